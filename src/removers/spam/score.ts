import {fold, readsTwice, squeeze, type Token} from './fold.ts'
import {functionWords, posters, promotion, reporting, type Topic, termLists} from './lexicon.ts'

interface Term {
  readonly name: string
  /** Squeezed, without spaces. */
  readonly key: string
  readonly weight: number
  readonly topic: Topic
  /** Written without spaces between words, so that it has no edges to check. */
  readonly unspaced: boolean
  /** Of a Latin script, so that other letters in it are a disguise. */
  readonly latin: boolean
}

/** What speaks for and against a text being promotion. */
export interface Evidence {
  /** Terms found, by weight. */
  readonly terms: readonly {readonly name: string; readonly weight: number; readonly topic: Topic}[]
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

const unspacedScript = /[\p{Script=Thai}\p{Script=Han}]/u
const listed = (list: string): string[] => list.split(',').map((item) => item.trim().replace(/\s+/g, ' '))
const keyOf = (name: string): string =>
  squeeze(
    fold(name)
      .map((token) => token.key)
      .join('')
  )

const allTerms: readonly Term[] = [
  ...new Map(
    termLists
      .flatMap(({topic, weight, terms}) =>
        listed(terms).map((name) => ({
          name,
          key: keyOf(name),
          weight,
          topic,
          unspaced: unspacedScript.test(name),
          latin: /^[\p{Script=Latin}\P{L}]+$/u.test(name)
        }))
      )
      .toSorted((a, b) => a.weight - b.weight)
      .map((term) => [term.key, term])
  ).values()
].toSorted((a, b) => b.key.length - a.key.length)

/** Terms that a scan should look for; those that anyone may say are looked at only near others. */
export const triggers: readonly string[] = termLists
  .filter(({weight}) => weight > 1)
  .flatMap(({terms}) => listed(terms))

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
const posterKeys = listed(posters).map(keyOf)

const brand =
  /^(?=.*[a-z].*[a-z])[a-z\d]{2,18}?(?:\d?(\d)\1|1[023]8|1[26]8|123|3[0368]8|365|69|17|789|247|[2-6]d\d*)$|^[a-z]{3,14}(?:bet|toto|togel|slot|gacor|poker)(?:\d{1,4})?$/
const noBrand =
  /^(?:covid|galaxy|iphone|windows|rtx|gtx|ps|mp|usb|jpeg|sha|web|f|b|su|mi|an|boeing|airbus|tu|alphabet|sorbet|tibet|diabet|gibet|barbet|timeslot|otto|potto|motto|ghetto|risotto|lotto|grotto|video|pasal|ayat|tahun|hari|jam|rp|usd|km|ke|g|q|h|no|hlm|vol|version|article|form)(?:\d+|[2-6]d)?$/

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
  const {squeezed, tokenAt} = lay(tokens)
  const covered = new Uint8Array(tokens.length)
  const claimed = new Uint8Array(squeezed.length)
  const found: {name: string; weight: number; topic: Topic}[] = []
  let disguised = 0
  for (const term of allTerms) {
    let counted = false
    for (let at = squeezed.indexOf(term.key); at >= 0; at = squeezed.indexOf(term.key, at + 1)) {
      const first = tokenAt[at]!
      const last = tokenAt[at + term.key.length - 1]!
      if (!fits(term, tokens, tokenAt, at, first, last)) continue
      if (claimed.subarray(at, at + term.key.length).includes(1)) continue
      claimed.fill(1, at, at + term.key.length)
      const hidden = isDisguised(tokens, first, last, term)
      // Words of any trade do not begin a promotion.
      const kind = term.weight > 1 || hidden ? isTerm : isOffer
      for (let token = first; token <= last; token++)
        covered[token] = covered[token] === isTerm ? isTerm : kind
      if (!counted) {
        found.push(term)
        if (hidden) disguised++
      }
      counted = true
    }
  }
  const brands = tokens.filter(
    (token, index) => !covered[index] && brand.test(token.plain) && !noBrand.test(token.plain)
  )
  if (found.length === 0 && brands.length === 0 && !offers) return undefined

  const opener = openerOf(text, tokens, squeezed, tokenAt)
  const offered = claim(tokens, promotionWords, covered) + phrasesIn(promotionWords, squeezed)
  const said = claim(tokens, reportingWords, covered, false) + phrasesIn(reportingWords, squeezed)
  const bound = claim(tokens, bindingWords, covered, false)
  let letters = 0
  let taken = 0
  let from = -1
  let lead = 0
  tokens.forEach((token, index) => {
    const size = token.end - token.start
    letters += size
    if (covered[index] || token.end <= opener || brands.includes(token)) taken += size
    if (from >= 0) return
    if (covered[index] === isTerm || token.end <= opener || brands.includes(token))
      from = start(tokens, covered, index)
    else if (!covered[index]) lead++
  })
  return {
    terms: found.toSorted((a, b) => b.weight - a.weight),
    weight: found.reduce((sum, term) => sum + term.weight, 0),
    disguised,
    promotion: offered,
    brands: brands.map((token) => token.plain),
    reporting: said,
    binding: bound / tokens.length,
    density: taken / Math.max(1, letters),
    words: tokens.length,
    postedBy: opener > 0,
    lead,
    from: Math.max(0, from)
  }
}

