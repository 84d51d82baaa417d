import {beforeAll, describe, expect, it} from 'vitest'
import {context, featureCount, featureNames} from '../../src/model/context.ts'
import {measure} from '../../src/model/measure.ts'
import {ownCount} from '../../src/model/own.ts'
import {scoreLines} from '../../src/model/score.ts'
import {type Trained, trainModel} from '../../src/model/train.ts'
import {documents, quick} from './invented-documents.ts'

let trained: Trained
beforeAll(() => {
  trained = trainModel(documents, quick)
})

describe('scoring', () => {
  const lines = documents[0]!.lines

  it('should not depend on other documents', () => {
    const alone = [...scoreLines(lines.join('\n'), trained.model).probabilities]
    scoreLines(
      ['', 'Other words altogether, and a number: 12 345', ...documents[5]!.lines].join('\n'),
      trained.model
    )
    expect([...scoreLines(lines.join('\n'), trained.model).probabilities]).toEqual(alone)
  })

  it('should give a probability a line, and 0 for blank ones', () => {
    const {probabilities: scores} = scoreLines(
      ['', lines[0]!, ' \t', 'Share this story', '\u3000'].join('\n'),
      trained.model
    )
    expect([scores[0], scores[2], scores[4]]).toEqual([0, 0, 0])
    expect(scores[1]).toBeGreaterThan(0)
    expect(scores[3]).toBeGreaterThan(scores[1]!)
    expect([...scoreLines('', trained.model).probabilities]).toEqual([0])
  })

  it('should measure finite features of any line', () => {
    const odd = [
      'a',
      '!',
      '🙂',
      '\ud800',
      'ا',
      '你好，世界。',
      'x'.repeat(5000),
      '1 2 3',
      '— — —',
      'www.example.org'
    ]
    const measured = measure(odd.join('\n'))
    expect(measured.count).toBe(odd.length)
    const features = new Float32Array(measured.count * featureCount).fill(Number.NaN)
    context(measured, new Float32Array(odd.length), new Float32Array(odd.length), features)
    features.forEach((value, at) => {
      expect(Number.isFinite(value), featureNames[at % featureCount]).toBe(true)
    })
  })

  it('should measure capital letters, digits and ends as they are named', () => {
    const measured = measure('NEW 2024\na long walk, they said.')
    const own = (line: number, name: string): number =>
      measured.own[line * ownCount + featureNames.indexOf(name)]!
    expect(own(0, 'upperShare')).toBe(1)
    expect(own(0, 'digitShare')).toBe(0.5)
    expect(own(0, 'year')).toBe(1)
    expect(own(1, 'last')).toBe(8)
    expect(own(1, 'upperShare')).toBe(0)
  })
})
