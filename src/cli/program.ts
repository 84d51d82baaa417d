import {createRequire} from 'node:module'
import {Command, Option} from 'commander'
import type {Flags} from './flags.ts'
import type {Session} from './session.ts'
import {type Settings, settings} from './settings.ts'
import {UnwritableError} from './usage-error.ts'

/** A command: operands and flags in, an exit code out. Loaded only when it is called. */
export type Action = (operands: readonly string[], flags: Flags, session: Session) => Promise<number>

const examples = `
Examples:
  bersih articles -o clean              clean a folder of text and JSONL files
  bersih articles --diff                show what would change, write nothing
  bersih - --format jsonl <in >out      clean a stream
  bersih check articles                 report what is not clean; for CI
  bersih restore clean -o original      take every change back

\`bersih clean --help\` lists the options. Exit codes: 0 done; 1 findings of \`check\`; 2 something could not be
done or read, while all the rest was done; 130 stopped by Ctrl-C.`

// By the package's own name, as the built file may be anywhere in it.
const version = (): string =>
  (createRequire(import.meta.url)('bersih/package.json') as {version: string}).version

const chainSettings: readonly (keyof Settings)[] = [
  'lang',
  'preset',
  'strength',
  'remove',
  'keep',
  'rules',
  'model',
  'quotes',
  'form'
]

