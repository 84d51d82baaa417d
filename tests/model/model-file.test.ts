import {beforeAll, describe, expect, it} from 'vitest'
import {defaultModel} from '../../src/model/default.ts'
import {parseModel, serializeModel} from '../../src/model/model.ts'
import {scoreLines} from '../../src/model/score.ts'
import {type Trained, trainModel} from '../../src/model/train.ts'
import {documents, quick} from './invented-documents.ts'

let trained: Trained
beforeAll(() => {
  trained = trainModel(documents, quick)
})

describe('a model on disk', () => {
  it('should score as it did', () => {
    const again = parseModel(serializeModel(trained.model))
    const {lines} = documents[3]!
    expect([...scoreLines(lines.join('\n'), again).probabilities]).toEqual([
      ...scoreLines(lines.join('\n'), trained.model).probabilities
    ])
    expect(again.judges.page.thresholds).toEqual(trained.model.judges.page.thresholds)
  })

  it.each([
    ['no JSON', () => '{', 'Not a line model'],
    ['another format', () => '{"format":"other"}', 'expected format'],
    ['other features', (json: string) => json.replace('"sinceProse"', '"sinceLunch"'), 'train it again'],
    ['a lexicon cut short', (json: string) => json.replace(/"bits":12/, '"bits":13'), 'cut short'],
    ['no threshold', (json: string) => json.replace(/"balanced":/, '"balance":'), 'thresholds.balanced'],
    ['broken trees', (json: string) => json.replace(/("leaves":")[^"]{8}/, '$1'), 'Not a line model']
  ])('should be refused with %s', (_, damage, message) => {
    expect(() => parseModel(damage(serializeModel(trained.model)))).toThrow(message)
  })

  it('should come with the package and fit its features', () => {
    const model = defaultModel()
    expect(model.judges.article.thresholds.balanced).toBeGreaterThan(0.4)
    expect(serializeModel(model).length).toBeLessThan(2_000_000)
    const page = [
      'Home',
      'News',
      'Contact us',
      'Log in',
      documents[0]!.lines[0]!,
      documents[1]!.lines[0]!,
      '© 2020 Example Press. All rights reserved.'
    ]
    const {probabilities: scores} = scoreLines(page.join('\n'), model, {kind: 'page'})
    expect(scores[1]).toBeGreaterThan(scores[4]!)
    expect(scores[6]).toBeGreaterThan(scores[5]!)
  })
})
