import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {presetNames} from '../../src/presets/names.ts'
import {bersih, bin, cleaned, dirty, files, fine, paragraphs, read, useFolder, write} from './bersih.ts'

const {path} = useFolder()

describe('bersih clean', () => {
  it('should clean a folder into the same paths, record it beside them, and say what it did', async () => {
    write(path('in/a/one.txt'), dirty)
    write(path('in/two.txt'), fine)
    const {code, out, err} = await bersih([path('in'), '-o', path('out')])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(read(path('out/a/one.txt'))).toBe(cleaned)
    expect(read(path('out/two.txt'))).toBe(fine)
    expect(files(path('out'))).toContain('_bersih/ledger.jsonl')
    expect(files(path('out'))).toContain('_bersih/summary.json')
    expect(out).toContain('/baca-juga')
    expect(out).toContain('Baca juga: Harga Cabai')
    expect(out).toContain('2 documents: 1 changed, 1 unchanged, 0 rejected.')
    expect(out).not.toMatch(/\u001b/)
    expect(read(path('in/a/one.txt'))).toBe(dirty)
  })

  it('should do the same by its name, with files and globs', async () => {
    write(path('one.txt'), dirty)
    write(path('in/x.txt'), dirty)
    write(path('in/y.md'), dirty)
    const {code} = await bersih(['clean', 'one.txt', 'in/*.txt', '-o', 'out', '--quiet'], {cwd: path()})
    expect(code).toBe(0)
    expect(files(path('out')).filter((name) => !name.startsWith('_bersih'))).toEqual(['one.txt', 'x.txt'])
  })

  it('should print nothing with --quiet, and the summary with --json', async () => {
    write(path('in/one.txt'), dirty)
    expect(await bersih([path('in'), '-o', path('out'), '--quiet'])).toEqual({code: 0, out: '', err: ''})
    const {code, out} = await bersih([path('in'), '-o', path('out'), '--json', '--force', '--unused-rules'])
    expect(code).toBe(0)
    const summary = JSON.parse(out)
    expect(summary.documents).toMatchObject({read: 1, changed: 1, rejected: 0})
    const fired = Object.keys(summary.rules)
    expect(fired).toContainEqual(expect.stringMatching(/\/baca-juga$/))
    for (const rule of fired) expect(summary.unusedRules).not.toContain(rule)
    expect(summary.unusedRules).toContain('en/newsletter')
  })

  it('should refuse an output that exists without --force', async () => {
    write(path('in/one.txt'), dirty)
    write(path('out/precious.txt'), 'x')
    const {code, err} = await bersih([path('in'), '-o', path('out')])
    expect(code).toBe(2)
    expect(err).toContain('--force')
    expect(files(path('out'))).toEqual(['precious.txt'])
  })

  it('should refuse two inputs for one path before it writes anything', async () => {
    write(path('a/one.txt'), dirty)
    write(path('b/one.txt'), fine)
    const {code, err} = await bersih([path('a'), path('b'), '-o', path('out')])
    expect(code).toBe(2)
    expect(err).toContain('one.txt')
    expect(existsSync(path('out'))).toBe(false)
  })

  it('should write nothing with --dry-run', async () => {
    write(path('in/one.txt'), dirty)
    const {code, out} = await bersih([path('in'), '--dry-run', '-o', path('out')])
    expect(code).toBe(0)
    expect(out).toContain('Nothing was written.')
    expect(files(path())).toEqual(['in/one.txt'])
  })

  it('should print a unified diff with --diff, and write nothing without -o', async () => {
    const [a, b, c, d] = paragraphs
    write(
      path('in/one.txt'),
      `${[a, b, c, d, 'Baca juga: Harga Cabai di Pasar Naik Lagi', a, b, c, d].join('\n')}`
    )
    const {code, out} = await bersih([path('in'), '--diff', '--quiet'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      '--- a/one.txt',
      '+++ b/one.txt',
      '@@ -2,7 +2,6 @@',
      ` ${b}`,
      ` ${c}`,
      ` ${d}`,
      '-Baca juga: Harga Cabai di Pasar Naik Lagi',
      ` ${a}`,
      ` ${b}`,
      ` ${c}`,
      ''
    ])
    expect(files(path())).toEqual(['in/one.txt'])
  })

  it('should obey language, preset, strength, --remove and --keep', async () => {
    write(path('in/one.txt'), dirty)
    await bersih([path('in'), '-o', path('a'), '--keep', 'legal', '--keep', 'ad,nav'])
    expect(read(path('a/one.txt'))).toContain('ADVERTISEMENT')
    await bersih([path('in'), '-o', path('b'), '--preset', 'normalize'])
    expect(read(path('b/one.txt'))).toBe(dirty.replaceAll('\r', ''))
    await bersih([path('in'), '-o', path('c'), '--lang', 'de', '--model', 'none'])
    expect(read(path('c/one.txt'))).toContain('Baca juga')
  })

  it('should keep what a rule of a kept category knows, whatever the classifier thinks of it', async () => {
    const label = 'Baca juga: Harga Cabai di Pasar Wetan Naik Lagi'
    write(path('in/one.txt'), [...paragraphs, label, label, 'Baca juga:'].join('\n'))
    for (const strength of ['balanced', 'aggressive']) {
      const out = path(strength)
      await bersih([path('in'), '-o', out, '--keep', 'related', '--strength', strength, '-q'])
      expect(read(`${out}/one.txt`)).toContain(`${label}\n${label}`)
      await bersih([path('in'), '-o', `${out}2`, '--strength', strength, '-q'])
      expect(read(`${out}2/one.txt`)).not.toContain(label)
    }
  })

  it('should clean the text field of records, and touch nothing else', async () => {
    const record = `{ "body":{"text" : "${paragraphs[0]}\\nADVERTISEMENT\\n${paragraphs[1]}"}, "text": "ADVERTISEMENT", "n":1.0 }\n`
    write(path('in/shard.jsonl'), record)
    const {code} = await bersih([path('in'), '-o', path('out'), '--text-field', 'body.text', '-q'])
    expect(code).toBe(0)
    expect(read(path('out/shard.jsonl'))).toBe(record.replace('\\nADVERTISEMENT', ''))
  })

  it('should name every preset in its help', async () => {
    const {out} = await bersih(['clean', '--help'])
    for (const name of presetNames) expect(out).toContain(name)
  })

  it('should use rules of one’s own', async () => {
    write(path('in/one.txt'), `${fine}Dari redaksi pulau.\n`)
    const rule = {id: 'redaksi', category: 'credit', why: 'We sign so.', match: 'dari redaksi pulau\\.'}
    const samples = {remove: ['Dari redaksi pulau.'], keep: ['Kabar dari redaksi pulau datang.']}
    write(path('own.json'), JSON.stringify({language: 'id', rules: [{...rule, ...samples}]}))
    await bersih([path('in'), '-o', path('out'), '--rules', path('own.json'), '-q'])
    expect(read(path('out/one.txt'))).toBe(fine)
  })
})

