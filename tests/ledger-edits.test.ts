import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply, type Edit} from '../src/document/edit.ts'
import {pack, unpack} from '../src/io/ledger-edits.ts'

describe('pack', () => {
  const edit = (start: number, end: number, after: string): Edit => ({start, end, after, rules: ['r']})
  it('writes a change of all line ends as one entry', () => {
    const text = 'one\r\ntwo\r\nthree\r\nfour\r\n'
    const edits = [...text.matchAll(/\r/g)].map(({index}) => edit(index, index + 1, ''))
    const packed = pack(text, text.replaceAll('\r', ''), edits)
    expect(packed).toEqual([{start: 3, end: 5, before: '\r\n', after: '\n', rules: ['r'], every: 4}])
  })
  it('lists distances where not every one was changed', () => {
    const text = 'a\u00a0b c\u00a0d e\u00a0f'
    const edits = [...text.matchAll(/\u00a0/g)].map(({index}) => edit(index, index + 1, ' '))
    expect(pack(text, text.replaceAll('\u00a0', ' '), edits)).toEqual([
      {start: 1, end: 2, before: '\u00a0', after: ' ', rules: ['r'], also: [4, 4]}
    ])
  })
  it('refuses edits that do not lead to the text', () => {
    expect(() => pack('abc', 'abd', [edit(0, 1, '')])).toThrow('lead to the text')
  })
  it('is undone by unpack', () => {
    const letter = fc.constantFrom('a', 'b', '\r\n', '\n', ' ', '\u00a0', 'é')
    const text = fc.array(letter, {maxLength: 60}).map((letters) => letters.join(''))
    const change = fc.tuple(fc.nat(6), fc.nat(2), fc.constantFrom('', '\n', ' ', 'b', 'ab'))
    fc.assert(
      fc.property(text, fc.array(change, {maxLength: 30}), (original, changes) => {
        const edits: Edit[] = []
        let at = 0
        for (const [distance, length, after] of changes) {
          const start = at + distance
          at = start + length
          if (at > original.length) break
          if (original.slice(start, at) !== after) edits.push(edit(start, at, after))
        }
        const output = apply(original, edits)
        expect(unpack(output, pack(original, output, edits))).toBe(original)
      }),
      {numRuns: 3000}
    )
  })
})
