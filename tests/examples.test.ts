import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {apply, type Edit} from '../src/document/edit.ts'
import {traitsOf} from '../src/document/traits.ts'
import type {Normalizer} from '../src/normalizers/normalizer.ts'
import {inverse} from './inverse.ts'
import {createNormalizer, normalizerIds} from './normalizers/normalizer-by-id.ts'

interface Example {
  readonly name: string
  readonly note?: string
  readonly kind: 'in-the-wild' | 'synthetic' | 'negative' | 'known-failure'
  readonly options?: object
  readonly input: string
  readonly output: string
}

const root = new URL('../src/', import.meta.url)

const editsOf = (normalizer: Normalizer, text: string): readonly Edit[] =>
  normalizer.needs(text, traitsOf(text)) ? normalizer.edits(text) : []

for (const id of normalizerIds) {
  const path = new URL(`normalizers/${id}/examples.json`, root)
  // A folder without examples fails below.
  const source = existsSync(path) ? readFileSync(path, 'utf8') : '[]'
  const examples: readonly Example[] = JSON.parse(source)
  describe.runIf(examples.length > 0)(id, () => {
    it.each(examples)('$kind: $name', async ({kind, options, input, output}) => {
      const normalizer = await createNormalizer(id, options)
      const edits = editsOf(normalizer, input)
      const result = apply(input, edits)
      if (kind === 'known-failure') {
        expect(result, 'repaired by now: make it an ordinary example').not.toBe(output)
      } else expect(result).toBe(output)
      if (kind === 'negative') expect(output).toBe(input)
      expect(editsOf(normalizer, result), 'idempotence').toEqual([])
      expect(apply(result, inverse(input, edits)), 'restore').toBe(input)
      for (const {rules} of edits) {
        expect(rules.length).toBeGreaterThan(0)
        for (const rule of rules) expect(rule === id || rule.startsWith(`${id}/`)).toBe(true)
      }
    })

    it('has examples of what it changes and of what it leaves', () => {
      expect(examples.some(({kind}) => kind === 'negative')).toBe(true)
      expect(examples.some(({kind}) => kind === 'in-the-wild' || kind === 'synthetic')).toBe(true)
      expect(new Set(examples.map(({name}) => name)).size).toBe(examples.length)
    })

    it('shows invisible characters as escapes', () => {
      const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Variation_Selector}]|(?! )\p{Zs}/u
      expect(source.replace(/\n/g, '').match(hidden)).toBeNull()
    })
  })
}

describe('every normalizer', () => {
  it.each(normalizerIds)('%s has code, a readme and examples', (id) => {
    const files = readdirSync(new URL(`normalizers/${id}/`, root))
    expect(files).toEqual(expect.arrayContaining(['index.ts', 'readme.md', 'examples.json']))
  })
})
