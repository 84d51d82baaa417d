import {apply, compose, type Edit, originalOffsets} from '../document/edit.ts'
import type {DocumentRecord} from '../document/record.ts'
import {points} from '../parse/lines.ts'
import {excerpt, printable} from './printable.ts'
import {type Output, styled} from './terminal.ts'

/** A way to read a damaged line that was considered. */
export interface Reading {
  readonly encoding: string
  /** How much more likely the line becomes as a text, in nats. */
  readonly score: number
  readonly after: string
  readonly isChosen: boolean
}

/** One change of one pass over a document. */
export interface Step {
  /** Number of the pass, from 1; the changes of a pass are made at once. */
  readonly pass: number
  readonly rules: readonly string[]
  readonly category?: string
  /** Why, and what else was considered. */
  readonly evidence?: string
  /** Place in the original text; lines and columns from 1. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Offsets in the original text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Offset in the text that the pass before left. */
  readonly at: number
  readonly before: string
  readonly after: string
  /** What stands on both sides, at the time of the step. */
  readonly context: readonly [string, string]
  /** The readings of a damaged line that were considered; with the first step that repaired something of it. */
  readonly readings?: readonly Reading[]
}

// Characters to show on each side of a change.
const around = 24

/** All changes of a document in the order in which they were made. */
export function stepsOf({original, passes}: DocumentRecord): Step[] {
  const steps: Step[] = []
  let text = original
  let earlier: readonly Edit[] = []
  passes.forEach((edits, index) => {
    const toOriginal = originalOffsets(earlier)
    const point = points(original)
    for (const edit of edits) {
      const start = toOriginal(edit.start)
      const end = Math.max(start, toOriginal(edit.end, 'before'))
      const [from, to] = [point(start), point(end)]
      steps.push({
        pass: index + 1,
        rules: edit.rules,
        ...(edit.category && {category: edit.category}),
        ...(edit.evidence && {evidence: edit.evidence}),
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        start,
        end,
        at: edit.start,
        before: text.slice(edit.start, edit.end),
        after: edit.after,
        context: [
          text.slice(Math.max(0, edit.start - around), edit.start),
          text.slice(edit.end, edit.end + around)
        ]
      })
    }
    text = apply(text, edits)
    earlier = compose(earlier, edits)
  })
  return steps
}

/** Make all steps again, one after the other. */
export const replay = ({original, passes}: DocumentRecord): string => passes.reduce(apply, original)

/** A step in words. */
export function stepText(step: Step, output: Pick<Output, 'colour' | 'width'>): string {
  const {pass, rules, category, line, column, endLine, endColumn, start, end, before, after, evidence} = step
  const [left, right] = step.context.map(printable)
  const room = Math.max(40, output.width - 14 - 2 * around)
  const shown = (style: 'bad' | 'good', text: string): string =>
    `${styled(output, 'faint', left!)}${text === '' ? '' : styled(output, style, excerpt(text, room))}${styled(output, 'faint', right!)}`
  const title = `${rules.join(', ')}${category ? ` (${category})` : ''}`
  const place = `${line}:${column}-${endLine}:${endColumn}, offset ${start}-${end}`
  return [
    `  ${pass}. ${styled(output, 'name', title)} at ${place}`,
    `     before  ${shown('bad', before)}`,
    `     after   ${shown('good', after)}`,
    ...(evidence ? [`     because ${excerpt(evidence, 400)}`] : []),
    ...(step.readings ?? []).map(
      (reading) =>
        `     ${reading.isChosen ? 'read as ' : 'not as  '}${reading.encoding} (${reading.score.toFixed(0)} nats)  ${excerpt(reading.after, room)}`
    ),
    ''
  ].join('\n')
}
