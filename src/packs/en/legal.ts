import type {Rule} from '../rule.ts'

/** Copyright, disclaimers, cookies, consent. */
export const legalRules: readonly Rule[] = [
  {
    id: 'copyright',
    category: 'legal',
    why: 'The claim of the publisher below the text.',
    match:
      '\\W{0,3}(?:copyright|©|\\(c\\)|&copy;) ?(?:©|\\(c\\)|&copy;|by|of|:|notice)? ?(?:(?:19|20)\\d\\d|[^.!?]{2,40}(?:19|20)\\d\\d).{0,300}',
    remove: ['Copyright 2021 The Harbour Gazette. All rights reserved.', '© 2021 Harbour Media Ltd'],
    keep: ['The copyright lapsed long ago.']
  },
  {
    id: 'all-rights-reserved',
    category: 'legal',
    why: 'The words that end a claim of copyright.',
    match:
      '(?:[^.!?]{0,60}(?:©|\\(c\\)|copyright|&copy;).{0,160}|[^.!?]{0,100}(?:\\.\\p{L}{2,4}\\b)?[.,]?(?: ?(?:inc|ltd|llc|co|corp|pvt)\\.?,?)? ?)\\ball rights (?:are )?reserved\\b.{0,400}',
    remove: ['Harbour Media Ltd. All rights reserved.'],
    keep: ['She reserved all rights to the song.']
  },
  {
    id: 'no-reproduction',
    category: 'legal',
    why: 'What may and may not be done with the text.',
    match:
      '[^.!?]{0,120}(?:(?:this|our|the) (?:material|article|content|story|report|page|post|work|transcript|publication|website|video|essay|interview)s?(?: on this \\p{L}{1,30})? (?:may|must|can|should|is|are)(?: ?not| never)? (?:to )?(?:be )?(?:freely )?(?:published|reproduced|copied|redistributed|republished|reprinted|distributed|licensed|protected by|subject to copyright)|no part of this \\p{L}{1,30} may|(?:republished|reprinted|reproduced|used|posted|shared|published) (?:here )?(?:with|by) (?:the )?(?:kind |express )?permission|(?:permission to (?:reprint|republish|reproduce) (?:this|our|the|it)|republish (?:this|our) (?:article|story|articles|stories|content)|(?:republish|reproduction|redistribution)[^.]{0,40} (?:is )?prohibited)|under (?:a|the) (?:\\p{L}{1,30} )?creative commons|terms? of (?:use|service) (?:apply|and privacy)|share and republish|to (?:reprint|republish|license) this).{0,250}',
    remove: [
      'This material may not be published, broadcast or redistributed.',
      'Reprinted with permission of the Harbour Gazette.',
      'This article is republished under a Creative Commons license.'
    ],
    keep: ['The court ruled that the photograph may be shown, and the paper printed it again.']
  },
  {
    id: 'views-of-the-author',
    category: 'legal',
    why: 'The publisher’s denial that it shares the author’s opinions.',
    match:
      "\\W{0,3}(?:(?:editor[’']?s? )?(?:note|disclaimer|disclosure) ?[:–-] ?)?(?:please note(?: that)? )?(?:the |all |any |these )?(?:views?|opinions?|statements|thoughts|positions?|ideas)(?:,? (?:and |or |and/or )?\\p{L}{4,12})?(?:,? (?:and |or )?\\p{L}{4,12})?(?: that are)? (?:expressed|presented|stated|contained|published|shared|represented|offered)\\b.{0,160}(?:those of|the author|his own|her own|their own|my own|do(?:es)? not|are not|solely|not necessarily|represent).{0,300}",
    remove: [
      'The views expressed in this column are those of the author.',
      'Opinions expressed here do not necessarily reflect the views of the Gazette.'
    ],
    keep: ['The views from the tower are wide.', 'Opinions differ on whether the dam will hold.']
  },
  {
    id: 'syndicated-feed',
    category: 'legal',
    why: 'Says that the text came from an agency unedited, or under what rules the newsroom works.',
    match:
      '[(\\[*]{0,2}(?:(?:disclaimer|note) ?[:–-] ?)?(?:except for the headline,? )?this (?:story|article|report|copy|post|news)(?: has| is| was) (?:not (?:been )?(?:edited|created|written|modified|produced)|auto-?generated|automatically generated|(?:been )?published (?:unedited|from a|from an agency|without)|(?:been )?(?:sourced|taken) from (?:a |an )?(?:third[ -]party |syndicated |agency )?(?:feed|agenc)).{2,260}|our standards: ?.{5,80}|[^.!?:]{3,40} (?:is|are) committed to (?:maintaining|providing|hosting) a (?:lively|civil|safe|respectful)[^.]{0,40} (?:forum|space|discussion).{0,400}|(?:all |market |stock )?(?:quotes|data)(?: is| are)? (?:delayed|provided) (?:by )?(?:at least|a minimum of)? ?\\d{1,2}[ -]min.{0,120}|the comments below have (?:not )?been moderated.{0,80}',
    remove: [
      '(This story has not been edited by Gazette staff and is auto-generated from a syndicated feed.)',
      'Our Standards: The Harbour Trust Principles.',
      'All quotes delayed a minimum of 15 minutes.'
    ],
    keep: ['This story has not been told before, she said.', 'Our standards fell as the mill grew.']
  },
  {
    id: 'information-only',
    category: 'legal',
    why: 'A disclaimer: the text is no advice.',
    match:
      '.{0,200}(?:(?:for|as) (?:general )?(?:informational|information|educational|entertainment)(?:(?: and|,| or|/) ?\\p{L}{1,30})? purposes only|(?:is|are|be|constitute|considered|intended)(?: \\p{L}{1,30}){0,5} (?:not|no|substitute)(?: \\p{L}{1,30}){0,6} (?:medical|legal|financial|investment|professional|tax) advice|(?:not|nor)(?: \\p{L}{1,30}){0,5} (?:a |as )?substitute for (?:professional|medical|legal|qualified)|does not (?:constitute|provide)(?: \\p{L}{1,30}){0,4} advice|(?:always )?(?:consult|seek the advice of) (?:with )?(?:your|a qualified|a licensed) (?:doctor|physician|health|financial|professional|medical)[^.]{0,60} before (?:starting|taking|making|beginning|using)).{0,300}',
    at: 'tail',
    remove: [
      'This content is for informational purposes only.',
      'Nothing on this site is intended as a substitute for professional medical advice.'
    ],
    keep: ['The leaflet gave no legal advice that anyone could use.']
  },
  {
    id: 'disclaimer-label',
    category: 'legal',
    why: 'A disclaimer or a disclosure of interests, behind its label.',
    match:
      '\\W{0,3}(?:(?:legal |affiliate |important |advertiser |advertising |editorial |copyright |medical |financial |general )?(?:disclaimer|disclosure)s?)(?: ?[:.–—-](?=.{0,400}(?:view|opinion|liab|advice|responsib|information|accura|author|article|\\bsite|content|publish|affiliat|compensat|invest|\\brisk|endors|sponsor|\\bpaid|\\bmy own|copyright|guarant|warrant|medical|legal|financ|editor|story|report|\\bpost|gifted|provided|\\blinks?\\b|employ|parent compan|subsidiar|bound|\\bshares?\\b|stock|position|relationship|client|trade)).{2,560})?',
    at: 'tail',
    remove: ['Disclaimer: the Gazette is not bound by what its guests say.', 'Affiliate disclosure'],
    keep: ['Disclosure of the letters took a year.']
  },
  {
    id: 'affiliate-links',
    category: 'legal',
    why: 'A site tells that it is paid for what its readers buy.',
    match:
      ".{0,260}(?:(?:we|i|us|site|post|\\p{L}{1,30}\\.com)(?: may| will| might| can| could|[’']ll)?(?: also)? (?:earn|receive|get|make|be paid|be compensated|collect|generate)[^.]{0,50}\\b(?:commissions?|compensation|referral fee|affiliate)|(?:this|our|my|the) (?:post|article|page|blog|site|story|website|review|content|video)s?(?: may| might| can)? (?:contains?|includes?|uses?|have|has) (?:some |amazon )?(?:affiliate|referral|sponsored)|(?:affiliate|referral) links?(?: are| is| have)? (?:used|included|in this|below|marked|may|which means)|(?:some|all|many|any)(?: of the)?(?: \\p{L}{1,30}){0,3} links (?:here|below|on this|in this|are)[^.]{0,40}affiliate|as an amazon associate|earns? (?:me |us )?from qualifying purchases|amazon services llc associates).{0,330}",
    remove: [
      'We may earn a commission from links on this page.',
      'This post contains affiliate links.',
      'As an Amazon Associate I earn from qualifying purchases.'
    ],
    keep: ['The agents earn a commission of two per cent on each house.']
  },
  {
    id: 'independent-reviews',
    category: 'legal',
    why: 'How a site that sells recommendations says that it chooses them.',
    match:
      '.{0,120}(?:(?:our (?:editors|experts|team|staff|writers)|we) independently[^.]{0,20} (?:select|choose|research|review|recommend|evaluate|test)|(?:(?:buying|purchas\\p{L}{1,30}|shop\\p{L}*|bought|click|buy)[^.]{0,30} (?:through|via|from|using) (?:our|these|one of our) links)).{0,380}',
    remove: [
      'Our editors independently select these products.',
      'When you buy through our links, you support our work.'
    ],
    keep: ['The editors chose, independently of the owner, what to print.']
  },
  {
    id: 'personal-views',
    category: 'legal',
    why: 'How Indian papers part with the author’s opinion, often behind the author’s post.',
    match:
      "[(\\[*]{0,2}(?:[^!?]{3,200}[.;,] )?(?:the |these |all )?(?:views|opinions)(?: expressed)?(?: (?:here|above|in this (?:article|column|piece)))? are (?:strictly |purely |entirely |solely )?(?:personal|his own|her own|their own|my own|the author[’']s own|those of the authors?(?: alone)?)[.)\\]*]{0,3}",
    at: 'tail',
    remove: [
      'Views are personal.',
      '(The views expressed are personal)',
      'The writer is a professor in Rye. Views are personal.'
    ],
    keep: ['Her views are personal, and she keeps them.', 'The views are those of the harbour.']
  },
  {
    id: 'small-print',
    category: 'legal',
    why: 'Short notices of publishers and shops.',
    match:
      "\\W{0,3}(?:(?:terms (?:and|&) conditions|t&cs?|t&c[’']s) apply\\.?|(?:all )?(?:prices?|details|information)(?: (?:was|is|were|are))? (?:correct|accurate) (?:at|as of) (?:the )?time of (?:publication|publishing|writing|going to press).{0,60}|all (?:content|images|text|photos|material)s?(?: (?:and|&) (?:content|images|text|photos))?(?: on this site)? (?:is |are )?(?:©|copyright).{0,120}|(?:image|photo)s? used under licen[cs]e from .{2,60}|(?:photo|image|picture) sources? ?: .{3,500})",
    at: 'tail',
    remove: [
      'Terms & Conditions apply',
      'All content © 2021',
      'Prices correct at the time of publication.',
      'Photo Sources: harbourlight: Weir, anaruiz: Heron'
    ],
    keep: ['All content is welcome here.', 'Sources of photos were few.']
  },
  {
    id: 'cookie-notice',
    category: 'legal',
    why: 'The notice that a site stores cookies.',
    match:
      '\\W{0,3}(?:(?:we|this (?:web)?site|our (?:web)?site|this page|the (?:web)?site)(?: and (?:our|its|selected) [^.]{0,40})?(?: also)? (?:uses?|place|set|store)(?![^.]{0,40}\\b(?:oat|choco|ginger|butter|sugar|bak|crush|vanilla|almond|peanut))[^.]{0,40} cookies|by (?:continuing|using|clicking|browsing|visiting|closing)[^.]{0,140}(?:cookie|privacy|terms|consent|agree|accept)|(?:(?:these|the|some|such|strictly |absolutely )?\\s?(?:necessary|functional|performance|analytic|analytical|analytics|advertisement|advertising|targeting|marketing|statistics?|preference|other uncategorized|tracking)? ?cookies? (?:are|is|help|helps|track|allow|enable|set|policy explains|consent)[^.]{0,60}(?:website|visitors|understand|categorized|plugin|user consent|advertis)|(?:out of these|of these), the cookies that)|(?:store and/or )?access information on a device|we (?:respect|value|care about) your privacy|(?:manage|change|update|review) (?:your )?(?:cookie|consent|privacy) (?:settings|preferences|choices)).{0,500}',
    remove: [
      'This website uses cookies to improve your experience.',
      'By continuing to use this site you agree to our cookie policy.',
      'We value your privacy'
    ],
    keep: [
      'Cookies are baked at Easter in every house of the valley.',
      'We use oatmeal cookies for the crust, and you may change the nuts.',
      'Regulators found that the firm had set tracking cookies without asking.'
    ]
  },
  {
    id: 'cookie-button',
    category: 'legal',
    why: 'The buttons of a consent dialog, and the links of a legal footer.',
    match:
      '(?:(?:accept|reject|allow|decline|deny)(?: all)?(?: cookies?)?(?: ?(?:&|and) (?:close|continue|save))?|save (?:&|and) (?:accept|close|exit)|save (?:my )?(?:preferences|choices|settings)|i (?:accept|agree|understand)|got it!?|(?:manage|cookie|cookies|consent|privacy|customi[sz]e|ad) (?:cookies?|settings|preferences?|consent|policy|options|choices|notice|statement|overview|cent(?:er|re)|policy statement|choices center|rights)|(?:your )?(?:us |california |ca )?privacy (?:rights|choices|policy|notice|statement)|privacy|(?:website )?terms(?: (?:of|and|&) (?:use|service|sale|conditions?|privacy(?: policy)?))?|terms|privacy (?:policy )?(?:and|&|\\||/|•) (?:terms|cookies?)(?: .{2,30})?|do not sell (?:or share )?my (?:personal )?(?:info|information|data)|ad ?choices|accessibility(?: statement| help| policy)?|legal(?: notice| information| disclaimer)?|imprint|copyright(?: (?:policy|notice|information))?|disclaimer|all rights reserved|eu privacy(?: rights)?|modern slavery statement|refund policy|shipping policy|return policy|foia|no fear act|always (?:enabled|active)|necessary|collection notice)[.!]?',
    remove: [
      'Accept all cookies',
      'Privacy Policy',
      'Terms & Conditions',
      'Do not sell my personal information'
    ],
    keep: ['Terms of endearment', 'I understand him now.']
  },
  {
    id: 'consent',
    category: 'legal',
    why: 'What a reader agrees to by signing up or by pressing a button.',
    match:
      ".{0,160}(?:by (?:signing up|subscribing|registering|submitting|entering|providing|creating|logging in|checking|joining|clicking|proceeding|pressing|tapping)[^.]{0,120}you(?:[’']re| are)? (?:also )?(?:agree|accept|consent|acknowledge|confirm|agreeing)|i (?:have read|agree to|consent to|understand)[^.]{0,60}(?:terms|privacy|receiv|conditions)|you (?:agree|consent) to (?:our|the|receive|receiving) [^.]{0,40}(?:terms|privacy|emails?|messages?|communications?|marketing|polic)|protected by recaptcha|we use your sign-?up to provide|newsletters may contain info about|i(?:[’']d| would) like to (?:receive|get) (?:e-?mails?|newsletters?|offers|updates|news|marketing|special offers)|the google privacy policy|(?:msg|message) (?:&|and) data rates may apply).{0,360}",
    remove: [
      'By signing up you agree to our terms of use.',
      'I’d like to receive emails about offers and events',
      'This site is protected by reCAPTCHA.'
    ],
    keep: ['By signing up early the crews got the better boats.']
  },
  {
    id: 'affiliation',
    category: 'legal',
    why: 'Who owns the site and its marks.',
    match:
      '.{0,120}(?:(?:is|are) (?:a )?(?:registered )?(?:trademarks?|service marks?) (?:of|or)|(?:is )?part of the .{2,60} (?:publishing family|network|group of companies)|a division of .{2,60}, inc|is (?:owned|operated|published) (?:and operated )?by .{2,80}(?:inc|ltd|llc|limited|gmbh|group|media|company)\\b|powered by [^.!?|]{2,30} ?[|•·] ?(?:hosted|designed|developed|built|web analytics|theme|site)\\b.{2,80}|powered by (?:wordpress|blogger|ghost|squarespace|wix|shopify|disqus|beehiiv|substack|drupal|joomla)|(?:distributed|syndicated) by (?:the )?\\p{L}[^.!?]{2,50}(?:agency|service|syndicate|newswire|inc\\b)|web ?site (?:by|design(?:ed)? by|developed by)|(?:theme|designed|built|hosted) (?:by|with|on) (?:wordpress|.{2,30} themes?)).{0,200}',
    at: 'tail',
    remove: [
      'Gazette is a registered trademark of Harbour Media.',
      'Powered by WordPress',
      'Powered by HarbourDB | Hosted by Quay',
      'Distributed by Harbour Content Agency'
    ],
    keep: ['The mill is owned by the village and run by three of its women.']
  }
]
