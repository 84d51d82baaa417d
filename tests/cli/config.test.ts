import {realpathSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {bersih, dirty, read, useFolder, write} from './bersih.ts'

const {path} = useFolder()

describe('the configuration file', () => {
  it('should be found upwards, in force before the defaults and behind the flags', async () => {
    write(path('bersih.config.yaml'), 'keep: [ad]\nstrength: precise\n')
    write(path('deep/er/in/one.txt'), dirty)
    const cwd = path('deep/er')
    const {code, out, err} = await bersih(['--print-config', '--strength', 'aggressive'], {cwd})
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      textField: 'text',
      idField: 'id',
      preset: 'default',
      ledger: true,
      keep: ['ad'],
      strength: 'aggressive'
    })
    expect(err).toContain(realpathSync(path('bersih.config.yaml')))
    await bersih(['in', '-o', 'out', '-q'], {cwd})
    expect(read(path('deep/er/out/one.txt'))).toContain('ADVERTISEMENT')
  })

  it('should be the nearest one, in JSON, YAML or JavaScript', async () => {
    write(path('bersih.config.json'), '{"lang": "en"}')
    write(path('a/bersih.config.js'), 'module.exports = {lang: "ms"}')
    write(path('b/bersih.config.yaml'), 'lang: fr')
    for (const [folder, lang] of [
      ['a', 'ms'],
      ['b', 'fr'],
      ['', 'en']
    ] as const) {
      const {out} = await bersih(['check', '--print-config'], {cwd: path(folder)})
      expect(JSON.parse(out).lang).toBe(lang)
    }
  })

  it('should be the one that --config names, with its rules found from its own folder', async () => {
    write(path('bersih.config.json'), '{"lang": "en"}')
    write(path('set/up.json'), '{"rules": "own.yaml", "ledger": false}')
    const {out} = await bersih(['--print-config', '--config', 'set/up.json'], {cwd: path()})
    expect(JSON.parse(out)).toMatchObject({rules: [`${realpathSync(path('set'))}/own.yaml`], ledger: false})
    expect(JSON.parse(out).lang).toBeUndefined()
  })

  const cases: readonly [string, string, readonly string[]][] = [
    ['bersih.config.json', '{"strenght": "precise"}', ['strenght', 'did you mean `strength`?']],
    ['bersih.config.json', '{"colour": true}', ['colour', 'the keys are']],
    ['bersih.config.json', '{"strength": 3}', ['`strength`', '`3`', '`precise`']],
    ['bersih.config.yaml', 'remove:\n  - captions', ['`remove`', '`captions`', 'did you mean `caption`?']],
    ['bersih.config.yaml', 'ledger: sure', ['`ledger`', 'true or false']],
    ['bersih.config.yaml', '- ledger', ['object of settings']],
    ['bersih.config.json', '{"lang": "id",\n "keep": [}', [':2:12']]
  ]

  it.each(cases)('should be refused: %s with %s', async (name, content, expected) => {
    write(path(name), content)
    write(path('in/one.txt'), dirty)
    const {code, out, err} = await bersih(['in', '-o', 'out'], {cwd: path()})
    expect({code, out}).toEqual({code: 2, out: ''})
    for (const part of [name, ...expected]) expect(err).toContain(part)
    expect(err).not.toMatch(/^ +at /m)
  })
})
