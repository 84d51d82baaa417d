import {beforeAll, describe, expect, it} from 'vitest'
import {decideLines} from '../../src/model/decide.ts'
import {type Trained, trainModel} from '../../src/model/train.ts'
import {documents, furniture, quick} from './invented-documents.ts'

let trained: Trained
beforeAll(() => {
  trained = trainModel(documents, quick)
})

describe('a decision', () => {
  it('should say why, and where', () => {
    const lines = [...documents[0]!.lines, 'Subscribe to our weekly letter', 'Share this story']
    const decisions = decideLines(lines.join('\n'), trained.model, {strength: 'aggressive'})
    const last = decisions.find(({line}) => line === lines.length - 1)
    expect(last?.evidence).toMatch(/^classifier [01]\.\d\d; last lines; in a run of \d lines$/)
    expect(last?.category).toBe('nav')
  })

  it('should leave what rules decided, and take their category for its neighbours', () => {
    const lines = [...documents[0]!.lines, 'Subscribe to our weekly letter', 'Share this story']
    const verdicts = new Map([[lines.length - 2, 'subscribe' as const]])
    const decisions = decideLines(lines.join('\n'), trained.model, {strength: 'aggressive', verdicts})
    expect(decisions.some(({line}) => line === lines.length - 2)).toBe(false)
    expect(decisions.find(({line}) => line === lines.length - 1)?.category).toBe('subscribe')
    const kept = new Map([[lines.length - 1, 'keep' as const]])
    expect(
      decideLines(lines.join('\n'), trained.model, {verdicts: kept}).some(
        ({line}) => line === lines.length - 1
      )
    ).toBe(false)
  })
})

describe('a run of lines', () => {
  const paragraphs = documents[0]!.lines.filter((_, line) => documents[0]!.labels[line] === 0)
  const menu = Array.from({length: 12}, (_, at) => furniture[at % furniture.length]!)
  const taken = (lines: readonly string[]): number =>
    decideLines(lines.join('\n'), trained.model, {strength: 'aggressive'}).length

  it('should go at the end of an article, and stay amid it, where it is a table', () => {
    const alone = taken([...paragraphs, ...menu])
    expect(alone).toBeGreaterThan(9)
    expect(taken([...paragraphs, ...menu, ...paragraphs])).toBe(0)
  })

  it('should stay where its sentence goes on in the next line', () => {
    const [first, second, ...others] = paragraphs
    const before = [first!, 'Share this story', 'Advertisement']
    expect(taken([...before, second!, ...others])).toBe(2)
    expect(taken([...before, second!.toLowerCase(), ...others])).toBe(0)
    expect(taken([...before, `, ${second}`, ...others])).toBe(0)
  })

  it('should take no more than linear time', () => {
    const long = Array.from({length: 40_000}, (_, at) => furniture[at % furniture.length]!)
    expect(taken([...paragraphs, ...long])).toBeGreaterThan(0)
  })
})

describe('a line beside lines that rules took out', () => {
  const paragraphs = documents[0]!.lines.filter((_, line) => documents[0]!.labels[line] === 0)
  const lines = [...paragraphs, 'Share this story', 'Subscribe to our weekly letter']
  // No line reaches the threshold by itself.
  const cautious = (): Trained['model'] => {
    const {article, page} = trained.model.judges
    return {judges: {article: {...article, thresholds: {...article.thresholds, balanced: 1.1}}, page}}
  }
  const taken = (seams: readonly number[]): readonly string[] =>
    decideLines(lines.join('\n'), cautious(), {seams: new Set(seams)}).map(({line}) => lines[line]!)

  it('should go at a lower probability, with those of its like next to it', () => {
    expect(taken([])).toEqual([])
    expect(taken([lines.length])).toEqual(['Share this story', 'Subscribe to our weekly letter'])
    expect(taken([paragraphs.length])).toEqual(['Share this story', 'Subscribe to our weekly letter'])
  })

  it('should stay if the article stands in between, and name the reason if it goes', () => {
    expect(taken([1])).toEqual([])
    const [decision] = decideLines(lines.join('\n'), cautious(), {seams: new Set([lines.length])})
    expect(decision?.evidence).toMatch(/beside lines that rules took out$/)
  })
})

describe('a line that is a whole sentence', () => {
  const [first, second] = documents[0]!.lines.filter((_, line) => documents[0]!.labels[line] === 0)
  const sentence = 'The ferry company thanks all of its readers for their patience this year'
  // A model that gives each line the same probability.
  const taken = (line: string, probability: number): boolean => {
    const {article, page} = trained.model.judges
    const offset = Math.log(probability / (1 - probability))
    const thresholds = {...article.thresholds, balanced: 0.8}
    const model = {judges: {article: {...article, slope: 0, offset, thresholds}, page}}
    return decideLines([first, line, second].join('\n'), model).some((decision) => decision.line === 1)
  }

  it('should go at a higher probability only', () => {
    expect([taken(sentence, 0.85), taken(`${sentence}.`, 0.85), taken(`${sentence}.`, 0.92)]).toEqual([
      true,
      false,
      true
    ])
  })

  it('should go like any other if it is short', () => {
    expect(taken('Thanks for reading.', 0.85)).toBe(true)
  })
})
