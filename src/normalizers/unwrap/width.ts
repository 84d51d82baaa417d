/** A line as the search for the width sees it. */
export interface Line {
  /** Offsets of the line in the text, without the white space at its edges. */
  readonly start: number
  readonly end: number
  /** Its width in columns: an ideograph takes two. */
  readonly length: number
  /** Whether it is blank or begins something of its own, such as a list item. */
  readonly own: boolean
  readonly tabular: boolean
  readonly endsSentence: boolean
  /** What the first word of the next line, with a space, would have needed; undefined before a blank line. */
  room: number | undefined
  /** Whether the next line begins as the middle of a sentence may: not with a capital. */
  continued: boolean
}

// Widths at which text is wrapped: mail and terminals wrap at 60 to 80, columns from 30 on.
const narrowest = 30
const widest = 160
// A paragraph on a line of its own now and then is full by chance; these shares are far from what chance makes
// of lines that differ in length (under a third) and below what wrapped prose has (nine tenths).
const leastPairs = 4
const leastShare = 0.45
// German, with its capitals, has half of its full lines end in the middle of a sentence by this test; others
// have two thirds; teasers that were cut to one length have none.
const leastMidSentence = 0.35

// A line that had room for the next word although its sentence goes on: verses have them, wrapped prose none.
const mostContradictions = 0.15

/**
 * The width at which a text was wrapped, or undefined if none explains its line ends: the one at which most
 * lines are full, that is, no longer than it and without room for the next word.
 */
export function findWidth(lines: readonly Line[]): number | undefined {
  // A sweep over all widths: each line that another follows is full at the widths from its length to one less
  // than its length and the room that the next word would have needed.
  const change = new Int32Array(widest + 2)
  let pairs = 0
  let tooLong = 0
  for (const line of lines) {
    if (line.length > widest) tooLong++
    if (line.room === undefined) continue
    pairs++
    if (line.length > widest || line.length + line.room < narrowest) continue
    change[Math.max(line.length, narrowest)]! += 1
    change[Math.min(line.length + line.room, widest + 1)]! -= 1
  }
  if (pairs < leastPairs || tooLong > pairs / 10) return undefined
  let best = 0
  let width = narrowest
  for (let candidate = narrowest, full = 0; candidate <= widest; candidate++) {
    full += change[candidate]!
    if (full > best) {
      best = full
      width = candidate
    }
  }
  if (best < leastPairs || best < pairs * leastShare) return undefined
  let midSentence = 0
  let contradictions = 0
  for (const line of lines) {
    if (line.room === undefined || line.length > width) continue
    const goesOn = !line.endsSentence && line.continued
    if (line.length + line.room > width) midSentence += goesOn ? 1 : 0
    else if (goesOn) contradictions++
  }
  if (midSentence < best * leastMidSentence || contradictions > best * mostContradictions) return undefined
  return width
}
