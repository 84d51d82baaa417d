import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

const r = String.raw
const player =
  '(?:apple podcasts?|spotify|stitcher|google podcasts?|google play(?: music)?|itunes|overcast|pocket casts?|soundcloud|tunein|iheart(?: ?radio)?|amazon music|castbox|podbean|pandora|audible|youtube(?: music)?|rss(?: feed)?|deezer|radiopublic|player fm|android|e-?mail|castro)'

/** What podcasts and their transcripts print around their texts. */
export const podcastRules: readonly Rule[] = [
  {
    id: 'podcast-subscribe',
    category: 'subscribe',
    why: 'Tells where a podcast can be heard.',
    match: any(
      '\\W{0,3}(?:(?:you can |please |don[’\']t forget to |be sure to |make sure to )?(?:subscribe|listen|follow|find|download|stream|get|hear|tune in|rate|check out|catch)|(?:now )?available)\\b[^.!?"“”]{0,160}\\b(?:wherever|anywhere|everywhere) (?:else )?(?:you|podcasts) (?:get|listen to|find|download|are|stream)\\b.{0,160}',
      `\\W{0,3}(?:(?:you can )?(?:subscribe|listen|follow(?: us)?|available|find us|download|rate and review|also on|get it|stream)(?: for free| now| here)?(?: to)?(?: (?:this|our|the) (?:podcast|show|episode)| us)?(?: and subscribe)?(?: on| in| at| via)?(?:: ?| ))${player}(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})?(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})?(?:(?: [|/•·]|,(?: and| or)?| and| or| &)? (?:on )?${player})?(?:(?: [|/•·]|,(?: and| or)?| and| or| &) .{2,80})?[.!]?`,
      `podcast(?: \\([^()]{2,40}\\))? ?: ?(?:play in new window|download|embed)(?: ?[|•·] ?(?:download|embed|play in new window))?(?: ?[|•·] ?(?:download|embed))?(?: ?\\(duration.{4,40}\\))?(?: subscribe:? .{2,100})?|\\(duration ?: ?[\\d:]{3,9} ?[—–-] ?[\\d.]{1,7} ?[mk]b\\)`,
      '(?:please )?(?:rate|like|review|share|subscribe)(?:, (?:rate|like|review|share|comment|follow|subscribe)){1,3},? (?:and|&) (?:subscribe|share|review|follow|rate)\\b[^.!?]{0,60}[.!]?',
      '(?:listen|subscribe|play|download)(?: to| now to)? (?:(?:the|this) (?:full |latest |entire )?(?:episode|podcast|show)|episode \\d{1,4}|it)? ?(?:below|here|above|now)[:.!]?|(?:subscribe to (?:the|our) podcast|download (?:the )?(?:transcript|audio|mp3|episode)|(?:read|view|see|show|hide) (?:the )?(?:full )?transcript|episode transcript|full transcript|right[- ]click (?:here )?to download.{0,60})[.!:]?',
      r`[^\p{L}“"]{0,4}(?:listen|subscribe|follow|tap|download|find|hear|catch|click|get|you can|check out|search)\b[^.!?“”"]{3,200}(?:wherever|where|anywhere) you (?:usually )?(?:get|listen to|find|download) (?:your |all your )?podcasts.{0,40}|listen to (?:our|the latest) [^.!?“”"]{2,40} podcast(?: (?:for|on|with|here|now|to) [^.!?“”"]{3,100})?[.!]?`,
      'listen to (?:the )?(?:full|entire|complete|latest) (?:podcast )?(?:episode|interview|podcast|conversation)(?: (?:here|below|on|at|with) ?.{0,60})?(?: ?: ?https?://\\S{4,160})?[.!]?',
      '(?:itunes|apple podcasts|stitcher|rss)(?: \\(\\w{2,5}\\))? [|/•·] (?:itunes|apple podcasts|rss|spotify|stitcher|google podcasts|overcast|soundcloud)\\b[^.!?]{0,120}'
    ),
    remove: [
      'Subscribe on Apple Podcasts, Spotify, Stitcher or wherever you get your podcasts.',
      'Subscribe: Apple Podcasts | Spotify | RSS',
      'Podcast: Play in new window | Download (Duration: 32:15 — 29.6MB)',
      'Download Transcript',
      'Listen to the Harbour podcast wherever you get your podcasts',
      'Listen to our Inside Rye podcast for the latest analysis',
      'iTunes (HD) | iTunes (SD) | RSS',
      'Listen to the full episode here'
    ],
    keep: [
      'Listen here, he said.',
      'Spotify and Apple Music pay less.',
      'Follow the path, and find mushrooms wherever you look.',
      'Listen to the sea where you get off.',
      'It is free wherever you get your podcasts.'
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
  }
]
