import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Cleaner} from '../src/clean.ts'
import type {Edit} from '../src/document/edit.ts'
import {apply} from '../src/document/edit.ts'
import {restore} from '../src/engine/restore.ts'
import {run} from '../src/engine/run.ts'
import type {RestoreSummary, Summary} from '../src/engine/types.ts'
import {pack, unpack} from '../src/io/edits.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bersih-restore-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

type Files = Record<string, Uint8Array | string>

const write = (root: string, files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
}

const read = (root: string): Record<string, Buffer> => {
  const names = readdirSync(root, {recursive: true}) as string[]
  const files = names.filter((name) => statSync(join(root, name)).isFile())
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(root, name))]))
}

/** Simple rules that remove, replace, insert and join. */
const toy: Cleaner = {
  clean(text) {
    const edits: Edit[] = []
    const pattern = /\r\n|\r|\u00a0|[\u200b\ufffd]| {2,}|drop[^\n]*\n?|x(?=y)|(?<=a)(?=b)|[ab]{3}/g
    for (const match of text.matchAll(pattern)) {
      const found = match[0]
      const after = found.includes('\r') ? '\n' : /^[\u00a0 ]/.test(found) ? ' ' : found === '' ? '-' : ''
      const rule = found.includes('\r') ? 'line-ends' : found.startsWith('drop') ? 'toy/drop' : 'toy/other'
      const edit = {start: match.index, end: match.index + found.length, after, rules: [rule]}
      edits.push(rule === 'toy/drop' ? {...edit, category: 'spam', evidence: 'it says so'} : edit)
    }
    const rejection = text.startsWith('reject') ? {rejection: {rule: 'toy', reason: 'asked for'}} : {}
    return {text: apply(text, edits), edits, counts: {}, ...rejection}
  }
}

const clean = (files: Files, rest = {}): Promise<Summary> => {
  write(join(folder, 'in'), files)
  return run({
    inputs: [join(folder, 'in')],
    target: {kind: 'folder', folder: join(folder, 'out')},
    cleaner: toy,
    ...rest
  })
}
const back = (): Promise<RestoreSummary> => restore({from: join(folder, 'out'), to: join(folder, 'back')})

const whole = async (files: Files): Promise<void> => {
  await clean(files)
  const summary = await back()
  expect(summary.refused).toEqual([])
  const result = read(join(folder, 'back'))
  expect(Object.keys(result)).toEqual(Object.keys(files).sort())
  for (const [path, content] of Object.entries(files)) {
    const bytes = result[path]!
    const isGzip = path.endsWith('.jsonl.gz')
    const expected = isGzip ? gunzipSync(content) : Buffer.from(content)
    expect((isGzip ? gunzipSync(bytes) : bytes).equals(expected), path).toBe(true)
  }
}

describe('pack', () => {
  const edit = (start: number, end: number, after: string): Edit => ({start, end, after, rules: ['r']})
  it('writes a change of all line ends as one entry', () => {
    const text = 'one\r\ntwo\r\nthree\r\nfour\r\n'
    const edits = [...text.matchAll(/\r/g)].map(({index}) => edit(index, index + 1, ''))
    const packed = pack(text, text.replaceAll('\r', ''), edits)
    expect(packed).toEqual([{start: 3, end: 5, before: '\r\n', after: '\n', rules: ['r'], every: 4}])
  })
  it('lists distances where not every one was changed', () => {
    const text = 'a\u00a0b c\u00a0d e\u00a0f'
    const edits = [...text.matchAll(/\u00a0/g)].map(({index}) => edit(index, index + 1, ' '))
    expect(pack(text, text.replaceAll('\u00a0', ' '), edits)).toEqual([
      {start: 1, end: 2, before: '\u00a0', after: ' ', rules: ['r'], also: [4, 4]}
    ])
  })
  it('refuses edits that do not lead to the text', () => {
    expect(() => pack('abc', 'abd', [edit(0, 1, '')])).toThrow('lead to the text')
  })
  it('is undone by unpack', () => {
    const letter = fc.constantFrom('a', 'b', '\r\n', '\n', ' ', '\u00a0', 'é')
    const text = fc.array(letter, {maxLength: 60}).map((letters) => letters.join(''))
    const change = fc.tuple(fc.nat(6), fc.nat(2), fc.constantFrom('', '\n', ' ', 'b', 'ab'))
    fc.assert(
      fc.property(text, fc.array(change, {maxLength: 30}), (original, changes) => {
        const edits: Edit[] = []
        let at = 0
        for (const [distance, length, after] of changes) {
          const start = at + distance
          at = start + length
          if (at > original.length) break
          if (original.slice(start, at) !== after) edits.push(edit(start, at, after))
        }
        const output = apply(original, edits)
        expect(unpack(output, pack(original, output, edits))).toBe(original)
      }),
      {numRuns: 3000}
    )
  })
})

