import {closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {createGzip, type Gzip} from 'node:zlib'

/** Writing failed; reading is another matter, as the rest can go on then. */
export class WriteError extends Error {
  readonly isDiskFull: boolean
  constructor(file: string, cause: unknown) {
    const {code, message} = cause as NodeJS.ErrnoException
    const isDiskFull = code === 'ENOSPC' || code === 'EDQUOT'
    super(isDiskFull ? `no space left to write ${file}` : `cannot write ${file}: ${message}`, {cause})
    this.isDiskFull = isDiskFull
  }
}

/** Do something that writes; what it throws becomes a {@link WriteError}. */
export function writing<Result>(file: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(file, error)
  }
}

/** Write all bytes; a write may take fewer. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

/** Make a folder and those above it. Not Node's `recursive`, which never ends where nothing can be made (`/proc`). */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

let count = 0

/** Name of a temporary file beside a file; short, as the name itself may be as long as names can be. */
const temporaryName = (file: string): string => join(dirname(file), `.bersih-${process.pid}-${++count}.tmp`)

/**
 * A file that appears in its place only when it is whole: written under another name in the same folder, then
 * renamed.
 */
export class Destination {
  readonly file: string
  /** Bytes written so far, before compression. */
  length = 0
  readonly #temporary: string
  #descriptor = -1
  readonly #gzip: Gzip | undefined
  #failure: unknown
  // What was written last may still be in compression, beside whatever comes next.
  #pending: Promise<void> = Promise.resolve()

  /** @throws {WriteError} */
  constructor(file: string, compress: boolean, mode?: number) {
    this.file = file
    this.#temporary = temporaryName(file)
    writing(file, () => {
      makeFolder(dirname(file))
      this.#descriptor = openSync(this.#temporary, 'wx', mode)
    })
    if (!compress) return
    this.#gzip = createGzip()
    this.#gzip.on('data', (bytes: Buffer) => {
      try {
        if (!this.#failure) writeAll(this.#descriptor, bytes)
      } catch (error) {
        this.#failure = error
      }
    })
  }

  /**
   * Write bytes; they may be reused when the promise is fulfilled.
   *
   * @throws {WriteError}
   */
  async write(bytes: Uint8Array): Promise<void> {
    this.length += bytes.length
    const gzip = this.#gzip
    if (!gzip) writing(this.file, () => writeAll(this.#descriptor, bytes))
    else {
      await this.#pending
      const own = Buffer.from(bytes)
      this.#pending = new Promise((resolve) => gzip.write(own, () => resolve()))
    }
    this.#check()
  }

  /**
   * End the file. It still has its temporary name.
   *
   * @param sync  make sure that it is on the disk, as must be before it replaces the only copy of something
   * @throws {WriteError}
   */
  async end(sync = false): Promise<void> {
    const gzip = this.#gzip
    if (gzip) await new Promise<void>((resolve) => gzip.on('end', resolve).end())
    this.#check()
    writing(this.file, () => {
      if (sync) fsyncSync(this.#descriptor)
      const descriptor = this.#descriptor
      this.#descriptor = -1
      closeSync(descriptor)
    })
  }

  /**
   * Put the file in its place.
   *
   * @throws {WriteError}
   */
  commit(): void {
    writing(this.file, () => renameSync(this.#temporary, this.file))
  }

  /** Remove what was written, whatever state it is in. */
  discard(): void {
    this.#gzip?.destroy()
    if (this.#descriptor >= 0) closeSync(this.#descriptor)
    this.#descriptor = -1
    rmSync(this.#temporary, {force: true})
  }

  #check(): void {
    if (this.#failure) throw new WriteError(this.file, this.#failure)
  }
}

/** Whether a file's name is that of a temporary file of ours. */
export const isTemporary = (file: string): boolean => /^\.bersih-\d+-\d+\.tmp$/.test(basename(file))
