import type {Cleaner} from '../clean.ts'
import type {Rejection} from '../document/record.ts'
import type {DocumentReport, Place, Problem, Summary} from '../report/run-report.ts'

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
  /** Category of a rule by its id, for the summary; default: known of rules that made a change alone. */
  readonly categoryOf?: (rule: string) => string | undefined
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
   * Each input file is replaced atomically, after its ledger is safe in `ledger`, a folder that is new or
   * empty: an earlier ledger is the only way back. Documents that are rejected or cannot be read stay in their
   * place as they are.
   */
  | {readonly kind: 'in-place'; readonly ledger: string}

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
