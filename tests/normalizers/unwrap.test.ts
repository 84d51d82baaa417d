import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply} from '../../src/document/edit.ts'
import {createNormalizer} from './normalizer-by-id.ts'

describe('unwrap', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/)
  const sentence = fc.array(word, {minLength: 12, maxLength: 22}).map((words) => `${words.join(' ')}.`)
  const capitalized = sentence.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
  const paragraph = fc
    .array(capitalized, {minLength: 3, maxLength: 7})
    .map((sentences) => sentences.join(' '))
  const article = fc.array(paragraph, {minLength: 3, maxLength: 8})
  const wrap = (text: string, width: number): string => {
    const lines = ['']
    for (const each of text.split(' ')) {
      const line = lines.at(-1)!
      if (line && line.length + 1 + each.length > width) lines.push(each)
      else lines[lines.length - 1] = line ? `${line} ${each}` : each
    }
    return lines.join('\n')
  }

  it('gives back what was wrapped, at any width', async () => {
    const unwrap = await createNormalizer('unwrap')
    fc.assert(
      fc.property(article, fc.integer({min: 40, max: 100}), (paragraphs, width) => {
        const whole = paragraphs.join('\n\n')
        const wrapped = paragraphs.map((each) => wrap(each, width)).join('\n\n')
        expect(apply(wrapped, unwrap.edits(wrapped))).toBe(whole)
        expect(unwrap.edits(whole)).toEqual([])
      }),
      {numRuns: 300}
    )
  })
})
