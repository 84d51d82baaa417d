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

const alphabet = ' abcdefghijklmnopqrstuvwxyz'

// Rough, from counts over news in six languages.
function ofOne(character: string): number {
  const place = alphabet.indexOf(character)
  if (place >= 0) return singles[place]!
  if (character >= '0' && character <= '9') return 6
  // One of many thousands, each seldom.
  return character > '\u2e7f' ? 10 : 7
}

function ofPair(before: string, character: string): number {
  const row = alphabet.indexOf(before)
  const column = alphabet.indexOf(character)
  if (row < 0 || column < 0) return ofOne(before) + ofOne(character) - 1
  return Number.parseInt(pairs[row]![column]!, 36) / 2
}

// Hardly a letter follows for sure.
const leastSurprise = 0.3

// What each character adds to what stands before it.
const surprise = (literal: string, index: number): number => {
  const before = literal[index - 1]!
  return Math.max(leastSurprise, ofPair(before, literal[index]!) - ofOne(before))
}

/** How seldom a folded literal stands in prose, in bits: 10 is about once in a thousand characters. */
export function rarityOf(literal: string): number {
  let bits = literal === '' ? 0 : ofOne(literal[0]!)
  for (let index = 1; index < literal.length; index++) bits += surprise(literal, index)
  return bits
}

/** Where the rarest part of a literal begins, of so many characters. */
export function rarestPart(literal: string, length: number): number {
  let best = 0
  let rarity = rarityOf(literal.slice(0, length))
  let bestRarity = rarity
  for (let offset = 1; offset + length <= literal.length; offset++) {
    rarity += ofOne(literal[offset]!) - ofOne(literal[offset - 1]!)
    if (length > 1) rarity += surprise(literal, offset + length - 1) - surprise(literal, offset)
    if (rarity > bestRarity) {
      best = offset
      bestRarity = rarity
    }
  }
  return best
}
