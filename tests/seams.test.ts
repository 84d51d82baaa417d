import {describe, expect, it} from 'vitest'
import {linesBehind, seamsAfter} from '../src/removers/boilerplate/seams.ts'

const line = (text: string, wanted: string, rule = 'id/a-rule') => {
  const start = text.indexOf(wanted)
  const end = Math.min(start + wanted.length + 1, text.length)
  return {start, end, after: '', rules: [rule]}
}
const startsOf = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]

describe('seamsAfter', () => {
  const text = 'one\ntwo\nthree\nfour'

  it('should tell where whole lines were', () => {
    expect(seamsAfter(text, [], [line(text, 'two')])).toEqual([4])
    expect(seamsAfter(text, [], [line(text, 'one'), line(text, 'three')])).toEqual([0, 4])
  })

  it('should tell where the last line was, gone with the line end before it', () => {
    expect(seamsAfter(text, [], [{start: 13, end: 18, after: '', rules: ['id/a-rule']}])).toEqual([13])
  })

  it('should not count parts of lines, nor what the classifier took out', () => {
    expect(seamsAfter(text, [], [{start: 4, end: 6, after: '', rules: ['id/a-rule']}])).toEqual([])
    expect(seamsAfter(text, [], [line(text, 'two', 'classifier')])).toEqual([])
  })

  it('should keep earlier places where they are in what is left', () => {
    expect(seamsAfter(text, [8], [line(text, 'one', 'classifier')])).toEqual([4])
    expect(seamsAfter(text, [8], [line(text, 'three', 'classifier')])).toEqual([8])
  })
})

describe('linesBehind', () => {
  const text = 'one\ntwo\nthree'

  it('should number the lines behind places, and the end', () => {
    expect([...linesBehind([0, 8], startsOf(text))]).toEqual([0, 2])
    expect([...linesBehind([13], startsOf(text))]).toEqual([3])
  })
})
