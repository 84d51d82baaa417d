import type {Rule} from '../rule.ts'
import {any} from './words.ts'

/** Frames of press releases, of news agencies and broadcasters, and of offices. */
export const wireRules: readonly Rule[] = [
  {
    id: 'press-release-frame',
    category: 'credit',
    why: 'Wires for press releases put these lines around every release.',
    match: any(
      '(?:news provided by|press release|news release|media release|for immediate release|official press release|pressemitteilung)\\s?[:.]?',
      '(?:view (?:the )?(?:source|original) (?:version|content|press release|release)|(?:source|original) version)(?: to download multimedia)?(?: on|:| at)? ?.{0,160}',
      '(?:to view (?:the|this) (?:source|original) version of this (?:press )?release|view the original (?:press )?release|this press release (?:was|is) (?:distributed|issued|published) (?:by|on|via)),? .{2,160}',
      'cision view original content.{0,120}|(?:multimedia|photo|logo)(?: gallery)? (?:available|[-–]) ?:? ?https?://\\S{4,160}',
      'copyright business wire .{0,20}|\\(?(?:globe newswire|pr newswire|business wire|prnewswire|accesswire)\\)?'
    ),
    remove: [
      'NEWS PROVIDED BY',
      'View source version on businesswire.com: https://www.businesswire.com/news/home/1',
      'FOR IMMEDIATE RELEASE'
    ],
    keep: ['Press release of the day: a whale in the harbour', 'News provided by the pilots was scarce.']
  },
  {
    id: 'release-source',
    category: 'credit',
    why: 'The firm that issued the release, below it.',
    caseSensitive: true,
    match: "SOURCE:? (?:The )?\\p{Lu}[\\p{L}&.,’'() -]{2,80}",
    at: 'tail',
    remove: ['SOURCE Harbour Media, Inc.'],
    keep: ['SOURCE of the river', 'Source the planks locally']
  },
  {
    id: 'end-mark',
    category: 'artifact',
    why: 'The mark below the last line of a press release or a report.',
    match:
      '[-–—#* ]{0,6}(?:ends?|30|the end|end of (?:the )?(?:article|story|press release|release))[-–—#* ]{1,6}|[-–—#*]{1,3} ?(?:ends?|30)|ends',
    at: 'tail',
    remove: ['- ENDS -', '-30-', 'ENDS'],
    keep: ['Ends and means', '30', 'The end of it']
  },
  {
    id: 'agency-rules',
    category: 'legal',
    why: 'Who supports an agency’s newsroom, and how its texts may be used.',
    match: any(
      '.{0,300}\\bis solely responsible for (?:all|the|its) content\\b.{0,120}',
      'the associated press .{3,80} receives support from .{3,200}',
      "(?:follow|find|read|see) (?:the )?ap[’']s (?:full |complete )?coverage .{3,120}|more ap .{2,40}: https?://.{3,120}|ap [\\p{L} ]{2,20}: https?://\\S{4,160}(?: and https?://\\S{4,160})?",
      'acquire licensing rights(?:, opens new tab)?|our standards: the .{2,40}(?:, opens new tab)?|suggested topics:.{0,120}',
      '\\(?only the headline and picture of this report .{5,200}',
      '(?:[\\p{L}. ’-]{3,60}|the authors?|they) (?:does|do) not work for, consult, own shares in or receive funding from .{5,260}',
      '.{3,120} provides funding as a (?:founding |strategic )?(?:partner|member) of .{2,60}|.{3,80} receives funding from .{3,200} under (?:the )?conversation.{0,80}',
      'disclosure statement|we believe in the free flow of information\\.?|republish our articles for free.{0,120}'
    ),
    remove: [
      'Disclosure statement',
      'The desk receives support from the Howard Institute. The AP is solely responsible for all content.',
      'Ana Ruiz does not work for, consult, own shares in or receive funding from any company that would benefit from this article.'
    ],
    keep: ['Disclosure statements of the two firms differ.', 'He is solely responsible for the boats.']
  },
  {
    id: 'office-page',
    category: 'nav',
    why: 'What offices print below their pages.',
    match: any(
      '(?:this )?page (?:was )?last (?:reviewed|updated|modified|changed|revised)(?: on)?:? ?.{0,40}',
      '(?:content|page) (?:source|owner|maintained by) ?: ?[^.!?]{2,100}',
      "(?:get emails about this page|print this page|share this page|email this page|help us improve gov\\.uk|see all updates|explore the topic|to help us improve gov\\.uk.{0,160}|don[’']t include personal or financial information.{0,100})",
      '(?:maybe )?yes,? this page is useful.{0,80}|(?:yes )?no,? this page is not useful.{0,60}|is there anything wrong with this page\\??|report a problem with this page',
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
    id: 'broadcaster-frame',
    category: 'nav',
    why: 'What the sites of broadcasters print around their articles.',
    match: any(
      '(?:about sharing|close share panel|share page|accessibility links|related internet links|these are external links and will open in a new window|left menu|loading weather data.{0,6}|brand logo)',
      '(?:heard on|as heard on|from the) (?:all things considered|morning edition|weekend edition.{0,12}|fresh air|here & now)',
      'new ?you can now listen to .{2,40} articles!?',
      "slideshow ?\\( ?\\d{1,3} images? ?\\)|(?:view|see|open) (?:this )?(?:image|picture|photo)(?: in (?:fullscreen|full size|full screen))?(?: ›|>)?|press enter or click to view image in full size|\\[\\+\\] ?(?:enlarge|expand|zoom)|(?:reuse this content|order print copies|today[’']s paper)",
      'save article icon.{0,60}|(?:loading )?something is loading\\.?|a curved arrow pointing right.{0,20}|(?:scroll|share) (?:back )?up to restore default view\\.?',
      'let friends in your social network know what you are reading about\\.?|a link has been (?:sent|posted) to your .{4,40}|loading your news.{0,5}',
      '(?:audio will be available soon|this (?:audio|story|article|summary|video) (?:was|is) (?:auto-?|ai-?)?(?:generated|created|voiced|narrated) (?:using|by|with) .{2,60}|(?:this )?summary (?:is|was) ai[- ]generated.{0,60}|ai[- ]generated summary|listen to (?:this )?article(?: now)?)\\.?',
      'for full functionality,? (?:of this site )?it is necessary to enable javascript.{0,160}',
      ".{0,30}all systems operational.{0,60}|(?:we[’']ll email you a|check your email for a) (?:reset|sign-?in|login) link\\.?|choose an available username.{0,40}|(?:if you )?signed up using a 3rd party account.{0,120}"
    ),
    remove: [
      'About sharing',
      'Press enter or click to view image in full size',
      '[+] Enlarge',
      'View this image ›',
      "A link has been sent to your friend's email address.",
      'Slideshow ( 2 images )'
    ],
    keep: ['View this image as a warning.', 'About sharing bread, he said nothing.']
  },
  {
    id: 'enlarge-label',
    category: 'media',
    why: 'The button that stands before a caption; the caption stays.',
    scope: 'span',
    caseSensitive: true,
    match:
      '^(?:Enlarge(?: this image)? ?/ ?|\\[\\+\\] ?Enlarge ?|Enlarge this image ?(?=\\p{Lu})|Click to enlarge ?/ ?)|[(\\[](?:[Cc]lick|[Tt]ap)(?: on)?(?: the| any)?(?: image| photo| picture| map| chart)?s?(?: above| below)? (?:to|for) (?:enlarge|zoom|expand|larger|a larger|full|bigger|see|view)[^()\\[\\]]{0,40}[)\\]]',
    remove: ['⟦Enlarge / ⟧The bridge in May', 'The bridge in May ⟦(click to enlarge)⟧'],
    keep: ['Enlarge the hole with a file.', 'The list (click by click) grew.']
  },
  {
    id: 'bbc-picture-labels',
    category: 'credit',
    why: 'The labels that a broadcaster prints around the owner and before the caption of a picture.',
    scope: 'span',
    match: 'image (?:copyright|source),? (?:[^.!?:;,]{2,40}?)(?:,? image caption,?)(?: |$)',
    remove: ['⟦Image source, Getty Images Image caption, ⟧The bridge in May. Nobody was hurt when it fell.'],
    keep: ['The image source was lost.']
  }
]
