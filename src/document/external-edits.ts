import {diffArrays} from 'diff'
import type {Edit} from './edit.ts'

const tokens = /[\p{L}\p{M}\p{N}]+|\s|./gsu

/**
 * The changes that a plugin of others made without saying so, found by comparison: by line first, then by
 * word within the lines that differ.
 */
export function externalEdits(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = []
  walk(before.split(/(?<=\n)/), after.split(/(?<=\n)/), 0, (start, removed, added) => {
    walk(removed.match(tokens) ?? [], added.match(tokens) ?? [], start, (from, old, fresh) => {
      edits.push({start: from, end: from + old.length, after: fresh, rules: ['external']})
    })
  })
  return edits
}

function walk(
  before: readonly string[],
  after: readonly string[],
  start: number,
  changed: (start: number, removed: string, added: string) => void
): void {
  let at = start
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed || added) changed(at, removed, added)
    at += removed.length
    removed = added = ''
  }
  for (const part of diffArrays([...before], [...after])) {
    const text = part.value.join('')
    if (part.removed) removed += text
    else if (part.added) added += text
    else {
      flush()
      at += text.length
    }
  }
  flush()
}
