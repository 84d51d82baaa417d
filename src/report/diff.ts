import {apply, type Edit} from '../document/edit.ts'
import {printable} from './printable.ts'
import type {DocumentReport} from './run-report.ts'
import {type Output, styled} from './terminal.ts'

// Lines around a change, as in `diff -u`.
const context = 3

/** Lines `from` to `to` (exclusive, from 0) of the original become `fresh`; all with their line feeds. */
interface Change {
  from: number
  to: number
  fresh: readonly string[]
}

/**
 * The changes of a document as a unified diff, which `patch` and `git apply` take; made from the edits, so its
 * cost is linear. Empty if nothing changed. On a terminal, in colour and with control characters escaped.
 */
export function unifiedDiff(document: DocumentReport, output: Pick<Output, 'colour' | 'isTerminal'>): string {
  const old = linesOf(document.original)
  const changes = lineChanges(document.original, old, document.edits)
  if (changes.length === 0) return ''
  const name = document.record === undefined ? document.path : `${document.path}:${document.record}`
  let result = styled(output, 'heading', `--- ${fileName(`a/${name}`)}\n+++ ${fileName(`b/${name}`)}\n`)
  let grown = 0 // Lines of the new text minus lines of the old, before the hunk.
  for (let first = 0; first < changes.length; ) {
    let last = first
    while (last + 1 < changes.length && changes[last + 1]!.from - changes[last]!.to <= 2 * context) last++
    const from = Math.max(0, changes[first]!.from - context)
    const to = Math.min(old.length, changes[last]!.to + context)
    const body: string[] = []
    const add = (sign: ' ' | '-' | '+', lines: readonly string[]): void => {
      for (const line of lines) body.push(written(sign, line, output))
    }
    let at = from
    let fresh = 0
    for (const change of changes.slice(first, last + 1)) {
      add(' ', old.slice(at, change.from))
      add('-', old.slice(change.from, change.to))
      add('+', change.fresh)
      fresh += change.fresh.length - (change.to - change.from)
      at = change.to
    }
    add(' ', old.slice(at, to))
    const size = to - from
    const head = `@@ -${range(from, size)} +${range(from + grown, size + fresh)} @@`
    result += `${styled(output, 'name', head)}\n${body.join('')}`
    grown += fresh
    first = last + 1
  }
  return result
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []

const range = (from: number, size: number): string => {
  const start = size === 0 ? from : from + 1
  return size === 1 ? `${start}` : `${start},${size}`
}

// A name with white space at its end or control characters would be misread; git quotes it likewise.
const fileName = (name: string): string => (/[\p{C}"\\]/u.test(name) ? JSON.stringify(name) : name)

function written(sign: ' ' | '-' | '+', line: string, output: Pick<Output, 'colour' | 'isTerminal'>): string {
  const ends = line.endsWith('\n')
  const text = ends ? line.slice(0, -1) : line
  const shown = sign + (output.isTerminal ? printable(text) : text)
  const style = sign === '-' ? 'bad' : sign === '+' ? 'good' : undefined
  return `${style ? styled(output, style, shown) : shown}\n${ends ? '' : '\\ No newline at end of file\n'}`
}

function lineChanges(text: string, old: readonly string[], edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  let line = 0
  let lineStart = 0
  for (let index = 0; index < edits.length; ) {
    const first = edits[index]!
    // The end of a last line without a line feed belongs to that line.
    const isBefore = (text: string): boolean => text.endsWith('\n') && lineStart + text.length <= first.start
    while (line < old.length && isBefore(old[line]!)) lineStart += old[line++]!.length
    const from = line
    const start = lineStart
    const inside: Edit[] = []
    const touches = (edit: Edit): boolean =>
      edit.start < lineStart || (line === old.length && !text.endsWith('\n'))
    // Whole lines, up to and with the one that the last edit's end is in.
    for (let edit = edits[index]; edit && (inside.length === 0 || touches(edit)); edit = edits[index]) {
      inside.push({...edit, start: edit.start - start, end: edit.end - start})
      while (line < old.length && lineStart <= edit.end) lineStart += old[line++]!.length
      index++
    }
    const fresh = linesOf(apply(text.slice(start, lineStart), inside))
    const change = {from, to: line, fresh}
    if (trim(old, change)) changes.push(change)
  }
  return changes
}

// Leave out lines that are the same before and after; false if none differs.
function trim(old: readonly string[], change: Change): boolean {
  let head = 0
  let tail = 0
  const most = Math.min(change.to - change.from, change.fresh.length)
  while (head < most && old[change.from + head] === change.fresh[head]) head++
  while (tail < most - head && old[change.to - 1 - tail] === change.fresh.at(-1 - tail)) tail++
  change.fresh = change.fresh.slice(head, change.fresh.length - tail)
  change.from += head
  change.to -= tail
  return change.to > change.from || change.fresh.length > 0
}
