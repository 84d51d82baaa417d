import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What a publisher does not answer for: opinions, advice, other firms’ offers. */
export const disclaimerRules: readonly Rule[] = [
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
  },
  {
    id: 'gamble-responsibly',
    category: 'legal',
    why: 'The notice that goes with adverts of bookmakers.',
    match: r`(?:[^.!?“”"]{2,60}[.!] )?(?:(?:must be )?(?:18|21) ?(?:\+|(?:years? )?(?:and|or) (?:over|older))[^“”"]{0,120}(?:gambl|responsibl|\bbet\b|t&cs?|terms)|gambling problem\?|(?:please )?(?:gamble|bet|play) responsibly\b|new customers only\b|(?:#ad )?18\+)[^“”"]{0,300}`,
    at: 'tail',
    remove: ['18+. Please gamble responsibly. help.example', 'Must be 21+. Gambling problem? Call 555.'],
    keep: ['Gambling problem clinics have seen more guests.', 'She must be 18 or over to vote for him.']
  }
]
