import type {Edit} from '../src/document/edit.ts'

/** The edits that lead back: from the text that `edits` made of `text` to `text`. */
export function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0
  return edits.map(({start, end, after, rules}) => {
    const from = start + shift
    shift += after.length - (end - start)
    return {start: from, end: from + after.length, after: text.slice(start, end), rules}
  })
}
