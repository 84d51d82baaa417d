import type {CommonOptions} from '../engine/run-options.ts'
import {counted, percent} from '../report/numbers.ts'
import type {Summary} from '../report/run-report.ts'
import {prepare} from './cleaner.ts'
import {configure, printConfiguration} from './config.ts'
import {printEvents} from './events.ts'
import type {Flags} from './flags.ts'
import {expectInputs} from './inputs.ts'
import {createReporter} from './reporter.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'
import {standardInput} from './standard-input.ts'
import {UsageError} from './usage-error.ts'

/** `bersih check`. */
export async function check(inputs: readonly string[], flags: Flags, session: Session): Promise<number> {
  const configuration = await configure(flags)
  if (flags.printConfig) return printConfiguration(configuration, session)
  const {settings} = configuration
  expectInputs(inputs)
  const fix = flags.fix === true
  const ledger = flags.ledger as string | undefined
  if (fix && inputs[0] === '-')
    throw new UsageError('`--fix` is for files; clean standard input with `bersih -`')
  if (fix && ledger === undefined) {
    throw new UsageError(
      'Expected `--ledger DIR` with `--fix`, so that `bersih restore DIR` can take it back'
    )
  }
  if (!fix && (ledger !== undefined || flags.force === true)) {
    throw new UsageError(
      `\`--${ledger === undefined ? 'force' : 'ledger'}\` of \`check\` is only for \`--fix\``
    )
  }
  const {common} = await prepare(settings, session)
  const reporter = createReporter(
    flags.json === true ? 'json' : (settings.reporter ?? 'default'),
    session,
    common.categoryOf
  )
  const events = await printEvents(session, {
    quiet: flags.quiet === true,
    writesNothing: true,
    ...(reporter.onProblem && {onProblem: reporter.onProblem})
  })
  const options: CommonOptions = {...common, onEvent: events.onEvent, onDocument: reporter.onDocument}
  const running =
    inputs[0] === '-'
      ? (await import('../engine/stream.ts')).runStream({
          ...options,
          input: standardInput(session, settings.format),
          format: settings.format ?? 'text',
          write: async () => undefined
        })
      : (await import('../engine/run.ts')).run({
          ...options,
          inputs,
          target: fix ? {kind: 'in-place', ledger: ledger!} : {kind: 'nowhere'}
        })
  const summary = await running.finally(events.stop)
  const verdict = judge(summary, reporter.found(), settings)
  await reporter.finish(
    summary,
    `${verdict.sentence}${fix ? ` Fixed; the record is in ${ledger}.` : ''}`,
    flags.quiet === true
  )
  if (summary.exitCode !== 0) return summary.exitCode
  return fix ? (summary.documents.rejected > 0 ? 1 : 0) : verdict.passes ? 0 : 1
}

/** Whether a corpus is clean enough, and why. */
function judge(
  summary: Summary,
  found: number,
  settings: Partial<Settings>
): {passes: boolean; sentence: string} {
  const {documents, characters} = summary
  const share = characters.before ? characters.removed / characters.before : 0
  const {maxRemoved} = settings
  // Who allows a share of the characters allows the findings that they are in.
  const maxFindings = settings.maxFindings ?? (maxRemoved === undefined ? 0 : Number.POSITIVE_INFINITY)
  const tooMany = found > maxFindings
  const tooMuch = maxRemoved !== undefined && share * 100 > maxRemoved
  const limits = [
    ...(tooMany && maxFindings > 0 ? [`more than ${counted(maxFindings, 'finding')}`] : []),
    ...(tooMuch ? [`more than ${maxRemoved} % of the characters`] : [])
  ]
  const sentence = `${counted(found, 'finding')} in ${counted(documents.changed + documents.rejected, 'document')} of ${documents.read}; ${percent(share)} of the characters.`
  return {
    passes: !tooMany && !tooMuch,
    sentence: limits.length > 0 ? `${sentence} That is ${limits.join(' and ')}.` : sentence
  }
}
