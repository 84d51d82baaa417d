import type {Pack} from '../matching/rule.ts'
import {personName} from './patterns.ts'
import {embedRules} from './und/embeds.ts'
import {markdownRules} from './und/markdown.ts'
import {pictureOwnerRules} from './und/owners-of-pictures.ts'
import {signOffRules} from './und/sign-offs.ts'

const r = String.raw

const pack: Pack = {
  language: 'und',
  rules: [
    {
      id: 'asterisks',
      category: 'artifact',
      why: 'A row of asterisks, in brackets or not, ends or divides texts; it carries nothing.',
      match: r`\(?\*{1,40}\)?(?: \*{1,5}){0,10}`,
      remove: ['***', '(*)', '* * *'],
      keep: ['*** catatan kaki', '5 * 4']
    },
    {
      id: 'rule-line',
      category: 'artifact',
      why: 'A line drawn with characters.',
      match: r`(?:---+|===+|___+|~~~+|##+|———*|–––*|• ?• ?•)`,
      remove: ['--------', '======'],
      keep: ['---ooOoo---', '-5']
    },
    {
      id: 'ad-script',
      category: 'artifact',
      why: 'The call of an advertising script that the scraper took for text.',
      scope: 'span',
      match: r`(?:\(adsbygoogle ?= ?window\.adsbygoogle ?\|\| ?\[\]\)\.push\(\{[^}]{0,200}\}\);?|googletag\.cmd\.push\(function ?\(\) ?\{[^}]{0,200}\}\);?|document\.write\([^)]{0,200}\);?)`,
      remove: ['A ship came in. ⟦(adsbygoogle = window.adsbygoogle || []).push({});⟧ It left again.'],
      keep: ['The variable adsbygoogle holds a list.']
    },
    {
      id: 'loading',
      category: 'media',
      why: 'What a player or an embed shows until it has loaded.',
      match: r`loading ?(?:\.{2,3}|…)(?: (?:video|content|comments)\.{0,3})?`,
      remove: ['Loading...', 'Loading…'],
      keep: ['Loading...dock number four was closed.']
    },
    {
      id: 'tweet-sign',
      category: 'media',
      why: 'Author, account and date below an embedded post, in the form that one network gives them.',
      scope: 'span',
      match: r`[—–] ?[^()—–]{1,60} \(@\w{1,20}\) (?:\p{L}{3,12}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?(?:19|20)\d\d|(?:19|20)\d\d[年년] ?\d{1,2}[月월] ?\d{1,2}[日일])`,
      remove: [
        '— Ana Ruiz (@anaruiz) October 31, 2017',
        '— 港太郎 (@minato) 2017年10月31日',
        'A ship came in. ⟦— Ana Ruiz (@anaruiz) 31 octobre 2017⟧'
      ],
      keep: ['Her account — Ana Ruiz (@anaruiz) — was closed in 2017.']
    },
    {
      id: 'tweet-picture',
      category: 'media',
      why: 'The address of a picture in an embedded post.',
      scope: 'span',
      match: r`pic\.(?:twitter|x)\.com\/\w{6,14}`,
      remove: ['A ship came in. ⟦pic.twitter.com/AbCdEf1234⟧'],
      keep: ['Pictures there have addresses at pic.twitter.com, she said.']
    },
    {
      id: 'hashtags',
      category: 'taxonomy',
      why: 'A line of nothing but hashtags.',
      at: 'tail',
      match: r`#[\p{L}\p{M}\p{N}_,-]{2,40}(?: #[\p{L}\p{M}\p{N}_,-]{2,40}){1,15}`,
      remove: ['#HarvestFair #RiverTown'],
      keep: ['#HarvestFair and #RiverTown were trending.']
    },
    {
      id: 'owner-sign',
      category: 'credit',
      why: 'Whose a picture is, with the sign of copyright.',
      match: '© ?[\\p{L}\\p{N}@][^.!?:;]{1,60}(?:\\.(?:com|net|org|de|fr|it|es|br))?',
      remove: ['© dpa', '© Ana Ruiz / AFP', '© kitchenandkin.com'],
      keep: ['The sign © stands for more than that, she said.']
    },
    {
      id: 'owner-sign-behind-caption',
      category: 'credit',
      why: 'Whose a picture is, with the sign of copyright, behind its caption.',
      scope: 'span',
      caseSensitive: true,
      match:
        '(?<=[\\p{L}\\p{N}.!?”"“»)] )© ?(?!(?:19|20)\\d\\d)(?:[\\p{Lu}@]|dpa|imago|picture alliance|epa|iStock)[^.!?:;©\\s]{0,30}(?: [^.!?:;©\\s]{1,25}){0,6}$',
      remove: ['The bridge in May ⟦© Ana Ruiz/AFP⟧', 'Die Brücke im Mai. ⟦© Hafenbote⟧'],
      keep: ['The sign © Means of old is rare. It stays.', 'Harbour Post © 2021 Ana Ruiz lives on.']
    },
    {
      id: 'photographer-with-agency',
      category: 'credit',
      why: 'A photographer and an agency, on both sides of a stroke.',
      caseSensitive: true,
      match: `${personName}(?:/| / | \\| )(?:AFP|EFE|ANSA|ANP|EPA|dpa|DPA|APA|PAP|MTI|Belga|BELGA|Reuters|REUTERS|Getty Images|Folhapress|Agência Brasil|picture alliance|LaPresse|Europa Press|Lusa|LUSA|Keystone|TASS|ТАСС|РИА Новости|Коммерсантъ|РБК|DHA|İHA|SIPA|Bestimage|MAXPPP|Imago|IMAGO)(?: (?:via .{2,30}|Images|Photo))?|(?:dpa|AFP|EFE|ANSA|EPA|REUTERS|Reuters|picture alliance|imago|IMAGO|ANP|Getty Images)(?: / |/)${personName}`,
      remove: ['Ana Ruiz/dpa', 'Jan Meer / AFP', 'dpa/Ana Ruiz'],
      keep: ['AFP/Reuters race', 'Ana Ruiz / die Frau vom See']
    },
    {
      id: 'date-and-time',
      category: 'credit',
      why: 'When the page was published, in digits, above the text.',
      match:
        '(?:\\d{1,2}/\\d{1,2}/20\\d\\d|\\d{1,2}-\\d{1,2}-20\\d\\d|\\d{1,2}\\.\\d{1,2}\\.20\\d\\d)(?:,? (?:a las|às|à|at|um|om|alle|kl\\.)|[ ,|–-]{1,3}) ?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)? ?(?:uhr|uur|h|hs|hrs|[ap]\\.?m\\.?|cet|gmt)?\\.?',
      at: 'head',
      remove: ['04/05/2020 a las 10:15h.', '04-05-2020 10:15', '04.05.2020, 10:15 Uhr'],
      keep: ['04/05/2020 10:15 Lima 2, Cusco 1']
    },
    {
      id: 'date-alone',
      category: 'credit',
      why: 'The day of publication, in digits, in a line of its own above the text.',
      match: r`(?:(?:19|20)\d\d-\d\d-\d\d(?:[ t]{1,3}\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:z|[+-]\d\d:?\d\d)?)?|(?:19|20)\d\d[/.]\d\d?[/.]\d\d?\.?(?: \d\d?:\d\d(?::\d\d)?)?|\d\d?[/.-]\d\d?[/.-](?:19|20)\d\d)`,
      at: 'head',
      remove: ['2021-05-03', '2021-05-03T10:15:00+07:00', '12.05.2021', '03/05/2021'],
      keep: ['2021-05-03 2', '12.05.2021 17:2 (8:1)']
    },
    {
      id: 'site-alone',
      category: 'credit',
      why: 'The address of the site or of the original, in the first or the last line.',
      match: r`(?:https?://|www\.)[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}(?:/[^\s]{0,300})?`,
      at: 'first',
      from: 'balanced',
      remove: ['https://www.gazette.example/ferry', 'www.gazette.example'],
      keep: ['www.gazette.example has the list.', 'https://']
    },
    {
      id: 'site-alone-at-the-end',
      category: 'credit',
      why: 'The address of a site, without a page, below the text.',
      match: r`(?:https?://)?www\.[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}/?`,
      at: 'last',
      remove: ['www.gazette.example'],
      keep: ['www.gazette.example has the list.', 'www.gazette.example/list/of/boats']
    },
    {
      id: 'embed-address',
      category: 'media',
      why: 'The address of a film, a sound or a post that a page embeds, in a line of its own.',
      match: r`(?:https?://)?(?:www\.|m\.|mobile\.|open\.|w\.|player\.)?(?:youtu\.be/|youtube\.com/(?:watch|embed|shorts|live)|youtube-nocookie\.com/|(?:twitter|x)\.com/[\w]{1,20}/status/|instagram\.com/(?:p|reel|tv)/|fb\.watch/|vimeo\.com/(?:video/)?\d|tiktok\.com/@[\w.]{2,30}/video|soundcloud\.com/|spotify\.com/(?:embed|episode|track|show|playlist)|dailymotion\.com/|streamable\.com/|giphy\.com/)[^\s]{1,300}`,
      remove: ['https://www.youtube.com/watch?v=abcdefgh', 'https://twitter.com/anaruiz/status/123456'],
      keep: ['https://twitter.com/anaruiz', 'https://youtu.be/abc shows it.']
    },
    {
      id: 'reading-time-range',
      category: 'nav',
      why: 'How long the text takes to read, in the words of one theme of WordPress.',
      match: r`(?:1–2|2–3|3–4|3–5|4–5|4–6|5–7|5–8|6–8|6–9|7–9|7–11) (?:minutes|minuten|minutos|minuti)`,
      at: 'head',
      from: 'balanced',
      remove: ['1–2 minutes', '4–6 Minuten'],
      keep: ['1–2 minutes later it sank.', '10–15 minutes']
    },
    {
      id: 'embed-footer',
      category: 'media',
      why: 'Title and owner below a film, a document or a map, in the words of the site that lends it.',
      match: r`.{2,140} (?:(?:by|from) .{2,60} on (?:vimeo|scribd|exposure|mixcloud|soundcloud)|on (?:scribd|vimeo))\.?`,
      remove: ['Songs of the river by Ana Ruiz on Scribd', 'The ship from Ana Ruiz on Vimeo.'],
      keep: ['She put a letter from the mayor on Vimeo and left.']
    },
    {
      id: 'page-edges',
      category: 'nav',
      why: 'Labels for screen readers that one builder of sites prints above and below each page.',
      match: r`(?:top|bottom) of page`,
      remove: ['top of page', 'bottom of page'],
      keep: ['See the top of page 9.']
    },
    {
      id: 'shortcode',
      category: 'artifact',
      why: 'A code in brackets that the software of a blog should have turned into a picture, a film or a form.',
      scope: 'span',
      match: r`\[(?:(?:caption|gallery|embed|playlist|youtube|tweet|iframe|video|audio)(?: [\w-]{2,30}=[^\]]{1,400})|/(?:caption|gallery|embed|playlist|video|audio|tweet|youtube)|/?(?:contact-form|contact-form-7|vc_[a-z_]{2,30}|et_pb_[a-z_]{2,30}|fusion_[a-z_]{2,30}|su_[a-z_]{2,20}|adthrive[\w-]{0,40}|rev_slider|wpforms|mc4wp_form|ninja_form|gravityform|easy-tweet|smartslider3|elementor-template)(?: [\w-]{2,30}=[^\]]{1,400})?)\]`,
      remove: [
        'A ship came in. ⟦[caption id="attachment_12" align="aligncenter" width="300"]⟧ The ship',
        'The ship ⟦[/caption]⟧',
        '⟦[gallery ids="1,2,3"]⟧'
      ],
      keep: ['He wrote [sic] below it.', 'A [captioned] ship, and a [gallery of ships] too.']
    },
    {
      id: 'mail-alone',
      category: 'credit',
      why: 'The address or the account of the author, alone at the end.',
      match: r`[\w.+-]{2,40}@[\w.-]{2,40}\.(?:com|net|org|info|news|media|tv|eu|co|de|fr|it|es|pt|br|mx|ar|id|my|ru|in|uk|au|ca|us|ph|ng|ke|za|nl|be|pl|tr|vn|th|kr|jp|cn|example)(?: ?[|/,] ?@\w{2,30})?`,
      at: 'last',
      remove: ['ana@gazette.example'],
      keep: ['Write to ana@gazette.example by Monday.']
    },
    {
      id: 'pages',
      category: 'nav',
      why: 'The numbers of the pages of an article below it.',
      match: r`(?:[«‹<←] ?)?1 2 3(?: 4(?: 5(?: 6(?: 7(?: 8(?: 9(?: 10)?)?)?)?)?)?)?(?: (?:\.\.\.|…) ?\d{1,4}(?: ?[»›>→]{1,2})?| ?[»›>→]{1,2})`,
      at: 'tail',
      remove: ['1 2 3 4 5 »', '1 2 3 … 12 »'],
      keep: ['1 2 3 4 5', '1 2 3 go', '1 2 3 5 8 13']
    },
    {
      id: 'counter-of-pictures',
      category: 'nav',
      why: 'Which picture of a gallery is shown.',
      match: r`\d{1,3} / \d{1,3}`,
      remove: ['1 / 5', '12 / 24'],
      keep: ['4/5 of it', '1 / 5 l']
    },
    {
      id: 'agency-alone',
      category: 'credit',
      why: 'A news or picture agency, in brackets or alone, in a line of its own or behind the last sentence.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?:^|(?<=[\p{L}\p{N}»”"][.!?…।。]["”’»]? ?))[(\[](?:Reuters|REUTERS|AFP|AP|EFE|dpa|DPA|ANSA|EPA|UPI|Xinhua|TASS|ТАСС|РИА Новости|Интерфакс|Lusa|LUSA|Belga|ANP|PAP|APA|Kyodo|Yonhap|Getty Images|Shutterstock|Agencies|AA|DHA|İHA|Bernama|Antara|ANTARA|Europa Press|LaPresse|Anadolu|رويترز|أ ف ب|د ب أ|وكالات|وام)(?: ?[/,] ?(?:Reuters|REUTERS|AFP|AP|EFE|dpa|DPA|ANSA|EPA|Getty Images|Xinhua|Bernama|رويترز|أ ف ب|د ب أ))?[)\]]\.?$`,
      remove: ['(Reuters)', 'A ship came in. ⟦(AFP/Getty Images)⟧', 'Un barco llegó al puerto. ⟦(EFE)⟧'],
      keep: ['The agency (AFP) had it first.', 'He left the firm (EFE) in May.']
    },
    {
      id: 'linked-line',
      category: 'related',
      why: 'A line of nothing but a link or a picture, as Markdown writes them.',
      from: 'balanced',
      match: r`[-*•> ]{0,3}!?\[[^\[\]]{0,120}\]\(https?://[^()\s]{4,300}\)`,
      remove: ['[Share](https://gazette.example/share?id=12)', '![](https://gazette.example/boat.jpg)'],
      keep: ['See [the list](https://gazette.example/list) of boats.']
    },
    {
      id: 'copyright-sign',
      category: 'legal',
      why: 'A copyright notice needs no language: sign, year, owner.',
      at: 'tail',
      match: r`(?:copyright )?© ?(?:copyright )?(?:19|20)\d\d[^.]{0,80}\.?`,
      remove: ['© 2021 River Town Post', 'Copyright © 2019-2021 River Town Post'],
      keep: ['He painted the sign © on the wall in 2021.']
    },
    ...embedRules,
    ...markdownRules,
    ...pictureOwnerRules,
    ...signOffRules
  ]
}

export default pack
