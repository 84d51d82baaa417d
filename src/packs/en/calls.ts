import type {Rule} from '../rule.ts'
import {any} from './words.ts'

/** Messages of forms and shops of subscriptions, calls to channels, labels of lists, as whole lines. */
export const callRules: readonly Rule[] = [
  {
    id: 'form-answer',
    category: 'subscribe',
    why: 'What a form for a newsletter answers.',
    match: any(
      'your (?:subscription|e-?mail|request|message|submission|registration|comment|vote|information|privacy|data) (?:could not be|has been|was|is|will be)(?: successfully)? (?:saved|successful|sent|received|submitted|safe|confirmed|recorded|secure|awaiting moderation|not be shared|important to us).{0,200}',
      '(?:oops|sorry|whoops|error)[!,:.] ?(?:we had a problem|something went wrong|an error occurred|please try again|there was an? (?:error|problem|issue)).{0,100}',
      '(?:an error (?:has )?occurred|please try again later|there was an? (?:error|problem) (?:submitting|sending|with your|processing).{0,60}|we were unable to .{5,60})[.,!]?(?: please try again(?: later)?\\.?)?',
      "(?:great|success|thanks?|thank you|awesome|almost there)[!,.] (?:you[’']ll (?:get|receive) (?:your|our|an|the)|you(?:[’']re| are| have| will) (?:now |been |successfully |all |be )?(?:subscribed|signed|registered|set|on the list|in\\b|unsubscribed)|check your (?:inbox|e-?mail)|please check your|please confirm your).{0,120}",
      'please (?:select|choose|pick) (?:the|your|at least one|which|a) .{0,30}newsletters?.{0,60}|select (?:the )?newsletters?.{0,60}',
      'please (?:check|confirm) your (?:inbox|e-?mail|subscription).{0,100}',
      'thank you for (?:being|becoming) a (?:\\p{L}{2,12} )?(?:subscriber|member|supporter|reader)[.!]?.{0,60}',
      '(?:sign up|register|subscribe) for (?:a |your )?free (?:.{2,40} )?(?:account|membership|trial).{0,100}|log ?in with your .{2,60} account.{0,160}',
      '(?:log|sign) ?in ?(?:[|/•·]|or) ?(?:register|sign ?up|subscribe|join|create (?:an )?account)(?: (?:to|now|here|for free).{0,60})?',
      "(?:already registered|already have an account|not (?:yet )?(?:a )?(?:subscriber|member|registered)|new here|don[’']t have an account|forgot (?:your )?(?:password|username))\\? ?.{0,60}",
      '(?:(?:an? |no |flexible|yearly|monthly|annual|free|simple|easy|pause|skip|renews|billed|\\$)[^.!?]{0,60}[\\p{L},;.] )?cancel any ?time[.!]?|(?:amend|manage|renew|cancel|update|change|gift) (?:your |my |a )?subscriptions?|get notified (?:about|of|when) .{2,60}'
    ),
    remove: [
      'Your email has been sent!',
      'Oops! We had a problem sending your message. Please try again later.',
      'Your information is safe and secure.',
      'Great! You’ll get your first email soon.',
      'Log in | Register',
      'Already registered? Log in'
    ],
    keep: [
      'Your message was a comfort to us all in May.',
      'Thank you, you are kind, said the ferryman to the two of them as they left.',
      'Your request is a heavy one.'
    ]
  },
  {
    id: 'paywall-words',
    category: 'subscribe',
    why: 'Tells that the rest is for those who pay.',
    match: any(
      '(?:exclusive|premium|bonus) (?:content|story|article)s?(?: (?:for|to) (?:our )?(?:members|subscribers|supporters))|(?:member|subscriber)s?[- ](?:only|exclusive)(?: (?:story|article|content|post))?',
      "to (?:read|view|access|see|unlock|get|enjoy) (?:the |this )?(?:full|rest of the|entire|complete|whole|more) .{0,40}(?:subscribe|log ?in|sign ?(?:in|up)|register|become an?|join us|please (?:log|sign|subscribe|register|join)|you(?: wi|[’']?)ll need to|you (?:need|must|have) (?:to )?(?:be|log|sign|subscribe|register|an?)\\b).{0,80}",
      '(?:subscribe or (?:log|sign) ?in|(?:log|sign) ?in or subscribe|log ?in or register|register or log ?in|subscribe or register) to .{2,80}',
      'you have \\d{1,2} (?:free )?(?:articles?|stories|story|views?)(?: left| remaining)?.{0,60}',
      'subscribe to [^.,!?]{2,40} to (?:get|gain|unlock|read) (?:unlimited )?(?:access|the full).{0,260}|(?:unlock|access|read) (?:this|the full|all) (?:article|story|our|content).{0,20}(?:for free|now|today)[.!]?'
    ),
    remove: ['Member-only story', 'Exclusive content for members', 'To read the full story, subscribe'],
    keep: ['To read the full moon you need no lamp.', 'Exclusive content']
  },
  {
    id: 'donation-words',
    category: 'subscribe',
    why: 'Tells that the site lives on gifts.',
    match: any(
      '(?:we|this site|our newsroom|our work|our journalism|[^.,]{2,30}) (?:rely|relies|depends?|runs?|(?:is|are) (?:funded|supported|powered|sustained|made possible)) (?:entirely |largely |solely |primarily )?(?:on|by) (?:the )?(?:readers?|listeners|donations|the generosity|(?:the )?(?:financial )?support (?:of|from) (?:our )?(?:readers|people|listeners|you)|contributions|viewers|our (?:readers|members|supporters)).{0,160}',
      'your (?:support|donation|gift|contribution|membership)s? (?:makes?|keeps?|helps?|allows?|enables?|will|ensures?|funds?|powers?) .{2,60}(?:journalism|reporting|our work|this site|newsroom|independent|our stories|us going|our site|our mission).{0,80}|your (?:support|donation|gift|contribution)s? (?:makes?|make) .{2,40} possible[.!]?',
      'make a (?:tax-deductible |one-time |monthly |small )(?:gift|donation|contribution).{0,80}',
      'already (?:contributed|donated|a member|a supporter)\\?.{0,80}'
    ),
    remove: [
      'Your support makes our work possible.',
      'We rely on readers like you',
      'Make a tax-deductible donation'
    ],
    keep: ['Your support makes the beam possible to lift by two men, then by one.']
  },
  {
    id: 'channel-calls',
    category: 'subscribe',
    why: 'Sends readers to channels, applications and pages of the site.',
    match: any(
      "\\W{0,3}(?:join|follow|subscribe to) (?:us on |our |the |[\\p{L}. ’']{2,30} )(?:official )?(?:discord|slack|telegram|whatsapp|viber|signal|facebook group|google news|youtube)(?: (?:channel|group|community|server|page))?(?: (?:here|now|today|for|to|and) ?.{0,120})?[.!]?",
      '[(\\[]?you can (?:now |also )?(?:subscribe to|follow|join) .{2,60}(?:channel|whatsapp|telegram|google news|twitter|facebook|instagram|podcast|newsletter).{0,100}[)\\]]?',
      '(?:got|have) (?:a )?(?:breaking news|news tips?|a tip|a story|a news tip)\\??,? ?(?:whatsapp|text|call|e-?mail|send|message|contact|dm)?.{0,100}|(?:send|submit)(?: us)? (?:a |your )?(?:news )?(?:tip|story|letter to the editor|obituary|event|press release|photo)s?(?: here| now)?[.!]?',
      '(?:read|get|check|catch|follow)(?: out)? all the (?:latest|breaking|live) .{3,160}(?: here\\b| on\\b| only\\b|\\bat\\b|\\bfollow us\\b|\\blive\\b|updates).{0,120}',
      '[-–•] ?(?:download|get|install|try) (?:our|the) .{0,20}app(?: to| for| on) .{2,80}|stay (?:updated|informed|tuned|up[- ]to[- ]date|ahead|in the know|connected)(?:[ ,—–-]{1,3}fast)?(?:\\.| with) .{0,60}(?:blog|app|newsletter|channel|latest|news|alerts).{0,160}',
      'for (?:feedback|complaints|inquiries|enquiries|advertising|more information|corrections)[^.]{0,60}contact us[.!]?|join .{2,40}(?:newspapers?|news|whatsapp|telegram) channel',
      'subscribe to the .{2,50} newsletter[.!]?|check out (?:more|all|other|our other) (?:articles|stories|posts|episodes|videos|recipes) (?:on|from|at|by) .{2,60}',
      'listen to (?:the )?(?:full|entire|complete|latest) (?:podcast )?(?:episode|interview|podcast|conversation)(?: (?:here|below|on|at|with) ?.{0,60})?(?: ?: ?https?://\\S{4,160})?[.!]?',
      'kindly share (?:this|with) .{0,40}|share or comment on this article:? ?.{0,160}|(?:please )?share this story(?: with .{2,40})?:?',
      "thanks? (?:you )?(?:so much )?for (?:reading|visiting|listening to|watching|supporting) (?!it\\b)[^.!?]{2,50}[.!] (?:if you (?:value|like|enjoy|found|want|appreciate)|please (?:share|subscribe|consider|like|follow)|subscribe|consider)\\b.{2,400}|thanks? (?:you )?for supporting (?:us|our (?:journalism|work|site|newsroom)|independent journalism|[\\w-]{2,30}\\.(?:com|co\\.uk|org|net))[.!]?|(?:itunes|apple podcasts|stitcher|rss)(?: \\(\\w{2,5}\\))? [|/•·] (?:itunes|apple podcasts|rss|spotify|stitcher|google podcasts|overcast|soundcloud)\\b[^.!?]{0,120}|thanks? (?:you )?(?:so much )?for (?:reading|visiting|watching|listening|stopping by)(?: (?:this|my|our) (?:article|post|blog|story|newsletter))?[!.]*(?: (?:if you|please|see you|until|don[’']t|feel free|make sure|i hope|leave|share|subscribe).{2,160})?|until next time[!.]*"
    ),
    remove: [
      'Join our Discord',
      '(You can now subscribe to our Harbour Times WhatsApp channel)',
      'Got breaking news? WhatsApp us on 555',
      'Send us a tip',
      'Stay up to date with the Harbour Insider blog.',
      'Subscribe to the Harbour Money newsletter!',
      'Thanks for reading!',
      'Thank you for reading Harbour Notes. If you value this letter, please share it.',
      'iTunes (HD) | iTunes (SD) | RSS'
    ],
    keep: [
      'Stay informed. That was the advice of the harbour master.',
      'You can get to the island by boat, and an app shows when.',
      'Send us a boat, the island wrote.'
    ]
  },
  {
    id: 'list-label',
    category: 'related',
    why: 'The label of a list of other articles.',
    match: any(
      "(?:today[’']s |the day[’']s |\\p{L}{2,20}[’']s |[\\p{L}.]{2,24} )?(?:top|latest|trending|more) (?:headlines|stories|news)(?: (?:today|now|right now|this (?:week|hour)))?:?",
      "(?:what to (?:watch|read|know) next|today[’']s news|hot topics|recommended from .{2,30}|(?:more|see all|all|view all|read all|other|latest)(?: (?:posts|articles|stories|news))? (?:posts |articles |stories )?by \\p{L}[\\p{L}. ’'-]{2,40}|view all posts by .{2,40}|see more of:? ?.{2,60}|[\\p{L}& ]{3,40} most viewed|live updates|related internet links|partner site of .{2,40}|more commentary|current vacancies|offers? from amazon|best deals from .{2,30}|sponsored features)[ :»›→>]{0,4}",
      '(?:sponsor message|(?:a )?message from (?:our|a|the) sponsors?|(?:ad|advertiser|sponsor) content|ad loading|(?:content )?(?:provided|brought to you|presented|supported|sponsored|powered) by|content provided by .{2,40}|more:|advertisement(?: advertisement){1,4})[.: …]{0,4}'
    ),
    remove: ['Today’s top stories', 'Hot Topics', 'Supported by', 'View all posts by Ana Ruiz →'],
    keep: ['Top news of the year for the ferry: it floats.', 'Supported by two beams, the roof held.']
  },
  {
    id: 'pin-for-later',
    category: 'social',
    why: 'Asks to keep the page on a board of pictures, or to share a public letter.',
    match: any(
      '(?:\\W{0,3})(?:pin|save) (?:it|this|me|the recipe|this (?:post|recipe|article|image|for)|these)? ?(?:image |post |recipe )?for later[!.: ]{0,3}|pinterest (?:image|pin)|pin (?:it|me|this)[!.]?',
      '(?:thanks for reading .{2,80}! )?this post is public so feel free to share it\\.?|share .{2,60} newsletter',
      '(?:you can )?(?:also )?(?:connect with|find|follow) (?:me|us) (?:here|online|on (?:social media|instagram|facebook|twitter|pinterest|youtube|tiktok|linkedin)(?:,? (?:and|&|or)? ?(?:instagram|facebook|twitter|pinterest|youtube|tiktok|linkedin|x))?)(?: (?:at|@) ?\\S{3,40})?[:!.]?',
      '(?:[^.!?]{3,160}[,;] (?:and )?)?follow (?:us|me|[\\p{L} ]{3,30}) on (?:facebook|instagram|twitter|tiktok|youtube|linkedin|pinterest|x|threads|bluesky)(?:,? (?:and |& |or )?(?:facebook|instagram|twitter|tiktok|youtube|linkedin|pinterest|x|threads|bluesky)\\b)(?:,? (?:and |& |or )?(?:facebook|instagram|twitter|tiktok|youtube|linkedin|pinterest|x|threads|bluesky)\\b)?(?:,? (?:and |& |or )?(?:facebook|instagram|twitter|tiktok|youtube|linkedin|pinterest|x|threads|bluesky)\\b)?(?: (?:to|for) .{3,100})?[.!]?',
      '(?:add|set|choose|make) (?:\\p{L}[\\p{L} .&]{1,30} )?(?:us )?as (?:a|your) preferred source(?: on google)?',
      '\\d(?:\\.\\d{1,2})? ?/ ?5 ?\\(\\d{1,6} (?:reviews?|votes?|ratings?)\\)|(?:rated )?\\d(?:\\.\\d)? out of 5 stars \\(?\\d[\\d,]* (?:total )?(?:reviews|ratings)\\)?.{0,40}'
    ),
    remove: [
      'Pin this for later!',
      'PIN FOR LATER',
      'This post is public so feel free to share it.',
      'You can also connect with me here:',
      'Catch up on our coverage of boats, and follow us on Facebook, Instagram, Twitter and TikTok to stay up to date.',
      '0/5 (0 Reviews)'
    ],
    keep: ['Pin this hem for later use.', 'Follow us on the path to the mill.']
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
    id: 'bracketed-link',
    category: 'related',
    why: 'A link to another article in brackets between or behind the paragraphs.',
    scope: 'span',
    caseSensitive: true,
    match:
      "[\\[(] ?(?:(?:Also (?:read|see|watch)|(?:Also |ALSO )?(?:Read|READ|See|SEE|Watch|WATCH|Listen|LISTEN|Related|RELATED|More|MORE))(?: (?:[Aa]lso|ALSO|[Mm]ore|MORE|[Nn]ext|[Rr]elated|[Ss]tory|STORY|[Aa]rticle|[Nn]ow|[Aa]bout|[Tt]his))?(?: (?:[Hh]ere|[Oo]n|[Bb]elow))?|In case you missed it|Recommended|From the archives?|Don[’']t miss|Further reading|Explore|MUST READ|Must [Rr]ead|Sign up|Subscribe) ?[:|–—] ?[^\\[\\]()]{5,200}[\\])]|\\((?:See|Watch|View|Read) (?:(?:more|the|\\p{Lu}[\\p{L}.]{2,14}[’']s) )?(?:pictures|photos|video|photo essay|full coverage|complete coverage)(?: (?:of|about|on|from)|:| [“\"‘]) ?(?![^()]{0,80}\\b(?:[Aa]ppendix|[Ff]ig|[Pp]age|[Bb]elow|[Aa]bove|left|right|[Ss]ection|[Cc]hapter|[Tt]able)\\b)[^()]{0,100}\\)|\\[(?:Sign up|Subscribe|Click here|Read more about|Get the latest|Follow us|Download|Join) [^\\[\\]]{5,200}\\]|\\((?:Sign up|Subscribe) (?:for|to) [^()]{5,160}(?:newsletter|inbox|here|channel)[^()]{0,40}\\)|[(\\[](?:Click here|CLICK HERE) (?:to|for) [^()\\[\\]]{3,100}[)\\]]",
    remove: [
      '⟦[Read: The ferry is back in town]⟧',
      'It left at noon. ⟦(Also read: Five walks for a wet Sunday)⟧',
      'It left. ⟦[Sign up for our morning newsletter.]⟧ It came back.',
      'It left. ⟦(See pictures of the spill.)⟧'
    ],
    keep: [
      'He said [see: harbour] twice.',
      'She can (read: must) go.',
      'He [read: the mayor] agreed.',
      '(See photos of the site in Appendix B.)'
    ]
  },
  {
    id: 'arrow-headline',
    category: 'related',
    why: 'A teaser behind arrows, with a label or without.',
    match:
      '(?:>>+|»+|►|▶|👉|➡️?|→) ?(?:(?:read|also read|read also|read more|see|see also|watch|related|more|click here|next) ?[:|–-]? ?).{6,160}[^.!]|(?:>>>|»») ?[\\p{L}\\p{N}‘“"\'].{14,140}[^.!?:;,…]|>> ?[\\p{L}\\p{N}‘“"\'].{14,140}<<',
    remove: ['>> Read: The ferry is back in town', '>>> The ferry is back in town'],
    keep: ['5 >> 2 is a shift.', '→ The ferry is back in town']
  }
]
