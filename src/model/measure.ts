import {codeUnits} from '../document/code-units.ts'
import {kind, prepare, table} from './characters.ts'
import {describe, ownCount} from './own.ts'
import {scan, scanned} from './scan.ts'

/** What was measured of a document's lines. The arrays are reused by the next call. */
export interface Measured {
  /** How many lines are not blank. */
  count: number
  /** Which of the lines given each is. */
  index: Int32Array
  /** `ownCount` features a line. */
  own: Float32Array
  /** How many characters each has, those of scripts without spaces counting more. */
  sizes: Float64Array
  /** Hashes of the longer words: those of line `i` from `wordStart[i]` to `wordStart[i + 1]`. */
  words: Uint32Array
  wordStart: Uint32Array
  /** A hash of the line as a whole, and of its first word or two, digits as one. */
  whole: Int32Array
  prefix: Int32Array
}

/**
 * Takes the hashes of a line's n-grams: the first `count` of an array that the next line overwrites. `row` is the
 * line's number among those that are not blank, `line` among all.
 */
export type ReadGrams = (grams: Uint32Array, count: number, row: number, line: number) => void

const measured: Measured = {
  count: 0,
  index: new Int32Array(0),
  own: new Float32Array(0),
  sizes: new Float64Array(0),
  words: new Uint32Array(1 << 13),
  wordStart: new Uint32Array(1),
  whole: new Int32Array(0),
  prefix: new Int32Array(0)
}

function grow(lines: number): void {
  if (measured.index.length < lines) {
    const size = lines + (lines >> 1) + 16
    measured.index = new Int32Array(size)
    measured.own = new Float32Array(size * ownCount)
    measured.sizes = new Float64Array(size)
    measured.wordStart = new Uint32Array(size + 1)
    measured.whole = new Int32Array(size)
    measured.prefix = new Int32Array(size)
  }
}

const larger = (array: Uint32Array): Uint32Array => {
  const next = new Uint32Array(array.length * 2)
  next.set(array)
  return next
}

/** The number of lines of a text, divided at line feeds. */
export function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

// Set the words of the line last scanned down behind those of the lines before.
function keepWords(from: number): number {
  const {words, wordCount} = scanned
  const to = from + wordCount
  while (measured.words.length < to) measured.words = larger(measured.words)
  const kept = measured.words
  for (let k = 0; k < wordCount; k++) kept[from + k] = words[k]!
  return to
}

/**
 * Measure every line that is not blank: its shape, and the hashes of its character 4-grams, of its words and
 * word pairs, and of its first and last words. Linear; allocates only when a document is larger than all before.
 */
export function measure(
  text: string,
  read: ReadGrams = () => {},
  lines: number = countLines(text)
): Measured {
  prepare()
  grow(lines)
  let count = 0
  let wordEnd = 0
  const {index, own, sizes, wordStart, whole, prefix} = measured
  const units = codeUnits(text)
  for (let number = 0, next = 0; next <= text.length; number++) {
    let start = next
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    next = end + 1
    while (start < end && isSpace(units[start]!)) start++
    while (end > start && isSpace(units[end - 1]!)) end--
    if (start === end) continue
    scan(units, start, end)
    index[count] = number
    whole[count] = scanned.whole
    prefix[count] = scanned.prefix
    sizes[count] = describe(scanned.tally, end - start, own, count * ownCount)
    wordEnd = keepWords(wordEnd)
    read(scanned.grams, scanned.gramCount, count, number)
    wordStart[++count] = wordEnd
  }
  measured.count = count
  return measured
}

const isSpace = (code: number): boolean => table[code]! >>> 16 === kind.space
