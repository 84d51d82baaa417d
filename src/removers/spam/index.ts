import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {
  type Category,
  categories,
  removedByDefault,
  type Strength,
  strengths
} from '../../document/category.ts'
import {type Removal, removalEdits} from '../removal.ts'
import {type Remover, removerPlugin} from '../remover.ts'
import {findSpam} from './find.ts'

/** Options of {@link retextSpam}. */
export interface SpamOptions {
  /** Categories to remove beside the default ones; `spam` is one of these. */
  readonly remove?: readonly Category[] | null
  /** Categories to keep; with `spam` among them the plugin does nothing. */
  readonly keep?: readonly Category[] | null
  /** How boldly to remove; default `balanced`. */
  readonly strength?: Strength | null
  /** Not used so far: a corpus in one language is spammed in others. Accepted as by the other removers. */
  readonly lang?: string | null
}

/**
 * Make the remover of spam: gambling and other search-engine promotion that was put into articles.
 *
 * @throws Error on an unknown category or strength
 */
export function createSpam(options?: Readonly<SpamOptions> | null): Remover {
  const remove = validated('remove', options?.remove ?? [], categories)
  const keep = validated('keep', options?.keep ?? [], categories)
  const [strength] = validated('strength', [options?.strength ?? 'balanced'], strengths)
  const enabled = [...removedByDefault, ...remove].includes('spam') && !keep.includes('spam')
  return {
    id: 'spam',
    edits(text) {
      if (!enabled) return []
      const removals: Removal[] = findSpam(text, strength!).map((found) => ({...found, category: 'spam'}))
      return removals.length === 0 ? [] : removalEdits(text, removals)
    }
  }
}

function validated<Value extends string>(
  name: string,
  given: readonly Value[],
  known: readonly Value[]
): readonly Value[] {
  for (const value of given) {
    if (!known.includes(value))
      throw new Error(
        `Expected \`${name}\` to be of ${known.map((item) => `\`${item}\``).join(', ')}, got \`${value}\``
      )
  }
  return given
}

/** Remove gambling and search-engine spam: lines, and spans at either end of a paragraph. */
const retextSpam: Plugin<[(Readonly<SpamOptions> | null)?], Root> = removerPlugin(createSpam)

export default retextSpam
