/** What a character is to the features of a line; a value of {@link kinds}. */
export const kind = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter of a script without case, or a mark. */
  uncased: 4,
  /** A letter of a script that is written without spaces between words. */
  continuous: 5,
  digit: 6,
  /** Ends a sentence. */
  terminal: 7,
  comma: 8,
  colon: 9,
  quote: 10,
  open: 11,
  close: 12,
  dash: 13,
  /** Stands between the entries of a menu, or before them: bars, bullets, arrows, slashes. */
  separator: 14,
  /** `@`, `#`, `©` and the like: marks of accounts, topics and rights. */
  sign: 15
} as const

/** How many kinds there are. */
export const kindCount = 16

/** Marks the entries of `table` whose characters make up words. */
export const inWord: number = 1 << 20

/**
 * For every UTF-16 code unit the code unit that stands for it in n-grams (lower case; digits as `0`; white space as
 * a space) in the lower half of a number, and its kind in the four bits above.
 */
export const table: Uint32Array = new Uint32Array(0x10000)

const listed: readonly (readonly [number, string])[] = [
  [kind.terminal, '.!?…。！？｡．।॥؟۔։።፧᠃᠉‼⁇⁈⁉'],
  [kind.comma, ',;،؛、，；､'],
  [kind.colon, ':：﹕'],
  [kind.quote, '"\'`´‘’‚‛“”„‟«»‹›「」『』〝〞＂＇'],
  [kind.open, '([{（［｛【〔〈《〖'],
  [kind.close, ')]}）］｝】〕〉》〗'],
  [kind.dash, '-‐‑‒–—―−－~～'],
  [kind.separator, '|¦•·‣◦▪▫■□●○►▶▸▹◄◀←→↑↓⇒⟶»›/\\*+=_<>^✓✔✕✖×｜・／→★☆'],
  [kind.sign, '@#©®™℗&％%$€£¥₹₽&＠＃']
]

/** Fill in the table, unless it is (some 20 ms); most of a program's starts never score a line. */
export function prepare(): void {
  if (table[0x20] !== 0) return
  const kinds = new Uint8Array(0x10000)
  const letter = /[\p{L}\p{M}]/u
  const continuous = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u
  for (let code = 0; code < 0x10000; code++) {
    table[code] = code
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCharCode(code)
    if (letter.test(character)) {
      const lower = character.toLowerCase()
      if (continuous.test(character)) kinds[code] = kind.continuous
      else if (lower !== character) kinds[code] = kind.upper
      else if (character.toUpperCase() !== character) kinds[code] = kind.lower
      else kinds[code] = kind.uncased
      table[code] = lower.charCodeAt(0)
    } else if (/\p{Nd}/u.test(character)) {
      kinds[code] = kind.digit
      table[code] = 0x30
    } else if (/[\s\u0085\p{Cf}]/u.test(character)) {
      kinds[code] = kind.space
      table[code] = 0x20
    }
  }
  for (const [value, members] of listed) for (const member of members) kinds[member.charCodeAt(0)] = value
  for (let code = 0; code < 0x10000; code++) {
    const value = kinds[code]!
    const isWord = value >= kind.lower && value <= kind.digit && value !== kind.continuous
    table[code]! |= (value << 16) | (isWord ? inWord : 0)
  }
}
