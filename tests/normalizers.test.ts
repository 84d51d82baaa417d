import fc from 'fast-check'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {apply, type Edit} from '../src/document/edit.ts'
import {composeAll, createRecord} from '../src/document/record.ts'
import {trait, traitsOf} from '../src/document/traits.ts'
import retextHomoglyphs from '../src/normalizers/homoglyphs/index.ts'
import {type Normalizer, normalize} from '../src/normalizers/normalizer.ts'
import retextZeroWidth from '../src/normalizers/zero-width/index.ts'
import retextLines from '../src/parse/lines.ts'
import {createNormalizer, inverse, normalizerIds} from './normalizers.ts'

const all = await Promise.all(normalizerIds.map((id) => createNormalizer(id)))

// The normalizers in the order of the default preset, as far as they are in it.
const order = [
  'zero-width',
  'mojibake',
  'surrogates',
  'control',
  'line-ends',
  'debris',
  'entities',
  'invisible',
  'white-space',
  'presentation-forms',
  'combining-order',
  'normalization-form',
  'stray-punctuation'
]
const chain = order.flatMap((id) => all.filter((normalizer) => normalizer.id === id))

// The same with those that are attached on request.
const full = [
  'zero-width',
  'surrogates',
  'control',
  'line-ends',
  'debris',
  'entities',
  'invisible',
  'white-space',
  'hyphenation',
  'unwrap',
  'ligatures',
  'width',
  'homoglyphs',
  'quotes',
  'presentation-forms',
  'combining-order',
  'normalization-form',
  'stray-punctuation',
  'glue'
].flatMap((id) => all.filter((normalizer) => normalizer.id === id))

// Text that makes them meet: their own material, thrown together.
const pieces = [
  ...[
    'kata',
    'Kata',
    'Ünal',
    'की',
    'می',
    'روم',
    'ไทย',
    '한',
    '漢字',
    '100',
    'а',
    'ﬁ',
    'Ａ',
    'ｶﾞ',
    '👩',
    '🏴',
    '❤',
    '🏽'
  ],
  ...['\n', '\r\n', '\r', '\u0085', '\u2028', ' ', '  ', '\t', '\u00a0', '\u3000', '\u2009'],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad'
  ],
  ...[
    '\ufe0f',
    '\u{e0067}',
    '\u{e007f}',
    '\u0301',
    '\u0302',
    '\u0327',
    'ố',
    'a',
    'đ',
    'เ',
    '\u0e48',
    '\u0e34',
    '\u0e4d',
    'า',
    'ﺏ',
    'ﻻ',
    '\u1161',
    '\u11a8',
    '\u034f'
  ],
  ...['&', 'amp;', 'nbsp;', '&lt;', '&#8217;', '#150;', '&copy', 'EACUTE;', ';', '<', '='],
  ...[
    '.',
    ',',
    ' .',
    ' ,',
    '. .',
    '...',
    '!',
    '?',
    ':',
    '"',
    "'",
    '”',
    '(',
    ')',
    '-',
    '[',
    ']',
    "['",
    "']",
    "', '"
  ],
  ...['\\n', '\\r\\n', '\\', 'u201c', "\\'", '\\xa0', ' xa0', '\\/', 'https://x.co/?a=1'],
  ...[
    '\u0000',
    '\u0007',
    '\u000b',
    '\u000c',
    '\u001b',
    '[0m',
    '\u0080',
    '\u009d',
    '\ud83d',
    '\ude00',
    'â€™',
    'Ã©'
  ]
]
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), {maxLength: 24}).map((items) => items.join(''))
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
      .map((codes) => String.fromCharCode(...codes))
  }
)
const runs = {numRuns: 3000}

const editsOf = (normalizer: Normalizer, input: string): readonly Edit[] =>
  normalizer.needs(input, traitsOf(input)) ? normalizer.edits(input) : []

function expectValid(input: string, edits: readonly Edit[]): void {
  let at = 0
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(at)
    expect(edit.end).toBeGreaterThanOrEqual(edit.start)
    expect(edit.end).toBeLessThanOrEqual(input.length)
    expect(edit.end > edit.start || edit.after !== '').toBe(true)
    expect(input.slice(edit.start, edit.end)).not.toBe(edit.after)
    at = edit.end
  }
}

describe.each(all.map((normalizer) => [normalizer.id, normalizer] as const))('%s', (_id, normalizer) => {
  it('makes valid edits, is idempotent, and can be undone', () => {
    fc.assert(
      fc.property(text, (input) => {
        const edits = editsOf(normalizer, input)
        expectValid(input, edits)
        const result = apply(input, edits)
        expect(editsOf(normalizer, result)).toEqual([])
        expect(apply(result, inverse(input, edits))).toBe(input)
      }),
      runs
    )
  })

  it('finds nothing where its cheap test says there is nothing', () => {
    fc.assert(
      fc.property(text, (input) => {
        if (!normalizer.needs(input, traitsOf(input))) expect(normalizer.edits(input)).toEqual([])
      }),
      runs
    )
  })
})

