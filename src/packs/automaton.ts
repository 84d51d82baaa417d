import {foldUnit} from './literals.ts'

/** Finds every place of a set of literals in a text, without regard to case, in one pass. */
export interface Automaton {
  /** Calls `found` with the index of each literal and the offset behind it, by rising offset. */
  scan(text: string, found: (literal: number, end: number) => void): void
}

// Hits are verified anyway; short prefixes keep the table in the processor's cache.
/** How many code units of a literal the automaton looks for. */
export const maxDepth = 8

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

/**
 * Build an Aho-Corasick automaton (Aho and Corasick, 1975) as one dense transition table over the
 * characters that occur in the literals; all others are one symbol.
 *
 * @param literals  folded by `foldCase`; of a longer one, its first eight code units are looked for
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const keys = literals.map((literal) => literal.slice(0, maxDepth))
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 1
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i)
      if (symbols[code] === 0) symbols[code] = symbolCount++
    }
  }
  for (const character of [...new Set(keys.join(''))]) {
    for (const variant of [character.toUpperCase(), ...oddVariants]) {
      if (variant.length === 1 && foldUnit(variant) === character)
        symbols[variant.charCodeAt(0)] = symbols[character.charCodeAt(0)]!
    }
  }

  const next: Int32Array[] = [new Int32Array(symbolCount)]
  const outputs: number[][] = [[]]
  keys.forEach((key, literal) => {
    let state = 0
    for (let i = 0; i < key.length; i++) {
      const symbol = symbols[key.charCodeAt(i)]!
      if (next[state]![symbol] === 0) {
        next[state]![symbol] = next.length
        next.push(new Int32Array(symbolCount))
        outputs.push([])
      }
      state = next[state]![symbol]!
    }
    outputs[state]!.push(literal)
  })

  const failure = new Int32Array(next.length)
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

  // States with output last, so that the loop need compare one number only; rows are premultiplied.
  const order = [...next.keys()].sort(
    (a, b) => Math.sign(outputs[a]!.length) - Math.sign(outputs[b]!.length) || a - b
  )
  const rank = new Int32Array(next.length)
  order.forEach((state, index) => {
    rank[state] = index
  })
  const table = new Int32Array(next.length * symbolCount)
  order.forEach((state, index) => {
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      table[index * symbolCount + symbol] = rank[next[state]![symbol]!]! * symbolCount
    }
  })
  const firstOutput = order.findIndex((state) => outputs[state]!.length > 0)
  const threshold = (firstOutput < 0 ? next.length : firstOutput) * symbolCount

  return {
    scan(text, found) {
      let row = 0
      for (let index = 0; index < text.length; index++) {
        row = table[row + symbols[text.charCodeAt(index)]!]!
        if (row >= threshold) {
          for (const literal of outputs[order[row / symbolCount]!]!) found(literal, index + 1)
        }
      }
    }
  }
}
