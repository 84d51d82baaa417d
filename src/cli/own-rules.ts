import type {Pack} from '../matching/rule.ts'
import {parsePack} from '../matching/schema.ts'
import {printable} from '../report/printable.ts'
import {readData} from './read-data.ts'
import {UsageError} from './usage-error.ts'

/**
 * Read rule packs of the user's own, so that a mistake in one is found before any document is read.
 *
 * @throws UsageError naming file, rule and field
 */
export async function readPacks(files: readonly string[]): Promise<Pack[]> {
  const packs: Pack[] = []
  for (const file of files) {
    const data = await readData(file)
    try {
      packs.push(parsePack(data, printable(file)))
    } catch (error) {
      throw new UsageError((error as Error).message, {cause: error})
    }
  }
  return packs
}
