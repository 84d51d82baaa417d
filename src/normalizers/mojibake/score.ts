import type {Edit} from '../../document/edit.ts'
import {model} from './model.ts'
import {kindNames} from './model-data.ts'
import {multiByteIds, multiByteSpansOf} from './multi-byte.ts'
import {pageIds} from './pages.ts'
import {type Span, spansOf} from './sequences.ts'

/** All pages that UTF-8 may have been misread as, the single-byte ones first. */
export const ids: readonly string[] = [...pageIds, ...multiByteIds]

/** What one page could make of a line. */
export interface Proposal {
  readonly page: string
  readonly edits: readonly Edit[]
  /** How much more likely the line becomes, in quarters of a nat, less what speaks against it. */
  readonly gain: number
  /** Whether it convinces by itself; else only if a further layer shows that it was right. */
  readonly sure: boolean
}

// All weights are quarters of a nat. They were chosen on damaged declarations of human rights and on pairs of
// signs that people do write, such as `É®` and `4288×…`.

/** What a page has against it for being rarer than windows-1252, if no more is known. */
const otherReserve = 12
const reserve: Record<string, number> = {'windows-1252': 0, 'latin-1': 0, 'iso-8859-15': 14}
/** Least gain of a line that becomes clean, in sum and in the mean of its spans. */
const leastConsistent = 39
const leastMean = 26
/** Least gain of a line of which something beyond ASCII stays as it is, in sum and of each span. */
const leastInconsistent = 48
const leastSpan = 12
/** How far below zero the gain of a layer may be that a further layer bears out. */
const tentative = -80
/** For each byte that was lost, and each that had become a space. */
const lossCost = 16
const spaceCost = 12
/** What a lower-case letter costs behind two capitals, which a pair of characters does not show. */
const capsCost = 16
/** Against a single character, not of U+00C0-00FF, in a page that is not windows-1252 or latin-1. */
const lonelyCost = 20
/** For a sign that its second byte shows already. */
const twiceBonus = 12
/** Against a lone currency sign between letters: it may be meant, as in artists' names. */
const stylizedCost = 100

const kindsOf = (names: string[]): readonly boolean[] => kindNames.map((kind) => names.includes(kind))
/** Of each kind, whether it is of letters in two cases. */
export const letterKinds: readonly boolean[] = kindsOf([
  'latinLower',
  'latinUpper',
  'cyrillicLower',
  'cyrillicUpper',
  'greekLower',
  'greekUpper'
])
const signKinds = kindsOf(['latinUpper', 'c1', 'currency', 'number', 'law', 'accent', 'math', 'box'])

/** How many quarters of a nat the replacement of `text.slice(start, end)` makes the text likelier. */
export function gainOf(text: string, start: number, end: number, after: string): number {
  const {sum} = model()
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20
  const behind = end < text.length ? text.charCodeAt(end) : 0x20
  let gain = sum(text, start, end, before, behind) - sum(after, 0, after.length, before, behind)
  if (start > 1 && isCapital(text, start - 1) && isCapital(text, start - 2) && /^\p{Ll}/u.test(after))
    gain -= capsCost
  return gain
}

const isCapital = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a

/** The spans of a line that are UTF-8 in a page, an index of `ids`. */
export function spansIn(line: string, page: number): Span[] {
  return page < pageIds.length ? spansOf(line, page) : multiByteSpansOf(line, ids[page]!)
}

/** Judge what a page would make of a line; undefined if there is nothing to it. */
export function propose(
  line: string,
  page: number,
  spans: readonly Span[],
  nonAscii: number
): Proposal | undefined {
  if (!credible(spans, page) && !(page === 0 && spaceAfterLead.test(line))) return undefined
  const id = ids[page]!
  let covered = 0
  for (const span of spans) covered += countNonAscii(line, span.start, span.end)
  const consistent = covered === nonAscii
  if (!consistent && oddPairs(line, spans) > spans.length) return undefined
  // The more is left that the page does not explain, the surer each span must be.
  const least = leastSpan + (page < 2 ? 1 : 2) * Math.min(nonAscii - covered, 14)
  const edits: Edit[] = []
  let gain = -(reserve[id] ?? otherReserve)
  for (const span of spans) {
    const own =
      gainOf(line, span.start, span.end, span.after) - spaceCost * span.spaces - lossCost * span.lost
    if (own < (!consistent ? least : span.lost + span.spaces > 0 ? 0 : tentative)) continue
    gain += own
    edits.push(editOf(span, page))
  }
  const only = edits.length === 1 ? edits[0]! : undefined
  if (only && isLonely(line, only, page)) gain -= lonelyCost
  if (only && isTwice(line, only) && only.after !== '\u00a0') gain += twiceBonus
  if (only && !consistent && isStylized(line, only)) gain -= stylizedCost
  if (edits.length === 0 || gain < tentative) return undefined
  const sure = consistent
    ? gain >= Math.max(leastConsistent, leastMean * edits.length)
    : gain >= leastInconsistent && (edits.length === spans.length || oddPairs(line, spans) <= edits.length)
  return sure || consistent || page < 2 ? {page: id, edits, gain, sure} : undefined
}

// `Â` and `Ã` behind a small letter, or at the begin, whose no-break space became a space.
const spaceAfterLead = /(?:[a-z] ?|^)[ÂÃ] /

// There must be a sequence that is whole; in windows-1252, which loses bytes in most programs, one of which
// no more than half is lost.
function credible(spans: readonly Span[], page: number): boolean {
  for (const span of spans) {
    if (page === 0 && span.lost === 0 && span.spaces === 1 && span.end - span.start > 3) return true
    if (span.spaces === 0 && (span.lost === 0 || (page === 0 && span.end - span.start >= 2 * span.lost)))
      return true
  }
  return false
}

function isLonely(line: string, edit: Edit, page: number): boolean {
  return page > 1 && !/^(?:[\u00c0-\u00ff]|.{2})/u.test(edit.after) && !isTwice(line, edit)
}

// A sign that is also the second of the two characters for it, such as `Â§`, is unmistakable.
function isTwice(line: string, edit: Edit): boolean {
  return edit.end - edit.start === 2 && line[edit.end - 1] === edit.after
}

function isStylized(line: string, edit: Edit): boolean {
  return /^.[¢£¥]$/.test(line.slice(edit.start, edit.end)) && /[a-z]/.test(line.charAt(edit.end))
}

// Shared between edits, of which there may be many.
const rulesOf: readonly (readonly string[])[] = ids.map((id) => [`mojibake/${id}`])
const lossyRulesOf: readonly (readonly string[])[] = ids.map((id) => [`mojibake/${id}`, 'mojibake/lossy'])

function editOf({start, end, after, lost}: Span, page: number): Edit {
  return {start, end, after, rules: lost > 0 ? lossyRulesOf[page]! : rulesOf[page]!}
}

/** How many characters beyond ASCII there are. */
export function countNonAscii(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) >= 0x80) count++
  return count
}

// How often, outside the spans, a sign or a capital stands behind a letter, both beyond ASCII: a garble that the page does not
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
