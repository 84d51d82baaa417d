import {VFile} from 'vfile'
import type {Edit} from '../document/edit.ts'
import {points} from '../parse/lines.ts'
import {excerpt} from './printable.ts'
import type {DocumentReport, ProblemCode} from './run-report.ts'

/** Something that cleaning would change in a document; alike changes of a rule are one finding. */
export interface Finding {
  /** Name of the file as the user knows it. */
  readonly file: string
  /** Of a record: its line in the file; `line` and `column` are then places in its text. */
  readonly record?: number
  readonly id?: string
  /** The first place; lines and columns from 1, columns in UTF-16 code units. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Offsets of the first place in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The rule; of several that made the change together, the one that decided on a removal, else the first. */
  readonly rule: string
  readonly rules: readonly string[]
  readonly category?: string
  readonly actual: string
  readonly expected: string
  readonly evidence?: string
  /** How often in this document. */
  readonly count: number
  /** A sentence without the place and without a final period. */
  readonly message: string
}

// What could not be read is told as a problem.
const unread: ReadonlySet<string> = new Set<ProblemCode>([
  'binary',
  'broken-json',
  'no-text',
  'too-long',
  'crash'
])

/**
 * The findings of a document, in the order of their first places.
 *
 * @param categoryOf  category of a rule by its id
 */
export function findings(
  document: DocumentReport,
  categoryOf: (rule: string) => string | undefined = () => undefined
): Finding[] {
  if (document.rejection) return unread.has(document.rejection.rule) ? [] : [rejected(document)]
  const groups = new Map<string, {edit: Edit; count: number}>()
  for (const edit of document.edits) {
    const key = groupKey(document.original, edit)
    const group = groups.get(key)
    if (group) group.count++
    else groups.set(key, {edit, count: 1})
  }
  const point = points(document.original)
  return [...groups.values()].map(({edit, count}) => {
    const start = point(edit.start)
    const end = point(edit.end)
    const actual = document.original.slice(edit.start, edit.end)
    return {
      ...place(document),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      start: edit.start,
      end: edit.end,
      rule: decidingRule(edit, categoryOf),
      rules: edit.rules,
      ...(edit.category && {category: edit.category}),
      actual,
      expected: edit.after,
      ...(edit.evidence && {evidence: edit.evidence}),
      count,
      message: sentence(edit, actual, count)
    }
  })
}

function decidingRule({rules, category}: Edit, categoryOf: (rule: string) => string | undefined): string {
  const decided = category
    ? (rules.findLast((rule) => categoryOf(rule) === category) ??
      rules.findLast((rule) => rule.startsWith(`${category}/`)))
    : undefined
  return decided ?? rules[0]!
}

// Boilerplate is judged place by place. Of a normalizer's changes, those alike are one finding; where there is
// no letter or figure, as in line ends and runs of spaces, all of a rule are alike.
function groupKey(text: string, edit: Edit): string {
  if (edit.category) return `${edit.start}`
  const before = text.slice(edit.start, edit.end)
  const rules = edit.rules.join(' ')
  return /[\p{L}\p{N}]/u.test(before + edit.after) ? JSON.stringify([rules, before, edit.after]) : rules
}

function sentence(edit: Edit, actual: string, count: number): string {
  const before = `\`${excerpt(actual, 80)}\``
  const after = `\`${excerpt(edit.after, 80)}\``
  const what =
    actual === ''
      ? `Expected ${after}`
      : edit.after === ''
        ? `Unexpected ${before}`
        : `Unexpected ${before}, expected ${after}`
  const kind = edit.category ? ` (${edit.category})` : ''
  const more = count > 1 ? `, and ${(count - 1).toLocaleString('en-US')} more like it` : ''
  return `${what}${kind}${more}`
}

function rejected(document: DocumentReport): Finding {
  const {rule, reason} = document.rejection!
  return {
    ...place(document),
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    start: 0,
    end: document.original.length,
    rule,
    rules: [rule],
    actual: '',
    expected: '',
    count: 1,
    message: `Document rejected: ${excerpt(reason, 200)}`
  }
}

const place = ({source, record, id}: DocumentReport): Pick<Finding, 'file' | 'record' | 'id'> => ({
  file: source,
  ...(record !== undefined && {record}),
  ...(id !== undefined && {id})
})

/**
 * A file with the findings as messages, as `vfile-reporter` and editors want them. A record's messages stand
 * at the record's line, and say where in its text they belong.
 */
export function findingsFile(path: string, list: readonly Finding[]): VFile {
  const file = new VFile({path})
  for (const finding of list) {
    const inRecord = finding.record !== undefined
    const start = {line: finding.line, column: finding.column}
    const end = {line: finding.endLine, column: finding.endColumn}
    const message = file.message(
      inRecord ? `${finding.message} (text ${start.line}:${start.column})` : finding.message,
      {
        place: inRecord ? {line: finding.record!, column: 1} : {start, end},
        ruleId: finding.rule,
        source: 'bersih'
      }
    )
    message.actual = finding.actual
    message.expected = [finding.expected]
    if (finding.evidence) message.note = finding.evidence
  }
  return file
}
