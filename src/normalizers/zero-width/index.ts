import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {walkInvisible} from '../../document/joiners.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

const runs = /[\u200B-\u200F\u2060\uFEFF]+/g
// In windows-1256 the bytes 9D and 9E are ZWNJ and ZWJ. Behind what a lead byte reads as there, they may be
// mojibake, and are left to its repair; `invisible` looks at them again afterwards.
const leadByte = /[\u0080-\u00FF\u0152\u0153\u0192\u02C6\u2013-\u203A\u20AC\u2122]/

/**
 * Remove zero-width characters (U+200B-200F, U+2060, U+FEFF) where nothing needs them.
 *
 * Runs before the repair of mojibake, which they hide from it; everything else that is invisible has its
 * part in mojibake and goes later, by `invisible`.
 */
export function createZeroWidth(): Normalizer {
  return {
    id: 'zero-width',
    needs: (_text, traits) => (traits & trait.invisible) !== 0,
    edits(text) {
      const edits: Edit[] = []
      walkInvisible(
        text,
        runs,
        (start, end) => {
          const last = edits.at(-1)
          if (last?.end === start) edits[edits.length - 1] = {...last, end}
          else edits.push({start, end, after: '', rules: ['zero-width']})
        },
        (character, before) => (character === '\u200C' || character === '\u200D') && leadByte.test(before)
      )
      return edits
    }
  }
}

const retextZeroWidth: Plugin<[null?], Root> = normalizerPlugin<never>(createZeroWidth)
export default retextZeroWidth
