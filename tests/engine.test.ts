import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Cleaner} from '../src/clean.ts'
import type {Edit} from '../src/document/edit.ts'
import {run} from '../src/engine/run.ts'
import {runStream} from '../src/engine/stream.ts'
import type {DocumentReport, Problem, RunEvent, RunOptions, Summary} from '../src/engine/types.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bersih-engine-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const at = (...parts: string[]): string => join(folder, ...parts)
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(at(path)), {recursive: true})
  writeFileSync(at(path), content)
}
const text = (path: string): string => readFileSync(at(path), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: the tests say what is in them.
const lines = (path: string): any[] =>
  text(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Removes `spam`, rejects what begins with `reject`, fails at `throw`. */
const toy: Cleaner = {
  clean(original) {
    if (original.startsWith('throw')) throw new Error('as asked')
    const edits: Edit[] = [...original.matchAll(/spam/g)].map(({index}) => ({
      start: index,
      end: index + 4,
      after: '',
      rules: ['toy/spam'],
      category: 'spam'
    }))
    const rejection = original.startsWith('reject')
      ? {rejection: {rule: 'toy', reason: 'asked for', value: 1, threshold: 2}}
      : {}
    return {text: original.replaceAll('spam', ''), edits, counts: {}, ...rejection}
  }
}

const clean = (rest: Partial<RunOptions> = {}): Promise<Summary> =>
  run({inputs: [at('in')], target: {kind: 'folder', folder: at('out')}, cleaner: toy, ...rest})

const problems = ({problems}: Summary): [string, string | undefined, number | undefined][] =>
  problems.first.map(({code, path, record}: Problem) => [code, path, record])

describe('run', () => {
  it('writes the same tree, the record beside it, and counts', async () => {
    write('in/a.txt', 'good spam text')
    write('in/b/c.txt', 'good')
    write('in/b/d.jsonl', '{"id":7,"text":"spam, spam"}\n{"text":"good"}\n{"text":"reject"}\n')
    const events: RunEvent[] = []
    const reports: DocumentReport[] = []
    const summary = await clean({
      onEvent: (event) => events.push(event),
      onDocument: (report) => void reports.push(report)
    })
    expect(text('out/a.txt')).toBe('good  text')
    expect(text('out/b/c.txt')).toBe('good')
    expect(text('out/b/d.jsonl')).toBe('{"id":7,"text":", "}\n{"text":"good"}\n')
    expect(lines('out/_bersih/ledger.jsonl')).toEqual([
      {
        path: 'a.txt',
        encoding: 'utf-8',
        inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        outputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        edits: [{start: 5, end: 9, before: 'spam', after: '', rules: ['toy/spam'], category: 'spam'}]
      },
      {
        path: 'b/d.jsonl',
        record: 1,
        inputHash: expect.stringMatching(/^[0-9a-f]{8}$/),
        outputHash: expect.stringMatching(/^[0-9a-f]{8}$/),
        edits: [
          {start: 0, end: 4, before: 'spam', after: '', rules: ['toy/spam'], category: 'spam', also: [6]}
        ]
      },
      {path: 'b/d.jsonl', record: 3, rejection: {rule: 'toy', reason: 'asked for', value: 1, threshold: 2}},
      expect.objectContaining({path: 'b/d.jsonl', format: 'jsonl', records: 3, changed: 1, rejected: 1})
    ])
    expect(lines('out/_bersih/rejected/documents.jsonl')).toEqual([
      {
        path: 'b/d.jsonl',
        record: 3,
        rule: 'toy',
        reason: 'asked for',
        value: 1,
        threshold: 2,
        content: '{"text":"reject"}\n'
      }
    ])
    expect(summary).toMatchObject({
      state: 'complete',
      exitCode: 0,
      files: {read: 3, written: 3, rejected: 0},
      documents: {read: 5, changed: 2, unchanged: 2, rejected: 1},
      characters: {before: 32, after: 20, removed: 12, added: 0},
      edits: 3,
      rules: {
        'toy/spam': {
          edits: 3,
          documents: 2,
          removed: 12,
          added: 0,
          category: 'spam',
          example: {path: 'a.txt', before: 'spam', after: ''}
        }
      },
      categories: {spam: {edits: 3, documents: 2, removed: 12, added: 0}},
      rejections: {toy: 1}
    })
    expect(summary.mostChanged).toEqual([
      {path: 'b/d.jsonl', record: 1, id: '7', before: 10, after: 2, share: 0.8},
      {path: 'a.txt', before: 14, after: 10, share: 4 / 14}
    ])
    expect(JSON.parse(text('out/_bersih/summary.json'))).toEqual(summary)
    const manifest = JSON.parse(text('out/_bersih/manifest.json'))
    expect(manifest).toMatchObject({
      tool: 'bersih',
      state: 'complete',
      ledger: true,
      files: [{path: 'a.txt'}, {path: 'b/c.txt'}, {path: 'b/d.jsonl'}]
    })
    expect(reports.map(({path, record, id}) => [path, record, id])).toEqual([
      ['a.txt', undefined, undefined],
      ['b/d.jsonl', 1, '7'],
      ['b/d.jsonl', 3, undefined]
    ])
    expect(events[0]).toMatchObject({type: 'start', files: 3})
    expect(events.filter(({type}) => type === 'file')).toHaveLength(3)
    expect(text('in/a.txt')).toBe('good spam text')
    expect(readdirSync(at('out'))).toEqual(['_bersih', 'a.txt', 'b'])
  })

  it('copies all but the literal, in the style of the literal', async () => {
    const record = (literal: string): string =>
      `{ "text":${literal},"n":1.0,"big":12345678901234567890,"n":2, "u":"\\/\\u00e9" }\r\n`
    write(
      'in/a.jsonl',
      record('"spam\\/\\u00E9 é"') +
        record('"spam\\u00e9\\ud83d\\ude00\\n"') +
        record('"\\ud800spam"') +
        record('"\\u0067ood"')
    )
    await clean()
    expect(text('out/a.jsonl')).toBe(
      record('"\\/\\u00c9 é"'.replace('\\u00c9', 'é')) +
        record('"\\u00e9\\ud83d\\ude00\\n"') +
        record('"\\ud800"') +
        record('"\\u0067ood"')
    )
  })

  it('reads nested text fields and takes the language of the record', async () => {
    write('in/a.jsonl', '{"lang":"id","page":{"text":"spam"},"text":"spam"}\n')
    const seen: unknown[] = []
    const cleaner: Cleaner = {
      clean(original, context) {
        seen.push(context)
        return toy.clean(original)
      }
    }
    await clean({cleaner, textField: 'page.text'})
    expect(text('out/a.jsonl')).toBe('{"lang":"id","page":{"text":""},"text":"spam"}\n')
    expect(seen).toEqual([{path: 'a.jsonl', lang: 'id'}])
  })

  it('writes nothing when told so', async () => {
    write('in/a.txt', 'spam')
    expect(await clean({target: {kind: 'nowhere'}})).toMatchObject({edits: 1, files: {written: 0}})
    expect(readdirSync(folder)).toEqual(['in'])
  })

  it('writes to an earlier output only with force, and only what the manifest names', async () => {
    write('in/a.txt', 'spam')
    write('in/b.txt', 'spam')
    await clean()
    await expect(clean()).rejects.toMatchObject({code: 'output-exists'})
    write('out/mine.txt', 'mine')
    rmSync(at('in/b.txt'))
    const target = {kind: 'folder', folder: at('out'), force: true} as const
    expect(await clean({target})).toMatchObject({exitCode: 0})
    expect(readdirSync(at('out'))).toEqual(['_bersih', 'a.txt', 'mine.txt'])
    write('in/mine.txt', 'spam')
    await expect(clean({target})).rejects.toMatchObject({code: 'output-taken'})
    expect(text('out/mine.txt')).toBe('mine')
    expect(text('out/a.txt')).toBe('')
  })

  it('clears away, with force, what a killed run had in work', async () => {
    write('in/sub/a.txt', 'spam')
    await clean()
    const manifest = at('out/_bersih/manifest.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"complete"', '"running"'))
    write('out/sub/.bersih-1-1.tmp', 'half')
    write('out/sub/.bersih-mine', 'mine')
    await clean({target: {kind: 'folder', folder: at('out'), force: true}})
    expect(readdirSync(at('out/sub'))).toEqual(['.bersih-mine', 'a.txt'])
  })

  it('knows the category of a rule that changes nothing alone', async () => {
    write('in/a.txt', 'x spam')
    const edits = [{start: 1, end: 6, after: '', rules: ['space', 'toy/spam'], category: 'spam' as const}]
    const cleaner: Cleaner = {clean: () => ({text: 'x', edits, counts: {}})}
    const categoryOf = (rule: string): string | undefined => (rule === 'toy/spam' ? 'spam' : undefined)
    const {rules} = await clean({cleaner, categoryOf})
    expect([rules['toy/spam']?.category, rules.space?.category]).toEqual(['spam', undefined])
  })

  it('does not obey a manifest that names files elsewhere', async () => {
    write('in/a.txt', 'x')
    write('precious.txt', 'x')
    await clean()
    const path = at('out/_bersih/manifest.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"a.txt"', '"../precious.txt"'))
    await expect(clean({target: {kind: 'folder', folder: at('out'), force: true}})).rejects.toMatchObject({
      code: 'output-taken'
    })
    expect(text('precious.txt')).toBe('x')
  })

  it('refuses two inputs for one path, and to replace an input, before it writes', async () => {
    write('in/a.txt', 'one')
    write('other/a.txt', 'two')
    await expect(clean({inputs: [at('in/a.txt'), at('other/a.txt')]})).rejects.toMatchObject({
      code: 'collision'
    })
    await expect(clean({target: {kind: 'folder', folder: at('in'), force: true}})).rejects.toMatchObject({
      code: 'output-is-input'
    })
    await expect(clean({inputs: [at('nothing')]})).rejects.toMatchObject({code: 'no-input'})
    await expect(clean({encoding: 'klingon'})).rejects.toMatchObject({code: 'unknown-encoding'})
    await expect(clean({target: {kind: 'folder', folder: at('in/a.txt/out')}})).rejects.toMatchObject({
      code: 'output-unwritable'
    })
    expect(existsSync(at('out'))).toBe(false)
    expect(await clean({inputs: [at('in/a.txt'), at('in/a.txt')]})).toMatchObject({files: {read: 1}})
  })

  it('takes globs, passes over hidden names, records of runs and its own output', async () => {
    for (const path of [
      'a.txt',
      'b/c.txt',
      'b/d.md',
      '.git/x.txt',
      'b/_bersih/ledger.txt',
      'out/_bersih/x.txt'
    ])
      write(`in/${path}`, path)
    await clean({inputs: [at('in/**/*.txt')]})
    expect(readdirSync(at('out'), {recursive: true}).filter((name) => /txt|md/.test(String(name)))).toEqual([
      'a.txt',
      'b/c.txt'
    ])
    const target = {kind: 'folder', folder: at('in/new')} as const
    expect(await clean({inputs: [at('in')], target})).toMatchObject({files: {read: 3}})
    const again = {...target, force: true}
    expect(await clean({inputs: [at('in')], target: again})).toMatchObject({files: {read: 3}})
  })
})

