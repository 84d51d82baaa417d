import type {RunEvent} from '../engine/run-options.ts'
import {problemLine} from '../report/problem.ts'
import {createProgress, type Progress} from '../report/progress.ts'
import type {Problem} from '../report/run-report.ts'
import type {Session} from './session.ts'

// A shard with a million broken lines should not print them all; the summary counts them.
const maxPrinted = 50

/** Shows a run's events on standard error. */
export interface EventPrinter {
  readonly onEvent: (event: RunEvent) => void
  /** Take the progress bar away, and say how many problems were not printed. */
  readonly stop: () => Promise<void>
}

/** What to show of a run's events. */
export interface EventOptions {
  /** Neither progress nor warnings. */
  readonly quiet: boolean
  /** Nothing is written: do not warn that changes are not recorded. */
  readonly writesNothing?: boolean
  /** Takes the problems instead of standard error. */
  readonly onProblem?: (problem: Problem) => void
}

/** Make a printer of events. */
export async function printEvents(session: Session, options: EventOptions): Promise<EventPrinter> {
  const progress: Progress | undefined = options.quiet ? undefined : await createProgress(session.err)
  const print = progress?.print ?? ((line: string) => void session.err.write(`${line}\n`))
  let left = 0
  let printed = 0
  return {
    onEvent(event) {
      if (event.type === 'progress') progress?.update(event)
      if (event.type !== 'problem') return
      const {problem} = event
      if (problem.severity === 'warning' && options.quiet) return
      // The reader has gone, and that stopped the run: nobody is there to be told.
      if (problem.code === 'aborted' && session.out.isClosed()) return
      if (problem.code === 'not-recorded' && options.writesNothing) return
      if (options.onProblem) options.onProblem(problem)
      else if (printed++ < maxPrinted) print(problemLine(problem, session.err))
      else left++
    },
    async stop() {
      progress?.stop()
      if (left > 0) await session.err.write(`… and ${left.toLocaleString('en-US')} more like these\n`)
    }
  }
}
