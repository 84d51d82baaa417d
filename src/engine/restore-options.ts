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
