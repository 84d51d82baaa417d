/** The code point before an offset, as a string; empty at the start of the text. */
export function characterBefore(text: string, offset: number): string {
  const code = text.charCodeAt(offset - 1)
  if (code >= 0xdc00 && code <= 0xdfff && offset > 1) {
    const high = text.charCodeAt(offset - 2)
    if (high >= 0xd800 && high <= 0xdbff) return text.slice(offset - 2, offset)
  }
  return offset > 0 ? text.charAt(offset - 1) : ''
}

/** The code point at an offset, as a string; empty at the end of the text. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/**
 * Whether a line reads as program code rather than prose: it has brackets, operators or escapes that prose
 * does not use.
 */
export function looksLikeCode(text: string): boolean {
  return /[{}<>=|`]|\)\s*;|::|->|\b(?:print\w*|split|replace|regex|import|function|return)\b\W?[ (]/.test(
    text
  )
}
