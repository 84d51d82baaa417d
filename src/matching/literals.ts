import type {AST} from '@eslint-community/regexpp'
import {longest} from './extent.ts'
import {rarestPart, rarityOf} from './rarity.ts'

/** Literals of which every match of a pattern contains at least one. */
export interface RequiredLiterals {
  /** Folded by {@link foldUnit}. */
  readonly literals: readonly string[]
  /** At most so many code points stand before the literal in a match. */
  readonly reach: number
}

/**
 * What a part of a pattern says about the strings that it matches: either all of them (`exact`), or a set
 * of which each match contains at least one (`required`), and how far into the match. After "Regular
 * Expression Matching with a Trigram Index" (Cox, 2012).
 */
interface Knowledge {
  readonly exact?: readonly string[]
  readonly required?: Required
}

interface Required {
  readonly set: readonly string[]
  readonly reach: number
}

const maxExact = 400
const maxClass = 8
const empty: Knowledge = {exact: ['']}
const nothing: Knowledge = {}

/**
 * Literals of which every match of a pattern contains at least one; as rare as can be found.
 *
 * @returns `undefined` if there are none of two or more characters, or of one that is rare in prose
 */
export function requiredLiterals(pattern: AST.Pattern): RequiredLiterals | undefined {
  const {exact, required} = ofAlternatives(pattern.alternatives)
  const best = better(exact && {set: exact, reach: 0}, required)
  return best && isUseful(best.set) ? minimal(best) : undefined
}

// `(photo:` need not be looked for where `photo:` is.
function minimal({set, reach}: Required): RequiredLiterals {
  const all = [...new Set(set)].sort((a, b) => a.length - b.length)
  const literals: string[] = []
  let more = 0
  for (const literal of all) {
    const inside = literals.find((other) => literal.includes(other))
    if (inside === undefined) literals.push(literal)
    else more = Math.max(more, literal.length - inside.length)
  }
  return {literals, reach: reach + more}
}

// Characters that stand in a text seldom enough to look at each of their places.
const rare = '([{<©#*|/»›@'

const isUseful = (set: readonly string[]): boolean =>
  set.every((literal) => literal.length > 1 || (literal !== '' && rare.includes(literal)))

