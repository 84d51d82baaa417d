/** A word of a text: what stands between blanks. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Without punctuation at its edges. */
  readonly bare: string
  readonly text: string
}

/** The words of a text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/\S+/g)) {
    const bare = match[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    words.push({start: match.index, end: match.index + match[0].length, bare, text: match[0]})
  }
  return words
}
