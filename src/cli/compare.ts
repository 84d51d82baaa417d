import type {EvaluationFigures} from '../engine/evaluation-figures.ts'
import {printable} from '../report/printable.ts'
import {styled} from '../report/terminal.ts'
import {readData} from './read-data.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/** Figures of everything and of each group; what a baseline file holds. */
export interface Figures {
  readonly all: EvaluationFigures
  readonly languages: Readonly<Record<string, EvaluationFigures>>
  readonly sources: Readonly<Record<string, EvaluationFigures>>
}

// Of what is lost, less is better; of all else, more.
const lessIsBetter: ReadonlySet<string> = new Set<keyof EvaluationFigures>(['contentLoss'])
// Figures are ratios of counts: what differs by less is a difference of rounding.
const tolerance = 1e-9

/**
 * Compare figures with a baseline, an earlier output of `eval --json`.
 *
 * @returns 1 if one of them is worse, else 0
 */
export async function compare(figures: Figures, path: string, {err}: Session): Promise<number> {
  const baseline = (await readData(path)) as Partial<Figures> | null
  if (typeof baseline?.all !== 'object') {
    throw new UsageError(`Expected ${printable(path)} to be an output of \`bersih eval --json\``)
  }
  const now = flat(figures)
  let worse = 0
  for (const [name, before] of flat(baseline)) {
    const after = now.get(name)
    if (after === undefined) continue
    const gain = lessIsBetter.has(name.split(' ').at(-1)!) ? before - after : after - before
    if (gain >= -tolerance) continue
    worse++
    await err.write(
      `${styled(err, 'bad', 'worse')}: ${printable(name)}: ${before.toFixed(6)} before, ${after.toFixed(6)} now\n`
    )
  }
  if (worse === 0) await err.write('No figure is worse than in the baseline.\n')
  return worse > 0 ? 1 : 0
}

function flat({all, languages, sources}: Partial<Figures>): Map<string, number> {
  const groups = {
    ...prefixed('', {all: all!}),
    ...prefixed('language ', languages),
    ...prefixed('source ', sources)
  }
  const result = new Map<string, number>()
  for (const [group, figures] of Object.entries(groups)) {
    for (const [name, value] of Object.entries(figures)) {
      if (typeof value === 'number') result.set(`${group} ${name}`, value)
    }
  }
  return result
}

const prefixed = <Value>(
  prefix: string,
  groups: Readonly<Record<string, Value>> = {}
): Record<string, Value> =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [prefix + name, value]))
