import {fold, readsTwice, type Token} from './fold.ts'
import {functionWords, posters, promotion, reporting} from './lexicon.ts'
import {claim, type FoundTerm, findTerms, keyOf, listed, type Row, rowOf, unspacedScript} from './terms.ts'

/** What speaks for and against a text being promotion. */
export interface Evidence {
  /** Terms found, by weight. */
  readonly terms: readonly FoundTerm[]
  /** Sum of the weights of the distinct terms. */
  readonly weight: number
  /** Terms that were written so as not to be found. */
  readonly disguised: number
  /** Offers, benefits, orders to the reader. */
  readonly promotion: number
  /** Names such as `word88`. */
  readonly brands: readonly string[]
  /** Words of those who report. */
  readonly reporting: number
  /** Share of function words, 0 to 1. */
  readonly binding: number
  /** Share of the letters that are in terms, promotion and brands, 0 to 1. */
  readonly density: number
  readonly words: number
  readonly postedBy: boolean
  /** Words before the first term that say something else. */
  readonly lead: number
  /** Where the first term begins, with the offers right before it. */
  readonly from: number
}

interface WordSet {
  /** Words, and phrases of two or three. */
  readonly words: ReadonlySet<string>
  /** Of scripts without spaces. */
  readonly phrases: readonly string[]
}

function wordSet(list: string): WordSet {
  const words = new Set<string>()
  const phrases: string[] = []
  for (const name of listed(list)) {
    const tokens = fold(name)
    if (unspacedScript.test(name)) phrases.push(keyOf(name))
    else if (tokens.length === 1) words.add(tokens[0]!.key)
    else words.add(tokens.map((token) => token.key).join(' '))
  }
  return {words, phrases}
}

const promotionWords = wordSet(promotion)
const reportingWords = wordSet(reporting)
const bindingWords = wordSet(functionWords)

// `posted by` needs no colon.
const posterKeys: readonly string[] = listed(posters).map(keyOf)

const brand =
  /^(?=.*[a-z].*[a-z])[a-z\d]{2,18}?(?:\d?(\d)\1|1[023]8|1[26]8|123|3[0368]8|365|69|17|789|247|[2-6]d\d*)$|^[a-z]{3,14}(?:bet|toto|togel|slot|gacor|poker)(?:\d{1,4})?$|^(?=[a-z]*(?:slot|togel|toto|gacor|poker|judi|bet|casino)[a-z]*\d)[a-z]{5,18}\d{2,4}$/
const noBrand =
  /^(?:covid|galaxy|iphone|windows|rtx|gtx|ps|mp|usb|jpeg|sha|web|f|b|su|mi|an|boeing|airbus|tu|lilibet|elizabet|alphabet|sorbet|tibet|diabet|gibet|barbet|timeslot|otto|potto|motto|ghetto|risotto|lotto|grotto|video|pasal|ayat|tahun|hari|jam|rp|usd|km|ke|g|q|h|no|hlm|vol|version|article|form)(?:\d+|[2-6]d)?$/

// No name is longer, and the patterns are not for longer words.
const longestBrand = 24
const isBrand = (plain: string): boolean =>
  plain.length <= longestBrand && brand.test(plain) && !noBrand.test(plain)

/**
 * Gather what a text says.
 *
 * @param offers  whether offers alone are of interest
 * @returns `undefined` if it has no term at all
 */
export function examine(text: string, offers: boolean = false): Evidence | undefined {
  const tokens = fold(text)
  if (tokens.length === 0) return undefined
  const first = read(text, tokens, offers)
  if (!readsTwice(tokens)) return first
  const second = read(text, fold(text, true), offers)
  return !first || (second && second.weight > first.weight) ? second : first
}

function read(text: string, tokens: readonly Token[], offers: boolean): Evidence | undefined {
  const row = rowOf(tokens)
  const {terms, disguised, taken, share} = findTerms(tokens, row)
  const brands = tokens.filter((token, index) => !taken[index] && isBrand(token.plain))
  if (terms.length === 0 && brands.length === 0 && !offers) return undefined

  const opener = openerOf(text, tokens, row)
  const offered = count(tokens, promotionWords, taken, true) + phrasesIn(promotionWords, tokens, row, share)
  const said = count(tokens, reportingWords, taken) + phrasesIn(reportingWords, tokens, row)
  const bound = count(tokens, bindingWords, taken)
  let letters = 0
  let spent = 0
  let from = -1
  let lead = 0
  tokens.forEach((token, index) => {
    const size = token.end - token.start
    letters += size
    if (unspacedScript.test(token.plain)) spent += size * (taken[index] === claim.offer ? 1 : share[index]!)
    else if (taken[index] || token.end <= opener || brands.includes(token)) spent += size
    if (from >= 0) return
    if (taken[index] === claim.term || token.end <= opener || brands.includes(token))
      from = start(tokens, taken, index)
    else if (!taken[index]) lead++
  })
  return {
    terms: terms.toSorted((a, b) => b.weight - a.weight),
    weight: terms.reduce((sum, term) => sum + term.weight, 0),
    disguised,
    promotion: offered,
    brands: brands.map((token) => token.plain),
    reporting: said,
    binding: bound / tokens.length,
    density: spent / Math.max(1, letters),
    words: tokens.length,
    postedBy: opener > 0,
    lead,
    from: Math.max(0, from)
  }
}

const start = (tokens: readonly Token[], taken: Uint8Array, index: number): number => {
  let first = index
  while (first > 0 && taken[first - 1]) first--
  return tokens[first]!.start
}

// The end of the opener that names a poster; a colon must follow, which dresses leave alone.
function openerOf(text: string, tokens: readonly Token[], {text: keys, tokenAt}: Row): number {
  for (const key of posterKeys) {
    if (!keys.startsWith(key)) continue
    const token = tokens[tokenAt[key.length - 1]!]!
    const after = tokenAt[key.length]
    if (token.spaced) return token.start + 1
    if (after === undefined || tokens[after] === token) continue
    if (/[:：;|=>»\-–—]/.test(text.slice(token.end, tokens[after]!.start)) || key === posterKeys[0])
      return token.end
  }
  return 0
}

// Count words and phrases of a set among the tokens that no term has taken.
function count(tokens: readonly Token[], set: WordSet, taken: Uint8Array, take = false): number {
  let found = 0
  for (let index = 0; index < tokens.length; index++) {
    let key = ''
    let size = 0
    for (let length = 1; length <= 3 && index + length <= tokens.length; length++) {
      if (taken[index + length - 1]) break
      key += (length > 1 ? ' ' : '') + tokens[index + length - 1]!.key
      if (set.words.has(key)) size = length
    }
    if (size === 0) continue
    found++
    if (take) taken.fill(claim.offer, index, index + size)
    index += size - 1
  }
  return found
}

// Count phrases of scripts without spaces; `share` is told how much of a word each takes.
function phrasesIn(set: WordSet, tokens: readonly Token[], row: Row, share?: Float32Array): number {
  let found = 0
  for (const phrase of set.phrases) {
    const at = row.text.indexOf(phrase)
    if (at < 0) continue
    found++
    const word = row.tokenAt[at]!
    if (share) share[word] = Math.min(1, share[word]! + phrase.length / tokens[word]!.key.length)
  }
  return found
}
