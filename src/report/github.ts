import type {Finding} from './findings.ts'
import {printable} from './printable.ts'
import type {Problem} from './run-report.ts'

/** A finding as an annotation of GitHub's workflow commands. */
export function findingAnnotation(finding: Finding): string {
  const inRecord = finding.record !== undefined
  const place = inRecord
    ? {line: finding.record}
    : {line: finding.line, endLine: finding.endLine, col: finding.column, endColumn: finding.endColumn}
  const message = inRecord ? `${finding.message} (text ${finding.line}:${finding.column})` : finding.message
  return command('warning', {file: finding.file, ...place, title: `bersih ${finding.rule}`}, message)
}

/** A problem of a run as an annotation. */
export function problemAnnotation(problem: Problem): string {
  const properties = {
    file: problem.source ?? problem.path,
    line: problem.record,
    title: `bersih ${problem.code}`
  }
  return command(problem.severity, properties, problem.message)
}

function command(
  name: string,
  properties: Record<string, string | number | undefined>,
  message: string
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  return `::${name} ${list.join(',')}::${escaped(message)}\n`
}

// The runner undoes these; other control characters would reach the log of the job.
const escaped = (text: string): string =>
  text
    .split(/([\r\n])/)
    .map((part) => (part === '\r' ? '%0D' : part === '\n' ? '%0A' : printable(part.replaceAll('%', '%25'))))
    .join('')
