import type {AST} from '@eslint-community/regexpp'
import {type EdgeSet, edgeWords, hasSymbol} from './edges.ts'
import {foldUnit} from './literals.ts'
import {type Gate, type Paths, pathsOf, type Step} from './paths.ts'
import {addSymbol, blank, lineEdge} from './symbols.ts'

/**
 * What stands around a part of a literal where it is part of a match: of most places that have the letters of one,
 * this tells that they are none, before any expression is run. Sets are of the symbols of `edges.ts`, with `lineEdge`
 * for the edge of the line.
 */
export interface Surroundings {
  /** The next unit before the part, and the one before that. */
  readonly before: EdgeSet
  readonly before2: EdgeSet
  /** The one before that if the next is a blank, on which many look-behinds hang. */
  readonly beforeBlank: EdgeSet
  /** The next unit behind the part, and the one behind that. */
  readonly behind: EdgeSet
  readonly behind2: EdgeSet
  /** By place in the part, a bit each: where a unit may be as it is folded, and where it may be another. */
  readonly folded: number
  readonly other: number
}

/** Tell what stands around parts of a pattern's literals. */
export function surroundingsOf(
  pattern: AST.Pattern,
  {isLine, caseSensitive}: {readonly isLine: boolean; readonly caseSensitive: boolean}
): (part: string) => Surroundings {
  const paths = pathsOf(pattern, caseSensitive)
  const neighbours = neighboursOf(paths, isLine)
  const spell = speller(paths)
  return (part) => {
    const spelled = spell(part)
    if (!spelled) return unknown
    const {from, to, folded, other} = spelled
    const gather = (sets: EdgeSet, states: ReadonlySet<number>): EdgeSet => {
      const all = new Int32Array(edgeWords)
      for (const state of states) merge(all, 0, sets, state * edgeWords)
      return all
    }
    return {
      before: gather(neighbours.before, from),
      before2: gather(neighbours.before2, from),
      beforeBlank: gather(neighbours.beforeBlank, from),
      behind: gather(neighbours.behind, to),
      behind2: gather(neighbours.behind2, to),
      folded: caseSensitive ? folded : -1,
      other: caseSensitive ? other : -1
    }
  }
}

// Tells whether that added anything.
function merge(into: EdgeSet, at: number, set: EdgeSet, from: number, within?: EdgeSet): boolean {
  let isNew = false
  for (let word = 0; word < edgeWords; word++) {
    const known = into[at + word]!
    const bits = known | (set[from + word]! & (within ? within[word]! : -1))
    if (bits === known) continue
    into[at + word] = bits
    isNew = true
  }
  return isNew
}

const anything = new Int32Array(edgeWords).fill(-1)
const nothing = new Int32Array(edgeWords)
const edge = new Int32Array(edgeWords)
addSymbol(edge, lineEdge)
const unknown: Surroundings = {
  before: anything,
  before2: anything,
  beforeBlank: anything,
  behind: anything,
  behind2: anything,
  folded: -1,
  other: -1
}

const inWords = new Int32Array(edgeWords)
for (const unit of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
  addSymbol(inWords, unit.charCodeAt(0))
const outsideWords = inWords.map((bits) => ~bits)

/** For each state `edgeWords` words: what can stand next to it, and beyond that. */
interface Neighbours {
  readonly before: EdgeSet
  readonly before2: EdgeSet
  readonly beforeBlank: EdgeSet
  readonly behind: EdgeSet
  readonly behind2: EdgeSet
}

function neighboursOf(paths: Paths, isLine: boolean): Neighbours {
  const outside = isLine ? edge : anything
  let {gates} = paths
  if (gates.some(({isWordEdge}) => isWordEdge === true)) {
    // At the edge of a word, what stands on one side tells what may stand on the other.
    const roughBefore = spread(paths, gates, outside, 'before')
    const roughBehind = spread(paths, gates, outside, 'behind')
    gates = gates.map((gate): Gate => {
      if (gate.isWordEdge !== true) return gate
      return {...gate, before: across(roughBehind, gate.to), behind: across(roughBefore, gate.from)}
    })
  }
  const before = spread(paths, gates, outside, 'before')
  const behind = spread(paths, gates, outside, 'behind')
  const open = gates.map(({from, to}): Gate => ({from, to}))
  return {
    before,
    behind,
    before2: spread(paths, open, anything, 'before', before),
    beforeBlank: beforeBlanks(paths, gates, isLine, before),
    behind2: spread(paths, open, anything, 'behind', behind)
  }
}

function beforeBlanks(paths: Paths, all: readonly Gate[], isLine: boolean, before: EdgeSet): EdgeSet {
  const steps = paths.steps.filter(({set}) => hasSymbol(set, blank))
  const gates = all
    .filter((gate) => !gate.before || hasSymbol(gate.before, blank))
    .map((gate): Gate => ({...gate, before: gate.beforeBlank}))
  return spread({...paths, steps}, gates, isLine ? nothing : anything, 'before', before)
}

// What stands on the other side of a word's edge.
function across(sets: EdgeSet, state: number): EdgeSet | undefined {
  const at = state * edgeWords
  const isWithin = (other: EdgeSet): boolean => other.every((bits, word) => (sets[at + word]! & ~bits) === 0)
  if (isWithin(inWords)) return outsideWords
  return isWithin(outsideWords) ? inWords : undefined
}

/**
 * Spread sets along the paths, as far as gates let them, until nothing changes. Without `nearer`, the units next to each
 * state; with it, the ones beyond.
 */
function spread(
  {count, start, end, steps}: Paths,
  gates: readonly Gate[],
  outside: EdgeSet,
  side: 'before' | 'behind',
  nearer?: EdgeSet
): EdgeSet {
  const sets = new Int32Array(count * edgeWords)
  const isBefore = side === 'before'
  const first = isBefore ? start : end
  merge(sets, first * edgeWords, outside, 0)
  const open: number[] = [first]
  const ways = linksOf(count, gates, isBefore ? 'from' : 'to')
  for (const {from, to, set} of steps) {
    const target = isBefore ? to : from
    if (nearer) merge(sets, target * edgeWords, nearer, (isBefore ? from : to) * edgeWords)
    else merge(sets, target * edgeWords, set, 0)
    open.push(target)
  }
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (let way = ways.first[state]!; way >= 0; way = ways.next[way]!) {
      const gate = gates[way]!
      const target = isBefore ? gate.to : gate.from
      if (merge(sets, target * edgeWords, sets, state * edgeWords, gate[side])) open.push(target)
    }
  }
  return sets
}