const snippet = fc.oneof(
  fc.constantFrom(
    'drop me\n',
    'a b',
    'ab',
    'xy',
    '\r\n',
    '\n',
    '\r',
    '\u00a0',
    '  ',
    '\u200b',
    'é漢😀',
    'aba',
    '/',
    '<b>',
    '"',
    '\\',
    '\u0001',
    '\u2028',
    '\ufeff'
  ),
  fc.string({unit: 'binary', maxLength: 8})
)
const prose = fc
  .tuple(fc.constantFrom('', '', '', 'reject'), fc.array(snippet, {maxLength: 12}))
  .map(([first, rest]) => first + rest.join(''))

const textFile = fc.oneof(
  fc.uint8Array({maxLength: 60}),
  fc
    .tuple(
      prose,
      fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'gb18030'),
      fc.boolean()
    )
    .map(([text, encoding, addBOM]) => new Uint8Array(iconv.encode(text, encoding, {addBOM})))
)

// A record in the manner of some serializer, with its spacing, escapes, numbers and repeated keys.
const written = fc.tuple(prose, fc.nat(5)).map(([text, way]) => {
  const literal = JSON.stringify(text)
  const ascii = (upper: boolean): string =>
    literal.replace(/[\u0080-\uffff]/g, (character) => {
      const hex = character.charCodeAt(0).toString(16).padStart(4, '0')
      return `\\u${upper ? hex.toUpperCase() : hex}`
    })
  if (way === 1) return ascii(false)
  if (way === 2) return ascii(true)
  if (way === 3) return ascii(false).replaceAll('/', '\\/')
  if (way === 4)
    return literal.replace(/[<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
  if (way === 5) return literal.replace('a', '\\u0061')
  return literal
})
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: written.map((literal) => `{"id": 1.0,"text" : ${literal} ,"n":12345678901234567890}`)
  },
  {weight: 1, arbitrary: fc.tuple(written, written).map(([a, b]) => `{"text":${a},"text":${b}, "x":"\\/"}`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '  ',
      '\t',
      '{"text":1}',
      '{"other":"a"}',
      '[]',
      '{broken',
      '"text"',
      '{"te\\u0078t":"drop"}',
      '{"text":"drop \xe9"}'
    )
  }
)
const recordFile = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n')), {maxLength: 12}),
    fc.boolean(),
    fc.constantFrom('utf8', 'utf8', 'utf8', 'mark', 'latin1', 'utf-16le')
  )
  .map(([lines, isOpen, encoding]) => {
    const all = lines.flat().join('')
    const text = isOpen ? all.trimEnd() : all
    if (encoding === 'mark') return new Uint8Array(Buffer.from(`\ufeff${text}`))
    if (encoding === 'latin1') return new Uint8Array(Buffer.from(text, 'latin1'))
    return new Uint8Array(
      encoding === 'utf8' ? Buffer.from(text) : iconv.encode(text, encoding, {addBOM: true})
    )
  })

