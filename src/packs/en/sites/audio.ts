import type {Rule} from '../../rule.ts'
import {any} from '../words.ts'

const player =
  '(?:apple podcasts?|spotify|stitcher|google podcasts?|google play(?: music)?|itunes|overcast|pocket casts?|soundcloud|tunein|iheart(?: ?radio)?|amazon music|castbox|podbean|pandora|audible|youtube(?: music)?|rss(?: feed)?|deezer|radiopublic|player fm|android|e-?mail|castro)'

/** What podcasts, transcripts and pages with films print around their texts. */
export const audioRules: readonly Rule[] = [
  {
    id: 'podcast-subscribe',
    category: 'subscribe',
    why: 'Tells where a podcast can be heard.',
    match: any(
      '\\W{0,3}(?:(?:you can |please |don[’\']t forget to |be sure to |make sure to )?(?:subscribe|listen|follow|find|download|stream|get|hear|tune in|rate|check out|catch)|(?:now )?available)\\b[^.!?"“”]{0,160}\\b(?:wherever|anywhere|everywhere) (?:else )?(?:you|podcasts) (?:get|listen to|find|download|are|stream)\\b.{0,160}',
      `\\W{0,3}(?:(?:you can )?(?:subscribe|listen|follow(?: us)?|available|find us|download|rate and review|also on|get it|stream)(?: for free| now| here)?(?: to)?(?: (?:this|our|the) (?:podcast|show|episode)| us)?(?: and subscribe)?(?: on| in| at| via)?(?:: ?| ))${player}(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})?(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})?(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})?(?:(?: [|/•·]|,(?: and| or)?| and| or| &) .{2,80})?[.!]?`,
      `podcast(?: \\([^()]{2,40}\\))? ?: ?(?:play in new window|download|embed)(?: ?[|•·] ?(?:download|embed|play in new window))?(?: ?[|•·] ?(?:download|embed))?(?: ?\\(duration.{4,40}\\))?(?: subscribe:? .{2,100})?|\\(duration ?: ?[\\d:]{3,9} ?[—–-] ?[\\d.]{1,7} ?[mk]b\\)`,
      '(?:please )?(?:rate|like|review|share|subscribe)(?:, (?:rate|like|review|share|comment|follow|subscribe)){1,3},? (?:and|&) (?:subscribe|share|review|follow|rate)\\b[^.!?]{0,60}[.!]?',
      '(?:listen|subscribe|play|download)(?: to| now to)? (?:(?:the|this) (?:full |latest |entire )?(?:episode|podcast|show)|episode \\d{1,4}|it)? ?(?:below|here|above|now)[:.!]?|(?:subscribe to (?:the|our) podcast|download (?:the )?(?:transcript|audio|mp3|episode)|(?:read|view|see|show|hide) (?:the )?(?:full )?transcript|episode transcript|full transcript|right[- ]click (?:here )?to download.{0,60})[.!:]?'
    ),
    remove: [
      'Subscribe on Apple Podcasts, Spotify, Stitcher or wherever you get your podcasts.',
      'Subscribe: Apple Podcasts | Spotify | RSS',
      'Podcast: Play in new window | Download (Duration: 32:15 — 29.6MB)',
      'Download Transcript'
    ],
    keep: [
      'Listen here, he said.',
      'Spotify and Apple Music pay less.',
      'Follow the path, and find mushrooms wherever you look.'
    ]
  },
  {
    id: 'transcript-notice',
    category: 'legal',
    why: 'Says how a transcript was made, and that it may hold errors.',
    match: any(
      '(?:[\\p{L} ]{2,30} )?transcripts? (?:are|is|was|were) (?:created|produced|generated|provided|prepared|transcribed)\\b[^!?]{4,120}(?:contractor|deadline|software|automat|convenience|computer|third|accuracy|errors|ai\\b|final form).{0,300}',
      "(?:editor[’']s note: ?)?this is a rush(?:ed)? transcript\\..{0,200}|.{0,80}this (?:text|copy|transcript) may not be in its final form.{0,200}|accuracy and availability may vary.{0,160}|the authoritative record of .{4,100}",
      'transcript (?:provided|edited|produced) by .{2,60}|this transcript (?:was|is|has been) (?:automatically|auto-?|machine)[ -]?(?:generated|created|transcribed).{0,200}|(?:please )?(?:check|see) the (?:corresponding )?audio before quoting.{0,60}'
    ),
    remove: [
      'Harbour Radio transcripts are created on a rush deadline by a contractor.',
      'This is a rush transcript. Copy may not be in its final form.'
    ],
    keep: ['Transcripts were kept in a box for forty years.', 'This transcript has been edited for clarity.']
  },
  {
    id: 'player-words',
    category: 'media',
    why: 'The clock and the messages of a player.',
    match: any(
      '(?:play |pause )?\\d{1,2}:\\d\\d(?::\\d\\d)? ?[/|] ?-?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: (?:1x|mute|unmute|download|share|settings)){0,4}',
      "(?:sorry[,!.] ?)?(?:but )?your browser (?:doesn[’']t|does not|can[’']t|cannot)[^.!?]{2,80}(?:video|audio|element|tag|iframes?|frames|embedded|html5|content|canvas)s?\\b.{0,100}",
      'use up/down arrow keys to increase or decrease volume\\.?|(?:loading|buffering|please wait)(?: (?:the )?(?:video|player|audio|content|ad|article|comments|more|podcast|map|form|poll|tweet|gallery))? ?(?:\\.{2,3}|…)',
      "(?:now (?:playing|watching)|currently (?:playing|watching|reading)|you[’']re (?:watching|reading))\\s?[:–-] .{8,120}[^.!,;]|(?:\\p{L}{3,20} )?video of the day|watch the (?:full )?(?:video|trailer|clip|interview|episode|footage) (?:below|above|here|now)[:.!]?|(?:watch|see|view|play) (?:the )?(?:video|trailer|clip)(?: (?:below|above|here|now))?[:.!]?"
    ),
    remove: [
      '0:00 / 3:41',
      "Sorry, your browser doesn't support embedded videos.",
      'Loading video…',
      'Now Playing: The last lighthouse keeper speaks',
      'Watch the video below:'
    ],
    keep: [
      'Now playing: chess.',
      '0:00 was the score',
      'Loading the boats took a day.',
      'The video of the day was hers.'
    ]
  }
]
