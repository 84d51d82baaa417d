import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const section =
  '(?:sport|politik|wirtschaft|panorama|kultur|lokales|lokalsport|chronik|schweiz|österreich|deutschland|international|ausland|inland|wissen|wissenschaft|digital|reise|reisen|auto|mobilität|gesundheit|meinung|meinungen|regional|regionales|region|nachrichten|aktuelles|aktuell|promis|people|leute|stars|unterhaltung|gesellschaft|medien|netzwelt|technik|feuilleton|finanzen|börse|geld|karriere|bildung|umwelt|wetter|fußball|fussball|bundesliga|formel 1|handball|eishockey|ratgeber|verbraucher|blaulicht|vermischtes|aus aller welt|welt|weltgeschehen|lifestyle|leben|freizeit|kino|tv|musik|bücher|magazin|debatte|kommentar|landespolitik|bezirk|startseite|home)'

/** What pages of German sites put around and between the paragraphs: links, players, notices, menus. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'mehr-dazu-in',
    category: 'related',
    why: 'A link to another article behind a dash at the end of a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.!?”“"»)]) ?[–—-] (?:mehr (?:dazu|darüber|zum Thema)|dazu mehr|Mehr dazu) (?:in|unter|hier|auf|bei) .{3,200}$`,
    remove: ['Er war am Freitag gefallen⟦ - mehr dazu in Wanderer am Grat abgestürzt.⟧'],
    keep: ['Er lernte – mehr dazu später.', 'Sie wollte mehr dazu in Emden sagen.']
  },
  {
    id: 'lesen-in-klammern',
    category: 'related',
    why: 'A link to another article in brackets within the text.',
    scope: 'span',
    match: r`[(\[] ?(?:lesen sie (?:hier|auch|dazu|mehr|hierzu)|lies (?:auch|hier|dazu)|mehr (?:dazu|zum thema) (?:hier|in|unter|lesen sie)|mehr dazu ?:|auch interessant ?:|hier geht(?:['’]?s| es) (?:zum|zur|zu)|hier (?:lesen|finden|sehen) sie|zum (?:artikel|interview|kommentar|bericht) ?:)[^()\[\]]{0,220}[)\]]\.?`,
    remove: ['Die Fähre fährt wieder. ⟦(Lesen Sie hier: Der lange Winter)⟧ Das freut viele.'],
    keep: ['Sie las (Romane) und schwieg.']
  },
  {
    id: 'lesen-sie-satz',
    category: 'related',
    why: 'A sentence that leads readers to other articles of the site.',
    match: r`[*>•▪►→»+\[(#\s–-]{0,6}(?:lesen sie (?:hier|dazu|hierzu|mehr|weiter)(?: auch| mehr)?(?:,? (?:wie|warum|was|wer|weshalb|wo|welche|dass|zu|zum|über|unter|auf|im|in|bei|das|den|unser|die|alles|mehr|dazu)\b[^!?]{2,160}|\s?[:.])|mehr (?:dazu|zum thema|infos?|informationen|nachrichten|news|artikel|hintergründe|details|über|zu|aus|bilder|videos)[^.!?:]{0,80} (?:lesen|finden|erfahren|hören|sehen|gibt|findest|erhalten|liest)(?: (?:sie|du|es|ihr))?[^.!?:]{0,20} (?:hier|in unserem|in unserer|im (?:artikel|interview|video|podcast|live-?ticker|news-?ticker|ticker|live-?blog|news-?blog|newsletter|dossier|beitrag)|auf unserer|bei uns)\b[^!?]{0,120}|(?:hier|dort) (?:geht (?:es|'s|’s)|geht['’]?s|gelangen sie|kommen sie|finden sie|findest du|lesen sie|liest du|sehen sie|gibt es|erfahren sie)[^!?:]{0,12} (?:zu (?:unserem|unserer)|(?:mehr|weitere|alle|unsere) (?:informationen|infos|artikel|nachrichten|news|themen|bilder|fotos|details|ergebnisse|rezepte|beiträge|hintergründe|folgen|videos)|das ganze interview|den ganzen artikel)\b[^!?]{0,120}|(?:alle|die) (?:aktuellen |neuesten |wichtigsten )?(?:entwicklungen|news|nachrichten|infos|informationen|ereignisse|meldungen|artikel|hintergründe)[^.!?]{0,60} (?:finden|lesen|gibt|findest|können|erfahren)[^.!?]{0,20} (?:hier|in unserem|auf unserer|in unserer)\b[^!?]{0,160}|weitere (?:informationen|infos|artikel|nachrichten|news|themen|beiträge|meldungen)[^.!?]{0,60} (?:finden sie|gibt es|findest du|lesen sie) (?:hier|in unserem|auf unserer|in unserer)[^!?]{0,100})\s?[.!:»→›\])+]{0,4}`,
    at: 'edge',
    remove: [
      'Lesen Sie hier, warum die Fähre wieder fährt.',
      'Mehr Nachrichten aus Norden lesen Sie hier.',
      "Hier geht's zum Test:",
      'Alle aktuellen Entwicklungen finden Sie in unserem Newsticker.'
    ],
    keep: [
      'Mehr dazu sagte sie nicht.',
      'Hier gibt es kein Brot.',
      'Alle Informationen über den Hafen liegen im Rathaus.',
      'Lesen Sie die Packungsbeilage.'
    ]
  },
  {
    id: 'hier-gehts-zu',
    category: 'related',
    why: 'The link to a test, a video or a recipe, with no address.',
    match: r`[>→»\s]{0,4}(?:hier geht['’]?s|hier geht es|direkt|jetzt) (?:zum|zur|zu den) (?:ausführlichen |großen |vollständigen |ganzen |kompletten |kostenlosen )?(?:test|testbericht|video|artikel|beitrag|rezept|interview|podcast|galerie|bildergalerie|fotostrecke|kommentar|liveticker|live-ticker|newsticker|ticker|trailer|review|download|shop|angebot|anmeldung|newsletter|deal|website|webseite|homepage|quiz|umfrage|teil \d+)s?(?: (?:von|zu|bei|auf|mit) [^.!?]{2,60})?\s?[.:!»→›]{0,3}`,
    remove: ["Hier geht's zum Test:", 'Hier geht es zur Bildergalerie'],
    keep: ['Hier geht es zur Insel.', 'Direkt zum Hafen führt kein Weg.']
  },
  {
    id: 'ticker-satz',
    category: 'related',
    why: 'A sentence at the end of a paragraph that names the running coverage of the site.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?“”"»)] ))(?:Alle (?:aktuellen |neuesten |wichtigen )?(?:Entwicklungen|News|Infos|Informationen|Nachrichten|Meldungen|Ereignisse)|Die (?:aktuellen |neuesten |weiteren )?(?:Entwicklungen|Ereignisse)|Mehr (?:dazu|Infos|Informationen)|Weitere (?:Infos|Informationen|News)|Aktuelle (?:Infos|News|Entwicklungen))[^.!?]{0,80} (?:in unserem|im|in einem) [^.!?]{0,30}(?:[Nn]ews-?[Tt]icker|[Ll]ive-?[Tt]icker|[Nn]ews-?[Bb]log|[Ll]ive-?[Bb]log|Ticker)\b[^.!?]{0,120}[.!](?=$| )`,
    remove: ['Der Hafen ist zu. ⟦Alle aktuellen Entwicklungen finden Sie in unserem Newsticker zum Hafen.⟧'],
    keep: ['Mehr Infos standen nie im Ticker der Börse? Doch.']
  },
  {
    id: 'weitere-kaesten',
    category: 'related',
    why: 'Labels above lists of other articles; their headlines follow.',
    match: r`[*>•▪►→»\[(#\s–-]{0,6}(?:(?:live: )?top-?artikel unserer leser|mehr (?:auf|bei|von|aus) [\p{L}\d. +-]{2,30}(?: online|\.de|\.at|\.ch)|(?:auch|dazu) (?:spannend|lesenswert|passend)|dazu passend|passende (?:artikel|beiträge|inhalte|produkte)|das (?:interessiert|lesen) (?:sie|andere|gerade)(?: .{2,20})?|andere (?:leser )?(?:interessierten? sich|lasen|lesen) auch(?: für)?|mehr aus der region|(?:weitere|mehr) (?:themen|meldungen|texte|geschichten|stories|videos|beiträge|inhalte|rezepte|artikel)(?: (?:aus|von|zu|zum thema|des tages|des autors|der autorin|dieses autors|dieser kategorie|in der rubrik|aus der rubrik)(?: [^.!?:]{2,30})?)?|(?:meist|am häufigsten|viel)(?:gelesen|geklickt|kommentiert|diskutiert|geteilt)e?(?: artikel)?|(?:die )?(?:beliebtesten|meistgelesenen|neuesten|wichtigsten|top|aktuellen) (?:artikel|beiträge|themen|nachrichten|videos|meldungen|news)(?: (?:der woche|des tages|auf einen blick|aus .{2,30}))?|newsticker|neu auf .{2,30}|aktuell(?:es)? auf .{2,30}|schlagworte zum thema|zum weiterlesen|weiterlesen zum thema|mehr von (?:diesem autor|dieser autorin|unseren partnern)|auch auf .{2,24}\.de|jetzt auf .{2,24}|unsere (?:empfehlungen?|lesetipps?|top-?themen)|aus unserem netzwerk|partnerangebote?|partnerinhalte|von unseren partnern|in eigener sache|nächste meldung|vorherige meldung|verwandte (?:themen|inhalte|links))\s?[:.…»→]?`,
    at: 'tail',
    then: {lines: 6, match: 'headline'},
    remove: [
      'Live: Top-Artikel unserer Leser',
      'Mehr aus der Region',
      'Weitere Artikel aus der Rubrik Meer',
      'Unsere Lesetipps'
    ],
    keep: ['Weitere Themen waren der Hafen, das Netz und der Preis der Fische.', 'Dazu passend, aber teuer.']
  },
  {
    id: 'vorlesen',
    category: 'media',
    why: 'Explains or offers a function that reads the text aloud.',
    match: r`(?:schon gehört\?|artikel (?:anhören|vorlesen|hören)(?: ?\([\d:. a-zäöü]{2,16}\))?\s?:?|(?:diesen |den )?(?:artikel|beitrag|text) (?:jetzt )?(?:anhören|vorlesen lassen)\s?[:.]?|.{0,160}(?:nachrichten|artikel|beitrag|text)[^.]{0,40}vorlesen lassen\..{0,320}|(?:jetzt )?reinhören:?|audio(?:version| abspielen|-player)?|(?:dieser|der) (?:artikel|text) wurde (?:von einer (?:computerstimme|ki)|automatisch) vorgelesen.{0,80}|der player wird geladen.{0,40}|audio-?player wird geladen.{0,10}|0 seconds of .{2,80})`,
    remove: [
      'Artikel anhören:',
      'Schon gehört?',
      'Sie können sich den Artikel vorlesen lassen. Klicken Sie auf das Symbol.'
    ],
    keep: ['Artikel anhören mag sie nicht.', 'Schon gehört? Der Hafen wird verkauft.']
  },
  {
    id: 'externe-inhalte',
    category: 'media',
    why: 'Stands in place of an embed that the reader has not allowed.',
    match: r`(?:an dieser stelle|hier (?:finden|sehen|befindet|würde|wird)|dieser inhalt|dieses element|dieses video|dieser (?:artikel|beitrag)|zur anzeige|um (?:diesen|dieses|den|das|diese|die|externe)|wir (?:benötigen|brauchen)|mit (?:dem|ihrem|deinem) klick|mit (?:der|ihrer) zustimmung|durch (?:klick|das laden|den klick)|wenn sie (?:diesen|den|auf)|ihre zustimmung|bitte (?:stimmen|akzeptieren|aktivieren)|ich bin damit einverstanden|es werden inhalte|dieser externe|beim (?:laden|abspielen)|sie (?:sehen|können|müssen))[^.]{0,140}(?:externe[nrs]? (?:inhalt|quelle|medi|dienst|anbieter|redaktion)|drittanbieter|(?:youtube|instagram|twitter|facebook|tiktok|vimeo|datawrapper|podigee|spotify|opinary|glomex|x)[ -](?:inhalt|video|beitrag|post|element|embed|widget|tweet)|inhalte? von (?:youtube|instagram|twitter|facebook|tiktok|x|datawrapper|opinary|glomex|spotify|vimeo)|personenbezogene daten[^.]{0,60}(?:übermittel|übertrag)|(?:einwilligung|zustimmung)[^.]{0,80}(?:inhalt|anzuzeigen|laden|cookies|video)|kann nicht angezeigt werden|cookies (?:zulassen|akzeptieren|aktivieren)).{0,320}|(?:externen?|(?:twitter|facebook|instagram|youtube|tiktok|x)-?|diesen) ?(?:inhalte?|beiträge|beitrag|video|tweet|post|posting) (?:anzeigen|laden|immer anzeigen|aktivieren|zulassen|erlauben|freigeben|ansehen)|(?:alle )?(?:externen )?inhalte (?:immer )?(?:anzeigen|laden|zulassen|aktivieren|erlauben)|(?:inhalt|element|video|karte|grafik|tweet|post|player) (?:laden|aktivieren|nicht verfügbar|nicht gefunden|konnte nicht geladen werden|kann nicht geladen werden|entsperren)[.!]?|erforderlichen service akzeptieren.{0,60}|immer (?:anzeigen|entsperren|zulassen)|nur dieses mal anzeigen|einmalig (?:anzeigen|laden)`,
    at: 'middle',
    remove: [
      'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
      'Inhalt laden',
      'Wir benötigen Ihre Zustimmung, um das Video anzuzeigen.'
    ],
    keep: [
      'An dieser Stelle stand ein Turm.',
      'Hier werden Videos gedreht.',
      'Inhalt laden wir nicht, sagt der Fuhrmann.'
    ]
  },
  {
    id: 'browser',
    category: 'nav',
    why: 'Shown where a browser is old, runs no script or blocks advertisements.',
    match: r`.{0,120}(?:(?:ihr|dein|dieser|der verwendete) (?:web-?)?browser (?:ist (?:veraltet|leider|zu alt)|unterstützt (?:kein|leider|dies|nicht|das html)|wird (?:nicht (?:mehr )?unterstützt|leider))|(?:veralteten?|alten?|nicht unterstützten?) (?:web-?)?browser|javascript (?:ist (?:deaktiviert|nicht aktiviert|erforderlich|ausgeschaltet|in ihrem)|muss aktiviert|in ihrem browser|deaktiviert)|(?:schalten|deaktivieren) sie (?:bitte )?(?:ihren|den) (?:ad-?blocker|werbeblocker)|(?:ad-?blocker|werbeblocker) (?:erkannt|aktiv|deaktivieren|ausschalten)).{0,240}`,
    at: 'edge',
    remove: [
      'Ihr Browser ist veraltet.',
      'Bitte schalten Sie Ihren Adblocker aus.',
      'JavaScript ist deaktiviert.'
    ],
    keep: ['Wer Browser baut, wird reich.']
  },
  {
    id: 'zurueck-zur-uebersicht',
    category: 'nav',
    why: 'Links to the list, the next and the previous article.',
    match: r`[<←‹«↑|\s]{0,4}(?:(?:zurück )?(?:zur|zum|nach|zu den|zu allen) (?:übersicht|startseite|artikelübersicht|newsübersicht|nachrichtenübersicht|homepage|hauptseite|themenseite|rubrik|ressort|newsarchiv|archiv|beitrag|blog|news|nachrichten|artikeln|meldungen|vorherigen seite|letzten seite)(?: ?[:–-] ?[^.!?]{2,50})?|(?:newsticker|ticker|liveticker)[^.!?+]{0,60} aktualisieren|seite neu laden|(?:nächster|vorheriger|voriger|älterer|neuerer|letzter) (?:artikel|beitrag|post|eintrag|text) ?[:»›–-]? ?.{0,120}|informationen zum gedicht: .{2,60}|(?:ältere|neuere|alle|weitere) (?:posts?|artikel|beiträge|einträge|meldungen)|(?:diesen post per e-mail versenden|blogthis!|in (?:twitter|facebook) freigeben|auf pinterest teilen|eingestellt von .{2,40}|abonnieren kommentare zum post.{0,20}|posts? \(atom\))|(?:link|permalink)(?: zum artikel)?|direktlink.{0,20}|kurzlink.{0,40}|bild \d{1,3} ?(?:/|von) ?\d{1,3}|\d{1,3} ?(?:/|von) ?\d{1,3} bilder(?:n)?|seite ?\d{1,2} ?(?:/|von) ?\d{1,2}|auf (?:einer|mehreren) seiten? (?:lesen|anzeigen)|kapitel auswählen|inhalt (?:anzeigen|verbergen|ausblenden|einblenden)|inhaltsverzeichnis (?:anzeigen|verbergen|öffnen|ein-?/ausblenden)|zeige (?:mehr|alle|weniger)|mehr (?:ansehen|einblenden)|alles (?:anzeigen|einblenden)|weniger (?:anzeigen|lesen)|(?:profil|konto|menü) (?:anzeigen|verwalten)|(?:benutzer|nutzer)?profil|erweiterte suche|suchbegriff(?: eingeben)?|was suchen sie\?|ergebnisse anzeigen|dieses fenster schließen|popup schließen|[>»]? ?(?:zum|zur) (?:seitenanfang|anfang|themenseite|autorenseite|autorenprofil))[ :.>→›»↑|+]*`,
    at: 'edge',
    remove: ['Zurück zur Übersicht: Nachrichten', 'Nächster Artikel: Sieben Suppen', 'Bild 1 von 9'],
    keep: ['Zurück zur Rubrik der Verluste kam sie nie.', 'Link kam spät.']
  },
  {
    id: 'plus-ticker-plus',
    category: 'nav',
    why: 'A button of live coverage between plus signs.',
    match: r`\+{2,3} ?[^+]{0,60}(?:aktualisieren|hier klicken|zum (?:live)?-?ticker|neu laden|lesen sie (?:auch|hier|mehr))[^+]{0,80} ?\+{2,3}`,
    remove: ['+++ Newsticker zum Hafen aktualisieren +++'],
    keep: ['+++ 12.30 Uhr: Die Fähre legt ab +++']
  },
  {
    id: 'folgen-symbol',
    category: 'taxonomy',
    why: 'A subject with the names of the icons of its button to follow.',
    match: r`[^.!?]{2,60} icon haken im kreis gesetzt.{0,60}|[^.!?]{2,40} (?:icon |symbol )?(?:thema folgen|folgen-symbol|zur merkliste)`,
    remove: ['Feuerwehr Icon Haken im Kreis gesetzt Icon Plus im Kreis'],
    keep: ['Er sah ein Icon in der Kirche.']
  },
  {
    id: 'ressort',
    category: 'taxonomy',
    why: 'The name of the section, alone in the first line.',
    at: 'first',
    match: `(?:${section})(?: ?[|/>»›:•·-]? ?${section})?(?: ?[|/>»›:•·-]? ?${section})?`,
    remove: ['Sport', 'Politik | Inland'],
    keep: ['Sport ist gesund.', 'Politik des leeren Stuhls']
  },
  {
    id: 'kruemel',
    category: 'taxonomy',
    why: 'The path from the start page to the article.',
    at: 'edge',
    match: `(?:sie (?:sind|befinden sich) hier: ?)?(?:startseite|home|nachrichten|news|aktuelles|${section}) ?[>»›→] ?[^.!?]{2,160}|startseite ?[|/] ?[^.!?]{2,120}|startseite (?:${section})(?: [^.!?]{2,60})?`,
    remove: ['Startseite > Lokales > Norden', 'Nachrichten » Sport » Rudern', 'Startseite Politik'],
    keep: ['Startseite und Archiv fehlen.']
  },
  {
    id: 'themen-zeile',
    category: 'taxonomy',
    why: 'The subjects of an article behind a label, or posted-in lines of blogs.',
    match: r`(?:(?:themen|thema|schlagwörter|schlagworte|stichworte|tags|mehr zum thema|mehr zu|schlagwort|kategorien|label|labels|mehr über|gelistet in|kategorisiert (?:in|als)|gespeichert unter|eingestellt in|themen in diesem artikel|folgen sie (?:diesem thema|diesen themen)) ?[:|#] ?[^.!?;:]{2,200}|(?:gepostet|geschrieben|eingeordnet|gespeichert|kategorisiert) (?:in|unter) [^.!?;\d]{2,80}|themen in diesem artikel|zugehörige themen|(?:verwandte|weitere) schlag(?:worte|wörter))`,
    at: 'last',
    remove: ['Labels: Meer, Boote', 'Themen: Hafen, Fähre', 'Gespeichert unter Garten'],
    keep: ['Thema: Wie fischt man? Und womit?']
  },
  {
    id: 'erlaubnis',
    category: 'legal',
    why: 'Forbids to copy, or tells how the text was made.',
    match: r`(?:(?:dieser|dieses|diese|das|der|die) (?:text|artikel|beitrag|gedicht|bild|inhalt|inhalte|werk|seite|foto|fotos|meldung)[^.]{0,60} (?:darf|dürfen|ist|sind|unterliegt|unterliegen|steht|stehen|wurde|wurden)[^.]{0,60}(?:(?:ohne|nur mit)[^.]{0,30}(?:erlaubnis|genehmigung|zustimmung)|urheberrecht|creative[- ]commons|lizenz)|(?:dieser|der) (?:text|artikel|beitrag)[^.]{0,40} (?:ist|wurde)[^.]{0,60}(?:künstliche[nr]? intelligenz|\bki\b|maschinell|automatisiert|automatisch erstellt)|diese meldung (?:wurde|ist)[^.]{0,60}(?:automat|dpa-newskanal|bestandteil)|(?:das|dies) ist eine (?:meldung|nachricht) (?:aus dem dpa|der nachrichtenagentur)|alle angaben ohne gewähr|angaben ohne gewähr|ohne gewähr|für den inhalt (?:ist|sind|externer)|(?:die redaktion|der verlag|wir) (?:übernehmen|übernimmt)[^.]{0,30} keine (?:haftung|verantwortung|gewähr)|\*?\S{3,30}\.(?:de|at|ch) (?:ist|und \S{3,30} sind)(?: ein)? (?:teil|angebote?|partner)[^.]{0,10}(?:des|von|der)|transparenz-?hinweis ?:|redaktioneller hinweis ?:|\*?(?:hinweis|disclaimer|haftungsausschluss) ?: ?[^.]{0,80}(?:affiliate|werbelinks?|provision|anzeige|gesponsert|werbung)|gemäß (?:den )?bestimmungen des urheber|dieses werk ist lizenziert).{0,340}`,
    at: 'tail',
    remove: [
      'Das Gedicht darf nur mit Erlaubnis der Autorin kopiert werden.',
      'Dieser Text wurde mit Hilfe einer KI erstellt.',
      'Alle Angaben ohne Gewähr.'
    ],
    keep: ['Das Bild ist ohne Rahmen verkauft worden.', 'Der Artikel ist eine Frechheit.']
  },
  {
    id: 'im-video-mehr',
    category: 'media',
    why: 'Sends readers to a film that stands above, below or beside the text.',
    match: r`(?:im video (?:oben|unten|hier|am (?:anfang|ende|beginn) (?:des|dieses) (?:artikels|beitrags)|über (?:dem|diesem) (?:artikel|text))(?! (?:links|rechts))[^.!?]{0,20} (?:seht|sehen|sieht|erfahrt|erfahren|hört|hören|zeigen|gibt|findet|finden|könnt|können|erklär\p{L}{1,3}) (?:ihr|sie|du|wir|es)\b[^.!?]{0,100}|(?:(?:das (?:ganze|komplette|vollständige) (?:interview|gespräch|spiel|video)|die (?:ganze|komplette|volle) (?:folge|sendung|rede|reportage)|mehr (?:dazu|darüber)?|den (?:ganzen|kompletten) beitrag|(?:wie|was|warum|wer|welche) [^.!?]{3,100}),? ?)(?:seht|sehen|hört|hören|erfahrt|erfahren|gibt) (?:ihr|sie|es|['’]s) (?:hier |oben |unten |auch )?(?:im|in unserem|in diesem) (?:video|clip)(?: oben| unten| hier| (?:am|über|unter) .{2,30})?)\s?[.!:»→]{0,2}`,
    remove: [
      'Im Video oben seht ihr die Kaimauer.',
      'Wie das Netz geflickt wird, erfahren Sie im Video.',
      'Das ganze Interview seht ihr hier im Video.'
    ],
    keep: [
      'Im Video unten rechts ist ein Mann zu sehen',
      'Im Video sehen sie aus wie Zwillinge.',
      'Im Video ist ein Mann zu sehen.',
      'Wer schuld war, erfahren Sie im Video nicht.'
    ]
  },
  {
    id: 'alter-am-anriss',
    category: 'related',
    why: 'Teasers of other articles below the text, each glued behind its age.',
    caseSensitive: true,
    at: 'tail',
    match: r`[Vv]or \d{1,2} (?:Minuten|Minute|Stunden|Stunde|Tagen|Tag|Wochen)\p{Lu}.{4,500}`,
    remove: ['Vor 3 StundenHafen: Neue Kaimauer hält'],
    keep: ['Vor 3 Stunden kam das Boot.']
  },
  {
    id: 'lesezeit-am-rand',
    category: 'nav',
    why: 'How long the text takes to read, at the end or the beginning of a line.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?”“"|•·] ?))(?:ca\. )?\d{1,2} ?min(?:\.|uten)? lese(?:zeit|dauer)$|^lese(?:zeit|dauer) ?: ?(?:ca\. )?\d{1,2} ?min(?:\.|uten)?(?= )`,
    remove: ['Der Hafen ist zu. ⟦4 Min Lesezeit⟧', '⟦Lesezeit: 3 Minuten⟧ Der Hafen ist zu.'],
    keep: ['Er empfahl 20 Minuten Lesezeit', 'Die Schule gibt 20 Minuten Lesezeit.']
  },
  {
    id: 'galerie',
    category: 'media',
    why: 'Labels of galleries, of players and of their buttons.',
    match: r`(?:\d{1,3} (?:bilder|fotos|videos)|bilderstrecken?|bildstrecke(?: .{2,40})?|zur bildstrecke|zur galerie|alle (?:bilder|fotos|\d{1,3} bilder)(?: ansehen| anzeigen)?|(?:bild|foto|grafik|karte) (?:vergrößern|öffnen|in originalgröße)|bild(?:er)? in (?:voller größe|originalgröße|lightbox|vollbild)[^.!?]{0,20}|vollbild(?:modus)?|vollbildansicht|großansicht|(?:klicken|klick) (?:sie )?auf (?:das |ein |die )?(?:bild|foto|grafik|karte)[^.!?]{0,80}|(?:für|zum) (?:eine )?(?:vergrößer|größere)[^.!?]{0,60}(?:klick|anklicken|tippen)[^.!?]{0,20}|video(?:s)? (?:ansehen|starten|abspielen|zum thema|des tages|empfehlungen?|nicht verfügbar)|im video:?|video:?|aktuelles video|(?:das )?video wird (?:geladen|abgespielt)\.{0,3}|play(?:er)? starten|stummschaltung aufheben|ton (?:an|aus)|untertitel (?:an|aus)|(?:video|audio|podcast)-?player|podcast (?:hören|abonnieren|anhören)|(?:jetzt )?(?:folge|episode|podcast|sendung|beitrag) (?:hören|anhören|nachhören|ansehen))[.!:»→]{0,2}`,
    at: 'middle',
    remove: [
      '12 Bilder',
      'Zur Bildstrecke',
      'Klicken Sie auf das Bild, um es zu vergrößern',
      'Video ansehen'
    ],
    keep: ['12 Bilder hingen im Flur.', 'Im Video spricht sie.']
  }
]
