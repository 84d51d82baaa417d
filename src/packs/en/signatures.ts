import type {Rule} from '../rule.ts'
import {any, behindSentence, fullName, hour, wordDate} from './words.ts'

const r = String.raw

/** Authors, addresses, stamps and labels in forms of newspaper chains and news wires. */
export const signatureRules: readonly Rule[] = [
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
    id: 'biography-with-pronouns',
    category: 'credit',
    why: 'Who the author is, with pronouns or prizes.',
    caseSensitive: true,
    match: any(
      r`${fullName} \((?:she|he|they|She|He|They)/(?:her|him|them|they)[^()]{0,12}\) (?:is|covers|has|joined|reports|writes|was|works) .{5,400}`,
      r`${fullName} is (?:a|an|the)[^!?“”"]{0,60} award-winning (?:[\p{L}-]{3,16} )?(?:[\p{L}-]{3,16} )?(?:journalist|reporter|writer|producer|anchor|meteorologist|editor|correspondent|columnist|photojournalist|photographer)\b.{0,360}`
    ),
    at: 'tail',
    remove: [
      'Ana Ruiz (she/her) is a Harbour Chronicle staff writer.',
      'Jan Meer is an award-winning journalist. He likes boats.'
    ],
    keep: ['Ana Ruiz is an award-winning baker.']
  },
  {
    id: 'contributed-alone',
    category: 'credit',
    why: 'Who had a share in the report, without the report.',
    caseSensitive: true,
    match: r`(?:(?:The )?\p{Lu}[\p{L} ]{2,40}[’']s? |(?:Staff|Freelance|Gazette|AP|Associated Press) (?:writers?|reporters?) )${fullName}(?:(?:,| and) [^.!?“”"]{3,80})? (?:also )?(?:contributed|assisted)\.`,
    at: 'tail',
    remove: ['Harbour Tribune’s Ana Ruiz contributed.'],
    keep: ['The town’s people all contributed.']
  },
  {
    id: 'inputs-behind-sentence',
    category: 'credit',
    why: 'Who helped, behind a dash and the last sentence; or where the writer can be reached.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`${behindSentence}(?:--? ?|— ?|– ?)?(?:With|with) (?:additional )?(?:inputs?|files|reports|reporting) (?:from|by) (?:${fullName}|agencies|PTI|ANI|AFP|Reuters|AP)(?: in \p{Lu}[\p{L} ]{2,20})?\.?$`,
      r`${behindSentence}(?:Contact|Email|Reach) the (?:writer|reporter|author|columnist) ?: ?[^!?“”"]{0,60}@[^!?“”"]{3,60}$`,
      r`${behindSentence}Read (?:more|the (?:full|original|rest of the) (?:story|article|report|piece|interview)) (?:at|on|in|from) (?:[Tt]he )?\p{Lu}[^.!?“”"]{2,40}\.?$`,
      r`(?<=[\p{Ll}\p{N})][.!?]["”’']? )[a-z][\w-]{2,20}\.(?:com|net|org|ng|co\.za)(?:/[a-z]{2,4}){0,2}$`
    ),
    at: 'tail',
    remove: [
      'They came home. ⟦- With inputs from Jan Meer⟧',
      'They came home. ⟦Contact the writer: 555-0100, ana@gazette.example⟧',
      'They came home. ⟦Read more at Harbour News.⟧'
    ],
    keep: ['They came home. Read more on the quay.', 'With inputs from the sea, the mill works.']
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
    id: 'picture-behind-dash',
    category: 'credit',
    why: 'The photographer or the agency of a picture behind a dash, below or behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{Ll}\p{N})][.!?]["”’']? ?))(?:— ?|– ?|-- ?|- )(?:(?:Pictures?|Pix|Photos?|Pic) (?:by|courtesy of|from|via) \p{Lu}[^.!?“”"]{2,50}|(?:\p{Lu}[\p{L}]{1,15} )?(?:\p{Lu}[\p{L}]{1,15} )(?:pic|pix|photo|picture|file pic|file photo|filepic)s?)\.?$`,
    remove: ['— Picture by Ana Ruiz', 'The pass in May. ⟦— Bernama pic⟧'],
    keep: ['— Picture by picture, the room filled.', 'It is late – Rye photo shops are shut']
  },
  {
    id: 'story-appeared-on',
    category: 'credit',
    why: 'Where the text was printed first.',
    match: r`(?:story|article|post|column|report) (?:first|originally) (?:appeared|published|ran|posted) (?:on|in|at) [^.!?“”"]{2,60}\.?`,
    at: 'tail',
    remove: ['Story originally appeared on Harbour Wire'],
    keep: ['Reports first appeared in May, and then came the boats; nobody knew whose they were.']
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
    id: 'label-glued-to-headline',
    category: 'related',
    why: 'A label that one chain glues to the headline of another article.',
    caseSensitive: true,
    match: r`(?:More|Opinion|Column|Editorial|Analysis|Review|Previously|Earlier|From (?:19|20)\d\d|What (?:we|to) know|Fact [Cc]heck|Explained|Explainer|In-depth|Background|Catch up|Read [Mm]ore|Related|Photos|Gallery|Grades|Live [Uu]pdates|Box [Ss]core|Recap|Preview|Rankings|Investigation|Start here|Timeline|Updates?|For [Ss]ubscribers|Subscribers?|Exclusive|Video|Watch|Map|Database|How it happened|Follow [Ll]ive):["“‘]?\p{Lu}[^:;]{20,150}[^.:;,!]`,
    remove: [
      'What we know:Second survey of the mill to begin in March',
      'Opinion:Rye should stop patching its old mill'
    ],
    keep: ['What we know: Second surveys cost more.', 'Review:Good.']
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
  }
]
