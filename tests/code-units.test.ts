import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {codeUnits} from '../src/document/code-units.ts'

describe('codeUnits', () => {
  it('should be those of the text, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary', maxLength: 80}), {maxLength: 5}), (texts) => {
        for (const text of [...texts, ...texts]) {
          const units = codeUnits(text)
          for (let index = 0; index < text.length; index++) expect(units[index]).toBe(text.charCodeAt(index))
        }
      })
    )
  })

  it('should hold lone surrogates, and texts too large to be kept', () => {
    expect(codeUnits(`${'x'.repeat(40)}\ud800`)[40]).toBe(0xd800)
    const large = `${'x'.repeat(2 ** 20)}é`
    expect(codeUnits(large)[2 ** 20]).toBe(0xe9)
  })
})
