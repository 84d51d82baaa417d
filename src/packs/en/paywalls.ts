import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** What readers are asked to pay or to give for, and what they get for it. */
export const paywallRules: readonly Rule[] = [
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
    why: 'Stops readers who have not paid, in words that stand nowhere else.',
    match: any(
      '(?:already (?:a|an) (?:\\p{L}{1,30} )?(?:subscriber|member)\\?.{0,60}|(?:already )?have an account\\?.{0,60}|this (?:article|content|story|post|page) is (?:exclusively |only |available |reserved )?(?:exclusively |only )?(?:for|to) (?:\\p{L}{1,30} )?(?:subscribers|members).{0,80}|(?:subscribe|log ?in|sign ?in|register) to (?:continue|keep) reading.{0,80}|to (?:continue|keep) reading,? .{2,120}|register (?:now |for free )?to (?:continue|keep) reading.{0,40}|(?:get|start|enjoy) unlimited (?:digital )?access.{0,60}|start your (?:free )?(?:subscription|trial|membership)(?: today| now)?[.!]?|subscribe (?:now |today )?for (?:only |just )?(?:[$£€]\\d|full access|unlimited).{0,60}|this is a (?:premium|subscribers?[ -]only|members?[ -]only) (?:article|story|post|feature)\\b.{0,60}|you have \\d+ (?:free )?(?:articles?|stories) (?:left|remaining).{0,60}|unlock (?:this|the full|unlimited) .{2,100}|become a (?:member|subscriber|patron|supporter|premium member|paid subscriber)(?: today| now| to .{2,100})?[.!]?)',
      '(?:exclusive|premium|bonus) (?:content|story|article)s?(?: (?:for|to) (?:our )?(?:members|subscribers|supporters))|(?:member|subscriber)s?[- ](?:only|exclusive)(?: (?:story|article|content|post))?',
      "to (?:read|view|access|see|unlock|get|enjoy) (?:the |this )?(?:full|rest of the|entire|complete|whole|more) .{0,40}(?:subscribe|log ?in|sign ?(?:in|up)|register|become an?|join us|please (?:log|sign|subscribe|register|join)|you(?: wi|[’']?)ll need to|you (?:need|must|have) (?:to )?(?:be|log|sign|subscribe|register|an?)\\b).{0,80}",
      '(?:subscribe or (?:log|sign) ?in|(?:log|sign) ?in or subscribe|log ?in or register|register or log ?in|subscribe or register) to .{2,80}',
      'you have \\d{1,2} (?:free )?(?:articles?|stories|story|views?)(?: left| remaining)?.{0,60}',
      'subscribe to [^.,!?]{2,40} to (?:get|gain|unlock|read) (?:unlimited )?(?:access|the full).{0,260}|(?:unlock|access|read) (?:this|the full|all) (?:article|story|our|content).{0,20}(?:for free|now|today)[.!]?'
    ),
    remove: [
      'Subscribe to continue reading',
      'Get unlimited access',
      'This is a premium article',
      'Subscribe today for $1',
      'Already have an account? Log in',
      'Become a member today!',
      'Member-only story',
      'Exclusive content for members',
      'To read the full story, subscribe'
    ],
    keep: [
      'To continue the work, she moved north.',
      'To read the full moon you need no lamp.',
      'Exclusive content'
    ]
  },
  {
    id: 'free-access',
    category: 'subscribe',
    why: 'Offers access or a trial.',
    match: any(
      r`(?:please )?(?:register|sign ?up|subscribe|log ?in|join)(?: now| today| here)? for (?:your )?(?:free|full|unlimited|instant)(?:,? (?:and )?(?:free|full|unlimited|digital|instant|online))?(?:,? (?:and )?(?:free|full|unlimited|digital|instant|online))?,? (?:digital )?access\b[^.!?“”"]{0,80}(?:\.com|\.org|\.net)?[.!]?`,
      r`(?:try|get|enjoy)(?: your)?(?: first)? (?:\d{1,2}|one|two|three|six) (?:weeks?|months?|days?)(?: of (?:unlimited )?(?:digital )?access)? (?:free|for free|for (?:just |only )?[$£€]\d[\d.]{0,5})\b[^.!?“”"]{0,60}[.!]?`,
      r`[^.!?“”"]{5,120}\? (?:check out|see|view|explore|choose from) (?:our |the |all )?subscription (?:plans|options|offers|packages)\b[^.!?]{0,40}[.!]?`,
      r`you(?:[’']re| are) (?:currently )?reading (?:a|an|your|one of your) (?:premium|subscriber|exclusive|members?|free|last free)\b[^.!?“”"]{2,60}[.!]?(?: .{3,120})?`,
      r`we(?:[’']re| are) (?:really |so |very )?(?:pleased|glad|happy|delighted|thrilled) (?:that )?you(?:[’']ve| have) read .{1,80}articles?\b.{0,100}`
    ),
    remove: [
      'Register now for FREE unlimited access to Gazette.com',
      'Try 1 month for $1',
      'Do you have access to the e-paper? Check out subscription plans available.',
      'We’re really pleased that you’ve read X articles in the past month.'
    ],
    keep: ['Try three weeks for free? She tried a year.', 'Sign up for access to the gate by noon.']
  },
  {
    id: 'offer-of-the-paper',
    category: 'subscribe',
    why: 'Offers, limits and thanks of a paper for those who pay.',
    match: any(
      r`(?:want (?:to (?:see|read|hear|get) )?(?:more|a quick)|have you heard|enjoy(?:ing)?) [^?“”"]{3,100}\? (?:please )?(?:subscribe|sign up|listen (?:and|to our|here|now)|follow us|join (?:us|our))\b[^“”"]{0,140}|not (?:a|on) [^?“”"]{2,40}\? (?:join|subscribe|sign up)(?: here| now| today)?[.!]?`,
      r`(?:got|have) an? (?:confidential|secure|anonymous) (?:news )?tip\? .{3,120}|do you have an? [^?“”"]{2,20}story [^?“”"]{2,60}\? (?:please )?(?:reach|contact|send|e-?mail) .{3,120}|[\p{L} ]{3,40} is reader-supported\b[^“”"]{3,240}`,
      r`you (?:currently |do not |don[’']t )?(?:currently )?have (?:no )?access to this (?:content|article|page)\b.{0,80}|you(?:[’']ve| have) (?:reached|hit|used|exceeded) (?:your|all your|the) (?:monthly |free |weekly |daily )?(?:limit of|article|free|quota)[^.!?“”"]{0,60}[.!]?`,
      r`as a (?:subscriber|member|registered user|digital subscriber), you (?:are|have|get|can|will|now).{5,200}`,
      r`subscribe to [^.!?“”"]{2,40} (?:at|for) (?:just |only )?(?:₹|rs\.? ?|[$£€]|r)\d.{2,120}|(?:starting|from) (?:at|just|only) [$£€₹]\d[\d.]{0,6} ?(?:\/|per|a) ?(?:week|month|year).{0,60}`,
      r`you just read .{3,100} (?:for free|thanks to).{0,160}|your (?:donation|gift|contribution|support|membership)(?: today| now)? (?:keeps|makes|helps|supports|funds) our .{3,100}`,
      r`(?:our |your )?journalism (?:needs|depends on|relies on|is (?:funded|supported|made possible) by) (?:your|you|readers|our)\b.{0,200}|(?:please )?support (?:them|our (?:journalists|reporters|newsroom)) (?:with|by) .{3,120}|(?:[^.!?“”"]{5,120}[.!] )please support (?:them|us|our \p{L}{4,12}) (?:with|by) (?:a )?(?:digital )?subscri.{3,100}`
    ),
    remove: [
      'You currently have no access to this content.',
      'You’ve reached your monthly limit of free articles.',
      'As a subscriber, you are shown fewer adverts when reading our articles.',
      'Subscribe to Harbour Pro at ₹499 for the first year.',
      'Our journalism needs your support. Please subscribe today.'
    ],
    keep: [
      'As a member, you row.',
      'You have reached your limit, he said, and took the oar.',
      'You just read a letter from the sea.'
    ]
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
    id: 'readers-make-possible',
    category: 'subscribe',
    why: 'Says that the site lives by those who pay or give, and thanks them.',
    match: any(
      r`(?:our|your) (?:subscribers|subscriptions?|members|memberships?|readers|listeners|viewers|donors|supporters)(?:[’'] (?:support|generosity|donations))? (?:makes?|helps?|keeps?|funds?|powers?|supports?|allows?|enables?) (?:this|our|it|us|local|the) [^.!?“”"]{3,100}[.!]?(?: (?:please|consider|subscribe|become|join|sign|thank|if|to|not)\b[^?“”"]{3,200})?`,
      r`readers? like you (?:are|keep|help|make|power|fund|support|sustain)s? [^.!?“”"]{3,100}[.!…]{0,3}`,
      r`support (?!for )(?:[\p{L}\d.& ]{2,40}[’']s?|independent|local|quality|nonprofit|community|investigative|public|our) (?:news|journalism|reporting)\b(?! (?:school|program|teacher|as a))[^.!?“”"]{0,80}[.!]?`,
      r`go ad-free\b[^.!?“”"]{0,80}[.!]?`,
      r`(?:a |an )?(?:important )?(?:message|note|letter|word) from (?:the|our) (?:editor|editors|publisher|newsroom|team)(?:-in-chief)? ?[:–-] ?(?=.{0,400}(?:thank you for reading|reliant on|subscri|donat|membership|support our)).{10,560}`,
      '(?:we|this site|our newsroom|our work|our journalism|[^.,]{2,30}) (?:rely|relies|depends?|runs?|(?:is|are) (?:funded|supported|powered|sustained|made possible)) (?:entirely |largely |solely |primarily )?(?:on|by) (?:the )?(?:readers?|listeners|donations|the generosity|(?:the )?(?:financial )?support (?:of|from) (?:our )?(?:readers|people|listeners|you)|contributions|viewers|our (?:readers|members|supporters)).{0,160}',
      'your (?:support|donation|gift|contribution|membership)s? (?:makes?|keeps?|helps?|allows?|enables?|will|ensures?|funds?|powers?) .{2,60}(?:journalism|reporting|our work|this site|newsroom|independent|our stories|us going|our site|our mission).{0,80}|your (?:support|donation|gift|contribution)s? (?:makes?|make) .{2,40} possible[.!]?',
      'make a (?:tax-deductible |one-time |monthly |small )(?:gift|donation|contribution).{0,80}',
      'already (?:contributed|donated|a member|a supporter)\\?.{0,80}',
      'thanks? (?:you )?for supporting (?:us|our (?:journalism|work|site|newsroom)|independent journalism|[\\w-]{2,30}\\.(?:com|co\\.uk|org|net))[.!]?'
    ),
    remove: [
      'Our subscribers make this reporting possible. Please consider supporting local journalism.',
      'Readers like you are keeping these stories free for everyone…',
      'Support Harbour Times’ journalism of integrity',
      'Go ad-free — and protect the free press.',
      'A message from the editor: Thank you for reading. We are reliant on your support.',
      'Your support makes our work possible.',
      'We rely on readers like you',
      'Make a tax-deductible donation',
      'Thank you for supporting our journalism.'
    ],
    keep: [
      'Our members make the nets that the town sells in May, and mend the boats. They are proud.',
      'Support for the Harbour Times’ journalism came from abroad.',
      'A letter from the editor: the mill is no longer ours.',
      'Your support makes the beam possible to lift by two men, then by one.'
    ]
  },
  {
    id: 'article-archived',
    category: 'subscribe',
    why: 'A paper’s archive says that the rest of the article costs money.',
    match: r`the article you (?:requested|are looking for) has been archived.{0,320}`,
    remove: ['The article you requested has been archived All coverage of the last 14 days remains free.'],
    keep: ['The article they requested has been archived.']
  }
]
