import {Around, SurroundingsList} from './around.ts'
import type {CompiledRule} from './compile.ts'
import {type EdgeSet, edgeWords} from './edges.ts'

/** The parts of literals that are looked for, and the rules that want to be tried where one stands, its owners. */
export interface Parts {
  readonly parts: readonly string[]
  /** The owners of part `n` are those from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array
  /** For each owner the index of the rule. */
  readonly ownerRules: Uint16Array
  /** For each owner how many code points stand before the part in a match, at most. */
  readonly ownerReaches: Float64Array
  /** For each owner what stands around the part in a match, by number. */
  readonly ownerAround: Uint32Array
  readonly around: Around
}

/** Gather what is looked for, and for whom. */
export function partsOf(rules: readonly CompiledRule[]): Parts {
  const owners = new Map<string, {readonly rule: number; readonly reach: number; readonly around: number}[]>()
  const list = new SurroundingsList()
  rules.forEach(({analysis}, rule) => {
    for (const part of analysis.parts) {
      const owner = {rule, reach: part.reach, around: list.numberOf(part.around)}
      const known = owners.get(part.text)
      if (known) known.push(owner)
      else owners.set(part.text, [owner])
    }
  })
  const lists = [...owners.values()]
  const all = lists.flat()
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({length}, part) => {
    starts[part + 1] = starts[part]! + length
  })
  const ownerAround = Uint32Array.from(all, ({around}) => around)
  return {
    parts: [...owners.keys()],
    starts,
    ownerRules: Uint16Array.from(all, ({rule}) => rule),
    ownerReaches: Float64Array.from(all, ({reach}) => reach),
    ownerAround,
    around: new Around(list, ownerAround, starts)
  }
}

/**
 * For each rule, `edgeWords` words: what the first or last character of a line must be for the rule to match there. All
 * bits are set where a match need not reach to that edge.
 */
export function edgeTable(
  rules: readonly CompiledRule[],
  setOf: (rule: CompiledRule) => EdgeSet | undefined
): Int32Array {
  const table = new Int32Array(rules.length * edgeWords).fill(-1)
  rules.forEach((rule, index) => {
    const set = setOf(rule)
    if (set) table.set(set, index * edgeWords)
  })
  return table
}
