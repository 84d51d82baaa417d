import type {Measured} from './measure.ts'

/** A linear model over hashed n-grams: what a line says, wherever it stands. */
export interface Lexicon {
  /** Log2 of the number of buckets. */
  readonly bits: number
  /** A weight a bucket, in units of `scale`; `2 ** bits` of them. */
  readonly weights: Int8Array | Float32Array
  readonly scale: number
  readonly bias: number
}

/**
 * Log-odds that each line is boilerplate, judged by its words alone, and the share of its n-grams that the
 * lexicon knows. The sum of the weights is divided by the root of their number, so that long lines, in which
 * single words say less, are not judged the most boldly.
 *
 * @param salt  changes which bucket an n-gram falls into, and so makes of a text one in a language that the lexicon
 *   has never seen; for training
 */
export function lexicalScores(
  measured: Measured,
  lexicon: Lexicon,
  logits: Float32Array,
  known: Float32Array,
  salt: number = 0
): void {
  const {grams, gramStart, count} = measured
  const {weights, scale, bias} = lexicon
  const shift = 32 - lexicon.bits
  for (let line = 0; line < count; line++) {
    const from = gramStart[line]!
    const to = gramStart[line + 1]!
    let sum = 0
    let hits = 0
    for (let at = from; at < to; at++) {
      const weight = weights[(grams[at]! ^ salt) >>> shift]!
      sum += weight
      if (weight !== 0) hits++
    }
    const size = to - from
    logits[line] = bias + (size > 0 ? (scale * sum) / Math.sqrt(size) : 0)
    known[line] = size > 0 ? hits / size : 0
  }
}
