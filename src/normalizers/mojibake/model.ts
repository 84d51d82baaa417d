import {
  affinities,
  commonHan,
  commonHangul,
  countedLetters,
  kindCosts,
  kindNames,
  kindRuns,
  unitCosts
} from './model-data.ts'

/**
 * The character model: how surprising a code unit is behind the one before it, for a text of any language,
 * in quarters of a nat. A bigram of kinds of characters, a unigram within the kind, and for Latin letters
 * beyond ASCII how well they go with their ASCII neighbours.
 */
export interface Model {
  /**
   * What `text.slice(from, to)` and the code unit `behind` it cost after the code unit `before` it; for a
   * line's edge say a space.
   */
  readonly sum: (text: string, from: number, to: number, before: number, behind: number) => number
  /** The kind of each code unit, as an index of `kindNames`. */
  readonly kinds: Uint8Array
}

/** The number that stands for a kind in `Model.kinds`. */
export const kindNumber = (kind: string): number => kindNames.indexOf(kind)

/** Values of the data's digits: ASCII from `%` to `z`, without `\` and the back quote. */
export function digitValues(): Uint8Array {
  const values = new Uint8Array(128)
  let next = 0
  for (let code = 0x25; code < 0x7b; code++) if (code !== 0x5c && code !== 0x60) values[code] = next++
  return values
}

let built: Model | undefined

/** The model, unpacked on first need (about 3 ms). */
export function model(): Model {
  built ??= build()
  return built
}

function build(): Model {
  const digits = digitValues()
  const count = kindNames.length
  const kinds = new Uint8Array(0x10000)
  let at = 0
  for (const run of kindRuns.split(' ')) {
    const length = Number.parseInt(run.slice(1), 16)
    kinds.fill(digits[run.charCodeAt(0)]!, at, at + length)
    at += length
  }
  const rare = (row: string, from: number, to: number, kind: string): void => {
    for (let code = from; code < to; code++) {
      const sixth = code - from
      if (!((digits[row.charCodeAt((sixth / 6) | 0)]! >> (5 - (sixth % 6))) & 1))
        kinds[code] = kindNumber(kind)
    }
  }
  rare(commonHan, 0x4e00, 0xa000, 'hanziRare')
  rare(commonHangul, 0xac00, 0xd7a4, 'hangulRare')

  const units = new Uint8Array(0x10000)
  at = 0
  for (const [, digit, length] of unitCosts.matchAll(/(.)(?:\{([0-9a-f]+)\})?/g)) {
    const end = at + (length ? Number.parseInt(length, 16) : 1)
    units.fill(digits[digit!.charCodeAt(0)]!, at, end)
    at = end
  }
  const pairs = Uint8Array.from(kindCosts, (digit) => digits[digit.charCodeAt(0)]!)

  // A column for each neighbour: a-z, other (26: a word's edge), and 27 for letters, of which nothing is known.
  const columns = new Uint8Array(0x10000).fill(26)
  const lower = kindNumber('lower')
  const lastLetter = kindNumber('letterRare')
  for (let code = 0; code < 0x10000; code++)
    if (kinds[code]! >= lower && kinds[code]! <= lastLetter) columns[code] = 27
  columns.fill(27, 0x300, 0x370)
  for (let letter = 0; letter < 26; letter++) {
    columns[0x61 + letter] = letter
    columns[0x41 + letter] = letter
  }
  const rows = new Uint16Array(0x2000)
  const width = 54
  for (let index = 0; index < countedLetters.length; index++) {
    const letter = countedLetters[index]!
    rows[letter.charCodeAt(0)] = index + 1
    const upper = letter.toUpperCase()
    if (upper.length === 1 && upper.charCodeAt(0) < 0x2000) rows[upper.charCodeAt(0)] = index + 1
  }
  const liking = Int8Array.from(affinities, (digit) => digits[digit.charCodeAt(0)]! - 16)

  const sum = (text: string, from: number, to: number, before: number, behind: number): number => {
    let total = 0
    let previous = before
    let kind = kinds[before]!
    let row = before < 0x2000 ? rows[before]! : 0
    for (let at = from; at <= to; at++) {
      const unit = at < to ? text.charCodeAt(at) : behind
      const nextKind = kinds[unit]!
      const nextRow = unit < 0x2000 ? rows[unit]! : 0
      total += pairs[kind * count + nextKind]! + units[unit]!
      if (nextRow !== 0 && columns[previous] !== 27)
        total -= liking[(nextRow - 1) * width + columns[previous]!]!
      if (row !== 0 && columns[unit] !== 27) total -= liking[(row - 1) * width + 27 + columns[unit]!]!
      // U+1F000-1F16F, tiles and letters in frames, are no emoji.
      if (previous === 0xd83c && unit >= 0xdc00 && unit < 0xdd70) total += 24
      previous = unit
      kind = nextKind
      row = nextRow
    }
    return total
  }
  return {sum, kinds}
}
