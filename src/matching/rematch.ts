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
      if (matches[next]!.lineStart + shift >= seen) result.push(moved(matches[next]!, shift))
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
    for (const match of matcher.match(text.slice(lineStart, lineEnd))) result.push(moved(match, lineStart))
    seen = lineEnd
  }
  moveTo(Number.POSITIVE_INFINITY)
  return result
}

const moved = (match: Match, by: number): Match => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
  lineStart: match.lineStart + by,
  lineEnd: match.lineEnd + by
})
