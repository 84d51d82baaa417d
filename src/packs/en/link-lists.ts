import type {Rule} from '../../matching/rule.ts'
import {any, fullName} from './words.ts'

const r = String.raw

/** Labels above lists of other articles, with the headlines that follow them. */
export const linkListRules: readonly Rule[] = [
  {
    id: 'related-label',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow it.',
    match:
      "[*>•▪■►▶→»\\[(#\\s-]{0,6}(?:(?:related|similar|recommended|suggested|popular|recent|latest|featured|trending|top|other|more|further|additional|new) (?:articles?|stor(?:y|ies)|posts?|content|coverage|news|videos?|news stories|blogs?|blog posts|podcasts|episodes)|related(?: links?| items)?|(?:you )?(?:may|might|will|would|could) also (?:like|enjoy|love|read|be interested in|find interesting|want to read)|you (?:may|might) (?:like|enjoy|be interested in|have missed)(?: (?:these|this))?|(?:recommended|picked|selected|chosen|more) for you|recommended(?: by \\p{L}{1,30})?|read (?:next|also|this next|these next|more:)|(?:what to|must) (?:read|reads)(?: next)?|read more (?:about|on) [^.!?]{3,80}:|up next|most (?:read|popular|viewed|shared|commented|watched|discussed|emailed) (?:stories|articles|news|posts|videos)|more (?:from|in|on|about) (?:this|the) (?:author|section|story|topic|series|category|issue|site|blog|show|subject|week|web)|more on (?:this|these)|more like this|more to (?:read|explore|discover|love)|more stories(?: (?:from|like|for|you|on) .{2,40})?|don[’']?t miss(?: (?:these|this|out))?|in case you missed it|icymi|people also (?:read|viewed|like|ask)|others? (?:are|also) (?:read|reading|viewed|liked)|what others are reading|editor[’']?s[’']? (?:picks?|choice)|keep (?:reading|exploring)|more (?!bad|good|great|fake|sad|happy|of)[\\p{L}-]{3,20} news|explore more(?: (?:articles|stories|topics|news))?|see also|also (?:read|see|of interest|on .{2,30})|promoted stories|around the web|from around the web|from our (?:partners|sponsors|network)|elsewhere on .{2,30}|stories (?:you may like|for you)|articles you (?:may|might) like|latest from .{2,40}|next (?:read|story|article)|continue exploring)[ :：…>»→▾+.-]{0,4}",
    then: [
      {lines: 3, match: 'headline'},
      {lines: 8, match: '[-•*–▪] [\\p{L}\\p{N}‘“"].{18,150}[^.!:;,]'}
    ],
    remove: [
      'Related articles',
      'More games news:',
      'Related articles\n- Ferry returns to the islands',
      'You may also be interested in:',
      'More on this story'
    ],
    keep: [
      'Related work',
      'Most popular of all was the plum cake.',
      'Recent studies',
      'Top stories make bad teachers, the editor wrote.'
    ]
  },
  {
    id: 'related-label-at-the-end',
    category: 'related',
    why: 'Behind the end of an article the list of other articles is longer.',
    match:
      "(?:(?:related|similar|recommended|popular|recent|latest|trending|top|other|more) (?:articles?|stories|posts?|content|coverage|news|videos?)|(?:you )?(?:may|might) also (?:like|enjoy|be interested in)|you (?:may|might) (?:like|enjoy|be interested in)|recommended(?: for you)?|read (?:next|more|also)|most (?:read|popular|viewed|shared)|trending(?: now)?|more (?:from|on|in|about) .{2,40}|don[’']?t miss|in case you missed it|editor[’']?s[’']? picks?|what to read next)\\s{0,3}[:…]?",
    at: 'tail',
    then: {lines: 12, match: 'headline'},
    remove: ['Latest news', 'More from the Harbour Gazette'],
    keep: ['More from the harbour, and from its people, will follow in the spring.']
  },
  {
    id: 'list-label',
    category: 'related',
    why: 'The label of a list of other articles; what follows may be part of this one, and stays.',
    match: any(
      '(?:most (?:read|popular|viewed|shared|commented|recent|watched|discussed|emailed)(?: (?:today|this week|now))?|trending(?: now| today| this week)?|top stories(?: today| this week)?|latest|the latest(?: news)?|categories|read more (?:about|on)|(?:related|further|suggested|recommended|additional|background) (?:reads|resources|topics|tags|searches|guides|reviews|reports|products|information|tools))\\s?[:.]?',
      "(?:today[’']s |the day[’']s |\\p{L}{2,20}[’']s |[\\p{L}.]{2,24} )?(?:top|latest|trending|more) (?:headlines|stories|news)(?: (?:today|now|right now|this (?:week|hour)))?:?",
      "(?:what to (?:watch|read|know) next|today[’']s news|hot topics|recommended from .{2,30}|(?:more|see all|all|view all|read all|other|latest)(?: (?:posts|articles|stories|news))? (?:posts |articles |stories )?by \\p{L}[\\p{L}. ’'-]{2,40}|view all posts by .{2,40}|see more of:? ?.{2,60}|[\\p{L}& ]{3,40} most viewed|live updates|related internet links|partner site of .{2,40}|more commentary|current vacancies|offers? from amazon|best deals from .{2,30}|sponsored features)[ :»›→>]{0,4}",
      'more:[.: …]{0,4}'
    ),
    remove: [
      'Most read',
      'Trending now',
      'Related resources:',
      'Today’s top stories',
      'Hot Topics',
      'View all posts by Ana Ruiz →'
    ],
    keep: ['Further reading', 'Most read it in a day.', 'Top news of the year for the ferry: it floats.']
  },
  {
    id: 'read-more-here-links',
    category: 'related',
    why: 'Points to the next lines, which are links to other articles of the site.',
    match: r`[^.!?:]{10,120}, (?:read|find out|see|learn) more (?:here|below|about it here) ?:`,
    then: {
      lines: 6,
      match: r`[^.!?:]{8,70} (?:review|reviews|preview|hands-on|guide|comparison)(?: \([^()]{2,30}\))?`
    },
    remove: [
      'Harbour has changed its lamps for the winter, read more here:\nHarbour 12 lamp review\nHarbour lamp review (12in, 2013)'
    ],
    keep: ['He asked them to read more here: in the harbour.']
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
    id: 'label-of-the-house',
    category: 'related',
    why: 'Stands above links to other articles of the house or the author.',
    caseSensitive: true,
    match: r`(?:More|MORE) (?:[Mm]ust[- ][Rr]eads?|MUST[- ]READS?|[Ff]rom|FROM|FOR YOU FROM) (?:from |FROM )?(?:[Tt]he )?\p{Lu}[\p{L}\d’'& ]{1,30}|(?:Best|BEST) (?:of|OF) [A-Z]{3,}[\p{L}\d ]{0,20}|Stories by ${fullName}|(?:You are|You[’']re) (?:now )?reading ?[:|] ?\p{Lu}.{5,140}[^.]|(?:Read|READ) (?:more|MORE) (?:in|IN|from|FROM) (?:[Tt]he )?\p{Lu}[\p{L}\d’' ]{1,30}`,
    at: 'tail',
    remove: [
      'More Must-Reads from HARBOUR',
      'BEST OF HARBOURGATE',
      'Stories by Ana Ruiz',
      'Read more in The Harbour'
    ],
    keep: ['Best of the three was hers.']
  },
  {
    id: 'explore-further',
    category: 'related',
    why: 'The label above a link to another article on the subject.',
    match: '(?:explore further|read further|further information|learn more)\\s?[:»›→]?',
    at: 'tail',
    remove: ['Explore further'],
    keep: ['Explore further north in May.']
  }
]
