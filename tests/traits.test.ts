import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type TraitName, trait, traitsOf} from '../src/document/traits.ts'

const has = (text: string, name: TraitName): boolean => (traitsOf(text) & trait[name]) !== 0

describe('traitsOf', () => {
  // Each trait again, as the expression that a reader would write.
  const space = '[ \\t\\u00A0\\u3000]'
  const expressions: Partial<Record<TraitName, RegExp>> = {
    ampersand: /&/,
    control: /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/,
    lineEnd: /[\r\u0085\u2028\u2029]/,
    space: /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000\u3164\uFFA0]/,
    spaceRun: new RegExp(`${space}(?:${space}|\\n|$)|(?:^|\\n)${space}`),
    strayPunctuation: new RegExp(`(?:${space}|,)[.,;:!?\\u060C]`),
    backslash: /\\/,
    latin: /[\u0080-\u02FF]/,
    wide: /[\u0300-\uFFFF]/,
    surrogate: /[\uD800-\uDFFF]/,
    blankRun: /\n\n\n|^\n|\n\n$/,
    quote: /[\u02BC\u2018-\u201F]/,
    hyphenBreak: /[-\u00AD\u2010]\n/,
    cyrillicOrGreek: /[\u0370-\u052F]/
  }
  const pieces =
    'a b,.;:!?-\n\t\r&\\\0\u007F\u0085\u00A0\u00AD\u00E9\u02BC\u0301\u0430\u060C\u2010\u2028\u2019\u3000\uD83D\uDE00\uFB01'

  it.each(Object.entries(expressions))('knows %s', (name, expression) => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...pieces.split('')), maxLength: 12}), (text) => {
        expect(has(text, name as TraitName)).toBe(expression.test(text))
      }),
      {numRuns: 2000}
    )
  })

  it('finds nothing in an empty text', () => {
    expect(traitsOf('')).toBe(0)
  })

  it('finds whatever NFC would change', () => {
    const missed: string[] = []
    for (let code = 0; code < 0x30000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const character = String.fromCodePoint(code)
      // The character itself, its parts, and the order that it takes beside marks of low and high class.
      const [low, high] = [`a${character}\u0334`, `a\u0345${character}`]
      const moves = low.normalize('NFD') !== low || high.normalize('NFD') !== high
      if (/\p{M}/u.test(character) && moves && !has(character, 'composing')) missed.push(code.toString(16))
      for (const text of [character, character.normalize('NFD'), `a${character}`]) {
        if (text.normalize('NFC') !== text && !has(text, 'composing')) missed.push(code.toString(16))
      }
    }
    expect(missed).toEqual([])
  })

  it('does not take ordinary letters for ones that NFC may change', () => {
    for (const text of ['Zażółć gęślą jaźń', 'Đường', 'Привет', '漢字かな', 'שלום', 'سلام', '한글']) {
      expect(has(text.normalize('NFC'), 'composing')).toBe(false)
    }
  })
})
