import type {Rule} from '../../matching/rule.ts'
import {any, behindSentence, fullName, hour, wordDate} from './words.ts'

const r = String.raw

/** The subjects and sections under which an article is filed. */
export const topicRules: readonly Rule[] = [
  {
    id: 'tags',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      '\\W{0,3}(?:(?:article |post |story |related |popular |more |in this )?(?:tags?|tagged|topics?|keywords?|key words|hashtags|labels|categor(?:y|ies)|filed|posted in|published in|filed (?:under|in)|categori[sz]ed|tagged (?:with|as|in|under)|more (?:on|about)|explore(?: more)?(?: on| about)?|related topics?|related tags|mentioned in this (?:article|story)|in this (?:article|story)|subjects?|technorati tags|see more on|read more about)(?: (?:in|under|with|as|on|to|about))?\\s?[:：|→–]\\s?(?:[^.!?;]{2,300})|(?:posted|filed|tagged|published|categori[sz]ed) (?:in|under|with) [^.!?;:]{2,200}(?: ?[|•·] ?.{2,80})?)',
    remove: [
      'Tags: harbour, ferry, islands',
      'Filed under: Local News',
      'Posted in Gardening, Soups',
      'Published in Kitchen, Kin, and Garden'
    ],
    keep: [
      'Posted in May, the letter took until August to arrive. By then she had left.',
      'Topics were many.'
    ]
  },
  {
    id: 'tags-at-the-end',
    category: 'taxonomy',
    why: 'The label of the subjects; each of them in a line of its own.',
    match:
      '(?:tags?|topics?|related topics?|keywords|categories|category|filed under|tagged|explore more on|explore more on these topics|more on|labels|hashtags|in this (?:article|story))\\s{0,3}:?',
    at: 'tail',
    then: {lines: 12, match: '#?[\\p{L}\\p{N}][^.!?:]{0,32}'},
    remove: ['Tags', 'Related Topics'],
    keep: ['Topics of the day']
  },
  {
    id: 'breadcrumb',
    category: 'taxonomy',
    why: 'The path of sections that leads to the article.',
    match: '(?:you are here: ?)?home ?(?:[>»›/|→]|::) ?[^.!?]{2,160}',
    remove: ['Home > News > Local', 'You are here: Home » Garden » Pruning'],
    keep: ['Home, said the sailor, is where you are not.']
  },
  {
    id: 'section-path',
    category: 'taxonomy',
    why: 'The path of sections that leads to the article, without the home page.',
    caseSensitive: true,
    match:
      "(?:News|Sports?|Local|World|Opinion|Business|Lifestyle|Entertainment|Politics|Culture|Tech|Technology|Science|Health|Blog|Articles|NEWS|SPORTS?|WORLD|BUSINESS|Local News|Magazine|Travel|Money|Education|National|International)(?: ?[>»›] ?\\p{Lu}[\\p{L}&’' -]{1,40})(?: ?[>»›] ?[\\p{Lu}\\p{N}][^.!?>»›]{1,80})?(?: ?[>»›] ?[\\p{Lu}\\p{N}][^.!?>»›]{1,80})?",
    at: 'head',
    remove: ['News > Local', 'World » Asia » Ferry returns to the islands'],
    keep: ['News > noise, he said.', 'News of the day: a whale']
  },
  {
    id: 'breadcrumb-before-text',
    category: 'taxonomy',
    why: 'The path of sections, before the text in the same line.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:You are here: ?)?(?:Home|HOME|Home [Pp]age) ?[»›>] [^»›>.!?]{2,40}[»›>](?: [^»›>.!?]{2,40}[»›>])?(?: [^»›>.!?]{2,40}[»›>])?(?: [^»›>.!?]{2,40}[»›>])? ?`,
    at: 'first',
    remove: ['⟦Home » Blog » Gardening » ⟧The ferry is back in the harbour.'],
    keep: ['Home is where the boats are.']
  },
  {
    id: 'filed-behind-text',
    category: 'taxonomy',
    why: 'The subjects under which a post is filed, glued to its end.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:(?:Filed [Uu]nder|FILED UNDER|Tagged (?:[Ww]ith|[Aa]s)|Related [Tt]opics|TAGS|Tags|TOPICS|Labels) ?: ?[^.!?;:]{2,160}(?:Tagged [Ww]ith: [^.!?]{2,160})?|Posted in \p{Lu}[^.!?;:]{2,80}(?:\| ?)?(?:Tagged|Leave a|No Comments|\d+ Comments?)[^.!?;:]{0,160})$`,
    remove: [
      'They left. ⟦Filed Under: Local News Tagged With: ferry, harbour⟧',
      'They left. ⟦Tags: ferry, harbour, islands⟧'
    ],
    keep: ['They left. Labels: why they matter. Read on.', 'Nobody had a name, or tags: so it was.']
  },
  {
    id: 'frame-behind-text',
    category: 'taxonomy',
    why: 'Where and under what a post was filed, who wrote it, and where it stood first, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=[.!?"”)] )(?:Follow @\w{2,30}|Comments Off(?: on [^.!?]{2,100})?|Posted in \p{Lu}[\p{L}’'& ,-]{2,80}|Tagged (?:with |as )?[^.!?:;“”]{2,120}|(?:Add|Post|Leave a|View|Show) [Cc]omments?|(?:\d{1,4}|No) [Cc]omments?)$`,
      r`(?<=[.!?]["”)]? )(?:[–—-] ?)?(?:By|by|BY|Via|via) ${fullName}(?<!\.)$`,
      r`(?<=[.!?"”)] )(?:Originally|First|Previously|Cross-) ?(?:published|posted|appeared) (?:on|at|in|by) [^.!?,]{2,40}(?:\.\p{L}{2,10}\b[^ ]{0,40})?\.?$`,
      r`(?<=[.!?"”)] )\((?:more|More|read more|Read more|continue|continued)(?:…|\.{3})?\)$`,
      r`(?<=[.!?"”)] )Share this: ?(?:(?:Twitter|Facebook|LinkedIn|Email|Print|Reddit|Pinterest|Tumblr|WhatsApp|More|Telegram|Pocket){1,9}) ?(?:Like this: ?(?:Like )?(?:Loading\.{3})?)?(?: ?Related)?$`,
      r`(?<=[.!?"”)] )(?:Like|Love|Enjoy|Liked|Enjoyed) (?:what you (?:read|see|just read)|this(?: \p{Ll}{4,10})?)\? (?:Sign|Subscribe|Share|Follow|Join|Get|Please|Check|Support)\b[^"“”]{2,160}$`
    ),
    at: 'last',
    remove: [
      'The ferry is back. ⟦Posted in News⟧',
      'The ferry is back. ⟦Tagged ferry, harbour⟧',
      'The ferry is back. ⟦By Ana Ruiz⟧',
      'The ferry is back. ⟦Originally published on gazette.example.⟧',
      'The ferry is back. ⟦(more…)⟧',
      'The ferry is back. ⟦Like what you read? Sign up for our newsletter⟧'
    ],
    keep: [
      'The ferry is back. By Monday it was gone.',
      'She read “The Art of Nets” by Ana Ruiz.',
      'The ferry is back. Posted in May, the letter took a year.',
      'It sold well. First published in 1951, it has never been out of print.'
    ]
  },
  {
    id: 'hashtags-behind-text',
    category: 'taxonomy',
    why: 'Two or more hashtags behind the last sentence.',
    scope: 'span',
    match: r`(?<=[.!?"”)] )#[\p{L}\p{N}_]{2,40},?(?: #[\p{L}\p{N}_,]{2,40}){1,24}$`,
    at: 'last',
    remove: ['The ferry is back. ⟦#ferry #harbour #islands⟧'],
    keep: ['The ferry is back. #1 is the heron']
  },
  {
    id: 'stamp-and-topics-behind-text',
    category: 'credit',
    why: 'The day and the hour of publication and the label of the subjects, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|PUBLISHED|UPDATED)(?: [Oo]n)? ?: ?${wordDate}(?:,? (?:at )?${hour})?(?: (?:Topics|Tags|TOPICS|TAGS|Filed under) ?:[^.!?]{0,120})?$`,
    at: 'tail',
    remove: ['They came home at noon. ⟦Published: March 2, 2017 6:23 pm Topics:⟧'],
    keep: ['They came home at noon. Published: March 2, 2017 is the day on the stone.']
  }
]
