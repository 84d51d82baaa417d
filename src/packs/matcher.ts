import type {Edit} from '../document/edit.ts'
import {buildAutomaton} from './automaton.ts'
import {type CompiledRule, compileRule, smallLetters} from './compile.ts'
import {rarestPart} from './rarity.ts'
import type {Pack} from './rule.ts'
import {maxWindow} from './safety.ts'

/** Where a rule matched: offsets in the text, and the line around them, trimmed of white space. */
export interface Match {
  readonly rule: CompiledRule
  readonly start: number
  readonly end: number
  readonly lineStart: number
  readonly lineEnd: number
}

/** Finds the matches of many rules: one pass over the text for their literals, then a check of each hit. */
export interface Matcher {
  readonly rules: readonly CompiledRule[]
  /** All matches by rising offset of the hit; a span of a rule is not found twice. */
  match(text: string): Match[]
}

const partLength = 8

interface Owner {
  /** Index of the rule. */
  readonly rule: number
  /** At most so many code units stand before the part in a match. */
  reach: number
}

/** Build a matcher from packs; costs some milliseconds, so do it once for each set. */
export function buildMatcher(packs: readonly Pack[]): Matcher {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => compileRule(pack.language, rule)))
  // Of long literals only the rarest part is looked for: hundreds of a rule share it, and its expression has the
  // last word anyway.
  const parts: string[] = []
  const owners: Owner[][] = []
  const places = new Map<string, number>()
  rules.forEach(({required}, rule) => {
    for (const literal of required.literals) {
      const offset = rarestPart(literal, partLength)
      const part = literal.slice(offset, offset + partLength)
      const place = places.get(part) ?? parts.length
      if (place === parts.length) {
        places.set(part, place)
        parts.push(part)
        owners.push([])
      }
      const reach = required.reach + offset
      const known = owners[place]!.find((owner) => owner.rule === rule)
      if (known) known.reach = Math.max(known.reach, reach)
      else owners[place]!.push({rule, reach})
    }
  })
  const automaton = buildAutomaton(parts)
  const isSpan = rules.map(({rule}) => rule.scope === 'span')
  const isCaseSensitive = rules.map(({rule}) => rule.caseSensitive === true)
  const isAtEnd = rules.map(({extent}) => extent.isAtEnd)
  const shortest = Float64Array.from(rules, ({extent}) => extent.min)
  const longest = Float64Array.from(rules, ({extent}) => extent.max)
  // For each rule, up to where it has looked, counted on from text to text so that nothing need be cleared.
  const done = new Float64Array(rules.length)
  let base = 1

  return {
    rules,
    match(text) {
      const matches: Match[] = []
      let lineStart = 0
      let lineEnd = -1
      let line: string | undefined
      let small: string | undefined
      const lineFor = (index: number): string => {
        line ??= text.slice(lineStart, lineEnd)
        return isCaseSensitive[index] ? line : (small ??= smallLetters(line))
      }
      automaton.scan(text, (place, hit) => {
        const end = hit + parts[place]!.length
        if (end > lineEnd) {
          ;[lineStart, lineEnd] = lineAround(text, end - 1)
          line = small = undefined
        }
        const own = owners[place]!
        for (let i = 0; i < own.length; i++) {
          const {rule: index, reach} = own[i]!
          const looked = done[index]! - base
          if (looked >= end) continue
          if (isSpan[index]) {
            if (isAtEnd[index] && lineEnd - end > longest[index]!) continue
            const rule = rules[index]!
            const from = Math.max(looked, lineStart)
            const window =
              lineEnd - lineStart <= shortLine
                ? {text: lineFor(index), start: lineStart, end: lineEnd}
                : windowAround(text, rule, reach, lineStart, lineEnd, hit, end)
            done[index] = base + spanMatches(rule, window, reach, lineStart, lineEnd, from, hit, end, matches)
          } else if (rules[index]!.lead !== undefined) {
            done[index] = base + end
            const length = lineEnd - lineStart
            if (length < shortest[index]! || length > longest[index]! || length > maxWindow) continue
            const rule = rules[index]!
            rule.expression.lastIndex = Math.max(0, hit - lineStart - reach)
            const skipped = rule.expression.lastIndex
            const match = rule.expression.exec(lineFor(index))
            if (!match || skipped + match[1]!.length > rule.lead!) continue
            done[index] = base + lineEnd
            matches.push({rule, start: lineStart, end: lineEnd, lineStart, lineEnd})
          } else if (hit - lineStart <= reach) {
            done[index] = base + lineEnd
            const length = lineEnd - lineStart
            if (length < shortest[index]! || length > longest[index]! || length > maxWindow) continue
            const rule = rules[index]!
            if (rule.expression.test(lineFor(index)))
              matches.push({rule, start: lineStart, end: lineEnd, lineStart, lineEnd})
          }
        }
      })
      base += text.length + 1
      return matches
    }
  }
}

