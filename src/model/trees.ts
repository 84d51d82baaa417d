/** How many questions a tree asks; fixed, so that the loop that asks them needs no loop. */
export const depth = 6
const leafCount = 2 ** depth

/**
 * Boosted oblivious trees: on each level of a tree all nodes ask the same question, so that a tree is six
 * comparisons and one look-up.
 */
export interface Trees {
  /** Six features a tree, by number. */
  readonly features: Uint8Array
  /** Six thresholds a tree; a feature greater than its threshold sets the level's bit. */
  readonly thresholds: Float32Array
  /** 64 log-odds a tree. */
  readonly leaves: Float32Array
  readonly bias: number
}

// Most lines are plainly content. After each so many trees a row whose log-odds are below the limit is done: over
// 12,000 articles none of them came to more than a probability of .3, where the lowest threshold is .48.
const stretch = 16
const plain = -2.5

let live = new Uint32Array(0)
let keys = new Int32Array(0)
const thresholdKeys = new WeakMap<Trees, Int32Array>()

// Whole numbers in the order of the floats, small enough that the difference of two has no overflow; the last bit
// is lost. The sign of a difference is an answer without a branch, and the processor cannot guess the branches.
function toKeys(values: Float32Array, length: number, into: Int32Array): void {
  const bits = new Int32Array(values.buffer, values.byteOffset, length)
  for (let i = 0; i < length; i++) {
    const value = bits[i]!
    into[i] = (value ^ ((value >> 31) & 0x7fffffff)) >> 1
  }
}

/** Log-odds for each of `count` rows of `width` features. Those of rows that are plainly content are rough. */
export function treeScores(
  trees: Trees,
  rows: Float32Array,
  count: number,
  width: number,
  out: Float32Array
): void {
  const {features, leaves, bias} = trees
  const total = features.length / depth
  let thresholds = thresholdKeys.get(trees)
  if (!thresholds) {
    thresholds = new Int32Array(trees.thresholds.length)
    toKeys(trees.thresholds, thresholds.length, thresholds)
    thresholdKeys.set(trees, thresholds)
  }
  if (live.length < count) live = new Uint32Array(count + (count >> 1))
  if (keys.length < count * width) keys = new Int32Array(count * width + ((count * width) >> 1))
  toKeys(rows, count * width, keys)
  let left = count
  for (let row = 0; row < count; row++) {
    live[row] = row
    out[row] = bias
  }
  for (let tree = 0; tree < total; tree++) {
    if (tree > 0 && tree % stretch === 0) {
      let kept = 0
      for (let k = 0; k < left; k++) if (out[live[k]!]! >= plain) live[kept++] = live[k]!
      left = kept
    }
    const at = tree * depth
    const f0 = features[at]!
    const f1 = features[at + 1]!
    const f2 = features[at + 2]!
    const f3 = features[at + 3]!
    const f4 = features[at + 4]!
    const f5 = features[at + 5]!
    const t0 = thresholds[at]!
    const t1 = thresholds[at + 1]!
    const t2 = thresholds[at + 2]!
    const t3 = thresholds[at + 3]!
    const t4 = thresholds[at + 4]!
    const t5 = thresholds[at + 5]!
    const leaf = tree * leafCount
    for (let k = 0; k < left; k++) {
      const row = live[k]!
      const base = row * width
      const bits =
        ((t0 - keys[base + f0]!) >>> 31) |
        (((t1 - keys[base + f1]!) >>> 31) << 1) |
        (((t2 - keys[base + f2]!) >>> 31) << 2) |
        (((t3 - keys[base + f3]!) >>> 31) << 3) |
        (((t4 - keys[base + f4]!) >>> 31) << 4) |
        (((t5 - keys[base + f5]!) >>> 31) << 5)
      out[row]! += leaves[leaf + bits]!
    }
  }
}
