import type {Rule} from '../../matching/rule.ts'
import {decoration, fullName} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

const anywhere = 'CNN|BBC|AFP|Reuters|EFE|DW|TV|Radio|Portal|Deutsche Welle|France Presse|Associated Press'

/** The author with the paper, the agency, the editor or the account that stands beside the name. */
export function authorAndPaperForms({inText, papers, samples}: Lexicon): Rule[] {
  if (!inText) return []
  const {name, sentence} = samples
  const rules: Rule[] = [
    {
      id: 'initials-of-two',
      category: 'credit',
      scope: 'span',
      why: 'The initials of writer and editor, behind the last sentence or in the last line.',
      at: 'last',
      caseSensitive: true,
      match: `(?:^|(?<=[.!?…»”")] ))(?!AC/DC|AM/FM)[A-Z]{2,4}/[A-Z]{2,4}(?:/[A-Za-z]{2,4})?$|(?<=[.!?…»”")] ?)(?:/(?:ats|afp|awp|ansa|belga|apa|dpa))$`,
      remove: [`${sentence} ⟦DM/JLR⟧`],
      keep: [`${sentence} AC/DC`, 'Mare (sale)']
    },
    {
      id: 'name-with-account',
      category: 'credit',
      why: 'The author with an account or address, or the account alone at the end.',
      at: 'edge',
      caseSensitive: true,
      match: `${decoration}(?:[Pp]or:? |[Pp]ar |[Dd]i )?${fullName} ?[|,–—•/-]? ?(?:\\(?@[\\w.]{3,30}\\)?|[(|]? ?[\\w.+-]{2,40}@[\\w-]{2,40}\\.[\\w.]{2,20}\\)?)|@[\\w.]{4,30}`,
      remove: [`${name} (@marea)`, `${name} | marea@gaceta.example`, '@marea_alta'],
      keep: [`${name} @marea lo contó.`]
    },
    {
      id: 'author-with-agency-behind-sentence',
      category: 'credit',
      scope: 'span',
      why: 'The author and the agency whose material was used, behind the last sentence.',
      at: 'last',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')] )[(–—-]? ?(?:${fullName}|\\p{Lu}\\. ?\\p{Lu}\\.|\\p{Lu}{2,3}|La rédaction|Redacción|Redação)[,/]? ?(?:avec|con|com|mit|met|y|e|et|und|en|/) ?(?:l['’])?(?:agences?|agencias?|agências|agenzie|AFP|EFE|AP|ATS|ats|Belga|Reuters|ANSA|Ansa|Lusa|DPA|Xinhua|Agência Brasil|Europa Press|Estadão Conteúdo|La Presse Canadienne|AdnKronos)\\)?\\.?$`,
      remove: [`${sentence} ⟦${name}/AFP⟧`],
      keep: [`${sentence} ${name} con Reuters!`]
    }
  ]
  if (papers)
    rules.push({
      id: 'name-and-paper',
      category: 'credit',
      why: 'The author and the paper or agency that the author writes for, above the text.',
      at: 'head',
      caseSensitive: true,
      match: `${decoration}${fullName}(?:, (?:[Dd][aeo]l{0,2}a? |[Ee]special para [ao]s? |[Pp]ara [ao]s? |[Pp]our |[Ll][ea] |[Cc]olaboração para [ao] )?| (?:d[ao]|[Pp]ara [ao]) | ?[|/–-] ?)(?:${anywhere}|${papers})(?: (?:de |do |da |del |di |della )?\\p{Lu}[\\p{L}.]{1,20}){0,3}(?: ?[,|–-] ?(?:em |de |a |à )?\\p{Lu}[\\p{L}. ]{2,30})?`,
      remove: [`${name}, Reuters`, `${name} | CNN`],
      keep: [`${name}, Reuters ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`]
    })
  return rules
}