describe('all together', () => {
  it.each([
    ['the default ones', chain],
    ['those on request too', full]
  ])('reach a fixpoint: %s', (_name, normalizers) => {
    fc.assert(
      fc.property(text, (input) => {
        const record = createRecord(input)
        normalize(record, normalizers)
        const {passes, text: result} = record
        expect(passes.length).toBeLessThan(normalizers.length * 5)
        expect(passes.reduce(apply, input)).toBe(result)
        expect((traitsOf(result) & ~record.traits!) === 0).toBe(true)
        expect(normalize(createRecord(result), normalizers)).toBe(false)
        const edits = composeAll(passes)
        expect(apply(input, edits)).toBe(result)
        expect(apply(result, inverse(input, edits))).toBe(input)
      }),
      runs
    )
  })

  it('leave clean text alone', () => {
    const clean = 'Rapat dimulai pukul 09.00.\n\nHadir: A.B. Nuri, S.H. — “tepat waktu” … 100.000 orang!\n'
    expect(normalize(createRecord(clean), chain)).toBe(false)
    expect(traitsOf(clean) & (trait.spaceRun | trait.space | trait.blankRun | trait.strayPunctuation)).toBe(0)
  })
})

describe('options', () => {
  it.each([
    ['control', {formFeed: 'tear'}, 'Expected `formFeed` to be `break` or `keep`, got `tear`'],
    ['control', {verticalTab: 1}, 'Expected `verticalTab` to be `break` or `remove`, got `1`'],
    ['control', {c1: 'yes'}, 'Expected `c1` to be a boolean, got `yes`'],
    ['entities', {bare: 0}, 'Expected `bare` to be a boolean, got `0`'],
    ['entities', {besideMarkup: 'auto'}, 'Expected `besideMarkup` to be a boolean, got `auto`'],
    ['glue', {commas: 2}, 'Expected `commas` to be a boolean, got `2`'],
    ['hyphenation', {unseen: true}, 'Expected `unseen` to be `wrapped`, `always` or `never`, got `true`'],
    [
      'invisible',
      {characters: 'none'},
      'Expected `characters` to be `contextual` or `deprecated`, got `none`'
    ],
    ['line-ends', {runs: 1}, 'Expected `runs` to be a boolean, got `1`'],
    [
      'normalization-form',
      {form: 'NFX'},
      'Expected `form` to be one of `NFC`, `NFD`, `NFKC`, `NFKD`, `none`, got `NFX`'
    ],
    ['quotes', {quotes: 'curly'}, 'Expected `quotes` to be `straight` or `keep`, got `curly`'],
    ['unwrap', {width: 5}, 'Expected `width` to be an integer of 20 or more, got `5`'],
    ['white-space', {blankLines: -1}, 'Expected `blankLines` to be an integer of 0 or more, got `-1`'],
    ['width', {inCjk: 'no'}, 'Expected `inCjk` to be a boolean, got `no`']
  ])('of %s are checked: %j', async (id, options, message) => {
    await expect(createNormalizer(id, options)).rejects.toThrow(message)
  })

  it('may be null, as a whole and each', async () => {
    for (const id of normalizerIds) {
      const normalizer = await createNormalizer(id, {form: null, quotes: null, characters: null, runs: null})
      expect(normalizer.id).toBe(id)
    }
  })
})

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

describe('homoglyphs', () => {
  const input = 'Satu.\r\nMasuk ke P\u0430yp\u0430l \u200bsekarang'

  it('are reported where they stand in the original', () => {
    const file = unified()
      .use(retextLines)
      .use(retextZeroWidth)
      .use(retextHomoglyphs)
      .use(retextStringify)
      .processSync(input)
    expect(String(file)).toBe(input.replace('\u200b', ''))
    expect(file.messages.map(String)).toEqual(['2:11-2:12: `P\u0430yp\u0430l` has letters of two scripts'])
    expect(file.messages[0]).toMatchObject({
      ruleId: 'homoglyphs-latin',
      source: 'bersih',
      actual: '\u0430',
      expected: ['a']
    })
  })

  it('are folded on request', () => {
    const processor = unified().use(retextLines).use(retextHomoglyphs, {action: 'fold'}).use(retextStringify)
    expect(String(processor.processSync(input))).toContain('Paypal')
  })

  it('know two actions', () => {
    const use = (): unknown =>
      unified()
        .use(retextHomoglyphs, {action: 'hide' as 'fold'})
        .freeze()
    expect(use).toThrow('Expected `action` to be `fold` or `report`, got `hide`')
  })
})

describe('linear time', () => {
  // Not timed: an input of this size that took quadratic time would run into the limit of the runner.
  const size = 200_000
  it.each([
    ' ',
    '\n',
    ' \n',
    '\u200d',
    '\u00ad',
    '&amp;',
    '&',
    '\\n',
    '\\',
    '. ',
    ' ,',
    ',',
    "','",
    '\u0301',
    '\u202a',
    '\r',
    '\u001b]',
    '\u3000',
    'ｶﾞ',
    '\u{e0067}',
    '\u0e48',
    'ﺏ',
    '\u0430a'
  ])('of a text of only %j', (unit) => {
    for (const input of [
      unit.repeat(size / unit.length),
      `['a${unit.repeat(size / unit.length)}']`,
      `ا${unit.repeat(size / unit.length)}א`
    ]) {
      for (const normalizer of all) if (normalizer.id !== 'mojibake') apply(input, editsOf(normalizer, input))
    }
  })
})
