import {createHash} from 'node:crypto'
import type {Rejection} from '../document/record.ts'
import type {FormatName} from '../io/formats.ts'
import type {Input} from '../io/inputs.ts'
import {fileChunks} from '../io/source.ts'
import type {ProblemCode} from '../report/run-report.ts'
import type {Job} from './job.ts'

/** Keep a file that could not be read as documents, whole; in place it stays where it is. */
export async function rejectFile(
  input: Input,
  format: FormatName,
  rejection: Rejection,
  job: Job
): Promise<void> {
  const {path, source, file} = input
  const code = rejection.rule as ProblemCode
  job.problem({severity: 'error', code, message: rejection.reason, path, source})
  job.tally.files.rejected++
  await job.tell({path, source, original: '', text: '', edits: [], rejection})
  const {output} = job
  if (!output || job.isInPlace) return
  const hash = createHash('sha256')
  for await (const chunk of fileChunks(file, () => undefined, job.options.signal)) hash.update(chunk)
  const inputHash = hash.digest('hex')
  output.rejectFile(input, rejection)
  output.record({path, inputHash, rejection})
  output.finished({path, format, isRejected: true, isRecorded: true, inputHash}, undefined, () => undefined)
}
