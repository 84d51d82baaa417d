import {type Evidence, examine} from './evidence.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A line that may hold spam, and the offsets in it that say so. */
export interface SuspectLine {
  readonly line: Span
  readonly hits: readonly number[]
}

/** A sentence of a line, or what stands between two bars. */
export interface Piece extends Span {
  readonly evidence: Evidence | undefined
}

const edgeLines = 3
const shortLine = 120

/** The lines in which there are hits, and short lines at the edges of the text in which a closer look finds some. */
export function suspectLines(
  text: string,
  hits: readonly number[],
  closer: (line: string) => readonly number[]
): readonly SuspectLine[] {
  const edges = [...linesFrom(text, 0, 1), ...linesFrom(text, text.length, -1)]
    .filter((line) => line.end - line.start <= shortLine)
    .flatMap((line) => closer(text.slice(line.start, line.end)).map((hit) => line.start + hit))
  const all = edges.length === 0 ? hits : [...hits, ...edges].sort((a, b) => a - b)
  const lines: {line: Span; hits: number[]}[] = []
  let lineEnd = -1
  for (const hit of all) {
    if (hit <= lineEnd) {
      lines.at(-1)!.hits.push(hit)
      continue
    }
    const start = text.lastIndexOf('\n', hit - 1) + 1
    const feed = text.indexOf('\n', hit)
    lineEnd = feed < 0 ? text.length : feed
    const line = trimmed(text, start, lineEnd)
    if (line.end > line.start) lines.push({line, hits: [hit]})
    else lineEnd = hit
  }
  return lines
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return {start, end}
}

// The next lines that are not blank, forwards or backwards, three at most.
function linesFrom(text: string, from: number, step: 1 | -1, most: number = edgeLines): Span[] {
  const lines: Span[] = []
  let at = from
  while (lines.length < most && (step > 0 ? at < text.length : at > 0)) {
    const feed = step > 0 ? text.indexOf('\n', at) : text.lastIndexOf('\n', at - 1)
    const line =
      step > 0 ? trimmed(text, at, feed < 0 ? text.length : feed) : trimmed(text, feed < 0 ? 0 : feed + 1, at)
    if (line.end > line.start) lines.push(line)
    at = feed < 0 ? (step > 0 ? text.length : 0) : step > 0 ? feed + 1 : feed
  }
  return lines
}

/** The lines before and after a span that is a whole line, blank ones not counted. */
export function surroundings(text: string, span: Span): readonly Span[] {
  const start = text.lastIndexOf('\n', span.start - 1)
  const feed = text.indexOf('\n', span.end)
  const before = span.start > 0 && start >= 0 ? linesFrom(text, start, -1, 1) : []
  return [...before, ...(feed < 0 ? [] : linesFrom(text, feed, 1, 1))]
}

/** Whether nothing but white space stands beside a span on its line. */
export function isWholeLine(text: string, span: Span): boolean {
  const feed = text.indexOf('\n', span.end)
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
  return (
    (span.start === 0 || before.trim() === '') &&
    text.slice(span.end, feed < 0 ? undefined : feed).trim() === ''
  )
}

/** Whether a line is among the first or last three, blank ones not counted. */
export function isEdge(text: string, line: Span): boolean {
  return linesFrom(text, line.end, 1).length < edgeLines || linesFrom(text, line.start, -1).length < edgeLines
}

/** How many lines are not blank; counts no further than asked. */
export function linesIn(text: string, most: number): number {
  return linesFrom(text, 0, 1, most).length
}

// Where a piece of a line ends: behind a sentence, but not between the letters of `s. l. o. t.`, and before the
// name of a poster.
const seam =
  /(?<=[.!?…]["'“”’)\]]{0,2})(?<!(?:^|[\s.])\p{L}\s?\.)\s+|(?<=[\s.]\p{L}\.)(?<!\.\s\p{L}\.)\s+(?!\p{L}\s?\.)|(?<=[\p{L}\p{M}]{2}[.!?…])(?=\p{L}+[\s,])|(?<=[。！？])|\s(?=(?:posted|diposting|ditulis|dikirim)\s?(?:by|oleh)\s?[:：])/giu

/**
 * The pieces of a line; only those in which there are hits are examined.
 *
 * @param whole  what is known of the line as a whole
 */
export function piecesOf(
  text: string,
  {line, hits}: SuspectLine,
  whole: Evidence | undefined
): readonly Piece[] {
  const value = text.slice(line.start, line.end)
  const pieces: Piece[] = []
  let from = 0
  let hit = 0
  const add = (to: number): void => {
    let isHit = false
    for (; hit < hits.length && hits[hit]! <= line.start + to; hit++) isHit = true
    const piece = value.slice(from, to)
    if (piece.trim() !== '')
      pieces.push({
        start: line.start + from,
        end: line.start + to,
        evidence: isHit ? (piece === value && whole) || examine(piece) : undefined
      })
  }
  for (const match of value.matchAll(seam)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(value.length)
  return pieces
}

const mayPrecede =
  /[\s|•►▶*~=_#>«“‘([{\-–—\u00ad\u200b-\u200c]|\u200d|\ufe0f|\u20e3|\p{S}|\p{Extended_Pictographic}/u

/** A span with the ornaments around it, as far as they cannot belong to the sentence before. */
export function withOrnaments(text: string, span: Span, line: Span): Span {
  let {start, end} = span
  while (start > line.start) {
    const size = /[\udc00-\udfff]/.test(text[start - 1]!) ? 2 : 1
    if (!mayPrecede.test(text.slice(start - size, start))) break
    start -= size
  }
  // The white space before it goes with whoever removes it.
  while (start < span.start && text.charCodeAt(start) <= 0x20) start++
  // The number of a list.
  if (start - line.start <= 6 && !/\p{L}/u.test(text.slice(line.start, start))) start = line.start
  const rest = text.slice(end, line.end)
  if (!/[\p{L}\p{N}]/u.test(rest)) end = line.end
  return {start, end}
}
