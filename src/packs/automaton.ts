import {foldUnit} from './literals.ts'

/** Finds every place of a set of literals in a text, without regard to case, in one pass. */
export interface Automaton {
  /** Calls `tell` with the index of each literal and the offset where it begins, by rising offset of its key. */
  scan(text: string, tell: (literal: number, start: number) => void): void
}

/**
 * How many code units of a literal the automaton looks for, the rarest ones; then it compares the rest. A small
 * table stays in the processor's cache: with all packs, eight units make 80 MB of it, five make three.
 */
const keyLength = 5

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
 * @param literals  folded by `foldUnit`
 * @throws RangeError if they have more than 65,535 states
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const offsets = literals.map((literal) => rarestPart(literal, keyLength))
  const keys = literals.map((literal, index) => literal.slice(offsets[index]!, offsets[index]! + keyLength))
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 1
  // Frequent letters first, so that of each row the part that is looked at fits one line of the cache.
  for (const character of new Set(frequent + keys.join(''))) symbols[character.charCodeAt(0)] = symbolCount++
  for (const character of [...new Set(keys.join(''))]) {
    for (const variant of [character.toUpperCase(), ...oddVariants]) {
      if (variant.length === 1 && foldUnit(variant) === character)
        symbols[variant.charCodeAt(0)] = symbols[character.charCodeAt(0)]!
    }
  }

  const next: Uint16Array[] = [new Uint16Array(symbolCount)]
  const depths = [0]
  const outputs: number[][] = [[]]
  keys.forEach((key, literal) => {
    let state = 0
    for (let i = 0; i < key.length; i++) {
      const symbol = symbols[key.charCodeAt(i)]!
      if (next[state]![symbol] === 0) {
        next[state]![symbol] = next.length
        next.push(new Uint16Array(symbolCount))
        depths.push(i + 1)
        outputs.push([])
      }
      state = next[state]![symbol]!
    }
    outputs[state]!.push(literal)
  })

  if (next.length > 0xffff)
    throw new RangeError(`Expected fewer literals than ${literals.length} in all rules together`)
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

  return {
    scan(text, tell) {
      let state = 0
      for (let index = 0; index < text.length; index++) {
        state = table[state * symbolCount + symbols[text.charCodeAt(index)]!]!
        if (state < threshold) continue
        const list = found[state]!
        for (let i = 0; i < list.length; i++) {
          const place = list[i]!
          const literal = literals[place]!
          const start = index + 1 - keys[place]!.length - offsets[place]!
          if (start >= 0 && (literal.length <= keyLength || standsAt(text, start, literal)))
            tell(place, start)
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

/** Where the rarest part of a literal begins, of so many characters. */
export function rarestPart(literal: string, length: number): number {
  let best = 0
  let bestScore = -1
  for (let offset = 0; offset + length <= literal.length; offset++) {
    let score = 0
    for (let index = offset; index < offset + length; index++) {
      const rank = frequent.indexOf(literal[index]!)
      score += rank < 0 ? frequent.length : rank
    }
    if (score > bestScore) {
      best = offset
      bestScore = score
    }
  }
  return best
}
