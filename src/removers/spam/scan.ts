import {codeUnits} from '../../document/code-units.ts'
import {skeleton} from './confusables.ts'
import {unleet} from './fold.ts'

/** Finds places where a text may hold one of a set of terms, however it is dressed. */
export interface Scanner {
  /** Offsets behind possible terms, rising. None of the dresses hides a term; some innocent text is found too. */
  scan(text: string): readonly number[]
}

const skip = 1
const other = 0
/** Shorter terms are in too many words, once spaces are left out. */
const minLength = 5

// Scripts in which letters look like Latin ones, and their forms for other purposes.
const ranges: readonly (readonly [number, number])[] = [
  [0x21, 0x58f],
  [0x13a0, 0x13ff],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1fff],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x218f],
  [0x2200, 0x222f],
  [0x2460, 0x24ff],
  [0x2776, 0x2793],
  [0x2c60, 0x2c7f],
  [0xa4d0, 0xa4ff],
  [0xa720, 0xa7ff],
  [0xab30, 0xab6f],
  [0xff01, 0xff5e]
]

const skipped: readonly (readonly [number, number])[] = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x2000, 0x200f],
  [0x2010, 0x2027],
  [0x202a, 0x202f],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x2190, 0x21ff],
  [0x2500, 0x2775],
  [0x2794, 0x2bff],
  [0x3000, 0x3003],
  [0x3008, 0x3011],
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff]
]

/** Letters of other scripts share symbols, so that the table is small; what they confuse is examined anyway. */
const sharedSymbols = 24
const firstShared = 2

/** High surrogate of the mathematical alphabets, which hardly any article uses. */
const mathematical = 0xd835
/** Low surrogates of letters in circles and squares. */
const boxedLow = [0xdd30, 0xdd8a] as const
/** Low surrogate of the regional indicator A. */
const regionalLow = 0xdde6
/** High surrogate with which the boxed ones are pictures. */
const pictures = 0xd83d

/**
 * Build a scanner: an Aho-Corasick automaton whose alphabet is what characters look like, so that one pass
 * sees through case, accents, look-alikes, digits for letters, spacing and doubled letters.
 *
 * @param terms  in plain form
 */
export function buildScanner(terms: readonly string[]): Scanner {
  const symbols = new Uint16Array(0x10000)
  for (const [from, to] of skipped) symbols.fill(skip, from, to + 1)
  let count = firstShared + sharedSymbols
  const known = new Map<string, number>()
  const symbolOf = (character: string): number => {
    const letter = unleet(character) === 'l' ? 'i' : unleet(character)
    let symbol = known.get(letter)
    if (symbol === undefined) {
      symbol = /[a-z]/.test(letter) ? count++ : firstShared + (known.size % sharedSymbols)
      known.set(letter, symbol)
    }
    return symbol
  }
  const spell = (text: string): number[] => {
    const spelled: number[] = []
    for (const character of text) {
      for (const plain of skeleton(character.codePointAt(0)!)) {
        const code = plain.charCodeAt(0)
        if (symbols[code] === skip || /[\s.,\-_*]/.test(plain)) continue
        const symbol = symbolOf(plain)
        if (code > 0x7f) symbols[code] = symbol
        if (spelled.at(-1) !== symbol) spelled.push(symbol)
      }
    }
    return spelled
  }
  const keys = terms.filter((term) => !/[a-z]/i.test(term) || spell(term).length >= minLength).map(spell)
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      if (symbols[code] === skip) continue
      const plain = unleet(skeleton(code))
      const symbol = known.get(plain === 'l' ? 'i' : plain)
      symbols[code] = symbol ?? (/[\p{L}\p{N}]/u.test(plain) ? other : skip)
    }
  }
  // Regional indicators, of which flags are made, and words too; their first half is skipped.
  for (let letter = 0; letter < 26; letter++) {
    const plain = String.fromCharCode(0x61 + letter)
    symbols[regionalLow + letter] = known.get(plain === 'l' ? 'i' : plain) ?? other
  }
  // One hit for each of these; half of the second belongs to emoji, which is seen below.
  const special = count++
  symbols[mathematical] = special
  const boxed = count++
  symbols.fill(boxed, ...boxedLow)
  keys.push([special], [boxed])

  const automaton = {symbols, boxed, ...compile(keys, count)}
  return {scan: (text) => run(automaton, text)}
}

interface Automaton {
  readonly symbols: Uint16Array
  readonly boxed: number
  readonly table: Int32Array
  /** Rows from here on end a term. */
  readonly threshold: number
}

function run({symbols, boxed, table, threshold}: Automaton, text: string): readonly number[] {
  const hits: number[] = []
  const {length} = text
  const units = codeUnits(text)
  let row = 0
  for (let index = 0; index < length; index++) {
    const symbol = symbols[units[index]!]!
    row = table[row + symbol]!
    if (row >= threshold && (symbol !== boxed || units[index - 1] !== pictures)) hits.push(index + 1)
  }
  return hits
}

// States that end a key come last, and rows are premultiplied, so that the loop compares one number.
function compile(
  keys: readonly (readonly number[])[],
  width: number
): {table: Int32Array; threshold: number} {
  const next: Int32Array[] = [new Int32Array(width)]
  const ends: boolean[] = [false]
  for (const key of keys) {
    let state = 0
    for (const symbol of key) {
      if (next[state]![symbol] === 0) {
        next[state]![symbol] = next.length
        next.push(new Int32Array(width))
        ends.push(false)
      }
      state = next[state]![symbol]!
    }
    ends[state] = true
  }
  const failure = new Int32Array(next.length)
  // What leads to a state, which is its last symbol.
  const last = new Int32Array(next.length)
  for (const row of next) {
    row.forEach((state, symbol) => {
      if (state !== 0) last[state] = symbol
    })
  }
  const queue = [...next[0]!].filter((state) => state !== 0)
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const back = failure[state]!
    if (ends[back]) ends[state] = true
    for (let symbol = 0; symbol < width; symbol++) {
      const target = next[state]![symbol]!
      if (target === 0) next[state]![symbol] = next[back]![symbol]!
      else {
        failure[target] = next[back]![symbol]!
        queue.push(target)
      }
    }
  }
  // Then by depth, as most of a text visits the shallow ones only, which then lie together.
  const order = [0, ...queue].sort((a, b) => Number(ends[a]) - Number(ends[b]))
  const rank = new Int32Array(next.length)
  order.forEach((state, index) => {
    rank[state] = index
  })
  const table = new Int32Array(next.length * width)
  order.forEach((state, index) => {
    // A character to skip and one that repeats the last leave everything as it is.
    for (let symbol = 0; symbol < width; symbol++) {
      const stays = symbol === skip || (state !== 0 && symbol === last[state])
      table[index * width + symbol] = rank[stays ? state : next[state]![symbol]!]! * width
    }
  })
  return {table, threshold: ends.filter((end) => !end).length * width}
}
