import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type RemovalOptions, readOptions} from '../options.ts'
import {type Removal, removalEdits} from '../removal.ts'
import {type Remover, removerPlugin} from '../remover.ts'
import {findSpam, scanTerms} from './find.ts'

/**
 * Options of {@link retextSpam}. With `spam` in `keep` it does nothing; `lang` has no effect so far, as a corpus in
 * one language is spammed in others.
 */
export type SpamOptions = RemovalOptions

/**
 * Make the remover of spam: gambling and other search-engine promotion that was put into articles.
 *
 * @throws Error on an unknown category or strength
 */
export function createSpam(options?: Readonly<SpamOptions> | null): Remover {
  const {enabled, strength} = readOptions(options)
  // Where there are no terms, taking lines away brings none in.
  let wasWithoutTerms = false
  return {
    id: 'spam',
    edits(text, {isLinesLess}) {
      if (!enabled.has('spam')) return []
      const terms = isLinesLess && wasWithoutTerms ? [] : scanTerms(text)
      wasWithoutTerms = terms.length === 0
      const removals: Removal[] = findSpam(text, terms, strength).map((found) => ({
        ...found,
        category: 'spam'
      }))
      return removals.length === 0 ? [] : removalEdits(text, removals)
    }
  }
}

/** Remove gambling and search-engine spam: lines, and spans at either end of a paragraph. */
const retextSpam: Plugin<[(Readonly<SpamOptions> | null)?], Root> = removerPlugin(createSpam)

export default retextSpam
