import type {Session} from './session.ts'

/**
 * Bytes of standard input, until a signal stops it. Says so if they are awaited from a terminal, or look like
 * records although no format was given.
 */
export async function* standardInput(
  session: Session,
  format: 'text' | 'jsonl' | undefined
): AsyncGenerator<Uint8Array> {
  const {stdin} = process
  if (stdin.isTTY) await session.err.write('bersih: reading from the terminal; end with Ctrl-D\n')
  const stop = (): void => void stdin.destroy()
  session.signal.addEventListener('abort', stop)
  let first = true
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      if (first && format === undefined && looksLikeRecords(chunk)) {
        await session.err.write(
          'bersih: warning: the input looks like JSONL but is taken for one text; use `--format jsonl`\n'
        )
      }
      first = false
      yield chunk
    }
  } catch (error) {
    if (!session.signal.aborted) throw error
  } finally {
    session.signal.removeEventListener('abort', stop)
    stdin.destroy()
  }
}

function looksLikeRecords(chunk: Buffer): boolean {
  const feed = chunk.indexOf(0x0a)
  const line = chunk.subarray(0, feed < 0 ? chunk.length : feed).toString()
  if (!line.startsWith('{')) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
