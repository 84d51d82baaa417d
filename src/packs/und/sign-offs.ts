import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const word = r`\p{Lu}[\p{L}&.’'-]{1,20}`

/** Agencies and dates in brackets. */
export const signOffRules: readonly Rule[] = [
  {
    id: 'agency-in-small-letters',
    category: 'credit',
    why: 'An agency in small letters and brackets behind a caption or a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\p{N}.!?»”"] ?)\((?:ansa|afp|dpa|reuters|sda|belga|anp|epa|lusa|tass|dpa-afx|askanews|adnkronos|lapresse|kna|epd)\)(?:\.?$|(?=\p{Lu}))`,
    remove: ['Una nave arrivò nel porto. ⟦(ansa)⟧', 'Una nave nel porto ⟦(ansa)⟧IL PORTO - Una nave arrivò.'],
    keep: ['The agency (dpa) had it first.']
  },
  {
    id: 'date-in-brackets-at-the-end',
    category: 'credit',
    why: 'The day of publication, perhaps behind initials, in brackets below or behind the text.',
    scope: 'span',
    at: 'last',
    match: r`(?:^|(?<=[.!?…»”"’)] ?))\((?:\p{L}{2,5}(?:/\p{L}{2,8})?, ?)?\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)\d\d\)$`,
    remove: ['A ship came in. ⟦(01/07/2020)⟧', 'Ein Schiff kam in den Hafen. ⟦(ana, 15.10. 2015)⟧'],
    keep: ['The ship left (01/07/2020)', 'A ship came in. (01/07)']
  },
  {
    id: 'company-in-brackets',
    category: 'credit',
    why: 'Who lent the picture, in brackets in a line of its own.',
    caseSensitive: true,
    match: r`\(${word}(?: ${word}){0,3} (?:Co|Inc|Corp|Ltd|LLC|Images|Photo|Photos|Pictures|Entertainment|Studios|Handout|Press)\.?\)`,
    remove: ['(Harbour Film Co.)', '(Harbour Pictures)'],
    keep: ['(Harbour Film Co.) came later.', '(Harbour Film Co. had it first)']
  },
  {
    id: 'votes-of-a-poll',
    category: 'comment',
    why: 'How many readers chose an answer of a poll of the site; the answers are pictures or are gone.',
    match: r`[•*> -]{0,4}(?:%\d{1,6}|\d{1,3}(?:[.,]\d{1,2})? ?% ?[(|–-] ?\d{1,6}) (?:votes?|votos?|vot[oi]|stimmen|stemmen|voix|oy|głos(?:ów|y)?|голос(?:ов|а|ів|и)?)\)?`,
    remove: ['• %165 голосов', '45 % (312 votes)'],
    keep: ['165 votes', 'Ruiz 45 % (312 votes)']
  }
]
