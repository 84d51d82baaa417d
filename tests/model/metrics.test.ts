import {describe, expect, it} from 'vitest'
import {emptyTally, figures, tally, thresholdAtLoss} from '../../src/model/metrics.ts'

describe('metrics', () => {
  const document = {
    lines: ['aaaa', 'bbbbbb', 'cc', ''],
    labels: Uint8Array.of(1, 0, 0, 1),
    counts: Uint8Array.of(1, 1, 1, 1)
  }

  it('should count lines and characters', () => {
    const counts = emptyTally()
    tally(counts, document, Float32Array.of(0.9, 0.2, 0.8, 0), 0.5)
    expect(figures(counts)).toMatchObject({
      precision: 0.5,
      recall: 1,
      contentLoss: 0.25,
      characterPrecision: 2 / 3
    })
  })

  it('should find the threshold at which no more than a share is lost', () => {
    const probabilities = [Float32Array.of(0.9, 0.7, 0.8, 0)]
    expect(thresholdAtLoss([document], probabilities, 0)).toBeGreaterThan(0.8)
    const quarter = thresholdAtLoss([document], probabilities, 0.25)
    expect(quarter).toBeGreaterThan(0.7)
    expect(quarter).toBeLessThanOrEqual(0.8)
  })
})
