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

// Rows are judged in blocks of so many.
const block = 64
// Training finds so many thresholds for a feature at most.
const mostThresholds = 63

/** A feature, and where its values are among its thresholds. */
interface Column {
  readonly feature: number
  /** Keys of the thresholds, ascending, filled up with such as no value exceeds. */
  readonly keys: Int32Array
}

/** Trees as they are asked. */
interface Prepared {
  /** In the order in which the trees come to need them. */
  readonly columns: readonly Column[]
  /** How many of the columns are needed by the end of each stretch. */
  readonly needed: readonly number[]
  /** For each question its column, and 256 times what added to a place makes the highest bit of a byte the answer. */
  readonly questions: Uint16Array
}

const prepared = new WeakMap<Trees, Prepared>()

// For each column and row how many of the thresholds the value exceeds, all that questions need to know of it; and
// the same by quads, which are asked at once: an addition is four comparisons.
const places = new Uint8Array(256 * block)
const state = {
  places,
  quads: new Int32Array(places.buffer),
  live: new Uint32Array(block),
  sums: new Float32Array(block)
}

// Whole numbers in the order of the floats, small enough that the difference of two has no overflow; the last bit
// is lost. The sign of a difference is an answer without a branch, and the processor cannot guess the branches.
const keyOf = (bits: number): number => (bits ^ ((bits >> 31) & 0x7fffffff)) >> 1
const bitsOf = (floats: Float32Array): Int32Array =>
  new Int32Array(floats.buffer, floats.byteOffset, floats.length)

function prepare({features, thresholds}: Trees): Prepared {
  const keys = bitsOf(thresholds).map(keyOf)
  const asked = new Map<number, Set<number>>()
  const needed: number[] = []
  features.forEach((feature, question) => {
    asked.set(feature, (asked.get(feature) ?? new Set()).add(keys[question]!))
    needed[Math.floor(question / depth / stretch)] = asked.size
  })
  const columns = [...asked].map(([feature, set]) => {
    if (set.size > mostThresholds) throw new Error('The trees ask too much about a feature')
    const filled = new Int32Array(mostThresholds).fill(0x3fffffff)
    filled.set(Int32Array.from(set).sort())
    return {feature, keys: filled}
  })
  const numbers = new Map(columns.map(({feature}, number) => [feature, number]))
  return {
    columns,
    needed,
    questions: Uint16Array.from(features, (feature, question) => {
      const column = numbers.get(feature)!
      return ((0x7f - columns[column]!.keys.indexOf(keys[question]!)) << 8) | column
    })
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
  let ready = prepared.get(trees)
  if (!ready) {
    ready = prepare(trees)
    prepared.set(trees, ready)
  }
  const {columns, needed} = ready
  const total = trees.features.length / depth
  const bits = bitsOf(rows)
  for (let first = 0; first < count; first += block) {
    const {live, sums} = state
    let left = Math.min(block, count - first)
    for (let k = 0; k < left; k++) live[k] = first + k
    sums.fill(trees.bias, 0, left)
    let placed = 0
    for (let tree = 0; tree < total && left > 0; tree += stretch) {
      for (const end = needed[tree / stretch]!; placed < end; placed++)
        place(columns[placed]!, bits, width, left, placed * 4, columns.length * 4)
      ask(ready, trees.leaves, tree, Math.min(tree + stretch, total), left)
      left = settle(out, left, placed, columns.length * 4)
    }
    for (let k = 0; k < left; k++) out[live[k]!] = sums[k]!
  }
}

// Find the places of a column's values, by bisection.
function place(
  {feature, keys}: Column,
  bits: Int32Array,
  width: number,
  count: number,
  into: number,
  size: number
): void {
  const {places, live} = state
  for (let k = 0; k < count; k++) {
    const key = keyOf(bits[live[k]! * width + feature]!)
    let low = ((keys[31]! - key) >> 31) & 32
    low += ((keys[low + 15]! - key) >> 31) & 16
    low += ((keys[low + 7]! - key) >> 31) & 8
    low += ((keys[low + 3]! - key) >> 31) & 4
    low += ((keys[low + 1]! - key) >> 31) & 2
    low -= (keys[low]! - key) >> 31
    places[(k >> 2) * size + into + (k & 3)] = low
  }
}

const sign = 0x80808080 | 0
const four = 0x01010101

function ask(
  {columns, questions}: Prepared,
  leaves: Float32Array,
  from: number,
  to: number,
  count: number
): void {
  const {quads, sums} = state
  for (let k = 0; k < count; k += 4) {
    const quad = (k >> 2) * columns.length
    let sum0 = sums[k]!
    let sum1 = sums[k + 1]!
    let sum2 = sums[k + 2]!
    let sum3 = sums[k + 3]!
    for (let tree = from, at = from * depth; tree < to; tree++, at += depth) {
      const q0 = questions[at]!
      const q1 = questions[at + 1]!
      const q2 = questions[at + 2]!
      const q3 = questions[at + 3]!
      const q4 = questions[at + 4]!
      const q5 = questions[at + 5]!
      const answers =
        (((quads[quad + (q0 & 255)]! + Math.imul(q0 >> 8, four)) & sign) >>> 5) |
        (((quads[quad + (q1 & 255)]! + Math.imul(q1 >> 8, four)) & sign) >>> 4) |
        (((quads[quad + (q2 & 255)]! + Math.imul(q2 >> 8, four)) & sign) >>> 3) |
        (((quads[quad + (q3 & 255)]! + Math.imul(q3 >> 8, four)) & sign) >>> 2) |
        (((quads[quad + (q4 & 255)]! + Math.imul(q4 >> 8, four)) & sign) >>> 1) |
        ((quads[quad + (q5 & 255)]! + Math.imul(q5 >> 8, four)) & sign)
      const leaf = tree * leafCount
      sum0 = Math.fround(sum0 + leaves[leaf + ((answers >>> 2) & 63)]!)
      sum1 = Math.fround(sum1 + leaves[leaf + ((answers >>> 10) & 63)]!)
      sum2 = Math.fround(sum2 + leaves[leaf + ((answers >>> 18) & 63)]!)
      sum3 = Math.fround(sum3 + leaves[leaf + (answers >>> 26)]!)
    }
    sums[k] = sum0
    sums[k + 1] = sum1
    sums[k + 2] = sum2
    sums[k + 3] = sum3
  }
}

// Hand out the sums of rows that are plainly content, and move the others together.
function settle(out: Float32Array, count: number, placed: number, size: number): number {
  const {places, live, sums} = state
  let kept = 0
  for (let k = 0; k < count; k++) {
    const sum = sums[k]!
    if (sum < plain) {
      out[live[k]!] = sum
      continue
    }
    if (kept < k) {
      live[kept] = live[k]!
      sums[kept] = sum
      const from = (k >> 2) * size + (k & 3)
      const to = (kept >> 2) * size + (kept & 3)
      for (let at = 0; at < placed * 4; at += 4) places[to + at] = places[from + at]!
    }
    kept++
  }
  return kept
}
