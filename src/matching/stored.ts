import type {Analysis} from './analysis.ts'
import type {EdgeSet, Edges} from './edges.ts'
import type {Pack, Rule} from './rule.ts'
import type {Surroundings} from './surroundings.ts'

// To evaluate three thousand rules and to analyse them takes half a minute, so it is done once, when bersih is built.

/** One rule as it is stored. Edges are numbers in the pack's list, from 1; 0 for none. */
interface StoredRule {
  readonly rule: Rule
  /** The texts of its parts, with line feeds in between. */
  readonly parts: string
  /** For each part, or for all if it is the same: -1 for no bound. */
  readonly reaches: number | readonly number[]
  /** Numbers in the pack's list, for each part or for all. */
  readonly around: number | readonly number[]
  readonly skip: number
  readonly lead?: Analysis['lead']
  /** `min`, `max` and `free` (-1 for no bound), `isAtStart`, `isAtEnd` */
  readonly extent: readonly [number, number, number, 0 | 1, 0 | 1]
  readonly first: number
  readonly last: number
}

/** Numbers of the edges `before`, `before2`, `beforeBlank`, `behind` and `behind2`, then `folded` and `other`. */
type StoredSurroundings = readonly [number, number, number, number, number, number, number]

interface StoredPack {
  readonly language: string
  readonly edges: readonly (readonly number[])[]
  readonly around: readonly StoredSurroundings[]
  readonly rules: readonly StoredRule[]
}

/** Write a pack down with the analyses of its rules, in JSON. */
export function storePack({language, rules}: Pack, analysisOf: (rule: Rule) => Analysis): string {
  const edges = new Numbered<EdgeSet>()
  const numberOf = (set: EdgeSet | undefined): number => (set ? 1 + edges.numberOf(set, [...set]) : 0)
  const around = new Numbered<StoredSurroundings>()
  const aroundOf = (known: Surroundings): number => {
    const {before, before2, beforeBlank, behind, behind2, folded, other} = known
    const sets = [numberOf(before), numberOf(before2), numberOf(beforeBlank)] as const
    const stored: StoredSurroundings = [...sets, numberOf(behind), numberOf(behind2), folded, other]
    return around.numberOf(stored, stored)
  }
  const stored = rules.map((rule): StoredRule => {
    const {parts, skip, lead, extent, edges: ownEdges} = analysisOf(rule)
    return {
      rule,
      parts: parts.map(({text}) => text).join('\n'),
      reaches: oneOrAll(parts.map(({reach}) => (reach === Number.POSITIVE_INFINITY ? -1 : reach))),
      around: oneOrAll(parts.map((part) => aroundOf(part.around))),
      skip,
      ...(lead && {lead}),
      extent: [
        extent.min,
        unbound(extent.max),
        unbound(extent.free),
        extent.isAtStart ? 1 : 0,
        extent.isAtEnd ? 1 : 0
      ],
      first: numberOf(ownEdges.first),
      last: numberOf(ownEdges.last)
    }
  })
  const pack: StoredPack = {
    language,
    edges: edges.items.map((set) => [...set]),
    around: around.items,
    rules: stored
  }
  return JSON.stringify(pack)
}

const oneOrAll = (numbers: readonly number[]): number | readonly number[] =>
  numbers.every((number) => number === numbers[0]) ? numbers[0]! : numbers

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

const analyses = new WeakMap<Rule, () => Analysis>()

/** Read a pack back, from the value of its JSON; {@link storedAnalysis} then knows its rules. */
export function readPack(value: unknown): Pack {
  const {language, edges: words, around: stored, rules} = value as StoredPack
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
  for (const one of rules) analyses.set(one.rule, () => analysisFrom(one, edges, around))
  return {language, rules: rules.map(({rule}) => rule)}
}

const unbound = (known: number): number => (Number.isFinite(known) ? known : -1)
const bound = (stored: number): number => (stored < 0 ? Number.POSITIVE_INFINITY : stored)

const numberAt = (numbers: number | readonly number[], index: number): number =>
  typeof numbers === 'number' ? numbers : numbers[index]!

function analysisFrom(
  {parts, reaches, around: numbers, skip, lead, extent, first, last}: StoredRule,
  edges: readonly EdgeSet[],
  around: readonly Surroundings[]
): Analysis {
  const own: Edges = {
    ...(first > 0 && {first: edges[first - 1]!}),
    ...(last > 0 && {last: edges[last - 1]!})
  }
  return {
    parts: parts.split('\n').map((text, at) => ({
      text,
      reach: bound(numberAt(reaches, at)),
      around: around[numberAt(numbers, at)]!
    })),
    skip,
    ...(lead && {lead}),
    extent: {
      min: extent[0],
      max: bound(extent[1]),
      free: bound(extent[2]),
      isAtStart: extent[3] === 1,
      isAtEnd: extent[4] === 1
    },
    edges: own
  }
}

/** The analysis of a rule that comes with bersih. */
export const storedAnalysis = (rule: Rule): Analysis | undefined => analyses.get(rule)?.()
