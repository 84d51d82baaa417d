import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Destination} from '../io/destination.ts'
import {encode} from '../io/encoding.ts'
import {Cursor} from '../io/json-lines.ts'
import {fileHash, hashOf, type LedgerEntry, type RejectedEntry} from '../io/ledger.ts'
import {unpack} from '../io/ledger-edits.ts'
import {type Manifest, type ManifestFile, readManifest, recordPaths} from '../io/manifest.ts'
import {fileChunks} from '../io/source.ts'
import {EngineError} from './engine-error.ts'
import type {Restore, RestoreOptions, RestoreSummary} from './restore-options.ts'
import {restoreRecords} from './restore-records.ts'
import {contentOf, Refusal, readOutput, type Source} from './restore-source.ts'

const refusedKept = 100

/** Give the inputs of a run back; see {@link Restore}. */
export const restore: Restore = async (options) => {
  const from = resolve(options.from)
  const to = resolve(options.to)
  const manifest = readManifest(from)
  if (!manifest) {
    throw new EngineError(
      'not-a-run',
      `\`${from}\` has no \`_bersih/manifest.json\`; nothing is known of what was there`
    )
  }
  const paths = recordPaths(from)
  if (!manifest.ledger) {
    throw new EngineError(
      'no-ledger',
      `\`${from}\` was written without a ledger; what was changed is not known`
    )
  }
  if (!existsSync(paths.ledger)) {
    throw new EngineError(
      'no-ledger',
      `The ledger \`${paths.ledger}\` is missing; what was changed is not known`
    )
  }
  for (const {path} of manifest.files) {
    if (existsSync(join(to, path))) {
      throw new EngineError('target-exists', `\`${join(to, path)}\` exists; no file is replaced`)
    }
  }
  const ledger = new Cursor<LedgerEntry>(paths.ledger)
  const rejected = existsSync(paths.rejectedDocuments)
    ? new Cursor<RejectedEntry>(paths.rejectedDocuments)
    : undefined
  try {
    return await restoreAll(options, manifest, (listed) => ({
      manifest,
      listed,
      output: listed.file ?? join(from, listed.path),
      ledger,
      rejected,
      signal: options.signal
    }))
  } finally {
    await ledger.close()
    await rejected?.close()
  }
}

async function restoreAll(
  {from, to, signal, onEvent}: RestoreOptions,
  manifest: Manifest,
  sourceOf: (listed: ManifestFile) => Source
): Promise<RestoreSummary> {
  const summary: RestoreSummary = {
    state: 'complete',
    exitCode: 0,
    files: 0,
    bytes: 0,
    refused: [],
    refusedCount: 0
  }
  for (const listed of manifest.files) {
    const {path, isGzip} = listed
    const source = sourceOf(listed)
    let destination: Destination | undefined
    try {
      await new Promise((done) => setImmediate(done))
      signal?.throwIfAborted()
      destination = new Destination(join(resolve(to), path), isGzip === true)
      await restoreFile(source, destination, resolve(from))
      await destination.end()
      destination.commit()
      summary.files++
      summary.bytes += destination.length
      onEvent?.({type: 'file', path, bytes: destination.length})
    } catch (error) {
      destination?.discard()
      if (signal?.aborted) return {...summary, state: 'aborted', exitCode: 2}
      if (!(error instanceof Refusal)) throw error
      summary.exitCode = 2
      summary.refusedCount++
      if (summary.refused.length < refusedKept) summary.refused.push({path, reason: error.message})
      onEvent?.({type: 'refused', path, reason: error.message})
      await source.ledger?.skip(path)
      await source.rejected?.skip(path)
    }
  }
  return summary
}

async function restoreFile(source: Source, destination: Destination, from: string): Promise<void> {
  const {listed, manifest, ledger, output} = source
  const {path} = listed
  const isRunning = manifest.state === 'running'
  if (isRunning ? await ledger?.peek(path) : listed.isRecorded) {
    if (!isRunning) await ledger?.seek(path)
    const entry = await ledger?.peek(path)
    if (!entry) throw new Refusal('the ledger has nothing of it')
    if (entry.record !== undefined || entry.format || entry.shared) return restoreRecords(source, destination)
    await ledger?.take(path)
    if (entry.rejection) return restoreRejected(entry, destination, from)
    return restoreText(entry, output, destination)
  }
  if (listed.outputHash === undefined) throw new Refusal('the run ended before it was done')
  await restoreUnchanged(source, destination)
}

async function restoreText(entry: LedgerEntry, output: string, destination: Destination): Promise<void> {
  const bytes = readOutput(output)
  if (hashOf(bytes) !== entry.outputHash) throw new Refusal('the output was changed since')
  const {encoding = 'utf-8', bom, raw, edits, inputHash} = entry
  const text = unpack(bytes.toString('utf8'), edits ?? [])
  const original = encode({text, encoding, ...(bom && {bom}), ...(raw && {raw})})
  if (hashOf(original) !== inputHash) throw new Refusal('the ledger does not lead back to the input')
  await destination.write(original)
}

async function restoreRejected(entry: LedgerEntry, destination: Destination, from: string): Promise<void> {
  const file = join(recordPaths(from).rejected, 'files', entry.path)
  if (!existsSync(file)) throw new Refusal(`\`${file}\` is missing`)
  const hash = fileHash()
  for await (const chunk of fileChunks(file, () => undefined)) {
    hash.update(chunk)
    await destination.write(chunk)
  }
  if (hash.digest('hex') !== entry.inputHash) throw new Refusal(`\`${file}\` was changed since`)
}

async function restoreUnchanged(source: Source, destination: Destination): Promise<void> {
  const hash = fileHash()
  for await (const chunk of contentOf(source)) {
    hash.update(chunk)
    await destination.write(chunk)
  }
  if (hash.digest('hex') !== source.listed.outputHash) throw new Refusal('the output was changed since')
}
