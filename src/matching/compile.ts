import {type Analysis, analyse, parsePattern} from './analysis.ts'
import {type EdgeSet, edgeSymbol, hasSymbol} from './edges.ts'
import type {Following, Rule} from './rule.ts'
import {expressionSource, narrowSource} from './source.ts'
import {storedAnalysis} from './stored.ts'

/** A rule, analysed and with its regular expressions. */
export interface CompiledRule {
  readonly rule: Rule
  /** `pack/id`, as on the ledger. */
  readonly id: string
  readonly analysis: Analysis
  /**
   * For text in small letters, unless the rule is case-sensitive; see `smallLetters`. Of a line rule, for the whole
   * line. Of a span rule that begins where the line does, or whose `starts` are known, sticky, for a place that it can
   * begin at. Of all others sticky too, to be run from as many units before a part as its reach; its first group is
   * what it skips.
   */
  readonly expression: RegExp
  /** The same for lines that are a `narrowText`, which is sooner compiled. */
  readonly narrow: RegExp
  /** What a match of a span rule begins with, if that is so little that its places are quickly found. */
  readonly starts?: EdgeSet
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
 * @throws Error naming rule and reason, if a pattern of it cannot be used; see `analyse`
 */
export function compileRule(language: string, rule: Rule): CompiledRule {
  const id = `${language}/${rule.id}`
  const known = compiled.get(rule)
  if (known?.id === id) return known
  const where = `rule \`${id}\``
  if (rule.until && rule.scope !== 'span')
    throw new Error(`Expected ${where} with \`until\` to be of scope \`span\``)
  const stored = storedAnalysis(rule)
  const following = [rule.then ?? []].flat().map((item): CompiledFollowing => {
    if (item.match === 'headline' || item.match === 'links' || item.match === 'repeated')
      return {following: item}
    if (!stored) parsePattern(where, item.match)
    return {following: item, expression: followingExpression(item.match, rule)}
  })
  const result = new LazyRule(id, rule, stored ?? analyse(rule, where), following)
  compiled.set(rule, result)
  return result
}

/** Most rules are never tried on a text, so an expression is made when it is asked for. */
class LazyRule implements CompiledRule {
  readonly id: string
  readonly rule: Rule
  readonly analysis: Analysis
  readonly starts?: EdgeSet
  readonly following: readonly CompiledFollowing[]
  #expression: RegExp | undefined
  #narrow: RegExp | undefined

  constructor(id: string, rule: Rule, analysis: Analysis, following: readonly CompiledFollowing[]) {
    this.id = id
    this.rule = rule
    this.analysis = analysis
    const {first} = analysis.edges
    if (rule.scope === 'span' && first && analysis.skip <= nearby && isSelective(first)) this.starts = first
    this.following = following
  }

  get expression(): RegExp {
    return (this.#expression ??= new RegExp(this.#source, this.#flags + (this.#isUnicode ? 'u' : '')))
  }

  get narrow(): RegExp {
    return (this.#narrow ??= this.#narrowed())
  }

  #narrowed(): RegExp {
    const source = this.#isUnicode ? narrowSource(this.#source) : undefined
    return source === undefined ? this.expression : new RegExp(source, this.#flags)
  }

  get #source(): string {
    const {match, scope, caseSensitive} = this.rule
    const {lead, skip, extent} = this.analysis
    let source = match
    if (scope !== 'span') source = lead ? around(skip, `${match.slice(lead.end)}$`) : `^(?:${match})$`
    else if (!this.starts && !extent.isAtStart) source = around(skip, match)
    return expressionSource(source, caseSensitive === true)
  }

  get #flags(): string {
    return this.rule.scope === 'span' || this.analysis.lead ? 'y' : ''
  }

  get #isUnicode(): boolean {
    return needsUnicode.test(this.rule.match)
  }
}

// Farther than this, an expression is quicker at finding where it can begin.
const nearby = 32

// A blank, and the letters that make half of most texts in the Latin script.
const frequent = ' aeinort'

const isSelective = (set: EdgeSet): boolean =>
  !Array.from(frequent).every((character) => hasSymbol(set, edgeSymbol(character.charCodeAt(0))))

// A match that begins before the end of a literal in it. An engine is quicker at this than at one start after the other,
// and stops there, where a search would go on to the end of the text.
const around = (skip: number, source: string): string => `([^]{0,${skip}}?)(?:${source})`

// An engine compiles an expression several times as fast without `u`; most patterns mean the same without it.
const needsUnicode = /\\[pP]\{|\\u\{|[\ud800-\udfff]/

function followingExpression(source: string, {caseSensitive}: Rule): RegExp {
  const unicode = needsUnicode.test(source) ? 'u' : ''
  return new RegExp(expressionSource(`^(?:${source})$`, caseSensitive === true), unicode)
}
