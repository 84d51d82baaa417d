import type {Rule} from '../rule.ts'

const smallNetwork =
  '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|snapchat|reddit|tumblr|google\\+|google plus|google news|flipboard|weibo|medium|patreon|social media|x \\(|bbc sounds|spotify|apple podcasts|substack|discord|flickr|parler|gab|truth social|rumble|vk)'

/** Requests to share, follow, subscribe, pay or give. */
export const promptRules: readonly Rule[] = [
  {
    id: 'share-button',
    category: 'social',
    why: 'Buttons to share or to save a page.',
    match: `(?:share|share this|share this:|tweet|tweet this|pin it|pin|like|like this:|like loading\\.\\.\\.|save|email|e-mail|print|print friendly|share:|shares?|reddit this|digg this|spread the (?:word|love)[.!]?|(?:please )?share (?:this|the|our|on|via|to|with|by|article|post|story|page|options|tools|with friends)(?: (?:article|post|story|page|entry|video|link|content|news|blog|options|episode|recipe|with your friends|with a friend|with your network|this article|this post|this story|now))?(?: (?:on|via|with|to|by|in))?(?: ${smallNetwork}| x| email| e-mail| print| link)?|(?:tweet|pin|post|send|recommend|like) (?:this|it)? ?(?:on|to|via|by) (?:${smallNetwork}|email|x)|click to (?:share|email|print|tweet)[^.]{0,80}|(?:share|email|print) \\(opens in new window\\).{0,20}|(?:email|send|print|save) (?:this|a link|article)(?: article| post| story| page| entry)?(?: to a friend| to my\\p{L}{2,12})?|share \\d+|total shares|share on:?|sharethis|addthis|share full article|share selection|copy the link|gift (?:this )?article|react to this (?:content|article|post)|please follow (?:and|&) like us|share on (?:facebook|twitter|x|linkedin|whatsapp)(?: share (?:on|via|by|to) (?:facebook|twitter|x|linkedin|whatsapp|email|reddit|pinterest|telegram)){1,6})\\s?[!:.]?`,
    remove: [
      'Share this:',
      'Share on Facebook',
      'Click to share on Twitter (Opens in new window)',
      'Spread the word!',
      'Share on Facebook Share on Twitter',
      'Gift this article',
      'Share this article'
    ],
    keep: ['Share the cake with a friend', 'Save the date', 'Print the stencil on card.']
  },
  {
    id: 'network-name',
    category: 'social',
    why: 'The name of a network, left of a button.',
    match:
      '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|snapchat|reddit|tumblr|flipboard|messenger|x \\(twitter\\)|google\\+|google plus|stumbleupon|digg|pocket|vkontakte|delicious)(?:(?: (?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|email|e-mail|x|rss|reddit|print|google\\+|tumblr)){0,8}|(?: [|/•·] (?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|email|e-mail|x|rss|reddit|print|google\\+|tumblr)){0,8})',
    at: 'tail',
    remove: ['Facebook', 'Facebook Twitter LinkedIn Email'],
    keep: ['Facebook fell silent.']
  },
  {
    id: 'network-row',
    category: 'social',
    why: 'A row of such names, wherever it stands.',
    match:
      '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|reddit|tumblr|flipboard|messenger)(?: (?:[|/•·] )?(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|email|e-mail|x|rss|reddit|print|google\\+|tumblr|flipboard|messenger|copy link)){2,9}',
    remove: ['Facebook Twitter Email', 'Facebook | Twitter | WhatsApp'],
    keep: ['Facebook, Twitter and email', 'Facebook or Twitter']
  },
  {
    id: 'network-name-at-the-head',
    category: 'social',
    why: 'The same row of buttons above the text.',
    match:
      '(?:facebook|twitter|linkedin|pinterest|whatsapp|reddit|tumblr|flipboard|messenger|x \\(twitter\\)|google\\+)(?:(?: (?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|email|e-mail|x|rss|reddit|print|google\\+|tumblr)){0,8}|(?: [|/•·] (?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|email|e-mail|x|rss|reddit|print|google\\+|tumblr)){0,8})',
    at: 'head',
    remove: ['Twitter', 'Facebook | Twitter | Email'],
    keep: ['Twitter said no.']
  },
  {
    id: 'share-count',
    category: 'social',
    why: 'How often a page was shared, liked or seen.',
    match:
      '[\\d.,]+ ?[km]? ?(?:(?:facebook|twitter|google plus|google\\+|linkedin|pinterest|total|social) ?)?(?:shares?|likes?|views?|claps?|tweets?|retweets?|followers|fans|subscribers|reads|page views|reactions?|people like this|upvotes)(?: ?[|•·/] ?[\\d.,]+ ?[km]? ?\\p{L}{3,10})?',
    remove: ['1,204 shares', '12K views', '1kFacebook Likes', '435Tweets'],
    keep: ['12,000 views were taken by the older camera.']
  },
  {
    id: 'follow',
    category: 'social',
    why: 'A request to follow the publisher or the author.',
    match: `\\W{0,4}(?:(?:you can|and|please|to stay updated,?|for more,?|for updates,?|don[’']t forget to|be sure to|make sure to|also,?) )?(?:follow|like|find|join|connect with|subscribe to|reach out to|get in touch with|listen to|become a fan of|keep up with)(?! (?:the|these|those|a|an|some)\\b) [^.!?]{1,90}\\b(?:on|at|via|over on|to|through|in)\\b:? [^.!?]{0,60}(?:${smallNetwork}|@\\p{L}|\\bx\\b).{0,240}`,
    remove: [
      'Follow us on Twitter @harbourgazette and on Facebook',
      'Follow Gazette North on Facebook, X and Instagram. Send your stories to us.',
      'You can follow me on Twitter.'
    ],
    keep: ['Follow the money on Facebook, the report says.', 'Find the fair on Facebook too.']
  },
  {
    id: 'follow-label',
    category: 'social',
    why: 'The label of a row of buttons to follow the site.',
    match:
      "(?:(?:follow|like|find|connect with|join|stay in touch with|get in touch with|keep in touch with) (?:us|me|him|her|them|along)(?: (?:on|at|here|online|elsewhere))?(?: (?:social(?: media)?|social networks))?|stay (?:connected|in touch|tuned|informed|up to date|updated)|let[’']s (?:connect|be friends)|follow|following|follow (?:author|this author|topic|this topic|the author|the topics.{0,60})|social(?: media| links| networks)?|connect|our socials|other ways to connect.{0,30}|(?:add|choose|set|make) (?:us|[\\p{L}. ]{2,30}) as (?:a|your) preferred source(?: on google)?|turn on notifications|(?:get|stay up to date with|allow|enable) notifications(?: from .{2,40})?)\\s{0,3}[:.!]?|(?:follow|subscribe to|join) (?:the )?[\\p{L}&’' .]{2,40}(?:on google news|whatsapp channel|on whatsapp|on telegram)|stay (?:updated|informed|ahead) with (?:the latest|our)[^.!?]{2,60}",
    remove: [
      'Follow The Gazette on Google News',
      'Subscribe to Gazette’s WhatsApp Channel',
      'Follow us on:',
      'Stay connected',
      'Follow this author',
      'Add us as a preferred source on Google'
    ],
    keep: ['Stay informed with the harbour master, he said.', 'Follow along the wall until the gate.']
  },
  {
    id: 'if-you-liked',
    category: 'social',
    why: 'Asks the reader who liked the text for a favour.',
    match:
      "\\W{0,3}(?:(?:and|so|finally|also|lastly|ps|p\\.s\\.),? )?(?:if (?:you|you[’']ve)(?: have| really| did| do)? (?:like|liked|enjoy|enjoyed|loved|found|find|appreciate|got|learned|think|feel|read)\\b[^.?!]{0,60}(?:article|post|story|piece|tutorial|blog|read|essay|reading|video|content|episode|newsletter|guide|writing|useful|helpful|valuable|this far|this|it)\\b[^.?!]{0,120}(?:share|clap|follow|subscrib|recommend|heart|like|donat|support|sign|tweet|comment|click|hit|check out|upvote|pass it|buy me)|(?:did you )?(?:like|love|enjoy|enjoying|enjoyed|liked|loved) (?:this|what you|our|my|the)[^.!?]{0,50}\\?(?! (?:she|he|they|i|we|it|no|yes|nobody|everybody)\\b)).{0,400}",
    remove: [
      'If you enjoyed this article, please share it with your friends.',
      'Like this story? Sign up for our mail.'
    ],
    keep: [
      'If you liked the old bridge, you will not like what replaces it.',
      'Did you like the story? She did.'
    ]
  },
  {
    id: 'newsletter',
    category: 'subscribe',
    why: 'Asks the reader to take a newsletter or another delivery.',
    match:
      '(?![“"][^”"]{0,120}[”"] \\p{L})\\W{0,4}(?:(?:please|click here to|don[’\']t forget to|be sure to|make sure to|and|want|want more|to receive|to get|to stay[^.,]{0,40},|you can(?: also)?) )?(?:(?:re)?subscribe|sign[ -]?up|register|join|get|receive|never miss|don[’\']?t miss|stay(?= (?:tuned|connected|informed|up|updated|in|ahead|on|current))(?! tuned to (?:local|noaa|radio|your))|enter|submit|have|start your|keep up)\\b(?! a )[^?]{0,160}\\b(?:newsletters?|mailing list|e-?mail list|e-?mail (?:alerts?|updates?|notifications?|address)|your inbox|our (?:blog|channel|podcast|feed|daily|weekly|free|rss)|youtube channel|(?:daily|weekly|morning|evening) (?:digest|briefing|email|update|roundup|headlines)|breaking news|push notifications?|(?:news |text |free |latest )(?:alerts|updates)|for (?:email )?updates|by e-?mail|via e-?mail|delivered|exclusive (?:content|deals|offers)|free trial).{0,260}',
    remove: [
      'Sign up for our daily newsletter.',
      'Get the news delivered to your inbox every morning',
      'Subscribe to our channel for more'
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
    id: 'paywall',
    category: 'subscribe',
    why: 'Stops readers who have not paid.',
    match:
      "(?:.{0,80}[.!?:] )?(?:(?:this|the rest of this|the full) (?:article|content|story|post|page|section|feature|video)(?: below)? (?:is|are) (?:exclusively |only |reserved |now |available )?(?:exclusively |only )?(?:for|to) (?:our )?(?:\\p{L}{2,12} )?(?:subscribers?|members?|users)|(?:subscribers?|members?)[ -]only|(?:continue|keep) reading (?:with|by|for)|(?:subscribe|log ?in|sign ?in|register|sign up|join|upgrade|become a \\p{L}{1,30})(?: now| today| for free| or log ?in| or sign ?in)? to (?:continue|read|unlock|keep|access|view|see|get access|watch|finish|comment)\\b|you(?:[’']ve| have) (?:reached|read|used|hit|\\d+|\\p{L}{1,30})[^.]{0,40}(?:free )?(?:articles?|limit|stories)\\b[^.]{0,30}(?:left|remaining|this month|limit|month)|unlimited (?:digital )?access|already (?:a|an) (?:\\p{L}{1,30} )?(?:subscriber|member)|have an account\\?|not (?:yet )?a (?:subscriber|member)\\?|(?:start|begin|claim) your (?:free )?(?:trial|subscription|membership)|cancel any ?time|to (?:continue|keep) reading|(?:subscription|digital) (?:offers?|plans?)|only [$£€]\\d{1,3}(?:\\.\\d\\d)? (?:for|a|per|your)\\b).{0,300}",
    at: 'tail',
    remove: [
      'This article is for subscribers only.',
      'Already a subscriber? Log in',
      'You have 3 free articles left this month.'
    ],
    keep: ['The library is open to readers who have paid.']
  },
  {
    id: 'paywall-line',
    category: 'subscribe',
    why: 'The same, in words that stand nowhere else.',
    match:
      '(?:already (?:a|an) (?:\\p{L}{1,30} )?(?:subscriber|member)\\?.{0,60}|(?:already )?have an account\\?.{0,60}|this (?:article|content|story|post|page) is (?:exclusively |only |available |reserved )?(?:exclusively |only )?(?:for|to) (?:\\p{L}{1,30} )?(?:subscribers|members).{0,80}|(?:subscribe|log ?in|sign ?in|register) to (?:continue|keep) reading.{0,80}|to (?:continue|keep) reading,? .{2,120}|register (?:now |for free )?to (?:continue|keep) reading.{0,40}|(?:get|start|enjoy) unlimited (?:digital )?access.{0,60}|start your (?:free )?(?:subscription|trial|membership)(?: today| now)?[.!]?|subscribe (?:now |today )?for (?:only |just )?(?:[$£€]\\d|full access|unlimited).{0,60}|this is a (?:premium|subscribers?[ -]only|members?[ -]only) (?:article|story|post|feature)\\b.{0,60}|you have \\d+ (?:free )?(?:articles?|stories) (?:left|remaining).{0,60}|unlock (?:this|the full|unlimited) .{2,100}|become a (?:member|subscriber|patron|supporter|premium member|paid subscriber)(?: today| now| to .{2,100})?[.!]?)',
    remove: [
      'Subscribe to continue reading',
      'Get unlimited access',
      'This is a premium article',
      'Subscribe today for $1',
      'Already have an account? Log in',
      'Become a member today!'
    ],
    keep: ['To continue the work, she moved north.']
  },
  {
    id: 'donation',
    category: 'subscribe',
    why: 'Asks the reader for money or support.',
    match:
      '\\W{0,3}(?:(?:please|if you can,?|you can(?: also)?|to|help us?,?|and|want to|would you) )?(?:(?:consider(?: making| giving| donating| supporting| becoming| a)|donate|make a (?:gift|donation|contribution|one-time)|give (?:now|today)|support (?:us|our|me|my|this (?:site|blog|work|podcast|publication)|the (?:site|show|channel)|independent|quality|local|public|nonprofit|fearless|honest)|contribute (?:to|now|today)|chip in|help (?:us|support|fund|keep|me|sustain)|fund our|become a (?:patron|supporter|sustaining|monthly)|buy me a (?:coffee|beer))\\b[^.!?]{0,140}(?:donat|support|contribut|journalism|our work|my work|patreon|paypal|ko-fi|coffee|gift|tax-deductible|independent|reader|subscri|keep (?:us|this)|free for|today|newsroom|mission|us going|going)).{0,300}',
    remove: [
      'Please consider making a donation to support our work.',
      'Support independent journalism: give today.'
    ],
    keep: ['Help us, the miners wrote on the wall.', 'Support our walls have long needed, said the mason.']
  },
  {
    id: 'donation-label',
    category: 'subscribe',
    why: 'The button of a request for money.',
    match:
      '(?:donate|donate (?:now|today|here|to .{2,40}|via .{2,20}|with paypal)|support (?:us|me|our work|our journalism|the \\p{L}{1,30}|this (?:site|blog))|give now|make a (?:gift|donation|contribution)|buy me a (?:coffee|beer)|tip jar|ways to give|contribute|become a patron|support .{2,30} on (?:patreon|ko-fi).{0,30})[!.:]?',
    at: 'tail',
    remove: ['Donate now', 'Buy me a coffee'],
    keep: ['Support us? They never did.']
  },
  {
    id: 'app-of-the-site',
    category: 'subscribe',
    why: 'Offers the site’s own application or channel, in words that stand nowhere else.',
    match:
      '\\W{0,3}(?:(?:download|get|install|try) (?:the|our)(?: free| new)? (?:[^.!?,]{2,30} )?app (?:for|to get|to read) (?:the latest|breaking|free|more|live|all|news|instant|daily|full)\\b.{0,80}|(?:join|follow) (?:our|the [^.!?,]{2,30}) (?:official )?(?:whatsapp|telegram) (?:channel|group|community)(?: (?:for|to) .{2,80}| here| now| today)?[.!]?|(?:read|open|view|continue|use) in (?:the |our )?app)',
    remove: ['Download the Gazette app for the latest news', 'Join our Telegram channel', 'Open in app'],
    keep: ['Join our group on the quay at nine.', 'Download the app to pay the toll.']
  },
  {
    id: 'app',
    category: 'subscribe',
    why: 'Offers an application.',
    match:
      '\\W{0,3}(?:(?:please|click here to|you can(?: also)?|and|to) )?(?:(?:download|get|install|try|open in|use|read (?:it )?(?:on|in)|join|add) (?:the |our |my |your |it on |this on )?[^.!?]{0,50}\\b(?:app|apps|app store|google play|play store|telegram|whatsapp|signal|extension)\\b(?! (?:store )?(?:is|was|has))|(?:now )?available (?:for free )?(?:on|in|for) (?:the )?(?:app store|google play|ios|android|apple|iphone)|our (?:new |free |mobile )?app (?:is|has)|this (?:site|story) is best (?:viewed|read)).{0,160}',
    at: 'tail',
    remove: [
      'Download our free app for iPhone and Android',
      'Get it on Google Play',
      'Join our WhatsApp channel'
    ],
    keep: ['Use the ferry, not the bridge.']
  },
  {
    id: 'send-your-story',
    category: 'comment',
    why: 'Asks readers for tips and stories of their own.',
    match:
      "\\W{0,3}(?:(?:do you |you |have you )?(?:got|have|know) (?:an? |any |some |more |your own )?(?:news |hot |story |confidential )?(?:tips?|stor(?:y|ies)|ideas?|suggestions?|questions?|information|comments?|photos?|pictures?|views?|opinions?|feedback|corrections?|concerns?|complaints?|news|something to (?:say|add|share)|anything to add)\\b[^.?]{0,100}\\?.{0,60}(?:e-?mail|contact|send|call|let us|tell|get in touch|text|write|share|click|submit|we[’']d|drop|reach|report|report it|you can).{0,250}|do you know (?:more|anything)(?: about (?:this|the) (?:story|case|incident))?\\?.{0,80}|have your say(?:[.!]|(?: in (?:our|the) comments?.{0,40}| below)[.!]?)?|(?:e-?mail|send|submit|share|text|whatsapp|tell)(?: us)? (?:your|any|a) (?:story|stories|news|tips?|photos?|pictures|ideas?|questions?|comments?|views|thoughts|experiences?|letters?|feedback|corrections?)[^.]{0,60}(?:\\bto\\b|@|here|below|by|via|at).{0,200}|(?:are you|have you been) (?:affected|personally affected)[^?]{0,80}\\?.{0,250})",
    remove: [
      'Do you have a news tip? Email us at desk@gazette.example',
      'Send your story ideas to desk@gazette.example',
      'Have you been affected by the flood? Get in touch.',
      'Have your say in our comments section below'
    ],
    keep: ['Have you some bread? the girl asked. He had none.']
  }
]
