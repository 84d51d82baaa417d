import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const network =
  '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|xing|reddit|flipboard|pocket|messenger|tumblr|e-?mail|mail|sms|rss|x)'

/** Requests to follow, to share, to pay, to register and to discuss, as German sites print them. */
export const promptRules: readonly Rule[] = [
  {
    id: 'knopf-mit-punkten',
    category: 'social',
    why: 'Buttons whose label ends in dots or stands behind an icon.',
    match: `(?:(?:als |per )?e-?mail (?:versenden|verschicken|senden|weiterleiten)|(?:auf|bei|über|via) ${network} (?:teilen|posten|weitersagen)|twittern|drucken|teilen|kommentieren|merken|weiterleiten|vorlesen|feedback|artikel (?:drucken|teilen|versenden|weiterempfehlen|merken|verschenken|melden)|text (?:vorlesen|vergrößern|kopieren)|schrift(?:größe)?(?: (?:größer|kleiner|vergrößern|verkleinern|ändern))?|druckversion|druckansicht|pdf(?:-version)?(?: herunterladen| speichern)?|als pdf (?:speichern|herunterladen)|url kopieren|link zum artikel|beitrag (?:melden|verlinken|weiterempfehlen)|fehler melden|zur merkliste hinzufügen|in der merkliste|auf merkliste setzen|zu favoriten hinzufügen)\\s?(?:\\.{3}|…|:|!|»|›)?`,
    remove: ['Als E-Mail versenden...', 'Auf facebook teilen…', 'Twittern...', 'Artikel verschenken'],
    keep: ['Teilen ... und herrschen.', 'Drucken lernte sie in Emden.']
  },
  {
    id: 'knopfreihe',
    category: 'social',
    why: 'A row of such buttons.',
    match: `(?:teilen|teile|artikel teilen|beitrag teilen|drucken|merken|mailen|twittern|tweeten|facebook|twitter|whatsapp|kommentare|feedback)(?: (?:[|/·•] )?(?:teilen|drucken|merken|mailen|tweeten|pinnen|senden|versenden|speichern|kommentare|kopieren|feedback|vorlesen|auf|per|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|xing|reddit|flipboard|pocket|messenger|e-mail|email|sms|rss)){1,12}`,
    remove: [
      'Twittern Teilen Drucken',
      'Facebook | Twitter | WhatsApp | E-Mail',
      'Teilen auf Facebook Twitter'
    ],
    keep: ['Teilen und drucken', 'Facebook und Twitter']
  },
  {
    id: 'teilen-aufforderung',
    category: 'social',
    why: 'Asks readers to pass the text on.',
    match: r`(?:(?:bitte )?(?:teilen sie|teile|teilt|empfehlen sie|empfiehl)|sharing is caring|weitersagen|gefällt (?:ihnen|dir|euch)) (?:jetzt |gern(?:e)? )?(?:diesen|dieser|den|diese|unseren|es) ?(?:artikel|beitrag|text|seite|post|blogpost|rezept|meldung)?(?: (?:mit|auf|bei|über|in|per|weiter|gern)[^.!?]{0,80})?\s?[.:!?]{0,2}|sharing is caring!?|weitersagen:?|social media(?: kanäle)?:?|jetzt teilen:?|(?:folge|folgt|folgen sie) (?:mir|uns|der redaktion)(?: (?:auch|gern|auf|hier|bei|jetzt)[^.!?]{0,60})?\s?[:.!]?|(?:hier |jetzt )?(?:auf|bei) (?:google news|whatsapp|instagram|facebook|youtube|tiktok) folgen!?`,
    at: 'edge',
    remove: [
      'Teilen Sie diesen Artikel:',
      'Teile diesen Beitrag mit deinen Freunden!',
      'Folge uns auf Instagram'
    ],
    keep: ['Teile diesen Teig in drei gleiche Stücke.', 'Teilt diese Last']
  },
  {
    id: 'kanal',
    category: 'social',
    why: 'Promotes a channel of the publisher in a messenger or with a search engine.',
    match: r`[^.!?]{0,120}(?:(?:unser|unseren|unserem|unserer|unsere) (?:(?:neuen?|kostenlosen?) )?(?:[\p{L}\d.-]{2,30}[- ])?(?:whatsapp|telegram|instagram|youtube|facebook|messenger|tiktok|threads)[- ]?(?:kanal|channel|gruppe|newsletter|account|seite|profil|service)|(?:aktuelle|alle|unsere|lokale|die wichtigsten) (?:nachrichten|news|meldungen|themen|infos|neuigkeiten|updates)[^.!?]{0,40} (?:auf|per|via|direkt auf) (?:ihr |dein |das )?(?:whatsapp|telegram|google news|smartphone|handy))(?: (?:folgen|abonnieren|bei(?:treten)?|und)[^.!?]{0,80}|[^.!?,]{0,60}|, [^.!?]{0,80})[.!?»→:]{0,2}`,
    at: 'edge',
    remove: ['Hier geht es zu unserem WhatsApp-Kanal!', 'Aktuelle Nachrichten direkt auf Ihr Smartphone'],
    keep: ['Die Stadt warnt auf ihrem Kanal vor Hochwasser.', 'Nachrichten erreichten das Dorf zu Fuß.']
  },
  {
    id: 'jetzt-spenden',
    category: 'subscribe',
    why: 'A line about the publisher that ends in a call to pay or to sign up.',
    match: r`.{0,160}[.!?…:] (?:jetzt|hier|gleich) (?:spenden|unterstützen|abonnieren|mitglied werden|anmelden|registrieren|herunterladen|downloaden|kostenlos testen|gratis testen|testen|abo sichern|informieren|weiterlesen|mitmachen|eintragen|bestellen)\s?[!.»→›]{0,3}`,
    at: 'edge',
    remove: ['Der Hafenbote ist werbefrei. Jetzt spenden!', 'Noch kein Konto? Jetzt registrieren'],
    keep: ['Die Frage ist: Jetzt abonnieren, was morgen fehlt?']
  },
  {
    id: 'abo-preis',
    category: 'subscribe',
    why: 'What a subscription costs at first and what later, at the wall that stops readers.',
    match: r`(?:(?:[\p{L}\d&+. -]{0,40}(?:abo|zugang|digital|plus|premium))|\d{1,2} (?:tage|wochen|monate)) [(]?(?:für |ab |nur ){0,2}\d{1,3}(?:[.,]\d\d)? ?(?:€|euro|chf)(?: (?:im (?:ersten|1\.) (?:monat|jahr)|für [^!?,.]{2,30}))?,? (?:danach|anschließend|dann) (?:nur |für |ab )?\d{1,3}(?:[.,]\d\d)? ?(?:€|euro|chf)(?: ?(?:/|im|pro|mtl|monatlich|je)[^!?,]{0,20})?[)]?\.?`,
    at: 'tail',
    remove: ['30 Tage für 1 €, danach 5,90 € im Monat', 'Digital-Abo (0,50 € im ersten Monat, danach 5 €)'],
    keep: [
      'Das Abo kostet 9 Euro im ersten Monat, danach 12 Euro, sagt er.',
      'Frühstück für 9 Euro, danach 12 Euro',
      'Die Überfahrt kostet 9 Euro, die Rückfahrt 5 Euro.',
      'Für 3 Euro fuhr er hin, danach zu Fuß.'
    ]
  },
  {
    id: 'bezahlschranke',
    category: 'subscribe',
    why: 'Stops readers who have not paid.',
    match: r`(?:um|damit sie) (?:diesen|den|alle|unsere) (?:ganzen |vollständigen |gesamten )?(?:artikel|beitrag|text|inhalte?)[^.!?]{0,30}(?:lesen|drucken|speichern|hören|teilen|herunterladen|ansehen|kommentieren|verschenken)[^.!?]{0,20},? (?:benötigen|brauchen) sie (?:ein|einen|eine)[^.!?]{0,40}(?:abo|zugang|konto|anmeldung|registrierung)\p{L}{0,8}(?! nicht)[^.!?]{0,60}[.!]?|(?:jetzt |und )(?:alle |ihre |deine |viele )?vorteile (?:sichern|nutzen|genießen)[:.!]?|(?:bitte )?(?:loggen sie sich|logge dich|melden sie sich|melde dich|registrieren sie sich|registriere dich)(?: bitte)?(?: jetzt| hier| kostenlos)?(?: ein| an)?,? um (?:diesen (?:artikel|beitrag|inhalt)|den (?:ganzen |vollständigen |kompletten )?(?:artikel|beitrag|inhalt|text)|weiter|alle (?:artikel|inhalte)|unsere (?:artikel|inhalte)|das e-paper|mehr zu lesen|auf (?:diesen|den) (?:inhalt|artikel))[^.]{0,100}[.!]?|sie haben (?:derzeit |noch |aktuell )?kein(?: (?:gültiges|aktives|digitales) (?:abo|abonnement)\.?)?|(?:gültiges|aktives) abo(?:nnement)?\.?|(?:kein|noch kein) (?:gültiges|aktives|passendes) abo\b.{0,40}|registrieren und (?:testen|weiterlesen|lesen)\.?|(?:anmelden|einloggen|registrieren) und weiterlesen\.?|(?:sie )?(?:möchten|wollen) (?:sie )?(?:weiterlesen|diesen artikel (?:lesen|weiterlesen)|den (?:ganzen )?artikel (?:weiter)?lesen)\?.{0,100}|(?:jetzt )?(?:mit|im) [\p{L}+ .-]{2,30}(?:\+|plus|abo|premium) (?:weiterlesen|lesen|testen)\.?|(?:diesen|den ganzen|den vollständigen|alle) (?:artikel|beiträge) (?:jetzt |sofort |gratis |kostenlos )?(?:weiter)?lesen\b.{0,60}|weiterlesen mit .{2,40}|lesen sie (?:den ganzen|diesen|den vollständigen|alle) artikel .{2,80}|(?:unbegrenzter?|uneingeschränkter?) (?:digitaler )?zugang (?:zu|auf)[^.]{0,40}(?:artikel|inhalt|beiträge|online|digital).{0,60}|zugang zu allen (?:artikeln|inhalten|beiträgen).{0,80}|(?:plus|premium|abo|exklusiv)-?(?:artikel|inhalt|abo|mitgliedschaft)|(?:wählen sie|wähle) (?:jetzt )?(?:ihr|dein|das passende) (?:abo|angebot|paket).{0,40}|noch kein (?:abo|abonnent|konto|kunde|mitglied|benutzerkonto)\?.{0,60}|(?:jetzt |4 wochen |einen monat |30 tage |\d+ (?:tage|wochen|monate) )?(?:gratis|kostenlos|unverbindlich) testen.{0,40}|(?:monatlich|jederzeit|flexibel|wöchentlich) kündbar.{0,40}|sie sind (?:bereits|schon) (?:abonnent|registriert|kunde|mitglied|leser)\p{L}{0,4}\?.{0,60}|(?:bereits|schon) (?:abonnent|registriert|kunde|mitglied|digitalabonnent|registrierter leser|plus-abonnent)\p{L}{0,4}\?.{0,60}|dieser (?:artikel|beitrag|inhalt|text) ist (?:nur |exklusiv |ausschließlich |leider )?(?:für (?:unsere )?(?:abonnent|registriert|mitglied|plus|digital|premium)|kostenpflichtig|registrierten|teil (?:unseres|des) abo)[^.]{0,80}\.?|(?:es folgt|ab hier|hier beginnt|hier endet) (?:der )?(?:bezahl|kostenpflichtig)[^.]{0,60}\.?`,
    remove: [
      'Bitte loggen Sie sich ein, um den Artikel zu lesen.',
      'gültiges Abo.',
      'Um diesen Artikel speichern zu können, brauchen Sie ein Abo.',
      'Jetzt alle Vorteile sichern!',
      'Registrieren und testen.',
      'Sie möchten weiterlesen? Jetzt anmelden',
      'Noch kein Abonnent? Hier registrieren'
    ],
    keep: [
      'Sie haben kein Boot.',
      'Um den Artikel 5 zu ändern, brauchen sie eine Mehrheit.',
      'Um den Text zu verstehen, brauchen Sie keine Anmeldung.',
      'Um Vorteile zu sichern, braucht es Mut.',
      'Bitte melden Sie sich beim Hafenmeister, um 8 Uhr.',
      'Zugang zu allen Inseln hat nur die Fähre.',
      'Kostenlos fährt dort niemand.'
    ]
  },
  {
    id: 'plus-kennzeichen',
    category: 'subscribe',
    why: 'Marks an article that is not free, between section and headline or alone.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`(?:^|(?<=[\p{L}\d] ))(?:[\p{Lu}]{3,20} (?:Plus|plus|PLUS|\+|Premium)[- ]?(?:Artikel|Inhalt)?|Plus-?Artikel|(?:Exklusiv für |Nur für )?(?:Abonnenten|Abo-Artikel))(?=$| \p{Lu})`,
    remove: ['⟦HAFENBOTE Plus Artikel⟧ Fähre fährt wieder'],
    keep: ['Die Abonnenten blieben treu.', 'Ein Plus Artikel Eins']
  },
  {
    id: 'rundbrief-satz',
    category: 'subscribe',
    why: 'Promotes a newsletter or an app of the publisher, in whole sentences.',
    match: r`[^.!?]{0,100}\b(?:unser(?:en?|em)? (?:(?:kostenlose|kostenlosen|täglichen|wöchentlichen|neuen|regelmäßigen|gratis) )?(?:[\p{L}\d„“"»«.-]{1,30}[- ])?(?:newsletter|news-?app|app|push-?service)|newsletters? (?:abonnieren|anmelden|bestellen|eintragen)|zum newsletter|für den newsletter|newsletter-?(?:anmeldung|abo|service))\b(?![^.!?]{0,80} (?:schrieb|schreibt|hieß|heißt|teilte|kündigte))[^.!?]{0,160}[.!?:»→]{0,2}(?: .{2,200})?`,
    at: 'tail',
    remove: [
      'Mehr vom Meer gibt es in unserem kostenlosen Newsletter.',
      'Jetzt für den Newsletter anmelden!'
    ],
    keep: ['Im Newsletter vom Montag schrieb sie davon.', 'Unser Ziel ist eine App.']
  },
  {
    id: 'rundbrief-antwort',
    category: 'subscribe',
    why: 'What the form of a newsletter says before and after it is sent.',
    match: r`(?:(?:vielen )?dank(?:e)?(?: für| dass| fürs)?|fast geschafft)[^.!?]{0,30}(?:anmeldung|newsletter|abonnieren|interesse an unserem|registrierung|angemeldet)[^.!?]{0,80}[.!].{0,160}|(?:bitte )?(?:bestätigen sie|bestätige) (?:ihre|deine|die) (?:anmeldung|e-mail-?adresse|registrierung).{0,160}|(?:bitte )?(?:geben sie|gib) (?:hier )?(?:ihre|deine|eine gültige) e-?mail-?adresse.{0,80}|(?:ungültige|keine gültige) e-?mail-?adresse.{0,40}|(?:ich (?:bin|möchte|willige|stimme|habe)|ja, ich)[^.]{0,120}(?:newsletter|datenschutzerklärung|datenschutzbestimmungen|informationen per e-mail|einwilligung).{0,300}|(?:die|eine) (?:abmeldung|abbestellung) (?:ist|vom newsletter)[^.]{2,100}\.?|(?:sie können|du kannst) (?:sich|dich|den newsletter|ihre einwilligung|deine einwilligung|das abo)[^.]{0,40}(?:jederzeit|widerrufen|abbestellen|abmelden)[^.]{0,100}\.?|informationen zum datenschutz[^.]{0,80}|(?:weitere )?(?:informationen|hinweise|details)[^.]{0,60} in unserer datenschutzerklärung\.?|es gelten die (?:agb|datenschutz|nutzungsbedingungen)[^.]{0,80}\.?|kein spam[,.!].{0,100}`,
    at: 'edge',
    remove: [
      'Vielen Dank für Ihre Anmeldung zum Newsletter!',
      'Weitere Informationen finden Sie in unserer Datenschutzerklärung.',
      'Ja, ich möchte den Newsletter erhalten und stimme der Nutzung zu.'
    ],
    keep: ['Ich habe den Brief nie gelesen.', 'Vielen Dank für alles.']
  },
  {
    id: 'kommentar-regeln',
    category: 'comment',
    why: 'What a reader must do to comment, and the rules of the discussion.',
    match: r`.{0,240}(?:um (?:kommentieren|kommentare (?:schreiben|verfassen|abgeben)|einen kommentar (?:schreiben|verfassen|abgeben)|mitdiskutieren|mitreden) zu können|um (?:einen kommentar|kommentare) zu (?:verfassen|schreiben|hinterlassen|posten|erstellen)|um zu kommentieren|zum kommentieren (?:bitte )?(?:anmelden|einloggen|registrieren)|die kommentarfunktion|kein(?:e)? kommentieren (?:mehr )?(?:möglich|mehr)|(?:artikel|beitrag|meldung|text|story)[^.!?]{0,60} nicht mehr kommentiert werden|kommentieren (?:ist|nicht) (?:leider |derzeit |hier |mehr )?(?:nicht |nur )?(?:mehr )?möglich|laden (?:wir )?sie ein,? [^.!?]{0,80}mitzudiskutieren|(?:unser|an das|an unser) community-(?:team|management)|kommentare (?:sind|wurden) (?:geschlossen|deaktiviert|abgeschaltet)|(?:bitte )?(?:beachten sie|beachte) (?:bitte )?(?:unsere|die) (?:netiquette|kommentarregeln|nutzungsbedingungen|diskussionsregeln|kommentarrichtlinien)|kommentare werden (?:moderiert|erst|vor|geprüft|nach)|(?:diesen )?kommentar (?:melden|freigeschaltet)|beiträge, die .{4,80} werden gelöscht|kommentieren sie (?:diesen|den) artikel|bisher keine kommentare).{0,300}`,
    at: 'edge',
    remove: [
      'Um kommentieren zu können, müssen Sie sich anmelden.',
      'Die Kommentarfunktion ist für diesen Artikel geschlossen.',
      'Kommentare werden moderiert.',
      'Dieser Artikel ist älter als ein Monat und kann nicht mehr kommentiert werden.',
      'Bei Fragen wenden Sie sich an unser Community-Team.'
    ],
    keep: [
      'Die Pläne können nicht mehr kommentiert werden.',
      'Das Dorf lud alle ein, mitzudiskutieren.',
      'Unser Community-Garten wächst.',
      'Um zu kommen, muss man rudern.',
      'Sie beachtete die Regeln des Hafens.'
    ]
  },
  {
    id: 'kommentar-knoepfe',
    category: 'comment',
    why: 'Buttons and labels of the discussion, among them those of Blogger and WordPress.',
    match: r`kommentare? (?:veröffentlichen|posten|zum post|zum artikel|senden|schließen|sortieren|erstellen|einreichen|hinterlassen|ansehen|verbergen)(?: \(atom\))?|(?:jetzt )?(?:mitdiskutieren|kommentieren|diskutieren sie mit|diskutiere mit|mitreden|meinung sagen)[.!:]?|(?:leser)?kommentare? ?:? ?[(\[]?\d{0,5}[)\]]? ?:?|(?:zu den |alle |neueste |älteste |beliebteste |\d{1,5} )?(?:leserkommentare|leserbriefe|leserreaktionen|lesermeinungen|wortmeldungen|rückmeldungen|postings|trackbacks)(?: ?[(\[]\d{1,5}[)\]])?:?|(?:ihre|deine|eure|sagen sie uns (?:ihre)?|schreiben sie uns ihre|sag uns deine) meinung(?: (?:zum|ist|zu) .{2,60})?[.!?:]{0,2}|\d{1,4} (?:kommentare?|antworten|gedanken) (?:auf|zu) [„“"»«].{2,160}|umfrage:?|abstimmen|abstimmung|(?:zum )?ergebnis(?:se)? (?:anzeigen|ansehen|der umfrage)|(?:hier|jetzt) abstimmen[.!:]?|stimmen sie (?:jetzt |hier )?ab[.!:]?|(?:die )?umfrage (?:ist )?(?:beendet|abgelaufen|wird geladen)\.{0,3}|(?:vielen )?dank für (?:ihre|deine) (?:stimme|teilnahme|bewertung)[.!]?|(?:voller|leerer|halber) stern(?: (?:voller|leerer|halber) stern){1,9}|(?:jetzt |artikel |beitrag )?bewerten:?|(?:\d+ )?bewertungen?, durchschnitt.{2,60}|was (?:meinst|denkst) du\?|was (?:meinen|denken) sie\?`,
    at: 'edge',
    remove: [
      'Kommentar veröffentlichen',
      'Kommentare: 3',
      'Diskutieren Sie mit!',
      'Umfrage',
      'Voller Stern Voller Stern Leerer Stern',
      '2 Gedanken zu „Sieben Suppen“'
    ],
    keep: [
      'Umfrage: Neun von zehn lieben den Hafen',
      'Abstimmung der Dörfer am Sonntag.',
      'Ihre Meinung änderte sie nie.'
    ]
  },
  {
    id: 'fehler-melden',
    category: 'comment',
    why: 'Asks for corrections, for hints or for a rating.',
    match: r`(?:(?:haben sie|hast du|habt ihr|sie haben|ist ihnen|ist dir) (?:einen |ein |in diesem |etwas |im )?(?:fehler|rechtschreibfehler|tippfehler|hinweis|anregungen|fragen|artikel|text|tipp|thema)[^.?!]{0,80}(?:artikel|text|beitrag|entdeckt|gefunden|bemerkt|aufgefallen|für uns|an uns)[^.?!]{0,40}[?!.,].{0,200}|(?:fehler|korrektur|korrekturhinweis|feedback)[^.?!]{0,40}(?:an die redaktion|melden|senden|an:)[^.?!]{0,80}[.!]?|(?:war|fanden sie|fandest du|hat ihnen|hat dir) (?:dieser|diesen|der|diese|dir) (?:artikel|beitrag|text|inhalt|seite|information)[^.?!]{0,40}\?.{0,100}|(?:schreiben|mailen|senden|schicken) sie (?:uns|der redaktion)[^.!?]{0,80}(?:an|unter|per)[^.!?]{0,30}\S{2,40}@\S{2,40}.{0,60})`,
    at: 'tail',
    remove: [
      'Haben Sie einen Fehler im Artikel entdeckt? Schreiben Sie uns.',
      'War dieser Artikel hilfreich?',
      'Schreiben Sie uns Ihre Meinung an leser@hafenbote.example'
    ],
    keep: ['Haben Sie einen Fehler gemacht? Nein, sagt er.', 'Hast du ein Boot für uns?']
  },
  {
    id: 'spenden-satz',
    category: 'subscribe',
    why: 'Asks readers to pay for the work of the publisher.',
    match: r`.{0,160}(?:(?:unterstützen|unterstütze|unterstützt|fördern|stärken) (?:sie |du )?(?:unsere|unseren|unserer|unabhängigen|kritischen|freien|meine|meinen|meiner) (?:(?:unabhängigen?|kritischen?|redaktionelle|journalistische) )?(?:journalismus|arbeit|redaktion|berichterstattung|blog|projekt|podcast|medienarbeit)|(?:unterstütz|spende)\p{L}{0,3} [^.!?]{0,60}(?:über|via|per|mit|auf) (?:paypal|steady|patreon|ko-fi)|werden sie (?:fördermitglied|unterstützer|mitglied (?:bei|von|der redaktion)))(?![^.!?]{0,40}(?:sagte|teilte)).{0,260}`,
    at: 'last',
    remove: [
      'Unterstützen Sie unseren Journalismus mit einer Spende!',
      'Unterstütze meine Arbeit via PayPal'
    ],
    keep: ['Die Stadt unterstützt die Fischer mit Geld.']
  }
]