/** The command line's commands and flags. `finished` is called with an action's exit code. */
export function createProgram(finished: (code: number) => void): Command {
  const program = new Command('bersih')
    .description('Turn scraped articles into a clean text corpus, and prove every change.')
    .usage('[command] INPUT… [options]')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({writeErr: () => undefined, getOutHelpWidth: () => 100})

  const run =
    (load: () => Promise<Action>) =>
    async (...given: unknown[]): Promise<void> => {
      const [operands, flags] = given.length === 3 ? [given[0], given[1] as Flags] : [[], given[0] as Flags]
      const action = await load()
      const {openSession} = await import('./session.ts')
      const session = openSession(flags.color !== false)
      const code = await action((Array.isArray(operands) ? operands : [operands]) as string[], flags, session)
      const failure = session.out.failure()
      // Of a stream, the run has told.
      if (failure && code !== 2) throw new UnwritableError(failure)
      finished(session.interruption() ?? code)
    }

  const clean = program
    .command('clean [inputs...]', {isDefault: true})
    .summary('clean files, folders, globs or standard input (the default command)')
    .description('Clean files, folders (recursively), globs, or standard input (`-`).')
    .usage('INPUT… -o DIR [options]')
    .option('-o, --output <dir>', 'folder for the clean documents, with the record of changes in `_bersih`')
    .option('--force', 'write to an output folder again; only files of the earlier run are replaced')
    .option('--dry-run', 'write nothing, only report')
    .option('--diff', 'print the changes as a unified diff; without `-o`, write nothing')
  withSettings(clean, chainSettings)
  clean
    .option('--no-ledger', 'do not record the changes; `restore` will refuse')
    .option('--ledger <file>', 'with `-`: file for the record of changes')
    .option('--rejected <file>', 'with `-`: file for what was rejected or could not be read')
  withSettings(clean, ['format', 'textField', 'idField', 'encoding'])
  withConfiguration(clean)
    .option('--json', 'print the summary as JSON')
    .option('--unused-rules', 'list the rules that never fired')
  withOutput(clean).action(run(async () => (await import('./clean.ts')).clean))

  const check = program
    .command('check [inputs...]')
    .summary('report what is not clean, write nothing; exit code 1 if there is anything')
    .description('Report what cleaning would change. Writes nothing, unless asked to with `--fix`.')
    .usage('INPUT… [options]')
  withSettings(check, ['reporter', 'maxFindings', 'maxRemoved'])
  check
    .option('--json', 'the same as `--reporter json`')
    .option('--fix', 'clean the files in place; demands `--ledger`')
    .option('--ledger <dir>', 'with `--fix`: new folder for the record of changes, which `restore` takes')
  withSettings(check, chainSettings)
  withSettings(check, ['format', 'textField', 'idField', 'encoding'])
  withOutput(withConfiguration(check)).action(run(async () => (await import('./check.ts')).check))

  const restore = program
    .command('restore <output>')
    .summary('give back the files as they were, byte for byte')
    .description('Give back every input file byte for byte (of a gzip file, the content).')
    .usage('OUTPUT -o DIR')
    .option('-o, --output <dir>', 'folder for the files; nothing in it is replaced')
    .option('--json', 'print the summary as JSON')
  withOutput(restore).action(run(async () => (await import('./restore.ts')).restore))

  const explain = program
    .command('explain <file>')
    .summary('show each step that changes a document, in order, and why')
    .description(
      'Show each step that changes a text file, a record (FILE:LINE), or a line of a text (FILE:LINE).'
    )
    .usage('FILE[:LINE] [options]')
    .option('--json', 'print JSON')
  withSettings(explain, chainSettings)
  withSettings(explain, ['textField', 'idField', 'encoding'])
  withOutput(withConfiguration(explain)).action(run(async () => (await import('./explain.ts')).explain))

  const evaluate = program
    .command('eval <gold...>')
    .summary('measure the cleaner on documents with marked boilerplate')
    .description(
      'Measure precision, recall and loss on gold files: JSONL with marked spans, lines or references.'
    )
    .usage('GOLD… [options]')
    .addOption(
      repeatable(new Option('--by <group>', 'figures by lang (default), cat, source or rule; repeatable'))
    )
    .option('--html <file>', 'write all figures as a page')
    .option('--compare <file>', 'exit with 1 if a figure is worse than in this earlier output of `--json`')
    .option('--json', 'print JSON')
  withSettings(
    evaluate,
    chainSettings.filter((name) => name !== 'lang')
  )
  withOutput(withConfiguration(evaluate)).action(run(async () => (await import('./evaluate.ts')).evaluate))

  const label = program
    .command('label [inputs...]')
    .summary('mark the boilerplate of documents by hand, for `eval` and `train`')
    .description('Mark boilerplate line by line, in the terminal. Writes gold files. `h` there for help.')
    .usage('FILES -o GOLD')
    .option(
      '-o, --output <file>',
      'gold file (JSONL) to add to; documents that are in it are not asked again'
    )
  withSettings(label, [...chainSettings, 'textField', 'idField'])
  withOutput(withConfiguration(label)).action(run(async () => (await import('./label.ts')).label))

  const train = program
    .command('train <gold...>')
    .summary('learn a line classifier from gold files')
    .description('Learn a line classifier from gold files, and measure it on sites left out. Deterministic.')
    .usage('GOLD… -o MODEL')
    .option('-o, --output <file>', 'file for the model, for `--model`')
    .option('--folds <n>', 'parts into which the sites are divided to measure (default: 5)')
    .option('--json', 'print the figures as JSON')
  withOutput(train).action(run(async () => (await import('./train.ts')).train))

  const rules = program
    .command('rules [gold...]')
    .summary('list the rules that remove spam and boilerplate, or test them')
    .description('List the rules, or run the samples of all of them.')
    .option('--test', 'run all samples, also of your own rules')
    .option('--stats', 'each rule’s precision and support, measured on gold files')
    .option('--json', 'print JSON')
  withSettings(rules, ['lang', 'rules'])
  withOutput(withConfiguration(rules)).action(run(async () => (await import('./rules.ts')).rules))

  return program
}

function withSettings(command: Command, names: readonly (keyof Settings)[]): Command {
  for (const name of names) {
    const {flags, description, list} = settings[name]
    const option = new Option(flags, description)
    command.addOption(list ? repeatable(option) : option)
  }
  return command
}

const repeatable = (option: Option): Option =>
  option.argParser((value: string, earlier: string[] = []) => [...earlier, value])

const withConfiguration = (command: Command): Command =>
  command
    .option('--config <file>', 'configuration (default: `bersih.config.{json,yaml,js}`, searched upwards)')
    .option('--print-config', 'print the settings in force as JSON, and do nothing')

const withOutput = (command: Command): Command =>
  command
    .option('-q, --quiet', 'print results and errors only')
    .option('--no-color', 'no colours (nor with `NO_COLOR` in the environment, nor in a pipe)')
    .helpOption('-h, --help', 'print this help')
