import {randomFrom, shuffled} from '../../model/random.ts'
import {bits, features} from './features.ts'

/** A text with its label, 1 for promotion. */
export interface LabelledText {
  readonly text: string
  readonly label: 0 | 1
}

/** How to learn; see {@link learnDefaults}. */
export interface LearnOptions {
  readonly epochs: number
  readonly rate: number
  /** How much evidence a weight must gather before it is not zero. */
  readonly l1: number
  readonly l2: number
  readonly seed: number
}

/** Chosen on one maker's comments by trying the other's, both ways. */
const learnDefaults: LearnOptions = {epochs: 6, rate: 0.1, l1: 0.1, l2: 1, seed: 1}

/**
 * Learn a weight for each bucket of features by FTRL-proximal logistic regression (McMahan et al. 2013, "Ad click
 * prediction"). Deterministic.
 */
export function learn(texts: readonly LabelledText[], options: LearnOptions = learnDefaults): Float32Array {
  const {epochs, rate, l1, l2, seed} = options
  const rows = texts.map(({text}) => features(text))
  const weights = new Float32Array(2 ** bits)
  const z = new Float64Array(weights.length)
  const n = new Float64Array(weights.length)
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(rows.length, random)) {
      const row = rows[number]!
      const norm = 1 / Math.sqrt(row.length)
      let sum = 0
      for (const bucket of row) sum += weights[bucket]!
      const wrong = (1 / (1 + Math.exp(-sum * norm)) - texts[number]!.label) * norm
      const square = wrong * wrong
      for (const bucket of row) {
        const old = Math.sqrt(n[bucket]!)
        n[bucket]! += square
        const root = Math.sqrt(n[bucket]!)
        const held = (z[bucket]! += wrong - ((root - old) / rate) * weights[bucket]!)
        weights[bucket] = Math.abs(held) <= l1 ? 0 : (Math.sign(held) * l1 - held) / (root / rate + l2)
      }
    }
  }
  return weights
}
