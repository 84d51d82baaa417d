import {type Strength, strengths} from '../document/category.ts'
import {shiftByCut} from './cut.ts'
import {measure} from './measure.ts'
import {emptyTally, figures, tally, thresholdAtLoss} from './metrics.ts'
import type {Judge, TextKind} from './model.ts'
import {ownCount} from './own.ts'
import type {Table, TrainingDocument} from './training.ts'
import type {Trees} from './trees.ts'

/** Turn scores of sites left out into probabilities, and find the thresholds on them. */
export function calibrated(
  kind: TextKind,
  trees: Trees,
  scores: Float32Array,
  table: Table,
  documents: readonly TrainingDocument[],
  heldOut: readonly Float32Array[],
  loss: Readonly<Record<Strength, number>>
): Omit<Judge, 'lexicon'> {
  const ofKind = documents.some((document) => document.kind === kind)
  const judged = (row: number): boolean =>
    !table.copies[row] && (!ofKind || documents[table.document[row]!]!.kind === kind)
  const {slope, offset} = fitLogistic(scores, table.labels, (row) => (judged(row) ? table.weights[row]! : 0))
  for (let row = 0; row < table.count; row++) {
    if (judged(row)) heldOut[table.document[row]!]![table.line[row]!] = slope * scores[row]! + offset
  }
  // Thresholds rest on the documents that weigh most: those marked by hand, where there are any.
  const eligible = documents.filter((document) => !ofKind || document.kind === kind)
  const best = Math.max(...eligible.map(({weight}) => weight))
  const numbers = documents.flatMap((document, number) =>
    eligible.includes(document) && document.weight === best ? [number] : []
  )
  documents.forEach((document, number) => {
    if (!ofKind || document.kind === kind) toProbabilities(kind, document.lines, heldOut[number]!)
  })
  const chosen = numbers.map((number) => documents[number]!)
  const probabilities = numbers.map((number) => heldOut[number]!)
  const operating = strengths.map((strength) => {
    const threshold = thresholdAtLoss(chosen, probabilities, loss[strength])
    const counts = emptyTally()
    chosen.forEach((document, i) => {
      tally(counts, document, probabilities[i]!, threshold)
    })
    return {strength, threshold, measured: figures(counts)}
  })
  return {
    trees,
    slope,
    offset,
    thresholds: Object.fromEntries(operating.map(({strength, threshold}) => [strength, threshold])) as Record<
      Strength,
      number
    >,
    measured: Object.fromEntries(operating.map(({strength, measured}) => [strength, measured]))
  }
}

// What `scoreLines` makes of log-odds.
function toProbabilities(kind: TextKind, lines: readonly string[], values: Float32Array): void {
  const {count, index, own} = measure(lines.join('\n'))
  const logOdds = Float32Array.from(index.subarray(0, count), (line) => values[line]!)
  if (kind === 'page') shiftByCut(count, logOdds, own, ownCount)
  values.fill(0)
  for (let i = 0; i < count; i++) values[index[i]!] = 1 / (1 + Math.exp(-logOdds[i]!))
}

// Platt's scaling, by Newton's method.
function fitLogistic(
  scores: Float32Array,
  labels: Uint8Array,
  weightOf: (row: number) => number
): {slope: number; offset: number} {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 20; round++) {
    let a = 1e-6
    let b = 0
    let c = 1e-6
    let gradientSlope = 0
    let gradientOffset = 0
    for (let row = 0; row < scores.length; row++) {
      const weight = weightOf(row)
      if (weight === 0) continue
      const score = scores[row]!
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const wrong = weight * (p - labels[row]!)
      const curvature = weight * p * (1 - p)
      gradientSlope += wrong * score
      gradientOffset += wrong
      a += curvature * score * score
      b += curvature * score
      c += curvature
    }
    const determinant = a * c - b * b
    if (determinant < 1e-9) break
    slope -= (c * gradientSlope - b * gradientOffset) / determinant
    offset -= (a * gradientOffset - b * gradientSlope) / determinant
  }
  return Number.isFinite(slope) && Number.isFinite(offset) && slope > 0
    ? {slope, offset}
    : {slope: 1, offset: 0}
}
