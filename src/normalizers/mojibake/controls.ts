import type {Edit} from '../../document/edit.ts'
import {pageRows} from './pages-data.ts'

const windows = pageRows[0]![1]
const control = /[\u0080-\u009f]/g

/**
 * C1 controls that are characters of windows-1252: a text in it was read as latin-1, as browsers know to do
 * otherwise. U+0085 may be a line end, so it is one (and stays) unless it closes a word, as an ellipsis does,
 * or another such control shows that the line was windows-1252.
 *
 * @param misread  whether other damage was found in the line
 */
export function controlEdits(line: string, misread: boolean): Edit[] {
  const edits: Edit[] = []
  if (!/[\u0080-\u009f]/.test(line)) return edits
  const others = misread || /[\u0080-\u0084\u0086-\u009f]/.test(line)
  for (const match of line.matchAll(control)) {
    const start = match.index
    const after = windows[match[0].charCodeAt(0) - 0x80]!
    if (after === match[0]) continue
    if (
      after === '…' &&
      !others &&
      !/^[\p{L}\p{N}'")\]]\u0085(?:[\s'")\]]|$)/u.test(line.slice(start - 1, start + 2))
    )
      continue
    edits.push({start, end: start + 1, after, rules: ['mojibake/c1']})
  }
  return edits
}
