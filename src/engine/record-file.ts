import {isBinary} from '../io/binary.ts'
import {type Block, blocks} from '../io/blocks.ts'
import type {Decoded} from '../io/decoded.ts'
import type {Destination} from '../io/destination.ts'
import {decode, wideEncoding} from '../io/encoding.ts'
import type {Format} from '../io/formats.ts'
import type {Input} from '../io/inputs.ts'
import {fileHash, type LedgerEntry, type RejectedEntry} from '../io/ledger.ts'
import {LedgerPage} from '../io/ledger-page.ts'
import {DamagedError, fileChunks, gunzipped} from '../io/source.ts'
import {type Job, unreadable} from './job.ts'
import {RecordCleaner} from './records.ts'
import {rejectFile} from './rejected-file.ts'

/** Cleans the blocks of one file of records, and counts them. */
export class RecordRun {
  changed = 0
  rejected = 0
  lines = 0
  readonly #job: Job
  readonly #cleaner: RecordCleaner
  readonly #place: {readonly path: string; readonly source: string}
  readonly #encodings = new Map<string, number>()
  readonly #page: LedgerPage
  readonly #reject: (entry: RejectedEntry) => void
  #isInPiece = false

  /**
   * @param record  takes entries of the ledger
   * @param reject  takes rejected records
   */
  constructor(
    place: {readonly path: string; readonly source: string},
    job: Job,
    record: (entry: LedgerEntry) => void,
    reject: (entry: RejectedEntry) => void
  ) {
    this.#page = new LedgerPage(record)
    this.#reject = reject
    const {cleaner, textField, idField, lang, encoding, everyDocument} = job.options
    this.#job = job
    this.#place = place
    this.#cleaner = new RecordCleaner({
      ...place,
      cleaner,
      textField: textField ?? 'text',
      idField: idField ?? 'id',
      lang,
      encoding,
      keepRejected: job.isInPlace,
      everyDocument: everyDocument ?? false
    })
  }

  /** Clean a block; gives the pieces of the output. */
  async clean({bytes, isPiece}: Block): Promise<Buffer[]> {
    const job = this.#job
    job.tally.bytes.decoded += bytes.length
    if (isPiece) return this.#piece(bytes)
    const result = this.#cleaner.clean(bytes, this.lines + 1)
    this.lines += result.lines
    job.tally.unchanged(result.unchanged, result.unchangedLength)
    for (const problem of result.problems) job.problem(problem)
    for (const entry of result.entries) {
      if (entry.rejection) this.rejected++
      else this.changed++
      this.#page.add(entry)
    }
    for (const entry of result.rejected) this.#reject(entry)
    for (const name of result.encodings) this.#encodings.set(name, (this.#encodings.get(name) ?? 0) + 1)
    for (const outcome of result.outcomes) await job.tell(outcome)
    return result.output
  }

  /** Record what is held back; the stream ends before its time. */
  stop(): void {
    this.#page.flush()
  }

  /** All blocks are done: complete the ledger, and warn once of what was found in many records. */
  end(): void {
    this.#page.flush()
    for (const [name, count] of this.#encodings) {
      this.#job.tally.encodings.set(name, (this.#job.tally.encodings.get(name) ?? 0) + count)
      const message = `${count} ${count === 1 ? 'record is' : 'records are'} not UTF-8, read as ${name === 'utf-8' ? 'UTF-8 with stray bytes' : name}`
      this.#job.problem({severity: 'warning', code: 'encoding', message, ...this.#place})
    }
  }

  #piece(bytes: Buffer): Buffer[] {
    if (!this.#isInPiece) {
      this.#isInPiece = true
      const message = 'a line of over 256 MiB, copied as it is'
      this.#job.problem({
        severity: 'error',
        code: 'too-long',
        message,
        ...this.#place,
        record: this.lines + 1
      })
    }
    if (bytes.at(-1) === 0x0a) {
      this.#isInPiece = false
      this.lines++
    }
    // The block's memory is not ours.
    return [Buffer.from(bytes)]
  }
}

