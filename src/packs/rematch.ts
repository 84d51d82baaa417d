import type {Edit} from '../document/edit.ts'
import type {Match, Matcher} from './matcher.ts'

/**
 * The matches of a text out of which something was taken, found without looking at all of it again: they move with
 * the lines that they are in, and only lines of which a part went are matched anew.
 *
 * @param before  the text before
 * @param text  what is left
 * @param matches  those of the text before
 * @param edits  the removals
 */
export function matchesAfter(
  before: string,
  text: string,
  matches: readonly Match[],
  edits: readonly Edit[],
  matcher: Matcher
): Match[] {
  const result: Match[] = []
  let next = 0
  let shift = 0
  let seen = -1 // Up to where lines have been matched anew, in `text`.
  const moveTo = (offset: number): void => {
    for (; next < matches.length && matches[next]!.lineEnd <= offset; next++) {
      const {rule, start, end, lineStart, lineEnd} = matches[next]!
      if (lineStart + shift < seen) continue
      result.push({
        rule,
        start: start + shift,
        end: end + shift,
        lineStart: lineStart + shift,
        lineEnd: lineEnd + shift
      })
    }
  }
  for (const {start, end, after} of edits) {
    moveTo(start)
    while (next < matches.length && matches[next]!.lineStart < end) next++
    const seam = start + shift
    shift += after.length - (end - start)
    if (seam <= seen) continue // In a line that has been matched anew already.
    if ((start === 0 || before[start - 1] === '\n') && (end === before.length || before[end - 1] === '\n'))
      continue
    const lineStart = text.lastIndexOf('\n', seam - 1) + 1
    const feed = text.indexOf('\n', seam)
    const lineEnd = feed < 0 ? text.length : feed
    while (result.length > 0 && result.at(-1)!.lineStart >= lineStart) result.pop()
    for (const match of matcher.match(text.slice(lineStart, lineEnd))) {
      const {rule} = match
      result.push({
        rule,
        start: match.start + lineStart,
        end: match.end + lineStart,
        lineStart: match.lineStart + lineStart,
        lineEnd: match.lineEnd + lineStart
      })
    }
    seen = lineEnd
  }
  moveTo(Number.POSITIVE_INFINITY)
  return result
}
