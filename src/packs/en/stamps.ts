import type {Rule} from '../rule.ts'
import {agency, behindSentence, fullDate, fullName, hour, house, month, wordDate} from './words.ts'

const r = String.raw
const gap = '[ ,|@·•/–—-]{1,3}'

/** Lines and beginnings of lines that tell who wrote when, in the shapes of different editing systems. */
export const stampRules: readonly Rule[] = [
  {
    id: 'date-field',
    category: 'credit',
    why: 'A field of the crawler or of the page with the date, glued to the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:date|Date:) (?:19|20)\d\d-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?(?= |$)`,
    at: 'head',
    remove: ['⟦date 2023-10-10⟧ The police began to look into it.', 'date 2021-09-16'],
    keep: ['The date 2023-10-10 was on the letter.', 'Date 2023-10-10 was typed in.']
  },
  {
    id: 'label-and-time',
    category: 'credit',
    why: 'The label, the day and the hour of publication before the text, in one line with it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?:First |Last |Date )?(?:Published|Updated|Modified|Posted|Created|Revised|published|updated|modified|PUBLISHED|UPDATED)(?: [Oo]n| [Aa]t| ON| AT)?: ?(?:${fullDate}(?:${gap}(?:at )?${hour})?|${hour},? ${fullDate})(?: ?[|·•/-] ?)?(?= |$)|^(?:(?:First|Last|Originally) (?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Rr]eviewed|[Pp]osted)(?: on)?|(?:Posted|Updated|Published) [Oo]n) ${wordDate}(?= \p{Lu}\p{L}* |$))`,
    at: 'head',
    remove: [
      '⟦Published: 11/18/2011 2:27 AM Last Modified: 11/18/2011 4:06 AM⟧ The plan met with opposition.',
      '⟦Updated: May 3, 2021 10:15 IST⟧ The ferry has come back to the harbour, and nobody knows why it left.'
    ],
    keep: [
      'Last updated in 2019, the list is old.',
      'It was published in 2019 and 2021.',
      'Posted men stood at each gate.'
    ]
  },
  {
    id: 'byline-before-label',
    category: 'credit',
    why: 'The author before such a label, in one line with the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}.!?’'"”] ))(?:By|BY):? (?:${fullName}|\p{Lu}[\p{L}’'-]{1,20}(?: [\p{Lu}][\p{L}’'-]{1,20}){0,4})(?:[,|] [^.!?:]{2,50})? ?[|,·•-]? ?(?=(?:First |Last )?(?:Published|Updated|Posted|PUBLISHED|UPDATED)(?: [Oo]n| [Aa]t)?:? (?:\d|\p{Lu}\p{Ll}{2,9}\.? \d))`,
    at: 'head',
    remove: ['⟦By Ana Ruiz ⟧⟦Published: 11/18/2011 2:27 AM⟧ The plan met with opposition.'],
    keep: ['By April the published books were three.']
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
    id: 'date-time-by',
    category: 'credit',
    why: 'Date, hour and author in a row.',
    match: r`(?:[–—-] ?)?(?:updated:? |published:? |posted:? )?(?:${wordDate}(?:${gap}(?:at )?${hour})?|${hour}[ ,|·-]{1,3}${wordDate})(?: (?:[|·•-] )?by:? [^.!?]{2,40}| ${wordDate})?(?: ?[|·•-] ?)?`,
    at: 'head',
    remove: [
      '27 August 2019 - 13:47 By harbourlive',
      '- Updated: 10 Sep 2020, 0:55',
      '9:39AM BST 05 Oct 2011',
      '22 Dec, 2016 22 Dec, 2016'
    ],
    keep: ['On 3 May 2021 - 13 died by the river.', 'At 0:55 on 10 Sep 2020 the clock stopped.']
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
    id: 'programme-data',
    category: 'credit',
    why: 'Source, length and date of a broadcast, as its site lists them.',
    match: r`(?:source: [^|.!?]{2,40} \| )?duration ?: ?(?:\d{1,3} ?h(?:ours?|rs?)? ?)?\d{1,3} ?m(?:ins?|inutes?)? ?\d{1,3} ?s(?:ecs?|econds?)?\.?|(?:date of (?:the )?(?:podcast|broadcast|recording|episode|publication)|broadcast(?: on)?|air(?:ed| date)|first broadcast|recorded on) ?: ?${fullDate}(?:${gap}${hour})?`,
    remove: ['Source: PM | Duration: 3min 13sec', 'Date of the podcast: 5/28/2025'],
    keep: ['Duration: 3 minutes of grilling on each side']
  },
  {
    id: 'name-time-date-in-line',
    category: 'credit',
    why: 'The author, the paper, the hour and the date, in one line with the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?:By )?${fullName},\s(?:${house}|[A-Z][A-Z. ]{2,24}) ?(?:Published |Updated )?\d{1,2}:\d\d ?[APap]\.?[Mm]\.? [ECMP][SD]?T ${month} \d{1,2}, (?:19|20)\d\d(?= |$)`,
    at: 'head',
    remove: [
      'They went to the fair. ⟦Ana Ruiz, HARBOUR TODAY 3:53 p.m. EST January 25, 2014⟧ The rings will be sold in spring.'
    ],
    keep: ['They left. Ana Ruiz, USA, 3 May 2021, won.']
  },
  {
    id: 'byline-before-text',
    category: 'credit',
    why: 'A byline at the beginning of a text that has no line ends: its end is known by the paper, the dateline or capitals.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:By|BY) (?!THE |ALL |THIS |The )(?:${fullName}(?: and ${fullName})?(?:,? (?:of |for )?(?:The )?(?:${house}|${agency})(?:,? (?:[Ss]taff )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)s?)?)? (?=[A-Z]{3}[A-Z., ]{0,30}(?:, \p{Lu}[\p{L}. \d]{2,20})? ?(?:\((?:Reuters|AP|AFP)\)|[–—-]) )|${fullName},? (?:The )?(?:Associated Press|Reuters|Canadian Press)(?: [Ww]riter)? (?=\p{Lu}|[“"])|[A-Z]{2,14} [A-Z.]{1,3}? ?[A-Z’'-]{2,20},? (?:Associated Press(?: Writer)? |Staff Writer )?(?=(?:A|[“"]?\p{Lu}\p{Ll}{1,20}) ))`,
    at: 'first',
    remove: [
      '⟦By Ana Ruiz ⟧LONDON (Reuters) - The ferry is back in the harbour.',
      '⟦By ANA RUIZ ⟧The ferry is back in the harbour.'
    ],
    keep: ['BY THE SEA they live.', 'By Ana Ruiz Bay a ferry is back in the harbour.']
  },
  {
    id: 'forum-teaser',
    category: 'related',
    why: 'The forum, the author and the date below the title of another thread.',
    match: r`in [^.!?]{2,40} by \S{2,30}(?: \S{2,20})? on ${wordDate}`,
    remove: ['in Off-topic by harbourlight on Jun 24, 2014'],
    keep: ['in May by Ana on a boat of 2014']
  },
  {
    id: 'graphic-credit',
    category: 'credit',
    why: 'Who drew a chart, and from what.',
    caseSensitive: true,
    match: r`(?:By|Graphic(?: by)?:?|Chart(?: by)?:?|Map(?: by)?:?|Note:|Sources?:) [^|.!?]{2,80} ?\| ?(?:By|Sources?:|Note:|Graphic:|Chart:|Get the data|Created with|Embed|Download)[^|!?]{0,100}(?: ?[|•·] ?[^|!?]{2,80})?`,
    remove: [
      'By The Harbour Times | Source: Reuters',
      'Chart: Ana Ruiz | Source: Harbour Board | Get the data'
    ],
    keep: ['By noon | after noon']
  },
  {
    id: 'role-label',
    category: 'credit',
    why: 'Who wrote, edited, filed or checked the text, with a label whose capitals tell it from prose.',
    caseSensitive: true,
    match: r`(?:Published|Edited|Curated|Reported|Written|Reviewed|Posted|Produced|Compiled|Authored|Medically Reviewed|Fact Checked|Translated|Agency|Updated|Uploaded|Contributed|Submitted) By ?: ?(?:${fullName}|\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,4})(?: ?[,|·-] ?[^.!?]{2,60})?`,
    remove: ['Edited By: Ana Ruiz', 'Published By: Ana Ruiz | Harbour Desk', 'Curated By: News Desk'],
    keep: ['Edited By Ana Ruiz, the book sold well.', 'Produced by: the press']
  },
  {
    id: 'house-byline',
    category: 'credit',
    why: 'A byline that names no person, or a person and a paper.',
    caseSensitive: true,
    match: r`(?:(?:[Bb]y |BY |From |– |— )(?:[Oo]ur |[Aa] |[Tt]he )?|Our |A )(?:Own |Special |Staff |Senior |Legal |Political |Business |Sports |Foreign |Diplomatic |News |Web |City |Bureau )?(?:Staff|Correspondents?|Reporters?|Desk|Editorial Board|Bureau|News Service)|(?:Special|Staff|Senior|Diplomatic|Bureau) (?:Correspondents?|Reporters?)|(?:Web|News|Monitoring|Online|Digital|Sports|City) Desk|Newsroom|STAFF REPORTER|OUR CORRESPONDENT|STAFF REPORT|WEB DESK|Desk Report|(?:Special to|For|From) (?:The |the )?(?:${house})|(?:The )?(?!The )\p{Lu}[\p{L}’'-]{1,20} (?:\p{Lu}[\p{L}’'-]{1,20} )?(?:staff report|Staff Report|News Service|News Desk|Web Desk|Digital Desk|News Bureau)`,
    at: 'head',
    remove: ['Our Correspondent', 'Special to The Harbour Gazette', 'Gazette staff report', 'By Staff'],
    keep: ['The Desk', 'From The Harbour']
  },
  {
    id: 'name-and-paper',
    category: 'credit',
    why: 'The author and the paper, without `By`.',
    caseSensitive: true,
    match: r`\p{Lu}[\p{L}.’'-]{0,18}(?: \p{Lu}[\p{L}.’'-]{0,18}){1,3}(?: ?[,|] ${agency}| ?(?:,|\||/|·|•|–|—) ?${house})`,
    at: 'head',
    remove: ['Ana Ruiz, The Harbour Times', 'Jan Meer | Associated Press'],
    keep: ['Ana Ruiz, The Harbour Times said, has left.']
  },
  {
    id: 'byline-small-at-the-end',
    category: 'credit',
    why: 'The author in a line of its own below the text.',
    caseSensitive: true,
    match: r`(?:by|BY|By:|– by|- by) ${fullName}`,
    at: 'edge',
    remove: ['by Ana Ruiz', 'BY ANA RUIZ'],
    keep: ['by Ana Ruiz the sailor', 'by Monday']
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
    id: 'post-alone',
    category: 'credit',
    why: 'What the author is to the paper, in a line below the name.',
    caseSensitive: true,
    match: r`(?=(?:Senior|Staff|Chief|Deputy|Associate|Assistant|Managing|Executive|Contributing|Political|Business|Science|Health|Technology|Tech|Sports?|Education|Environment|Diplomatic|Foreign|National|Local|Special|Freelance|Guest|Investigative|Crime|Culture|Arts|Travel|Food|Economics|Markets|On-Air|Digital|News|Lead|Legal|Energy|Media|Features|City|Night|Weekend|Breaking|Global|World|Regional|Consumer|Housing|Transport|Security|Royal|Entertainment|Data|Multimedia|Opinion|General|US|UK) )(?:\p{Lu}[\p{L}-]{1,14})(?: (?:&|and) \p{Lu}[\p{L}-]{1,14})?(?: \p{Lu}[\p{L}-]{1,14}){0,3}(?: & \p{Lu}[\p{L}-]{1,14}(?: \p{Lu}[\p{L}-]{1,14}){0,2})? (?:Writer|Reporter|Editor|Correspondent|Columnist|Contributor|Journalist|Commentator|Producer|Critic|Photographer|Blogger|writer|reporter|editor|correspondent|columnist|contributor|journalist|producer)(?:, (?:The )?(?:\p{Lu}[\p{L}’'&.-]{1,20})(?: \p{Lu}[\p{L}’'&.-]{1,20}){0,3})?`,
    at: 'edge',
    remove: ['Senior Political Correspondent', 'Staff writer', 'Health Reporter, Harbour News'],
    keep: ['Chief Executive', 'Wanted: Deputy Editor', 'Correspondent']
  }
]
