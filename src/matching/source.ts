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

/** Texts whose letters, marks and numbers are all of the Latin script up to U+017F, as those of most Western languages. */
export const narrowText: RegExp = /^[\0-\u017f\u2010-\u205e\u20a0-\u20bf]*$/

const narrowRanges = [
  [0, 0x17f],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf]
] as const

const narrowClasses = new Map<string, string>()

// The characters of narrow texts that a property has, as the inside of a class.
function narrowClass(property: string): string {
  let members = narrowClasses.get(property)
  if (members === undefined) {
    const expression = new RegExp(property, 'u')
    members = ''
    for (const [first, last] of narrowRanges) {
      for (let code = first; code <= last; code++) {
        const from: number = code
        while (code <= last && expression.test(String.fromCharCode(code))) code++
        if (code > from) members += `${escaped(from)}-${escaped(code - 1)}`
      }
    }
    narrowClasses.set(property, members)
  }
  return members
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

/**
 * The same source for {@link narrowText}, without properties of Unicode, whose classes of hundreds of ranges an engine
 * takes milliseconds to compile; `undefined` if it means something else without the flag `u`.
 */
export function narrowSource(source: string): string | undefined {
  if (/\\u\{|\\P|[\ud800-\udfff]/.test(source)) return undefined
  let isInClass = false
  return source.replace(partsOfNarrow, (part) => {
    if (part === '[' || part === ']') {
      isInClass = part === '['
      return part
    }
    if (!part.startsWith('\\p')) return part
    const members = narrowClass(part)
    return isInClass ? members : `[${members}]`
  })
}

const partsOfNarrow = /\\p\{[^}]*\}|\\[\s\S]|[[\]]/g
