import type {Category, Strength} from '../document/category.ts'
import {type IsList, listsIn} from './lists.ts'
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

// Of an article's longer lines only rules judge, but for the boldest: on sites left out, one in three hundred of the
// lines found was longer, and a single one that is content weighs as much as ten others.
const longestLine = 150

/**
 * Which lines of a document the classifier takes out, beside those that rules have decided.
 *
 * @param text  a document, divided into lines at line feeds
 */
export function decideLines(text: string, model: LineModel, options: DecideOptions = {}): Decision[] {
  const {kind = 'article', strength = 'balanced', verdicts} = options
  const {probabilities, lexical} = scoreLines(text, model, {kind})
  const threshold = model.judges[kind].thresholds[strength]
  if (!probabilities.some((probability) => probability >= threshold)) return []
  const {filled, lengths} = filledLines(text, probabilities)
  const longest = kind === 'article' && strength !== 'aggressive' ? longestLine : Number.POSITIVE_INFINITY
  const goes = (at: number): boolean => {
    const line = filled[at]!
    const verdict = verdicts?.get(line)
    if (verdict !== undefined) return verdict !== 'keep'
    return probabilities[line]! >= threshold && lengths[at]! <= longest
  }
  // At the boldest, words are not asked; and a page is menus for the most part.
  const wordsOf = (line: number): number => (strength === 'aggressive' ? 1 : lexical[line]!)
  let isList: IsList | undefined
  const decisions: Decision[] = []
  for (let first = 0; first < filled.length; first++) {
    if (!goes(first)) continue
    let last = first
    while (last + 1 < filled.length && goes(last + 1)) last++
    const run = filled.slice(first, last + 1)
    if (kind === 'article')
      isList ??= listsIn(filled.map((line, at) => ({length: lengths[at]!, lexical: wordsOf(line)})))
    if (!isList?.(first, last)) {
      const where = place(first, last, filled.length)
      const near = nearestVerdicts(run, verdicts)
      run.forEach((line, at) => {
        if (verdicts?.has(line)) return
        const probability = probabilities[line]!
        const evidence = [`classifier ${probability.toFixed(2)}`, where]
        if (run.length > 1) evidence.push(`in a run of ${run.length} lines`)
        if (near[at]) evidence.push(`near \`${near[at]}\``)
        decisions.push({line, probability, category: near[at] ?? 'nav', evidence: evidence.join('; ')})
      })
    }
    first = last
  }
  return decisions
}

// The numbers of the lines that are not blank, and their lengths.
function filledLines(text: string, probabilities: Float32Array): {filled: number[]; lengths: number[]} {
  const filled: number[] = []
  const lengths: number[] = []
  for (let line = 0, start = 0; line < probabilities.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (probabilities[line]! > 0 || text.slice(start, end).trim()) {
      filled.push(line)
      lengths.push(end - start)
    }
    start = end + 1
  }
  return {filled, lengths}
}

// For each line of a run the category that rules gave to the nearest, looking back first.
function nearestVerdicts(
  run: readonly number[],
  verdicts: ReadonlyMap<number, Verdict> | undefined
): readonly (Category | undefined)[] {
  const nearest = new Array<Category | undefined>(run.length).fill(undefined)
  if (!verdicts) return nearest
  const distance = new Array<number>(run.length).fill(Number.POSITIVE_INFINITY)
  const sweep = (order: Iterable<number>): void => {
    let category: Category | undefined
    let from = 0
    for (const at of order) {
      const verdict = verdicts.get(run[at]!)
      if (verdict && verdict !== 'keep') {
        category = verdict
        from = at
      }
      if (category === undefined || Math.abs(at - from) >= distance[at]!) continue
      nearest[at] = category
      distance[at] = Math.abs(at - from)
    }
  }
  sweep(run.keys())
  sweep([...run.keys()].reverse())
  return nearest
}

function place(first: number, last: number, count: number): string {
  if (first === 0 && last === count - 1) return 'nothing else in the document'
  if (first === 0) return 'first lines'
  if (last === count - 1) return 'last lines'
  return 'between lines of the article'
}
