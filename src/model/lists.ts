/** A line that is not blank, as far as lists are concerned. */
export interface ListLine {
  /** In UTF-16 code units. */
  readonly length: number
  /** Log-odds that it is boilerplate, by its words alone. */
  readonly lexical: number
}

/** A run of lines that taken together look like boilerplate, by the places of its first and last. */
export type IsList = (first: number, last: number) => boolean

// Found on sites left out, where all this spares a third of the content that would go, and a twelfth of the
// boilerplate.
const longRun = 10
const shortLine = 60
const longBlock = 15
const saysLittle = 0.3

// With lines that rules took out of it at so many places, a block at either end is furniture, whatever its words, of which
// the lexicon knows few languages'.
const enoughSeams = 3

/**
 * Tell lists from menus: ingredients, results and the cells of a table, a line each, have the shape of a menu. But a
 * menu does not stand amid an article, and it has words in it that menus have.
 *
 * @param lines  all lines of an article that are not blank
 * @param isSeam  of each place whether rules have taken lines out right before it; one more for the end
 */
export function listsIn(lines: readonly ListLine[], isSeam: readonly boolean[]): IsList {
  const sums = new Float64Array(lines.length + 1)
  lines.forEach(({lexical}, at) => {
    sums[at + 1] = sums[at]! + lexical
  })
  const seams = new Uint32Array(isSeam.length + 1)
  isSeam.forEach((is, at) => {
    seams[at + 1] = seams[at]! + (is ? 1 : 0)
  })
  const says = (first: number, last: number): number => (sums[last + 1]! - sums[first]!) / (last - first + 1)
  // Where the block of short lines around each line begins and ends.
  const from = new Int32Array(lines.length)
  const to = new Int32Array(lines.length)
  for (let at = 0; at < lines.length; at++)
    from[at] = at > 0 && lines[at - 1]!.length < shortLine ? from[at - 1]! : at
  for (let at = lines.length - 1; at >= 0; at--)
    to[at] = at + 1 < lines.length && lines[at + 1]!.length < shortLine ? to[at + 1]! : at
  return (first, last) => {
    const isAmid = first > 0 && last < lines.length - 1
    if (isAmid && says(first, last) < 0) return true
    if (last - first + 1 >= longRun && first > 2 && last < 0.8 * lines.length) return true
    const [begin, end] = [from[first]!, to[last]!]
    if (end - begin + 1 < longBlock || says(begin, end) >= saysLittle) return false
    const isAtEdge = begin === 0 || end === lines.length - 1
    return !isAtEdge || seams[end + 2]! - seams[begin]! < enoughSeams
  }
}
