import {PassThrough} from 'node:stream'
import type {WriteStream} from 'node:tty'
import {applyPatch} from 'diff'
import fc from 'fast-check'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {apply, type Edit} from '../src/document/edit.ts'
import {unifiedDiff} from '../src/report/diff.ts'
import {findings} from '../src/report/findings.ts'
import {bytes, counted, duration, percent} from '../src/report/numbers.ts'
import {excerpt, printable} from '../src/report/printable.ts'
import {createProgress} from '../src/report/progress.ts'
import type {DocumentReport} from '../src/report/run-report.ts'
import {createOutput, type Output, styled} from '../src/report/terminal.ts'

const report = (original: string, edits: readonly Edit[]): DocumentReport => ({
  path: 'a.txt',
  source: 'in/a.txt',
  original,
  text: apply(original, edits),
  edits
})
const plain = {colour: false, isTerminal: false}

const lines = fc.array(fc.constantFrom('a', 'b', 'cc', '', 'a\r'), {maxLength: 30})
const textWithEdits = fc.tuple(lines, fc.boolean()).chain(([parts, ends]) => {
  const text = parts.join('\n') + (ends ? '\n' : '')
  const places = fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.constantFrom('', 'x', '\n', 'y\nz')), {
    maxLength: 5
  })
  return places.map((given) => {
    const edits: Edit[] = []
    let at = 0
    for (const [from, size, after] of given.sort((a, b) => a[0] - b[0])) {
      const end = Math.min(text.length, from + size)
      if (from < at || (end === from && after === '')) continue
      edits.push({start: from, end, after, rules: ['x']})
      at = end + 1
    }
    return {text, edits}
  })
})

describe('unifiedDiff', () => {
  it('should be a patch that leads from the text before to the text after', () => {
    fc.assert(
      fc.property(textWithEdits, ({text, edits}) => {
        const patch = unifiedDiff(report(text, edits), plain)
        const after = apply(text, edits)
        if (patch === '') expect(after).toBe(text)
        else expect(applyPatch(text, patch, {autoConvertLineEndings: false})).toBe(after)
      }),
      {numRuns: 3000}
    )
  })

  it('should quote a name that could be misread, and escape what a terminal would obey', () => {
    const edits = [{start: 0, end: 1, after: 'b', rules: ['x']}]
    const odd = {...report('a\u001b[2J\n', edits), path: 'a\nb'}
    expect(unifiedDiff(odd, plain)).toContain('--- "a/a\\nb"\n')
    expect(unifiedDiff(odd, plain)).toContain('-a\u001b[2J\n')
    expect(unifiedDiff(odd, {colour: false, isTerminal: true})).toContain('-a\\u001b[2J\n')
  })
})

describe('findings', () => {
  it('should be one for alike changes of a rule, and one for each removal', () => {
    const original = 'a\r\nb\r\nAD\r\nAD\r\nn&amp;m &amp; &lt;'
    const all = (text: string, after: string, rule: string, category?: 'ad'): Edit[] =>
      [...original.matchAll(new RegExp(text, 'g'))].map(({index}) => {
        const change = {start: index, end: index + text.length, after, rules: [rule]}
        return category ? {...change, category} : change
      })
    const edits = [
      ...all('\r', '', 'line-ends'),
      ...all('AD', '', 'en/ad', 'ad'),
      ...all('&amp;', '&', 'entities'),
      ...all('&lt;', '<', 'entities')
    ].sort((a, b) => a.start - b.start)
    const found = findings(report(original, edits)).map(({rule, line, column, count}) => [
      rule,
      line,
      column,
      count
    ])
    expect(found).toEqual([
      ['line-ends', 1, 2, 4],
      ['en/ad', 3, 1, 1],
      ['en/ad', 4, 1, 1],
      ['entities', 5, 2, 2],
      ['entities', 5, 15, 1]
    ])
  })

  it('should name the rule that decided on a removal that others had a part in', () => {
    const edit: Edit = {
      start: 0,
      end: 3,
      after: '',
      rules: ['line-ends', 'en/x', 'white-space'],
      category: 'ad'
    }
    expect(findings(report('AD\r', [edit]), (rule) => (rule === 'en/x' ? 'ad' : undefined))[0]).toMatchObject(
      {
        rule: 'en/x',
        rules: edit.rules
      }
    )
    const rules = ['line-ends', 'spam/togel']
    expect(findings(report('AD\r', [{...edit, rules, category: 'spam'}]))[0]!.rule).toBe('spam/togel')
  })

  it('should be one for a rejected document, and none for one that could not be read', () => {
    const rejected = {...report('a', []), rejection: {rule: 'too-short', reason: 'It is short'}}
    expect(findings(rejected)).toMatchObject([{rule: 'too-short', message: 'Document rejected: It is short'}])
    expect(findings({...rejected, rejection: {rule: 'binary', reason: ''}})).toEqual([])
  })
})

