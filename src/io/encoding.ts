import {isUtf8} from 'node:buffer'
import type {Decoded, RawSpan} from './decoded.ts'
import {decodeAs, detectLegacy, encodeAs} from './legacy-encodings.ts'
import {type Sequence, sequences} from './utf8-sequences.ts'

// The longer marks first: that of UTF-32LE begins with that of UTF-16LE.
const marks: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-32le', Buffer.from([0xff, 0xfe, 0, 0])],
  ['utf-32be', Buffer.from([0, 0, 0xfe, 0xff])],
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])]
]

/** The byte order mark at the start of bytes. */
export function byteOrderMark(bytes: Buffer): {encoding: string; length: number} | undefined {
  const found = marks.find(
    ([, mark]) => bytes.length >= mark.length && mark.equals(bytes.subarray(0, mark.length))
  )
  return found && {encoding: found[0], length: found[1].length}
}

/**
 * Decode bytes without loss: `encode(decode(bytes))` is `bytes`, whatever they are.
 *
 * A byte order mark decides; then strict UTF-8; then the declared encoding; then detection. Lines of a file
 * that are UTF-8 stay UTF-8 where others are not.
 *
 * @param declared  encoding of what is not UTF-8
 */
export function decode(bytes: Buffer, declared?: string): Decoded {
  const mark = byteOrderMark(bytes)
  if (!mark && isUtf8(bytes) && !wideEncoding(bytes)) return {text: bytes.toString('utf8'), encoding: 'utf-8'}
  const rest = mark ? bytes.subarray(mark.length) : bytes
  const decoded = decodeRest(rest, mark?.encoding, declared)
  // Stateful encodings (UTF-7) may not come back piece by piece.
  const isExact = encode(decoded).equals(rest)
  const exact = isExact ? decoded : {...decoded, raw: [whole(decoded.text, rest)]}
  return mark ? {...exact, bom: mark.encoding} : exact
}

/** Decode bytes from within a text, such as a field: no mark is looked for, and it is not UTF-16. */
export function decodePart(bytes: Buffer, declared?: string): Decoded {
  if (isUtf8(bytes)) return {text: bytes.toString('utf8'), encoding: 'utf-8'}
  const decoded = decodeMixed(bytes, declared)
  return encode(decoded).equals(bytes) ? decoded : {...decoded, raw: [whole(decoded.text, bytes)]}
}

const whole = (text: string, bytes: Buffer): RawSpan => ({
  start: 0,
  end: text.length,
  base64: bytes.toString('base64')
})

function decodeRest(bytes: Buffer, marked: string | undefined, declared: string | undefined): Decoded {
  if (marked && marked !== 'utf-8') return decodeAs(bytes, marked)
  const wide = marked ? undefined : wideEncoding(bytes)
  if (wide) return decodeAs(bytes, wide)
  if (isUtf8(bytes)) return {text: bytes.toString('utf8'), encoding: 'utf-8'}
  if (!marked && declared && /^utf-?(16|32)/i.test(declared)) return decodeAs(bytes, declared)
  return decodeMixed(bytes, declared)
}

/** The encoding of text in UTF-16 or UTF-32, by its mark or its zeros. */
export function wideEncoding(bytes: Buffer): string | undefined {
  const mark = byteOrderMark(bytes)
  if (mark) return mark.encoding === 'utf-8' ? undefined : mark.encoding
  return bytes.includes(0) ? wideWithoutMark(bytes) : undefined
}

// Latin text in UTF-16 has a zero in every other byte.
function wideWithoutMark(bytes: Buffer): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd > length * 0.2 && even < length * 0.01) return 'utf-16le'
  if (even > length * 0.2 && odd < length * 0.01) return 'utf-16be'
  return undefined
}

interface Line {
  readonly start: number
  readonly end: number
  /** UTF-8 with stray bytes, or another encoding altogether. */
  readonly isUtf8: boolean
  readonly parts: readonly Sequence[]
}

