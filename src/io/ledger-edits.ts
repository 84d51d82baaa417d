import {apply, type Edit} from '../document/edit.ts'
import {detached} from './detached.ts'

/**
 * An edit on the ledger; offsets are in the original text. What occurs more than once in a document, such as a
 * change of all line ends, is one entry.
 */
export interface LedgerEdit {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly rules: readonly string[]
  readonly category?: string
  readonly evidence?: string
  /** The same edit again: distances from each start to the next. */
  readonly also?: readonly number[]
  /**
   * The same edit so many times: each `after` in the output, from left to right and outside of other edits, was
   * `before`. `start` is the first.
   */
  readonly every?: number
}

/** The same for edits of the same content, wherever they are; the lengths tell where each text ends. */
export const keyOf = (
  {after, rules, category}: Pick<Edit, 'after' | 'rules'> & {readonly category?: string},
  before: string
): string => `${before.length} ${after.length} ${rules.join(' ')} ${category} ${before}${after}`

interface Group {
  readonly edit: Edit
  before: string
  after: string
  readonly starts: number[]
}

// An `every` saves the distances, a few bytes each.
const fewestForEvery = 4

/**
 * Write edits down for the ledger, as compactly as gives the original back.
 *
 * @throws Error if the edits do not lead from `original` to `output`
 */
export function pack(original: string, output: string, edits: readonly Edit[]): LedgerEdit[] {
  const groups = edits.length > 1 ? group(original, edits) : []
  if (groups.length > 0 && groups.length < edits.length) {
    const common = groups.map((each) => everywhere(original, output, each))
    if (common.some((edit) => edit.every)) {
      if (unpack(output, common) === original) return common
    }
    const listed = groups.map((each) => withStarts(each))
    if (unpack(output, listed) === original) return listed
  }
  const single = edits.map((edit) => entry(edit, original.slice(edit.start, edit.end)))
  if (unpack(output, single) === original) return single
  throw new Error(
    apply(original, edits) === output
      ? 'Expected sorted edits that do not overlap'
      : 'Expected the edits to lead to the text'
  )
}

// Held back for a page of records, where every text that an edit was cut from would be held as well.
function entry(edit: Edit, before: string): LedgerEdit {
  const {start, end, rules, category, evidence} = edit
  const texts = {before: detached(before), after: detached(edit.after)}
  return {start, end, ...texts, rules, ...(category && {category}), ...(evidence && {evidence})}
}

function group(original: string, edits: readonly Edit[]): Group[] {
  const groups = new Map<string, Group>()
  for (const edit of edits) {
    const before = original.slice(edit.start, edit.end)
    const key = `${keyOf(edit, before)}${edit.evidence ?? ''}`
    const known = groups.get(key)
    if (known) known.starts.push(edit.start)
    else groups.set(key, {edit, before, after: edit.after, starts: [edit.start]})
  }
  return [...groups.values()]
}

function withStarts({edit, before, starts}: Group): LedgerEdit {
  if (starts.length === 1) return entry(edit, before)
  return {...entry(edit, before), also: starts.slice(1).map((start, index) => start - starts[index]!)}
}

// The inverse looks for `after`, so that a removal takes the next character along (CRLF for CR) if that is
// always the same.
function everywhere(original: string, output: string, group: Group): LedgerEdit {
  const {edit, starts} = group
  let {before, after} = group
  if (starts.length < fewestForEvery) return withStarts(group)
  if (after === '') {
    const next = original[edit.start + before.length]
    if (next === undefined) return withStarts(group)
    for (const start of starts) if (original[start + before.length] !== next) return withStarts(group)
    before += next
    after += next
  }
  if (count(output, after) < starts.length || count(output, after) > starts.length * 2)
    return withStarts(group)
  const end = edit.start + before.length
  return {...entry({...edit, end, after}, before), every: starts.length}
}

function count(text: string, part: string): number {
  let result = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) result++
  return result
}

interface Place {
  readonly start: number
  readonly before: string
  readonly length: number
}

/** The original text; the inverse of the edits, in whatever order. */
export function unpack(output: string, edits: readonly LedgerEdit[]): string {
  const places: Place[] = []
  const everywhere: LedgerEdit[] = []
  for (const edit of edits) {
    if (edit.every) {
      everywhere.push(edit)
      continue
    }
    let start = edit.start
    places.push({start, before: edit.before, length: edit.after.length})
    for (const distance of edit.also ?? []) {
      start += distance
      places.push({start, before: edit.before, length: edit.after.length})
    }
  }
  // Stable: insertions at one place keep their order, and come before a replacement.
  places.sort((a, b) => a.start - b.start || a.before.length - b.before.length)
  let result = ''
  let at = 0
  let original = 0
  const next = everywhere.map((edit) => output.indexOf(edit.after))
  for (const place of places) {
    copy(place.start)
    result += output.slice(at, at + place.start - original) + place.before
    at += place.start - original + place.length
    original = place.start + place.before.length
  }
  copy(Number.POSITIVE_INFINITY)
  return result + output.slice(at)

  // Undo the edits that are everywhere, up to an offset of the original.
  function copy(to: number): void {
    for (;;) {
      let first = -1
      for (const [index, edit] of everywhere.entries()) {
        if (next[index]! >= 0 && next[index]! < at) next[index] = output.indexOf(edit.after, at)
        if (next[index]! >= 0 && (first < 0 || next[index]! < next[first]!)) first = index
      }
      if (first < 0 || original + next[first]! - at >= to) return
      const edit = everywhere[first]!
      result += output.slice(at, next[first]) + edit.before
      original += next[first]! - at + edit.before.length
      at = next[first]! + edit.after.length
    }
  }
}
