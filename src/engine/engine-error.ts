/** Codes of {@link EngineError}. */
export type EngineErrorCode =
  | 'no-input' // An input that is not there, or nothing to read in all inputs.
  | 'collision' // Two inputs for one path.
  | 'output-exists' // The target is not empty and `force` is not set.
  | 'output-taken' // The target holds files of others, or a ledger; `force` does not help.
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
