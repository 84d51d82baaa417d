import {type GoldDocument, readGold} from '../engine/gold.ts'
import {printable} from '../report/printable.ts'
import {reason} from './read-data.ts'
import {UsageError} from './usage-error.ts'

/**
 * Read gold files.
 *
 * @throws UsageError naming the file, and the line that is not gold
 */
export async function loadGold(paths: readonly string[]): Promise<GoldDocument[]> {
  if (paths.length === 0) {
    throw new UsageError('Expected gold files: JSONL of `{id, lang, text, spans}` or `{id, lang, lines}`')
  }
  const gold: GoldDocument[] = []
  for (const path of paths) {
    try {
      gold.push(...readGold([path]))
    } catch (error) {
      const said = (error as Error).message
      const message = said.startsWith(path) ? said : `${path}: ${reason(error)}`
      throw new UsageError(printable(message), {cause: error})
    }
  }
  if (gold.length === 0) throw new UsageError('The gold files hold no documents')
  return gold
}
