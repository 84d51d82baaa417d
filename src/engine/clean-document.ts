import type {Cleaner} from '../clean.ts'
import {compose, type Edit} from '../document/edit.ts'
import type {Rejection} from '../document/record.ts'
import {type LedgerEdit, pack} from '../io/ledger-edits.ts'
import {isWellFormed, toWellFormed} from '../io/well-formed.ts'

/** A document, cleaned, with its changes as they go on the ledger. */
export interface CleanedDocument {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly packed: readonly LedgerEdit[]
  readonly rejection?: Rejection
}

/**
 * Clean one document, and make sure that the changes lead back to it.
 *
 * A cleaner that throws, or whose edits do not lead to its text, gives a rejection by the rule `crash`.
 *
 * @param wellFormed  the text must be fit for UTF-8
 */
export function cleanDocument(
  cleaner: Cleaner,
  original: string,
  context: {readonly path: string; readonly lang: string | undefined},
  wellFormed: boolean
): CleanedDocument {
  try {
    const result = cleaner.clean(original, context)
    const {rejection} = result
    if (rejection) return {text: original, edits: [], packed: [], rejection}
    const {text, edits} = wellFormed ? repaired(result) : result
    if (text === original) return {text: original, edits: [], packed: []}
    return {text, edits, packed: pack(original, text, edits)}
  } catch (error) {
    const reason = `the cleaner failed: ${error instanceof Error ? error.message : String(error)}`
    return {text: original, edits: [], packed: [], rejection: {rule: 'crash', reason}}
  }
}

function repaired(result: {readonly text: string; readonly edits: readonly Edit[]}): {
  readonly text: string
  readonly edits: readonly Edit[]
} {
  if (isWellFormed(result.text)) return result
  const text = toWellFormed(result.text)
  const lone: Edit[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== result.text[at])
      lone.push({start: at, end: at + 1, after: '\ufffd', rules: ['well-formed']})
  }
  return {text, edits: compose(result.edits, lone)}
}