// Lines that are not plain UTF-8, of bytes of which some are not.
function oddLines(bytes: Buffer): {lines: Line[]; hasUtf8: boolean} {
  const lines: Line[] = []
  let hasUtf8 = false
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed + 1
    const line = bytes.subarray(start, end)
    if (!isUtf8(line)) {
      const parts = sequences(line)
      const wellMade = parts.filter((part) => part.valid).reduce((sum, part) => sum + part.characters, 0)
      const strayBytes = parts.filter((part) => !part.valid).length
      const lineIsUtf8 = wellMade >= strayBytes
      hasUtf8 ||= lineIsUtf8
      lines.push({start, end, isUtf8: lineIsUtf8, parts})
    } else if (!hasUtf8) hasUtf8 = line.some((byte) => byte > 0x7f)
    start = end
  }
  return {lines, hasUtf8}
}

function decodeMixed(bytes: Buffer, declared: string | undefined): Decoded {
  const {lines, hasUtf8} = oddLines(bytes)
  const sample = lines.filter((line) => !line.isUtf8).map((line) => bytes.subarray(line.start, line.end))
  const encoding =
    declared ??
    detectLegacy(sample.length > 0 ? sample : lines.map((line) => bytes.subarray(line.start, line.end)))
  if (!hasUtf8) return decodeAs(bytes, encoding)
  let text = ''
  let at = 0
  const raw: RawSpan[] = []
  const strays = new Map<number, Decoded>()
  const add = (piece: Decoded, isForeign: boolean): void => {
    const shift = text.length
    text += piece.text
    if (isForeign) addForeign(raw, shift, text.length, piece)
    else
      for (const span of piece.raw ?? [])
        raw.push({...span, start: span.start + shift, end: span.end + shift})
  }
  for (const line of lines) {
    text += bytes.toString('utf8', at, line.start)
    const lineBytes = bytes.subarray(line.start, line.end)
    if (line.isUtf8) for (const part of line.parts) addPart(lineBytes.subarray(part.start, part.end), part)
    else add(decodeAs(lineBytes, encoding), true)
    at = line.end
  }
  text += bytes.toString('utf8', at)
  return {text, encoding: 'utf-8', raw}

  function addPart(piece: Buffer, part: Sequence): void {
    if (part.valid) text += piece.toString('utf8')
    else if (part.cut) add(unexplained(piece), false)
    else {
      const known = strays.get(piece[0]!)
      const decoded = known ?? decodeAs(piece, encoding)
      if (!known) strays.set(piece[0]!, decoded)
      add(decoded.raw ? unexplained(piece) : decoded, !decoded.raw)
    }
  }
}

// A line in another encoding; what even that does not explain becomes bytes.
function addForeign(raw: RawSpan[], from: number, to: number, piece: Decoded): void {
  let at = from
  const encoded = (until: number): void => {
    const last = raw.at(-1)
    if (until === at) return
    if (last?.encoding === piece.encoding && last.end === at) raw[raw.length - 1] = {...last, end: until}
    else raw.push({start: at, end: until, encoding: piece.encoding})
  }
  for (const span of piece.raw ?? []) {
    encoded(from + span.start)
    raw.push({...span, start: from + span.start, end: from + span.end})
    at = from + span.end
  }
  encoded(to)
}

const unexplained = (bytes: Buffer): Decoded => ({
  text: '\ufffd',
  encoding: 'utf-8',
  raw: [{start: 0, end: 1, base64: bytes.toString('base64')}]
})

/** The bytes of a decoded text; the inverse of {@link decode}. */
export function encode({text, encoding, bom, raw}: Decoded): Buffer {
  const parts: Buffer[] = []
  if (bom) parts.push(marks.find(([name]) => name === bom)![1])
  let at = 0
  for (const span of raw ?? []) {
    parts.push(encodeAs(text.slice(at, span.start), encoding))
    if (span.base64 !== undefined) parts.push(Buffer.from(span.base64, 'base64'))
    else parts.push(encodeAs(text.slice(span.start, span.end), span.encoding ?? encoding))
    at = span.end
  }
  parts.push(encodeAs(text.slice(at), encoding))
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
