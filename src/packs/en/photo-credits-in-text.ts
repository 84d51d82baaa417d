import type {Rule} from '../../matching/rule.ts'
import {agency, any, beforeSentence, behindSentence, fullName, house, sentenceStarter} from './words.ts'

const r = String.raw
const owner = `(?:${agency}|${house})(?:(?: ?[/–—-] ?| via |, | for )(?:${agency}|${house}))?(?:(?: ?[/–—-] ?| via |, | for )(?:${agency}|${house}))?`

/** Who took or owns a picture, in one line with its caption or with the text. */
export const photoCreditInTextRules: readonly Rule[] = [
  {
    id: 'bracketed-photo-credit',
    category: 'credit',
    why: 'The owner of a picture in brackets, at the end of its caption.',
    scope: 'span',
    match:
      '[(\\[] ?(?:(?:(?:ap|afp|reuters|file|stock|screen) ?)?(?:photo|image|picture|photograph|illustration|screenshot)s?(?: (?:credit|courtesy|source|by|from|via))?(?: by| of)? ?[:/©] ?[^()\\[\\]]{2,40}|(?:photo|image|picture|illustration|photograph)s? (?:by|courtesy|credit|via|from) [^()\\[\\]]{2,80}|credits?: ?[^()\\[\\]]{2,40}|(?:getty images|reuters|shutterstock|afp|ap|epa)/[^()\\[\\]]{2,60}|(?:[^()\\[\\]]{2,40}[/|] ?)?(?:getty images|shutterstock|istockphoto|ap images|afp photo|unsplash|pixabay|adobe stock)|[^()\\[\\]]{2,60}/ ?getty|[^()\\[\\]]{2,60}(?:/[^()\\[\\]/]{2,40}| (?:photos?|images?|handout|pool|file)) via (?:ap|reuters|afp|getty images|epa)|file photo|representational image|courtesy photo|courtesy of [^()\\[\\]]{2,60}) ?[)\\]]',
    remove: [
      'The bridge in May ⟦(Photo by Ana Ruiz/Getty Images)⟧',
      'A heron on the weir. ⟦(Image credit: Jan Meer)⟧',
      'The mayor at the fair ⟦(AP Photo/Maya Lindqvist)⟧',
      'The mayor at the fair. ⟦(Ana Ruiz/Harbour Press Service photo via AP)⟧'
    ],
    keep: [
      'He used a box (photo or film) for each year.',
      'The firm (Reuters reported it first) has closed.',
      'LONDON (Reuters) - The ferry is back.'
    ]
  },
  {
    id: 'trailing-credit',
    category: 'credit',
    why: 'The owner of a picture, behind the caption.',
    scope: 'span',
    caseSensitive: true,
    match:
      '(?:(?:Photo|Image|Picture|Illustration) ?(?:[Cc]redit|[Cc]ourtesy|[Ss]ource|by)?|Credit|PHOTO|Photograph) ?[:|/] ?[^.!?:,]{2,60}(?:[,/] [^.!?:,]{2,40})?$',
    remove: [
      'The weir in March, at low water. ⟦Credit: Ana Ruiz/Harbour Archive⟧',
      'A heron waits below. ⟦Photo: Jan Meer⟧'
    ],
    keep: [
      'What the village lacked was Credit: nobody would lend.',
      'Photo: the word is Greek for light, and they drew with it. So it was.'
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
    id: 'owner-in-brackets-between-sentences',
    category: 'credit',
    why: 'The label and the owner of a picture in brackets, behind a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}"”’)][.!?]?["”’']? ?)[(\[](?:Image|Photo|Picture|Pic|PHOTO|IMAGE|Photos|Images|Credit|Photograph)s?(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource))?s? ?[:©] ?[^()\[\]]{2,70}[)\]]${beforeSentence}`,
    remove: ['They left the quay. ⟦(Image: Harbour Echo)⟧ “It was late,” she said.'],
    keep: ['They left. (Image rights were sold in May.) It stays.']
  },
  {
    id: 'picture-owner-behind-text',
    category: 'credit',
    why: 'The owner of a picture, behind a label, at the end of a paragraph or of a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[.!?"”’)\]] )(?:(?:[Ff]eatured?|[Hh]eader|[Cc]over|[Ll]ead|[Mm]ain|[Tt]op|[Hh]ero) (?:[Ii]mage|[Pp]hoto|[Pp]icture)|Image|Photo|Picture|Screenshot|Illustration|Photograph|Photography|Graphic)s? ?(?:[Cc]redit ?|[Ss]ource ?)?(?::|via|by|courtesy of|courtesy|from|©) ?(?:[Cc]ourtesy (?:of )?|the |via )?|(?<=\S) \| (?:Photo|Photograph|Photography|Image|Illustration|Credit|Picture|Courtesy)s?(?: [Cc]redit)?(?: by| of| courtesy of|:) )[\p{Lu}@][^\s!?:"“”]{0,24}(?: [\p{Lu}@&/|oaftvd(][^\s!?:"“”]{0,24}){0,6}(?: CC[ -]BY[\w. -]{0,12})?\.?$`,
    remove: [
      'The ferry is back. ⟦Image via Wikimedia Commons.⟧',
      'The ferry is back. ⟦Photo: Courtesy of Harbour & Co.⟧',
      'The weir in May⟦ | Photograph by Ana Ruiz⟧',
      'He fell. ⟦Featured image from Shutterstock.⟧'
    ],
    keep: [
      'They met. Photo by photo the album grew.',
      'The heron left. Image from Above is her last film, and she loves it.',
      'He took two: Image and Photo.'
    ]
  },
  {
    id: 'picture-behind-dash',
    category: 'credit',
    why: 'The photographer or the agency of a picture behind a dash, below or behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{Ll}\p{N})][.!?]["”’']? ?))(?:— ?|– ?|-- ?|- )(?:(?:Pictures?|Pix|Photos?|Pic) (?:by|courtesy of|from|via) \p{Lu}[^.!?“”"]{2,50}|(?:\p{Lu}[\p{L}]{1,15} )?(?:\p{Lu}[\p{L}]{1,15} )(?:pic|pix|photo|picture|file pic|file photo|filepic)s?)\.?$`,
    remove: ['— Picture by Ana Ruiz', 'The pass in May. ⟦— Bernama pic⟧'],
    keep: ['— Picture by picture, the room filled.', 'It is late – Rye photo shops are shut']
  },
  {
    id: 'mandatory-credit',
    category: 'credit',
    why: 'The owner of a picture whom an agency wants named.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?:Mandatory [Cc]redit|MANDATORY CREDIT) ?[:–-] ?[^.!?“”"]{3,70}\.?$`,
    remove: [
      'Mandatory Credit: Ana Ruiz-HARBOUR TODAY Sports',
      'The pass in May. ⟦Mandatory Credit: Jan Meer-Imagn Images⟧'
    ],
    keep: ['Mandatory credit: it was a rule of the bank. It fell.']
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
    id: 'agency-behind-stroke',
    category: 'credit',
    why: 'The owner of the picture behind a stroke, between its caption and the headline.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?]["”’']{0,2} )\| (?:${fullName} ?/ ?)?(?:AP Photo|AFP Photo|Getty Images|Getty|GETTY IMAGES|Getty|AFP|REUTERS|Reuters|AP|EPA|POLITICO|Shutterstock)(?: [Pp]hoto)?(?=$| ["“‘]?\p{Lu})`,
    at: 'head',
    remove: ['The mayor said she would stay. ⟦| AP Photo⟧ Mayor: the ferry stays'],
    keep: ['It is late at the desk of the AP | and of Reuters, too.']
  },
  {
    id: 'agency-behind-caption-above',
    category: 'credit',
    why: 'The agency in brackets behind the caption that stands above the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=\p{Ll}{2}["”’']? )(?<!(?:India|International|Service|Agency|Presse|Philippines|Police|Party|rotein|aralysis|News) )\((?:AFP|Reuters|REUTERS|AP Photo|AFP Photo|AFP PHOTO|PTI Photo|PTI|ANI|IANS|Getty Images|Bernama|Xinhua|EPA-EFE|File [Pp]hoto)\)$`,
    at: 'head',
    remove: ['The mayor of the islands Ana Ruiz ⟦(AFP)⟧'],
    keep: ['Armed Forces of the Philippines (AFP)']
  },
  {
    id: 'owner-between-sentences',
    category: 'credit',
    why: 'The owner of a picture, with its label or with the library, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`${behindSentence}\p{Lu}[\p{L} .’'/-]{2,60} via (?:Getty Images|Getty|AP Images|AP|AFP|Reuters|REUTERS|Shutterstock|iStock|Alamy|Unsplash|Flickr|Wikimedia Commons|Adobe Stock)(?:/[A-Z][\w ]{1,20})?(?=$| ["“‘]?${sentenceStarter} )`,
      r`(?<=[.!?"”)] )(?:Photo|Image|Picture|Photos)(?: [Cc]redit| [Cc]ourtesy)? ?: ?${fullName}(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`
    ),
    remove: [
      'The boats came home. ⟦Ana Ruiz Pics/Jan Meer via Getty Images⟧ The crew was tired.',
      'They left. ⟦Photo: Ana Ruiz⟧ The ferry came back.'
    ],
    keep: [
      'The boats came home. Ana Ruiz sent it via Getty Images in May.',
      'They left. Photo: The ferry came back.'
    ]
  },
  {
    id: 'stroke-and-agency',
    category: 'credit',
    why: 'Whose a picture is, behind a stroke and its caption, before the next text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?”"] ?))\| (?:AP(?: Photo)?|AFP|Getty(?: Images)?|Reuters|REUTERS|Bloomberg|POLITICO|EPA|Shutterstock)(?:(?:/| via )\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})?(?=$| \p{Lu})`,
    remove: [
      'She greets readers at the ferry. ⟦| AP Photo/Mira Cole⟧ Cole wins again',
      'The ferry in May. ⟦| Getty⟧'
    ],
    keep: ['We asked two agencies, AP | Reuters, and got no answer.']
  },
  {
    id: 'file-in-brackets',
    category: 'credit',
    why: 'Year and owner of an older picture in brackets, before its caption or behind it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?”"] ?))\((?:File(?: [Pp]hoto)?|Photo|Source),? ?(?:(?:19|20)\d\d)? ?[/,:|-] ?\p{Lu}[\p{L}.'’&-]{1,20}(?: [\p{Lu}&][\p{L}.'’&-]{0,20}){0,4}(?:/\p{Lu}[\p{L} ]{2,20})?\)(?=$| ?\p{Lu})`,
    remove: [
      '⟦(File 2013/The Wicket Press)⟧ Cole tackles a runner',
      'He won the first cup. ⟦(Source: WWC/Wicket)⟧ The cup was new'
    ],
    keep: ['It was so in May (Source: Ministry of Ferries) and later.']
  }
]
