import type {AST} from '@eslint-community/regexpp'
import {type EdgeSet, edgeWords, hasSymbol} from './edges.ts'
import {addSymbol, addUnit, blank, classSymbols, lineEdge, unitSymbols} from './symbols.ts'

/**
 * The ways through a pattern, as a graph of states: a step takes a code unit of the text, a gate takes none. Repetitions
 * are loops, however often they may be gone through, so there are ways for more than what the pattern matches.
 */
export interface Paths {
  readonly count: number
  readonly start: number
  readonly end: number
  readonly steps: readonly Step[]
  readonly gates: readonly Gate[]
}

export interface Step {
  readonly from: number
  readonly to: number
  /** What the text can have there. */
  readonly set: EdgeSet
  /** The unit of the pattern, where it names one; literals are made of these. */
  readonly unit?: number
}

export interface Gate {
  readonly from: number
  readonly to: number
  /** What must stand before it, and what behind; `undefined` for anything. */
  readonly before?: EdgeSet | undefined
  readonly behind?: EdgeSet | undefined
  /** What must stand before a blank before it. */
  readonly beforeBlank?: EdgeSet | undefined
  readonly isWordEdge?: boolean
}

/** Lay out the ways through a pattern. */
export function pathsOf(pattern: AST.Pattern, caseSensitive: boolean): Paths {
  const builder = new Builder(caseSensitive)
  const start = builder.state()
  const end = builder.alternatives(pattern.alternatives, start)
  return {count: builder.count, start, end, steps: builder.steps, gates: builder.gates}
}

class Builder {
  count = 0
  readonly steps: Step[] = []
  readonly gates: Gate[] = []
  readonly #caseSensitive: boolean

  constructor(caseSensitive: boolean) {
    this.#caseSensitive = caseSensitive
  }

  state(): number {
    return this.count++
  }

  alternatives(alternatives: readonly AST.Alternative[], from: number): number {
    const to = this.state()
    for (const {elements} of alternatives) {
      let at = from
      for (const element of elements) at = this.#element(element, at)
      this.gates.push({from: at, to})
    }
    return to
  }

