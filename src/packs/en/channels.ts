import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** Applications, channels and pages of a site to which readers are sent. */
export const channelRules: readonly Rule[] = [
  {
    id: 'channel-calls',
    category: 'subscribe',
    why: 'Sends readers to channels and applications of the site.',
    match: any(
      "\\W{0,3}(?:join|follow|subscribe to) (?:us on |our |the |[\\p{L}. ’']{2,30} )(?:official )?(?:discord|slack|telegram|whatsapp|viber|signal|facebook group|google news|youtube)(?: (?:channel|group|community|server|page))?(?: (?:here|now|today|for|to|and) ?.{0,120})?[.!]?",
      '[(\\[]?you can (?:now |also )?(?:subscribe to|follow|join) .{2,60}(?:channel|whatsapp|telegram|google news|twitter|facebook|instagram|podcast|newsletter).{0,100}[)\\]]?',
      '[-–•] ?(?:download|get|install|try) (?:our|the) .{0,20}app(?: to| for| on) .{2,80}|stay (?:updated|informed|tuned|up[- ]to[- ]date|ahead|in the know|connected)(?:[ ,—–-]{1,3}fast)?(?:\\.| with) .{0,60}(?:blog|app|newsletter|channel|latest|news|alerts).{0,160}',
      'join .{2,40}(?:newspapers?|news|whatsapp|telegram) channel',
      '\\W{0,3}(?:(?:download|get|install|try) (?:the|our)(?: free| new)? (?:[^.!?,]{2,30} )?app (?:for|to get|to read) (?:the latest|breaking|free|more|live|all|news|instant|daily|full)\\b.{0,80}|(?:join|follow) (?:our|the [^.!?,]{2,30}) (?:official )?(?:whatsapp|telegram) (?:channel|group|community)(?: (?:for|to) .{2,80}| here| now| today)?[.!]?|(?:read|open|view|continue|use) in (?:the |our )?app)'
    ),
    remove: [
      'Join our Discord',
      '(You can now subscribe to our Harbour Times WhatsApp channel)',
      'Stay up to date with the Harbour Insider blog.',
      'Download the Gazette app for the latest news',
      'Join our Telegram channel',
      'Open in app'
    ],
    keep: [
      'Stay informed. That was the advice of the harbour master.',
      'You can get to the island by boat, and an app shows when.',
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
