import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {type Normalizer, normalizerPlugin, untilStable} from '../normalizer.ts'
import {findWidth, type Line} from './width.ts'

/** Options of {@link createUnwrap}. */
export interface UnwrapOptions {
  /** The width at which lines were wrapped, in columns, of which an ideograph takes two; default: found from the text, if it has one. */
  readonly width?: number | null
}

// What begins a line of its own: list items, quotations, table rows, headings of Markdown, rules.
const ownLine = /^(?:[-–—*•·▪◦‣+>#|]|\(?[0-9]{1,3}[.):]\s|\(?[a-zA-Z][.)]\s|\t|[ \u00A0]{2,}\S)/
const tabular = /\t|\||\S {3,}\S/
const ideographic = /[\u2E80-\u303F\u3040-\u30FF\u3100-\u312F\u31A0-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/
const ideographs = new RegExp(ideographic.source, 'g')

/**
 * Join the lines of a text that was wrapped at a fixed width.
 *
 * A line that was wrapped is full: the first word of the next line had no room on it. If one width explains
 * most line ends of the text, and most of these are in the middle of a sentence, the text was wrapped, and the
 * ends of its full lines are joined. The last line of a paragraph, headings, verses and list items are not
 * full, so they keep theirs.
 */
export function createUnwrap(options?: Readonly<UnwrapOptions> | null): Normalizer {
  const given = options?.width ?? undefined
  if (given !== undefined && (!Number.isInteger(given) || given < 20)) {
    throw new Error(`Expected \`width\` to be an integer of 20 or more, got \`${given}\``)
  }
  return {
    id: 'unwrap',
    needs: (text) => text.includes('\n'),
    edits: untilStable((text) => {
      const lines = linesOf(text)
      const width = given ?? findWidth(lines)
      if (width === undefined) return []
      const edits: Edit[] = []
      for (let index = 0; index + 1 < lines.length; index++) {
        const line = lines[index]!
        const next = lines[index + 1]!
        if (line.room === undefined || line.length > width + 3 || line.length + line.room <= width) continue
        if (next.own || line.tabular || next.tabular) continue
        const joint =
          ideographic.test(text.charAt(line.end - 1)) && ideographic.test(text.charAt(next.start)) ? '' : ' '
        edits.push({start: line.end, end: next.start, after: joint, rules: ['unwrap']})
      }
      return edits
    })
  }
}

// Lines without the white space at their edges; blank ones count, as ends of paragraphs.
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const start = from + raw.length - raw.trimStart().length
    const end = start + line.length
    from += raw.length + 1
    const previous = lines.at(-1)
    const isIdeographic = ideographic.test(line.charAt(0))
    const wordEnd = isIdeographic ? 2 : line.search(/\s|$/)
    if (previous && previous.length > 0 && line.length > 0) {
      previous.room = wordEnd + 1
      previous.continued = !/^\p{Lu}/u.test(line)
    }
    lines.push({
      start,
      end,
      length: columnsOf(line),
      own: line.length === 0 || ownLine.test(raw),
      tabular: tabular.test(line),
      endsSentence: /[.!?:;…"”’»)\]。！？]$/.test(line),
      room: undefined,
      continued: false
    })
  }
  return lines
}

const columnsOf = (line: string): number => line.length + (line.match(ideographs)?.length ?? 0)

const retextUnwrap: Plugin<[(Readonly<UnwrapOptions> | null)?], Root> = normalizerPlugin(createUnwrap)
export default retextUnwrap
