import {describe, expect, it} from 'vitest'
import {type ListLine, listsIn} from '../../src/model/lists.ts'

describe('a list', () => {
  const line = (length: number, lexical: number): ListLine => ({length, lexical})
  // Whether a run is a list, where rules have taken lines out right before some places.
  const isList = (
    lines: readonly ListLine[],
    first: number,
    last: number,
    seams: readonly number[] = []
  ): boolean =>
    listsIn(
      lines,
      Array.from({length: lines.length + 1}, (_, at) => seams.includes(at))
    )(first, last)
  const prose = Array.from({length: 6}, () => line(300, -2))

  it('should be told from a menu amid an article by its words', () => {
    const list = Array.from({length: 4}, () => line(20, -0.5))
    const menu = Array.from({length: 4}, () => line(20, 0.5))
    expect(isList([...prose, ...list, ...prose], 6, 9)).toBe(true)
    expect(isList([...prose, ...menu, ...prose], 6, 9)).toBe(false)
    expect(isList([...prose, ...list], 6, 9)).toBe(false)
  })

  it('should be seen as a whole where its parts are judged apart', () => {
    const table = Array.from({length: 30}, (_, at) => line(12, at % 3 === 0 ? 1 : -0.4))
    expect(isList([...prose, ...table], 6, 6)).toBe(true)
    const menu = Array.from({length: 30}, () => line(12, 0.6))
    expect(isList([...prose, ...menu], 6, 35)).toBe(false)
  })

  it('should be told from a menu in a language that the lexicon does not know by what rules took out of it', () => {
    const block = Array.from({length: 20}, () => line(12, 0.1))
    expect(isList([...block, ...prose], 0, 19)).toBe(true)
    expect(isList([...block, ...prose], 0, 19, [0, 4])).toBe(true)
    expect(isList([...block, ...prose], 0, 19, [0, 4, 20])).toBe(false)
    expect(isList([...prose, ...block], 6, 25, [8, 12, 26])).toBe(false)
    expect(isList([...prose, ...block, ...prose], 6, 25, [8, 12, 20])).toBe(true)
  })
})
