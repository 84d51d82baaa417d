import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply, type Edit} from '../../src/document/edit.ts'
import {composeAll, createRecord} from '../../src/document/record.ts'
import {trait, traitsOf} from '../../src/document/traits.ts'
import {type Normalizer, normalize} from '../../src/normalizers/normalizer.ts'
import {inverse} from '../inverse.ts'
import {text} from './arbitrary-text.ts'
import {createNormalizer, normalizerIds} from './normalizer-by-id.ts'

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
