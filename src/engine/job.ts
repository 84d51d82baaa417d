import type {Rejection} from '../document/record.ts'
import type {Decoded} from '../io/decoded.ts'
import type {Problem} from '../report/run-report.ts'
import type {OutputFolder} from './output.ts'
import type {CommonOptions} from './run-options.ts'
import {type Outcome, RunTally} from './tally.ts'

/** A run as the steps of it see it: its options, its counts, and where things go. */
export class Job {
  readonly options: CommonOptions
  readonly tally: RunTally
  /** None if nothing is written. */
  readonly output: OutputFolder | undefined
  /** Documents stay in their place if they are rejected or cannot be read. */
  readonly isInPlace: boolean
  readonly #bytesTotal: number
  #bytesBefore = 0

  constructor(
    options: CommonOptions,
    output: OutputFolder | undefined,
    isInPlace: boolean,
    bytesTotal: number
  ) {
    this.options = options
    this.tally = new RunTally(options.categoryOf)
    this.output = output
    this.isInPlace = isInPlace
    this.#bytesTotal = bytesTotal
  }

  /** Count a document and tell of it. */
  async tell(outcome: Outcome): Promise<void> {
    const {onDocument, onEvent, everyDocument} = this.options
    this.tally.add(outcome)
    const {path, source, record, rejection, edits} = outcome
    if (rejection) {
      onEvent?.({type: 'rejected', rejection, path, source, ...(record !== undefined && {record})})
    }
    if (onDocument && (everyDocument || rejection || edits.length > 0)) await onDocument(outcome)
  }

  problem(problem: Problem): void {
    this.tally.problem(problem)
    this.options.onEvent?.({type: 'problem', problem})
  }

  /** Tell how far the file is that is being read. */
  progress(path: string, bytesOfFile: number): void {
    this.options.onEvent?.({
      type: 'progress',
      path,
      bytesRead: this.#bytesBefore + bytesOfFile,
      bytesTotal: this.#bytesTotal,
      documents: this.tally.documents.read
    })
  }

  /** A file is read, as large as it was when the run was planned. */
  fileRead(path: string, size: number): void {
    this.tally.bytes.read += size
    this.#bytesBefore += size
    this.tally.files.read++
    this.progress(path, 0)
  }

  /** Warn of a text that was not plain UTF-8. */
  warnOfEncoding(
    {encoding, raw}: Omit<Decoded, 'text'>,
    place: Pick<Problem, 'path' | 'source' | 'record'>
  ): void {
    const names = new Set([encoding, ...(raw ?? []).flatMap((span) => span.encoding ?? [])])
    names.delete('utf-8')
    for (const name of names) this.tally.encoding(name)
    if (names.size > 0) {
      const what = encoding === 'utf-8' ? 'lines that are not UTF-8, read as' : 'not UTF-8, read as'
      this.problem({
        severity: 'warning',
        code: 'encoding',
        message: `${what} ${[...names].join(', ')}`,
        ...place
      })
    }
    const unexplained = (raw ?? []).filter((span) => span.base64 !== undefined).length
    if (unexplained === 0) return
    const message = `bytes that are no text in ${unexplained} ${unexplained === 1 ? 'place' : 'places'}, kept on the ledger`
    this.problem({severity: 'warning', code: 'invalid-bytes', message, ...place})
  }
}

/** The rejection of a file or record that could not be read; its rule is the problem's code. */
export const unreadable = (code: Problem['code'], message: string): Rejection => ({
  rule: code,
  reason: message
})
