import type {Rule} from '../rule.ts'
import {any} from './words.ts'

const r = String.raw

/** Notices that a report is being updated, and that the newsroom stays with it. */
export const updateRules: readonly Rule[] = [
  {
    id: 'developing-story',
    category: 'nav',
    why: 'Says that the report will be updated, and where to look for more.',
    match: any(
      r`this is an? (?:developing|breaking)(?: news)? story,? and (?:it )?(?:will|may) be updated[^“”"]{0,100}|(?:we[’']ll|we will) have more on this story [^“”"]{3,80}|watch this story (?:tonight|today|tomorrow|at) [^“”"]{3,60}`,
      r`\W{0,3}(?:this is (?:still )?an? (?:breaking|developing|evolving|ongoing)(?:,? (?:and |breaking |developing )?(?:breaking|developing|news))? (?:story|news story|article|report)|(?:this|the) (?:story|article|report) is (?:still )?(?:developing|breaking|being updated)|(?:breaking|developing)(?: news)? (?:story|news)) ?[.;:,–—-]{1,2} ?(?:and (?:it )?)?(?:(?:please )?(?:check|stay|stick|refresh|follow|come|return|tune|keep|visit|download)(?! (?:the|your|a) (?:door|lock|car|pulse))\b|more |it will|will be|we will|we[’']ll|updates will|this (?:story|article|report|post|page) will|details)[^?“”"]{2,200}`,
      r`\W{0,3}(?:this (?:story|article|report|post|page)|we)(?: will|[’']ll)(?: continue to)?(?: be)? updated?(?: (?:this|the|our) (?:story|article|report|post|page|coverage))?(?: (?:with|as|when|once|if|throughout) [^.!?“”"]{3,100})?[.!]?`,
      r`[^!?:“”"]{3,100} (?:is|are) working to (?:learn|gather|get|find out|confirm|obtain|bring)[^.!?“”"]{3,60}[.,] (?:and )?(?:we )?will (?:update|bring|have|share|post|continue)[^!?“”"]{3,100}`
    ),
    remove: [
      'This is a developing story. Check back for updates.',
      'This is a breaking news story; it will be updated.',
      'This story will be updated as more becomes known.',
      'Harbour 5 is working to learn more. We will update this story when we have it.'
    ],
    keep: [
      'This is a developing story of a town, and nobody knows its end.',
      'This story will be updated by her heirs, who own the rights to it.',
      'The crew are working to gather the nets, and will be back at noon.',
      'We updated the list in May.'
    ]
  },
  {
    id: 'follows-the-story',
    category: 'nav',
    why: 'A station promises to stay with the matter.',
    match: r`[^.!?“”"]{2,60} will (?:continue to |keep )?(?:follow|following|monitor|monitoring|update|cover|track|tracking|stay on top of) this (?:developing |breaking )?(?:story|case|situation)(?: and (?:will )?(?:bring|provide|keep|update|post|have|share)[^.!?“”"]{3,80}| as [^.!?“”"]{3,60})[.!]?`,
    remove: ['Harbour News will continue to follow this story and bring you updates as they come in.'],
    keep: ['The board will follow this case and pay.']
  }
]
