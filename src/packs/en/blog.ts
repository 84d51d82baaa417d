import type {Rule} from '../rule.ts'
import {any} from './words.ts'

/** What the software of blogs and forums prints around a post. */
export const blogRules: readonly Rule[] = [
  {
    id: 'wordpress-frame',
    category: 'nav',
    why: 'WordPress and its themes print these lines around every post.',
    match: any(
      '(?:this entry was posted|this (?:post|article) (?:was|is) (?:posted|filed)) (?:on|in|under|by) .{2,200}',
      '.{0,160}bookmark the permalink[.!]?.{0,80}',
      '(?:permalink|trackback(?: url)?|pingback|trackbacks?(?: are closed)?)(?: ?[|•·/] ?.{2,60})?',
      '(?:you can )?(?:follow any responses|leave a (?:response|trackback)|skip to the end and leave a)[^.]{0,60}(?:rss|feed|own site|trackback|response)\\b.{0,160}',
      'rss feed for comments on this post.{0,60}',
      '(?:both )?comments and (?:pings|trackbacks) are (?:currently )?(?:closed|open).{0,60}',
      '(?:create (?:a|your) (?:free )?website (?:or blog )?(?:with|at) wordpress|(?:start a )?blog at wordpress|design a site like this with wordpress|website built with wordpress|proudly powered by wordpress|powered by (?:wordpress|blogger|tumblr|typepad|ghost)|(?:simple|awesome inc|picture window|ethereal|watermark|travel) theme)\\b.{0,80}',
      '%d bloggers? like this:?',
      '(?:facebook|twitter|google\\+?|wordpress(?:\\.com)?) (?:photo|picture|logo)',
      'connecting to %s',
      '\\(? ?(?:log ?out|change)(?: ?/ ?change)? ?\\)?\\s?\\( ?(?:log ?out|change) ?\\)|\\( ?log ?out ?/ ?change ?\\)',
      '(?:page|post) views?:? ?[\\d,.]{1,10}|post views:.{0,12}',
      'in [“"\'][^”"\']{2,40}[”"\']',
      'similar posts:?|possibly related(?: posts)?:?(?: \\(automatically generated\\))?',
      'edit this (?:page|post|article)|tagged with:?|single page|page load link|posts? navigation|comment navigation|uncategori[sz]ed'
    ),
    remove: [
      'This entry was posted in News and tagged ferry. Bookmark the permalink.',
      'You can follow any responses to this entry through the RSS 2.0 feed.',
      'Blog at WordPress.com.',
      'Connecting to %s',
      'In "News"'
    ],
    keep: ['In “News” of May the letter was printed.', 'Permalink is a word of the web.']
  },
  {
    id: 'jetpack-like',
    category: 'social',
    why: 'The buttons that WordPress puts below a post, in one line.',
    match:
      '(?:share this: ?(?:share|tweet|more|print|email|facebook|twitter|x|click .{5,120})?.{0,160}|like this:? ?(?:like ?)?loading\\.{3}.{0,30}|like loading\\.{3}.{0,30})',
    remove: ['Share this: Share', 'Like this: Like Loading... Related'],
    keep: ['Like this: hold the blade flat.']
  },
  {
    id: 'blogger-frame',
    category: 'nav',
    why: 'Blogger prints these lines around every post.',
    match: any(
      '(?:newer|older) posts?(?: (?:older|newer) posts?)? ?(?:home)?',
      'subscribe to:? ?(?:post comments|posts|comments|this blog).{0,20}',
      'email this ?blogthis! ?share to .{2,80}',
      '(?:links to this post|create a link|reactions:?|no comments:|post a comment)',
      'anonymous said\\.{3}|[\\p{L}\\p{N} ._-]{2,30} said\\.{3}',
      '(?:blog archive|about me|view my complete profile|my blog list|followers|total pageviews|search this blog|report abuse|quickedit|this blog is protected.{0,40})'
    ),
    remove: [
      'Newer Post Older Post Home',
      'Subscribe to: Post Comments (Atom)',
      'Email This BlogThis! Share to Twitter Share to Facebook',
      'View my complete profile'
    ],
    keep: ['Anonymous said no.', 'Followers of the saint walk barefoot.']
  },
  {
    id: 'discussion-controls',
    category: 'comment',
    why: 'The controls of comment systems.',
    match: any(
      '(?:oldest|newest) ?(?:newest|oldest)? ?(?:most voted|top rated)?',
      'inline feedbacks?|view all comments|notify of|(?:vote )?up ?\\d{1,5} ?(?:vote )?down(?: ?\\d{1,5})?',
      'sort by:? ?(?:newest|oldest|best|top|most recent|popular|date).{0,30}',
      '(?:reply|quote|like|share|report|flag|edit|delete|permalink|dislike|upvote|downvote)(?: (?:[|•·/] )?(?:reply|quote|like|share|report|flag|edit|delete|permalink|dislike|upvote|downvote)){1,5}(?: (?:comment|abuse|post))?',
      '(?:flag|report|mark) (?:this )?(?:comment |post )?as (?:inappropriate|abuse|spam|offensive)|report (?:this )?(?:abuse|comment|post|content)',
      '(?:your )?website:? ?\\(optional\\)|your (?:name|email|comment):? ?\\((?:required|optional)\\)',
      'average rating:? ?\\d(?:[.,]\\d{1,2})?(?: ?/ ?\\d{1,2})?\\.? (?:vote|based on|out of \\d{1,2} (?:based|vote)).{0,60}',
      'comment count on this (?:article|post|page) reflects .{4,140}',
      'comments on [^.,]{2,40} are (?:monitored|moderated|pre-moderated).{0,200}',
      '(?:to find out more about|learn more about) (?:facebook )?comment(?:ing|s).{4,120}',
      'you are (?:now )?logged in(?: as)?:?(?: .{2,30})?|you are not logged in\\.?.{0,40}',
      'questions\\? ?comments\\? ?(?:e-?mail|write|contact|call).{0,120}|"questions\\? comments\\? email us at'
    ),
    remove: [
      'Oldest Newest Most Voted',
      'Inline Feedbacks',
      'Reply Delete',
      'Flag as inappropriate',
      'Your website: (optional)',
      'Questions? Comments? Email us at'
    ],
    keep: ['Average rating: 4.5', 'Report this: the boats are late.', 'Oldest of all is the mill.']
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
    id: 'wiki-edit',
    category: 'artifact',
    why: 'What wikis and templates leave beside their headings.',
    match:
      '\\[ ?(?:edit|hide|show|edit source|edit \\| edit source) ?\\]|contents ?\\[ ?(?:hide|show) ?\\]|toggle the table of contents|\\[email ?protected\\]|\\{\\{ ?[\\w. ]{1,40} ?\\}\\}',
    remove: ['[edit]', 'Contents [hide]', '[email protected]', '{{title}}'],
    keep: ['[edited]', '[show of hands]']
  },
  {
    id: 'share-glued',
    category: 'social',
    why: 'The names of networks on buttons that have lost the blanks between them.',
    match: any(
      '(?:share|tweet|pin|email|print|post|like|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|tumblr|viber|line|sms|mail|gmail|threads|bluesky) ?\\d{0,5}[|•· ]{0,3}(?:facebook|tweet|twitter|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|tumblr) ?\\d{0,5}(?:[|•· ]{0,3}(?:share|tweet|pin|email|e-mail|print|post|like|copy link|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|tumblr|viber|sms|mail|gmail|threads|bluesky|more))? ?\\d{0,5}(?:[|•· ]{0,3}(?:share|tweet|pin|email|e-mail|print|like|copy link|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|more))? ?\\d{0,5}',
      '(?:\\d{1,6} ?)?shares? ?\\d{0,6}(?: ?(?:share|tweet|pin|email|print|facebook|twitter) ?\\d{0,6})?(?: ?(?:share|tweet|pin|email|print|save) ?\\d{0,6})?(?: ?(?:share|tweet|pin|email|print|save) ?\\d{0,6})?',
      'share \\d{1,6} connect(?:tweet)? ?(?:linkedin)? ?(?:comment)? ?(?:email)? ?(?:more)?',
      '(?:e-?mail )?\\d{1,6} shares?|\\d{1,6} view comments|(?:copy link )?(?:url|link) copied!?'
    ),
    remove: ['FacebookTwitterLinkedInEmail', 'Facebook0 Tweet0 Pin0', 'Share 12 Tweet', 'e-mail 12 shares'],
    keep: ['Shares fell.', 'Share tweets at your own risk, he said.', 'Line Facebook up with the law']
  }
]
