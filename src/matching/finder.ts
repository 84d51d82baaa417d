import {codeUnits} from '../document/code-units.ts'
import {foldUnit} from './literals.ts'
import {rarestPart} from './rarity.ts'

/** Finds every place of a set of literals in a text, without regard to case, in one pass. */
export interface Finder {
  /** Calls `tell` with the index of each literal and the offset where it begins, by rising offset of where its key ends. */
  scan(text: string, tell: (literal: number, start: number) => void): void
}

/** How many code units of a literal are looked up at most, its key; the rarest ones. */
const keyLength = 4

/** Marks the symbols of units that are a literal by themselves. */
const isLiteral = 0x100

/**
 * Build a finder (after Karp and Rabin, 1987). Units become symbols of eight bits, so that the last four of a text are
 * one integer; whether a key of two, three or four ends at a place is a bit in a small filter, and only where it may, the
 * literals are compared. The tables of an automaton for as many are larger than a processor's cache.
 *
 * @param literals  folded by `foldUnit`, of 1 to 255 code units
 */
export function buildFinder(literals: readonly string[]): Finder {
  const folds = foldTable()
  const symbols = symbolsOf(
    folds,
    new Set(literals.flatMap((text) => (text.length === 1 ? text.charCodeAt(0) : [])))
  )
  const sizes = Uint16Array.from(literals.map(({length}) => length))
  // Up to where in a literal its key reaches.
  const ends = Uint16Array.from(
    literals.map((literal) => {
      const length = Math.min(keyLength, literal.length)
      return rarestPart(literal, length) + length
    })
  )
  const lists: number[][] = [[]]
  const pairs = tableOf(2)
  const threes = tableOf(3)
  const fours = tableOf(4)
  const single = lists.push([]) - 1
  literals.forEach((literal, index) => {
    if (literal.length === 1) lists[single]!.push(index)
  })
  const {entries, starts} = entriesOf(lists, literals, ends)
  const written = unitsOf(literals.join(''))
  const from = new Uint32Array(literals.length)
  for (let index = 1; index < literals.length; index++) from[index] = from[index - 1]! + sizes[index - 1]!

  return {
    // All in one function, and on its own variables: an engine knows nothing of those of a function made more than once.
    scan(text, tell) {
      const units = codeUnits(text)
      const {length} = text
      const [ownSymbols, ownFolds, ownStarts, ownEntries, ownSizes] = [symbols, folds, starts, entries, sizes]
      const {bits: pairBits, lists: pairLists, shift: pairShift} = pairs
      const {bits: threeBits, lists: threeLists, shift: threeShift} = threes
      const {bits: fourBits, lists: fourLists, shift: fourShift} = fours
      const found = new Uint16Array(4)
      found[3] = single
      let last = 0
      for (let index = 0; index < length; index++) {
        const symbol = ownSymbols[units[index]!]!
        last = (last << 8) | (symbol & 0xff)
        const four = Math.imul(last, multiplier) >>> fourShift
        const three = Math.imul(last << 8, multiplier) >>> threeShift
        const pair = Math.imul(last << 16, multiplier) >>> pairShift
        const isLast = symbol >>> 8
        const may =
          (fourBits[four >> 5]! >>> (four & 31)) |
          (threeBits[three >> 5]! >>> (three & 31)) |
          (pairBits[pair >> 5]! >>> (pair & 31)) |
          isLast
        if ((may & 1) === 0) continue
        found[0] = fourLists[four]!
        found[1] = threeLists[three]!
        found[2] = pairLists[pair]!
        for (let kind = 0; kind < 3 + isLast; kind++) {
          const list = found[kind]!
          const to = ownStarts[list + 1]!
          for (let at = ownStarts[list]!; at < to; at += entrySize) {
            const literal = ownEntries[at]!
            const places = ownEntries[at + 1]!
            const start = index + 1 - (places & 0xff)
            // Never read outside of an array: an engine is slow in all that follows.
            if (start < 0 || start + ownSizes[literal]! > length) continue
            const one = ownFolds[units[start + ((places >> 8) & 0xff)]!]!
            const other = ownFolds[units[start + (places >> 16)]!]!
            if (((one << 16) | other) !== ownEntries[at + 2]) continue
            if (standsAt(literal, units, start)) tell(literal, start)
          }
        }
      }
    }
  }

  function standsAt(literal: number, units: Uint16Array, start: number): boolean {
    const first = from[literal]!
    const size = sizes[literal]!
    for (let at = 0; at < size; at++) if (folds[units[start + at]!] !== written[first + at]) return false
    return true
  }

  function tableOf(length: number): Table {
    const own: number[] = []
    literals.forEach((literal, index) => {
      if (Math.min(keyLength, literal.length) === length) own.push(index)
    })
    const size = Math.ceil(Math.log2(1 + own.length * bitsEach))
    const shift = 32 - Math.max(leastSize, size)
    const table = {
      bits: new Int32Array(2 ** (32 - shift - 5)),
      lists: new Uint16Array(2 ** (32 - shift)),
      shift
    }
    for (const index of own) {
      const hash = hashOf(literals[index]!.slice(ends[index]! - length, ends[index])) >>> shift
      table.bits[hash >> 5]! |= 1 << (hash & 31)
      const known = table.lists[hash]!
      if (known > 0) lists[known]!.push(index)
      else table.lists[hash] = lists.push([index]) - 1
    }
    return table
  }

  function hashOf(key: string): number {
    let packed = 0
    for (let at = 0; at < key.length; at++) packed = (packed << 8) | (symbols[key.charCodeAt(at)]! & 0xff)
    return Math.imul(packed << (32 - 8 * key.length), multiplier)
  }
}

