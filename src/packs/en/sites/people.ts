import type {Rule} from '../../rule.ts'
import {any, fullDate, fullName, wordDate} from '../words.ts'

const r = String.raw

/** Bylines, issues and author boxes as magazines, blogs and themes print them. */
export const peopleRules: readonly Rule[] = [
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
    id: 'thread-byline',
    category: 'credit',
    why: 'Who began a thread or posted in it, and when.',
    match: `discussion in [‘'"“].{2,60}[’'"”] started by .{2,40}|[\\p{L}\\p{N}_. -]{2,30}, ${fullDate} ?#\\d{1,5}|page \\d{1,3} of \\d{1,3}(?: [\\d.…]{1,4}){1,12} ?(?:next|prev|last) ?[>»›]?|reactions ?: [^.!?:]{2,80}|location ?: [^.!?:]{2,40} (?:posts|messages|joined) ?: .{1,20}|\\d{1,6}(?: (?:of|out of) \\d{1,6})? (?:people|users|readers|members) (?:found|find) this (?:answer |post |review |reply |article )?(?:helpful|useful).{0,20}|was this (?:post|answer|reply|comment|review|video|section|information|topic) (?:helpful|useful|interesting)(?: to you)?\\??.{0,20}`,
    remove: [
      "Discussion in 'Boats' started by harbourlight, Jun 3, 2011.",
      'harbourlight, Jun 3, 2011 #1',
      'Page 1 of 2 1 2 Next >',
      'Reactions: harbourlight and Tinker',
      'Location: Rye Posts: 311',
      'Was this post helpful to you?'
    ],
    keep: ['Reactions: the mayor was pleased. Others were not.', 'Location: Rye']
  }
]
