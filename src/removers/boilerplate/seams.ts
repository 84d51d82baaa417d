import type {Edit} from '../../document/edit.ts'

/**
 * Where rules have taken whole lines out of a document: offsets in what is left, ascending.
 *
 * @param before  the text that the edits are of
 * @param known  the places in it where lines were taken out earlier
 */
export function seamsAfter(before: string, known: readonly number[], edits: readonly Edit[]): number[] {
  const seams = new Set<number>()
  let shift = 0
  let next = 0
  for (const {start, end, after, rules} of edits) {
    for (; next < known.length && known[next]! < start; next++) seams.add(known[next]! + shift)
    for (; next < known.length && known[next]! <= end; next++) seams.add(start + shift)
    if (isWhole(before, start, end) && !rules.includes('classifier')) seams.add(start + shift)
    shift += after.length - (end - start)
  }
  for (; next < known.length; next++) seams.add(known[next]! + shift)
  return [...seams]
}

// The last line may have gone with the line end before it.
const isWhole = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === '\n' || (text[start] === '\n' && end === text.length)) &&
  (end === text.length || text[end - 1] === '\n')

/**
 * The lines that stand right behind such places, by number; the number of lines for a place behind the last.
 *
 * @param starts  where each line starts
 */
export function linesBehind(seams: readonly number[], starts: readonly number[]): ReadonlySet<number> {
  const lines = new Set<number>()
  let line = 0
  for (const seam of seams) {
    while (line < starts.length && starts[line]! < seam) line++
    lines.add(line)
  }
  return lines
}
