import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** What a newsroom says of itself: that a report will be updated, how it works, who pays for it, who made the text. */
export const newsroomRules: readonly Rule[] = [
  {
    id: 'developing-story',
    category: 'nav',
    why: 'Says that the report will be updated, and where to look for more.',
    match: any(
      r`this is an? (?:developing|breaking)(?: news)? story,? and (?:it )?(?:will|may) be updated[^“”"]{0,100}|(?:we[’']ll|we will) have more on this story [^“”"]{3,80}|watch this story (?:tonight|today|tomorrow|at) [^“”"]{3,60}`,
      r`\W{0,3}(?:this is (?:still )?an? (?:breaking|developing|evolving|ongoing)(?:,? (?:and |breaking |developing )?(?:breaking|developing|news))? (?:story|news story|article|report)|(?:this|the) (?:story|article|report) is (?:still )?(?:developing|breaking|being updated)|(?:breaking|developing)(?: news)? (?:story|news)) ?[.;:,–—-]{1,2} ?(?:and (?:it )?)?(?:(?:please )?(?:check|stay|stick|refresh|follow|come|return|tune|keep|visit|download)(?! (?:the|your|a) (?:door|lock|car|pulse))\b|more |it will|will be|we will|we[’']ll|updates will|this (?:story|article|report|post|page) will|details)[^?“”"]{2,200}`,
      r`\W{0,3}(?:this (?:story|article|report|post|page)|we)(?: will|[’']ll)(?: continue to)?(?: be)? updated?(?: (?:this|the|our) (?:story|article|report|post|page|coverage))?(?: (?:with|as|when|once|if|throughout) [^.!?“”"]{3,100})?[.!]?`,
      r`[^!?:“”"]{3,100} (?:is|are) working to (?:learn|gather|get|find out|confirm|obtain|bring)[^.!?“”"]{3,60}[.,] (?:and )?(?:we )?will (?:update|bring|have|share|post|continue)[^!?“”"]{3,100}`,
      r`[^.!?“”"]{2,60} will (?:continue to |keep )?(?:follow|following|monitor|monitoring|update|cover|track|tracking|stay on top of) this (?:developing |breaking )?(?:story|case|situation)(?: and (?:will )?(?:bring|provide|keep|update|post|have|share)[^.!?“”"]{3,80}| as [^.!?“”"]{3,60})[.!]?`
    ),
    remove: [
      'This is a developing story. Check back for updates.',
      'This is a breaking news story; it will be updated.',
      'This story will be updated as more becomes known.',
      'Harbour 5 is working to learn more. We will update this story when we have it.',
      'Harbour News will continue to follow this story and bring you updates as they come in.'
    ],
    keep: [
      'This is a developing story of a town, and nobody knows its end.',
      'This story will be updated by her heirs, who own the rights to it.',
      'The crew are working to gather the nets, and will be back at noon.',
      'We updated the list in May.',
      'The board will follow this case and pay.'
    ]
  },
  {
    id: 'syndicated-feed',
    category: 'legal',
    why: 'Says that the text came from an agency unedited, or under what rules the newsroom works.',
    match:
      '[(\\[*]{0,2}(?:(?:disclaimer|note) ?[:–-] ?)?(?:except for the headline,? )?this (?:story|article|report|copy|post|news)(?: has| is| was) (?:not (?:been )?(?:edited|created|written|modified|produced)|auto-?generated|automatically generated|(?:been )?published (?:unedited|from a|from an agency|without)|(?:been )?(?:sourced|taken) from (?:a |an )?(?:third[ -]party |syndicated |agency )?(?:feed|agenc)).{2,260}|our standards: ?.{5,80}|[^.!?:]{3,40} (?:is|are) committed to (?:maintaining|providing|hosting) a (?:lively|civil|safe|respectful)[^.]{0,40} (?:forum|space|discussion).{0,400}|(?:all |market |stock )?(?:quotes|data)(?: is| are)? (?:delayed|provided) (?:by )?(?:at least|a minimum of)? ?\\d{1,2}[ -]min.{0,120}|the comments below have (?:not )?been moderated.{0,80}',
    remove: [
      '(This story has not been edited by Gazette staff and is auto-generated from a syndicated feed.)',
      'Our Standards: The Harbour Trust Principles.',
      'All quotes delayed a minimum of 15 minutes.'
    ],
    keep: ['This story has not been told before, she said.', 'Our standards fell as the mill grew.']
  },
  {
    id: 'agency-rules',
    category: 'legal',
    why: 'Who supports an agency’s newsroom, and how its texts may be used.',
    match: any(
      '.{0,300}\\bis solely responsible for (?:all|the|its) content\\b.{0,120}',
      'the associated press .{3,80} receives support from .{3,200}',
      "(?:follow|find|read|see) (?:the )?ap[’']s (?:full |complete )?coverage .{3,120}|more ap .{2,40}: https?://.{3,120}|ap [\\p{L} ]{2,20}: https?://\\S{4,160}(?: and https?://\\S{4,160})?",
      'acquire licensing rights(?:, opens new tab)?|suggested topics:.{0,120}',
      '\\(?only the headline and picture of this report .{5,200}',
      '(?:[\\p{L}. ’-]{3,60}|the authors?|they) (?:does|do) not work for, consult, own shares in or receive funding from .{5,260}',
      '.{3,120} provides funding as a (?:founding |strategic )?(?:partner|member) of .{2,60}|.{3,80} receives funding from .{3,200} under (?:the )?conversation.{0,80}',
      'disclosure statement|we believe in the free flow of information\\.?'
    ),
    remove: [
      'Disclosure statement',
      'The desk receives support from the Howard Institute. The AP is solely responsible for all content.',
      'Ana Ruiz does not work for, consult, own shares in or receive funding from any company that would benefit from this article.'
    ],
    keep: ['Disclosure statements of the two firms differ.', 'He is solely responsible for the boats.']
  },
  {
    id: 'coverage-with-support',
    category: 'legal',
    why: 'Who pays for the coverage, and that the newsroom alone decides what it says.',
    match: r`(?:the )?[\p{L}. ’']{2,40}(?:[’']s?)? (?:[\p{L} -]{3,50} )?(?:coverage|reporting|journalism|desk|department)(?: of [\p{L} ]{3,40})? (?:receives|is supported|is funded|is made possible)(?: financial)?(?: support)? (?:from|through|by|in part by) .{5,240}(?:solely responsible|editorial(?:ly)? (?:control|independen|decision)|responsible for (?:all|this|its)).{0,160}`,
    remove: [
      'Harbour Press coverage of religion receives support through a project with The Review. The press is solely responsible for this content.'
    ],
    keep: ['The coverage of the east receives support from two masts.']
  },
  {
    id: 'standards-of-the-paper',
    category: 'legal',
    why: 'The code that the paper follows, and where to complain.',
    match: any(
      r`[^.!?“”"]{2,80} (?:adheres?|subscribes?|complies|comply) (?:to|with) (?:the )?[^.!?“”"]{0,60}(?:press standards|press council|code of (?:practice|conduct|ethics)|editors[’'] code|ipso\b).{0,260}`,
      r`if you have (?:a|any) complaints? about (?:the |our |any )?(?:editorial content|article|content|accuracy|coverage).{0,300}`,
      r`[\p{L} ]{2,40}[’']s journalistic standards.{0,80}|(?:our |editorial )?(?:policies and standards|ethics (?:policy|code)|corrections (?:policy|and clarifications)|editorial (?:standards|guidelines|policy|policies|code))(?: ?[|·•] ?.{3,80})?|the trust project|report an? (?:editorial error|technical issue)`
    ),
    at: 'tail',
    remove: [
      'This website and associated newspapers adhere to the Press Standards Organisation’s Code of Practice.',
      'If you have a complaint about the editorial content, please contact the editor here.',
      'Policies and Standards'
    ],
    keep: ['The mill adheres to the code of the guild.', 'If you have a complaint about the road, call.']
  },
  {
    id: 'newsroom-of-givers',
    category: 'legal',
    why: 'What a newsroom that lives by gifts says of itself, and how to take its stories.',
    match: any(
      r`[\p{L}. ’']{3,50} is (?:a|an|part of [\p{L} ’]{3,40}, an?) (?:non-?profit|independent|non-?partisan|member-supported|reader-supported)[^!?“”"]{0,60}(?:newsroom|news (?:organi[sz]ation|outlet|network|site|service)|journalism|media)\b[^“”"]{0,200}(?:sign up|subscribe|donat|501\(?c|coalition of donors|follow us|learn more|read more|support (?:us|our|it)|our (?:newsletter|stories|readers))[^“”"]{0,200}`,
      r`(?:our|these|all of our) (?:stories|articles|reports|content) (?:may|can) be (?:freely )?(?:republished|reprinted|reproduced|used).{5,240}|.{0,240}\b(?:republishing|to republish) this (?:content|article|story)\b.{0,200}`,
      r`this story (?:was|is) (?:produced|published|reported) (?:by|in (?:partnership|collaboration) with) .{3,120}`
    ),
    at: 'tail',
    remove: [
      'Harbour Watch is a nonprofit newsroom that looks into abuses of power. Sign up to receive our biggest stories.',
      'Our stories may be republished online or in print under a free licence.'
    ],
    keep: [
      'Harbour Watch is a nonprofit newsroom in Rye.',
      'This story was told in partnership with the sea.'
    ]
  },
  {
    id: 'made-by-machine',
    category: 'legal',
    why: 'Says that a machine wrote the text, or whose opinion it is.',
    match: any(
      "(?:\\W{0,3}(?:note|disclaimer|editor[’']?s note) ?: ?)?this (?:article|story|post|content|report|summary) (?:was|has been|is) (?:partially |partly )?(?:auto-?matically )?(?:generated|produced|created|written|translated) (?:by|with|using) (?:an? |the )?(?:automated|automation|ai\\b|artificial|machine|chatgpt|software|support of|help of|assistance of).{0,300}",
      'this article represents the (?:opinion|view)s? of the (?:writer|author).{0,300}|(?:risk|trading) (?:disclosure|warning|disclaimer) ?: .{4,500}',
      'if you (?:think|believe|suspect) (?:that )?you (?:may |might )?have an? (?:medical )?emergency.{0,160}|(?:always )?seek the advice of (?:your|a|an) (?:own )?(?:physician|doctor|qualified|medical).{4,300}|never disregard (?:professional )?medical advice.{0,200}',
      '(?:\\W{0,3}(?:note|disclosure|full disclosure|disclaimer) ?: ?)?(?:this|my|our) (?:trip|stay|visit|tour|post|review|meal|experience) (?:was|is) (?:hosted|sponsored|provided|made possible|complimentary|gifted|in (?:collaboration|partnership))[^"“”]{2,240}|[^"“”]{0,200}\\b(?:opinions?|views|thoughts|words|photos)(?: expressed| here)?,? (?:are|remain)(?! not)(?: \\p{L}{2,10},?){0,3},? (?:my|our) own\\b.{0,60}',
      'the (?:views|opinions) in this (?:blog|article|post|column) are [^.!?]{2,100}\\b(?:alone|own)\\b.{0,60}|no,? thanks?(?: you)?[,!.]? (?:i[’\x27]m not|i am not|i do not|i don[’\x27]t|i prefer|i[’\x27]d rather|i hate) .{2,60}|this is a sponsored (?:post|article|conversation|review).{0,300}'
    ),
    at: 'edge',
    remove: [
      'This article was generated by an automated system and checked by an editor.',
      'This article represents the opinion of the writer.',
      'Always seek the advice of your physician with any questions.',
      'Note: this trip was hosted by the islands, but all views are our own.'
    ],
    keep: [
      'A machine wrote this article, he joked.',
      'This trip was the first of the ferry.',
      'Their views are not our own, said the mayor.'
    ]
  }
]
