import type {Rule} from '../../matching/rule.ts'
import {any, fullDate, fullName, hour, wordDate} from './words.ts'

const r = String.raw
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?'
const worded = `(?:(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:at )?(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](?:19|20)\\d\\d|${month} (?:19|20)\\d\\d))`
const date = `(?:${worded}|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d)`
const ago =
  '(?:about |over |almost )?(?:\\d{1,4}|an?|one|two|few|a few) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|[hdwmy])(?: and \\d{1,3} \\p{L}{1,10})? ago'
const time =
  '(?:[ ,|@·•/–-]{0,3}(?:at |as of )?\\d{1,2}[:.]?\\d{0,2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:[ECMP][SD]?T|GMT|UTC|BST|IST)\\b)?)?'
const gap = '[ ,|@·•/–—-]{1,3}'

/** Lines that tell when a text was published or changed, and how long it takes to read. */
export const stampRules: readonly Rule[] = [
  {
    id: 'posted-on-by',
    category: 'credit',
    why: 'The line in which blog software tells date, author and section of a post.',
    match: `(?:this (?:entry|article|post|story|page|video|item) (?:was|is|has been) )?(?:last )?(?:posted|filed|submitted|uploaded)(?: on)?:? ?(?:(?:${date}|${ago}|today|yesterday)${time} ?)?(?:(?:[,|•·/–—-] )?(?:in [^.]{2,40} )?by:? [^.!?]{2,40})?(?: (?:[,|•·/–—-] )?(?:in|under|to) [^.!?]{2,40})?`,
    remove: [
      'Posted on 3 May 2021 by harbourmaster',
      'Posted by Ana Ruiz',
      'Filed 3 May 2021 in Harbour News'
    ],
    keep: [
      'Posted by night on church doors, the leaflets were gone by morning.',
      'Posted by the ministry, the notice set out who may fish there and when.'
    ]
  },
  {
    id: 'date-label',
    category: 'credit',
    why: 'When the page was published or changed, with a label.',
    match: `[(\\[*•]?(?:(?:first|last|originally|date|page|article|story|time|most recently) ?)?(?:published|updated?|posted|modified|created|reviewed|edited|revised|issued|uploaded|added|fact[ -]checked|publication date|posted at|date posted|date published)(?: (?:on|at|by|date|in|online))?(?: ?[:：|–-])? ?(?:(?:${date}|${ago}|today|yesterday|${month} \\d{1,2})${time})(?: ?(?:[|•·,/–—-] ?)?(?:(?:last )?(?:updated?|modified|published)(?: on| at)?:? ?)?(?:${date}${time}|${ago}|\\d+ min.{0,12}|[^.!?]{0,40}))?[)\\]*.]?`,
    remove: [
      'Published 12 Jan 2024',
      'Last updated: May 3, 2021, 5:30 p.m. EDT',
      'Updated 3 hours ago',
      'Last modified on 2021-05-03'
    ],
    keep: [
      'Published in 2021, the report names nine towns.',
      'Updated maps were issued on 3 May 2021 to all the crews.'
    ]
  },
  {
    id: 'date-label-time-first',
    category: 'credit',
    why: 'The same with the time before the date.',
    match: `(?:and )?(?:(?:first|last|originally) )?(?:published|updated|posted|modified)(?: (?:at|on))?:? \\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)? ?(?:[ecmp][sd]?t|gmt|utc|bst|ist)?,? (?:on )?${date}(?: ?[|•·,/–—-]? ?(?:last )?(?:updated|modified|published)(?: (?:at|on))?:? .{5,60})?\\.?`,
    remove: [
      'Published: 12:30 GMT, 4 May 2020 | Updated: 13:30 GMT, 4 May 2020',
      'Posted at 3:15 PM, May 04, 2020',
      'and last updated 3:15 PM, May 04, 2020'
    ],
    keep: ['Posted at 3:15 pm, 4 May 2020 was the day it arrived.']
  },
  {
    id: 'date-label-alone',
    category: 'credit',
    why: 'A label whose date has been lost or stands in the next line.',
    match:
      '(?:first |last |originally )?(?:published|updated|posted|modified|date published|date posted|published on|posted on|posted at|posted in|last updated on|updated on)\\s{0,3}:?',
    remove: ['Last updated:', 'Published'],
    keep: ['Updated tables']
  },
  {
    id: 'date-line',
    category: 'credit',
    why: 'The date and the hour of publication, with or without the author, in a line of their own above the text.',
    match: any(
      `${worded}${time}(?: ?[|•·,/–—-] ?(?:(?:${worded})?${time}|\\d+ min(?:ute)?s?(?: read)?|[\\p{L} .’'-]{2,40}))?(?: ?[|•·,/–—-] ?\\d+ (?:comments?|min(?:ute)?s?(?: read)?))?|\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?[|,·-]) ?${worded}`,
      r`(?:[–—-] ?)?(?:updated:? |published:? |posted:? )?(?:${wordDate}(?:${gap}(?:at )?${hour})?|${hour}[ ,|·-]{1,3}${wordDate})(?: (?:[|·•-] )?by:? [^.!?]{2,40}| ${wordDate})?(?: ?[|·•-] ?)?`,
      r`\d{1,2}:\d\d,? (?:${wordDate}) ?(?:UPDATED|Updated) ?:? ?\d{1,2}:\d\d,? (?:${wordDate})`
    ),
    at: 'head',
    remove: [
      '10:15 AM | May 3, 2021',
      'May 3, 2021',
      'Monday, 3 May 2021, 17:30 GMT',
      'Dec 12, 2020 · 5 min read',
      'May 3, 2021 / 3:15 PM / Harbour News',
      '27 August 2019 - 13:47 By harbourlive',
      '- Updated: 10 Sep 2020, 0:55',
      '9:39AM BST 05 Oct 2011',
      '22 Dec, 2016 22 Dec, 2016',
      '10:15, 4 Mar 2023Updated 12:01, 4 Mar 2023'
    ],
    keep: [
      '10:15, May 3, 2021 was the hour.',
      'May 3, 2021 was the day on which the bridge fell.',
      'On 3 May 2021 - 13 died by the river.',
      'At 0:55 on 10 Sep 2020 the clock stopped.',
      '10:15, 4 Mar 2023: Updated 12:01'
    ]
  },
  {
    id: 'relative-date',
    category: 'credit',
    why: 'The age of the page, as computed when it was fetched.',
    match: `(?:[•·|] ?|(?:ap|afp|reuters|bloomberg|by [\\p{L} .]{2,30}) [-–|•·] )?(?:this (?:article|post|story) is more than \\d+ (?:days?|months?|years?) old|${ago}|an? (?:hour|day|week|month|year) ago)(?: by [^.!?]{2,40})?(?: [|•·] .{2,40}| \\d{1,4} comments?)?\\.?`,
    remove: [
      '3 hours ago',
      'about 9 hours ago',
      '36w ago',
      'AP - 53 mins ago',
      'This article is more than 5 years old'
    ],
    keep: ['Two years ago the mill was sold.', 'This article is more than a list of old names.']
  },
  {
    id: 'reading-time',
    category: 'credit',
    why: 'How long the text will take to read.',
    match:
      '(?:(?:estimated |approx(?:imate|\\.)? )?(?:reading|read) time ?[:–-]? ?(?:about |~ ?|approx(?:\\.|imately)? )?\\d+(?:[-–]\\d+)? ?min(?:ute)?s?\\.?|\\d+ ?[–-]? ?min(?:ute)?s?[ -](?:read|listen|watch|read time)|(?:about |less than )?(?:\\d+|a|one) min(?:ute)?s? (?:read|to read)|listen \\(\\d+ min(?:ute)?s?\\)|reading time)|(?:est(?:imated|\\.)? )?reading time ?[:–-]? ?\\d{1,3} min(?:ute)?s?(?: reads?)?',
    remove: ['Reading Time: 3 mins read', '5 min read', 'Reading time: 4 minutes'],
    keep: ['Reading time at school: 20 minutes every morning, and no excuses.']
  },
  {
    id: 'pipes-and-date',
    category: 'credit',
    why: 'Agency, place and day of publication in a row, as Indian sites print it.',
    match: r`[^|.!?]{2,60}(?:\|[^|.!?]{2,40}){0,2}\| ?(?:(?:last )?(?:updated|published|posted|created|modified)(?: on| at)?|date) ?:? ?${fullDate}.{0,80}`,
    at: 'head',
    remove: [
      'PTI | Harbour Town | Updated: 30-10-2021 23:52 IST | Created: 30-10-2021 23:52 IST',
      'Written by Ana Ruiz | Rye | Published: May 3, 2021 10:15:22 am'
    ],
    keep: ['Team | Updated rules | 3 May']
  },
  {
    id: 'name-and-date',
    category: 'credit',
    why: 'The author and the date in a line without a label.',
    caseSensitive: true,
    match: r`(?:[–—~-] ?)?(?:(?:[Bb]y|BY):? ?)?${fullName}(?:, (?:The )?[\p{Lu}][\p{L}& ]{2,30})?(?: ?[|,·•/–—-] ?| on | )?(?:${hour}[ ,|-]{1,3})?${wordDate}(?:${gap}(?:at )?(?:${hour}|\d{1,2}[:.]\d\d[ap]))?(?: ?[|·•-]? ?\d{1,4}(?: [Cc]omments?)?)?(?: @\w{2,20})?\.?`,
    at: 'head',
    remove: [
      'Ana Ruiz March 9, 2017 13',
      'by Ana Ruiz22 Dec 2016651',
      'By Jan Meer on Jul 04, 2014 at 11:30a @janmeer',
      'Ana Ruiz, HARBOUR TODAY 3:53 p.m. EST January 25, 2014'
    ],
    keep: ['Ana Ruiz, 3 May 2021, oil on canvas', 'Battle of Rye 3 May 1643: what we know']
  },
  {
    id: 'by-name-on-date',
    category: 'credit',
    why: 'How the themes of blog software sign below a post.',
    match: r`(?:[~–—-] ?)?(?:posted |written |published )?by .{2,40}? (?:on|at|in) (?:${fullDate})(?:${gap}(?:at )?${hour})?(?: (?:in|under|to) .{2,60})?\.?`,
    at: 'edge',
    remove: ['~ by harbourmaster on August 18, 2011.'],
    keep: ['By the river on May 3, 2021, they met.']
  },
  {
    id: 'time-with-zone',
    category: 'credit',
    why: 'The hour of publication alone.',
    caseSensitive: true,
    match: r`\d{1,2}:\d\d ?(?:[AaPp]\.?[Mm]\.? )?(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|UTC|BST|IST)`,
    at: 'head',
    remove: ['1:39 PM ET'],
    keep: ['1:39 PM ET: the first shot']
  },
  {
    id: 'handle-and-time',
    category: 'credit',
    why: 'Author, account, paper and hour in a row.',
    caseSensitive: true,
    match: r`(?:By ?:? ?)?${fullName}(?: ?- ?[\p{L} ]{4,24})?(?: ?/ ?| )@[\w.]{3,30}\b[^.!?]{0,50}/ ?\d{1,2}:\d\d ?[AP]M .{5,24}`,
    at: 'head',
    remove: ['Ana Ruiz @anaruiz Harbour Daily / 05:18 AM March 03, 2023'],
    keep: ['Ana Ruiz @anaruiz won the cup']
  },
  {
    id: 'programme-data',
    category: 'credit',
    why: 'Source, length and date of a broadcast, as its site lists them.',
    match: r`(?:source: [^|.!?]{2,40} \| )?duration ?: ?(?:\d{1,3} ?h(?:ours?|rs?)? ?)?\d{1,3} ?m(?:ins?|inutes?)? ?\d{1,3} ?s(?:ecs?|econds?)?\.?|(?:date of (?:the )?(?:podcast|broadcast|recording|episode|publication)|broadcast(?: on)?|air(?:ed| date)|first broadcast|recorded on) ?: ?${fullDate}(?:${gap}${hour})?`,
    remove: ['Source: PM | Duration: 3min 13sec', 'Date of the podcast: 5/28/2025'],
    keep: ['Duration: 3 minutes of grilling on each side']
  }
]
