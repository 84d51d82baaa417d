import type {Rule} from '../../matching/rule.ts'
import {any, fullDate} from './words.ts'

const r = String.raw

/** Players, galleries and embedded posts that are not in the text. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'player-notice',
    category: 'media',
    why: 'A player that could not play, and its controls.',
    match: any(
      "(?:media playback is (?:unsupported|not supported|disabled) on (?:your|this) device|to (?:play|view|watch|see) this (?:video|content|audio|image)[^.]{0,20},? (?:you need|please|enable|you must).{0,120}|(?:this|the) (?:video|media|audio|content|embedded \\p{L}{1,30})(?: file| player)? (?:can(?:not|[’']t) be (?:played|loaded|displayed)|could not be (?:played|loaded)|is (?:no longer|not|currently un) ?available|has been removed|is private|either has been removed|is loading|will start|is unavailable).{0,120}|(?:video|audio|media) player(?: is loading)?|(?:sorry, )?(?:this|your) (?:browser|device|player) (?:can[’']t|cannot|is unable to) (?:play|display|load).{0,100}|getting your .{0,20}audio player ready\\.*|(?:beginning|end) of dialog window.{0,120}|this is a modal window\\.?.{0,120}|(?:current time|duration(?: time)?|remaining time|playback rate|stream type|seek to live|picture-in-picture|fullscreen|captions off|chapters|descriptions off|audio track|progress|loaded)\\b[ :-]{0,4}[\\d:.%x]{1,12}(?:,? ?(?:selected|live|off))?|stream type ?live|(?:play|pause|mute|unmute|replay|rewind|full ?screen|autoplay|play/pause|volume)(?: (?:video|audio|the video|clip|episode|now|up/down|\\d\\d:\\d\\d))?|(?:we apologi[sz]e|sorry),? but this (?:video|audio|content) (?:has )?failed to load.{0,40}|try refreshing your browser.{0,120}|loading (?:video|player|audio|content|comments|image|ad|posts?|more|the player|\\.)\\.*|video (?:ad )?feedback|now playing|up next in \\d+|(?:text|video|audio) (?:description|transcript)|view transcript|show transcript|read transcript|toggle transcript|download audio|download episode|subtitles?|closed captions?|embed|embed code|copy embed code|listen to (?:this|the) (?:article|story|post|episode)(?: \\d+ min(?:ute)?s?)?|listen(?: now| live| here)?|this (?:audio|voice) is (?:auto-generated|ai-generated|generated).{0,120})[.!]?",
      'listen to story|(?:this|the) (?:video|audio) can not be played.{0,120}'
    ),
    remove: [
      'Media playback is unsupported on your device',
      'This video is no longer available.',
      'We apologize, but this video has failed to load.',
      'Play video',
      'Duration 1:23',
      'Listen to this article',
      'This video can not be played'
    ],
    keep: ['Listen to the wind in the reeds', 'Progress was slow.', 'This video is a gift to the town.']
  },
  {
    id: 'player-words',
    category: 'media',
    why: 'The clock and the messages of a player.',
    match: any(
      '(?:play |pause )?\\d{1,2}:\\d\\d(?::\\d\\d)? ?[/|] ?-?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: (?:1x|mute|unmute|download|share|settings)){0,4}',
      "(?:sorry[,!.] ?)?(?:but )?your browser (?:doesn[’']t|does not|can[’']t|cannot)[^.!?]{2,80}(?:video|audio|element|tag|iframes?|frames|embedded|html5|content|canvas)s?\\b.{0,100}",
      'use up/down arrow keys to increase or decrease volume\\.?|(?:loading|buffering|please wait)(?: (?:the )?(?:video|player|audio|content|ad|article|comments|more|podcast|map|form|poll|tweet|gallery))? ?(?:\\.{2,3}|…)',
      "(?:now (?:playing|watching)|currently (?:playing|watching|reading)|you[’']re (?:watching|reading))\\s?[:–-] .{8,120}[^.!,;]|(?:\\p{L}{3,20} )?video of the day"
    ),
    remove: [
      '0:00 / 3:41',
      "Sorry, your browser doesn't support embedded videos.",
      'Loading video…',
      'Now Playing: The last lighthouse keeper speaks'
    ],
    keep: [
      'Now playing: chess.',
      '0:00 was the score',
      'Loading the boats took a day.',
      'The video of the day was hers.'
    ]
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
      'View more photos',
      'Watch the video below:'
    ],
    keep: ['Watch the video of the launch with care, the coach said, and count the steps.', 'Photos fade.']
  },
  {
    id: 'embed',
    category: 'media',
    why: 'What the embedded post of a network leaves when it does not load.',
    match: any(
      '(?:view (?:this (?:post|photo|profile|video|pin|thread)|more|profile|original (?:post|tweet)|full profile|post)?(?: ?on)? (?:instagram|twitter|facebook|x|tiktok|threads|reddit|linkedin|pinterest|youtube|bluesky)|a (?:post|video|photo|reel) (?:shared|posted) by (?:(?!(?:the|an?|my|our|his|her|their|some|one) )[^.!?]{2,80}|.{2,80} ?\\(@[\\w.]{2,30}\\).{0,80})|(?:see|watch|view|read) (?:this )?(?:.{0,40}’s )?(?:post|tweet|video|latest tweet)s? (?:on|by|at) .{2,60}|post by .{2,40}|tweets? by .{2,40}|tweet (?:not found|unavailable)|this (?:tweet|post|account) (?:is unavailable|has been deleted|was deleted|is from a suspended account).{0,60}|(?:content|post|tweet|video) (?:is )?(?:not available|unavailable|removed|blocked).{0,60}|allow (?:twitter|instagram|facebook|youtube|tiktok|google youtube) content\\?|this (?:article|content|page) contains content provided by .{2,200}|to embed this (?:post|video|story|article|chart|graphic|image),? (?:just |simply )?copy (?:and paste )?(?:this|the) .{0,20}code.{0,100}|copy (?:and paste (?:this|the) (?:html |embed )?|(?:this|the) (?:html|embed) )code .{0,60}(?:web ?site|blog|page).{0,40}|we ask for your permission before anything is loaded.{0,300}|skip (?:twitter|instagram|facebook|youtube|tiktok|x) post.{0,40}|end of (?:twitter|instagram|facebook|youtube|tiktok|x) post.{0,40}|report this (?:social )?post.{0,60}|warning: .{0,20}third[ -]party content may contain adverts|(?:the )?bbc is not responsible for the content of external sites.{0,80})\\.?',
      r`loading (?:youtube|twitter|instagram|facebook|tiktok|vimeo|spotify|x|threads|bluesky) (?:content|post|video|embed)|this (?:content|video|post|article) (?:is (?:provided|hosted) by|contains content provided by) [^.!?]{2,40},? (?:which|who|and|we) .{5,160}`
    ),
    remove: [
      'View this post on Instagram',
      'A post shared by Ana Ruiz (@anaruiz)',
      'To embed this post, copy the code below and paste it into your blog.',
      'End of Twitter post by @janmeer',
      'Loading YouTube content',
      'This content is provided by Twitter, which may be using cookies.'
    ],
    keep: [
      'A photo posted by the crew hangs there.',
      'A post shared by a few can hold up a roof, if it is set well into good ground and left to stand until the beams have dried out and will not move; so the carpenters say here, and they ought to know.',
      'Loading the boat took an hour.',
      'This content is provided by law.'
    ]
  },
  {
    id: 'embed-in-text',
    category: 'media',
    why: 'The frame of an embedded post, in the middle of a text.',
    scope: 'span',
    caseSensitive: true,
    match: r`A (?:post|video|photo) (?:shared|posted) by [^()!?]{2,60} ?\(@[\w.]{2,30}\)(?: on ${fullDate} at \d{1,2}:\d\d ?[ap]m(?: P[SD]T)?)?`,
    remove: ['They came. ⟦A post shared by Ana Ruiz (@anaruiz) on Feb 3, 2017 at 1:22pm PST⟧ They left.'],
    keep: ['He wrote: A photo posted by the crew (in May) hangs there.']
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
    id: 'caption-label',
    category: 'media',
    why: 'The label that a page puts before the caption of each picture; the caption stays.',
    scope: 'span',
    match: '^(?:image|media|video|photo) caption(?:[:,] ?| (?=\\p{L}))',
    remove: ['⟦Image caption ⟧The bridge in May, before the flood', '⟦Image caption, ⟧A heron on the weir'],
    keep: ['The image caption read: no swimming.']
  },
  {
    id: 'expand-collapse',
    category: 'nav',
    why: 'The buttons of a picture, before its caption.',
    scope: 'span',
    match: r`^(?:expand|show|open) ?\| ?(?:collapse|hide|close)(?= |$)`,
    remove: ['⟦Expand | Collapse⟧ The ship in May'],
    keep: ['Expand, then collapse the sail.']
  },
  {
    id: 'picture-gallery-of-month',
    category: 'media',
    why: 'A link to the best pictures of a paper.',
    match: r`(?:photos|gallery|watch now|pictures|video)? ?:? ?(?:top|best) [\p{L} &]{3,40} photos (?:for|of|from) (?:the (?:week|month|year)|\p{L}{3,9},? (?:19|20)\d\d).{0,20}`,
    remove: ['Top Harbour Star photos for April 2024'],
    keep: ['Top photos for sale']
  },
  {
    id: 'playback-in-text',
    category: 'media',
    why: 'What a player leaves before the caption of its film.',
    scope: 'span',
    match: r`media playback is (?:unsupported|not supported) on (?:your|this) device\.?(?: media caption,?)?`,
    remove: ['⟦Media playback is unsupported on your device Media caption⟧ July 2018: the ferry sails'],
    keep: ['The playback is unsupported on this device.']
  }
]
