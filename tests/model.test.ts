import {beforeAll, describe, expect, it} from 'vitest'
import type {Edit} from '../src/document/edit.ts'
import {evaluate, evaluationFigures} from '../src/engine/evaluate.ts'
import {domain, type GoldDocument, goldDocument} from '../src/engine/gold.ts'
import {shingleScores} from '../src/engine/shingles.ts'
import {removedTokens, tokensOf} from '../src/engine/tokens.ts'
import {trainingDocuments} from '../src/engine/train.ts'
import {context, featureCount, featureNames} from '../src/model/context.ts'
import {decideLines} from '../src/model/decide.ts'
import {defaultModel} from '../src/model/default.ts'
import {listsIn} from '../src/model/lists.ts'
import {measure} from '../src/model/measure.ts'
import {emptyTally, figures, tally, thresholdAtLoss} from '../src/model/metrics.ts'
import {parseModel, serializeModel} from '../src/model/model.ts'
import {ownCount} from '../src/model/own.ts'
import {randomFrom} from '../src/model/random.ts'
import {scoreLines} from '../src/model/score.ts'
import {foldsOf, type Trained, trainModel} from '../src/model/train.ts'
import type {TrainingDocument} from '../src/model/training.ts'

const subjects =
  'the ferry|a mayor|our harvest|that bridge|the small school|an old lighthouse|the choir'.split('|')
const verbs = 'reached|rebuilt|left behind|counted|painted|crossed|remembered'.split('|')
const objects =
  'the northern shore|forty wooden boats|a field of barley|every lamp in town|its own bell'.split('|')
const furniture = [
  'Share this story',
  'Subscribe to our weekly letter',
  'Read also: ten quiet beaches',
  'Copyright Example Press',
  'Advertisement'
]

