// Control and format characters (bidi controls among them), line and paragraph separators, lone surrogates,
// unassigned and private characters: what a terminal obeys, hides, or cannot show.
const hidden = /[\p{C}\u2028\u2029]/gu

const short: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/**
 * Text as it can be shown on a terminal without being obeyed: hidden characters are written as escapes, such
 * as `\n` and `\u200b`.
 */
export function printable(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0)!
    return (
      short[character] ??
      (code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`)
    )
  })
}

/** Printable, at most `length` characters long, with `…` for what was cut. */
export function excerpt(text: string, length: number): string {
  // A piece first: a line may be a hundred megabytes long.
  const characters = [...printable(text.slice(0, length * 2 + 2))]
  return characters.length > length || text.length > length * 2 + 2
    ? `${characters.slice(0, length - 1).join('')}…`
    : characters.join('')
}
