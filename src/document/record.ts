import {apply, compose, type Edit, effective} from './edit.ts'
import {externalEdits} from './external-edits.ts'
import {traitsAround} from './traits.ts'

/** Why a whole document was rejected; see {@link DocumentRecord}. */
export interface Rejection {
  /** Id of the rule or judge, from a bounded set. */
  readonly rule: string
  /** A sentence for people. */
  readonly reason: string
  /** What was measured, if the reason rests on a figure. */
  readonly value?: number
  /** What it was held against. */
  readonly threshold?: number
}

/**
 * What a document carries through the chain, on `file.data.bersih`: plain data, so that it can cross to a
 * worker. The ledger of a document is the composition of its passes.
 */
export interface DocumentRecord {
  /** The text before any change; all positions refer to it. */
  readonly original: string
  /** The text after all passes; what the tree says unless a plugin of others changed it. */
  text: string
  /** Lists of edits in the order in which they were made, each on the text that the one before left. */
  readonly passes: (readonly Edit[])[]
  /** The traits of `text` or a superset, if they are known; see `traitsOf`. */
  traits?: number | undefined
}

declare module 'vfile' {
  interface DataMap {
    bersih: DocumentRecord
    /** The document's language, BCP 47; chooses the rule packs. */
    lang: string
    rejection: Rejection
  }
}

/** Begin a record for a document that nothing has changed yet. */
export const createRecord = (original: string): DocumentRecord => ({original, text: original, passes: []})

/** Write one pass down; `edits` refer to `record.text`. */
export function addPass(record: DocumentRecord, edits: readonly Edit[]): void {
  if (edits.length === 0) return
  record.passes.push(edits)
  record.text = apply(record.text, edits)
  if (record.traits !== undefined) record.traits |= traitsAround(record.text, edits)
}

/**
 * All changes as one list of edits on the original.
 *
 * @param output  the text in the end; where it is not what our passes made, a plugin of others changed it
 */
export function changes(record: DocumentRecord, output: string = record.text): readonly Edit[] {
  if (output !== record.text) addPass(record, externalEdits(record.text, output))
  return effective(record.original, composeAll(record.passes))
}

// By halves, so that many passes over many edits stay near to linear.
export function composeAll(passes: readonly (readonly Edit[])[]): readonly Edit[] {
  if (passes.length < 2) return passes[0] ?? []
  const middle = passes.length >> 1
  return compose(composeAll(passes.slice(0, middle)), composeAll(passes.slice(middle)))
}
