import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildFinder} from '../src/matching/finder.ts'
import {foldUnit} from '../src/matching/literals.ts'

const fold = (text: string): string =>
  Array.from({length: text.length}, (_, at) => foldUnit(text[at]!)).join('')

function found(literals: readonly string[], text: string): string[] {
  const places: string[] = []
  buildFinder(literals).scan(text, (literal, start) => places.push(`${literals[literal]} at ${start}`))
  return places.sort()
}

// At each place, one literal after the other.
function expected(literals: readonly string[], text: string): string[] {
  const folded = fold(text)
  return literals
    .flatMap((literal) =>
      Array.from(folded, (_, at) => at)
        .filter((at) => folded.startsWith(literal, at))
        .map((at) => `${literal} at ${at}`)
    )
    .sort()
}

describe('buildFinder', () => {
  it('should find literals of any length in any case', () => {
    expect(found(['[', 'by', 'foto', 'baca juga', 'ещё'], '[FOTO] Baca Juga: ЕЩЁ by')).toEqual(
      ['[ at 0', 'baca juga at 7', 'by at 22', 'foto at 1', 'ещё at 18'].sort()
    )
  })

  it('should find literals within literals', () => {
    expect(found(['a', 'aa', 'aaa', 'aaaaa'], 'aaaaa')).toHaveLength(5 + 4 + 3 + 1)
  })

  it('should find what a search for each finds', () => {
    const letter = fc.constantFrom('a', 'b', 'B', ' ', 'é', 'É', 'ш', 'Ш', '告', '\u212a', 'k')
    const text = fc.array(letter, {maxLength: 60}).map((letters) => letters.join(''))
    const literal = fc.array(letter, {minLength: 1, maxLength: 9}).map((letters) => fold(letters.join('')))
    fc.assert(
      fc.property(fc.uniqueArray(literal, {minLength: 1, maxLength: 12}), text, (literals, text) => {
        expect(found(literals, text)).toEqual(expected(literals, text))
      })
    )
  })
})
