import {characters, kind, kindCount} from './characters.ts'

/** How much of a long line is looked at, in code units at either end; prose shows what it is at its edges. */
const window = 64

/** Names of the features that a line has by itself; `measure` fills them in this order. */
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

/** What was measured of a document's lines. The arrays are reused by the next call. */
export interface Measured {
  /** How many lines are not blank. */
  count: number
  /** Which of the lines given each is. */
  index: Int32Array
  /** `ownCount` features a line. */
  own: Float32Array
  /** Hashes of n-grams: those of line `i` from `gramStart[i]` to `gramStart[i + 1]`. */
  grams: Uint32Array
  gramStart: Uint32Array
  /** Hashes of the longer words, by line as above. */
  words: Uint32Array
  wordStart: Uint32Array
  /** A hash of the line as a whole, and of its first word or two, digits as one. */
  whole: Int32Array
  prefix: Int32Array
}

const measured: Measured = {
  count: 0,
  index: new Int32Array(0),
  own: new Float32Array(0),
  grams: new Uint32Array(1 << 15),
  gramStart: new Uint32Array(1),
  words: new Uint32Array(1 << 13),
  wordStart: new Uint32Array(1),
  whole: new Int32Array(0),
  prefix: new Int32Array(0)
}

// No line gives more: per code unit one 4-gram, and per word at most a unigram and a bigram; the edges some.
const gramsPerLine = 2 * window * 3 + 32

const counts = new Int32Array(kindCount)

const seed = 0x811c9dc5 | 0
const prime = 0x01000193
// Odd constants that tell the families of n-grams apart.
const first1 = 0x2545f491
const first2 = 0x1b873593
const first3 = 0x5bd1e995
const last1 = 0x27d4eb2f
const last2 = 0x165667b1
const wholeLine = 0x7feb352d
const pair = 0x3c6ef372

