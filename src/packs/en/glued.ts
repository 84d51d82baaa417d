import type {Rule} from '../rule.ts'
import {any, behindSentence, fullDate, fullName, network} from './words.ts'

const r = String.raw
const piece =
  '(?:article|story|post|piece|essay|column|report|interview|commentary|excerpt|op-ed|content|analysis|review|editorial|blog post|press release|recipe|feature)'

const linkLabel = r`(?<=[.!?"”’)\]] )(?:READ MORE|Read [Mm]ore|ALSO READ|Also [Rr]ead|READ ALSO|Read [Aa]lso|READ NEXT|Read [Nn]ext|RELATED(?: (?:STORY|STORIES|ARTICLE|ARTICLES|CONTENT|COVERAGE|VIDEO))?|Related(?: (?:Story|Stories|Article|Articles|Coverage|Post|Posts|News|Link|Links|Video|Content|story|stories|article|articles|coverage|post|content|reading|video))?|SEE ALSO|See [Aa]lso|MUST READ|Must[ -][Rr]ead|You [Mm]ay [Aa]lso [Ll]ike|You [Mm]ight [Aa]lso [Ll]ike|More on [Tt]his|In [Cc]ase [Yy]ou [Mm]issed [Ii]t|Don[’']t [Mm]iss|Recommended [Rr]eading|Watch [Nn]ow|WATCH NOW|Also [Ss]ee|ALSO SEE)\s?(?::|\||»|→|>) ?(?=[\p{Lu}\p{N}‘'“"])`

