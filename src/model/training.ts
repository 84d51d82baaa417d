import type {TextKind} from './model.ts'

/** A document with known labels. */
export interface TrainingDocument {
  readonly lines: readonly string[]
  /** For each line 1 boilerplate, 0 content. */
  readonly labels: Uint8Array
  /** For each line 1, or 0 where the label is unknown or neutral. */
  readonly counts: Uint8Array
  /** Documents of a site are never on both sides of a split. */
  readonly site: string
  /** Which kind of text it is. */
  readonly kind: TextKind
  /** How much it counts among its kind; hand-marked documents more than aligned ones. */
  readonly weight: number
}

/** What trees learn from: a row of features for each line of each document. */
export interface Table {
  readonly count: number
  readonly rows: Float32Array
  readonly labels: Uint8Array
  readonly weights: Float32Array
  readonly document: Uint32Array
  readonly line: Uint32Array
  /** 1 for rows of documents seen once more, changed. */
  readonly copies: Uint8Array
}
