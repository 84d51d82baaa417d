import chardet from 'chardet'
import iconv from 'iconv-lite'
import type {Decoded, RawSpan} from './decoded.ts'
import {isWellFormed, toWellFormed} from './well-formed.ts'

// As the Encoding Standard has it: what calls itself Latin-1 is windows-1252, and so on.
const supersets: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  big5: 'big5-hkscs'
}

/** Whether there is an encoding of this name. */
export const encodingExists = (name: string): boolean => iconv.encodingExists(name)

// `iconv-lite` and not TextDecoder, which takes 0x80-0x9F of windows-1252 for controls in Node 20.
const toText = (bytes: Buffer, encoding: string): string => iconv.decode(bytes, encoding, {stripBOM: false})

/** Bytes of a text in an encoding; no byte order mark is added. */
export function encodeAs(text: string, encoding: string): Buffer {
  return encoding === 'utf-8' ? Buffer.from(text, 'utf8') : iconv.encode(text, encoding, {addBOM: false})
}

/** Decode bytes as one encoding; what that does not give back is kept raw. */
export function decodeAs(bytes: Buffer, name: string): Decoded {
  const encoding = name.toLowerCase()
  const text = toText(bytes, encoding)
  if (isFaithful(text, bytes, encoding)) return {text, encoding}
  const raw: RawSpan[] = []
  let result = ''
  for (const piece of linesOf(bytes, unitOf(encoding))) {
    const pieceText = toText(piece, encoding)
    if (isFaithful(pieceText, piece, encoding)) result += pieceText
    else result = addUnits(result, piece, encoding, raw)
  }
  return {text: result, encoding, raw}
}

// U+FFFD would say that something stood there; the bytes tell what.
const isFaithful = (text: string, bytes: Buffer, encoding: string): boolean =>
  isWellFormed(text) && !text.includes('\ufffd') && encodeAs(text, encoding).equals(bytes)

const unitOf = (encoding: string): number =>
  encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-32') ? 4 : 1

function linesOf(bytes: Buffer, unit: number): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    // Behind the unit that holds the byte, which in wide encodings may be another character: no harm.
    const end = feed < 0 ? bytes.length : Math.min(bytes.length, feed - (feed % unit) + unit)
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}

// A piece that its encoding does not give back: halved until what is at fault stands alone.
function addUnits(before: string, piece: Buffer, encoding: string, raw: RawSpan[]): string {
  const decoded = toText(piece, encoding)
  if (isFaithful(decoded, piece, encoding)) return before + decoded
  const unit = unitOf(encoding)
  if (piece.length <= unit) return addRaw(before, '\ufffd', piece, raw)
  if (isMultibyte(encoding)) return addCharacters(before, piece, encoding, raw)
  let middle = (piece.length >> 1) - ((piece.length >> 1) % unit) || unit
  if (unit === 2 && middle > 2 && isLowSurrogate(piece, middle, encoding)) middle -= 2
  const first = addUnits(before, piece.subarray(0, middle), encoding, raw)
  return addUnits(first, piece.subarray(middle), encoding, raw)
}

function addRaw(before: string, text: string, bytes: Buffer, raw: RawSpan[]): string {
  raw.push({start: before.length, end: before.length + text.length, base64: bytes.toString('base64')})
  return before + text
}

const isLowSurrogate = (bytes: Buffer, at: number, encoding: string): boolean =>
  (bytes[encoding === 'utf-16be' ? at : at + 1]! & 0xfc) === 0xdc

const isMultibyte = (encoding: string): boolean =>
  toText(Buffer.from([0x81, 0x81, 0x81, 0x81]), encoding).length < 4

// Halving could part the bytes of a character, so one after the other; of a long piece, not at all.
function addCharacters(before: string, piece: Buffer, encoding: string, raw: RawSpan[]): string {
  if (piece.length > 16_384) return addRaw(before, toWellFormed(toText(piece, encoding)), piece, raw)
  let text = before
  for (let start = 0; start < piece.length; ) {
    let length = 1
    let decoded = ''
    let isFound = false
    for (; length <= 4 && !isFound; length++) {
      const bytes = piece.subarray(start, start + length)
      decoded = toText(bytes, encoding)
      isFound = bytes.length === length && isFaithful(decoded, bytes, encoding)
    }
    const end = start + (isFound ? length - 1 : 1)
    text = isFound ? text + decoded : addRaw(text, '\ufffd', piece.subarray(start, end), raw)
    start = end
  }
  return text
}

// A detector needs no more, and reads a megabyte a second.
const sampleSize = 16_384

/** The encoding of lines that are not UTF-8, by detection; windows-1252 where nothing speaks for another. */
export function detectLegacy(lines: readonly Buffer[]): string {
  const parts: Buffer[] = []
  let size = 0
  for (const line of lines) {
    parts.push(line)
    size += line.length
    if (size >= sampleSize) break
  }
  const sample = Buffer.concat(parts).subarray(0, sampleSize)
  const candidates = chardet
    .analyse(sample)
    .filter(({name, confidence}) => confidence >= 10 && !/^utf/i.test(name))
  for (const {name} of candidates) {
    for (const encoding of [supersets[name.toLowerCase()] ?? name.toLowerCase(), name.toLowerCase()]) {
      if (encodingExists(encoding) && explains(sample, encoding)) return encoding
    }
  }
  return 'windows-1252'
}

// Nobody writes C1 controls. The last character of the sample may be cut.
function explains(sample: Buffer, encoding: string): boolean {
  const text = toText(sample, encoding).slice(0, -1)
  return !/[\u0080-\u009f\ufffd]/.test(text)
}
