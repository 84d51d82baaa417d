import {describe, expect, it} from 'vitest'
import {sentenceStarts} from '../src/document/sentences.ts'
import {createCleaner} from '../src/index.ts'
import {divideRunningText} from '../src/removers/boilerplate/running-text.ts'

const article =
  'The harbour of Port Linnet opened again on Monday after eleven weeks. “We had given up on the season,” said Mary Quill, who sells crab from a stall by the slipway. Divers cleared the wreck in two nights, and the pilot boat led the first trawler in at dawn.'
const more =
  'Council engineers will look at the sea wall in May. The bill, some 40,000 pounds, is to be paid out of the storm fund, which was set up six years ago.'

const clean = (text: string, options: object = {model: false}): string =>
  createCleaner(options).clean(text, {lang: 'en'}).text

describe('sentenceStarts', () => {
  const sentences = (text: string): string[] => {
    const starts = sentenceStarts(text, 0, text.length)
    return starts.map((start, index) => text.slice(start, starts[index + 1]).trim())
  }

  it('should divide at the ends of sentences, with what closes behind them', () => {
    expect(sentences('It rained. “Go home!” he said. (They did.) Why?')).toEqual([
      'It rained.',
      '“Go home!” he said.',
      '(They did.)',
      'Why?'
    ])
    expect(sentences('港口重新开放。渔民很高兴！')).toEqual(['港口重新开放。', '渔民很高兴！'])
  })

  it('should not divide at initials, shortened words and before small letters', () => {
    expect(sentences('J. Doe met Dr. Roe at 5 p.m. and left. End')).toEqual([
      'J. Doe met Dr. Roe at 5 p.m. and left.',
      'End'
    ])
  })
})

describe('rules for lines in running text', () => {
  const prompt = 'Sign up for our newsletter here.'

  it('should remove a sentence that would go as a line', () => {
    expect(clean(`${article}\n${prompt}\n${more}`)).toBe(`${article}\n${more}`)
    expect(clean(`${article} ${prompt} ${more}`)).toBe(`${article} ${more}`)
    expect(clean(`${article} ${more} ${prompt}`)).toBe(`${article} ${more}`)
  })

  it('should remove it where sentences were glued together', () => {
    expect(clean(`${article}${prompt}${more}`)).toBe(`${article}${more}`)
    expect(clean(`${article} ${more}${prompt}`)).toBe(`${article} ${more}`)
  })

  it('should keep a short one, which somebody can have said', () => {
    expect(clean(`${article} Got it! ${more}`)).toBe(`${article} Got it! ${more}`)
    const quoted = '“Go and tell the others. Sign up for our newsletter here.”'
    expect(clean(`${article} ${quoted} ${more}`)).toBe(`${article} ${quoted} ${more}`)
  })

  it('should keep one of which most can be any words, as it may have been glued to what follows', () => {
    const link =
      'Read more: Harbour wall to be raised by a metre after the council had voted twice on it in spring.'
    expect(clean(`${article}\n${link}\n${more}`)).toBe(`${article}\n${more}`)
    expect(clean(`${article} ${link} ${more}`)).toBe(`${article} ${link} ${more}`)
  })

  it('should ask where in the text it stands', () => {
    const packs = [
      {
        language: 'en',
        rules: [
          {
            id: 'desk',
            category: 'credit',
            why: 'The desk that made the text.',
            match: 'gazette desk, port linnet\\.?',
            at: 'tail',
            remove: ['Gazette desk, Port Linnet.'],
            keep: ['The Gazette desk.']
          }
        ]
      }
    ]
    const desk = 'Gazette desk, Port Linnet.'
    const options = {model: false, packs}
    expect(clean(`${article} ${more} ${desk} Good night.`, options)).toBe(`${article} ${more} Good night.`)
    expect(clean(`${desk} ${article} ${more}`, options)).toBe(`${desk} ${article} ${more}`)
  })

  it('should give the same when cleaned again', () => {
    const once = clean(`${prompt} ${article} ${prompt} ${more} ${prompt} Read more here.`, {})
    expect(clean(once, {})).toBe(once)
  })
})

describe('divideRunningText', () => {
  it('should leave short lines alone', () => {
    expect(divideRunningText(`${more}\n\nAnd so on.`)).toBeUndefined()
  })

  it('should give every sentence of a long line a line of its own', () => {
    const text = `Title\n\n${article} ${more}`
    const divided = divideRunningText(text)!
    expect(divided.text.split('\n')).toHaveLength(divided.pieces.length)
    expect(divided.pieces.map(({start, end}) => text.slice(start, end))).toEqual(divided.text.split('\n'))
    expect(divided.pieces.map(({isSentence}) => isSentence)).toEqual([
      false,
      false,
      ...divided.pieces.slice(2).map(() => true)
    ])
    expect(divided.pieces).toHaveLength(6)
  })
})

describe('the classifier in running text', () => {
  it('should remove a sentence, and say that it was one', () => {
    const order = 'To get our morning letter in your inbox every day, please sign up by clicking here.'
    const {text, edits} = createCleaner({strength: 'aggressive'}).clean(`${article} ${more} ${order}`, {
      lang: 'en'
    })
    expect(text).toBe(`${article} ${more}`)
    expect(edits[0]!.rules.length).toBeGreaterThan(0)
  })

  it('should keep the article', () => {
    expect(clean(`${article} ${more}`, {})).toBe(`${article} ${more}`)
  })
})
