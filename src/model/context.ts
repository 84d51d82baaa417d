import {findCut} from './cut.ts'
import type {Measured} from './measure.ts'
import {log2, ownCount, ownNames} from './own.ts'

/** Names of the features that a line has by where it stands; `context` appends them to the line's own. */
const contextNames = [
  'lexical',
  'known',
  'lexicalBefore1',
  'lexicalBefore2',
  'lexicalAfter1',
  'lexicalAfter2',
  'lexicalTrailBefore',
  'lexicalTrailAfter',
  'lengthBefore1',
  'lengthBefore2',
  'lengthAfter1',
  'lengthAfter2',
  'lengthTrailBefore',
  'lengthTrailAfter',
  'lastBefore',
  'lastAfter',
  'sinceProse',
  'untilProse',
  'proseBefore',
  'proseAfter',
  'proseCharactersBefore',
  'proseCharactersAfter',
  'alikeBefore',
  'alikeAfter',
  'fromHead',
  'fromTail',
  'place',
  'cohesion',
  'cohesionProse',
  'cohesionBefore',
  'cohesionAfter',
  'repeats',
  'prefixRepeats',
  'fromCutBegin',
  'toCutEnd',
  'cutShare'
] as const

export const featureNames: readonly string[] = [...ownNames, ...contextNames]
export const featureCount: number = featureNames.length

// Own features that context is made of, by their place in `ownNames`.
const lengthAt = 0
const firstAt = 15
const lastAt = 16

// Prose: a line of at least about a hundred characters that ends like a sentence, or a very long one.
const proseLength = Math.log2(1 + 90)
const longLength = Math.log2(1 + 300)

const tableBits = 14
const tableShift = 32 - tableBits
// For each bucket the number of the line that it was last seen in, from 1, above two times two bits: in how many
// lines it is, and in how many of prose; both up to two.
const marks = new Int32Array(1 << tableBits)

let capacity = 0
let prose = new Uint8Array(0)
let cohesion = new Float32Array(0)
let cohesionProse = new Float32Array(0)
let repeats = new Int32Array(0)
let prefixRepeats = new Int32Array(0)
let slots = new Int32Array(0)

// A distance that tells the side: negative outside.
const signed = (n: number): number => (n < 0 ? -log2(-n) : log2(n))

/**
 * Fill in the features of every line: its own, and those of its place among the others. `lexical` is what the
 * lexicon says of each line, `known` how much of it the lexicon knows. Nothing tells the document as a whole, such
 * as its number of lines: by it trees learn sources by heart, and do worse on others.
 *
 * @param features  `featureCount` values a line
 */
export function context(
  measured: Measured,
  lexical: Float32Array,
  known: Float32Array,
  features: Float32Array
): void {
  const {count, own, sizes} = measured
  if (capacity < count) {
    capacity = count + (count >> 1) + 16
    prose = new Uint8Array(capacity)
    cohesion = new Float32Array(capacity)
    cohesionProse = new Float32Array(capacity)
    repeats = new Int32Array(capacity)
    prefixRepeats = new Int32Array(capacity)
  }
  let proseLines = 0
  let characters = 0
  let proseCharacters = 0
  for (let i = 0; i < count; i++) {
    const length = own[i * ownCount]!
    const size = sizes[i]!
    prose[i] = length >= longLength || (length >= proseLength && own[i * ownCount + lastAt]! >= 6) ? 1 : 0
    characters += size
    if (prose[i]) {
      proseLines++
      proseCharacters += size
    }
  }
  weave(measured)
  // By the words alone: the trees say more, but they come after.
  const {begin, end} = findCut(count, lexical, own, ownCount)

  let trailLength = 0
  let trailLexical = 0
  let sinceProse = 64
  let proseSoFar = 0
  let proseCharactersSoFar = 0
  let alike = 0
  let sizeSoFar = 0
  for (let i = 0; i < count; i++) {
    const at = i * featureCount
    const mine = i * ownCount
    for (let k = 0; k < ownCount; k++) features[at + k] = own[mine + k]!
    const f = at + ownCount
    const length = own[mine]!
    const size = sizes[i]!
    const previous = mine - ownCount
    const next = mine + ownCount
    const hasPrevious = i > 0
    const hasNext = i + 1 < count
    features[f] = lexical[i]!
    features[f + 1] = known[i]!
    features[f + 2] = hasPrevious ? lexical[i - 1]! : 0
    features[f + 3] = i > 1 ? lexical[i - 2]! : 0
    features[f + 4] = hasNext ? lexical[i + 1]! : 0
    features[f + 5] = i + 2 < count ? lexical[i + 2]! : 0
    features[f + 6] = trailLexical
    features[f + 8] = hasPrevious ? own[previous]! : 0
    features[f + 9] = i > 1 ? own[previous - ownCount]! : 0
    features[f + 10] = hasNext ? own[next]! : 0
    features[f + 11] = i + 2 < count ? own[next + ownCount]! : 0
    features[f + 12] = trailLength
    features[f + 14] = hasPrevious ? own[previous + lastAt]! : -1
    features[f + 15] = hasNext ? own[next + lastAt]! : -1
    features[f + 16] = sinceProse
    features[f + 18] = log2(proseSoFar)
    features[f + 19] = log2(proseLines - proseSoFar - prose[i]!)
    features[f + 20] = log2(proseCharactersSoFar)
    features[f + 21] = log2(Math.max(0, proseCharacters - proseCharactersSoFar - (prose[i] ? size : 0)))
    alike = hasPrevious && isAlike(own, previous, mine) ? alike + 1 : 0
    features[f + 22] = Math.min(alike, 32)
    features[f + 24] = log2(i)
    features[f + 25] = log2(count - 1 - i)
    features[f + 26] = (sizeSoFar + size / 2) / characters
    features[f + 27] = cohesion[i]!
    features[f + 28] = cohesionProse[i]!
    features[f + 29] = hasPrevious ? cohesionProse[i - 1]! : -1
    features[f + 30] = hasNext ? cohesionProse[i + 1]! : -1
    features[f + 31] = Math.min(repeats[i]!, 16)
    features[f + 32] = Math.min(prefixRepeats[i]!, 16)
    features[f + 33] = signed(i - begin)
    features[f + 34] = signed(end - i)
    features[f + 35] = end >= begin ? (end - begin + 1) / count : 0

    trailLength = 0.7 * trailLength + 0.3 * length
    trailLexical = 0.7 * trailLexical + 0.3 * lexical[i]!
    sinceProse = prose[i] ? 0 : Math.min(64, sinceProse + 1)
    proseSoFar += prose[i]!
    if (prose[i]) proseCharactersSoFar += size
    sizeSoFar += size
  }
  trailLength = 0
  trailLexical = 0
  let untilProse = 64
  alike = 0
  for (let i = count - 1; i >= 0; i--) {
    const f = i * featureCount + ownCount
    const mine = i * ownCount
    features[f + 7] = trailLexical
    features[f + 13] = trailLength
    features[f + 17] = untilProse
    alike = i + 1 < count && isAlike(own, mine + ownCount, mine) ? alike + 1 : 0
    features[f + 23] = Math.min(alike, 32)
    trailLength = 0.7 * trailLength + 0.3 * own[mine]!
    trailLexical = 0.7 * trailLexical + 0.3 * lexical[i]!
    untilProse = prose[i] ? 0 : Math.min(64, untilProse + 1)
  }
}

