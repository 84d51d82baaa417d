import type {Rule} from '../rule.ts'
import {agency, behindSentence, fullDate, hour, month, sentenceStarter, wordDate} from './words.ts'

const r = String.raw
const weekday = r`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?`

/** What editing systems print around a text, and what stays of it where the text has lost its line ends. */
export const remainRules: readonly Rule[] = [
  {
    id: 'submitted-by-on',
    category: 'credit',
    why: 'Who put the text in and when, between headline and text, as an editing system prints it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?”"’')] ))(?:Submitted|Posted|Published|Created) by:? [^.!?:|]{2,40}? on ${weekday}(?:${fullDate})(?: ?[-–—|,] ?| at | )${hour}(?=$| ["“‘]?\p{Lu})`,
    at: 'head',
    remove: [
      'Ferry is back in the harbour ⟦Submitted by Sea-Dog on April 11, 2016 - 15:43⟧ The ferry is back.',
      '⟦Submitted by admin on Mon, 04/11/2016 - 09:12⟧ The ferry is back.'
    ],
    keep: ['Submitted by the crew on May 3, 2021 the letter was read aloud.']
  },
  {
    id: 'posted-at-hour',
    category: 'credit',
    why: 'The hour, the day of the week and the day of publication, behind the headline.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?”"’')] ))(?:Posted|Published|Updated|Last updated) at \d{1,2}[:.]\d\d ?[AaPp]\.?[Mm]\.?,?(?: on)? ${weekday}(?:${wordDate}|\d{1,2} ${month},? (?:19|20)\d\d)(?=$| ["“‘]?\p{Lu})`,
    at: 'head',
    remove: [
      'Ferry is back in the harbour ⟦Posted at 1:22pm Wednesday 13 Apr, 2016⟧',
      '⟦Updated at 9:05 am on May 3, 2021⟧ The ferry is back.'
    ],
    keep: ['Posted at 1:22pm on the quay, the notice was gone by dusk.']
  },
  {
    id: 'stamp-and-topics-behind-text',
    category: 'credit',
    why: 'The day and the hour of publication and the label of the subjects, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|PUBLISHED|UPDATED)(?: [Oo]n)? ?: ?${wordDate}(?:,? (?:at )?${hour})?(?: (?:Topics|Tags|TOPICS|TAGS|Filed under) ?:[^.!?]{0,120})?$`,
    at: 'tail',
    remove: ['They came home at noon. ⟦Published: March 2, 2017 6:23 pm Topics:⟧'],
    keep: ['They came home at noon. Published: March 2, 2017 is the day on the stone.']
  },
  {
    id: 'print-as-pdf',
    category: 'nav',
    why: 'The button that prints or saves the article, often twice.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?] ))(?:(?:Blog [Pp]ost|News|Article) )?(?:Download|Print|Save) (?:&|and|or) (?:print|save|share|download) (?:this |the )?(?:article|page|story|post)(?: as)?(?: a)? PDF(?=$| \p{Lu})`,
    remove: [
      '⟦Blog Post Download & print article PDF Download & print article PDF⟧ The ferry is back.',
      'Print or save this page as PDF'
    ],
    keep: ['Download and print the article PDF before you sail.']
  },
  {
    id: 'owner-via-library',
    category: 'credit',
    why: 'The photographer and the library of a picture, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}\p{Lu}[\p{L} .’'/-]{2,60} via (?:Getty Images|Getty|AP Images|AP|AFP|Reuters|REUTERS|Shutterstock|iStock|Alamy|Unsplash|Flickr|Wikimedia Commons|Adobe Stock)(?:/[A-Z][\w ]{1,20})?(?=$| ["“‘]?${sentenceStarter} )`,
    remove: ['The boats came home. ⟦Ana Ruiz Pics/Jan Meer via Getty Images⟧ The crew was tired.'],
    keep: ['The boats came home. Ana Ruiz sent it via Getty Images in May.']
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
  },
  {
    id: 'owner-and-stamp-glued',
    category: 'credit',
    why: 'The owner of the picture in capitals, and the day and hour of the last change, glued together.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:PHOTOS?: [A-Z][A-Z /,&.’'-]{1,50}?)? ?(?:UPDATED|PUBLISHED|Updated|Published) ?${month} \d{1,2}, (?:19|20)\d\d, \d{1,2}:\d\d ?[APap][Mm](?:Thanks for sharing!)?(?=$| ?["“‘]?\p{Lu})`,
    at: 'head',
    remove: [
      'The crew came home in May.⟦PHOTO: HT FILE UPDATED Feb 22, 2025, 05:09 PMThanks for sharing!⟧HARBOUR TOWN - The crew is back.'
    ],
    keep: ['The list, updated Feb 22, 2025, 05:09 PM, has nine names.']
  },
  {
    id: 'thanks-for-sharing-glued',
    category: 'social',
    why: 'The answer of the share button, glued to what stood around it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\p{N}.!?”"’)])Thanks for sharing!(?=$|["“]?\p{Lu})`,
    remove: ['The crew came home in May.⟦Thanks for sharing!⟧They had left in March.'],
    keep: ['I like it. Thanks for sharing! We had fun.']
  },
  {
    id: 'topic-links-glued',
    category: 'related',
    why: 'The label of other articles, glued to their headlines, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:${agency} ?)?(?:More on this [Tt]opic|More on this [Ss]tory|More [Oo]n [Tt]his)(?=["“‘]?\p{Lu}).{10,400}?(?=Join \p{Lu}[\p{L}’']{1,20} (?:Telegram|WhatsApp)|$)`,
    at: 'tail',
    remove: [
      'The crew came home. ⟦AFPMore on this TopicFerry is back in the harbour New boats for the islands⟧'
    ],
    keep: ['The crew came home. More on this Topic was not to be had.']
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
  },
  {
    id: 'initials-of-desk-behind-text',
    category: 'credit',
    why: 'The initials of those who filed and passed an Indian agency’s report, without its name.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N})][.!?]["”’']? )[A-Z]{2,4} [A-Z]{2,4} [A-Z ]{0,20}(?:SDG|ABM|BAL|ANZ|HRS|ZMN|DIV|SKL|NSD|TIR|RHL|SNE|IJT|TDS|AAR|ANB|GSN|SRY|SMN|TAS|PYK|ROH|DRR|RCJ|ADS|ANU|MKJ|SVM|KND|AMS|IND|SRS)$`,
    at: 'last',
    remove: ['The index gained a little. ⟦SUN DP KPS SDG ABM⟧'],
    keep: ['The index gained a little. SUN AND SEA']
  },
  {
    id: 'initials-in-brackets-end-text',
    category: 'credit',
    why: 'An agency or the desk, with its initials in brackets, behind the last sentence of a report.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=\p{L}{3}[.!?]["”’']? )(?<!Corp\. |Calif\. |Univ\. |Assn\. )\((?!(?:END|QED|PDF|LOL|RIP|TBC|TBA|USA|UK|US|EU|UN|KJV|NIV|ESV|NKJV|NASB|NLT|NRSV|RSV|ABC|NBC|CBS|FOX|HBO|BBC|ITV|PBS|CW|ESPN|TNT|TBS|SPOILER|NSFW|OK|AMP|MSG)\))[A-Z]{2,5}(?:[/-][A-Z]{2,5})?\)\.?$`,
    at: 'last',
    remove: ['The home side was out of it by noon. ⟦(CMC)⟧', 'The ferry is back. ⟦(ABR/NB)⟧'],
    keep: ['The shares are those of the firm (HBR).', 'It is a file. (PDF) is its kind.']
  },
  {
    id: 'agency-behind-caption-above',
    category: 'credit',
    why: 'The agency in brackets behind the caption that stands above the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=\p{Ll}{2}["”’']? )(?<!(?:India|International|Service|Agency|Presse|Philippines|Police|Party|rotein|aralysis|News) )\((?:AFP|Reuters|REUTERS|AP Photo|AFP Photo|AFP PHOTO|PTI Photo|PTI|ANI|IANS|Getty Images|Bernama|Xinhua|EPA-EFE|File [Pp]hoto)\)$`,
    at: 'head',
    remove: ['The mayor of the islands Ana Ruiz ⟦(AFP)⟧'],
    keep: ['Armed Forces of the Philippines (AFP)']
  }
]
