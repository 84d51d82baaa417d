import {fold, squeeze, type Token} from './fold.ts'
import {type Topic, termLists} from './lexicon.ts'

/** A term as it was found. */
export interface FoundTerm {
  readonly name: string
  readonly weight: number
  readonly topic: Topic
}

interface Term extends FoundTerm {
  /** Folded, without spaces. */
  readonly key: string
  /** The same with the letters that are doubled at the seams made one, as in words that were put together. */
  readonly joined: string
  /** Written without spaces between words, so that it has no edges to check. */
  readonly unspaced: boolean
  /** Of the Latin script, so that other letters in it are a disguise. */
  readonly latin: boolean
}

/** Scripts without spaces between words. */
export const unspacedScript: RegExp = /[\p{Script=Thai}\p{Script=Han}]/u

/** The items of a list that is written as one text. */
export const listed = (list: string): string[] =>
  list.split(',').map((item) => item.trim().replace(/\s+/g, ' '))

/** A word or a phrase folded, without spaces. */
export const keyOf = (name: string): string =>
  fold(name)
    .map((token) => token.key)
    .join('')

// Of a term that is in two lists the greater weight counts.
const allTerms: readonly Term[] = [
  ...new Map(
    termLists
      .flatMap(({topic, weight, terms}) =>
        listed(terms).map((name) => ({
          name,
          key: keyOf(name),
          joined: squeeze(keyOf(name)),
          weight,
          topic,
          unspaced: unspacedScript.test(name),
          latin: /^[\p{Script=Latin}\P{L}]+$/u.test(name)
        }))
      )
      .toSorted((a, b) => a.weight - b.weight)
      .map((term) => [term.key, term])
  ).values()
]

interface Entry {
  readonly key: string
  readonly term: Term
}

// Terms by their first two letters, the longest first.
const index = new Map<string, Entry[]>()
for (const term of allTerms) {
  for (const key of new Set([term.key, term.joined])) {
    const entries = index.get(key.slice(0, 2)) ?? []
    index.set(key.slice(0, 2), entries)
    entries.push({key, term})
  }
}
for (const entries of index.values()) entries.sort((a, b) => b.key.length - a.key.length)

/** Terms that a scan of everything should look for; those that anyone may say are looked at only near others. */
export const triggers: readonly string[] = listedAbove(1)

/** Terms that a scan of short lines at the edges should look for. */
export const edgeTriggers: readonly string[] = listedAbove(0)

function listedAbove(weight: number): string[] {
  return termLists.filter((list) => list.weight > weight).flatMap(({terms}) => listed(terms))
}

/** What has taken a word; 0 is nothing. */
export const claim = {term: 1, offer: 2} as const

/** The terms among the words of a text. */
export interface TermsFound {
  readonly terms: readonly FoundTerm[]
  /** How many of them were written so as not to be found. */
  readonly disguised: number
  /** For each word what has taken it, a value of {@link claim}. */
  readonly taken: Uint8Array
  /** For each word how much of it terms are; a sentence of an unspaced script is one word. */
  readonly share: Float32Array
}

/** All words in a row, and which word each character is of. */
export interface Row {
  readonly text: string
  readonly tokenAt: readonly number[]
  /** Where each word begins. */
  readonly starts: readonly number[]
}

export function rowOf(tokens: readonly Token[]): Row {
  const tokenAt: number[] = []
  const starts: number[] = []
  tokens.forEach((token, index) => {
    starts.push(tokenAt.length)
    for (let unit = 0; unit < token.key.length; unit++) tokenAt.push(index)
  })
  return {text: tokens.map((token) => token.key).join(''), tokenAt, starts}
}

/** Find terms from left to right, of those that begin at a place the longest. Each counts once. */
export function findTerms(tokens: readonly Token[], row: Row): TermsFound {
  const taken = new Uint8Array(tokens.length)
  const share = new Float32Array(tokens.length)
  const terms = new Set<Term>()
  let disguised = 0
  for (let at = 0; at + 1 < row.text.length; ) {
    const entry = index
      .get(row.text.slice(at, at + 2))
      ?.find(({key, term}) => row.text.startsWith(key, at) && fits(term, tokens, row, at, at + key.length))
    if (!entry) {
      at++
      continue
    }
    const {key, term} = entry
    const first = row.tokenAt[at]!
    at += key.length
    const last = row.tokenAt[at - 1]!
    const hidden = isDisguised(tokens, first, last, term)
    // Words of any trade do not begin a promotion.
    const kind = term.weight > 1 || hidden ? claim.term : claim.offer
    for (let token = first; token <= last; token++) if (taken[token] !== claim.term) taken[token] = kind
    for (let unit = at - key.length; unit < at; unit++) share[row.tokenAt[unit]!]! += 1
    if (hidden && !terms.has(term)) disguised++
    terms.add(term)
  }
  tokens.forEach((token, number) => {
    share[number]! /= token.key.length
  })
  return {terms: [...terms], disguised, taken, share}
}

const longEnough = 6

// Whether there are only digits, up to four of them.
const isNumber = (text: string, from: number, to: number): boolean =>
  to - from <= 4 && /^\d+$/.test(text.slice(from, to))

// A term stands between edges of words, or in a word that was put together, or is long enough for a compound.
function fits(
  term: Term,
  tokens: readonly Token[],
  {text, tokenAt, starts}: Row,
  at: number,
  end: number
): boolean {
  if (term.unspaced) return true
  const first = tokenAt[at]!
  const last = tokenAt[end - 1]!
  const opened = at === 0 || tokenAt[at - 1] !== first || tokens[first]!.spaced
  const closed =
    end === tokenAt.length ||
    tokenAt[end] !== last ||
    tokens[last]!.spaced ||
    isNumber(text, end, starts[last]! + tokens[last]!.key.length)
  if (opened && closed) return end - at > 3 || first === last
  return first === last && term.weight > 2 && end - at >= longEnough
}

// Disguised by its letters, or by being divided otherwise than the term is.
function isDisguised(tokens: readonly Token[], first: number, last: number, term: Term): boolean {
  if (!term.latin) return false
  for (let token = first; token <= last; token++) if (tokens[token]!.disguised) return true
  return last - first > term.name.split(/[\s-]/).length
}
