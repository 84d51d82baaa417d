import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {any, fullName} from './words.ts'

const r = String.raw

/** What is said of the author around a text: post, subjects, prizes, address. */
export const authorNoteRules: readonly Rule[] = [
  {
    id: 'about-the-author',
    category: 'credit',
    why: 'The label of a note on the author.',
    match:
      '(?:about|meet|more about|follow) (?:the |this |our |your )?(?:author|writer|reporter|columnist|contributor|photographer|guest author|blogger|editor|expert|guest blogger)s?\\s{0,3}[:.]?(?: ?[–-]? ?[\\p{L} .’-]{2,40})?',
    remove: ['About the author', 'About the Author: Ana Ruiz'],
    keep: ['About the author of the letter nothing is known, and little will be. The ink is old.']
  },
  {
    id: 'author-biography',
    category: 'credit',
    why: 'What is said of the author at the end: post, place, address, account.',
    caseSensitive: true,
    match: `\\W{0,3}(?!It |This |That |There |What |Here )(?!\\p{Lu}[\\p{L}’'-]{0,20} \\p{Ll}[^!?]{0,300}[.!?]["”’]? (?:About the |(?:Follow|Like|Find|Join) us\\b|\\p{Lu}[\\p{L}’'-]{1,20} \\p{Lu}[\\p{L}.’'-]{0,20}(?: \\p{Lu}[\\p{L}’'-]{1,20})? (?:is|was|has|covers|writes|reports)\\b))(?:${name}|The (?:author|writer)|About ${name}) (?:is|was|has been|covers?|writes|reports|joined|works|serves|can be reached|may be reached|lives|blogs|tweets)\\b.{0,200}(?:(?:staff |senior |freelance |contributing |science |sports |political |deputy |associate |managing |news |guest |former |health |travel |food )(?:writer|reporter|editor|journalist|columnist|correspondent|contributor|blogger|producer|author)\\b|(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|blogger|fellow|producer) (?:for|at|with|on|based|covering|who covers|and (?:author|editor|columnist|producer))|[Ff]ollow (?:him|her|them|\\p{Lu}\\p{L}{1,30}) (?:on|at|@)|(?:can|may) be (?:reached|contacted|followed|found) (?:at|on|by|via)|[Rr]each (?:him|her|them) (?:at|on)|author of .{3,60}|[Tt]witter ?(?:[:@.]|at\\b|$)|[Ii]nstagram ?(?:[:@.]|at\\b|$)).{0,250}`,
    at: 'tail',
    remove: [
      'Ana Ruiz is a staff writer at the Harbour Gazette.',
      'Jan Meer covers fishing. Follow him on Twitter @janmeer.',
      'Maya Lindqvist is the author of Tides.'
    ],
    keep: [
      'It was posted by Ana Ruiz on Twitter: https://twitter.com/anaruiz',
      'The mayor is a former miner and a patient man.',
      'Ana Ruiz is a fisher, as her mother was.'
    ]
  },
  {
    id: 'tweets-at',
    category: 'credit',
    why: 'Who the author is and where the author writes, below the text.',
    caseSensitive: true,
    match: `[(\\[*_–— ]{0,3}(?:${name}|The (?:author|writer)) (?:is|was|has|teaches|writes|works|lives).{3,300}\\b(?:[Hh]e|[Ss]he|[Tt]hey|who) (?:(?:tweets?|posts?|blogs?) (?:(?:at|as|from|on) )?(?:@|www|https?|Twitter|Instagram|X\\b|Medium)|tweets? (?:at|as)|can be (?:followed|found|reached) (?:on|at|via)|is on (?:Twitter|X|Instagram)\\b).{0,80}`,
    at: 'tail',
    remove: ['Ana Ruiz is a former diplomat. She tweets @anaruiz'],
    keep: ['Ana Ruiz is a fisher. She posts letters at noon']
  },
  {
    id: 'merits-of-the-author',
    category: 'credit',
    why: 'What the author writes about and since when, has founded or has won.',
    caseSensitive: true,
    match: any(
      `\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,2} (?:has (?:covered|been (?:writing|reporting|covering|with|a (?:reporter|writer|journalist|staff))|written|worked|reported)|joined|(?:covers|writes about|reports on) .{3,140}\\. (?:Since|Before|Previously|Prior|He|She|They|A|An|Her|His|Originally|Email|Contact|Reach|Have|Got)|is (?:[Tt]rending|[Ss]enior|[Dd]eputy|[Mm]anaging|[Aa]ssociate|[Ee]xecutive|[Aa]ssistant|[Cc]hief|[Ff]eatures|[Nn]ews|[Dd]igital|[Cc]ommerce|[Cc]ontributing|the)? ?(?:[\\p{L}-]{2,14} )?(?:[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Ww]riter)(?:-in-chief)?,? (?:for|at|of|with|based)) .{5,400}`,
      r`\p{Lu}[^,.!?“”"]{4,40} is (?:the |a |an )?(?:[Cc]o-?)?(?:[Ff]ounder|[Pp]resident|CEO|[Ee]ditor|[Aa]nalyst|[Dd]irector|[Pp]rofessor|[Pp]artner)\b.{5,140}\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:is|are) an? (?:regular|frequent|weekly|monthly) (?:contributor|columnist|commentator) (?:to|for|on|at)\b.{3,370}`,
      r`(?!It |This |That |There |He |She )${fullName} is an? [^.!?“”"]{0,50}(?:Emmy|Pulitzer|Peabody|Grammy|[Aa]ward|[Pp]rize|[Bb]est-?)(?:[- ]?(?:winning|nominated|selling))[^.!?“”"]{1,60}\b(?:author|journalist|analyst|writer|columnist|broadcaster|historian|commentator|correspondent|reporter|editor)(?: (?:and|of|for|at|based|living|who|with|whose) [^.!?“”"]{2,100})?\.`
    ),
    at: 'last',
    remove: [
      'Jan Meer has covered the harbour since 2012. Previously, he wrote about boats.',
      'Ana Ruiz is Trending Editor for Harbour.com and is based near Rye.',
      'Ana Ruiz is the founder and President of Harbour Charts, a firm of the islands. She is a regular contributor to Harbour TV.',
      'Ana Ruiz is a five-time Emmy-winning television analyst and author.'
    ],
    keep: [
      'The harbour has worked since 2012, and well.',
      'Ana Ruiz is mayor of the town and has been for years.',
      'Ana Ruiz is the founder of the shelter in Rye. She is a regular at the quay.',
      'Ana Ruiz is a prize-winning baker of the islands.'
    ]
  },
  {
    id: 'beat',
    category: 'credit',
    why: 'What the author writes about, and for whom.',
    caseSensitive: true,
    match: `\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,3} (?:covers|reports on|writes about|reports for|writes for) .{3,120} (?:for|at) (?:[Tt]he )?\\p{Lu}[^.!?]{2,50}\\.?`,
    at: 'tail',
    remove: ['Ana Ruiz covers city hall for the Harbour Gazette.'],
    keep: ['Snow covers the upper valley for months.', 'Ana Ruiz covers the boats for the winter.']
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
    id: 'author-box',
    category: 'credit',
    why: 'Who the author is, behind a label or in the words of the author.',
    caseSensitive: true,
    match: any(
      r`(?:About [Tt]he (?:[Aa]uthors?|[Ww]riter|[Cc]olumnist|[Ee]xpert|[Cc]ontributor|[Bb]logger)|ABOUT THE AUTHORS?|Author [Bb]io(?:graphy)?|AUTHOR BIO|Author [Pp]rofile)(?: ?[:–—|-] ?| )(?=\p{Lu})[^“”]{10,480}`,
      r`\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3} (?:is|was) (?:a |an |the )?(?:\p{Lu}[\p{L}\d.]{1,24} )?\p{Lu}[\p{L}\d.]{1,24}[’']s?(?: [\p{L}-]{2,16}){0,4} (?:editor|writer|reporter|correspondent|columnist|critic|producer)(?:-at-large|-in-chief)?(?: and| who| based|,|\.)[^“”]{5,460}`,
      r`(?:Hi|Hello|Hey|Welcome)(?: there)?[,!.]{1,3} (?:I[’']m|I am|My name is) \p{Lu}[^"“”]{3,300}\b(?:blog|recipes?|share|author|creator|behind|welcome|read more|about me|travel|photographer|writer|mom|here)\b[^"“”]{0,160}`,
      r`(?:(?:Our |The )?(?:[Tt]heme |[Ii]ntro )?[Mm]usic|Sound [Dd]esign|Mixing|Audio [Ee]diting|Cover [Aa]rt)(?: and [\p{L} ]{3,24})? (?:(?:is|was) )?(?:by|from|courtesy of):? ${fullName}\.?`
    ),
    at: 'tail',
    remove: [
      'About the Author: Ana Ruiz writes on boats and has sailed since 1990.',
      'Ana is Harbour Tech’s phones editor and has been writing about lamps since 2008.',
      'Hi, I’m Ana! I share easy dinners on this blog.',
      'Music by Ana Ruiz.'
    ],
    keep: [
      'About the author of the letter nothing is known, and little will be. The ink is old.',
      'Ana was the mill’s writer of letters, and died in 1911.',
      '“Hi, I’m Ana, and this is my boat,” she said.'
    ]
  },
  {
    id: 'biography-behind-text',
    category: 'credit',
    why: 'Who the author is, behind the last sentence of the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:About the [Aa]uthor:? )?(?:${fullName} )?(?!The )${fullName} (?:is (?:a|an|the) (?:\p{L}[\p{L}-]{2,20} ){0,1}(?:\p{L}[\p{L}-]{2,20} )?(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|producer|fellow|blogger) (?:for|at|with|based|covering|who covers|on)\b|covers [\p{L} ,]{3,60} (?:for|at) (?:The )?\p{Lu}|covers [\p{L} ,]{3,60}\. (?:He|She|They|Since joining|Before|Previously|Prior))[^!?]{2,260}$`,
    at: 'last',
    remove: [
      'They went home. ⟦Ana Ruiz is a staff writer at the Harbour Gazette.⟧',
      'It is late. ⟦Jan Meer covers the harbour. Since joining The Gazette, he has covered boats.⟧'
    ],
    keep: [
      'They left at dusk. The winner is a writer for children.',
      'They left. Ana Ruiz is a fisher on the coast.'
    ]
  },
  {
    id: 'contact-by-name',
    category: 'credit',
    why: 'The address of the reporter, by name.',
    caseSensitive: true,
    match: `(?:(?:You can )?(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ff]ollow|[Tt]weet|[Ww]rite to)|To reach) (?:\\p{Lu}[\\p{L}.’'-]{0,20}(?: (?:and )?\\p{Lu}[\\p{L}.’'-]{0,20}){0,4}|(?:staff |the )?(?:writer|reporter)s?(?: \\p{Lu}[\\p{L}.’'-]{0,20}){0,3})(?: directly)?(?: (?:at|on|via|by)| ?[:,])? .{0,60}@[\\w.-]{2,40}.{0,80}`,
    at: 'tail',
    remove: [
      'Contact Ana Ruiz at ana@gazette.example.',
      'You can reach Ana at 555-0100 or ana@gazette.example'
    ],
    keep: ['Reach Ana before noon, the note said.']
  },
  {
    id: 'can-be-reached',
    category: 'credit',
    why: 'The address of the author.',
    match:
      '[^.!?]{2,60} (?:can|may) be (?:reached|contacted|followed|found) (?:at|on|via|by) .{0,60}(?:@|twitter|www\\.|\\.com).{0,80}',
    at: 'tail',
    remove: ['Maya Lindqvist can be reached at maya@gazette.example.'],
    keep: ['The island can be reached on foot at low water.']
  },
  {
    id: 'contact-the-author',
    category: 'credit',
    why: 'How to reach the reporter.',
    match:
      '(?:(?:you can )?(?:follow|reach|contact|e-?mail|write to|tweet|find|connect with|get in touch with|send (?:tips|feedback|comments|an e-?mail)) (?:(?:to )?(?:the (?:author|writer|reporter|columnist)|this (?:author|reporter)|him|her|them|me|us|our (?:reporter|newsroom|editors)))? ?(?:on|at|via|by|@|:) ?.{0,80}(?:@|twitter|facebook|instagram|linkedin|x\\b).{0,120}|(?:e-?mail|contact|twitter|tel|phone|instagram|facebook)s? ?: ?\\S{0,40}@\\S{2,40}.{0,60})',
    at: 'tail',
    remove: [
      'Follow her on Twitter @anaruiz',
      'Email: ana@gazette.example',
      'Contact the author at jan@gazette.example'
    ],
    keep: ['Find him on Tuesdays in the boathouse.']
  },
  {
    id: 'to-contact-the-reporter',
    category: 'credit',
    why: 'The addresses of reporters and editors.',
    match: r`to contact the (?:reporters?|editors?|authors?|writers?|staff)(?: on| for| responsible for| of)? (?:this|the) (?:story|article|column|report)s? ?:? .{5,200}`,
    remove: ['To contact the reporter on this story: Ana Ruiz in Rye at aruiz@gazette.example'],
    keep: ['To contact the editors of the letter took a year.']
  },
  {
    id: 'reporter-with-address',
    category: 'credit',
    why: 'Who the author is and how to follow or reach the author, wherever it stands.',
    caseSensitive: true,
    match: r`${fullName} (?:is|works as) (?:a|an|the) [^!?]{0,60}(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|producer|fellow|blogger)\b[^!?]{0,220}\b(?:(?:[Ff]ollow|[Ff]ind|[Ee]-?mail|[Rr]each|[Cc]ontact) (?:him|her|them|\p{Lu}\p{L}{1,20})|(?:can|may) be (?:reached|followed|contacted)) [^!?]{0,20}(?:Twitter|X|Instagram|Facebook|Bluesky|LinkedIn|@)[^!?]{0,160}`,
    remove: [
      'Ana Ruiz is a reporter for Harbour Tech covering boats. Follow her on Twitter @anaruiz or email her at ana@gazette.example'
    ],
    keep: ['Ana Ruiz is a reporter. Follow her to the quay and you will see boats.']
  },
  {
    id: 'mail-behind-sentence',
    category: 'credit',
    why: 'The address of the reporter behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:You can )?(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to) (?:${fullName}|\p{Lu}[\p{L}]{2,20}|the (?:writer|reporter|author)|this (?:reporter|author)|him|her|me)(?: at|:) [\w.+-]{2,40}@[\w.-]{3,40}[^!?]{0,100}$`,
    at: 'tail',
    remove: ['They left. ⟦Contact Ana Ruiz at ana@gazette.example.⟧'],
    keep: ['Contact the office at noon.']
  }
]
