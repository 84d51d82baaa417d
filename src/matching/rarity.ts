/**
 * How seldom a pair of letters stands in prose, in half bits: row and column are a blank and the letters `a` to `z`, the
 * digit is of base 36. The least of nine languages in the Latin script (Albanian, English, German, Indonesian,
 * Polish, Portuguese, Spanish, Turkish, Vietnamese), counted over some 9,000 articles.
 */
const pairs = [
  'ebb9bbedbcfcbc9dbefc8ebcfdd',
  'aihfeljheggdde9iglbcdeigqfi',
  'lepqpdtpqfpqjrnjrwilmfvswio',
  'betmvgtwbehjjmmduugqhhwwwid',
  'ccqnlbsqedklkqhdksjlohqmwif',
  'afggehjghcffdeaiimacdihkjhi',
  'fjtupikpugotltrhtvjnjkwuwrs',
  '9dsvndtihefiksmgtwijkiwrwov',
  'bepmocprqdliijjfkmgmegrmwns',
  '9ejefbkgilifdecejmeedkhkpfh',
  'gfqppewvwiwqqljisurljhtpvnp',
  'ecrlpfutcelmgmmeptijhftnwns',
  'dbmnfcnjiemkghiepqqihgmqthp',
  'cdhrlcrroelojilghwnnmhwrwjt',
  '9dkgddj8acfjgkhfpolgdhlopfj',
  'alggemfiikhhefdkhoecifhdrji',
  'eerqpempehmninodkvemkiuwwnw',
  'onwwwiwwwkrswwurwwwtuewwwmw',
  'ccjkgdkjldkhgiielnhhggmkvhe',
  'aenenenmbemgnmnghklgdgomwke',
  'bdmprcoobejjhlkelwchifrjvfi',
  'cfkijdhjkhigfhdnjqfggtkopfh',
  'nhwnnestwglplwphqwmsuknwwsw',
  'eeuknftwiewnrwjgnwmiomwpwfo',
  'onwrwjwwlmuwwwwpmwwwojwwsuw',
  'cdlfkfqlvjkjihjgksjhkitjwql',
  'fenjkevllfokllgimtnqmgpjweu'
]

/** The same for single letters, in bits. */
const singles = [
  1.5, 2.7, 5.4, 4.3, 4.3, 2.8, 5.9, 4.0, 4.3, 3.7, 5.2, 4.5, 3.9, 4.7, 2.7, 3.5, 5.1, 6.9, 4.0, 3.9, 3.7,
  4.6, 6.1, 4.6, 8.1, 4.9, 4.3
]

const width = singles.length
const pairBits = Float64Array.from(pairs.join(''), (digit) => Number.parseInt(digit, 36) / 2)

// The row or column of a character; -1 if it has none.
const placeOf = (code: number): number => {
  if (code === 0x20) return 0
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : -1
}

// The most frequent of the others, from the same counts, in bits; the rest are rarer.
const others: Readonly<Record<string, number>> = {
  '.': 6.4,
  ',': 6.5,
  "'": 8,
  '-': 8.5,
  ':': 8.8,
  '’': 9,
  '，': 5,
  '。': 6
}
const othersByCode = new Map(
  Object.entries(others).map(([character, bits]) => [character.charCodeAt(0), bits])
)

function ofOne(code: number): number {
  const place = placeOf(code)
  if (place >= 0) return singles[place]!
  if (code >= 0x30 && code <= 0x39) return 7
  const bits = othersByCode.get(code)
  if (bits !== undefined) return bits
  // Letters of other scripts; one of many thousands, each seldom; other signs.
  if (code > 0x2e7f) return 10
  return code >= 0xc0 ? 6 : 9.2
}

// Hardly a letter follows for sure.
const leastSurprise = 0.3

// What each character adds to what stands before it.
function surprise(literal: string, index: number): number {
  const before = literal.charCodeAt(index - 1)
  const code = literal.charCodeAt(index)
  const row = placeOf(before)
  const column = placeOf(code)
  if (row < 0 || column < 0) return Math.max(leastSurprise, ofOne(code) - 1.5)
  return Math.max(leastSurprise, pairBits[row * width + column]! - singles[row]!)
}

/** How seldom a folded literal stands in prose, in bits: 10 is about once in a thousand characters. */
export function rarityOf(literal: string): number {
  let bits = literal === '' ? 0 : ofOne(literal.charCodeAt(0))
  for (let index = 1; index < literal.length; index++) bits += surprise(literal, index)
  return bits
}

/** Where the rarest part of a literal begins, of so many characters. */
export function rarestPart(literal: string, length: number): number {
  let best = 0
  let rarity = rarityOf(literal.slice(0, length))
  let bestRarity = rarity
  for (let offset = 1; offset + length <= literal.length; offset++) {
    rarity += ofOne(literal.charCodeAt(offset)) - ofOne(literal.charCodeAt(offset - 1))
    if (length > 1) rarity += surprise(literal, offset + length - 1) - surprise(literal, offset)
    if (rarity > bestRarity) {
      best = offset
      bestRarity = rarity
    }
  }
  return best
}
