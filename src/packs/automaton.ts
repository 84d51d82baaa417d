import {codeUnits} from '../document/code-units.ts'
import {foldUnit} from './literals.ts'
import {rarestPart} from './rarity.ts'

/** Finds every place of a set of literals in a text, without regard to case, in one pass. */
export interface Automaton {
  /** Calls `tell` with the index of each literal and the offset where it begins, by rising offset of its key. */
  scan(text: string, tell: (literal: number, start: number) => void): void
}

/** How many code units of a literal the automaton looks for, the rarest ones; the most with which it has few enough states. */
const keyLengths = [8, 6, 5, 4, 3]
const maxStates = 0x10000
/** A small table stays in the processor's cache, so rare characters share symbols, and what is found is compared. */
const ownSymbols = 96
const sharedSymbols = 32

// Letters that fold to another but are not its capital: long s, dotless i, Kelvin, Angstrom, final sigma, micro, titlecase digraphs.
const oddVariants = [
  '\u017f',
  '\u0131',
  '\u212a',
  '\u212b',
  '\u03c2',
  '\u00b5',
  '\u01c5',
  '\u01c8',
  '\u01cb',
  '\u01f2'
]

interface Alphabet {
  /** The symbol of each code unit; 0 for those in no literal. */
  readonly symbols: Uint16Array
  readonly count: number
  /** Characters that share a symbol with others. */
  readonly shared: ReadonlySet<string>
}

// Frequent characters come first, so that of each row the part that is looked at fits one line of the cache.
function createAlphabet(keys: readonly string[]): Alphabet {
  const counts = new Map<string, number>()
  for (const key of keys) for (const character of key) counts.set(character, (counts.get(character) ?? 0) + 1)
  const inKeys = [...counts].sort((a, b) => b[1] - a[1]).map(([character]) => character)
  const characters = [...new Set([...frequent, ...inKeys])]
  const symbols = new Uint16Array(0x10000)
  const isShared = characters.length > ownSymbols + sharedSymbols
  characters.forEach((character, index) => {
    const own = isShared && index >= ownSymbols ? ownSymbols + (index % sharedSymbols) : index
    symbols[character.charCodeAt(0)] = 1 + own
  })
  for (const character of inKeys) {
    for (const variant of [character.toUpperCase(), ...oddVariants]) {
      if (variant.length === 1 && foldUnit(variant) === character)
        symbols[variant.charCodeAt(0)] = symbols[character.charCodeAt(0)]!
    }
  }
  return {
    symbols,
    count: 1 + Math.min(characters.length, ownSymbols + sharedSymbols),
    shared: new Set(isShared ? characters.slice(ownSymbols) : [])
  }
}

/** A tree of keys: of each state its first child and its next sibling, and the symbol that leads to it; 0 for none. */
interface Trie {
  readonly count: number
  readonly child: Uint16Array
  readonly sibling: Uint16Array
  readonly symbol: Uint8Array
  /** The keys that end at a state. */
  readonly ends: ReadonlyMap<number, readonly number[]>
}

function buildTrie(keys: readonly string[], symbols: Uint16Array): Trie | undefined {
  const child = new Uint16Array(maxStates)
  const sibling = new Uint16Array(maxStates)
  const symbol = new Uint8Array(maxStates)
  const ends = new Map<number, number[]>()
  let count = 1
  for (let key = 0; key < keys.length; key++) {
    let state = 0
    for (let at = 0; at < keys[key]!.length; at++) {
      const wanted = symbols[keys[key]!.charCodeAt(at)]!
      let next = child[state]!
      while (next !== 0 && symbol[next] !== wanted) next = sibling[next]!
      if (next === 0) {
        if (count === maxStates) return undefined
        next = count++
        symbol[next] = wanted
        sibling[next] = child[state]!
        child[state] = next
      }
      state = next
    }
    const known = ends.get(state)
    if (known) known.push(key)
    else ends.set(state, [key])
  }
  return {count, child, sibling, symbol, ends}
}

