import {type Category, categories} from '../document/category.ts'
import type {Edit} from '../document/edit.ts'
import {choice, suggestion} from './usage-error.ts'

/** A marked span, as gold files have it; offsets in UTF-16 code units. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly cat: Category
  readonly unsure?: true
}

/** A line of a text: offsets without its line end, and without white space at the edges. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text, as the annotator numbers them from 1. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const piece of text.split('\n')) {
    const start = at + (piece.length - piece.trimStart().length)
    lines.push({start: Math.min(start, at + piece.trimEnd().length), end: at + piece.trimEnd().length})
    at += piece.length + 1
  }
  return lines
}

/**
 * Read a command such as `3 related`, `3-5 nav` or `7 "(ada/ara)" credit?`: lines or a part of one, and a
 * category, which its first letters are enough for; `?` says that one could judge otherwise.
 *
 * @returns marks, or what is wrong
 */
export function parseMarks(command: string, text: string, lines: readonly Line[]): Mark[] | string {
  const match = /^(\d+)(?:-(\d+))?\s+(?:"(.+)"\s+)?([a-z]+)(\?)?$/i.exec(command.trim())
  if (!match) return 'Expected such as `3 related`, `3-5 nav` or `7 "(ada/ara)" credit?`; `h` for help'
  const [, from, to = from, part, name = '', unsure] = match
  const [first, last] = [Number(from), Number(to)]
  if (first < 1 || last > lines.length || first > last) return `Expected lines from 1 to ${lines.length}`
  const matching = categories.filter((category) => category.startsWith(name.toLowerCase()))
  const exact = categories.find((category) => category === name.toLowerCase())
  const cat = exact ?? (matching.length === 1 ? matching[0] : undefined)
  if (cat === undefined)
    return `Expected ${choice(categories)}, got \`${name}\`${suggestion(name, categories)}`
  const mark = (start: number, end: number): Mark => ({start, end, cat, ...(unsure && {unsure: true})})
  if (part === undefined) {
    return lines.slice(first - 1, last).flatMap(({start, end}) => (start < end ? [mark(start, end)] : []))
  }
  if (first !== last) return 'Expected a part of one line'
  const {start, end} = lines[first - 1]!
  const at = text.slice(start, end).indexOf(part)
  return at < 0 ? `Line ${first} does not hold “${part}”` : [mark(start + at, start + at + part.length)]
}

/** What a cleaner would remove, as marks: a line for each line, without line ends and white space around. */
export function guesses(text: string, lines: readonly Line[], edits: readonly Edit[]): Mark[] {
  return edits.flatMap((edit) => {
    if (!edit.category) return []
    const cat = edit.category
    return lines.flatMap((line) => {
      const piece = text.slice(Math.max(edit.start, line.start), Math.min(edit.end, line.end))
      const start = Math.max(edit.start, line.start) + (piece.length - piece.trimStart().length)
      const end = start + piece.trim().length
      return edit.start < line.end && edit.end > line.start && start < end ? [{start, end, cat}] : []
    })
  })
}

/** Add marks; what they overlap goes. Sorted. */
export function withMarks(marks: readonly Mark[], added: readonly Mark[]): Mark[] {
  const kept = marks.filter((mark) => added.every(({start, end}) => mark.end <= start || mark.start >= end))
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

/** Take the marks off a line. */
export const withoutLine = (marks: readonly Mark[], {start, end}: Line): Mark[] =>
  marks.filter((mark) => mark.end <= start || mark.start >= end)
