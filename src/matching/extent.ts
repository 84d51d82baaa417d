import type {AST} from '@eslint-community/regexpp'

/** How long the matches of a pattern are, in code points, and to which edges of the line they are tied. */
export interface Extent {
  readonly min: number
  readonly max: number
  /** How many of them can be any words, at most. */
  readonly free: number
  /** Every match begins where the line does. */
  readonly isAtStart: boolean
  /** Every match ends where the line does. */
  readonly isAtEnd: boolean
}

/** Tell the extent of a pattern's matches, so that most lines need not be looked at. */
export function extentOf(pattern: AST.Pattern): Extent {
  const {alternatives} = pattern
  return {
    min: measure(alternatives, 'min'),
    max: measure(alternatives, 'max'),
    free: freeLength(alternatives),
    isAtStart: alternatives.every(({elements}) => isEdge(elements[0], 'start')),
    isAtEnd: alternatives.every(({elements}) => isEdge(elements.at(-1), 'end'))
  }
}

const isEdge = (element: AST.Element | undefined, kind: 'start' | 'end'): boolean =>
  element?.type === 'Assertion' && element.kind === kind

/** The greatest length that an element can match, in code points. */
export const longest = (element: AST.Element): number => ofElement(element, 'max')

type Bound = 'min' | 'max'

function measure(alternatives: readonly AST.Alternative[], bound: Bound): number {
  return Math[bound](
    ...alternatives.map(({elements}) => elements.reduce((sum, element) => sum + ofElement(element, bound), 0))
  )
}

function ofElement(element: AST.Element, bound: Bound): number {
  switch (element.type) {
    case 'Assertion':
      return 0
    case 'Group':
    case 'CapturingGroup':
      return measure(element.alternatives, bound)
    case 'Quantifier':
      return element[bound] === 0 ? 0 : element[bound] * ofElement(element.element, bound)
    default:
      // A character or a class; back references are refused elsewhere.
      return 1
  }
}

function freeLength(alternatives: readonly AST.Alternative[]): number {
  return Math.max(
    ...alternatives.map(({elements}) => elements.reduce((sum, element) => sum + freeOf(element), 0))
  )
}

function freeOf(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return freeLength(element.alternatives)
    case 'Quantifier': {
      const free = freeOf(element.element)
      return free === 0 ? 0 : free * element.max
    }
    case 'CharacterSet':
    case 'CharacterClass':
      return hasWords(element.raw) ? 1 : 0
    default:
      return 0
  }
}

// Words are small letters and blanks.
const hasWords = (source: string): boolean => {
  const one = new RegExp(`^${source}$`, 'u')
  return one.test(' ') && one.test('e')
}
