import type {Rule} from '../../matching/rule.ts'
import {decoration, fullName} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Lexicon} from './vocabulary.ts'

/** Authors behind a label, in forms that the small word alone does not have. */
export function bylineForms({language, author, samples}: Lexicon): Rule[] {
  if (!author) return []
  const {by, written, role} = author
  const long = written.join('|')
  const label = `(?:${by}|${by.toUpperCase()}|${long})`
  const name = "[\\p{Lu}][\\p{L}\\p{M}\\p{N}.’'&-]{0,24}(?: [\\p{L}\\p{M}\\p{N}.’'&-]{1,24}){0,4}"
  const common = {category: 'credit', caseSensitive: true} as const
  const first = written.at(-1)!
  const rules: Rule[] = [
    {
      ...common,
      id: 'byline-label-above-name',
      why: 'The label of the author with a colon in a line of its own, above the name.',
      at: 'edge',
      match: `${decoration}${label} ?[:：]`,
      then: {lines: 1, match: name},
      remove: [`${by} :\n${samples.name}`, `${by}:\n${samples.name.toUpperCase()} 24`],
      keep: [samples.keep.byline ?? samples.keep.credit]
    },
    {
      ...common,
      id: 'byline-of-article',
      why: 'Who wrote the article, behind a label that names it, also where the blank has been lost.',
      at: 'edge',
      match: `${decoration}(?:${long}) ?:? ?(?:${name}|\\p{Ll}[\\p{L}]{2,20}(?: ?[:|/] ?\\p{L}{2,20})?)(?: ?[,|(–-] ?[^.!?]{2,50})?`,
      remove: [`${first}${samples.name}`, `${first} ${samples.name}`],
      keep: [`${first} ${samples.name}. ${samples.sentence}`]
    }
  ]
  const starters = sentenceStarters[language]
  if (!role || !starters) return rules
  const next = `(?= (?:${[...starters].join('|')}) )`
  const [headline] = samples.headlines
  return [
    ...rules,
    {
      ...common,
      id: 'byline-behind-headline',
      why: 'The author between headline and first sentence, where the text has lost its line ends.',
      scope: 'span',
      at: 'first',
      match: `(?<=^[^.!?]{15,200}[\\p{L}\\p{N}”"»’] )(?:${by}|${by.toLowerCase()} ?:|${by} ?:) ?${fullName}(?:, ${role})?${next}`,
      remove: [
        `${headline} ⟦${by} ${samples.name}⟧ ${samples.sentence}`,
        `${headline} ⟦${by.toLowerCase()}: ${samples.name}, ${role}⟧ ${samples.sentence}`
      ],
      keep: [`${headline} ${by.toLowerCase()} ${samples.name} ${samples.sentence}`]
    }
  ]
}
