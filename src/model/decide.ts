import type {Category, Strength} from '../document/category.ts'
import type {LineModel, TextKind} from './model.ts'
import {scoreLines} from './score.ts'

/** What rules say of a line: a category that it is removed as whole, or `keep`. */
export type Verdict = Category | 'keep'

export interface DecideOptions {
  /** Default `article`. */
  readonly kind?: TextKind
  /** Default `balanced`. */
  readonly strength?: Strength
  /** What rules say of lines, by the number of the line. */
  readonly verdicts?: ReadonlyMap<number, Verdict>
}

/** A line that the classifier takes out. */
export interface Decision {
  readonly line: number
  readonly probability: number
  /** That of the nearest line that a rule named, within the same run; else `nav`. */
  readonly category: Category
  /** In words. */
  readonly evidence: string
}

/**
 * Which lines of a document the classifier takes out, beside those that rules have decided.
 *
 * @param lines  all lines of the document, in order
 */
export function decideLines(
  lines: readonly string[],
  model: LineModel,
  options: DecideOptions = {}
): Decision[] {
  const {kind = 'article', strength = 'balanced', verdicts} = options
  const probabilities = scoreLines(lines, model, {kind})
  const threshold = model.judges[kind].thresholds[strength]
  const goes = (line: number): boolean => {
    const verdict = verdicts?.get(line)
    return verdict === undefined ? probabilities[line]! >= threshold : verdict !== 'keep'
  }
  const filled = lines.flatMap((text, line) => (text.trim() ? [line] : []))
  const decisions: Decision[] = []
  filled.forEach((line, at) => {
    if (verdicts?.has(line) || probabilities[line]! < threshold) return
    let first = at
    let last = at
    while (first > 0 && goes(filled[first - 1]!)) first--
    while (last + 1 < filled.length && goes(filled[last + 1]!)) last++
    const probability = probabilities[line]!
    const run = filled.slice(first, last + 1)
    const near = run
      .flatMap((other) => {
        const verdict = verdicts?.get(other)
        return verdict && verdict !== 'keep' ? [{distance: Math.abs(other - line), verdict}] : []
      })
      .sort((a, b) => a.distance - b.distance)[0]
    const evidence = [`classifier ${probability.toFixed(2)}`, place(first, last, filled.length)]
    if (run.length > 1) evidence.push(`in a run of ${run.length} lines`)
    if (near) evidence.push(`near \`${near.verdict}\``)
    decisions.push({line, probability, category: near?.verdict ?? 'nav', evidence: evidence.join('; ')})
  })
  return decisions
}

function place(first: number, last: number, count: number): string {
  if (first === 0 && last === count - 1) return 'nothing else in the document'
  if (first === 0) return 'first lines'
  if (last === count - 1) return 'last lines'
  return 'between lines of the article'
}
