import type {Category} from './category.ts'

/**
 * One replacement in a text: `text.slice(start, end)` becomes `after`.
 *
 * Offsets are UTF-16 code units. A list of edits is sorted by `start` and its edits do not overlap; all
 * offsets of a list refer to the text before the list is applied.
 */
export interface Edit {
  readonly start: number
  /** End, exclusive; equal to `start` for an insertion. */
  readonly end: number
  /** The new text; empty for a removal. */
  readonly after: string
  /** Ids of the rules that made the change, in the order in which they fired; never empty. */
  readonly rules: readonly string[]
  /** What kind of boilerplate went, where a remover made the change. */
  readonly category?: Category
  /** Why, in words: scores, neighbours, the alternatives considered. */
  readonly evidence?: string
}

/** Apply edits to the text that they refer to. */
export function apply(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  // Joined and not added up: strings that grow by addition stay ropes, which are slow to read by character.
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.after)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/**
 * Compose two lists: `first` leads from text 0 to text 1, `second` from text 1 to text 2; the result leads
 * from text 0 to text 2. Edits of both lists that touch the same characters become one, with the rules of
 * both in order. Linear in the number of edits.
 */
export function compose(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const result: Edit[] = []
  let i = 0
  let j = 0
  let shift = 0 // Offset in text 1 minus offset in text 0, behind the edits of `first` that are done.
  while (i < first.length || j < second.length) {
    const a = first[i]
    const b = second[j]
    const aStart = a ? a.start + shift : Number.POSITIVE_INFINITY
    const aEnd = a ? aStart + a.after.length : Number.POSITIVE_INFINITY
    if (a && (!b || aEnd <= b.start)) {
      result.push(a)
      shift = aEnd - a.end
      i++
    } else if (b && b.end <= aStart) {
      result.push(shift === 0 ? b : {...b, start: b.start - shift, end: b.end - shift})
      j++
    } else {
      // A cluster: edits chained by shared characters of text 1.
      const clusterI = i
      const clusterJ = j
      const shiftBefore = shift
      const low1 = Math.min(aStart, b!.start)
      let high1 = low1
      let grew = true
      while (grew) {
        grew = false
        for (
          let next = first[i];
          next && (next.start + shift < high1 || (i === clusterI && next.start + shift === low1));
          next = first[i]
        ) {
          const end = next.start + shift + next.after.length
          high1 = Math.max(high1, end)
          shift = end - next.end
          i++
          grew = true
        }
        for (
          let next = second[j];
          next && (next.start < high1 || (j === clusterJ && next.start === low1));
          next = second[j]
        ) {
          high1 = Math.max(high1, next.end)
          j++
          grew = true
        }
      }
      result.push(merge(first.slice(clusterI, i), second.slice(clusterJ, j), shiftBefore, shift, low1, high1))
    }
  }
  return result
}

// Every character of the cluster in text 1 belongs to an edit of `second` or to the `after` of one of `first`.
function merge(
  as: readonly Edit[],
  bs: readonly Edit[],
  shiftBefore: number,
  shiftAfter: number,
  low1: number,
  high1: number
): Edit {
  let after = ''
  let at = low1
  let shift = shiftBefore
  let k = 0
  const copy = (to: number): void => {
    while (at < to) {
      let a = as[k]!
      while (a.start + shift + a.after.length <= at) {
        shift += a.after.length - (a.end - a.start)
        a = as[++k]!
      }
      const from = at - (a.start + shift)
      const until = Math.min(to - (a.start + shift), a.after.length)
      after += a.after.slice(from, until)
      at += until - from
    }
  }
  for (const b of bs) {
    copy(b.start)
    after += b.after
    at = b.end
  }
  copy(high1)
  const rules = unique([...as, ...bs].flatMap((edit) => edit.rules))
  const evidence = unique([...as, ...bs].flatMap((edit) => edit.evidence ?? [])).join('; ')
  const category =
    bs.findLast((edit) => edit.category)?.category ?? as.findLast((edit) => edit.category)?.category
  const merged = {start: low1 - shiftBefore, end: high1 - shiftAfter, after, rules}
  return {...merged, ...(category && {category}), ...(evidence && {evidence})}
}

const unique = (items: readonly string[]): string[] => [...new Set(items)]

/** Leave out edits that changed nothing in the end, as when one rule undid what another did. */
export function effective(original: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(
    (edit) => edit.end - edit.start !== edit.after.length || !original.startsWith(edit.after, edit.start)
  )
}

/**
 * Maps offsets of an edited text back to the text before the edits. An offset inside a replacement maps to
 * the replacement's start; calls must come with rising offsets, which makes a walk linear.
 *
 * @param edits  the edits that lead from the original to the current text
 * @returns a function from a current offset to an original one; `bias` says which side of a pure
 *   removal at that very offset is meant: `'after'` it (default, for starts) or `'before'` it (for ends)
 */
export function originalOffsets(
  edits: readonly Edit[]
): (offset: number, bias?: 'before' | 'after') => number {
  let i = 0
  let shift = 0
  return (offset, bias = 'after') => {
    while (i < edits.length) {
      const edit = edits[i]!
      const start = edit.start + shift
      const end = start + edit.after.length
      if (bias === 'after' ? end > offset : end >= offset) {
        if (start >= offset) break
        return end === offset ? edit.end : edit.start
      }
      shift += edit.after.length - (edit.end - edit.start)
      i++
    }
    return offset - shift
  }
}

/**
 * The smallest edit that makes `text.slice(start, end)` into `after`: what both have in common at either end
 * stays out of it. Undefined if they are equal.
 */
export function replacement(
  text: string,
  start: number,
  end: number,
  after: string,
  rules: readonly string[]
): Edit | undefined {
  let from = 0
  let to = after.length
  while (start < end && from < to && text.charCodeAt(start) === after.charCodeAt(from)) {
    start++
    from++
  }
  while (start < end && from < to && text.charCodeAt(end - 1) === after.charCodeAt(to - 1)) {
    end--
    to--
  }
  return start === end && from === to ? undefined : {start, end, after: after.slice(from, to), rules}
}
