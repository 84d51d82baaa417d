import {describe, expect, it} from 'vitest'
import {listsIn} from '../../src/model/lists.ts'

describe('a list', () => {
  const line = (length: number, lexical: number): {length: number; lexical: number} => ({length, lexical})
  const prose = Array.from({length: 6}, () => line(300, -2))

  it('should be told from a menu amid an article by its words', () => {
    const list = Array.from({length: 4}, () => line(20, -0.5))
    const menu = Array.from({length: 4}, () => line(20, 0.5))
    expect(listsIn([...prose, ...list, ...prose])(6, 9)).toBe(true)
    expect(listsIn([...prose, ...menu, ...prose])(6, 9)).toBe(false)
    expect(listsIn([...prose, ...list])(6, 9)).toBe(false)
  })

  it('should be seen as a whole where its parts are judged apart', () => {
    const table = Array.from({length: 30}, (_, at) => line(12, at % 3 === 0 ? 1 : -0.4))
    expect(listsIn([...prose, ...table])(6, 6)).toBe(true)
    const menu = Array.from({length: 30}, () => line(12, 0.6))
    expect(listsIn([...prose, ...menu])(6, 35)).toBe(false)
  })
})
