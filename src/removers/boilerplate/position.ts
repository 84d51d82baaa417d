import {bisect} from '../../document/bisect.ts'
import type {Category} from '../../document/category.ts'
import type {CompiledFollowing} from '../../matching/compile.ts'
import type {Match} from '../../matching/matcher.ts'
import type {Rule} from '../../matching/rule.ts'
import {smallLetters} from '../../matching/source.ts'

interface Line {
  readonly start: number
  readonly end: number
}

/** A line that goes with a match. */
export interface FollowingLine extends Line {
  readonly category: Category
}

/** The lines of a text that are not blank, trimmed of white space. */
export interface Lines {
  /** The lines that go with a match, by its rule's `then`; in order of the text. */
  following(match: Match): readonly FollowingLine[]
  /** Whether a match, with what goes along, stands where its rule wants it; see `Rule.at`. */
  inPlace(match: Match, following: readonly Line[]): boolean
}

/** Find the lines of a text, so that rules can look at what stands around a match. */
export function linesAround(text: string): Lines {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const next = feed < 0 ? text.length : feed
    let start = from
    let end = next
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({start, end})
    from = next + 1
  }
  const indexOf = (offset: number): number => bisect(lines.length, (index) => lines[index]!.end > offset)
  let counts: Map<string, number> | undefined
  const isRepeated = (value: string): boolean => {
    if (!counts) {
      counts = new Map()
      for (const {start, end} of lines) {
        const key = text.slice(start, Math.min(end, start + maxHeadline + 1))
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    return value.length <= maxHeadline && !endsWithStop.test(value) && (counts.get(value) ?? 0) > 1
  }
  const goesAlong = (
    {following, expression}: CompiledFollowing,
    {caseSensitive}: Rule,
    value: string
  ): boolean => {
    if (expression)
      return value.length <= maxFollowing && expression.test(caseSensitive ? value : smallLetters(value))
    if (following.match === 'links') return looksLikeLink(value)
    return following.match === 'headline' ? looksLikeHeadline(value) : isRepeated(value)
  }

  return {
    following({rule: {rule, following}, start, end, sentence}) {
      const found: FollowingLine[] = []
      if (sentence) return found
      // Each kind goes on where the one before it, of the same direction, ended.
      const edges = {down: indexOf(start), up: indexOf(start)}
      for (const item of following) {
        if (isHeadline(item) && end - start > maxLabel) continue
        const step = item.following.lines < 0 ? -1 : 1
        const side = step < 0 ? 'up' : 'down'
        const along: FollowingLine[] = []
        for (let left = Math.abs(item.following.lines); left > 0; left--) {
          const line = lines[edges[side] + step * (along.length + 1)]
          if (!line || !goesAlong(item, rule, text.slice(line.start, line.end))) break
          along.push({...line, category: item.following.category ?? rule.category})
        }
        if (along.length < (item.following.least ?? 1)) continue
        found.push(...along)
        edges[side] += step * along.length
      }
      return found.sort((a, b) => a.start - b.start)
    },
    inPlace({rule: {rule}, start, sentence}, following) {
      if (!rule.at || rule.at === 'anywhere') return true
      const own = indexOf(start)
      if (sentence) return isSentenceAt(rule.at, sentence, own === 0, own === lines.length - 1)
      const first = following[0] ? Math.min(own, indexOf(following[0].start)) : own
      const last = following.length > 0 ? Math.max(own, indexOf(following.at(-1)!.start)) : own
      return isAt(rule.at, first, last, lines.length)
    }
  }
}

const isHeadline = ({following: {match}}: CompiledFollowing): boolean =>
  match === 'headline' || match === 'links'

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000

const edgeLines = 5
const edgeShare = 6

function isAt(at: NonNullable<Rule['at']>, first: number, last: number, count: number): boolean {
  if (at === 'first') return first === 0
  if (at === 'last') return last === count - 1
  const edge = Math.max(Math.min(edgeLines, Math.ceil(count / 2)), Math.ceil(count / edgeShare))
  const head = first < edge
  const tail = last >= count - edge
  if (at === 'head') return head
  if (at === 'tail') return tail
  return at === 'edge' ? head || tail : !head && !tail
}

const edgeSentences = 3

// The head and the tail of a text are the first and last sentences of its first and last line here.
function isSentenceAt(
  at: NonNullable<Rule['at']>,
  {before, behind}: {readonly before: number; readonly behind: number},
  isInFirst: boolean,
  isInLast: boolean
): boolean {
  if (at === 'first') return isInFirst && before === 0
  if (at === 'last') return isInLast && behind === 0
  const head = isInFirst && before < edgeSentences
  const tail = isInLast && behind < edgeSentences
  if (at === 'head') return head
  if (at === 'tail') return tail
  return at === 'edge' ? head || tail : !head && !tail
}

// A longer label has its headline with it, and stands for that one link.
const maxLabel = 40
const minHeadline = 15
const maxHeadline = 170
const maxFollowing = 600

const endsLikeSentence = /(?:[^.]\.|\.[?!]+|[。।۔:;,]|[.!?,。।۔！？؟]["”’»」』）)])$|[。।۔]./u
const endsWithStop = /[^.]\.$/u
const listItem = /^(?:[-•*–—·]|\d+[.)])\s/u

/** Whether a line reads like the headline of another article; see `Following.match`. */
export function looksLikeHeadline(line: string): boolean {
  return (
    line.length >= minHeadline &&
    line.length <= maxHeadline &&
    !endsLikeSentence.test(line) &&
    !listItem.test(line)
  )
}

const bullet = /^(?:[-•*–—·▪●►▶»>]|\d{1,2}[.)])\s+/u
// Above or below a headline: when it was published, how long it takes to read.
const stamp = /^(?=.*\d)[\p{L}\p{M}\p{N} ,.:|/·•–-]{4,32}$/u
const dated = /\d[./:-]\d|(?:19|20)\d\d|^\d{1,2} \p{L}/u

// Scripts in which a headline needs few characters.
const shortScript =
  /^(?=.{10})[^ ]{0,20}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const filler = '—————'

/** Whether a line reads like an entry of a list of other articles: a headline, with a bullet or not, or its date. */
export function looksLikeLink(line: string): boolean {
  const entry = line.replace(bullet, '')
  return (
    looksLikeHeadline(entry) ||
    (shortScript.test(entry) && looksLikeHeadline(`${filler}${entry}`)) ||
    (entry === line && stamp.test(line) && dated.test(line) && !line.endsWith('.'))
  )
}
