import {foldUnit} from './literals.ts'

/** Finds every place of a set of literals in a text, without regard to case, in one pass. */
export interface Finder {
  /** Calls `tell` with the index of each literal and the offset where it begins, by rising offset of its key. */
  scan(text: string, tell: (literal: number, start: number) => void): void
}

// Letters that fold to another but are not its capital: long s, dotless i, Kelvin, Angstrom, final sigma, micro, titlecase digraphs.
const oddVariants = '\u017f\u0131\u212a\u212b\u03c2\u00b5\u01c5\u01c8\u01cb\u01f2'

// Of a pair of classes: what keys end in it.
const endsShort = 1
const endsThree = 2
const endsFour = 4

/**
 * Build a finder for literals folded by `foldUnit`.
 *
 * Each character falls into one of 63 classes, and the classes of the last four make a key of 24 bits. Of each
 * literal the rarest four characters are its key (or all it has); a key that is in the table has its literals
 * compared in full. After Karp and Rabin (1987). An Aho-Corasick automaton over the same literals took three
 * times as long: its every step waits for a look into a table that no longer fits the fastest cache, while here
 * most steps look into 4 KB, and do not wait for one another.
 */
export function buildFinder(literals: readonly string[]): Finder {
  const classes = classesOf(literals)
  const keyOf = (text: string): number => {
    let key = 0
    for (let index = 0; index < text.length; index++) key = (key << 6) | classes[text.charCodeAt(index)]!
    return key
  }
  const pairs = new Uint8Array(1 << 12)
  const short: (number[] | undefined)[] = new Array(1 << 12)
  const three = new Map<number, number[]>()
  const four = new Map<number, number[]>()
  const maybeThree = new Uint8Array(1 << 16)
  const maybeFour = new Uint8Array(1 << 16)
  const ends: number[] = [] // Of each literal, how far its key's end is from its beginning.
  literals.forEach((literal, place) => {
    const offset = literal.length > 4 ? rarestPart(literal, 4) : 0
    const key = keyOf(literal.slice(offset, offset + 4))
    ends.push(offset + Math.min(literal.length, 4))
    if (literal.length >= 4) {
      pairs[key & 0xfff]! |= endsFour
      maybeFour[hash(key)] = 1
      add(four, key, place)
    } else if (literal.length === 3) {
      pairs[key & 0xfff]! |= endsThree
      maybeThree[hash(key)] = 1
      add(three, key, place)
    } else {
      // What stands before a single character may be anything.
      for (let before = 0; before < (literal.length === 1 ? 64 : 1); before++) {
        const pair = (before << 6) | key
        pairs[pair]! |= endsShort
        short[pair] = [...(short[pair] ?? []), place]
      }
    }
  })

  return {
    scan(text, tell) {
      const check = (list: readonly number[] | undefined, end: number): void => {
        if (!list) return
        for (let i = 0; i < list.length; i++) {
          const place = list[i]!
          const start = end - ends[place]!
          if (start >= 0 && standsAt(text, start, literals[place]!)) tell(place, start)
        }
      }
      let key = 0
      for (let index = 0; index < text.length; index++) {
        key = ((key << 6) | classes[text.charCodeAt(index)]!) & 0xffffff
        const flags = pairs[key & 0xfff]!
        if (flags === 0) continue
        if ((flags & endsFour) !== 0 && maybeFour[hash(key)] === 1) check(four.get(key), index + 1)
        if ((flags & endsThree) !== 0 && maybeThree[hash(key & 0x3ffff)] === 1)
          check(three.get(key & 0x3ffff), index + 1)
        if ((flags & endsShort) !== 0) check(short[key & 0xfff], index + 1)
      }
    }
  }
}

const hash = (key: number): number => (key ^ (key >>> 11)) & 0xffff

function add(map: Map<number, number[]>, key: number, place: number): void {
  const list = map.get(key)
  if (list) list.push(place)
  else map.set(key, [place])
}

// Classes are 1 to 63, so that 0 is no character. Variants of a letter fall into one.
function classesOf(literals: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) classes[code] = 1 + (code % 63)
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
