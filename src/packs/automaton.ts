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

interface Trie {
  readonly keys: readonly string[]
  /** Where in its literal each key begins. */
  readonly offsets: readonly number[]
  readonly symbols: Uint16Array
  readonly symbolCount: number
  /** Characters that share a symbol. */
  readonly shared: ReadonlySet<string>
  readonly next: Uint16Array[]
  readonly depths: number[]
  readonly outputs: number[][]
}

function buildTrie(literals: readonly string[], keyLength: number): Trie | undefined {
  const offsets = literals.map((literal) => rarestPart(literal, Math.min(keyLength, literal.length)))
  const keys = literals.map((literal, index) => literal.slice(offsets[index]!, offsets[index]! + keyLength))
  // Frequent characters first, so that of each row the part that is looked at fits one line of the cache.
  const counts = new Map<string, number>()
  for (const character of keys.join('')) counts.set(character, (counts.get(character) ?? 0) + 1)
  const inKeys = [...counts].sort((a, b) => b[1] - a[1]).map(([character]) => character)
  const characters = [...new Set(frequent + inKeys.join(''))]
  const symbols = new Uint16Array(0x10000)
  const symbolCount = 1 + Math.min(characters.length, ownSymbols + sharedSymbols)
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
  const next: Uint16Array[] = [new Uint16Array(symbolCount)]
  const depths = [0]
  const outputs: number[][] = [[]]
  for (const [literal, key] of keys.entries()) {
    let state = 0
    for (let i = 0; i < key.length; i++) {
      const symbol = symbols[key.charCodeAt(i)]!
      if (next[state]![symbol] === 0) {
        if (next.length === maxStates) return undefined
        next[state]![symbol] = next.length
        next.push(new Uint16Array(symbolCount))
        depths.push(i + 1)
        outputs.push([])
      }
      state = next[state]![symbol]!
    }
    outputs[state]!.push(literal)
  }
  const shared = new Set(isShared ? characters.slice(ownSymbols) : [])
  return {keys, offsets, symbols, symbolCount, shared, next, depths, outputs}
}

/**
 * Build an Aho-Corasick automaton (Aho and Corasick, 1975) as one dense transition table over the
 * characters that occur in the literals; all others are one symbol.
 *
 * @param literals  folded by `foldUnit`
 * @throws RangeError if they have too many states
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  let trie: Trie | undefined
  for (const length of keyLengths) if ((trie = buildTrie(literals, length))) break
  if (!trie) throw new RangeError(`Expected fewer literals than ${literals.length} in all rules together`)
  const {keys, offsets, symbols, symbolCount, shared, next, depths, outputs} = trie
  // Whether a literal is found for sure where its key is.
  const isCertain = literals.map(
    (literal, index) =>
      keys[index]!.length === literal.length &&
      !Array.from(literal).some((character) => shared.has(character))
  )

  const failure = new Uint16Array(next.length)
  const queue = [...next[0]!].filter((state) => state !== 0)
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const back = failure[state]!
    outputs[state] = [...outputs[state]!, ...outputs[back]!]
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      const target = next[state]![symbol]!
      if (target === 0) next[state]![symbol] = next[back]![symbol]!
      else {
        failure[target] = next[back]![symbol]!
        queue.push(target)
      }
    }
  }

  // States with output last, so that the loop need compare one number only; before them the shallow ones first, as
  // they are the most visited.
  const order = [...next.keys()].sort(
    (a, b) =>
      Math.sign(outputs[a]!.length) - Math.sign(outputs[b]!.length) || depths[a]! - depths[b]! || a - b
  )
  const rank = new Uint16Array(next.length)
  order.forEach((state, index) => {
    rank[state] = index
  })
  const table = new Uint16Array(next.length * symbolCount)
  order.forEach((state, index) => {
    const row = next[state]!
    for (let symbol = 0; symbol < symbolCount; symbol++)
      table[index * symbolCount + symbol] = rank[row[symbol]!]!
  })
  const found = order.map((state) => outputs[state]!)
  const firstFound = found.findIndex((list) => list.length > 0)
  const threshold = firstFound < 0 ? found.length : firstFound

  const lead = keys.map((key, index) => key.length + offsets[index]!)

  return {
    scan(text, tell) {
      let state = 0
      for (let index = 0; index < text.length; index++) {
        state = table[state * symbolCount + symbols[text.charCodeAt(index)]!]!
        if (state < threshold) continue
        const list = found[state]!
        for (let i = 0; i < list.length; i++) {
          const place = list[i]!
          const start = index + 1 - lead[place]!
          if (isCertain[place] || (start >= 0 && standsAt(text, start, literals[place]!))) tell(place, start)
        }
      }
    }
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
