import {kindNumber, model} from './model.ts'
import {pages} from './pages.ts'
import {gainOf, letterKinds} from './score.ts'
import {spansOf} from './sequences.ts'

/** Besides the bits of the pages: there is a C1 control. */
const c1Bit: number = 1 << 30

/** Besides the bits of the pages: there are characters as multi-byte pages make them of UTF-8. */
export const multiByteBit: number = 1 << 29

const hanziRare = kindNumber('hanziRare')
const hangulRare = kindNumber('hangulRare')
const wide = kindNumber('wide')
const emoji = kindNumber('emoji')

/**
 * Which pages a text may be UTF-8 in: those in which a character that is a first byte is followed by as many
 * as its sequence needs that are further bytes. Clean text, of whatever language, seldom has such a place.
 *
 * Multi-byte pages show themselves by Han characters and syllables that no standard counts as frequent, more
 * than one in eight, or by a single character next to an ASCII letter.
 *
 * @returns bits of the pages, `c1Bit` and `multiByteBit`
 */
export function suspects(text: string): number {
  let found = 0
  for (let at = nextSuspect(text, 0); at >= 0; at = nextSuspect(text, at + 1)) found |= bitsFound
  return found
}

// Pages of Western Europe, whose damage is common and whose first bytes are seldom before further ones.
const western = 0b111

// In other pages, plain words can be sequences, as `так` is in cp866. One alone must gain something.
function worthwhile(text: string, at: number, found: number): boolean {
  const {slots, further} = pages()
  const end = Math.min(text.length, at + 8)
  const piece = text.slice(at, end)
  for (let page = 3; page < 32; page++) {
    if ((found & (1 << page)) === 0) continue
    const span = spansOf(piece, page)[0]
    if (!span) continue
    const behind = span.end < piece.length ? piece.charCodeAt(span.end) : 0
    const stray =
      behind >= 0x80 && further[slots[behind]!]! & (1 << page) && letterKinds[model().kinds[behind]!]
    if (!stray && gainOf(text, at, at + span.end, span.after) >= leastWorth) return true
  }
  return false
}

// In quarters of a nat; below what a span of its own must gain.
const leastWorth = 22

const beyondAscii = /[^\0-\x7f]/g

// The bits of the place that `nextSuspect` found last.
let bitsFound = 0

/** Where, at `from` or later, the next place is of which {@link suspects} tells; -1 if there is none. */
export function nextSuspect(text: string, from: number): number {
  const {slots, lead2, lead3, lead4, further, high} = pages()
  const {kinds} = model()
  let balance = 0 // Seven for each odd character of a line, less one for each other of its scripts.
  const end = text.length - 1
  let skipFrom = from
  for (let at = from; at <= end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      if (unit === 0x0a) balance = 0
      // The engine skips long runs of ASCII faster than this loop.
      else if (balance === 0 && at > skipFrom) {
        beyondAscii.lastIndex = at
        if (!beyondAscii.test(text)) return -1
        at = beyondAscii.lastIndex - 2
        skipFrom = at + 17
      }
      continue
    }
    skipFrom = at + 16
    if (unit >= 0x2e80 && (unit < 0xe000 || unit >= 0xff61 || (unit >= 0xf900 && unit < 0xfb00))) {
      const kind = kinds[unit]
      if (kind === hanziRare || kind === hangulRare || (kind === wide && unit < 0xffa0)) {
        balance += 7
        if (balance > 13 || at === 0 || !(text.charCodeAt(at - 1) >= 0x2e80)) {
          bitsFound = multiByteBit
          return at
        }
      } else {
        if (balance > 0) balance--
        if (kind !== emoji && isLonely(text, at)) {
          bitsFound = multiByteBit
          return at
        }
      }
      continue
    }
    const slot = slots[unit]!
    if (slot === 0) continue
    let found = unit < 0xa0 ? c1Bit : 0
    const next = text.charCodeAt(at + 1)
    if (next < 0x80) {
      // `Ã ` and `Â `, whose no-break space became a space.
      if (next === 0x20 && (unit === 0xc3 || unit === 0xc2)) found |= 3
    } else if (at < end) {
      const second = further[slots[next]!]!
      if (second !== 0) {
        found |= lead2[slot]! & second
        const three = lead3[slot]! & second
        const four = lead4[slot]! & second
        if (three | four) {
          const third = furtherOf(text.charCodeAt(at + 2))
          found |= three & third
          if (four & third) found |= four & third & furtherOf(text.charCodeAt(at + 3))
        }
      }
    }
    // A byte that begins a character right before is a stray: whole sequences follow one another.
    if (found > 0 && at > 0) found &= ~high[slots[text.charCodeAt(at - 1)]!]! | western
    if (found > 0 && found < multiByteBit && (found & western) === 0 && !worthwhile(text, at, found)) continue
    if (found !== 0) {
      bitsFound = found
      return at
    }
  }
  return -1
}

/** What all of a line has in common; see {@link wholePages}. */
export interface Whole {
  /** Bits of the single-byte pages in which the line, from end to end, is UTF-8. */
  readonly pages: number
  /** Slots of the line's characters beyond ASCII, each once. */
  readonly slots: readonly number[]
}

const stamps = new Uint32Array(1024)
let stamp = 0

/** Follow a line as UTF-8 in all pages at once, one bit a page; one pass. */
export function wholePages(line: string): Whole {
  const {slots, lead2, lead3, lead4, further} = pages()
  stamp++
  const distinct: number[] = []
  // Pages that are between two characters, and that await one, two or three bytes more.
  let between = 0xffffffff
  let one = 0
  let two = 0
  let three = 0
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit < 0x80) {
      one = 0
      two = 0
      three = 0
    } else {
      const slot = slots[unit]!
      if (slot === 0 || unit === 0xfffd) return {pages: 0, slots: distinct}
      if (stamps[slot] !== stamp) {
        stamps[slot] = stamp
        distinct.push(slot)
      }
      const last = one & further[slot]!
      one = (between & lead2[slot]!) | (two & further[slot]!)
      two = (between & lead3[slot]!) | (three & further[slot]!)
      three = between & lead4[slot]!
      between = last
    }
    if ((between | one | two | three) === 0) return {pages: 0, slots: distinct}
  }
  return {pages: between, slots: distinct}
}

// A single character of many-byte scripts next to an ASCII letter.
function isLonely(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  const behind = text.charCodeAt(at + 1)
  return (isLetter(before) || isLetter(behind)) && !(behind >= 0x2e80) && before < 0x2e80
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

// In a place behind the first two, a space or a question mark may stand for the byte.
function furtherOf(unit: number): number {
  const {slots, further, spacePages} = pages()
  if (unit < 0x80) return unit === 0x20 ? spacePages : unit === 0x3f ? 0xffffffff : 0
  return further[slots[unit]!]!
}
