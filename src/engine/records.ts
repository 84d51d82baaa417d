import {isUtf8} from 'node:buffer'
import type {Cleaner} from '../clean.ts'
import type {Rejection} from '../document/record.ts'
import type {Decoded} from '../io/decoded.ts'
import {decodePart} from '../io/encoding.ts'
import {generalStyle, type LiteralStyle, literalStyle, writeLiteral} from '../io/json-literal.ts'
import {type Fields, type Found, fields, scan} from '../io/json-scan.ts'
import {type LedgerEntry, type RejectedEntry, recordHash} from '../io/ledger.ts'
import type {Problem, ProblemCode} from '../report/run-report.ts'
import {cleanDocument} from './clean-document.ts'
import type {Outcome} from './tally.ts'

/** What cleaning records needs to know; but for the cleaner plain data. */
export interface RecordSettings {
  readonly cleaner: Cleaner
  readonly textField: string
  readonly idField: string
  readonly lang: string | undefined
  readonly encoding: string | undefined
  readonly path: string
  readonly source: string
  /** Rejected records stay in the output as they are. */
  readonly keepRejected: boolean
  /** Outcomes also of what was not changed. */
  readonly everyDocument: boolean
}

/** What came of a block of whole lines. */
export interface BlockResult {
  /** Pieces of the output; they may share the block's memory. */
  readonly output: Buffer[]
  readonly entries: LedgerEntry[]
  readonly rejected: RejectedEntry[]
  /** Of documents that were changed or rejected, in order. */
  readonly outcomes: Outcome[]
  readonly problems: Problem[]
  /** Names of encodings other than UTF-8, one for each record in such. */
  readonly encodings: string[]
  lines: number
  /** Documents that have no outcome, and their length in UTF-16 code units. */
  unchanged: number
  unchangedLength: number
}

const text = 0
const id = 1
const lang = 2

/**
 * Cleans blocks of JSONL: of each record, the literal of the text field is replaced and every other byte copied.
 * Blocks are independent of one another but for their numbers of lines.
 */
export class RecordCleaner {
  readonly #settings: RecordSettings
  readonly #fields: Fields
  readonly #found: Found[] = []
  #style: LiteralStyle | undefined
  #result!: BlockResult
  #bytes!: Buffer
  #isUtf8 = true
  // All before this is in the output.
  #copied = 0

  constructor(settings: RecordSettings) {
    this.#settings = settings
    this.#fields = fields([settings.textField, settings.idField, 'lang'])
  }

  /** @param first  line in the file of the block's first, from 1 */
  clean(bytes: Buffer, first: number): BlockResult {
    const result = emptyResult()
    this.#result = result
    this.#bytes = bytes
    this.#isUtf8 = isUtf8(bytes)
    this.#copied = 0
    for (let start = 0; start < bytes.length; result.lines++) {
      const feed = bytes.indexOf(0x0a, start)
      const end = feed < 0 ? bytes.length : feed + 1
      this.#line(start, end, first + result.lines)
      start = end
    }
    this.#copy(bytes.length, bytes.length)
    return result
  }

