import type {Rule} from '../rule.ts'
import {agency, any, behindSentence, fullDate, fullName, hour, wordDate} from './words.ts'

const r = String.raw
const next = r`(?=$| ["“‘']?\p{Lu})`

/** What stands glued to the sentences of a report: labels, stamps and signatures that have lost their line. */
export const midtextRules: readonly Rule[] = [
  {
    id: 'advertisement-between-sentences',
    category: 'ad',
    why: 'The label of an advert in capitals, or with its request to scroll, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?]["”’']? )(?:ADVERTISEMENT|Advertisement ?[-–—:|] ?(?:[Ss]tory|[Aa]rticle|[Cc]ontent|[Ss]croll|[Cc]ontinue) (?:continues|to continue|reading|continue)(?: below)?(?: (?:this ad|advertisement))?|(?:STORY|ARTICLE) CONTINUES BELOW(?: (?:THESE|THIS) (?:AD|SALTWIRE VIDEO|VIDEO)S?)?)\.?${next}`,
    remove: [
      'The water rose. ⟦ADVERTISEMENT⟧ “By noon it had reached the door,” she said.',
      'The water rose. ⟦Advertisement - story continues below⟧ By noon it was here.'
    ],
    keep: ['They wrote: ADVERTISEMENT in red']
  },
  {
    id: 'question-link-between-sentences',
    category: 'related',
    why: 'A link whose headline is a question, between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?]["”’']? )(?:READ MORE|Read [Mm]ore|ALSO READ|Also [Rr]ead|READ ALSO|Read [Aa]lso|READ NEXT|Read [Nn]ext|RELATED|SEE ALSO|See [Aa]lso|MUST READ|NOW READ|Now [Rr]ead|DON[’']T MISS|WATCH)\s?[:|»→] ?(?=[\p{Lu}\p{N}‘'“"])[^.!?“”"]{12,140}\?${next}`,
    remove: [
      'They came home. ⟦Also Read: Who pays when a ferry stays away?⟧ “Nobody does,” he said.',
      'They came home. ⟦READ MORE: How safe is the ferry?⟧'
    ],
    keep: ['They came home. See also: is it safe?', '“Read more: Who are you?” she asked.']
  },
  {
    id: 'owner-in-brackets-between-sentences',
    category: 'credit',
    why: 'The label and the owner of a picture in brackets, behind a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}"”’)][.!?]?["”’']? ?)[(\[](?:Image|Photo|Picture|Pic|PHOTO|IMAGE|Photos|Images|Credit|Photograph)s?(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource))?s? ?[:©] ?[^()\[\]]{2,70}[)\]]${next}`,
    remove: ['They left the quay. ⟦(Image: Harbour Echo)⟧ “It was late,” she said.'],
    keep: ['They left. (Image rights were sold in May.) It stays.']
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
    id: 'agency-copyright-behind-sentence',
    category: 'legal',
    why: 'The owner and the distributor behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:Copyright )?(?:©|\([cC]\)) ?(?:(?:19|20)\d\d,? )?\p{Lu}[^!?]{2,60}\.? (?:Visit (?:at )?[\w.]{3,40}|All [Rr]ights [Rr]eserved)\.? ?)?(?:(?:©|\([cC]\)) ?(?:19|20)\d\d \p{Lu}[^!?]{2,50}\.? )?Distributed by (?:the )?\p{Lu}[^!?]{2,60}(?:LLC|Inc|Agency|Service|Syndicate|Group)\b\.?$`,
    at: 'tail',
    remove: [
      'They came home in the night, when the wind had gone down and the lamps of the quay could be seen again by the whole crew, who had not slept since the island. ⟦©2024 Harbour L.P. Distributed by Tide Content Agency, LLC.⟧'
    ],
    keep: ['They came home. Distributed by hand, the fish was gone.']
  },
  {
    id: 'published-in-behind-sentence',
    category: 'credit',
    why: 'The paper and the day, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})Published in (?:The )?\p{Lu}[^.!?“”"]{2,70}, (?:on )?(?:${fullDate})\.?$`,
    at: 'tail',
    remove: ['They came home. ⟦Published in The Harbour Tribune, March 3rd, 2023.⟧'],
    keep: ['They came home. Published in Rye in 2021, the list is old.']
  },
  {
    id: 'mandatory-credit',
    category: 'credit',
    why: 'The owner of a picture whom an agency wants named.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?:Mandatory [Cc]redit|MANDATORY CREDIT) ?[:–-] ?[^.!?“”"]{3,70}\.?$`,
    remove: [
      'Mandatory Credit: Ana Ruiz-HARBOUR TODAY Sports',
      'The pass in May. ⟦Mandatory Credit: Jan Meer-Imagn Images⟧'
    ],
    keep: ['Mandatory credit: it was a rule of the bank. It fell.']
  },
  {
    id: 'desk-behind-dash',
    category: 'credit',
    why: 'The initials of the editor and the house, or the house alone, behind a dash at the end.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{Ll}\p{N})][.!?]["”’']? ?))(?:--? ?|— ?|– ?)(?:(?:with (?:a )?reports? from |[Ww]ith files from )?(?:${fullName}(?:/[A-Z]{2,4})?, )?(?:[A-Z]{1,4}(?:/[A-Z]{1,4})?, )?(?:GMA (?:Integrated )?News|Field Level Media|[A-Z]\w{2,20}\.(?:com|net|ph|ng|co\.uk|co\.za|com\.au)|${agency}|Australian Associated Press|Agencies|(?:The )?\p{Lu}[\p{L}’'-]{1,20} (?:\p{Lu}[\p{L}’'-]{1,20} )?(?:News|Times|Post|Herald|Tribune|Star|Mail|Media|Online)))\.?$`,
    at: 'tail',
    remove: [
      'They came home. ⟦—LDF, GMA Integrated News⟧',
      'They came home. ⟦– Harbour.com⟧',
      '— AAP',
      '— with a report from Ana Ruiz/RSJ, GMA News'
    ],
    keep: ['They read it – Harbour News', 'They came home. – Harbour News was late.']
  },
  {
    id: 'reporting-by-single-names',
    category: 'credit',
    why: 'Who reported and who edited, with one name each, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})[(]?(?:Additional )?(?:Reporting|Writing|Compiled) by \p{Lu}[\p{L}.’'-]{1,20}[^.!?;]{0,80}; ?(?:[Aa]dditional [Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Tt]ranslat\p{Ll}{2,3}) by \p{Lu}[^!?]{1,120}[)]?\.?$`,
    at: 'tail',
    remove: ['They came home. ⟦Reporting by Rishka in Rye; editing by Utta⟧'],
    keep: ['Reporting by Night; editing by Day, said the sign, and both were lost?']
  },
  {
    id: 'agency-and-place',
    category: 'credit',
    why: 'The agency and the place, or the helpers of the agency, in a line of their own.',
    caseSensitive: true,
    match: any(
      r`${agency}(?:,| in) \p{Lu}[\p{L} ]{2,20}`,
      r`[Ww]ith (?:(?:${agency}|PA|agencies|wires|AFPRelaxnews)(?:,? (?:and |& )?(?:${agency}|agencies|wires))?|agency inputs)\.?`,
      r`(?:${agency}|Australian Associated Press) (?:with|and|via) ${agency}`
    ),
    at: 'edge',
    remove: ['UNB, Dhaka', 'With AAP', 'AAP with Reuters'],
    keep: ['With AAP, the dog is safe.', 'Xinhua, in Rye, lost both its boats in May and had to go.']
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
    id: 'hour-first-and-updated',
    category: 'credit',
    why: 'The hour, the day, and the hour of the last change, glued together.',
    caseSensitive: true,
    match: r`\d{1,2}:\d\d,? (?:${wordDate}) ?(?:UPDATED|Updated) ?:? ?\d{1,2}:\d\d,? (?:${wordDate})`,
    at: 'head',
    remove: ['10:15, 4 Mar 2023Updated 12:01, 4 Mar 2023'],
    keep: ['10:15, 4 Mar 2023: Updated 12:01']
  },
  {
    id: 'initials-below-agency',
    category: 'credit',
    why: 'The agency behind dashes, and the initials of those who filed the report in the next line.',
    caseSensitive: true,
    match: r`(?:--?|—|–) ?(?:IANS|PTI|ANI|UNI|AFP|Xinhua|NAN|GNA)`,
    at: 'tail',
    then: {lines: 1, match: r`\p{Ll}{1,5}(?:/\p{Ll}{1,6}){0,3}/?`},
    remove: ['--IANS\nsd/khz'],
    keep: ['--IANS says that it has no wire in the north.']
  }
]
