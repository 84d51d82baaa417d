import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {gunzipSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import type {RunEvent} from '../../src/engine/run-options.ts'
import {problems, useTestFolder} from './toy-run.ts'

const {at, clean, lines, text, write} = useTestFolder()

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