describe('restore', () => {
  it('gives any bytes back', async () => {
    await fc.assert(
      fc.asyncProperty(textFile, textFile, recordFile, recordFile, async (one, two, three, four) => {
        rmSync(folder, {recursive: true, force: true})
        await whole({'a.txt': one, 'b/c.txt': two, 'd.jsonl': three, 'b/e.jsonl.gz': gzipSync(four)})
      }),
      {numRuns: 120}
    )
  }, 60_000)
  it('gives the usual suspects back', async () => {
    const records = '{"text":"drop it"}\r\n\r\n{broken\n{"text":"reject this"}\n{"text":"a\\/b drop\\u00e9"}'
    await whole({
      'empty.txt': '',
      'mark.txt': '\ufeffdrop\r\nkeep\r\n',
      'name\nwith newline.txt': 'drop',
      'latin.txt': Buffer.from('caf\xe9 drop\ncr\xe8me\n', 'latin1'),
      'binary.bin': Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]),
      'rejected.txt': 'reject this\r\n',
      'records.jsonl': records,
      'shards/records.jsonl.gz': Buffer.concat([gzipSync(records.slice(0, 30)), gzipSync(records.slice(30))]),
      'empty.jsonl': ''
    })
  })
  it('writes an edit once that is the same in many records', async () => {
    const texts = ['drop', 'drop\naba  drop', 'same', '\u00a0 drop', 'reject', 'a\r\nb', 'ab']
    const records = Array.from({length: 6000}, (_, index) =>
      JSON.stringify({n: index, text: texts[(index * index) % 7]})
    )
    records.splice(3000, 0, '{broken', '', '{"text":"\\u0064rop"}')
    await whole({'a.jsonl': records.join('\n'), 'b.jsonl': records.join('\r\n')})
    const ledger = readFileSync(join(folder, 'out/_bersih/ledger.jsonl'), 'utf8').split('\n')
    expect(ledger[0]).toMatch(
      /^\{"path":"a.jsonl","evidence":\["it says so"\],"shared":\[\{"before":"drop","after":"","rules":\["toy\/drop"\],"category":"spam","places":\[\[1,0\],.*?\]\],"evidence":0\}/
    )
  }, 30_000)
  it('refuses an output that was changed, and gives the others back', async () => {
    await clean({
      'a.txt': 'drop\nkeep',
      'b.txt': 'drop\nkeep',
      'c.jsonl': '{"text":"drop"}\n{"text":"keep"}\n',
      'd.txt': 'same'
    })
    writeFileSync(join(folder, 'out/a.txt'), 'kept')
    writeFileSync(join(folder, 'out/c.jsonl'), '{"text":""}\n{"text":"kept"}\n')
    rmSync(join(folder, 'out/d.txt'))
    const summary = await back()
    expect(summary).toMatchObject({exitCode: 2, files: 1, refusedCount: 3})
    expect(summary.refused).toEqual([
      {path: 'a.txt', reason: 'the output was changed since'},
      {path: 'c.jsonl', reason: 'the output was changed since'},
      {path: 'd.txt', reason: 'the output is missing'}
    ])
    expect(read(join(folder, 'back'))).toEqual({'b.txt': Buffer.from('drop\nkeep')})
  })
  it('refuses without a ledger, without a run, and to replace a file', async () => {
    await clean({'a.txt': 'drop\nkeep'}, {ledger: false})
    expect(existsSync(join(folder, 'out/_bersih/ledger.jsonl'))).toBe(false)
    await expect(back()).rejects.toThrow('without a ledger')
    await expect(restore({from: join(folder, 'in'), to: join(folder, 'back')})).rejects.toThrow('manifest')
    await clean({}, {target: {kind: 'folder', folder: join(folder, 'out'), force: true}})
    await expect(restore({from: join(folder, 'out'), to: join(folder, 'in')})).rejects.toThrow('exists')
  })
  it('gives back what was fixed in place', async () => {
    const files = {
      'a.txt': 'drop\nkeep',
      'b.jsonl': '{"text":"drop"}\n{broken\n{"text":"reject"}\n',
      'c.txt': 'same',
      'd.txt': 'reject'
    }
    await clean(files, {target: {kind: 'in-place', ledger: join(folder, 'out')}})
    expect(readFileSync(join(folder, 'in/a.txt'), 'utf8')).toBe('keep')
    expect(readFileSync(join(folder, 'in/b.jsonl'), 'utf8')).toBe('{"text":""}\n{broken\n{"text":"reject"}\n')
    const summary = await back()
    expect(summary.refused).toEqual([])
    for (const path of ['a.txt', 'b.jsonl', 'c.txt']) {
      expect(readFileSync(join(folder, 'back', path), 'utf8')).toBe(files[path as 'a.txt'])
    }
    await expect(clean({}, {target: {kind: 'in-place', ledger: join(folder, 'out')}})).rejects.toThrow(
      'never replaced'
    )
  })
})
