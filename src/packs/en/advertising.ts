import type {Rule} from '../../matching/rule.ts'
import {any, beforeSentence, behindSentence, sentenceStarter} from './words.ts'

const r = String.raw

/** Labels of advertisements, and of what interrupts a text. */
export const advertisingRules: readonly Rule[] = [
  {
    id: 'ad',
    category: 'ad',
    why: 'The label of an advertisement, shortened.',
    match: '[-–—~*=_|[({<\\s]{0,12}(?:(?:begin|end|start) )?ads?(?: \\d{1,2})?[-–—~*=_|\\])}>:.!\\s]{0,12}',
    remove: ['AD', '[Ads]', 'Ad 2'],
    keep: ['Ad hoc', 'Ads pay.']
  },
  {
    id: 'advertisement',
    category: 'ad',
    why: 'The label of an advertisement, in a line of its own.',
    match: any(
      '[-–—~*=_.|[({<\\s]{0,40}(?:(?:begin |end |start )?(?:advertisements?|advertising|adverts?)(?: \\d{1,2})?|(?:article|story) content(?: continued)?|sponsored(?: (?:content|links?|posts?|ads?|stories|by .{2,40}|message))?|promoted(?: (?:content|links?|stories|by .{2,40}|post))?|paid (?:content|post|partnership|advertisement|promotion|for by .{2,40})|promotion|partner content|brand(?:ed)? content|(?:from|a message from|a word from) (?:our |the )(?:sponsors?|partners?|advertisers?)|(?:brought to you by|presented by|in partnership with|sponsored by|in association with) .{2,40}|ads? by .{2,30}|(?:recommended|powered|promoted|sponsored) (?:stories |links |content )?(?:by|from) (?:outbrain|taboola|zergnet|revcontent|google|mgid)|report (?:this )?(?:ad|advert|advertisement|an ad)|remove ads?|hide ads?|ad feedback|close ad|skip (?:the )?(?:ads?|advertisement|advert)|why (?:this ad|am i seeing this).{0,10}|ad ?blocker? detected.{0,120}|(?:(?:it )?(?:looks|seems|appears) (?:like|that|as if) |we(?:.ve| have)? (?:noticed|detected|see)(?: that)? )you(?:.re| are)(?: currently)? (?:using|running|blocking) (?:an? )?ad(?:[ -]?block|vert|s\\b).{0,200}|how to (?:disable|turn off|whitelist) your ad[ -]?blocker.{0,60}|(?:please )?(?:disable|turn off) your ad ?block(?:er)?.{0,120}|you might also like from .{2,40}|this ad will (?:end|close) in.{0,20})[-–—~*=_|\\])}>:.!\\s]{0,12}',
      '(?:sponsor message|(?:a )?message from (?:our|a|the) sponsors?|(?:ad|advertiser|sponsor) content|ad loading|(?:content )?(?:provided|brought to you|presented|supported|sponsored|powered) by|content provided by .{2,40}|advertisement(?: advertisement){1,4})[.: …]{0,4}',
      'special offer ?\\(sponsored\\).{0,300}|sponsored (?:content|post|article|feature|story) (?:by|from|provided by) [^.!?]{2,40}|(?:sponsored|presented|brought to you|supported) by ?: [^.!?]{2,40}'
    ),
    remove: [
      'ADVERTISEMENT',
      '--- Advertisement ---',
      'Advertisement 3',
      'Article content continued',
      'Sponsored content',
      'Powered by Taboola',
      'Brought to you by Harbour Bank',
      'Supported by',
      'Sponsored by: Harbour Mills'
    ],
    keep: [
      'Article content matters most.',
      'Advertisements pay for the paper.',
      'Promotion came late.',
      'Supported by two beams, the roof held.'
    ]
  },
  {
    id: 'continues-below',
    category: 'ad',
    why: 'Tells readers that the text goes on behind something that interrupts it.',
    match:
      "[-–—~*=_|[({<\\s]{0,12}(?:(?:advertisements?|ads?|sponsored|advert)[ .:|•/–—-]{1,4})?(?:(?:story|article|post) continue[sd]|this advertisement has not loaded yet,? but .{5,60}|(?:(?:the |this |your |our )?(?:article|story|post|text|content|page|list|interview|recipe|scroll|review|report|column)? ?continue[sd]?(?: reading)? (?:below|after|under|following)(?: (?:this|the|these|our|your|an?))?(?: (?:ads?|advert|advertisements?|advertising|video|gallery|photos?|image|newsletter|sign[ -]?up|promotion|promo|form|break|sponsor|message|commercial|slideshow|poll|map|tweet|embed|quiz))?(?: sign[ -]?up| form| promo| message| break)?)|(?:continue|keep) reading (?:below|the main story)|(?:please )?(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more|read|keep|see more|next|the)(?: .{2,40})?|scroll down(?: for more)?|(?:after|skip|skip past|past|end of|return to|skip the) (?:newsletter|podcast|video|the) ?(?:promotion|sign-?up|promo|newsletter promotion|newsletter)?|after (?:the )?(?:ad|advert|advertisement|newsletter promotion|break|commercial break)|don[’']?t miss out on .{2,40} continue reading)[-–—~*=_|\\])}>:.…↓!\\s]{0,12}",
    remove: [
      'Article continues below',
      'Advertisement - Continue Reading Below',
      'Story continues after advertisement',
      'SCROLL TO CONTINUE',
      'Story continues',
      'This advertisement has not loaded yet, but your article continues below.',
      'after newsletter promotion'
    ],
    keep: ['The path continues below the dam.', 'After the break the band came on.']
  },
  {
    id: 'advertisement-in-line',
    category: 'ad',
    why: 'Labels of adverts, and of what interrupts a text, where a scraper has glued them into a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?:Powered|Promoted|Sponsored|Recommended) [Bb]y (?:SmartAsset(?:\.com)?|Taboola|Disqus|Livefyre|Typeform|Riddle|Playbuzz|WordPress|Google Translate|Zerg[Nn]et|Revcontent|Outbrain|Viafoura|Infogram|Datawrapper)\b\.?`,
      r`(?:Advertisement |ADVERTISEMENT )?(?:Story|Article|STORY|ARTICLE) (?:[Cc]ontinues|[Cc]ontinued|CONTINUES|CONTINUED) (?:[Bb]elow|BELOW|[Aa]fter)(?: (?:[Aa]dvertisement|ADVERTISEMENT|the ad|this ad|video|gallery|photo)(?![\p{L}]))?(?! the| a| his| her| this)[.…]{0,3}`,
      r`\((?:Story|Article|Scroll|Post) (?:continues|down|continued)[^()]{2,40}\)|\(?(?:SCROLL|Scroll) (?:DOWN|down) (?:FOR|for) (?:VIDEO|video|more|MORE)S?\)?`,
      '(?:ADVERTISEMENT|ADVERTISMENT|Advertisement)(?: ?[-–—:|.]? ?(?:(?:SCROLL (?:DOWN )?(?:TO|FOR) (?:CONTINUE|MORE)(?: READING| WITH CONTENT)?)|(?:CONTINUE|Continue) (?:READING|Reading|reading) (?:BELOW|Below|below)|(?:Story|Article|STORY|ARTICLE) (?:continues|CONTINUES|Continues) (?:below|BELOW|Below))[.…]{0,3})|\\((?:Story|Article|Text|Post) (?:continues|continued) below(?: (?:the )?(?:photos?|video|gallery|ad|advertisement|image|poll|map|tweet))?\\.{0,3}\\)'
    ),
    remove: [
      'The water rose. ⟦ADVERTISEMENT - CONTINUE READING BELOW⟧ By noon it had reached the door.',
      'Ten lands have it. ⟦Powered by SmartAsset.com⟧ The class matters.'
    ],
    keep: [
      'The Advertisement for a wife, of 1866, hangs in the hall.',
      'The phone is powered by Google.',
      'The Story Continues is a song.'
    ]
  },
  {
    id: 'advertisement-glued',
    category: 'ad',
    why: 'The label of an advertisement before the first sentence, or glued to the sentence behind it.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?:^|(?<=[.!?]["”’']?))(?:ADVERTISEMENTS?|Advertisements?)(?=["“‘]?\p{Lu}\p{Ll}|["“‘]?[AI] )`,
      r`^(?:Advertisement|ADVERTISEMENT|Advertisements)(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`
    ),
    remove: [
      '⟦ADVERTISEMENT⟧According to the board, the ferry is back.',
      '⟦Advertisement⟧The ferry is back.',
      '⟦Advertisement⟧ The ferry is back.'
    ],
    keep: ['ADVERTISEMENTS of the ferry are old.', 'Advertisement was new to the town.']
  },
  {
    id: 'label-between-sentences',
    category: 'ad',
    why: 'The label of an advert or a button, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: any(
      r`(?<=[.!?]["”’']? )(?:ADVERTISEMENT|Advertisement ?[-–—:|] ?(?:[Ss]tory|[Aa]rticle|[Cc]ontent|[Ss]croll|[Cc]ontinue) (?:continues|to continue|reading|continue)(?: below)?(?: (?:this ad|advertisement))?|(?:STORY|ARTICLE) CONTINUES BELOW(?: (?:THESE|THIS) (?:AD|SALTWIRE VIDEO|VIDEO)S?)?)\.?${beforeSentence}`,
      r`${behindSentence}(?:Advertisements?|ADVERTISEMENTS?|Click [Tt]o [Tt]weet|Tweet [Tt]his|Embed from Getty Images|Sponsored(?: Content)?|SPONSORED(?: CONTENT)?|REPORT THIS AD|Report this ad|Loading\.{3}|Pin [Ii]t|Share [Oo]n Pinterest|PAID CONTENT|Article continues|Watch on YouTube|Play [Vv]ideo|Show [Cc]aption|Hide [Cc]aption|Open image in gallery)(?= ${sentenceStarter} ["“‘]?[\p{L}\d]| ["“]\p{Lu}|$)`,
      r`(?<=[.!?"”)] )(?:Share this (?:article|story|post)|Continue reading below(?: advertisement)?|Continue [Rr]eading)(?= (?:${sentenceStarter} ["“‘]?\p{Ll}|["“]\p{Lu}))`
    ),
    remove: [
      'The water rose. ⟦ADVERTISEMENT⟧ “By noon it had reached the door,” she said.',
      'The water rose. ⟦Advertisement - story continues below⟧ By noon it was here.',
      'They left at noon. ⟦Advertisement⟧ The ferry came back.',
      'They left at noon. ⟦Embed from Getty Images⟧ “We waited,” she said.',
      'It is old. ⟦Click to Tweet⟧',
      'They left. ⟦Share this article⟧ The ferry came back.'
    ],
    keep: [
      'They wrote: ADVERTISEMENT in red',
      'He read it. Advertisement the Harbour ran was long.',
      'They left. Sponsored by the mill, the boat came back.',
      'They laughed. Advertisement was new to them.'
    ]
  }
]
