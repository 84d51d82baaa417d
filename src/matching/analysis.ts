import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {type Edges, edgesOf} from './edges.ts'
import {type Extent, extentOf} from './extent.ts'
import {requiredLiterals} from './literals.ts'
import {rarestPart} from './rarity.ts'
import type {Rule} from './rule.ts'
import {maxWindow, unsafeReason} from './safety.ts'
import {type Surroundings, surroundingsOf} from './surroundings.ts'

/** A piece of text, folded, that the matches of a rule contain. */
export interface Part {
  readonly text: string
  /** At most so many code points stand before it in a match. */
  readonly reach: number
  /** What stands next to it in a match. */
  readonly around: Surroundings
}

/** What is known of a rule's pattern before any text is seen. */
export interface Analysis {
  /** Each match contains one of these. */
  readonly parts: readonly Part[]
  /** How many units an expression that is run from a part's reach on skips at most, until the match begins. */
  readonly skip: number
  /** In a line rule that begins with anything (`.{0,80}`): how many units that may be, and where it ends in the source. */
  readonly lead?: {readonly most: number; readonly end: number}
  readonly extent: Extent
  readonly edges: Edges
}

// Of long literals only the rarest part is looked for: hundreds of a rule share it, and its expression has the
// last word anyway.
const partLength = 8

/**
 * Analyse the pattern of a rule.
 *
 * @param where  what the rule is called in messages
 * @throws Error naming rule and reason, if the pattern is no regular expression, has no required literal or
 *   is not safe
 */
export function analyse(rule: Rule, where: string): Analysis {
  const pattern = parsePattern(where, rule.match)
  const required = requiredLiterals(pattern)
  if (!required) {
    throw new Error(
      `Expected ${where} to require some literal of two or more characters, got \`${rule.match}\`; name a word that each match has`
    )
  }
  const isLine = rule.scope !== 'span'
  const lead = isLine ? leadOf(pattern) : undefined
  const reach = required.reach - (lead?.most ?? 0)
  const reaches = new Map<string, number>()
  let longest = 0
  for (const literal of required.literals) {
    const offset = rarestPart(literal, partLength)
    const part = literal.slice(offset, offset + partLength)
    reaches.set(part, Math.max(reach + offset, reaches.get(part) ?? 0))
    longest = Math.max(longest, literal.length)
  }
  const caseSensitive = rule.caseSensitive === true
  const around = surroundingsOf(pattern, {isLine, caseSensitive})
  return {
    parts: [...reaches].map(([text, reach]) => ({text, reach, around: around(text)})),
    skip: Math.min(reach + longest, maxWindow),
    ...(lead && {lead}),
    extent: extentOf(pattern),
    edges: edgesOf(pattern, caseSensitive)
  }
}

const parser = new RegExpParser({ecmaVersion: 2023})

/**
 * Parse a pattern.
 *
 * @throws Error if it is no regular expression, or could take more than linear time
 */
export function parsePattern(where: string, source: string): AST.Pattern {
  let pattern: AST.Pattern
  try {
    pattern = parser.parsePattern(source, 0, source.length, {unicode: true})
  } catch (error) {
    throw new Error(`Expected ${where} to have a regular expression, got \`${source}\``, {cause: error})
  }
  const reason = unsafeReason(pattern)
  if (reason) throw new Error(`Expected ${where} to run in linear time, got ${reason}`)
  return pattern
}

// What a pattern that begins with anything begins with, and where that ends in its source. Around a literal, the rest is
// found at once; from the beginning of a line, an engine would try it at every place.
function leadOf({alternatives}: AST.Pattern): Analysis['lead'] {
  const first = alternatives.length === 1 ? alternatives[0]!.elements[0] : undefined
  if (first?.type !== 'Quantifier' || first.min > 0 || !Number.isFinite(first.max)) return undefined
  const {element} = first
  return element.type === 'CharacterSet' && element.kind === 'any'
    ? {most: first.max, end: first.end}
    : undefined
}
