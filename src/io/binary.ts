import {isUtf8} from 'node:buffer'
import {byteOrderMark} from './encoding.ts'

const sampleSize = 65_536

/**
 * Whether bytes are no text: many control characters. Compressed data, pictures and programs have about one
 * in ten bytes; text in an old encoding has none, and UTF-8 text is forgiven a stray NUL.
 */
export function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, sampleSize)
  if (byteOrderMark(sample)) return false
  if (!sample.includes(0) && isUtf8(bytes)) return false
  let controls = 0
  const zeros: [number, number] = [0, 0]
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index]!
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
    // Not tab, line feed, vertical tab, form feed, carriage return, escape.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++
  }
  // UTF-16 without a mark: zeros at every other place only.
  const rare = sample.length * 0.005
  if (
    Math.max(...zeros) > sample.length * 0.1 &&
    Math.min(...zeros) <= rare &&
    controls - Math.max(...zeros) <= rare
  )
    return false
  return controls > sample.length * (isUtf8(bytes) ? 0.1 : 0.02)
}
