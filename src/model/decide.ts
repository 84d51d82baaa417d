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
  /**
   * Lines right before which rules have taken others out, by number; the number of lines if that was behind the last.
   */
  readonly seams?: ReadonlySet<number>
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
 * From which probability on a short line of an article goes that stands beside lines that rules have taken out, as
 * furniture stands together. When `balanced` began at .89, 35 of 41 of the lines that this added to it were boilerplate: 7
 * of 8 in 457 articles that nothing was learnt from, 3 of 3 in the hand-marked ones, 25 of 30 in extracted pages.
 */
const besideRemoved: Readonly<Record<Strength, number>> = {precise: 0.9, balanced: 0.8, aggressive: 0.6}
const longestBeside = 60

/**
 * From which probability on a line of an article goes that is a whole sentence, but for the boldest. Below, in 366 articles
 * that nothing was learnt from, three of three were content; what furniture there is in whole sentences rules know.
 */
const leastSentence = 0.89
const shortestSentence = 60

/**
 * Which lines of a document the classifier takes out, beside those that rules have decided.
 *
 * @param text  a document, divided into lines at line feeds
 */
export function decideLines(text: string, model: LineModel, options: DecideOptions = {}): Decision[] {
  const {kind = 'article', strength = 'balanced', verdicts, seams} = options
  const {probabilities, lexical} = scoreLines(text, model, {kind})
  const threshold = model.judges[kind].thresholds[strength]
  const lower = kind === 'article' && seams && seams.size > 0 ? besideRemoved[strength] : threshold
  if (!probabilities.some((probability) => probability >= Math.min(threshold, lower))) return []
  const {filled, starts, lengths} = filledLines(text, probabilities)
  const isCareful = kind === 'article' && strength !== 'aggressive'
  const reaches = (place: number, least: number, most: number): boolean => {
    const line = filled[place]!
    const probability = probabilities[line]!
    if (verdicts?.has(line) || probability < least || lengths[place]! > most) return false
    const isSentence = lengths[place]! >= shortestSentence && endsSentence.test(textOf(place))
    return !isCareful || probability >= leastSentence || !isSentence
  }
  const longest = isCareful ? longestLine : Number.POSITIVE_INFINITY
  const isRemoved = (line: number): boolean => (verdicts?.get(line) ?? 'keep') !== 'keep'
  // At the boldest, words are not asked; and a page is menus for the most part.
  const wordsOf = (line: number): number => (strength === 'aggressive' ? 1 : lexical[line]!)
  const textOf = (place: number): string =>
    place < filled.length ? text.slice(starts[place]!, starts[place]! + lengths[place]!) : ''
  const seamPlaces = placesOf(filled, seams)
  let isList: IsList | undefined
  const decisions = new Map<number, Decision>()
  const decide = (chosen: readonly boolean[], beside?: string): void => {
    for (const [first, last] of runsOf(chosen)) {
      if (kind === 'article')
        isList ??= listsIn(
          filled.map((line, at) => ({length: lengths[at]!, lexical: wordsOf(line)})),
          seamPlaces
        )
      if (isList?.(first, last) || (kind === 'article' && goesOn(textOf(last), textOf(last + 1)))) continue
      const run = filled.slice(first, last + 1)
      const where = placeOf(first, last, filled.length)
      const near = nearestVerdicts(run, verdicts)
      run.forEach((line, at) => {
        if (verdicts?.has(line) || decisions.has(line)) return
        const probability = probabilities[line]!
        const evidence = [`classifier ${probability.toFixed(2)}`, where]
        if (run.length > 1) evidence.push(`in a run of ${run.length} lines`)
        if (near[at]) evidence.push(`near \`${near[at]}\``)
        if (beside) evidence.push(beside)
        decisions.set(line, {line, probability, category: near[at] ?? 'nav', evidence: evidence.join('; ')})
      })
    }
  }
  decide(filled.map((line, place) => isRemoved(line) || reaches(place, threshold, longest)))
  if (seams && lower < threshold) {
    const isLike = (place: number): boolean => reaches(place, lower, longestBeside)
    decide(besideSeams(seamPlaces, isLike), 'beside lines that rules took out')
  }
  return [...decisions.values()].sort((a, b) => a.line - b.line)
}

// Of each line that is not blank whether it stands right behind a place where something was taken out; then of the end.
function placesOf(filled: readonly number[], seams: ReadonlySet<number> | undefined): boolean[] {
  const isSeam = new Array<boolean>(filled.length + 1).fill(false)
  let place = 0
  for (const number of [...(seams ?? [])].sort((a, b) => a - b)) {
    while (place < filled.length && filled[place]! < number) place++
    isSeam[place] = true
  }
  return isSeam
}

// Which lines stand, with none but their like in between, beside such a place.
function besideSeams(isSeam: readonly boolean[], isLike: (place: number) => boolean): boolean[] {
  const count = isSeam.length - 1
  const chosen = new Array<boolean>(count).fill(false)
  for (let at = 0; at < count; at++) chosen[at] = (isSeam[at]! || (at > 0 && chosen[at - 1]!)) && isLike(at)
  for (let at = count - 1; at >= 0; at--)
    chosen[at] ||= (isSeam[at + 1]! || (at + 1 < count && chosen[at + 1]!)) && isLike(at)
  return chosen
}

const endsSentence = /[.!?…:;"”。！？।۔؟]\s*$/u
const beginsAmid = /^\s*(?:\p{Ll}|[,;.](?!\S))/u

/**
 * Whether a sentence goes on from one line to the next: some extractors set each link in it on a line of its own, and
 * such lines look like entries of a menu.
 */
const goesOn = (line: string, next: string): boolean => beginsAmid.test(next) && !endsSentence.test(line)

function runsOf(chosen: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (let first = 0; first < chosen.length; first++) {
    if (!chosen[first]) continue
    let last = first
    while (last + 1 < chosen.length && chosen[last + 1]) last++
    runs.push([first, last])
    first = last
  }
  return runs
}

/** Lines that are not blank: their numbers, where they start, and how long they are. */
interface FilledLines {
  readonly filled: readonly number[]
  readonly starts: readonly number[]
  readonly lengths: readonly number[]
}

function filledLines(text: string, probabilities: Float32Array): FilledLines {
  const filled: number[] = []
  const starts: number[] = []
  const lengths: number[] = []
  for (let line = 0, start = 0; line < probabilities.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (probabilities[line]! > 0 || text.slice(start, end).trim()) {
      filled.push(line)
      starts.push(start)
      lengths.push(end - start)
    }
    start = end + 1
  }
  return {filled, starts, lengths}
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

function placeOf(first: number, last: number, count: number): string {
  if (first === 0 && last === count - 1) return 'nothing else in the document'
  if (first === 0) return 'first lines'
  if (last === count - 1) return 'last lines'
  return 'between lines of the article'
}
