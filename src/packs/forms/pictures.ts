import type {Rule} from '../../matching/rule.ts'
import {anyOf, hasCapitals} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

const agencies =
  '(?:Reuters|REUTERS|AFP|AP|EFE|DPA|dpa|ANSA|EPA|EPA-EFE|UPI|Xinhua|TASS|ТАСС|РИА Новости|Интерфакс|Коммерсантъ|Lusa|LUSA|Belga|ANP|PAP|Kyodo|Getty Images|Getty|Shutterstock|iStock|Imago|IMAGO|imago|Global Look Press|Globallookpress\\.com|globallookpress\\.com|Keystone|SIPA|MAXPPP|LaPresse|Europa Press|Agência Brasil|Folhapress|Unsplash|Pixabay|Pexels|Depositphotos|Adobe Stock|Alamy|УНІАН|Укрінформ|DHA|İHA|Anadolu|Forum|Bloomberg)'
const word = "\\p{Lu}[\\p{L}.’'-]{0,20}"

/** Whose a picture is, where its line has lost its ends or has a sign instead of a colon. */
export function pictureForms({language, picture, samples}: Lexicon): Rule[] {
  if (!hasCapitals(picture[0]!)) return []
  const image = anyOf(picture, language, 'small')
  const written = anyOf(picture, language)
  const common = {category: 'credit', scope: 'span', caseSensitive: true} as const
  return [
    {
      ...common,
      id: 'picture-of-agency-in-text',
      why: 'A photographer and an agency between headline and text that have been put into one line.',
      at: 'head',
      match: `(?:^|(?<=[\\p{L}\\p{N}.!?»”")] ?))${written} ?[:：] ?(?:${word}(?: ${word}){0,3} ?[/|,–-] ?)?${agencies}(?: ?[/,|] ?${agencies})?(?=[.)]? ?["“«„(]?\\p{Lu}|$)\\.?`,
      remove: [`${samples.headlines[0]} ⟦${picture[0]}: Reuters⟧ ${samples.sentence} ${samples.sentence}`],
      keep: [samples.keep.picture]
    },
    {
      ...common,
      id: 'picture-of-paper-in-capitals',
      why: 'The label and a paper in capitals behind a caption, in a text that has lost its line ends.',
      match: `(?<=[.!?…»”"’')\\]] ?)${written} ?[:：] ?\\p{Lu}[\\p{Lu}.&/-]{1,20}(?: [\\p{Lu}&/][\\p{Lu}.&/-]{1,20}){0,4}(?= ["“«„¿¡]?\\p{Lu}(?:\\p{Ll}| )|$)\\.?`,
      remove: [
        `${samples.sentence} ⟦${picture[0]}: ${samples.name.toLocaleUpperCase(language)}⟧ ${samples.sentence}`
      ],
      keep: [samples.keep.picture]
    },
    {
      ...common,
      id: 'picture-with-sign',
      why: 'The label and the sign of copyright behind a caption.',
      match: `(?:^|(?<=[\\p{L}\\p{N},.;:!?»”")–—|] ))[(\\[]?${image} ?:? ?© ?[\\p{Lu}@][^!?:;©()]{1,60}[)\\]]?$`,
      remove: [`${samples.sentence} ⟦${picture[0]} © ${samples.name}, 2018⟧`],
      keep: [samples.keep.picture]
    }
  ]
}
