import {type AST, RegExpParser} from '@eslint-community/regexpp'

/**
 * How long the matches of a pattern are at least and at most, in UTF-16 code units. A line that is longer or
 * shorter need not be looked at.
 */
export function extentOf(pattern: string): {readonly min: number; readonly max: number} {
  const ast = new RegExpParser({ecmaVersion: 2023}).parsePattern(pattern, 0, pattern.length, {unicode: true})
  return {min: measure(ast.alternatives, 'min'), max: measure(ast.alternatives, 'max')}
}

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
    case 'Character':
      return element.value > 0xffff ? 2 : 1
    case 'Group':
    case 'CapturingGroup':
      return measure(element.alternatives, bound)
    case 'Quantifier':
      return element[bound] === 0 ? 0 : element[bound] * ofElement(element.element, bound)
    default:
      // A class, which may hold characters of two units; back references are refused elsewhere.
      return bound === 'min' ? 1 : 2
  }
}
