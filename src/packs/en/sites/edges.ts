import type {Rule} from '../../rule.ts'
import {any, fullName, sentenceStarter, wordDate} from '../words.ts'

const r = String.raw

/** What is glued to the beginning or to the end of a text, or stands between two of its sentences. */
export const edgeRules: readonly Rule[] = [
  {
    id: 'frame-before-text',
    category: 'credit',
    why: 'Date and author, time to read, buttons and labels before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`^${wordDate} [Bb]y:? ${fullName}(?= ["“]?\p{Lu})`,
      r`^(?:Posted|Written|Published) [Bb]y:? ${fullName} ?[|•·–-] ?${wordDate}(?= ["“]?\p{Lu})`,
      r`^(?:Estimated )?[Rr]eading [Tt]ime ?: ?\d{1,2} ?(?:minutes?|mins?)(?: read)?(?= ["“]?\p{Lu})`,
      r`^Share (?:this )?on (?:Facebook|Twitter|X|LinkedIn|Pinterest|WhatsApp)(?: (?:Tweet(?: it)?|Share (?:this )?on (?:Facebook|Twitter|X|LinkedIn|Pinterest|WhatsApp)|Pin [Ii]t|Email|Print))?(?: (?:Share (?:this )?on (?:Facebook|Twitter|X|LinkedIn|Pinterest|WhatsApp)|Pin [Ii]t|Email|Print))?(?= ["“]?\p{Lu}\p{L}* ["“]?\p{Ll})`,
      r`^(?:Advertisement|ADVERTISEMENT|Advertisements)(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`
    ),
    at: 'head',
    remove: [
      '⟦Jun 3, 2014 by Ana Ruiz⟧ The ferry is back in the harbour, and nobody knows why it left.',
      '⟦Estimated reading time: 4 minutes⟧ The ferry is back in the harbour, and nobody knows why it left.',
      '⟦Share on Facebook Tweet it⟧ The ferry is back in the harbour, and nobody knows why it left.'
    ],
    keep: [
      'Jun 3, 2014 by the river was cold.',
      'Advertisement was new to the town.',
      'Share on Facebook what you see, the police asked the crew of the ferry.'
    ]
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
    id: 'prompt-between-sentences',
    category: 'subscribe',
    why: 'A prompt, a credit or a frame between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=[.!?"”)] )(?:Share this (?:article|story|post)|Continue reading below(?: advertisement)?|Continue [Rr]eading|Sign up (?:now |here |today )?(?:for|to) our [^.!?"“”]{2,80}(?:newsletters?|mailing list|e-?mail list)(?: here| now| today)?[.!]|Subscribe (?:now |here |today )?to our [^.!?"“”]{0,80}(?:newsletters?|mailing list|e-?mail list|channel)(?: here| now| today)?[.!])(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`,
      r`(?<=[.!?"”)] )(?:Photo|Image|Picture|Photos)(?: [Cc]redit| [Cc]ourtesy)? ?: ?${fullName}(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`
    ),
    remove: [
      'They left. ⟦Share this article⟧ The ferry came back.',
      'They left. ⟦Sign up for our weekly newsletter!⟧ “We waited,” she said.',
      'They left. ⟦Photo: Ana Ruiz⟧ The ferry came back.'
    ],
    keep: [
      'They left. Sign up for our race, the sign said. The ferry came back.',
      'They left. Photo: The ferry came back.'
    ]
  },
  {
    id: 'frame-code',
    category: 'artifact',
    why: 'Embedded pages and placeholders of advertisements.',
    scope: 'span',
    match:
      '<iframe\\b[^<>]{0,400}>(?:</iframe>)?|\\[(?:ads?|adsense|advert|advertisement|embedded content)(?: ?[\\d#]{1,3})?\\]',
    remove: [
      'They left. ⟦<iframe src="https://gazette.example/1"></iframe>⟧ It rained.',
      'They left. ⟦[ad]⟧ It rained.'
    ],
    keep: ['An iframe > a frame', '[add] the salt', '[adv] is short for adverb']
  }
]
