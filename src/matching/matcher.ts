import {codeUnits} from '../document/code-units.ts'
import {type CompiledRule, compileRule} from './compile.ts'
import {type EdgeSet, edgeSymbol, edgeWords, hasSymbol} from './edges.ts'
import {buildFinder} from './finder.ts'
import {Line, type Sentence, type Stretch} from './line.ts'
import {edgeTable, partsOf} from './owners.ts'
import type {Pack} from './rule.ts'
import {maxWindow} from './safety.ts'
import {smallLetters} from './source.ts'

/** Where a rule matched: offsets in the text, and the line around them, trimmed of white space. */
export interface Match {
  readonly rule: CompiledRule
  readonly start: number
  readonly end: number
  readonly lineStart: number
  readonly lineEnd: number
  /** If a rule for lines matched a sentence of a line instead: how many sentences of it stand before, and behind. */
  readonly sentence?: {readonly before: number; readonly behind: number}
}

/** Finds the matches of many rules: one pass over the text for their literals, then a check of each hit. */
export interface Matcher {
  readonly rules: readonly CompiledRule[]
  /** All matches by where they begin, the longest first, then by the order of the rules. */
  match(text: string): Match[]
}

/** Build a matcher from packs; costs some milliseconds, so do it once for each set. */
export function buildMatcher(packs: readonly Pack[]): Matcher {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => compileRule(pack.language, rule)))
  const {parts, starts, ownerRules, ownerReaches, ownerAround, around} = partsOf(rules)
  const finder = buildFinder(parts)
  const partLengths = Uint8Array.from(parts, ({length}) => length)
  const isLine = Uint8Array.from(rules, ({rule}) => (rule.scope === 'span' ? 0 : 1))
  const isCaseSensitive = Uint8Array.from(rules, ({rule}) => (rule.caseSensitive === true ? 1 : 0))
  const isAtStart = Uint8Array.from(rules, ({analysis}) => (analysis.extent.isAtStart ? 1 : 0))
  const isAtEnd = Uint8Array.from(rules, ({analysis}) => (analysis.extent.isAtEnd ? 1 : 0))
  const shortest = Float64Array.from(rules, ({analysis}) => analysis.extent.min)
  const longest = Float64Array.from(rules, ({analysis}) => analysis.extent.max)
  const free = Float64Array.from(rules, ({analysis}) => analysis.extent.free)
  const firsts = edgeTable(rules, ({rule, analysis}) =>
    rule.scope !== 'span' || analysis.extent.isAtStart ? analysis.edges.first : undefined
  )
  const lasts = edgeTable(rules, ({rule, analysis}) =>
    rule.scope !== 'span' || analysis.extent.isAtEnd ? analysis.edges.last : undefined
  )
  const ranks = new Map(rules.map((rule, rank) => [rule, rank]))
  // For each rule, up to where it has looked, counted on from text to text so that nothing need be cleared.
  const done = new Float64Array(rules.length)
  let base = 1

  // Whether a rule may match a whole stretch, by its length and by what it begins and ends with.
  const fits = (index: number, stretch: Stretch): boolean => {
    const length = stretch.end - stretch.start
    if (
      isLine[index] &&
      (length > longest[index]! * stretch.units || length < shortest[index]! || length > maxWindow)
    )
      return false
    const row = index * edgeWords
    const head = isCaseSensitive[index] ? stretch.first : stretch.smallFirst
    const tail = isCaseSensitive[index] ? stretch.last : stretch.smallLast
    return (
      ((firsts[row + (head >> 5)]! >>> (head & 31)) & (lasts[row + (tail >> 5)]! >>> (tail & 31)) & 1) === 1
    )
  }

  const find = (text: string): Match[] => {
    const matches: Match[] = []
    const line = new Line(text)
    const units = codeUnits(text)
    finder.scan(text, (place, hit) => {
      const end = hit + partLengths[place]!
      if (!around.mayHave(place, units, hit, end, text.length)) return
      if (end > line.end && !line.moveTo(end)) return
      around.moveTo(units, hit, parts[place]!, line.start, line.end)
      tryLine(place, hit, end, line, matches)
      const sentence = line.sentenceAround(hit, end)
      if (!sentence) return
      around.moveTo(units, hit, parts[place]!, sentence.start, sentence.end)
      trySentence(place, hit, end, line, sentence, matches)
    })
    base += text.length + 1
    return matches
  }

  function tryLine(place: number, hit: number, end: number, line: Line, matches: Match[]): void {
    const {start: lineStart, end: lineEnd} = line
    for (let owner = starts[place]!; owner < starts[place + 1]!; owner++) {
      const index = ownerRules[owner]!
      if (!around.has(ownerAround[owner]!)) continue
      if (isAtEnd[index] && !isLine[index] && lineEnd - end > longest[index]! * line.units) continue
      if (!fits(index, line)) continue
      const looked = done[index]! - base
      if (looked >= end) continue
      const reach = ownerReaches[owner]! * line.units
      if (isAtStart[index] && hit - lineStart > reach) continue
      if (!isLine[index]) {
        const from = Math.max(looked, lineStart)
        done[index] = base + matchSpan(rules[index]!, line, hit, end, from, reach, matches)
      } else if (matchWhole(rules[index]!, line, hit, reach)) {
        done[index] = base + lineEnd
        matches.push({rule: rules[index]!, start: lineStart, end: lineEnd, lineStart, lineEnd})
      }
    }
  }

  // Rules for lines, on a sentence of one.
  function trySentence(
    place: number,
    hit: number,
    end: number,
    line: Line,
    sentence: Sentence,
    matches: Match[]
  ): void {
    for (let owner = starts[place]!; owner < starts[place + 1]!; owner++) {
      const index = ownerRules[owner]!
      if (!isLine[index] || free[index]! > sentence.maxFree || !around.has(ownerAround[owner]!)) continue
      if (!fits(index, sentence) || done[index]! - base >= end) continue
      if (!matchWhole(rules[index]!, sentence, hit, ownerReaches[owner]! * sentence.units)) continue
      const {start: lineStart, end: lineEnd} = line
      const {start, before, behind} = sentence
      done[index] = base + sentence.end
      matches.push({
        rule: rules[index]!,
        start,
        end: sentence.end,
        lineStart,
        lineEnd,
        sentence: {before, behind}
      })
    }
  }

  return {
    rules,
    match(text) {
      const order = (match: Match): number => ranks.get(match.rule)!
      return find(text).sort((a, b) => a.start - b.start || b.end - a.end || order(a) - order(b))
    }
  }
}

