import {personName as name} from '../patterns.ts'
import type {Rule} from '../rule.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?'
const worded = `(?:(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:at )?(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](?:19|20)\\d\\d|${month} (?:19|20)\\d\\d))`
const date = `(?:${worded}|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d)`
const ago =
  '(?:about |over |almost )?(?:\\d{1,4}|an?|one|two|few|a few) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|[hdwmy])(?: and \\d{1,3} \\p{L}{1,10})? ago'
const time =
  '(?:[ ,|@·•/–-]{0,3}(?:at |as of )?\\d{1,2}[:.]?\\d{0,2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:[ECMP][SD]?T|GMT|UTC|BST|IST)\\b)?)?'

/** Bylines, dates of publication, agencies and photographers. */
export const creditRules: readonly Rule[] = [
  {
    id: 'byline',
    category: 'credit',
    why: 'The line that names the author, before the text begins.',
    caseSensitive: true,
    match: `(?:[Bb]y|BY|(?:Written|Posted|Published|Reported|Reviewed|Submitted|Contributed|Edited|Story|Text|Words|Article|Created|Medically reviewed|Fact[ -]checked|WRITTEN|POSTED) [Bb]y|Author|Reporter|Writer|Editor|Staff [Ww]riter|AUTHOR)(?: ?: ?| )(?!THE |ALL |THIS |Any |All |The |No |Your |My |Its |Our |Then|Now|This |That |These |Those |Far )(?=\\p{Lu}[^ ]{0,24}[ /|,]|.{0,20}$)${name}(?: ?(?:[,|•·/–—-]|(?:[Pp]osted|[Pp]ublished|[Uu]pdated|POSTED|PUBLISHED|UPDATED)(?= .{0,14}\\d)) ?[^.!?]{2,80})?`,
    at: 'head',
    remove: [
      'By Ana Ruiz',
      'By Jan van der Meer, Staff Writer',
      'Written by: Maya Lindqvist',
      'By Ana Ruiz | May 3, 2021',
      'By Ana Ruiz posted May 3rd 2021 7:30PM'
    ],
    keep: [
      'By the sea, where the road ends, stands a small house.',
      'By Monday the water had reached the second step.'
    ]
  },
  {
    id: 'byline-at-the-end',
    category: 'credit',
    why: 'Some sites name the author, the editor or the translator below the text.',
    caseSensitive: true,
    match: `(?:– |— |- |~ ?)?(?:(?:By|Written by|Posted by|Published by|Reported by|Submitted by|Contributed by|Delivered by|Edited by|Story by|Text by|Words by|Compiled by|Translated by|Produced by|Reviewed by|Article by|Report by|Guest post by|Filmed by|Interview by):?|(?:Author|Editor|Reporter|Writer|Translator|Translation|Producer|Editing|Contributors?) ?:) ${name}(?: ?[,|•·/–—-] ?[^.!?]{2,80})?\\.?`,
    at: 'tail',
    remove: ['Edited by: Maya Lindqvist', 'Contributed by The Harbour Gazette', 'Author: Ana Ruiz'],
    keep: [
      'By Monday the harbour was full again and the boats went out.',
      'Edited by hand, the proofs took a month to return.'
    ]
  },
  {
    id: 'name-and-post',
    category: 'credit',
    why: 'A byline without `By`: the name, and what the author is to the paper.',
    caseSensitive: true,
    match: `\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,3} ?[,|•·–—-] ?(?:(?:\\p{Lu}[\\p{L}&’ -]{1,50} )?(?:[Ss]taff [Ww]riter|[Ss]taff|[Ss]enior [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist|[Ff]reelance|[Ss]taff [Rr]eporter|STAFF WRITER|STAFF REPORTER)|Associated Press|The Associated Press|Reuters|AFP|USA TODAY|For The [\\p{L} ]{3,40}|The Gazette)`,
    at: 'head',
    remove: [
      'Ana Ruiz, Staff Writer',
      'Jan Meer | Senior Political Correspondent',
      'Ana Ruiz, For The Harbour Gazette'
    ],
    keep: ['Ana Ruiz, reporter and sailor, lives here.', 'Jan Meer, Mayor']
  },
  {
    id: 'byline-label',
    category: 'credit',
    why: 'A byline of which only the label is left, or whose name stands in a line of its own.',
    match:
      '(?:by|written by|posted by|published by|reviewed by|medically reviewed by|edited by|fact[ -]checked by|story by|words by|authors?|written by:?|by:)\\s{0,3}:?',
    at: 'head',
    remove: ['By', 'Written by'],
    keep: ['By then', 'Author of the song']
  },
  {
    id: 'posted-on-by',
    category: 'credit',
    why: 'The line in which blog software tells date, author and section of a post.',
    match: `(?:this (?:entry|article|post|story|page|video|item) (?:was|is|has been) )?(?:last )?(?:posted|filed|submitted|uploaded)(?: on)?:? ?(?:(?:${date}|${ago}|today|yesterday)${time} ?)?(?:(?:[,|•·/–—-] )?(?:in [^.]{2,40} )?by:? [^.!?]{2,40})?(?: (?:[,|•·/–—-] )?(?:in|under|to) [^.!?]{2,40})?`,
    remove: [
      'Posted on 3 May 2021 by harbourmaster',
      'Posted by Ana Ruiz',
      'Filed 3 May 2021 in Harbour News'
    ],
    keep: [
      'Posted by night on church doors, the leaflets were gone by morning.',
      'Posted by the ministry, the notice set out who may fish there and when.'
    ]
  },
  {
    id: 'date-label',
    category: 'credit',
    why: 'When the page was published or changed, with a label.',
    match: `[(\\[*•]?(?:(?:first|last|originally|date|page|article|story|time|most recently) ?)?(?:published|updated?|posted|modified|created|reviewed|edited|revised|issued|uploaded|added|fact[ -]checked|publication date|posted at|date posted|date published)(?: (?:on|at|by|date|in|online))?(?: ?[:：|–-])? ?(?:(?:${date}|${ago}|today|yesterday|${month} \\d{1,2})${time})(?: ?(?:[|•·,/–—-] ?)?(?:(?:last )?(?:updated?|modified|published)(?: on| at)?:? ?)?(?:${date}${time}|${ago}|\\d+ min.{0,12}|[^.!?]{0,40}))?[)\\]*.]?`,
    remove: [
      'Published 12 Jan 2024',
      'Last updated: May 3, 2021, 5:30 p.m. EDT',
      'Updated 3 hours ago',
      'Last modified on 2021-05-03'
    ],
    keep: [
      'Published in 2021, the report names nine towns.',
      'Updated maps were issued on 3 May 2021 to all the crews.'
    ]
  },
  {
    id: 'date-label-time-first',
    category: 'credit',
    why: 'The same with the time before the date.',
    match: `(?:and )?(?:(?:first|last|originally) )?(?:published|updated|posted|modified)(?: (?:at|on))?:? \\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)? ?(?:[ecmp][sd]?t|gmt|utc|bst|ist)?,? (?:on )?${date}(?: ?[|•·,/–—-]? ?(?:last )?(?:updated|modified|published)(?: (?:at|on))?:? .{5,60})?\\.?`,
    remove: [
      'Published: 12:30 GMT, 4 May 2020 | Updated: 13:30 GMT, 4 May 2020',
      'Posted at 3:15 PM, May 04, 2020',
      'and last updated 3:15 PM, May 04, 2020'
    ],
    keep: ['Posted at 3:15 pm, 4 May 2020 was the day it arrived.']
  },
  {
    id: 'published-in',
    category: 'credit',
    why: 'In which issue of a paper the article was printed.',
    match: `published in (?:the )?[^.,]{2,40}, (?:on )?${date}\\.?`,
    at: 'tail',
    remove: ['Published in The Harbour Gazette, May 4th, 2020.'],
    keep: ['Published in Oslo, 4 May 2020 saw its last copy sold.']
  },
  {
    id: 'date-label-alone',
    category: 'credit',
    why: 'A label whose date has been lost or stands in the next line.',
    match:
      '(?:first |last |originally )?(?:published|updated|posted|modified|date published|date posted|published on|posted on|posted at|posted in|last updated on|updated on)\\s{0,3}:?',
    remove: ['Last updated:', 'Published'],
    keep: ['Updated tables']
  },
  {
    id: 'date-line',
    category: 'credit',
    why: 'The date of publication in a line of its own, above the text.',
    match: `${worded}${time}(?: ?[|•·,/–—-] ?(?:(?:${worded})?${time}|\\d+ min(?:ute)?s?(?: read)?|[\\p{L} .’'-]{2,40}))?(?: ?[|•·,/–—-] ?\\d+ (?:comments?|min(?:ute)?s?(?: read)?))?|\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?[|,·-]) ?${worded}`,
    at: 'head',
    remove: [
      '10:15 AM | May 3, 2021',
      'May 3, 2021',
      'Monday, 3 May 2021, 17:30 GMT',
      'Dec 12, 2020 · 5 min read',
      'May 3, 2021 / 3:15 PM / Harbour News'
    ],
    keep: ['10:15, May 3, 2021 was the hour.', 'May 3, 2021 was the day on which the bridge fell.']
  },
  {
    id: 'relative-date',
    category: 'credit',
    why: 'The age of the page, as computed when it was fetched.',
    match: `(?:[•·|] ?|(?:ap|afp|reuters|bloomberg|by [\\p{L} .]{2,30}) [-–|•·] )?(?:this (?:article|post|story) is more than \\d+ (?:days?|months?|years?) old|${ago}|an? (?:hour|day|week|month|year) ago)(?: by [^.!?]{2,40})?(?: [|•·] .{2,40}| \\d{1,4} comments?)?\\.?`,
    remove: [
      '3 hours ago',
      'about 9 hours ago',
      '36w ago',
      'AP - 53 mins ago',
      'This article is more than 5 years old'
    ],
    keep: ['Two years ago the mill was sold.', 'This article is more than a list of old names.']
  },
  {
    id: 'reading-time',
    category: 'credit',
    why: 'How long the text will take to read.',
    match:
      '(?:(?:estimated |approx(?:imate|\\.)? )?(?:reading|read) time ?[:–-]? ?(?:about |~ ?|approx(?:\\.|imately)? )?\\d+(?:[-–]\\d+)? ?min(?:ute)?s?\\.?|\\d+ ?[–-]? ?min(?:ute)?s?[ -](?:read|listen|watch|read time)|(?:about |less than )?(?:\\d+|a|one) min(?:ute)?s? (?:read|to read)|listen \\(\\d+ min(?:ute)?s?\\)|reading time)|(?:est(?:imated|\\.)? )?reading time ?[:–-]? ?\\d{1,3} min(?:ute)?s?(?: reads?)?',
    remove: ['Reading Time: 3 mins read', '5 min read', 'Reading time: 4 minutes'],
    keep: ['Reading time at school: 20 minutes every morning, and no excuses.']
  },
  {
    id: 'credits-row',
    category: 'credit',
    why: 'Who held the camera and who produced, as broadcasters list it below a film.',
    caseSensitive: true,
    match: `(?:Camera|Producers?|Video|Filmed|Reporter|Editor|Director|Presenter|Graphics|Design|Cameraman|Videographer|Video [Jj]ournalist|Video [Pp]roducer|Executive [Pp]roducer|Sound|Text|Photos?|Illustrations?|Research|Words)(?: by)? ?[:/] ?${name}(?:[.;,|] ?(?:[A-Z].{2,100}))?\\.?`,
    at: 'tail',
    remove: ['Camera: Ana Ruiz. Producer: Jan Meer.', 'Video: Maya Lindqvist'],
    keep: ['Sound: how it moves through wet sand', 'Editor: a bird is an animal, says the rule.']
  },
  {
    id: 'agency-line',
    category: 'credit',
    why: 'The name of a news agency, or of several, in a line of its own.',
    match:
      '[-–—~(\\[/ ]{0,4}(?:(?:source|from|via|with|by|credit)s?:? )?(?:the )?(?:reuters|associated press|agence france-presse|afp|ap|press association|pa media|upi|xinhua|pti|ani|ians|bernama|bloomberg|dpa|tass|interfax|anadolu agency|cnn|cnn newsource|bbc|cbs news|fox news|tribune content agency|staff|staff reporter|staff reports?|staff writer|web desk|news desk|newsroom|agencies|wire reports?|news agencies|afp-relaxnews)(?:(?: ?/ ?|, | and | with )(?:reuters|ap|afp|associated press|staff|agencies|the associated press))?[ )\\]/.]{0,3}|[(\\[](?:nan|gna|app|aap|bss|unb|pna|kuna|wam|spa|cna|sana|tns|cp|the canadian press|with agenc(?:y|ies)(?: reports?| inputs?)?)[)\\]]\\.?',
    remove: ['(NAN)', '(Reuters)', '— Associated Press', 'AFP/Reuters', 'Source: Xinhua'],
    keep: ['AP students', 'Reuters said so.']
  },
  {
    id: 'photographer-and-agency',
    category: 'credit',
    why: 'A photographer and the agency or paper, in a line of their own.',
    caseSensitive: true,
    match: `${name}(?:/| / | \\| )(?:AP|AFP|PA|EPA|UPI|REUTERS|Reuters|Getty|GETTY|Bloomberg|NPR|CNN|BBC|NBC|CBS|ABC|CBC|Fox|USA TODAY|Shutterstock|Rex|AOL|CNET|AAP|PTI|ANI|TNS|MCT|NYT|Xinhua|Anadolu|Engadget|TechCrunch|Business Insider|Insider|Mashable|WIRED|Gizmodo|HuffPost|POLITICO|Politico|Axios|Forbes)(?: (?:News|Images|Photo|via .{2,30}))?|${name}(?:/| / | \\| )The \\p{Lu}[\\p{L} ]{2,40}`,
    remove: ['Ana Ruiz/AP', 'Jan Meer / The Harbour Gazette', 'Ana Ruiz/CNET'],
    keep: ['Ana Ruiz/AP style', 'He / The man who sold the bridge, again']
  },
  {
    id: 'photo-credit',
    category: 'credit',
    why: 'Who took or owns a picture; the picture is not in the text.',
    match:
      '(?!(?:\\p{L}{3,9} )?(?:photo|image|picture|photograph|video|map|chart|visual|screenshot|graphic)s? (?:from|by|via) .{2,100} (?:shows?|showed|is|are|was|were|have|has|had|suggests?|reveal(?:s|ed)?|appear(?:s|ed)?|emerged|circulated|went|will|can|could|depict(?:s|ed)?) )[(\\[*|]{0,2}(?:(?:(?:main|featured?|cover|header|lead|hero|top|title|banner|file|stock|screenshot|representational|representative) )?(?:photo|image|picture|photograph|pic|illustration|graphic|screenshot|video|artwork|cartoon|map|chart|gif|visual)s?(?: illustration)?(?: (?:credits?|courtes[yi](?: of)?|sources?|copyright|provided|supplied|used with permission|via|by|from|:|©|\\(c\\)))(?: by| of| via|:| and copyright)?[,:/]? ?|photos? ?[:/] ?|image ?[:/] ?|pic(?:ture)?s? ?[:/] ?|(?:photo|image) © ?|credits?(?:: ?|\\.{3} ?)|photos? (?:by|courtesy(?: of)?) |courtesy(?: of)?: )[^.!?]{2,110}[)\\].]{0,2}|[(\\[]?file (?:photo|image|picture)s?[)\\]]?\\.?|photos? by [^.!?,]{2,40}, [^.!?,]{2,40}, [^.!?]{2,220}\\.?|courtesy of (?:the )?[^.!?,;]{2,50}|(?:featured|cover|header|main|lead|top|hero) (?:image|photo|picture)(?: credit)? ?[:/] ?[^.!?]{2,80}',
    remove: [
      'Featured image: Shutterstock',
      'Photo credit: Ana Ruiz',
      'Credit...Ana Ruiz for The Harbour Times',
      'FILE PHOTO',
      'Pic: PA',
      'Image: Jan Meer / Harbour Archive',
      'Image source, Getty Images',
      'Photo by Maya Lindqvist on Unsplash',
      'Photo: Ana Ruiz'
    ],
    keep: [
      'Image is not everything, the coach told them.',
      'File photos of the old bridge were lost, too.',
      'Courtesy of the rain, the reservoir is full.',
      'Photo by photo, the album tells how the valley was drowned and how people left it for good. Few returned.'
    ]
  },
  {
    id: 'stock-credit',
    category: 'credit',
    why: 'A photographer and the picture agency, in a line of their own.',
    match:
      '[(\\[©]{0,2} ?(?:[^.!?()]{2,60}(?: ?[/|,] ?| [–—-] ))?(?:getty images?|shutterstock|istock(?:photo)?|i ?stock photo|alamy(?: stock photo)?|adobe ?stock|unsplash|pexels|pixabay|depositphotos|dreamstime|afp via getty(?: images)?|ap images|ap photo|wikimedia commons|creative commons|flickr|reuters|thinkstock|bigstock|imago|shutterstock\\.com|royalty[ -]free photo)(?:(?: ?[/|,] ?| [–—-] )[^.!?]{2,60})?[)\\].]{0,2}|[(\\[]?(?:[^.!?()]{2,60}(?:/| / |, ))?epa-efe[)\\].]{0,2}|[^.!?()]{2,60}(?:/| / |, )epa[)\\].]{0,2}|[(\\[]?epa(?:-efe)?/[^.!?]{2,60}',
    remove: [
      'Ana Ruiz | Getty Images',
      'AP Photo/Jan Meer',
      'Jan Meer / EPA',
      '© Shutterstock',
      'Getty Images / Maya Lindqvist'
    ],
    keep: [
      'Getty Images sued the firm in 2023.',
      'Reuters, which saw the letter, did not name him. The others did.'
    ]
  },
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
    id: 'source-line',
    category: 'credit',
    why: 'Where the text, a chart or a picture was taken from.',
    match:
      '(?:[-–—*(\\[] ?)?(?:(?:article |news |original |data |image |photo |full |info )?source(?: (?:url|link|article))?|(?:article|story|news|post) source|via|h/t|hat tip|original(?: article| post| story)?|originally from|read original)\\s?[:：] ?(?:https?://\\S{4,200}|www\\.\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
    remove: ['Source: https://gazette.example/ferry', 'Source: Harbour Gazette', 'Via: Kitchen & Kin'],
    keep: ['Source: the river rises in a bog, and no map shows it; we walked for two days. Then we saw it.']
  }
]
