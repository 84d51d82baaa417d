import {entries} from './ledger.ts'

/** Reads a file of JSON lines entry by entry, with a look at the next. */
export class Cursor<Entry extends {readonly path: string}> {
  readonly #entries: AsyncGenerator<Entry>
  #next: Entry | undefined
  #isAhead = false

  constructor(file: string) {
    this.#entries = entries<Entry>(file)
  }

  /** The next entry if it is of this path; it stays the next. */
  async peek(path: string): Promise<Entry | undefined> {
    if (!this.#isAhead) {
      const {value, done} = await this.#entries.next()
      this.#next = done ? undefined : value
      this.#isAhead = true
    }
    return this.#next?.path === path ? this.#next : undefined
  }

  /** The next entry if it is of this path, which is passed then. */
  async take(path: string): Promise<Entry | undefined> {
    const entry = await this.peek(path)
    if (entry) this.#isAhead = false
    return entry
  }

  /** Pass all up to the first entry of a path, such as those of a file that was never finished. */
  async seek(path: string): Promise<void> {
    while (!(await this.peek(path)) && this.#next) this.#isAhead = false
  }

  /** Pass all entries of a path. */
  async skip(path: string): Promise<void> {
    while (await this.take(path));
  }

  async close(): Promise<void> {
    await this.#entries.return(undefined)
  }
}
