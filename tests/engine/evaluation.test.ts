import {describe, expect, it} from 'vitest'
import type {Edit} from '../../src/document/edit.ts'
import {evaluate} from '../../src/engine/evaluate.ts'
import {evaluationFigures} from '../../src/engine/evaluation-figures.ts'
import {shingleScores} from '../../src/engine/shingles.ts'
import {removedTokens, tokensOf} from '../../src/engine/tokens.ts'
import {spans} from './gold-sample.ts'

describe('evaluation', () => {
  const removal = (start: number, end: number): Edit => ({
    start,
    end,
    after: '',
    rules: ['und/test'],
    category: 'social'
  })
  const run = (...edits: Edit[]): ReturnType<typeof evaluate> =>
    evaluate([spans()], {clean: (text) => ({text, edits})})

  it('should give full marks for the marked spans and count captions nowhere', () => {
    const result = run(removal(16, 33), removal(50, 54), removal(54, 70))
    expect(evaluationFigures(result.all)).toMatchObject({
      spanRecall: 1,
      characterPrecision: 1,
      contentLoss: 0
    })
    expect(result.byCategory.credit).toMatchObject({spans: 1, spansHit: 1})
    expect(result.byRule['und/test']).toMatchObject({removals: 3, content: 0})
  })

  it('should count what was missed and what was lost', () => {
    const result = run(removal(0, 15))
    expect(evaluationFigures(result.all).spanRecall).toBe(0)
    expect(evaluationFigures(result.all).contentLoss).toBeCloseTo(13 / 27)
    expect(result.misses.map(({what}) => what)).toEqual(['social', 'credit'])
  })

  it('should not take normalizing for removing', () => {
    const {category, ...edit} = removal(0, 15)
    expect(evaluationFigures(run({...edit, after: 'The ship came.'}).all).contentLoss).toBe(0)
  })

  it('should keep the tokens that a removal left', () => {
    const text = 'one two three'
    expect([...removedTokens(text, tokensOf(text), [{...removal(0, 13), after: 'one three'}])]).toEqual([
      0, 1, 0
    ])
  })

  it('should compare runs of four words', () => {
    expect(shingleScores('a b c d e', 'a b c d')).toEqual({precision: 0.5, recall: 1})
    expect(shingleScores('', 'a b c d')).toEqual({precision: 1, recall: 0})
  })
})
