import type {Table} from 'cli-table3'
import {bytes, count, counted, duration, percent} from './numbers.ts'
import {excerpt, printable} from './printable.ts'
import type {RuleTally, Summary} from './run-report.ts'
import {type Output, styled} from './terminal.ts'

/** What a summary shows beside the counts. */
export interface SummaryOptions {
  /** A sentence about where the results are. */
  readonly conclusion?: string
  /** Category of a rule by its id, for those that never made a change alone and so have none in the summary. */
  readonly categoryOf?: (rule: string) => string | undefined
  /** Rules that were asked for but never fired. */
  readonly unusedRules?: readonly string[]
}

/** A run's counts as tables for people: what was removed and changed, by category and rule, with examples. */
export async function summaryTables(
  summary: Summary,
  output: Output,
  options: SummaryOptions = {}
): Promise<string> {
  const {default: CliTable} = await import('cli-table3')
  const {colour, width} = output
  const table = (head: readonly string[], widths: readonly (number | null)[] = []): Table =>
    new CliTable({
      head: [...head],
      chars: borders,
      style: {head: colour ? ['bold'] : [], border: [], 'padding-left': 0, 'padding-right': 2},
      colAligns: head.map((name) => (figures.has(name) ? 'right' : 'left')),
      ...(widths.length > 0 && {colWidths: [...widths]})
    }) as Table
  const heading = (text: string): string => `\n${styled(output, 'heading', text)}\n`
  const {characters} = summary
  let result = ''
  const category = (id: string, tally: RuleTally): string | undefined =>
    tally.category ?? options.categoryOf?.(id)
  // Boilerplate first, then what normalizers did.
  const order = (id: string, tally: RuleTally): number => (category(id, tally) ? 0 : 1)

  const rules = Object.entries(summary.rules).sort(
    ([a, x], [b, y]) => order(a, x) - order(b, y) || y.removed - x.removed || y.edits - x.edits
  )
  if (rules.length > 0) {
    const ruleWidth = Math.min(34, Math.max(...rules.map(([id]) => id.length)) + 2)
    const exampleWidth = Math.max(20, width - 12 - ruleWidth - 11 - 12)
    const byRule = table(
      ['category', 'rule', 'changes', 'characters', 'for example'],
      [12, ruleWidth, 11, 12, exampleWidth]
    )
    for (const [id, tally] of rules) {
      byRule.push([
        category(id, tally) ?? 'normalized',
        printable(id),
        count(tally.edits),
        count(tally.removed),
        example(tally, exampleWidth - 4)
      ])
    }
    result += `${heading('What was removed and changed')}${byRule.toString()}\n`

    const categories = Object.entries(summary.categories)
    if (categories.length > 0) {
      const byCategory = table(['category', 'changes', 'documents', 'characters', 'of all'])
      for (const [name, tally] of categories.sort(([, a], [, b]) => b.removed - a.removed)) {
        const share = characters.before ? tally.removed / characters.before : 0
        byCategory.push([
          name,
          count(tally.edits),
          count(tally.documents),
          count(tally.removed),
          percent(share)
        ])
      }
      result += `${heading('By category')}${byCategory.toString()}\n`
    }
  }

  if (summary.mostChanged.length > 0) {
    const most = table(['document', 'before', 'after', 'changed'], [Math.max(20, width - 36), 12, 12, 10])
    for (const document of summary.mostChanged.slice(0, 5)) {
      const place = document.record === undefined ? document.path : `${document.path}:${document.record}`
      const name = document.id === undefined ? place : `${place} (${document.id})`
      most.push([printable(name), count(document.before), count(document.after), percent(document.share)])
    }
    result += `${heading('Documents changed most')}${most.toString()}\n`
  }

  const rejections = Object.entries(summary.rejections)
  if (rejections.length > 0) {
    const rejected = table(['rejected by', 'documents'])
    for (const [rule, times] of rejections) rejected.push([printable(rule), count(times)])
    result += `${heading('Rejected')}${rejected.toString()}\n`
  }

  if (options.unusedRules) {
    const names = options.unusedRules.map((id) => `  ${printable(id)}`).join('\n')
    result += `${heading('Rules that never fired')}${names || '  none'}\n`
  }

  // The tables pad their last column.
  return `${result}\n${closing(summary, options.conclusion)}\n`.replace(/^\n/, '').replace(/ +$/gm, '')
}

function closing(summary: Summary, conclusion: string | undefined): string {
  const {documents, characters} = summary
  const share = characters.before ? characters.removed / characters.before : 0
  const speed = summary.seconds > 0 ? ` (${bytes(summary.bytes.decoded / summary.seconds)}/s)` : ''
  const lines = [
    `${counted(documents.read, 'document')}: ${count(documents.changed)} changed, ${count(documents.unchanged)} unchanged, ${count(documents.rejected)} rejected.`,
    `${counted(characters.before, 'character')}: ${count(characters.removed)} removed or replaced (${percent(share)}), ${count(characters.added)} put in their place.`,
    `${duration(summary.seconds)}${speed}.${conclusion ? ` ${conclusion}` : ''}`
  ]
  return lines.join('\n')
}

function example({example: {before, after}}: RuleTally, room: number): string {
  // White space alone would not be seen.
  const shown = (text: string): string => (text.trim() === '' ? `"${text}"` : text)
  if (after === '') return excerpt(shown(before), room)
  const half = Math.max(8, Math.floor((room - 3) / 2))
  return `${excerpt(shown(before), half)} → ${excerpt(shown(after), half)}`
}

const figures = new Set(['changes', 'characters', 'documents', 'of all', 'before', 'after', 'changed'])

const borders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ''
}
