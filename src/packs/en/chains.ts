import type {Rule} from '../rule.ts'
import {any} from './words.ts'

const r = String.raw
const edges = '[*>•▪■►▶→»\\[(\\s-]{0,6}'

/** Labels of links and lists as the frames of newspaper chains and stations print them between paragraphs. */
export const chainRules: readonly Rule[] = [
  {
    id: 'coverage-label',
    category: 'related',
    why: 'A label in capitals before the headline of an earlier or another report.',
    caseSensitive: true,
    match: any(
      r`${edges}(?:(?:PREVIOUS|PAST|EARLIER|FULL|COMPLETE|RELATED|CONTINUING|CONTINUED|PREVIOUSLY|RECENT|OTHER|MORE|TOP|LATEST|LIVE)(?: (?:COVERAGE|STORY|STORIES|REPORTING|READING|NEWS|HEADLINES|VIDEOS?|UPDATES|CONTENT|ARTICLES?|REPORTS?))|NOW READ|NOW WATCH|READ HERE|TRENDING(?: NOW| STORIES)?|ICYMI|DON[’']T MISS|PREVIOUSLY|LOOK BACK|FROM THE ARCHIVES?|FLASHBACK|MUST[ -](?:READ|WATCH|SEE)|LEARN MORE|DIG DEEPER|GO DEEPER|CATCH UP|EDITORS?[’']?S? PICKS?|MORE FROM [A-Z][A-Z0-9 ]{1,24}|MORE ON [A-Z][A-Z ]{1,24}|SIGN UP|DOWNLOAD) ?[:|»>] ?[^\s:|].{10,180}[^.:;,]`,
      r`${edges}(?:Previous(?:ly)?|Past|Earlier|Full|Complete|Continuing) (?:[Cc]overage|[Rr]eporting|[Ss]tory) ?[:|»>] ?\p{Lu}.{10,180}[^.:;,]`,
      r`${edges}(?:(?:[Nn]ow|Then|Next) [Rr]ead|For [Ss]ubscribers|(?:Subscriber|Member|Subscribers?[’']?) (?:[Ee]xclusive|[Oo]nly)|Exclusive for subscribers|Live [Uu]pdates|Related [Vv]ideo|From the [Aa]rchives?|Trending [Nn]ow|Watch [Mm]ore|Learn [Mm]ore|Dig [Dd]eeper) ?[:|»>] ?\p{Lu}.{10,180}[^.:;,]`
    ),
    remove: [
      'PREVIOUS COVERAGE: Ferry returns to the northern islands',
      'NOW READ: Five walks for a wet Sunday',
      'For subscribers: The quiet fight over who owns the river',
      'MORE FROM HARBOUR 5: The mayor rows the first boat'
    ],
    keep: [
      'TOP NEWS: the boat is back.',
      'LATEST NEWS from the harbour is rare.',
      'Previous coverage: two papers, nine letters, no answer.',
      'For subscribers: it is free.'
    ]
  },
  {
    id: 'bracketed-capital-label',
    category: 'related',
    why: 'Links in square brackets, with their label in capitals.',
    caseSensitive: true,
    match: any(
      r`\[ ?(?:DOWNLOAD|SIGN ?UP|READ|WATCH|LISTEN|PHOTOS|VIDEO|TRENDING|MORE|RELATED|WEATHER|VOTE|SUBMIT|SUBSCRIBE|RADAR|LIVE|MAP|PREVIOUS(?:LY)?)(?: (?:MORE|NOW|LIVE|ALSO|HERE|TODAY|STORY|COVERAGE))? ?[:|–-] ?[^\[\]]{5,180}\]?`,
      r`\[(?:WATCH|READ|LISTEN|LOOK|PICS|IN PICS|VIDEO|PHOTOS|GALLERY|MUST READ)\] ?\p{Lu}[^.]{15,160}[^.:;,]`
    ),
    remove: [
      '[DOWNLOAD: Free Harbour News app for alerts as news breaks]',
      '[WATCH] Truck driver escapes a burning barge'
    ],
    keep: ['[VIDEO] The film is in colour and lasts an hour.', '[MORE] is what the margin says.']
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
    id: 'list-of-chain',
    category: 'related',
    why: 'Stands above lists of links, and names the paper or the subject.',
    match: any(
      r`people (?:are )?also (?:reading|read|watching)[…. :]{0,4}|(?:most (?:read|popular|viewed|watched|shared)|top stories|trending|popular) in (?:the )?[^.,!?:;]{2,30}:?|most (?:read|popular|viewed)(?: stories| articles| videos)? (?:from|at|on|this (?:week|month)(?: (?:at|on))?) [^.,!?:;]{2,40}(?:\.com)?:?`,
      r`(?:related|recommended|trending|popular|top) (?:stories|articles|news|content|coverage|videos) (?:from|on|at) [^.,!?:;]{2,40}:?`,
      r`(?:read )?more (?:stories )?from (?!the (?:same|past|start|river|sea)\b)[^.,!?:;]{2,40}:|don[’']t miss (?:these|this)(?: (?:stories|articles|story|videos?|insights|top))?(?: from [^.!?:]{2,30})?:?|discover more (?:in|on|from|stories)[^.,!?:;]{0,30}`
    ),
    then: {lines: 4, match: 'headline'},
    remove: [
      'People are also reading…',
      'Most read in Football',
      'Related stories from Harbour Star\nFerry returns to the northern islands',
      'Don’t miss these stories from Harbour PRO:',
      'More from Harbour Sport:\nThe mayor rows the first boat'
    ],
    keep: [
      'Most read in bed.',
      'People also read less, the survey says.',
      'Most popular in May: the plum cake'
    ]
  },
  {
    id: 'numbered-list-of-links',
    category: 'related',
    why: 'A list of links as it is read out to the blind: its length, its entries, its end.',
    match: r`list (?:of \d{1,2} items?|\d{1,2} of \d{1,2}(?: ?\S.{5,170})?)|end of list`,
    remove: ['list of 4 items', 'list 1 of 4Why is the ferry late?', 'end of list'],
    keep: ['list of 4 items to buy in town', 'End of list? No.']
  },
  {
    id: 'picture-gallery-of-month',
    category: 'media',
    why: 'A link to the best pictures of a paper.',
    match: r`(?:photos|gallery|watch now|pictures|video)? ?:? ?(?:top|best) [\p{L} &]{3,40} photos (?:for|of|from) (?:the (?:week|month|year)|\p{L}{3,9},? (?:19|20)\d\d).{0,20}`,
    remove: ['Top Harbour Star photos for April 2024'],
    keep: ['Top photos for sale']
  }
]
