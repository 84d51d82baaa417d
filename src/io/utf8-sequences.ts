/** A run of bytes that is UTF-8, or bytes that are not. */
export interface Sequence {
  readonly start: number
  readonly end: number
  readonly valid: boolean
  /** How many characters beyond ASCII a valid run has. */
  readonly characters: number
  /** Invalid because the sequence ends too early, as where text was cut by bytes. */
  readonly cut: boolean
}

/** Divide bytes into what is UTF-8 and what is not; each invalid byte or cut sequence by itself. */
export function sequences(bytes: Uint8Array): Sequence[] {
  const result: Sequence[] = []
  let validFrom = 0
  let characters = 0
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      if (length > 1) characters++
      at += length
      continue
    }
    if (at > validFrom) result.push({start: validFrom, end: at, valid: true, characters, cut: false})
    const end = at + Math.max(1, -length)
    result.push({start: at, end, valid: false, characters: 0, cut: length < -1})
    characters = 0
    at = validFrom = end
  }
  if (at > validFrom) result.push({start: validFrom, end: at, valid: true, characters, cut: false})
  return result
}

/**
 * Length of the UTF-8 sequence at an offset. Not positive if there is none: minus the length of what has begun
 * well (table 3-7 of the Unicode standard), or 0.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return -index
  }
  return length
}
