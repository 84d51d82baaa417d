import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply, compose, type Edit} from '../src/document/edit.ts'

// A sorted list of edits on a text of the given length.
const editsOn = (length: number, name: string): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(3), fc.string({maxLength: 4})), {maxLength: 6}).map((items) => {
    const edits: Edit[] = []
    let at = 0
    for (const [start, size, after] of items.sort((a, b) => a[0] - b[0])) {
      if (start < at || (size === 0 && after === '')) continue
      const end = Math.min(length, start + size)
      edits.push({start, end, after, rules: [name]})
      at = end + (end === start ? 1 : 0)
    }
    return edits
  })

describe('compose', () => {
  it('should lead where the two lists lead one after the other, and in sorted order', () => {
    fc.assert(
      fc.property(
        fc
          .string({maxLength: 30})
          .chain((text) =>
            editsOn(text.length, 'first').chain((first) =>
              editsOn(apply(text, first).length, 'second').map((second) => ({text, first, second}))
            )
          ),
        ({text, first, second}) => {
          const both = compose(first, second)
          expect(apply(text, both)).toBe(apply(apply(text, first), second))
          both.forEach((edit, index) => {
            expect(edit.start).toBeLessThanOrEqual(edit.end)
            if (index > 0) expect(edit.start).toBeGreaterThanOrEqual(both[index - 1]!.end)
          })
        }
      ),
      {numRuns: 5000}
    )
  })
})
