/**
 * How a string was written as a JSON literal, so that it can be written again byte for byte: Python escapes all
 * that is not ASCII, PHP also `/`, Go `<`, `>` and `&`.
 */
export interface LiteralStyle {
  /** All beyond ASCII is escaped. */
  readonly ascii?: true
  /** Hexadecimal digits are upper case. */
  readonly upper?: true
  /** ASCII characters that are not written as `JSON.stringify` does, and how they are. */
  readonly forms?: Readonly<Record<string, string>>
  /** Places at which the literal differs from all that: the character's offset, and how it is written. */
  readonly exceptions?: readonly (readonly [offset: number, form: string])[]
  /** The literal itself, where it is too long to look for exceptions. */
  readonly literal?: string
}

// A character of a literal as it is written: an escape, or one code unit.
const token = /\\u[\da-fA-F]{4}|\\.|[^\\]/gs
// From a text of this many code units on, a style is guessed from the beginning and exceptions are not sought.
const longText = 1 << 20

/** Write a string as a literal, with its quotes. Lone surrogates are escaped in every style. */
export function writeLiteral(text: string, style: LiteralStyle = {}): string {
  if (style.literal !== undefined) return style.literal
  const inner = writer(style)
  let result = '"'
  let at = 0
  for (const [offset, form] of style.exceptions ?? []) {
    result += inner(text.slice(at, offset)) + form
    at = offset + 1
  }
  return `${result}${inner(text.slice(at))}"`
}

function writer(style: LiteralStyle): (text: string) => string {
  const usual = (text: string): string => JSON.stringify(text).slice(1, -1)
  const forms = new Map(Object.entries(style.forms ?? {}))
  if (!style.ascii && !style.upper && forms.size === 0) return usual
  const beyond = style.ascii ? '\\u0080-\\uffff' : ''
  const plain = [...forms.keys()].map(
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
  const special = new RegExp(`\\\\u....|\\\\.|[${beyond}${plain.join('')}]`, 'g')
  const known = new Map<string, string>()
  const written = (form: string): string => {
    const character = form.length > 1 ? (JSON.parse(`"${form}"`) as string) : form
    const own = forms.get(character)
    if (own !== undefined) return own
    if (form.length === 2) return form
    const hex = character.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${style.upper ? hex.toUpperCase() : hex}`
  }
  return (text) =>
    usual(text).replace(special, (form) => {
      let result = known.get(form)
      if (result === undefined) known.set(form, (result = written(form)))
      return result
    })
}

/**
 * The style of a literal.
 *
 * @param literal  a valid JSON string literal with its quotes
 * @param text  what it says
 * @param hint  a style to try first, such as that of the record before
 * @returns a style with which `writeLiteral(text, style)` is `literal`; undefined if it is that of
 *   `JSON.stringify`
 */
export function literalStyle(literal: string, text: string, hint?: LiteralStyle): LiteralStyle | undefined {
  if (JSON.stringify(text) === literal) return undefined
  if (hint && hint.literal === undefined && writeLiteral(text, hint) === literal) return hint
  const base = guess(literal.slice(1, Math.min(literal.length - 1, longText)).match(token) ?? [], text)
  const expected = writeLiteral(text, base)
  if (expected === literal) return base
  if (literal.length > longText) return {literal}
  const written = literal.slice(1, -1).match(token) ?? []
  const exceptions: [number, string][] = []
  for (const [offset, form] of (expected.slice(1, -1).match(token) ?? []).entries()) {
    if (written[offset] !== form) exceptions.push([offset, written[offset]!])
  }
  return {...base, exceptions}
}

/** The style without what belongs to single places: what new text is written in. */
export function generalStyle(style: LiteralStyle | undefined): LiteralStyle {
  const {exceptions: _, literal: __, ...rest} = style ?? {}
  return rest
}

// Each decision by the majority, so that one odd character does not make all others exceptions.
function guess(written: readonly string[], text: string): LiteralStyle {
  let escaped = 0
  let raw = 0
  let upper = 0
  let lower = 0
  const odd = new Set<string>()
  for (const [offset, form] of written.entries()) {
    const character = text[offset]!
    if (form.length === 6) {
      if (/[A-F]/.test(form)) upper++
      else if (/[a-f]/.test(form.slice(2))) lower++
    }
    if (character >= '\u0080') form.length === 6 ? escaped++ : raw++
    else if (form !== character) odd.add(character)
  }
  const style: {ascii?: true; upper?: true; forms?: Record<string, string>} = {}
  if (escaped > raw) style.ascii = true
  if (upper > lower) style.upper = true
  const inner = writer(style)
  for (const character of odd) {
    const form = mostly(character, written, text)
    if (form === inner(character)) continue
    style.forms ??= {}
    style.forms[character] = form
  }
  return style
}

function mostly(character: string, written: readonly string[], text: string): string {
  const counts = new Map<string, number>()
  for (let offset = text.indexOf(character); offset >= 0 && offset < written.length; ) {
    const form = written[offset]!
    counts.set(form, (counts.get(form) ?? 0) + 1)
    offset = text.indexOf(character, offset + 1)
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}
