const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0

// . ! ? … ؟ ۔ । ॥
const ends = new Set(['.', '!', '?', '…', '؟', '۔', '।', '॥'].map((mark) => mark.charCodeAt(0)))
// 。 ！ ？ behind which no blank is written.
const wideEnds = new Set([0x3002, 0xff01, 0xff1f])
// What may close behind the end of a sentence: quotation marks and brackets.
const closing = new Set(Array.from('"\'”’»)]」』）', (mark) => mark.charCodeAt(0)))

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
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const isWide = wideEnds.has(code)
    if (!isWide && !ends.has(code)) continue
    let next = at + 1
    while (next < to && (closing.has(text.charCodeAt(next)) || ends.has(text.charCodeAt(next)))) next++
    const behind = next
    while (next < to && isBlank(text.charCodeAt(next))) next++
    if (next === to) break
    if (next === behind && !isWide && text[next] !== '(') continue
    if (/\p{Ll}/u.test(text[next]!)) continue
    if (code === 0x2e && behind === at + 1 && shortened.test(text.slice(Math.max(from, at - 6), at))) continue
    starts.push(next)
    at = next - 1
  }
  return starts
}

const opening = /["“„«「『]/u
const closed = /["”»」』]$/u

/** Whether a sentence closes a quotation that began before it: somebody said it, whatever it looks like. */
export const endsQuotation = (sentence: string): boolean =>
  closed.test(sentence) && !opening.test(sentence.slice(0, -1))
