import {createOutput, type Output} from '../report/terminal.ts'

/** What a command works with: where it writes, and when to stop. */
export interface Session {
  readonly out: Output
  readonly err: Output
  readonly signal: AbortSignal
  /** Stop as if the user had asked for it, but quietly: the reader of the output has gone. */
  readonly stop: () => void
  /** The exit code that a signal asks for, if one came. */
  readonly interruption: () => number | undefined
}

// As shells have it: 128 and the signal's number.
const exitCodes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129}

/**
 * Take the process's streams, and its signals once somebody asks for the session's own: work that cannot be
 * stopped half way ends as the system has it. A second signal ends the process at once.
 */
export function openSession(wantsColour: boolean): Session {
  const controller = new AbortController()
  const err = createOutput(process.stderr, wantsColour)
  let interruption: number | undefined
  let listens = false
  const listen = (): void => {
    listens = true
    for (const [name, code] of Object.entries(exitCodes)) {
      process.on(name, () => {
        if (interruption !== undefined) process.exit(code)
        interruption = code
        const hint = name === 'SIGINT' ? '; once more to leave at once' : ''
        void err.write(`\nbersih: stopping; finished files stay, the one in work is left out${hint}\n`)
        controller.abort()
      })
    }
  }
  return {
    out: createOutput(process.stdout, wantsColour),
    err,
    get signal() {
      if (!listens) listen()
      return controller.signal
    },
    stop: () => controller.abort(),
    interruption: () => interruption
  }
}
