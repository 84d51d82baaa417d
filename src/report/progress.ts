import {bytes, count, duration, percent} from './numbers.ts'
import {excerpt} from './printable.ts'
import type {Output} from './terminal.ts'

/** How far a run is. Bytes as they are on disk; `bytesTotal` is 0 if unknown. */
export interface Step {
  readonly path: string
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly documents: number
}

/** Shows how far a run is: a bar on a terminal, else a line now and then. */
export interface Progress {
  readonly update: (step: Step) => void
  /** Write a line above the bar. */
  readonly print: (line: string) => void
  readonly stop: () => void
}

// A log should not fill up with lines, and a short run needs none.
const secondsBetweenLines = 30

/** Make a progress report on an output, usually standard error. */
export async function createProgress(output: Output): Promise<Progress> {
  const start = performance.now()
  const state = (step: Step): string => {
    const seconds = (performance.now() - start) / 1000
    const speed = step.bytesRead / Math.max(seconds, 0.001)
    const left = step.bytesTotal - step.bytesRead
    return [
      step.bytesTotal > 0
        ? `${percent(step.bytesRead / step.bytesTotal)} of ${bytes(step.bytesTotal)}`
        : bytes(step.bytesRead),
      `${count(step.documents)} documents`,
      `${bytes(speed)}/s`,
      ...(step.bytesTotal > 0 && speed > 0 ? [`${duration(left / speed)} left`] : [])
    ].join(' · ')
  }
  return output.isTerminal ? bar(output, state) : lines(output, state)
}

function lines(output: Output, state: (step: Step) => string): Progress {
  let last = performance.now()
  return {
    update(step) {
      const now = performance.now()
      if (now - last < secondsBetweenLines * 1000) return
      last = now
      void output.write(`${state(step)}\n`)
    },
    print: (line) => void output.write(`${line}\n`),
    stop: () => undefined
  }
}

async function bar(output: Output, state: (step: Step) => string): Promise<Progress> {
  const {default: cliProgress} = await import('cli-progress')
  const shown = new cliProgress.SingleBar({
    format: (_options, {progress}, payload: {state?: string; path?: string}) => {
      const done = Math.round(Math.min(Math.max(progress, 0), 1) * 20)
      const drawn = `${'█'.repeat(done)}${'░'.repeat(20 - done)} ${payload.state ?? ''}`
      const room = output.width - drawn.length - 4
      return room > 12 && payload.path
        ? `${drawn} · ${excerpt(payload.path, room)}`
        : drawn.slice(0, output.width)
    },
    stream: output.stream,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: null,
    fps: 5
  })
  let started = false
  const erase = '\r\u001b[2K'
  return {
    update(step) {
      const payload = {state: state(step), path: step.path}
      const total = step.bytesTotal || 1
      const value = step.bytesTotal ? step.bytesRead : 0
      if (started) shown.update(value, payload)
      else {
        shown.start(total, value, payload)
        started = true
      }
    },
    print: (line) => void output.write(started ? `${erase}${line}\n` : `${line}\n`),
    stop() {
      if (started) shown.stop()
    }
  }
}
