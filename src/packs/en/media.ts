import type {Rule} from '../rule.ts'

/** What players, galleries, embeds and advertisements leave behind. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'player-notice',
    category: 'media',
    why: 'A player that could not play, and its controls.',
    match:
      "(?:media playback is (?:unsupported|not supported|disabled) on (?:your|this) device|to (?:play|view|watch|see) this (?:video|content|audio|image)[^.]{0,20},? (?:you need|please|enable|you must).{0,120}|(?:this|the) (?:video|media|audio|content|embedded \\p{L}{1,30})(?: file| player)? (?:can(?:not|[’']t) be (?:played|loaded|displayed)|could not be (?:played|loaded)|is (?:no longer|not|currently un) ?available|has been removed|is private|either has been removed|is loading|will start|is unavailable).{0,120}|(?:video|audio|media) player(?: is loading)?|(?:sorry, )?(?:this|your) (?:browser|device|player) (?:can[’']t|cannot|is unable to) (?:play|display|load).{0,100}|getting your .{0,20}audio player ready\\.*|(?:beginning|end) of dialog window.{0,120}|this is a modal window\\.?.{0,120}|(?:current time|duration(?: time)?|remaining time|playback rate|stream type|seek to live|picture-in-picture|fullscreen|captions off|chapters|descriptions off|audio track|progress|loaded)\\b[ :-]{0,4}[\\d:.%x]{1,12}(?:,? ?(?:selected|live|off))?|stream type ?live|(?:play|pause|mute|unmute|replay|rewind|full ?screen|autoplay|play/pause|volume)(?: (?:video|audio|the video|clip|episode|now|up/down|\\d\\d:\\d\\d))?|(?:we apologi[sz]e|sorry),? but this (?:video|audio|content) (?:has )?failed to load.{0,40}|try refreshing your browser.{0,120}|loading (?:video|player|audio|content|comments|image|ad|posts?|more|the player|\\.)\\.*|video (?:ad )?feedback|now playing|up next in \\d+|(?:text|video|audio) (?:description|transcript)|view transcript|show transcript|read transcript|toggle transcript|download audio|download episode|subtitles?|closed captions?|embed|embed code|copy embed code|listen to (?:this|the) (?:article|story|post|episode)(?: \\d+ min(?:ute)?s?)?|listen(?: now| live| here)?|this (?:audio|voice) is (?:auto-generated|ai-generated|generated).{0,120})[.!]?",
    remove: [
      'Media playback is unsupported on your device',
      'This video is no longer available.',
      'We apologize, but this video has failed to load.',
      'Play video',
      'Duration 1:23',
      'Listen to this article'
    ],
    keep: ['Listen to the wind in the reeds', 'Progress was slow.', 'This video is a gift to the town.']
  },
  {
    id: 'caption-settings',
    category: 'media',
    why: 'The dialog in which a player lets viewers set the look of its captions.',
    match:
      '(?:text edge style|caption area background.{0,80}|font family ?(?:monospace|proportional|default).{0,120}|(?:reset )?restore all settings to the default values.{0,40}|close modal dialog|end of dialog window\\.?)',
    then: [
      {
        lines: -6,
        match:
          '(?:foreground|background|window|font size|(?:text |window )?(?:colou?r|background|opacity).{0,80}|---|captions?(?: settings| off)?.{0,60}|subtitles.{0,60}|\\d{2,3}%)'
      },
      {lines: 1, match: 'font family'}
    ],
    remove: ['Foreground\nBackground\nWindow\nFont Size\nText Edge Style\nFont Family'],
    keep: ['Font family names stand in quotes.']
  },
  {
    id: 'watch-video',
    category: 'media',
    why: 'Announces a film that is not in the text.',
    match:
      '\\W{0,3}(?:(?:please )?(?:watch|see|play|view|check out|click to (?:watch|play|view)|scroll down (?:for|to watch)|listen to|hear) (?:the |this |our |a |it |more )?(?:full |entire |complete |short |original |above |following |official |below )?(?:video|clip|trailer|interview|footage|film|slideshow|gallery|photos|podcast|episode|documentar(?:y|ies)|report|audio|live stream|livestream|replay|highlights|teaser|music video)s?(?: (?:video|interview|report|clip))?(?: (?:here|below|above|now|live|in full|on youtube|player|of [^.]{2,40}|for [^.]{2,40}|from [^.]{2,40}))?(?: (?:here|below|above|now))?|(?:video|photo|image|picture|photos|audio)s? ?(?:gallery|slideshow|player|playlist|of the day|only|below|above|here)|(?:photo |picture )?gallery ?: [^.!?]{2,100} [|•·–-] \\d{1,3} (?:photos|images|pictures|slides)|(?:in )?(?:pictures|photos)|(?:also|must) watch|watch(?= ?:)|watch (?:below|above|here|now|live|on youtube|more|it here)|(?:see|view) (?:more )?(?:photos|images|pictures|gallery|all photos)(?: .{0,20})?|gallery|slideshow|start slideshow|view gallery|launch gallery|photos?|videos?)\\s{0,3}[:.!▶►↓…]*',
    remove: [
      'Watch the video below:',
      'WATCH VIDEO INTERVIEW:',
      'Photo gallery',
      'WATCH:',
      'Gallery: The harbour | 14 Photos',
      'View more photos'
    ],
    keep: ['Watch the video of the launch with care, the coach said, and count the steps.', 'Photos fade.']
  },
  {
    id: 'embed',
    category: 'media',
    why: 'What the embedded post of a network leaves when it does not load.',
    match:
      '(?:view (?:this (?:post|photo|profile|video|pin|thread)|more|profile|original (?:post|tweet)|full profile|post)?(?: ?on)? (?:instagram|twitter|facebook|x|tiktok|threads|reddit|linkedin|pinterest|youtube|bluesky)|a (?:post|video|photo|reel) (?:shared|posted) by .{2,160}|(?:see|watch|view|read) (?:this )?(?:.{0,40}’s )?(?:post|tweet|video|latest tweet)s? (?:on|by|at) .{2,60}|post by .{2,40}|tweets? by .{2,40}|tweet (?:not found|unavailable)|this (?:tweet|post|account) (?:is unavailable|has been deleted|was deleted|is from a suspended account).{0,60}|(?:content|post|tweet|video) (?:is )?(?:not available|unavailable|removed|blocked).{0,60}|allow (?:twitter|instagram|facebook|youtube|tiktok|google youtube) content\\?|this (?:article|content|page) contains content provided by .{2,200}|to embed this (?:post|video|story|article|chart|graphic|image),? (?:just |simply )?copy (?:and paste )?(?:this|the) .{0,20}code.{0,100}|copy (?:and paste (?:this|the) (?:html |embed )?|(?:this|the) (?:html|embed) )code .{0,60}(?:web ?site|blog|page).{0,40}|we ask for your permission before anything is loaded.{0,300}|skip (?:twitter|instagram|facebook|youtube|tiktok|x) post.{0,40}|end of (?:twitter|instagram|facebook|youtube|tiktok|x) post.{0,40}|report this (?:social )?post.{0,60}|warning: .{0,20}third[ -]party content may contain adverts|(?:the )?bbc is not responsible for the content of external sites.{0,80})\\.?',
    remove: [
      'View this post on Instagram',
      'A post shared by Ana Ruiz (@anaruiz)',
      'To embed this post, copy the code below and paste it into your blog.',
      'End of Twitter post by @janmeer'
    ],
    keep: [
      'A post shared by a few can hold up a roof, if it is set well into good ground and left to stand until the beams have dried out and will not move; so the carpenters say here, and they ought to know.'
    ]
  },
  {
    id: 'enlarge',
    category: 'media',
    why: 'Controls of a picture or a gallery.',
    match:
      '\\W{0,2}(?:(?:click|tap|hover|press|swipe|scroll|select)(?: (?:on|over|through|left|right|here))?(?: (?:the|an|each|any))? ?(?:image|photo|picture|chart|map|graphic|thumbnail|arrow|icon|gallery|images|photos)?s? ?(?:above |below |right |left )?(?:to|for) (?:enlarge|expand|zoom|a larger|larger|see (?:the )?(?:full|larger|more)|view (?:the )?(?:full|larger|more|in)|open|a bigger|full|bigger|high)[^.]{0,40}|(?:enlarge|expand|view (?:larger|full[ -]?size|full|original)|zoom|open) (?:this |the )?(?:image|photo|picture|version|in (?:a )?(?:gallery|lightbox|fullscreen|full screen|new tab))(?: in fullscreen)?|(?:\\d{1,3} ?/ ?\\d{1,3} )?(?:hide|show|toggle|view|read) caption(?: ?[+–-]? ?(?:hide|show) caption ?[+–-]?)?|image(?: \\d+)? of \\d+|\\d+ of \\d+ (?:photos|images|slides|pictures)|slide \\d+ of \\d+|photo \\d+ of \\d+|previous image|next image|previous slide|next slide|image (?:unavailable|not available|not found|placeholder|loading)|\\d+ (?:photos|images|pictures|videos)|view \\d+ (?:photos|images)|close gallery|thumbnail|image gallery|(?:image|media|video|photo|figure) (?:caption|copyright|credit|source))[.:!]?',
    remove: [
      'Click image to enlarge',
      'Slide 2 of 9',
      'toggle caption',
      '1 / 5 Show Caption + Hide Caption –',
      'Enlarge this image',
      'Image caption'
    ],
    keep: ['Scroll work adorns the gate.', '3 of 10 said no.']
  },
  {
    id: 'caption-label',
    category: 'media',
    why: 'The label that a page puts before the caption of each picture; the caption stays.',
    scope: 'span',
    match: '^(?:image|media|video|photo) caption(?:[:,] ?| (?=\\p{L}))',
    remove: ['⟦Image caption ⟧The bridge in May, before the flood', '⟦Image caption, ⟧A heron on the weir'],
    keep: ['The image caption read: no swimming.']
  },
  {
    id: 'ad',
    category: 'ad',
    why: 'The same label, shortened.',
    match: '[-–—~*=_|[({<\\s]{0,12}(?:(?:begin|end|start) )?ads?(?: \\d{1,2})?[-–—~*=_|\\])}>:.!\\s]{0,12}',
    remove: ['AD', '[Ads]', 'Ad 2'],
    keep: ['Ad hoc', 'Ads pay.']
  },
  {
    id: 'advertisement',
    category: 'ad',
    why: 'The label of an advertisement, in a line of its own.',
    match:
      '[-–—~*=_.|[({<\\s]{0,40}(?:(?:begin |end |start )?(?:advertisements?|advertising|adverts?)(?: \\d{1,2})?|(?:article|story) content(?: continued)?|sponsored(?: (?:content|links?|posts?|ads?|stories|by .{2,40}|message))?|promoted(?: (?:content|links?|stories|by .{2,40}|post))?|paid (?:content|post|partnership|advertisement|promotion|for by .{2,40})|promotion|partner content|brand(?:ed)? content|(?:from|a message from|a word from) (?:our |the )(?:sponsors?|partners?|advertisers?)|(?:brought to you by|presented by|in partnership with|sponsored by|in association with) .{2,40}|ads? by .{2,30}|(?:recommended|powered|promoted|sponsored) (?:stories |links |content )?(?:by|from) (?:outbrain|taboola|zergnet|revcontent|google|mgid)|report (?:this )?(?:ad|advert|advertisement|an ad)|remove ads?|hide ads?|ad feedback|close ad|skip (?:the )?(?:ads?|advertisement|advert)|why (?:this ad|am i seeing this).{0,10}|ad ?blocker? detected.{0,120}|(?:(?:it )?(?:looks|seems|appears) (?:like|that|as if) |we(?:.ve| have)? (?:noticed|detected|see)(?: that)? )you(?:.re| are)(?: currently)? (?:using|running|blocking) (?:an? )?ad(?:[ -]?block|vert|s\\b).{0,200}|how to (?:disable|turn off|whitelist) your ad[ -]?blocker.{0,60}|(?:please )?(?:disable|turn off) your ad ?block(?:er)?.{0,120}|you might also like from .{2,40}|this ad will (?:end|close) in.{0,20})[-–—~*=_|\\])}>:.!\\s]{0,12}',
    remove: [
      'ADVERTISEMENT',
      '--- Advertisement ---',
      'Advertisement 3',
      'Article content continued',
      'Sponsored content',
      'Powered by Taboola',
      'Brought to you by Harbour Bank'
    ],
    keep: ['Article content matters most.', 'Advertisements pay for the paper.', 'Promotion came late.']
  },
  {
    id: 'continues-below',
    category: 'ad',
    why: 'Tells readers that the text goes on behind something that interrupts it.',
    match:
      "[-–—~*=_|[({<\\s]{0,12}(?:(?:advertisements?|ads?|sponsored|advert)[ .:|•/–—-]{1,4})?(?:(?:story|article|post) continue[sd]|this advertisement has not loaded yet,? but .{5,60}|(?:(?:the |this |your |our )?(?:article|story|post|text|content|page|list|interview|recipe|scroll|review|report|column)? ?continue[sd]?(?: reading)? (?:below|after|under|following)(?: (?:this|the|these|our|your|an?))?(?: (?:ads?|advert|advertisements?|advertising|video|gallery|photos?|image|newsletter|sign[ -]?up|promotion|promo|form|break|sponsor|message|commercial|slideshow|poll|map|tweet|embed|quiz))?(?: sign[ -]?up| form| promo| message| break)?)|(?:continue|keep) reading (?:below|the main story)|(?:please )?(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more|read|keep|see more|next|the)(?: .{2,40})?|scroll down(?: for more)?|(?:after|skip|skip past|past|end of|return to|skip the) (?:newsletter|podcast|video|the) ?(?:promotion|sign-?up|promo|newsletter promotion|newsletter)?|after (?:the )?(?:ad|advert|advertisement|newsletter promotion|break|commercial break)|don[’']?t miss out on .{2,40} continue reading)[-–—~*=_|\\])}>:.…↓!\\s]{0,12}",
    remove: [
      'Article continues below',
      'Advertisement - Continue Reading Below',
      'Story continues after advertisement',
      'SCROLL TO CONTINUE',
      'Story continues',
      'This advertisement has not loaded yet, but your article continues below.',
      'after newsletter promotion'
    ],
    keep: ['The path continues below the dam.', 'After the break the band came on.']
  },
  {
    id: 'advertisement-in-line',
    category: 'ad',
    why: 'The same labels where a scraper has glued them into a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match:
      '(?:ADVERTISEMENT|ADVERTISMENT|Advertisement)(?: ?[-–—:|.]? ?(?:(?:SCROLL (?:DOWN )?(?:TO|FOR) (?:CONTINUE|MORE)(?: READING| WITH CONTENT)?)|(?:CONTINUE|Continue) (?:READING|Reading|reading) (?:BELOW|Below|below)|(?:Story|Article|STORY|ARTICLE) (?:continues|CONTINUES|Continues) (?:below|BELOW|Below))[.…]{0,3})|\\((?:Story|Article|Text|Post) (?:continues|continued) below(?: (?:the )?(?:photos?|video|gallery|ad|advertisement|image|poll|map|tweet))?\\.{0,3}\\)',
    remove: ['The water rose. ⟦ADVERTISEMENT - CONTINUE READING BELOW⟧ By noon it had reached the door.'],
    keep: ['The Advertisement for a wife, of 1866, hangs in the hall.']
  },
  {
    id: 'substack-footer',
    category: 'nav',
    why: 'The frame that Substack puts around every letter.',
    match:
      '(?:substack is the home for great culture|start your substack ?(?:get the app)?|get the app|discussion about this (?:post|episode|video)|comments ?restacks|top ?latest ?discussions|no posts|thanks for reading .{2,80}! subscribe for free.{0,120}|.{2,60} is a reader-supported publication.{0,160}|expand full comment|\\d+ more (?:comments|replies)\\.*|liked by .{2,120}|share this post|.{2,60}\\bprivacy ∙ terms ∙ collection notice|privacy ∙ terms.{0,30}|type your email…|pledge your support|upgrade to paid|give a gift subscription)',
    remove: [
      'Substack is the home for great culture',
      'Discussion about this post',
      'Kitchen & Kin is a reader-supported publication. To receive new posts, subscribe.'
    ],
    keep: ['A discussion about this post office filled the evening.']
  }
]
