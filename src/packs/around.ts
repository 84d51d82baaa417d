import {edgeSymbol, edgeWords} from './edges.ts'
import type {Surroundings} from './surroundings.ts'
import {blank, lineEdge} from './symbols.ts'

/** Numbers for surroundings, by which they are asked for at the places of a text. */
export class SurroundingsList {
  readonly #numbers = new Map<Surroundings, number>()

  numberOf(surroundings: Surroundings): number {
    const known = this.#numbers.get(surroundings)
    if (known !== undefined) return known
    this.#numbers.set(surroundings, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get items(): Iterable<Surroundings> {
    return this.#numbers.keys()
  }
}

const fields = 7
const outside = -1

/** Tells of places in a text which surroundings are met there. */
export class Around {
  // For each of the surroundings where in `#sets` its five are, then its two masks.
  readonly #items: Int32Array
  readonly #sets: Int32Array
  #units: Uint16Array = new Uint16Array(0)
  #start = 0
  #part = ''
  #before = 0
  #before2 = 0
  #behind = 0
  #behind2 = 0

  constructor(list: SurroundingsList) {
    const places = new Map<string, number>()
    const words: number[] = []
    const placeOf = (set: Int32Array): number => {
      const key = set.join()
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, words.length)
      return words.push(...set) - edgeWords
    }
    this.#items = Int32Array.from(
      [...list.items].flatMap(({before, before2, beforeBlank, behind, behind2, folded, other}) => [
        ...[before, before2, behind, behind2, beforeBlank].map(placeOf),
        folded,
        other
      ])
    )
    this.#sets = Int32Array.from(words)
  }

  /** Look at a part of a literal where it stands in a line. */
  moveTo(units: Uint16Array, start: number, part: string, lineStart: number, lineEnd: number): void {
    const end = start + part.length
    this.#units = units
    this.#start = start
    this.#part = part
    this.#before = start > lineStart ? edgeSymbol(units[start - 1]!) : lineEdge
    this.#behind = end < lineEnd ? edgeSymbol(units[end]!) : lineEdge
    if (start > lineStart + 1) this.#before2 = edgeSymbol(units[start - 2]!)
    else this.#before2 = start > lineStart ? lineEdge : outside
    if (end + 1 < lineEnd) this.#behind2 = edgeSymbol(units[end + 1]!)
    else this.#behind2 = end < lineEnd ? lineEdge : outside
  }

  /** Whether surroundings are met there. */
  has(number: number): boolean {
    const item = number * fields
    const items = this.#items
    if (!this.#isIn(items[item]!, this.#before) || !this.#isIn(items[item + 2]!, this.#behind)) return false
    const before2 = this.#before === blank ? items[item + 4]! : items[item + 1]!
    if (!this.#isIn(before2, this.#before2) || !this.#isIn(items[item + 3]!, this.#behind2)) return false
    const folded = items[item + 5]!
    const other = items[item + 6]!
    return (folded & other) === -1 || this.#isWritten(folded, other)
  }

  #isIn(set: number, symbol: number): boolean {
    return symbol === outside || ((this.#sets[set + (symbol >> 5)]! >>> (symbol & 31)) & 1) === 1
  }

  // Whether its letters are the capitals and small letters that may stand there.
  #isWritten(folded: number, other: number): boolean {
    const units = this.#units
    const part = this.#part
    for (let at = 0; at < part.length; at++) {
      const allowed = units[this.#start + at] === part.charCodeAt(at) ? folded : other
      if (((allowed >>> at) & 1) === 0) return false
    }
    return true
  }
}
