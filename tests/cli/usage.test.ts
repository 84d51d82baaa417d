import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {bersih, dirty, files, fine, useFolder, write} from './bersih.ts'

const {path} = useFolder()

describe('help and version', () => {
  it('should print them, and exit with 0', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await bersih(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''})
    for (const args of [
      ['--help'],
      ['help'],
      ['help', 'check'],
      ['clean', '--help'],
      ['check', '-h'],
      ['restore', '-h'],
      ['rules', '-h']
    ]) {
      const {code, out, err} = await bersih(args)
      expect({code, err}).toEqual({code: 0, err: ''})
      expect(out).toContain('Usage: bersih')
    }
  })
})

describe('what was asked wrongly', () => {
  const cases: readonly [readonly string[], readonly string[]][] = [
    [[], ['Expected an input']],
    [['in'], ['-o DIR', '--dry-run']],
    [
      ['in', '-o', 'out', '--strenght', 'precise'],
      ['--strenght', 'did you mean --strength?']
    ],
    [
      ['in', '-o', 'out', '--strength', 'precize'],
      ['`--strength`', '`precize`', '`precise`, `balanced` or `aggressive`', 'did you mean `precise`?']
    ],
    [
      ['in', '-o', 'out', '--remove', 'captoin'],
      ['`--remove`', '`captoin`', 'did you mean `caption`?']
    ],
    [
      ['in', '-o', 'out', '--keep', 'ad,nonsense'],
      ['`--keep`', '`nonsense`', '`spam`']
    ],
    [
      ['in', '-o', 'out', '--preset', 'all'],
      ['`--preset`', '`all`', '`normalize`']
    ],
    [
      ['in', '-o', 'out', '--lang', 'Indonesian!'],
      ['`--lang`', '`Indonesian!`', '`pt-BR`']
    ],
    [
      ['-', '--format', 'json'],
      ['`--format`', '`json`', 'did you mean `jsonl`?']
    ],
    [
      ['in', '-o', 'out', '--text-field', ''],
      ['`--text-field`', 'name of a field']
    ],
    [
      ['check', 'in', '--max-findings', '-1'],
      ['`--max-findings`', '`-1`', 'whole number']
    ],
    [
      ['check', 'in', '--max-findings', 'few'],
      ['`--max-findings`', '`few`']
    ],
    [
      ['check', 'in', '--max-removed', '120'],
      ['`--max-removed`', '`120`', '0 to 100']
    ],
    [
      ['check', 'in', '--reporter', 'githbu'],
      ['`--reporter`', 'did you mean `github`?']
    ],
    [['check', 'in', '--fix'], ['--ledger DIR']],
    [
      ['check', 'in', '--ledger', 'x'],
      ['`--ledger`', '`--fix`']
    ],
    [
      ['chekc', 'in'],
      ['`chekc`', 'did you mean `bersih check`?']
    ],
    [['-q', 'check', 'in'], ['`check` must come before']],
    [['nowhere', '-o', 'out'], ['nowhere']],
    [['*.nothing', '-o', 'out'], ['*.nothing']],
    [['-', 'in'], ['only input']],
    [
      ['-', '-o', 'out'],
      ['`--output`', 'standard output']
    ],
    [['-', '--json'], ['`--json`']],
    [
      ['in', '-o', 'out', '--ledger', 'x'],
      ['`--ledger`', 'standard input']
    ],
    [['in', '-o', 'in'], ['in']],
    [['in', '-o'], ['--output']],
    [['restore'], ['output']],
    [
      ['help', 'nonsense'],
      ['no such command', '--help']
    ],
    [
      ['in', '-o', 'out', '--config', 'none.yaml'],
      ['none.yaml', 'no such file']
    ],
    [
      ['in', '-o', 'out', '--rules', 'none.yaml'],
      ['none.yaml', 'no such file']
    ],
    [['in', '-o', 'out', '--encoding', 'klingon'], ['klingon']]
  ]

  it.each(cases)('bersih %j', async (args, expected) => {
    write(path('in/one.txt'), dirty)
    const {code, out, err} = await bersih(args, {cwd: path()})
    expect({code, out}).toEqual({code: 2, out: ''})
    for (const part of expected) expect(err).toContain(part)
    expect(err).not.toMatch(/^ +at /m)
    expect(files(path())).toEqual(['in/one.txt'])
  })
})

describe('rules of one’s own', () => {
  const rule = {id: 'a', category: 'ad', why: 'x', match: 'iklan pulau', remove: ['Iklan pulau'], keep: ['x']}
  const cases: readonly [string, string, readonly string[]][] = [
    ['own.json', '{"rules": [}', ['own.json:1:13', 'JSON']],
    ['own.yaml', 'rules:\n  - id: [', ['own.yaml:2', 'YAML']],
    ['own.json', JSON.stringify({rules: [{...rule, category: 'adds'}]}), ['own.json', '`a`', '`category`']],
    ['own.json', JSON.stringify({rules: [{...rule, match: '(a+)+b'}]}), ['own.json', 'linear time']],
    ['own.json', JSON.stringify({rules: [{...rule, remove: []}]}), ['own.json', '`remove`']],
    ['own.mjs', 'export default {rules: oops}', ['own.mjs', 'oops']]
  ]

  it.each(cases)('should say what is wrong in %s: %s', async (name, content, expected) => {
    write(path('in/one.txt'), fine)
    write(path(name), content)
    const {code, err} = await bersih(['in', '-o', 'out', '--rules', name], {cwd: path()})
    expect(code).toBe(2)
    for (const part of expected) expect(err).toContain(part)
    expect(err).not.toMatch(/^ +at /m)
  })

  it('should be listed and tested by `rules`', async () => {
    write(path('own.yaml'), `language: id\nrules:\n  - ${JSON.stringify(rule)}\n`)
    const list = await bersih(['rules', '--lang', 'id', '--rules', path('own.yaml'), '--json'])
    expect(JSON.parse(list.out).at(-1)).toMatchObject({id: 'id/a', category: 'ad'})
    const good = await bersih(['rules', '--rules', path('own.yaml'), '--lang', 'id'])
    expect(good.code).toBe(0)
    expect(good.out).toContain('id/a (ad)')
    write(path('bad.json'), JSON.stringify({language: 'id', rules: [{...rule, keep: ['Iklan Pulau']}]}))
    const bad = await bersih(['rules', '--test', '--rules', path('bad.json'), '--lang', 'id'])
    expect(bad.code).toBe(2)
    expect(bad.err).toContain('id/a')
    expect(bad.err).toContain('Iklan Pulau')
  })
})
