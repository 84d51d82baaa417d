import {readdirSync, readFileSync} from 'node:fs'
import type {Plugin} from 'unified'
import {describe, expect, it} from 'vitest'
import {apply} from '../src/document/edit.ts'
import {createCleaner} from '../src/index.ts'
import {inverse} from './inverse.ts'

interface Example {
  readonly name: string
  readonly kind: 'in-the-wild' | 'synthetic' | 'negative' | 'known-failure'
  readonly options?: object
  readonly input: string
  readonly output: string
}

const root = new URL('../src/removers/', import.meta.url)
const ids = readdirSync(root, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

describe.each(ids)('%s', (id) => {
  const examples: readonly Example[] = JSON.parse(readFileSync(new URL(`${id}/examples.json`, root), 'utf8'))

  it.each(examples)('$kind: $name', async ({kind, options, input, output}) => {
    const {default: plugin} = (await import(`../src/removers/${id}/index.ts`)) as {default: Plugin<[object?]>}
    const cleaner = createCleaner({preset: {plugins: [[plugin, options ?? {}]]}})
    const {text, edits} = cleaner.clean(input)
    if (kind === 'known-failure') {
      expect(text, 'solved by now: make it an ordinary example').not.toBe(output)
    } else expect(text).toBe(output)
    if (kind === 'negative') expect(output).toBe(input)
    expect(cleaner.clean(text).edits, 'idempotence').toEqual([])
    expect(apply(text, inverse(input, edits)), 'restore').toBe(input)
    for (const {category} of edits) expect(category).toBeDefined()
  })

  it('has code, a readme, and examples of what it leaves', () => {
    expect(readdirSync(new URL(id, root))).toEqual(
      expect.arrayContaining(['index.ts', 'readme.md', 'examples.json'])
    )
    expect(examples.some(({kind}) => kind === 'negative')).toBe(true)
  })
})
