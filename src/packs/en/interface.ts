import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** Menus, buttons and page numbers around an article. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'skip-link',
    category: 'nav',
    why: 'Pages begin with links for screen readers that jump over the menu.',
    match:
      '(?:skip|jump|go|return) (?:back )?to (?:the )?(?:(?:main|primary|page|site|article|section) )?(?:content|navigation|menu|footer|header|search|main|sidebar|comments|recipe|article|video|homepage|end of the carousel)(?: ?skip to .{2,80})?',
    remove: ['Skip to main content', 'Skip to content Skip to footer', 'Jump to recipe'],
    keep: ['Skip to the content you know best and study it last, the tutor says.']
  },
  {
    id: 'menu-before-text',
    category: 'nav',
    why: 'The link over the menu, glued to the beginning of the text.',
    scope: 'span',
    match: '^(?:skip to (?:main )?(?:content|navigation)(?: skip to [\\p{L} ]{4,24}?)?|left menu)(?: |$)',
    at: 'head',
    remove: ['⟦Skip to content ⟧The ferry is back in the harbour, and nobody knows why.'],
    keep: ['Left menus are common.']
  },
  {
    id: 'back-to-top',
    category: 'nav',
    why: 'Long pages end their sections with a link back to the beginning.',
    match: '[<↑^▲\\s]{0,4}(?:back|return|go|scroll) to (?:the )?top(?: of (?:the )?page)?[ .↑^▲]*',
    remove: ['Back to top', '< back to top', 'Return to the top of page ↑'],
    keep: ['Back to the top of the table: how Northfield did it']
  },
  {
    id: 'back-to',
    category: 'nav',
    why: 'A link from the article back to the page that lists it.',
    match:
      '[<←‹«\\s]{0,4}(?:back|return) to (?:all |the )?(?:blog|home|homepage|news|articles|posts|results|list|index|overview|stories|main menu|previous page|resources|insights)[.]?',
    remove: ['← Back to all articles', 'Back to blog'],
    keep: ['Back to news of a different kind: the harvest is in.']
  },
  {
    id: 'contents-label',
    category: 'nav',
    why: 'The label of a generated list of headings; the headings themselves follow in the article.',
    match:
      '(?:table of contents?|(?:in|on) this (?:article|page|post|story|guide|section)|jump to(?: section)?|page contents|article contents|quick links|quick navigation)\\s{0,3}:?(?: (?:toggle|hide|show|expand|collapse))?',
    remove: ['Table of Contents', 'In this article:', 'Jump to section'],
    keep: [
      'In this article we look at three ways to prune a pear tree',
      'The table of contents fills four pages.'
    ]
  },
  {
    id: 'menu-control',
    category: 'nav',
    why: 'Buttons that open and close menus, searches and dialogs.',
    match:
      '(?:open|close|toggle|show|hide|expand|collapse|main|primary|site|secondary|footer|top|hamburger) (?:the )?(?:side ?)?(?:menu|nav|navigation|search|sidebar|submenu|sub-menu|modal|dialog|window|navigation menu|search form|search bar)(?: (?:close|open) (?:menu|search|navigation))?|search for:?|search (?:this )?(?:site|website|button|icon|search|here)(?: \\.\\.\\.|…)?|breadcrumbs?|what are you looking for\\?|your (?:shopping )?cart is(?: currently)? empty\\.?|choosing a selection results in a full page refresh\\.?|opens in a new (?:window|tab)\\.?|press enter to search.{0,40}',
    remove: ['Toggle navigation', 'Open menu Close menu', 'Search for:', 'Your cart is empty'],
    keep: ['Close the window if the wind turns.', 'Main menu items sell best at lunch, the owner found.']
  },
  {
    id: 'button',
    category: 'nav',
    why: 'A line that holds one word of an interface, and nothing else.',
    match:
      '(?:menu|search|close|submit|cancel|login|logout|log in|log out|sign in|sign out|sign up|sign up now|register|register now|create (?:an )?account|my account|forgot (?:your )?password\\??|load more|show more|show less|view more|see more|see all|view all|view all (?:posts|articles|stories|news|results|comments|products)|see all (?:posts|articles|stories|news|results)|learn more|read less|loading(?: more)?|please wait|print|print (?:this )?(?:article|page|story)|save (?:article|for later|this (?:article|story))|download pdf|download (?:as )?(?:a )?pdf|bookmark|add to favou?rites|copy link|copied!?|link copied!?|copy to clipboard|get started|get started (?:for free|today|now)|start (?:your )?free trial|(?:get|book|request|schedule) a (?:free )?demo|get (?:a|your)(?: free)? quote|request a(?: free)? quote|contact sales|talk to (?:us|sales|an expert)|buy now|shop now|order now|book now|add to cart|add to (?:basket|bag)|checkout|continue shopping|apply now|download now|get (?:it|yours) now|try (?:it )?(?:for )?free|no items found\\.?|no results found\\.?|make text (?:bigger|smaller|larger)|text size|font size|dark mode|light mode|change language|select (?:your )?language)[ >»›→❯▸▾▼+↗….]{0,4}',
    remove: ['Sign in', 'Load more', 'Learn More ❯', 'Start your free trial'],
    keep: ['Load more sand into the second barrow.', 'Shop now or wait for the sale? Both have their price.']
  },
  {
    id: 'site-page',
    category: 'nav',
    why: 'Names of the pages that every site has, as its menu and its footer list them.',
    match:
      '(?:(?:about|contact|email|call) us|our (?:team|story|mission|services|work|history|impact|partners|company)|about (?:me|the site|this site)|contact (?:me|info|information|form)|careers|jobs (?:at|with) us|work with (?:us|me)|join (?:us|our team)|meet the team|who we are|what we do|press room|press releases|newsroom|media kit|advertise|advertise with us|advertising|advertising policy|affiliate program|partner with us|become a (?:partner|member|contributor|sponsor)|write for us|site ?map|site index|rss|rss feeds?|help cent(?:er|re)|help & support|customer (?:service|support|care)|support cent(?:er|re)|editorial (?:guidelines|policy|standards|team)|ethics policy|corrections policy|code of conduct|masthead|staff directory|get in touch|newsletters?|e-?newsletters?|rate card|public notices|subscriber services|subscriptions|gift (?:cards|subscriptions)|book a call|upcoming events|events calendar|all (?:articles|posts|news|stories|categories|topics)|case studies|white ?papers|webinars|testimonials|archives?)',
    remove: ['About us', 'Advertise with us', 'Site map'],
    keep: ['About us nobody will write a song, my father said.']
  },
  {
    id: 'site-pages-row',
    category: 'nav',
    why: 'A footer or a menu that has become one line: names of pages with separators between them.',
    match:
      "(?=.{0,200}(?:privacy|terms|contact us|about us|advertise|sitemap|careers))(?:home|about|contact|privacy|terms|careers|advertise|help|faq|cookie|sitemap|legal|jobs|newsletter|press|accessibility|login|subscribe|disclaimer)[\\p{L} ’'&-]{0,30} [|•·∙/–-] [^.!?]{2,300}",
    remove: ['Privacy Policy | Terms of Use | Contact Us', 'About • Advertise • Careers • Contact us'],
    keep: ['Terms of trade – long disputed – improved in May, the bank said.']
  },
  {
    id: 'menu-run',
    category: 'nav',
    why: 'The menu of a news site as a run of lines, from `Home` on.',
    match: 'home(?: ?page)?|skip to content|main navigation',
    at: 'head',
    then: {
      lines: 60,
      match:
        '(?:home|news|world|sports?|business|money|markets|economy|finance|politics|opinion|opinions|editorial|technology|tech|science|health|culture|arts?|arts? & \\p{L}{1,30}|books|music|film|film & tv|movies|tv|tv & radio|entertainment|celebrity|lifestyle|life|style|fashion|beauty|food|food & drink|recipes|travel|destinations|earth|environment|climate|weather|education|audio|radio|video|videos|photos|pictures|in pictures|live|live news|live sport|local|local news|national|international|global|us|u\\.s\\.|uk|us & canada|africa|asia|europe|middle east|latin america|north america|south america|australia|india|china|england|scotland|wales|n\\. ireland|northern ireland|canada|uk politics|crime|investigations|features|magazine|games|puzzles|crossword|shop|shopping|deals|podcasts?|newsletters?|events|jobs|property|real estate|motoring|cars|autos|football|cricket|rugby|tennis|golf|obituaries|classifieds|archive|blogs?|reviews|more|menu|search|subscribe|sign in|log in|account|about|contact|contact us|about us|coronavirus|explainers?|analysis|fact check|trending|latest|top stories|artificial intelligence|innovation|family|wellness|royals|entertainment news|sustainable business)'
    },
    remove: ['Home'],
    keep: ['Home is where the kettle is.']
  },
  {
    id: 'pagination',
    category: 'nav',
    why: 'Links to the next and the previous page or post.',
    match:
      '[<←‹«\\s]{0,4}(?:(?:next|previous|prev|older|newer) ?(?:page|post|posts|article|articles|story|entry|entries|slide|up|chapter)?s?|page \\d+ of \\d+|(?:prev|previous) ?[|/•·-]? ?next|post navigation|posts? pagination|first page|last page)[ :>→›»]*',
    remove: ['Next page »', 'Page 2 of 5', '← Older posts', 'Previous'],
    keep: ['Next up for the choir is a tour of the islands.', 'Previous studies had found less.']
  },
  {
    id: 'pagination-with-title',
    category: 'nav',
    why: 'Blogs end with links to the posts before and after, by their titles.',
    match: '[<←‹«\\s]{0,4}(?:next|previous|prev) (?:post|article|story|entry|page)\\s{0,3}[:>→›»]+ ?.{4,160}',
    remove: ['Next post: Seven soups for a wet week', 'Previous article: Ferry returns'],
    keep: ['The next article: freedom of assembly, as the old draft had it.']
  },
  {
    id: 'pager-digits',
    category: 'nav',
    why: 'The numbers of the pages of an article, with the links between them.',
    match: any(
      '(?:pages?:? ?)?1(?: (?:[|•·] )?[1-9]\\d?){1,12} ?(?:\\.\\.\\.|…)? ?\\d{0,3} ?[|•·]? ?(?:next|last|»|›)(?: ?[»›>])?(?: last)?',
      'pages: ?1(?: (?:[|•·] )?[1-9]\\d?){1,12}',
      '[«‹<←] ?prev(?:ious)?(?: article| post| story)? ?[|•·/]? ?next(?: article| post| story)? ?[»›>→]?|previous (?:article|post|story) ?[|•·/]? ?next (?:article|post|story)',
      '(?:view|read) (?:as|on) (?:one|a single) page|single page view|view all pages',
      '(?:(?:image|photo|slide|picture) )?\\d{1,3} of \\d{1,3} ?(?:next|previous|hide caption|show caption)(?: (?:slide|photo|image))?'
    ),
    remove: [
      '1 2 3 … 12 Next',
      'Pages: 1 2 3',
      'Previous Article Next Article',
      'View as one page',
      '1 of 5 Next Slide'
    ],
    keep: ['1 2 3 testing', 'Pages: 120', '3 of 5']
  },
  {
    id: 'text-size',
    category: 'nav',
    why: 'The buttons with which readers make the text larger.',
    caseSensitive: true,
    match:
      '(?:Text [Ss]ize:? ?|Font [Ss]ize:? ?|TEXT SIZE:? ?)?(?:A ?-? ?A ?\\+? ?A ?\\+?|A ?[-–−] ?A ?\\+|A- A A\\+|A A A|-A A\\+|A\\+ A-|AAA)',
    remove: ['A A A', 'A- A A+', 'Text size A A A'],
    keep: ['AB A', 'A - A flat']
  },
  {
    id: 'print-as-pdf',
    category: 'nav',
    why: 'The button that prints or saves the article, often twice.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?] ))(?:(?:Blog [Pp]ost|News|Article) )?(?:Download|Print|Save) (?:&|and|or) (?:print|save|share|download) (?:this |the )?(?:article|page|story|post)(?: as)?(?: a)? PDF(?=$| \p{Lu})`,
    remove: [
      '⟦Blog Post Download & print article PDF Download & print article PDF⟧ The ferry is back.',
      'Print or save this page as PDF'
    ],
    keep: ['Download and print the article PDF before you sail.']
  },
  {
    id: 'visit-website',
    category: 'nav',
    why: 'The button of an advertisement or of a profile.',
    match: '(?:visit|view|open|go to) (?:the |their )?(?:website|web site|webpage|online store)(?: ?[›»→>])?',
    remove: ['Visit Website', 'View website ›'],
    keep: ['Visit the website of the ferry.']
  },
  {
    id: 'page-fragments',
    category: 'nav',
    why: 'What the frames of large papers have left in the middle of their texts.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?:Advertisement )?Continue reading the main story(?: (?:Photo|Advertisement|What[’']s Next|Share This Page|Share this page|Recent Comments|Slide ?Show|Video|Write A Comment))?`,
      'Let friends in your social network know what you are reading about',
      r`,? opens? (?:in a )?new (?:tab|window)(?: or (?:tab|window))?(?=[,.) ]|$)`
    ),
    remove: ['He had made “a deal.” ⟦Continue reading the main story⟧'],
    keep: ['They like to continue reading the main stories aloud.']
  },
  {
    id: 'browser-notice',
    category: 'nav',
    why: 'Notices to readers whose browser is old or blocks scripts.',
    match: any(
      "(?:(?:please )?(?:enable|turn on|switch on) javascript.{0,160}|(?:this (?:site|page|website|application|feature)|we) requires? javascript.{0,120}|javascript (?:is|must be|needs to be|seems to be|appears to be) (?:disabled|required|enabled|turned).{0,160}|you need to enable javascript.{0,120}|your browser (?:does not|doesn[’']t|is not|isn[’']t) (?:support|supported|currently support|up to date).{0,160}|(?:please )?(?:upgrade|update) your browser.{0,120}|you are using an (?:outdated|unsupported|old) browser.{0,160})",
      '(?:currently )?you have javascript (?:disabled|turned off).{0,200}',
      r`(?:this|your) (?:web )?browser is (?:no longer|not) supported.{0,160}|please use [^.!?“”"]{3,30} (?:browser )?for a (?:more accessible|better) .{3,60}`
    ),
    remove: [
      'Please enable JavaScript to view the comments powered by Disqus.',
      'Your browser does not support the audio element.',
      'Currently you have JavaScript disabled. Please enable it.',
      'This browser is no longer supported'
    ],
    keep: ['Many readers now disable JavaScript, which is required by few old pages.']
  }
]
