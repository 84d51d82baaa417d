import type {Edit} from '../document/edit.ts'

/** A run of letters and digits, or one other visible character. */
export interface Token {
  readonly start: number
  readonly end: number
}

// An HTML entity is one token, escaped however often.
const pattern =
  /&(?:amp;)*(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}\p{Cf}\p{Cc}]/giu

/** The tokens of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const {0: value, index} of text.matchAll(pattern))
    tokens.push({start: index, end: index + value.length})
  return tokens
}

/**
 * For each token 1 if the edits took it out: if half of it or more is covered by removals. Edits without a
 * category normalize, and what they rewrite is still there; of a removal that left something, what it left.
 */
export function removedTokens(text: string, tokens: readonly Token[], edits: readonly Edit[]): Uint8Array {
  const removed = new Uint8Array(tokens.length)
  let i = 0
  for (const edit of edits) {
    if (!edit.category) continue
    while (i < tokens.length && tokens[i]!.end <= edit.start) i++
    const left = tokensOf(edit.after).map(({start, end}) => edit.after.slice(start, end).toLowerCase())
    for (let k = i; k < tokens.length && tokens[k]!.start < edit.end; k++) {
      const {start, end} = tokens[k]!
      if (2 * (Math.min(end, edit.end) - Math.max(start, edit.start)) < end - start) continue
      const stays = left.indexOf(text.slice(start, end).toLowerCase())
      if (stays < 0) removed[k] = 1
      else left.splice(0, stays + 1)
    }
  }
  return removed
}
