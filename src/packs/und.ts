import {personName} from './patterns.ts'
import type {Pack} from './rule.ts'

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
      match: r`[—–] ?[^()—–]{1,60} \(@\w{1,20}\) (?:\p{L}{3,12}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?(?:19|20)\d\d)`,
      remove: [
        '— Ana Ruiz (@anaruiz) October 31, 2017',
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
      id: 'copyright-sign',
      category: 'legal',
      why: 'A copyright notice needs no language: sign, year, owner.',
      at: 'tail',
      match: r`(?:copyright )?© ?(?:copyright )?(?:19|20)\d\d[^.]{0,80}\.?`,
      remove: ['© 2021 River Town Post', 'Copyright © 2019-2021 River Town Post'],
      keep: ['He painted the sign © on the wall in 2021.']
    }
  ]
}

export default pack
