import type {Strength} from '../../document/category.ts'
import {type Evidence, examine} from './evidence.ts'
import {
  isEdge,
  isWholeLine,
  linesIn,
  type Piece,
  piecesOf,
  type Span,
  surroundings,
  suspectLines,
  withOrnaments
} from './lines.ts'
import {logit, shippedModel} from './model.ts'
import {buildScanner, type Scanner} from './scan.ts'
import {type Place, score} from './score.ts'
import {edgeTriggers, triggers} from './terms.ts'

/** A span of promotion. */
export interface Spam extends Span {
  readonly rule: string
  readonly evidence: string
}

/** The least score at which a text goes. */
const thresholds: Readonly<Record<Strength, number>> = {precise: 7, balanced: 5.5, aggressive: 4.5}

/** A text with so little of its letters in terms is prose that a term strayed into. */
const leastDensity = 0.3
/** With so many words before its first term, a sentence came first. */
const leastLead = 5
/** One term behind a sentence may be the object of its verb. */
const leastEndWeight = 5
/** Longer lines are looked at piece by piece only. */
const longLine = 700
/** What a line gains when its neighbour is spam: it stands in a block. */
const neighbourBonus = 2.5

/** Longer lines are no comments. */
const longComment = 300
/** Log-odds up to which the comment model has no say, and the most that it can add. */
const doubt = 2
const mostOpinion = 2.5

interface Suspect {
  readonly line: Span
  readonly pieces: readonly Piece[]
  /** Of the line as a whole, if it is not too long. */
  readonly whole: Evidence | undefined
}

let all: Scanner | undefined
let edges: Scanner | undefined

/** Offsets behind what may be terms of gambling and the like, rising. Linear in the length of the text. */
export function scanTerms(text: string): readonly number[] {
  all ??= buildScanner(triggers)
  return all.scan(text)
}

/**
 * Find what promotes gambling and the like in a document. Linear in its length.
 *
 * @param terms  see {@link scanTerms}
 */
export function findSpam(text: string, terms: readonly number[], strength: Strength): readonly Spam[] {
  const scanner = (edges ??= buildScanner(edgeTriggers))
  const hits = suspectLines(text, terms, (line) =>
    brandLike.test(line) ? [line.length] : scanner.scan(line)
  )
  if (hits.length === 0) return []
  const suspects = hits.map((suspect): Suspect => {
    const {line} = suspect
    const whole = line.end - line.start <= longLine ? examine(text.slice(line.start, line.end)) : undefined
    return {line, whole, pieces: piecesOf(text, suspect, whole)}
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
  if (whole && whole.density >= leastDensity && whole.lead < leastLead) {
    const sum = score(whole, place)
    if (sum >= threshold && !pieces.some((piece) => saysElse(text, piece))) return [spam(line, whole, sum)]
  }
  const found: Spam[] = []
  for (const piece of pieces) {
    const part = promoted(text, piece, place, threshold)
    if (!part) continue
    const last = found.at(-1)
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, part.start)))
      found[found.length - 1] = {...last, end: part.end}
    else found.push(part)
  }
  if (found.length > 0) return found.map((part) => ({...part, ...withOrnaments(text, part, line)}))
  const comment = whole && pieces.length === 1 && asComment(text, line, whole, place, threshold)
  return comment ? [comment] : []
}

// A line that reads like the comments in which gamblers praise a site by name. The model has read nothing else,
// so it may only add to other evidence, and never speaks of reports.
function asComment(
  text: string,
  line: Span,
  whole: Evidence,
  place: Place,
  threshold: number
): Spam | undefined {
  const speaks = whole.weight > 0 || whole.promotion > 0
  if (!speaks || whole.brands.length + whole.disguised === 0) return undefined
  if (whole.reporting > 0 || whole.lead > 2 * leastLead || line.end - line.start > longComment)
    return undefined
  const value = text.slice(line.start, line.end)
  const opinion = logit(value, shippedModel())
  const sum = score(whole, place) + Math.max(0, Math.min(opinion - doubt, mostOpinion))
  if (sum < threshold) return undefined
  const share = (1 / (1 + Math.exp(-opinion))).toFixed(2)
  const {evidence} = spam(line, whole, sum)
  return {...line, rule: 'spam/gambling-comment', evidence: `${evidence}; comment model ${share}`}
}

// A sentence in which there are no terms, nor offers only.
function saysElse(text: string, {start, end, evidence}: Piece): boolean {
  const value = text.slice(start, end)
  if (evidence || !/\p{L}{2}/u.test(value)) return false
  const offers = examine(value, true)
  return !offers || offers.density < 0.5
}

// A piece, or the end of it where promotion follows a sentence without a full stop between.
function promoted(text: string, piece: Piece, place: Place, threshold: number): Spam | undefined {
  const {evidence} = piece
  if (!evidence) return undefined
  const sum = score(evidence, place)
  const isDense = evidence.density >= leastDensity || (evidence.disguised > 0 && evidence.lead < leastLead)
  if (evidence.lead < leastLead) return sum >= threshold && isDense ? spam(piece, evidence, sum) : undefined
  const start = piece.start + evidence.from
  const end = examine(text.slice(start, piece.end))
  if (!end || end.density < 0.6 || /[.!?]$/.test(text.slice(start, piece.end).trim())) return undefined
  if (end.weight < leastEndWeight && end.disguised === 0 && !end.postedBy) return undefined
  const endSum = score(end, place) - 1
  return endSum >= threshold ? spam({start, end: piece.end}, end, endSum) : undefined
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
    if (!isWholeLine(text, span)) continue
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
