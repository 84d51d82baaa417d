import {closeSync, openSync, readSync} from 'node:fs'
import {setImmediate as turn} from 'node:timers/promises'
import {createGunzip} from 'node:zlib'

/** Compressed data that is cut short or corrupt; what came out before was given. */
export class DamagedError extends Error {}

// Large enough that the loop's turns cost nothing, small enough for flat memory.
const chunkSize = 1 << 18

/**
 * Read a file by chunks; a chunk is overwritten by the next. Lets the event loop turn, so that signals arrive.
 *
 * @param onRead  told how many bytes have been read so far
 */
export async function* fileChunks(
  file: string,
  onRead: (bytes: number) => void,
  signal?: AbortSignal
): AsyncGenerator<Buffer> {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(chunkSize)
    let total = 0
    for (;;) {
      const length = readSync(descriptor, buffer, 0, chunkSize, null)
      if (length === 0) return
      total += length
      onRead(total)
      yield buffer.subarray(0, length)
      await turn()
      signal?.throwIfAborted()
    }
  } finally {
    closeSync(descriptor)
  }
}

// Deflate grows at most 1032-fold, so that a chunk of this size gives 17 MB at most.
const compressedSize = 1 << 14

/**
 * Decompress gzip, of any number of members. All that can be had of damaged data is given before the error.
 *
 * @throws {DamagedError}
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const ready: Buffer[] = []
  let failure: Error | undefined
  let wake: () => void = () => undefined
  gunzip.on('data', (bytes: Buffer) => ready.push(bytes))
  gunzip.on('error', (error) => {
    failure = error
    wake()
  })
  // All that a chunk gives is out when its write is done.
  const step = (act: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
      if (failure) resolve()
      else act(resolve)
    })
  try {
    let isEmpty = true
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !failure; at += compressedSize) {
        isEmpty = false
        // A copy, as the chunk may be reused before the other thread has read it.
        const piece = Buffer.from(chunk.subarray(at, at + compressedSize))
        await step((done) => gunzip.write(piece, () => done()))
        yield* ready.splice(0)
      }
      if (failure) break
    }
    if (!failure && !isEmpty) await step((done) => gunzip.end().on('end', done))
    yield* ready.splice(0)
    if (failure) throw new DamagedError(reasonOf(failure), {cause: failure})
  } finally {
    gunzip.destroy()
  }
}

function reasonOf(error: Error): string {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'Z_BUF_ERROR' ? 'gzip data is cut short' : `gzip data is corrupt (${error.message})`
}
