import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What readers of German sites are asked to do, and what is offered to them. */
export const appealRules: readonly Rule[] = [
  {
    id: 'weitere-finden-sie-hier',
    category: 'related',
    why: 'A sentence that ends in a link to other articles.',
    match: r`[>»→*•(]{0,3} ?(?:weitere|mehr|alle|aktuelle|noch mehr|die (?:neuesten|aktuellen|wichtigsten))[^.!?:]{0,80}(?:nachrichten|informationen|infos|artikel|meldungen|hintergründe|news|themen|texte|berichte|entwicklungen|ergebnisse|beiträge|geschichten|rezepte|tipps|videos|analysen|fragen)[^.!?:]{0,80} (?:finden sie|findest du|findet ihr|finden|gibt es|gibt['’]s|lesen sie|liest du|lest ihr|lesen|sehen sie)(?: immer| auch| jederzeit)? (?:hier|in unserem \S{3,30}|auf unserer \S{3,30}|in unserer \S{3,30})[.:!)»→]{0,3}`,
    remove: [
      'Weitere aktuelle Nachrichten aus dem Hafen finden Sie hier.',
      'Alle Infos zur Fähre gibt es in unserem Themenportal.'
    ],
    keep: ['Weitere Informationen finden Sie hier im Rathaus.', 'Mehr Fische gibt es hier.']
  },
  {
    id: 'alles-im-ticker',
    category: 'related',
    why: 'A link to running coverage between plus signs.',
    match: r`\+{2,3} ?(?:alle|die|aktuelle|mehr|weitere|hier|zum|unser)[^+.!?]{0,80}(?:ticker|blog|überblick|hier|live)[^+.!?]{0,40} ?\+{2,3}`,
    remove: ['+++ Alle Entwicklungen im Liveblog +++'],
    keep: ['+++ Alle Boote zurück im Hafen +++', '+++ 12.30 Uhr: Die Fähre legt ab +++']
  },
  {
    id: 'ohne-bezahlung-lesen',
    category: 'subscribe',
    why: 'Offers a subscription, for nothing at first or to read on.',
    match: r`(?:(?:\d{1,2}|einen|zwei|drei|vier|sechs|acht) (?:tage|wochen|monate?) (?:lang )?(?:kostenlos|gratis|unverbindlich|für (?:nur )?\d.{1,8}) (?:und unverbindlich )?(?:lesen|testen|probelesen|probieren)|jetzt (?:abonnieren|registrieren|anmelden|testen|kaufen|einloggen|freischalten) und (?:sofort )?(?:weiter)?lesen|(?:jetzt )?weiterlesen[.!:] [^!?]{5,100}(?:abo|zugang|plus)\p{L}{0,8}|(?:sie|du) (?:lesen|liest) (?:gerade )?(?:einen|eine|ein) [^.!?]{0,20}(?:plus|premium|abo)-?(?:artikel|text|inhalt|beitrag)|testen sie (?:jetzt )?(?:[^.!?]{2,40} )?(?:\d{1,2}|einen|zwei|drei|vier|sechs) (?:tage|wochen|monate?)(?: lang)?[^.!?]{0,30}(?:kostenlos|gratis|unverbindlich|für \d)[^.!?]{0,40}|(?:überprüfen|testen|lesen) sie [^.!?]{2,60} (?:wochen|monate|tage) lang (?:\([^)]{2,60}\) )?kostenlos\.? .{0,120}(?:abo|ende)\p{L}{0,10}.{0,60})[.!]?`,
    remove: [
      'Drei Wochen kostenlos lesen',
      'Jetzt abonnieren und weiterlesen',
      'Jetzt weiterlesen. Mit dem passenden Hafen-Abo.'
    ],
    keep: ['Drei Wochen kostenlos fahren', 'Jetzt kaufen und warten', 'Weiterlesen! Das riet der Lehrer.']
  },
  {
    id: 'dank-fuers-lesen',
    category: 'subscribe',
    why: 'Thanks readers for having read.',
    at: 'tail',
    match: r`(?:vielen |herzlichen |schön, )?(?:dank(?:e)?,? )?(?:dass|fürs|für das|für ihr) (?:(?:sie|du|ihr) (?:sich |dich |euch )?[^.!?]{0,60}(?:journalismus|gelesen|lesen|lest|liest|artikel|beitrag|blog)|lesen|interesse an (?:unserem|unseren|diesem))[^!?]{0,120}[.!]?`,
    remove: ['Vielen Dank, dass Sie sich für unseren Journalismus interessieren.', 'Danke fürs Lesen!'],
    keep: [
      'Danke, dass Sie gekommen sind.',
      'Dass sie die Artikel der Satzung kennt, half ihr vor Gericht nicht, sagt er? Nein.'
    ]
  },
  {
    id: 'fehler-im-text',
    category: 'comment',
    why: 'Asks for corrections in a few words.',
    at: 'tail',
    match: r`(?:einen )?(?:rechtschreib|tipp|druck|schreib)?fehler (?:(?:im|in diesem|in dem) (?:text|artikel|beitrag) )?(?:entdeckt|gefunden|gesehen|bemerkt|aufgefallen)\?.{0,160}|(?:hinweis|feedback|rückmeldung|anmerkungen?|korrektur) (?:an die redaktion|zum (?:artikel|text|beitrag)|zu diesem (?:artikel|text|beitrag)|geben|senden)[?:!.]?|(?:ihr|dein|euer) kommentar(?: (?:zum|zu diesem) (?:thema|artikel|beitrag))?[:.]?|(?:zu den )?kommentare[n]?(?: (?:lesen|laden|öffnen|einblenden|ausblenden|aufklappen))(?: ?[(\[]\d{1,5}[)\]])?`,
    remove: ['Fehler im Text entdeckt?', 'Hinweis an die Redaktion', 'Kommentare lesen (12)'],
    keep: [
      'Fehler entdeckt? Nein, alles stimmte, schreibt der Prüfer und geht. Dann schläft er, und keiner weckt ihn. Am Morgen findet er doch einen, in der letzten Zeile, ganz unten, neben dem Siegel.',
      'Ihr Kommentar war kurz.'
    ]
  },
  {
    id: 'inhalt-fehlt',
    category: 'media',
    why: 'Stands in place of an embed that could not be shown.',
    match: r`(?:dieser|der|dieses|das) (?:externe |eingebettete )?(?:inhalt|tweet|post|video|element|player|audio|livestream|stream)(?: von \S{2,20})? (?:kann|konnte|ist|steht)[^.!?]{0,40}(?:nicht (?:angezeigt|geladen|abgespielt|verfügbar|wiedergegeben|dargestellt)|nicht mehr verfügbar|in (?:ihrem|deinem) (?:land|browser))[^.!?]{0,80}[.!]?(?: .{0,60}(?:javascript|cookies|browser|einstellungen|anzeigen).{0,100})?|\d\d:\d\d ?/ ?\d\d:\d\d`,
    remove: [
      'Dieser Inhalt kann leider nicht angezeigt werden. Bitte aktivieren Sie JavaScript.',
      '00:00 / 03:45'
    ],
    keep: ['Der Inhalt ist nicht bekannt.', 'Das Video ist gefälscht.']
  },
  {
    id: 'werbung-per-mail',
    category: 'subscribe',
    why: 'The consent to get mail that stands beside a form.',
    match: r`(?:ja, )?ich möchte [^.!?]{3,140} per e-?mail (?:informiert werden|erhalten|bekommen|zugesendet bekommen)\.?.{0,160}`,
    remove: ['Ich möchte über Angebote des Hafens per E-Mail informiert werden.'],
    keep: ['Ich möchte per Brief informiert werden.']
  },
  {
    id: 'knoepfe-geklebt',
    category: 'social',
    why: 'Buttons that have lost the blanks between them.',
    caseSensitive: true,
    match: r`(?:Kommentare|Drucken|Teilen|Merken|Vorlesen|Mailen|Feedback|Speichern|Twittern|Anhören)(?:Kommentare|Drucken|Teilen|Merken|Vorlesen|Mailen|Feedback|Speichern|Twittern|Anhören){1,5}`,
    remove: ['KommentareDrucken', 'TeilenMerkenDrucken'],
    keep: ['Kommentare Drucken ist verboten.']
  },
  {
    id: 'diesen-artikel-teilen',
    category: 'social',
    why: 'Buttons whose label is a phrase.',
    match: r`(?:diesen|den) (?:artikel|beitrag|text|post|podcast) (?:jetzt )?(?:teilen|drucken|merken|versenden|weiterempfehlen|verschenken|kommentieren|bewerten|speichern|empfehlen|abonnieren|melden|weiterleiten|als pdf herunterladen)(?: (?:auf|via|per|mit) [^.!?]{2,40})?[:!.]?`,
    remove: ['Diesen Artikel teilen', 'Diesen Beitrag weiterempfehlen:'],
    keep: ['Diesen Artikel teilen sich zwei Autoren.', 'Den Text merken kann sich niemand.']
  },
  {
    id: 'rezept-knoepfe',
    category: 'social',
    why: 'Buttons and questions of sites with recipes.',
    match: r`(?:(?:direkt |springe |gleich )?(?:zum|zu) rezept(?: springen)?|rezept (?:drucken|speichern|merken|bewerten|teilen|pinnen|ausdrucken|als pdf)|(?:hast du|habt ihr|haben sie) (?:das|dieses|mein|unser) rezept (?:schon )?(?:ausprobiert|nachgekocht|nachgebacken|probiert|getestet|nachgemacht)\?.{0,200}|(?:pinne?|merke?|speichere?) (?:dir )?(?:das|dieses|mein) (?:rezept|bild)[^.!?]{0,40}(?:pinterest|pinnwand|später|board).{0,60})[.!]?`,
    remove: ['Zum Rezept springen', 'Rezept drucken', 'Hast du dieses Rezept ausprobiert? Verlinke mich!'],
    keep: ['Rezept teilen wollte sie nie.', 'Zum Rezept gehört ein Ei.']
  },
  {
    id: 'kein-arzt',
    category: 'legal',
    why: 'Says that the text is no advice, and who has looked it through.',
    at: 'edge',
    match: r`(?:(?:wichtiger )?hinweis:? |bitte beachten(?: sie)?:? |disclaimer:? |haftungsausschluss:? )?(?:dieser|der|die|diese|unsere|alle|sämtliche) (?:hier )?(?:\p{L}{4,20} )?(?:artikel|text|beitrag|inhalte?|informationen|angaben|texte|ratgeber|website)[^.]{0,120}(?:nicht zur selbstdiagnose|ersetz(?:t|en) (?:keine|nicht|keinesfalls|in keinem)[^.]{0,60}(?:arzt|ärzt|beratung|diagnose|apothek)|(?:stell(?:t|en)|sind|ist) keine (?:anlageberatung|rechtsberatung|finanzberatung|kaufempfehlung|anlageempfehlung|medizinische beratung|handlungsempfehlung)|dien(?:t|en) (?:ausschließlich|lediglich|nur) der (?:allgemeinen )?information).{0,300}|(?:medizinisch|fachlich|ärztlich|wissenschaftlich) (?:über)?geprüft(?: von| durch| am)?:? [^!?]{3,80}`,
    remove: [
      'Wichtiger Hinweis: Dieser Artikel darf nicht zur Selbstdiagnose verwendet werden.',
      'Die Inhalte sind keine Anlageberatung.',
      'Medizinisch geprüft von Dr. Anna Ruiz'
    ],
    keep: ['Der Text ist keine Anklage.', 'Die Informationen sind keine Hilfe.']
  },
  {
    id: 'leser-zahlen',
    category: 'subscribe',
    why: 'Says that the publisher lives on what readers give.',
    at: 'tail',
    match: r`.{0,160}(?:(?:spenden|beiträge[n]?|unterstützung|abos) (?:unserer|der|von|unseren) (?:leserinnen|leser|leser\*innen|leser:innen|community|mitglieder)[^.]{0,60}(?:finanziert|angewiesen|ermöglicht|getragen)|(?:deine|ihre) spende (?:für|hilft|macht|ermöglicht|sichert)|(?:ist|sind|bleibt|machen wir) (?:unabhängig|werbefrei|kostenlos|frei zugänglich)[^.]{0,60}(?:spende|dank (?:deiner|ihrer|unserer))).{0,200}`,
    remove: [
      'Unser Blatt wird durch Spenden unserer Leserinnen und Leser finanziert.',
      'Deine Spende für das freie Meer'
    ],
    keep: ['Ihre Spende gab sie der Kirche.', 'Spenden der Leser lagen in der Kiste.']
  },
  {
    id: 'forum',
    category: 'nav',
    why: 'What the software of forums prints beside a post.',
    match: r`(?:beiträge|postings|themen|danke erhalten|likes|reaktionen): \d{1,6}(?:[.,]\d{3})?|(?:registriert(?: seit)?|mitglied seit|dabei seit|verfasst am|beigetreten|anmeldungsdatum)(?: am)?:? (?:\p{L}{2,10}\.?,? )?(?:\d{1,2}\. ?)?(?:\p{L}{3,9}|\d{1,2}\.) ?(?:19|20)\d\d(?:,? (?:um )?\d{1,2}:\d\d(?::\d\d)?)?(?: uhr)?|von [\w.-]{2,24} » .{8,40}|(?:zitieren|melden|antworten)(?: (?:zitieren|melden|antworten)){1,2}|thema geschlossen|zuletzt bearbeitet(?: von)?:? .{4,80}`,
    remove: ['Beiträge: 312', 'Registriert seit: 03.05.2011', 'von anna82 » 03.05.2021, 15:31'],
    keep: ['Beiträge: 312 Euro im Jahr', 'Mitglied seit 40 Jahren ist Jan Aue.']
  },
  {
    id: 'blogger-leiste',
    category: 'nav',
    why: 'The bar below posts of Blogger.',
    match: r`eingestellt von .{2,40} um \d{1,2}:\d\d(?: uhr)?.{0,60}|diesen post per e-?mail versenden ?blogthis!.{0,120}|(?:neuerer post ?)?älterer post ?(?:startseite)?|neuerer post(?: ?startseite)?|abonnieren:? ?kommentare zum post.{0,10}`,
    remove: ['Eingestellt von Anna um 14:05', 'Neuerer Post Älterer Post Startseite'],
    keep: ['Eingestellt von der Stadt wurde niemand.']
  },
  {
    id: 'wird-geladen',
    category: 'media',
    why: 'What players and embeds say while they load, or before readers have agreed to them.',
    match: r`(?:video|audio|player|inhalt|kommentare|podcast|karte|grafik|umfrage|artikel|inhalte) (?:wird|werden) geladen ?[.…]{0,4}|(?:mit (?:ihrer|deiner) (?:zustimmung|einwilligung)|ich (?:stimme (?:zu|dem)|bin (?:damit )?einverstanden))[^.!?]{0,100}extern\p{L}{1,2} inhalt[^!?]{0,200}|dieser (?:inhalt|beitrag|post) (?:stammt|kommt) (?:von|aus) [^.!?]{2,30}\. (?:beim laden|um |mit dem laden|an dieser)[^!?]{5,200}|\*{1,2} ?(?:dies ist ein|hierbei handelt|(?:werbe|affiliate|partner|provisions|anzeigen)-?link)[^!?]{0,40}(?:link)?[^!?]{0,160}`,
    remove: [
      'Video wird geladen ...',
      'Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen.',
      '* Dies ist ein Werbelink'
    ],
    keep: ['Der Inhalt wird geladen, das Schiff fährt ab.', 'Video wird Kunst']
  },
  {
    id: 'alles-im-blog',
    category: 'related',
    why: 'A link to running coverage.',
    match: r`(?:alles wichtige|alle (?:infos|news|entwicklungen|ergebnisse|neuigkeiten|informationen|meldungen|updates)|die (?:aktuellen )?(?:entwicklungen|ereignisse))[^.!?]{0,80} (?:im|in unserem) (?:news|live)-?(?:blog|ticker)(?: zum nachlesen| hier)?[.!]?`,
    remove: ['Alles Wichtige zur Fähre im Newsblog'],
    keep: ['Alles Wichtige stand im Blog der Tante.']
  },
  {
    id: 'app-und-brief',
    category: 'subscribe',
    why: 'Offers the newsletter, the app or the subscription in a few words.',
    at: 'tail',
    match: r`newsletter ?[:|–] [^!?]{0,80}(?:jeden (?:tag|morgen|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|wöchentlich|täglich|kostenlos|postfach|anmelden|abonnier)[^!?]{0,100}|(?:deine|ihre|eure) e-?mail-?adresse(?: ?\*| eingeben| angeben)?|hol(?:t|e|en sie)? (?:dir|euch|sich) (?:die|unsere|jetzt) [^.!?]{0,30}app\b[^?]{0,60}|(?:die |unsere )?(?:[\p{L}\d.-]{2,20}[- ])?app (?:jetzt |kostenlos |gratis )?(?:herunterladen|downloaden|installieren|laden)\b[^?]{0,60}|(?:sie (?:wollen|möchten)|du (?:willst|möchtest)) (?:mehr|weiter|alles)[^?]{0,30}(?:lesen|erfahren)\? [^?]{3,120}(?:abo|newsletter|zugang|registrier|anmelde)\p{L}{0,6}[^?]{0,60}|(?:dieser artikel|ihnen|dir|euch|wenn (?:ihnen|dir|euch)|gefällt|unsere arbeit)[^?!]{0,100}[?.!,:] (?:dann )?(?:unterstütze|unterstützen sie|unterstützt) (?:uns|unsere arbeit|mich)\b[^?!]{0,100}[.!]?`,
    remove: [
      'Hol dir die App!',
      'Newsletter: Jeden Freitag die besten Texte',
      'Ihnen gefällt unsere Arbeit? Dann unterstützen Sie uns.',
      'Sie wollen mehr lesen? Testen Sie unser Digital-Abo.'
    ],
    keep: [
      'Ihre E-Mail-Adresse gab sie nicht her.',
      'Newsletter – ein Wort aus England',
      'Du willst mehr erfahren? Frag den Wirt.'
    ]
  },
  {
    id: 'hinweise-an-uns',
    category: 'comment',
    why: 'Asks readers for news and mail, for a first comment, and keeps their names.',
    at: 'tail',
    match: r`(?:hast du|habt ihr|haben sie|bist du|wissen sie|weißt du|weisst du|sind sie|kennen sie)[^?]{2,80}(?:hinweis|info|tipp|thema|story|video|foto|bild|geschichte|anregung)\p{L}{0,8}[^?]{0,40}\? ?(?:dann )?(?:schreib|schick|meld|mail|kontaktier|sende)\p{L}{0,3} (?:sie )?(?:uns|der redaktion|an|dich|sich)\b[^!?]{0,140}[.!]?|(?:schick|schicke|schicken sie|sende|senden sie|schreib|schreibe|schreiben sie|mail|mailen sie) uns [^!?]{0,80}\S{2,30}@\S{3,40}.{0,40}|(?:sei|seien sie) (?:der|die) erste[^.!?]{0,40}kommentier\p{L}{0,3}[.!]?|(?:meinen? )?namen?, (?:meine )?e-?mail[^.!?]{0,50} browser[^!?]{0,100}|(?:kontakt|feedback|hinweise|leserbriefe?|mail|e-mail) (?:zur|an die|zum|an den|an) (?:redaktion|autor(?:in)?|redakteur(?:in)?) ?: ?\S{2,40}@\S{3,40}|(?:impressum|datenschutz)(?: (?:impressum|datenschutz|agb|kontakt|cookies|hilfe|jobs|werben|mediadaten)){1,8}`,
    remove: [
      'Hast du einen Hinweis? Schreib uns per WhatsApp',
      'Sei der Erste, der kommentiert',
      'Kontakt zur Redaktion: ana@hafenbote.example',
      'Impressum Datenschutz AGB'
    ],
    keep: ['Haben Sie ein Foto davon? Schreiben hilft.', 'Sei der Erste im Boot.']
  }
]
