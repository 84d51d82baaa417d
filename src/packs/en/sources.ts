import type {Rule} from '../../matching/rule.ts'
import {any, behindSentence, fullDate, month} from './words.ts'

const r = String.raw
const piece =
  '(?:article|story|post|piece|essay|column|report|interview|commentary|excerpt|op-ed|content|analysis|review|editorial|blog post|press release|recipe|feature)'

/** Where a text was taken from, or was published before. */
export const sourceRules: readonly Rule[] = [
  {
    id: 'source-line',
    category: 'credit',
    why: 'Where the text, a chart or a picture was taken from.',
    match:
      '(?:[-–—*(\\[] ?)?(?:(?:article |news |original |data |image |photo |full |info )?source(?: (?:url|link|article))?|(?:article|story|news|post) source|via|h/t|hat tip|original(?: article| post| story)?|originally from|read original)\\s?[:：] ?(?:https?://\\S{4,200}|www\\.\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
    remove: ['Source: https://gazette.example/ferry', 'Source: Harbour Gazette', 'Via: Kitchen & Kin'],
    keep: ['Source: the river rises in a bog, and no map shows it; we walked for two days. Then we saw it.']
  },
  {
    id: 'print-edition',
    category: 'credit',
    why: 'Where the text stood in print, and under which headline.',
    match: any(
      r`(?:appeared|published|printed) in the [^.!?“”"]{3,40},? (?:print |weekend |international )?edition(?:s)?(?: of [^.!?“”"]{2,40})?(?: as| under the (?:headline|title)| with the headline)?(?: ?:? ?[‘'“"].{3,200})?`,
      r`originally published as (?!an? |the |part |one |two |in )\p{L}.{8,160}[^.]`
    ),
    at: 'tail',
    remove: [
      'Appeared in the March 4, 2023, print edition as ‘Ferry Returns’.',
      'Originally published as Ferry returns: town in chaos'
    ],
    keep: [
      'Originally published as a serial, the novel sold well.',
      'Published in the spring in a first edition, it sold.'
    ]
  },
  {
    id: 'from-the-issue',
    category: 'credit',
    why: 'In which issue of a magazine the text stood.',
    match:
      "this (?:article|story|essay|interview|feature|review|column) (?:is|was|comes|is taken) (?:from|in|part of) (?:the|our) [^.!?]{3,60} issue\\b[^!?]{0,100}|(?:editor[’']?s? note ?: ?)(?:this|a version of this|the) (?:post|article|story|piece|interview)[^.!?]{0,40} (?:was|has been|is|had been) (?:originally|first|previously|since)? ?(?:published|posted|updated|appeared|revised|republished)\\b.{0,240}|(?:this (?:post|article|story) was )?originally (?:posted|published|appeared) (?:on|at|in) (?:my|our|the author[’']s) (?:own |personal |company |old )?(?:blog|site|website|newsletter|substack|medium)\\b.{0,40}",
    remove: [
      'This article is from the November 2015 issue.',
      "Editor's Note: This post was originally published in May 2016 and has been updated.",
      'Originally posted on my blog.'
    ],
    keep: ['This story is from the sea.', "Editor's note: This post was held by three men in turn."]
  },
  {
    id: 'appeared-first',
    category: 'credit',
    why: 'WordPress ends a post in its feed with the post’s title and the name of the blog.',
    match:
      '(?:the post .{3,220}|[^.!?]{3,160}[.!?]?[”"]?) (?:appeared|was published|was seen) first on .{2,100}',
    remove: ['The post Seven Soups for a Wet Week appeared first on Kitchen & Kin.'],
    keep: ['The stamp appeared first in 1840, and was soon copied.']
  },
  {
    id: 'originally-published',
    category: 'credit',
    why: 'Where and when the text was published before; about the copy, not about the matter.',
    match:
      '\\W{0,3}(?:(?:note: ?)?(?:this|the (?:above|following|preceding)|an (?:earlier |edited |extended )?version of this|a (?:shorter |longer |previous )?version of this|portions of this|parts of this)(?: (?:blog|news|guest|opinion|updated))? (?:article|story|post|piece|essay|column|report|interview|commentary|excerpt|op-ed|content|analysis|review|text|editorial|press release|recipe|page|guide|paper|speech|feature|transcript)(?: (?:by|from|about|on) [^.,]{2,60},?)?(?: (?:was|is|has been|had been|were))?(?: (?:first|originally|previously|also|initially|last))?(?: also| originally)?(?: | ?-)?(?:re|cross)?-?(?:published|posted|appeared|appears|reposted|republished|reprinted|written|produced|syndicated|updated|reproduced|contributed|adapted|excerpted|translated|shared|printed|crossposted)(?: |:).{2,240})',
    remove: [
      'This article was originally published on The Harbour Review.',
      'A version of this story first appeared in the March issue.',
      'This post was last updated on 3 May 2021.'
    ],
    keep: ['This article was a gift of the minister to the museum.', 'This story was told to me by my aunt.']
  },
  {
    id: 'originally-published-at',
    category: 'credit',
    why: 'The same without a subject, as Medium puts it under imported stories.',
    match:
      '[(\\[*]?(?:first|originally|previously|also|cross-?) ?(?:published|posted|appeared|featured)(?: (?:at|on|in|by|here|via))?:? (?:[^,]{2,60} )?(?:\\S{1,60}\\.\\p{L}{2,10}\\b\\S{0,80}|on \\p{L}{3,9} \\d{1,2}, (?:19|20)\\d\\d)(?: on \\p{L}{3,9} \\d{1,2},? (?:19|20)\\d\\d)?[.)\\]*]*',
    remove: [
      'Originally published at kitchenandkin.example on May 3, 2015.',
      'Cross-posted from gazette.example'
    ],
    keep: ['Originally published in 1951, the novel has never been out of print.']
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
    id: 'originally-behind-sentence',
    category: 'credit',
    why: 'Where the text was printed first, behind its last sentence.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?"”’)\]] ))[(\[*]?(?:note: )?(?:this ${piece}|(?:a|an earlier|an edited|a shorter|a longer) version of this ${piece})(?: (?:was|has been|is))?(?: also)? (?:originally |first |previously )(?:appeared|published|posted|ran|printed|aired|written|reported)\b[^!?]{3,160}$`,
    remove: [
      'It glowed as before. ⟦This article originally appeared on The Harbour Review.⟧',
      'It left. ⟦A version of this story was first published in May.⟧'
    ],
    keep: ['It left. This story was told to me by my aunt.']
  },
  {
    id: 'appeared-first-behind-sentence',
    category: 'credit',
    why: 'WordPress ends a post in its feed with title and blog.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}The post [^!]{3,200} (?:appeared|was published) first on [^!?]{2,80}$`,
    remove: ['Serve it hot. ⟦The post Seven Soups for a Wet Week appeared first on Kitchen & Kin.⟧'],
    keep: ['It was a race. The post office appeared first in the list.']
  },
  {
    id: 'published-in',
    category: 'credit',
    why: 'The paper and the day, below the text or behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})Published in (?:The )?\p{Lu}[^.!?“”"]{2,70}, (?:on )?(?:${fullDate}|${month} (?:19|20)\d\d)\.?$`,
    at: 'tail',
    remove: [
      'Published in The Harbour Gazette, May 4th, 2020.',
      'They came home. ⟦Published in The Harbour Tribune, March 3rd, 2023.⟧'
    ],
    keep: [
      'Published in Oslo, 4 May 2020 saw its last copy sold.',
      'They came home. Published in Rye in 2021, the list is old.'
    ]
  },
  {
    id: 'original-article-on',
    category: 'credit',
    why: 'Names the site that had the article first, behind the account of the site.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behindSentence})(?:(?:Follow|Like|Find) [^!?"“]{4,160}[.!&+] )?(?:(?:The )?[Oo]riginal (?:article|story|post|version)(?: published)? (?:on|at|from|appeared (?:on|in|at)) (?:the )?\p{Lu}[\p{L}\d.’'&-]{0,24}(?: [\p{Lu}\d&oaftdi][\p{L}\d.’'&-]{0,24}){0,3}|(?:Reposted|Reprinted|Republished|Cross-posted|Crossposted|Reproduced) (?:here )?(?:with permission )?(?:from|by permission of|courtesy of) (?:the )?\p{Lu}[\p{L}\d.’'&-]{0,24}(?: [\p{Lu}\d&oaftdi][\p{L}\d.’'&-]{0,24}){0,5})\.?$`,
    at: 'tail',
    remove: [
      'They swim by night. ⟦Original article on Harbour Science.⟧',
      '⟦Follow us @harbourscience, Facebook & Google+. Original article on Harbour Science.⟧'
    ],
    keep: ['They swim. Original story at its best.', 'Reprinted from May on, it sold.']
  }
]
