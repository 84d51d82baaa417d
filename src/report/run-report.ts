import type {Edit} from '../document/edit.ts'
import type {Rejection} from '../document/record.ts'

/** Where something is. */
export interface Place {
  /** Path below the output folder, with `/`; `-` for a stream. */
  readonly path: string
  /** The file that was read, as the user named it or below what he named; for messages. */
  readonly source: string
  /** Of a record: its line in the file, from 1. */
  readonly record?: number
}

/** What happened to one document. */
export interface DocumentReport extends Place {
  /** The record's id, if it has one. */
  readonly id?: string
  readonly lang?: string
  /** The decoded text (of the file or the record's field); all offsets are in it. Empty if unreadable. */
  readonly original: string
  readonly text: string
  readonly edits: readonly Edit[]
  /** Why it went to `rejected/`: a judge's verdict, or why it could not be read (see {@link Problem}). */
  readonly rejection?: Rejection
}

/** Codes of {@link Problem}, a bounded set. */
export type ProblemCode =
  | 'binary' // A file that is no text; it is in `rejected/`.
  | 'broken-json' // A line that is no JSON; it is in `rejected/`.
  | 'no-text' // A record without the text field, or whose text is no string; it is in `rejected/`.
  | 'too-long' // A text too long for a JavaScript string; the file is in `rejected/`, the record copied.
  | 'unreadable' // A file or folder that could not be opened or read.
  | 'damaged' // Compressed data that is cut short or corrupt; what came out was processed.
  | 'crash' // The cleaner threw on a document; it is in `rejected/`, or copied in place.
  | 'changed' // A file that changed while it was read.
  | 'disk-full'
  | 'write-failed'
  | 'aborted'
  | 'encoding' // Warning: not UTF-8; decoded as what the message says.
  | 'invalid-bytes' // Warning: bytes that no encoding explains; kept on the ledger.
  | 'link-loop' // Warning: a symbolic link that leads back; not followed.
  | 'empty' // Warning: nothing to read in an input.
  | 'not-recorded' // Warning: a stream without a ledger, or without a file for what is rejected.

/** Something the user should know. Errors make the exit code 2, warnings do not. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  /** A sentence without the place and without a final period. */
  readonly message: string
  readonly path?: string
  readonly source?: string
  /** Of a record: its line in the file, from 1. */
  readonly record?: number
}

/** Counts of a rule or a category. Lengths are in UTF-16 code units. */
export interface Tally {
  /** Changes made. An edit that several rules made counts for each of them. */
  edits: number
  /** Documents with at least one. */
  documents: number
  /** Length of the text that was replaced or removed. */
  removed: number
  /** Length of what stands there instead. */
  added: number
}

/** Counts of a rule, with its first change as an example. */
export interface RuleTally extends Tally {
  category?: string
  /** `before` and `after` are cut to 200 code units. */
  example: {path: string; record?: number; before: string; after: string}
}

/** A document that was changed much. */
export interface ChangedDocument {
  path: string
  record?: number
  id?: string
  /** Length before. */
  before: number
  /** Length after. */
  after: number
  /** Share of the text before that was replaced or removed, 0 to 1. */
  share: number
}

/** What a run did; `_bersih/summary.json`. Of bounded size. Lengths are in UTF-16 code units. */
export interface Summary {
  /** `complete`: every input was looked at, even if some could not be read. */
  state: 'complete' | 'aborted' | 'failed'
  /** 0, or 2 if there was an error. Findings of `check` are the caller's to judge. */
  exitCode: 0 | 2
  seconds: number
  files: {read: number; written: number; rejected: number}
  documents: {read: number; changed: number; unchanged: number; rejected: number}
  /** Of the documents that were not rejected. */
  characters: {before: number; after: number; removed: number; added: number}
  /** `read` as it is on disk, `decoded` after decompression, `written` before compression. */
  bytes: {read: number; decoded: number; written: number; ledger: number}
  /** Changes made; an edit counts once. */
  edits: number
  /** By rule id, sorted by id. */
  rules: Record<string, RuleTally>
  /** By category, sorted; rules without one are left out. */
  categories: Record<string, Tally>
  /** By rule of the rejection, sorted. */
  rejections: Record<string, number>
  /** By encoding, files and records that were not UTF-8. */
  encodings: Record<string, number>
  /** The ten documents of which the most characters were replaced or removed, the most first. */
  mostChanged: ChangedDocument[]
  /** The first hundred problems, and how many there were. */
  problems: {errors: number; warnings: number; first: Problem[]}
}