/** The folded form of one character; itself where folding would change its length. */
export function foldUnit(unit: string): string {
  const upper = unit.toUpperCase()
  const lower = (upper.length === unit.length ? upper : unit).toLowerCase()
  return lower.length === unit.length ? lower : unit
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Knowledge {
  const parts = alternatives.map((alternative) => ofSequence(alternative.elements))
  if (parts.length === 1) return parts[0]!
  if (parts.every((part) => part.exact)) {
    const exact = parts.flatMap((part) => part.exact!)
    if (exact.length <= maxExact) return {exact: [...new Set(exact)]}
  }
  const sets = parts.map(best)
  if (!sets.every((part) => part && shortest(part.set) > 0)) return nothing
  return {
    required: {set: sets.flatMap((part) => part!.set), reach: Math.max(...sets.map((part) => part!.reach))}
  }
}

const best = ({exact, required}: Knowledge): Required | undefined =>
  better(exact && {set: exact, reach: 0}, required)

function ofSequence(elements: readonly AST.Element[]): Knowledge {
  let run: readonly string[] = ['']
  let runReach = 0
  let reach = 0
  let required: Required | undefined
  let whole = true
  for (const [index, element] of elements.entries()) {
    const part = ofElement(element)
    if (part.exact && run.length * part.exact.length <= maxExact) {
      run = run.flatMap((head) => part.exact!.map((tail) => head + tail))
    } else {
      whole = false
      required = better(required, {set: run, reach: runReach})
      const begin = beginningsAfter(run, elements.slice(index))
      if (begin) required = better(required, {set: begin, reach: runReach})
      required = better(
        required,
        part.required && {set: part.required.set, reach: reach + part.required.reach}
      )
      run = part.exact ?? ['']
      runReach = part.exact ? reach : reach + longest(element)
    }
    reach += longest(element)
  }
  if (whole) return {exact: run}
  required = better(required, {set: run, reach: runReach})
  return required ? {required} : nothing
}

// What a run of literals goes on with: the longest beginnings of which there are few enough.
function beginningsAfter(
  run: readonly string[],
  elements: readonly AST.Element[]
): readonly string[] | undefined {
  for (const length of [4, 3, 2]) {
    const found = new Beginnings(length, maxExact / run.length)
    if (found.collect(elements, '')) return run.flatMap((head) => [...found.set].map((tail) => head + tail))
  }
  return undefined
}

/** Strings of up to `length` characters, of which each match of a sequence has one at its start. */
class Beginnings {
  readonly set: Set<string> = new Set()
  readonly #length: number
  readonly #most: number
  // Each optional part doubles the ways; few patterns have so many.
  #steps = 1000

  constructor(length: number, most: number) {
    this.#length = length
    this.#most = most
  }

  /** Add those that begin with `head`; tells whether they are few enough, and none may be anything. */
  collect(elements: readonly (AST.Element | undefined)[], head: string): boolean {
    if (this.#steps-- < 0) return false
    const [first, ...rest] = elements
    if (head.length >= this.#length || !first) return this.#add(head)
    if (first.type === 'Assertion') return this.collect(rest, head)
    const {exact} = ofElement(first)
    if (exact) {
      const heads = new Set(exact.map((literal) => (head + literal).slice(0, this.#length)))
      return heads.size <= this.#most && [...heads].every((longer) => this.collect(rest, longer))
    }
    if (first.type === 'Group' || first.type === 'CapturingGroup')
      return first.alternatives.every(({elements: own}) => this.collect([...own, ...rest], head))
    if (first.type !== 'Quantifier') return this.#add(head)
    if (first.min === 0 && !this.collect(rest, head)) return false
    // What follows a repetition is not known, as it may be itself again.
    return this.collect(first.max === 1 ? [first.element, ...rest] : [first.element, undefined], head)
  }

  #add(head: string): boolean {
    if (head === '') return false
    this.set.add(head)
    return this.set.size <= this.#most
  }
}

const known = new WeakMap<AST.Element, Knowledge>()

function ofElement(element: AST.Element): Knowledge {
  let knowledge = known.get(element)
  if (!knowledge) {
    knowledge = analyse(element)
    known.set(element, knowledge)
  }
  return knowledge
}

function analyse(element: AST.Element): Knowledge {
  switch (element.type) {
    case 'Character':
      return {exact: [foldUnit(String.fromCodePoint(element.value))]}
    case 'Assertion':
      return empty
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives)
    case 'CharacterClass':
      return ofClass(element)
    case 'Quantifier': {
      const part = ofElement(element.element)
      if (element.min === 0) return element.max === 1 && part.exact ? {exact: ['', ...part.exact]} : nothing
      if (element.min === 1 && element.max === 1) return part
      const required = best(part)
      // In which round of the repetition it stands nobody knows.
      return required ? {required: {set: required.set, reach: required.reach + longest(element)}} : nothing
    }
    default:
      return nothing
  }
}

function ofClass(element: AST.CharacterClass): Knowledge {
  if (element.negate) return nothing
  const exact = new Set<string>()
  for (const item of element.elements) {
    if (item.type === 'Character') exact.add(foldUnit(String.fromCodePoint(item.value)))
    else return nothing
  }
  return exact.size <= maxClass ? {exact: [...exact]} : nothing
}

const shortest = (set: readonly string[]): number => Math.min(...set.map((literal) => literal.length))

// How seldom one of a set is met with, in bits.
function score(set: readonly string[]): number {
  let frequency = 0
  for (const literal of set) frequency += 2 ** -rarity(literal)
  return (isUseful(set) ? 100 : 0) - Math.log2(frequency)
}

const maxRarity = 30

const rarities = new Map<string, number>()

// Of a long literal, a part is looked for. Parts of a pattern share literals, so that most were asked for before.
function rarity(literal: string): number {
  let bits = rarities.get(literal)
  if (bits === undefined) {
    bits = Math.min(maxRarity, rarityOf(literal.slice(rarestPart(literal, 8)).slice(0, 8)))
    if (rarities.size > 20_000) rarities.clear()
    rarities.set(literal, bits)
  }
  return bits
}

function better(a: Required | undefined, b: Required | undefined): Required | undefined {
  const useful = [a, b].filter((part) => part && part.set.length > 0 && shortest(part.set) > 0) as Required[]
  if (useful.length < 2) return useful[0]
  return score(useful[0]!.set) >= score(useful[1]!.set) ? useful[0] : useful[1]
}
