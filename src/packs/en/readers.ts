import type {Rule} from '../rule.ts'
import {any} from './words.ts'

const r = String.raw

/** What papers print for their readers: rules of the discussion, standards, forms, offers, where else to watch. */
export const readerRules: readonly Rule[] = [
  {
    id: 'comment-rules-of-chain',
    category: 'comment',
    why: 'The rules of discussion that one system prints below the articles of hundreds of local papers.',
    match: any(
      r`keep it clean\. please avoid .{5,140}|(?:please )?turn off your caps lock\.?|don[’']t threaten\. .{5,140}|be (?:truthful|nice|proactive|civil|kind)\. (?:don[’']t|no|use|avoid|we|please|stay)\b.{3,200}|share with us\. we[’']d love to hear .{5,140}`,
      r`we invite (?:you|readers|our readers) to (?:use our|join (?:in|our|the)|share your|take part in)[^.!?“”"]{3,120}(?:comment|conversation|discussion|debate|thoughts|views).{0,300}`,
      r`(?:conversations|comments|letters|replies) are (?:the )?(?:opinions|views) of (?:our |the |individual )?(?:readers|users|writers|authors)\b.{0,260}|anyone can read [^.!?“”"]{2,40}, but to (?:contribute|comment|take part).{5,160}`,
      r`if you don[’']t like our community.{0,300}|to leave our community click.{0,200}|we also treat our community members.{0,300}|by joining, you accept.{0,200}`
    ),
    remove: [
      'Keep it Clean. Please avoid obscene, vulgar or lewd language.',
      'PLEASE TURN OFF YOUR CAPS LOCK.',
      'Be Truthful. Don’t knowingly lie about anyone or anything.',
      'We invite you to use our commenting platform to engage in conversations.'
    ],
    keep: [
      'Be kind. The sea is not.',
      'We invite you to the fair to see the boats.',
      'Letters are the views of a town.'
    ]
  },
  {
    id: 'standards-of-the-paper',
    category: 'legal',
    why: 'The code that the paper follows, and where to complain.',
    match: any(
      r`[^.!?“”"]{2,80} (?:adheres?|subscribes?|complies|comply) (?:to|with) (?:the )?[^.!?“”"]{0,60}(?:press standards|press council|code of (?:practice|conduct|ethics)|editors[’'] code|ipso\b).{0,260}`,
      r`if you have (?:a|any) complaints? about (?:the |our |any )?(?:editorial content|article|content|accuracy|coverage).{0,300}`,
      r`[\p{L} ]{2,40}[’']s journalistic standards.{0,80}|(?:our |editorial )?(?:policies and standards|ethics (?:policy|code)|corrections (?:policy|and clarifications)|editorial (?:standards|guidelines|policy|policies|code))(?: ?[|·•] ?.{3,80})?|the trust project|report an? (?:editorial error|technical issue)`
    ),
    at: 'tail',
    remove: [
      'This website and associated newspapers adhere to the Press Standards Organisation’s Code of Practice.',
      'If you have a complaint about the editorial content, please contact the editor here.',
      'Policies and Standards'
    ],
    keep: ['The mill adheres to the code of the guild.', 'If you have a complaint about the road, call.']
  },
  {
    id: 'forms-of-newsletters',
    category: 'subscribe',
    why: 'Labels and answers of the forms for newsletters and alerts.',
    match: any(
      r`(?:the next issue of|a welcome e-?mail is|an e-?mail has been sent|success!? an e-?mail has been sent|we[’']ve sent) .{2,160}(?:inbox|on its way|junk folder|confirm|spam).{0,160}`,
      r`i(?:[’']m| am) interested in \(.{5,60}\)|i(?:[’']d| would) like to be (?:e-?mailed|contacted|sent|informed) (?:about|with)?.{3,160}|please (?:provide|enter|supply|use) a valid e-?mail.{0,60}|please try again[.!]?`,
      r`thanks? (?:you )?for (?:contacting|messaging|writing to) us[.!] .{3,120}|your information is being handled in accordance with .{5,120}|read our privacy (?:notice|policy)\.?|data returned from the piano .{3,120}`,
      r`(?:start|begin|end) your (?:day|morning|week|evening|weekend) with (?:all|the|our|a|everything)\b[^.!?“”"]{3,80}(?:know|news|stories|headlines|briefing|newsletter)[.!]?|get (?:a|our|the) (?:\p{L}{3,10} )?(?:round-?up|digest|summary|selection|rundown) of (?:the )?[^.!?“”"]{3,100}[.!]?`,
      r`(?:get|receive) (?:the )?(?:local|latest|breaking|top|regional|national) (?:news|stories|headlines)\b[^.!?“”"]{2,100} (?:each|every) (?:day|morning|week|fortnight|month|weekday|evening|friday|sunday|saturday)[.!]?`,
      r`unlock the editor[’']s digest for free|[^.!?“”"]{3,60} selects? (?:her|his|their) favou?rite stories in this weekly newsletter\.?`,
      r`(?:would you like|want) to (?:receive|get) our (?:daily|weekly|free|latest|morning|local) [^?“”"]{2,40}\?(?: .{3,80})?|never miss a (?:story|beat|headline|post|update|thing)(?: from .{2,40})?[.!]?|sign up to (?:receive|get) (?:the latest|our|breaking|daily|weekly|updates|news)\b[^.!?“”"]{2,80}[.!]?`,
      r`for [^.!?“”"]{3,60}, (?:please )?sign up (?:to|for) our [^.!?“”"]{2,40}newsletter\b.{0,300}`
    ),
    remove: [
      'The next issue of Harbour News will soon be in your inbox.',
      'I would like to be emailed about offers and events.',
      'Please provide a valid email address.',
      'Start your day with all you need to know',
      'Get a round-up of top stories to start your day',
      'Get local news, recipes and more each fortnight.',
      'Never miss a story.'
    ],
    keep: [
      'Start your day with a walk to the mill.',
      'Get local news vendors to bring the paper every day, she said, and you will sell more.',
      'I would like to be buried at sea.'
    ]
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
    id: 'newsroom-of-givers',
    category: 'legal',
    why: 'What a newsroom that lives by gifts says of itself, and how to take its stories.',
    match: any(
      r`[\p{L}. ’']{3,50} is (?:a|an|part of [\p{L} ’]{3,40}, an?) (?:non-?profit|independent|non-?partisan|member-supported|reader-supported)[^!?“”"]{0,60}(?:newsroom|news (?:organi[sz]ation|outlet|network|site|service)|journalism|media)\b[^“”"]{0,200}(?:sign up|subscribe|donat|501\(?c|coalition of donors|follow us|learn more|read more|support (?:us|our|it)|our (?:newsletter|stories|readers))[^“”"]{0,200}`,
      r`(?:our|these|all of our) (?:stories|articles|reports|content) (?:may|can) be (?:freely )?(?:republished|reprinted|reproduced|used).{5,240}|.{0,240}\b(?:republishing|to republish) this (?:content|article|story)\b.{0,200}`,
      r`this story (?:was|is) (?:produced|published|reported) (?:by|in (?:partnership|collaboration) with) .{3,120}`
    ),
    at: 'tail',
    remove: [
      'Harbour Watch is a nonprofit newsroom that looks into abuses of power. Sign up to receive our biggest stories.',
      'Our stories may be republished online or in print under a free licence.'
    ],
    keep: [
      'Harbour Watch is a nonprofit newsroom in Rye.',
      'This story was told in partnership with the sea.'
    ]
  },
  {
    id: 'watch-on-the-station',
    category: 'media',
    why: 'Where to see the programmes and the films of a station.',
    match: any(
      r`watch more (?:of our )?(?:videos?|news|stories)? ?(?:on|from) [^.,!?“”"]{2,40}[.!]?|and live on (?:freeview|sky|virgin) .{3,60}|(?:watch|stream)(?: it| this| now| live)? on (?:abc iview|iview|bbc iplayer|iplayer|7plus|9now|itvx|itv hub|channel 4|rté player|peacock|paramount\+|youtube|sbs on demand)\b.{0,60}`,
      r`watch (?:the )?latest (?:news|newscasts?|episodes?)(?: on [^.!?“”"]{2,40})?(?: or stream .{3,60})?[.!]?|watch the latest [^.!?“”"]{2,40} (?:on channel|or stream|for free).{0,60}|to (?:stream|watch) [^.!?“”"]{2,40} on your (?:phone|tv|tablet),? .{5,80}|more ways to (?:get|watch|follow|find) [^.!?“”"]{2,30}`,
      r`this is a carousel\. .{3,80}|scan the qr code .{5,120}|we need your consent to load .{3,400}`,
      r`(?:keep|stay) up[ -]to[ -]date with [^.!?“”"]{3,80} (?:on|with|via|through|by visiting) our [^.!?“”"]{3,60}[.!]?|(?:keep up with|stay up to date with|stay on top of) [^.!?“”"]{3,60},? (?:and )?(?:download|get|install) (?:the|our) [^.!?“”"]{2,40}\bapp\b.{0,160}`,
      r`(?:the )?[\p{L}\d. ]{2,40} is now (?:also )?on (?:threads|whatsapp|telegram|google news|bluesky|tiktok|instagram|apple news)\b[^“”"]{0,120}|(?:add|set|make) [^.!?“”"]{2,30} as (?:a|your) (?:trusted|preferred|favou?rite) source\b.{0,120}`
    ),
    at: 'tail',
    remove: [
      'Watch more of our videos on Harbour!',
      'We need your consent to load this content.',
      'Keep up to date with all the latest ferry news on our dedicated page.',
      'Harbour News is now on WhatsApp',
      'This is a carousel. Use Next and Previous buttons to navigate'
    ],
    keep: ['Watch more closely, she said.', 'Scan the quay for gulls.', 'The mayor is now on the boat.']
  },
  {
    id: 'watch-on-the-station-in-the-middle',
    category: 'media',
    why: 'The same between paragraphs, in the forms that no article has.',
    match: r`watch more of our videos .{3,40}|this is a carousel\. .{3,80}|we need your consent to load .{3,400}|watch the latest (?:news on channel|newscast).{0,80}|(?:keep|stay) up[ -]to[ -]date with [^.!?“”"]{3,80} on our (?:dedicated|live|topic) [^.!?“”"]{2,40}[.!]?|more ways to (?:get|watch) [^.!?“”"]{2,30}`,
    remove: ['Watch more of our videos on Harbour!', 'We need your consent to load this content.'],
    keep: ['We need your consent to paint the mill.']
  },
  {
    id: 'follows-the-story',
    category: 'nav',
    why: 'A station promises to stay with the matter.',
    match: r`[^.!?“”"]{2,60} will (?:continue to |keep )?(?:follow|following|monitor|monitoring|update|cover|track|tracking|stay on top of) this (?:developing |breaking )?(?:story|case|situation)(?: and (?:will )?(?:bring|provide|keep|update|post|have|share)[^.!?“”"]{3,80}| as [^.!?“”"]{3,60})[.!]?`,
    remove: ['Harbour News will continue to follow this story and bring you updates as they come in.'],
    keep: ['The board will follow this case and pay.']
  }
]
