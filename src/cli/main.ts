import {CommanderError} from 'commander'
import type {EngineError, EngineErrorCode} from '../engine/engine-error.ts'
import {printable} from '../report/printable.ts'
import {createProgram} from './program.ts'
import {UnwritableError, UsageError} from './usage-error.ts'

/** Exit code of everything that went wrong: what was asked, what was read, where it was to be written. */
const failure = 2

/**
 * Run the command line.
 *
 * @param args  without the names of Node and of the script
 * @returns the exit code: 0; 1 for findings of `check`; 2 for a failure; 130 or 143 when a signal stopped it
 */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0
  const program = createProgram((result) => {
    code = result
  })
  try {
    await program.parseAsync([...args], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
    }
    process.stderr.write(`bersih: ${explained(error)}\n`)
    return failure
  }
}

// What the engine cannot know: the names of the flags.
const engineAdvice: Readonly<Partial<Record<EngineErrorCode, string>>> = {
  'output-exists': 'Use `--force` to replace what an earlier run wrote there, or choose another folder.',
  'no-ledger': 'Clean without `--no-ledger` to be able to restore.'
}

const hint = '\nTry `bersih --help`.'

const lines = (text: string): string => text.split('\n').map(printable).join('\n')

function explained(error: unknown): string {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.help') return `There is no such command${hint}`
    const message = error.message
      .replace(/^error: /, '')
      .replace(/\n\(Did you mean (.+)\?\)$/s, '; did you mean $1?')
    return printable(message) + hint
  }
  // Not `instanceof` for the engine's: loading it only to ask would be dear.
  if (error instanceof UsageError) return lines(error.message) + hint
  if (error instanceof UnwritableError) return lines(error.message)
  if (error instanceof Error && error.name === 'EngineError') {
    const advice = engineAdvice[(error as EngineError).code]
    return lines(error.message) + (advice ? `\n${advice}` : '')
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `this should not happen, and is a mistake in bersih. Please report it with these lines:\n${detail}`
}
