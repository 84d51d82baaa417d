import type {Rule} from '../../matching/rule.ts'
import {agency, any, beforeSentence, behindSentence} from './words.ts'

const r = String.raw
const linkLabel = r`(?<=[.!?"”’)\]] )(?:READ MORE|Read [Mm]ore|ALSO READ|Also [Rr]ead|READ ALSO|Read [Aa]lso|READ NEXT|Read [Nn]ext|RELATED(?: (?:STORY|STORIES|ARTICLE|ARTICLES|CONTENT|COVERAGE|VIDEO))?|Related(?: (?:Story|Stories|Article|Articles|Coverage|Post|Posts|News|Link|Links|Video|Content|story|stories|article|articles|coverage|post|content|reading|video))?|SEE ALSO|See [Aa]lso|MUST READ|Must[ -][Rr]ead|You [Mm]ay [Aa]lso [Ll]ike|You [Mm]ight [Aa]lso [Ll]ike|More on [Tt]his|In [Cc]ase [Yy]ou [Mm]issed [Ii]t|Don[’']t [Mm]iss|Recommended [Rr]eading|Watch [Nn]ow|WATCH NOW|Also [Ss]ee|ALSO SEE|NOW READ|Now [Rr]ead|DON[’']T MISS|WATCH)\s?(?::|\||»|→|>) ?(?=[\p{Lu}\p{N}‘'“"])`

