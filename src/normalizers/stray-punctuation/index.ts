import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {characterBefore, looksLikeCode} from '../../document/characters.ts'
import type {Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin, untilStable} from '../normalizer.ts'

// Full stops and commas behind spaces, as many as follow one another; or a comma with a mark at its side.
const candidates = /(?:[ \u00A0]{1,3}[.,\u060C]+)+|,[.,]+/g
// What a mark may belong to: a letter, a digit, or something that closes.
const owner = /[\p{L}\p{M}\p{N}%°)\]"”’»›']/u
const sentenceEnd = /[.!?…]/
// What may follow a mark: the line's end, white space, something that closes.
const behindMark = /(?:$|[\s\u0085]|["”’»)\]](?:$|[\s.,]))/y
const lineEnd = /[ \u00A0]*(?:["”’»)\]][ \u00A0]*)?(?:$|[\n\r\u0085\u2028\u2029])/y
// The end of a line, or the start of a sentence; scripts without case count as a start.
const newSentence =
  /[ \u00A0]*(?:$|[\n\r\u0085\u2028\u2029])|["”’»)\]][ \u00A0]*(?:$|[\n\r])|[ \u00A0]{1,3}["“„«(]?[\p{Lu}\p{Lo}"“]/uy

const at = (pattern: RegExp, text: string, offset: number): boolean => {
  pattern.lastIndex = offset
  return pattern.test(text)
}

type Finding = readonly [start: number, end: number, after: string, kind: string]

/**
 * Remove punctuation that lost what it belonged to: the second full stop of `kata Putin. .`, the space
 * before a comma or a full stop, one of two commas, a line of nothing but two marks.
 *
 * Colon, semicolon, exclamation and question mark have a space before them in French and in emoticons, so
 * they stay; so do ellipses (three dots, spaced or not), decimals, names such as `.net`, and code.
 */
export function createStrayPunctuation(): Normalizer {
  return {
    id: 'stray-punctuation',
    needs: (_text, traits) => (traits & trait.strayPunctuation) !== 0,
    edits: untilStable(step)
  }
}

function step(text: string): readonly Edit[] {
  const edits: Edit[] = []
  for (const {0: found, index} of text.matchAll(candidates)) {
    const finding = found.startsWith(',')
      ? doubled(text, index, index + found.length)
      : spaced(text, index, index + found.length, found)
    if (!finding) continue
    const [start, end, after, kind] = finding
    if (looksLikeCode(surroundings(text, start, end))) continue
    edits.push({start, end, after, rules: [`stray-punctuation/${kind}`]})
  }
  return edits
}

// `Senin,, Selasa` and `hari Senin,.`; not `,,Mord“`, which is how some write a quotation mark.
function doubled(text: string, start: number, end: number): Finding | undefined {
  if (end - start !== 2 || !owner.test(characterBefore(text, start))) return undefined
  if (text.charAt(start + 1) === ',') {
    return at(behindMark, text, end) ? [start + 1, end, '', 'repeated'] : undefined
  }
  return at(newSentence, text, end) ? [start, start + 1, '', 'repeated'] : undefined
}

function spaced(text: string, start: number, end: number, found: string): Finding | undefined {
  const marks = found.replace(/[ \u00A0]/g, '')
  // As many marks as groups: none of them is `...`, `..` or `.,`.
  if (marks.length !== (found.match(/[ \u00A0]+/g)?.length ?? 0)) return undefined
  const before = characterBefore(text, start)
  if (owner.test(before)) {
    const spaces = start + found.search(/[^ \u00A0]/)
    if (marks.length === 1) return at(behindMark, text, end) ? [start, spaces, '', 'space'] : undefined
    if (marks.length > 2) return undefined
    if (marks === ',,') return at(behindMark, text, end) ? [start, end, ',', 'repeated'] : undefined
    return marks.endsWith('.') && at(newSentence, text, end) ? [start, end, '.', 'repeated'] : undefined
  }
  if (marks.length !== 1) return undefined
  const owned = characterBefore(text, start - before.length)
  if (isMark(before) && isLineStart(owned) && at(lineEnd, text, end)) return [start - 1, end, '', 'line']
  if (!owner.test(owned)) return undefined
  if (before === ',') {
    if (marks === ',') return at(behindMark, text, end) ? [start, end, '', 'repeated'] : undefined
    return marks === '.' && at(newSentence, text, end) ? [start - 1, end, '.', 'repeated'] : undefined
  }
  if (!sentenceEnd.test(before)) return undefined
  if (marks === '.') return at(newSentence, text, end) ? [start, end, '', 'repeated'] : undefined
  return before === '.' && at(behindMark, text, end) ? [start, end - 1, '', 'space'] : undefined
}

const isMark = (character: string): boolean => character === '.' || character === ','

const isLineStart = (character: string): boolean =>
  character === '' || /[\n\r\u0085\u2028\u2029]/.test(character)

// The line around an offset, up to 60 characters to either side: enough to tell code from prose.
function surroundings(text: string, start: number, end: number): string {
  const head = text.slice(Math.max(0, start - 60), start)
  const tail = text.slice(end, end + 60)
  const feed = tail.indexOf('\n')
  return head.slice(head.lastIndexOf('\n') + 1) + (feed < 0 ? tail : tail.slice(0, feed))
}

const retextStrayPunctuation: Plugin<[null?], Root> = normalizerPlugin<never>(createStrayPunctuation)
export default retextStrayPunctuation
