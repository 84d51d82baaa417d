import {type Strength, strengths} from '../document/category.ts'
import {context, featureCount, featureNames} from './context.ts'
import {shiftByCut} from './cut.ts'
import {type Lexicon, lexicalScores} from './lexicon.ts'
import {measure, ownCount} from './measure.ts'
import {emptyTally, figures, tally, thresholdAtLoss} from './metrics.ts'
import {type Judge, type LineModel, type TextKind, textKinds} from './model.ts'
import {type LexiconOptions, lexiconDefaults, quantized, trainLexicon} from './train-lexicon.ts'
import {type TreesOptions, trainTrees, treesDefaults} from './train-trees.ts'
import {type Trees, treeScores} from './trees.ts'

/** A document with known labels. */
export interface TrainingDocument {
  readonly lines: readonly string[]
  /** For each line 1 boilerplate, 0 content. */
  readonly labels: Uint8Array
  /** For each line 1, or 0 where the label is unknown or neutral. */
  readonly counts: Uint8Array
  /** Documents of a site are never on both sides of a split. */
  readonly site: string
  /** Which kind of text it is. */
  readonly kind: TextKind
  /** How much it counts among its kind; hand-marked documents more than aligned ones. */
  readonly weight: number
}

export interface TrainOptions {
  /** Into how many parts the sites are divided; each is judged once by what was learnt from the others. */
  readonly folds?: number
  readonly lexicon?: Partial<LexiconOptions>
  readonly trees?: Partial<TreesOptions>
  /** Largest share of content that may be lost, by kind of text and strength; the thresholds follow from it. */
  readonly loss?: Readonly<Record<TextKind, Readonly<Record<Strength, number>>>>
  /** Tells how far the work is. */
  readonly log?: (message: string) => void
}

export interface Trained {
  readonly model: LineModel
  /** For each document the probability of each line, by models that have not seen its site. */
  readonly heldOut: readonly Float32Array[]
}

/**
 * Shares of content characters, before `decideLines` spares what looks like a list. A third to a half of this is lost
 * on news, which is what rules leave it; the rest on recipes, results and the like.
 */
const lossDefaults: NonNullable<TrainOptions['loss']> = {
  article: {precise: 0.0003, balanced: 0.0009, aggressive: 0.003},
  page: {precise: 0.005, balanced: 0.015, aggressive: 0.03}
}

// How much documents of one kind count in the trees for the other: they teach what a list of links looks like.
const crossing: Readonly<Record<TextKind, Readonly<Record<TextKind, number>>>> = {
  article: {article: 1, page: 0.2},
  page: {article: 0.2, page: 1}
}
// Of pages every third teaches the trees for articles, at three times the weight: it is quicker and as good.
const thinned = 3
// What an article's trees may not ask: what the words of the lines around say, and how these begin. They learn it by
// heart; on sites left out they do better without. Trees for pages, with a hundred times the lines, need it.
const notForArticles = /^lexical.|^(?:first|capitalized)(?:Before|After)$/
const usable: Readonly<Record<TextKind, Uint8Array>> = {
  article: Uint8Array.from(featureNames, (name) => (notForArticles.test(name) ? 0 : 1)),
  page: new Uint8Array(featureCount).fill(1)
}
// In documents of more lines each counts less, so that a price list of a thousand lines does not rule.
const fullLines = 30
// A line of this many characters counts once; longer ones more, since more text hangs on them.
const fullLength = 60
const lengthWeight = (length: number): number =>
  Math.sqrt(Math.max(0.2, Math.min(9, (length + 10) / fullLength)))
// Every fourth document is seen once more as if in an unknown language, so that shape and place must do.
const strangeEvery = 4
const strangeWeight = 0.5
const strangeSalt = 0x5bd1e995
/** Which fold each site falls into: the largest sites first, each into the fold with the fewest lines. */
export function foldsOf(documents: readonly TrainingDocument[], folds: number): Uint8Array {
  const sizes = new Map<string, number>()
  for (const {site, lines} of documents) sizes.set(site, (sizes.get(site) ?? 0) + lines.length)
  const sites = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1))
  const totals = new Array<number>(folds).fill(0)
  const foldOf = new Map<string, number>()
  for (const [site, size] of sites) {
    const fold = totals.indexOf(Math.min(...totals))
    totals[fold]! += size
    foldOf.set(site, fold)
  }
  return Uint8Array.from(documents, ({site}) => foldOf.get(site)!)
}

