import {foldUnit} from './literals.ts'

/** Finds every place of a set of literals in a text, without regard to case, in one pass. */
export interface Finder {
  /** Calls `tell` with the index of each literal and the offset where it begins, by rising offset of its key. */
  scan(text: string, tell: (literal: number, start: number) => void): void
}

// Letters that fold to another but are not its capital: long s, dotless i, Kelvin, Angstrom, final sigma, micro, titlecase digraphs.
const oddVariants = '\u017f\u0131\u212a\u212b\u03c2\u00b5\u01c5\u01c8\u01cb\u01f2'

/** Lengths of keys, the longest first; a literal gets the longest that it has room for. */
const keyLengths = [6, 4, 3, 2, 1] as const
const bitsOfClass = 5

interface Table {
  readonly mask: number
  /** Whether there may be a key, by its hash. */
  readonly maybe: Uint8Array
  readonly literals: Map<number, number[]>
}

/**
 * Build a finder for literals folded by `foldUnit`.
 *
 * Each character falls into one of 31 classes, and the classes of the last six make a key of 30 bits. Of each
 * literal the rarest six characters are its key, or fewer if it is short; where a key is in the table, its literals
 * are compared in full. After Karp and Rabin (1987). An Aho-Corasick automaton over the same literals is slower: its
 * every step waits for a look into a table that no longer fits the fastest cache, while these do not wait for one
 * another.
 */
export function buildFinder(literals: readonly string[]): Finder {
  const classes = classesOf(literals)
  const tables = keyLengths.map(
    (length): Table => ({
      mask: 2 ** (length * bitsOfClass) - 1,
      maybe: new Uint8Array(1 << 16),
      literals: new Map()
    })
  )
  // Of each literal, how far its key's end is from its beginning.
  const ends = literals.map((literal, place) => {
    const which = keyLengths.findIndex((length) => length <= literal.length)
    const length = keyLengths[which]!
    const offset = rarestPart(literal, length)
    let key = 0
    for (let index = offset; index < offset + length; index++)
      key = (key << bitsOfClass) | classes[literal.charCodeAt(index)]!
    const table = tables[which]!
    table.maybe[hash(key)] = 1
    const list = table.literals.get(key)
    if (list) list.push(place)
    else table.literals.set(key, [place])
    return offset + length
  })
  const [six, four, three, two, one] = tables as [Table, Table, Table, Table, Table]
  // The shortest keys are looked up by the last two classes at once.
  const short = new Uint8Array(1 << (2 * bitsOfClass))
  for (let pair = 0; pair < short.length; pair++)
    if (two.literals.has(pair) || one.literals.has(pair & one.mask)) short[pair] = 1

  return {
    scan(text, tell) {
      const check = (table: Table, key: number, end: number): void => {
        const list = table.literals.get(key)
        if (!list) return
        for (let i = 0; i < list.length; i++) {
          const place = list[i]!
          const start = end - ends[place]!
          if (start >= 0 && standsAt(text, start, literals[place]!)) tell(place, start)
        }
      }
      const maybeSix = six.maybe
      const maybeFour = four.maybe
      const maybeThree = three.maybe
      let key = 0
      for (let index = 0; index < text.length; index++) {
        key = ((key << bitsOfClass) | classes[text.charCodeAt(index)]!) & 0x3fffffff
        if (maybeSix[hash(key)] === 1) check(six, key, index + 1)
        if (maybeFour[hash(key & 0xfffff)] === 1) check(four, key & 0xfffff, index + 1)
        if (maybeThree[hash(key & 0x7fff)] === 1) check(three, key & 0x7fff, index + 1)
        if (short[key & 0x3ff] === 1) {
          check(two, key & 0x3ff, index + 1)
          check(one, key & 0x1f, index + 1)
        }
      }
    }
  }
}

const hash = (key: number): number => (key ^ (key >>> 13)) & 0xffff

// Classes are 1 to 31, so that 0 is no character. Variants of a letter fall into one.
function classesOf(literals: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) classes[code] = 1 + (code % 31)
  // The Latin letters keep clear of one another, and of the space.
  for (let letter = 0x61; letter <= 0x7a; letter++) classes[letter] = letter - 0x60
  classes[0x20] = 27
  for (let letter = 0x41; letter <= 0x5a; letter++) classes[letter] = classes[letter + 0x20]!
  for (const character of new Set(literals.join(''))) {
    for (const variant of [character.toUpperCase(), ...oddVariants]) {
      if (variant.length === 1 && foldUnit(variant) === character)
        classes[variant.charCodeAt(0)] = classes[character.charCodeAt(0)]!
    }
  }
  return classes
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
