import {table as characters, inWord, kind} from './characters.ts'
import {emptyTally, endKind, type Tally} from './own.ts'

// How much of a long line is looked at, in code units at either end; prose shows what it is at its edges.
const window = 64

// No line gives more: per code unit one 4-gram, and per word at most a unigram and a bigram; the edges some.
const hashesPerLine = 2 * window * 3 + 32

/** What was found in a line. Its arrays are never replaced, which makes them quicker. */
interface Scanned {
  readonly table: Uint32Array
  /** The code units looked at: quicker to get at in an array than in a string. */
  readonly units: Uint16Array
  /** Hashes of the n-grams, and how many there are. */
  readonly grams: Uint32Array
  gramCount: number
  /** Hashes of the longer words. */
  readonly words: Uint32Array
  wordCount: number
  /** A hash of the line as a whole, and of its first word or two. */
  whole: number
  prefix: number
  readonly tally: Tally
}

const state: Scanned = {
  table: characters,
  units: new Uint16Array(2 * window + 1),
  grams: new Uint32Array(hashesPerLine),
  gramCount: 0,
  words: new Uint32Array(hashesPerLine),
  wordCount: 0,
  whole: 0,
  prefix: 0,
  tally: emptyTally()
}

// Apart from the name used here, since what is exported is looked up anew each time.
export const scanned: Scanned = state

const {space, lower, upper, continuous, digit, terminal, colon, separator} = kind
const letter = inWord
const plain = (inWord >>> 16) | lower

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
// Of the four characters of a 4-gram. The high bits, which name the bucket, are spread well enough by these alone.
const factor1 = 0x2c1b3c6d
const factor2 = 0x297a2d39
const factor3 = 0x5f356495
const factor4 = 0x6c8e9cf5
// A space is before the text.
const beforeText3 = Math.imul(0x20, factor1)
const beforeText2 = Math.imul(0x20, factor2)
const beforeText1 = Math.imul(0x20, factor3)

