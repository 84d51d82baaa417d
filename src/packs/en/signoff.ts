import type {Rule} from '../rule.ts'
import {agency, behindSentence, fullName, house, month} from './words.ts'

const r = String.raw

const owner = `(?:${agency}|${house})(?:(?: ?[/–—-] ?| via |, | for )(?:${agency}|${house}))?(?:(?: ?[/–—-] ?| via |, | for )(?:${agency}|${house}))?`

/** Agencies, photographers and helpers whose names a scraper has glued to the text before or behind them. */
export const signoffRules: readonly Rule[] = [
  {
    id: 'agency-behind-sentence',
    category: 'credit',
    why: 'An agency in brackets behind a finished sentence, where a report or the caption of a picture ends.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? ?)[(\[](?:${agency}|(?:With |with |Photo: |Source: |via |Via )${agency})(?:(?: ?[/,] ?| and | via | & )${agency})?(?: [Pp]hotos?)? ?[)\]]\.?(?=$| ["“‘]?\p{Lu})`,
    remove: [
      'The ferry is back in the harbour. ⟦(Reuters)⟧',
      'The ferry is back. ⟦(AP)⟧ By noon it had left again.',
      'The ferry is back. ⟦(AFP/Getty Images)⟧'
    ],
    keep: [
      'SACRAMENTO, Calif. (AP) — The ferry is back.',
      'The wire service (Reuters) saw the letter first.',
      'The station (CNN) had it first.'
    ]
  },
  {
    id: 'agency-dash-behind-sentence',
    category: 'credit',
    why: 'An agency behind a dash or a stroke at the end of the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? ?)(?:--? ?|— ?|– ?|/ ?)(?:Reuters|REUTERS|AP|AFP|PTI|ANI|IANS|UNI|Xinhua|BERNAMA|Bernama|TASS|dpa|Bloomberg|BSS|UNB|GNA|NAN|APP|WAM|SPA|Agencies|AGENCIES|Antara|ANTARA)(?:/(?:AFP|AP|Reuters|PTI|ANI|Bernama|dpa))?$`,
    remove: ['The ferry is back in the harbour. ⟦— Reuters⟧', 'The ferry is back in the harbour. ⟦-AFP⟧'],
    keep: [
      'Two of them saw it. - Reuters, which saw it first, agreed.',
      'Who won? The agency - Reuters, of course'
    ]
  },
  {
    id: 'photographer-in-brackets',
    category: 'credit',
    why: 'A photographer and the agency or the paper, in brackets behind the caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`[(\[](?:(?:[Pp]hoto(?:graph)?|[Ii]mage|[Cc]redit|[Cc]ourtesy)(?: by| of)?:? )?${fullName}(?: ?[/|] ?|, )${owner}[)\]]`,
    remove: [
      'The lamp was lit in 1989. ⟦(Ana Ruiz / AP)⟧',
      'A heron on the weir ⟦(Jan Meer/The Harbour Times)⟧ in May.'
    ],
    keep: [
      'The pair (Ana Ruiz/Jan Meer) won the cup.',
      'She left the paper (it was The Harbour Times) in May.'
    ]
  },
  {
    id: 'photographer-behind-caption',
    category: 'credit',
    why: 'The same without brackets, behind the caption or before the paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?!The |A |An |In |At |On )(?:${fullName}(?:/| / )(?:${agency}|Staff|Pool|File|Handout|Contributed|NPR|(?:For )?The ${house})(?:(?: ?[/–—-] ?| via |, | for )${owner})?|[\p{L}\d_.-]{3,24}(?: [\p{L}\d_.-]{2,24}){0,2}/[\p{L}\d]{3,20}(?: [\p{L}\d]{3,20}){0,2}/(?:Getty(?: Images)?|iStock))(?=$| ?["“‘]?\p{Lu})(?! (?:Poll|Survey|POLL))`,
    remove: [
      'A candle is lit on Thursday. ⟦Ana Ruiz / AFP - Getty Images⟧ “I deeply regret this,” he said.',
      '⟦Jan Meer/Getty Images⟧ The boat comes home at last.',
      'They came home. ⟦harbourlight/Marina Stock/Getty Images⟧ The boats are old.'
    ],
    keep: [
      'He smiled. New York Times/CNN polls had shown it.',
      'They split it. Ana Ruiz / Jan Meer took the first half.'
    ]
  },
  {
    id: 'name-in-brackets',
    category: 'credit',
    why: 'The photographer in brackets, in a line of its own below the picture that is not in the text.',
    caseSensitive: true,
    match: r`\((?!The |A |An |In |Part |Chorus |Verse |Photo |Old |New |Lord |King |Saint |St |Psalm |Side |Act |Scene |Grand )\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]{2,18}\)`,
    at: 'middle',
    remove: ['(Ana Ruiz)', '(Jan B. Meer)'],
    keep: ['(The End)', '(Ana Ruiz, mayor)']
  },
  {
    id: 'agency-stroke-photographer',
    category: 'credit',
    why: 'The agency first, then the photographer, behind a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?:FILE PHOTO: )?(?:REUTERS|Reuters|AP Photo|AP photo|AFP PHOTO|AFP Photo|AFP|AP|EPA|EPA-EFE|PA|PTI|ANI|Getty|Getty Images|AAP|Xinhua|Anadolu|USA TODAY Sports) ?/ ?${fullName}(?:(?: ?/ ?|, )(?:File|Pool|Handout|FILE|POOL|AFP|AP|Getty Images|Illustration))?(?:/(?:File|Pool|AFP|Getty Images))?(?: [Pp]hoto)?(?: Acquire Licensing Rights(?:, opens new tab)?)?\.?$`,
    remove: [
      'A heron waits at the weir in March. ⟦REUTERS/Ana Ruiz/File Photo⟧',
      'The mayor at the fair. ⟦AP Photo/Jan Meer⟧'
    ],
    keep: ['It was a joint work. AP/Reuters Race Desk results are used by both.']
  },
  {
    id: 'picture-by',
    category: 'credit',
    why: 'A label, the photographer and the owner, wherever a picture stood.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?:(?:Photo|Photograph|Picture|Image|Illustration)s?(?: [Cc]redit| [Cc]ourtesy)?(?: ?: ?| by | via | of | courtesy of )|Credit(?: ?: ?|\.\.\. ?| ))${fullName}(?: ?/ ?${owner}| for The \p{Lu}[\p{L} ]{3,25}(?=$| ["“]?\p{Lu})| on Unsplash| via Getty Images)`,
    remove: [
      'A heron waits. ⟦Credit Ana Ruiz/Agence France-Presse — Getty Images⟧ It waited until noon.',
      'The weir in May. ⟦Photo by Jan Meer on Unsplash⟧'
    ],
    keep: ['Credit Mutuel Nord lost the case.', 'He looked. Photo by Ana, words by Jan: so they had agreed.']
  },
  {
    id: 'reporting-by-in-brackets',
    category: 'credit',
    why: 'Who reported, wrote and edited, in brackets behind the report.',
    scope: 'span',
    caseSensitive: true,
    match: r`[(\[] ?(?:(?:(?:Additional|Extra|Further|Original|With additional) )?(?:[Rr]eporting|[Ww]riting|Editing|Compiled|Graphics?|Written|Edited|Translated|Report|Research|Text)(?: and \p{L}{6,9})? by:? (?=\p{Lu}|the )|[Ww]ith (?:additional )?(?:[Ii]nputs?|reporting|reports|files|assistance|contributions?) (?:from|by) |[Ww]ith (?:[Aa]gency|[Aa]gencies|PTI|ANI|IANS|AFP|AP|[Ww]ire|[Bb]ureau|Reuters) [Ii]nputs?|Inputs? (?:from|by) )[^()\[\]]{0,280}[)\]]\.?`,
    remove: [
      'The ferry is back. ⟦(Reporting by Ana Ruiz; editing by Jan Meer)⟧',
      'The ferry is back. ⟦(With inputs from agencies)⟧'
    ],
    keep: ['She told him (by letter) about it.', 'The job (writing by hand) took a year.']
  },
  {
    id: 'reporting-by-behind-sentence',
    category: 'credit',
    why: 'The same without brackets at the end of the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:Additional|Writing and|Further) [Rr]eporting|Reporting|With (?:additional )?reporting|Editing|Compiled)(?: and \p{L}{6,9})? by:? (?:the )?${fullName}(?:(?: in|,|;| and| for| at) [^!?]{2,220})?\.?$`,
    remove: [
      'The ferry is back. ⟦Reporting by Ana Ruiz; Editing by Jan Meer⟧',
      'It left at noon. ⟦Additional reporting by Ana Ruiz.⟧'
    ],
    keep: ['They failed. Reporting by night was hard.', 'Editing by Hand is her second book.']
  },
  {
    id: 'contributed-behind-sentence',
    category: 'credit',
    why: 'Who had a share in the report, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:The )?(?:Associated Press|AP|Reuters|Bloomberg|CNN|NBC News|ABC News|CBS News|Fox News|AFP|Agence France-Presse|Canadian Press|Washington Post|New York Times|NPR)(?:’s|'s)?(?: [\p{L}-]{4,14}){0,3}(?: ${fullName}[^!?]{0,220})?|(?:[\p{Lu}]{2,5}(?:’s|'s) )?${fullName}(?:(?:,| and| in| of) [^.!?]{2,160})?)(?: also)? contributed (?:reporting|research|to (?:this|the) (?:report|story|article|reporting|post)|(?:reporting )?from \p{Lu}[\p{L} ]{2,30})(?: from [^.!?]{2,60})?\.?(?=$| )`,
    remove: [
      'It was a void. ⟦Associated Press writers Ana Ruiz in Oslo, Minn., and Jan Meer in Rye contributed to this report.⟧',
      'He left. ⟦Ana Ruiz and Jan Meer contributed to this story.⟧'
    ],
    keep: [
      'He left. The heat contributed to the report of a drought.',
      'Ana Ruiz contributed to the fund from her savings.'
    ]
  },
  {
    id: 'reported-from',
    category: 'credit',
    why: 'Where each of the authors worked, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})${fullName}(?: and ${fullName})? reported from \p{Lu}[\p{L} .]{2,25},? and ${fullName}(?: reported)? from \p{Lu}[\p{L} .]{2,25}\.(?: ${fullName} contributed(?: reporting)?\.)?(?: ${fullName} is (?:a|an|the) [^!?]{10,330}$)?`,
    at: 'tail',
    remove: ['It was late. ⟦Ana Ruiz reported from Oslo, and Jan Meer from Rye.⟧'],
    keep: ['It was late. Ana Ruiz reported from Oslo that the ship was lost.']
  },
  {
    id: 'owner-behind-sentence',
    category: 'credit',
    why: 'The owner of a picture, without brackets, behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? )(?:REUTERS|Reuters|AFP|AP|AP Photo|AP FILE PHOTO|VPC|Getty Images|GETTY IMAGES|Getty|Shutterstock|iStock|Adobe Stock|Handout|Supplied|(?:[Cc]ourtesy|[Ss]ubmitted|[Ff]ile|[Cc]ontributed|[Pp]rovided|AP [Ff]ile|AP|AFP|Reuters|REUTERS|Staff|Handout)(?: [Ff]ile)? [Pp]hotos?|[Ss]creengrab|[Ss]creenshot)\.?$`,
    remove: [
      'More cases came into the country. ⟦VPC⟧',
      'A heron on the weir. ⟦Getty Images⟧',
      'The mayor. ⟦File photo⟧'
    ],
    keep: ['Who had it? Reuters had.', 'They called the agency. Supplied by boat']
  },
  {
    id: 'edited-by-between-dashes',
    category: 'credit',
    why: 'The editor between dashes or in brackets.',
    caseSensitive: true,
    match: r`(?:date (?:19|20)\d\d-\d\d-\d\d )?[-–—(\[ ]{1,3}(?:Edited|Written|Reported|Compiled|Translated) by ${fullName}(?: and ${fullName})?[-–—)\] ]{1,3}`,
    remove: ['-Edited by Ana Ruiz-', '(Edited by Ana Ruiz)'],
    keep: ['- Edited by hand', '-Edited by Ana']
  },
  {
    id: 'reporter-with-address',
    category: 'credit',
    why: 'Who the author is and how to follow or reach the author, wherever it stands.',
    caseSensitive: true,
    match: r`${fullName} (?:is|works as) (?:a|an|the) [^!?]{0,60}(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|producer|fellow|blogger)\b[^!?]{0,220}\b(?:(?:[Ff]ollow|[Ff]ind|[Ee]-?mail|[Rr]each|[Cc]ontact) (?:him|her|them|\p{Lu}\p{L}{1,20})|(?:can|may) be (?:reached|followed|contacted)) [^!?]{0,20}(?:Twitter|X|Instagram|Facebook|Bluesky|LinkedIn|@)[^!?]{0,160}`,
    remove: [
      'Ana Ruiz is a reporter for Harbour Tech covering boats. Follow her on Twitter @anaruiz or email her at ana@gazette.example'
    ],
    keep: ['Ana Ruiz is a reporter. Follow her to the quay and you will see boats.']
  },
  {
    id: 'pti-initials',
    category: 'credit',
    why: 'An Indian agency signs with its name and the initials of those who filed the report.',
    caseSensitive: true,
    match: r`(?:PTI|ANI|IANS|UNI)(?: [A-Z]{2,5}){1,7}`,
    at: 'tail',
    remove: ['PTI SDA SRY', 'PTI COR NSD NSD'],
    keep: ['PTI SDA talks', 'UNI']
  },
  {
    id: 'pti-initials-behind-sentence',
    category: 'credit',
    why: 'The same behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? )(?:PTI|ANI|IANS)(?: [A-Z]{2,5}){1,7}$`,
    remove: ['The ferry is back. ⟦PTI COR NSD NSD⟧'],
    keep: ['The ferry is back. PTI WAS first.']
  },
  {
    id: 'contributing-line',
    category: 'credit',
    why: 'Those who had a share in the report, behind a label.',
    caseSensitive: true,
    match: r`(?:Contributing|Contributors?|Also contributing|Contributing reporters?|With reporting from|With contributions from) ?: ?${fullName}(?:(?:, | and |; )[^!?:]{2,160})?\.?`,
    at: 'tail',
    remove: ['Contributing: Ana Ruiz, Jan Meer, Associated Press.'],
    keep: ['Contributing: what it means to give, and to whom']
  },
  {
    id: 'provided-by',
    category: 'credit',
    why: 'A portal tells who supplied the picture or the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`^© (?:Provided by|Copyright|Photo by|Getty Images|Reuters|Associated Press|AP|AFP)(?: \p{Lu}[\p{L}.’'&-]{0,20}){0,5}(?: ?/ ?\p{Lu}[\p{L}.’']{1,20}(?: [\p{Lu}][\p{L}.’']{1,20}){0,2})? ?(?=$|\p{Lu}\p{Ll}{2,20} [\p{Ll}\p{Lu}]| \p{Lu})`,
    remove: ['⟦© Provided by Harbour Gazette⟧'],
    keep: ['The sign © Provided by law is old.']
  },
  {
    id: 'first-published-behind-sentence',
    category: 'credit',
    why: 'When the text was published or changed, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:\p{Lu}[\p{L}]{2,12} \([\p{L} .]{2,20}\) )?(?:First|Originally|Last|Story first|Article) (?:published|updated|modified|posted|Published|Updated)(?: on| at)?:? (?:${month} \d{1,2},? (?:19|20)\d\d|\d{1,2} ${month} (?:19|20)\d\d)(?:[:,]? (?:at )?\d{1,2}[:.]\d\d ?[APap]?\.?[Mm]?\.?(?: [A-Z]{2,4})?)?\.?$`,
    remove: [
      'It is lower elsewhere. ⟦First published February 1, 2016: 1:28 AM ET⟧',
      'It left. ⟦Last updated: May 3, 2021⟧'
    ],
    keep: ['It left. First published in 1951, the novel sold well.']
  }
]
