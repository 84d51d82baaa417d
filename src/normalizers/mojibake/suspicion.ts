import {kindNumber, model} from './model.ts'
import {pages} from './pages.ts'

/** Besides the bits of the pages: there is a C1 control. */
export const c1Bit: number = 1 << 30

/** Besides the bits of the pages: there are characters as multi-byte pages make them of UTF-8. */
export const multiByteBit: number = 1 << 29

const hanziRare = kindNumber('hanziRare')
const hangulRare = kindNumber('hangulRare')
const wide = kindNumber('wide')

/**
 * Which pages a text may be UTF-8 in: those in which a character that is a first byte is followed by as many
 * as its sequence needs that are further bytes. Clean text, of whatever language, seldom has such a place.
 *
 * @param all  look at all of the text, for all pages; else stop at the first place
 * Multi-byte pages show themselves by Han characters and syllables that no standard counts as frequent, more
 * than one in eight, or by a single character next to an ASCII letter.
 *
 * @returns bits of the pages, `c1Bit` and `multiByteBit`
 */
export function suspects(text: string, all: boolean): number {
  const {slots, lead2, lead3, lead4, further} = pages()
  const {kinds} = model()
  let found = 0
  let balance = 0 // Seven for each odd character of a line, less one for each other of its scripts.
  const end = text.length - 1
  for (let at = 0; at <= end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      if (unit === 0x0a) balance = 0
      continue
    }
    if (unit >= 0x2e80) {
      if (unit >= 0xd800 && unit < 0xff61) continue
      const kind = kinds[unit]
      if (kind === hanziRare || kind === hangulRare || (kind === wide && unit < 0xffa0)) {
        balance += 7
        if (balance > 6 && (at === 0 || !(text.charCodeAt(at - 1) >= 0x2e80) || balance > 13)) found |= multiByteBit
      } else {
        if (balance > 0) balance--
        const before = at > 0 ? text.charCodeAt(at - 1) : 0
        const behind = text.charCodeAt(at + 1)
        if ((isLetter(before) || isLetter(behind)) && !(behind >= 0x2e80) && before < 0x2e80) found |= multiByteBit
      }
      if (found !== 0 && !all) return found
      continue
    }
    if (unit < 0xa0) found |= c1Bit
    const slot = slots[unit]!
    if (slot !== 0 && at < end) {
      const next = text.charCodeAt(at + 1)
      const second = further[slots[next]!]!
      if (next < 0x80) {
        // `Ã ` and `Â `, whose no-break space became a space.
        if (next === 0x20 && (unit === 0xc3 || unit === 0xc2)) found |= 3
      } else if (second !== 0) {
        found |= lead2[slot]! & second
        const three = lead3[slot]! & second
        const four = lead4[slot]! & second
        if (three | four) {
          const third = furtherOf(text.charCodeAt(at + 2), slots, further)
          found |= three & third
          if (four & third) found |= four & third & furtherOf(text.charCodeAt(at + 3), slots, further)
        }
      }
    }
    if (found !== 0 && !all) return found
  }
  return found
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

// In a place behind the first two, a space or a question mark may stand for the byte.
function furtherOf(unit: number, slots: Uint16Array, further: Uint32Array): number {
  return unit === 0x20 || unit === 0x3f ? 0xffffffff : unit >= 0x80 ? further[slots[unit]!]! : 0
}