/**
 * Build an Aho-Corasick automaton (Aho and Corasick, 1975) as one dense transition table over the
 * characters that occur in the literals; all others are one symbol.
 *
 * @param literals  folded by `foldUnit`
 * @throws RangeError if they have too many states
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  for (const length of keyLengths) {
    const offsets = literals.map((literal) => rarestPart(literal, Math.min(length, literal.length)))
    const keys = literals.map((literal, index) => literal.slice(offsets[index]!, offsets[index]! + length))
    const alphabet = createAlphabet(keys)
    const trie = buildTrie(keys, alphabet.symbols)
    if (trie) return createAutomaton(literals, keys, offsets, alphabet, trie)
  }
  throw new RangeError(`Expected fewer literals than ${literals.length} in all rules together`)
}

function createAutomaton(
  literals: readonly string[],
  keys: readonly string[],
  offsets: readonly number[],
  {symbols, count: symbolCount, shared}: Alphabet,
  {count, child, sibling, symbol, ends}: Trie
): Automaton {
  // States by depth, as the shallow ones are the most visited; what is found on the way to a state is found there too.
  const order = new Uint16Array(count)
  const failure = new Uint16Array(count)
  const outputs: (readonly number[] | undefined)[] = new Array(count)
  outputs[0] = ends.get(0)
  let size = 1
  for (let head = 0; head < size; head++) {
    const state = order[head]!
    for (let next = child[state]!; next !== 0; next = sibling[next]!) {
      order[size++] = next
      let back = state === 0 ? 0 : failure[state]!
      let target = childOf(back, symbol[next]!)
      while (state !== 0 && target === 0 && back !== 0) {
        back = failure[back]!
        target = childOf(back, symbol[next]!)
      }
      failure[next] = state === 0 ? 0 : target
      const own = ends.get(next)
      const shorter = outputs[failure[next]!]
      outputs[next] = own && shorter ? [...own, ...shorter] : (own ?? shorter)
    }
  }
  // Those with output last, so that the loop need compare one number only.
  const rank = new Uint16Array(count)
  let rest = 0
  for (const state of order) if (!outputs[state]) rank[state] = rest++
  const threshold = rest
  const found: (readonly number[])[] = new Array(count)
  for (const state of order) {
    if (!outputs[state]) continue
    found[rest] = outputs[state]
    rank[state] = rest++
  }
  const table = new Uint16Array(count * symbolCount)
  for (const state of order) {
    const row = rank[state]! * symbolCount
    const back = rank[failure[state]!]! * symbolCount
    if (row !== back) table.copyWithin(row, back, back + symbolCount)
    for (let next = child[state]!; next !== 0; next = sibling[next]!) table[row + symbol[next]!] = rank[next]!
  }
  const lead = Uint8Array.from(keys, (key, index) => key.length + offsets[index]!)
  // Whether a literal is found for sure where its key is.
  const isCertain = Uint8Array.from(literals, (literal, index) =>
    keys[index]!.length === literal.length && !Array.from(literal).some((character) => shared.has(character))
      ? 1
      : 0
  )
  const start = rank[0]!

  return {
    scan(text, tell) {
      const units = codeUnits(text)
      const {length} = text
      let state = start
      for (let index = 0; index < length; index++) {
        state = table[state * symbolCount + symbols[units[index]!]!]!
        if (state < threshold) continue
        const list = found[state]!
        for (let i = 0; i < list.length; i++) {
          const place = list[i]!
          const from = index + 1 - lead[place]!
          if (isCertain[place] === 1 || (from >= 0 && standsAt(text, from, literals[place]!)))
            tell(place, from)
        }
      }
    }
  }

  function childOf(state: number, wanted: number): number {
    let next = child[state]!
    while (next !== 0 && symbol[next] !== wanted) next = sibling[next]!
    return next
  }
}

function standsAt(text: string, start: number, literal: string): boolean {
  for (let index = 0; index < literal.length; index++) {
    const code = text.charCodeAt(start + index)
    const wanted = literal.charCodeAt(index)
    if (code === wanted || (code >= 0x41 && code <= 0x5a && code + 0x20 === wanted)) continue
    if (!(code >= 0x80) || foldUnit(String.fromCharCode(code)) !== literal[index]) return false
  }
  return true
}

// Letters by how often they stand in texts of the Latin script, the most frequent first; others are rarer.
const frequent = ' aeintsroldugmkphbcyfwv'
