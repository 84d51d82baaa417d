import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.ts'
import type {Pack} from '../src/matching/rule.ts'
import {type SampleOptions, testRules} from '../src/matching/samples.ts'
import {parsePack} from '../src/matching/schema.ts'
import {packsFor} from '../src/packs/index.ts'

const packs = packsFor(undefined)

const cleaners = new Map<string, (text: string) => string>()

// With all packs, as for a text of unknown language, or with those for the sample's own.
const cleanWith =
  (all: boolean, own?: readonly Pack[]) =>
  (text: string, {lang, strength, remove}: SampleOptions): string => {
    const key = [all || lang, strength, remove].join()
    let clean = own ? undefined : cleaners.get(key)
    if (!clean) {
      const cleaner = createCleaner({model: false, strength, remove, ...(own && {packs: own})})
      const context = all ? {} : {lang}
      clean = (given) => cleaner.clean(given, context).text
      if (!own) cleaners.set(key, clean)
    }
    return clean(text)
  }

describe('the packs that come with bersih', () => {
  it.each(packs.map((pack) => [pack.language, pack] as const))('should hold their samples: %s', (_, pack) => {
    expect(testRules([pack], cleanWith(false))).toEqual([])
  })

  it.each(packs.map((pack) => [pack.language, pack] as const))(
    'should not remove what another pack keeps: %s',
    (_, pack) => {
      expect(testRules([pack], cleanWith(true)).filter(({kind}) => kind === 'keep')).toEqual([])
    }
  )
})

const rule = {
  id: 'a-rule',
  category: 'nav',
  why: 'A test needs it.',
  match: 'zurück zur insel',
  remove: ['Zurück zur Insel'],
  keep: ['Zurück zur Insel fährt kein Schiff.']
} as const

describe('testRules', () => {
  const test = (changes: object): string[] => {
    const pack: Pack = {language: 'und', rules: [{...rule, ...changes}]}
    return testRules([pack], cleanWith(false, [pack])).map(({kind, sample}) => `${kind}: ${sample ?? ''}`)
  }

  it('should find nothing wrong with a good rule', () => {
    expect(test({})).toEqual([])
  })

  it('should name a sample that is not removed, or not exactly', () => {
    expect(test({remove: ['Zurück zum Hafen']})).toEqual(['remove: Zurück zum Hafen'])
    expect(test({scope: 'span', remove: ['⟦Zurück zur⟧ Insel']})).toEqual([
      'remove: ⟦Zurück zur⟧ Insel',
      'keep: Zurück zur Insel fährt kein Schiff.'
    ])
  })

  it('should name a sample that is not kept', () => {
    expect(test({keep: ['zurück zur insel']})).toEqual(['keep: zurück zur insel'])
  })

  it('should put a sample where the rule wants it', () => {
    for (const at of ['head', 'tail', 'middle', 'first', 'last']) expect(test({at})).toEqual([])
  })

  it('should refuse a rule that is not sound', () => {
    expect(test({id: 'A rule'})).toEqual(['rule: '])
    expect(test({match: '(?:a+)+b'})).toEqual(['rule: '])
    expect(test({match: '.*'})).toEqual(['rule: '])
    expect(test({keep: []})).toEqual(['rule: '])
  })
})

describe('parsePack', () => {
  it('should read a pack, or a list of rules', () => {
    expect(parsePack({language: 'de', rules: [rule]}, 'own.json')).toEqual({language: 'de', rules: [rule]})
    expect(parsePack([rule], 'own.json')).toEqual({language: 'und', rules: [rule]})
    const then = [{lines: 2, match: 'headline', least: 2, category: 'related'}]
    expect(parsePack([{...rule, then}], 'own.json').rules[0]?.then).toEqual(then)
  })

  it.each([
    [42, 'Expected own.json to be an object, got 42'],
    [
      {language: 'Deutsch', rules: []},
      'Expected own.json: `language` to be a BCP 47 tag in lower case, got "Deutsch"'
    ],
    [{}, 'Expected own.json: `rules` to be a list, got nothing'],
    [
      [{...rule, category: 'menu'}],
      /^Expected own\.json: rule 1 \(`a-rule`\): `category` to be `spam`, .*, got "menu"$/
    ],
    [[{...rule, matches: 'x'}], /^Expected own\.json: rule 1 to be fields of .*, got "matches"$/],
    [
      [{...rule, remove: []}],
      'Expected own.json: rule 1 (`a-rule`): `remove` to be a list of at least one sample, got []'
    ],
    [
      [{...rule, then: {lines: 0, match: 'headline'}}],
      'Expected own.json: rule 1 (`a-rule`): `then`: `lines` to be a whole number other than 0, got 0'
    ],
    [
      [{...rule, then: {lines: 2, match: 'headline', least: 0}}],
      'Expected own.json: rule 1 (`a-rule`): `then`: `least` to be a whole number above 0, got 0'
    ],
    [[{...rule, match: '('}], /^own\.json: Expected rule `und\/a-rule` to have a regular expression/],
    [[{...rule, match: '(?:a*)*bc'}], /^own\.json: Expected rule `und\/a-rule` to run in linear time/]
  ])('should refuse %j and say why', (value, message) => {
    expect(() => parsePack(value, 'own.json')).toThrow(message)
  })
})

describe('a sign of copyright before a text', () => {
  const sentence = 'Ana Ruiz stood at the ferry in the rain, and it left at noon as it always did.'

  it.each(packs.map(({language}) => language))('should not take the text with it: %s', (lang) => {
    const clean = cleanWith(false)
    expect(clean(`© Reuters. ${sentence}`, {lang, strength: 'balanced', remove: []})).toContain(sentence)
  })
})