const start = (tokens: readonly Token[], covered: Uint8Array, index: number): number => {
  let first = index
  while (first > 0 && covered[first - 1]) first--
  return tokens[first]!.start
}

// The end of the opener that names a poster; a colon must follow, which dresses leave alone.
function openerOf(
  text: string,
  tokens: readonly Token[],
  squeezed: string,
  tokenAt: readonly number[]
): number {
  for (const key of posterKeys) {
    if (!squeezed.startsWith(key)) continue
    const token = tokens[tokenAt[key.length - 1]!]!
    const after = tokenAt[key.length]
    if (token.spaced) return token.start + 1
    if (after === undefined || tokens[after] === token) continue
    if (/[:：;|=>»\-–—]/.test(text.slice(token.end, tokens[after]!.start)) || key === posterKeys[0])
      return token.end
  }
  return 0
}

const isTerm = 1
const isOffer = 2

// Count words and phrases of a set among the tokens that no term has taken.
function claim(tokens: readonly Token[], set: WordSet, covered: Uint8Array, take = true): number {
  let count = 0
  for (let index = 0; index < tokens.length; index++) {
    let key = ''
    let size = 0
    for (let length = 1; length <= 3 && index + length <= tokens.length; length++) {
      if (covered[index + length - 1]) break
      key += (length > 1 ? ' ' : '') + tokens[index + length - 1]!.key
      if (set.words.has(key)) size = length
    }
    if (size === 0) continue
    count++
    if (take) covered.fill(isOffer, index, index + size)
    index += size - 1
  }
  return count
}

const phrasesIn = (set: WordSet, squeezed: string): number =>
  set.phrases.filter((phrase) => squeezed.includes(phrase)).length

// All keys in a row, doubled letters at the seams made one, and the token that each character is of.
function lay(tokens: readonly Token[]): {squeezed: string; tokenAt: readonly number[]} {
  let squeezed = ''
  const tokenAt: number[] = []
  tokens.forEach((token, index) => {
    for (let unit = 0; unit < token.key.length; unit++) {
      if (token.key[unit] === squeezed.at(-1)) continue
      squeezed += token.key[unit]
      tokenAt.push(index)
    }
  })
  return {squeezed, tokenAt}
}

const longEnough = 7

// A term stands between edges of words, or in a word that was put together, or is long enough for a compound.
function fits(
  term: Term,
  tokens: readonly Token[],
  tokenAt: readonly number[],
  at: number,
  first: number,
  last: number
): boolean {
  if (term.unspaced) return true
  const opens = at === 0 || tokenAt[at - 1] !== first
  const end = at + term.key.length
  const closes = end === tokenAt.length || tokenAt[end] !== last
  const opened = opens || tokens[first]!.spaced
  const closed = closes || tokens[last]!.spaced || /\d$/.test(tokens[last]!.plain)
  if (opened && closed) return term.key.length > 3 || first === last
  return first === last && term.weight > 1 && term.key.length >= longEnough
}

// Disguised by its letters, or by being divided otherwise than the term is.
function isDisguised(tokens: readonly Token[], first: number, last: number, term: Term): boolean {
  if (!term.latin) return false
  for (let token = first; token <= last; token++) if (tokens[token]!.disguised) return true
  return last - first > term.name.split(/[\s-]/).length
}

/** What is known of the place of a text. */
export interface Place {
  /** Among the last or first lines of the document. */
  readonly edge: boolean
  /** Other lines of the document that speak of the subject in prose. */
  readonly onTopic: number
  /** Other lines of the document that do not. */
  readonly offTopic: number
}

/** Weigh evidence; see `thresholds`. Weights set by hand. */
export function score(evidence: Evidence, place: Place): number {
  let sum = Math.min(evidence.weight, 9)
  sum += Math.min(evidence.promotion, 5) * 0.5
  sum += Math.min(evidence.brands.length, 3) * 1
  // Names of people and places end in `bet`, too.
  if (evidence.terms.length === 0 && !evidence.brands.some((name) => /\d$|\dd$/.test(name))) sum -= 2
  sum += Math.min(evidence.disguised, 2) * 3
  sum += evidence.density * 4
  if (evidence.postedBy) sum += 2
  sum -= Math.min(evidence.reporting, 5) * 2.5
  sum -= Math.min(evidence.binding, 0.4) * 10
  sum -= Math.max(0, evidence.words * (1 - evidence.density) - 6) * 0.08
  if (place.edge) sum += 0.75
  if (place.onTopic > 0) sum -= Math.min(place.onTopic, 4) * 0.75
  else if (place.offTopic >= 3) sum += 0.75
  return sum
}