// Entries of a list look alike: about as long, ending and beginning alike.
const isAlike = (own: Float32Array, a: number, b: number): boolean =>
  Math.abs(own[a + lengthAt]! - own[b + lengthAt]!) < 1 &&
  own[a + lastAt]! >= 6 === own[b + lastAt]! >= 6 &&
  own[a + firstAt] === own[b + firstAt]

// How far each line shares its longer words with other lines, and with the prose: an article keeps to its
// subject, and boilerplate has another. Knows no language. Counts repeated lines and beginnings, too.
function weave(measured: Measured): void {
  const {count, words, wordStart, whole, prefix} = measured
  countAlike(whole, count, repeats)
  countAlike(prefix, count, prefixRepeats)
  const table = marks
  for (let i = 0; i < count; i++) {
    const isProse = prose[i]!
    const to = wordStart[i + 1]!
    for (let at = wordStart[i]!; at < to; at++) {
      const bucket = words[at]! >>> tableShift
      const mark = table[bucket]!
      if (mark >> 4 === i + 1) continue
      const lines = Math.min(2, (mark & 3) + 1)
      const proseLines = Math.min(2, ((mark >> 2) & 3) + isProse)
      table[bucket] = ((i + 1) << 4) | (proseLines << 2) | lines
    }
  }
  for (let i = 0; i < count; i++) {
    const isProse = prose[i]!
    const from = wordStart[i]!
    const to = wordStart[i + 1]!
    let shared = 0
    let sharedProse = 0
    for (let at = from; at < to; at++) {
      const mark = table[words[at]! >>> tableShift]!
      shared += (mark >> 1) & 1
      // One, if there is prose with it besides this line.
      sharedProse += (isProse - ((mark >> 2) & 3)) >>> 31
    }
    cohesion[i] = to > from ? shared / (to - from) : -1
    cohesionProse[i] = to > from ? sharedProse / (to - from) : -1
  }
  const end = wordStart[count]!
  for (let at = 0; at < end; at++) table[words[at]! >>> tableShift] = 0
}

// For each number how often it is among the first `count`: by a hash table of where each was seen first, which is
// where it is counted. Until the end the others have the complement of its place.
function countAlike(numbers: Int32Array, count: number, into: Int32Array): void {
  const bits = 33 - Math.clz32(count)
  const size = 1 << bits
  if (slots.length < size) slots = new Int32Array(size)
  slots.fill(-1, 0, size)
  for (let i = 0; i < count; i++) {
    const number = numbers[i]!
    let slot = Math.imul(number, 0x9e3779b1) >>> (32 - bits)
    while (slots[slot]! >= 0 && numbers[slots[slot]!] !== number) slot = (slot + 1) & (size - 1)
    if (slots[slot]! < 0) slots[slot] = i
    const first = slots[slot]!
    if (first === i) into[i] = 1
    else {
      into[first]!++
      into[i] = ~first
    }
  }
  for (let i = 0; i < count; i++) if (into[i]! < 0) into[i] = into[~into[i]!]!
}