/** Invented articles of invented sites, with furniture between and below the paragraphs. */
function inventedDocuments(count: number): TrainingDocument[] {
  const random = randomFrom(7)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!
  const sentence = (): string =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} before the rain came back.`
  return Array.from({length: count}, (_, number) => {
    const lines: string[] = []
    const labels: number[] = []
    for (let paragraph = 0; paragraph < 6; paragraph++) {
      lines.push(`It was said that ${sentence()} Later on, ${sentence()} Nobody knew why.`)
      labels.push(0)
      if (random() < 0.5) {
        lines.push(pick(furniture))
        labels.push(1)
      }
    }
    lines.push(pick(furniture))
    labels.push(1)
    return {
      lines,
      labels: Uint8Array.from(labels),
      counts: new Uint8Array(lines.length).fill(1),
      site: `site-${number % 8}.example`,
      kind: number % 4 === 3 ? 'page' : 'article',
      weight: 1
    }
  })
}

const quick = {folds: 3, lexicon: {bits: 12, epochs: 3}, trees: {count: 24, lambda: 1}}
const documents = inventedDocuments(48)
let trained: Trained
beforeAll(() => {
  trained = trainModel(documents, quick)
})

describe('training', () => {
  it('should give the same model every time', () => {
    expect(serializeModel(trainModel(documents, quick).model)).toBe(serializeModel(trained.model))
  })

  it('should tell furniture from paragraphs on sites left out', () => {
    const counts = emptyTally()
    documents.forEach((document, number) => {
      tally(counts, document, trained.heldOut[number]!, 0.5)
    })
    expect(figures(counts).precision).toBeGreaterThan(0.95)
    expect(figures(counts).recall).toBeGreaterThan(0.9)
    expect(figures(counts).contentLoss).toBeLessThan(0.02)
  })

  it('should keep all documents of a site in one fold', () => {
    const folds = foldsOf(documents, 3)
    const bySite = new Map<string, number>()
    documents.forEach(({site}, number) => {
      expect(bySite.get(site) ?? folds[number]).toBe(folds[number])
      bySite.set(site, folds[number]!)
    })
    expect(new Set(folds).size).toBe(3)
  })

  it('should order the thresholds by strength', () => {
    for (const {thresholds} of Object.values(trained.model.judges)) {
      expect(thresholds.precise).toBeGreaterThanOrEqual(thresholds.balanced)
      expect(thresholds.balanced).toBeGreaterThanOrEqual(thresholds.aggressive)
    }
  })
})

describe('scoring', () => {
  const lines = documents[0]!.lines

  it('should not depend on other documents', () => {
    const alone = [...scoreLines(lines.join('\n'), trained.model).probabilities]
    scoreLines(
      ['', 'Other words altogether, and a number: 12 345', ...documents[5]!.lines].join('\n'),
      trained.model
    )
    expect([...scoreLines(lines.join('\n'), trained.model).probabilities]).toEqual(alone)
  })

  it('should give a probability a line, and 0 for blank ones', () => {
    const {probabilities: scores} = scoreLines(
      ['', lines[0]!, ' \t', 'Share this story', '\u3000'].join('\n'),
      trained.model
    )
    expect([scores[0], scores[2], scores[4]]).toEqual([0, 0, 0])
    expect(scores[1]).toBeGreaterThan(0)
    expect(scores[3]).toBeGreaterThan(scores[1]!)
    expect([...scoreLines('', trained.model).probabilities]).toEqual([0])
  })

  it('should measure finite features of any line', () => {
    const odd = [
      'a',
      '!',
      '🙂',
      '\ud800',
      'ا',
      '你好，世界。',
      'x'.repeat(5000),
      '1 2 3',
      '— — —',
      'www.example.org'
    ]
    const measured = measure(odd.join('\n'))
    expect(measured.count).toBe(odd.length)
    const features = new Float32Array(measured.count * featureCount).fill(Number.NaN)
    context(measured, new Float32Array(odd.length), new Float32Array(odd.length), features)
    features.forEach((value, at) => {
      expect(Number.isFinite(value), featureNames[at % featureCount]).toBe(true)
    })
  })

  it('should measure capital letters, digits and ends as they are named', () => {
    const measured = measure('NEW 2024\na long walk, they said.')
    const own = (line: number, name: string): number =>
      measured.own[line * ownCount + featureNames.indexOf(name)]!
    expect(own(0, 'upperShare')).toBe(1)
    expect(own(0, 'digitShare')).toBe(0.5)
    expect(own(0, 'year')).toBe(1)
    expect(own(1, 'last')).toBe(8)
    expect(own(1, 'upperShare')).toBe(0)
  })
})

describe('a decision', () => {
  it('should say why, and where', () => {
    const lines = [...documents[0]!.lines, 'Subscribe to our weekly letter', 'Share this story']
    const decisions = decideLines(lines.join('\n'), trained.model, {strength: 'aggressive'})
    const last = decisions.find(({line}) => line === lines.length - 1)
    expect(last?.evidence).toMatch(/^classifier [01]\.\d\d; last lines; in a run of \d lines$/)
    expect(last?.category).toBe('nav')
  })

  it('should leave what rules decided, and take their category for its neighbours', () => {
    const lines = [...documents[0]!.lines, 'Subscribe to our weekly letter', 'Share this story']
    const verdicts = new Map([[lines.length - 2, 'subscribe' as const]])
    const decisions = decideLines(lines.join('\n'), trained.model, {strength: 'aggressive', verdicts})
    expect(decisions.some(({line}) => line === lines.length - 2)).toBe(false)
    expect(decisions.find(({line}) => line === lines.length - 1)?.category).toBe('subscribe')
    const kept = new Map([[lines.length - 1, 'keep' as const]])
    expect(
      decideLines(lines.join('\n'), trained.model, {verdicts: kept}).some(
        ({line}) => line === lines.length - 1
      )
    ).toBe(false)
  })
})

describe('a list', () => {
  const line = (length: number, lexical: number): {length: number; lexical: number} => ({length, lexical})
  const prose = Array.from({length: 6}, () => line(300, -2))

  it('should be told from a menu amid an article by its words', () => {
    const list = Array.from({length: 4}, () => line(20, -0.5))
    const menu = Array.from({length: 4}, () => line(20, 0.5))
    expect(listsIn([...prose, ...list, ...prose])(6, 9)).toBe(true)
    expect(listsIn([...prose, ...menu, ...prose])(6, 9)).toBe(false)
    expect(listsIn([...prose, ...list])(6, 9)).toBe(false)
  })

  it('should be seen as a whole where its parts are judged apart', () => {
    const table = Array.from({length: 30}, (_, at) => line(12, at % 3 === 0 ? 1 : -0.4))
    expect(listsIn([...prose, ...table])(6, 6)).toBe(true)
    const menu = Array.from({length: 30}, () => line(12, 0.6))
    expect(listsIn([...prose, ...menu])(6, 35)).toBe(false)
  })
})

describe('a run of lines', () => {
  const paragraphs = documents[0]!.lines.filter((_, line) => documents[0]!.labels[line] === 0)
  const menu = Array.from({length: 12}, (_, at) => furniture[at % furniture.length]!)
  const taken = (lines: readonly string[]): number =>
    decideLines(lines.join('\n'), trained.model, {strength: 'aggressive'}).length

  it('should go at the end of an article, and stay amid it, where it is a table', () => {
    const alone = taken([...paragraphs, ...menu])
    expect(alone).toBeGreaterThan(9)
    expect(taken([...paragraphs, ...menu, ...paragraphs])).toBe(0)
  })

  it('should take no more than linear time', () => {
    const long = Array.from({length: 40_000}, (_, at) => furniture[at % furniture.length]!)
    expect(taken([...paragraphs, ...long])).toBeGreaterThan(0)
  })
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

describe('metrics', () => {
  const document = {
    lines: ['aaaa', 'bbbbbb', 'cc', ''],
    labels: Uint8Array.of(1, 0, 0, 1),
    counts: Uint8Array.of(1, 1, 1, 1)
  }

  it('should count lines and characters', () => {
    const counts = emptyTally()
    tally(counts, document, Float32Array.of(0.9, 0.2, 0.8, 0), 0.5)
    expect(figures(counts)).toMatchObject({
      precision: 0.5,
      recall: 1,
      contentLoss: 0.25,
      characterPrecision: 2 / 3
    })
  })

  it('should find the threshold at which no more than a share is lost', () => {
    const probabilities = [Float32Array.of(0.9, 0.7, 0.8, 0)]
    expect(thresholdAtLoss([document], probabilities, 0)).toBeGreaterThan(0.8)
    const quarter = thresholdAtLoss([document], probabilities, 0.25)
    expect(quarter).toBeGreaterThan(0.7)
    expect(quarter).toBeLessThanOrEqual(0.8)
  })
})

const spans = (): GoldDocument =>
  goldDocument(
    {
      id: 'sample-1',
      lang: 'en',
      url: 'https://www.news.example.co.uk/a',
      text: 'The ferry came.\nShare this story\nThe mayor waved. (ab)\nPicture: a pier',
      spans: [
        {start: 16, end: 32, cat: 'social'},
        {start: 50, end: 54, cat: 'credit'},
        {start: 55, end: 70, cat: 'caption'}
      ]
    },
    'sample',
    'sample:1'
  )

describe('gold', () => {
  it('should label lines by the spans that cover them', () => {
    const gold = spans()
    expect([...gold.labels]).toEqual([0, 1, 0, 0])
    expect([...gold.counts]).toEqual([1, 1, 1, 0])
    expect(gold.site).toBe('example.co.uk')
    expect(gold.source).toBe('sample')
  })

  it('should read labelled lines and references', () => {
    const lines = goldDocument(
      {
        id: 'p',
        lines: [
          {t: 'Menu', y: 0},
          {t: 'Title', y: 0, k: 'title'},
          {t: 'Text.', y: 1}
        ]
      },
      'f',
      'f:1'
    )
    expect([...lines.labels]).toEqual([1, 1, 0])
    expect([...lines.counts]).toEqual([1, 0, 1])
    const reference = goldDocument(
      {id: 'r', text: 'Menu\nThe ferry came.', gold: 'The ferry — came'},
      'f',
      'f:1'
    )
    expect([...reference.labels]).toEqual([1, 0])
    expect([...reference.counts]).toEqual([1, 1])
  })

  it('should name the place of a record that it cannot use', () => {
    expect(() => goldDocument({id: 'x', text: 'a'}, 'f', 'f.jsonl:3')).toThrow('f.jsonl:3')
  })

  it('should take a file for pages when most of its lines are boilerplate', () => {
    const page = goldDocument(
      {
        id: 'p',
        lines: [
          {t: 'Menu', y: 0},
          {t: 'Text.', y: 1}
        ]
      },
      'pages',
      'f:1'
    )
    expect(trainingDocuments([spans(), page]).map(({document}) => document.kind)).toEqual(['article', 'page'])
  })

  it('should tell the domain of a host', () => {
    expect(domain('https://a.b.example.com/x')).toBe('example.com')
    expect(domain(null, 'berita.example.co.id')).toBe('example.co.id')
    expect(domain('no url', null)).toBe(undefined)
  })
})

describe('evaluation', () => {
  const removal = (start: number, end: number): Edit => ({
    start,
    end,
    after: '',
    rules: ['und/test'],
    category: 'social'
  })
  const run = (...edits: Edit[]): ReturnType<typeof evaluate> =>
    evaluate([spans()], {clean: (text) => ({text, edits})})

  it('should give full marks for the marked spans and count captions nowhere', () => {
    const result = run(removal(16, 33), removal(50, 54), removal(54, 70))
    expect(evaluationFigures(result.all)).toMatchObject({
      spanRecall: 1,
      characterPrecision: 1,
      contentLoss: 0
    })
    expect(result.byCategory.credit).toMatchObject({spans: 1, spansHit: 1})
    expect(result.byRule['und/test']).toMatchObject({removals: 3, content: 0})
  })

  it('should count what was missed and what was lost', () => {
    const result = run(removal(0, 15))
    expect(evaluationFigures(result.all).spanRecall).toBe(0)
    expect(evaluationFigures(result.all).contentLoss).toBeCloseTo(13 / 27)
    expect(result.misses.map(({what}) => what)).toEqual(['social', 'credit'])
  })

  it('should not take normalizing for removing', () => {
    const {category, ...edit} = removal(0, 15)
    expect(evaluationFigures(run({...edit, after: 'The ship came.'}).all).contentLoss).toBe(0)
  })

  it('should keep the tokens that a removal left', () => {
    const text = 'one two three'
    expect([...removedTokens(text, tokensOf(text), [{...removal(0, 13), after: 'one three'}])]).toEqual([
      0, 1, 0
    ])
  })

  it('should compare runs of four words', () => {
    expect(shingleScores('a b c d e', 'a b c d')).toEqual({precision: 0.5, recall: 1})
    expect(shingleScores('', 'a b c d')).toEqual({precision: 1, recall: 0})
  })
})
