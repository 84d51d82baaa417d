import {apply, compose, type Edit} from '../../document/edit.ts'
import {controlEdits} from './controls.ts'
import {model} from './model.ts'
import {kindNames} from './model-data.ts'
import {pageIds} from './pages.ts'
import {type Span, spansOf} from './sequences.ts'
import {c1Bit, suspects} from './suspicion.ts'

/** One layer of a repair: a page, and the spans that were UTF-8 misread as it. */
export interface Step {
  /** Id of the page, or `c1` for C1 controls that are characters of windows-1252. */
  readonly page: string
  /** On the text that the step before left. */
  readonly edits: readonly Edit[]
  /** How much more likely the text becomes, in nats, less what the page has against it. */
  readonly gain: number
}

/** A line's repair: the steps in order, and what they make of it. */
export interface Repair {
  readonly steps: readonly Step[]
  readonly text: string
  readonly gain: number
}

// What a page has against it, in quarters of a nat: how much rarer than windows-1252 it is.
const reserve: Record<string, number> = {'windows-1252': 0, 'latin-1': 0, 'iso-8859-15': 14}
const otherReserve = 12
/** Least gain of a line that becomes clean, and of one of which a part remains as it is. */
const leastConsistent = 39
const leastInconsistent = 48
/** Least gain of a single span beside others in a line of which a part remains. */
const leastSpan = 12
const guessCost = 12
/** Letters of U+00C0-00FF are by far the most damaged; U+0080-00BF too, in windows-1252 and latin-1. */
const commonestBonus = 12
/** Least mean gain of the spans of a line that becomes clean. */
const leastMean = 26
/** What a side costs on which a span touches a letter or a sign that it leaves as it is. */
const touchCost = 32
/** Against a single character, not of U+00C0-00FF, in a page that is not windows-1252 or latin-1. */
const lonelyCost = 20
/** Against a lone currency sign between letters: it may be meant, as in artists' names. */
const stylizedCost = 100
const lossCost = 16
/** What a lower-case letter costs behind two capitals, which a pair of characters does not show. */
const capsCost = 16
const maxLayers = 12

const punctuation = new Set(['space', 'nbsp', 'stop', 'openQuote', 'closeQuote', 'dash', 'cjkStop', 'picture', 'emoji', 'lost'])
const oddKinds: readonly boolean[] = kindNames.map((kind) => !punctuation.has(kind))

const letterKinds: readonly boolean[] = kindNames.map((kind) => /Lower|Upper/.test(kind))
const signs = new Set(['c1', 'currency', 'number', 'law', 'accent', 'math', 'box'])
const signKinds: readonly boolean[] = kindNames.map((kind) => signs.has(kind))

/** How many quarters of a nat the replacement makes the text likelier. */
export function gainOf(text: string, start: number, end: number, after: string): number {
  const {cost} = model()
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20
  const behind = end < text.length ? text.charCodeAt(end) : 0x20
  let gain = 0
  let previous = before
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    gain += cost(previous, unit)
    previous = unit
  }
  gain += cost(previous, behind)
  previous = before
  for (let at = 0; at < after.length; at++) {
    const unit = after.charCodeAt(at)
    gain -= cost(previous, unit)
    previous = unit
  }
  gain -= cost(previous, behind)
  if (start > 1 && capsBefore(text, start) && /^\p{Ll}/u.test(after)) gain -= capsCost
  return gain
}

function capsBefore(text: string, at: number): boolean {
  const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
  return isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at - 2))
}

