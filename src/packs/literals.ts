import {type AST, RegExpParser} from '@eslint-community/regexpp'

/**
 * What a part of a pattern says about the strings that it matches: either all of them (`exact`), or a set
 * of which each match contains at least one (`required`). After "Regular Expression Matching with a
 * Trigram Index" (Cox, 2012).
 */
interface Knowledge {
  readonly exact?: readonly string[]
  readonly required?: readonly string[]
}

const maxExact = 400
const maxClass = 8
const empty: Knowledge = {exact: ['']}
const nothing: Knowledge = {}

/**
 * Literals of which every match of a pattern contains at least one, folded by {@link foldCase}; as long and
 * as few as can be found.
 *
 * @param pattern  source of a regular expression with flags `iu`
 * @returns `undefined` if there are none of two or more characters, or of one that is rare in prose
 */
export function requiredLiterals(pattern: string): readonly string[] | undefined {
  const ast = new RegExpParser({ecmaVersion: 2023}).parsePattern(pattern, 0, pattern.length, {unicode: true})
  const {exact, required} = ofAlternatives(ast.alternatives)
  const best = better(exact, required)
  return best?.every((literal) => literal.length > 1 || rare.includes(literal)) ? minimal(best) : undefined
}

// `(photo:` need not be looked for where `photo:` is.
const minimal = (set: readonly string[]): readonly string[] =>
  [...new Set(set)].filter(
    (literal, _, all) => !all.some((other) => other !== literal && literal.includes(other))
  )

// Characters that stand in a text seldom enough to look at each of their places.
const rare = '([{<©#*|/»›'

const isUseful = (set: readonly string[]): boolean =>
  set.every((literal) => literal.length > 1 || (literal !== '' && rare.includes(literal)))

/** Fold letter case, unit by unit, so that a text keeps its length. */
export function foldCase(text: string): string {
  let folded = ''
  for (const unit of text) folded += foldUnit(unit)
  return folded
}

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
  const sets = parts.map((part) => better(part.exact, part.required))
  return sets.every((set) => set && shortest(set) > 0) ? {required: sets.flatMap((set) => set!)} : nothing
}

function ofSequence(elements: readonly AST.Element[]): Knowledge {
  let run: readonly string[] = ['']
  let required: readonly string[] | undefined
  let whole = true
  for (const element of elements) {
    const part = ofElement(element)
    if (part.exact && run.length * part.exact.length <= maxExact) {
      run = run.flatMap((head) => part.exact!.map((tail) => head + tail))
    } else {
      whole = false
      required = better(better(required, run), part.required)
      run = part.exact ?? ['']
    }
  }
  return whole ? {exact: run} : {...pick(better(required, run))}
}

const pick = (required: readonly string[] | undefined): Knowledge => (required ? {required} : nothing)

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
      return pick(better(part.exact, part.required))
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

function better(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined
): readonly string[] | undefined {
  const useful = [a, b].filter((set) => set && set.length > 0 && shortest(set) > 0) as (readonly string[])[]
  if (useful.length < 2) return useful[0]
  return score(useful[0]!) >= score(useful[1]!) ? useful[0] : useful[1]
}
