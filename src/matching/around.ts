import {isBetweenSentences} from '../document/sentences.ts'
import {type EdgeSet, edgeSymbol, edgeWords} from './edges.ts'
import type {Surroundings} from './surroundings.ts'
import {blank, isSpace, lineEdge} from './symbols.ts'

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
  #sets: Int32Array
  readonly #places: Map<string, number>
  readonly #owners: Uint32Array
  readonly #starts: Uint32Array
  // For each part where in `#sets` all is that can stand before and behind it, from 1; 0 if nobody has asked.
  readonly #befores: Uint32Array
  readonly #behinds: Uint32Array
  #units: Uint16Array = new Uint16Array(0)
  #start = 0
  #part = ''
  #before = 0
  #before2 = 0
  #behind = 0
  #behind2 = 0

  /**
   * @param owners  the numbers of the surroundings of all parts, one after the other
   * @param starts  where in `owners` those of each part begin
   */
  constructor(list: SurroundingsList, owners: Uint32Array, starts: Uint32Array) {
    const places = new Map<string, number>()
    this.#places = places
    this.#owners = owners
    this.#starts = starts
    this.#befores = new Uint32Array(starts.length - 1)
    this.#behinds = new Uint32Array(starts.length - 1)
    const words: number[] = []
    // Most sets are the same objects, as stored packs have them.
    const seen = new Map<EdgeSet, number>()
    const placeOf = (set: EdgeSet): number => {
      let place = seen.get(set)
      if (place !== undefined) return place
      const key = set.join()
      place = places.get(key)
      if (place === undefined) {
        place = words.push(...set) - edgeWords
        places.set(key, place)
      }
      seen.set(set, place)
      return place
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

  /**
   * Whether any of the surroundings of a part can be met where it stands in a text, as far as one character on either
   * side tells; most places are ruled out by that.
   */
  mayHave(part: number, units: Uint16Array, start: number, end: number, length: number): boolean {
    if (this.#befores[part] === 0) {
      this.#befores[part] = 1 + this.#unionOf(part, 0)
      this.#behinds[part] = 1 + this.#unionOf(part, 2)
    }
    return (
      this.#mayBe(this.#befores[part]! - 1, start > 0 ? units[start - 1]! : lineEdge) &&
      this.#mayBe(this.#behinds[part]! - 1, end < length ? units[end]! : lineEdge)
    )
  }

  // The edge may be that of a line without the white space at it, or of a sentence.
  #mayBe(set: number, unit: number): boolean {
    if (this.#isIn(set, edgeSymbol(unit))) return true
    return (isSpace(unit) || isBetweenSentences(unit)) && this.#isIn(set, lineEdge)
  }

  #unionOf(part: number, field: number): number {
    const union = new Int32Array(edgeWords)
    for (let owner = this.#starts[part]!; owner < this.#starts[part + 1]!; owner++) {
      const number = this.#owners[owner]!
      const set = this.#items[number * fields + field]!
      for (let word = 0; word < edgeWords; word++) union[word]! |= this.#sets[set + word]!
    }
    const key = union.join()
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.#sets.length
      const sets = new Int32Array(place + edgeWords)
      sets.set(this.#sets)
      sets.set(union, place)
      this.#sets = sets
      this.#places.set(key, place)
    }
    return place
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