/**
 * Train a model and measure it on sites left out.
 *
 * The lexicon is learnt once for each fold without its sites, so that the trees see it as it will be: ignorant of
 * the text it judges. Then the same for the trees; then both are learnt from everything. Deterministic.
 */
export function trainModel(documents: readonly TrainingDocument[], options: TrainOptions = {}): Trained {
  const {folds = 4, loss = lossDefaults, log = () => {}} = options
  const lexiconOptions = {...lexiconDefaults, ...options.lexicon}
  const treesOptions = {...treesDefaults, ...options.trees}
  const foldOf = foldsOf(documents, folds)
  const heldOut = documents.map(({lines}) => new Float32Array(lines.length))
  const judges = textKinds.map((kind): [TextKind, Judge] => {
    const learn = (without: number): Lexicon => {
      const chosen = documents.filter((_, number) => foldOf[number] !== without)
      log(`words for ${kind}s${without < 0 ? '' : ` without part ${without + 1} of ${folds}`}`)
      return quantized(
        trainLexicon(
          chosen.map((document) => example(document, kind)),
          lexiconOptions
        )
      )
    }
    const lexicons = Array.from({length: folds}, (_, fold) => learn(fold))
    const table = rowsOf(documents, (number) => lexicons[foldOf[number]!]!)
    const weights = table.weights.map((weight, row) => {
      const number = table.document[row]!
      const document = documents[number]!
      const isThinned = kind === 'article' && document.kind === 'page'
      if (isThinned && number % thinned > 0) return 0
      return weight * document.weight * crossing[kind][document.kind] * (isThinned ? thinned : 1)
    })
    const scores = new Float32Array(table.count)
    const scratch = new Float32Array(table.count)
    for (let fold = 0; fold < folds; fold++) {
      log(`trees for ${kind}s without part ${fold + 1} of ${folds}`)
      const inFold = (row: number): boolean => foldOf[table.document[row]!] === fold
      const trees = trainTrees(
        table.rows,
        featureCount,
        table.labels,
        weights.map((weight, row) => (inFold(row) ? 0 : weight)),
        usable[kind],
        treesOptions
      )
      treeScores(trees, table.rows, table.count, featureCount, scratch)
      for (let row = 0; row < table.count; row++) if (inFold(row)) scores[row] = scratch[row]!
    }
    log(`trees for ${kind}s`)
    const trees = trainTrees(table.rows, featureCount, table.labels, weights, usable[kind], treesOptions)
    const judge = calibrated(kind, trees, scores, table, documents, heldOut, loss[kind])
    return [kind, {lexicon: learn(-1), ...judge}]
  })
  return {model: {judges: Object.fromEntries(judges) as Record<TextKind, Judge>}, heldOut}
}

// How much whole pages count when words are learnt. Their menus have ten times the lines of articles, and would rule
// what words say there; on sites left out, a fifth more boilerplate is found in articles so at the same loss.
const pageWords: Readonly<Record<TextKind, number>> = {article: 0.1, page: 0.5}

function example(
  {lines, labels, counts, kind, weight}: TrainingDocument,
  learner: TextKind
): Parameters<typeof trainLexicon>[0][number] {
  const share = weight * (kind === 'page' ? pageWords[learner] : 1)
  return {lines, labels, weights: Float32Array.from(counts, (count) => count * share)}
}

interface Table {
  readonly count: number
  readonly rows: Float32Array
  readonly labels: Uint8Array
  readonly weights: Float32Array
  readonly document: Uint32Array
  readonly line: Uint32Array
  /** 1 for rows of documents seen once more, changed. */
  readonly copies: Uint8Array
}

function rowsOf(documents: readonly TrainingDocument[], lexiconOf: (number: number) => Lexicon): Table {
  let size = 0
  documents.forEach(({lines}, number) => {
    size += lines.length * (1 + (number % strangeEvery === 0 ? 1 : 0))
  })
  const longest = Math.max(1, ...documents.map(({lines}) => lines.length))
  const logits = new Float32Array(longest)
  const known = new Float32Array(longest)
  const rows = new Float32Array(size * featureCount)
  const labels = new Uint8Array(size)
  const weights = new Float32Array(size)
  const document = new Uint32Array(size)
  const line = new Uint32Array(size)
  const copies = new Uint8Array(size)
  let count = 0
  const add = (number: number, salt: number): void => {
    const {lines, labels: truth, counts} = documents[number]!
    const measured = measure(lines.join('\n'))
    lexicalScores(measured, lexiconOf(number), logits, known, salt)
    context(measured, logits, known, rows.subarray(count * featureCount))
    const share = Math.min(1, Math.sqrt(fullLines / measured.count)) * (salt === 0 ? 1 : strangeWeight)
    for (let i = 0; i < measured.count; i++, count++) {
      const at = measured.index[i]!
      labels[count] = truth[at]!
      weights[count] = counts[at]! * share * lengthWeight(lines[at]!.length)
      document[count] = number
      line[count] = at
      copies[count] = salt === 0 ? 0 : 1
    }
  }
  for (let number = 0; number < documents.length; number++) {
    add(number, 0)
    if (number % strangeEvery === 0) add(number, strangeSalt)
  }
  return {
    count,
    rows: rows.subarray(0, count * featureCount),
    labels: labels.subarray(0, count),
    weights: weights.subarray(0, count),
    document,
    line,
    copies
  }
}

