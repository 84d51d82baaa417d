import {join} from 'node:path'
import type {StreamOptions, Target} from '../engine/run-options.ts'
import type {Pack} from '../matching/rule.ts'
import {packsFor} from '../packs/index.ts'
import {unifiedDiff} from '../report/diff.ts'
import {printable} from '../report/printable.ts'
import type {DocumentReport, Summary} from '../report/run-report.ts'
import {summaryTables} from '../report/summary.ts'
import {type Prepared, prepare} from './cleaner.ts'
import {type Configuration, configure, printConfiguration} from './config.ts'
import {printEvents} from './events.ts'
import type {Flags} from './flags.ts'
import {expectInputs} from './inputs.ts'
import type {Session} from './session.ts'
import {standardInput} from './standard-input.ts'
import {UsageError} from './usage-error.ts'

/** `bersih clean`. */
export async function clean(inputs: readonly string[], flags: Flags, session: Session): Promise<number> {
  const configuration = await configure(flags)
  if (flags.printConfig) return printConfiguration(configuration, session)
  expectInputs(inputs)
  return inputs[0] === '-'
    ? cleanStream(flags, configuration, session)
    : cleanFiles(inputs, flags, configuration, session)
}

async function cleanFiles(
  inputs: readonly string[],
  flags: Flags,
  {settings}: Configuration,
  session: Session
): Promise<number> {
  const output = flags.output as string | undefined
  for (const name of ['ledger', 'rejected']) {
    if (typeof flags[name] === 'string') {
      throw new UsageError(
        `\`--${name}\` is for standard input (\`-\`); of files, the record is in \`_bersih\` below \`--output\``
      )
    }
  }
  const writesNothing = flags.dryRun === true || (flags.diff === true && output === undefined)
  if (output === undefined && !writesNothing) {
    throw new UsageError(
      'Expected `-o DIR`, a folder for the clean documents; `--dry-run` and `--diff` do without, and write nothing'
    )
  }
  const {run} = await import('../engine/run.ts')
  const prepared = await prepare(settings, session)
  const {common} = prepared
  const target: Target = writesNothing
    ? {kind: 'nowhere'}
    : {kind: 'folder', folder: output!, force: flags.force === true}
  const events = await printEvents(session, {quiet: flags.quiet === true, writesNothing})
  const summary = await run({
    ...common,
    inputs,
    target,
    ledger: settings.ledger,
    onEvent: events.onEvent,
    ...(flags.diff === true && {onDocument: diffPrinter(session)})
  }).finally(events.stop)
  const where = writesNothing
    ? 'Nothing was written.'
    : `Clean documents are in ${printable(output!)}${settings.ledger ? `, the record of every change in ${printable(join(output!, '_bersih'))}` : '; the changes were not recorded'}.`
  await report(summary, where, flags, session, settings.lang, prepared)
  return exitCode(summary, session)
}

async function cleanStream(flags: Flags, {settings}: Configuration, session: Session): Promise<number> {
  const diff = flags.diff === true
  const writesNothing = diff || flags.dryRun === true
  if (flags.output !== undefined) {
    throw new UsageError(
      '`--output` is for files; of standard input (`-`) the clean text goes to standard output'
    )
  }
  if (flags.json === true && !writesNothing) {
    throw new UsageError('`--json` and `-` would both print to standard output; use `--json` with files')
  }
  const {runStream} = await import('../engine/stream.ts')
  const prepared = await prepare(settings, session)
  const {common} = prepared
  const events = await printEvents(session, {quiet: flags.quiet === true, writesNothing})
  const options: StreamOptions = {
    ...common,
    input: standardInput(session, settings.format),
    format: settings.format ?? 'text',
    write: writesNothing ? async () => undefined : writer,
    onEvent: events.onEvent,
    ...(diff && {onDocument: diffPrinter(session)}),
    ...(typeof flags.ledger === 'string' && {ledger: flags.ledger}),
    ...(typeof flags.rejected === 'string' && {rejected: flags.rejected})
  }
  const summary = await runStream(options).finally(events.stop)
  if (writesNothing || session.err.isTerminal) {
    await report(summary, undefined, flags, session, settings.lang, prepared)
  }
  return exitCode(summary, session)
}

// Rejects when the reader has gone, which ends the run quietly.
const writer = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))
  })

const diffPrinter =
  (session: Session) =>
  async (document: DocumentReport): Promise<void> => {
    await session.out.write(unifiedDiff(document, session.out))
    if (session.out.isClosed()) session.stop()
  }

async function report(
  summary: Summary,
  conclusion: string | undefined,
  flags: Flags,
  session: Session,
  lang: string | undefined,
  {common: {categoryOf}, ownPacks}: Prepared
): Promise<void> {
  if (session.out.isClosed()) return
  const asked = flags.unusedRules === true && {
    unusedRules: ruleIds([...packsFor(lang), ...ownPacks]).filter((id) => !Object.hasOwn(summary.rules, id))
  }
  if (flags.json === true && flags.diff !== true) {
    await session.out.write(`${JSON.stringify({...summary, ...asked}, null, 2)}\n`)
  } else if (flags.quiet !== true) {
    // Where standard output holds data, the report must not be among it.
    const output = flags.diff === true || conclusion === undefined ? session.err : session.out
    await output.write(
      await summaryTables(summary, output, {categoryOf, ...(conclusion && {conclusion}), ...asked})
    )
  }
}

const ruleIds = (packs: readonly Pack[]): string[] =>
  packs.flatMap(({language, rules}) => rules.map(({id}) => `${language}/${id}`))

// A reader that has gone is no failure; the run was stopped because of it.
const exitCode = (summary: Summary, session: Session): number =>
  summary.state === 'aborted' && session.out.isClosed() ? 0 : summary.exitCode
