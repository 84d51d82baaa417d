import {type AST, visitRegExpAST} from '@eslint-community/regexpp'

/**
 * Why a pattern could take more than linear time, or `undefined` if it is safe to run on untrusted text.
 *
 * Patterns see at most {@link maxWindow} code units at a time. So repetition in sequence costs a bounded
 * number of steps; only repetition within repetition, and alternatives within it that can match the same
 * text in two ways, grow beyond all bounds. Those are refused, and so are back references.
 */
export function unsafeReason(ast: AST.Pattern): string | undefined {
  let reason: string | undefined
  visitRegExpAST(ast, {
    onBackreferenceEnter: (node) => {
      reason ??= `the back reference \`${node.raw}\``
    },
    onQuantifierEnter: (node) => {
      if (node.max <= 1) return
      reason ??= repeats(node.element)
    }
  })
  const open = openInSequence(ast.alternatives)
  if (open > maxOpen) reason ??= `${open} repetitions without a small bound; at most ${maxOpen} are allowed`
  return reason
}

/** The longest piece of text that a pattern is run on, in UTF-16 code units. */
export const maxWindow = 600

const maxCount = 40
const maxOpen = 4

// The most repetitions without a small bound that one match can go through.
function openInSequence(alternatives: readonly AST.Alternative[]): number {
  return Math.max(
    ...alternatives.map(({elements}) => elements.reduce((sum, element) => sum + openIn(element), 0))
  )
}

function openIn(element: AST.Element): number {
  if (element.type === 'Quantifier') return (element.max > maxCount ? 1 : 0) + openIn(element.element)
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return openInSequence(element.alternatives)
  if (element.type === 'Assertion' && 'alternatives' in element) return openInSequence(element.alternatives)
  return 0
}

function repeats(element: AST.QuantifiableElement): string | undefined {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined
  let reason: string | undefined
  visitRegExpAST(element, {
    onQuantifierEnter: (node) => {
      // `(?:, \w+)*` is safe as each round must begin with its own separator; `(?:\w+,?)*` is not.
      if (node.min !== node.max && !hasLeadingSeparator(element))
        reason ??= `\`${node.raw}\` repeated within \`${element.raw}\``
    },
    onGroupEnter: (node) => {
      reason ??= ambiguous(node.alternatives)
    },
    onCapturingGroupEnter: (node) => {
      reason ??= ambiguous(node.alternatives)
    }
  })
  return reason
}

// Every alternative begins with a literal character that no repetition inside can match.
function hasLeadingSeparator(group: AST.Group | AST.CapturingGroup): boolean {
  return group.alternatives.every((alternative) => {
    const [first, ...rest] = alternative.elements
    if (first?.type !== 'Character') return false
    const separator = String.fromCodePoint(first.value)
    let safe = true
    for (const element of rest) {
      visitRegExpAST(element, {
        onQuantifierEnter: (node) => {
          if (new RegExp(`^(?:${node.element.raw})`, 'iu').test(separator)) safe = false
        }
      })
    }
    return safe
  })
}

function ambiguous(alternatives: readonly AST.Alternative[]): string | undefined {
  if (alternatives.length < 2) return undefined
  const starts = alternatives.map(({elements: [first]}) =>
    first?.type === 'Character' ? String.fromCodePoint(first.value) : undefined
  )
  const literal = alternatives.every(({elements}) =>
    elements.every((element) => element.type === 'Character')
  )
  if (literal) {
    const texts = alternatives.map(({raw}) => raw.toLowerCase())
    if (texts.every((text, i) => texts.every((other, j) => i === j || !other.startsWith(text))))
      return undefined
  } else if (
    starts.every((start) => start !== undefined) &&
    new Set(starts.map((start) => start!.toLowerCase())).size === starts.length
  ) {
    return undefined
  }
  return `alternatives that can begin alike in \`${alternatives.map(({raw}) => raw).join('|')}\`, repeated`
}
