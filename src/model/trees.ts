/**
 * Boosted oblivious trees: on each level of a tree all nodes ask the same question, so that a tree is `depth`
 * comparisons and one look-up.
 */
export interface Trees {
  readonly depth: number
  /** `depth` features a tree, by number. */
  readonly features: Uint8Array | Uint16Array
  /** `depth` thresholds a tree; a feature greater than its threshold sets the level's bit. */
  readonly thresholds: Float32Array
  /** `2 ** depth` log-odds a tree. */
  readonly leaves: Float32Array
  readonly bias: number
}

/** Log-odds for each of `count` rows of `width` features. */
export function treeScores(
  trees: Trees,
  rows: Float32Array,
  count: number,
  width: number,
  out: Float32Array
): void {
  const {depth, features, thresholds, leaves, bias} = trees
  const size = 1 << depth
  const total = features.length
  for (let row = 0; row < count; row++) {
    const base = row * width
    let sum = bias
    let leaf = 0
    for (let at = 0; at < total; leaf += size) {
      let bits = 0
      for (let level = 0; level < depth; level++, at++) {
        if (rows[base + features[at]!]! > thresholds[at]!) bits |= 1 << level
      }
      sum += leaves[leaf + bits]!
    }
    out[row] = sum
  }
}
