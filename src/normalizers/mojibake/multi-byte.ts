import type {Span} from './sequences.ts'

/** Ids of the multi-byte pages, as `TextDecoder` knows them. */
export const multiByteIds: readonly string[] = ['gbk', 'shift_jis', 'euc-kr', 'big5']

const tables = new Map<string, Uint16Array>()

/**
 * The bytes of each character of a page, two in sixteen bits or one in eight; 0 for none. Made of what
 * `TextDecoder` reads, on first need (about 5 ms a page); empty where it does not know the page.
 */
function tableOf(id: string): Uint16Array {
  let table = tables.get(id)
  if (!table) {
    table = new Uint16Array(0x10000)
    tables.set(id, table)
    fill(table, id)
  }
  return table
}

function fill(table: Uint16Array, id: string): void {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(id)
  } catch {
    return
  }
  const bytes = new Uint8Array(126 * 191 * 3)
  let at = 0
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      bytes[at++] = lead
      bytes[at++] = trail
      bytes[at++] = 0x0a
    }
  }
  decoder
    .decode(bytes)
    .split('\n')
    .forEach((read, index) => {
      const code = read.charCodeAt(0)
      // A lead byte may also be a character alone; then the trail byte follows it.
      if (read.length === 1 && code >= 0x80 && code !== 0xfffd) {
        table[code] ||= ((0x81 + Math.floor(index / 191)) << 8) | (0x40 + (index % 191))
      }
    })
  // Decoders differ in what they do with C1 controls; some let them pass.
  for (let code = 0x80; code < 0xa0; code++) table[code] ||= code
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const read = decoder.decode(Uint8Array.of(byte))
    const code = read.charCodeAt(0)
    // The euro sign of GBK has two places; it is byte 80, which UTF-8 has more often.
    if (read.length === 1 && code !== 0xfffd && (table[code] === 0 || byte === 0x80)) table[code] = byte
  }
}

// In place of a byte that was lost.
const lostByte = 0x100

/**
 * The runs of UTF-8 in `text`, read as bytes of a multi-byte page; see `spansOf` for single-byte ones.
 *
 * Here a character can hold the end of one sequence and the begin of the next, or of an ASCII letter, so a
 * run goes from one character that is all ASCII, or is not of the page, to the next.
 */
export function multiByteSpansOf(text: string, id: string): Span[] {
  const table = tableOf(id)
  const spans: Span[] = []
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 || table[unit] === 0) {
      at++
      continue
    }
    const start = at
    const bytes: number[] = []
    const ends: number[] = [] // For each byte, the character that it ends, or 0.
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code < 0x80) break
      const value = code === 0xfffd ? lostByte : table[code]!
      if (value === 0) break
      at++
      if (value > lostByte) {
        bytes.push(value >> 8, value & 0xff)
        ends.push(0, at)
      } else {
        bytes.push(value)
        ends.push(at)
      }
    }
    const span = longest(bytes, ends, start)
    if (span) spans.push(span)
  }
  return spans
}

// The longest run from the first byte on that is UTF-8 and ends with a character.
function longest(bytes: readonly number[], ends: readonly number[], start: number): Span | undefined {
  let best: Span | undefined
  let after = ''
  let lost = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at]!
    const count =
      lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1
    if (count < 0 || at + count >= bytes.length) break
    let value = count === 0 ? lead : lead & (0x3f >> count)
    let gone = 0
    let k = 1
    for (; k <= count; k++) {
      const byte = bytes[at + k]!
      if (byte === lostByte) gone++
      else if ((byte & 0xc0) !== 0x80) break
      value = (value << 6) | (byte & 0x3f)
    }
    if (k <= count || gone > 1 || (gone > 0 && count < 2)) break
    if (
      gone === 0 &&
      ((count === 2 && (value < 0x800 || (value >= 0xd800 && value < 0xe000))) ||
        (count === 3 && (value < 0x10000 || value > 0x10ffff)))
    )
      break
    after += gone > 0 ? '\ufffd' : String.fromCodePoint(value)
    lost += gone
    at += count + 1
    const end = ends[at - 1]!
    if (end > 0) best = {start, end, after, lost, spaces: 0}
  }
  return best
}
