import type {WriteStream} from 'node:tty'
import {styleText} from 'node:util'

/** What reports are written to: standard output or error, or something like them in a test. */
export interface Output {
  /** Whether colours may be used: on a terminal, unless `NO_COLOR` is set or the user said no. */
  readonly colour: boolean
  readonly isTerminal: boolean
  /** In columns; of a file 100. */
  readonly width: number
  readonly stream: NodeJS.WritableStream
  /** Resolves when the stream takes more. After the reader has gone, or writing failed, it does nothing. */
  readonly write: (text: string) => Promise<void>
  /** Whether nothing more can be written: the reader has gone, as `head` does, or writing failed. */
  readonly isClosed: () => boolean
  /** Why writing failed, as on a full disk; a reader that has gone is no failure. */
  readonly failure: () => Error | undefined
}

/** Wrap a stream of the process. */
export function createOutput(stream: WriteStream, wantsColour: boolean): Output {
  const {NO_COLOR, TERM} = process.env
  const isTerminal = stream.isTTY === true
  let closed = false
  let failure: Error | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure ??= error
    closed = true
  })
  return {
    stream,
    isTerminal,
    colour: isTerminal && wantsColour && !NO_COLOR && TERM !== 'dumb',
    width: stream.columns || 100,
    isClosed: () => closed,
    failure: () => failure,
    write: (text) =>
      new Promise((resolve) => {
        if (closed || text === '') resolve()
        else stream.write(text, () => resolve())
      })
  }
}

/** A style by meaning, so that all reports look alike. */
export type Style = 'heading' | 'faint' | 'good' | 'bad' | 'warning' | 'name'

const styles: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  heading: 'bold',
  faint: 'dim',
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  name: 'cyan'
}

/** Style text for an output, if it takes colours. */
export function styled(output: Pick<Output, 'colour'>, style: Style, text: string): string {
  // `styleText` of Node 20 leaves the decision to its caller; newer ones would decide again.
  return output.colour ? styleText(styles[style], text, {validateStream: false} as object) : text
}
