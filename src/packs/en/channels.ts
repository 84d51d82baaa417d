import type {Rule} from '../rule.ts'
import {any} from './words.ts'

const r = String.raw

/** Applications, channels and pages of a site to which readers are sent. */
export const channelRules: readonly Rule[] = [
  {
    id: 'channel-calls',
    category: 'subscribe',
    why: 'Sends readers to channels, applications and pages of the site.',
    match: any(
      "\\W{0,3}(?:join|follow|subscribe to) (?:us on |our |the |[\\p{L}. ’']{2,30} )(?:official )?(?:discord|slack|telegram|whatsapp|viber|signal|facebook group|google news|youtube)(?: (?:channel|group|community|server|page))?(?: (?:here|now|today|for|to|and) ?.{0,120})?[.!]?",
      '[(\\[]?you can (?:now |also )?(?:subscribe to|follow|join) .{2,60}(?:channel|whatsapp|telegram|google news|twitter|facebook|instagram|podcast|newsletter).{0,100}[)\\]]?',
      '(?:got|have) (?:a )?(?:breaking news|news tips?|a tip|a story|a news tip)\\??,? ?(?:whatsapp|text|call|e-?mail|send|message|contact|dm)?.{0,100}|(?:send|submit)(?: us)? (?:a |your )?(?:news )?(?:tip|story|letter to the editor|obituary|event|press release|photo)s?(?: here| now)?[.!]?',
      '(?:read|get|check|catch|follow)(?: out)? all the (?:latest|breaking|live) .{3,160}(?: here\\b| on\\b| only\\b|\\bat\\b|\\bfollow us\\b|\\blive\\b|updates).{0,120}',
      '[-–•] ?(?:download|get|install|try) (?:our|the) .{0,20}app(?: to| for| on) .{2,80}|stay (?:updated|informed|tuned|up[- ]to[- ]date|ahead|in the know|connected)(?:[ ,—–-]{1,3}fast)?(?:\\.| with) .{0,60}(?:blog|app|newsletter|channel|latest|news|alerts).{0,160}',
      'for (?:feedback|complaints|inquiries|enquiries|advertising|more information|corrections)[^.]{0,60}contact us[.!]?|join .{2,40}(?:newspapers?|news|whatsapp|telegram) channel',
      'subscribe to the .{2,50} newsletter[.!]?|check out (?:more|all|other|our other) (?:articles|stories|posts|episodes|videos|recipes) (?:on|from|at|by) .{2,60}',
      'listen to (?:the )?(?:full|entire|complete|latest) (?:podcast )?(?:episode|interview|podcast|conversation)(?: (?:here|below|on|at|with) ?.{0,60})?(?: ?: ?https?://\\S{4,160})?[.!]?',
      'kindly share (?:this|with) .{0,40}|share or comment on this article:? ?.{0,160}|(?:please )?share this story(?: with .{2,40})?:?',
      "thanks? (?:you )?(?:so much )?for (?:reading|visiting|listening to|watching|supporting) (?!it\\b)[^.!?]{2,50}[.!] (?:if you (?:value|like|enjoy|found|want|appreciate)|please (?:share|subscribe|consider|like|follow)|subscribe|consider)\\b.{2,400}|thanks? (?:you )?for supporting (?:us|our (?:journalism|work|site|newsroom)|independent journalism|[\\w-]{2,30}\\.(?:com|co\\.uk|org|net))[.!]?|(?:itunes|apple podcasts|stitcher|rss)(?: \\(\\w{2,5}\\))? [|/•·] (?:itunes|apple podcasts|rss|spotify|stitcher|google podcasts|overcast|soundcloud)\\b[^.!?]{0,120}|thanks? (?:you )?(?:so much )?for (?:reading|visiting|watching|listening|stopping by)(?: (?:this|my|our) (?:article|post|blog|story|newsletter))?[!.]*(?: (?:if you|please|see you|until|don[’']t|feel free|make sure|i hope|leave|share|subscribe).{2,160})?|until next time[!.]*",
      '\\W{0,3}(?:(?:download|get|install|try) (?:the|our)(?: free| new)? (?:[^.!?,]{2,30} )?app (?:for|to get|to read) (?:the latest|breaking|free|more|live|all|news|instant|daily|full)\\b.{0,80}|(?:join|follow) (?:our|the [^.!?,]{2,30}) (?:official )?(?:whatsapp|telegram) (?:channel|group|community)(?: (?:for|to) .{2,80}| here| now| today)?[.!]?|(?:read|open|view|continue|use) in (?:the |our )?app)'
    ),
    remove: [
      'Join our Discord',
      '(You can now subscribe to our Harbour Times WhatsApp channel)',
      'Got breaking news? WhatsApp us on 555',
      'Send us a tip',
      'Stay up to date with the Harbour Insider blog.',
      'Subscribe to the Harbour Money newsletter!',
      'Thanks for reading!',
      'Thank you for reading Harbour Notes. If you value this letter, please share it.',
      'iTunes (HD) | iTunes (SD) | RSS',
      'Download the Gazette app for the latest news',
      'Join our Telegram channel',
      'Open in app'
    ],
    keep: [
      'Stay informed. That was the advice of the harbour master.',
      'You can get to the island by boat, and an app shows when.',
      'Send us a boat, the island wrote.',
      'Join our group on the quay at nine.',
      'Download the app to pay the toll.'
    ]
  },
  {
    id: 'app',
    category: 'subscribe',
    why: 'Offers an application.',
    match:
      '\\W{0,3}(?:(?:please|click here to|you can(?: also)?|and|to) )?(?:(?:download|get|install|try|open in|use|read (?:it )?(?:on|in)|join|add) (?:the |our |my |your |it on |this on )?[^.!?]{0,50}\\b(?:app|apps|app store|google play|play store|telegram|whatsapp|signal|extension)\\b(?! (?:store )?(?:is|was|has))|(?:now )?available (?:for free )?(?:on|in|for) (?:the )?(?:app store|google play|ios|android|apple|iphone)|our (?:new |free |mobile )?app (?:is|has)|this (?:site|story) is best (?:viewed|read)).{0,160}',
    at: 'tail',
    remove: [
      'Download our free app for iPhone and Android',
      'Get it on Google Play',
      'Join our WhatsApp channel'
    ],
    keep: ['Use the ferry, not the bridge.']
  },
  {
    id: 'channel-glued',
    category: 'subscribe',
    why: 'Asks readers to join a channel for news; the subjects of the article are glued to it.',
    scope: 'span',
    caseSensitive: true,
    match: r`Join \p{Lu}[\p{L}’' ]{1,30} (?:Telegram|WhatsApp) channel (?:here )?(?:and|to) get (?:the |all the )?(?:latest|breaking|top)[^.!?]{0,30} delivered to you\.(?:\p{Lu}[^.!?:;]{2,200}(?:Thanks for sharing!)?$)?`,
    remove: [
      'The crew came home. ⟦Join HT’s Telegram channel and get the latest breaking news delivered to you.FerriesIslandsThanks for sharing!⟧'
    ],
    keep: ['He asked her to join Ana’s Telegram channel and get the latest of it.']
  }
]
