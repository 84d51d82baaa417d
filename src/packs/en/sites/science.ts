import type {Rule} from '../../../matching/rule.ts'
import {any, fullDate, fullName} from '../words.ts'

const r = String.raw

/** What sites on science and health print around their articles. */
export const scienceRules: readonly Rule[] = [
  {
    id: 'reviewed-by-expert',
    category: 'credit',
    why: 'Health sites name who checked the text, with the degrees.',
    caseSensitive: true,
    match: r`(?:(?:(?:Medically|Clinically|Scientifically|Legally|Expertly|Expert|Peer|MEDICALLY|Last medically) )?(?:[Rr]eviewed|[Aa]pproved|[Vv]erified|[Ff]act[ -][Cc]hecked|REVIEWED|[Ww]ritten|Medically [Rr]eviewed) (?:[Bb]y|BY):? (?:Dr\.? )?${fullName}(?:, [A-Z][A-Za-z.-]{1,7}){1,5}(?: ?[-–—|•,]? ?(?:[Oo]n )?${fullDate})?|(?:Last |Current version |CURRENT VERSION )?(?:[Mm]edically|[Cc]linically) [Rr]eviewed(?: on)?:? ${fullDate})(?: ?[-–—|•] ?(?:Written|By|Updated|Medically|Fact|Reviewed)[^.!?]{2,100})?\.?`,
    remove: [
      'Medically reviewed by Ana Ruiz, MD',
      'Reviewed by Ana Ruiz, M.D.',
      'Medically Reviewed by Jan Meer, RD, LD on March 11, 2021',
      'Last medically reviewed on March 11, 2021'
    ],
    keep: ['Reviewed by Ana Ruiz, the book sold well.', 'Written by Ana Ruiz, May won a prize.']
  },
  {
    id: 'source-of-story',
    category: 'credit',
    why: 'Portals of research news tell who supplied the text and how to cite it.',
    match: any(
      'materials provided by [^!?]{3,120}\\. (?:original written by|note: content may be edited|the original)[^!?]{2,160}|note: ?(?:content|materials) may (?:have been |be )edited for (?:style|content|length|clarity)[^.!?]{0,40}\\.?',
      '(?:story source|journal references?|cite this page|cite this article|how to cite(?: this (?:article|page))?|journal information|related journal article|journal|news release|page citation) ?:',
      'journal information ?: ?[^.!?]{2,80}|citation ?: .{4,220} retrieved (?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2},?) (?:19|20)\\d\\d from .{4,200}|cite this(?: article| page)? ?: .{4,200} (?:[-–—] .{3,30} [-–—] |retrieved |accessed ).{4,60}',
      'this (?:content|page|article) (?:does not have|is not available in) an? \\p{L}{4,12}(?: version)?\\.?|how we reviewed this article:?',
      'our experts continually monitor the .{4,160}|\\p{L}[\\p{L} ]{2,30} (?:has strict sourcing guidelines|uses only high-quality sources|only uses high-quality sources|adheres to strict).{4,400}|we (?:link|include) primary sources .{4,300}',
      'there is a problem with information submitted for this request.{0,160}|view (?:our )?privacy policy and trust info',
      '(?:method of research|subject of research|article title|article publication date|coi statement|media contact|usage restrictions|funder)'
    ),
    remove: [
      'Story Source:',
      'Materials provided by Harbour University. Note: Content may be edited for style and length.',
      'Citation: Bees learn faces (2019, May 3) retrieved 12 June 2020 from https://gazette.example/bees',
      'This content does not have an English version.'
    ],
    keep: [
      'Materials provided by the mill were cheap and strong.',
      'Journal: a book of days',
      'How to cite a letter of 1911'
    ]
  },
  {
    id: 'provided-by-institute',
    category: 'credit',
    why: 'The institute that wrote the release, below the text.',
    caseSensitive: true,
    match: r`(?:Provided|Contributed|Supplied|Submitted) by:? (?=.{0,120}(?:Universit|Institut|Colleg|Cent(?:er|re)|Societ|Associat|Foundation|Academ|Hospital|School|Laborator|Council|Agency|Medicine|Clinic|Press|Inc|Ltd|Organi|Observatory|Wiley|Elsevier|Springer|Museum|Ministry|Department))(?:the |The )?\p{Lu}[\p{L}\d.’'&-]{0,24}(?: [\p{Lu}\d&oaftdi][\p{L}\d.’'&-]{0,24}){0,8}`,
    at: 'tail',
    remove: ['Provided by Harbour University of Rye', 'Provided by: The Institute for Boats'],
    keep: ['Provided by Nature', 'Provided by Ana, the bread was gone by noon.']
  }
]
