import type {AST} from '@eslint-community/regexpp'
import {expressionSource, smallLetters} from './source.ts'

/** Characters as far as edges are concerned: those of ASCII each by itself, all others by their last seven bits. */
const symbolCount = 256

/** How many words of 32 bits a set has. */
export const edgeWords: number = symbolCount / 32

/** The symbol of a UTF-16 code unit. */
export const edgeSymbol = (code: number): number => (code < 0x80 ? code : 0x80 | (code & 0x7f))

/** A bit for each symbol, set if it can stand there. */
export type EdgeSet = Int32Array

/** Whether a symbol is in a set. */
export const hasSymbol = (set: EdgeSet, symbol: number): boolean =>
  ((set[symbol >> 5]! >>> (symbol & 31)) & 1) === 1

/** What a match can begin and end with; `undefined` where that may be anything, or the match empty. */
export interface Edges {
  readonly first?: EdgeSet
  readonly last?: EdgeSet
}

/**
 * Tell what the matches of a pattern begin and end with, so that most places need not be looked at.
 *
 * @param caseSensitive  if not, the sets are of small letters
 */
export function edgesOf({alternatives}: AST.Pattern, caseSensitive: boolean): Edges {
  const first = new Edge('first', caseSensitive).of(alternatives)
  const last = new Edge('last', caseSensitive).of(alternatives)
  return {...(first && {first}), ...(last && {last})}
}

class Edge {
  readonly #side: 'first' | 'last'
  readonly #caseSensitive: boolean
  readonly #set: EdgeSet = new Int32Array(edgeWords)

  constructor(side: 'first' | 'last', caseSensitive: boolean) {
    this.#side = side
    this.#caseSensitive = caseSensitive
  }

  of(alternatives: readonly AST.Alternative[]): EdgeSet | undefined {
    // What may be empty has no edge of its own.
    if (this.#add(alternatives) || this.#set.every((word) => word === -1)) return undefined
    return this.#set
  }

  // Adds what the alternatives can begin (or end) with; tells whether one may be empty.
  #add(alternatives: readonly AST.Alternative[]): boolean {
    let mayBeEmpty = false
    for (const {elements} of alternatives) {
      const inOrder = this.#side === 'first' ? elements : elements.toReversed()
      if (inOrder.every((element) => this.#addElement(element))) mayBeEmpty = true
    }
    return mayBeEmpty
  }

  #addElement(element: AST.Element): boolean {
    switch (element.type) {
      case 'Assertion':
        return true
      case 'Character':
        this.#addCharacter(element.value)
        return false
      case 'Group':
      case 'CapturingGroup':
        return this.#add(element.alternatives)
      case 'Quantifier':
        return element.max === 0 || this.#addElement(element.element) || element.min === 0
      case 'CharacterClass':
      case 'CharacterSet':
        this.#addClass(element)
        return false
      default:
        this.#set.fill(-1)
        return true
    }
  }

  #addCharacter(value: number): void {
    const written = String.fromCodePoint(value)
    const character = this.#caseSensitive ? written : smallLetters(written)
    const at = this.#side === 'first' ? 0 : character.length - 1
    this.#addSymbol(edgeSymbol(character.charCodeAt(at)))
  }

  #addClass(element: AST.CharacterClass | AST.CharacterSet): void {
    const members = asciiMembers(element.raw, this.#caseSensitive)
    for (let code = 0; code < 0x80; code++) if (members[code]) this.#addSymbol(code)
    const isPlain =
      element.type === 'CharacterClass' &&
      !element.negate &&
      element.elements.every(({type}) => type === 'Character')
    if (isPlain) {
      for (const item of element.elements) if (item.type === 'Character') this.#addCharacter(item.value)
    } else this.#set.fill(-1, edgeWords / 2)
  }

  #addSymbol(symbol: number): void {
    this.#set[symbol >> 5]! |= 1 << (symbol & 31)
  }
}

const known = new Map<string, Uint8Array>()

// Which characters of ASCII a class has; its own expression knows best.
function asciiMembers(raw: string, caseSensitive: boolean): Uint8Array {
  const key = `${caseSensitive}${raw}`
  let members = known.get(key)
  if (!members) {
    const expression = new RegExp(`^${expressionSource(raw, caseSensitive)}$`, 'u')
    members = Uint8Array.from({length: 0x80}, (_, code) =>
      expression.test(String.fromCharCode(code)) ? 1 : 0
    )
    known.set(key, members)
  }
  return members
}
