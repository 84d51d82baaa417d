import {personName as name} from '../patterns.ts'
import type {Rule} from '../rule.ts'

/** Who worked on a text, and what is said of its author below it: post, place, address. */
export const authorRules: readonly Rule[] = [
  {
    id: 'with-inputs',
    category: 'credit',
    why: 'Names the agencies and people whose reports were used.',
    caseSensitive: true,
    match: `[(\\[–—-]{0,2} ?(?:With|with) (?:(?:additional |agency |other )?inputs?|files|assistance|reports?|reporting|agency reports) (?:from|by):? (?:agencies|wires?|${name})[.)\\]]{0,2}`,
    at: 'tail',
    remove: [
      '(With inputs from agencies)',
      '--With assistance from Ana Ruiz and Jan Meer.',
      'With files from The Canadian Press'
    ],
    keep: ['With assistance from Norway, the crew went home.', 'With reports from Oslo of more snow']
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
    id: 'contributed-to-report',
    category: 'credit',
    why: 'Names those who had a share in the report.',
    caseSensitive: true,
    match:
      '[\\W]{0,3}(?!.{0,220}\\p{Ll}{4}(?<!Calif)[.!?]["”’]? )[\\p{Lu}@].{2,200} (?:also )?contributed (?:(?:reporting|research|writing)(?: (?:to|for|from|in) .{3,60})?|(?:to )?the reporting|(?:reporting |research )?(?:to|for|from) (?:the |this )(?:report|story|article|post|piece|reporting)(?:,? (?:from|in|with) .{3,60}|, which .{3,60})?|from .{3,40})[.)\\]*]{0,3}',
    remove: [
      'Ana Ruiz in Oslo and Jan Meer contributed to this report.',
      'The wire services contributed to this story.'
    ],
    keep: [
      'The heat contributed to this: a third of the hives were lost.',
      'Nobody went. The heat contributed to the report of a drought.'
    ]
  },
  {
    id: 'reporting-by',
    category: 'credit',
    why: 'Agencies and broadcasters name below a report those who worked on it.',
    caseSensitive: true,
    match: `\\W{0,3}(?:With )?(?:(?:Additional|ADDITIONAL|Extra|Further|Original|Local) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Rr]esearch|[Gg]raphics?|[Pp]roduction|[Cc]amera|[Pp]roduced|[Ff]ilmed|[Tt]ranslation|[Dd]esign(?:ed)?|[Ii]llustrations?|[Pp]hotography|[Ss]cript|[Vv]ideo|[Aa]nimation|[Vv]oiceover|[Cc]ontributions)(?:(?:,| and| &)? ?(?:reporting|writing|editing|edited|filmed|produced|research|graphics|production|design|filming|photography|video|development|animation|shot|work|journalism|writing))? (?:by|from):? (?:the )?${name}(?!.{0,260}\\b(?:was|were|has|have|had|is|are|found|shows?|showed|that|which|to|will)\\b)(?:(?:,| and|;|\\.)? .{2,260})?`,
    at: 'tail',
    remove: [
      'Additional reporting by Ana Ruiz and Jan Meer',
      '(Reporting by Ana Ruiz; Editing by Maya Lindqvist)',
      'Video by Ana Ruiz'
    ],
    keep: ['Research by the harbour board found less.', 'Reporting by night is what she liked.']
  },
  {
    id: 'clap-and-bio',
    category: 'social',
    why: 'Medium ends a story with this line; the author’s and the publication’s lines about themselves follow.',
    match:
      '(?:from a quick cheer to a standing ovation, clap|tap the .{2,20} and hold|clap|if you (?:liked|enjoyed) (?:this|it), .{0,40}clap).{0,20}(?:to )?show how much you enjoyed (?:this|the) (?:story|article|post)\\.?',
    at: 'tail',
    then: {lines: 3, match: '.{2,400}'},
    remove: ['From a quick cheer to a standing ovation, clap to show how much you enjoyed this story.'],
    keep: ['They clap to show how much they enjoyed the story.']
  },
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
    id: 'with-the-paper-since',
    category: 'credit',
    why: 'What the author writes about, and since when.',
    caseSensitive: true,
    match: `\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,2} (?:has (?:covered|been (?:writing|reporting|covering|with|a (?:reporter|writer|journalist|staff))|written|worked|reported)|joined|(?:covers|writes about|reports on) .{3,140}\\. (?:Since|Before|Previously|Prior|He|She|They|A|An|Her|His|Originally|Email|Contact|Reach|Have|Got)|is (?:[Tt]rending|[Ss]enior|[Dd]eputy|[Mm]anaging|[Aa]ssociate|[Ee]xecutive|[Aa]ssistant|[Cc]hief|[Ff]eatures|[Nn]ews|[Dd]igital|[Cc]ommerce|[Cc]ontributing|the)? ?(?:[\\p{L}-]{2,14} )?(?:[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Ww]riter)(?:-in-chief)?,? (?:for|at|of|with|based)) .{5,400}`,
    at: 'last',
    remove: [
      'Jan Meer has covered the harbour since 2012. Previously, he wrote about boats.',
      'Ana Ruiz is Trending Editor for Harbour.com and is based near Rye.'
    ],
    keep: [
      'The harbour has worked since 2012, and well.',
      'Ana Ruiz is mayor of the town and has been for years.'
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
  }
]