// Turn scores of sites left out into probabilities, and find the thresholds on them.
function calibrated(
  kind: TextKind,
  trees: Trees,
  scores: Float32Array,
  table: Table,
  documents: readonly TrainingDocument[],
  heldOut: readonly Float32Array[],
  loss: Readonly<Record<Strength, number>>
): Omit<Judge, 'lexicon'> {
  const ofKind = documents.some((document) => document.kind === kind)
  const judged = (row: number): boolean =>
    !table.copies[row] && (!ofKind || documents[table.document[row]!]!.kind === kind)
  const {slope, offset} = fitLogistic(scores, table.labels, (row) => (judged(row) ? table.weights[row]! : 0))
  for (let row = 0; row < table.count; row++) {
    if (judged(row)) heldOut[table.document[row]!]![table.line[row]!] = slope * scores[row]! + offset
  }
  // Thresholds rest on the documents that weigh most: those marked by hand, where there are any.
  const eligible = documents.filter((document) => !ofKind || document.kind === kind)
  const best = Math.max(...eligible.map(({weight}) => weight))
  const numbers = documents.flatMap((document, number) =>
    eligible.includes(document) && document.weight === best ? [number] : []
  )
  documents.forEach((document, number) => {
    if (!ofKind || document.kind === kind) toProbabilities(kind, document.lines, heldOut[number]!)
  })
  const chosen = numbers.map((number) => documents[number]!)
  const probabilities = numbers.map((number) => heldOut[number]!)
  const operating = strengths.map((strength) => {
    const threshold = thresholdAtLoss(chosen, probabilities, loss[strength])
    const counts = emptyTally()
    chosen.forEach((document, i) => {
      tally(counts, document, probabilities[i]!, threshold)
    })
    return {strength, threshold, measured: figures(counts)}
  })
  return {
    trees,
    slope,
    offset,
    thresholds: Object.fromEntries(operating.map(({strength, threshold}) => [strength, threshold])) as Record<
      Strength,
      number
    >,
    measured: Object.fromEntries(operating.map(({strength, measured}) => [strength, measured]))
  }
}

// What `scoreLines` makes of log-odds.
function toProbabilities(kind: TextKind, lines: readonly string[], values: Float32Array): void {
  const {count, index, own} = measure(lines.join('\n'))
  const logOdds = Float32Array.from(index.subarray(0, count), (line) => values[line]!)
  if (kind === 'page') shiftByCut(count, logOdds, own, ownCount)
  values.fill(0)
  for (let i = 0; i < count; i++) values[index[i]!] = 1 / (1 + Math.exp(-logOdds[i]!))
}

// Platt's scaling, by Newton's method.
function fitLogistic(
  scores: Float32Array,
  labels: Uint8Array,
  weightOf: (row: number) => number
): {slope: number; offset: number} {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 20; round++) {
    let a = 1e-6
    let b = 0
    let c = 1e-6
    let gradientSlope = 0
    let gradientOffset = 0
    for (let row = 0; row < scores.length; row++) {
      const weight = weightOf(row)
      if (weight === 0) continue
      const score = scores[row]!
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const wrong = weight * (p - labels[row]!)
      const curvature = weight * p * (1 - p)
      gradientSlope += wrong * score
      gradientOffset += wrong
      a += curvature * score * score
      b += curvature * score
      c += curvature
    }
    const determinant = a * c - b * b
    if (determinant < 1e-9) break
    slope -= (c * gradientSlope - b * gradientOffset) / determinant
    offset -= (a * gradientOffset - b * gradientSlope) / determinant
  }
  return Number.isFinite(slope) && Number.isFinite(offset) && slope > 0
    ? {slope, offset}
    : {slope: 1, offset: 0}
}