/** Calls, links and notices that have lost the line of their own and stand behind a sentence. */
export const gluedRules: readonly Rule[] = [
  {
    id: 'copyright-behind-sentence',
    category: 'legal',
    why: 'The claim of the publisher behind the last sentence.',
    scope: 'span',
    match: r`(?<=[.!?"”’)\]] ?|[\p{L}] )(?:copyright|©|\(c\)) ?(?:©|\(c\))?,? ?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?,? [^.!?]{2,80}\.? ?all rights reserved\b.{0,220}$`,
    remove: [
      'The boats came home. ⟦Copyright 2011 Harbour Publishing Co. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.⟧'
    ],
    keep: ['The copyright of 1951 lapsed. The crown reserved all rights to it.']
  },
  {
    id: 'copyright-sign-behind-sentence',
    category: 'legal',
    why: 'The sign, the year and the owner behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}(?:(?:Copyright )?(?:©|\([cC]\)) ?(?:Copyright )?(?:19|20)\d\d,? [^.!?]{2,50}|Copyright (?:19|20)\d\d (?:[Bb]y )?(?:The )?\p{Lu}[^.!?]{2,50})\.?$`,
    remove: [
      'The boats came home. ⟦© 2021 Harbour Media Ltd⟧',
      'They won. ⟦Copyright 2020 The Harbour Gazette⟧'
    ],
    keep: ['He won. Copyright law of 1911 knew no such thing.']
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
    id: 'originally-behind-sentence',
    category: 'credit',
    why: 'Where the text was printed first, behind its last sentence.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?"”’)\]] ))[(\[*]?(?:note: )?(?:this ${piece}|(?:a|an earlier|an edited|a shorter|a longer) version of this ${piece})(?: (?:was|has been|is))?(?: also)? (?:originally |first |previously )(?:appeared|published|posted|ran|printed|aired|written|reported)\b[^!?]{3,160}$`,
    remove: [
      'It glowed as before. ⟦This article originally appeared on The Harbour Review.⟧',
      'It left. ⟦A version of this story was first published in May.⟧'
    ],
    keep: ['It left. This story was told to me by my aunt.']
  },
  {
    id: 'appeared-first-behind-sentence',
    category: 'credit',
    why: 'WordPress ends a post in its feed with title and blog.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behindSentence}The post [^!]{3,200} (?:appeared|was published) first on [^!?]{2,80}$`,
    remove: ['Serve it hot. ⟦The post Seven Soups for a Wet Week appeared first on Kitchen & Kin.⟧'],
    keep: ['It was a race. The post office appeared first in the list.']
  },
  {
    id: 'follow-behind-sentence',
    category: 'social',
    why: 'Asks to follow author or site, behind a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?"”’)\]] ))(?:You can (?:also )?)?(?:[Ff]ollow|[Ff]ind|[Ll]ike|[Jj]oin|[Cc]onnect with) (?:${fullName}|him|her|them|us|me|[Tt]he \p{Lu}[\p{L} ]{2,30}|\p{Lu}[\p{L}.]{2,24}) on (?:${network}|X(?= ?[@.:]|$))(?:[^.!?"”]{0,80}(?:\.com\/[^ ]{2,40})?)[.!]?$`,
    remove: [
      'It will be sold in spring. ⟦Follow Ana Ruiz on Twitter.⟧',
      'They left. ⟦Follow us on Facebook and Instagram.⟧'
    ],
    keep: ['They left. “Follow us on Twitter,” the sign said.', 'Find her on Sundays. She is there.']
  },
  {
    id: 'mail-behind-sentence',
    category: 'credit',
    why: 'The address of the reporter behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:You can )?(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to) (?:${fullName}|\p{Lu}[\p{L}]{2,20}|the (?:writer|reporter|author)|this (?:reporter|author)|him|her|me)(?: at|:) [\w.+-]{2,40}@[\w.-]{3,40}[^!?]{0,100}$`,
    at: 'tail',
    remove: ['They left. ⟦Contact Ana Ruiz at ana@gazette.example.⟧'],
    keep: ['Contact the office at noon.']
  },
  {
    id: 'newsletter-behind-sentence',
    category: 'subscribe',
    why: 'Asks to take a newsletter, behind the last sentence of a paragraph.',
    scope: 'span',
    match: r`(?<=[.!?"”’)\]] )(?:(?:sign up|subscribe|register)(?: now| here| today)? (?:for|to) (?:the|our|my|[\p{L}]{2,20}(?:[’']s)?) [^.!?]{0,80}(?:newsletters?|mailing list|e-?mail list|youtube channel|whatsapp channel|telegram channel|podcast)\b[^.!?"”]{0,80}|(?:get|have|receive) [^.!?"”]{3,100}(?:straight|directly|right|delivered|sent) (?:in)?to your (?:e-?mail )?inbox[^.!?"”]{0,60}|keep up with the [\p{L} ]{2,30}newsletter\.[^!?]{0,80})[.!]?$`,
    remove: [
      'They came home. ⟦Subscribe to the Harbour Money newsletter!⟧',
      'They came home. ⟦Get the best of the coast delivered to your inbox every day.⟧'
    ],
    keep: [
      'They came home. Sign up for the race by noon.',
      '“I left. Subscribe to the newsletter,” she said.'
    ]
  },
  {
    id: 'link-label-behind-sentence',
    category: 'related',
    why: 'A link to another article at the end of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: `${linkLabel}[^.!?]{8,160}[!?]?(?: [^.!?a-z][^.!?]{8,100}[!?]?)?$`,
    remove: ['They came home. ⟦Read more: Ferry returns to the northern islands⟧'],
    keep: ['“I like it. Read more: that is all.”', 'They left. Related species stayed.']
  },
  {
    id: 'link-between-sentences',
    category: 'related',
    why: 'The same between two paragraphs that have become one: the next begins with a quotation, or with a word that begins a sentence behind a small one.',
    scope: 'span',
    caseSensitive: true,
    match: `${linkLabel}(?:[^.!?“”"]{8,130}? (?!(?:for|and|from|with|over|into|like|than|via|but|the|its|his|her) )[\\p{Ll}\\d][\\p{Ll}\\d’'-]{2,18}(?= (?:The|In|But|He|She|It|They|A|An|This|That|On|At|After|While|As|For|However|When|If|We|His|Her|Meanwhile|Earlier|Last|Speaking|Asked|According|Some|Many|Both|Those|These|There|Also|And|Its|Their|Since|Under|With|By|From|Despite|Although|Yet|So|Now|One|Two|Most|Such|Another) [\\p{Ll}\\p{Lu}])|[^.!?“”"]{15,150}(?<![:,]| The| A| An| This| In| His| Her| Its)(?= [“"]\\p{Lu}))`,
    remove: [
      'They got ahead by hard work. ⟦Related: Rich are paying more in taxes than before⟧ The report also said that jobs were few.',
      'They came home. ⟦Related: Ferry returns to the islands⟧ “We are glad,” he said.'
    ],
    keep: [
      'They left. Read more: it is good for you. The end.',
      'They left. Related species stayed. The end.'
    ]
  },
  {
    id: 'click-behind-sentence',
    category: 'nav',
    why: 'An instruction to follow a link, behind the last sentence of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:Click|CLICK|Tap) (?:here|HERE) (?:(?:to|TO) (?:subscribe|sign up|read|learn more|get|see (?:more|all|the full)|view (?:more|all|the full)|watch|download (?:the|our)|buy|join|donate|continue|order|register|follow|listen|support|become|SUBSCRIBE|READ|SIGN UP|GET|JOIN|WATCH)|(?:for|FOR) (?:more|the|our|all|full|MORE|THE))\b[^.!?"”]{3,100}[.!]?$`,
    remove: ['They came home. ⟦Click here to read the report.⟧'],
    keep: ['They said: “Click here to win” and left.']
  },
  {
    id: 'teaser-link',
    category: 'related',
    why: 'The link at the end of a text that has been cut off.',
    scope: 'span',
    match: r`(?<=(?:\.\.\.|…|\[…\]|\[\.\.\.\]) ?)\[?(?:learn more|read more|continue reading|see more|full story|more|read the full (?:article|story|post))(?: read more| more)?\]?(?: ?[»›→>]{1,3}| \.\.\.)?$`,
    remove: ['It was made for the crews of the harbour. It... ⟦Learn more⟧', 'The ferry… ⟦Read more »⟧'],
    keep: ['He wanted more', 'And then... learn more of it!']
  },
  {
    id: 'page-fragments',
    category: 'nav',
    why: 'What the frames of large sites have left in the middle of their texts.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?:Advertisement )?Continue reading the main story(?: (?:Photo|Advertisement|What[’']s Next|Share This Page|Share this page|Recent Comments|Slide ?Show|Video|Write A Comment))?`,
      'Let friends in your social network know what you are reading about',
      r`(?:SHARE ?\d{0,5} ?(?:TWEET|CONNECT) ?\d{0,5} ?(?:TWEET ?\d{0,5})? ?(?:LINKEDIN ?\d{0,5})? ?(?:COMMENT ?\d{0,5})? ?(?:EMAIL)? ?(?:MORE)?|CONNECTTWEETLINKEDINCOMMENTEMAILMORE|CONNECT TWEET LINKEDIN ?\d{0,4} COMMENT EMAIL MORE)(?![\p{L}])`,
      r`(?:Powered|Promoted|Sponsored|Recommended) [Bb]y (?:SmartAsset(?:\.com)?|Taboola|Disqus|Livefyre|Typeform|Riddle|Playbuzz|WordPress|Google Translate|Zerg[Nn]et|Revcontent|Outbrain|Viafoura|Infogram|Datawrapper)\b\.?`,
      r`(?:Advertisement |ADVERTISEMENT )?(?:Story|Article|STORY|ARTICLE) (?:[Cc]ontinues|[Cc]ontinued|CONTINUES|CONTINUED) (?:[Bb]elow|BELOW|[Aa]fter)(?: (?:[Aa]dvertisement|ADVERTISEMENT|the ad|this ad|video|gallery|photo)(?![\p{L}]))?(?! the| a| his| her| this)\.?`,
      r`A (?:post|video|photo) (?:shared|posted) by [^()!?]{2,60} ?\(@[\w.]{2,30}\)(?: on ${fullDate} at \d{1,2}:\d\d ?[ap]m(?: P[SD]T)?)?`,
      'View this post on Instagram',
      r`Click to (?:share on|email|print)[^()!?]{0,40}\(Opens in new window\)(?: \p{Lu}[\p{Ll}]{2,12}(?= |$))?`,
      r`Like this:? Like ?Loading\.{3}(?: Related$)?`,
      r`,? opens? (?:in a )?new (?:tab|window)(?: or (?:tab|window))?(?=[,.) ]|$)`,
      r`\((?:Story|Article|Scroll|Post) (?:continues|down|continued)[^()]{2,40}\)|\(?(?:SCROLL|Scroll) (?:DOWN|down) (?:FOR|for) (?:VIDEO|video|more|MORE)S?\)?`
    ),
    remove: [
      'He had made “a deal.” ⟦Continue reading the main story⟧',
      'The rings are sold in spring. ⟦SHARE 79 CONNECTEMAILMORE⟧ ANAHEIM — Musicians came.',
      'Ten lands have it. ⟦Powered by SmartAsset.com⟧ The class matters.',
      'They came. ⟦A post shared by Ana Ruiz (@anaruiz) on Feb 3, 2017 at 1:22pm PST⟧ They left.'
    ],
    keep: [
      'The phone is powered by Google.',
      'He can share tweets, connect, email more.',
      'The Story Continues is a song.'
    ]
  },
  {
    id: 'comment-form-behind-text',
    category: 'comment',
    why: 'The form for comments, glued to the end of the text.',
    scope: 'span',
    match: r`(?:(?:leave a (?:reply|comment) ?)?(?:cancel reply ?)?(?:you must be logged in to post a comment|your e-?mail address will not be published)|this site uses akismet to reduce spam|save my name, e-?mail,? and website in this browser|notify me of (?:new posts|follow-up comments) by e-?mail).{0,240}$`,
    remove: [
      'They left. ⟦Leave a Reply Cancel reply Your email address will not be published. Required fields are marked *⟧'
    ],
    keep: ['Your email address will stay.']
  },
  {
    id: 'filed-behind-text',
    category: 'taxonomy',
    why: 'The subjects under which a post is filed, glued to its end.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:(?:Filed [Uu]nder|FILED UNDER|Tagged (?:[Ww]ith|[Aa]s)|Related [Tt]opics|TAGS|Tags|TOPICS|Labels) ?: ?[^.!?;:]{2,160}(?:Tagged [Ww]ith: [^.!?]{2,160})?|Posted in \p{Lu}[^.!?;:]{2,80}(?:\| ?)?(?:Tagged|Leave a|No Comments|\d+ Comments?)[^.!?;:]{0,160})$`,
    remove: [
      'They left. ⟦Filed Under: Local News Tagged With: ferry, harbour⟧',
      'They left. ⟦Tags: ferry, harbour, islands⟧'
    ],
    keep: ['They left. Labels: why they matter. Read on.', 'Nobody had a name, or tags: so it was.']
  },
  {
    id: 'menu-before-text',
    category: 'nav',
    why: 'The link over the menu, glued to the beginning of the text.',
    scope: 'span',
    match: '^(?:skip to (?:main )?(?:content|navigation)(?: skip to [\\p{L} ]{4,24}?)?|left menu)(?: |$)',
    at: 'head',
    remove: ['⟦Skip to content ⟧The ferry is back in the harbour, and nobody knows why.'],
    keep: ['Left menus are common.']
  },
  {
    id: 'biography-behind-text',
    category: 'credit',
    why: 'Who the author is, behind the last sentence of the text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)\]] )(?:About the [Aa]uthor:? )?(?:${fullName} )?(?!The )${fullName} (?:is (?:a|an|the) (?:\p{L}[\p{L}-]{2,20} ){0,1}(?:\p{L}[\p{L}-]{2,20} )?(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|producer|fellow|blogger) (?:for|at|with|based|covering|who covers|on)\b|covers [\p{L} ,]{3,60} (?:for|at) (?:The )?\p{Lu}|covers [\p{L} ,]{3,60}\. (?:He|She|They|Since joining|Before|Previously|Prior))[^!?]{2,260}$`,
    at: 'last',
    remove: [
      'They went home. ⟦Ana Ruiz is a staff writer at the Harbour Gazette.⟧',
      'It is late. ⟦Jan Meer covers the harbour. Since joining The Gazette, he has covered boats.⟧'
    ],
    keep: [
      'They left at dusk. The winner is a writer for children.',
      'They left. Ana Ruiz is a fisher on the coast.'
    ]
  }
]
