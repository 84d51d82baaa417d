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
 * @param literals  folded by `foldUnit`, not empty
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
  const listed = Uint32Array.from(lists.flat())
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({length}, list) => {
    starts[list + 1] = starts[list]! + length
  })
  const written = unitsOf(literals.join(''))
  const from = new Uint32Array(literals.length)
  for (let index = 1; index < literals.length; index++) from[index] = from[index - 1]! + sizes[index - 1]!

  return {
    scan(text, tell) {
      const units = codeUnits(text)
      const {length} = text
      const {filter: pairBits} = pairs
      const {filter: threeBits} = threes
      const {filter: fourBits} = fours
      let last = 0
      for (let index = 0; index < length; index++) {
        const symbol = symbols[units[index]!]!
        last = (last << 8) | (symbol & 0xff)
        const four = Math.imul(last, multiplier)
        const three = Math.imul(last << 8, multiplier)
        const pair = Math.imul(last << 16, multiplier)
        const found =
          (fourBits[four >>> wordShift]! >>> ((four >>> bitShift) & 31)) |
          (threeBits[three >>> wordShift]! >>> ((three >>> bitShift) & 31)) |
          (pairBits[pair >>> wordShift]! >>> ((pair >>> bitShift) & 31)) |
          (symbol >>> 8)
        if ((found & 1) === 0) continue
        compare(fours.lists[four >>> listShift]!, units, index + 1, length, tell)
        compare(threes.lists[three >>> listShift]!, units, index + 1, length, tell)
        compare(pairs.lists[pair >>> listShift]!, units, index + 1, length, tell)
        if ((symbol & isLiteral) > 0) compare(single, units, index + 1, length, tell)
      }
    }
  }

  function compare(
    list: number,
    units: Uint16Array,
    end: number,
    length: number,
    tell: (literal: number, start: number) => void
  ): void {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) {
      const literal = listed[at]!
      const start = end - ends[literal]!
      if (start >= 0 && start + sizes[literal]! <= length && standsAt(literal, units, start))
        tell(literal, start)
    }
  }

  // What is no part of the key comes first, as that is where literals of one list differ.
  function standsAt(literal: number, units: Uint16Array, start: number): boolean {
    const first = from[literal]!
    const size = sizes[literal]!
    const end = ends[literal]!
    for (let at = end; at < size; at++) if (folds[units[start + at]!] !== written[first + at]) return false
    for (let at = 0; at < end; at++) if (folds[units[start + at]!] !== written[first + at]) return false
    return true
  }

  function tableOf(length: number): Table {
    const table = {
      filter: new Int32Array(1 << (32 - wordShift)),
      lists: new Uint16Array(1 << (32 - listShift))
    }
    literals.forEach((literal, index) => {
      if (Math.min(keyLength, literal.length) !== length) return
      const hash = hashOf(literal.slice(ends[index]! - length, ends[index]))
      table.filter[hash >>> wordShift]! |= 1 << ((hash >>> bitShift) & 31)
      const known = table.lists[hash >>> listShift]!
      if (known > 0) lists[known]!.push(index)
      else table.lists[hash >>> listShift] = lists.push([index]) - 1
    })
    return table
  }

  function hashOf(key: string): number {
    let packed = 0
    for (let at = 0; at < key.length; at++) packed = (packed << 8) | (symbols[key.charCodeAt(at)]! & 0xff)
    return Math.imul(packed << (32 - 8 * key.length), multiplier)
  }
}

/** By the hash of some symbols: whether a key may have them, and the list of literals with such a key, 0 for none. */
interface Table {
  readonly filter: Int32Array
  readonly lists: Uint16Array
}

const multiplier = 0x9e3779b1 // of the golden ratio (Knuth, The Art of Computer Programming 3, 6.4)

/** A hash of 32 bits is a bit of 2^18, which are 32 KiB, and one list of 2^14. */
const bitShift = 14
const wordShift = bitShift + 5
const listShift = 18

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
