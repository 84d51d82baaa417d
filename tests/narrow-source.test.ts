import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {narrowSource, narrowText} from '../src/matching/source.ts'

const properties = [
  '\\p{L}',
  '\\p{Lu}',
  '\\p{Ll}',
  '\\p{M}',
  '\\p{N}',
  '\\p{P}',
  '\\p{Sc}',
  '\\p{Script=Han}'
]

describe('narrowSource', () => {
  it('should match as the source does, in every narrow text', () => {
    const narrow = fc
      .string({unit: fc.integer({min: 0, max: 0x20ff}).map((code) => String.fromCharCode(code))})
      .filter((text) => narrowText.test(text))
    fc.assert(
      fc.property(fc.constantFrom(...properties), narrow, (property, text) => {
        for (const source of [property, `[${property}x]`, `[^${property}x]`, `\\[${property}`]) {
          const own = new RegExp(narrowSource(source)!, 'g')
          expect(text.match(own)).toEqual(text.match(new RegExp(source, 'gu')))
        }
      })
    )
  })

  it('should leave alone what needs the flag', () => {
    expect(narrowSource('\\u{1f600}')).toBeUndefined()
    expect(narrowSource('\\P{L}')).toBeUndefined()
  })
})