describe('bersih restore', () => {
  it('should give back every byte', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffSatu \u00a0.\r\n'),
      Buffer.from([0xff, 0xfe, 0x41]),
      Buffer.from(dirty)
    ])
    write(path('in/one.txt'), dirty.slice(0, -2))
    write(path('in/b/two.txt'), bytes)
    write(path('in/c.jsonl'), '{"text":"ADVERTISEMENT\\u000aHalo \\/ x."}\r\n\r\n{"text": 1}\nnot json')
    await bersih([path('in'), '-o', path('out'), '-q'])
    const {code, out, err} = await bersih(['restore', path('out'), '-o', path('back')])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain('3 files')
    expect(files(path('back'))).toEqual(files(path('in')))
    for (const name of files(path('in')))
      expect(readFileSync(path(`back/${name}`))).toEqual(readFileSync(path(`in/${name}`)))
  })

  it('should refuse without a ledger, and say why', async () => {
    write(path('in/one.txt'), dirty)
    await bersih([path('in'), '-o', path('out'), '-q', '--no-ledger'])
    const {code, err} = await bersih(['restore', path('out'), '-o', path('back')])
    expect(code).toBe(2)
    expect(err).toContain('ledger')
  })

  it('should refuse a file that changed since, give back the others, and exit with 2', async () => {
    write(path('in/one.txt'), dirty)
    write(path('in/two.txt'), dirty)
    await bersih([path('in'), '-o', path('out'), '-q'])
    write(path('out/one.txt'), 'Something else')
    const {code, err} = await bersih(['restore', path('out'), '-o', path('back')])
    expect(code).toBe(2)
    expect(err).toContain('one.txt')
    expect(files(path('back'))).toEqual(['two.txt'])
  })

  it('should refuse a folder that is not of its making, or no folder to write to', async () => {
    mkdirSync(path('other'))
    expect(await bersih(['restore', path('other'), '-o', path('back')])).toMatchObject({code: 2, out: ''})
    expect((await bersih(['restore', path('other')])).err).toContain('-o DIR')
  })
})

describe('memory', () => {
  it('should not grow with the corpus: an edit on the ledger holds no text', () => {
    const long = `${paragraphs.join('\n')}\n`.repeat(600)
    const lines = Array.from(
      {length: 500},
      (_, n) => `${JSON.stringify({text: `${long}The  end of ${n}`})}\n`
    )
    // Over 200 MB of text through a heap of 96 MB; each line has an edit whose `before` is unique and long.
    write(
      path('in.jsonl'),
      lines.map((line, n) => line.replace('The  end', `\\u00a0${' '.repeat(n + 20)}End`)).join('')
    )
    const args = [
      '--max-old-space-size=96',
      bin,
      path('in.jsonl'),
      '-o',
      path('out'),
      '--preset',
      'normalize',
      '-q'
    ]
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })
})
