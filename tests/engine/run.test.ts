import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Cleaner} from '../../src/clean.ts'
import type {RunEvent} from '../../src/engine/run-options.ts'
import type {DocumentReport} from '../../src/report/run-report.ts'
import {toy, useTestFolder} from './toy-run.ts'

const {at, clean, lines, text, write} = useTestFolder()

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
    expect(readdirSync(at())).toEqual(['in'])
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
