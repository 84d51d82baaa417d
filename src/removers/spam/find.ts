import type {Strength} from '../../document/category.ts'
import {buildScanner, type Scanner} from './scan.ts'
import {type Evidence, examine, type Place, score, triggers} from './score.ts'

/** A span of promotion. */
export interface Spam {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly evidence: string
}

/** The least score at which a text goes. */
export const thresholds: Readonly<Record<Strength, number>> = {precise: 7, balanced: 5.5, aggressive: 4.5}

interface Piece {
  readonly start: number
  readonly end: number
  evidence: Evidence | undefined
}

let scanner: Scanner | undefined

/** Find what promotes gambling and the like in a document. Linear in its length. */
export function findSpam(text: string, strength: Strength): readonly Spam[] {
  scanner ??= buildScanner(triggers)
  const hits = scanner.scan(text)
  const edges = brandsAtEdges(text)
  if (hits.length === 0 && edges.length === 0) return []
  const suspects = suspectLines(
    text,
    [...hits, ...edges].sort((a, b) => a - b)
  ).map((line) => ({
    line,
    whole: examine(text.slice(line.start, line.end))
  }))
  const lineCount = text.split('\n', 60).filter((line) => line.trim() !== '').length
  const isProse = (evidence: Evidence | undefined): boolean =>
    evidence !== undefined &&
    evidence.weight >= 1.5 &&
    evidence.disguised === 0 &&
    (evidence.reporting > 0 || evidence.binding > 0.15)
  const onTopic = suspects.filter(({whole}) => isProse(whole)).length
  const found: Spam[] = []
  for (const {line, whole} of suspects) {
    const mine = isProse(whole) ? 1 : 0
    const place: Place = {
      edge: isEdge(text, line.start, line.end),
      onTopic: onTopic - mine,
      offTopic: lineCount - suspects.length
    }
    found.push(...inLine(text, line, place, thresholds[strength]))
  }
  return found
}

interface Span {
  readonly start: number
  readonly end: number
}

function suspectLines(text: string, hits: readonly number[]): Span[] {
  const lines: Span[] = []
  let end = -1
  for (const hit of hits) {
    if (hit <= end) continue
    const start = text.lastIndexOf('\n', hit - 1) + 1
    const feed = text.indexOf('\n', hit)
    end = feed < 0 ? text.length : feed
    lines.push({start, end})
  }
  return lines
}

const edgeLines = 3

// Whether a line is among the first or last three, blank lines not counted.
function isEdge(text: string, start: number, end: number): boolean {
  return linesBeyond(text, end, 1) < edgeLines || linesBeyond(text, start, -1) < edgeLines
}

function linesBeyond(text: string, from: number, step: 1 | -1): number {
  let count = 0
  let filled = false
  for (let at = step > 0 ? from : from - 1; at >= 0 && at < text.length && count < edgeLines; at += step) {
    if (text.charCodeAt(at) === 0x0a) {
      if (filled) count++
      filled = false
    } else if (text.charCodeAt(at) > 0x20) filled = true
  }
  return filled ? count + 1 : count
}

const edgeReach = 300
const brandLike = /[a-z]{3}(?:88|77|99|138|168|303|777|888|4d|toto|bet|slot)\b/gi

// Brand names without any other sign are looked for in the first and last lines only.
function brandsAtEdges(text: string): number[] {
  const found: number[] = []
  const head = text.slice(0, edgeReach)
  for (const match of head.matchAll(brandLike)) found.push(match.index + match[0].length)
  const tailStart = Math.max(edgeReach, text.length - edgeReach)
  for (const match of text.slice(tailStart).matchAll(brandLike))
    found.push(tailStart + match.index + match[0].length)
  return found
}

// Where a piece of a line ends: behind a sentence, at a bar, before the name of a poster.
const seam =
  /(?<=[\p{L}\p{N}\p{M}]{2}["'”’)\]]*[.!?…]["'”’)\]]*)(?:\s+|(?=\p{L}))|(?<=[。！？])|\s*[|»►•]\s*|\s+(?=(?:posted|diposting|ditulis|dikirim)\s*(?:by|oleh)\s*[:：])/giu

function piecesOf(text: string, line: Span): Piece[] {
  const value = text.slice(line.start, line.end)
  const pieces: Piece[] = []
  let at = 0
  const add = (from: number, to: number): void => {
    if (value.slice(from, to).trim() !== '')
      pieces.push({start: line.start + from, end: line.start + to, evidence: examine(value.slice(from, to))})
  }
  for (const match of value.matchAll(seam)) {
    add(at, match.index)
    at = match.index + match[0].length
  }
  add(at, value.length)
  return pieces
}

const longLine = 700

function inLine(text: string, line: Span, place: Place, threshold: number): Spam[] {
  if (line.end - line.start <= longLine) {
    const evidence = examine(text.slice(line.start, line.end))
    if (!evidence) return []
    const sum = score(evidence, place)
    if (sum >= threshold && evidence.density >= 0.3) return [spam(line, evidence, sum)]
  }
  const found: Spam[] = []
  let lastEnd = -1
  for (const piece of piecesOf(text, line)) {
    const {evidence} = piece
    if (!evidence) continue
    const sum = score(evidence, place)
    if (sum < threshold || (evidence.density < 0.3 && evidence.disguised === 0)) continue
    const last = found.at(-1)
    if (last && text.slice(lastEnd, piece.start).trim() === '') {
      found[found.length - 1] = {...last, end: piece.end}
    } else found.push(spam(piece, evidence, sum))
    lastEnd = piece.end
  }
  if (found.length > 0) return found
  return denseEnd(text, line, place, threshold)
}

// Terms that follow a sentence without a full stop between.
function denseEnd(text: string, line: Span, place: Place, threshold: number): Spam[] {
  const last = piecesOf(text, line).at(-1)
  if (!last?.evidence || last.evidence.terms.length === 0) return []
  const start = last.start + last.evidence.from
  const evidence = examine(text.slice(start, line.end))
  if (!evidence || evidence.density < 0.6 || evidence.terms.length < 2 || start === last.start) return []
  const sum = score(evidence, place) - 1
  return sum >= threshold ? [spam({start, end: line.end}, evidence, sum)] : []
}

function spam(span: Span, evidence: Evidence, sum: number): Spam {
  const names = evidence.terms.slice(0, 4).map((term) => term.name)
  const topic = evidence.terms[0]?.topic ?? 'betting-promotion'
  const topicCount = new Set(evidence.terms.map((term) => term.topic)).size
  const rule = evidence.postedBy
    ? 'posted-by'
    : topicCount > 2 && evidence.terms.length > 4
      ? 'link-farm'
      : topic
  const parts = [
    names.length > 0 &&
      `terms ${[...names, ...evidence.brands.slice(0, 2)].map((name) => `“${name}”`).join(', ')}`,
    names.length === 0 &&
      `names ${evidence.brands
        .slice(0, 3)
        .map((name) => `“${name}”`)
        .join(', ')}`,
    evidence.disguised > 0 && 'disguised',
    `density ${evidence.density.toFixed(2)}`,
    `score ${sum.toFixed(1)}`
  ]
  return {start: span.start, end: span.end, rule: `spam/${rule}`, evidence: parts.filter(Boolean).join('; ')}
}
