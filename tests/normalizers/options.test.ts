import {describe, expect, it} from 'vitest'
import {createNormalizer, normalizerIds} from './normalizer-by-id.ts'

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
