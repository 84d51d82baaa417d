import {type Automaton, buildAutomaton, maxDepth} from './automaton.ts'
import {extentOf} from './extent.ts'
import {foldUnit, requiredLiterals} from './literals.ts'
import type {Following, Pack, Rule} from './rule.ts'
import {maxWindow, unsafeReason} from './safety.ts'

/** A rule with its regular expression, ready to run. */
export interface CompiledRule {
  readonly rule: Rule
  /** `pack/id`, as on the ledger. */
  readonly id: string
  readonly expression: RegExp
  readonly literals: readonly string[]
  /** How long its matches are, in UTF-16 code units. */
  readonly extent: {readonly min: number; readonly max: number}
  /** What goes with a match, by the rule's `then`. */
  readonly following: readonly CompiledFollowing[]
}

/** A {@link Following} with its regular expression. */
export interface CompiledFollowing {
  readonly following: Following
  /** What its `match` says, unless that is a keyword. */
  readonly expression?: RegExp
}

/** Where a rule matched: offsets in the text, and the line around them, trimmed of white space. */
export interface Match {
  readonly rule: CompiledRule
  readonly start: number
  readonly end: number
  readonly lineStart: number
  readonly lineEnd: number
}

/**
 * Compile one rule.
 *
 * @throws Error naming rule and reason, if the pattern is no regular expression, has no required literal or
 *   is not safe
 */
export function compileRule(language: string, rule: Rule): CompiledRule {
  const id = `${language}/${rule.id}`
  const where = `rule \`${id}\``
  const flags = `${rule.scope === 'span' ? 'g' : ''}${rule.caseSensitive ? '' : 'i'}u`
  const expression = compile(where, rule.match, flags, rule.scope !== 'span')
  const literals = requiredLiterals(rule.match)
  if (!literals) {
    throw new Error(
      `Expected ${where} to require some literal of two or more characters, got \`${rule.match}\`; name a word that each match has`
    )
  }
  if (rule.until && rule.scope !== 'span')
    throw new Error(`Expected ${where} with \`until\` to be of scope \`span\``)
  const following = [rule.then ?? []].flat().map((item): CompiledFollowing => {
    if (item.match === 'headline' || item.match === 'repeated') return {following: item}
    return {following: item, expression: compile(where, item.match, rule.caseSensitive ? 'u' : 'iu', true)}
  })
  return {rule, id, expression, literals, extent: extentOf(rule.match), following}
}

function compile(where: string, pattern: string, flags: string, whole: boolean): RegExp {
  let reason: string | undefined
  try {
    reason = unsafeReason(pattern)
  } catch (error) {
    throw new Error(`Expected ${where} to have a regular expression, got \`${pattern}\``, {cause: error})
  }
  if (reason) throw new Error(`Expected ${where} to run in linear time, got ${reason}`)
  return new RegExp(whole ? `^(?:${pattern})$` : pattern, flags)
}

/** Finds the matches of many rules: one pass over the text for their literals, then a check of each hit. */
export interface Matcher {
  readonly rules: readonly CompiledRule[]
  /** All matches by rising offset of the hit; a span of a rule is not found twice. */
  match(text: string): Match[]
}

/** Build a matcher from packs; costs some milliseconds, so do it once for each set. */
export function buildMatcher(packs: readonly Pack[]): Matcher {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => compileRule(pack.language, rule)))
  const owners: number[][] = []
  const literals: string[] = []
  const places = new Map<string, number>()
  rules.forEach((rule, index) => {
    for (const literal of rule.literals) {
      let place = places.get(literal)
      if (place === undefined) {
        place = literals.length
        places.set(literal, place)
        literals.push(literal)
        owners.push([])
      }
      owners[place]!.push(index)
    }
  })
  const automaton: Automaton = buildAutomaton(literals)

  return {
    rules,
    match(text) {
      const matches: Match[] = []
      const done = new Int32Array(rules.length).fill(-1) // For each rule, up to where it has looked.
      let lineStart = 0
      let lineEnd = -1
      automaton.scan(text, (literal, end) => {
        if (end > lineEnd) [lineStart, lineEnd] = lineAround(text, end - 1)
        if (!goesOn(text, end, literals[literal]!)) return
        for (const index of owners[literal]!) {
          if (done[index]! >= end) continue
          const rule = rules[index]!
          if (rule.rule.scope === 'span') {
            done[index] = spanMatches(
              text,
              rule,
              lineStart,
              lineEnd,
              Math.max(done[index]!, lineStart),
              end,
              matches
            )
          } else {
            done[index] = lineEnd
            const {min, max} = rule.extent
            const length = lineEnd - lineStart
            if (length < min || length > max || length > maxWindow) continue
            if (rule.expression.test(text.slice(lineStart, lineEnd))) {
              matches.push({rule, start: lineStart, end: lineEnd, lineStart, lineEnd})
            }
          }
        }
      })
      return matches
    }
  }
}

// Whether the rest of a literal follows, of which the automaton looked for the beginning only.
function goesOn(text: string, end: number, literal: string): boolean {
  for (let index = maxDepth; index < literal.length; index++) {
    const unit = text[end + index - maxDepth]
    if (unit !== literal[index] && (unit === undefined || foldUnit(unit) !== literal[index])) return false
  }
  return true
}

// The line that a character belongs to, without white space at its edges.
function lineAround(text: string, at: number): [number, number] {
  let start = text.lastIndexOf('\n', at) + 1
  let end = text.indexOf('\n', at)
  if (end < 0) end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0

// Run a span rule around a hit. Returns the offset up to which the rule need not look again.
function spanMatches(
  text: string,
  rule: CompiledRule,
  lineStart: number,
  lineEnd: number,
  from: number,
  hit: number,
  matches: Match[]
): number {
  const half = maxWindow / 2
  const start = Math.max(lineStart, hit - half)
  const end = Math.min(lineEnd, hit + half)
  const window = text.slice(start, end)
  rule.expression.lastIndex = Math.max(from - start, 0)
  for (let match = rule.expression.exec(window); match; match = rule.expression.exec(window)) {
    const matchStart = start + match.index
    const matchEnd = matchStart + match[0].length
    if (match[0] === '') {
      rule.expression.lastIndex++
      continue
    }
    // `^` and `$` mean the line's ends, not those of the window.
    if (match.index === 0 && start > lineStart) continue
    if (matchEnd === end && end < lineEnd && rule.rule.match.includes('$')) continue
    if (matchEnd >= hit) {
      matches.push({rule, start: matchStart, end: matchEnd, lineStart, lineEnd})
      return matchEnd
    }
  }
  return hit
}
