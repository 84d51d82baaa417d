import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createLineEnds}. */
export interface LineEndsOptions {
  /**
   * Whether a run of CR before an LF is one line end, as when a text with CRLF was written in text mode and
   * became CR CR LF; default: yes. With `false` each CR before the last is a line end of its own.
   */
  readonly runs?: boolean | null
}

/** Make every line end LF: CRLF, CR, NEL, U+2028, U+2029. */
export function createLineEnds(options?: Readonly<LineEndsOptions> | null): Normalizer {
  const runs = options?.runs ?? true
  if (typeof runs !== 'boolean') throw new Error(`Expected \`runs\` to be a boolean, got \`${runs}\``)
  const other = runs ? /\r+|[\u0085\u2028\u2029]/g : /[\r\u0085\u2028\u2029]/g
  return {
    id: 'line-ends',
    needs: (_text, traits) => (traits & trait.lineEnd) !== 0,
    edits(text) {
      const edits: Edit[] = []
      for (const match of text.matchAll(other)) {
        const start = match.index
        const end = start + match[0].length
        if (text.charCodeAt(end) === 0x0a && text.charCodeAt(start) === 0x0d) {
          edits.push({start, end, after: '', rules: ['line-ends']})
        } else edits.push({start, end, after: '\n'.repeat(end - start), rules: ['line-ends']})
      }
      return edits
    }
  }
}

const retextLineEnds: Plugin<[(Readonly<LineEndsOptions> | null)?], Root> = normalizerPlugin(createLineEnds)
export default retextLineEnds
