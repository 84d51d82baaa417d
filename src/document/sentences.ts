import {codeUnits} from './code-units.ts'

const end = 1
// 。 ！ ？ behind which no blank is written.
const wideEnd = 2
const closing = 4
const blank = 8

const kinds = new Uint8Array(0x10000)
for (const mark of '.!?…؟۔।॥') kinds[mark.charCodeAt(0)] = end
for (const mark of '。！？') kinds[mark.charCodeAt(0)] = wideEnd
for (const mark of '"\'”’»)]」』）,') kinds[mark.charCodeAt(0)] = closing
for (const mark of ' \t\u00a0') kinds[mark.charCodeAt(0)] = blank

/** Whether a code unit can stand between two sentences: what ends one or closes behind it, or a blank. */
export const isBetweenSentences = (unit: number): boolean => kinds[unit] !== 0

/** What stands before a full stop that ends no sentence: initials, and what is shortened before names. */
const shortened =
  /(?:^|[^\p{L}\p{M}])(?:\p{L}|\p{Lu}\p{L}{1,2}|Prof|Capt|Sept|Dok|dok|vs|etc|cf|tgl|hlm|jl)$/u

/**
 * Where the sentences of a line begin; with doubt, one sentence more.
 *
 * @returns offsets by rise, the first that of the line
 */
export function sentenceStarts(text: string, from: number, to: number): number[] {
  const starts = [from]
  const units = codeUnits(text)
  const kindAt = (at: number): number => kinds[units[at]!]!
  for (let at = from; at < to; at++) {
    const kind = kindAt(at)
    if (kind !== end && kind !== wideEnd) continue
    let next = at + 1
    while (next < to && (kindAt(next) & (closing | end)) !== 0) next++
    const behind = next
    while (next < to && kindAt(next) === blank) next++
    if (next === to) break
    if (next === behind && kind !== wideEnd && text[next] !== '(' && !isGlued(text, at, next)) continue
    if (/\p{Ll}/u.test(text[next]!)) continue
    if (text[at] === '.' && behind === at + 1 && shortened.test(text.slice(Math.max(from, at - 6), at)))
      continue
    starts.push(next)
    at = next - 1
  }
  return starts
}

const wordEnd = /\p{Ll}{3}$/u
const wordStart = /^\p{Lu}/u

// Where two elements of a page were put together: `so he said.Featured image`.
const isGlued = (text: string, end: number, next: number): boolean =>
  wordStart.test(text.slice(next, next + 2)) && wordEnd.test(text.slice(Math.max(0, end - 3), end))

const opening = /["“„«「『]/u
const closed = /["”»」』]$/u

/** Whether a sentence closes a quotation that began before it: somebody said it, whatever it looks like. */
export const endsQuotation = (sentence: string): boolean =>
  closed.test(sentence) && !opening.test(sentence.slice(0, -1))
