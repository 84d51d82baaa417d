import fc from 'fast-check'
import {expect, it} from 'vitest'
import {bisect} from '../src/document/bisect.ts'

it('should find what a search from the beginning finds', () => {
  const numbers = fc.array(fc.integer({min: 0, max: 20}), {maxLength: 30})
  fc.assert(
    fc.property(numbers, fc.integer({min: -1, max: 21}), (unsorted, wanted) => {
      const sorted = unsorted.toSorted((a, b) => a - b)
      const first = sorted.findIndex((number) => number >= wanted)
      expect(bisect(sorted.length, (index) => sorted[index]! >= wanted)).toBe(
        first < 0 ? sorted.length : first
      )
    })
  )
})
