import {closeSync, fsyncSync, openSync, renameSync} from 'node:fs'
import {writeAll, writing} from './destination.ts'

const bufferLength = 1 << 16

/** A file that grows as a run goes on: the ledger, what was rejected, the manifest. */
export class Log {
  /** Bytes written so far. */
  length = 0
  readonly #file: string
  readonly #descriptor: number
  #lines = ''
  #isSynced = true

  /** @throws {WriteError} */
  constructor(file: string) {
    this.#file = file
    this.#descriptor = writing(file, () => openSync(file, 'w'))
  }

  /** @throws {WriteError} */
  add(entry: object): void {
    this.write(`${JSON.stringify(entry)}\n`)
  }

  /** @throws {WriteError} */
  write(text: string): void {
    this.#lines += text
    if (this.#lines.length > bufferLength) this.#flush()
  }

  /** Make sure that all is on the disk. @throws {WriteError} */
  sync(): void {
    this.#flush()
    if (this.#isSynced) return
    writing(this.#file, () => fsyncSync(this.#descriptor))
    this.#isSynced = true
  }

  /** Put the file, with all that is in it, in the place of another. @throws {WriteError} */
  moveTo(file: string): void {
    this.sync()
    writing(file, () => renameSync(this.#file, file))
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #flush(): void {
    if (this.#lines === '') return
    const bytes = Buffer.from(this.#lines)
    this.#lines = ''
    this.length += bytes.length
    this.#isSynced = false
    writing(this.#file, () => writeAll(this.#descriptor, bytes))
  }
}