describe('bad input', () => {
  it('goes on after records that it cannot read, and keeps them', async () => {
    const bad = [
      '{"text":"spam"}',
      '{"text":',
      '',
      '{"title":"x"}',
      '{"text":3}',
      '{"text":"throw"}',
      '{"text":"good"}'
    ]
    write('in/a.jsonl', bad.join('\n'))
    const summary = await clean()
    expect(text('out/a.jsonl')).toBe('{"text":""}\n\n{"text":"good"}')
    expect(problems(summary)).toEqual([
      ['broken-json', 'a.jsonl', 2],
      ['no-text', 'a.jsonl', 4],
      ['no-text', 'a.jsonl', 5],
      ['crash', 'a.jsonl', 6]
    ])
    expect(summary.exitCode).toBe(2)
    expect(
      lines('out/_bersih/rejected/documents.jsonl').map(({record, reason, content}) => [
        record,
        reason,
        content
      ])
    ).toEqual([
      [2, 'no valid JSON: it ends too early', '{"text":\n'],
      [4, 'no field `text`', '{"title":"x"}\n'],
      [5, 'the field `text` is no string', '{"text":3}\n'],
      [6, 'the cleaner failed: as asked', '{"text":"throw"}\n']
    ])
  })

  it('keeps binary files aside and names other encodings', async () => {
    write('in/a.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff]))
    write('in/b.txt', Buffer.from('d\xe9j\xe0 vu spam', 'latin1'))
    write('in/c.txt', '')
    write('in/d.txt', 'a stray \0 is text')
    const summary = await clean()
    expect(problems(summary)).toEqual([
      ['binary', 'a.bin', undefined],
      ['encoding', 'b.txt', undefined],
      ['empty', 'c.txt', undefined]
    ])
    expect(existsSync(at('out/a.bin'))).toBe(false)
    expect(readFileSync(at('out/_bersih/rejected/files/a.bin'))).toEqual(readFileSync(at('in/a.bin')))
    expect(text('out/b.txt')).toBe('déjà vu ')
    expect(summary.encodings).toEqual({'windows-1252': 1})
  })

  it('processes what came out of gzip data that is cut short', async () => {
    const content = '{"text":"spam"}\n'.repeat(20_000)
    const whole = gzipSync(content)
    write('in/a.jsonl.gz', whole.subarray(0, whole.length - 200))
    write('in/b.jsonl.gz', Buffer.concat([gzipSync('{"text":"spam"}\n'), gzipSync('{"text":"spam2"}\n')]))
    const summary = await clean()
    expect(problems(summary).map(([code]) => code)).toContain('damaged')
    expect(summary.exitCode).toBe(2)
    expect(gunzipSync(readFileSync(at('out/b.jsonl.gz'))).toString()).toBe('{"text":""}\n{"text":"2"}\n')
    const output = gunzipSync(readFileSync(at('out/a.jsonl.gz'))).toString()
    expect(output).toMatch(/^(\{"text":""\}\n)+$/)
    expect(output.length).toBeGreaterThan(100)
  })

  it('follows no link that leads back, and names links to nothing', async () => {
    write('in/a.txt', 'x')
    symlinkSync('.', at('in/loop'))
    mkdirSync(at('in/sub'))
    symlinkSync('..', at('in/sub/up'))
    symlinkSync('nowhere', at('in/dangling'))
    const summary = await clean({inputs: [at('in')]})
    expect(summary.problems.first.map(({code}) => code).sort()).toEqual([
      'link-loop',
      'link-loop',
      'unreadable'
    ])
    expect(summary.problems.errors).toBe(1)
  })

  it('stops when told, keeps finished files and removes the others', async () => {
    for (const name of ['a', 'b', 'c']) write(`in/${name}.txt`, 'spam')
    write('in/d.jsonl', '{"text":"spam"}\n'.repeat(100_000))
    write('in/e.txt', 'spam')
    const controller = new AbortController()
    const onEvent = (event: RunEvent): void => {
      if (event.type === 'progress' && event.path === 'd.jsonl') controller.abort()
    }
    const summary = await clean({signal: controller.signal, onEvent})
    expect(summary).toMatchObject({state: 'aborted', exitCode: 2})
    expect(readdirSync(at('out'))).toEqual(['_bersih', 'a.txt', 'b.txt', 'c.txt'])
    const manifest = JSON.parse(text('out/_bersih/manifest.json'))
    expect(manifest).toMatchObject({
      state: 'aborted',
      files: [{path: 'a.txt'}, {path: 'b.txt'}, {path: 'c.txt'}]
    })
  })

  it('copies a record that is a line of many megabytes', async () => {
    const long = `${'long '.repeat(1_000_000)}spam`
    write('in/a.jsonl', `{"text":"${long}"}\n{"text":"spam"}\n`)
    await clean()
    expect(text('out/a.jsonl')).toBe(`{"text":"${long.slice(0, -4)}"}\n{"text":""}\n`)
  })
})

describe('runStream', () => {
  const stream = async (content: string, rest: object): Promise<{output: string; summary: Summary}> => {
    let output = ''
    const input = (async function* () {
      // Pieces that part characters and lines.
      const bytes = Buffer.from(content)
      for (let start = 0; start < bytes.length; start += 5) yield bytes.subarray(start, start + 5)
    })()
    const take = async (bytes: Uint8Array): Promise<void> => {
      output += Buffer.from(bytes).toString()
    }
    const summary = await runStream({input, write: take, cleaner: toy, format: 'jsonl', ...rest})
    return {output, summary}
  }
  it('passes records on in order', async () => {
    const {output, summary} = await stream('{"text":"é spam"}\n{oops\n{"text":"good"}', {})
    expect(output).toBe('{"text":"é "}\n{"text":"good"}')
    expect(problems(summary).map(([code]) => code)).toEqual(['not-recorded', 'broken-json'])
  })
  it('takes all for one document, and records the change', async () => {
    const {output, summary} = await stream('é spam', {
      format: 'text',
      ledger: at('ledger.jsonl'),
      rejected: at('rejected.jsonl')
    })
    expect(output).toBe('é ')
    expect(summary.problems.first).toEqual([])
    expect(lines('ledger.jsonl')).toMatchObject([{path: '-', edits: [{start: 2, end: 6, before: 'spam'}]}])
  })
  it('keeps what it rejects', async () => {
    await stream('{oops\n{"text":"reject"}\n', {ledger: at('ledger.jsonl'), rejected: at('rejected.jsonl')})
    expect(lines('rejected.jsonl').map(({content}) => content)).toEqual(['{oops\n', '{"text":"reject"}\n'])
  })
  it('ends quietly when nobody reads on', async () => {
    const write = (): Promise<void> =>
      Promise.reject(Object.assign(new Error('gone'), {code: 'EPIPE', syscall: 'write'}))
    const {summary} = await stream('{"text":"spam"}\n'.repeat(9), {write, ledger: at('l'), rejected: at('r')})
    expect(summary).toMatchObject({state: 'complete', exitCode: 0})
    // The reader may have had some of it.
    expect(lines('l')[0]).toMatchObject({record: 1})
  })
})