/** Spread a hash over its bits, so that any of them will do as a bucket. */
const mix = (hash: number): number => {
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

const kindOf = (code: number): number => (characters[code]! >>> 16) & 15

/**
 * Look at the characters of a line, or at those at its ends if it is long: count what they are, and hash words and
 * n-grams. What is found is in `scanned` and in its tally until the next call.
 *
 * @param text  its code units
 */
export function scan(text: Uint16Array, start: number, end: number): void {
  const {table, units, grams, words, tally} = state
  const {counts} = tally
  counts.fill(0)
  const length = end - start
  const seen = Math.min(length, 2 * window)
  const head = length > seen ? window : seen
  for (let k = 0; k < head; k++) units[k] = text[start + k]!
  for (let k = head; k < seen; k++) units[k] = text[end - seen + k]!
  // Ends the last word.
  units[seen] = 0x20
  let gramEnd = 0
  let wordEnd = 0
  let before: number = space
  let word = seed
  let wordLength = 0
  let wordCapitals = 0
  let wordFirst = 0
  let halfWords = 0
  let wordLengths = 0
  let capitalized = 0
  let allCaps = 0
  let short = 0
  let hash1 = 0 // The words before.
  let hash2 = 0
  let whole0 = seed
  let prefix0 = 0
  let breaks = 0
  let colon0 = -1
  let address = 0
  let clock = 0
  let years = 0
  let at = 0
  let third = 2
  // What the three characters before add to the hash of the next 4-gram, to that of the one after it, and so on.
  let next1 = beforeText1
  let next2 = beforeText2
  let next3 = beforeText3
  let stop = length > seen ? head : seen + 1
  for (;;) {
    while (at < stop) {
      let entry = table[units[at]!]!
      if (entry & letter) {
        const from = at
        if (wordLength === 0) wordFirst = (entry >>> 16) & 15
        do {
          const fold = entry & 0xffff
          word = Math.imul(word ^ fold, prime)
          if (entry >>> 16 !== plain) {
            const type = (entry >>> 16) & 15
            counts[type]!++
            if (type === upper) wordCapitals++
          }
          if (
            fold === 0x77 &&
            at >= from + 2 &&
            (units[at - 1]! | 0x20) === 0x77 &&
            (units[at - 2]! | 0x20) === 0x77
          )
            address++
          if (at >= third) grams[gramEnd++] = Math.imul(fold, factor4) + next1
          next1 = (Math.imul(fold, factor3) + next2) | 0
          next2 = (Math.imul(fold, factor2) + next3) | 0
          next3 = Math.imul(fold, factor1)
          entry = table[units[++at]!]!
        } while (entry & letter && at < stop)
        wordLength += at - from
        before = (table[units[at - 1]!]! >>> 16) & 15
        continue
      }
      const type = entry >>> 16
      const fold = entry & 0xffff
      counts[type]!++
      if (type === continuous) {
        // Every two characters are a word where words are not set apart.
        if (before === continuous) {
          const previous = table[units[at - 1]!]! & 0xffff
          const hash = Math.imul(Math.imul(seed ^ previous, prime) ^ fold, prime)
          grams[gramEnd++] = words[wordEnd++] = mix(hash)
          halfWords++
          if (prefix0 === 0) prefix0 = hash
        }
      } else {
        if (wordLength > 0) {
          const mixed = mix(word)
          halfWords += 2
          wordLengths += wordLength
          if (wordFirst === upper) capitalized++
          if (wordCapitals === wordLength && wordLength > 1) allCaps++
          if (wordLength <= 3) short++
          else if (wordFirst !== digit) words[wordEnd++] = mixed
          else if (wordLength === 4) years++
          grams[gramEnd++] = mixed
          if (hash1 !== 0) grams[gramEnd++] = mix(Math.imul(hash1, pair) ^ word)
          if (halfWords <= 6) {
            if (halfWords === 2) {
              grams[gramEnd++] = mix(word ^ first1)
              prefix0 = word
            } else if (halfWords === 4) grams[gramEnd++] = mix(Math.imul(hash1, first2) ^ word)
            else if (halfWords === 6)
              grams[gramEnd++] = mix(Math.imul(Math.imul(hash2, first2) ^ hash1, first3) ^ word)
          }
          whole0 = Math.imul(whole0 ^ word, pair)
          hash2 = hash1
          hash1 = word
          word = seed
          wordLength = 0
          wordCapitals = 0
        }
        if (type === space) {
          if (before === space) {
            at++
            continue
          }
          if (before === terminal) breaks++
        } else if (type === colon) {
          if (colon0 < 0) colon0 = at < head ? at : at + length - seen
          if (before === digit) clock++
        } else if (type === separator) {
          if (fold === 0x2f && at >= third && units[at - 1] === 0x2f && units[at - 2] === 0x3a) address++
        } else if (fold === 0x40) address++
        else if (type === terminal && fold !== 0x2e && before === continuous) breaks++
      }
      if (at >= third) grams[gramEnd++] = Math.imul(fold, factor4) + next1
      next1 = (Math.imul(fold, factor3) + next2) | 0
      next2 = (Math.imul(fold, factor2) + next3) | 0
      next3 = Math.imul(fold, factor1)
      before = type
      at++
    }
    if (stop > seen) break
    at = head
    stop = seen + 1
    while (table[units[at]!]! >>> 16 === space) {
      counts[space]!++
      at++
    }
    third = at + 2
    next1 = beforeText1
    next2 = beforeText2
    next3 = beforeText3
    wordLength = 0
    word = seed
    before = space
  }
  if (hash1 !== 0) grams[gramEnd++] = mix(hash1 ^ last1)
  if (hash2 !== 0) grams[gramEnd++] = mix(Math.imul(hash2, last2) ^ hash1)
  if (halfWords <= 16) grams[gramEnd++] = mix(whole0 ^ wholeLine)
  state.gramCount = gramEnd
  state.wordCount = wordEnd
  state.whole = Math.imul(whole0 ^ length, pair) ^ 0x20
  state.prefix = prefix0 === 0 ? whole0 ^ 0x20 : prefix0

  // Less the space behind the end.
  counts[space]!--
  const lastCode = units[seen - 1]!
  const last = kindOf(lastCode)
  tally.halfWords = halfWords
  tally.wordLengths = wordLengths
  tally.capitalized = capitalized
  tally.allCaps = allCaps
  tally.short = short
  tally.breaks = last === terminal ? breaks - 1 : breaks
  tally.colon = colon0
  tally.address = address
  tally.clock = clock
  tally.years = years
  tally.seen = seen
  tally.first = kindOf(units[0]!)
  tally.last = last
  tally.end = endKind(last, lastCode, length > 1 ? units[seen - 2]! : 0x20)
}
