import type {Cleaner} from '../clean.ts'
import type {Edit} from '../document/edit.ts'
import type {Rejection} from '../document/record.ts'

/** Options that all runs share. */
export interface CommonOptions {
  /** Made by `createCleaner`. */
  readonly cleaner: Cleaner
  /** Field of a record that holds the text; a dot leads into nested objects. Default `text`. */
  readonly textField?: string
  /** Field of a record that holds its id, for messages and reports. Default `id`. */
  readonly idField?: string
  /** Language of all documents, BCP 47; default: the record's `lang` field, if any. */
  readonly lang?: string
  /**
   * Encoding of what is not UTF-8 and has no byte order mark, by a name that `iconv-lite` knows; default:
   * detected.
   */
  readonly encoding?: string
  /** Stops the run: unfinished files are removed, finished ones stay, and the manifest says so. */
  readonly signal?: AbortSignal
  /** Told as it happens. Progress comes about once for each megabyte or file; throttle it yourself. */
  readonly onEvent?: (event: RunEvent) => void
  /**
   * Called for each document that was changed, rejected or could not be read, in order; for all documents
   * with `everyDocument`. The run waits for the promise.
   */
  readonly onDocument?: (document: DocumentReport) => void | Promise<void>
  /** Call `onDocument` for unchanged documents as well. Default false. */
  readonly everyDocument?: boolean
}

/** Where a run puts what it makes. */
export type Target =
  /**
   * `folder` gets the documents under their relative paths, and the record in `_bersih/`. It may exist, not
   * empty, only with `force`, and then only what its own manifest names is replaced or removed.
   */
  | {readonly kind: 'folder'; readonly folder: string; readonly force?: boolean}
  /** Nothing is written: `check`, `--dry-run`, `--diff`. */
  | {readonly kind: 'nowhere'}
  /**
   * Each input file is replaced atomically, after its ledger is safe in `ledger`, a folder. Documents that
   * are rejected or cannot be read stay in their place as they are.
   */
  | {readonly kind: 'in-place'; readonly ledger: string; readonly force?: boolean}

/** Options of {@link Run}. */
export interface RunOptions extends CommonOptions {
  /**
   * Files, folders (recursive) and globs; never `-`. A file lands on its name, a file of a folder on its path
   * below that folder, a file of a glob on its path below the glob's fixed part.
   */
  readonly inputs: readonly string[]
  readonly target: Target
  /** Write the ledger. Without it `restore` refuses. Default true; in-place runs always write it. */
  readonly ledger?: boolean
}

/**
 * Clean files and folders.
 *
 * @returns a summary, also when documents or files could not be read (`summary.exitCode` is 2 then), the disk
 *   was full or the run was aborted (`summary.state` tells)
 * @throws {EngineError} before anything is written: no such input, two inputs for one path, a target that may
 *   not be written to
 */
export type Run = (options: RunOptions) => Promise<Summary>

/** Options of {@link RunStream}. */
export interface StreamOptions extends CommonOptions {
  /** Bytes in, such as `process.stdin`. */
  readonly input: AsyncIterable<Uint8Array>
  /** Takes bytes out, in order; the run waits for the promise. Rejecting with `EPIPE` ends the run quietly. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** `text`: all input is one document. `jsonl`: a line is a record, cleaned and passed on as it comes. */
  readonly format: 'text' | 'jsonl'
  /** File for the ledger; default: none, and `warning` says once that changes are not recorded. */
  readonly ledger?: string
  /** File for what was rejected; default: none. */
  readonly rejected?: string
  /** What to call the input on the ledger and in messages. Default `-`. */
  readonly path?: string
}

/** Clean a stream, such as standard input to standard output. Otherwise like {@link Run}. */
export type RunStream = (options: StreamOptions) => Promise<Summary>

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

/** Told while a run goes on. */
export type RunEvent =
  /** The plan is made; nothing is written yet. */
  | {readonly type: 'start'; readonly files: number; readonly bytesTotal: number}
  /** `bytesRead` of `bytesTotal` as they are on disk (compressed); total 0 if unknown, as of a stream. */
  | {
      readonly type: 'progress'
      readonly path: string
      readonly bytesRead: number
      readonly bytesTotal: number
      readonly documents: number
    }
  /** A file is done and in its place. */
  | {
      readonly type: 'file'
      readonly path: string
      readonly source: string
      readonly documents: number
      readonly changed: number
    }
  /** A document went to `rejected/`, by a judge or because it could not be read. */
  | ({readonly type: 'rejected'; readonly rejection: Rejection} & Place)
  /** An error or a warning. What could not be read makes a `rejected` and a `problem`. */
  | {readonly type: 'problem'; readonly problem: Problem}

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

/** Options of {@link Restore}. */
export interface RestoreOptions {
  /** Folder that a run wrote: its output, or the ledger's folder of a run in place. */
  readonly from: string
  /** Folder that gets the inputs back under the same relative paths; no file there is replaced. */
  readonly to: string
  readonly signal?: AbortSignal
  readonly onEvent?: (event: RestoreEvent) => void
}

export type RestoreEvent =
  | {readonly type: 'file'; readonly path: string; readonly bytes: number}
  | {readonly type: 'refused'; readonly path: string; readonly reason: string}

export interface RestoreSummary {
  state: 'complete' | 'aborted'
  /** 0 if every file came back, else 2. */
  exitCode: 0 | 2
  files: number
  bytes: number
  /** Files that could not be given back, such as those changed since; the first hundred. */
  refused: {path: string; reason: string}[]
  refusedCount: number
}

/**
 * Give back every input file byte for byte (of a gzip file, the content).
 *
 * @throws {EngineError} before anything is written: no run's folder, no ledger, a target that exists
 */
export type Restore = (options: RestoreOptions) => Promise<RestoreSummary>

/** Codes of {@link EngineError}. */
export type EngineErrorCode =
  | 'no-input' // An input that is not there, or nothing to read in all inputs.
  | 'collision' // Two inputs for one path.
  | 'output-exists' // The target is not empty and `force` is not set, or it holds files of others.
  | 'output-is-input' // The target would replace an input.
  | 'output-unwritable'
  | 'unknown-encoding'
  | 'not-a-run' // `restore`: the folder has no manifest of ours.
  | 'no-ledger' // `restore`: the run was made without a ledger.
  | 'target-exists' // `restore`: a file would be replaced.

/** Nothing was done; the message tells why, for people. */
export class EngineError extends Error {
  readonly code: EngineErrorCode
  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EngineError'
    this.code = code
  }
}
