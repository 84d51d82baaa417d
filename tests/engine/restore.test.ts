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
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Cleaner} from '../../src/clean.ts'
import {apply, type Edit} from '../../src/document/edit.ts'
import {restore} from '../../src/engine/restore.ts'
import type {RestoreSummary} from '../../src/engine/restore-options.ts'
import {run} from '../../src/engine/run.ts'
import type {Summary} from '../../src/report/run-report.ts'
import {recordFile, textFile} from './arbitrary-files.ts'

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
