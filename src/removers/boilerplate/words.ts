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

/** How often some words stand in a text as whole words, up to twice. */
export function countOf(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}-]/u.test(`${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`)) count++
  }
  return count
}
