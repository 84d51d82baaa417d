import {type Pages, pages} from './pages.ts'

/** A run of characters that, as bytes of a page, are UTF-8 from end to end. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly after: string
  /** How many of its bytes were lost, and are U+FFFD or `?` in the text. */
  readonly lost: number
  /** How many of its bytes A0 had been turned into a space. */
  readonly spaces: number
}

// What `read` found, in place of an object for each sequence.
let length = 0
let codePoint = 0
let lostBytes = 0
let spaceBytes = 0

const space = 0x20
const question = 0x3f
const replacement = 0xfffd

/** One sequence of UTF-8 at `at`, in the characters of a page; false where there is none. */
function read(
  text: string,
  at: number,
  end: number,
  bytes: Uint8Array,
  tables: Pages,
  spaceByte: number
): boolean {
  const lead = byteAt(text, at, bytes, tables)
  const count = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0
  if (count === 0 || at + count >= end) return false
  let value = lead & (0x3f >> count)
  lostBytes = 0
  spaceBytes = 0
  let questions = 0
  for (let k = 1; k <= count; k++) {
    const unit = text.charCodeAt(at + k)
    let byte = unit < 0x80 ? 0 : bytes[tables.slots[unit]!]!
    if (byte < 0x80 || byte > 0xbf) {
      if (unit === replacement) lostBytes++
      else if (unit === question) questions++
      else if (unit === space && spaceByte !== 0) {
        spaceBytes++
        byte = spaceByte
      } else return false
    }
    value = (value << 6) | (byte & 0x3f)
  }
  if (questions + spaceBytes > 1 || (questions === 1 && count === 1 && lead > 0xc3)) return false
  lostBytes += questions
  length = count + 1
  if (lostBytes > 0) {
    codePoint = replacement
    return count > 1 || lostBytes === 1
  }
  codePoint = value
  if (count === 1) return true
  return count === 2 ? value >= 0x800 : value >= 0x10000 && value < 0x110000
}

function byteAt(text: string, at: number, bytes: Uint8Array, tables: Pages): number {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit : bytes[tables.slots[unit]!]!
}

const isHigh = (value: number): boolean => value >= 0xd800 && value < 0xdc00
const isLow = (value: number): boolean => value >= 0xdc00 && value < 0xe000

// `à` whose second byte had become a space and was then merged with the space behind it: a word of its own or
// the end of one, but for the Portuguese words that begin with it, and for Vietnamese syllables.
function joins(text: string, at: number): boolean {
  const next = text.charCodeAt(at)
  if (at >= text.length || next === space) return true
  const behind = text.slice(at, at + 8)
  if (/^(?:s|quel[ae]s?|quilo)(?![a-z])/i.test(behind)) return true
  // Letters of U+1E80-1EFF, most of them Vietnamese, are E1 BA or E1 BB and one more.
  return (
    /^(?:i|o|y|u|m|n|ng|nh)(?![a-z])/i.test(behind) &&
    /[a-z]./i.test(text.slice(Math.max(0, at - 3), at - 1)) &&
    vietnamese.test(text)
  )
}

const vietnamese = /[áсЎбс·І][º»ş»єşĽє][\u0080-\u00bf\u2010-\u203f]/u

/**
 * The runs of UTF-8 in `text`, read as bytes of a page. A pair of surrogates, each in three bytes (CESU-8),
 * is one character. A space or a lost byte is only taken for a further byte next to bytes that are there.
 *
 * @param page  index of `pageIds`
 */
export function spansOf(text: string, page: number): Span[] {
  const tables = pages()
  const bytes = tables.bytes[page]!
  const spaceByte = tables.spaceByte[page]!
  const end = text.length
  const spans: Span[] = []
  let start = -1
  let after = ''
  let lost = 0
  let spaces = 0
  for (let at = 0; at <= end; ) {
    const size =
      at < end && text.charCodeAt(at) >= 0x80 ? readCharacter(text, at, end, bytes, tables, spaceByte) : 0
    if (size > 0) {
      if (start < 0) {
        start = at
        after = ''
        lost = 0
        spaces = 0
      }
      at += size
      lost += lostBytes
      spaces += spaceBytes
      after += codePoint < 0x10000 ? String.fromCharCode(codePoint) : String.fromCodePoint(codePoint)
      if (codePoint === 0xe0 && spaceBytes > 0 && !joins(text, at)) after += ' '
    } else {
      if (start >= 0) spans.push({start, end: at, after, lost, spaces})
      start = -1
      at++
    }
  }
  return spans
}

// One character at `at`: a sequence, or two that are surrogates of a pair. Gives how many code units it takes
// up, 0 if there is none.
function readCharacter(
  text: string,
  at: number,
  end: number,
  bytes: Uint8Array,
  tables: Pages,
  spaceByte: number
): number {
  if (!read(text, at, end, bytes, tables, spaceByte)) return 0
  if (codePoint < 0xd800 || codePoint >= 0xe000) return length
  const [high, size, lost, spaces] = [codePoint, length, lostBytes, spaceBytes]
  if (!isHigh(high) || !read(text, at + size, end, bytes, tables, spaceByte)) return 0
  if (lostBytes === 0 && !isLow(codePoint)) return 0
  codePoint = lostBytes > 0 ? replacement : ((high - 0xd800) << 10) + (codePoint - 0xdc00) + 0x10000
  lostBytes += lost
  spaceBytes += spaces
  return size + length
}
