import {type GoldDocument, neutralCategories} from './gold.ts'
import type {Token} from './tokens.ts'

/** What the gold says of a token: to be kept, to be removed, or neither. */
export const content = 0
export const boilerplate = 1
export const neutral = 2

/**
 * Whether a span counts. The scorer leaves artifacts apart, too, since the half of them is a matter of taste.
 */
export const isScored = ({cat, unsure}: {cat: string; unsure?: boolean}): boolean =>
  !unsure && !neutralCategories.has(cat) && cat !== 'artifact'

/** What the gold of a document says of each of its tokens. */
export function truthOf(document: GoldDocument, tokens: readonly Token[]): Uint8Array {
  const truth = new Uint8Array(tokens.length)
  if (document.kind === 'spans') {
    for (const span of document.spans ?? []) {
      tokens.forEach(({start, end}, i) => {
        if (start >= span.start && end <= span.end) truth[i] = isScored(span) ? boilerplate : neutral
        else if (start < span.end && end > span.start && truth[i] === content) truth[i] = neutral
      })
    }
    return truth
  }
  eachLine(document, tokens, (line, from, to) => {
    truth.fill(document.counts[line] ? document.labels[line]! : neutral, from, to)
  })
  return truth
}

/** Visit the tokens of each line: from the first to the one behind the last. */
export function eachLine(
  {lines}: GoldDocument,
  tokens: readonly Token[],
  visit: (line: number, from: number, to: number) => void
): void {
  let offset = 0
  let i = 0
  lines.forEach((line, number) => {
    const end = offset + line.length
    const from = i
    while (i < tokens.length && tokens[i]!.start < end) i++
    visit(number, from, i)
    offset = end + 1
  })
}
