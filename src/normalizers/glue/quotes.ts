/**
 * Tells of the quotation marks of a text, in rising order of offset, whether each opens or closes, by counting
 * those of its line; undefined where the line does not pair them.
 */
export function quoteSide(text: string): (offset: number) => 'opening' | 'closing' | undefined {
  let lineEnd = -1
  let marks: number[] = []
  let next = 0
  let paired = false
  return (offset) => {
    if (offset >= lineEnd) {
      const start = text.lastIndexOf('\n', offset) + 1
      const feed = text.indexOf('\n', offset)
      lineEnd = feed < 0 ? text.length : feed
      marks = Array.from(text.slice(start, lineEnd).matchAll(/["“”]/g), ({index}) => start + index)
      paired = marks.length % 2 === 0
      next = 0
    }
    if (!paired) return undefined
    while (next < marks.length && marks[next]! < offset) next++
    return next % 2 === 0 ? 'opening' : 'closing'
  }
}
