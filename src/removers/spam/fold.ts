import {disguise, disguiseOf, skeleton} from './confusables.ts'

/** A word of a text, as it looks. */
export interface Token {
  /** Folded: lower case, plain letters, no letter twice in a row, `l` as `i`. Never empty. */
  readonly key: string
  /** Lower case, plain letters, digits as they stand. */
  readonly plain: string
  readonly start: number
  readonly end: number
  /** Single letters with something between them, put together. */
  readonly spaced: boolean
  /** Written so as not to be found: look-alikes, digits for letters, spacing, a letter three times. */
  readonly disguised: boolean
}

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't'
}

/** The letter that a digit or a symbol is written for, else the character itself. */
export const unleet = (character: string): string => letterOf[character] ?? character

/** One form for all ways to write a word, of plain letters; numbers stay. */
export const squeeze = (plain: string): string => plain.replaceAll('l', 'i').replace(/(\D)\1+/gu, '$1')

interface Raw {
  plain: string
  start: number
  end: number
  disguise: number
}

const isWord = /^[\p{L}\p{N}\p{M}]/u
const symbols = new Set(['@', '$', '!', '|', '+'])
const invisible = /^(?:\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff])$/

const role = {gap: 0, word: 1, symbol: 2, mark: 3, invisible: 4} as const

interface Look {
  readonly plain: string
  readonly disguise: number
  readonly role: number
}

const roleOf = (plain: string): number => {
  if (plain === '') return role.mark
  if (invisible.test(plain)) return role.invisible
  if (symbols.has(plain)) return role.symbol
  return isWord.test(plain) ? role.word : role.gap
}

const ascii: Look[] = []
const others = new Map<number, Look>()

// What a character looks like; remembered, as texts use few.
function look(code: number): Look {
  let found = code < 0x80 ? ascii[code] : others.get(code)
  if (!found) {
    const plain = skeleton(code)
    found = {plain, disguise: disguiseOf(code), role: roleOf(plain)}
    if (code < 0x80) ascii[code] = found
    else if (others.size < 20000) others.set(code, found)
  }
  return found
}

/**
 * Divide a text into words as they look. Linear.
 *
 * @param allDigits  read every digit in a word that has letters as a letter, also those that may be a number
 *   behind a name; see {@link readsTwice}
 */
export function fold(text: string, allDigits: boolean = false): readonly Token[] {
  return join(words(text)).map((raw) => finish(raw, allDigits))
}

/** Whether digits at the edge of a word leave two readings, as in `d474` and `slot88`. */
export const readsTwice = (tokens: readonly Token[]): boolean =>
  tokens.some(({plain}) => /^\d{2,}[a-z]|[a-z]\d{2,}$/.test(plain))

function words(text: string): Raw[] {
  const found: Raw[] = []
  let word: Raw | undefined
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const size = code > 0xffff ? 2 : 1
    const {plain, disguise: kind, role: part} = look(code)
    const next = at + size
    if (part === role.word || (part === role.symbol && between(text, at, next))) {
      if (!word) word = {plain, start: at, end: next, disguise: kind}
      else {
        word.plain += plain
        word.end = next
        if (kind > word.disguise) word.disguise = kind
      }
    } else if (part === role.mark) {
      // A mark inside a word belongs to it; those that letters of a language bear have become one with them.
      if (word && code >= 0x300 && code < 0x370) word.disguise = disguise.lookalike
    } else if (word && part !== role.invisible) {
      found.push(word)
      word = undefined
    }
    at = next
  }
  if (word) found.push(word)
  return found
}

// A symbol stands for a letter next to letters on both sides, `$` also at the start of a word, `@` at its end.
function between(text: string, from: number, to: number): boolean {
  const after = text[to]
  const before = text[from - 1]
  const follows = before !== undefined && isWord.test(before)
  if (after === undefined || !isWord.test(after)) return follows && text[from] === '@'
  return follows || (text[from] === '$' && !/\d/.test(after))
}

const maxGap = 5

// Three or more single letters with little between them are one word.
function join(raws: readonly Raw[]): (Raw & {spaced?: boolean})[] {
  const result: (Raw & {spaced?: boolean})[] = []
  for (let i = 0; i < raws.length; ) {
    let last = i
    while (
      last + 1 < raws.length &&
      raws[last]!.plain.length === 1 &&
      raws[last + 1]!.plain.length === 1 &&
      raws[last + 1]!.start - raws[last]!.end <= maxGap
    )
      last++
    // A number behind single letters is of them, as in `P.L.U.T.O.88`.
    const next = raws[last + 1]
    if (last - i >= 2 && next && /^\d{1,4}d?$/.test(next.plain) && next.start - raws[last]!.end <= 2) last++
    const run = raws.slice(i, last + 1)
    const plain = run.map((raw) => raw.plain).join('')
    if (run.length >= 3 && /\p{L}.*\p{L}/u.test(plain) && !/^[\p{Script=Han}\p{Script=Thai}]/u.test(plain)) {
      const worst = Math.max(...run.map((raw) => raw.disguise))
      result.push({plain, start: run[0]!.start, end: run.at(-1)!.end, disguise: worst, spaced: true})
    } else result.push(...run)
    i = last + 1
  }
  return result
}

function finish(raw: Raw & {spaced?: boolean}, allDigits: boolean): Token {
  const {plain, start, end} = raw
  const letters = unleetWord(plain, allDigits)
  return {
    key: squeeze(letters),
    plain,
    start,
    end,
    spaced: raw.spaced === true,
    disguised:
      raw.disguise === disguise.lookalike ||
      raw.spaced === true ||
      letters !== plain ||
      /(\p{L})\1\1/u.test(plain)
  }
}

const hasLetter = /[a-z]/
const numberEnd = /(?:\d{2,}|[2-6]d\d*)$/
const numberStart = /^\d{2,}(?=\D)/

// Digits stand for letters inside a word; two or more at an edge are a number, as in `slot88`, and so is `4d`.
function unleetWord(plain: string, allDigits: boolean): string {
  if (!hasLetter.test(plain) || !/[\d@$!|+]/.test(plain)) return plain
  if (allDigits) return Array.from(plain, unleet).join('')
  const head = plain.match(numberStart)?.[0] ?? ''
  const rest = plain.slice(head.length)
  const tail = /[a-z]/.test(rest.replace(numberEnd, '')) ? (rest.match(numberEnd)?.[0] ?? '') : ''
  const middle = rest.slice(0, rest.length - tail.length)
  return head + Array.from(middle, unleet).join('') + tail
}
