import type {AST} from '@eslint-community/regexpp'
import {longest} from './extent.ts'

/** Literals of which every match of a pattern contains at least one. */
export interface RequiredLiterals {
  /** Folded by {@link foldUnit}. */
  readonly literals: readonly string[]
  /** At most so many code units stand before the literal in a match. */
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
const rare = '([{<©#*|/»›'

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
    if (exact.length <= maxExact) return {exact}
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
  for (const element of elements) {
    const part = ofElement(element)
    if (part.exact && run.length * part.exact.length <= maxExact) {
      run = run.flatMap((head) => part.exact!.map((tail) => head + tail))
    } else {
      whole = false
      required = better(required, {set: run, reach: runReach})
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

function ofElement(element: AST.Element): Knowledge {
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

// How seldom a set is met with, as bits: of the literal that is met with most, less what each further one adds.
function score(set: readonly string[]): number {
  return (isUseful(set) ? 100 : 0) + Math.min(...set.map(rarity)) - Math.log2(set.length)
}

const maxRarity = 30

function rarity(literal: string): number {
  let bits = 0
  for (const character of literal) bits += rareness(character)
  return Math.min(bits, maxRarity)
}

// Rough, from counts over news in six languages: a letter is one of sixteen, and knows its neighbour.
function rareness(character: string): number {
  if (/\p{L}/u.test(character)) return character > '\u2e7f' ? 8 : 3.5
  if (character === ' ' || /\p{N}/u.test(character)) return 2.5
  if (character === '(' || character === '/') return 8
  return rare.includes(character) ? 12 : 5
}

function better(a: Required | undefined, b: Required | undefined): Required | undefined {
  const useful = [a, b].filter((part) => part && part.set.length > 0 && shortest(part.set) > 0) as Required[]
  if (useful.length < 2) return useful[0]
  return score(useful[0]!.set) >= score(useful[1]!.set) ? useful[0] : useful[1]
}