/** Links to other articles, in one line with the sentences of a text. */
export const linkInTextRules: readonly Rule[] = [
  {
    id: 'link-label-behind-sentence',
    category: 'related',
    why: 'A link to another article at the end of a paragraph, or between two that have become one, where its end can be told.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      `${linkLabel}[^.!?]{8,160}[!?]?(?: [^.!?a-z][^.!?]{8,100}[!?]?)?$`,
      r`${linkLabel}[^.!?“”"]{12,140}\?${beforeSentence}`,
      `${linkLabel}(?:[^.!?“”"]{8,130}? (?!(?:for|and|from|with|over|into|like|than|via|but|the|its|his|her) )[\\p{Ll}\\d][\\p{Ll}\\d’'-]{2,18}(?= (?:The|In|But|He|She|It|They|A|An|This|That|On|At|After|While|As|For|However|When|If|We|His|Her|Meanwhile|Earlier|Last|Speaking|Asked|According|Some|Many|Both|Those|These|There|Also|And|Its|Their|Since|Under|With|By|From|Despite|Although|Yet|So|Now|One|Two|Most|Such|Another) [\\p{Ll}\\p{Lu}])|[^.!?“”"]{15,150}(?<![:,]| The| A| An| This| In| His| Her| Its)(?= [“"]\\p{Lu}))`
    ),
    remove: [
      'They came home. ⟦Read more: Ferry returns to the northern islands⟧',
      'They got ahead by hard work. ⟦Related: Rich are paying more in taxes than before⟧ The report also said that jobs were few.',
      'They came home. ⟦Related: Ferry returns to the islands⟧ “We are glad,” he said.',
      'They came home. ⟦Also Read: Who pays when a ferry stays away?⟧ “Nobody does,” he said.',
      'They came home. ⟦READ MORE: How safe is the ferry?⟧'
    ],
    keep: [
      '“I like it. Read more: that is all.”',
      'They left. Related species stayed.',
      'They left. Read more: it is good for you. The end.',
      'They left. Related species stayed. The end.',
      'They came home. See also: is it safe?',
      '“Read more: Who are you?” she asked.'
    ]
  },
  {
    id: 'bracketed-link',
    category: 'related',
    why: 'A link to another article or gallery in brackets, with a label or by its title, between or behind the sentences.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      "[\\[(] ?(?:(?:Also (?:read|see|watch)|(?:Also |ALSO )?(?:Read|READ|See|SEE|Watch|WATCH|Listen|LISTEN|Related|RELATED|More|MORE))(?: (?:[Aa]lso|ALSO|[Mm]ore|MORE|[Nn]ext|[Rr]elated|[Ss]tory|STORY|[Aa]rticle|[Nn]ow|[Aa]bout|[Tt]his))?(?: (?:[Hh]ere|[Oo]n|[Bb]elow))?|In case you missed it|Recommended|From the archives?|Don[’']t miss|Further reading|Explore|MUST READ|Must [Rr]ead|Sign up|Subscribe) ?[:|–—] ?[^\\[\\]()]{5,200}[\\])]|\\((?:See|Watch|View|Read) (?:(?:more|the|\\p{Lu}[\\p{L}.]{2,14}[’']s) )?(?:pictures|photos|video|photo essay|full coverage|complete coverage)(?: (?:of|about|on|from)|:| [“\"‘]) ?(?![^()]{0,80}\\b(?:[Aa]ppendix|[Ff]ig|[Pp]age|[Bb]elow|[Aa]bove|left|right|[Ss]ection|[Cc]hapter|[Tt]able)\\b)[^()]{0,100}\\)|\\[(?:Sign up|Subscribe|Click here|Read more about|Get the latest|Follow us|Download|Join) [^\\[\\]]{5,200}\\]|\\((?:Sign up|Subscribe) (?:for|to) [^()]{5,160}(?:newsletter|inbox|here|channel)[^()]{0,40}\\)|[(\\[](?:Click here|CLICK HERE) (?:to|for) [^()\\[\\]]{3,100}[)\\]]",
      r`${behindSentence}[\[(](?:\d{1,2} \p{Lu}[\p{L}’'-]{2,20} (?:\p{Ll}{2,4} )?(?=\p{Lu})|(?:(?:See |In )?(?:Photos|Images|Pictures|Video|Gallery|Infographic|Album|Countdown|Quiz|Slideshow|Podcast|Related|Read|Watch|RELATED|READ|VIDEO|PHOTOS|WATCH|Read [Mm]ore|See [Aa]lso|Also [Rr]ead|Read [Aa]lso)) ?: ?)[^()\[\]]{6,120}(?<!\.)[\])](?=$| ["“]?\p{Lu})`
    ),
    remove: [
      '⟦[Read: The ferry is back in town]⟧',
      'It left at noon. ⟦(Also read: Five walks for a wet Sunday)⟧',
      'It left. ⟦[Sign up for our morning newsletter.]⟧ It came back.',
      'It left. ⟦(See pictures of the spill.)⟧',
      'They swim by night. ⟦[7 Strange Facts About Eels]⟧',
      'They swim by night. ⟦(Photos: The Eels of the Weir)⟧ Nobody knows why.',
      'They swim. ⟦[Read more: Eels return to the weir]⟧'
    ],
    keep: [
      'He said [see: harbour] twice.',
      'She can (read: must) go.',
      'He [read: the mayor] agreed.',
      '(See photos of the site in Appendix B.)',
      'They swim by night. (7 of them were caught.)',
      'It is loud. [Video was not allowed in the hall.]',
      'They met in May. (12 May is a feast.)'
    ]
  },
  {
    id: 'click-behind-sentence',
    category: 'nav',
    why: 'An instruction to follow a link, behind a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=[.!?"”’)\]] )(?:Click|CLICK|Tap) (?:here|HERE) (?:(?:to|TO) (?:subscribe|sign up|read|learn more|get|see (?:more|all|the full)|view (?:more|all|the full)|watch|download (?:the|our)|buy|join|donate|continue|order|register|follow|listen|support|become|SUBSCRIBE|READ|SIGN UP|GET|JOIN|WATCH)|(?:for|FOR) (?:more|the|our|all|full|MORE|THE))\b[^.!?"”]{3,100}[.!]?$`,
      r`(?<=[.!?…"”’)\]] )Click (?:here|HERE|on the link) (?:to|for) [^.!?"“”]{0,30}\b(?:original|source|full|more|article|story|details|post|video|photos|report)\b[^.!?"“”]{0,40}[.!]?$`,
      r`${behindSentence}(?:(?:Do you want|Want|Would you like|Looking|Interested|Need)\b[^.!?“”"]{3,100}\? )?CLICK HERE (?:to|for|TO|FOR) [^.!?“”"]{3,100}(?:[.!](?=$| ["“©]?\p{Lu}| ©)|$)`
    ),
    remove: [
      'They came home. ⟦Click here to read the report.⟧',
      'The ferry is back. ⟦Click here to view original article.⟧',
      'The coffee is done. ⟦Do you want to bake bread ? CLICK HERE to learn how to make it!⟧ It is late.'
    ],
    keep: ['They said: “Click here to win” and left.', 'The page said CLICK HERE to win, and he did.']
  },
  {
    id: 'rest-behind-sentence',
    category: 'related',
    why: 'The link to the rest of a text, or to another site’s text, behind the last sentence or where the text was cut off.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=(?:\.\.\.|…|\[…\]|\[\.\.\.\]) ?)\[?(?:[Mm]ore|MORE|(?:[Ll]earn|[Rr]ead|[Ss]ee) [Mm]ore|(?:LEARN|READ|SEE) MORE|[Cc]ontinue [Rr]eading|CONTINUE READING|[Ff]ull [Ss]tory|FULL STORY|[Rr]ead [Tt]he [Ff]ull (?:[Aa]rticle|[Ss]tory|[Pp]ost))(?: (?:[Rr]ead )?[Mm]ore)?\]?(?: ?[»›→>]{1,3}| \.\.\.)?$`,
      r`(?<=[.!?…"”’)\]] )\[?(?:Read [Mm]ore|READ MORE|Continue [Rr]eading|CONTINUE READING|Keep [Rr]eading|Learn [Mm]ore|View [Mm]ore|See [Mm]ore|Full [Ss]tory|Read [Oo]n|More [Ii]nfo)\]?(?: ?(?:[»›→>…]{1,3}|\.{3}))?$`,
      r`(?<=[.!?…"”’)\]] )(?:Read|See|Find|Learn|Get) (?:more|the (?:full|rest|whole|original|entire|complete) [^.!?:"“”]{2,40}|it|all about it)(?: (?:about|on|of) [^.!?:"“”]{2,60})?(?: here| (?:at|on|over at|via|in) (?:the )?\p{Lu}[\p{L}\d.’'&-]{0,24}(?: [\p{Lu}\d&oaftdi][\p{L}\d.’'&-]{0,24}){0,4})[.!]?$`,
      r`(?<=[.!?…"”’)\]] )(?:Find out|Read|See|Learn|Get|Check|Watch|View|Click|Buy|Download|Sign up|Vote|Register|Visit) [^.!?"“”]{0,100}\bHERE\b[.!]*$`
    ),
    remove: [
      'The ferry is back. ⟦Read more »⟧',
      'The ferry is back. ⟦Continue reading →⟧',
      'The ferry is back. ⟦Read more about this at Harbour Gazette.⟧',
      'The ferry is back. ⟦Find out more about the crew HERE!⟧',
      'It was made for the crews of the harbour. It... ⟦Learn more⟧',
      'The ferry… ⟦Read more »⟧'
    ],
    keep: [
      'She shut the book. Read more, her mother said.',
      'It is a law. See more of the coast at low water.',
      'They left. Read more about the coast in the first chapter.',
      'He wanted more',
      'And then... learn more of it!'
    ]
  },
  {
    id: 'topic-links-glued',
    category: 'related',
    why: 'The label of other articles, glued to their headlines, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:${agency} ?)?(?:More on this [Tt]opic|More on this [Ss]tory|More [Oo]n [Tt]his)(?=["“‘]?\p{Lu}).{10,400}?(?=Join \p{Lu}[\p{L}’']{1,20} (?:Telegram|WhatsApp)|$)`,
    at: 'tail',
    remove: [
      'The crew came home. ⟦AFPMore on this TopicFerry is back in the harbour New boats for the islands⟧'
    ],
    keep: ['The crew came home. More on this Topic was not to be had.']
  },
  {
    id: 'stories-label-in-text',
    category: 'related',
    why: 'The label of a box of links whose links went, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?”"’] ?)(?:Related (?:Stories|Articles|Posts|News|Coverage)|More (?:Stories|Coverage)|Trending (?:Now|Stories)|Latest (?:News|Stories)|Top Stories|Popular (?:Now|Stories)|You [Mm]ay [Aa]lso [Ll]ike|Recommended (?:Stories|Articles|For You))(?= (?:The|A|An|In|On|At|He|She|They|It|We|But|And|However|Meanwhile|According|Reflecting|Earlier|This|That|These|There|When|While|After|Before|For|With|As|If|Speaking|Asked) )`,
    remove: ['It fell on Friday. ⟦Related Stories⟧ The price has been fixed.'],
    keep: ['It fell on Friday. Related Stories of that day are lost.']
  }
]