  #line(lineStart: number, end: number, record: number): void {
    const bytes = this.#bytes
    let start = lineStart
    if (record === 1 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
      start += 3
    while (start < end && isSpace(bytes[start]!)) start++
    if (start === end) return
    const broken = scan(bytes, start, end, this.#fields, this.#found)
    if (broken >= 0) {
      const column = bytes.toString('utf8', lineStart, broken).length + 1
      const reason =
        broken === end ? 'no valid JSON: it ends too early' : `no valid JSON from column ${column} on`
      this.#unreadable(lineStart, end, record, {rule: 'broken-json', reason})
      return
    }
    const found = this.#found[text]!
    if (found.kind !== 1) {
      const name = this.#settings.textField
      const reason = found.kind === 0 ? `no field \`${name}\`` : `the field \`${name}\` is no string`
      this.#unreadable(lineStart, end, record, {rule: 'no-text', reason})
      return
    }
    this.#document(lineStart, end, record, found)
  }

  #document(start: number, end: number, record: number, found: Found): void {
    const {cleaner, everyDocument} = this.#settings
    const bytes = this.#bytes
    const decoded = this.#decode(found)
    const literal = decoded ? `"${decoded.text}"` : bytes.toString('utf8', found.start, found.end)
    let original: string
    try {
      original = literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1)
    } catch {
      // Decoding brought a quote or a control character to light.
      this.#unreadable(start, end, record, {
        rule: 'broken-json',
        reason: 'no valid JSON: its encoding is unknown'
      })
      return
    }
    const language = this.#settings.lang ?? this.#string(lang)
    const document = cleanDocument(cleaner, original, {path: this.#settings.path, lang: language}, false)
    const {text: cleaned, edits, packed, rejection} = document
    if (rejection) {
      this.#reject(start, end, record, rejection, original, language)
      return
    }
    const isChanged = packed.length > 0
    if (isChanged || decoded) {
      const style = literalStyle(literal, original, this.#style)
      this.#style = generalStyle(style)
      const fresh = Buffer.from(writeLiteral(cleaned, this.#style))
      this.#copy(found.start, found.end)
      this.#result.output.push(fresh)
      this.#result.entries.push({
        path: this.#settings.path,
        record,
        ...(decoded && {encoding: decoded.encoding, ...(decoded.raw && {raw: decoded.raw})}),
        ...(style && {literal: style}),
        ...this.#hashes(start, end, found, fresh),
        ...(isChanged && {edits: packed})
      })
      if (decoded) this.#result.encodings.push(decoded.encoding)
    }
    if (isChanged || everyDocument) this.#outcome(record, original, language, {text: cleaned, edits})
    else {
      this.#result.unchanged++
      this.#result.unchangedLength += original.length
    }
  }

  // The literal without its quotes, if it is not UTF-8.
  #decode({start, end}: Found): Decoded | undefined {
    if (this.#isUtf8) return undefined
    const inner = this.#bytes.subarray(start + 1, end - 1)
    return isUtf8(inner) ? undefined : decodePart(inner, this.#settings.encoding)
  }

  #hashes(start: number, end: number, found: Found, fresh: Buffer): {inputHash: string; outputHash: string} {
    const bytes = this.#bytes
    const stop = bytes[end - 1] === 0x0a ? end - 1 : end
    const line = Buffer.concat([bytes.subarray(start, found.start), fresh, bytes.subarray(found.end, stop)])
    return {inputHash: recordHash(bytes.subarray(start, stop)), outputHash: recordHash(line)}
  }

  #string(field: number): string | undefined {
    const found = this.#found[field]!
    if (found.kind === 0) return undefined
    const source = this.#bytes.toString('utf8', found.start, found.end)
    if (found.kind === 2) return field === id && source.length < 40 ? source : undefined
    return JSON.parse(source) as string
  }

  #outcome(
    record: number,
    original: string,
    language: string | undefined,
    rest: Pick<Outcome, 'text' | 'edits' | 'rejection'>
  ): void {
    const {path, source} = this.#settings
    const name = this.#string(id)
    this.#result.outcomes.push({
      path,
      source,
      record,
      ...(name !== undefined && {id: name}),
      ...(language !== undefined && {lang: language}),
      original,
      ...rest
    })
  }

  #unreadable(start: number, end: number, record: number, rejection: Rejection): void {
    // What was found in a broken line is not to be trusted.
    for (const found of this.#found) found.kind = 0
    this.#reject(start, end, record, rejection, '', undefined)
  }

  #reject(
    start: number,
    end: number,
    record: number,
    rejection: Rejection,
    original: string,
    language: string | undefined
  ): void {
    const {path, source, keepRejected} = this.#settings
    this.#outcome(record, original, language, {text: original, edits: [], rejection})
    if (isProblem(rejection.rule)) {
      const {rule: code, reason: message} = rejection
      this.#result.problems.push({severity: 'error', code, message, path, source, record})
    }
    if (keepRejected) return
    this.#copy(start, end)
    const line = this.#bytes.subarray(start, end)
    const content = isUtf8(line) ? {content: line.toString('utf8')} : {base64: line.toString('base64')}
    this.#result.rejected.push({path, record, ...rejection, ...content})
    this.#result.entries.push({path, record, rejection})
  }

  // Copy all up to `from`, and go on behind `to`.
  #copy(from: number, to: number): void {
    if (from > this.#copied) this.#result.output.push(this.#bytes.subarray(this.#copied, from))
    this.#copied = to
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a

const isProblem = (rule: string): rule is ProblemCode =>
  rule === 'broken-json' || rule === 'no-text' || rule === 'crash'

const emptyResult = (): BlockResult => ({
  output: [],
  entries: [],
  rejected: [],
  outcomes: [],
  problems: [],
  encodings: [],
  lines: 0,
  unchanged: 0,
  unchangedLength: 0
})
