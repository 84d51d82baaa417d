import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createQuotes}. */
export interface QuotesOptions {
  /** `straight` (default) makes typographic quotation marks ASCII ones; `keep` leaves them. */
  readonly quotes?: 'straight' | 'keep' | null
}

const curly = /[\u02BC\u2018-\u201F]/g

/**
 * Make typographic quotation marks straight: U+02BC and U+2018-201B become `'`, U+201C-201F become `"`.
 *
 * In no preset but `ftfy`: typographic quotes are good text.
 */
export function createQuotes(options?: Readonly<QuotesOptions> | null): Normalizer {
  const quotes = options?.quotes ?? 'straight'
  if (quotes !== 'straight' && quotes !== 'keep') {
    throw new Error(`Expected \`quotes\` to be \`straight\` or \`keep\`, got \`${quotes}\``)
  }
  return {
    id: 'quotes',
    needs: (_text, traits) => quotes === 'straight' && (traits & trait.quote) !== 0,
    edits: (text) =>
      quotes === 'keep'
        ? []
        : Array.from(text.matchAll(curly), ({0: mark, index}) => ({
            start: index,
            end: index + 1,
            after: mark < '\u201C' ? "'" : '"',
            rules: ['quotes']
          }))
  }
}

const retextQuotes: Plugin<[(Readonly<QuotesOptions> | null)?], Root> = normalizerPlugin(createQuotes)
export default retextQuotes
