import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {FormatName} from './formats.ts'
import {recordFolder} from './inputs.ts'

/** A file that a run made, or is about to make. Only a finished one has hashes. */
export interface ManifestFile {
  /** Below the output folder, with `/`. */
  readonly path: string
  readonly format?: FormatName
  readonly isGzip?: boolean
  /** SHA-256 in hexadecimal; of compressed files, of the content. Missing if the same as that of the output. */
  readonly inputHash?: string
  /** Missing if the file was rejected. */
  readonly outputHash?: string
  /** Where the file is, absolute; of runs in place. */
  readonly file?: string
  /** The file as a whole is in `rejected/`. */
  readonly isRejected?: boolean
  /** There is something of it on the ledger. */
  readonly isRecorded?: boolean
}

/** `_bersih/manifest.json`: what a run wrote, and so may be replaced by the next. */
export interface Manifest {
  readonly tool: 'bersih'
  readonly version: string
  /** Of the record's format; 1. */
  readonly format: 1
  /** `running` in the record of a run that was killed. */
  readonly state: 'running' | 'complete' | 'aborted' | 'failed'
  readonly target: 'folder' | 'in-place'
  readonly ledger: boolean
  readonly textField: string
  readonly files: readonly ManifestFile[]
}

/** The package's version. */
export const version: string = (createRequire(import.meta.url)('bersih/package.json') as {version: string})
  .version

/** Files of a run's record below the folder that holds it. */
export const recordPaths = (
  folder: string
): Record<'folder' | 'manifest' | 'ledger' | 'summary' | 'rejected' | 'rejectedDocuments', string> => {
  const record = join(folder, recordFolder)
  const rejected = join(record, 'rejected')
  return {
    folder: record,
    manifest: join(record, 'manifest.json'),
    ledger: join(record, 'ledger.jsonl'),
    summary: join(record, 'summary.json'),
    rejected,
    rejectedDocuments: join(rejected, 'documents.jsonl')
  }
}

/**
 * Read the manifest of a folder.
 *
 * @returns undefined if there is none, or none of ours
 */
export function readManifest(folder: string): Manifest | undefined {
  const {manifest} = recordPaths(folder)
  if (!existsSync(manifest)) return undefined
  try {
    const content = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
    if (content.tool !== 'bersih' || content.format !== 1 || !Array.isArray(content.files)) return undefined
    // A path that leads out of the folder is nothing that we wrote.
    if (content.files.some(({path}) => typeof path !== 'string' || !isBelow(path))) return undefined
    return content
  } catch {
    return undefined
  }
}

const isBelow = (path: string): boolean =>
  path !== '' &&
  !path.startsWith('/') &&
  !path.split('/').some((part) => part === '..' || part === '.' || part === '')
