/**
 * The first index from 0 on for which something holds, by bisection; `length` if there is none.
 *
 * @param holds  of all indices behind one for which it holds, too
 */
export function bisect(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
