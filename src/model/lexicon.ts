import type {ReadGrams} from './measure.ts'

/** A linear model over hashed n-grams: what a line says, wherever it stands. */
export interface Lexicon {
  /** Log2 of the number of buckets. */
  readonly bits: number
  /** A weight a bucket, in units of `scale`; `2 ** bits` of them. */
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
}

/**
 * Judges each line by its words alone: the log-odds that it is boilerplate, and the share of its n-grams that the
 * lexicon knows. The sum of the weights is divided by the root of their number, so that long lines, in which
 * single words say less, are not judged the most boldly.
 *
 * @param salt  changes which bucket an n-gram falls into, and so makes of a text one in a language that the lexicon
 *   has never seen; for training
 */
export function lexicalReader(
  lexicon: Lexicon,
  logits: Float32Array,
  known: Float32Array,
  salt: number = 0
): ReadGrams {
  const {weights, scale, bias} = lexicon
  const shift = 32 - lexicon.bits
  return (grams, count, row) => {
    let sum = 0
    let hits = 0
    for (let at = 0; at < count; at++) {
      const weight = weights[(grams[at]! ^ salt) >>> shift]!
      sum += weight
      hits += (weight | -weight) >>> 31 // One unless the weight is zero.
    }
    logits[row] = bias + (count > 0 ? (scale * sum) / Math.sqrt(count) : 0)
    known[row] = count > 0 ? hits / count : 0
  }
}
