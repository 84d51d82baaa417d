import type {Rule} from '../../matching/rule.ts'
import {any, behindSentence, fullName, network} from './words.ts'

const r = String.raw
const smallNetwork =
  '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|snapchat|reddit|tumblr|google\\+|google plus|google news|flipboard|weibo|medium|patreon|social media|x \\(|bbc sounds|spotify|apple podcasts|substack|discord|flickr|parler|gab|truth social|rumble|vk)'

/** Requests to share, to like and to follow, and the buttons and counts that go with them. */
export const socialRules: readonly Rule[] = [
  {
    id: 'share-button',
    category: 'social',
    why: 'Buttons to share or to save a page.',
    match: any(
      `(?:share|share this|share this:|tweet|tweet this|pin it|pin|like|like this:|like loading\\.\\.\\.|save|email|e-mail|print|print friendly|share:|shares?|reddit this|digg this|spread the (?:word|love)[.!]?|(?:please )?share (?:this|the|our|on|via|to|with|by|article|post|story|page|options|tools|with friends)(?: (?:article|post|story|page|entry|video|link|content|news|blog|options|episode|recipe|with your friends|with a friend|with your network|this article|this post|this story|now))?(?: (?:on|via|with|to|by|in))?(?: ${smallNetwork}| x| email| e-mail| print| link)?|(?:tweet|pin|post|send|recommend|like) (?:this|it)? ?(?:on|to|via|by) (?:${smallNetwork}|email|x)|click to (?:share|email|print|tweet)[^.]{0,80}|(?:share|email|print) \\(opens in new window\\).{0,20}|(?:email|send|print|save) (?:this|a link|article)(?: article| post| story| page| entry)?(?: to a friend| to my\\p{L}{2,12})?|share \\d+|total shares|share on:?|sharethis|addthis|share full article|share selection|copy the link|gift (?:this )?article|react to this (?:content|article|post)|please follow (?:and|&) like us|share on (?:facebook|twitter|x|linkedin|whatsapp)(?: share (?:on|via|by|to) (?:facebook|twitter|x|linkedin|whatsapp|email|reddit|pinterest|telegram)){1,6})\\s?[!:.]?`,
      'kindly share (?:this|with) .{0,40}|share or comment on this article:? ?.{0,160}|(?:please )?share this story(?: with .{2,40})?:?'
    ),
    remove: [
      'Share this:',
      'Share on Facebook',
      'Click to share on Twitter (Opens in new window)',
      'Spread the word!',
      'Share on Facebook Share on Twitter',
      'Gift this article',
      'Share this article',
      'Please share this story'
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
    id: 'share-glued',
    category: 'social',
    why: 'The names of networks on buttons that have lost the blanks between them.',
    match: any(
      '(?:share|tweet|pin|email|print|post|like|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|tumblr|viber|line|sms|mail|gmail|threads|bluesky) ?\\d{0,5}[|•· ]{0,3}(?:facebook|tweet|twitter|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|tumblr) ?\\d{0,5}(?:[|•· ]{0,3}(?:share|tweet|pin|email|e-mail|print|post|like|copy link|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|tumblr|viber|sms|mail|gmail|threads|bluesky|more))? ?\\d{0,5}(?:[|•· ]{0,3}(?:share|tweet|pin|email|e-mail|print|like|copy link|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|more))? ?\\d{0,5}',
      '(?:\\d{1,6} ?)?shares? ?\\d{0,6}(?: ?(?:share|tweet|pin|email|print|facebook|twitter) ?\\d{0,6})?(?: ?(?:share|tweet|pin|email|print|save) ?\\d{0,6})?(?: ?(?:share|tweet|pin|email|print|save) ?\\d{0,6})?',
      'share \\d{1,6} connect(?:tweet)? ?(?:linkedin)? ?(?:comment)? ?(?:email)? ?(?:more)?',
      '(?:e-?mail )?\\d{1,6} shares?|\\d{1,6} view comments|(?:copy link )?(?:url|link) copied!?'
    ),
    remove: ['FacebookTwitterLinkedInEmail', 'Facebook0 Tweet0 Pin0', 'Share 12 Tweet', 'e-mail 12 shares'],
    keep: ['Shares fell.', 'Share tweets at your own risk, he said.', 'Line Facebook up with the law']
  },
  {
    id: 'jetpack-like',
    category: 'social',
    why: 'The buttons that WordPress puts below a post, in one line.',
    match:
      '(?:share this: ?(?:share|tweet|more|print|email|facebook|twitter|x|click .{5,120})?.{0,160}|like this:? ?(?:like ?)?loading\\.{3}.{0,30}|like loading\\.{3}.{0,30})',
    remove: ['Share this: Share', 'Like this: Like Loading... Related'],
    keep: ['Like this: hold the blade flat.']
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
    id: 'view-count',
    category: 'social',
    why: 'How often the page was read.',
    match:
      '(?:(?:page |post |total |article )?(?:views?|hits|reads?) ?: ?[\\d,.]{1,10}k?|read ?[:(]? ?[\\d,.]{1,10} ?\\)? times?|(?:this (?:article|post|page) (?:has been|was) )?(?:viewed|read) [\\d,.]{1,10} times.{0,20}|[\\d,.]{1,7}k? (?:views|reads|hits)(?: [|•·] .{2,40})?)',
    remove: ['Read 1234 times', 'Views: 1,234', '1,234 views'],
    keep: ['Views: two, of the sea', 'Hits of 1990']
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
    why: 'Thanks the reader, or asks the one who liked the text for a favour.',
    match: any(
      "\\W{0,3}(?:(?:and|so|finally|also|lastly|ps|p\\.s\\.),? )?(?:if (?:you|you[’']ve)(?: have| really| did| do)? (?:like|liked|enjoy|enjoyed|loved|found|find|appreciate|got|learned|think|feel|read)\\b[^.?!]{0,60}(?:article|post|story|piece|tutorial|blog|read|essay|reading|video|content|episode|newsletter|guide|writing|useful|helpful|valuable|this far|this|it)\\b[^.?!]{0,120}(?:share|clap|follow|subscrib|recommend|heart|like|donat|support|sign|tweet|comment|click|hit|check out|upvote|pass it|buy me)|(?:did you )?(?:like|love|enjoy|enjoying|enjoyed|liked|loved) (?:this|what you|our|my|the)[^.!?]{0,50}\\?(?! (?:she|he|they|i|we|it|no|yes|nobody|everybody)\\b)).{0,400}",
      "thanks? (?:you )?(?:so much )?for (?:reading|visiting|listening to|watching|supporting) (?!it\\b)[^.!?]{2,50}[.!] (?:if you (?:value|like|enjoy|found|want|appreciate)|please (?:share|subscribe|consider|like|follow)|subscribe|consider)\\b.{2,400}|thanks? (?:you )?(?:so much )?for (?:reading|visiting|watching|listening|stopping by)(?: (?:this|my|our) (?:article|post|blog|story|newsletter))?[!.]*(?: (?:if you|please|see you|until|don[’']t|feel free|make sure|i hope|leave|share|subscribe).{2,160})?|until next time[!.]*",
      '(?:did you find this [^.!?]{0,20}(?:useful|helpful)|like|love|liked|loved|enjoy(?:ed)?) ?(?:it|this(?: \\p{L}{4,10})?|what you (?:see|read))\\? ?(?:pin|share|save|tweet|subscribe|follow|sign)\\b.{0,80}'
    ),
    remove: [
      'If you enjoyed this article, please share it with your friends.',
      'Like this story? Sign up for our mail.',
      'Thanks for reading!',
      'Thank you for reading Harbour Notes. If you value this letter, please share it.',
      'Like it? Pin it!'
    ],
    keep: [
      'If you liked the old bridge, you will not like what replaces it.',
      'Did you like the story? She did.',
      'Like it? Nobody did.'
    ]
  },
  {
    id: 'clap-and-bio',
    category: 'social',
    why: 'Medium ends a story with this line; the author’s and the publication’s lines about themselves follow.',
    match:
      '(?:from a quick cheer to a standing ovation, clap|tap the .{2,20} and hold|clap|if you (?:liked|enjoyed) (?:this|it), .{0,40}clap).{0,20}(?:to )?show how much you enjoyed (?:this|the) (?:story|article|post)\\.?',
    at: 'tail',
    then: {lines: 3, match: '.{2,400}'},
    remove: ['From a quick cheer to a standing ovation, clap to show how much you enjoyed this story.'],
    keep: ['They clap to show how much they enjoyed the story.']
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
    id: 'dear-reader-label',
    category: 'social',
    why: 'African portals ask readers for attention, and then to follow, to click or to share.',
    caseSensitive: true,
    match: r`\W{0,4}(?:PAY ATTENTION|TAKE NOTE|HELLO READER|HEY READERS?|DEAR READERS?|ATTENTION|BREAKING NEWS|PROMOTED) ?[:!] ?(?:[Cc]heck out|[Cc]lick|[Ff]ollow|[Ss]hare|[Jj]oin|[Ii]nstall|[Ss]ubscribe|[Gg]et|[Dd]ownload|[Ss]ign up|[Ll]ike|[Ss]end|[Ee]njoy reading|[Ss]ee|[Cc]hat|[Tt]ell us|[Ww]rite|[Ll]eave)\b(?=.{0,240}(?:news|\bus\b|our|tab|channel|Facebook|WhatsApp|Telegram|Instagram|YouTube|newsletter|\bapp\b)).{10,280}`,
    remove: [
      'PAY ATTENTION: Click “See First” to see Harbour News on your Facebook feed!',
      'PAY ATTENTION: Follow us on Instagram!'
    ],
    keep: ['PAY ATTENTION: the sea is near.', 'ATTENTION: Get off the ice, the sign says.']
  },
  {
    id: 'question-and-follow',
    category: 'social',
    why: 'A question to the reader and the request to follow the site on a network.',
    caseSensitive: true,
    match: r`[^.!?“”"]{4,70}\? (?:(?:Then |So )?(?:[Bb]e sure to|[Mm]ake sure (?:to|you)|[Dd]on[’']t forget to|[Pp]lease|[Gg]o) )?(?:[Ll]ike|[Ff]ollow|[Ff]ind|[Jj]oin) [^.!?“”"]{2,60} on (?:${network}|X)\b(?: (?:and|or|for|to|\+|&)\b[^.!?“”"]{1,80})?[.!]{1,2}`,
    remove: ['Love boats? Be sure to like Harbour Gazette on Facebook for more updates!'],
    keep: ['“Love boats? Follow us on Facebook,” said the sign on the quay.']
  },
  {
    id: 'follow-behind-sentence',
    category: 'social',
    why: 'Asks to follow author or site, behind a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?"”’)\]] ))(?:You can (?:also )?)?(?:[Ff]ollow|[Ff]ind|[Ll]ike|[Jj]oin|[Cc]onnect with) (?:${fullName}|him|her|them|us|me|[Tt]he \p{Lu}[\p{L} ]{2,30}|\p{Lu}[\p{L}.]{2,24}) on (?:${network}|X(?= ?[@.:]|$))(?:[^.!?"”]{0,80}(?:\.com\/[^ ]{2,40})?)[.!]?$`,
    remove: [
      'It will be sold in spring. ⟦Follow Ana Ruiz on Twitter.⟧',
      'They left. ⟦Follow us on Facebook and Instagram.⟧'
    ],
    keep: ['They left. “Follow us on Twitter,” the sign said.', 'Find her on Sundays. She is there.']
  },
  {
    id: 'follow-handle-behind-text',
    category: 'social',
    why: 'Asks readers to follow an account, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:Follow|FOLLOW)(?: us)? @\w{2,30}(?:(?:,| and| or) @\w{2,30})?(?: on (?:${network}|X))?(?: for (?:more|the latest|all|updates|live)\b[^.!?“”"]{0,60})?[.!]?$`,
    at: 'tail',
    remove: ['The ferry is back. ⟦Follow @harbourlive for more⟧'],
    keep: ['The ferry is back. Follow @harbourlive, he said, and you will see.']
  },
  {
    id: 'share-before-text',
    category: 'social',
    why: 'Buttons to share, before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`^Share (?:this )?on (?:Facebook|Twitter|X|LinkedIn|Pinterest|WhatsApp)(?: (?:Tweet(?: it)?|Share (?:this )?on (?:Facebook|Twitter|X|LinkedIn|Pinterest|WhatsApp)|Pin [Ii]t|Email|Print))?(?: (?:Share (?:this )?on (?:Facebook|Twitter|X|LinkedIn|Pinterest|WhatsApp)|Pin [Ii]t|Email|Print))?(?= ["“]?\p{Lu}\p{L}* ["“]?\p{Ll})`,
    at: 'head',
    remove: ['⟦Share on Facebook Tweet it⟧ The ferry is back in the harbour, and nobody knows why it left.'],
    keep: ['Share on Facebook what you see, the police asked the crew of the ferry.']
  },
  {
    id: 'share-in-text',
    category: 'social',
    why: 'Buttons to share, in the middle of a text.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?:SHARE ?\d{0,5} ?(?:TWEET|CONNECT) ?\d{0,5} ?(?:TWEET ?\d{0,5})? ?(?:LINKEDIN ?\d{0,5})? ?(?:COMMENT ?\d{0,5})? ?(?:EMAIL)? ?(?:MORE)?|CONNECTTWEETLINKEDINCOMMENTEMAILMORE|CONNECT TWEET LINKEDIN ?\d{0,4} COMMENT EMAIL MORE)(?![\p{L}])`,
      r`Click to (?:share on|email|print)[^()!?]{0,40}\(Opens in new window\)(?: \p{Lu}[\p{Ll}]{2,12}(?= |$))?`,
      r`Like this:? Like ?Loading\.{3}(?: Related$)?`
    ),
    remove: ['The rings are sold in spring. ⟦SHARE 79 CONNECTEMAILMORE⟧ ANAHEIM — Musicians came.'],
    keep: ['He can share tweets, connect, email more.']
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
    id: 'thanks-for-sharing-glued',
    category: 'social',
    why: 'The answer of the share button, glued to what stood around it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\p{N}.!?”"’)])Thanks for sharing!(?=$|["“]?\p{Lu})`,
    remove: ['The crew came home in May.⟦Thanks for sharing!⟧They had left in March.'],
    keep: ['I like it. Thanks for sharing! We had fun.']
  }
]