describe('printable', () => {
  it('should leave nothing that a terminal would obey or hide', () => {
    expect(printable('a\n\u001b[31m\u202e\u200b\ud800\u{e0001}é漢')).toBe(
      'a\\n\\u001b[31m\\u202e\\u200b\\ud800\\u{e0001}é漢'
    )
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => !/[\p{C}\u2028\u2029]/u.test(printable(text)))
    )
  })

  it('should be cut to a length', () => {
    expect(excerpt('abcdef', 6)).toBe('abcdef')
    expect(excerpt('abcdefg', 6)).toBe('abcde…')
    expect(excerpt('x'.repeat(1e6), 6)).toBe('xxxxx…')
  })
})

describe('numbers', () => {
  it('should be readable', () => {
    expect([0, 12, 999, 12_345, 1e9].map(bytes)).toEqual(['0 B', '12 B', '999 B', '12.3 kB', '1.0 GB'])
    expect([0.04, 12.4, 185, 7800].map(duration)).toEqual(['0.0 s', '12 s', '3:05 min', '2:10 h'])
    expect([0, 1e-6, 0.0012, 0.034, 0.5].map(percent)).toEqual(['0 %', '<0.01 %', '0.12 %', '3.4 %', '50 %'])
    expect([counted(1, 'file'), counted(1200, 'file')]).toEqual(['1 file', '1,200 files'])
  })
})

describe('colours', () => {
  const terminal = (isTTY: boolean): WriteStream =>
    Object.assign(new PassThrough(), {isTTY}) as unknown as WriteStream
  afterEach(() => vi.unstubAllEnvs())

  it('should be used on a terminal only, and not against the user’s will', () => {
    vi.stubEnv('NO_COLOR', '')
    vi.stubEnv('TERM', 'xterm')
    expect(styled(createOutput(terminal(true), true), 'bad', 'x')).toBe('\u001b[31mx\u001b[39m')
    expect(createOutput(terminal(true), false).colour).toBe(false)
    expect(createOutput(terminal(false), true).colour).toBe(false)
    vi.stubEnv('TERM', 'dumb')
    expect(createOutput(terminal(true), true).colour).toBe(false)
    vi.stubEnv('TERM', 'xterm')
    vi.stubEnv('NO_COLOR', '1')
    expect(styled(createOutput(terminal(true), true), 'bad', 'x')).toBe('x')
  })
})

describe('progress', () => {
  it('should be a bar on a terminal, with share, throughput and time left', async () => {
    const stream = Object.assign(new PassThrough(), {isTTY: true})
    const output: Output = {
      ...createOutput(stream as unknown as WriteStream, true),
      isTerminal: true,
      width: 120
    }
    const progress = await createProgress(output)
    progress.update({path: 'a\u001b.txt', bytesRead: 500, bytesTotal: 1000, documents: 3})
    progress.stop()
    const shown = String(stream.read())
    expect(shown).toMatch(/█{10}░{10} 50 % of 1\.0 kB · 3 documents · .*\/s · .* left · a\\u001b\.txt/)
  })

  it('should be silent in a short run elsewhere', async () => {
    const stream = new PassThrough()
    const progress = await createProgress(createOutput(stream as unknown as WriteStream, true))
    progress.update({path: 'a.txt', bytesRead: 500, bytesTotal: 1000, documents: 3})
    progress.stop()
    expect(stream.read()).toBeNull()
  })
})
