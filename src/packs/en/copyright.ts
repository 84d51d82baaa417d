import type {Rule} from '../../matching/rule.ts'
import {any, behindSentence} from './words.ts'

const r = String.raw

/** Claims of copyright, and what may be done with a text. */
export const copyrightRules: readonly Rule[] = [
  {
    id: 'copyright',
    category: 'legal',
    why: 'The claim of the publisher below the text, from the sign to the words that end it.',
    match: any(
      '\\W{0,3}(?:copyright|©|\\(c\\)|&copy;) ?(?:©|\\(c\\)|&copy;|by|of|:|notice)? ?(?:(?:19|20)\\d\\d|[^.!?]{2,40}(?:19|20)\\d\\d).{0,300}',
      '(?:[^.!?]{0,60}(?:©|\\(c\\)|copyright|&copy;).{0,160}|[^.!?]{0,100}(?:\\.\\p{L}{2,4}\\b)?[.,]?(?: ?(?:inc|ltd|llc|co|corp|pvt)\\.?,?)? ?)\\ball rights (?:are )?reserved\\b.{0,400}',
      '(?:©|copyright ©?|©️) ?[^.!?]{2,50}[.!] (?:all )?(?:images|content|text|photos|recipes?)\\b.{2,300}'
    ),
    remove: [
      'Copyright 2021 The Harbour Gazette. All rights reserved.',
      '© 2021 Harbour Media Ltd',
      'Harbour Media Ltd. All rights reserved.',
      '© Harbour Kitchen. Images and text are protected.'
    ],
    keep: ['The copyright lapsed long ago.', 'She reserved all rights to the song.']
  },
  {
    id: 'no-reproduction',
    category: 'legal',
    why: 'What may and may not be done with the text.',
    match:
      '[^.!?]{0,120}(?:(?:this|our|the) (?:material|article|content|story|report|page|post|work|transcript|publication|website|video|essay|interview)s?(?: on this \\p{L}{1,30})? (?:may|must|can|should|is|are)(?: ?not| never)? (?:to )?(?:be )?(?:freely )?(?:published|reproduced|copied|redistributed|republished|reprinted|distributed|licensed|protected by|subject to copyright)|no part of this \\p{L}{1,30} may|(?:republished|reprinted|reproduced|used|posted|shared|published) (?:here )?(?:with|by) (?:the )?(?:kind |express )?permission|(?:permission to (?:reprint|republish|reproduce) (?:this|our|the|it)|republish (?:this|our) (?:article|story|articles|stories|content)|(?:republish|reproduction|redistribution)[^.]{0,40} (?:is )?prohibited)|under (?:a|the) (?:\\p{L}{1,30} )?creative commons|terms? of (?:use|service) (?:apply|and privacy)|share and republish|to (?:reprint|republish|license) this).{0,250}',
    remove: [
      'This material may not be published, broadcast or redistributed.',
      'Reprinted with permission of the Harbour Gazette.',
      'This article is republished under a Creative Commons license.'
    ],
    keep: ['The court ruled that the photograph may be shown, and the paper printed it again.']
  },
  {
    id: 'licensing',
    category: 'legal',
    why: 'Sells copies of the text.',
    match: any(
      r`(?:purchase|acquire|buy|request|order|obtain) (?:a |the )?(?:(?:content|article|image|photo) )?(?:licensing|reprints?|reuse)(?: ?(?:&|and) licensing)?(?: (?:rights|permissions?|licen[cs]e|copies))?(?:,? opens new tab)?(?: submit (?:a )?correction)?(?: view editorial.{0,20})?`,
      r`(?:license|licence|reprint|syndicate|reuse) this (?:article|content|story|photo|image)|(?:order|get) reprints(?: \| .{3,60})?|reprints? (?:&|and) (?:permissions?|licensing)`,
      r`distributed by [^.!?“”"]{2,40} on behalf of [^!?“”"]{2,120}\.?`
    ),
    at: 'tail',
    remove: [
      'Purchase Licensing Rights',
      'License this article',
      'Order Reprints | Today’s Paper | Subscribe',
      'Distributed by Harbour Group on behalf of the Bank of the Isles.'
    ],
    keep: ['Request a licence for the boat', 'Buy licensing rights to the song, she told him.']
  },
  {
    id: 'copyright-behind-sentence',
    category: 'legal',
    why: 'The claim of the publisher behind the last sentence, or between two.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=[.!?"”’)\]] ?|[\p{L}] )(?:[Cc]opyright|COPYRIGHT|©|\([Cc]\)) ?(?:©|\([Cc]\))?,? ?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?,? [^!?]{2,100} ?(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\b.{0,220}$`,
      r`${behindSentence}(?:(?:Copyright )?(?:©|\([cC]\)) ?(?:Copyright )?(?:19|20)\d\d,? [^.!?]{2,50}|Copyright (?:19|20)\d\d (?:[Bb]y )?(?:The )?\p{Lu}[^.!?]{2,50})\.?$`,
      r`${behindSentence}Copyright (?:©|\([cC]\)) ?(?:The )?\p{Lu}[^.!?©]{2,60}\. All [Rr]ights [Rr]eserved\.?(?=$| )`
    ),
    remove: [
      'The boats came home in the night with all hands on board, and the whole town stood on the quay until they had been made fast and the lamps had been put out again Harbour Quay Town ⟦Copyright 2008 - 2026 PT. Harbour Media (Harbour Group). All Rights Reserved.⟧',
      'The boats came home. ⟦Copyright 2011 Harbour Publishing Co. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.⟧',
      'The boats came home. ⟦© 2021 Harbour Media Ltd⟧',
      'They won. ⟦Copyright 2020 The Harbour Gazette⟧',
      'The coffee is done. ⟦Copyright © Where The Boats Go. All Rights Reserved.⟧'
    ],
    keep: [
      'The copyright of 1951 lapsed. The crown reserved all rights to it.',
      'He won. Copyright law of 1911 knew no such thing.',
      'He won. The sign of the copyright was on his boat.'
    ]
  },
  {
    id: 'agency-copyright-behind-sentence',
    category: 'legal',
    why: 'The owner and the distributor behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:Copyright )?(?:©|\([cC]\)) ?(?:(?:19|20)\d\d,? )?\p{Lu}[^!?]{2,60}\.? (?:Visit (?:at )?[\w.]{3,40}|All [Rr]ights [Rr]eserved)\.? ?)?(?:(?:©|\([cC]\)) ?(?:19|20)\d\d \p{Lu}[^!?]{2,50}\.? )?Distributed by (?:the )?\p{Lu}[^!?]{2,60}(?:LLC|Inc|Agency|Service|Syndicate|Group)\b\.?$`,
    at: 'tail',
    remove: [
      'They came home in the night, when the wind had gone down and the lamps of the quay could be seen again by the whole crew, who had not slept since the island. ⟦©2024 Harbour L.P. Distributed by Tide Content Agency, LLC.⟧'
    ],
    keep: ['They came home. Distributed by hand, the fish was gone.']
  },
  {
    id: 'no-reproduction-behind-sentence',
    category: 'legal',
    why: 'What may be done with the text, behind its last sentence.',
    scope: 'span',
    match: r`(?<=[.!?"”’)] ?)(?:this material may not be published, broadcast, rewritten|this (?:article|story) (?:may not be|is not to be) (?:reproduced|republished|copied)|no part of this (?:article|story|publication) may be reproduced|reproduction (?:in whole or in part )?without (?:written |prior )?permission)[^!?]{0,200}$`,
    remove: ['They came home. ⟦This material may not be published, broadcast, rewritten or redistributed.⟧'],
    keep: ['They said that this article may not be the last.']
  },
  {
    id: 'licence-behind-text',
    category: 'legal',
    why: 'Under which licence the page may be used, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:Authors? )?(?:(?:Except|Unless)(?: as| where| when)? otherwise (?:noted|stated|indicated|specified)),? (?:all |the |any )?(?:content|contents|text|texts|material|materials|work|works|article|articles|images)\b[^.!?]{0,60} (?:is|are) (?:licen[cs]ed|available|published|made available) under .{5,260}$`,
    at: 'last',
    remove: [
      'They left at noon. ⟦Except as otherwise noted, the content of this page is licensed under the Harbour License . For details, see our Terms of Service .⟧'
    ],
    keep: ['They left at noon. Unless otherwise noted, the boats are licensed under the act of 1911.']
  }
]
