import {WriteError} from '../io/destination.ts'
import {formatOf} from '../io/formats.ts'
import type {Input} from '../io/inputs.ts'
import type {Summary} from '../report/run-report.ts'
import {EngineError} from './engine-error.ts'
import {Job} from './job.ts'
import {OutputFolder} from './output.ts'
import {makePlan, type Plan} from './plan.ts'
import {cleanRecordFile} from './record-file.ts'
import type {Run, RunOptions} from './run-options.ts'
import {cleanTextFile} from './text-file.ts'

/** Clean files and folders; see {@link Run}. */
export const run: Run = async (options) => {
  const started = performance.now()
  const plan = await makePlan(options)
  const {target} = options
  const job = new Job(options, openOutput(options, plan), target.kind === 'in-place', plan.bytesTotal)
  for (const {source, code, message} of plan.problems) {
    const isError = code === 'unreadable' || code === 'missing'
    const problem = code === 'missing' ? 'unreadable' : code
    job.problem({severity: isError ? 'error' : 'warning', code: problem, message, source})
  }
  options.onEvent?.({type: 'start', files: plan.inputs.length, bytesTotal: plan.bytesTotal})
  const state = await cleanAll(plan.inputs, job)
  const seconds = (): number => Math.round(performance.now() - started) / 1000
  const summarize = (ledgerBytes = 0): Summary => {
    job.tally.bytes.ledger = ledgerBytes
    return job.tally.summary(state, seconds())
  }
  try {
    return job.output?.close(summarize) ?? summarize()
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    tellOfWriteError(error, job)
    return job.tally.summary('failed', seconds())
  }
}

function openOutput(options: RunOptions, {inputs}: Plan): OutputFolder | undefined {
  if (options.target.kind === 'nowhere') return undefined
  try {
    return new OutputFolder(options, inputs)
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    throw new EngineError('output-unwritable', capitalized(error.message), {cause: error})
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

async function cleanAll(inputs: readonly Input[], job: Job): Promise<Summary['state']> {
  const {signal} = job.options
  let turned = performance.now()
  for (const input of inputs) {
    try {
      // Signals arrive between turns of the event loop only.
      if (performance.now() - turned > 50) {
        await new Promise((resolve) => setImmediate(resolve))
        turned = performance.now()
      }
      signal?.throwIfAborted()
      await cleanFile(input, job)
    } catch (error) {
      if (signal?.aborted) {
        job.problem({
          severity: 'error',
          code: 'aborted',
          message: 'stopped before the end',
          source: input.source
        })
        return 'aborted'
      }
      if (error instanceof WriteError) {
        tellOfWriteError(error, job, input)
        return 'failed'
      }
      if (!isReadError(error)) throw error
      const {path, source} = input
      job.problem({
        severity: 'error',
        code: 'unreadable',
        message: `cannot be read: ${error.message}`,
        path,
        source
      })
    }
    job.fileRead(input.path, input.size)
  }
  return 'complete'
}

function cleanFile(input: Input, job: Job): Promise<void> {
  const format = formatOf(input.path)
  return format.name === 'jsonl' ? cleanRecordFile(input, format, job) : cleanTextFile(input, job)
}

function tellOfWriteError(error: WriteError, job: Job, input?: Input): void {
  const place = input && {path: input.path, source: input.source}
  const code = error.isDiskFull ? 'disk-full' : 'write-failed'
  job.problem({severity: 'error', code, message: error.message, ...place})
}

const isReadError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
