import {characterAt, characterBefore, looksLikeCode} from '../../document/characters.ts'
import type {Edit} from '../../document/edit.ts'

// Runs of line ends and tabs; quotes; UTF-16 escapes; byte escapes; a URL with escaped slashes.
const escapes =
  /((?:\\{1,3}[nrt])+)|\\{1,3}(['"])|((?:\\{1,2}u[0-9A-Fa-f]{4}){1,500})|((?:\\{1,2}x[0-9A-Fa-f]{2}){1,500})|https?:(?:\\{1,2}\/)+[^\s"'<>]{0,2000}/g

// Commands that mark a text as LaTeX, where a backslash is never debris.
const latex =
  /\\(?:begin|end|frac|sqrt|text(?:bf|it|tt)?|emph|cite|ref|label|section|alpha|beta|gamma|delta|sigma|lambda|theta|sum|int|times|cdot|left|right|math(?:bf|rm|cal)|usepackage|documentclass)\b/

const closesSentence = /[.!?…:;,)\]"'”’»%\u3002\uFF01\uFF1F\u0964]/
const path = /(?:[A-Za-z]:\\|(?:^|\s)\\\\[A-Za-z])\S*$/
const utf8 = new TextDecoder('utf-8', {fatal: true})

/**
 * The edits that decode the escapes of a serializer.
 *
 * @param certain  whether all of the text is known to be a serialized string; then no escape is doubted
 */
export function escapeEdits(text: string, certain: boolean): readonly Edit[] {
  if (!text.includes('\\') || latex.test(text)) return []
  const edits: Edit[] = []
  const matches = Array.from(text.matchAll(escapes))
  for (const [index, match] of matches.entries()) {
    const [found, breaks, quote, units, bytes] = match
    const start = match.index
    const end = start + found.length
    const previous = matches[index - 1]
    const beside =
      (previous && previous.index + previous[0].length === start) || matches[index + 1]?.index === end
    let after: string | undefined
    if (breaks)
      after = certain || isBreak(text, start, end, breaks, beside) ? decodeBreaks(breaks) : undefined
    else if (quote) after = certain || isQuote(text, start, end) ? quote : undefined
    else if (units) after = certain || isOutside(text, start, end) ? decodeUnits(units) : undefined
    else if (bytes) after = certain || isOutside(text, start, end) ? decodeBytes(bytes) : undefined
    else after = found.replace(/\\+\//g, '/')
    if (after === undefined || (!certain && isCode(text, start, end))) continue
    edits.push({start, end, after, rules: ['debris/escape']})
  }
  return edits
}

const isCode = (text: string, start: number, end: number): boolean =>
  looksLikeCode(text.slice(Math.max(0, start - 30), start)) || looksLikeCode(text.slice(end, end + 30))

// One escape stands between sentences; of several in a row (`\r\n`, `\n\n`) nothing else is thinkable.
function isBreak(text: string, start: number, end: number, breaks: string, beside: boolean): boolean {
  const before = characterBefore(text, start)
  const after = characterAt(text, end)
  if (path.test(text.slice(Math.max(0, start - 80), start))) return false
  if (isQuoteMark(before) && isQuoteMark(after)) return false
  const several = beside || breaks.replace(/\\+/g, '').length > 1
  if (several) return !/[([/|^]/.test(before) && !/[)\]/|*+?]/.test(after)
  const opens = before === '' || before === '\n' || closesSentence.test(before)
  return opens && (after === '' || /[\s"“”'‘(•*–—-]|\p{Lu}|\p{Lo}|\p{N}/u.test(after))
}

function isQuote(text: string, start: number, end: number): boolean {
  const before = characterBefore(text, start)
  const after = characterAt(text, end)
  return !isQuoteMark(before) && !isQuoteMark(after) && !/[[(\\]/.test(before)
}

// Outside a character class of a regular expression and a path.
function isOutside(text: string, start: number, end: number): boolean {
  const before = characterBefore(text, start)
  if (before === '[' || before === '-' || before === '^') return false
  if (
    /^[\]+*?-]/.test(text.slice(end, end + 1)) &&
    /\[[^\]\s]{0,20}$/.test(text.slice(Math.max(0, start - 24), start))
  )
    return false
  return !path.test(text.slice(Math.max(0, start - 80), start))
}

const isQuoteMark = (character: string): boolean => character === '"' || character === "'"

const decodeBreaks = (breaks: string): string =>
  breaks.replace(/\\+([nrt])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\t'))

// Of ASCII only what JSON encoders escape; anything that is no character stays as it is.
function decodeUnits(units: string): string | undefined {
  const codes = units.match(/[0-9A-Fa-f]{4}/g)!.map((digits) => Number.parseInt(digits, 16))
  const text = String.fromCharCode(...codes)
  if (/[\uD800-\uDFFF]/u.test(text) || /[^"&'<>/\n\r\t\u0080-\uFFFF]/.test(text)) return undefined
  return text
}

// Bytes that are UTF-8 were a `bytes` value; else they are characters that Python's `repr` escapes.
function decodeBytes(bytes: string): string | undefined {
  const codes = bytes
    .match(/[0-9A-Fa-f]{2}(?![0-9A-Fa-f])|(?<=x)[0-9A-Fa-f]{2}/g)!
    .map((digits) => Number.parseInt(digits, 16))
  if (codes.some((code) => code < 0x80)) return undefined
  try {
    return utf8.decode(Uint8Array.from(codes))
  } catch {
    return String.fromCharCode(...codes)
  }
}
