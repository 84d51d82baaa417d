import type {AST} from '@eslint-community/regexpp'
import {type EdgeSet, edgeSymbol, edgeWords} from './edges.ts'
import {expressionSource, smallLetters} from './source.ts'

/** The symbol that stands for the edge of a line, which no line has inside. */
export const lineEdge = 0x0a

export const blank = 0x20

/** Whether a code unit is white space. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0

const sigma = 0x3c3
const finalSigma = 0x3c2

// Which sigma a capital one becomes depends on where it stands.
const smallUnit = (code: number): number =>
  code === finalSigma ? sigma : smallLetters(String.fromCharCode(code)).charCodeAt(0)

const capitals = new Map<number, number[]>()

// The code units that a text may have where `smallLetters` has this one.
function unitsFor(small: number): readonly number[] {
  if (capitals.size === 0) {
    for (let code = 0; code < 0x10000; code++) {
      const one = smallUnit(code)
      const known = capitals.get(one)
      if (known) known.push(code)
      else capitals.set(one, [code])
    }
  }
  return capitals.get(small) ?? [small]
}

/** Add a symbol to a set. */
export const addSymbol = (set: EdgeSet, symbol: number): void => {
  set[symbol >> 5]! |= 1 << (symbol & 31)
}

/** Take a symbol out of a set. */
const dropSymbol = (set: EdgeSet, symbol: number): void => {
  set[symbol >> 5]! &= ~(1 << (symbol & 31))
}

const knownUnits = new Map<number, EdgeSet>()

/** The symbols of what a text can have where a pattern has a code unit. */
export function unitSymbols(unit: number, caseSensitive: boolean): EdgeSet {
  const key = caseSensitive ? unit : ~unit
  let set = knownUnits.get(key)
  if (!set) {
    set = new Int32Array(edgeWords)
    addUnit(set, unit, caseSensitive)
    knownUnits.set(key, set)
  }
  return set
}

/** Add what a text can have where a pattern has a code unit. */
export function addUnit(set: EdgeSet, unit: number, caseSensitive: boolean): void {
  const units = caseSensitive ? [unit] : unitsFor(smallUnit(unit))
  for (const code of units) addSymbol(set, edgeSymbol(code))
}

const knownClasses = new Map<string, EdgeSet>()

/** The symbols of what a text can have where a pattern has a class; of one beyond U+FFFF, those of both halves. */
export function classSymbols(
  element: AST.CharacterClass | AST.CharacterSet,
  caseSensitive: boolean
): EdgeSet {
  const key = `${caseSensitive}${element.raw}`
  let set = knownClasses.get(key)
  if (!set) {
    set = findSymbols(element, caseSensitive)
    knownClasses.set(key, set)
  }
  return set
}

function findSymbols(element: AST.CharacterClass | AST.CharacterSet, caseSensitive: boolean): EdgeSet {
  const set = new Int32Array(edgeWords)
  const expression = new RegExp(`^${expressionSource(element.raw, caseSensitive)}$`, 'u')
  const seen = (code: number): string => {
    const written = String.fromCharCode(code)
    return caseSensitive ? written : smallLetters(written)
  }
  const isSmall =
    element.type === 'CharacterClass' &&
    !element.negate &&
    element.elements.every((item) => lastOf(item) < 0x10000)
  const end = isSmall ? 0x10000 : 0x80
  for (let code = 0; code < end; code++) {
    if (!expression.test(seen(code))) continue
    if (isSmall && code >= 0x80) addUnit(set, code, caseSensitive)
    else addSymbol(set, edgeSymbol(code))
  }
  if (!isSmall) set.fill(-1, edgeWords / 2)
  dropSymbol(set, lineEdge)
  return set
}

const lastOf = (item: AST.CharacterClassElement): number => {
  if (item.type === 'Character') return item.value
  return item.type === 'CharacterClassRange' ? item.max.value : Number.POSITIVE_INFINITY
}
