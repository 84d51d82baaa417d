import type {Rule} from '../../matching/rule.ts'
import {anyOf, anySmall, decoration} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

/** The line that tells where a text goes on that an advertisement or a film interrupts. */
export function interruptionForms({language, continues: below, samples}: Lexicon): Rule[] {
  if (!below) return []
  const common = {category: 'nav'} as const
  return [
    {
      ...common,
      id: 'interrupted-line',
      why: 'Tells behind which advertisement or film the text goes on.',
      match: `${decoration}${anySmall(below, language)}[ .…:↓▼⬇*_)\\]-]{0,6}`,
      remove: [`${below[0]}.`, `(${below.at(-1)})`],
      keep: [samples.keep.link]
    },
    {
      ...common,
      id: 'interrupted-in-text',
      why: 'The same between two sentences, where the text has lost its line ends.',
      scope: 'span',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')\\]] ?)[(\\[*_–-]{0,3} ?${anyOf(below, language)}(?: ?[.…:↓▼*_)\\]]{1,4}(?= ?["“«„(¿¡–-]?[\\p{Lu}\\p{N}]|$)|(?= ["“«„(¿¡]?\\p{Lu}|$))`,
      remove: [
        `${samples.sentence} ⟦${below[0]}.⟧ ${samples.sentence}`,
        `${samples.sentence} ⟦${below[0]}⟧ ${samples.sentence}`
      ],
      keep: [samples.keep.link]
    }
  ]
}
