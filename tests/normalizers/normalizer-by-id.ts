import {readdirSync} from 'node:fs'
import type {Normalizer} from '../../src/normalizers/normalizer.ts'

/** The ids of all normalizers: the folders in which they are. */
export const normalizerIds: readonly string[] = readdirSync(
  new URL('../../src/normalizers/', import.meta.url),
  {
    withFileTypes: true
  }
)
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** Make a normalizer by its id. */
export async function createNormalizer(id: string, options?: object): Promise<Normalizer> {
  const module = (await import(`../../src/normalizers/${id}/index.ts`)) as Record<string, unknown>
  const name = `create${id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  const create = module[name] as ((options?: object) => Normalizer) | undefined
  if (!create) throw new Error(`Expected \`src/normalizers/${id}/index.ts\` to export \`${name}\``)
  return create(options)
}
