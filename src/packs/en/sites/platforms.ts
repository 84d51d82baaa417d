import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

/** What the software and the platforms of blogs and letters put around the text of whoever writes there. */
export const platformRules: readonly Rule[] = [
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
      'possibly related(?: posts)?:?(?: \\(automatically generated\\))?',
      'edit this (?:page|post|article)|tagged with:?|single page|page load link|posts? navigation|uncategori[sz]ed',
      '(?:reader interactions|primary sidebar|footer (?:cta|widgets?)|secondary sidebar|before footer|site footer|footer menu|main navigation|site navigation)'
    ),
    remove: [
      'This entry was posted in News and tagged ferry. Bookmark the permalink.',
      'You can follow any responses to this entry through the RSS 2.0 feed.',
      'Blog at WordPress.com.',
      'Connecting to %s',
      'In "News"',
      'Reader Interactions'
    ],
    keep: ['In “News” of May the letter was printed.', 'Permalink is a word of the web.']
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
      '[\\p{L}\\p{N} ._-]{2,30} said\\.{3}',
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
    id: 'story-platform',
    category: 'nav',
    why: 'The frame of a platform for stories: its membership, the author’s followers, its footer.',
    match: any(
      'sign up to discover human stories that .{4,120}|(?:distraction-free reading\\. no ads|organi[sz]e your knowledge with lists and highlights|tell your story\\. find your audience|read member-only stories|support writers you read most|earn money for your writing|listen to audio narrations|read offline with the \\p{L}{3,12} app|share your ideas with millions of readers)\\.?',
      "zoom image will be displayed|get an e-?mail whenever [^.!?]{2,60} publishes\\.?|by signing up,? you will create a \\p{L}{3,12} account.{0,60}|get (?:unlimited access to )?(?:\\p{L}[\\p{L}’' ]{2,40}’s )?stories in your inbox.{0,60}",
      '[\\d.,]{1,8}[km]? followers?(?: ?[|•·] ?[\\d.,]{1,8}[km]? following)? ?[|•·] ?(?:writer|editor|author|founder|ceo|published)\\b.{0,120}|[\\d.,]{1,8}[km]? followers?[|•· ]{1,3}[\\d.,]{1,8}[km]? following',
      '(?:start writing ?)?get the app(?: ?start writing)?|start writing|see more recommendations|see all from .{2,60}|top highlight|edit profile|help ?status ?(?:writers ?)?(?:about ?)?(?:careers ?)?.{0,80}text to speech',
      '.{2,60} ?[|•·] ?follow(?: publication)?(?: (?:published in .{2,50} ?)?(?:[|•·] ?)?\\d{1,2} min read(?: ?[|•·] ?.{4,30})?)?',
      'a medium publication sharing .{4,120}|(?:is in the |in )?plain english 🚀|thank you for being a part of the .{3,60} community.{0,100}'
    ),
    remove: [
      'Sign up to discover human stories that deepen your view of the world.',
      'Get an email whenever Ana Ruiz publishes.',
      '112 Followers · Writer for The Harbour',
      'Start writing Get the app',
      'Ana Ruiz · Follow 6 min read · Jan 14, 2023'
    ],
    keep: ['Start writing by hand.', 'The king had 112 followers.', 'Get the app to pay the toll']
  },
  {
    id: 'letter-platform',
    category: 'subscribe',
    why: 'The frame of platforms for letters to subscribers.',
    match: any(
      "success! your (?:account|e-?mail|billing|subscription)[^!?]{4,120}|you[’']ve successfully (?:subscribed|signed|joined|upgraded)[^!?]{2,80}!?|you have suc{1,2}es{1,2}fully (?:subscribed|signed up|registered|unsubscribed)[^!?]{0,60}[.!]?.{0,30}|welcome back! you[’']ve successfully .{4,60}|your (?:billing|link) (?:was not|has) (?:updated|expired).{0,60}|great! next,? complete checkout .{2,60}",
      'discover more from [^.!?,]{2,50}|subscribe to get the latest posts (?:sent )?to your e-?mail\\.?|get \\d{1,2}% off (?:a group subscription|for .{3,20}|forever|your)\\b.{0,40}|(?:claim|redeem) my free post|upgrade to (?:paid|founding member|premium)|(?:pledge|manage) (?:your )?(?:support|subscription)|refer a friend|(?:see all|listen to) (?:past )?(?:posts|episodes)',
      'you (?:are receiving|received|receive|get|are getting) this (?:e-?mail|message|newsletter|mail) because .{4,200}|(?:was this (?:e-?mail|newsletter) )?forwarded (?:to you|this (?:e-?mail|newsletter))\\??,? .{4,120}|(?:view|read|open) (?:this )?(?:e-?mail |newsletter )?(?:in|on) (?:your|the|a) (?:browser|web)|an e-?mail (?:with an?|containing an?) (?:activation|confirmation|verification) link has .{4,120}|e-?mail notifications are only sent .{4,120}|your notification has been saved\\.?|there was a problem saving your notification\\.?'
    ),
    remove: [
      'Success! Your account is fully activated, you now have access to all content.',
      'You’ve successfully subscribed to Harbour Notes.',
      'Discover more from Harbour Notes',
      'You are receiving this email because you signed up on our site.'
    ],
    keep: [
      'Discover more from the deck of the ferry, where the view is best.',
      'Refer a friend to the yard.',
      'You received this letter because I love you.'
    ]
  },
  {
    id: 'substack-footer',
    category: 'nav',
    why: 'The frame that Substack puts around every letter.',
    match:
      '(?:\\p{L}{3,20} is the home for great (?:culture|writing)\\.?|start your substack ?(?:get the app)?|get the app|discussion about this (?:post|episode|video)|comments ?restacks|top ?latest ?discussions|no posts|.{2,60} is a reader-supported publication.{0,160}|expand full comment|\\d+ more (?:comments|replies)\\.*|liked by .{2,120}|.{2,60}\\bprivacy ∙ terms ∙ collection notice|privacy ?[∙·•|] ?terms ?[∙·•|] ?collection notice|give a gift subscription)',
    remove: [
      'Substack is the home for great culture',
      'Discussion about this post',
      'Kitchen & Kin is a reader-supported publication. To receive new posts, subscribe.',
      'Give a gift subscription'
    ],
    keep: ['A discussion about this post office filled the evening.']
  },
  {
    id: 'reblog-notes',
    category: 'social',
    why: 'How many have passed a post on, and from whom it came.',
    match: any(
      'share the post [“"].{2,120}[”"]|latest posts by .{2,40}(?: \\(see all\\))?|load more (?:posts|articles|stories|comments|results|videos|news|products)|previous (?:article|post|story) .{4,120} next (?:article|post|story) .{4,120}|comments off(?: on .{2,120})?|reader interactions comments|(?:posted (?:on .{4,40} |\\d{1,3} (?:years?|months?|days?) ago )?with )?[\\d,]{1,9} notes?|(?:re-?blogged|reposted)(?: this)?(?: \\d{1,3} (?:years?|months?|days?|hours?) ago)? from [^.!?,]{2,40}(?: ?\\(.{2,60}\\))?|[\\w-]{3,40} (?:liked|reblogged) this(?: from .{2,40})?(?: and added:?.{0,200})?',
      '[\\d,]{1,6} (?:responses?|replies|comments?|thoughts?) (?:to|on|so far) [“"].{2,160}[”"]'
    ),
    remove: [
      '214 notes',
      'Posted 3 years ago with 87 notes',
      'Reblogged from harbourlight',
      '3 Responses to "Soup for Two"'
    ],
    keep: ['12 notes of the song are lost.', 'Reposted from Oslo, she left.']
  },
  {
    id: 'shortcode',
    category: 'artifact',
    why: 'What site generators and themes should have replaced.',
    scope: 'span',
    match:
      '\\{\\{[<%] ?/?[\\w-]{2,24}[^{}]{0,160}[>%]\\}\\}|\\[/?(?:vc_row|vc_column|vc_column_text|et_pb_\\w{3,20}|fusion_\\w{3,20}|embedyt|soundcloud|gallery|caption|playlist|sc name|su_\\w{3,20}|contact-form-7|wpforms|adrotate|toc|ad_\\d|gravityform|mc4wp_form|instagram-feed|ninja_form|smartslider3|rev_slider|tweet|youtube)(?: \\w{2,24}=[^\\[\\]]{0,200})?\\]',
    remove: [
      '⟦{{< youtube qOr1YzqXPa8 >}}⟧',
      'They left. ⟦[vc_row][vc_column_text]⟧',
      '⟦[gallery ids="1,2"]⟧'
    ],
    keep: ['{{ name }} < 5', '[gallery of the museum]']
  }
]
