import type {Rule} from '../../matching/rule.ts'
import {any, behindSentence, sentenceStarter} from './words.ts'

const r = String.raw

/** Requests to take a newsletter or alerts, and the forms for it. */
export const newsletterRules: readonly Rule[] = [
  {
    id: 'newsletter',
    category: 'subscribe',
    why: 'Asks the reader to take a newsletter or another delivery.',
    match:
      '(?![“"][^”"]{0,120}[”"] \\p{L})\\W{0,4}(?:(?:please|click here to|don[’\']t forget to|be sure to|make sure to|and|want|want more|to receive|to get|to stay[^.,]{0,40},|you can(?: also)?) )?(?:(?:re)?subscribe|sign[ -]?up|register|join|get|receive|never miss|don[’\']?t miss|stay(?= (?:tuned|connected|informed|up|updated|in|ahead|on|current))(?! tuned to (?:local|noaa|radio|your))|enter|submit|have|start your|keep up)\\b(?! a )[^?]{0,160}\\b(?:newsletters?|mailing list|e-?mail list|e-?mail (?:alerts?|updates?|notifications?|address)|your inbox|our (?:blog|channel|podcast|feed|daily|weekly|free|rss)|youtube channel|(?:daily|weekly|morning|evening) (?:digest|briefing|email|update|roundup|headlines)|breaking news|push notifications?|(?:news |text |free |latest )(?:alerts|updates)|for (?:email )?updates|by e-?mail|via e-?mail|delivered|exclusive (?:content|deals|offers)|free trial).{0,260}',
    remove: [
      'Sign up for our daily newsletter.',
      'Get the news delivered to your inbox every morning',
      'Subscribe to our channel for more',
      'Subscribe to the Harbour Money newsletter!'
    ],
    keep: ['Join the queue by eight if you want fish.', 'Get the flour from the mill.']
  },
  {
    id: 'newsletter-label',
    category: 'subscribe',
    why: 'The label or the button of a form for a newsletter.',
    match:
      "(?:subscribe|subscribe (?:now|today|here|to (?:us|blog|this blog|our newsletters?|the newsletter|newsletter|rss|our blog|our channel|updates|comments|read|continue|unlock|[^.]{2,40} for free)|for free|via email|with [^.]{2,20}|by email)|subscribed|subscribesign in|sign me up|sign up|sign up (?:now|here|today|for (?:free|updates|newsletters?|alerts|email updates))|(?:our |the |daily |weekly |free |email |e-|join our |join the )?newsletters?(?: (?:sign[ -]?up|subscription|signup|archive))|newsletter|join (?:our|the|my) (?:newsletter|mailing list|list|e-?mail list|community)|join (?:now|today|free|for free|thousands of .{2,60}|over [\\d,.]+ .{2,60}|[\\d,.]+\\+? .{2,60})|get (?:our|the) (?:newsletter|app|e-?mails)|get email alerts|already (?:a|have) (?:a )?(?:subscriber|subscribed|member|registered|an account|subscription)\\??(?: (?:log|sign) ?in.{0,30})?|(?:no spam|unsubscribe|you can unsubscribe|we (?:will never|won[’']t|promise|hate|do not|don[’']t) (?:spam|share|sell)|you may unsubscribe|your (?:email|e-mail) is safe)\\b.{0,120}|subscription confirmed.{0,40}|invalid e-?mail(?: address)?[.!]?|thank(?:s| you) for reading[^.!?]{0,30}|thank(?:s| you) for (?:subscribing|signing up|your (?:submission|interest|feedback|message|subscription)).{0,60}|thank you! your submission has been received!|oops! something went wrong.{0,60}|this field is (?:for validation purposes|required|hidden).{0,80}|something went wrong.{0,60}|check your inbox.{0,80}|success!|you[’']re (?:in|subscribed|all set)!.{0,60}|ready for more\\?|start your free trial.{0,40})\\s?[!.:>»→]*|sign up (?:for|to) (?:the|our) [^.!?,]{2,30}|your e-?mail|if you value (?:our|this|independent) (?:journalism|work|reporting|site)[^.!?]{2,140}[.!]?",
    remove: [
      'If you value our journalism, please consider donating',
      'Subscribe now',
      'Newsletter sign up',
      'Unsubscribe at any time.',
      'Join our mailing list',
      'Thanks for reading!',
      'Invalid email',
      'Thank you! Your submission has been received!'
    ],
    keep: [
      'Sign up for the race by noon, or watch.',
      'Subscribe was the verb that the law left out.',
      'Sign up sheets hang in the hall.',
      'Thanks for reading it to her. She fell asleep.'
    ]
  },
  {
    id: 'form-field',
    category: 'subscribe',
    why: 'The fields of a form, and what stands in them before they are filled.',
    match:
      '(?:(?:(?:your|enter your|type your|enter an?|please enter (?:your|a valid)|work|business|valid) )?(?:e-?mail|first name|last name|full name|name|phone|phone number|e-?mail address|mobile number|company name|website|comment|message|zip code|postcode|job title|subject|country)(?: address)? ?(?:\\*|\\(required\\)|…|\\.\\.\\.|\\(optional\\)|\\(will not be published\\))(?: ?\\*| ?\\(required\\))?|(?:enter|type) your e-?mail(?: address)?(?: here| to .{2,80}| below)?|your e-?mail address|e-?mail address|please enter a valid .{2,60}|(?:email|name|website)\\(required\\)|(?:first|last|full|your) name|phone number|required fields?|indicates required.{0,20}|\\* (?:denotes|indicates) required.{0,20})\\s?[:*]?',
    remove: ['Email address *', 'Enter your email', 'First name', 'Name (required)'],
    keep: ['Name and place are all that is left.']
  },
  {
    id: 'inbox',
    category: 'subscribe',
    why: 'What a newsletter promises.',
    match:
      "(?:[^.!?]{0,240}|\\W{0,3}(?:sign ?up|subscribe|get|receive|want|join|enter|have|never|stay|don[’']t|register|our|be|love|like|enjoy|keep|daily|latest|news|stories|thanks?|no)\\b.{0,220})\\b(?:delivered|sent|straight|directly|right|direct) (?:straight |directly |right |direct )?(?:in)?to your (?:e-?mail )?(?:inbox|phone|in-box|mailbox)\\b.{0,200}",
    remove: ['The best of the coast, straight to your inbox.'],
    keep: ['Letters go straight to your neighbour.']
  },
  {
    id: 'form-answer',
    category: 'subscribe',
    why: 'What a form for a newsletter asks and answers.',
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
      '(?:(?:an? |no |flexible|yearly|monthly|annual|free|simple|easy|pause|skip|renews|billed|\\$)[^.!?]{0,60}[\\p{L},;.] )?cancel any ?time[.!]?|(?:amend|manage|renew|cancel|update|change|gift) (?:your |my |a )?subscriptions?|get notified (?:about|of|when) .{2,60}',
      r`(?:the next issue of|a welcome e-?mail is|an e-?mail has been sent|success!? an e-?mail has been sent|we[’']ve sent) .{2,160}(?:inbox|on its way|junk folder|confirm|spam).{0,160}`,
      r`i(?:[’']m| am) interested in \(.{5,60}\)|i(?:[’']d| would) like to be (?:e-?mailed|contacted|sent|informed) (?:about|with)?.{3,160}|please (?:provide|enter|supply|use) a valid e-?mail.{0,60}|please try again[.!]?`,
      r`thanks? (?:you )?for (?:contacting|messaging|writing to) us[.!] .{3,120}|your information is being handled in accordance with .{5,120}|read our privacy (?:notice|policy)\.?|data returned from the piano .{3,120}`
    ),
    remove: [
      'Your email has been sent!',
      'Oops! We had a problem sending your message. Please try again later.',
      'Your information is safe and secure.',
      'Great! You’ll get your first email soon.',
      'Log in | Register',
      'Already registered? Log in',
      'The next issue of Harbour News will soon be in your inbox.',
      'I would like to be emailed about offers and events.',
      'Please provide a valid email address.'
    ],
    keep: [
      'Your message was a comfort to us all in May.',
      'Thank you, you are kind, said the ferryman to the two of them as they left.',
      'Your request is a heavy one.',
      'I would like to be buried at sea.'
    ]
  },
  {
    id: 'newsletter-teaser',
    category: 'subscribe',
    why: 'Praises a newsletter, alerts, a channel or a podcast, and says where to sign up.',
    match: any(
      r`(?=.{0,400}\b(?:newsletters?|inbox|podcast|e-?mails?|briefing|alerts?)\b)\W{0,3}(?:the [\p{L}’' ]{2,40} newsletter|our [\p{L}’' ]{2,40} (?:newsletter|podcast)|(?:start|catch up|get|stay|want|wake up|keep up|never miss|don[’']t miss|sort|make sense|unwind|cut through|your|from|for|love|like|enjoy|looking for|need|receive|begin|end|kick off|join|delve|dive|explore|discover|hear|interested|tired|if you)\b)[^“”"]{5,260}[.!?:–—-] ?(?:please )?(?:sign[ -]?up|subscribe|register)(?: now| today)?(?: here| for free| (?:for|to) (?:our|the|it|your) [^.!?“”"]{2,50}?(?:newsletters?|alerts|emails?|podcast|channel)(?: here| today| now)?)?[.!]?`,
      r`(?:catch|get|stay|start|keep|support|help|be|join|read|follow|make|find|hear|you can|see)\b[^.?“”"]{5,160} by (?:signing up|subscribing) (?:to|for) (?:our|the) [^.!?“”"]{0,40}(?:newsletters?|podcast|channel)\b[^?“”"]{0,120}`,
      r`(?:stay (?:up[- ]to[- ]date|updated|informed|ahead|in the loop)|keep up[ -]to[ -]date|don[’']t miss (?:out|a [\p{L}]{3,10})) by (?:following|joining|subscribing to|signing up)[^.!?“”"]{3,80}[.!]?`,
      r`(?:(?:start|wake up|stay|never|don[’']t|want|catch up|keep up|be|begin)\b[^.!?“”"]{5,80}[.!] )?(?:get|have|receive) [^.!?“”"]{3,100} (?:in|to|on) your (?:inbox|device|phone|smartphone|mobile|desktop)(?: (?:each|every) \p{L}{3,10}| daily| weekly)?[.!]?`,
      r`don[’']t miss (?:the|our) (?:big|biggest|top|latest|best) (?:stories|news|headlines)[.!] (?:like|follow|join|subscribe|sign)\b[^?“”"]{3,100}`,
      r`(?=.{0,400}\b(?:bookmark|newsletters?)\b)[^?“”"]{0,220}\b(?:please|sure to) bookmark (?:our homepage|[\w.]{3,30})\b.{0,160}`,
      r`we have (?:more|other) newsletters[.!]?|no thanks,? (?:close|i[’']m|not|continue|maybe)[^.!?“”"]{0,40}|be the first to (?:know|hear|get (?:breaking|the latest) news)[.!]?`,
      r`join [\p{L} ,-]{3,40} conversations?,? (?:follow|and) [^.!?“”"]{2,60}readers\b[^.!?“”"]{0,60}[.!]?`,
      r`(?:start|begin|end) your (?:day|morning|week|evening|weekend) with (?:all|the|our|a|everything)\b[^.!?“”"]{3,80}(?:know|news|stories|headlines|briefing|newsletter)[.!]?|get (?:a|our|the) (?:\p{L}{3,10} )?(?:round-?up|digest|summary|selection|rundown) of (?:the )?[^.!?“”"]{3,100}[.!]?`,
      r`(?:get|receive) (?:the )?(?:local|latest|breaking|top|regional|national) (?:news|stories|headlines)\b[^.!?“”"]{2,100} (?:each|every) (?:day|morning|week|fortnight|month|weekday|evening|friday|sunday|saturday)[.!]?`,
      r`unlock the editor[’']s digest for free|[^.!?“”"]{3,60} selects? (?:her|his|their) favou?rite stories in this weekly newsletter\.?`,
      r`(?:would you like|want) to (?:receive|get) our (?:daily|weekly|free|latest|morning|local) [^?“”"]{2,40}\?(?: .{3,80})?|never miss a (?:story|beat|headline|post|update|thing)(?: from .{2,40})?[.!]?|sign up to (?:receive|get) (?:the latest|our|breaking|daily|weekly|updates|news)\b[^.!?“”"]{2,80}[.!]?`,
      r`for [^.!?“”"]{3,60}, (?:please )?sign up (?:to|for) our [^.!?“”"]{2,40}newsletter\b.{0,300}`,
      r`[^.!?“”"]{0,140}\b(?:receiv(?:e|ing)|get(?:ting)?|sign(?:ing)? up (?:for|to)|subscrib(?:e|ing) to) [^.!?“”"]{0,40}(?:alerts?|newsletters?|updates|notifications|e-?mails) (?:[^.!?“”"]{0,20} )?by clicking (?:here|this link|on this link)[.!]?`,
      r`(?:find out|see|know) what[’']s (?:happening|going on) in .{2,60}? ?with (?:free|our)\b.{0,80}updates.{0,60}`
    ),
    remove: [
      'The Morning Tide newsletter is our guide to the day’s stories. Sign up here.',
      'Start the day with a summary of the news. Sign up for our Morning Tide newsletter.',
      'Catch up on the debates of the week by signing up to our Opinion newsletter.',
      'Start the day smarter. Get all the news you need in your inbox each morning.',
      'Don’t miss the big stories. Like us on Facebook.',
      'We have more newsletters',
      'Start your day with all you need to know',
      'Get a round-up of top stories to start your day',
      'Get local news, recipes and more each fortnight.',
      'Never miss a story.',
      'Enter your guess or start receiving email trade alerts by clicking here.',
      'Find out what’s happening in Ryewith free, real-time updates from Harbour.'
    ],
    keep: [
      'She runs a newsletter for sailors. About nine hundred people sign up each year.',
      'You get a shock by subscribing to the idea that boats are safe.',
      'Get the picture in your head, then on your phone, and send it.',
      'No thanks, he said, and left.',
      'Start your day with a walk to the mill.',
      'Get local news vendors to bring the paper every day, she said, and you will sell more.',
      'The victims were told to get updates of the bank by clicking here and there.',
      'Find out what’s happening in Rye on Sunday.'
    ]
  },
  {
    id: 'news-of-the-site',
    category: 'subscribe',
    why: 'Asks to get the news from the site.',
    caseSensitive: true,
    match: any(
      r`[(\[]?(?:Follow|Catch|Get|Track|Read|Check out|Stay updated with|Keep up with|See|Find|Discover) (?:all )?(?:the |our )?(?:[Ll]atest|[Ll]ive|[Bb]reaking|[Mm]ost recent) (?:[^.!?“”"]{0,100}\b)?(?:[Nn]ews|NEWS|[Uu]pdates|[Hh]eadlines|[Dd]evelopments|[Cc]overage|[Ss]cores|[Ss]tories)\b[^.!?“”"]{0,100} (?:with|on|at|from|only on|here on) (?:[Tt]he )?(?:\p{Lu}|www|our)[^!?“”"]{2,80}[)\]]?`,
      r`For (?:all )?(?:the |our |more )?(?:latest|breaking|live|local|more) (?:[^.!?“”",]{0,60}\b)?(?:[Nn]ews|[Hh]eadlines|[Uu]pdates|[Ss]tories|[Cc]overage|[Ss]cores|[Aa]nalysis|[Cc]ontent|[Vv]ideos)(?:,? (?:from|on|in|about|of|and|across|around|like|right) [^.!?“”",]{2,60})?,? (?:follow|visit|download|subscribe|join|like|log on|click|tap|check out|go to|head to|sign up|stay tuned)\b[^!?“”"]{2,120}`,
      r`(?:Click|Tap) here for (?:more|the latest|all|other|live|breaking) [^.!?“”"]{2,60}\b(?:news|stories|updates|coverage|headlines)\b[^.!?“”"]{0,60}\.?|For more (?:stories|news|articles|content|coverage) (?:like this|from|on|about)[^.!?“”"]{0,60}, [^!?“”"]{3,80}`
    ),
    remove: [
      'Follow the latest breaking news and developments with Harbour Times’ newsdesk.',
      'Catch all the Latest News Updates on Harbour Live.',
      'For all the latest headlines follow our Google News channel online or via the app.'
    ],
    keep: [
      'Follow the latest news from the harbour with care.',
      'For the latest boats, sailors visit the fair in May, they said, and stay.'
    ]
  },
  {
    id: 'offers-of-the-site',
    category: 'subscribe',
    why: 'Offers letters, seminars, sheets to print and subscriptions of the site.',
    match: any(
      'sign up below [^.!?]{4,140}[.!]?|you (?:need to|must) (?:be|become) an? (?:\\p{L}{3,12} )?(?:member|subscriber) to (?:continue|read|view|access|see|keep)\\b.{0,80}|to (?:unsubscribe|opt out)[^.!?]{0,60},? (?:please )?(?:click|visit|reply|e-?mail|use)\\b.{0,100}|join (?:the )?(?:thousands|millions|hundreds|tens of thousands|over [\\d,]{3,9}|more than [\\d,]{3,9}|[\\d,]{3,9}\\+?|a community of [\\d,]{3,9})(?: of)?(?: other)? [^.!?]{2,120}\\b(?:subscrib|receiv|newsletter|inbox|updates|who (?:get|read|follow))[^.!?]{0,100}[.!]?',
      '(?:subscribe (?:to [^.!?]{2,60} )?to (?:keep|continue) reading|keep reading with a) .{4,140}|subscribe (?:now|today)(?: and|,? to| &)? save\\b.{0,60}|thanks? (?:you )?for (?:signing up|subscribing|joining us|registering)[!.] .{2,200}',
      '(?:get|grab|download|print|claim)(?: (?:the|your|my|our|this))?(?: free)? (?:printable|pdf|pattern|template|checklist|cheat sheet|worksheet|workbook|e-?book)s?(?: [^.!?]{2,40})? here[.!]?',
      '(?:register|sign up|join us|rsvp|save your (?:seat|spot))(?: now| today| here)? for (?:our|the|this|an?) (?:free |upcoming |next |live |on-demand ){1,3}(?:webinar|webcast|workshop|event|conference|masterclass|summit)\\b.{0,120}',
      '(?:view|shop|see|browse|explore|discover|check out) our (?:full|entire|complete|whole|new|latest|best-selling|wide|huge) (?:range|collection|selection|line|catalog(?:ue)?|[\\p{L} -]{3,30})(?: of [^.!?]{2,40})?(?: here| now)?[.!]?'
    ),
    remove: [
      'Join thousands of people who receive the news of the harbour.',
      'Subscribe to Harbour Notes to keep reading this post.',
      'Get the free printable here',
      'Register now for our upcoming webinar on nets',
      'View our full range of tents'
    ],
    keep: [
      'Join the thousands of people who walk to the harbour in May.',
      'Register for the course by noon.',
      'Get the keys here.'
    ]
  },
  {
    id: 'newsletter-behind-sentence',
    category: 'subscribe',
    why: 'Asks to take a newsletter, behind the last sentence of a paragraph.',
    scope: 'span',
    match: r`(?<=[.!?"”’)\]] )(?:(?:sign up|subscribe|register)(?: now| here| today)? (?:for|to) (?:the|our|my|[\p{L}]{2,20}(?:[’']s)?) [^.!?]{0,80}(?:newsletters?|mailing list|e-?mail list|youtube channel|whatsapp channel|telegram channel|podcast)\b[^.!?"”]{0,80}|(?:get|have|receive) [^.!?"”]{3,100}(?:straight|directly|right|delivered|sent) (?:in)?to your (?:e-?mail )?inbox[^.!?"”]{0,60}|keep up with the [\p{L} ]{2,30}newsletter\.[^!?]{0,80})[.!]?$`,
    remove: [
      'They came home. ⟦Subscribe to the Harbour Money newsletter!⟧',
      'They came home. ⟦Get the best of the coast delivered to your inbox every day.⟧'
    ],
    keep: [
      'They came home. Sign up for the race by noon.',
      '“I left. Subscribe to the newsletter,” she said.'
    ]
  },
  {
    id: 'sign-up-behind-sentence',
    category: 'subscribe',
    why: 'Tells behind the last sentence how to get the newsletter of the site.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}You can (?:also )?(?:sign up|subscribe|register) [^.!?“”"]{0,100}\bour [^.!?“”"]{0,40}(?:[Nn]ewsletters?|mailing list|email list|[Aa]lerts)\b[^.!?“”"]{0,40}[.!]?$`,
    at: 'tail',
    remove: [
      'They left at noon. ⟦You can also sign up if you want more updates via our Harbour Newsletter.⟧'
    ],
    keep: ['They left at noon. You can sign up for boats at our office.']
  },
  {
    id: 'newsletter-between-sentences',
    category: 'subscribe',
    why: 'Asks to take a newsletter, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)] )(?:Sign up (?:now |here |today )?(?:for|to) our [^.!?"“”]{2,80}(?:newsletters?|mailing list|e-?mail list)(?: here| now| today)?[.!]|Subscribe (?:now |here |today )?to our [^.!?"“”]{0,80}(?:newsletters?|mailing list|e-?mail list|channel)(?: here| now| today)?[.!])(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`,
    remove: ['They left. ⟦Sign up for our weekly newsletter!⟧ “We waited,” she said.'],
    keep: ['They left. Sign up for our race, the sign said. The ferry came back.']
  },
  {
    id: 'email-you-need',
    category: 'subscribe',
    why: 'Promotes a newsletter in mid-article.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?”"] ?))(?:the (?:email|newsletter) you need for (?:the day|today)['’]s top (?:news )?stories[^.!?]{0,80}\.|get (?:the )?(?:day|today)['’]s top (?:news )?stories (?:delivered )?(?:straight )?(?:to|in) your inbox[^.!?]{0,60}\.)`,
    remove: [
      'It sailed. ⟦The email you need for the day’s top news stories from the islands and around the world.⟧ “I worked there.”'
    ],
    keep: ['The email you need for the day’s work came late.']
  }
]
