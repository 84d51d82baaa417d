import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

/** What wires for press releases, firms and law offices put around their texts. */
export const releaseRules: readonly Rule[] = [
  {
    id: 'press-release-frame',
    category: 'credit',
    why: 'Wires for press releases put these lines around every release.',
    match: any(
      '(?:news provided by|press release|news release|media release|for immediate release|official press release|pressemitteilung)\\s?[:.]?',
      '(?:view (?:the )?(?:source|original) (?:version|content|press release|release)|(?:source|original) version)(?: to download multimedia)?(?: on|:| at)? ?.{0,160}',
      '(?:to view (?:the|this) (?:source|original) version of this (?:press )?release|view the original (?:press )?release|this press release (?:was|is) (?:distributed|issued|published) (?:by|on|via)),? .{2,160}',
      'cision view original content.{0,120}|(?:multimedia|photo|logo)(?: gallery)? (?:available|[-–]) ?:? ?https?://\\S{4,160}',
      'copyright business wire .{0,20}|\\(?(?:globe newswire|pr newswire|business wire|prnewswire|accesswire)\\)?'
    ),
    remove: [
      'NEWS PROVIDED BY',
      'View source version on businesswire.com: https://www.businesswire.com/news/home/1',
      'FOR IMMEDIATE RELEASE'
    ],
    keep: ['Press release of the day: a whale in the harbour', 'News provided by the pilots was scarce.']
  },
  {
    id: 'release-source',
    category: 'credit',
    why: 'The firm that issued the release, below it.',
    caseSensitive: true,
    match: "SOURCE:? (?:The )?\\p{Lu}[\\p{L}&.,’'() -]{2,80}",
    at: 'tail',
    remove: ['SOURCE Harbour Media, Inc.'],
    keep: ['SOURCE of the river', 'Source the planks locally']
  },
  {
    id: 'release-media',
    category: 'media',
    why: 'The address of a logo or a picture that goes with a release.',
    match: any(
      '[(\\[]? ?(?:logo|photos?|image|video|infographic|multimedia|map|picture)s?(?: \\p{L}{2,12}| \\d{1,2})? ?(?:[:–—-]|available at:?) ?(?:http|www\\.)\\S{4,200} ?[)\\]]?',
      '(?:a |the )?(?:photos?|video|image|infographic|media kit|multimedia)s?(?: \\p{L}{2,12})? (?:accompanying|related to|for) this (?:announcement|release|press release)[^!?]{4,200}',
      '(?:photo|graphic|image|logo)s? available (?:upon|on|by) request\\.?|the following files are available for download ?:?|this information was brought to you by .{3,80}'
    ),
    remove: [
      '(Logo: https://media.example/harbour.jpg )',
      'Photo - https://media.example/harbour.jpg',
      'A photo accompanying this announcement is available at https://media.example/1'
    ],
    keep: ['Logo: a heron on one leg', 'A photo for this wall is wanted.']
  },
  {
    id: 'release-contact',
    category: 'nav',
    why: 'Whom journalists and investors may ask, below a release.',
    match: any(
      '(?:for )?(?:media|press|investors?(?: relations)?|pr|public relations|corporate|company|editorial|analyst|news media|media relations|sales|marketing|business|ir)(?: (?:and|&|/) (?:media|investors?|analyst|press|public relations|industry)(?: relations)?)? (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|queries)(?: information| details)?(?:,? (?:please )?(?:contact|e-?mail|call))? ?:? ?(?:(?=.{0,200}(?:@|\\d{3}[-. )]{1,2}\\d{3}|\\+\\d|www\\.)).{4,260})?',
      '(?:for (?:media|press|interview) (?:inquiries|enquiries|requests|queries)|for interviews),? (?:please )?(?:contact|call|e-?mail|reach)(?: out to)?:? (?=.{0,160}(?:@|\\d{3}[-. )]{1,2}\\d{3}|\\+\\d)).{4,220}',
      '(?:e-?mail us here|visit us on (?:social media|linkedin|facebook|x|twitter|instagram|youtube)(?:: .{2,100})?|contact (?:the )?author|share article on social media or (?:by )?e-?mail.{0,20})\\s?:?'
    ),
    at: 'tail',
    remove: [
      'Media Contact: Ana Ruiz, 555-555-0100, ana@harbour.example',
      'Media Contacts:',
      'Investor Relations Contact: Jan Meer, ir@harbour.example',
      'For media inquiries, contact Ana Ruiz at ana@harbour.example.',
      'Email us here'
    ],
    keep: [
      'Media contact with the crew was forbidden.',
      'For more information, contact the school.',
      'Business contacts of the firm were sold.'
    ]
  },
  {
    id: 'wire-disclaimer',
    category: 'legal',
    why: 'The wire denies that it answers for what it spreads.',
    match: any(
      '(?:\\p{L}[\\p{L}! ]{2,40}) (?:does|do) not exercise editorial control .{4,300}|(?:\\p{L}[\\p{L}! ]{2,40}) provides? this news content ["“]?as is["”]? .{4,300}|(?:\\p{L}[\\p{L}! ]{2,40})[’\']s priority is source transparency.{0,400}|as a user,? please let us know if you see something.{0,160}',
      'information (?:contained )?on this page is provided by an (?:independent )?third-party .{4,300}|(?:this is|the (?:above|following|content above) is) (?:a |an )?(?:paid|sponsored)(?: for)? (?:press release|post|content|article|advertisement)\\b.{0,300}',
      '(?:this (?:press |news )?release (?:was|is) (?:distributed|published|issued|sponsored|paid for) (?:by|via|on|through|for) [^.!?]{2,80}\\.?(?: .{2,200})?)|for the original version (?:of|on) .{4,200}|if you have any complaints or copyright concerns related to this .{4,160}|the press release .{3,80} reached us.{0,80}',
      '(?:contacts? and sources?|sources? and contacts?) ?: .{2,200}|story courtesy of [^.!?]{2,60}\\.?|distribution channels ?: .{3,200}|news provided by:? [^.!?]{2,50}|all (?:other )?(?:product names, )?(?:trademarks|brand names|logos|product names|company names)[^.!?]{0,120} (?:are|is) (?:the )?(?:registered )?(?:propert(?:y|ies)|trademarks) of their respective (?:owners|companies|holders).{0,80}'
    ),
    remove: [
      'Harbour Presswire does not exercise editorial control over third-party content.',
      'Distribution channels: Boats & Ships',
      'News Provided By Harbour Media',
      'All trademarks are the property of their respective owners.'
    ],
    keep: ['News provided by radio was scarce. So they rowed.', 'All logos were painted by hand.']
  },
  {
    id: 'law-notice',
    category: 'legal',
    why: 'Law offices and advisers deny that their notes are advice.',
    match: any(
      '(?:the )?(?:content|information|material)s? (?:of|in|contained in|on|provided in) this (?:article|publication|alert|blog|update|newsletter|post|site|website|page|document|client alert|guide)[^.!?]{0,60} (?:is|are) (?:intended|provided|designed|meant|for|of a general|general)[^.!?]{0,160}\\b(?:guide|guidance|information|purposes|overview|nature|advice)\\b.{0,300}',
      '(?:specialist|specific|professional|legal|independent|appropriate|expert) (?:legal )?advice should (?:always )?be (?:sought|taken|obtained)\\b.{0,200}|(?:\\(?(?:this may be considered )?attorney advertising\\)?|prior results do not guarantee a similar outcome|past results do not guarantee)[.,]?.{0,200}|.{0,200}(?:no|not create an?|create an?|form an?|establish an?) attorney[-–]client relationship\\b.{0,200}',
      'to print this article,? all you need is .{4,120}|popular articles (?:on|from) ?: ?.{4,120}|(?:register|login) (?:now )?for (?:your )?free,? (?:tailored|daily) .{4,120}'
    ),
    at: 'tail',
    remove: [
      'The content of this article is intended to provide a general guide to the subject matter.',
      'Specialist advice should be sought about your circumstances.',
      'Attorney Advertising. Prior results do not guarantee a similar outcome.',
      'To print this article, all you need is to be registered.'
    ],
    keep: ['The content of this barrel is meant for the crew.', 'Legal advice should be free, he said.']
  },
  {
    id: 'call-of-the-firm',
    category: 'ad',
    why: 'The firm whose blog it is asks readers to buy, to call or to download.',
    match: any(
      '(?:\\W{0,3})(?:(?:are you )?(?:ready|want|interested|looking|need|curious|wondering|struggling|thinking|not sure|have (?:any )?questions)[^.!?]{0,120}\\? )?(?:(?:please )?(?:contact|call|e-?mail|click here to|get in touch with|reach out to|speak (?:to|with)|talk (?:to|with)) (?:us|our (?:\\p{L}{3,14} )?(?:team|office|experts?|attorneys?|lawyers?|specialists?|consultants?|professionals?|sales team|firm)|an? (?:\\p{L}{3,14} )?(?:expert|specialist|consultant|advisor))(?: (?:at|on) [\\d().+ -]{7,20})?(?:,? (?:today|now)\\b(?: (?:for|to|at|on|and|or)\\b[^.!?]{2,100})?| (?:for|to (?:schedule|book|learn|find|discuss|request|get|arrange)) [^.!?]{0,80}(?:consultation|quote|demo|trial|needs|options|your case|assessment|appointment|meeting|evaluation|estimate)))[.!]?',
      '(?:[^.!?]{4,120}\\? )?(?:request|schedule|book|arrange|get|start|try|sign up for|claim) (?:an? |your |our )?(?:free |complimentary )?(?:personali[sz]ed |live |no-obligation |\\d{1,2}[- ](?:day|minute|min) )?(?:free )?(?:demo|trial|consultation|quote|strategy call|discovery call|assessment|estimate|audit|walkthrough|call|case review)(?: (?:today|now|here|with (?:us|our (?:team|experts?))))?[.!]?',
      "(?:click here to )?(?:download|get|grab|access|read) (?:the|our|your|this|a)(?: [\\p{L}\\d-]{2,20}){0,4} (?:e-?book|white ?paper|checklist|template|infographic|brochure|datasheet|data sheet|cheat sheet|toolkit|buyer[’']s guide|case study)(?: (?:now|here|today|to .{4,80}|for free))?[.!]?",
      'free (?:download|guide|e-?book|template|webinar|checklist|white ?paper|course|resource|tool|trial) ?: ?.{4,100}[^.!?]'
    ),
    at: 'tail',
    remove: [
      'Contact us today for a free consultation.',
      'Ready to get started? Request a free demo today.',
      'Download the free ebook',
      'Talk to our sales team today'
    ],
    keep: [
      'Contact us, the crew wrote on the wall.',
      'Call the office by noon for the boat.',
      'Get a quote from the witness, he told her.',
      'Want to help? The school needs hands.'
    ]
  }
]
