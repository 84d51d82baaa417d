import {describe, expect, it} from 'vitest'
import {runStream} from '../../src/engine/stream.ts'
import type {Summary} from '../../src/report/run-report.ts'
import {problems, toy, useTestFolder} from './toy-run.ts'

const {at, lines} = useTestFolder()

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
