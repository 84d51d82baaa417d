import {bisect} from '../document/bisect.ts'
import {randomFrom} from './random.ts'
import {depth, type Trees} from './trees.ts'

export interface TreesOptions {
  readonly count: number
  readonly rate: number
  /** Added to the curvature of every leaf: how little few rows may say. */
  readonly lambda: number
  /** Share of the rows that a tree sees, and of the features that a level may ask about. */
  readonly rowShare: number
  readonly featureShare: number
  readonly seed: number
}

export const treesDefaults: TreesOptions = {
  count: 200,
  rate: 0.1,
  lambda: 10,
  rowShare: 0.5,
  featureShare: 0.4,
  seed: 1
}

const bins = 64

/**
 * Learn boosted oblivious trees for a logistic loss (second order, as by Friedman 2001 and Chen and Guestrin
 * 2016; all nodes of a level share a question, as in CatBoost). Deterministic.
 *
 * @param rows    `width` features a row
 * @param usable  for each feature whether the trees may ask about it
 */
export function trainTrees(
  rows: Float32Array,
  width: number,
  labels: Uint8Array,
  weights: Float32Array,
  usable: Uint8Array,
  options: TreesOptions = treesDefaults
): Trees {
  const count = labels.length
  const {rate, lambda} = options
  const random = randomFrom(options.seed)
  const thresholds = binThresholds(rows, width, count)
  const columns = binned(rows, width, count, thresholds)
  let positive = 0
  let total = 0
  for (let i = 0; i < count; i++) {
    total += weights[i]!
    positive += weights[i]! * labels[i]!
  }
  const bias = Math.log((positive + 1) / (total - positive + 1))
  const scores = new Float32Array(count).fill(bias)
  const sample = new Uint32Array(count)
  const gradient = new Float32Array(count)
  const curvature = new Float32Array(count)
  const node = new Uint8Array(count)
  const asked = new Uint8Array(options.count * depth)
  const answers = new Float32Array(options.count * depth)
  const leaves = new Float32Array(options.count << depth)
  const sumG = new Float64Array(bins << depth)
  const sumH = new Float64Array(bins << depth)
  for (let tree = 0; tree < options.count; tree++) {
    let size = 0
    for (let i = 0; i < count; i++) {
      if (weights[i]! === 0 || random() >= options.rowShare) continue
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradient[size] = weights[i]! * (p - labels[i]!)
      curvature[size] = weights[i]! * Math.max(p * (1 - p), 1e-6)
      node[size] = 0
      sample[size++] = i
    }
    const chosen: {feature: number; bin: number}[] = []
    for (let level = 0; level < depth; level++) {
      const nodes = 1 << level
      let best = -1
      let bestFeature = 0
      let bestBin = bins
      for (let feature = 0; feature < width; feature++) {
        const edges = thresholds[feature]!.length
        if (random() >= options.featureShare || edges === 0 || !usable[feature]) continue
        const column = columns.subarray(feature * count, (feature + 1) * count)
        sumG.fill(0, 0, nodes * bins)
        sumH.fill(0, 0, nodes * bins)
        for (let k = 0; k < size; k++) {
          const slot = node[k]! * bins + column[sample[k]!]!
          sumG[slot]! += gradient[k]!
          sumH[slot]! += curvature[k]!
        }
        for (let slot = 0; slot < nodes * bins; slot++) {
          if (slot % bins === 0) continue
          sumG[slot]! += sumG[slot - 1]!
          sumH[slot]! += sumH[slot - 1]!
        }
        for (let bin = 0; bin < edges; bin++) {
          let gain = 0
          for (let at = 0; at < nodes; at++) {
            const last = at * bins + bins - 1
            const leftG = sumG[at * bins + bin]!
            const leftH = sumH[at * bins + bin]!
            const rightG = sumG[last]! - leftG
            const rightH = sumH[last]! - leftH
            gain += (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda)
          }
          if (gain > best) {
            best = gain
            bestFeature = feature
            bestBin = bin
          }
        }
      }
      chosen.push({feature: bestFeature, bin: bestBin})
      const at = tree * depth + level
      asked[at] = bestFeature
      answers[at] = thresholds[bestFeature]![bestBin] ?? Number.POSITIVE_INFINITY
      const base = bestFeature * count
      for (let k = 0; k < size; k++) if (columns[base + sample[k]!]! > bestBin) node[k]! |= 1 << level
    }
    sumG.fill(0, 0, 1 << depth)
    sumH.fill(0, 0, 1 << depth)
    for (let k = 0; k < size; k++) {
      sumG[node[k]!]! += gradient[k]!
      sumH[node[k]!]! += curvature[k]!
    }
    const first = tree << depth
    for (let leaf = 0; leaf < 1 << depth; leaf++)
      leaves[first + leaf] = (-rate * sumG[leaf]!) / (sumH[leaf]! + lambda)
    for (let i = 0; i < count; i++) {
      let bits = 0
      for (let level = 0; level < depth; level++) {
        const {feature, bin} = chosen[level]!
        if (columns[feature * count + i]! > bin) bits |= 1 << level
      }
      scores[i]! += leaves[first + bits]!
    }
  }
  return {features: asked, thresholds: answers, leaves, bias}
}

// For each feature up to 63 thresholds, between values that really occur, about as many rows between any two.
function binThresholds(rows: Float32Array, width: number, count: number): Float32Array[] {
  const step = Math.max(1, Math.floor(count / 30_000))
  const result: Float32Array[] = []
  for (let feature = 0; feature < width; feature++) {
    const values: number[] = []
    for (let i = 0; i < count; i += step) values.push(rows[i * width + feature]!)
    const sorted = Float32Array.from(values).sort()
    const edges: number[] = []
    for (let bin = 1; bin < bins; bin++) {
      const at = Math.floor((bin * sorted.length) / bins)
      let below = at - 1
      while (below >= 0 && sorted[below] === sorted[at]) below--
      if (below < 0) continue
      const edge = Math.fround((sorted[below]! + sorted[at]!) / 2)
      if (edges.at(-1) !== edge && edge < sorted[at]!) edges.push(edge)
    }
    result.push(Float32Array.from(edges))
  }
  return result
}

function binned(
  rows: Float32Array,
  width: number,
  count: number,
  thresholds: readonly Float32Array[]
): Uint8Array {
  const columns = new Uint8Array(width * count)
  for (let feature = 0; feature < width; feature++) {
    const edges = thresholds[feature]!
    const base = feature * count
    for (let i = 0; i < count; i++) {
      const value = rows[i * width + feature]!
      columns[base + i] = bisect(edges.length, (index) => value <= edges[index]!)
    }
  }
  return columns
}
