import {codeUnits} from './code-units.ts'
import type {Edit} from './edit.ts'

/** Names of the bits of {@link trait}. */
export type TraitName =
  | 'ampersand'
  | 'control'
  | 'lineEnd'
  | 'space'
  | 'spaceRun'
  | 'invisible'
  | 'strayPunctuation'
  | 'backslash'
  | 'latin'
  | 'wide'
  | 'compatibility'
  | 'surrogate'
  | 'blankRun'
  | 'composing'
  | 'quote'
  | 'hyphenBreak'
  | 'cyrillicOrGreek'

/**
 * What kinds of characters a text has. One pass over a text tells every normalizer whether it has anything
 * to do, so that clean text costs one scan and not one for each normalizer.
 */
export const trait: Readonly<Record<TraitName, number>> = {
  /** `&`, which may begin an HTML entity. */
  ampersand: 1,
  /** U+0000-001F but for tab, LF and CR; DEL; U+0080-009F but for NEL. */
  control: 1 << 1,
  /** A line end other than LF: CR, NEL, U+2028, U+2029. */
  lineEnd: 1 << 2,
  /** White space other than SP and the line ends: tab, NBSP, U+2000-200A, U+3000, blank letters and so on. */
  space: 1 << 3,
  /** White space at an edge of a line, or next to white space. */
  spaceRun: 1 << 4,
  /** Zero-width, bidi and format characters; variation selectors and tags; the soft hyphen; U+FFF9-FFFC. */
  invisible: 1 << 5,
  /** One of `. , ; : ! ?` behind white space, or behind a comma. */
  strayPunctuation: 1 << 6,
  /** `\`, which may begin an escape of a serializer. */
  backslash: 1 << 7,
  /** U+0080-02FF. */
  latin: 1 << 8,
  /** U+0300 and beyond. */
  wide: 1 << 9,
  /** U+FB00-FB06, U+FB50-FDFF, U+FE80-FEFC, U+FF01-FFEF, U+01C4-01CC, U+3000 and so on: characters that stand for others. */
  compatibility: 1 << 10,
  /** A lone or paired surrogate code unit. */
  surrogate: 1 << 11,
  /** Three line feeds in a row, two at the end of the text, or one at its start. */
  blankRun: 1 << 12,
  /** Characters that Unicode's canonical composition may change or reorder; a superset of them. */
  composing: 1 << 13,
  /** Typographic quotation marks and the modifier apostrophe. */
  quote: 1 << 14,
  /** `-`, U+2010 or U+00AD before a line feed. */
  hyphenBreak: 1 << 15,
  /** A letter of Cyrillic or Greek. */
  cyrillicOrGreek: 1 << 16
}

const kinds = new Uint32Array(0x10000)
const mark = (from: number, to: number, bits: number): void => {
  for (let code = from; code <= to; code++) kinds[code]! |= bits
}
const markEach = (codes: readonly number[], bits: number): void => {
  for (const code of codes) kinds[code]! |= bits
}

