import {blocks, longestLine} from '../io/blocks.ts'
import type {Decoded} from '../io/decoded.ts'
import type {Destination} from '../io/destination.ts'
import {encode} from '../io/encoding.ts'
import {writeLiteral} from '../io/json-literal.ts'
import {type Fields, type Found, fields, scan} from '../io/json-scan.ts'
import {fileHash, type LedgerEntry} from '../io/ledger.ts'
import {type LedgerEdit, unpack} from '../io/ledger-edits.ts'
import {addShared} from '../io/ledger-page.ts'
import {contentOf, Refusal, type Source} from './restore-source.ts'

/** Give a file of records back: changed literals as they were, rejected lines in their place. */
export async function restoreRecords(source: Source, destination: Destination): Promise<void> {
  const {manifest, listed, ledger, rejected} = source
  const {path} = listed
  const restorer = new RecordRestorer(manifest.textField)
  const outputHash = fileHash()
  const inputHash = fileHash()
  let held: Buffer[] = []
  let heldLength = 0
  let record = 0
  const shared = new Map<number, LedgerEdit[]>()
  const next = async (): Promise<LedgerEntry | undefined> => {
    for (let entry = await ledger?.peek(path); ; entry = await ledger?.peek(path)) {
      if (!entry?.shared) return entry
      addShared(entry, shared)
      await ledger?.take(path)
    }
  }
  let entry = await next()
  // An opening entry: the file was in UTF-16 or UTF-32.
  const wide = entry?.record === undefined && entry?.encoding ? (entry as Omit<Decoded, 'text'>) : undefined
  const pass = async (): Promise<void> => {
    await ledger?.take(path)
    entry = await next()
  }
  if (wide) await pass()
  const flush = async (): Promise<void> => {
    if (wide) return
    const bytes = Buffer.concat(held)
    held = []
    heldLength = 0
    inputHash.update(bytes)
    await destination.write(bytes)
  }
  const put = (bytes: Buffer): void => {
    held.push(bytes)
    heldLength += bytes.length
  }
  const putRejected = async (): Promise<void> => {
    while (entry?.record === record + 1 && entry.rejection) {
      await rejected?.seek(path)
      const document = await rejected?.take(path)
      if (document?.record !== entry.record)
        throw new Refusal(`line ${entry.record} is missing in rejected/documents.jsonl`)
      put(
        document.base64 === undefined
          ? Buffer.from(document.content ?? '')
          : Buffer.from(document.base64, 'base64')
      )
      record++
      await pass()
    }
  }
  // A line may grow when it is restored, but a line that was too long to clean is copied in any case.
  for await (const {bytes, isPiece} of blocks(contentOf(source), longestLine * 2)) {
    outputHash.update(bytes)
    for (let start = 0; start < bytes.length; ) {
      await putRejected()
      const feed = bytes.indexOf(0x0a, start)
      const end = feed < 0 ? bytes.length : feed + 1
      const line = bytes.subarray(start, end)
      const own = !isPiece && entry?.record === record + 1 ? entry : undefined
      const common = shared.get(record + 1)
      if (own || common) {
        put(
          restorer.restore(line, {
            ...own,
            path,
            record: record + 1,
            edits: [...(own?.edits ?? []), ...(common ?? [])]
          })
        )
        shared.delete(record + 1)
        if (own) await pass()
      } else put(line)
      if (!isPiece || feed >= 0) record++
      start = end
    }
    // The block's memory is not ours for longer.
    if (wide) held = [Buffer.concat(held)]
    else await flush()
  }
  await putRejected()
  if (heldLength > 0 && !wide) await flush()
  if (wide) {
    const bytes = encode({...wide, text: Buffer.concat(held).toString('utf8')})
    inputHash.update(bytes)
    await destination.write(bytes)
  }
  if (!entry?.format)
    throw new Refusal(entry ? 'the output was changed since' : 'the run ended before it was done')
  if (outputHash.digest('hex') !== entry.outputHash) throw new Refusal('the output was changed since')
  if (inputHash.digest('hex') !== entry.inputHash)
    throw new Refusal('the ledger does not lead back to the input')
  await ledger?.take(path)
}

class RecordRestorer {
  readonly #fields: Fields
  readonly #found: Found[] = []

  constructor(textField: string) {
    this.#fields = fields([textField])
  }

  restore(line: Buffer, entry: LedgerEntry): Buffer {
    const hasMark = entry.record === 1 && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf
    const broken = scan(line, hasMark ? 3 : 0, line.length, this.#fields, this.#found)
    const {kind, start, end} = this.#found[0]!
    if (broken >= 0 || kind !== 1) throw new Refusal('the output was changed since')
    const text = JSON.parse(line.toString('utf8', start, end)) as string
    const literal = writeLiteral(unpack(text, entry.edits ?? []), entry.literal)
    return Buffer.concat([line.subarray(0, start), literalBytes(literal, entry), line.subarray(end)])
  }
}

const quote = Buffer.from('"')

function literalBytes(literal: string, {encoding, raw}: LedgerEntry): Buffer {
  if (!encoding) return Buffer.from(literal)
  return Buffer.concat([quote, encode({text: literal.slice(1, -1), encoding, ...(raw && {raw})}), quote])
}
