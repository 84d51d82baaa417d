import type {Rule} from '../../matching/rule.ts'
import {agency, any, behindSentence, fullDate, fullName, hour, house, month, wordDate} from './words.ts'

const r = String.raw
const gap = '[ ,|@·•/–—-]{1,3}'
const weekday = r`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?`

/** Bylines and dates of publication that are glued to the beginning or to the end of a text. */
export const stampInTextRules: readonly Rule[] = [
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
    id: 'minutes-ago-before-text',
    category: 'credit',
    why: 'How long ago the text was published, glued to its beginning.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:(?:Published|Updated|Posted|PUBLISHED|UPDATED),? )?(?:\d{1,2}|[Aa]n?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago(?: ?[|•·] ?| )(?=["“]?\p{Lu}[\p{L}’'-]* )`,
    at: 'first',
    remove: ['⟦3 minutes ago ⟧The ferry is back in the harbour.'],
    keep: ['Two days ago The Ferry sailed.', '3 minutes ago he left.']
  },
  {
    id: 'name-and-date-before-text',
    category: 'credit',
    why: 'The author and the day glued to the beginning of the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:By|BY):? ${fullName}(?: and ${fullName})?(?:,? (?:[Ss]taff )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent))?(?:,? ?[|•·–—-] ?|,? (?:on )?)(?:${wordDate})(?:,? (?:at )?${hour})?(?: ?[|•·–—-] ?| )(?=["“]?\p{Lu}[\p{L}’'-]* )`,
    at: 'first',
    remove: ['⟦By Ana Ruiz March 3, 2023 ⟧The ferry is back in the harbour.'],
    keep: ['By Ana Ruiz Day the boats are in.', 'By King John May 3, 1215 was feared.']
  },
  {
    id: 'date-and-hour-before-text',
    category: 'credit',
    why: 'The day and the hour of publication, glued to the beginning of the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:${wordDate}),? ?(?:at |[|•·–—-] ?)?\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?(?: (?:[ECMP][SD]?T|IST|GMT|BST|UTC|PKT|AEST|WAT|EAT|SAST))?(?: ?[|•·–—-] ?| )(?![AP]M )(?=["“]?\p{Lu}[\p{L}’'-]* )`,
    at: 'first',
    remove: ['⟦March 3, 2023 4:15 PM EST ⟧The ferry is back in the harbour.'],
    keep: ['March 3, 2023 4:15 PM is when it left.']
  },
  {
    id: 'submitted-by-on',
    category: 'credit',
    why: 'Who put the text in and when, between headline and text, as an editing system prints it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?”"’')] ))(?:Submitted|Posted|Published|Created) by:? [^.!?:|]{2,40}? on ${weekday}(?:${fullDate})(?: ?[-–—|,] ?| at | )${hour}(?=$| ["“‘]?\p{Lu})`,
    at: 'head',
    remove: [
      'Ferry is back in the harbour ⟦Submitted by Sea-Dog on April 11, 2016 - 15:43⟧ The ferry is back.',
      '⟦Submitted by admin on Mon, 04/11/2016 - 09:12⟧ The ferry is back.'
    ],
    keep: ['Submitted by the crew on May 3, 2021 the letter was read aloud.']
  },
  {
    id: 'posted-at-hour',
    category: 'credit',
    why: 'The hour, the day of the week and the day of publication, behind the headline.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?”"’')] ))(?:Posted|Published|Updated|Last updated) at \d{1,2}[:.]\d\d ?[AaPp]\.?[Mm]\.?,?(?: on)? ${weekday}(?:${wordDate}|\d{1,2} ${month},? (?:19|20)\d\d)(?=$| ["“‘]?\p{Lu})`,
    at: 'head',
    remove: [
      'Ferry is back in the harbour ⟦Posted at 1:22pm Wednesday 13 Apr, 2016⟧',
      '⟦Updated at 9:05 am on May 3, 2021⟧ The ferry is back.'
    ],
    keep: ['Posted at 1:22pm on the quay, the notice was gone by dusk.']
  },
  {
    id: 'name-day-and-section',
    category: 'credit',
    why: 'The author, the day and the section, between the headline and the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}?!”"’')] )\p{Lu}\p{Ll}{1,15} \p{Lu}[\p{L}’'-]{1,20} ${month} \d{1,2}, (?:19|20)\d\d (?:Blogs?|Blog [Pp]osts?|Articles?|Press [Rr]eleases?|Podcasts?|Case [Ss]tud(?:y|ies)|Insights?)(?= \p{Lu})`,
    at: 'first',
    remove: ['How One Crew Came Home ⟦Ana Ruiz August 12, 2026 Blogs⟧ A ferry is back in the harbour.'],
    keep: ['They read it on Ana Ruiz August 12, 2026 Blogs and in the paper.']
  },
  {
    id: 'authors-before-text',
    category: 'credit',
    why: 'The label of the authors and a name, before the first sentence, where a table of contents or a headline ends.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}?!”"’')] )Authors:? ${fullName}(?:,? (?:and )?${fullName})?(?= (?:The|In|On|We|It|This|At|Over|During|Recently|Last) \p{Ll}| In ${month} (?:19|20)\d\d)`,
    at: 'first',
    remove: ['Contents Background Boats Takeaways ⟦Authors Ana Ruiz⟧ In May 2026, we found a ferry.'],
    keep: ['The Authors Ana Ruiz knew were few.']
  },
  {
    id: 'stamp-before-text',
    category: 'credit',
    why: 'The day, the author and the time to read, before the first sentence of the text.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`^(?:Posted|Published|Written|Submitted|Filed|Updated)(?: [Oo]n)?:? ${wordDate}(?:,? (?:at )?${hour})? [Bb]y:? ${fullName}(?: (?:&|and|[Uu]nder|[Ii]n) [^.!?]{2,40}\.)?(?= ["“]?\p{Lu})`,
      r`^(?:Posted|Published|Updated|Date of publication):? ${wordDate}(?: [-–|·•])?(?= ["“]?\p{Lu}\p{L}* ?\p{Ll})`,
      r`^(?:[Bb]y ${fullName} )?(?:${wordDate} )?\d{1,2} ?[Mm]in(?:ute)?s? [Rr]ead(?: (?:Share|Listen|Follow|Print|Comment|Bookmark)){1,4}(?= ["“]?\p{Lu})`,
      r`(?:^|(?<=[\p{L}\d?!”"] ))By ${fullName} (?:[|·•–/-] |on )?${wordDate}(?:,? (?:at )?\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?(?= ["“]?\p{Lu})`,
      r`^${wordDate} [Bb]y:? ${fullName}(?= ["“]?\p{Lu})`,
      r`^(?:Posted|Written|Published) [Bb]y:? ${fullName} ?[|•·–-] ?${wordDate}(?= ["“]?\p{Lu})`,
      r`^(?:Estimated )?[Rr]eading [Tt]ime ?: ?\d{1,2} ?(?:minutes?|mins?)(?: read)?(?= ["“]?\p{Lu})`
    ),
    at: 'head',
    remove: [
      '⟦Posted March 3rd, 2015 by Ana Ruiz & filed under News.⟧ The ferry is back.',
      '⟦Published June 4, 2021⟧ The ferry is back in the harbour, and nobody knows why it left the islands.',
      '⟦3 min read Share⟧ The ferry is back.',
      'The Ferry Returns ⟦By Ana Ruiz Thursday, August 13, 2026 14:00⟧ The ferry is back.',
      '⟦Jun 3, 2014 by Ana Ruiz⟧ The ferry is back in the harbour, and nobody knows why it left.',
      '⟦Estimated reading time: 4 minutes⟧ The ferry is back in the harbour, and nobody knows why it left.'
    ],
    keep: [
      'Published June 4, 2021, the report names nine villages that the ferry no longer serves in winter.',
      'Posted March 3rd, 2015 by Ana Ruiz, the letter took until August to arrive in the harbour office.',
      'A letter by Ana Ruiz May 3, 2021',
      'Jun 3, 2014 by the river was cold.'
    ]
  },
  {
    id: 'first-published-behind-sentence',
    category: 'credit',
    why: 'When the text was published or changed, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:\p{Lu}[\p{L}]{2,12} \([\p{L} .]{2,20}\) )?(?:First|Originally|Last|Story first|Article) (?:published|updated|modified|posted|Published|Updated)(?: on| at)?:? (?:${month} \d{1,2},? (?:19|20)\d\d|\d{1,2} ${month} (?:19|20)\d\d)(?:[:,]? (?:at )?\d{1,2}[:.]\d\d ?[APap]?\.?[Mm]?\.?(?: [A-Z]{2,4})?)?\.?$`,
    remove: [
      'It is lower elsewhere. ⟦First published February 1, 2016: 1:28 AM ET⟧',
      'It left. ⟦Last updated: May 3, 2021⟧'
    ],
    keep: ['It left. First published in 1951, the novel sold well.']
  },
  {
    id: 'owner-and-stamp-glued',
    category: 'credit',
    why: 'The owner of the picture in capitals, and the day and hour of the last change, glued together.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:PHOTOS?: [A-Z][A-Z /,&.’'-]{1,50}?)? ?(?:UPDATED|PUBLISHED|Updated|Published) ?${month} \d{1,2}, (?:19|20)\d\d, \d{1,2}:\d\d ?[APap][Mm](?:Thanks for sharing!)?(?=$| ?["“‘]?\p{Lu})`,
    at: 'head',
    remove: [
      'The crew came home in May.⟦PHOTO: HT FILE UPDATED Feb 22, 2025, 05:09 PMThanks for sharing!⟧HARBOUR TOWN - The crew is back.'
    ],
    keep: ['The list, updated Feb 22, 2025, 05:09 PM, has nine names.']
  }
]
