import type {Match} from '../../packs/matcher.ts'
import type {Rule} from '../../packs/rule.ts'

interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text that are not blank, trimmed of white space. */
export interface Lines {
  readonly lines: readonly Line[]
  /** The index of the line that an offset lies in, or of the next one. */
  indexOf(offset: number): number
  /** The lines that go with a match, by its rule's `then`. */
  followers(match: Match): readonly Line[]
}

export function linesAround(text: string): Lines {
  const lines: Line[] = []
  for (const match of text.matchAll(/\S(?:[^\n]*[^\s])?/g))
    lines.push({start: match.index, end: match.index + match[0].length})
  const indexOf = (offset: number): number => {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (lines[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    lines,
    indexOf,
    followers(match) {
      const {then} = match.rule.rule
      if (!then) return []
      const found: Line[] = []
      const step = Math.sign(then.lines)
      let index = indexOf(match.start) + step
      for (let left = Math.abs(then.lines); left > 0; left--, index += step) {
        const line = lines[index]
        if (!line) break
        const value = text.slice(line.start, line.end)
        if (match.rule.follower ? !match.rule.follower.test(value) : !looksLikeHeadline(value)) break
        found.push(line)
      }
      return found
    }
  }
}

const edgeLines = 5
const edgeShare = 6

/** Whether a match stands where its rule wants it; see `Rule.at`. */
export function inPlace(lines: Lines, match: Match, at: Rule['at']): boolean {
  if (!at || at === 'anywhere') return true
  const count = lines.lines.length
  const index = lines.indexOf(match.start)
  const edge = Math.max(Math.min(edgeLines, Math.ceil(count / 2)), Math.ceil(count / edgeShare))
  const head = index < edge
  const tail = index >= count - edge
  return at === 'head' ? head : at === 'tail' ? tail : !head && !tail
}

const endsLikeSentence = /[.!?…。！？।؟۔:;,"”’»)]$/u
const listItem = /^(?:[-•*–—·]|\d+[.)])\s/u

/** Whether a line reads like the headline of another article: 15 to 160 characters, no end of a sentence. */
export function looksLikeHeadline(line: string): boolean {
  return line.length >= 15 && line.length <= 160 && !endsLikeSentence.test(line) && !listItem.test(line)
}