markEach([0x26], trait.ampersand)
mark(0x00, 0x08, trait.control)
mark(0x0b, 0x0c, trait.control)
mark(0x0e, 0x1f, trait.control)
mark(0x7f, 0x84, trait.control)
mark(0x86, 0x9f, trait.control)
markEach([0x0d, 0x85, 0x2028, 0x2029], trait.lineEnd)
markEach([0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x2800, 0x3000, 0x3164, 0xffa0], trait.space)
mark(0x2000, 0x200a, trait.space)
markEach([0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0xfeff], trait.invisible)
mark(0x180b, 0x180f, trait.invisible)
mark(0x200b, 0x200f, trait.invisible)
mark(0x202a, 0x202e, trait.invisible)
mark(0x2060, 0x206f, trait.invisible)
mark(0xfe00, 0xfe0f, trait.invisible)
mark(0xfff9, 0xfffc, trait.invisible)
markEach([0xdb40], trait.invisible) // High surrogate of tags and of variation selectors 17 to 256.
markEach([0x5c], trait.backslash)
mark(0x80, 0x2ff, trait.latin)
mark(0x300, 0xffff, trait.wide)
markEach([0x132, 0x133, 0x149, 0x3000], trait.compatibility)
mark(0x1c4, 0x1cc, trait.compatibility)
mark(0x1f1, 0x1f3, trait.compatibility)
mark(0xfb00, 0xfb06, trait.compatibility)
mark(0xfb50, 0xfdff, trait.compatibility)
mark(0xfe80, 0xfefc, trait.compatibility)
mark(0xff01, 0xffef, trait.compatibility)
mark(0xd800, 0xdfff, trait.surrogate)
mark(0x2018, 0x201f, trait.quote)
markEach([0x2bc], trait.quote)
mark(0x370, 0x52f, trait.cyrillicOrGreek)
// Blocks that hold combining marks, conjoining jamo, or characters with a canonical mapping to others.
for (const [from, to] of [
  [0x300, 0x387],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x711, 0x74a],
  [0x7eb, 0xdff],
  [0xe38, 0xe4e],
  [0xeb8, 0xecd],
  [0xf00, 0x11ff],
  [0x135d, 0x135f],
  [0x1700, 0x1dff],
  [0x1f00, 0x1fff],
  [0x2000, 0x2001],
  [0x20d0, 0x20ff],
  [0x2126, 0x212b],
  [0x2329, 0x232a],
  [0x2adc, 0x2adc],
  [0x2cef, 0x2dff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xa66f, 0xa6f1],
  [0xa806, 0xabff],
  [0xd7b0, 0xfb4f],
  [0xfe20, 0xfe2f]
] as const) {
  mark(from, to, trait.composing)
}

// Pairs of neighbours that matter. A character that can come first has the bit `first` places higher, so that
// one shift and one AND find all pairs, without a branch: a branch at every space would double the time.
const first = 5
const beforeEdge = 1 << 17 // SP and SP, or LF.
const behindFeed = 1 << 18 // LF and SP.
const feeds = 1 << 19 // LF and LF.
const stray = 1 << 20 // SP and a point; a comma and a point.
const hyphen = 1 << 21 // A hyphen and LF.
const spaces = [0x20, 0x09, 0xa0, 0x3000]
const points = [...'.,;:!?\u060c'].map((character) => character.charCodeAt(0))
markEach(spaces, ((beforeEdge | stray) << first) | beforeEdge | behindFeed)
markEach([0x0a], ((behindFeed | feeds) << first) | beforeEdge | feeds | hyphen)
markEach(points, stray)
markEach([0x2c], stray << first)
markEach([0x2d, 0xad, 0x2010], hyphen << first)

/** The traits of a text, as a bit set of {@link trait}. Linear; does not allocate. */
export function traitsOf(text: string): number {
  const length = text.length
  if (length === 0) return 0
  const units = codeUnits(text)
  let found = 0
  let pairs = 0
  let triples = 0
  let previous = 0
  let previousPair = 0
  for (let index = 0; index < length; index++) {
    const kind = kinds[units[index]!]!
    const pair = (previous >> first) & kind
    found |= kind
    pairs |= pair
    triples |= pair & previousPair
    previousPair = pair
    previous = kind
  }
  const start = kinds[text.charCodeAt(0)]!
  if (pairs & (beforeEdge | behindFeed) || start & behindFeed || previous & (beforeEdge << first)) {
    pairs |= beforeEdge
  }
  if (start & feeds || previousPair & feeds) triples |= feeds
  return (
    (found & (beforeEdge - 1)) |
    (pairs & beforeEdge ? trait.spaceRun : 0) |
    (pairs & stray ? trait.strayPunctuation : 0) |
    (pairs & hyphen ? trait.hyphenBreak : 0) |
    (triples & feeds ? trait.blankRun : 0)
  )
}

const manyEdits = 64

/** The traits that edits have brought in, found near to them; `text` is what the edits made. */
export function traitsAround(text: string, edits: readonly Edit[]): number {
  if (edits.length > manyEdits) return traitsOf(text)
  let around = ''
  let shift = 0
  for (const {start, end, after} of edits) {
    const from = Math.max(0, start + shift - 3)
    const to = start + shift + after.length + 3
    // A letter in between, so that pieces that were apart make no pair.
    around += `${from > 0 ? 'x' : ''}${text.slice(from, to)}${to < text.length ? 'x' : ''}`
    shift += after.length - (end - start)
  }
  return traitsOf(around)
}