  #element(element: AST.Element, from: number): number {
    switch (element.type) {
      case 'Character':
        return this.#character(element.value, from, this.state())
      case 'CharacterClass':
      case 'CharacterSet':
        return this.#class(element, from)
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, from)
      case 'Quantifier':
        return this.#quantifier(element, from)
      case 'Assertion':
        return this.#assertion(element, from)
      default:
        throw new Error(`Expected no \`${element.raw}\` in a pattern`)
    }
  }

  #character(value: number, from: number, to: number): number {
    const units = String.fromCodePoint(value)
    let at = from
    for (let index = 0; index < units.length; index++) {
      const unit = units.charCodeAt(index)
      const set = unitSymbols(unit, this.#caseSensitive)
      const next = index === units.length - 1 ? to : this.state()
      this.steps.push({from: at, to: next, set, unit})
      at = next
    }
    return to
  }

  #class(element: AST.CharacterClass | AST.CharacterSet, from: number): number {
    const to = this.state()
    if (element.type === 'CharacterClass' && !element.negate) {
      const named = element.elements.flatMap((item) => (item.type === 'Character' ? item.value : []))
      if (named.length === element.elements.length) {
        for (const value of named) this.#character(value, from, to)
        return to
      }
    }
    const set = classSymbols(element, this.#caseSensitive)
    this.steps.push({from, to, set})
    if (set[edgeWords - 1] === -1) {
      // A character may be of two units.
      const between = this.state()
      this.steps.push({from, to: between, set: wide}, {from: between, to, set: wide})
    }
    return to
  }

  #quantifier({element, min, max}: AST.Quantifier, from: number): number {
    if (max === 0) return from
    const inside = this.state()
    this.gates.push({from, to: inside})
    const to = this.#element(element, inside)
    if (max > 1) this.gates.push({from: to, to: inside})
    const out = this.state()
    this.gates.push({from: to, to: out})
    if (min === 0) this.gates.push({from, to: out})
    return out
  }

  #assertion(assertion: AST.Assertion, from: number): number {
    const to = this.state()
    this.gates.push({from, to, ...this.#asked(assertion)})
    return to
  }

  #asked(assertion: AST.Assertion): Partial<Gate> {
    switch (assertion.kind) {
      case 'start':
        return {before: edge}
      case 'end':
        return {behind: edge}
      case 'word':
        return {isWordEdge: !assertion.negate}
      case 'lookahead':
        return {behind: this.#looked(assertion)}
      case 'lookbehind':
        return {before: this.#looked(assertion), beforeBlank: this.#lookedBeforeBlank(assertion)}
    }
  }

  // What can stand right behind a look-ahead, or before a look-behind.
  #looked({kind, negate, alternatives}: AST.LookaroundAssertion): EdgeSet | undefined {
    const set = new Int32Array(edgeWords)
    const isAhead = kind === 'lookahead'
    for (const {elements} of alternatives) {
      if (negate) {
        if (elements.length === 1) this.#forbid(elements[0]!, set, isAhead)
      } else if (!this.#allow(isAhead ? elements : elements.toReversed(), set, isAhead)) return undefined
    }
    return negate ? set.map((word) => ~word) : set
  }

  // What can stand before a blank that ends a look-behind.
  #lookedBeforeBlank({negate, alternatives}: AST.LookaroundAssertion): EdgeSet | undefined {
    if (negate) return undefined
    const set = new Int32Array(edgeWords)
    for (const {elements} of alternatives) {
      const inOrder = elements.toReversed()
      let isDone = false
      for (let at = 0; !isDone; at++) {
        const element = inOrder[at]
        if (!element) return undefined
        if (element.type === 'Assertion') {
          isDone = element.kind === 'start'
          continue
        }
        const isOnce = element.type !== 'Quantifier' || element.max === 1
        const own = new Int32Array(edgeWords)
        const inner = element.type === 'Quantifier' ? element.element : element
        if (!isOnce || !this.#addOne(inner, own, false)) return undefined
        if (hasSymbol(own, blank) && !this.#allow(inOrder.slice(at + 1), set, false)) return undefined
        isDone = element.type !== 'Quantifier' || element.min > 0
      }
    }
    return set
  }

  // Adds what a sequence begins with; `false` if that can be anything.
  #allow(elements: readonly AST.Element[], set: EdgeSet, isAhead: boolean): boolean {
    for (const element of elements) {
      if (element.type === 'Assertion') {
        if (element.kind !== (isAhead ? 'end' : 'start')) continue
        addSymbol(set, lineEdge)
        return true
      }
      if (element.type === 'Group' || element.type === 'CapturingGroup') {
        // One that may be empty, or that asks for more, says too little.
        for (const {elements: own} of element.alternatives)
          if (!this.#allow(isAhead ? own : own.toReversed(), set, isAhead)) return false
        return true
      }
      const inner = element.type === 'Quantifier' ? element.element : element
      if (element.type === 'Quantifier' && element.max === 0) continue
      if (inner.type === 'Group' || inner.type === 'CapturingGroup') {
        for (const {elements: own} of inner.alternatives)
          if (!this.#allow(isAhead ? own : own.toReversed(), set, isAhead)) return false
      } else if (!this.#addOne(inner, set, isAhead)) return false
      if (element.type !== 'Quantifier' || element.min > 0) return true
    }
    return false
  }

  #addOne(element: AST.Element, set: EdgeSet, isAhead: boolean): boolean {
    if (element.type === 'Character') {
      const units = String.fromCodePoint(element.value)
      addUnit(set, units.charCodeAt(isAhead ? 0 : units.length - 1), this.#caseSensitive)
      return true
    }
    if (element.type !== 'CharacterClass' && element.type !== 'CharacterSet') return false
    classSymbols(element, this.#caseSensitive).forEach((word, at) => {
      set[at]! |= word
    })
    return true
  }

  // Adds what a single element forbids for sure: of characters outside ASCII, which share symbols, none.
  #forbid(element: AST.Element, set: EdgeSet, isAhead: boolean): void {
    if (element.type === 'Assertion') {
      if (element.kind === (isAhead ? 'end' : 'start')) addSymbol(set, lineEdge)
      return
    }
    const own = new Int32Array(edgeWords)
    if (!this.#addOne(element, own, isAhead)) return
    for (let at = 0; at < edgeWords / 2; at++) set[at]! |= own[at]!
  }
}

const edge = new Int32Array(edgeWords)
addSymbol(edge, lineEdge)

const wide = new Int32Array(edgeWords).fill(-1, edgeWords / 2)