/** Of each state the first link that it has, and of each link the next of the same state; -1 for none. */
interface Links {
  readonly first: Int32Array
  readonly next: Int32Array
}

function linksOf(count: number, items: readonly (Step | Gate)[], side: 'from' | 'to'): Links {
  const first = new Int32Array(count).fill(-1)
  const next = new Int32Array(items.length)
  for (let item = items.length - 1; item >= 0; item--) {
    const state = items[item]![side]
    next[item] = first[state]!
    first[state] = item
  }
  return {first, next}
}

interface Spelled {
  /** The states before and behind. */
  readonly from: ReadonlySet<number>
  readonly to: ReadonlySet<number>
  readonly folded: number
  readonly other: number
}

// Finds the ways that spell a part with units that the pattern names.
function speller(paths: Paths): (part: string) => Spelled | undefined {
  const folds = new Map<number, string>()
  const foldOf = ({unit}: Step): string => {
    let fold = folds.get(unit!)
    if (fold === undefined) {
      fold = foldUnit(String.fromCharCode(unit!))
      folds.set(unit!, fold)
    }
    return fold
  }
  const named = paths.steps.filter(({unit}) => unit !== undefined)
  const byFold = new Map<string, Step[]>()
  for (const step of named) {
    const known = byFold.get(foldOf(step))
    if (known) known.push(step)
    else byFold.set(foldOf(step), [step])
  }
  const next = followers(paths, named, 'from', 'to')
  const previous = followers(paths, named, 'to', 'from')
  return (part) => {
    // From the unit that fewest steps have, both ways.
    let pivot = 0
    const stepsAt = (at: number): readonly Step[] => byFold.get(part[at]!) ?? []
    for (let at = 1; at < part.length; at++) if (stepsAt(at).length < stepsAt(pivot).length) pivot = at
    const from = new Set<number>()
    const to = new Set<number>()
    let folded = 0
    let other = 0
    const note = (step: Step, at: number): void => {
      if (String.fromCharCode(step.unit!) === part[at]) folded |= 1 << at
      else other |= 1 << at
    }
    for (const step of stepsAt(pivot)) {
      let left: Step[] = [step]
      let right: Step[] = [step]
      const spells = (at: number) => (found: Step) => foldOf(found) === part[at]
      const onLeft: Step[][] = []
      const onRight: Step[][] = []
      for (let at = pivot - 1; at >= 0; at--) {
        left = [...new Set(left.flatMap((found) => previous(found.from).filter(spells(at))))]
        onLeft.push(left)
      }
      if (left.length === 0) continue
      for (let at = pivot + 1; at < part.length; at++) {
        right = [...new Set(right.flatMap((found) => next(found.to).filter(spells(at))))]
        onRight.push(right)
      }
      if (right.length === 0) continue
      note(step, pivot)
      onLeft.forEach((found, index) => {
        for (const one of found) note(one, pivot - 1 - index)
      })
      onRight.forEach((found, index) => {
        for (const one of found) note(one, pivot + 1 + index)
      })
      for (const one of left) from.add(one.from)
      for (const one of right) to.add(one.to)
    }
    return from.size === 0 ? undefined : {from, to, folded, other}
  }
}

// The named steps next to a state, through gates.
function followers(
  {count, gates}: Paths,
  named: readonly Step[],
  near: 'from' | 'to',
  far: 'from' | 'to'
): (state: number) => readonly Step[] {
  const own = linksOf(count, named, near)
  const ways = linksOf(count, gates, near)
  const known = new Map<number, readonly Step[]>()
  return (from) => {
    let state = from
    // Where there is one way on, as at the end of an alternative, what is found behind it serves for all.
    for (;;) {
      const way = ways.first[state]!
      if (way < 0 || ways.next[way]! >= 0 || own.first[state]! >= 0) break
      state = gates[way]![far]
    }
    let found = known.get(state)
    if (!found) {
      const steps: Step[] = []
      const seen = new Set([state])
      for (const at of seen) {
        for (let way = ways.first[at]!; way >= 0; way = ways.next[way]!) seen.add(gates[way]![far])
        for (let step = own.first[at]!; step >= 0; step = own.next[step]!) steps.push(named[step]!)
      }
      found = steps
      known.set(state, found)
    }
    return found
  }
}
