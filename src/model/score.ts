import {context, featureCount} from './context.ts'
import {shiftByCut} from './cut.ts'
import {lexicalReader} from './lexicon.ts'
import {countLines, measure} from './measure.ts'
import type {LineModel, TextKind} from './model.ts'
import {ownCount} from './own.ts'
import {treeScores} from './trees.ts'

/** Options of {@link scoreLines}. */
export interface ScoreOptions {
  /** Whether the lines are of an extracted article (default) or of a whole page. */
  readonly kind?: TextKind
}

let logits = new Float32Array(0)
let known = new Float32Array(0)
let scores = new Float32Array(0)
let features = new Float32Array(0)

/** What the classifier makes of the lines of a document; a number a line, in new arrays. */
export interface LineScores {
  /** The probability of each line that it is boilerplate, as a whole; 0 for blank lines. */
  readonly probabilities: Float32Array
  /** The log-odds by its words alone; 0 for blank lines. */
  readonly lexical: Float32Array
}

/**
 * Score the lines of a document. It rests on the text given and on nothing else.
 *
 * @param text  a document, divided into lines at line feeds
 */
export function scoreLines(text: string, model: LineModel, options: ScoreOptions = {}): LineScores {
  const {kind = 'article'} = options
  const judge = model.judges[kind]
  const size = countLines(text)
  const probabilities = new Float32Array(size)
  const lexical = new Float32Array(size)
  if (logits.length < size) {
    const capacity = size + (size >> 1) + 16
    logits = new Float32Array(capacity)
    known = new Float32Array(capacity)
    scores = new Float32Array(capacity)
    features = new Float32Array(capacity * featureCount)
  }
  const measured = measure(text, lexicalReader(judge.lexicon, logits, known), size)
  const {count, index} = measured
  context(measured, logits, known, features)
  treeScores(judge.trees, features, count, featureCount, scores)
  for (let i = 0; i < count; i++) scores[i] = judge.slope * scores[i]! + judge.offset
  if (kind === 'page') shiftByCut(count, scores, measured.own, ownCount)
  for (let i = 0; i < count; i++) {
    probabilities[index[i]!] = 1 / (1 + Math.exp(-scores[i]!))
    lexical[index[i]!] = logits[i]!
  }
  return {probabilities, lexical}
}
