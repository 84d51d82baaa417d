import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

const shop =
  '(?:amazon(?:\\.com|\\.co\\.uk)?|ebay|etsy|walmart|best buy|target|booking(?:\\.com)?|tripadvisor|agoda|expedia|hotels\\.com|getyourguide|viator|airbnb|hostelworld|skyscanner|newegg|argos|currys|john lewis|rei|b&h(?: photo)?|home depot|wayfair|apple|steam|bookshop\\.org|barnes & noble|itunes)'

/** What shops and sites that live on the sale of what they describe print around their texts. */
export const shopRules: readonly Rule[] = [
  {
    id: 'commission-notice',
    category: 'legal',
    why: 'Tells that the site earns on what readers buy.',
    match: any(
      '\\W{0,3}(?:[^.!?]{2,120}[.!?] )?[^.!?]{0,100}\\b(?:may|might|can|could|will|we|i) (?:also |sometimes |occasionally |possibly )?(?:earn|get|receive|make|collect|be paid|be compensated)\\b [^.!?]{0,40}\\b(?:commissions?|compensation|fee|portion|share|percentage|kickback|cut|paid|money|revenue)\\b(?: [^.!? ]{1,20}){0,8} (?:retail(?:er)? offers|(?:if|when) you (?:buy|click|purchase|make|decide|shop|book|use)|links? (?:on|in|from|provided) (?:this|our)|(?:our|these) (?:affiliate )?(?:links?|partners))\\b.{0,300}',
      '\\W{0,3}(?:as an? [^.!?,]{2,40}, )?(?:we|i|this (?:site|post|page|blog)|our (?:site|team|editors)) (?:may |might |can |could |will )?(?:also |sometimes )?(?:earn|get|receive|make|collect)s? [^.!?]{0,60}(?:commissions?|compensation|fees?|portion|share|percentage|money|revenue|income|from qualifying)\\b[^.!?]{0,80}\\b(?:affiliate|links?|purchases|partners|sales)\\b.{0,300}',
      '\\W{0,3}(?:if you (?:buy|click|purchase|shop|book|make a purchase)|when you (?:buy|click|purchase|shop|make a purchase|book)|purchases? (?:made )?through|by (?:buying|clicking|shopping|purchasing)|buying through)[^.!?]{2,120}\\b(?:earn|get|receive|make|collect)s?\\b[^.!?]{0,40}\\b(?:commission|compensation|fee|portion|share|percentage|cut|money)\\b.{0,300}',
      '(?:ftc ?: ?)?we use income[- ]earning .{0,20}affiliate links.{0,60}|\\W{0,3}(?:this|some of the|the|all|our|these) (?:post|article|page|site|blog|links|product links|website|video description|story|review|recipe|content|guide)(?: (?:above|below|in this (?:post|article|story)|on this (?:page|site)))?(?: (?:may|might|will))?(?: also)? (?:contains?|includes?|are|features?|uses?|have) (?:some |may be |may contain |amazon )?(?:affiliate|referral|sponsored|commissionable|paid) links?\\b.{0,400}',
      '(?:our (?:full )?(?:affiliate|editorial|advertising|ethics) (?:disclosure|policy|statement|standards)|how we make money|prices? (?:(?:and|&) availability )?(?:(?:are|were|is) )?(?:accurate|correct|subject to change)(?: .{2,120})?)[.:?]?',
      ".{0,260}(?:(?:we|i|us|site|post|\\p{L}{1,30}\\.com)(?: may| will| might| can| could|[’']ll)?(?: also)? (?:earn|receive|get|make|be paid|be compensated|collect|generate)[^.]{0,50}\\b(?:commissions?|compensation|referral fee|affiliate)|(?:this|our|my|the) (?:post|article|page|blog|site|story|website|review|content|video)s?(?: may| might| can)? (?:contains?|includes?|uses?|have|has) (?:some |amazon )?(?:affiliate|referral|sponsored)|(?:affiliate|referral) links?(?: are| is| have)? (?:used|included|in this|below|marked|may|which means)|(?:some|all|many|any)(?: of the)?(?: \\p{L}{1,30}){0,3} links (?:here|below|on this|in this|are)[^.]{0,40}affiliate|as an amazon associate|earns? (?:me |us )?from qualifying purchases|amazon services llc associates).{0,330}"
    ),
    remove: [
      'Harbour Games may get a commission from retail offers.',
      'If you buy something from a Harbour link, the publisher may earn a commission.',
      'This post contains affiliate links.',
      'Our affiliate disclosure',
      'We may earn a commission from links on this page.',
      'As an Amazon Associate I earn from qualifying purchases.'
    ],
    keep: [
      'Brokers may earn a commission of 2 percent.',
      'If you buy a boat from the yard, the broker gets a room for the night.',
      'This post contains a letter.',
      'The agents earn a commission of two per cent on each house.'
    ]
  },
  {
    id: 'independent-reviews',
    category: 'legal',
    why: 'How a site that sells recommendations says that it chooses them.',
    match: any(
      '.{0,120}(?:(?:our (?:editors|experts|team|staff|writers)|we) independently[^.]{0,20} (?:select|choose|research|review|recommend|evaluate|test)|(?:(?:buying|purchas\\p{L}{1,30}|shop\\p{L}*|bought|click|buy)[^.]{0,30} (?:through|via|from|using) (?:our|these|one of our) links)).{0,380}',
      '(?:products? (?:featured|mentioned|recommended|included)[^.!?]{0,60}|all (?:products|items|picks)[^.!?]{0,60}|we|our (?:editors|team|experts|writers)) (?:are|is|were|may have been|have been|only)?[ \\p{L}]{0,20}(?:independently|carefully) (?:selected|chosen|curated|picked|reviewed|tested|review|choose|select|recommend|test|research)\\b.{0,300}',
      '.{0,260}(?:[Ff]ind out more|[Ll]earn more|[Rr]ead more|[Ss]ee more|[Mm]ore) about (?:how we (?:test|review|rate|choose|make money|select|pick)\\b|our (?:testing|review|editorial|rating|affiliate|selection|vetting)(?: and \\p{L}{4,12})? (?:process|methodology|policy|policies|standards|guidelines|practices)).{0,80}'
    ),
    remove: [
      'Our editors independently select these products.',
      'When you buy through our links, you support our work.',
      'All products were independently selected by our editors.',
      'We test each boat for hours. Find out more about how we test.'
    ],
    keep: [
      'The editors chose, independently of the owner, what to print.',
      'Learn more about our boats.',
      'How we test',
      'Why you should trust us'
    ]
  },
  {
    id: 'shop-button',
    category: 'ad',
    why: 'A button that leads to a shop.',
    match: any(
      `(?:buy|shop|get|order|view|see|check|find|available|pre-?order|purchase|view deal|see it|get it|buy it|check it out|shop it|buy now|shop now|see price|check price|check prices?|view price|see deal|get deal|latest price|shop the (?:deal|sale))(?: (?:it|this|now|deal|price|here|today))? (?:on|at|from|via|in the) ${shop}(?: (?:now|here|today|store|shop))?[ >»›→.!]{0,4}`,
      `(?:[^.!?:]{2,60} ?[:–-] ?)?[$£€]\\d[\\d,.]{0,8} (?:at|on|from) ${shop}[ >»›→.!]{0,4}|[$£€]\\d[\\d,.]{0,8} [$£€]\\d[\\d,.]{0,8} (?:at|on|from) ${shop}|best (?:price|deal)s? ?: ?${shop}|shop (?:the|this|her|his|my) (?:look|post|story|article|edit)s?|${shop} [$£€]\\d[\\d,.]{0,8}(?: (?:view|see|buy|shop|view deal|see deal|buy now|shop now))?`,
      `(?:[^.!?:]{2,40} ?: ?)?(?:click here to )?(?:check|compare|see|view|find)(?: the| for)?(?: latest| current| best| today[’']s| more)? (?:rates|prices?|availability|deals?|reviews)(?:(?:,| and| or) (?:rates|prices?|availability|photos|deals?|reviews|book))?(?:,? and (?:rates|prices?|availability|photos|deals?|reviews|book))?(?: (?:for [^.!?]{2,40} )?(?:on|at|with|from|via) ${shop}| here| now)[ >»›→.!]{0,4}`,
      '(?:customers|people|shoppers|users) who (?:bought|viewed|liked|read)(?: this(?: item| product)?)? also (?:bought|viewed|liked|read)|frequently bought together|(?:you may also like )?related products|recently viewed(?: (?:items|products))?|view (?:deal|product|offer|price|cart|basket|full details)|(?:add to|view) (?:wish ?list|compare|bag|basket|cart)|quick (?:view|shop|add|buy)|select options|(?:regular|sale|unit) price|check ?out now|(?:there are )?no reviews yet\\.?|only logged in customers who have purchased .{4,60}|sku ?: .{1,30} categor(?:y|ies) ?: .{2,100}|reviews \\(\\d{1,5}\\)',
      'free (?:\\p{L}{2,14} )?(?:shipping|delivery|returns|postage)(?: (?:and|&) (?:free )?(?:returns|exchanges))? (?:on|for|with|over|when) [^.!?]{2,50}!?|(?:use|enter) (?:the )?(?:promo |coupon |discount )?code [A-Z\\d]{4,16} (?:for|to get|at checkout)\\b.{0,80}'
    ),
    remove: [
      'Buy on Amazon',
      'Check Price on Amazon',
      '$99 at Best Buy',
      'Book your stay: Check rates on Booking.com',
      'Click here to check prices and availability here',
      'Customers who bought this item also bought',
      'Free shipping on orders over $50'
    ],
    keep: [
      'Shop on the quay',
      'He was seen at Target.',
      'Sold out in May, the print was made again.',
      'Buy on Monday, sell on Friday',
      'Free returns home for the crew were paid by the mill for years.'
    ]
  }
]
