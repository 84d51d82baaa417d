import {context, featureCount} from './context.ts'
import {shiftByCut} from './cut.ts'
import {lexicalScores} from './lexicon.ts'
import {countLines, measure, ownCount} from './measure.ts'
import type {LineModel, TextKind} from './model.ts'
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

/**
 * The probability of each line that it is boilerplate, as a whole; 0 for blank lines. It rests on the lines given
 * and on nothing else.
 *
 * @param text  a document, divided into lines at line feeds
 * @returns one number a line, in a new array
 */
export function scoreLines(text: string, model: LineModel, options: ScoreOptions = {}): Float32Array {
  const {kind = 'article'} = options
  const judge = model.judges[kind]
  const result = new Float32Array(countLines(text))
  const measured = measure(text)
  const {count, index} = measured
  if (logits.length < count) {
    const size = count + (count >> 1) + 16
    logits = new Float32Array(size)
    known = new Float32Array(size)
    scores = new Float32Array(size)
    features = new Float32Array(size * featureCount)
  }
  lexicalScores(measured, model.lexicon, logits, known)
  context(measured, logits, known, features)
  treeScores(judge.trees, features, count, featureCount, scores)
  for (let i = 0; i < count; i++) scores[i] = judge.slope * scores[i]! + judge.offset
  if (kind === 'page') shiftByCut(count, scores, measured.own, ownCount)
  for (let i = 0; i < count; i++) result[index[i]!] = 1 / (1 + Math.exp(-scores[i]!))
  return result
}
