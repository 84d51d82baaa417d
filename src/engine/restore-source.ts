import {readFileSync} from 'node:fs'
import type {Cursor} from '../io/json-lines.ts'
import type {LedgerEntry, RejectedEntry} from '../io/ledger.ts'
import type {Manifest, ManifestFile} from '../io/manifest.ts'
import {DamagedError, fileChunks, gunzipped} from '../io/source.ts'

/** Why one file cannot be given back; the others can. */
export class Refusal extends Error {}

/** What restoring a file needs: where its output lies, and what the ledger says of it. */
export interface Source {
  readonly manifest: Manifest
  readonly listed: ManifestFile
  /** The file that the run wrote. */
  readonly output: string
  readonly ledger: Cursor<LedgerEntry> | undefined
  readonly rejected: Cursor<RejectedEntry> | undefined
  readonly signal: AbortSignal | undefined
}

/** The content of a file that a run wrote. */
export async function* contentOf({output, listed, signal}: Source): AsyncGenerator<Buffer> {
  try {
    const chunks = fileChunks(output, () => undefined, signal)
    yield* listed.isGzip ? gunzipped(chunks) : chunks
  } catch (error) {
    if (error instanceof DamagedError) throw new Refusal(`the output was changed since: ${error.message}`)
    throw refusal(error)
  }
}

/** The whole of a file that a run wrote. */
export function readOutput(output: string): Buffer {
  try {
    return readFileSync(output)
  } catch (error) {
    throw refusal(error)
  }
}

function refusal(error: unknown): unknown {
  const {code, syscall, message} = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new Refusal('the output is missing')
  return syscall ? new Refusal(`the output cannot be read: ${message}`) : error
}
