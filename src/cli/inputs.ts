import {existsSync} from 'node:fs'
import {closest, UsageError} from './usage-error.ts'

const commands = ['clean', 'check', 'restore', 'rules', 'explain', 'train', 'eval', 'label']

/**
 * Check the operands before anything is loaded: there must be some, `-` stands alone, and what looks like a
 * command but comes too late, or is mistyped, is said to be that.
 */
export function expectInputs(inputs: readonly string[]): void {
  const [first] = inputs
  if (first === undefined) {
    throw new UsageError('Expected an input: files, folders, globs, or `-` for standard input')
  }
  if (inputs.includes('-') && inputs.length > 1) {
    throw new UsageError('Expected `-` (standard input) to be the only input')
  }
  if (existsSync(first)) return
  const near = closest(first, commands)
  if (near === first) {
    throw new UsageError(
      `There is no input \`${first}\`; the command \`${first}\` must come before all options`
    )
  }
  if (near !== undefined && /^[a-z]+$/.test(first)) {
    throw new UsageError(
      `There is neither a command nor an input \`${first}\`; did you mean \`bersih ${near}\`?`
    )
  }
}
