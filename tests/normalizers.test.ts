import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply, type Edit} from '../src/document/edit.ts'
import {composeAll} from '../src/document/record.ts'
import {trait, traitsOf} from '../src/document/traits.ts'
import {type Normalizer, normalize} from '../src/normalizers/normalizer.ts'
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
  'normalization-form',
  'stray-punctuation'
]
const chain = order.flatMap((id) => all.filter((normalizer) => normalizer.id === id))

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
  ...['\ufe0f', '\u{e0067}', '\u{e007f}', '\u0301', '\u0327', '\u1161', '\u11a8', '\u034f'],
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
  it('reach a fixpoint', () => {
    fc.assert(
      fc.property(text, (input) => {
        const passes = normalize(input, chain)
        const result = passes.reduce(apply, input)
        expect(passes.length).toBeLessThan(chain.length * 5)
        expect(normalize(result, chain)).toEqual([])
        const edits = composeAll(passes)
        expect(apply(input, edits)).toBe(result)
        expect(apply(result, inverse(input, edits))).toBe(input)
      }),
      runs
    )
  })

  it('leave clean text alone', () => {
    const clean = 'Rapat dimulai pukul 09.00.\n\nHadir: A.B. Nuri, S.H. — “tepat waktu” … 100.000 orang!\n'
    expect(normalize(clean, chain)).toEqual([])
    expect(traitsOf(clean) & (trait.spaceRun | trait.space | trait.blankRun | trait.strayPunctuation)).toBe(0)
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
    '\u{e0067}'
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
