import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {agency, any, fullName, hour, wordDate} from './words.ts'

const r = String.raw

/** News agencies: their names, signatures, codes, and their notes to clients. */
export const wireRules: readonly Rule[] = [
  {
    id: 'agency-line',
    category: 'credit',
    why: 'The name of a news agency, or of several, in a line of its own.',
    match:
      '[-–—~(\\[/ ]{0,4}(?:(?:source|from|via|with|by|credit)s?:? )?(?:the )?(?:reuters|associated press|agence france-presse|afp|ap|press association|pa media|upi|xinhua|pti|ani|ians|bernama|bloomberg|dpa|tass|interfax|anadolu agency|cnn|cnn newsource|bbc|cbs news|fox news|tribune content agency|staff|staff reporter|staff reports?|staff writer|web desk|news desk|newsroom|agencies|wire reports?|news agencies|afp-relaxnews)(?:(?: ?/ ?|, | and | with )(?:reuters|ap|afp|associated press|staff|agencies|the associated press))?[ )\\]/.]{0,3}|[(\\[](?:nan|gna|app|aap|bss|unb|pna|kuna|wam|spa|cna|sana|tns|cp|the canadian press|with agenc(?:y|ies)(?: reports?| inputs?)?)[)\\]]\\.?',
    remove: ['(NAN)', '(Reuters)', '— Associated Press', 'AFP/Reuters', 'Source: Xinhua'],
    keep: ['AP students', 'Reuters said so.']
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
    id: 'name-behind-dash',
    category: 'credit',
    why: 'The author or the agency behind a dash closes a report.',
    caseSensitive: true,
    match: `(?:-- ?|— |– |- )(?:\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,2}|AP|AFP|PTI|ANI|IANS|Reuters)|Associated Press (?:writers?|reporters?|journalists?|staff) ${name} (?:in .{2,60} )?contributed\\.?`,
    at: 'last',
    remove: ['-- Ana Ruiz', '— Jan Meer'],
    keep: ['— Ana Ruiz sailed home', '- Flour']
  },
  {
    id: 'agency-behind-sentence',
    category: 'credit',
    why: 'An agency in brackets behind a finished sentence, where a report or the caption of a picture ends.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? ?)[(\[](?:${agency}|(?:With |with |Photo: |Source: |via |Via )${agency})(?:(?: ?[/,] ?| and | via | & )${agency})?(?: [Pp]hotos?)? ?[)\]]\.?(?=$| ["“‘]?\p{Lu})`,
    remove: [
      'The ferry is back in the harbour. ⟦(Reuters)⟧',
      'The ferry is back. ⟦(AP)⟧ By noon it had left again.',
      'The ferry is back. ⟦(AFP/Getty Images)⟧'
    ],
    keep: [
      'SACRAMENTO, Calif. (AP) — The ferry is back.',
      'The wire service (Reuters) saw the letter first.',
      'The station (CNN) had it first.'
    ]
  },
  {
    id: 'agency-dash-behind-sentence',
    category: 'credit',
    why: 'An agency behind a dash or a stroke at the end of the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? ?)(?:--? ?|— ?|– ?|/ ?)(?:Reuters|REUTERS|AP|AFP|PTI|ANI|IANS|UNI|Xinhua|BERNAMA|Bernama|TASS|dpa|Bloomberg|BSS|UNB|GNA|NAN|APP|WAM|SPA|Agencies|AGENCIES|Antara|ANTARA)(?:/(?:AFP|AP|Reuters|PTI|ANI|Bernama|dpa))?$`,
    remove: ['The ferry is back in the harbour. ⟦— Reuters⟧', 'The ferry is back in the harbour. ⟦-AFP⟧'],
    keep: [
      'Two of them saw it. - Reuters, which saw it first, agreed.',
      'Who won? The agency - Reuters, of course'
    ]
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
    id: 'pti-initials',
    category: 'credit',
    why: 'An Indian agency signs with its name and the initials of those who filed the report.',
    caseSensitive: true,
    match: r`(?:PTI|ANI|IANS|UNI)(?: [A-Z]{2,5}){1,7}`,
    at: 'tail',
    remove: ['PTI SDA SRY', 'PTI COR NSD NSD'],
    keep: ['PTI SDA talks', 'UNI']
  },
  {
    id: 'pti-initials-behind-sentence',
    category: 'credit',
    why: 'The same behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? )(?:PTI|ANI|IANS)(?: [A-Z]{2,5}){1,7}$`,
    remove: ['The ferry is back. ⟦PTI COR NSD NSD⟧'],
    keep: ['The ferry is back. PTI WAS first.']
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
  },
  {
    id: 'initials-of-desk-behind-text',
    category: 'credit',
    why: 'The initials of those who filed and passed an Indian agency’s report, without its name.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? )[A-Z]{2,4} [A-Z]{2,4} [A-Z ]{0,20}(?:SDG|ABM|BAL|ANZ|HRS|ZMN|DIV|SKL|NSD|TIR|RHL|SNE|IJT|TDS|AAR|ANB|GSN|SRY|SMN|TAS|PYK|ROH|DRR|RCJ|ADS|ANU|MKJ|SVM|KND|AMS|IND|SRS)$`,
    at: 'last',
    remove: ['The index gained a little. ⟦SUN DP KPS SDG ABM⟧'],
    keep: ['The index gained a little. SUN AND SEA']
  },
  {
    id: 'initials-in-brackets-end-text',
    category: 'credit',
    why: 'An agency or the desk, with its initials in brackets, behind the last sentence of a report.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=\p{L}{3}[.!?]["”’']? )(?<!Corp\. |Calif\. |Univ\. |Assn\. )\((?!(?:END|QED|PDF|LOL|RIP|TBC|TBA|USA|UK|US|EU|UN|KJV|NIV|ESV|NKJV|NASB|NLT|NRSV|RSV|ABC|NBC|CBS|FOX|HBO|BBC|ITV|PBS|CW|ESPN|TNT|TBS|SPOILER|NSFW|OK|AMP|MSG)\))[A-Z]{2,5}(?:[/-][A-Z]{2,5})?\)\.?$`,
    at: 'last',
    remove: ['The home side was out of it by noon. ⟦(CMC)⟧', 'The ferry is back. ⟦(ABR/NB)⟧'],
    keep: ['The shares are those of the firm (HBR).', 'It is a file. (PDF) is its kind.']
  },
  {
    id: 'updates-with',
    category: 'credit',
    why: 'An agency tells its clients what is new in this version of a report.',
    match: r`[(\[](?:updates?|adds?|recasts?|rewrites?|refiles?|writes through|releads?|updates to|updated with|updating|rounds up)\b,? ?(?:[^()\[\]]{0,120}(?:paragraphs?|\bpara\b|\bgraf|comments?|details?|background|quotes?|context|byline|reaction|closing|shares|prices|throughout|bullet|headline|lead|with )[^()\[\]]{0,120})[)\]]\.?`,
    at: 'edge',
    remove: ['(Updates with comment from the minister in fourth paragraph.)', '(Adds background, quotes)'],
    keep: ['(Update your boat by noon.)', '(Adds 200 calories)']
  },
  {
    id: 'wire-codes',
    category: 'artifact',
    why: 'Codes, hours and marks of news wires.',
    caseSensitive: true,
    match: any(
      r`\(?END\)? Dow Jones Newswires|\d\d-\d\d-\d\d \d{4}(?:ET|GMT|EST|EDT)|MENAFN\d{8,40}ID\d{6,14}`,
      r`\(\(?[\w.+-]{2,40}@[\w.-]{3,40}[;,]? ?[^()]{0,120}\)\)?(?:\)|;)?`,
      r`\((?:Reuters|REUTERS|AP|AFP|EPA|PTI|Bernama|Xinhua|Staff|File|Getty)(?: [Ff]ile)? (?:[Pp]hoto|[Pp]ic|[Ii]mage)s?\)`,
      r`(?:Location ?: ?)?First Published ?: ?(?:IST|${wordDate},? ${hour})?|(?:Proofreading|Fact-checking|Subbing|Sub-editing|Proofread) (?:by|done by) ${fullName}[^!?“”"]{0,80}`
    ),
    at: 'edge',
    remove: [
      '(END) Dow Jones Newswires',
      '03-03-23 1615ET',
      'Proofreading by Ana Ruiz, journalist at Harbour.ng.',
      'Location : First Published: March 03, 2023, 16:15 IST'
    ],
    keep: ['(END) of the line', 'Proofreading by hand is slow.']
  },
  {
    id: 'end-mark',
    category: 'artifact',
    why: 'The mark below the last line of a press release or a report.',
    match:
      '[-–—#* ]{0,6}(?:ends?|30|the end|end of (?:the )?(?:article|story|press release|release))[-–—#* ]{1,6}|[-–—#*]{1,3} ?(?:ends?|30)|ends',
    at: 'tail',
    remove: ['- ENDS -', '-30-', 'ENDS'],
    keep: ['Ends and means', '30', 'The end of it']
  }
]