function matchWhole(rule: CompiledRule, line: Stretch, hit: number, reach: number): boolean {
  const {lead} = rule.analysis
  if (!lead) return hit - line.start <= reach && line.expressionOf(rule).test(line.for(rule))
  const last = hit - line.start
  const from = Math.max(0, last - reach)
  const match = search(line.expressionOf(rule), rule.analysis.skip, line.for(rule), from, last)
  return match !== null && match.index + match[1]!.length <= lead.most
}

// A sticky expression skips so many units at most, so it is asked again where more stand before the literal.
function search(
  expression: RegExp,
  skip: number,
  text: string,
  from: number,
  last: number
): RegExpExecArray | null {
  for (let start = from; ; start += skip + 1) {
    expression.lastIndex = start
    const match = expression.exec(text)
    if (match || start + skip >= last) return match
  }
}

// The first match that begins from `start` to `last`, with one of a few characters.
function searchFrom(
  expression: RegExp,
  starts: EdgeSet,
  text: string,
  start: number,
  last: number
): RegExpExecArray | null {
  for (let at = start; at <= last; at++) {
    if (!hasSymbol(starts, edgeSymbol(text.charCodeAt(at)))) continue
    expression.lastIndex = at
    const match = expression.exec(text)
    if (match) return match
  }
  return null
}

// Lines up to here are made small as a whole, once for all rules.
const shortLine = 2000
const context = 40

// Run a span rule around a hit, a literal from `hit` to `end`, not before `from`. Returns the offset up to which
// the rule need not look again.
function matchSpan(
  rule: CompiledRule,
  line: Stretch,
  hit: number,
  end: number,
  from: number,
  reach: number,
  matches: Match[]
): number {
  const {start: lineStart, end: lineEnd} = line
  let windowStart = lineStart
  let windowEnd = lineEnd
  let text: string
  if (lineEnd - lineStart <= shortLine) text = line.for(rule)
  else {
    // What a look-behind may want to see is let in.
    windowStart = Math.max(lineStart, end - maxWindow / 2, hit - reach - context)
    windowEnd = Math.min(lineEnd, end + Math.min(maxWindow / 2, 2 * rule.analysis.extent.max + context))
    text = line.text.slice(windowStart, windowEnd)
    if (!rule.rule.caseSensitive) text = smallLetters(text)
  }
  const {starts} = rule
  const {skip, extent} = rule.analysis
  const {isAtStart} = extent
  const expression = line.expressionOf(rule)
  const last = hit - windowStart
  let start = isAtStart ? from - windowStart : Math.max(from - windowStart, last - reach, 0)
  while (start <= last) {
    let match: RegExpExecArray | null
    if (isAtStart) match = start === 0 ? search(expression, 0, text, 0, 0) : null
    else if (starts) match = searchFrom(expression, starts, text, start, last)
    else match = search(expression, skip, text, start, last)
    if (!match) break
    start = match.index + (isAtStart || starts ? 0 : match[1]!.length)
    const matchStart = windowStart + start
    const matchEnd = windowStart + match.index + match[0].length
    // `^` and `$` mean the line's ends, not those of the window.
    const isCut =
      (start === 0 && windowStart > lineStart) ||
      (matchEnd === windowEnd && windowEnd < lineEnd && rule.rule.match.includes('$'))
    if (!isCut && matchEnd >= end) {
      matches.push({rule, start: matchStart, end: matchEnd, lineStart, lineEnd})
      return matchEnd
    }
    start++
  }
  return from
}
