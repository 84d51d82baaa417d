import type {Rule} from '../rule.ts'

const r = String.raw

/** What stands between the paragraphs of English texts. */
export const betweenRules: readonly Rule[] = [
  {
    id: 'expand-collapse',
    category: 'nav',
    why: 'The buttons of a picture, before its caption.',
    scope: 'span',
    match: r`^(?:expand|show|open) ?\| ?(?:collapse|hide|close)(?= |$)`,
    remove: ['⟦Expand | Collapse⟧ The ship in May'],
    keep: ['Expand, then collapse the sail.']
  },
  {
    id: 'comment-and-tell',
    category: 'comment',
    why: 'Asks readers to comment, behind the last sentence of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?"”’)] ))(?:Leave (?:us )?(?:a|your) comments?(?: below)?,? (?:and|to) (?:let us know|tell us)|(?:Please )?(?:[Ll]et us know|[Tt]ell us)(?: what you think)? in the comments?)[^.!?"“:]{0,100}[.!]?$`,
    remove: [
      'It left again. ⟦Leave a comment and let us know which boat you like best.⟧',
      'Let us know in the comments below!'
    ],
    keep: ['She told us to leave a comment and let us know the way.']
  },
  {
    id: 'headline-in-capitals',
    category: 'related',
    why: 'The headline of another article in capitals, between the paragraphs, with a verb as only headlines have it.',
    at: 'middle',
    caseSensitive: true,
    match: r`['"‘“]?(?!(?:WHAT|HOW|WHY|WHO|WHEN|WHERE|HE|SHE|IT|THIS|THAT|THEY|WE|YOU|STEP|CHAPTER|PART|SECTION) )[\p{Lu}\p{N}][^\p{Ll}.!?]{5,100} (?:SAYS|REVEALS|SLAMS|ELIMINATED FROM|OPENS UP|ADMITS|SUES|DEAD AT|RESPONDS TO|WARNS|HITS BACK|SPEAKS OUT|SPOTTED|REACTS TO|APOLOGIZES|BLASTS|DEFENDS|UNVEILS|DENIES|TEASES) [^\p{Ll}.:]{6,100}[^\p{Ll}.!:;, ]`,
    remove: [
      'A ship came in.\nIt left.\nNobody waved.\nThe gulls did.\nThe mill stood.\n⟦ANA RUIZ OPENS UP ABOUT HER BOAT AND ITS NAME\n⟧It came back.\nThe quay was wet.\nThe crew slept.\nThe mayor read.\nThe bell rang.\nThe gulls left.'
    ],
    keep: [
      'WHAT THE MILL REVEALS ABOUT THE RIVER AND ITS FISH',
      'THE MILL SAYS NO.',
      'WHAT THE MAYOR SAYS: “NOTHING.”'
    ]
  }
]
