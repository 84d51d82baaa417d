import {reporter as reportFile} from 'vfile-reporter'
import {type Finding, findings, findingsFile} from '../report/findings.ts'
import {findingAnnotation, problemAnnotation} from '../report/github.ts'
import {printable} from '../report/printable.ts'
import type {DocumentReport, Problem, Summary} from '../report/run-report.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'

/** Reports findings while `check` runs; never holds more than a file's, nor more than a thousand. */
export interface Reporter {
  readonly onDocument: (document: DocumentReport) => Promise<void>
  /** Where problems belong among the findings; else they go to standard error. */
  readonly onProblem?: (problem: Problem) => void
  /** How many findings so far. */
  readonly found: () => number
  readonly finish: (summary: Summary, sentence: string, quiet: boolean) => Promise<void>
}

/** Makes the findings of a document. */
type Find = (document: DocumentReport) => Finding[]

/** Make a reporter by name; it writes to standard output. */
export function createReporter(
  name: Settings['reporter'],
  session: Session,
  categoryOf: (rule: string) => string | undefined
): Reporter {
  const find: Find = (document) => findings(document, categoryOf)
  if (name === 'github') return github(session, find)
  return name === 'json' ? json(session, find) : byDefault(session, find)
}

// A shard can have millions of findings; after so many they are printed under a new heading.
const maxHeld = 1000

function byDefault({out}: Session, find: Find): Reporter {
  let held: Finding[] = []
  let found = 0
  const flush = async (): Promise<void> => {
    const [first] = held
    if (!first) return
    const file = findingsFile(printable(first.file), held)
    held = []
    // The last paragraph counts the messages of this file; the end of the report counts all.
    const text = reportFile(file, {color: out.colour})
    await out.write(`${text.slice(0, text.lastIndexOf('\n\n'))}\n\n`)
  }
  return {
    async onDocument(document) {
      const fresh = find(document)
      if (held.length >= maxHeld || (held[0] && held[0].file !== document.source)) await flush()
      held.push(...fresh)
      found += fresh.length
    },
    found: () => found,
    async finish(_summary, sentence, quiet) {
      await flush()
      if (!quiet) await out.write(`${sentence}\n`)
    }
  }
}

function github({out, err}: Session, find: Find): Reporter {
  let found = 0
  return {
    async onDocument(document) {
      const fresh = find(document)
      found += fresh.length
      await out.write(fresh.map(findingAnnotation).join(''))
    },
    onProblem: (problem) => void out.write(problemAnnotation(problem)),
    found: () => found,
    finish: (_summary, sentence, quiet) => (quiet ? Promise.resolve() : err.write(`${sentence}\n`))
  }
}

function json({out}: Session, find: Find): Reporter {
  let found = 0
  return {
    async onDocument(document) {
      let text = ''
      for (const finding of find(document)) {
        text += `${found++ === 0 ? '{"findings": [\n' : ',\n'}${JSON.stringify(finding)}`
      }
      await out.write(text)
    },
    onProblem: () => undefined,
    found: () => found,
    finish: (summary) =>
      out.write(
        `${found === 0 ? '{"findings": [' : '\n'}],\n"summary": ${JSON.stringify(summary, null, 2)}}\n`
      )
  }
}
