import {examine} from './evidence.ts'
import {fold, squeeze, type Token} from './fold.ts'

/** Log2 of the number of buckets that features are hashed into. */
export const bits = 15

// FNV-1a, then the bits mixed once more, as its low bits alone are poor.
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> (32 - bits)
}

const numbered =
  /^(?=.*[a-z].*[a-z])(?=(?:.*[a-z]){3})(?:[a-z]{3,}\d{2,4}|[a-z]{2,}[2-6]d\d?|[a-z]+\d+[a-z]{2,}\d*|[a-z]{2,}\d+[a-z]+\d*)$/
const namedSo = /^[a-z]{3,}(?:bet|toto|win|slot|hoki|poker|gacor|togel|jp|4d)$/
/** A number with its unit, a number of a series, or Indonesian `2` for doubling. */
const withUnit = /^\d+[a-z]+$|^[a-z]+\d$|2(?:an|nya|ny|in|kan|i)$/
const capitals = /^(?=(?:.*\p{Lu}){4})[\p{Lu}\d]+$/u
const picture = /\p{Extended_Pictographic}|[❝❞«»★☆✅❤]/u
const framed =
  /(\p{Extended_Pictographic})(?:\ufe0f|\u200d|\s)*([^\p{Extended_Pictographic}\n]{2,30}?)\s*\1/gu
/** Numbers that sites like in their names: of luck, and doubled ones. */
const luckyNumber = /^(?:([1-9])\1+|[1-9]([1-9])\2|1[0236]8|17|123|247|303|365|[2-6]d)$/
/** Of these, the ones that stand behind hardly anything else. */
const luckiest = /^(?:17|77|88|99|69|777|888|138|168|303|[2-6]d)$/
const spelledNumber = /^(?:satu|dua|tiga|empat|iima|enam|tujuh|deiapan|sembiian|noi)$/

const moneyWords: ReadonlySet<string> = new Set(
  [
    'saldo',
    'cuan',
    'wd',
    'jp',
    'jepe',
    'parlay',
    'gacor',
    'maxwin',
    'depo',
    'dompet',
    'jackpot',
    'hoki',
    'utang',
    'situs',
    'sbobet'
  ].map((word) => squeeze(word))
)

/** What a word is, where the very word would say too much of one site. */
const standIn = {name: '@', capitals: '#', luckyNumber: '8', number: '0'} as const

function standInOf(text: string, token: Token, shouting: boolean): string | undefined {
  const {plain, disguised, spaced} = token
  if (/^\d/.test(plain) && !/[a-z]{2}/.test(plain))
    return luckyNumber.test(plain) ? standIn.luckyNumber : standIn.number
  if ((numbered.test(plain) && !withUnit.test(plain)) || namedSo.test(plain)) return standIn.name
  if (disguised && plain.length >= 2 && !withUnit.test(plain) && (spaced || !/(\p{L})\1\1/u.test(plain)))
    return standIn.name
  if (!shouting && plain.length >= 5 && capitals.test(text.slice(token.start, token.end)))
    return standIn.capitals
  return undefined
}

/**
 * Words, with stand-ins for names; the training groups comments by them. A word before a number of luck is a name, and so is what stands in a frame.
 *
 * @public
 */
export function standIns(text: string, tokens: readonly Token[]): string[] {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const shouting = letters.replace(/[^\p{Lu}]/gu, '').length > 0.6 * letters.length
  const words = tokens.map((token) => standInOf(text, token, shouting) ?? token.key)
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (!next || next.start - token.end > 4) return
    // Digits with something between: `1.7`, `8 8`, `name7-7`.
    if (
      /^\d$/.test(next.plain) &&
      /\d$/.test(token.plain) &&
      luckiest.test(token.plain.at(-1)! + next.plain)
    ) {
      words[index + 1] = standIn.luckyNumber
      words[index] = /[a-z]/.test(token.plain) ? standIn.name : standIn.luckyNumber
      const before = tokens[index - 1]
      if (before && token.start - before.end <= 4 && /^[a-z]{3,}$/.test(before.plain))
        words[index - 1] = standIn.name
    }
    const spelled = spelledNumber.test(token.key) && spelledNumber.test(next.key)
    if (spelled) words[index] = words[index + 1] = standIn.luckyNumber
    else if (luckiest.test(next.plain) && /^[a-z]{4,}$/.test(token.plain)) words[index] = standIn.name
  })
  // A word in capitals is a name where money is spoken of.
  if (tokens.some(({key}) => moneyWords.has(key)))
    words.forEach((word, index) => {
      if (word === standIn.capitals) words[index] = standIn.name
    })
  for (const match of text.matchAll(framed)) {
    const from = match.index + match[0].indexOf(match[2]!)
    const to = from + match[2]!.length
    const inside = tokens.flatMap((token, index) => (token.start >= from && token.end <= to ? [index] : []))
    if (inside.length > 0 && inside.length <= 3) for (const index of inside) words[index] = standIn.name
  }
  return words
}

/**
 * The features of a comment or a line, hashed, each once. Names of sites are made one, so that what is
 * learned of some holds for all; their dress and surroundings count instead.
 */
export function features(text: string): Uint16Array {
  const tokens = fold(text)
  const found = new Set<number>()
  const add = (feature: string): void => {
    found.add(hash(feature))
  }
  const words = standIns(text, tokens)
  const names = words.filter((word) => word === standIn.name).length
  add('bias')
  add(`names ${Math.min(names, 3)}`)
  const evidence = examine(text)
  if (evidence) {
    add(`terms ${Math.min(4, Math.round(evidence.weight))}`)
    if (evidence.disguised > 0) add('terms disguised')
    if (evidence.promotion > 1) add('terms offered')
  }
  if (text.search(framed) >= 0) add('framed')
  add(`length ${Math.min(8, Math.round(Math.log2(1 + tokens.length) * 2))}`)
  tokens.forEach((token, index) => {
    const word = words[index]!
    const next = words[index + 1]
    add(`w ${word}`)
    if (next !== undefined) add(`b ${word} ${next}`)
    if (next !== undefined && words[index + 2] !== undefined) add(`t ${word} ${next} ${words[index + 2]}`)
    if (word === standIn.name) {
      const before = text.slice(tokens[index - 1]?.end ?? 0, token.start)
      const after = text.slice(token.end, tokens[index + 1]?.start ?? text.length)
      const written = text.slice(token.start, token.end)
      add(`name ${token.disguised ? 'dressed' : 'plain'}`)
      if (token.spaced) add('name spaced')
      if (/\d/.test(token.plain)) add('name numbered')
      if (/\d/.test(token.plain) && written === written.toUpperCase()) add('name numbered capitals')
      if (picture.test(before) || picture.test(after)) add('name pictured')
      if (index === 0) add('name first')
      if (index === tokens.length - 1) add('name last')
      for (let size = 2; size <= 4; size++) add(`end ${token.key.slice(-size)}`)
    } else if (!/^[#08]$/.test(word)) {
      const padded = `_${word}_`
      for (let size = 3; size <= 5; size++)
        for (let at = 0; at + size <= padded.length; at++) add(`c ${padded.slice(at, at + size)}`)
    }
  })
  return Uint16Array.from(found)
}
