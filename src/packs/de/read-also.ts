import type {Rule} from '../../matching/rule.ts'

/** Labels before and above links to other articles, and links to the rest of a teaser. */
export const readAlsoRules: readonly Rule[] = [
  {
    id: 'lesen-sie-auch',
    category: 'related',
    why: 'Links to other articles between the paragraphs, each behind such a label.',
    match:
      '[*>•▪►→»\\[(#+\\s-]{0,6}(?:(?:lesen|sehen|hören|schauen|lies|sieh|hör|schau) ?(?:sie|dir)? ?(?:auch|dazu auch|dazu|hier|hierzu|hierzu auch|mehr(?: dazu| zum thema)?|weiter)|(?:auch|mehr|weitere?s?|passend) (?:interessant|lesenswert|zum thema|dazu|infos|informationen|lesen|aus .{2,30}|hintergründe)|mehr zum thema|zum thema|passend (?:dazu|zum thema)|(?:das )?könnte (?:sie|dich|euch) (?:auch )?interessieren|das könnte (?:sie|dich|euch) auch interessieren|siehe auch|weiterlesen|weiterführende (?:links|artikel|informationen)|(?:lese|video|buch)-?tipps?|tipp der redaktion|empfehlung der redaktion|verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge)|hintergrund|auch interessant|interview|kommentar|podcast|newsblog|liveblog|live-ticker|liveticker)\\s*(?:[:：|]|>+|»|›|→)\\s?.{6,240}',
    at: 'middle',
    remove: [
      'Lesen Sie auch: Die Fähre zu den Inseln fährt wieder',
      'MEHR ZUM THEMA | Fünf Wege für einen Sonntag',
      'Auch interessant: Die letzte Wärterin spricht'
    ],
    keep: [
      'Er wollte auch lesen: Romane, Gedichte, Etiketten.',
      'Interview mit der Frau, die den Fluss misst.'
    ]
  },
  {
    id: 'lesen-sie-auch-am-rand',
    category: 'related',
    why: 'The labels among them that no sentence begins with, wherever they stand.',
    match:
      '[*>•▪►→»\\[(#+\\s-]{0,6}(?:lesen sie (?:auch|dazu|hierzu|mehr|hier)(?: auch)?|lesen sie (?:mehr )?(?:dazu|zum thema)|mehr zum thema|das könnte (?:sie|dich|euch) auch interessieren|auch interessant|siehe auch|weiterführende links|verwandte artikel|ähnliche (?:artikel|beiträge)|passend dazu)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}',
    remove: ['Lesen Sie auch – Die Fähre fährt wieder', 'Siehe auch: Fünf Wege für den Sonntag'],
    keep: ['Lesen Sie auch das Kleingedruckte, rät sie.']
  },
  {
    id: 'tipp-am-rand',
    category: 'related',
    why: 'The same with labels whose headline’s capital tells them from prose.',
    caseSensitive: true,
    match:
      '[*>•►»\\[(+\\s]{0,4}(?:Lesetipp|LESETIPP|Weiterlesen|Mehr dazu|MEHR DAZU|Im Video|IM VIDEO|Video|VIDEO) ?[:|] ?[\\p{Lu}„»\\d].{14,160}[^.:;,]',
    remove: ['Lesetipp: Fähre legt wieder in Norden ab', 'Mehr dazu: Hafen öffnet neue Kaimauer'],
    keep: ['Video: das Wort ist lateinisch und heißt: ich sehe.']
  },
  {
    id: 'mehr-zum-thema',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:mehr zum thema(?: .{2,40})?|(?:zum|(?:das sind )?weitere|ähnliche|verwandte|passende|empfohlene|aktuelle|neueste|neue|beliebte|meistgelesene|andere|letzte|interessante|verlinkte|häufig gelesene|populäre|top) ?(?:thema|artikel|beiträge|themen|meldungen|nachrichten|inhalte|videos|storys|stories|links|posts|news|berichte|produkte|kommentare)|(?:das )?(?:könnte|dürfte) (?:sie|dich|euch|ihnen|dir) (?:auch )?(?:interessieren|gefallen)|das könnte (?:sie|dich|euch) auch interessieren|auch interessant|(?:lesen sie|lies) auch|meistgelesen(?:e artikel)?|meist gelesen|(?:am )?meisten gelesen|beliebt|am beliebtesten|empfehlungen(?: (?:der redaktion|für (?:sie|dich)))?|(?:tipps|auswahl) der redaktion|für (?:sie|dich) empfohlen|mehr (?:aus|von|aus dem|aus der|von der|zu) (?:dem |der |diesem |dieser )?(?:ressort|rubrik|autor|autorin|serie|kategorie|redaktion|spiegel|welt|zeit)|mehr (?:nachrichten|news|artikel|lesen|storys)|top-?themen|topmeldungen|zur startseite|aus dem (?:archiv|netz)|nächster artikel|vorheriger artikel|schlagzeilen|jetzt (?:lesen|aktuell)|nicht verpassen|verpassen sie nicht)\\s?[:.…»→]?|mehr zu diesem thema|empfohlener externer inhalt|über (?:den autor|die autorin|die autoren)|hier geht es zum newsletter.{0,40}',
    then: {lines: 6, match: 'headline'},
    remove: [
      'Empfohlener externer Inhalt',
      'Über den Autor',
      'Mehr zum Thema',
      'Ähnliche Artikel',
      'Das könnte Sie auch interessieren:',
      'Meistgelesen'
    ],
    keep: [
      'Über den Autor ist wenig bekannt.',
      'Mehr Nachrichten vom Fluss kamen nachts.',
      'Beliebt war sie nicht.'
    ]
  },
  {
    id: 'weiterlesen',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      '[\\[(]?(?:weiterlesen(?: (?:auf|bei|mit|nach) .{2,60}| ?→)?|(?:mehr|alles|ganzen (?:artikel|beitrag)|vollständigen artikel|artikel|beitrag|hier|jetzt) (?:lesen|weiterlesen|erfahren|anzeigen|anschauen|ansehen)|mehr (?:lesen|erfahren|anzeigen|infos|informationen|dazu|laden)|(?:klicken sie|klick|klicke) hier(?:,? .{2,100})?|hier klicken(?:,? .{2,100})?|zum (?:artikel|beitrag|video|original|inhalt|produkt|shop)|alle (?:anzeigen|artikel|beiträge|nachrichten)(?: .{2,40})?)[ .:…»›→>\\])]{0,5}',
    remove: ['Weiterlesen', 'Mehr erfahren »', 'Klicken Sie hier, um die Bilder zu sehen'],
    keep: ['Weiterlesen mag er nicht.']
  }
]
