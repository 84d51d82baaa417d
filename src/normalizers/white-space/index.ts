import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type Edit, replacement} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createWhiteSpace}. */
export interface WhiteSpaceOptions {
  /** How many blank lines may stand in a row; 0, 1 (default) or more. */
  readonly blankLines?: number | null
}

const run = /[\t\n\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u2800\u3000\u3164\uFFA0]+/y
const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g
// Scripts in which U+3000 is the space of the script.
const ideographic =
  /[\u2E80-\u303F\u3041-\u30FF\u3105-\u312F\u31F0-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uD840-\uD88C\uF900-\uFAFF\uFF01-\uFF9F]/
const braille = /[\u2801-\u28FF]/

const isOther = new Uint8Array(0x10000)
for (const code of [
  0x09, 0x0a, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2800, 0x3000, 0x3164, 0xffa0
]) {
  isOther[code] = 1
}
isOther.fill(1, 0x2000, 0x200b)
isOther[0x20] = 1

/**
 * Bring white space to one form: a single SP between words, none at the edges of a line, no more than one
 * blank line in a row, none at either end of the text; a line end at the end of the text stays.
 *
 * NBSP, tabs, the spaces of U+2000-200A and blank letters become SP. U+3000 stays, once, beside Chinese,
 * Japanese and Korean characters.
 */
export function createWhiteSpace(options?: Readonly<WhiteSpaceOptions> | null): Normalizer {
  const blankLines = options?.blankLines ?? 1
  if (!Number.isInteger(blankLines) || blankLines < 0) {
    throw new Error(`Expected \`blankLines\` to be an integer of 0 or more, got \`${blankLines}\``)
  }
  const wanted = trait.space | trait.spaceRun | trait.blankRun | trait.lineEnd

  const becomes = (text: string, start: number, end: number): string => {
    const ends = text.slice(start, end).match(lineEnd)
    const atStart = start === 0
    const atEnd = end === text.length
    if (atStart && atEnd) return ''
    if (atStart) return ''
    if (ends) return atEnd ? ends[0] : ends.slice(0, blankLines + 1).join('')
    if (atEnd) return ''
    const before = text.charAt(start - 1)
    const after = text.charAt(end)
    const spaces = text.slice(start, end)
    if (spaces.includes('\u3000') && (ideographic.test(before) || ideographic.test(after))) return '\u3000'
    if (spaces.includes('\u2800') && (braille.test(before) || braille.test(after))) return '\u2800'
    return ' '
  }

  return {
    id: 'white-space',
    needs: (_text, traits) => blankLines === 0 || (traits & wanted) !== 0,
    edits(text) {
      const edits: Edit[] = []
      const length = text.length
      for (let index = 0; index < length; index++) {
        const code = text.charCodeAt(index)
        if (isOther[code] === 0) continue
        // By far the most common: one SP or LF between two words.
        const next = text.charCodeAt(index + 1)
        if ((code === 0x20 || code === 0x0a) && isOther[next] === 0 && index > 0 && index + 1 < length)
          continue
        run.lastIndex = index
        run.test(text)
        const edit = replacement(text, index, run.lastIndex, becomes(text, index, run.lastIndex), [
          'white-space'
        ])
        if (edit) edits.push(edit)
        index = run.lastIndex - 1
      }
      return edits
    }
  }
}

const retextWhiteSpace: Plugin<[(Readonly<WhiteSpaceOptions> | null)?], Root> =
  normalizerPlugin(createWhiteSpace)
export default retextWhiteSpace
