import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

const r = String.raw

/** What stations and broadcasters print around their reports. */
export const broadcasterRules: readonly Rule[] = [
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
    id: 'bbc-picture-labels',
    category: 'credit',
    why: 'The labels that a broadcaster prints around the owner and before the caption of a picture.',
    scope: 'span',
    match: 'image (?:copyright|source),? (?:[^.!?:;,]{2,40}?)(?:,? image caption,?)(?: |$)',
    remove: ['⟦Image source, Getty Images Image caption, ⟧The bridge in May. Nobody was hurt when it fell.'],
    keep: ['The image source was lost.']
  },
  {
    id: 'stay-with-station',
    category: 'subscribe',
    why: 'Asks readers to stay with the station or the site for more.',
    caseSensitive: true,
    match: r`\W{0,3}(?:(?:Stick|Stay|Keep it) with|(?:Stay tuned|Keep it tuned|Keep it|Tune in|Tune|Turn|Stay connected|Check back)(?: (?:in|back|here))?(?: to| with| on| for| at)?|Count on|Look to|Keep checking(?: back)?(?: with| on)?) (?:[Tt]he )?(?=[KW][A-Z]{2,3}\d{0,2}\b|[\w.]{3,30}\.(?:com|tv|org|net|ca|co)\b|us\b|our\b|here\b|(?!NOAA|[^.!?]{0,40}(?:Weather Service|Radio))(?:[\p{Lu}\d][\w&’' ]{0,40} )?(?:\d|(?:[A-Z]{2,4}\d{1,2}|News|NEWS|TV|Live|Online|Now|Today|Times|Post|Herald|Gazette|Tribune|Star|Chronicle|Sun|Journal|Network|Channel|Action|Eyewitness|Patch|CBS|NBC|ABC|FOX|Fox|CNN|BBC)\b))[^.!?“”"]{1,60}(?:\.(?:com|tv|org|net|ca)[^.!?“”"]{0,60})?(?: for| as| throughout) (?:the )?(?:latest|updates?|more(?! than)|continuing|further|any|all|live|team|breaking|new|complete|this (?:developing|breaking))\b[^!?“”"]{0,140}[.!]?`,
    remove: [
      'Stick with Harbour 5 News for updates.',
      'Stay with harbournews.com for the latest on the ferry.',
      'Stay tuned to Harbour 5 on air and online for more.'
    ],
    keep: [
      'Stay with Ana for more than an hour and you will know.',
      'Check back with your doctor for updates.'
    ]
  },
  {
    id: 'watch-on-the-station',
    category: 'media',
    why: 'Where to see the programmes and the films of a station.',
    match: any(
      r`watch more (?:of our )?(?:videos?|news|stories)? ?(?:on|from) [^.,!?“”"]{2,40}[.!]?|and live on (?:freeview|sky|virgin) .{3,60}|(?:watch|stream)(?: it| this| now| live)? on (?:abc iview|iview|bbc iplayer|iplayer|7plus|9now|itvx|itv hub|channel 4|rté player|peacock|paramount\+|youtube|sbs on demand)\b.{0,60}`,
      r`watch (?:the )?latest (?:news|newscasts?|episodes?)(?: on [^.!?“”"]{2,40})?(?: or stream .{3,60})?[.!]?|watch the latest [^.!?“”"]{2,40} (?:on channel|or stream|for free).{0,60}|to (?:stream|watch) [^.!?“”"]{2,40} on your (?:phone|tv|tablet),? .{5,80}|more ways to (?:get|watch|follow|find) [^.!?“”"]{2,30}`,
      r`scan the qr code .{5,120}`,
      r`(?:keep|stay) up[ -]to[ -]date with [^.!?“”"]{3,80} (?:on|with|via|through|by visiting) our [^.!?“”"]{3,60}[.!]?|(?:keep up with|stay up to date with|stay on top of) [^.!?“”"]{3,60},? (?:and )?(?:download|get|install) (?:the|our) [^.!?“”"]{2,40}\bapp\b.{0,160}`,
      r`(?:the )?[\p{L}\d. ]{2,40} is now (?:also )?on (?:threads|whatsapp|telegram|google news|bluesky|tiktok|instagram|apple news)\b[^“”"]{0,120}|(?:add|set|make) [^.!?“”"]{2,30} as (?:a|your) (?:trusted|preferred|favou?rite) source\b.{0,120}`
    ),
    at: 'tail',
    remove: [
      'Watch more of our videos on Harbour!',
      'Keep up to date with all the latest ferry news on our dedicated page.',
      'Harbour News is now on WhatsApp'
    ],
    keep: ['Watch more closely, she said.', 'Scan the quay for gulls.', 'The mayor is now on the boat.']
  },
  {
    id: 'watch-on-the-station-in-the-middle',
    category: 'media',
    why: 'The same between paragraphs, in the forms that no article has.',
    match: r`watch more of our videos .{3,40}|this is a carousel\. .{3,80}|we need your consent to load .{3,400}|watch the latest (?:news on channel|newscast).{0,80}|(?:keep|stay) up[ -]to[ -]date with [^.!?“”"]{3,80} on our (?:dedicated|live|topic) [^.!?“”"]{2,40}[.!]?|more ways to (?:get|watch) [^.!?“”"]{2,30}`,
    remove: [
      'Watch more of our videos on Harbour!',
      'We need your consent to load this content.',
      'This is a carousel. Use Next and Previous buttons to navigate'
    ],
    keep: ['We need your consent to paint the mill.']
  }
]
