import type {Strength} from '../../document/category.ts'
import {isEdge, linesIn, type Piece, piecesOf, type Span, surroundings, suspectLines} from './lines.ts'
import {buildScanner, type Scanner} from './scan.ts'
import {type Evidence, examine, type Place, score, triggers} from './score.ts'

/** A span of promotion. */
export interface Spam extends Span {
  readonly rule: string
  readonly evidence: string
}

/** The least score at which a text goes. */
export const thresholds: Readonly<Record<Strength, number>> = {precise: 7, balanced: 5.5, aggressive: 4.5}

/** A text with so little of its letters in terms is prose that a term strayed into. */
const leastDensity = 0.3
/** Longer lines are looked at piece by piece only. */
const longLine = 700
/** What a line gains when its neighbour is spam: it stands in a block. */
const neighbourBonus = 2.5

interface Suspect {
  readonly line: Span
  readonly pieces: readonly Piece[]
  /** Of the line as a whole, if it is not too long. */
  readonly whole: Evidence | undefined
}

let scanner: Scanner | undefined

/** Find what promotes gambling and the like in a document. Linear in its length. */
export function findSpam(text: string, strength: Strength): readonly Spam[] {
  scanner ??= buildScanner(triggers)
  const hits = suspectLines(text, scanner.scan(text), brandLike)
  if (hits.length === 0) return []
  const suspects = hits.map((suspect): Suspect => {
    const {line} = suspect
    const whole = line.end - line.start <= longLine ? examine(text.slice(line.start, line.end)) : undefined
    return {line, whole, pieces: piecesOf(text, suspect)}
  })
  const threshold = thresholds[strength]
  const prose = suspects.map(
    ({whole, pieces}) => isProse(whole) || pieces.some((piece) => isProse(piece.evidence))
  )
  const onTopic = prose.filter(Boolean).length
  const offTopic = linesIn(text, 60) - suspects.length
  const found: Spam[] = []
  suspects.forEach(({line, whole, pieces}, index) => {
    const place = {edge: isEdge(text, line), onTopic: onTopic - Number(prose[index]), offTopic}
    found.push(...inLine(text, {line, whole, pieces}, place, threshold))
  })
  return found.length === 0 ? found : withNeighbours(text, found, {edge: false, onTopic, offTopic}, threshold)
}

/** Names that end as those of betting sites do; looked for in the first and last lines only. */
const brandLike = /[a-z]{3}(?:88|77|99|138|168|303|777|888|4d|toto|bet|slot)\b/i

// Someone who reports on gambling, or whose sentences have it in passing.
const isProse = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  evidence.weight >= 1.5 &&
  evidence.disguised === 0 &&
  (evidence.reporting > 0 || evidence.binding > 0.15)

function inLine(text: string, {line, whole, pieces}: Suspect, place: Place, threshold: number): Spam[] {
  if (whole && whole.density >= leastDensity) {
    const sum = score(whole, place)
    if (sum >= threshold) return [spam(line, whole, sum)]
  }
  if (pieces.length === 1 && pieces[0]!.start === line.start && pieces[0]!.end === line.end)
    return denseEnd(text, line, pieces[0]!, place, threshold)
  const found: Spam[] = []
  for (const piece of pieces) {
    const {evidence} = piece
    if (!evidence || (evidence.density < leastDensity && evidence.disguised === 0)) continue
    const sum = score(evidence, place)
    if (sum < threshold) continue
    const last = found.at(-1)
    if (last && text.slice(last.end, piece.start).trim() === '')
      found[found.length - 1] = {...last, end: piece.end}
    else found.push(spam(piece, evidence, sum))
  }
  const last = pieces.at(-1)
  return found.length > 0 || !last ? found : denseEnd(text, line, last, place, threshold)
}

// Terms that follow a sentence without a full stop between, at the end of a line.
function denseEnd(text: string, line: Span, last: Piece, place: Place, threshold: number): Spam[] {
  if (last.end !== line.end || !last.evidence || last.evidence.from === 0) return []
  const start = last.start + last.evidence.from
  const evidence = examine(text.slice(start, line.end))
  if (!evidence || evidence.density < 0.6 || evidence.terms.length < 2) return []
  const sum = score(evidence, place) - 1
  return sum >= threshold ? [spam({start, end: line.end}, evidence, sum)] : []
}

// Lines next to spam need less, as spam comes in blocks: names of sites, calls to register.
function withNeighbours(
  text: string,
  found: readonly Spam[],
  place: Place,
  threshold: number
): readonly Spam[] {
  const result = [...found]
  const taken = new Set(found.map((span) => span.start))
  for (const span of found) {
    for (const line of surroundings(text, span)) {
      if (taken.has(line.start) || line.end - line.start > 160) continue
      const evidence = examine(text.slice(line.start, line.end), true)
      if (!evidence || evidence.density < 0.7 || evidence.reporting > 0) continue
      const sum = score(evidence, place) + neighbourBonus
      if (sum < threshold) continue
      taken.add(line.start)
      result.push({...spam(line, evidence, sum), evidence: `next to spam; score ${sum.toFixed(1)}`})
    }
  }
  return result
}

function spam(span: Span, evidence: Evidence, sum: number): Spam {
  const topicCount = new Set(evidence.terms.map((term) => term.topic)).size
  const isFarm = topicCount > 2 && evidence.terms.length > 4
  const topic = evidence.terms[0]?.topic ?? 'betting-promotion'
  const rule = evidence.postedBy ? 'posted-by' : isFarm ? 'link-farm' : topic
  const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')
  const parts = [
    evidence.terms.length > 0 && `terms ${quoted(evidence.terms.slice(0, 4).map((term) => term.name))}`,
    evidence.brands.length > 0 && `names ${quoted(evidence.brands.slice(0, 3))}`,
    evidence.disguised > 0 && 'disguised',
    `density ${evidence.density.toFixed(2)}`,
    `score ${sum.toFixed(1)}`
  ]
  return {start: span.start, end: span.end, rule: `spam/${rule}`, evidence: parts.filter(Boolean).join('; ')}
}