/** Clean a file of which each line is a record. */
export async function cleanRecordFile(input: Input, format: Format, job: Job): Promise<void> {
  const {path, source, file} = input
  const {output, isInPlace} = job
  const run = new RecordRun(
    {path, source},
    job,
    (entry) => output?.record(entry),
    (entry) => output?.reject(entry)
  )
  const inputHash = fileHash()
  const outputHash = fileHash()
  const chunks = fileChunks(file, (bytes) => job.progress(path, bytes), job.options.signal)
  let damage: string | undefined
  const content = format.isGzip ? undamaged(gunzipped(chunks), (reason) => (damage = reason)) : chunks
  const transcoded = new Transcoded(blocks(content))
  let destination: Destination | undefined
  let isEmpty = true
  try {
    for await (const block of transcoded) {
      if (isEmpty && !transcoded.decoded && isBinary(block.bytes)) {
        return await rejectFile(input, 'jsonl', unreadable('binary', 'a binary file, no text'), job)
      }
      if (isEmpty && transcoded.decoded) output?.record({path, format: format.name, ...transcoded.decoded})
      isEmpty = false
      const pieces = await run.clean(block)
      if (!output) continue
      inputHash.update(transcoded.decoded ? transcoded.original : block.bytes)
      destination ??= output.open(input, format.isGzip)
      const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      outputHash.update(bytes)
      await destination.write(bytes)
    }
    run.end()
    if (damage !== undefined) {
      if (isEmpty) return await rejectFile(input, 'jsonl', unreadable('damaged', damage), job)
      const message = `${damage}; what came out was processed`
      job.problem({severity: 'error', code: 'damaged', message, path, source})
    }
    if (isEmpty) job.problem({severity: 'warning', code: 'empty', message: 'an empty file', path, source})
    if (!output) return
    const {lines: records, changed, rejected} = run
    const isRecorded = changed > 0 || rejected > 0 || transcoded.decoded !== undefined
    const hashes = {inputHash: inputHash.digest('hex'), outputHash: outputHash.digest('hex')}
    const listed = {path, format: format.name, ...(format.isGzip && {isGzip: true}), ...(isInPlace && {file})}
    const done = (): void => {
      if (destination) job.tally.files.written++
      job.options.onEvent?.({type: 'file', path, source, documents: records, changed})
    }
    if (isInPlace && !isRecorded) {
      destination?.discard()
      destination = undefined
      output.finished({...listed, outputHash: hashes.outputHash}, undefined, done)
      return
    }
    destination ??= output.open(input, format.isGzip)
    await destination.end(isInPlace)
    if (isRecorded) output.record({path, format: format.name, ...hashes, records, changed, rejected})
    job.tally.bytes.written += destination.length
    output.finished(
      {...listed, ...hashes, ...(isRecorded && output.hasLedger && {isRecorded})},
      destination,
      done
    )
  } catch (error) {
    destination?.discard()
    throw error
  }
}

// What came out of damaged data is all there is.
async function* undamaged(
  chunks: AsyncIterable<Buffer>,
  onDamage: (reason: string) => void
): AsyncGenerator<Buffer> {
  try {
    yield* chunks
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error
    onDamage(error.message)
  }
}

/** Blocks in UTF-8; a file in UTF-16 or UTF-32 becomes one block. */
export class Transcoded implements AsyncIterable<Block> {
  /** How the file was encoded, if it was not UTF-8; known with the first block. */
  decoded: Omit<Decoded, 'text'> | undefined
  /** The bytes of such a file. */
  original: Buffer = Buffer.alloc(0)
  readonly #blocks: AsyncIterable<Block>

  constructor(stream: AsyncIterable<Block>) {
    this.#blocks = stream
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Block> {
    const held: Buffer[] = []
    let isFirst = true
    let isWide = false
    for await (const block of this.#blocks) {
      if (isFirst) isWide = wideEncoding(block.bytes) !== undefined
      isFirst = false
      if (isWide) held.push(Buffer.from(block.bytes))
      else yield block
    }
    if (!isWide) return
    this.original = Buffer.concat(held)
    const {text, ...decoded} = decode(this.original)
    this.decoded = decoded
    yield {bytes: Buffer.from(text), isPiece: false}
  }
}
