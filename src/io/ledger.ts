import {createHash, type Hash, hash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import type {Rejection} from '../document/record.ts'
import {blocks} from './blocks.ts'
import type {RawSpan} from './decoded.ts'
import type {FormatName} from './formats.ts'
import type {LiteralStyle} from './json-literal.ts'
import type {LedgerEdit} from './ledger-edits.ts'

/**
 * An edit that is the same in many records, such as the initials of one editor or an advertisement's label: on
 * the ledger once for some thousand records, with its places.
 */
export interface SharedEdit {
  readonly before: string
  readonly after: string
  readonly rules: readonly string[]
  readonly category?: string
  /** A list for each record: how far it is from the one before (from 0), the first start, and distances to the next. */
  readonly places: readonly (readonly [record: number, start: number, ...distances: number[]])[]
  /**
   * The evidence of each occurrence, in order, as an index of the entry's `evidence`; -1 for none. A single
   * number is that of all.
   */
  readonly evidence?: number | readonly number[]
}

/**
 * One line of the ledger: a document that was changed or rejected, or the end of a file of records. What is not
 * there was not changed; the manifest has all files with their hashes.
 */
export interface LedgerEntry {
  /** Path below the output folder. */
  readonly path: string
  /** Line of the record in the input, from 1; none for a file. */
  readonly record?: number
  /** How the bytes were encoded; of a record only if its text was not UTF-8. */
  readonly encoding?: string
  readonly bom?: string
  /** Offsets are in the text; in a record they are in the text field's literal, without its quotes. */
  readonly raw?: readonly RawSpan[]
  /** How the record's literal was written, if not as `JSON.stringify` does. */
  readonly literal?: LiteralStyle
  /**
   * SHA-256 in hexadecimal. Of a file, of all its bytes (of the content, if compressed); of a record, the first
   * 8 digits of that of its line without the line end, which tell a line but are no proof.
   */
  readonly inputHash?: string
  readonly outputHash?: string
  /** Offsets are UTF-16 code units of the decoded text or field. */
  readonly edits?: readonly LedgerEdit[]
  readonly rejection?: Rejection
  /** Edits of the records up to the next such entry that are the same in many of them. */
  readonly shared?: readonly SharedEdit[]
  /** What the shared edits rest on; they name it by index. */
  readonly evidence?: readonly string[]
  /** At the end of a file of records, and before its first if the file is in UTF-16 or UTF-32. */
  readonly format?: FormatName
  readonly records?: number
  readonly changed?: number
  readonly rejected?: number
}

/** A document or record that is not in the output, whole; a line of `rejected/documents.jsonl`. */
export interface RejectedEntry extends Rejection {
  readonly path: string
  readonly record?: number
  /** The record's line, or the document, with its line end. */
  readonly content?: string
  /** The same in base64, where it is not UTF-8. */
  readonly base64?: string
  /** Of a rejected file: its bytes, below `rejected/`. */
  readonly file?: string
}

/** A running hash of a file. */
export const fileHash = (): Hash => createHash('sha256')

/** Hash of a whole file. */
export const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes)

/** Hash of a record's line. */
export const recordHash = (line: Uint8Array): string => hash('sha256', line).slice(0, 8)

/** The entries of a file of JSON lines, in order. A last line that was cut, as by a full disk, is passed over. */
export async function* entries<Entry>(file: string): AsyncGenerator<Entry> {
  for await (const {bytes} of blocks(createReadStream(file), Number.POSITIVE_INFINITY)) {
    for (let start = 0; start < bytes.length; ) {
      const feed = bytes.indexOf(0x0a, start)
      const end = feed < 0 ? bytes.length : feed
      const line = bytes.toString('utf8', start, end)
      if (line !== '' && feed >= 0) yield JSON.parse(line) as Entry
      start = end + 1
    }
  }
}