/**
 * What is looked at for each literal of a list: its number; up to where its key reaches and the places of two of its
 * units, a byte each; and what those are. They are farthest from the key, where literals with one key differ.
 */
const entrySize = 3

function entriesOf(
  lists: readonly (readonly number[])[],
  literals: readonly string[],
  ends: Uint16Array
): {readonly entries: Int32Array; readonly starts: Uint32Array} {
  const entries: number[] = []
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, index) => {
    for (const literal of list) {
      const text = literals[literal]!
      const end = ends[literal]!
      const last = text.length - 1
      const one = end > keyLength ? 0 : Math.max(0, last - 1)
      const other = end <= last || end <= keyLength ? last : Math.min(1, last)
      entries.push(
        literal,
        end | (one << 8) | (other << 16),
        (text.charCodeAt(one) << 16) | text.charCodeAt(other)
      )
    }
    starts[index + 1] = entries.length
  })
  return {entries: Int32Array.from(entries), starts}
}

/** By the hash of some symbols: whether a key may have them, and the list of literals with such a key, 0 for none. */
interface Table {
  readonly bits: Int32Array
  readonly lists: Uint16Array
  /** How far a hash of 32 bits is moved to be an index. */
  readonly shift: number
}

/** So few bits that those of all tables of a language stay in the first cache, and one in twenty says yes for nothing. */
const bitsEach = 8
const leastSize = 8

const multiplier = 0x9e3779b1 // of the golden ratio (Knuth, The Art of Computer Programming 3, 6.4)

// Those of ASCII are the characters themselves; others share the rest.
function symbolsOf(folds: Uint16Array, alone: ReadonlySet<number>): Uint16Array {
  const symbols = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const fold = folds[unit]!
    symbols[unit] = fold < 0x80 ? fold : 0x80 | ((fold ^ (fold >>> 7)) & 0x7f)
    if (alone.has(fold)) symbols[unit]! |= isLiteral
  }
  return symbols
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

let folds: Uint16Array | undefined

// What `foldUnit` makes of each code unit.
function foldTable(): Uint16Array {
  if (folds) return folds
  folds = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) folds[unit] = unit
  for (let block = 0; block < 0x10000; block += 0x100) {
    const text = String.fromCharCode(...folds.subarray(block, block + 0x100))
    // Most have no letters with a case.
    if (text.toLowerCase() === text && text.toUpperCase() === text) continue
    for (let unit = block; unit < block + 0x100; unit++)
      folds[unit] = foldUnit(String.fromCharCode(unit)).charCodeAt(0)
  }
  return folds
}
