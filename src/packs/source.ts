/**
 * A text in small letters, unit by unit, so that it keeps its length; rules that do not tell capitals from
 * small letters are run on this. The flag `i` with `u` does the same, but an engine takes milliseconds to
 * compile such an expression, and there are hundreds.
 */
export function smallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text[index]!
    const one = unit.toLowerCase()
    result += one.length === 1 ? one : unit
  }
  return result
}

const partsOfSource = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[\s\S])|[^\\]+/g

/** The source of a pattern as it is run: for {@link smallLetters}, unless it tells capitals from small letters. */
export function expressionSource(pattern: string, caseSensitive: boolean): string {
  if (caseSensitive) return pattern
  return pattern.replace(partsOfSource, (part) => {
    if (!part.startsWith('\\')) return smallLetters(part)
    return part === '\\p{Lu}' ? '\\p{L}' : part
  })
}
