import type {Category} from '../document/category.ts'
import type {Edit} from '../document/edit.ts'

/** A span that a remover has decided to take out; whole lines where it reaches from end to end of them. */
export interface Removal {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly category: Category
  readonly evidence?: string
}

/**
 * Turn removals into edits that leave a well-formed text: a whole line goes with its line end, a span with
 * the white space that it would leave doubled, and a line of which nothing but punctuation is left goes too.
 * Of removals that overlap, the one that begins first counts, and of these the longest.
 */
export function removalEdits(text: string, removals: readonly Removal[]): readonly Edit[] {
  const sorted = removals.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const edits: Edit[] = []
  let at = 0
  for (const removal of sorted) {
    if (removal.start < at) continue
    const [start, end] = widen(text, removal.start, removal.end, at)
    edits.push({
      start,
      end,
      after: '',
      rules: [removal.rule],
      category: removal.category,
      ...(removal.evidence && {evidence: removal.evidence})
    })
    at = end
  }
  trimEnd(text, edits)
  return edits
}

// Where the last lines go and the text has no final line end, what remains shall have none either.
function trimEnd(text: string, edits: Edit[]): void {
  if (edits.at(-1)?.end !== text.length || isFeed(text, text.length - 1)) return
  for (let index = edits.length - 1; index >= 0; index--) {
    const floor = edits[index - 1]?.end ?? 0
    let {start} = edits[index]!
    while (start > floor && /\s/.test(text[start - 1]!)) start--
    edits[index] = {...edits[index]!, start}
    if (start > floor) return
  }
}

const isFeed = (text: string, at: number): boolean => text[at] === '\n'
const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\u00a0'

// Longer runs of punctuation are somebody's verse or drawing.
const maxDebris = 4

function widen(text: string, start: number, end: number, floor: number): [number, number] {
  let left = start
  let right = end
  while (left > floor && isBlank(text[left - 1])) left--
  while (right < text.length && isBlank(text[right])) right++
  // Of a line of which nothing but punctuation would be left, that goes too.
  let opening = left
  while (opening > floor && left - opening <= maxDebris && !isFeed(text, opening - 1)) opening--
  let closing = right
  while (closing < text.length && closing - right <= maxDebris && !isFeed(text, closing)) closing++
  const rest = text.slice(opening, left) + text.slice(right, closing)
  const isWhole =
    (opening === 0 || isFeed(text, opening - 1)) && (closing === text.length || isFeed(text, closing))
  if (isWhole && rest.length <= maxDebris && !/[^\p{P}\s]/u.test(rest)) {
    left = opening
    right = closing
  }
  const opens = left === 0 || isFeed(text, left - 1)
  const closes = right === text.length || isFeed(text, right)
  if (opens && closes) return [left, Math.min(right + 1, text.length)]
  if (opens || closes) return [left, right]
  // In mid-line: of two gaps one stays, and a single one stays too.
  return left < start && right > end ? [left, end] : [start, end]
}
