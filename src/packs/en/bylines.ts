import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {agency, any, fullDate, fullName, house, wordDate} from './words.ts'

const r = String.raw

/** Bylines in lines of their own: the author, the post, the paper. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'byline',
    category: 'credit',
    why: 'The line that names the author, before the text begins.',
    caseSensitive: true,
    match: `(?:[Bb]y|BY|(?:Written|Posted|Published|Reported|Reviewed|Submitted|Contributed|Edited|Story|Text|Words|Article|Created|Medically reviewed|Fact[ -]checked|WRITTEN|POSTED) [Bb]y|Author|Reporter|Writer|Editor|Staff [Ww]riter|AUTHOR)(?: ?: ?| )(?!THE |ALL |THIS |Any |All |The |No |Your |My |Its |Our |Then|Now|This |That |These |Those |Far )(?=\\p{Lu}[^ ]{0,24}[ /|,]|.{0,20}$)${name}(?: ?(?:[,|•·/–—-]|(?:[Pp]osted|[Pp]ublished|[Uu]pdated|POSTED|PUBLISHED|UPDATED)(?= .{0,14}\\d)) ?[^.!?]{2,80})?`,
    at: 'head',
    remove: [
      'By Ana Ruiz',
      'By Jan van der Meer, Staff Writer',
      'Written by: Maya Lindqvist',
      'By Ana Ruiz | May 3, 2021',
      'By Ana Ruiz posted May 3rd 2021 7:30PM'
    ],
    keep: [
      'By the sea, where the road ends, stands a small house.',
      'By Monday the water had reached the second step.'
    ]
  },
  {
    id: 'byline-at-the-end',
    category: 'credit',
    why: 'Some sites name the author, the editor or the translator below the text.',
    caseSensitive: true,
    match: `(?:– |— |- |~ ?)?(?:(?:By|Written by|Posted by|Published by|Reported by|Submitted by|Contributed by|Delivered by|Edited by|Story by|Text by|Words by|Compiled by|Translated by|Produced by|Reviewed by|Article by|Report by|Guest post by|Filmed by|Interview by):?|(?:Author|Editor|Reporter|Writer|Translator|Translation|Producer|Editing|Contributors?) ?:) ${name}(?: ?[,|•·/–—-] ?[^.!?]{2,80})?\\.?`,
    at: 'tail',
    remove: ['Edited by: Maya Lindqvist', 'Contributed by The Harbour Gazette', 'Author: Ana Ruiz'],
    keep: [
      'By Monday the harbour was full again and the boats went out.',
      'Edited by hand, the proofs took a month to return.'
    ]
  },
  {
    id: 'name-and-post',
    category: 'credit',
    why: 'A byline without `By`: the name, and the paper or what the author is to it.',
    caseSensitive: true,
    match: any(
      `\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,3} ?[,|•·–—-] ?(?:(?:\\p{Lu}[\\p{L}&’ -]{1,50} )?(?:[Ss]taff [Ww]riter|[Ss]taff|[Ss]enior [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist|[Ff]reelance|[Ss]taff [Rr]eporter|STAFF WRITER|STAFF REPORTER)|Associated Press|The Associated Press|Reuters|AFP|USA TODAY|For The [\\p{L} ]{3,40}|The Gazette)`,
      r`\p{Lu}[\p{L}.’'-]{0,18}(?: \p{Lu}[\p{L}.’'-]{0,18}){1,3}(?: ?[,|] ${agency}| ?(?:,|\||/|·|•|–|—) ?${house})`
    ),
    at: 'head',
    remove: [
      'Ana Ruiz, Staff Writer',
      'Jan Meer | Senior Political Correspondent',
      'Ana Ruiz, For The Harbour Gazette',
      'Ana Ruiz, The Harbour Times',
      'Jan Meer | Associated Press'
    ],
    keep: [
      'Ana Ruiz, reporter and sailor, lives here.',
      'Jan Meer, Mayor',
      'Ana Ruiz, The Harbour Times said, has left.'
    ]
  },
  {
    id: 'byline-label',
    category: 'credit',
    why: 'A byline of which only the label is left, or whose name stands in a line of its own.',
    match:
      '(?:by|written by|posted by|published by|reviewed by|medically reviewed by|edited by|fact[ -]checked by|story by|words by|authors?|written by:?|by:)\\s{0,3}:?',
    at: 'head',
    remove: ['By', 'Written by'],
    keep: ['By then', 'Author of the song']
  },
  {
    id: 'byline-of-post',
    category: 'credit',
    why: 'A byline with the post of the author before the name.',
    caseSensitive: true,
    match: r`(?:By|BY|by) (?:(?:[\p{L}’'& -]{2,50} )?(?:reporter|correspondent|editor|writer|columnist|producer|Reporter|Correspondent|Editor|Writer|journalist)s?) ${fullName}(?:(?: and |, | & )${fullName})?(?:,? (?:in|at) \p{Lu}[\p{L} ]{2,24})?`,
    at: 'head',
    remove: ['By court reporter Ana Ruiz', 'By political editor Jan Meer in Rye'],
    keep: ['By court reporter Ana Ruiz was known as Annie.']
  },
  {
    id: 'house-byline',
    category: 'credit',
    why: 'A byline that names no person, or a person and a paper.',
    caseSensitive: true,
    match: r`(?:(?:[Bb]y |BY |From |– |— )(?:[Oo]ur |[Aa] |[Tt]he )?|Our |A )(?:Own |Special |Staff |Senior |Legal |Political |Business |Sports |Foreign |Diplomatic |News |Web |City |Bureau )?(?:Staff|Correspondents?|Reporters?|Desk|Editorial Board|Bureau|News Service)|(?:Special|Staff|Senior|Diplomatic|Bureau) (?:Correspondents?|Reporters?)|(?:Web|News|Monitoring|Online|Digital|Sports|City) Desk|Newsroom|OUR CORRESPONDENT|WEB DESK|Desk Report|(?:Special to|For|From) (?:The |the )?(?:${house})|(?:The )?(?!The )\p{Lu}[\p{L}’'-]{1,20} (?:\p{Lu}[\p{L}’'-]{1,20} )?(?:staff report|Staff Report|News Service|News Desk|Web Desk|Digital Desk|News Bureau)`,
    at: 'head',
    remove: ['Our Correspondent', 'Special to The Harbour Gazette', 'Gazette staff report', 'By Staff'],
    keep: ['The Desk', 'From The Harbour']
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
    id: 'name-above-paper',
    category: 'credit',
    why: 'The author in a line, the paper in the next.',
    caseSensitive: true,
    match: r`(?:The \p{Lu}[\p{L}’'.-]{1,15} |(?!(?:Breaking|Latest|Top|Local|World|Sports|Business|Good|Bad|Fake|Big|Other|More|Your|Our|Daily|National) )\p{Lu}[\p{L}’'.-]{1,15} \p{Lu}[\p{L}’'.-]{1,15} )(?:\p{Lu}[\p{L}’'-]{1,15} )?(?:Times|News|Tribune|Herald|Journal|Chronicle|Gazette|Register|Inquirer|Dispatch|Courier|Sentinel|Enquirer|News-Press|Journal Sentinel|Free Press|Telegraph)`,
    at: 'head',
    then: {
      lines: -1,
      least: 1,
      match: r`(?:(?:By|BY|by) )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2}(?:(?:,| and| &) \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2})?`
    },
    remove: ['Ana Ruiz\nThe Rye Moines Register', 'Ana Ruiz and Jan Meer\nHarbour Journal Sentinel'],
    keep: ['Ana Ruiz\nThe Harbour Times was late.']
  },
  {
    id: 'name-and-address',
    category: 'credit',
    why: 'The author and the address of the author, and perhaps the paper, in a line below the headline.',
    caseSensitive: true,
    match: r`(?:By |BY |Exclusive by |EXCLUSIVE by )?${fullName}(?:,? (?:[Ss]taff )?(?:[Ww]riter|[Rr]eporter))? ?[|,•·–—-]? ?\(?[\w.+-]{2,40}@[\w.-]{3,40}\)?(?: ?[|,•·–—-] ?[\p{L} .’'-]{3,40})?`,
    at: 'edge',
    remove: [
      'By Ana Ruiz | aruiz@gazette.example',
      'Ana Ruiz aruiz@gazette.example | Harbour County Register'
    ],
    keep: ['Ana Ruiz aruiz@gazette.example wrote back.']
  },
  {
    id: 'exclusive-by',
    category: 'credit',
    why: 'The author of a report that no other paper has.',
    caseSensitive: true,
    match: r`(?:Exclusive|EXCLUSIVE)(?: ?[:|] ?| by | By | BY )(?:by )?(?:(?:[\p{Lu}][\p{Ll}]{2,14} )?(?:Reporter|Editor|Correspondent) )?${fullName}(?:,? (?:[\p{Lu}][\p{Ll}]{2,14} )?(?:Reporter|Editor|Correspondent))?`,
    at: 'head',
    remove: ['Exclusive by Ana Ruiz', 'Exclusive: Political Editor Jan Meer'],
    keep: ['Exclusive: Mayor Resigns Over Ferry Deal, Aides Say']
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
    id: 'edited-by-between-dashes',
    category: 'credit',
    why: 'The editor between dashes or in brackets.',
    caseSensitive: true,
    match: r`(?:date (?:19|20)\d\d-\d\d-\d\d )?[-–—(\[ ]{1,3}(?:Edited|Written|Reported|Compiled|Translated) by ${fullName}(?: and ${fullName})?[-–—)\] ]{1,3}`,
    remove: ['-Edited by Ana Ruiz-', '(Edited by Ana Ruiz)'],
    keep: ['- Edited by hand', '-Edited by Ana']
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
  },
  {
    id: 'station-line',
    category: 'credit',
    why: 'The station, and perhaps the place or the post, in a line below the byline.',
    caseSensitive: true,
    match: r`(?:BBC|ITV|RTE|RTÉ|ABC|CBS|NBC|CBC|Sky|Fox|FOX|SABC|RNZ|GMA|CTV|UTV) (?:News|Sport|Sports|Politics)(?: (?:NI|Online|Digital|Scotland|Wales|Northern Ireland|England))?(?:,? (?:in |at )?\p{Lu}[\p{L} &]{2,30})?(?: (?:\p{Ll}[\p{Ll} -]{2,40} )?(?:reporter|correspondent|editor|journalist|producer))?`,
    at: 'head',
    remove: ['BBC News, Rye', 'BBC News NI political reporter', 'Sky News'],
    keep: ['BBC News is late.', 'Sky News said no']
  },
  {
    id: 'theme-byline',
    category: 'credit',
    why: 'Section, author, day and comments in a row, as themes and portals set them above a post.',
    match: any(
      `(?:written|posted|published) by .{2,40} on ${fullDate}\\.? (?:posted|filed|published) (?:in|under) .{2,60}|${wordDate} (?:[·•|] )?in [^.!?]{2,60}`,
      'leave a comment ?/ .{2,80}|(?:in )?[^.!?/|]{2,60} ?[/|•·] ?(?:\\d{1,4}|no) comments?(?: ?[/|•·] ?by .{2,40})?|\\d{1,4} comments? ?/ ?[^.!?]{2,60}',
      `(?:news|features?|reviews?|opinion|buying guide|reference|how-to|deals|guide|previews?) by [^.!?]{2,40} (?:last |first )?(?:published|updated) ${fullDate}.{0,40}`,
      '(?:✓ ?)?(?:fact[- ]checked|evidence[- ]based|expert[- ]reviewed|peer[- ]reviewed)(?: ?[|•·] ?(?:fact[- ]checked|evidence[- ]based|expert[- ]reviewed|peer[- ]reviewed))?',
      `from (?:the|our) (?:${wordDate}|\\p{L}{3,9}(?:[/–-]\\p{L}{3,9})? (?:19|20)\\d\\d) issue.{0,40}|from the magazine|issue ?: ?[^.!?]{0,24}(?:19|20)\\d\\d`
    ),
    at: 'head',
    remove: [
      'Written by Ana Ruiz on 12 May 2017. Posted in Knitting.',
      'June 7, 2015 in Books, Reviews',
      'Leave a Comment / Dessert / By Ana',
      'News By Ana Ruiz published August 4, 2022',
      'Fact Checked',
      'From the October 2017 Issue'
    ],
    keep: ['June 7, 2015 in Rye was a wet day.', 'From the harbour of May 2017, issue by issue, it grew.']
  },
  {
    id: 'sections-and-author',
    category: 'credit',
    why: 'The sections and the author with a stroke between them, as a common theme sets them.',
    caseSensitive: true,
    match: r`\p{Lu}[\p{L}&, -]{2,60} / By \p{Lu}[\p{L} .’'-]{1,30}(?: / .{2,30})?`,
    at: 'head',
    remove: ['Blog, Guides / By Ana'],
    keep: ['Ana Ruiz / By Boat to Rye, and back again in May']
  }
]
