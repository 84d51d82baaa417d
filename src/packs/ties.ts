import type {CompiledRule} from './compile.ts'
import type {Match} from './matcher.ts'

/**
 * Bring matches of rules that compete for the same lines in the order in which all of their literals stand, not only
 * those that were looked at closer, so that it does not depend on how much is known of the rules which has them.
 *
 * @param find  all matches of some rules in one line, by the place of the first literal of each
 */
export function settleTies(
  matches: Match[],
  find: (start: number, end: number, rules: ReadonlySet<CompiledRule>) => readonly Match[]
): void {
  for (let from = 0, to = 0; from < matches.length; from = to) {
    const {lineStart, lineEnd} = matches[from]!
    while (to < matches.length && matches[to]!.lineStart === lineStart) to++
    if (to - from < 2 || !areTied(matches, from, to)) continue
    const order = find(lineStart, lineEnd, new Set(matches.slice(from, to).map(({rule}) => rule)))
    const rankOf = ({rule, start, end}: Match): number =>
      order.findIndex(
        (other) => other.rule === rule && other.start === start - lineStart && other.end === end - lineStart
      )
    const ranked = matches.slice(from, to).sort((a, b) => rankOf(a) - rankOf(b))
    for (const match of ranked) matches[from++] = match
  }
}

// Whether two take out the same span, or both take other lines along.
function areTied(matches: readonly Match[], from: number, to: number): boolean {
  for (let a = from; a < to; a++) {
    for (let b = a + 1; b < to; b++) {
      const one = matches[a]!
      const other = matches[b]!
      if (one.start === other.start && one.end === other.end) return true
      if (one.rule.following.length > 0 && other.rule.following.length > 0) return true
    }
  }
  return false
}
