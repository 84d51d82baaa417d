import {bits, features} from './features.ts'
import {scale, weights} from './weights.ts'

/** A weight a bucket of features, in units of `scale`. */
export interface SpamModel {
  readonly weights: Int8Array
  readonly scale: number
}

/** Weights of one byte; those that are larger than 127 units are cut. */
export function quantize(learned: Float32Array): SpamModel {
  const sizes = learned.map(Math.abs).sort()
  // One weight in ten thousand may be cut, so that the many small ones keep their digits.
  const unit = (sizes[Math.floor(sizes.length * 0.9999)] || 1) / 127
  return {
    weights: Int8Array.from(learned, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit)))),
    scale: unit
  }
}

/** Log-odds that a comment or a line promotes gambling. */
export function logit(text: string, model: SpamModel): number {
  const found = features(text)
  let sum = 0
  for (const bucket of found) sum += model.weights[bucket]!
  return (model.scale * sum) / Math.sqrt(found.length)
}

let shipped: SpamModel | undefined

/** The model of the package, unpacked on first use. */
export function shippedModel(): SpamModel {
  if (!shipped) {
    const bytes = atob(weights)
    if (bytes.length !== 2 ** bits)
      throw new Error('Expected as many weights as there are buckets; train again')
    shipped = {weights: Int8Array.from(bytes, (byte) => (byte.charCodeAt(0) << 24) >> 24), scale}
  }
  return shipped
}
