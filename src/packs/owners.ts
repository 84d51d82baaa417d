import type {CompiledRule} from './compile.ts'
import {type EdgeSet, edgeSymbols} from './edges.ts'

/** A rule that wants to be tried where a part of one of its literals stands. */
export interface Owner {
  /** Index of the rule. */
  readonly rule: number
  /** At most so many code points stand before the part in a match. */
  readonly reach: number
}

/** The parts of literals that are looked for, and the owners of each. */
export interface Parts {
  readonly parts: readonly string[]
  readonly owners: readonly (readonly Owner[])[]
}

/** Gather what is looked for, and for whom. */
export function partsOf(rules: readonly CompiledRule[]): Parts {
  const parts: string[] = []
  const owners: Owner[][] = []
  const places = new Map<string, number>()
  rules.forEach(({analysis}, rule) => {
    for (const {text, reach} of analysis.parts) {
      const place = places.get(text)
      if (place === undefined) {
        places.set(text, parts.length)
        parts.push(text)
        owners.push([{rule, reach}])
      } else owners[place]!.push({rule, reach})
    }
  })
  return {parts, owners}
}

/** For each rule and symbol 1 if a match of the rule can have the symbol at one edge of the line, else 0. */
export function edgeTable(
  rules: readonly CompiledRule[],
  setOf: (rule: CompiledRule) => EdgeSet | undefined
): Uint8Array {
  const table = new Uint8Array(rules.length * edgeSymbols).fill(1)
  rules.forEach((rule, index) => {
    const set = setOf(rule)
    if (set) table.set(set, index * edgeSymbols)
  })
  return table
}
