import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

const lone = /[\uD800-\uDFFF]/gu

/**
 * Replace each lone surrogate, which no UTF-8 can carry, by U+FFFD. Pairs are characters already in
 * JavaScript, also where a decoder of CESU-8 or an escape such as `\ud83d\ude00` made them.
 */
export function createSurrogates(): Normalizer {
  return {
    id: 'surrogates',
    needs: (_text, traits) => (traits & trait.surrogate) !== 0,
    edits: (text) =>
      Array.from(text.matchAll(lone), ({index}) => ({
        start: index,
        end: index + 1,
        after: '\uFFFD',
        rules: ['surrogates']
      }))
  }
}

const retextSurrogates: Plugin<[null?], Root> = normalizerPlugin<never>(createSurrogates)
export default retextSurrogates
