import type {Strength} from '../document/category.ts'
import {calibrated} from './calibrate.ts'
import {context, featureCount, featureNames} from './context.ts'
import {type Lexicon, lexicalReader} from './lexicon.ts'
import {measure} from './measure.ts'
import {type Judge, type LineModel, type TextKind, textKinds} from './model.ts'
import {type LexiconOptions, lexiconDefaults, quantized, trainLexicon} from './train-lexicon.ts'
import {type TreesOptions, trainTrees, treesDefaults} from './train-trees.ts'
import type {Table, TrainingDocument} from './training.ts'
import {treeScores} from './trees.ts'

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
  article: {precise: 0.0001, balanced: 0.0018, aggressive: 0.003},
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
    const measured = measure(lines.join('\n'), lexicalReader(lexiconOf(number), logits, known, salt))
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
