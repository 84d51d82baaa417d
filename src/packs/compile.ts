import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {type Extent, extentOf} from './extent.ts'
import {type RequiredLiterals, requiredLiterals} from './literals.ts'
import type {Following, Rule} from './rule.ts'
import {maxWindow, unsafeReason} from './safety.ts'

/** A rule with its regular expression, ready to run. */
export interface CompiledRule {
  readonly rule: Rule
  /** `pack/id`, as on the ledger. */
  readonly id: string
  /**
   * For text in small letters, unless the rule is case-sensitive; see {@link smallLetters}. A sticky one is run
   * from `required.reach` units before a literal on; its first group is what it skips.
   */
  readonly expression: RegExp
  /** In a line rule that begins with anything (`.{0,80}`): at most so many units, which the expression leaves out. */
  readonly lead?: number
  readonly required: RequiredLiterals
  readonly extent: Extent
  /** What goes with a match, by the rule's `then`. */
  readonly following: readonly CompiledFollowing[]
}

/** A {@link Following} with its regular expression. */
export interface CompiledFollowing {
  readonly following: Following
  /** What its `match` says, unless that is a keyword. */
  readonly expression?: RegExp
}

const compiled = new WeakMap<Rule, CompiledRule>()

/**
 * Compile one rule; a rule that was compiled before is not compiled again.
 *
 * @throws Error naming rule and reason, if the pattern is no regular expression, has no required literal or
 *   is not safe
 */
export function compileRule(language: string, rule: Rule): CompiledRule {
  const id = `${language}/${rule.id}`
  const known = compiled.get(rule)
  if (known?.id === id) return known
  const where = `rule \`${id}\``
  const pattern = parse(where, rule.match)
  const required = requiredLiterals(pattern)
  if (!required) {
    throw new Error(
      `Expected ${where} to require some literal of two or more characters, got \`${rule.match}\`; name a word that each match has`
    )
  }
  if (rule.until && rule.scope !== 'span')
    throw new Error(`Expected ${where} with \`until\` to be of scope \`span\``)
  const following = [rule.then ?? []].flat().map((item): CompiledFollowing => {
    if (item.match === 'headline' || item.match === 'repeated') return {following: item}
    parse(where, item.match)
    return {following: item, expression: expressionOf(`^(?:${item.match})$`, rule, '')}
  })
  const shared = {rule, id, extent: extentOf(pattern), following}
  const lead = rule.scope === 'span' ? undefined : leadOf(pattern)
  let result: CompiledRule
  if (rule.scope === 'span') {
    result = {...shared, required, expression: expressionOf(within(required, rule.match), rule, 'y')}
  } else if (lead) {
    const near = {...required, reach: required.reach - lead.most}
    const expression = expressionOf(`${within(near, rule.match.slice(lead.end))}$`, rule, 'y')
    result = {...shared, required: near, expression, lead: lead.most}
  } else {
    result = {...shared, required, expression: expressionOf(`^(?:${rule.match})$`, rule, '')}
  }
  compiled.set(rule, result)
  return result
}

// A match that begins before the end of a literal in it. An engine is quicker at this than at one start after the other,
// and stops there, where a search would go on to the end of the text.
function within({reach, literals}: RequiredLiterals, source: string): string {
  const most = reach + Math.max(...literals.map((literal) => literal.length))
  return `([^]{0,${Math.min(most, maxWindow)}}?)(?:${source})`
}

// What a pattern that begins with anything begins with, and where that ends in its source. Around a literal, the rest is
// found at once; from the beginning of a line, an engine would try it at every place.
function leadOf({alternatives}: AST.Pattern): {most: number; end: number} | undefined {
  const first = alternatives.length === 1 ? alternatives[0]!.elements[0] : undefined
  if (first?.type !== 'Quantifier' || first.min > 0 || !Number.isFinite(first.max)) return undefined
  const {element} = first
  return element.type === 'CharacterSet' && element.kind === 'any'
    ? {most: first.max, end: first.end}
    : undefined
}

/**
 * A text in small letters, unit by unit, so that it keeps its length; rules that do not tell capitals from
 * small letters are run on this. The flag `i` with `u` does the same, but an engine takes milliseconds to
 * compile such an expression, and there are hundreds.
 */
export function smallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text[index]!
    const one = unit.toLowerCase()
    result += one.length === 1 ? one : unit
  }
  return result
}

const partsOfSource = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[\s\S])|[^\\]+/g

// An engine compiles an expression several times as fast without `u`; most patterns mean the same without it.
const needsUnicode = /\\[pP]\{|\\u\{|[\ud800-\udfff]/

function expressionOf(source: string, {caseSensitive}: Rule, flags: 'y' | ''): RegExp {
  const unicode = needsUnicode.test(source) ? 'u' : ''
  if (caseSensitive) return new RegExp(source, flags + unicode)
  const small = source.replace(partsOfSource, (part) => {
    if (!part.startsWith('\\')) return smallLetters(part)
    return part === '\\p{Lu}' ? '\\p{L}' : part
  })
  return new RegExp(small, flags + unicode)
}

const parser = new RegExpParser({ecmaVersion: 2023})

function parse(where: string, source: string): AST.Pattern {
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
