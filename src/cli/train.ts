import {train as learn} from '../engine/train.ts'
import {count} from '../report/numbers.ts'
import {printable} from '../report/printable.ts'
import {sectionTables} from '../report/sections.ts'
import type {Flags} from './flags.ts'
import {loadGold} from './gold.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/** `bersih train`. */
export async function train(paths: readonly string[], flags: Flags, {out, err}: Session): Promise<number> {
  const output = flags.output as string | undefined
  if (output === undefined) throw new UsageError('Expected `-o MODEL`, a file for the model')
  const folds = flags.folds === undefined ? undefined : Number(flags.folds)
  if (folds !== undefined && !(Number.isInteger(folds) && folds >= 2)) {
    throw new UsageError(`Expected \`--folds\` to be a whole number from 2 on, got \`${flags.folds}\``)
  }
  await loadGold(paths) // So that a mistake in a gold file is told as such.
  const log =
    flags.quiet === true ? undefined : (message: string) => void process.stderr.write(`${message}\n`)
  let result: ReturnType<typeof learn>
  try {
    result = learn(paths, output, {...(log && {log}), ...(folds !== undefined && {folds})})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new UsageError(`Could not write ${printable(output)}: ${(error as Error).message}`, {cause: error})
  }
  if (flags.json === true) await out.write(`${JSON.stringify(result.figures, null, 2)}\n`)
  else {
    const share = (value: number): string => `${(value * 100).toFixed(3)} %`
    const section = {
      title: 'Measured on sites that the model had not seen',
      head: [
        'group',
        'kind',
        'strength',
        'documents',
        'precision',
        'recall',
        'F1',
        'content lost',
        'threshold'
      ],
      rows: result.figures.map((figures) => [
        figures.group,
        figures.kind,
        figures.strength,
        count(figures.documents),
        share(figures.precision),
        share(figures.recall),
        figures.f1.toFixed(3),
        share(figures.contentLoss),
        figures.threshold.toFixed(3)
      ])
    }
    await out.write(await sectionTables([section], out))
    await err.write(`The model is in ${printable(output)}; use it with \`--model ${printable(output)}\`.\n`)
  }
  return 0
}
