import type {Analysis} from './analysis.ts'
import type {EdgeSet, Edges} from './edges.ts'
import {preparedPacks} from './prepared-packs.ts'
import type {Rule} from './rule.ts'
import type {Surroundings} from './surroundings.ts'

// To analyse a thousand rules takes seconds, so it is done once, when bersih is built: `prepare` writes what
// `prepared-packs` then holds.

/** One rule's analysis as it is stored. Edges are numbers in the pack's list, from 1; 0 for none. */
interface StoredRule {
  /** Of the rule's pattern, scope and case, so that a rule that has changed since is not taken for this one. */
  readonly mark: number
  readonly parts: readonly string[]
  readonly reaches: readonly number[]
  /** Numbers in the pack's list. */
  readonly around: readonly number[]
  readonly skip: number
  readonly lead?: Analysis['lead']
  /** `min`, `max` (-1 for no bound), `isAtStart`, `isAtEnd` */
  readonly extent: readonly [number, number, 0 | 1, 0 | 1]
  readonly first: number
  readonly last: number
}

/** Numbers of the edges `before`, `before2`, `beforeBlank`, `behind` and `behind2`, then `folded` and `other`. */
type StoredSurroundings = readonly [number, number, number, number, number, number, number]

interface StoredPack {
  readonly edges: readonly (readonly number[])[]
  readonly around: readonly StoredSurroundings[]
  readonly rules: Readonly<Record<string, StoredRule>>
}

// FNV-1a, 32 bits.
function markOf({match, scope, caseSensitive}: Rule): number {
  let hash = 0x811c9dc5
  const text = `${scope} ${caseSensitive} ${match}`
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** Write down the analyses of a pack's rules, in JSON. */
export function prepare(rules: readonly Rule[], analysisOf: (rule: Rule) => Analysis): string {
  const edges = new Numbered<EdgeSet>()
  const numberOf = (set: EdgeSet | undefined): number => (set ? 1 + edges.numberOf(set, [...set]) : 0)
  const around = new Numbered<StoredSurroundings>()
  const aroundOf = (known: Surroundings): number => {
    const {before, before2, beforeBlank, behind, behind2, folded, other} = known
    const sets = [numberOf(before), numberOf(before2), numberOf(beforeBlank)] as const
    const stored: StoredSurroundings = [...sets, numberOf(behind), numberOf(behind2), folded, other]
    return around.numberOf(stored, stored)
  }
  const stored = rules.map((rule): [string, StoredRule] => {
    const {parts, skip, lead, extent, edges: ownEdges} = analysisOf(rule)
    return [
      rule.id,
      {
        mark: markOf(rule),
        parts: parts.map(({text}) => text),
        reaches: parts.map(({reach}) => (reach === Number.POSITIVE_INFINITY ? -1 : reach)),
        around: parts.map((part) => aroundOf(part.around)),
        skip,
        ...(lead && {lead}),
        extent: [
          extent.min,
          Number.isFinite(extent.max) ? extent.max : -1,
          extent.isAtStart ? 1 : 0,
          extent.isAtEnd ? 1 : 0
        ],
        first: numberOf(ownEdges.first),
        last: numberOf(ownEdges.last)
      }
    ]
  })
  const pack: StoredPack = {
    edges: edges.items.map((set) => [...set]),
    around: around.items,
    rules: Object.fromEntries(stored)
  }
  return JSON.stringify(pack)
}

/** A list without doubles. */
class Numbered<Item> {
  readonly items: Item[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(item: Item, key: readonly number[]): number {
    const written = key.join()
    const known = this.#numbers.get(written)
    if (known !== undefined) return known
    this.#numbers.set(written, this.items.length)
    return this.items.push(item) - 1
  }
}

interface PreparedPack {
  readonly edges: readonly EdgeSet[]
  readonly around: readonly Surroundings[]
  readonly rules: StoredPack['rules']
}

const packs = new Map<string, PreparedPack | undefined>()

function packFor(language: string): PreparedPack | undefined {
  if (packs.has(language)) return packs.get(language)
  const json = preparedPacks[language]
  let pack: PreparedPack | undefined
  if (json !== undefined) {
    const {edges: words, around: stored, rules}: StoredPack = JSON.parse(json)
    const edges = words.map((set) => Int32Array.from(set))
    const around = stored.map(
      ([before, before2, beforeBlank, behind, behind2, folded, other]): Surroundings => ({
        before: edges[before - 1]!,
        before2: edges[before2 - 1]!,
        beforeBlank: edges[beforeBlank - 1]!,
        behind: edges[behind - 1]!,
        behind2: edges[behind2 - 1]!,
        folded,
        other
      })
    )
    pack = {edges, around, rules}
  }
  packs.set(language, pack)
  return pack
}

const bound = (stored: number): number => (stored < 0 ? Number.POSITIVE_INFINITY : stored)

/** The analysis of a rule that comes with bersih, if it was made when bersih was built. */
export function preparedAnalysis(language: string, rule: Rule): Analysis | undefined {
  const pack = packFor(language)
  const stored = pack?.rules[rule.id]
  if (!pack || stored?.mark !== markOf(rule)) return undefined
  const {parts, reaches, around, skip, lead, extent, first, last} = stored
  const edges: Edges = {
    ...(first > 0 && {first: pack.edges[first - 1]!}),
    ...(last > 0 && {last: pack.edges[last - 1]!})
  }
  return {
    parts: parts.map((text, at) => ({text, reach: bound(reaches[at]!), around: pack.around[around[at]!]!})),
    skip,
    ...(lead && {lead}),
    extent: {min: extent[0], max: bound(extent[1]), isAtStart: extent[2] === 1, isAtEnd: extent[3] === 1},
    edges
  }
}
