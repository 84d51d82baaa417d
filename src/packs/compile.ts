import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {type Extent, extentOf} from './extent.ts'
import {type RequiredLiterals, requiredLiterals} from './literals.ts'
import type {Following, Rule} from './rule.ts'
import {unsafeReason} from './safety.ts'

/** A rule with its regular expression, ready to run. */
export interface CompiledRule {
  readonly rule: Rule
  /** `pack/id`, as on the ledger. */
  readonly id: string
  readonly expression: RegExp
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
  const flags = `${rule.scope === 'span' ? 'g' : ''}${rule.caseSensitive ? '' : 'i'}u`
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
    return {following: item, expression: new RegExp(`^(?:${item.match})$`, rule.caseSensitive ? 'u' : 'iu')}
  })
  const expression = new RegExp(rule.scope === 'span' ? rule.match : `^(?:${rule.match})$`, flags)
  const result = {rule, id, expression, required, extent: extentOf(pattern), following}
  compiled.set(rule, result)
  return result
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
