import {apply} from '../document/edit.ts'
import type {DocumentRecord} from '../document/record.ts'
import {explainRepair} from '../normalizers/mojibake/index.ts'
import type {Reading, Step} from './steps.ts'

/**
 * The readings of each damaged line, by the first step that repaired something of it: the one chosen, then the
 * others, the best first; one list after another if the line was damaged several times over.
 */
export function readingsOf({original, passes}: DocumentRecord, steps: readonly Step[]): Map<Step, Reading[]> {
  const readings = new Map<Step, Reading[]>()
  let text = original
  passes.forEach((edits, index) => {
    const repairs = steps.filter(
      ({pass, rules}) => pass === index + 1 && rules.some((rule) => rule.startsWith('mojibake/'))
    )
    if (repairs.length > 0) {
      for (const line of explainRepair(text)) {
        const first = repairs.find(({at}) => at >= line.start && at <= line.start + line.before.length)
        if (!first) continue
        const considered = line.steps.flatMap(({encoding, score, after, alternatives}) => [
          {encoding, score, after, isChosen: true},
          ...alternatives.map((other) => ({...other, isChosen: false}))
        ])
        readings.set(first, considered)
      }
    }
    text = apply(text, edits)
  })
  return readings
}
