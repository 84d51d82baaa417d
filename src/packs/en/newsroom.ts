import type {Rule} from '../rule.ts'
import {any} from './words.ts'

const r = String.raw

/** What newsrooms and stations say of themselves: that a report will be updated, where to watch, what to send in. */
export const newsroomRules: readonly Rule[] = [
  {
    id: 'developing-story',
    category: 'nav',
    why: 'Says that the report will be updated, and where to look for more.',
    match: any(
      r`this is an? (?:developing|breaking)(?: news)? story,? and (?:it )?(?:will|may) be updated[^“”"]{0,100}|(?:we[’']ll|we will) have more on this story [^“”"]{3,80}|watch this story (?:tonight|today|tomorrow|at) [^“”"]{3,60}`,
      r`\W{0,3}(?:this is (?:still )?an? (?:breaking|developing|evolving|ongoing)(?:,? (?:and |breaking |developing )?(?:breaking|developing|news))? (?:story|news story|article|report)|(?:this|the) (?:story|article|report) is (?:still )?(?:developing|breaking|being updated)|(?:breaking|developing)(?: news)? (?:story|news)) ?[.;:,–—-]{1,2} ?(?:and (?:it )?)?(?:(?:please )?(?:check|stay|stick|refresh|follow|come|return|tune|keep|visit|download)(?! (?:the|your|a) (?:door|lock|car|pulse))\b|more |it will|will be|we will|we[’']ll|updates will|this (?:story|article|report|post|page) will|details)[^?“”"]{2,200}`,
      r`\W{0,3}(?:this (?:story|article|report|post|page)|we)(?: will|[’']ll)(?: continue to)?(?: be)? updated?(?: (?:this|the|our) (?:story|article|report|post|page|coverage))?(?: (?:with|as|when|once|if|throughout) [^.!?“”"]{3,100})?[.!]?`,
      r`[^!?:“”"]{3,100} (?:is|are) working to (?:learn|gather|get|find out|confirm|obtain|bring)[^.!?“”"]{3,60}[.,] (?:and )?(?:we )?will (?:update|bring|have|share|post|continue)[^!?“”"]{3,100}`
    ),
    remove: [
      'This is a developing story. Check back for updates.',
      'This is a breaking news story; it will be updated.',
      'This story will be updated as more becomes known.',
      'Harbour 5 is working to learn more. We will update this story when we have it.'
    ],
    keep: [
      'This is a developing story of a town, and nobody knows its end.',
      'This story will be updated by her heirs, who own the rights to it.',
      'The crew are working to gather the nets, and will be back at noon.',
      'We updated the list in May.'
    ]
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
    id: 'report-a-typo',
    category: 'comment',
    why: 'Asks readers to report slips in the text.',
    match: r`\W{0,3}(?:notice|see|spot|find) an? [^.!?]{2,40}(?:error|typo|mistake)[^.!?]{0,40}\? (?:please )?click or tap here .{3,100}|to report (?:a|an) (?:correction|typo|error)[^.!?“”"]{0,40}, (?:please )?(?:e-?mail|click|contact|call|send) .{3,200}|\W{0,3}(?:(?:(?:did you |do you )?(?:see|notice|spot|find|found|spotted|noticed) (?:a|an|any) [^.!?]{2,40}(?:errors?|typos?|mistakes?)[^.!?]{0,40}[?.,] ?)?(?:please )?(?:click|tap) here to (?:report|submit|request|suggest) (?:it|a typo|a correction|an error|a mistake|a problem|a misspelling|corrections)\b[^!?]{0,80}|(?:report|submit) (?:a )?(?:typo|correction|misspelling|error)s?(?: or (?:typo|correction|error))?)[.!]?`,
    remove: [
      'Click here to report a typo. Please include the headline.',
      'Notice a spelling or grammar error? Click here to report it.'
    ],
    keep: ['The button read: click here to report a typo in the law.']
  },
  {
    id: 'tip-here',
    category: 'comment',
    why: 'Asks for tips and pictures, behind a sentence that says what for.',
    match: any(
      r`\W{0,3}(?:(?=[^?“”"]{0,200}\b(?:talks to people|you can|for our|to us|with us|tell us|wants? to hear|we want|our newsroom)\b)[^?“”"]{5,200}[.!?] )?(?:submit|send|share|e-?mail|text|upload)(?: us)? your (?:news |story |confidential |anonymous |weather )?(?:tips?|story ideas?|stor(?:y|ies)|photos?|photos? (?:and|or) videos?|pictures?|videos?)(?: (?:and|or) [^.!?]{3,30})? (?:here|to [\w.+-]{2,40}@[\w.-]{3,40}|(?:via|through|using|on) our [^.!?]{2,40})[.!]?`,
      r`if you(?: or anyone you know|[’']ve|[’']d)?,? (?:has|have|know|got|see|like) [^.!?“”"]{0,40}\b(?:a (?:news )?tip|tips|an? (?:[\p{L}-]{3,12} )?story|a photo|news|something)\b[^.!?“”"]{0,70},? (?:please )?(?:e-?mail us|contact us|call us|send (?:us|it to us|it to)|let us know|click here|text us|get in touch|contact (?:our|the) news|reach out to us|whatsapp us|tell us|drop us)\b[^!?“”"]{0,120}`,
      r`please include (?:a|your|an?y) (?:contact|phone|telephone|daytime|mobile|full name|name)[^.!?“”"]{0,40} if you[^.!?“”"]{5,100}\.?`
    ),
    remove: [
      'Every day, Harbour 5 talks to people about what matters. Submit your tip here.',
      'If you have a news tip, email us at desk@gazette.example',
      'Please include a contact number if you would like to speak to us.'
    ],
    keep: [
      'If you have a tip about the theft, the police ask you to call.',
      'The school asks: send your story to us by May.'
    ]
  },
  {
    id: 'readers-make-possible',
    category: 'subscribe',
    why: 'Thanks those who pay, and asks others to.',
    match: any(
      r`(?:our|your) (?:subscribers|subscriptions?|members|memberships?|readers|listeners|viewers|donors|supporters)(?:[’'] (?:support|generosity|donations))? (?:makes?|helps?|keeps?|funds?|powers?|supports?|allows?|enables?) (?:this|our|it|us|local|the) [^.!?“”"]{3,100}[.!]?(?: (?:please|consider|subscribe|become|join|sign|thank|if|to|not)\b[^?“”"]{3,200})?`,
      r`readers? like you (?:are|keep|help|make|power|fund|support|sustain)s? [^.!?“”"]{3,100}[.!…]{0,3}`,
      r`support (?!for )(?:[\p{L}\d.& ]{2,40}[’']s?|independent|local|quality|nonprofit|community|investigative|public|our) (?:news|journalism|reporting)\b(?! (?:school|program|teacher|as a))[^.!?“”"]{0,80}[.!]?`,
      r`go ad-free\b[^.!?“”"]{0,80}[.!]?`,
      r`(?:a |an )?(?:important )?(?:message|note|letter|word) from (?:the|our) (?:editor|editors|publisher|newsroom|team)(?:-in-chief)? ?[:–-] ?(?=.{0,400}(?:thank you for reading|reliant on|subscri|donat|membership|support our)).{10,560}`
    ),
    remove: [
      'Our subscribers make this reporting possible. Please consider supporting local journalism.',
      'Readers like you are keeping these stories free for everyone…',
      'Support Harbour Times’ journalism of integrity',
      'Go ad-free — and protect the free press.',
      'A message from the editor: Thank you for reading. We are reliant on your support.'
    ],
    keep: [
      'Our members make the nets that the town sells in May, and mend the boats. They are proud.',
      'Support for the Harbour Times’ journalism came from abroad.',
      'A letter from the editor: the mill is no longer ours.'
    ]
  },
  {
    id: 'free-access',
    category: 'subscribe',
    why: 'Offers access or a trial.',
    match: any(
      r`(?:please )?(?:register|sign ?up|subscribe|log ?in|join)(?: now| today| here)? for (?:your )?(?:free|full|unlimited|instant)(?:,? (?:and )?(?:free|full|unlimited|digital|instant|online))?(?:,? (?:and )?(?:free|full|unlimited|digital|instant|online))?,? (?:digital )?access\b[^.!?“”"]{0,80}(?:\.com|\.org|\.net)?[.!]?`,
      r`(?:try|get|enjoy)(?: your)?(?: first)? (?:\d{1,2}|one|two|three|six) (?:weeks?|months?|days?)(?: of (?:unlimited )?(?:digital )?access)? (?:free|for free|for (?:just |only )?[$£€]\d[\d.]{0,5})\b[^.!?“”"]{0,60}[.!]?`,
      r`[^.!?“”"]{5,120}\? (?:check out|see|view|explore|choose from) (?:our |the |all )?subscription (?:plans|options|offers|packages)\b[^.!?]{0,40}[.!]?`,
      r`you(?:[’']re| are) (?:currently )?reading (?:a|an|your|one of your) (?:premium|subscriber|exclusive|members?|free|last free)\b[^.!?“”"]{2,60}[.!]?(?: .{3,120})?`,
      r`we(?:[’']re| are) (?:really |so |very )?(?:pleased|glad|happy|delighted|thrilled) (?:that )?you(?:[’']ve| have) read .{1,80}articles?\b.{0,100}`
    ),
    remove: [
      'Register now for FREE unlimited access to Gazette.com',
      'Try 1 month for $1',
      'Do you have access to the e-paper? Check out subscription plans available.',
      'We’re really pleased that you’ve read X articles in the past month.'
    ],
    keep: ['Try three weeks for free? She tried a year.', 'Sign up for access to the gate by noon.']
  },
  {
    id: 'newsletter-teaser',
    category: 'subscribe',
    why: 'Praises a newsletter, a channel or a podcast, and says where to sign up.',
    match: any(
      r`(?=.{0,400}\b(?:newsletters?|inbox|podcast|e-?mails?|briefing|alerts?)\b)\W{0,3}(?:the [\p{L}’' ]{2,40} newsletter|our [\p{L}’' ]{2,40} (?:newsletter|podcast)|(?:start|catch up|get|stay|want|wake up|keep up|never miss|don[’']t miss|sort|make sense|unwind|cut through|your|from|for|love|like|enjoy|looking for|need|receive|begin|end|kick off|join|delve|dive|explore|discover|hear|interested|tired|if you)\b)[^“”"]{5,260}[.!?:–—-] ?(?:please )?(?:sign[ -]?up|subscribe|register)(?: now| today)?(?: here| for free| (?:for|to) (?:our|the|it|your) [^.!?“”"]{2,50}?(?:newsletters?|alerts|emails?|podcast|channel)(?: here| today| now)?)?[.!]?`,
      r`(?:catch|get|stay|start|keep|support|help|be|join|read|follow|make|find|hear|you can|see)\b[^.?“”"]{5,160} by (?:signing up|subscribing) (?:to|for) (?:our|the) [^.!?“”"]{0,40}(?:newsletters?|podcast|channel)\b[^?“”"]{0,120}`,
      r`(?:stay (?:up[- ]to[- ]date|updated|informed|ahead|in the loop)|keep up[ -]to[ -]date|don[’']t miss (?:out|a [\p{L}]{3,10})) by (?:following|joining|subscribing to|signing up)[^.!?“”"]{3,80}[.!]?`,
      r`(?:(?:start|wake up|stay|never|don[’']t|want|catch up|keep up|be|begin)\b[^.!?“”"]{5,80}[.!] )?(?:get|have|receive) [^.!?“”"]{3,100} (?:in|to|on) your (?:inbox|device|phone|smartphone|mobile|desktop)(?: (?:each|every) \p{L}{3,10}| daily| weekly)?[.!]?`,
      r`don[’']t miss (?:the|our) (?:big|biggest|top|latest|best) (?:stories|news|headlines)[.!] (?:like|follow|join|subscribe|sign)\b[^?“”"]{3,100}`,
      r`(?=.{0,400}\b(?:bookmark|newsletters?)\b)[^?“”"]{0,220}\b(?:please|sure to) bookmark (?:our homepage|[\w.]{3,30})\b.{0,160}`,
      r`we have (?:more|other) newsletters[.!]?|no thanks,? (?:close|i[’']m|not|continue|maybe)[^.!?“”"]{0,40}|be the first to (?:know|hear|get (?:breaking|the latest) news)[.!]?`,
      r`join [\p{L} ,-]{3,40} conversations?,? (?:follow|and) [^.!?“”"]{2,60}readers\b[^.!?“”"]{0,60}[.!]?`
    ),
    remove: [
      'The Morning Tide newsletter is our guide to the day’s stories. Sign up here.',
      'Start the day with a summary of the news. Sign up for our Morning Tide newsletter.',
      'Catch up on the debates of the week by signing up to our Opinion newsletter.',
      'Start the day smarter. Get all the news you need in your inbox each morning.',
      'Don’t miss the big stories. Like us on Facebook.',
      'We have more newsletters'
    ],
    keep: [
      'She runs a newsletter for sailors. About nine hundred people sign up each year.',
      'You get a shock by subscribing to the idea that boats are safe.',
      'Get the picture in your head, then on your phone, and send it.',
      'No thanks, he said, and left.'
    ]
  },
  {
    id: 'whats-happening',
    category: 'subscribe',
    why: 'Local sites ask readers to take their updates.',
    match: r`(?:find out|see|know) what[’']s (?:happening|going on) in .{2,60}? ?with (?:free|our)\b.{0,80}updates.{0,60}`,
    remove: ['Find out what’s happening in Ryewith free, real-time updates from Harbour.'],
    keep: ['Find out what’s happening in Rye on Sunday.']
  }
]
