import {creditRules} from './de/credit.ts'
import {interfaceRules} from './de/interface.ts'
import {promptRules} from './de/prompts.ts'
import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'
import type {Pack} from './rule.ts'

const month = '(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?'
const date = `(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\.?,? ?(?:der |den )?)?\\d{1,2}\\. ?${month},? ?(?:19|20)\\d\\d`

/** German: newspapers, magazines and blogs of Germany, Austria and Switzerland. */
const pack: Pack = {
  language: 'de',
  rules: [
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
    },
    {
      id: 'autorzeile',
      category: 'credit',
      why: 'The line that names the author, above the text.',
      caseSensitive: true,
      match: `(?:(?:Von|VON|von|Ein Beitrag von|Eine Analyse von|Ein Kommentar von|Ein Interview von|Ein Gastbeitrag von|Geschrieben von|Verfasst von|Veröffentlicht von|Text|Autor|Autorin|Interview|Aus .{2,30} berichte[nt])(?: ?: ?| ))(?!Der |Die |Das |Den |Dem |Ein |Allem )(?=\\p{Lu}[^ ]{1,24}[ ,])${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?|Ein Artikel von ${personName}`,
      at: 'head',
      remove: [
        'Ein Artikel von Rita Halm',
        'Von Anna Ruiz',
        'Von Jan von der Aue, Bremen',
        'Ein Kommentar von Marie Lagune'
      ],
      keep: ['Von Mai bis August fährt die Fähre täglich.', 'Von Bremen nach Emden, ohne Halt.'],
      from: 'balanced'
    },
    {
      id: 'mitarbeit',
      category: 'credit',
      why: 'Who had a share in the text, below it.',
      caseSensitive: true,
      match: `\\W{0,3}(?:Mitarbeit|Redaktion|Text|Fotos?|Bilder|Bild|Kamera|Schnitt|Übersetzung|Aus dem \\p{L}{4,16} (?:übersetzt )?von|Protokoll|Aufgezeichnet von|Interview|Grafik|Illustration|Recherche|Mit Material von|Mit Informationen von|Gestaltung|Produktion|Redigatur|Faktencheck) ?:? ${personName}(?:[;,./(] ?.{2,160})?`,
      at: 'last',
      from: 'aggressive',
      remove: ['Mitarbeit: Jan Aue', 'Redaktion: Marie Lagune'],
      keep: ['Mitarbeit lohnt, sagt sie.']
    },
    {
      id: 'agentur',
      category: 'credit',
      why: 'The agency, or the initials of the newsroom, in a line of their own.',
      match:
        '[-–—(\\[/ ]{0,3}(?:(?:quelle|mit material (?:von|der)|von|mit) ?:? ?)?(?:dpa|dpa-afx|dts|afp|reuters|apa|sda|keystone-sda|epd|kna|sid|ots|dapd|ap|kathpress|dts nachrichtenagentur|die redaktion|redaktion|online-redaktion|agenturen)(?: ?[/|,-] ?(?:\\p{L}{2,14}|dpa|afp|reuters)){0,1}[ )\\]/.]{0,3}|[(\\[]red\\.?[)\\]]|(?:[(]?mit (?:agenturmaterial|agenturen|material von agenturen)[)]?)',
      remove: ['Mit Agenturmaterial', '(dpa)', 'AFP/Reuters', 'Mit Material von dpa', 'Die Redaktion'],
      keep: ['Mit Agenturen wie diesen wirbt niemand.', 'Die Redaktion schließt um neun.']
    },
    {
      id: 'datum-mit-wort',
      category: 'credit',
      why: 'When the page was published or changed, with a label.',
      match: `[(\\[*•]?(?:(?:zuletzt|erstmals|artikel|beitrag|letzte|letztes|erstellt und) )?(?:veröffentlicht|publiziert|erschienen|aktualisiert|aktualisierung|update|geändert|bearbeitet|erstellt|stand|datum|gepostet|online seit|geschrieben|verfasst|änderung)(?: (?:am|vom|um|vor|von .{2,40} am|:))?(?: ?[:|])? ?(?:am |der |den )?(?:(?:${date}|${digitDate}|\\d{1,2}\\. ?${month}|\\d{1,3} \\p{L}{3,8}|heute|gestern)(?: um)?${clock})(?:(?: ?[|•·/] ?| [–-] )[^.!?]{2,80}|,? (?:zuletzt|aktualis|um|geändert|von)[^.!?]{2,80})?[)\\]*.]?`,
      remove: [
        'Veröffentlicht am 3. Mai 2021 um 17:30 Uhr',
        'Stand: 03.05.2021 17:30 Uhr',
        'Aktualisiert am 3. Mai 2021'
      ],
      keep: [
        'Veröffentlicht 2021, nennt der Bericht neun Dörfer.',
        'Veröffentlicht am 3. Mai 2021, nennt er neun.'
      ]
    },
    {
      id: 'datum',
      category: 'credit',
      why: 'The date of publication in a line of its own, above the text.',
      match: `(?:[|•·] ?)?(?:\\p{L}[\\p{L} ]{2,24}[,|·-] ?(?:den )?)?${date}(?:,? um)?${clock}(?: ?[|•·,/–-] ?.{2,40})?`,
      at: 'head',
      remove: ['3. Mai 2021', 'Montag, 3. Mai 2021, 17:30 Uhr'],
      keep: ['Am 3. Mai 2021 fiel die alte Brücke.']
    },
    {
      id: 'zeit',
      category: 'credit',
      why: 'The age of the page, or how long the text takes to read.',
      match:
        '(?:vor (?:\\d{1,3}|eine[mr]|wenigen) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|(?:geschätzte )?(?:lesezeit|lesedauer) ?:? ?(?:ca\\. |etwa )?\\d{1,3} ?(?:min(?:uten?)?)?\\.?|\\d{1,3} min(?:uten?)?\\.? (?:lesezeit|lesedauer|zum lesen)|lesezeit|lesedauer:?)',
      remove: ['Vor 3 Stunden', 'Lesezeit: 4 Minuten', '5 Min. Lesezeit'],
      keep: ['Vor drei Jahren wurde die Mühle verkauft.']
    },
    {
      id: 'fotonachweis',
      category: 'credit',
      why: 'Who took or owns a picture; the picture is not in the text.',
      caseSensitive: true,
      match: `[(\\[*|©]{0,2} ?${labels('foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildnachweis', 'bildrechte', 'fotoquelle', 'fotonachweis', 'fotocredit', 'fotograf', 'fotografin', 'illustration', 'grafik', 'titelbild', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'aufmacherbild', 'beitragsbild')}(?: (?:von|des beitrags))? ?[:;/©|] ?${pictureOwner}[)\\].]{0,2}|[(\\[]?(?:Foto|Bild|FOTO|Fotos|Bilder|Quelle) ?[:/] ?(?:dpa|afp|epd|picture alliance|imago|dapd|privat|pixabay|pexels|unsplash|zvg|rtr)(?:[ /-][^.!?:]{1,40})?[)\\]]?|Symbolbild|Symbolfoto|Archivbild|Archivfoto|SYMBOLBILD`,
      remove: [
        'Foto: dpa',
        'Bild: picture alliance',
        'Symbolbild',
        'Foto: Anna Ruiz',
        'Bildquelle: Jan Aue / Archiv',
        'Titelbild: Archiv des Hafens'
      ],
      keep: ['Foto: privat gesammelt, öffentlich gezeigt.', 'Bild um Bild erzählt das Album von der Flut.']
    },
    {
      id: 'fotonachweis-in-klammern',
      category: 'credit',
      why: 'The owner of a picture in brackets, behind its caption.',
      scope: 'span',
      match:
        '[(\\[] ?(?:(?:fotos?|bild(?:quelle|nachweis)?|grafik|illustration|archivfoto|symbolbild|symbolfoto|archivbild)(?: von)? ?[:/©] ?[^()\\[\\]]{2,80}|archivbild|archivfoto|symbolbild|symbolfoto|(?:foto|bild) von [^()\\[\\]]{2,40}/[^()\\[\\]]{2,40}) ?[)\\]]',
      remove: ['Die Brücke im Mai. ⟦(Foto: Anna Ruiz)⟧', 'Die Bürgermeisterin auf dem Markt ⟦(Symbolbild)⟧'],
      keep: ['Er hatte eine Kiste (Foto oder Film) je Jahr.']
    },
    {
      id: 'quelle',
      category: 'credit',
      why: 'Where the text was taken from.',
      match:
        '(?:[-–—*(\\[] ?)?(?:quellen?|via|originalquelle|pressekontakt|originalartikel|quelle und weitere infos)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
      remove: ['Quelle: Hafenbote', 'Quelle: https://hafenbote.example/faehre'],
      keep: ['Quelle: Sie springt aus dem Fels; man trinkt. Dann geht man weiter.']
    },
    {
      id: 'zuerst-erschienen',
      category: 'credit',
      why: 'Where the text was published before.',
      match:
        '\\W{0,3}(?:(?:dieser|diese|dieses|der|die) (?:artikel|text|beitrag|gastbeitrag|kommentar|bericht|version|essay|interview)(?: [^.]{2,80})? (?:ist|erschien|wurde)(?: auch| zuerst| ursprünglich| erstmals)? ?(?:(?:zuerst|ursprünglich|erstmals|am|im|in|auf|bei|der|unter) .{2,160}(?:erschienen|veröffentlicht|publiziert|übernommen).{0,80}|(?:zuerst|ursprünglich|erstmals) (?:in|im|auf|bei|am) .{2,160})|der beitrag .{3,160} erschien zuerst auf .{2,100}|(?:zuerst|ursprünglich) erschienen (?:in|im|auf|bei) .{2,120})',
      remove: [
        'Dieser Artikel erschien zuerst im Hafenboten.',
        'Der Beitrag Sieben Suppen erschien zuerst auf Küche und Haus.'
      ],
      keep: ['Dieser Text ist das Geschenk einer Tante.']
    },
    {
      id: 'teilen',
      category: 'social',
      why: 'Buttons to share, to save or to print a page.',
      match: `(?:teilen|teile|artikel (?:teilen|drucken|merken|versenden|kommentieren|verschicken|speichern|hören|anhören)|beitrag (?:teilen|drucken|merken|versenden|laden)|seite (?:drucken|teilen|empfehlen)|drucken|merken|speichern|merkliste|auf die merkliste|versenden|weiterempfehlen|(?:link |url )kopieren|link kopiert!?|twittern|tweeten|liken|gefällt mir|gefällt (?:mir|dir) .{0,20}|wird geladen ?\\.*…?|lade\\.\\.\\.|folgen|folge(?:n sie)? uns|mit freunden teilen|e-mail|(?:teile?n?|twittern|pinnen|mailen|empfehlen|folgen sie uns|folge uns|folgt uns|besuchen sie uns|klicken?,? um)(?: (?:diesen|diese|dieses|den|das|die|es|sie|uns|dies))?(?: (?:artikel|beitrag|seite|link|inhalt))?(?: (?:auf|bei|über|per|via|mit|in|zu))?(?: (?:${networks}|x|xing|sozialen (?:medien|netzwerken)|social media|freunden|einem freund))?(?: ?zu (?:teilen|verschicken))?(?: \\(wird in neuem fenster geöffnet\\).{0,14})?)\\s?[!:.]?`,
      remove: ['Teilen', 'Teilen auf Facebook', 'Artikel drucken', 'Folgen Sie uns auf Instagram'],
      keep: ['Teilen heißt geben.', 'Speichern voller Korn drohte Feuer.']
    },
    {
      id: 'auf-netzwerk-teilen',
      category: 'social',
      why: 'The same buttons with the verb behind the network.',
      match: `(?:(?:auf|bei|über|per|via|in) )?(?:${networks}|x|xing|pocket|sms)(?: ?[-–])? (?:teilen|twittern|posten|folgen|empfehlen|versenden|verschicken|abonnieren|merken|pinnen)\\s?[!.]?`,
      remove: ['Auf Facebook teilen', 'Per E-Mail versenden', 'Bei WhatsApp teilen'],
      keep: ['Auf Facebook teilen viele ihr Brot nicht mehr.']
    },
    {
      id: 'folgen',
      category: 'social',
      why: 'Asks readers to follow the publisher.',
      match: `\\W{0,3}(?:(?:sie können|du kannst|und|gern|jetzt|immer informiert:?|mehr .{2,30}) )?(?:folgen|folge|folgt|besuchen|besuche|liken|like|werde|werden|abonnieren|abonniere|diskutieren)\\b[^.?!]{0,120}\\b(?:auf|bei|über|im|unserem|unseren)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|social media|threads|mastodon|bluesky|auf x\\b|xing).{0,220}`,
      remove: [
        'Folgen Sie dem Hafenboten auf Facebook und Instagram',
        'Abonniere unseren Kanal auf YouTube!'
      ],
      keep: ['Folge dem Ufer bis zur Brücke.', 'Folgen hatte das kaum.']
    },
    {
      id: 'rundbrief',
      category: 'subscribe',
      why: 'Asks readers to take a newsletter, an application or a channel.',
      match:
        '\\W{0,3}(?:(?:möchten sie|sie möchten|wollen sie|du willst|keine news mehr verpassen|nichts verpassen|hier|jetzt|bekomme immer) [^,?!]{0,60}[,?!:]? ?)?(?:abonnieren|abonniere|melden|melde|erhalten|erhalte|bestellen|bestelle|bekommen|bekomme|registrieren|registriere|laden|lade|holen|hol|tragen|trage|unser|unseren|den|kostenlosen?|verpassen|verpasse|informiere?)\\b[^?]{0,120}(?:newsletters?|rundbrief|per e-?mail|e-?mail-adresse|posteingang|postfach|push-?(?:nachrichten|mitteilungen|benachrichtigung)|whatsapp-?(?:kanal|channel|gruppe)|telegram-?(?:kanal|gruppe)|\\bapp (?:herunter|kostenlos|laden)|app store|google play|via email|via e-mail|podcast).{0,240}',
      from: 'balanced',
      at: 'edge',
      remove: [
        'Abonnieren Sie unseren Newsletter!',
        'Melden Sie sich hier für den Newsletter an.',
        'Laden Sie unsere App kostenlos im App Store.'
      ],
      keep: ['Erhalten blieb nur der Turm.', 'Melde dich bald.']
    },
    {
      id: 'anmelden',
      category: 'subscribe',
      why: 'Labels of forms and offers, and what stops readers who have not paid.',
      match:
        '(?:(?:jetzt |kostenlos |hier )?(?:abonnieren|anmelden|registrieren|einloggen|abo (?:abschließen|bestellen|testen|sichern)|testen)|newsletter(?: (?:abonnieren|anmeldung|bestellen|abbestellen))?|abonnement|abo|abo-shop|e-paper|epaper|login|log-in|abmelden|mein konto|angemeldet bleiben|passwort(?: vergessen\\??)?|benutzername|konto erstellen|sie (?:haben|sind) (?:bereits|schon|noch kein)[^?]{2,60}\\?.{0,100}|(?:bereits|schon|noch kein[e]?) (?:abonnent(?:in)?|abo|registriert|kunde|konto|mitglied)\\??.{0,80}|(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:nur )?(?:für|exklusiv)[^.]{0,40}(?:abonnenten|mitglieder|registrierte).{0,100}|(?:exklusiv|nur) für (?:abonnenten|mitglieder|registrierte).{0,60}|(?:um|zum) (?:weiterzulesen|weiterlesen)[^.]{0,120}(?:abo|registr|anmeld|testen).{0,80}|jederzeit (?:kündbar|kündigen).{0,60}|(?:unterstützen|unterstütze|spenden|spende|fördern|helfen) (?:sie |du )?(?:uns|unseren?|unabhängigen|den|für|jetzt|die|mit)[^.!?]{0,80}(?:journalis|spende|arbeit|redaktion|mitglied|abo|paypal|steady).{0,240}|(?:jetzt )?spenden|(?:ihre |deine )?(?:e-?mail(?:-adresse)?|name|vorname|nachname|kommentar|nachricht|website|telefon|betreff) ?(?:\\*|\\(erforderlich\\)|\\(required\\)|\\(adresse .{2,40}\\))|e-mail-adresse)[ .!:»?]{0,3}|jetzt (?:kostenlos )?(?:newsletter abonnieren|registrieren|weiterlesen(?: mit .{2,30})?)|(?:melden sie sich|melde dich) (?:jetzt |hier |kostenlos )?(?:für|zu) (?:unseren?|unserem|den|dem) .{0,30}newsletter.{0,60}|der (?:tägliche|wöchentliche|kostenlose) newsletter (?:mit|aus|für) .{2,80}|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung) (?:akzeptieren|stimmen|erklären|bestätigen).{2,160}|(?:laden sie|lade) (?:jetzt |hier |dir )?(?:sich )?(?:unsere|die) .{0,30}app (?:herunter|runter).{0,60}|ihre meinung (?:ist gefragt|zählt).{0,40}',
      remove: [
        'Jetzt Newsletter abonnieren',
        'Melden Sie sich für unseren Newsletter an',
        'Laden Sie unsere App herunter',
        'Jetzt anmelden',
        'Bereits Abonnent? Hier anmelden',
        'Passwort vergessen?',
        'E-Mail *'
      ],
      keep: [
        'Mit der Anmeldung beim Standesamt begann der Ärger.',
        'Anmelden muss sich niemand.',
        'Spenden kamen aus neun Dörfern.'
      ]
    },
    {
      id: 'anzeige',
      category: 'ad',
      why: 'The label of an advertisement, or of what interrupts the text.',
      match:
        '[-–—~*=_|[({<\\s]{0,8}(?:anzeigen?|werbung|advertorial|gesponsert(?: von .{2,40})?|gesponserter (?:inhalt|beitrag)|bezahlter inhalt|promotion|nach der (?:anzeige|werbung) (?:weiterlesen|geht es weiter)|(?:artikel|text|beitrag|dieser artikel) (?:wird|geht)[^.]{0,20} (?:nach|unter|unten)[^.]{2,40}(?: fortgesetzt| weiter)?|weiterlesen nach der (?:anzeige|werbung)|(?:weiter|lesen sie weiter) (?:nach|unter) .{2,30}|bitte scrollen .{2,40}|zum weiterlesen (?:scrollen|nach unten)|anzeige (?:schließen|überspringen))[-–—~*=_|\\])}>:.!\\s]{0,8}',
      remove: ['ANZEIGE', '- Werbung -', 'Artikel wird nach der Anzeige fortgesetzt'],
      keep: ['Werbung und Presse leben zusammen.']
    },
    {
      id: 'werbelinks',
      category: 'legal',
      why: 'A site tells that it is paid for what its readers buy.',
      match:
        '.{0,200}(?:affiliate-?links?|provisions-?links?|amazon-partner|(?:erhalten|bekommen|erhalte|bekomme) (?:wir|ich)[^.]{0,60}provision|wir[^.]{0,60}provision|als partner verdien|mit (?:\\*|einem stern|sternchen)[^.]{0,40} (?:links|gekennzeichnet)).{0,300}',
      at: 'edge',
      remove: [
        'Dieser Beitrag enthält Affiliate-Links.',
        'Bei einem Kauf erhalten wir eine kleine Provision.'
      ],
      keep: ['Der Makler nahm neun Prozent und schwieg.']
    },
    {
      id: 'abspieler',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match:
        '(?:(?:ihr|dein) browser (?:unterstützt|kann|ist).{0,120}|(?:dieses |das )?video (?:ist|kann) (?:nicht|leider).{0,80}|(?:video|bilder|galerie|podcast|audio|fotos|fotostrecke|bilderstrecke|beitrag|artikel)(?:galerie|strecke)? ?(?:ansehen|anschauen|abspielen|anhören|starten|öffnen|anzeigen|laden|entsperren)?|(?:zur|zum) (?:bildergalerie|fotostrecke|video|galerie|großansicht)|(?:sehen|schauen|hören) sie (?:hier|im|das)[^.]{0,20}(?:video|podcast|interview).{0,60}|(?:sieh dir )?(?:diesen|dieser) beitrag (?:auf|bei) instagram(?: an)?|(?:ein )?beitrag geteilt von .{2,120}|bildergalerie|fotostrecke|bilderstrecke|(?:zum )?vergrößern(?: (?:bitte )?(?:anklicken|klicken))?|bild vergrößern|(?:bild|foto) \\d+ von \\d+|auf das bild klicken.{0,60}|(?:an dieser stelle|hier) (?:finden|findest|steht|befindet|sehen)[^.]{0,40}(?:extern|redaktionell)[^.]{0,40}(?:inhalt).{0,300}|(?:externe[nr]?|empfohlener redaktioneller) inhalt(?:e)?(?: (?:anzeigen|laden|von .{2,40}))?|(?:ich bin|sie sind|mit dem (?:laden|klick)|mit klick)[^.]{0,80}(?:externe inhalte|akzeptieren sie|personenbezogene daten|datenschutzerklärung).{0,300}|(?:bitte )?(?:aktivieren sie|aktiviere) javascript.{0,80}|instagram-beiträge immer entsperren|facebook-beiträge immer entsperren|youtube immer entsperren|beitrag laden|video laden|untertitel|wird geladen)[.!:]?|vorlesen',
      remove: [
        'Video abspielen',
        'Bildergalerie',
        'Zum Vergrößern bitte anklicken',
        'Ein Beitrag geteilt von Anna Ruiz (@annaruiz)'
      ],
      keep: ['Bilder sagen wenig.', 'Video und Wort genügen nicht.']
    },
    {
      id: 'kommentare',
      category: 'comment',
      why: 'The form and the buttons of a discussion, and requests for corrections.',
      match:
        '(?:(?:schreiben?|hinterlassen?|verfassen?) (?:sie |du )?(?:einen |eine |den |ihren |deinen )?(?:ersten )?(?:kommentar|antwort|beitrag)(?: .{2,60})?|(?:einen? |eigenen )?(?:kommentar|antwort)e? (?:schreiben|verfassen|hinterlassen|abgeben|abschicken|abbrechen|hinzufügen|absenden|posten)|antworten?(?: abbrechen| ?löschen)?|antworten auf .{2,40}|(?:alle |zu den |\\d{1,5} |keine |ein |weitere |neueste )?kommentare?(?: \\(?\\d{1,5}\\)?| (?:lesen|anzeigen|geschlossen|deaktiviert|laden|ausblenden|einblenden)| zu .{2,80}| sind (?:geschlossen|deaktiviert).{0,20})?|(?:es (?:gibt|sind|wurden) )?(?:bisher |bislang |derzeit )?(?:noch )?keine (?:leser)?kommentare(?: (?:vorhanden|verfügbar|abgegeben|zu diesem (?:artikel|beitrag|text)).{0,20})?|(?:noch )?keine kommentare.{0,40}|(?:deine|ihre|eure) e-?mail-?adresse wird nicht veröffentlicht.{0,120}|erforderliche felder sind.{0,60}|(?:meinen|meine) namen?, .{0,40}(?:in diesem browser|speichern).{0,100}|(?:benachrichtig|informier)\\p{L}{0,6} (?:mich|sie mich) (?:über|bei|wenn|per|via).{2,100}|benachrichtigung bei .{2,80}|(?:diese website|diese seite) verwendet akismet.{0,200}|du kommentierst mit .{2,120}|trage deine daten unten ein.{0,100}|verbinde mit %s|(?:sie müssen|du musst|zum kommentieren|um zu kommentieren|bitte)[^.]{0,50}(?:angemeldet|einloggen|anmelden|eingeloggt|registriert).{0,100}|(?:diskutieren|diskutiere|reden) (?:sie |du )?mit.{0,60}|was (?:meinen sie|meinst du|denkst du|halten sie davon|sagt ihr)[^?:]{0,40}\\?.{0,60}|(?:fehler|tippfehler) (?:gefunden|entdeckt|melden)\\??.{0,120}|(?:war|hat ihnen|hat dir|fanden sie|wie gefällt) (?:dieser|der|dieser|ihnen|diese)[^?]{2,40}(?:artikel|beitrag|seite|hilfreich|gefallen)[^?]{0,30}\\?.{0,80}|(?:wie hilfreich|bewerten? sie|bewertung abgeben|jetzt bewerten).{0,80}|(?:schicken|schreiben) sie uns (?:ihre|einen|eine|per|an) .{2,120}|leserbrief schreiben.{0,40}|netiquette|trackback(?:s|-url)?.{0,40}|pingbacks?.{0,60})[ .!:»→?]{0,3}',
      remove: [
        'Schreibe einen Kommentar',
        '3 Kommentare',
        'Deine E-Mail-Adresse wird nicht veröffentlicht.',
        'Fehler gefunden? Schreiben Sie uns.',
        'Antworten',
        'AntwortenLöschen',
        'Es gibt noch keine Kommentare.'
      ],
      keep: [
        'Es gibt keine Kommentare der Behörden.',
        'Antworten gab es viele, Fragen kaum.',
        'Keine Kommentatorin widersprach.'
      ]
    },
    {
      id: 'schlagworte',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed.',
      match:
        '(?:(?:tags?|schlagw(?:orte|örter|ort)|stichw(?:orte|örter|ort)|themen|kategorien?|rubrik|abgelegt unter|veröffentlicht (?:in|unter)|mehr zu|verschlagwortet mit|in diesem artikel|keywords|themengebiete)(?: (?:in|unter|mit))?\\s?[:|]\\s?[^.!?;]{2,300}|(?:abgelegt|veröffentlicht|verschlagwortet|eingeordnet) (?:in|unter|mit) [^.!?;\\d]{2,80}|schlagworte|schlagwörter|kategorien|tags)',
      at: 'edge',
      remove: ['Schlagworte: Hafen, Fähre, Inseln', 'Kategorie: Kultur', 'Abgelegt unter Garten'],
      keep: ['Schlagworte helfen nicht.']
    },
    {
      id: 'rechte',
      category: 'legal',
      why: 'Claims of copyright and terms of use.',
      match:
        '.{0,120}(?:alle rechte vorbehalten|(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|wiedergabe)[^.]{0,80}(?:nur mit|untersagt|verboten|nicht gestattet|genehmigung|einwilligung)|urheberrechtlich geschützt|copyright (?:©|\\(c\\)|19|20)|haftungsausschluss ?:).{0,260}',
      at: 'edge',
      remove: ['© 2021 Hafenbote. Alle Rechte vorbehalten.', 'Nachdruck nur mit Genehmigung.'],
      keep: ['Die Rechte am Fang haben neun Dörfer.']
    },
    {
      id: 'meinungen',
      category: 'legal',
      why: 'The publisher’s denial that it shares the author’s opinions.',
      match:
        '\\W{0,3}(?:hinweis: ?)?(?:die )?(?:hier |in .{2,60} )?(?:geäußerten?|vertretenen?|namentlich gekennzeichnete|gastbeiträge|meinungen|ansichten)\\b.{0,140}(?:nicht (?:notwendigerweise|zwingend|unbedingt|die meinung)|allein|entspr|geben nicht|spiegeln|verantwort).{0,260}',
      at: 'edge',
      remove: ['Die hier geäußerten Meinungen sind allein die der Autorin.'],
      keep: ['Meinungen wechseln von Haus zu Haus.']
    },
    {
      id: 'kekse',
      category: 'legal',
      why: 'Notices of cookies, and the links of a legal footer.',
      match:
        '(?:(?:diese|unsere|die) (?:website|webseite|seite|internetseite)[^.]{0,60}(?:verwendet|nutzt|benutzt|setzt)[^.]{0,60}cookies.{0,400}|(?:wir|um)[^.]{0,80}(?:verwenden|nutzen|setzen|benutzen)?[^.]{0,40}cookies?.{0,400}|(?:durch|mit|wenn sie|indem sie|mit der)[^.]{0,100}(?:nutzung|nutzen|besuch|klick|anmeldung|weitersurfen|absenden)[^.]{0,80}(?:cookies|datenschutz|agb|nutzungsbedingungen|einverstanden).{0,300}|(?:alle(?: cookies)? |cookies )?(?:akzeptieren|ablehnen)(?: und (?:weiter|schließen))?|(?:nur )?(?:notwendige|essenzielle) cookies.{0,40}|(?:cookie|datenschutz|privatsphäre)-?(?:einstellungen|richtlinien?|hinweise?|erklärung|bestimmungen|manager)|einstellungen (?:speichern|ändern|verwalten)|datenschutz|impressum|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|barrierefreiheit|widerruf|karriere|jobs|presse|hilfe|sitemap|anbieterkennzeichnung|nutzungsbasierte .{2,30}|(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|über uns|home|startseite) ?[|•·–-] ?.{2,200})[.!]?',
      at: 'edge',
      remove: ['Diese Website verwendet Cookies.', 'Datenschutzerklärung', 'Impressum | Kontakt | AGB'],
      keep: ['Akzeptieren wollte sie das nie.', 'Kontakt gab es kaum.']
    },
    {
      id: 'bedienung',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        '[<←‹«↑\\s]{0,4}(?:(?:direkt )?(?:zum|zur) (?:inhalt|hauptinhalt|navigation|hauptnavigation|menü|suche|seitenanfang|startseite|übersicht|fußzeile)(?: springen| wechseln)?|springe direkt zu:?|(?:zurück|nach) (?:nach )?(?:oben|zur übersicht|zur startseite|zum seitenanfang|zum anfang|zum inhaltsverzeichnis)|zurück|(?:menü|navigation|suche) (?:öffnen|schließen|einblenden|ausblenden|umschalten)|menü|hauptmenü|suche(?: nach:?)?|suchen|startseite|(?:nächste[rs]?|vorherige[rs]?|ältere|neuere|vorige[rs]?) (?:seite|artikel|beitrag|beiträge|eintrag)|weiter|vorherige[rs]?|nächste[rs]?|seite \\d+ (?:von|/) \\d+|beitrags-?navigation|inhaltsverzeichnis|inhalt|in diesem artikel|mehr (?:laden|anzeigen)|alle anzeigen|schließen|abbrechen|absenden|senden|sie (?:befinden sich|sind) hier:?.{0,80}|mobile version|seite drucken)[ :>→›»↑]*',
      at: 'edge',
      remove: ['Zum Inhalt springen', 'Nach oben', 'Nächste Seite »', 'Menü'],
      keep: ['Weiter ging es nicht.', 'Suchen wird sie niemand.']
    },
    ...creditRules,
    ...promptRules,
    ...interfaceRules
  ]
}

export default pack
