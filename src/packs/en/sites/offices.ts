import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

/** What offices print around their pages. */
export const officeRules: readonly Rule[] = [
  {
    id: 'office-page',
    category: 'nav',
    why: 'What offices print below their pages.',
    match: any(
      '(?:this )?page (?:was )?last (?:reviewed|updated|modified|changed|revised)(?: on)?:? ?.{0,40}',
      '(?:content|page) (?:source|owner|maintained by) ?: ?[^.!?]{2,100}',
      "(?:get emails about this page|print this page|share this page|email this page|help us improve gov\\.uk|see all updates|explore the topic|to help us improve gov\\.uk.{0,160}|don[’']t include personal or financial information.{0,100})",
      '(?:maybe )?yes,? this page is useful.{0,80}|(?:yes )?no,? this page is not useful.{0,60}|is there anything wrong with this page\\??',
      'all content is available under the open government licen[cs]e.{0,80}|© crown copyright'
    ),
    remove: [
      'Page last reviewed: 3 May 2021',
      'Content source: Harbour Centre for Fish',
      'Get emails about this page'
    ],
    keep: ['Page last in the book: an index of boats', 'Content source and target must match.']
  },
  {
    id: 'official-site-banner',
    category: 'nav',
    why: 'A banner that offices of the United States put above every page.',
    match:
      "(?:an official website of the (?:united states|u\\.?s\\.?) government|here[’']s how you know|official websites use \\.gov|a \\.gov website belongs to an official government organization.{0,60}|secure \\.gov websites use https|a lock .{0,30}or https:// means you[’']ve safely connected.{0,160})\\.?",
    remove: ['An official website of the United States government', 'Official websites use .gov'],
    keep: ['Official websites use .gov names, while the fake one ended in .org, investigators said.']
  }
]
