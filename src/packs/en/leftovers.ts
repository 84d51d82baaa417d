import type {Rule} from '../rule.ts'
import {behindSentence, fullName, month, network} from './words.ts'

const r = String.raw

/** Requests, links, notices and credits that stand where other rules do not look for them. */
export const leftoverRules: readonly Rule[] = [
  {
    id: 'sign-up-behind-sentence',
    category: 'subscribe',
    why: 'Tells behind the last sentence how to get the newsletter of the site.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}You can (?:also )?(?:sign up|subscribe|register) [^.!?“”"]{0,100}\bour [^.!?“”"]{0,40}(?:[Nn]ewsletters?|mailing list|email list|[Aa]lerts)\b[^.!?“”"]{0,40}[.!]?$`,
    at: 'tail',
    remove: [
      'They left at noon. ⟦You can also sign up if you want more updates via our Harbour Newsletter.⟧'
    ],
    keep: ['They left at noon. You can sign up for boats at our office.']
  },
  {
    id: 'question-and-follow',
    category: 'social',
    why: 'A question to the reader and the request to follow the site on a network.',
    caseSensitive: true,
    match: r`[^.!?“”"]{4,70}\? (?:(?:Then |So )?(?:[Bb]e sure to|[Mm]ake sure (?:to|you)|[Dd]on[’']t forget to|[Pp]lease|[Gg]o) )?(?:[Ll]ike|[Ff]ollow|[Ff]ind|[Jj]oin) [^.!?“”"]{2,60} on (?:${network}|X)\b(?: (?:and|or|for|to|\+|&)\b[^.!?“”"]{1,80})?[.!]{1,2}`,
    remove: ['Love boats? Be sure to like Harbour Gazette on Facebook for more updates!'],
    keep: ['“Love boats? Follow us on Facebook,” said the sign on the quay.']
  },
  {
    id: 'alerts-by-clicking',
    category: 'subscribe',
    why: 'A link to alerts or to a newsletter, with the words `by clicking here`.',
    match: r`[^.!?“”"]{0,140}\b(?:receiv(?:e|ing)|get(?:ting)?|sign(?:ing)? up (?:for|to)|subscrib(?:e|ing) to) [^.!?“”"]{0,40}(?:alerts?|newsletters?|updates|notifications|e-?mails) (?:[^.!?“”"]{0,20} )?by clicking (?:here|this link|on this link)[.!]?`,
    remove: ['Enter your guess or start receiving email trade alerts by clicking here.'],
    keep: ['The victims were told to get updates of the bank by clicking here and there.']
  },
  {
    id: 'founder-and-contributor',
    category: 'credit',
    why: 'What the author has founded and where the author is seen, below the text.',
    caseSensitive: true,
    match: r`\p{Lu}[^,.!?“”"]{4,40} is (?:the |a |an )?(?:[Cc]o-?)?(?:[Ff]ounder|[Pp]resident|CEO|[Ee]ditor|[Aa]nalyst|[Dd]irector|[Pp]rofessor|[Pp]artner)\b.{5,140}\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:is|are) an? (?:regular|frequent|weekly|monthly) (?:contributor|columnist|commentator) (?:to|for|on|at)\b.{3,370}`,
    at: 'last',
    remove: [
      'Ana Ruiz is the founder and President of Harbour Charts, a firm of the islands. She is a regular contributor to Harbour TV.'
    ],
    keep: ['Ana Ruiz is the founder of the shelter in Rye. She is a regular at the quay.']
  },
  {
    id: 'award-winning-author',
    category: 'credit',
    why: 'What the author is and has won, in one sentence below the text.',
    caseSensitive: true,
    match: r`(?!It |This |That |There |He |She )${fullName} is an? [^.!?“”"]{0,50}(?:Emmy|Pulitzer|Peabody|Grammy|[Aa]ward|[Pp]rize|[Bb]est-?)(?:[- ]?(?:winning|nominated|selling))[^.!?“”"]{1,60}\b(?:author|journalist|analyst|writer|columnist|broadcaster|historian|commentator|correspondent|reporter|editor)(?: (?:and|of|for|at|based|living|who|with|whose) [^.!?“”"]{2,100})?\.`,
    at: 'last',
    remove: ['Ana Ruiz is a five-time Emmy-winning television analyst and author.'],
    keep: ['Ana Ruiz is a prize-winning baker of the islands.']
  },
  {
    id: 'agency-behind-stroke',
    category: 'credit',
    why: 'The owner of the picture behind a stroke, between its caption and the headline.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?]["”’']{0,2} )\| (?:${fullName} ?/ ?)?(?:AP Photo|AFP Photo|Getty Images|Getty|GETTY IMAGES|Getty|AFP|REUTERS|Reuters|AP|EPA|POLITICO|Shutterstock)(?: [Pp]hoto)?(?=$| ["“‘]?\p{Lu})`,
    at: 'head',
    remove: ['The mayor said she would stay. ⟦| AP Photo⟧ Mayor: the ferry stays'],
    keep: ['It is late at the desk of the AP | and of Reuters, too.']
  },
  {
    id: 'advertisement-glued',
    category: 'ad',
    why: 'The label of an advertisement, glued to the sentence behind it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?]["”’']?))(?:ADVERTISEMENTS?|Advertisements?)(?=["“‘]?\p{Lu}\p{Ll}|["“‘]?[AI] )`,
    remove: [
      '⟦ADVERTISEMENT⟧According to the board, the ferry is back.',
      '⟦Advertisement⟧The ferry is back.'
    ],
    keep: ['ADVERTISEMENTS of the ferry are old.']
  },
  {
    id: 'click-here-in-capitals',
    category: 'related',
    why: 'A link in capitals, with or without a question before it, behind a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:Do you want|Want|Would you like|Looking|Interested|Need)\b[^.!?“”"]{3,100}\? )?CLICK HERE (?:to|for|TO|FOR) [^.!?“”"]{3,100}(?:[.!](?=$| ["“©]?\p{Lu}| ©)|$)`,
    remove: [
      'The coffee is done. ⟦Do you want to bake bread ? CLICK HERE to learn how to make it!⟧ It is late.'
    ],
    keep: ['The page said CLICK HERE to win, and he did.']
  },
  {
    id: 'copyright-without-year',
    category: 'legal',
    why: 'The claim of the publisher between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}Copyright (?:©|\([cC]\)) ?(?:The )?\p{Lu}[^.!?©]{2,60}\. All [Rr]ights [Rr]eserved\.?(?=$| )`,
    remove: ['The coffee is done. ⟦Copyright © Where The Boats Go. All Rights Reserved.⟧'],
    keep: ['He won. The sign of the copyright was on his boat.']
  },
  {
    id: 'comments-glued',
    category: 'comment',
    why: 'The comments of readers, each with the buttons of the blog software behind it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:\b\d{1,4} (?:[Cc]omments?|[Rr]esponses|[Tt]houghts on [“"][^”"]{3,100}[”"])|(?<=Loading\.\.\. Reply))(?= ).{1,440}?Loading\.\.\. Reply`,
    remove: ['The coffee is done. ⟦10 comments I like it. Loading... Reply We are glad! Loading... Reply⟧'],
    keep: ['It had 10 comments, and the page said Loading... for days.']
  },
  {
    id: 'name-day-and-section',
    category: 'credit',
    why: 'The author, the day and the section, between the headline and the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}?!”"’')] )\p{Lu}\p{Ll}{1,15} \p{Lu}[\p{L}’'-]{1,20} ${month} \d{1,2}, (?:19|20)\d\d (?:Blogs?|Blog [Pp]osts?|Articles?|Press [Rr]eleases?|Podcasts?|Case [Ss]tud(?:y|ies)|Insights?)(?= \p{Lu})`,
    at: 'first',
    remove: ['How One Crew Came Home ⟦Ana Ruiz August 12, 2026 Blogs⟧ A ferry is back in the harbour.'],
    keep: ['They read it on Ana Ruiz August 12, 2026 Blogs and in the paper.']
  },
  {
    id: 'authors-before-text',
    category: 'credit',
    why: 'The label of the authors and a name, before the first sentence, where a table of contents or a headline ends.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}?!”"’')] )Authors:? ${fullName}(?:,? (?:and )?${fullName})?(?= (?:The|In|On|We|It|This|At|Over|During|Recently|Last) \p{Ll}| In ${month} (?:19|20)\d\d)`,
    at: 'first',
    remove: ['Contents Background Boats Takeaways ⟦Authors Ana Ruiz⟧ In May 2026, we found a ferry.'],
    keep: ['The Authors Ana Ruiz knew were few.']
  },
  {
    id: 'owner-in-capitals',
    category: 'credit',
    why: 'The photographer and the house in capitals, in a line of their own.',
    caseSensitive: true,
    match: r`(?!New |Hong |Los |San |Tel |Abu |The )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]{1,20}/[A-Z]{0,12}(?:MEDIA|IMAGES|PHOTOS?|PICTURES|PICS|PIX|PRESS|STUDIOS?|REUTERS|XINHUA|POLITICO|SHUTTERSTOCK)`,
    remove: ['Ana K. Ruiz/SEAMEDIA'],
    keep: ['Ana Ruiz/Jan Meer', 'Ana Ruiz/FERRARI', 'New York/LONDON', 'Win/LOSS']
  },
  {
    id: 'visit-website',
    category: 'nav',
    why: 'The button of an advertisement or of a profile.',
    match: '(?:visit|view|open|go to) (?:the |their )?(?:website|web site|webpage|online store)(?: ?[›»→>])?',
    remove: ['Visit Website', 'View website ›'],
    keep: ['Visit the website of the ferry.']
  },
  {
    id: 'follow-handle-behind-text',
    category: 'social',
    why: 'Asks readers to follow an account, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:Follow|FOLLOW)(?: us)? @\w{2,30}(?:(?:,| and| or) @\w{2,30})?(?: on (?:${network}|X))?(?: for (?:more|the latest|all|updates|live)\b[^.!?“”"]{0,60})?[.!]?$`,
    at: 'tail',
    remove: ['The ferry is back. ⟦Follow @harbourlive for more⟧'],
    keep: ['The ferry is back. Follow @harbourlive, he said, and you will see.']
  }
]
