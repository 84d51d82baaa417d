import {pageRows} from './pages-data.ts'

/** Ids of the single-byte pages that UTF-8 may have been misread as; at most 32. */
export const pageIds: readonly string[] = pageRows.map(([id]) => id)

/**
 * The single-byte pages as one table. A character of any of them has a slot; slot 0 is for all others.
 * Masks have one bit a page, in the order of `pageIds`.
 */
export interface Pages {
  /** Slot of each code unit. */
  readonly slots: Uint16Array
  /** By page, then slot: the byte, or 0. */
  readonly bytes: readonly Uint8Array[]
  /** By slot: the pages in which it is the first of two, three or four bytes, or a further byte, of UTF-8. */
  readonly lead2: Uint32Array
  readonly lead3: Uint32Array
  readonly lead4: Uint32Array
  readonly further: Uint32Array
  /** By slot: the pages in which it is any other byte from 0xC0 on. */
  readonly high: Uint32Array
  /** By page: the byte of the no-break space, if it is a further byte, so that a space may stand for it. */
  readonly spaceByte: Uint8Array
  /** The pages in which it is. */
  readonly spacePages: number
}

let built: Pages | undefined

/** The tables, unpacked on first need. */
export function pages(): Pages {
  built ??= build()
  return built
}

function build(): Pages {
  const slots = new Uint16Array(0x10000)
  let used = 0
  const slotOf = (code: number): number => {
    slots[code] ||= ++used
    return slots[code]!
  }
  for (const [, row] of pageRows) for (let i = 0; i < 128; i++) slotOf(row.charCodeAt(i))
  const lost = slotOf(0xfffd)
  const lead2 = new Uint32Array(used + 1)
  const lead3 = new Uint32Array(used + 1)
  const lead4 = new Uint32Array(used + 1)
  const further = new Uint32Array(used + 1)
  const high = new Uint32Array(used + 1)
  const spaceByte = new Uint8Array(pageRows.length)
  let spacePages = 0
  const bytes = pageRows.map(([, row], page) => {
    const own = new Uint8Array(used + 1)
    // Texts of which a part was read as latin-1, another as windows-1252, are common.
    if (page === 0) for (let code = 0x80; code < 0xa0; code++) own[slotOf(code)] = code
    for (let i = 127; i >= 0; i--) own[slotOf(row.charCodeAt(i))] = 0x80 + i
    const bit = 1 << page
    for (let slot = 1; slot <= used; slot++) {
      const byte = own[slot]!
      if (byte >= 0xc0) high[slot]! |= bit
      if (byte >= 0x80 && byte < 0xc0) further[slot]! |= bit
      else if (byte >= 0xc2 && byte < 0xe0) lead2[slot]! |= bit
      else if (byte >= 0xe0 && byte < 0xf0) lead3[slot]! |= bit
      else if (byte >= 0xf0 && byte < 0xf5) lead4[slot]! |= bit
    }
    const space = own[slots[0xa0]!]!
    spaceByte[page] = space < 0xc0 ? space : 0
    if (space < 0xc0) spacePages |= bit
    return own
  })
  // A lost byte may have been any further byte.
  further[lost] = 0xffffffff
  return {slots, bytes, lead2, lead3, lead4, further, high, spaceByte, spacePages}
}