/**
 * The matches of a text out of which something was taken, found without looking at all of it again: they move with
 * the lines that they are in, and only lines of which a part went are matched anew.
 *
 * @param before  the text before
 * @param text  what is left
 * @param matches  those of the text before
 * @param edits  the removals
 */
export function matchesAfter(
  before: string,
  text: string,
  matches: readonly Match[],
  edits: readonly Edit[],
  matcher: Matcher
): Match[] {
  const result: Match[] = []
  let next = 0
  let shift = 0
  let seen = -1 // Up to where lines have been matched anew, in `text`.
  const moveTo = (offset: number): void => {
    for (; next < matches.length && matches[next]!.lineEnd <= offset; next++) {
      const {rule, start, end, lineStart, lineEnd} = matches[next]!
      if (lineStart + shift < seen) continue
      result.push({
        rule,
        start: start + shift,
        end: end + shift,
        lineStart: lineStart + shift,
        lineEnd: lineEnd + shift
      })
    }
  }
  for (const {start, end, after} of edits) {
    moveTo(start)
    while (next < matches.length && matches[next]!.lineStart < end) next++
    const seam = start + shift
    shift += after.length - (end - start)
    if (seam <= seen) continue // In a line that has been matched anew already.
    if ((start === 0 || before[start - 1] === '\n') && (end === before.length || before[end - 1] === '\n'))
      continue
    const lineStart = text.lastIndexOf('\n', seam - 1) + 1
    const feed = text.indexOf('\n', seam)
    const lineEnd = feed < 0 ? text.length : feed
    while (result.length > 0 && result.at(-1)!.lineStart >= lineStart) result.pop()
    for (const match of matcher.match(text.slice(lineStart, lineEnd))) {
      const {rule} = match
      result.push({
        rule,
        start: match.start + lineStart,
        end: match.end + lineStart,
        lineStart: match.lineStart + lineStart,
        lineEnd: match.lineEnd + lineStart
      })
    }
    seen = lineEnd
  }
  moveTo(Number.POSITIVE_INFINITY)
  return result
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

/** The part of a line that a rule is run on. */
interface Window {
  /** In small letters, unless the rule is case-sensitive. */
  readonly text: string
  readonly start: number
  readonly end: number
}

// All rules of lines up to here are run on one copy in small letters.
const shortLine = 2000
const context = 40

function windowAround(
  text: string,
  rule: CompiledRule,
  reach: number,
  lineStart: number,
  lineEnd: number,
  hit: number,
  end: number
): Window {
  // What a look-behind may want to see is let in.
  const windowStart = Math.max(lineStart, end - maxWindow / 2, hit - reach - context)
  const windowEnd = Math.min(lineEnd, end + Math.min(maxWindow / 2, rule.extent.max + context))
  const slice = text.slice(windowStart, windowEnd)
  return {text: rule.rule.caseSensitive ? slice : smallLetters(slice), start: windowStart, end: windowEnd}
}

// Run a span rule around a hit, a literal from `hit` to `end`, not before `from`. Returns the offset up to which
// the rule need not look again.
function spanMatches(
  rule: CompiledRule,
  window: Window,
  reach: number,
  lineStart: number,
  lineEnd: number,
  from: number,
  hit: number,
  end: number,
  matches: Match[]
): number {
  const {expression} = rule
  const last = hit - window.start
  let start = Math.max(from - window.start, last - reach, 0)
  while (start <= last) {
    expression.lastIndex = start
    const match = expression.exec(window.text)
    if (!match) break
    start += match[1]!.length
    const matchStart = window.start + start
    const matchEnd = window.start + match.index + match[0].length
    // `^` and `$` mean the line's ends, not those of the window.
    const isCut =
      (start === 0 && window.start > lineStart) ||
      (matchEnd === window.end && window.end < lineEnd && rule.rule.match.includes('$'))
    if (!isCut && matchEnd >= end) {
      matches.push({rule, start: matchStart, end: matchEnd, lineStart, lineEnd})
      return matchEnd
    }
    start++
  }
  return from
}
