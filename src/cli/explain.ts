import {existsSync} from 'node:fs'
import {VFile} from 'vfile'
import {bersih, type Cleaner} from '../clean.ts'
import type {DocumentRecord} from '../document/record.ts'
import {counted} from '../report/numbers.ts'
import {printable} from '../report/printable.ts'
import {readingsOf} from '../report/readings.ts'
import type {DocumentReport} from '../report/run-report.ts'
import {replay, type Step, stepsOf, stepText} from '../report/steps.ts'
import {styled} from '../report/terminal.ts'
import {cleanOptions} from './cleaner.ts'
import {configure, printConfiguration} from './config.ts'
import {printEvents} from './events.ts'
import type {Flags} from './flags.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/** What became of a document, step by step. */
interface Explanation {
  readonly source: string
  readonly record?: number
  readonly steps: readonly Step[]
  readonly before: string
  readonly after: string
  /** Whether the steps, played again, lead to the same text. */
  readonly replays: boolean
}

/** `bersih explain`. */
export async function explain([operand]: readonly string[], flags: Flags, session: Session): Promise<number> {
  const configuration = await configure(flags)
  if (flags.printConfig) return printConfiguration(configuration, session)
  const {settings} = configuration
  const [file, line] = placeOf(operand!)
  const processor = bersih(await cleanOptions(settings)).freeze()
  const explained = (document: DocumentReport): Explanation => {
    const vfile = new VFile({value: document.original, path: document.path})
    if (document.lang !== undefined) vfile.data.lang = document.lang
    processor.processSync(vfile)
    const record = vfile.data.bersih as DocumentRecord
    const after = String(vfile)
    const plain = stepsOf(record)
    const readings = readingsOf(record, plain)
    const steps = plain.map((step) => ({...step, ...(readings.has(step) && {readings: readings.get(step)!})}))
    const {source, record: number} = document
    const atLine = steps.filter((step) => line === undefined || (step.line <= line && line <= step.endLine))
    return {
      source,
      ...(number !== undefined && {record: number}),
      steps: number === undefined ? atLine : steps,
      before: record.original,
      after,
      replays: replay(record) === after
    }
  }

  const {run} = await import('../engine/run.ts')
  const events = await printEvents(session, {quiet: true, writesNothing: true})
  let found = 0
  const summary = await run({
    cleaner: unchanged,
    inputs: [file],
    target: {kind: 'nowhere'},
    textField: settings.textField,
    idField: settings.idField,
    signal: session.signal,
    everyDocument: true,
    onEvent: events.onEvent,
    ...(settings.lang !== undefined && {lang: settings.lang}),
    ...(settings.encoding !== undefined && {encoding: settings.encoding}),
    async onDocument(document) {
      if (document.rejection || session.out.isClosed()) return
      if (document.record !== undefined && line !== undefined && document.record !== line) return
      if (document.record === undefined && line !== undefined && line > linesOf(document.original)) return
      found++
      const explanation = explained(document)
      // Of a whole shard, the records that nothing is done to are not worth a paragraph each.
      if (explanation.steps.length === 0 && document.record !== undefined && line === undefined) return
      await session.out.write(flags.json ? `${JSON.stringify(explanation)}\n` : inWords(explanation, session))
    }
  }).finally(events.stop)
  if (found === 0 && line !== undefined && summary.exitCode === 0) {
    throw new UsageError(`${printable(file)} has no line ${line}, or no record in it`)
  }
  return summary.exitCode
}

const linesOf = (text: string): number => text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).length

// The engine only reads: what the chain does to a document is seen step by step here.
const unchanged: Cleaner = {clean: (text) => ({text, edits: [], counts: {}})}

function placeOf(operand: string): [string, number | undefined] {
  const match = existsSync(operand) ? null : /^(.+):(\d+)$/s.exec(operand)
  const file = match?.[1] ?? operand
  if (!existsSync(file)) throw new UsageError(`There is no file \`${printable(file)}\``)
  return [file, match ? Number(match[2]) : undefined]
}

function inWords({source, record, steps, before, after, replays}: Explanation, {out}: Session): string {
  const name = styled(out, 'heading', printable(record === undefined ? source : `${source}:${record}`))
  const lengths = `${counted(before.length, 'character')} before, ${after.length.toLocaleString('en-US')} after`
  const told = steps.map((step) => stepText(step, out)).join('')
  const end = replays
    ? 'Played again, these steps lead to the same text.'
    : 'Played again, the steps do NOT lead to the same text.'
  return `${name}: ${counted(steps.length, 'change')}; ${lengths}\n${told}${steps.length > 0 ? `${end}\n` : ''}\n`
}
