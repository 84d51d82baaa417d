import type {Edit} from '../../document/edit.ts'

const rules = ['debris/list']
const opening = /^\s{0,100}\[[ \n]{0,3}(?=['"])/
const separator = /,[ \n]{0,3}(?=['"])/y

/**
 * The edits that take the syntax of a list of strings, as Python and JSON write it, off a whole text: each
 * string becomes a line. None unless all of the text is one such list.
 */
export function listEdits(text: string): readonly Edit[] {
  const open = opening.exec(text)
  if (!open) return []
  const last = text.trimEnd().length
  if (text.charAt(last - 1) !== ']') return []
  const edits: Edit[] = []
  let at = open[0].length
  let from = 0 // Where the syntax before the string at hand begins.
  for (;;) {
    const quote = text.charAt(at)
    const start = at + 1
    // A list within the list is not one of strings.
    if (from === 0 && /^\s*\[\s{0,3}['"]/.test(text.slice(start, start + 8))) return []
    edits.push({start: from, end: start, after: from === 0 ? '' : '\n', rules})
    const end = closing(text, start, quote, last)
    if (end === undefined) return []
    if (end + 1 === last - 1) {
      edits.push({start: end, end: text.length, after: text.slice(last), rules})
      return edits
    }
    from = end
    at = separator.lastIndex
  }
}

// The offset of the quote that ends a string: not escaped, and before a separator or the end of the list.
function closing(text: string, start: number, quote: string, last: number): number | undefined {
  for (let end = text.indexOf(quote, start); end >= 0 && end < last; end = text.indexOf(quote, end + 1)) {
    if (isEscaped(text, end)) continue
    if (end + 1 === last - 1) return end
    separator.lastIndex = end + 1
    if (separator.test(text)) return end
  }
  return undefined
}

function isEscaped(text: string, offset: number): boolean {
  let count = 0
  while (count < 8 && text.charCodeAt(offset - 1 - count) === 0x5c) count++
  return count % 2 === 1
}
