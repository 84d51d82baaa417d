import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {any, behindSentence, fullName} from './words.ts'

const r = String.raw

/** Who had a share in a report: helpers, editors, translators, those at the camera. */
export const contributorRules: readonly Rule[] = [
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
    id: 'credits-row',
    category: 'credit',
    why: 'Who held the camera and who produced, as broadcasters list it below a film.',
    caseSensitive: true,
    match: `(?:Camera|Producers?|Video|Filmed|Reporter|Editor|Director|Presenter|Graphics|Design|Cameraman|Videographer|Video [Jj]ournalist|Video [Pp]roducer|Executive [Pp]roducer|Sound|Text|Photos?|Illustrations?|Research|Words)(?: by)? ?[:/] ?${name}(?:[.;,|] ?(?:[A-Z].{2,100}))?\\.?`,
    at: 'tail',
    remove: ['Camera: Ana Ruiz. Producer: Jan Meer.', 'Video: Maya Lindqvist'],
    keep: ['Sound: how it moves through wet sand', 'Editor: a bird is an animal, says the rule.']
  },
  {
    id: 'reporting-by-in-brackets',
    category: 'credit',
    why: 'Who reported, wrote and edited, in brackets behind the report.',
    scope: 'span',
    caseSensitive: true,
    match: r`[(\[] ?(?:(?:(?:Additional|Extra|Further|Original|With additional) )?(?:[Rr]eporting|[Ww]riting|Editing|Compiled|Graphics?|Written|Edited|Translated|Report|Research|Text)(?: and \p{L}{6,9})? by:? (?=\p{Lu}|the )|[Ww]ith (?:additional )?(?:[Ii]nputs?|reporting|reports|files|assistance|contributions?) (?:from|by) |[Ww]ith (?:[Aa]gency|[Aa]gencies|PTI|ANI|IANS|AFP|AP|[Ww]ire|[Bb]ureau|Reuters) [Ii]nputs?|Inputs? (?:from|by) )[^()\[\]]{0,280}[)\]]\.?`,
    remove: [
      'The ferry is back. ⟦(Reporting by Ana Ruiz; editing by Jan Meer)⟧',
      'The ferry is back. ⟦(With inputs from agencies)⟧'
    ],
    keep: ['She told him (by letter) about it.', 'The job (writing by hand) took a year.']
  },
  {
    id: 'reporting-by-behind-sentence',
    category: 'credit',
    why: 'The same without brackets at the end of the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:Additional|Writing and|Further) [Rr]eporting|Reporting|With (?:additional )?reporting|Editing|Compiled)(?: and \p{L}{6,9})? by:? (?:the )?${fullName}(?:(?: in|,|;| and| for| at) [^!?]{2,220})?\.?$`,
    remove: [
      'The ferry is back. ⟦Reporting by Ana Ruiz; Editing by Jan Meer⟧',
      'It left at noon. ⟦Additional reporting by Ana Ruiz.⟧'
    ],
    keep: ['They failed. Reporting by night was hard.', 'Editing by Hand is her second book.']
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
    id: 'contributed-behind-sentence',
    category: 'credit',
    why: 'Who had a share in the report, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:The )?(?:Associated Press|AP|Reuters|Bloomberg|CNN|NBC News|ABC News|CBS News|Fox News|AFP|Agence France-Presse|Canadian Press|Washington Post|New York Times|NPR)(?:’s|'s)?(?: [\p{L}-]{4,14}){0,3}(?: ${fullName}[^!?]{0,220})?|(?:[\p{Lu}]{2,5}(?:’s|'s) )?${fullName}(?:(?:,| and| in| of) [^.!?]{2,160})?)(?: also)? contributed (?:reporting|research|to (?:this|the) (?:report|story|article|reporting|post)|(?:reporting )?from \p{Lu}[\p{L} ]{2,30})(?: from [^.!?]{2,60})?\.?(?=$| )`,
    remove: [
      'It was a void. ⟦Associated Press writers Ana Ruiz in Oslo, Minn., and Jan Meer in Rye contributed to this report.⟧',
      'He left. ⟦Ana Ruiz and Jan Meer contributed to this story.⟧'
    ],
    keep: [
      'He left. The heat contributed to the report of a drought.',
      'Ana Ruiz contributed to the fund from her savings.'
    ]
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
    id: 'contributing-line',
    category: 'credit',
    why: 'Those who had a share in the report, behind a label.',
    caseSensitive: true,
    match: r`(?:Contributing|Contributors?|Also contributing|Contributing reporters?|With reporting from|With contributions from) ?: ?${fullName}(?:(?:, | and |; )[^!?:]{2,160})?\.?`,
    at: 'tail',
    remove: ['Contributing: Ana Ruiz, Jan Meer, Associated Press.'],
    keep: ['Contributing: what it means to give, and to whom']
  },
  {
    id: 'reported-from',
    category: 'credit',
    why: 'Where each of the authors worked, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})${fullName}(?: and ${fullName})? reported from \p{Lu}[\p{L} .]{2,25},? and ${fullName}(?: reported)? from \p{Lu}[\p{L} .]{2,25}\.(?: ${fullName} contributed(?: reporting)?\.)?(?: ${fullName} is (?:a|an|the) [^!?]{10,330}$)?`,
    at: 'tail',
    remove: ['It was late. ⟦Ana Ruiz reported from Oslo, and Jan Meer from Rye.⟧'],
    keep: ['It was late. Ana Ruiz reported from Oslo that the ship was lost.']
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
  }
]
