import {beforeAll, describe, expect, it} from 'vitest'
import {emptyTally, figures, tally} from '../../src/model/metrics.ts'
import {serializeModel} from '../../src/model/model.ts'
import {foldsOf, type Trained, trainModel} from '../../src/model/train.ts'
import {documents, quick} from './invented-documents.ts'

let trained: Trained
beforeAll(() => {
  trained = trainModel(documents, quick)
})

describe('training', () => {
  it('should give the same model every time', () => {
    expect(serializeModel(trainModel(documents, quick).model)).toBe(serializeModel(trained.model))
  })

  it('should tell furniture from paragraphs on sites left out', () => {
    const counts = emptyTally()
    documents.forEach((document, number) => {
      tally(counts, document, trained.heldOut[number]!, 0.5)
    })
    expect(figures(counts).precision).toBeGreaterThan(0.95)
    expect(figures(counts).recall).toBeGreaterThan(0.9)
    expect(figures(counts).contentLoss).toBeLessThan(0.02)
  })

  it('should keep all documents of a site in one fold', () => {
    const folds = foldsOf(documents, 3)
    const bySite = new Map<string, number>()
    documents.forEach(({site}, number) => {
      expect(bySite.get(site) ?? folds[number]).toBe(folds[number])
      bySite.set(site, folds[number]!)
    })
    expect(new Set(folds).size).toBe(3)
  })

  it('should order the thresholds by strength', () => {
    for (const {thresholds} of Object.values(trained.model.judges)) {
      expect(thresholds.precise).toBeGreaterThanOrEqual(thresholds.balanced)
      expect(thresholds.balanced).toBeGreaterThanOrEqual(thresholds.aggressive)
    }
  })
})
