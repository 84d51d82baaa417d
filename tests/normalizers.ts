import {readdirSync} from 'node:fs'
import type {Edit} from '../src/document/edit.ts'
import type {Normalizer} from '../src/normalizers/normalizer.ts'

/** The ids of all normalizers: the folders in which they are. */
export const normalizerIds: readonly string[] = readdirSync(new URL('../src/normalizers/', import.meta.url), {
  withFileTypes: true
})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** Make a normalizer by its id. */
export async function createNormalizer(id: string, options?: object): Promise<Normalizer> {
  const module = (await import(`../src/normalizers/${id}/index.ts`)) as Record<string, unknown>
  const name = `create${id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  const create = module[name] as ((options?: object) => Normalizer) | undefined
  if (!create) throw new Error(`Expected \`src/normalizers/${id}/index.ts\` to export \`${name}\``)
  return create(options)
}

/** The edits that lead back: from the text that `edits` made of `text` to `text`. */
export function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0
  return edits.map(({start, end, after, rules}) => {
    const from = start + shift
    shift += after.length - (end - start)
    return {start: from, end: from + after.length, after: text.slice(start, end), rules}
  })
}
