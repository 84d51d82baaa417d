import {printable} from './printable.ts'
import type {Problem} from './run-report.ts'
import {type Output, styled} from './terminal.ts'

/** A problem as one line: where, how bad, what. */
export function problemLine(problem: Problem, output: Pick<Output, 'colour'>): string {
  const file = problem.source ?? problem.path
  const place =
    file === undefined
      ? ''
      : `${printable(file)}${problem.record === undefined ? '' : `:${problem.record}`}: `
  const label = styled(output, problem.severity === 'error' ? 'bad' : 'warning', problem.severity)
  return `${place}${label}: ${printable(problem.message)}`
}