/** Spread a hash over its bits, so that any of them will do as a bucket. */
const mix = (hash: number): number => {
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

function grow(lines: number): void {
  if (measured.index.length < lines) {
    const size = lines + (lines >> 1) + 16
    measured.index = new Int32Array(size)
    measured.own = new Float32Array(size * ownCount)
    measured.gramStart = new Uint32Array(size + 1)
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

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}

/** The number of lines of a text, divided at line feeds. */
export function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/**
 * Measure every line that is not blank: its shape, and the hashes of its character 4-grams, of its words and
 * word pairs, and of its first and last words. Linear; allocates only when a document is larger than all before.
 */
export function measure(text: string): Measured {
  const {kinds, folded} = characters()
  grow(countLines(text))
  const {index, own, whole, prefix, gramStart, wordStart} = measured
  let count = 0
  let gramEnd = 0
  let wordEnd = 0
  let next = 0
  for (let number = 0; next <= text.length; number++) {
    let start = next
    let end = endOfLine(text, start)
    next = end + 1
    while (start < end && kinds[text.charCodeAt(start)] === kind.space) start++
    while (end > start && kinds[text.charCodeAt(end - 1)] === kind.space) end--
    if (start === end) continue
    if (measured.grams.length < gramEnd + gramsPerLine) measured.grams = larger(measured.grams)
    if (measured.words.length < wordEnd + gramsPerLine) measured.words = larger(measured.words)
    const {grams, words} = measured
    index[count] = number
    gramStart[count] = gramEnd
    wordStart[count] = wordEnd
    counts.fill(0)

    const length = end - start
    const headEnd = length > 2 * window ? start + window : end
    let a = 0 // The three characters before, folded.
    let b = 0
    let c = 0x20
    let before: number = kind.space
    let word = seed
    let wordLength = 0
    let wordCapitals = 0
    let wordFirst = 0
    let wordCount = 0
    let wordLengths = 0
    let capitalized = 0
    let allCaps = 0
    let short = 0
    let hash1 = 0 // The words before.
    let hash2 = 0
    let whole0 = seed
    let prefix0 = 0
    let breaks = 0
    let colon = -1
    let address = 0
    let clock = 0
    let years = 0
    for (let at = start; at <= end; at++) {
      if (at === headEnd && at < end) {
        at = end - window
        a = b = 0
        c = 0x20
        wordLength = 0
        word = seed
        before = kind.space
      }
      const code = at < end ? text.charCodeAt(at) : 0x20
      const type = kinds[code]!
      const fold = folded[code]!
      if (type >= kind.lower && type <= kind.digit) {
        if (type === kind.continuous) {
          // Every two characters are a word where words are not set apart.
          if (before === kind.continuous) {
            const hash = Math.imul(Math.imul(seed ^ c, prime) ^ fold, prime)
            grams[gramEnd++] = mix(hash)
            words[wordEnd++] = mix(hash)
            wordCount += 0.5
            if (prefix0 === 0) prefix0 = hash
          }
        } else {
          if (wordLength === 0) wordFirst = type
          word = Math.imul(word ^ fold, prime)
          wordLength++
          if (type === kind.upper) wordCapitals++
        }
      } else if (wordLength > 0) {
        wordCount++
        wordLengths += wordLength
        if (wordFirst === kind.upper) capitalized++
        if (wordCapitals === wordLength && wordLength > 1) allCaps++
        if (wordLength <= 3) short++
        else if (wordFirst !== kind.digit) words[wordEnd++] = mix(word)
        else if (wordLength === 4) years++
        grams[gramEnd++] = mix(word)
        if (hash1 !== 0) grams[gramEnd++] = mix(Math.imul(hash1, pair) ^ word)
        if (wordCount === 1) {
          grams[gramEnd++] = mix(word ^ first1)
          prefix0 = word
        } else if (wordCount === 2) grams[gramEnd++] = mix(Math.imul(hash1, first2) ^ word)
        else if (wordCount === 3)
          grams[gramEnd++] = mix(Math.imul(Math.imul(hash2, first2) ^ hash1, first3) ^ word)
        whole0 = Math.imul(whole0 ^ word, pair)
        hash2 = hash1
        hash1 = word
        word = seed
        wordLength = 0
        wordCapitals = 0
      }
      if (at < end) {
        counts[type]!++
        if (type === kind.space) {
          if (before === kind.terminal) breaks++
        } else if (type === kind.colon) {
          if (colon < 0) colon = at - start
          if (before === kind.digit) clock++
        } else if (type === kind.separator) {
          if (code === 0x2f && c === 0x2f && b === 0x3a) address++
        } else if (code === 0x40) address++
        else if (type === kind.terminal && code !== 0x2e && before === kind.continuous) breaks++
        else if (fold === 0x77 && c === 0x77 && b === 0x77) address++
      }
      if (type !== kind.space || before !== kind.space) {
        if (a !== 0) {
          // The high bits, which name the bucket, are spread well enough by the multiplications alone.
          grams[gramEnd++] =
            Math.imul(a, 0x2c1b3c6d) +
            Math.imul(b, 0x297a2d39) +
            Math.imul(c, 0x5f356495) +
            Math.imul(fold, 0x6c8e9cf5)
        }
        a = b
        b = c
        c = fold
      }
      before = type
    }
    if (hash1 !== 0) grams[gramEnd++] = mix(hash1 ^ last1)
    if (hash2 !== 0) grams[gramEnd++] = mix(Math.imul(hash2, last2) ^ hash1)
    if (wordCount <= 8) grams[gramEnd++] = mix(whole0 ^ wholeLine)
    whole[count] = Math.imul(whole0 ^ length, pair) ^ c
    prefix[count] = prefix0 === 0 ? whole0 ^ c : prefix0

    const seen = Math.min(length, 2 * window)
    const lower = counts[kind.lower]!
    const upper = counts[kind.upper]!
    const uncased = counts[kind.uncased]!
    const continuous = counts[kind.continuous]!
    // One character of a script without spaces says about as much as two and a half letters.
    const weight = (length * (seen + 1.5 * continuous)) / seen
    const firstType = kinds[text.charCodeAt(start)]!
    const lastType = kinds[text.charCodeAt(end - 1)]!
    const at = count * ownCount
    own[at] = Math.log2(1 + weight)
    own[at + 1] = Math.log2(1 + (wordCount * length) / seen)
    own[at + 2] = wordCount > 0 ? (wordLengths + continuous) / wordCount : 0
    own[at + 3] = lower + upper > 0 ? upper / (lower + upper) : 0
    own[at + 4] = wordCount > 0 ? capitalized / wordCount : 0
    own[at + 5] = wordCount > 0 ? allCaps / wordCount : 0
    own[at + 6] = wordCount > 0 ? short / wordCount : 0
    own[at + 7] = counts[kind.digit]! / seen
    own[at + 8] =
      (counts[kind.terminal]! + counts[kind.comma]! + counts[kind.colon]! + counts[kind.dash]!) / seen
    own[at + 9] = counts[kind.separator]! / seen
    own[at + 10] = (counts[kind.sign]! + counts[kind.other]!) / seen
    own[at + 11] = counts[kind.quote]! / seen
    own[at + 12] = (counts[kind.open]! + counts[kind.close]!) / seen
    own[at + 13] = counts[kind.comma]! / (1 + wordCount)
    own[at + 14] = breaks
    own[at + 15] = firstType
    own[at + 16] = endKind(lastType, text, end, kinds)
    own[at + 17] = colon < 0 ? 99 : Math.min(colon, 98)
    own[at + 18] = lastType === kind.colon ? 1 : 0
    own[at + 19] = address
    own[at + 20] = clock
    own[at + 21] = years
    own[at + 22] = firstType === kind.open && lastType === kind.close ? 1 : 0
    own[at + 23] = (uncased + continuous) / seen
    count++
  }
  gramStart[count] = gramEnd
  wordStart[count] = wordEnd
  measured.count = count
  return measured
}

// A line's end: 0 letter, 1 digit, 2 comma or dash, 3 colon, 4 other, 5 bracket, 6 ellipsis, 7 quote or bracket
// behind the end of a sentence, 8 end of a sentence. Ordered, so that a threshold is a question worth asking.
function endKind(last: number, text: string, end: number, kinds: Uint8Array): number {
  if (last === kind.terminal) {
    const code = text.charCodeAt(end - 1)
    return code === 0x2026 || (code === 0x2e && text.charCodeAt(end - 2) === 0x2e) ? 6 : 8
  }
  if (last >= kind.lower && last <= kind.continuous) return 0
  if (last === kind.digit) return 1
  if (last === kind.comma || last === kind.dash) return 2
  if (last === kind.colon) return 3
  if (last === kind.quote || last === kind.close)
    return kinds[text.charCodeAt(end - 2)] === kind.terminal ? 7 : 5
  return 4
}
