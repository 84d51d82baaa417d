import type {Lexicon} from './lexicon.ts'
import {measure} from './measure.ts'
import {randomFrom, shuffled} from './random.ts'

/** A document to learn from. */
export interface Example {
  readonly lines: readonly string[]
  /** For each line 1 boilerplate, 0 content; what it says for a weight of 0 does not matter. */
  readonly labels: Uint8Array
  /** For each line how much it counts; 0 not at all. */
  readonly weights: Float32Array
}

export interface LexiconOptions {
  /** Log2 of the number of buckets. */
  readonly bits: number
  /** How often every document is seen. */
  readonly epochs: number
  readonly rate: number
  /** How much evidence a weight must gather before it is not zero. */
  readonly l1: number
  readonly l2: number
  readonly seed: number
}

/** A lexicon as it is learnt, with weights that are not yet in units of a scale. */
export interface LearntLexicon extends Pick<Lexicon, 'bits' | 'bias'> {
  readonly weights: Float32Array
}

export const lexiconDefaults: LexiconOptions = {bits: 18, epochs: 2, rate: 0.15, l1: 0.4, l2: 0.5, seed: 1}

/**
 * Learn a lexicon by FTRL-proximal (McMahan et al. 2013, "Ad click prediction"), which leaves the weights of
 * rare n-grams at zero. Deterministic: the order is drawn from the seed.
 */
export function trainLexicon(
  examples: readonly Example[],
  options: LexiconOptions = lexiconDefaults
): LearntLexicon {
  const {bits, epochs, rate, l1, l2, seed} = options
  const size = 2 ** bits
  const shift = 32 - bits
  const weights = new Float32Array(size)
  const z = new Float64Array(size)
  const n = new Float64Array(size)
  let biasN = 1
  let bias = 0
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number]!
      measure(example.lines.join('\n'), (grams, count, _, line) => {
        const weight = example.weights[line]!
        if (weight === 0) return
        const norm = count > 0 ? 1 / Math.sqrt(count) : 0
        let sum = 0
        for (let at = 0; at < count; at++) sum += weights[grams[at]! >>> shift]!
        const wrong = (1 / (1 + Math.exp(-(bias + sum * norm))) - example.labels[line]!) * weight
        biasN += wrong * wrong
        bias -= (rate * wrong) / Math.sqrt(biasN)
        const step = wrong * norm
        const square = step * step
        for (let at = 0; at < count; at++) {
          const bucket = grams[at]! >>> shift
          const old = n[bucket]!
          const next = old + square
          n[bucket] = next
          const root = Math.sqrt(next)
          const held = (z[bucket]! += step - ((root - Math.sqrt(old)) / rate) * weights[bucket]!)
          weights[bucket] =
            held > l1 ? (l1 - held) / (root / rate + l2) : held < -l1 ? -(l1 + held) / (root / rate + l2) : 0
        }
      })
    }
  }
  return {bits, weights, bias}
}

/** The same lexicon with weights of one byte. */
export function quantized(lexicon: LearntLexicon): Lexicon {
  let largest = 0
  for (const weight of lexicon.weights) largest = Math.max(largest, Math.abs(weight))
  // The few largest may be cut so that the many small ones keep their digits.
  const scale = Math.min(largest, 4) / 127 || 1
  const weights = Int8Array.from(lexicon.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale)))
  )
  return {bits: lexicon.bits, weights, scale, bias: lexicon.bias}
}
