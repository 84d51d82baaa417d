import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw
const edges = '[*>•▪■►▶→»\\[(\\s-]{0,6}'

/** Links to other articles, each with its label or its headline, in lines of their own. */
export const linkRules: readonly Rule[] = [
  {
    id: 'read-more-headline',
    category: 'related',
    why: 'News sites put links to other articles between the paragraphs, each behind such a label.',
    match:
      "[*>•▪■►▶→»\\[(#\\s-]{0,6}(?:(?:read|see|learn|find out|explore|discover) (?:more|also|next|now|this|about it)|also (?:read|see|watch|on|in|listen)|read(?: more)? (?:on|about|here|in full|about this|related)|you (?:may|might|should) also (?:like|read|enjoy|want to read|be interested in)|related(?: (?:articles?|stor(?:y|ies)|posts?|content|reading|coverage|news|links?|guides?|videos?|topics?|reviews?|recipes?))?|recommended(?: (?:reading|articles?|stor(?:y|ies)|for you|posts?))?|(?:must|further|suggested|background|recommended|additional|more|essential) (?:reads?|reading)|don[’']?t miss|in case you missed it|icymi|more (?:on this|on this story|on that|here|like this|stories)|up next|trending|most read|editor[’']?s[’']? (?:picks?|choice)|see (?:our|my) (?:guide|related|full)|check (?:this|these|it)? ?out|next up|from the archives?|previously|watch (?:now|next|more|also|the video|live|below)|listen (?:now|next|more|also|here|to)|full story|the full story|deeper reading|go deeper|dig deeper|bonus read|analysis)\\s{0,3}(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}",
    remove: [
      'Read more: Ferry returns to the northern islands',
      'ALSO READ | Five walks for a wet Sunday',
      'Related: How to sharpen a garden spade',
      'Don’t miss: The last lighthouse keeper speaks'
    ],
    keep: [
      'Related species live in the marsh: two warblers and a bunting.',
      'She wanted to read more: novels, poems, the labels on jars.',
      'Analysis of the water showed three metals.'
    ]
  },
  {
    id: 'capital-label-headline',
    category: 'related',
    why: 'The same labels in one word; only their capitals tell them from prose.',
    caseSensitive: true,
    match:
      '[*>•▪■►▶→»\\[(\\s-]{0,6}(?:(?:READ|MORE|WATCH|LISTEN|RELATED|SEE|ALSO|EXPLAINER|EXPLAINED|PHOTOS|VIDEO|GALLERY|PODCAST|QUIZ|POLL|OPINION|LIVE|NEXT|EXCLUSIVE|IN PICS|IN PICTURES|MUST READ|BREAKING)\\s{0,3}(?::|\\||>+|»|›|→)\\s?[^\\s]|(?:Watch|Listen|Must [Rr]ead|In [Pp]ics|Full [Cc]overage|Popular [Nn]ow|Podcast|Explained|Photos)\\s{0,3}(?::|\\||>+|»|›|→)\\s?\\p{Lu}).{8,200}[^.!:;,]',
    at: 'middle',
    remove: [
      'READ: Ferry returns to the northern islands',
      'Watch: The mayor rows the first boat',
      'WATCH | The moment the old chimney fell'
    ],
    keep: [
      'NEXT: the harbour, then the hill, and then we rest.',
      'Watch: it was a gift from her aunt, and it still runs.'
    ]
  },
  {
    id: 'capital-label-headline-at-the-end',
    category: 'related',
    why: 'The same at the end, where fewer of these labels can begin a part of the article.',
    caseSensitive: true,
    at: 'tail',
    match:
      '[*>•▪■►▶→»\\[(\\s-]{0,6}(?:(?:READ|MORE|WATCH|LISTEN|RELATED|ALSO|NEXT|MUST READ)\\s{0,3}(?::|\\||>+|»|›|→)\\s?[^\\s]|(?:Watch|Listen|Must [Rr]ead|In [Pp]ics|Full [Cc]overage|Popular [Nn]ow)\\s{0,3}(?::|\\||>+|»|›|→)\\s?\\p{Lu}).{8,200}[^.!:;,]',
    remove: ['WATCH: The moment the old chimney fell', 'Listen: The last lighthouse keeper speaks'],
    keep: ['MORE: that is what they asked for.', 'Watch: a gift from her aunt']
  },
  {
    id: 'coverage-label',
    category: 'related',
    why: 'A label in capitals before the headline of an earlier or another report.',
    caseSensitive: true,
    match: any(
      r`${edges}(?:(?:PREVIOUS|PAST|EARLIER|FULL|COMPLETE|RELATED|CONTINUING|CONTINUED|PREVIOUSLY|RECENT|OTHER|MORE|TOP|LATEST|LIVE)(?: (?:COVERAGE|STORY|STORIES|REPORTING|READING|NEWS|HEADLINES|VIDEOS?|UPDATES|CONTENT|ARTICLES?|REPORTS?))|NOW READ|NOW WATCH|READ HERE|TRENDING(?: NOW| STORIES)?|ICYMI|DON[’']T MISS|PREVIOUSLY|LOOK BACK|FROM THE ARCHIVES?|FLASHBACK|MUST[ -](?:READ|WATCH|SEE)|LEARN MORE|DIG DEEPER|GO DEEPER|CATCH UP|EDITORS?[’']?S? PICKS?|MORE FROM [A-Z][A-Z0-9 ]{1,24}|MORE ON [A-Z][A-Z ]{1,24}|SIGN UP|DOWNLOAD) ?[:|»>] ?[^\s:|].{10,180}[^.:;,]`,
      r`${edges}(?:Previous(?:ly)?|Past|Earlier|Full|Complete|Continuing) (?:[Cc]overage|[Rr]eporting|[Ss]tory) ?[:|»>] ?\p{Lu}.{10,180}[^.:;,]`,
      r`${edges}(?:(?:[Nn]ow|Then|Next) [Rr]ead|For [Ss]ubscribers|(?:Subscriber|Member|Subscribers?[’']?) (?:[Ee]xclusive|[Oo]nly)|Exclusive for subscribers|Live [Uu]pdates|Related [Vv]ideo|From the [Aa]rchives?|Trending [Nn]ow|Watch [Mm]ore|Learn [Mm]ore|Dig [Dd]eeper) ?[:|»>] ?\p{Lu}.{10,180}[^.:;,]`
    ),
    remove: [
      'PREVIOUS COVERAGE: Ferry returns to the northern islands',
      'NOW READ: Five walks for a wet Sunday',
      'For subscribers: The quiet fight over who owns the river',
      'MORE FROM HARBOUR 5: The mayor rows the first boat'
    ],
    keep: [
      'TOP NEWS: the boat is back.',
      'LATEST NEWS from the harbour is rare.',
      'Previous coverage: two papers, nine letters, no answer.',
      'For subscribers: it is free.'
    ]
  },
  {
    id: 'bracketed-capital-label',
    category: 'related',
    why: 'Links in square brackets, with their label in capitals.',
    caseSensitive: true,
    match: any(
      r`\[ ?(?:DOWNLOAD|SIGN ?UP|READ|WATCH|LISTEN|PHOTOS|VIDEO|TRENDING|MORE|RELATED|WEATHER|VOTE|SUBMIT|SUBSCRIBE|RADAR|LIVE|MAP|PREVIOUS(?:LY)?)(?: (?:MORE|NOW|LIVE|ALSO|HERE|TODAY|STORY|COVERAGE))? ?[:|–-] ?[^\[\]]{5,180}\]?`,
      r`\[(?:WATCH|READ|LISTEN|LOOK|PICS|IN PICS|VIDEO|PHOTOS|GALLERY|MUST READ)\] ?\p{Lu}[^.]{15,160}[^.:;,]`
    ),
    remove: [
      '[DOWNLOAD: Free Harbour News app for alerts as news breaks]',
      '[WATCH] Truck driver escapes a burning barge'
    ],
    keep: ['[VIDEO] The film is in colour and lasts an hour.', '[MORE] is what the margin says.']
  },
  {
    id: 'label-glued-to-headline',
    category: 'related',
    why: 'A label that one chain glues to the headline of another article.',
    caseSensitive: true,
    match: r`(?:More|Opinion|Column|Editorial|Analysis|Review|Previously|Earlier|From (?:19|20)\d\d|What (?:we|to) know|Fact [Cc]heck|Explained|Explainer|In-depth|Background|Catch up|Read [Mm]ore|Related|Photos|Gallery|Grades|Live [Uu]pdates|Box [Ss]core|Recap|Preview|Rankings|Investigation|Start here|Timeline|Updates?|For [Ss]ubscribers|Subscribers?|Exclusive|Video|Watch|Map|Database|How it happened|Follow [Ll]ive):["“‘]?\p{Lu}[^:;]{20,150}[^.:;,!]`,
    remove: [
      'What we know:Second survey of the mill to begin in March',
      'Opinion:Rye should stop patching its old mill'
    ],
    keep: ['What we know: Second surveys cost more.', 'Review:Good.']
  },
  {
    id: 'more-headline',
    category: 'related',
    why: 'The label that papers of one house put before links between their paragraphs.',
    caseSensitive: true,
    match:
      '(?:More|MORE|More from [\\p{L}’\' ]{3,30}|Read|Opinion|Analysis|Explainer|Read our [\\p{L} ]{3,30}) ?: ?[\\p{Lu}‘“"][^.;]{24,150}[^.!;:,]',
    at: 'middle',
    remove: ['More: The ferry is back in town, and nobody knows why'],
    keep: ['More: 20 boats.', 'More: what they want is more of the same']
  },
  {
    id: 'arrow-headline',
    category: 'related',
    why: 'A teaser behind arrows, with a label or without.',
    match:
      '(?:>>+|»+|►|▶|👉|➡️?|→) ?(?:(?:read|also read|read also|read more|see|see also|watch|related|more|click here|next) ?[:|–-]? ?).{6,160}[^.!]|(?:>>>|»») ?[\\p{L}\\p{N}‘“"\'].{14,140}[^.!?:;,…]|>> ?[\\p{L}\\p{N}‘“"\'].{14,140}<<',
    remove: ['>> Read: The ferry is back in town', '>>> The ferry is back in town'],
    keep: ['5 >> 2 is a shift.', '→ The ferry is back in town']
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
  },
  {
    id: 'more-from',
    category: 'related',
    why: 'A teaser that names the section, the author or the show of which there is more.',
    match:
      '(?:(?:read|see|get|find|view|browse|check out|explore|for) )?(?:(?:more|all|the latest|other)(?: of)? (?:stories|news|articles|posts|coverage|columns|episodes|reporting|updates|content|features|videos|reviews|recipes|analysis)|(?:more|all)) (?:from|by) [^.,;!?]{2,60}(?: (?:here|below|now))?[.:…>»→]*',
    at: 'tail',
    remove: ['More from the Business desk', 'Read more stories by Ana Ruiz here'],
    keep: ['More from less was the motto of the workshop, and it served them well.']
  },
  {
    id: 'continue-reading',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      '[\\[(]?\\s{0,3}(?:(?:continue|keep) reading(?: (?:the|this|our|full|main) (?:article|story|post|main story))?|read (?:more|on|now|it|here|in full|full (?:article|story|post|review|bio|report)|the (?:full|whole|entire|complete|original|rest of the|rest of this) (?:article|story|post|review|report|piece|interview|text|transcript|series))|view (?:original|full|the full) (?:article|post|story)|see full (?:story|article|review)|click (?:here|to read(?: more)?|for more)|more (?:info|here|at .{2,40})|full (?:story|article|text|review)|learn more (?:here|about (?:us|this)))(?: (?:here|below|now|at .{2,60}|on .{2,60}|from .{2,60}))?[ :.…>»›→←❯\\])]{0,6}|read (?:the )?original (?:article|story|post)',
    remove: [
      'Read original article',
      'Read more',
      'Continue reading →',
      '[Read more...]',
      'Read the full story on Harbour Gazette'
    ],
    keep: [
      'Read more slowly, the teacher advised, and then read it again.',
      'Keep reading aloud even when they fidget.'
    ]
  },
  {
    id: 'continue-reading-title',
    category: 'related',
    why: 'Blogs repeat the title in the link to the rest of a post.',
    match:
      '(?:continue reading|read more about|read our (?:full )?(?:review|guide) (?:of|to)|read our full|read the rest of) .{3,160}[^.!?,;]',
    remove: ['Continue reading “Seven soups for a wet week” →', 'Read our full Larkspur X2 review'],
    keep: ['Continue reading to them every night, and the words will come.']
  },
  {
    id: 'click-here',
    category: 'nav',
    why: 'An instruction to follow a link that text does not have.',
    match:
      '[*>•►→»\\[(\\s-]{0,6}(?:please )?(?:click|tap|press) (?:here|this link|(?:on )?the (?:link|button|image|photo|picture|banner)(?: (?:below|above|here))?)(?: (?:to|for|if|and) [^.]{2,140}|,? [^.]{2,60})?[.!:…>»)\\]]*',
    remove: ['Click here to read the report', 'CLICK HERE', 'Click here for more photos from the fair.'],
    keep: [
      'Click here, click there: the new clerk never learned which box to tick. So the form was lost.',
      'If you click here you will hear the bird.'
    ]
  },
  {
    id: 'for-more-visit',
    category: 'related',
    why: 'A site’s advertisement for its own further coverage.',
    match:
      '(?:for|to (?:read|see|get|find)|want|looking for|hungry for|need|get) (?:even )?(?:more|all|the latest|additional|breaking|full)(?: of)?(?: [\\p{L}’&-]+){0,4} ?(?:stories|news|coverage|articles|updates|headlines|content|recipes|tips|features|reviews|episodes|videos|like this)[^.!?]{0,80}[,?!] ?(?:please )?(?:visit|go to|follow|click|check|see|subscribe|sign|download|head|read|like|join|tune|listen|watch|explore)\\b.{2,240}',
    remove: [
      'For more local news, visit our home page.',
      'Want more stories like this? Sign up for our morning mail.'
    ],
    keep: ['For more news of the strike the men went to the harbour each evening.']
  },
  {
    id: 'go-to-site',
    category: 'related',
    why: 'Sends the reader to a site for more of the same.',
    match: any(
      '(?:go to|visit|head (?:over )?to|see|check out|log on to|find (?:out )?more (?:at|on)|read more (?:at|on)|more (?:at|on)|learn more (?:at|on)) (?:our website,? |us at )?(?:https?://)?[\\p{L}\\p{N}-]{1,40}(?:\\.[\\p{L}\\p{N}-]{2,30}){1,3}/?\\S{0,80}(?: (?:for|to) (?:more|all|the latest|the full|read|see|get|find|learn)[^.]{0,100})?[.!]?|(?:catch|get|read|check out) (?:all the |the )?latest [^.]{3,120}(?:breaking news|top headlines|live updates|latest news)[^.]{0,160}\\.?(?: download .{3,60}app.{0,60})?',
      '(?:read|get|check|catch|follow)(?: out)? all the (?:latest|breaking|live) .{3,160}(?: here\\b| on\\b| only\\b|\\bat\\b|\\bfollow us\\b|\\blive\\b|updates).{0,120}',
      'check out (?:more|all|other|our other) (?:articles|stories|posts|episodes|videos|recipes) (?:on|from|at|by) .{2,60}'
    ),
    remove: [
      'Get Latest News Live on Gazette along with Breaking News and Top Headlines from the coast.',
      'Go to harbourgazette.example for more news from the coast.',
      'Read more at gazette.example/ferry',
      'Read all the latest news on the ferry here',
      'Check out more articles on the harbour'
    ],
    keep: ['Go to the office by noon for more forms.', 'Check out more of the harbour, she said.']
  },
  {
    id: 'read-our-review',
    category: 'related',
    why: 'Points to a review or a guide of the site.',
    match: r`(?:[*>•(-] ?)?(?:(?:you can |also,? |or |please )?(?:read|see|check out|take a look at) our (?:[^.!?]{0,40} )?(?:reviews?|guides?|hands-on|buying guide|comparison|roundup|round-up|\d{1,2} (?:best |top )?(?:reasons|tips|tricks)|verdict|preview|full coverage)\b[^.!?]{0,140}|you can (?:read|find out|see|find) (?:more|all|everything|our [^.!?]{2,40}) (?:about|on|of) [^.!?]{2,140} (?:here|in our [^.!?]{2,40}))[.!:)]{1,2}`,
    remove: [
      'Read our review of the Harbour 12.',
      'You can read our review of the Harbour 12 and the review of the Harbour 14 here.',
      'Read our 5 reasons to buy a Harbour 12.',
      'You can read more about the Harbour 12 here.'
    ],
    keep: [
      'Read our lips, the ferrymen said to the mayor.',
      'You can read our future in the tides. So they said.',
      'You can read more about the harbour in the book.'
    ]
  },
  {
    id: 'deals-and-trailers',
    category: 'related',
    why: 'Pointers to deals, films and further pages of the site.',
    match: any(
      "today[’']s best [^.!?]{0,50}deals|we check over \\d+ million products.{0,80}|trending on \\p{L}{3,20}|don[’\x27]t miss (?:our|my) [^.!?]{4,120}[.!]?",
      '(?:you can )?(?:check out|watch|see|view|catch) (?:the |its |their |his |her )(?:full |new |first |official |latest |announcement |launch |debut ){0,2}(?:trailer|teaser|music video)(?: (?:for|of) [^.!?]{2,60})?(?: (?:down )?below| above| right here| here)[.!:]?',
      "for (?:more|even more|further|the latest) (?:on|about|from|information on|details on|tips on) [^.!?]{2,80}, (?:be sure to |make sure to |please |you can )?(?:check out|see|read|visit|head (?:over )?to|take a look at|don[’']t miss|have a look at) (?:our|my|us)\\b[^!?]{0,160}",
      '(?:stay tuned|keep it locked|stay with|keep checking)(?: in)? (?:to|here|with|on|at)(?: [\\p{L}\\d.]{2,24}){0,3} for (?:more|all the|the latest|further|continued|additional|any) (?:updates?|news|coverage|information|details|reviews|content|on|from|\\p{L}{3,12} (?:updates?|news|coverage|reviews))\\b[^!?]{0,60}'
    ),
    remove: [
      'Today’s best lamp deals',
      'You can watch the trailer below.',
      'For more on the ferry, check out our guide to the islands.',
      'Stay tuned to Harbour Games for more news.'
    ],
    keep: ['For more on the war, see the letters of her uncle.']
  }
]
