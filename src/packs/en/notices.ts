import type {Rule} from '../rule.ts'
import {any, fullName} from './words.ts'

const r = String.raw

/** What papers and agencies print below a text on its use, its changes, its money and its discussion. */
export const noticeRules: readonly Rule[] = [
  {
    id: 'print-edition',
    category: 'credit',
    why: 'Where the text stood in print, and under which headline.',
    match: any(
      r`(?:appeared|published|printed) in the [^.!?“”"]{3,40},? (?:print |weekend |international )?edition(?:s)?(?: of [^.!?“”"]{2,40})?(?: as| under the (?:headline|title)| with the headline)?(?: ?:? ?[‘'“"].{3,200})?`,
      r`originally published as (?!an? |the |part |one |two |in )\p{L}.{8,160}[^.]`
    ),
    at: 'tail',
    remove: [
      'Appeared in the March 4, 2023, print edition as ‘Ferry Returns’.',
      'Originally published as Ferry returns: town in chaos'
    ],
    keep: [
      'Originally published as a serial, the novel sold well.',
      'Published in the spring in a first edition, it sold.'
    ]
  },
  {
    id: 'updates-with',
    category: 'credit',
    why: 'An agency tells its clients what is new in this version of a report.',
    match: r`[(\[](?:updates?|adds?|recasts?|rewrites?|refiles?|writes through|releads?|updates to|updated with|updating|rounds up)\b,? ?(?:[^()\[\]]{0,120}(?:paragraphs?|\bpara\b|\bgraf|comments?|details?|background|quotes?|context|byline|reaction|closing|shares|prices|throughout|bullet|headline|lead|with )[^()\[\]]{0,120})[)\]]\.?`,
    at: 'edge',
    remove: ['(Updates with comment from the minister in fourth paragraph.)', '(Adds background, quotes)'],
    keep: ['(Update your boat by noon.)', '(Adds 200 calories)']
  },
  {
    id: 'to-contact-the-reporter',
    category: 'credit',
    why: 'The addresses of reporters and editors.',
    match: r`to contact the (?:reporters?|editors?|authors?|writers?|staff)(?: on| for| responsible for| of)? (?:this|the) (?:story|article|column|report)s? ?:? .{5,200}`,
    remove: ['To contact the reporter on this story: Ana Ruiz in Rye at aruiz@gazette.example'],
    keep: ['To contact the editors of the letter took a year.']
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
    id: 'coverage-with-support',
    category: 'legal',
    why: 'Who pays for the coverage, and that the newsroom alone decides what it says.',
    match: r`(?:the )?[\p{L}. ’']{2,40}(?:[’']s?)? (?:[\p{L} -]{3,50} )?(?:coverage|reporting|journalism|desk|department)(?: of [\p{L} ]{3,40})? (?:receives|is supported|is funded|is made possible)(?: financial)?(?: support)? (?:from|through|by|in part by) .{5,240}(?:solely responsible|editorial(?:ly)? (?:control|independen|decision)|responsible for (?:all|this|its)).{0,160}`,
    remove: [
      'Harbour Press coverage of religion receives support through a project with The Review. The press is solely responsible for this content.'
    ],
    keep: ['The coverage of the east receives support from two masts.']
  },
  {
    id: 'positions-of-the-author',
    category: 'legal',
    why: 'Whether the author or the site holds shares of what the text is about.',
    match: any(
      r`.{2,120} (?:has|have|holds?|owns?|had)(?: no| a)?(?: long| short| beneficial)? (?:positions?|shares|stake|stocks?|holdings?) in (?:any of |either of |all of )?(?:the )?(?:stocks?|securities|companies|funds?|shares)?,? ?(?:mentioned|named|discussed).{0,360}`,
      r`[\p{L} ]{3,40} has a disclosure policy\.?|(?:[\p{L}’' ]{3,24}disclosure ?: ?)?I\/we have (?:no|a beneficial).{5,300}|this (?:content|article) was created by [^.!?]{2,60}, which is .{5,240}`,
      r`(?:want the latest recommendations from|click to get this free report|to read this article on [\p{L}. ]{3,40} click here).{0,260}|[^.!?]{3,100}: free stock analysis report\b.{0,300}`
    ),
    at: 'tail',
    remove: [
      'Ana Ruiz has no position in any of the stocks mentioned.',
      'The Harbour Fool has a disclosure policy.',
      'Harbour Incorporated (HRB): Free Stock Analysis Report'
    ],
    keep: [
      'The firm has a position in the market that was mentioned by both.',
      'The fund has a disclosure policy that is old.'
    ]
  },
  {
    id: 'gamble-responsibly',
    category: 'legal',
    why: 'The notice that goes with adverts of bookmakers.',
    match: r`(?:[^.!?“”"]{2,60}[.!] )?(?:(?:must be )?(?:18|21) ?(?:\+|(?:years? )?(?:and|or) (?:over|older))[^“”"]{0,120}(?:gambl|responsibl|\bbet\b|t&cs?|terms)|gambling problem\?|(?:please )?(?:gamble|bet|play) responsibly\b|new customers only\b|(?:#ad )?18\+)[^“”"]{0,300}`,
    at: 'tail',
    remove: ['18+. Please gamble responsibly. help.example', 'Must be 21+. Gambling problem? Call 555.'],
    keep: ['Gambling problem clinics have seen more guests.', 'She must be 18 or over to vote for him.']
  },
  {
    id: 'house-rules',
    category: 'comment',
    why: 'How readers are to behave in the discussion.',
    match: any(
      r`(?:your |all |reader )?comments (?:have to|must|should|need to) be (?:in english|civil|respectful|relevant|on[- ]topic|polite|brief|concise|constructive)[^“”"]{0,300}`,
      r`[^.!?“”"]{2,40} (?:encourages?|welcomes?|invites?) (?:reader|readers[’']|your|civil|respectful|lively|open|thoughtful|constructive) (?:discussions?|comments?|debate|conversations?|feedback)\b[^“”"]{0,360}`,
      r`we (?:want|encourage|ask|expect|invite|welcome) (?:our |your |all |readers[’'] )?(?:comments?|commenters|discussions?|conversations?|readers to)[^.!?“”"]{2,120}(?:community|civil|lively|respectful|debate|constructive|on[- ]topic)[^“”"]{0,300}`,
      r`(?:the )?(?:rules (?:of|for) (?:replying|commenting|posting|this discussion)|(?:our )?commenting (?:rules|policy|guidelines)|comments? ?: our rules|comment (?:guidelines|rules|policy))(?: ?[:–-] ?.{0,300})?`,
      r`[^.!?“”"]{2,40} is committed to publishing [^.!?“”"]{0,40}letters\b.{0,260}|(?:send|submit) (?:a )?letters? to the editor(?: (?:to|at|via|here) .{2,60})?`
    ),
    remove: [
      'Comments have to be in English, and in full sentences.',
      'The Gazette encourages reader discussion on our stories.',
      'We want our comments to be a lively part of our community.',
      'The rules of replying: Be respectful.'
    ],
    keep: [
      'The mayor encourages her own debate, she says.',
      'Comments must be filed by May.',
      'We want our boats to be a part of our community.'
    ]
  },
  {
    id: 'question-and-have-your-say',
    category: 'comment',
    why: 'A question to the readers, and where to answer it.',
    match: r`(?:[^.!“”"]{3,160}\? ?)?(?:have your say(?: (?:in|by|on|below|here|with|using)\b[^.!?“”"]{0,60})?|join (?:in )?the (?:conversation|discussion|debate)(?: (?:below|in the comments?|here|now|on)[^.!?“”"]{0,40})?|share your thoughts(?: (?:below|in the comments?|here|with us)[^.!?“”"]{0,40})?)[.!]?`,
    remove: [
      'What should the council do next? Join the conversation below.',
      'What do you think? Have your say in our comments section.',
      'SHARE YOUR THOUGHTS'
    ],
    keep: ['Have your say at the town hall on Monday.', 'Who came? Join the dots, she said.']
  },
  {
    id: 'use-is-agreement',
    category: 'legal',
    why: 'What readers agree to by using the site.',
    match: r`[*\W]{0,3}(?:[^.!?“”"]{0,40})?(?:registration on|use of|access to|using|use of and\/or registration on)(?: (?:or|and|and\/or) (?:use of|registration on))?(?: any (?:portion|part) of)? this (?:web)?site (?:constitutes|signifies|indicates|implies|means)[^.!?]{0,40}(?:agree|accept).{0,260}`,
    remove: ['* I understand that registration on or use of this site constitutes agreement to its terms.'],
    keep: ['Use of this site constitutes a risk to the birds.']
  },
  {
    id: 'news-of-the-site',
    category: 'subscribe',
    why: 'Asks to get the news from the site.',
    caseSensitive: true,
    match: any(
      r`[(\[]?(?:Follow|Catch|Get|Track|Read|Check out|Stay updated with|Keep up with|See|Find|Discover) (?:all )?(?:the |our )?(?:[Ll]atest|[Ll]ive|[Bb]reaking|[Mm]ost recent) (?:[^.!?“”"]{0,100}\b)?(?:[Nn]ews|NEWS|[Uu]pdates|[Hh]eadlines|[Dd]evelopments|[Cc]overage|[Ss]cores|[Ss]tories)\b[^.!?“”"]{0,100} (?:with|on|at|from|only on|here on) (?:[Tt]he )?(?:\p{Lu}|www|our)[^!?“”"]{2,80}[)\]]?`,
      r`For (?:all )?(?:the |our |more )?(?:latest|breaking|live|local|more) (?:[^.!?“”",]{0,60}\b)?(?:[Nn]ews|[Hh]eadlines|[Uu]pdates|[Ss]tories|[Cc]overage|[Ss]cores|[Aa]nalysis|[Cc]ontent|[Vv]ideos)(?:,? (?:from|on|in|about|of|and|across|around|like|right) [^.!?“”",]{2,60})?,? (?:follow|visit|download|subscribe|join|like|log on|click|tap|check out|go to|head to|sign up|stay tuned)\b[^!?“”"]{2,120}`,
      r`(?:Click|Tap) here for (?:more|the latest|all|other|live|breaking) [^.!?“”"]{2,60}\b(?:news|stories|updates|coverage|headlines)\b[^.!?“”"]{0,60}\.?|For more (?:stories|news|articles|content|coverage) (?:like this|from|on|about)[^.!?“”"]{0,60}, [^!?“”"]{3,80}`
    ),
    remove: [
      'Follow the latest breaking news and developments with Harbour Times’ newsdesk.',
      'Catch all the Latest News Updates on Harbour Live.',
      'For all the latest headlines follow our Google News channel online or via the app.'
    ],
    keep: [
      'Follow the latest news from the harbour with care.',
      'For the latest boats, sailors visit the fair in May, they said, and stay.'
    ]
  },
  {
    id: 'wherever-you-get-podcasts',
    category: 'media',
    why: 'Advertises a podcast.',
    match: r`[^\p{L}“"]{0,4}(?:listen|subscribe|follow|tap|download|find|hear|catch|click|get|you can|check out|search)\b[^.!?“”"]{3,200}(?:wherever|where|anywhere) you (?:usually )?(?:get|listen to|find|download) (?:your |all your )?podcasts.{0,40}|listen to (?:our|the latest) [^.!?“”"]{2,40} podcast(?: (?:for|on|with|here|now|to) [^.!?“”"]{3,100})?[.!]?`,
    remove: [
      'Listen to the Harbour podcast wherever you get your podcasts',
      'Listen to our Inside Rye podcast for the latest analysis'
    ],
    keep: ['Listen to the sea where you get off.', 'It is free wherever you get your podcasts.']
  },
  {
    id: 'embed-of-network',
    category: 'media',
    why: 'Stands where a post or a film of another site was not shown.',
    match: r`loading (?:youtube|twitter|instagram|facebook|tiktok|vimeo|spotify|x|threads|bluesky) (?:content|post|video|embed)|this (?:content|video|post|article) (?:is (?:provided|hosted) by|contains content provided by) [^.!?]{2,40},? (?:which|who|and|we) .{5,160}|(?:this|your) (?:web )?browser is (?:no longer|not) supported.{0,160}|please use [^.!?“”"]{3,30} (?:browser )?for a (?:more accessible|better) .{3,60}|listen to story|(?:this|the) (?:video|audio) can not be played.{0,120}`,
    remove: [
      'Loading YouTube content',
      'This content is provided by Twitter, which may be using cookies.',
      'This browser is no longer supported',
      'This video can not be played'
    ],
    keep: ['Loading the boat took an hour.', 'This content is provided by law.']
  },
  {
    id: 'byline-of-post',
    category: 'credit',
    why: 'A byline with the post of the author before the name.',
    caseSensitive: true,
    match: r`(?:By|BY|by) (?:(?:[\p{L}’'& -]{2,50} )?(?:reporter|correspondent|editor|writer|columnist|producer|Reporter|Correspondent|Editor|Writer|journalist)s?) ${fullName}(?:(?: and |, | & )${fullName})?(?:,? (?:in|at) \p{Lu}[\p{L} ]{2,24})?`,
    at: 'head',
    remove: ['By court reporter Ana Ruiz', 'By political editor Jan Meer in Rye'],
    keep: ['By court reporter Ana Ruiz was known as Annie.']
  },
  {
    id: 'station-line',
    category: 'credit',
    why: 'The station, and perhaps the place or the post, in a line below the byline.',
    caseSensitive: true,
    match: r`(?:BBC|ITV|RTE|RTÉ|ABC|CBS|NBC|CBC|Sky|Fox|FOX|SABC|RNZ|GMA|CTV|UTV) (?:News|Sport|Sports|Politics)(?: (?:NI|Online|Digital|Scotland|Wales|Northern Ireland|England))?(?:,? (?:in |at )?\p{Lu}[\p{L} &]{2,30})?(?: (?:\p{Ll}[\p{Ll} -]{2,40} )?(?:reporter|correspondent|editor|journalist|producer))?`,
    at: 'head',
    remove: ['BBC News, Rye', 'BBC News NI political reporter', 'Sky News'],
    keep: ['BBC News is late.', 'Sky News said no']
  },
  {
    id: 'handle-and-time',
    category: 'credit',
    why: 'Author, account, paper and hour in a row.',
    caseSensitive: true,
    match: r`(?:By ?:? ?)?${fullName}(?: ?- ?[\p{L} ]{4,24})?(?: ?/ ?| )@[\w.]{3,30}\b[^.!?]{0,50}/ ?\d{1,2}:\d\d ?[AP]M .{5,24}`,
    at: 'head',
    remove: ['Ana Ruiz @anaruiz Harbour Daily / 05:18 AM March 03, 2023'],
    keep: ['Ana Ruiz @anaruiz won the cup']
  }
]