/** What one page could make of a line; undefined if it is not convincing. */
function stepOf(line: string, page: number, nonAscii: number): Step | undefined {
  const spans = spansOf(line, page)
  if (!spans.some((span) => span.lost === 0 && span.spaces === 0) && (page !== 0 || !spans.some(certain)))
    return undefined
  let covered = 0
  for (const span of spans) covered += countNonAscii(line, span.start, span.end)
  const consistent = covered === nonAscii
  // The more is left that the page does not explain, the surer each span must be.
  const least = leastSpan + 2 * Math.min(nonAscii - covered, 14)
  const edits: Edit[] = []
  let total = -(reserve[pageIds[page]!] ?? otherReserve)
  for (const span of spans) {
    const gain =
      gainOf(line, span.start, span.end, span.after) - guessCost * span.spaces - lossCost * span.lost
    if (gain < (!consistent ? least : span.lost + span.spaces > 0 ? 0 : -40)) continue
    total += gain
    edits.push(editOf(line, span, page))
  }
  if (page > 1 && edits.length === 1 && !/^(?:[\u00c0-\u00ff]|.{2})/u.test(edits[0]!.after)) total -= lonelyCost
  if (total < (consistent ? leastConsistent : leastInconsistent)) return undefined
  if (consistent ? total < leastMean * edits.length : oddPairs(line, spans) > edits.length) return undefined
  return {page: pageIds[page]!, edits, gain: total / 4}
}

// How often, outside the spans, a letter beyond ASCII stands next to a sign: a garble that the page does not
// explain, which a repair of parts would only make worse.
function oddPairs(line: string, spans: readonly Span[]): number {
  const {kinds} = model()
  let count = 0
  let next = 0
  for (let at = 0; at + 1 < line.length; at++) {
    while (next < spans.length && spans[next]!.end <= at) next++
    const span = spans[next]
    if (span && span.start <= at) {
      at = span.end - 1
      continue
    }
    const unit = line.charCodeAt(at)
    const behind = line.charCodeAt(at + 1)
    if (unit >= 0x80 && behind >= 0x80 && letterKinds[kinds[unit]!] && signKinds[kinds[behind]!]) count++
  }
  return count
}

// On how many sides a span touches a character beyond ASCII that is neither punctuation nor space.
function touching(line: string, span: Span): number {
  const {kinds} = model()
  const odd = (at: number): number => {
    const unit = line.charCodeAt(at)
    return unit >= 0x80 && oddKinds[kinds[unit]!] ? 1 : 0
  }
  return (span.start > 0 ? odd(span.start - 1) : 0) + (span.end < line.length ? odd(span.end) : 0)
}

// A lead byte before a lost one may be anything; there must be a sequence of which more is there.
function certain(span: Span): boolean {
  return span.spaces === 0 && span.end - span.start >= 2 * span.lost
}

function editOf(line: string, span: Span, page: number): Edit {
  const rules = [`mojibake/${pageIds[page]!}`]
  if (span.lost > 0) rules.push('mojibake/lossy')
  return {start: span.start, end: span.end, after: span.after, rules}
}

function countNonAscii(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) >= 0x80) count++
  return count
}

/** All convincing first steps of a line, the best first. */
export function stepsOf(line: string): Step[] {
  const mask = suspects(line, true)
  const steps: Step[] = []
  if (mask & ~c1Bit) {
    const nonAscii = countNonAscii(line, 0, line.length)
    for (let page = 0; page < pageIds.length; page++) {
      if (mask & (1 << page)) {
        const step = stepOf(line, page, nonAscii)
        if (step) steps.push(step)
      }
    }
    steps.sort((a, b) => b.gain - a.gain)
  }
  return steps
}

/** The best repair of a line (no line ends in it); without steps if it is best as it is. */
export function repairLine(line: string, depth = 0): Repair {
  let best: Repair = {steps: [], text: line, gain: 0}
  if (depth < maxLayers) {
    const seen = new Set<string>()
    for (const step of stepsOf(line)) {
      const text = apply(line, step.edits)
      if (seen.has(text)) continue
      seen.add(text)
      const rest = repairLine(text, depth + 1)
      const gain = step.gain + rest.gain
      if (gain > best.gain) best = {steps: [step, ...rest.steps], text: rest.text, gain}
      if (seen.size >= (depth === 0 ? 3 : 2)) break
    }
  }
  if (best.steps.length === 0) {
    const edits = controlEdits(line, depth > 0)
    if (edits.length > 0) return {steps: [{page: 'c1', edits, gain: 0}], text: apply(line, edits), gain: 0}
  }
  return best
}

/** The steps as one list of edits on the line. */
export function editsOf(repair: Repair): readonly Edit[] {
  return repair.steps.reduce<readonly Edit[]>((edits, step) => compose(edits, step.edits), [])
}
