import {kind, kindCount, table} from './characters.ts'

/** Names of the features that a line has by itself; `describe` fills them in this order. */
export const ownNames = [
  'length',
  'words',
  'wordLength',
  'upperShare',
  'capitalizedShare',
  'allCapsShare',
  'shortWordShare',
  'digitShare',
  'punctuationShare',
  'separatorShare',
  'signShare',
  'quoteShare',
  'bracketShare',
  'commaShare',
  'sentenceBreaks',
  'first',
  'last',
  'colonAt',
  'colonEnd',
  'address',
  'clock',
  'year',
  'bracketed',
  'uncasedShare'
] as const

export const ownCount: number = ownNames.length

/** What was counted in as much of a line as is looked at. */
export interface Tally {
  /** Characters by their kind, but for those in lower case: most are, and these are what the others leave. */
  readonly counts: Int32Array
  /** Two for each word, and one for every two characters of a script without spaces. */
  halfWords: number
  wordLengths: number
  capitalized: number
  allCaps: number
  short: number
  breaks: number
  /** Where the first colon is; -1 if there is none. */
  colon: number
  address: number
  clock: number
  years: number
  /** How many characters were looked at. */
  seen: number
  /** Kinds of the first and the last character, and what the line ends with. */
  first: number
  last: number
  end: number
}

export const emptyTally = (): Tally => ({
  // Longer than it must be: the shortest arrays are slower to get at.
  counts: new Int32Array(2 * kindCount),
  halfWords: 0,
  wordLengths: 0,
  capitalized: 0,
  allCaps: 0,
  short: 0,
  breaks: 0,
  colon: -1,
  address: 0,
  clock: 0,
  years: 0,
  seen: 0,
  first: 0,
  last: 0,
  end: 0
})

// Of small whole numbers, as most are.
const logs = Float64Array.from({length: 2048}, (_, n) => Math.log2(1 + n))
const powers = logs.map((log) => 2 ** Math.fround(log))
const isSmall = (n: number): boolean => (n & 2047) === n

/** `Math.log2(1 + n)`. */
export const log2 = (n: number): number => (isSmall(n) ? logs[n]! : Math.log2(1 + n))

/** `1 + n`, but for what the feature `length` loses by its precision. */
const sizeOf = (n: number): number => (isSmall(n) ? powers[n]! : 2 ** Math.fround(Math.log2(1 + n)))

/** Fill in the features of a line of `length` characters, from `own[at]` on. Returns its size by the first of them. */
export function describe(tally: Tally, length: number, own: Float32Array, at: number): number {
  const {counts, seen, first, last} = tally
  const words = tally.halfWords / 2
  const upper = counts[kind.upper]!
  const continuous = counts[kind.continuous]!
  let cased = seen + upper
  for (let k = 0; k < kindCount; k++) cased -= counts[k]!
  // One character of a script without spaces says about as much as two and a half letters.
  const weight = (length * (seen + 1.5 * continuous)) / seen
  own[at] = log2(weight)
  own[at + 1] = log2((words * length) / seen)
  own[at + 2] = words > 0 ? (tally.wordLengths + continuous) / words : 0
  own[at + 3] = cased > 0 ? upper / cased : 0
  own[at + 4] = words > 0 ? tally.capitalized / words : 0
  own[at + 5] = words > 0 ? tally.allCaps / words : 0
  own[at + 6] = words > 0 ? tally.short / words : 0
  own[at + 7] = counts[kind.digit]! / seen
  own[at + 8] =
    (counts[kind.terminal]! + counts[kind.comma]! + counts[kind.colon]! + counts[kind.dash]!) / seen
  own[at + 9] = counts[kind.separator]! / seen
  own[at + 10] = (counts[kind.sign]! + counts[kind.other]!) / seen
  own[at + 11] = counts[kind.quote]! / seen
  own[at + 12] = (counts[kind.open]! + counts[kind.close]!) / seen
  own[at + 13] = counts[kind.comma]! / (1 + words)
  own[at + 14] = tally.breaks
  own[at + 15] = first
  own[at + 16] = tally.end
  own[at + 17] = tally.colon < 0 ? 99 : Math.min(tally.colon, 98)
  own[at + 18] = last === kind.colon ? 1 : 0
  own[at + 19] = tally.address
  own[at + 20] = tally.clock
  own[at + 21] = tally.years
  own[at + 22] = first === kind.open && last === kind.close ? 1 : 0
  own[at + 23] = (counts[kind.uncased]! + continuous) / seen
  return sizeOf(weight)
}

/**
 * A line's end: 0 letter, 1 digit, 2 comma or dash, 3 colon, 4 other, 5 bracket, 6 ellipsis, 7 quote or bracket
 * behind the end of a sentence, 8 end of a sentence. Ordered, so that a threshold is a question worth asking.
 */
export function endKind(last: number, code: number, previous: number): number {
  if (last === kind.terminal) return code === 0x2026 || (code === 0x2e && previous === 0x2e) ? 6 : 8
  if (last >= kind.lower && last <= kind.continuous) return 0
  if (last === kind.digit) return 1
  if (last === kind.comma || last === kind.dash) return 2
  if (last === kind.colon) return 3
  if (last === kind.quote || last === kind.close)
    return ((table[previous]! >>> 16) & 15) === kind.terminal ? 7 : 5
  return 4
}
