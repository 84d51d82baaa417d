import type {Rule} from '../rule.ts'

/** Links and teasers to other articles, and where an article was first published. */
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
    id: 'related-label',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow it.',
    match:
      "[*>•▪■►▶→»\\[(#\\s-]{0,6}(?:(?:related|similar|recommended|suggested|popular|recent|latest|featured|trending|top|other|more|further|additional|new) (?:articles?|stor(?:y|ies)|posts?|content|coverage|news|videos?|news stories|blogs?|blog posts|podcasts|episodes)|related(?: links?| items)?|(?:you )?(?:may|might|will|would|could) also (?:like|enjoy|love|read|be interested in|find interesting|want to read)|you (?:may|might) (?:like|enjoy|be interested in|have missed)(?: (?:these|this))?|(?:recommended|picked|selected|chosen|more) for you|recommended(?: by \\p{L}{1,30})?|read (?:next|also|this next|these next|more:)|(?:what to|must) (?:read|reads)(?: next)?|read more (?:about|on) [^.!?]{3,80}:|up next|most (?:read|popular|viewed|shared|commented|watched|discussed|emailed) (?:stories|articles|news|posts|videos)|more (?:from|in|on|about) (?:this|the) (?:author|section|story|topic|series|category|issue|site|blog|show|subject|week|web)|more on (?:this|these)|more like this|more to (?:read|explore|discover|love)|more stories(?: (?:from|like|for|you|on) .{2,40})?|don[’']?t miss(?: (?:these|this|out))?|in case you missed it|icymi|people also (?:read|viewed|like|ask)|others? (?:are|also) (?:read|reading|viewed|liked)|what others are reading|editor[’']?s[’']? (?:picks?|choice)|keep (?:reading|exploring)|more (?!bad|good|great|fake|sad|happy|of)[\\p{L}-]{3,20} news|explore more(?: (?:articles|stories|topics|news))?|see also|also (?:read|see|of interest|on .{2,30})|promoted stories|around the web|from around the web|from our (?:partners|sponsors|network)|elsewhere on .{2,30}|stories (?:you may like|for you)|articles you (?:may|might) like|latest from .{2,40}|next (?:read|story|article)|continue exploring)[ :：…>»→▾+.-]{0,4}",
    then: [
      {lines: 3, match: 'headline'},
      {lines: 8, match: '[-•*–▪] [\\p{L}\\p{N}‘“"].{18,150}[^.!:;,]'}
    ],
    remove: [
      'Related articles',
      'More games news:',
      'Related articles\n- Ferry returns to the islands',
      'You may also be interested in:',
      'More on this story'
    ],
    keep: [
      'Related work',
      'Most popular of all was the plum cake.',
      'Recent studies',
      'Top stories make bad teachers, the editor wrote.'
    ]
  },
  {
    id: 'reference-label',
    category: 'related',
    why: 'A label above links; what follows may be part of the article, and stays.',
    match:
      '(?:most (?:read|popular|viewed|shared|commented|recent|watched|discussed|emailed)(?: (?:today|this week|now))?|trending(?: now| today| this week)?|top stories(?: today| this week)?|latest|the latest(?: news)?|categories|read more (?:about|on)|(?:related|further|suggested|recommended|additional|background) (?:reads|resources|topics|tags|searches|guides|reviews|reports|products|information|tools))\\s?[:.]?',
    remove: ['Most read', 'Trending now', 'Related resources:'],
    keep: ['Further reading', 'Most read it in a day.']
  },
  {
    id: 'related-label-at-the-end',
    category: 'related',
    why: 'Behind the end of an article the list of other articles is longer.',
    match:
      "(?:(?:related|similar|recommended|popular|recent|latest|trending|top|other|more) (?:articles?|stories|posts?|content|coverage|news|videos?)|(?:you )?(?:may|might) also (?:like|enjoy|be interested in)|you (?:may|might) (?:like|enjoy|be interested in)|recommended(?: for you)?|read (?:next|more|also)|most (?:read|popular|viewed|shared)|trending(?: now)?|more (?:from|on|in|about) .{2,40}|don[’']?t miss|in case you missed it|editor[’']?s[’']? picks?|what to read next)\\s{0,3}[:…]?",
    at: 'tail',
    then: {lines: 12, match: 'headline'},
    remove: ['Latest news', 'More from the Harbour Gazette'],
    keep: ['More from the harbour, and from its people, will follow in the spring.']
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
    match:
      '(?:go to|visit|head (?:over )?to|see|check out|log on to|find (?:out )?more (?:at|on)|read more (?:at|on)|more (?:at|on)|learn more (?:at|on)) (?:our website,? |us at )?(?:https?://)?[\\p{L}\\p{N}-]{1,40}(?:\\.[\\p{L}\\p{N}-]{2,30}){1,3}/?\\S{0,80}(?: (?:for|to) (?:more|all|the latest|the full|read|see|get|find|learn)[^.]{0,100})?[.!]?|(?:catch|get|read|check out) (?:all the |the )?latest [^.]{3,120}(?:breaking news|top headlines|live updates|latest news)[^.]{0,160}\\.?(?: download .{3,60}app.{0,60})?',
    remove: [
      'Get Latest News Live on Gazette along with Breaking News and Top Headlines from the coast.',
      'Go to harbourgazette.example for more news from the coast.',
      'Read more at gazette.example/ferry'
    ],
    keep: ['Go to the office by noon for more forms.']
  },
  {
    id: 'appeared-first',
    category: 'credit',
    why: 'WordPress ends a post in its feed with the post’s title and the name of the blog.',
    match:
      '(?:the post .{3,220}|[^.!?]{3,160}[.!?]?[”"]?) (?:appeared|was published|was seen) first on .{2,100}',
    remove: ['The post Seven Soups for a Wet Week appeared first on Kitchen & Kin.'],
    keep: ['The stamp appeared first in 1840, and was soon copied.']
  },
  {
    id: 'originally-published',
    category: 'credit',
    why: 'Where and when the text was published before; about the copy, not about the matter.',
    match:
      '\\W{0,3}(?:(?:note: ?)?(?:this|the (?:above|following|preceding)|an (?:earlier |edited |extended )?version of this|a (?:shorter |longer |previous )?version of this|portions of this|parts of this)(?: (?:blog|news|guest|opinion|updated))? (?:article|story|post|piece|essay|column|report|interview|commentary|excerpt|op-ed|content|analysis|review|text|editorial|press release|recipe|page|guide|paper|speech|feature|transcript)(?: (?:by|from|about|on) [^.,]{2,60},?)?(?: (?:was|is|has been|had been|were))?(?: (?:first|originally|previously|also|initially|last))?(?: also| originally)?(?: | ?-)?(?:re|cross)?-?(?:published|posted|appeared|appears|reposted|republished|reprinted|written|produced|syndicated|updated|reproduced|contributed|adapted|excerpted|translated|shared|printed|crossposted)(?: |:).{2,240})',
    remove: [
      'This article was originally published on The Harbour Review.',
      'A version of this story first appeared in the March issue.',
      'This post was last updated on 3 May 2021.'
    ],
    keep: ['This article was a gift of the minister to the museum.', 'This story was told to me by my aunt.']
  },
  {
    id: 'originally-published-at',
    category: 'credit',
    why: 'The same without a subject, as Medium puts it under imported stories.',
    match:
      '[(\\[*]?(?:first|originally|previously|also|cross-?) ?(?:published|posted|appeared|featured)(?: (?:at|on|in|by|here|via))?:? (?:[^,]{2,60} )?(?:\\S{1,60}\\.\\p{L}{2,10}\\b\\S{0,80}|on \\p{L}{3,9} \\d{1,2}, (?:19|20)\\d\\d)(?: on \\p{L}{3,9} \\d{1,2},? (?:19|20)\\d\\d)?[.)\\]*]*',
    remove: [
      'Originally published at kitchenandkin.example on May 3, 2015.',
      'Cross-posted from gazette.example'
    ],
    keep: ['Originally published in 1951, the novel has never been out of print.']
  }
]
