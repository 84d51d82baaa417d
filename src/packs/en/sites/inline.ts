import type {Rule} from '../../rule.ts'
import {any, behindSentence, fullName, hour, sentenceStarter, wordDate} from '../words.ts'

const r = String.raw

/** Labels, credits and code of pages that stand within a line, where a text has lost its line ends. */
export const inlineRules: readonly Rule[] = [
  {
    id: 'label-between-sentences',
    category: 'ad',
    why: 'A label or a button between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:Advertisements?|ADVERTISEMENTS?|Click [Tt]o [Tt]weet|Tweet [Tt]his|Embed from Getty Images|Sponsored(?: Content)?|SPONSORED(?: CONTENT)?|REPORT THIS AD|Report this ad|Loading\.{3}|Pin [Ii]t|Share [Oo]n Pinterest|PAID CONTENT|Article continues|Watch on YouTube|Play [Vv]ideo|Show [Cc]aption|Hide [Cc]aption|Open image in gallery)(?= ${sentenceStarter} ["“‘]?[\p{L}\d]| ["“]\p{Lu}|$)`,
    remove: [
      'They left at noon. ⟦Advertisement⟧ The ferry came back.',
      'They left at noon. ⟦Embed from Getty Images⟧ “We waited,” she said.',
      'It is old. ⟦Click to Tweet⟧'
    ],
    keep: [
      'He read it. Advertisement the Harbour ran was long.',
      'They left. Sponsored by the mill, the boat came back.',
      'They laughed. Advertisement was new to them.'
    ]
  },
  {
    id: 'rest-behind-sentence',
    category: 'related',
    why: 'The link to the rest of a text, or to another site’s text, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=[.!?…"”’)\]] )\[?(?:Read [Mm]ore|READ MORE|Continue [Rr]eading|CONTINUE READING|Keep [Rr]eading|Learn [Mm]ore|View [Mm]ore|See [Mm]ore|Full [Ss]tory|Read [Oo]n|More [Ii]nfo)\]?(?: ?(?:[»›→>…]{1,3}|\.{3}))?$`,
      r`(?<=[.!?…"”’)\]] )(?:Read|See|Find|Learn|Get) (?:more|the (?:full|rest|whole|original|entire|complete) [^.!?:"“”]{2,40}|it|all about it)(?: (?:about|on|of) [^.!?:"“”]{2,60})?(?: here| (?:at|on|over at|via|in) (?:the )?\p{Lu}[\p{L}\d.’'&-]{0,24}(?: [\p{Lu}\d&oaftdi][\p{L}\d.’'&-]{0,24}){0,4})[.!]?$`,
      r`(?<=[.!?…"”’)\]] )(?:Find out|Read|See|Learn|Get|Check|Watch|View|Click|Buy|Download|Sign up|Vote|Register|Visit) [^.!?"“”]{0,100}\bHERE\b[.!]*$`,
      r`(?<=[.!?…"”’)\]] )Click (?:here|HERE|on the link) (?:to|for) [^.!?"“”]{0,30}\b(?:original|source|full|more|article|story|details|post|video|photos|report)\b[^.!?"“”]{0,40}[.!]?$`
    ),
    remove: [
      'The ferry is back. ⟦Read more »⟧',
      'The ferry is back. ⟦Continue reading →⟧',
      'The ferry is back. ⟦Read more about this at Harbour Gazette.⟧',
      'The ferry is back. ⟦Find out more about the crew HERE!⟧',
      'The ferry is back. ⟦Click here to view original article.⟧'
    ],
    keep: [
      'She shut the book. Read more, her mother said.',
      'It is a law. See more of the coast at low water.',
      'They left. Read more about the coast in the first chapter.'
    ]
  },
  {
    id: 'excerpt-mark',
    category: 'artifact',
    why: 'Where a feed has cut a text off.',
    scope: 'span',
    match: r`(?<=[.!?"”] )\[(?:\.{3}|…)\]$`,
    at: 'last',
    remove: ['The ferry is back. ⟦[...]⟧'],
    keep: ['The ferry [...] is back.']
  },
  {
    id: 'buttons-behind-text',
    category: 'social',
    why: 'Buttons behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:(?:Like this:? ?)?Like Loading\.{3}(?: Related)?|(?:Share (?:this|on|via|it):? ?)(?:Facebook|Twitter|X|Reddit|LinkedIn|Pinterest|WhatsApp|Telegram|Tumblr|Email|Print|More|Pocket|Mastodon|Threads|Bluesky)(?: (?:Facebook|Twitter|X|Reddit|LinkedIn|Pinterest|WhatsApp|Telegram|Tumblr|Email|Print|More|Pocket|Mastodon|Threads|Bluesky)){0,10}|(?:Tweet|Share|Print|Pin [Ii]t|Tweet [Tt]his|Share [Tt]his)(?: (?:Tweet|Share|Print|Email|Pin|Save|Like|Follow|Facebook|Twitter|Reddit|LinkedIn|WhatsApp)){0,6})$`,
    at: 'tail',
    remove: [
      'The ferry is back. ⟦Share this: Facebook Twitter Reddit⟧',
      'The ferry is back. ⟦Tweet⟧',
      'The ferry is back. ⟦Like Loading...⟧'
    ],
    keep: ['What did the birds do? Tweet.']
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
    id: 'script-in-text',
    category: 'artifact',
    why: 'The code of a button or an embedded page.',
    scope: 'span',
    match:
      '\\(function ?\\([\\w, ]{0,20}\\) ?\\{.{4,460}?\\}\\)? ?\\(document, ?[\'"]script[\'"], ?[\'"][\\w-]{2,40}[\'"]\\)\\)?;?|(?:window\\.\\w{2,30}|googletag\\.cmd|dataLayer|_taboola|gtag)(?:\\.push\\(|\\(| ?= ?).{2,200}?\\);',
    remove: [
      "They left. ⟦(function(d, s, id) { var js = d.x; }(document, 'script', 'harbour-jssdk'));⟧ It rained.",
      '⟦window._taboola.push({mode: 1});⟧'
    ],
    keep: ['(function (x) { return x })', 'The window.open call takes three values.']
  },
  {
    id: 'comments-behind-sentence',
    category: 'comment',
    why: 'Asks readers to answer, behind the last sentence of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)] )(?:(?:What do you think|Do you agree|Thoughts|Agree|What are your thoughts|Have a favou?rite|Did we miss (?:any|one|something)|Any questions)[^.!?"“]{0,60}\? )?(?:(?:Please |So |And )?(?:[Ll]et (?:us|me) know|[Tt]ell (?:us|me)|[Ss]hare (?:your|it|them)|[Ll]eave|[Mm]ake your|[Ss]ound off|[Dd]rop|[Pp]ost|[Ww]eigh in|[Cc]hime in|[Hh]ave your say|[Jj]oin the (?:conversation|discussion)|[Hh]it us up)\b[^.!?"“”]{0,140}\b(?:in|via|through|with|a|to) (?:the |your |a |our )?comments?(?: (?:section|box|area))?(?: (?:below|here|section))?)[.!]*$`,
    at: 'tail',
    remove: [
      'The ferry is back. ⟦Make your predictions below and tell us why in the comments.⟧',
      'The ferry is back. ⟦What do you think? Sound off in the comments below!⟧'
    ],
    keep: ['It failed. Share your views, he told them, with the board.', 'They told us in the comments.']
  },
  {
    id: 'question-and-comments',
    category: 'comment',
    why: 'Asks readers a question and sends them to the comments.',
    match:
      '[^.!?]{5,160}\\? (?:have your say|sound off|let (?:us|me) know|tell (?:us|me)|vote|share your (?:thoughts|views|opinions?|tips|experiences?)|leave (?:a|your) comment|drop (?:a|your) comment|comment|weigh in|chime in|hit us up|tweet us|we[’\']d love to hear)\\b[^.!?"“”]{0,120}(?:comments?\\b|below\\b|\\bpoll\\b|@\\w|on (?:facebook|twitter|social|our)).{0,60}',
    remove: ['Which boat do you want to win this year? Have your say in the comments!'],
    keep: ['Who won? Tell us the truth, she asked them.']
  },
  {
    id: 'stamp-before-text',
    category: 'credit',
    why: 'The day, the author and the time to read, before the first sentence of the text.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`^(?:Posted|Published|Written|Submitted|Filed|Updated)(?: [Oo]n)?:? ${wordDate}(?:,? (?:at )?${hour})? [Bb]y:? ${fullName}(?: (?:&|and|[Uu]nder|[Ii]n) [^.!?]{2,40}\.)?(?= ["“]?\p{Lu})`,
      r`^(?:Posted|Published|Updated|Date of publication):? ${wordDate}(?: [-–|·•])?(?= ["“]?\p{Lu}\p{L}* ?\p{Ll})`,
      r`^(?:[Bb]y ${fullName} )?(?:${wordDate} )?\d{1,2} ?[Mm]in(?:ute)?s? [Rr]ead(?: (?:Share|Listen|Follow|Print|Comment|Bookmark)){1,4}(?= ["“]?\p{Lu})`,
      r`(?:^|(?<=[\p{L}\d?!”"] ))By ${fullName} (?:[|·•–/-] |on )?${wordDate}(?:,? (?:at )?\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?(?= ["“]?\p{Lu})`
    ),
    at: 'head',
    remove: [
      '⟦Posted March 3rd, 2015 by Ana Ruiz & filed under News.⟧ The ferry is back.',
      '⟦Published June 4, 2021⟧ The ferry is back in the harbour, and nobody knows why it left the islands.',
      '⟦3 min read Share⟧ The ferry is back.',
      'The Ferry Returns ⟦By Ana Ruiz Thursday, August 13, 2026 14:00⟧ The ferry is back.'
    ],
    keep: [
      'Published June 4, 2021, the report names nine villages that the ferry no longer serves in winter.',
      'Posted March 3rd, 2015 by Ana Ruiz, the letter took until August to arrive in the harbour office.',
      'A letter by Ana Ruiz May 3, 2021'
    ]
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
  }
]
