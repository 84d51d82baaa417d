import type {AST} from '@eslint-community/regexpp'
import {expressionSource, smallLetters} from './source.ts'

/**
 * Characters as far as edges are concerned: those of ASCII each by itself, all others by their last seven bits.
 */
export const edgeSymbols = 256

/** The symbol of a UTF-16 code unit. */
export const edgeSymbol = (code: number): number => (code < 0x80 ? code : 0x80 | (code & 0x7f))

/** For each symbol 1 if it can stand there, else 0. */
export type EdgeSet = Uint8Array

/** What a match can begin and end with; `undefined` where that is anything, or not tied to the edge of a line. */
export interface Edges {
  readonly first?: EdgeSet
  readonly last?: EdgeSet
}

/**
 * Tell what the matches of a pattern begin and end with, so that most lines need not be looked at.
 *
 * @param isLine  whether a match is a whole line; otherwise only `^` and `$` tie it to the line's edges
 * @param caseSensitive  if not, the sets are of small letters
 */
export function edgesOf(pattern: AST.Pattern, isLine: boolean, caseSensitive: boolean): Edges {
  const first = new Edge('first', caseSensitive)
  const last = new Edge('last', caseSensitive)
  const isAt = (kind: 'start' | 'end'): boolean =>
    pattern.alternatives.every(({elements}) => {
      const edge = kind === 'start' ? elements[0] : elements.at(-1)
      return edge?.type === 'Assertion' && edge.kind === kind
    })
  const firstSet = isLine || isAt('start') ? first.of(pattern.alternatives) : undefined
  const lastSet = isLine || isAt('end') ? last.of(pattern.alternatives) : undefined
  return {...(firstSet && {first: firstSet}), ...(lastSet && {last: lastSet})}
}

class Edge {
  readonly #side: 'first' | 'last'
  readonly #caseSensitive: boolean
  readonly #set = new Uint8Array(edgeSymbols)

  constructor(side: 'first' | 'last', caseSensitive: boolean) {
    this.#side = side
    this.#caseSensitive = caseSensitive
  }

  of(alternatives: readonly AST.Alternative[]): EdgeSet | undefined {
    // What may be empty has no edge of its own.
    if (this.#add(alternatives) || !this.#set.includes(0)) return undefined
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
        this.#set.fill(1)
        return true
    }
  }

  #addCharacter(value: number): void {
    const written = String.fromCodePoint(value)
    const character = this.#caseSensitive ? written : smallLetters(written)
    const at = this.#side === 'first' ? 0 : character.length - 1
    this.#set[edgeSymbol(character.charCodeAt(at))] = 1
  }

  #addClass(element: AST.CharacterClass | AST.CharacterSet): void {
    const members = asciiMembers(element.raw, this.#caseSensitive)
    for (let code = 0; code < 0x80; code++) if (members[code]) this.#set[code] = 1
    const isPlain =
      element.type === 'CharacterClass' &&
      !element.negate &&
      element.elements.every(({type}) => type === 'Character')
    if (isPlain) {
      for (const item of element.elements) if (item.type === 'Character') this.#addCharacter(item.value)
    } else this.#set.fill(1, 0x80)
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
