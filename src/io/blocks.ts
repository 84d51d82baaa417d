/** Whole lines, or a piece of a line that is longer than can be held. */
export interface Block {
  readonly bytes: Buffer
  /** Set on all pieces of a line over the limit; the last ends with the line's end. */
  readonly isPiece: boolean
}

/** Lines over 256 MiB are not cleaned: a JavaScript string ends at 512 Mi code units. */
export const longestLine: number = 1 << 28

const feed = 0x0a

/**
 * Divide a stream of bytes into blocks of whole lines; the last may lack its line end. A chunk may be reused
 * by its maker once the next is asked for, and so may a block's bytes.
 *
 * @param limit  in bytes; longer lines come in pieces
 */
export async function* blocks(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = longestLine
): AsyncGenerator<Block> {
  let held: Buffer[] = []
  let heldLength = 0
  let isPiece = false
  for await (const chunk of chunks) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (isPiece) {
      const end = bytes.indexOf(feed) + 1
      yield {bytes: end > 0 ? bytes.subarray(0, end) : bytes, isPiece}
      if (end === 0) continue
      isPiece = false
      bytes = bytes.subarray(end)
    }
    const end = bytes.lastIndexOf(feed) + 1
    if (end > 0) {
      const whole = bytes.subarray(0, end)
      yield {bytes: heldLength > 0 ? Buffer.concat([...held, whole]) : whole, isPiece}
      held = []
      heldLength = 0
    }
    if (end < bytes.length) {
      held.push(Buffer.from(bytes.subarray(end)))
      heldLength += bytes.length - end
    }
    if (heldLength > limit) {
      isPiece = true
      for (const piece of held) yield {bytes: piece, isPiece}
      held = []
      heldLength = 0
    }
  }
  if (heldLength > 0) yield {bytes: held.length > 1 ? Buffer.concat(held) : held[0]!, isPiece}
}
