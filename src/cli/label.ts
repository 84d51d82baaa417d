import {existsSync} from 'node:fs'
import {appendFile, readFile} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {type Cleaner, createCleaner} from '../clean.ts'
import {categories} from '../document/category.ts'
import {counted} from '../report/numbers.ts'
import {printable} from '../report/printable.ts'
import type {DocumentReport} from '../report/run-report.ts'
import {styled} from '../report/terminal.ts'
import {cleanOptions} from './cleaner.ts'
import {configure, printConfiguration} from './config.ts'
import {printEvents} from './events.ts'
import type {Flags} from './flags.ts'
import {expectInputs} from './inputs.ts'
import {guesses, type Line, linesOf, type Mark, parseMarks, withMarks, withoutLine} from './marks.ts'
import {reason} from './read-data.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

const help = `
  3 related        mark line 3; 3-5 nav: lines 3 to 5; the first letters of a category are enough
  7 "(ad/cd)" cr   mark a part of line 7
  3 credit?        one could judge otherwise: not scored
  g                take the guesses (marked with ?)        c 3  take the marks off line 3
  Enter            done, next document                     s    skip this document
  q                leave; what is done is in the gold file  h    this help
  categories: ${categories.join(', ')}
`

/** `bersih label`. */
export async function label(inputs: readonly string[], flags: Flags, session: Session): Promise<number> {
  const configuration = await configure(flags)
  if (flags.printConfig) return printConfiguration(configuration, session)
  const {settings} = configuration
  expectInputs(inputs)
  if (inputs[0] === '-') throw new UsageError('Expected files to label; standard input takes your answers')
  const gold = flags.output as string | undefined
  if (gold === undefined)
    throw new UsageError('Expected `-o GOLD`, a JSONL file that the labelled documents are added to')
  const done = await labelledIds(gold)
  const guesser = createCleaner(await cleanOptions(settings))
  const answers = createInterface({input: process.stdin})[Symbol.asyncIterator]()
  const {run} = await import('../engine/run.ts')
  const events = await printEvents(session, {
    quiet: true,
    onProblem: () => undefined // Stopping is what `q` does, and what cannot be read cannot be labelled.
  })
  let labelled = 0
  let leaving = false
  await run({
    cleaner: unchanged,
    inputs,
    target: {kind: 'nowhere'},
    textField: settings.textField,
    idField: settings.idField,
    signal: session.signal,
    everyDocument: true,
    onEvent: events.onEvent,
    ...(settings.lang !== undefined && {lang: settings.lang}),
    async onDocument(document) {
      const id = idOf(document)
      if (leaving || document.rejection || document.original.trim() === '' || done.has(id)) return
      const outcome = await labelDocument(document, guesser, answers, session)
      leaving = outcome === 'leave'
      if (leaving) session.stop()
      if (typeof outcome === 'string') return
      const {lang, original: text} = document
      await appendFile(gold, `${JSON.stringify({id, ...(lang && {lang}), text, spans: outcome})}\n`)
      labelled++
    }
  }).finally(events.stop)
  process.stdin.destroy()
  await session.out.write(
    `${counted(labelled, 'document')} added to ${printable(gold)}; measure with \`bersih eval ${printable(gold)}\`.\n`
  )
  return 0
}

const unchanged: Cleaner = {clean: (text) => ({text, edits: [], counts: {}})}

const idOf = ({id, path, record}: DocumentReport): string =>
  id ?? (record === undefined ? path : `${path}:${record}`)

// Those that are in the gold file already, so that one can go on where one left off.
async function labelledIds(gold: string): Promise<Set<unknown>> {
  if (!existsSync(gold)) return new Set()
  try {
    const lines = (await readFile(gold, 'utf8')).split('\n').filter((line) => line.trim() !== '')
    return new Set(lines.map((line) => (JSON.parse(line) as {id?: unknown}).id))
  } catch (error) {
    throw new UsageError(`Could not add to ${printable(gold)}: ${reason(error)}`, {cause: error})
  }
}

async function labelDocument(
  document: DocumentReport,
  guesser: Cleaner,
  answers: AsyncIterator<string>,
  {out}: Session
): Promise<readonly Mark[] | 'skip' | 'leave'> {
  const {original: text, lang} = document
  const lines = linesOf(text)
  const guessed = guesses(text, lines, guesser.clean(text, lang === undefined ? {} : {lang}).edits)
  let marks: readonly Mark[] = []
  const show = async (): Promise<void> => {
    const title = styled(out, 'heading', `── ${printable(idOf(document))} ${lang ?? ''}`)
    const body = lines
      .map((line, index) => lineShown(text, line, index, marks, guessed, out.colour))
      .join('\n')
    await out.write(`\n${title}\n${body}\n`)
  }
  await show()
  for (;;) {
    await out.write('label> ')
    const {value, done} = await answers.next()
    if (done) return 'leave'
    const answer = value.trim()
    if (answer === '') return marks
    if (answer === 's') return 'skip'
    if (answer === 'q') return 'leave'
    const cleared = /^c\s+(\d+)$/.exec(answer)
    const line = cleared && lines[Number(cleared[1]) - 1]
    if (answer === 'h') await out.write(help)
    else if (answer === 'g') marks = withMarks(marks, guessed)
    else if (line) marks = withoutLine(marks, line)
    else {
      const added = parseMarks(answer, text, lines)
      if (typeof added === 'string') {
        await out.write(`${added}\n`)
        continue
      }
      marks = withMarks(marks, added)
    }
    if (answer !== 'h') await show()
  }
}

function lineShown(
  text: string,
  line: Line,
  index: number,
  marks: readonly Mark[],
  guessed: readonly Mark[],
  colour: boolean
): string {
  const isIn = ({start, end}: Mark): boolean => start < line.end && end > line.start
  const tags = (list: readonly Mark[], sign: string): string[] =>
    list.filter(isIn).map(({start, end, cat, unsure}) => {
      const whole = start <= line.start && end >= line.end
      return `${sign}${cat}${unsure ? '?' : ''}${whole ? '' : ` “${printable(text.slice(start, end))}”`}`
    })
  const made = tags(marks, '')
  const open = guessed.filter((guess) =>
    marks.every((mark) => mark.end <= guess.start || mark.start >= guess.end)
  )
  const shown = [...made, ...tags(open, '? ')].join(', ')
  const tag = shown && `   ${styled({colour}, made.length > 0 ? 'good' : 'warning', `← ${shown}`)}`
  return `${String(index + 1).padStart(4)}  ${printable(text.slice(line.start, line.end))}${tag}`
}
