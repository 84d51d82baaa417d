import {readFileSync} from 'node:fs'
import {isBinary} from '../io/binary.ts'
import type {Destination} from '../io/destination.ts'
import {decode} from '../io/encoding.ts'
import type {Input} from '../io/inputs.ts'
import {hashOf, type LedgerEntry} from '../io/ledger.ts'
import {cleanDocument} from './clean-document.ts'
import {type Job, unreadable} from './job.ts'
import {rejectFile} from './rejected-file.ts'

/** A text over 256 MiB is not cleaned: a JavaScript string ends at 512 Mi code units. */
const longestText = 1 << 28

/** What became of the bytes of a text. */
export interface TextResult {
  /** The clean text in UTF-8; the bytes themselves if nothing was changed. */
  readonly bytes: Buffer
  /** Undefined if nothing was changed. */
  readonly entry: LedgerEntry | undefined
  readonly isRejected: boolean
}

/** Clean the bytes of one document, count it and tell of it. */
export async function cleanBytes(
  bytes: Buffer,
  place: {path: string; source: string},
  job: Job
): Promise<TextResult> {
  const {path} = place
  const {cleaner, lang, encoding: declared} = job.options
  const {text: original, ...decoded} = decode(bytes, declared)
  const document = cleanDocument(cleaner, original, {path, lang}, true)
  const {text, edits, packed, rejection} = document
  job.warnOfEncoding(decoded, place)
  if (rejection?.rule === 'crash') {
    job.problem({severity: 'error', code: 'crash', message: rejection.reason, ...place})
  }
  await job.tell({
    ...place,
    ...(lang !== undefined && {lang}),
    original,
    text,
    edits,
    ...(rejection && {rejection})
  })
  if (rejection) {
    return {bytes, entry: {path, ...decoded, inputHash: hashOf(bytes), rejection}, isRejected: true}
  }
  const isPlain = decoded.encoding === 'utf-8' && !decoded.bom && !decoded.raw
  if (packed.length === 0 && isPlain) return {bytes, entry: undefined, isRejected: false}
  const clean = Buffer.from(text)
  const hashes = {inputHash: hashOf(bytes), outputHash: hashOf(clean)}
  return {bytes: clean, entry: {path, ...decoded, ...hashes, edits: packed}, isRejected: false}
}

/** Clean a file that is one document. */
export async function cleanTextFile(input: Input, job: Job): Promise<void> {
  const {path, source, file, size} = input
  if (size > longestText) {
    const message = 'too long for one document; over 256 MiB'
    return rejectFile(input, 'text', unreadable('too-long', message), job)
  }
  const bytes = readFileSync(file)
  job.tally.bytes.decoded += bytes.length
  if (isBinary(bytes)) {
    const message =
      bytes[0] === 0x1f && bytes[1] === 0x8b
        ? 'a gzipped file; of these only JSON Lines are read (`.jsonl.gz`), so unpack it first'
        : 'a binary file, no text'
    return rejectFile(input, 'text', unreadable('binary', message), job)
  }
  if (bytes.length === 0)
    job.problem({severity: 'warning', code: 'empty', message: 'an empty file', path, source})
  const {output} = job
  const result = await cleanBytes(bytes, {path, source}, job)
  if (!output) return
  const {entry, isRejected} = result
  if (isRejected) {
    job.tally.files.rejected++
    if (job.isInPlace) return
    output.rejectFile(input, entry!.rejection!)
    output.record(entry!)
    output.finished(
      {path, format: 'text', isRejected, isRecorded: true, inputHash: entry!.inputHash!},
      undefined,
      () => undefined
    )
    return
  }
  const outputHash = entry?.outputHash ?? hashOf(bytes)
  const changed = entry ? 1 : 0
  let destination: Destination | undefined
  const done = (): void => {
    if (destination) job.tally.files.written++
    job.options.onEvent?.({type: 'file', path, source, documents: 1, changed})
  }
  const listed = {path, format: 'text' as const, ...(job.isInPlace && {file}), outputHash}
  if (job.isInPlace && !entry) return output.finished(listed, undefined, done)
  destination = output.open(input, false)
  try {
    await destination.write(result.bytes)
    await destination.end(job.isInPlace)
  } catch (error) {
    destination.discard()
    throw error
  }
  if (entry) output.record(entry)
  job.tally.bytes.written += result.bytes.length
  const isRecorded = entry !== undefined && output.hasLedger
  output.finished(
    {...listed, ...(entry && {inputHash: entry.inputHash!}), ...(isRecorded && {isRecorded})},
    destination,
    done
  )
}
