import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createWidth}. */
export interface WidthOptions {
  /**
   * Whether full-width forms and U+3000 are folded also on lines with Chinese, Japanese or Korean text, where
   * they are good typography; default: no. Half-width kana and jamo are always made whole.
   */
  readonly inCjk?: boolean | null
}

const forms = /[\u3000\uFF01-\uFFEE]+/g
const cjk = /[\u3040-\u30FF\u3105-\u312F\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF66-\uFFDC]/
const halfWidth = /[\uFF61-\uFFDC\uFFE8-\uFFEE]/
const each = /./gs

/**
 * Give full-width Latin letters, digits and signs their ordinary form, and half-width kana and jamo theirs:
 * `ｌｏｕｄ` becomes `loud`, `ﾊﾝｶｸ` becomes `ハンカク`. A mark that becomes a combining one is joined to its
 * letter by `normalization-form`.
 */
export function createWidth(options?: Readonly<WidthOptions> | null): Normalizer {
  const inCjk = options?.inCjk ?? false
  if (typeof inCjk !== 'boolean') throw new Error(`Expected \`inCjk\` to be a boolean, got \`${inCjk}\``)
  return {
    id: 'width',
    needs: (_text, traits) => (traits & trait.compatibility) !== 0,
    edits(text) {
      const edits: Edit[] = []
      let lineEnd = -1
      let lineIsCjk = false
      for (const {0: found, index: start} of text.matchAll(forms)) {
        if (start >= lineEnd && !inCjk) {
          const feed = text.indexOf('\n', start)
          lineEnd = feed < 0 ? text.length : feed
          lineIsCjk = cjk.test(text.slice(text.lastIndexOf('\n', start) + 1, lineEnd))
        }
        for (const {0: character, index} of found.matchAll(each)) {
          if (lineIsCjk && !halfWidth.test(character)) continue
          const after = character.normalize('NFKC')
          if (after === character) continue
          edits.push({start: start + index, end: start + index + 1, after, rules: ['width']})
        }
      }
      return edits
    }
  }
}

const retextWidth: Plugin<[(Readonly<WidthOptions> | null)?], Root> = normalizerPlugin(createWidth)
export default retextWidth
