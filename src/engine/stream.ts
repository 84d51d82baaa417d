import {isBinary} from '../io/binary.ts'
import {blocks} from '../io/blocks.ts'
import {WriteError} from '../io/destination.ts'
import {fileHash, hashOf, type LedgerEntry, type RejectedEntry} from '../io/ledger.ts'
import {encodingExists} from '../io/legacy-encodings.ts'
import {Log} from '../io/log.ts'
import type {Summary} from '../report/run-report.ts'
import {EngineError} from './engine-error.ts'
import {Job, unreadable} from './job.ts'
import {RecordRun, Transcoded} from './record-file.ts'
import type {RunStream, StreamOptions} from './run-options.ts'
import {cleanBytes} from './text-file.ts'

/** Clean a stream; see {@link RunStream}. */
export const runStream: RunStream = async (options) => {
  const started = performance.now()
  if (options.encoding !== undefined && !encodingExists(options.encoding)) {
    throw new EngineError('unknown-encoding', `Unknown encoding \`${options.encoding}\``)
  }
  const logs = new StreamLogs(options)
  const job = new Job(options, undefined, false, 0)
  const path = options.path ?? '-'
  const place = {path, source: path}
  let state: Summary['state'] = 'complete'
  try {
    warnOfMissing(options, job)
    if (options.format === 'text') await textStream(options, job, place, logs)
    else await recordStream(options, job, place, logs)
    logs.sync()
    job.tally.files.read = job.tally.files.written = 1
  } catch (error) {
    state = stateAfter(error, options, job, path)
    // What was passed on must be on the ledger, unless that is what failed.
    if (!(error instanceof WriteError)) logs.sync()
  } finally {
    logs.close()
  }
  job.tally.bytes.ledger = logs.ledger?.length ?? 0
  return job.tally.summary(state, Math.round(performance.now() - started) / 1000)
}

interface Place {
  readonly path: string
  readonly source: string
}

class StreamLogs {
  readonly ledger: Log | undefined
  readonly #rejected: Log | undefined

  constructor({ledger, rejected}: StreamOptions) {
    try {
      this.ledger = ledger === undefined ? undefined : new Log(ledger)
      this.#rejected = rejected === undefined ? undefined : new Log(rejected)
    } catch (error) {
      if (!(error instanceof WriteError)) throw error
      throw new EngineError('output-unwritable', error.message, {cause: error})
    }
  }

  record(entry: LedgerEntry): void {
    this.ledger?.add(entry)
  }

  reject(entry: RejectedEntry): void {
    this.#rejected?.add(entry)
  }

  sync(): void {
    this.ledger?.sync()
    this.#rejected?.sync()
  }

  close(): void {
    this.ledger?.close()
    this.#rejected?.close()
  }
}

function warnOfMissing({ledger, rejected}: StreamOptions, job: Job): void {
  const missing = [
    ledger === undefined && 'the changes are not recorded',
    rejected === undefined && 'what is rejected is not kept'
  ]
  const message = missing.filter(Boolean).join(', and ')
  if (message) job.problem({severity: 'warning', code: 'not-recorded', message})
}

async function textStream(
  {input, write, signal}: StreamOptions,
  job: Job,
  place: Place,
  logs: StreamLogs
): Promise<void> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    signal?.throwIfAborted()
    chunks.push(Buffer.from(chunk))
    length += chunk.length
    if (length > 1 << 28) {
      // What follows cannot be cleaned, and the reader of our output should not take it for clean.
      job.problem({
        severity: 'error',
        code: 'too-long',
        message: 'too long for one document; over 256 MiB',
        ...place
      })
      return
    }
  }
  const bytes = Buffer.concat(chunks)
  job.tally.bytes.read = job.tally.bytes.decoded = length
  if (isBinary(bytes)) {
    const rejection = unreadable('binary', 'binary data, no text')
    job.problem({severity: 'error', code: 'binary', message: rejection.reason, ...place})
    await job.tell({...place, original: '', text: '', edits: [], rejection})
    logs.reject({path: place.path, ...rejection, base64: bytes.toString('base64')})
    logs.record({path: place.path, inputHash: hashOf(bytes), rejection})
    return
  }
  const result = await cleanBytes(bytes, place, job)
  if (result.entry) logs.record(result.entry)
  if (result.isRejected) {
    logs.reject({path: place.path, ...result.entry!.rejection!, base64: bytes.toString('base64')})
    return
  }
  job.tally.bytes.written = result.bytes.length
  await write(result.bytes)
}

async function recordStream(
  {input, write, signal}: StreamOptions,
  job: Job,
  place: Place,
  logs: StreamLogs
): Promise<void> {
  const run = new RecordRun(
    place,
    job,
    (entry) => logs.record(entry),
    (entry) => logs.reject(entry)
  )
  const inputHash = fileHash()
  const outputHash = fileHash()
  const transcoded = new Transcoded(blocks(counted(input, job, place.path)))
  try {
    for await (const block of transcoded) {
      signal?.throwIfAborted()
      if (run.lines === 0 && transcoded.decoded)
        logs.record({path: place.path, format: 'jsonl', ...transcoded.decoded})
      const pieces = await run.clean(block)
      const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      inputHash.update(transcoded.decoded ? transcoded.original : block.bytes)
      outputHash.update(bytes)
      job.tally.bytes.written += bytes.length
      if (bytes.length > 0) await write(bytes)
    }
  } catch (error) {
    run.stop()
    throw error
  }
  run.end()
  const {lines: records, changed, rejected} = run
  const hashes = {inputHash: inputHash.digest('hex'), outputHash: outputHash.digest('hex')}
  logs.record({path: place.path, format: 'jsonl', ...hashes, records, changed, rejected})
}

async function* counted(
  input: AsyncIterable<Uint8Array>,
  job: Job,
  path: string
): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    job.tally.bytes.read += chunk.length
    job.progress(path, job.tally.bytes.read)
    yield chunk
  }
}

// The reader of our output may leave when it has enough, as `head` does.
function stateAfter(error: unknown, {signal}: StreamOptions, job: Job, path: string): Summary['state'] {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 'complete'
  if (signal?.aborted) {
    job.problem({severity: 'error', code: 'aborted', message: 'stopped before the end', path})
    return 'aborted'
  }
  if (error instanceof WriteError || (error as NodeJS.ErrnoException).syscall) {
    const failure = error instanceof WriteError ? error : new WriteError('the output', error)
    job.problem({
      severity: 'error',
      code: failure.isDiskFull ? 'disk-full' : 'write-failed',
      message: failure.message,
      path
    })
    return 'failed'
  }
  throw error
}
