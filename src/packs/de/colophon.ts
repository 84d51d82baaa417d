import type {Rule} from '../../matching/rule.ts'
import {fullName} from '../forms/patterns.ts'

const r = String.raw
const station =
  '(?:ARD|ZDF|ORF|SRF|NDR|WDR|SWR|MDR|BR|HR|hr|RBB|rbb|SR|RB|DLF|Deutschlandfunk|tagesschau|BR24)'

/** Where a text comes from: stamps, posts of authors, stations, print editions, agencies, networks of publishers. */
export const colophonRules: readonly Rule[] = [
  {
    id: 'vor-stunden',
    category: 'credit',
    why: 'When the page was published or changed, counted from now, behind a label or alone.',
    at: 'head',
    match: r`(?:zuletzt )?(?:aktualisiert|publiziert|veröffentlicht|update|stand|online|geändert|erstellt)(?: am)? ?:? ?(?:vor \d{1,2} (?:sekunden?|minuten?|stunden?|tagen?|wochen?)|(?:heute|gestern)(?:,| um)? ?\d{1,2}[:.]\d\d)(?: uhr)?\.?|(?:heute|gestern)[,|]? (?:um )?\d{1,2}[.:]\d\d(?: uhr)?`,
    remove: ['Aktualisiert: vor 2 Stunden', 'Heute, 14:05 Uhr'],
    keep: ['Heute um 14:05 Uhr legt die Fähre ab.', 'Aktualisiert vor 2 Wochen, ist die Liste doch falsch.']
  },
  {
    id: 'amt-der-autorin',
    category: 'credit',
    why: 'The post of the author at the paper, in a line of its own below the name.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:(?:Stellvertretende|Leitende|Politische|Freie|Verantwortliche|Ständige|Feste)[rn]? )?(?:(?:Wirtschafts|Politik|Sport|Lokal|Kultur|Online|Chef|Video|Nachrichten|Wissenschafts|Auslands|Hauptstadt|Parlaments|Gerichts|Polizei)?(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent)(?:in)?|Volontär(?:in)?|Ressortleiter(?:in)?|Kolumnist(?:in)?|Gastautor(?:in)?)(?: (?:in|aus|für) \p{Lu}\p{L}{2,20}(?: und \p{Lu}\p{L}{2,20})?| (?:im |des |der |beim? )?(?:Ressorts? |Team |Redaktion )?[„“"»]?\p{Lu}[\p{L}&/-]{1,24}(?:,? (?:und |& )?\p{Lu}[\p{L}-]{1,24})?(?: (?:und |& )?\p{Lu}[\p{L}-]{1,24})?[“”"«]?)?\.?`,
    remove: [
      'Redakteurin Wirtschaft',
      'Politischer Korrespondent in Emden.',
      'Redakteur im Ressort Meer und Küste'
    ],
    keep: ['Redakteur werden: So geht es', 'Reporter ohne Grenzen klagt', 'Korrespondentin in Emden stirbt']
  },
  {
    id: 'im-programm',
    category: 'credit',
    why: 'When a station carried the report that a text is made of.',
    at: 'tail',
    match: r`(?:dieses thema im programm|erstausstrahlung|sendedatum|aus der sendung) ?:? ?.{4,160}|(?:sendung|gesendet|quelle|programm)(?: am)? ?: ?.{2,80}\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?(?:20)\d\d.{0,60}|(?:über dieses thema|darüber|das thema|dieses thema) (?:berichtete|berichteten|lief|sendete)[^.!?]{2,120}\d.{0,60}|(?:diese (?:nachricht|meldung)|dieser (?:beitrag|text)|das (?:interview|gespräch)|die sendung) (?:wurde|lief) (?:zuerst |erstmals |ursprünglich )?(?:am|im) .{3,120}(?:gesendet|ausgestrahlt)\.?`,
    remove: [
      'Sendung: Hafen Aktuell, 03.05.2021, 19.30 Uhr',
      'Über dieses Thema berichtete das Hafenradio am 3. Mai 2021 um 20:00 Uhr.',
      'Diese Nachricht wurde am 03.05.2021 im Programm Hafenfunk gesendet.'
    ],
    keep: ['Sendung: Ein Paket kam an', 'Darüber berichtete die Zeitung mehrmals.']
  },
  {
    id: 'studio',
    category: 'credit',
    why: 'The correspondent and the studio of a station, perhaps with the day.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:[Mm]it (?:Informationen|Material) von )?${fullName}(?: und ${fullName})?,? (?:zurzeit |z\\. ?Z\\. )?${station}(?:[- ](?!und |oder )[\\p{L}][\\p{L} .-]{1,40})?(?:, ?\\d{1,2}\\.\\d{1,2}\\.20\\d\\d.{0,20})?\\.?`,
    remove: ['Mit Informationen von Anna Ruiz, ARD-Studio Emden', 'Jan Aue, ARD Emden, 03.05.2021 18:42 Uhr'],
    keep: ['Anna Ruiz, ARD und ZDF schweigen.', 'Jan Aue, Fischer']
  },
  {
    id: 'kuerzel-und-agenturen',
    category: 'credit',
    why: 'Initials of the newsroom and agencies behind the last sentence, in brackets, behind strokes or glued.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?…“”"«»’‘)] ?))(?:[a-zäöü]{2,5}/[a-zäöü]{2,5} \((?:dpa|afp|rtr|ap|epd|kna|ard|reuters|sid)(?:, [a-zäöü]{2,7}){0,6}\)|/[a-zäöü]{2,4}(?:/\p{L}{2,4}){0,3}|[a-zäöü]{2,5}(?:/[a-zäöü]{2,5})?/(?:dpa|afp|reuters|apa|sda|kna|epd|sid|ap|AFP|DPA)(?:/[\p{L}]{2,9}){0,2}|(?:DJG|DJN)/[A-Za-z/]{3,30})$`,
    remove: [
      'Der Hafen bleibt zu. ⟦mak/wa (dpa, afp)⟧',
      'Der Hafen bleibt zu. ⟦/mis/DP/jha⟧',
      'Der Hafen bleibt zu. ⟦mkl/dpa⟧'
    ],
    keep: ['Der Hafen bleibt zu. km/h neunzig', 'Er schrieb und/oder las.']
  },
  {
    id: 'boersendienst',
    category: 'credit',
    why: 'Numbers and closing marks with which wires of stock exchange news end their reports.',
    at: 'tail',
    match: r`isin:? ?[a-z]{2}[a-z0-9]{9}\d(?:[ ,;|/]{1,3}.{0,100})?|axc\d{4} 20\d\d-\d\d-\d\d/\d\d:\d\d|\(?(?:end|ende|mehr)\) dow jones newswires.{0,80}|kontakt zu[mr] autor(?:in)?: \S{3,40}@\S{3,40}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, 20\d\d \d\d:\d\d et .{2,20}|bildquellen?: ?.{2,100}|weitere news zum thema .{2,60}|analysen zu .{2,60}`,
    remove: ['ISIN DE0001234567', '(END) Dow Jones Newswires', 'Kontakt zum Autor: ana@hafenbote.example'],
    keep: ['ISIN und Name stehen auf dem Papier.', 'Ende gut, alles gut']
  },
  {
    id: 'aus-der-ausgabe',
    category: 'credit',
    why: 'The edition in which the text was printed.',
    at: 'tail',
    match: r`[(\[*>]?(?:(?:dieser (?:text|artikel|beitrag) )?(?:ist )?aus (?:der|dem|unserer|unserem) (?:aktuellen |gedruckten |heutigen )?(?:[\p{L}-]{2,20}[ -])?(?:print-?ausgabe|druckausgabe|heft|ausgabe|e-paper|magazin|wochenendausgabe)(?: (?:vom|nr\.?|\d).{0,40})?|aus der zeit nr\. ?\d.{0,20}|(?:erschienen|veröffentlicht|abgedruckt|nachzulesen)(?: ist)? (?:in|im) (?:der |dem )?(?:[\p{L}-]{2,20}[ -])?(?:ausgabe|print-?ausgabe|heft|magazin|druckausgabe)(?: (?:vom|nr\.?|\d).{0,40})?|dieser (?:text|artikel|beitrag) (?:ist teil|stammt aus|erscheint in|erschien in|ist in)[^.!?]{0,20} (?:\p{L}{2,16})?(?:ausgabe|heft|magazin|beilage)[^.!?]{0,60}\.?(?: mehr .{2,80})?|(?:gedruckte |print-?)ausgabe vom .{4,30}|den (?:ganzen|vollständigen|kompletten) (?:text|artikel|beitrag) (?:lesen|finden) sie (?:in|im) .{3,100})[)\].]{0,2}`,
    remove: [
      'Aus der Print-Ausgabe vom 03.05.2021',
      'Erschienen in Ausgabe 11/2021',
      'Dieser Text ist Teil der Wochenendausgabe. Mehr davon im E-Paper.'
    ],
    keep: [
      'Dieser Text stammt aus dem Jahr 1803.',
      'Aus der Ausgabe ragte ein Zettel.',
      'Erschienen im Heft waren drei Gedichte.'
    ]
  },
  {
    id: 'verwendete-quellen',
    category: 'credit',
    why: 'The agencies that a text was made from, under a label.',
    at: 'tail',
    match: r`verwendete quellen:?`,
    then: {
      lines: 6,
      match: r`[•*– -]{0,3}(?:mit material|(?:die )?nachrichtenagentur|eigene (?:recherche|beobachtung|berichterstattung)|pressemitteilung|vorabmeldung|polizei|[\p{L}\d.-]{2,30}\.(?:de|com|at|ch))[^!?]{0,120}`
    },
    remove: [
      'Verwendete Quellen',
      'Verwendete Quellen\nMit Material der Nachrichtenagentur dpa\nEigene Recherche'
    ],
    keep: ['Verwendete Quellen nennt sie nicht.']
  },
  {
    id: 'material-der-agentur',
    category: 'credit',
    why: 'A sentence that names the agency whose material the text is made of.',
    at: 'tail',
    match: r`(?:dieser (?:text|artikel|beitrag)|diese (?:meldung|nachricht)) (?:basiert|beruht|wurde|enthält|entstand)[^.!?]{0,60}(?:material|meldung|inhalt|agentur|information)\p{L}{0,5} (?:von|der|aus|des)[^.!?]{0,40}(?:dpa|afp|reuters|apa|sda|epd|kna|agentur|associated press|ap)\b[^.!?]{0,60}\.?`,
    remove: ['Dieser Text basiert teilweise auf Material der Nachrichtenagentur dpa.'],
    keep: ['Dieser Text basiert auf einem Roman.']
  },
  {
    id: 'netz-des-verlags',
    category: 'legal',
    why: 'Names the network of publishers that a site belongs to.',
    at: 'tail',
    match: r`[*(]{0,2} ?[\p{L}\d-]{2,30}\.(?:de|com|at|ch|news)(?:(?:,| und) [\p{L}\d-]{2,30}\.(?:de|com|at|ch|news))? (?:ist|sind) (?:(?:ein|eine|zwei) )?(?:angebote?|teil|produkte?|seiten?|marken?|portale?) (?:von|des|der|vom) .{3,100}`,
    remove: [
      '*hafenbote.de ist ein Angebot von HAFEN.MEDIA.',
      'norden.de und emden.de sind Teil des Netzwerks der Küste.'
    ],
    keep: ['Hafenbote.de ist nicht erreichbar.']
  },
  {
    id: 'maschine-half',
    category: 'legal',
    why: 'Tells that a machine had a share in the text.',
    at: 'tail',
    match: r`.{0,60}(?:dieser|diesen|der|die|das) (?:von der redaktion [^.]{0,40})?(?:artikel|text|beitrag|redaktion|meldung|zusammenfassung|übersetzung)[^.]{0,80}(?:maschinelle[rn]? unterstützung|ki-(?:unterstützung|gestützt|tools?|system)|(?:mithilfe|hilfe|unterstützung|einsatz) (?:von |eines |einer )?(?:ki\b|künstliche|ki-)|künstlicher intelligenz (?:erstellt|verfasst|übersetzt)).{0,260}`,
    remove: [
      'Für diesen von der Redaktion verfassten Artikel wurde maschinelle Unterstützung genutzt. Er wurde geprüft.'
    ],
    keep: ['Die Redaktion der Stadt berät über eine Maschine.']
  },
  {
    id: 'bildagentur-allein',
    category: 'credit',
    why: 'The agency that lent a picture, alone in a line or behind a label.',
    caseSensitive: true,
    match: r`(?:Keystone|KEYSTONE|Keystone-SDA|IMAGO|imago images|imago stock&people|Getty Images|iStock(?:photo)?|Shutterstock|Adobe Stock|AdobeStock|picture[ -]alliance|Unsplash|Pixabay|Pexels|zVg|zvg|zVg\.|APA\/dpa)(?: ?[/|] ?[\p{L}][^.!?:]{1,40})?|(?:Legende|Copyright|Bildlegende|Symbolbild|Archivbild|Credits?|Rechte|Urheber|Fotorechte|Bildrechte) ?: ?(?:©? ?)?(?:(?:Keystone|KEYSTONE|IMAGO|Imago|imago|Getty|iStock|Shutterstock|Adobe|picture|Unsplash|[Pp]ixabay|[Pp]exels|[Uu]nsplash|dpa|DPA|afp|AFP|AP|Reuters|REUTERS|APA|SRF|epa|EPA|zvg|zVg|ZVG|privat|Archiv|[Ss]creenshot)(?:[ /|-]{1,3}[^.!?:]{2,60})?|[\p{Lu}@][^.!?:/]{1,40}/[^.!?:]{2,40})`,
    remove: ['Keystone', 'Symbolbild: pixabay', 'Legende: Keystone/Jan Aue', 'Copyright: IMAGO/Hafenfoto'],
    keep: ['Keystone Pipeline gestoppt', 'Legende: Rot heißt besetzt', 'Legende: blau / rot']
  },
  {
    id: 'satz-zum-eintrag',
    category: 'taxonomy',
    why: 'Where the software of a blog has filed the text, in a sentence.',
    at: 'tail',
    match: r`(?:dieser|der) (?:beitrag|eintrag|artikel) (?:wurde|ist) (?:(?:am|von) [^.!?]{2,60} )?(?:in|unter|am) [^!?]{2,120} (?:veröffentlicht|gepostet|abgelegt|geschrieben|eingetragen|erstellt)(?: und (?:mit|getaggt|verschlagwortet)[^!?]{2,200})?\.?(?: .{0,30}(?:lesezeichen|permalink|permanentlink).{0,80})?|(?:setze? (?:ein )?lesezeichen|speichere (?:in deinen favoriten|den)|bookmarke?)[^!?]{0,40}(?:permalink|permanentlink|link).{0,40}|(?:veröffentlicht|geschrieben|abgelegt) (?:in|unter|von) [^!?]{2,60}[|•·] ?(?:getaggt|tags?|verschlagwortet|schlagw|kommentar|hinterlasse|\d{1,4} kommentar|schreib)[^!?]{0,200}`,
    remove: [
      'Dieser Beitrag wurde unter Hafen abgelegt und mit Boot, Netz verschlagwortet. Setze ein Lesezeichen auf den Permalink.',
      'Veröffentlicht in Hafen | Tags: Boot, Netz'
    ],
    keep: ['Der Beitrag ist 2021 erschienen.', 'Dieser Eintrag wurde von der Behörde gelöscht.']
  },
  {
    id: 'von-unserer-redaktion',
    category: 'credit',
    why: 'The newsroom or a correspondent without a small word for the name, above the text.',
    at: 'head',
    match: r`von (?:unserem|unserer|unseren|einem|einer) (?:\p{L}{3,16} )?(?:redaktion|redaktionsteam|korrespondent(?:in|en)?|reporter(?:in)?|mitarbeiter(?:in)?|redakteur(?:in)?|redaktionsmitglied)(?: \p{L}[\p{L}.-]{1,20}(?: \p{L}[\p{L}.-]{1,20})?(?: \p{L}[\p{L}.-]{1,20})?)?|(?:min\.?|minuten) (?:lesezeit|lesedauer)`,
    remove: ['Von unserer Redaktion', 'Von unserem Korrespondenten Jan Aue'],
    keep: ['Von unserer Insel fährt kein Schiff.', 'Von unserer Redaktion blieb nach dem Brand nichts übrig.']
  },
  {
    id: 'name-und-aenderung',
    category: 'credit',
    why: 'Author and last change in one line.',
    caseSensitive: true,
    at: 'head',
    match: `(?:[Aa]utor(?:in)?|[Vv]on|[Tt]ext):? ${fullName} ?[,|·•–-] ?(?:zuletzt )?(?:[Aa]ktualisiert|[Vv]eröffentlicht|[Ee]rstellt|[Ss]tand|[Pp]ubliziert)(?: am| vom)?:? ?\\d[^!?]{4,40}`,
    remove: ['Autor: Jan Aue, aktualisiert am 03.05.2021 um 11:20 Uhr'],
    keep: ['Von Jan Aue - 3 Bände, gebunden und mit Bildern. Sie kosten neun Euro.']
  },
  {
    id: 'bild-mit-zeichen',
    category: 'credit',
    why: 'Whose a picture is, with label and sign of copyright.',
    match: r`[(\[]?(?:(?:titel|beitrags|artikel|symbol|archiv)?(?:bild|foto)(?:er|s)?(?:quelle|nachweis|rechte|credit)?|quelle|grafik|illustration|rechte) ?: ?(?:©|\(c\)) ?[^!?:]{2,90}[)\]]?|\(c\) ?(?!20|19)[^.!?:]{2,50}|(?:foto|bild|fotos|bilder) ?: ?(?:zvg|pd)\.?`,
    remove: ['Bildquelle: © hafenwerk – stock.example', '(c) Jan Aue', 'Foto: zVg'],
    keep: ['Er malte ein Bild: © und Kreis.']
  },
  {
    id: 'leben-der-autorin',
    category: 'credit',
    why: 'What the author does at the paper, in the last lines.',
    caseSensitive: true,
    at: 'tail',
    match: `(?:Über (?:den|die|unseren?) (?:Autor(?:in|en)?|Gastautor(?:in)?|Verfasser(?:in)?) ?[:–-] .{5,400}|${fullName}(?:, (?:Jahrgang|geboren|geb\\.) [^,.]{2,20},)? (?:schreibt|berichtet|arbeitet)(?: seit [^,.]{2,16})? (?:für|bei|als|im|in der|aus)[^.!?]{0,60}(?:Ressort|Redaktion|Redakteur|Journalist|Lokalredaktion|Korrespondent)\\p{L}{0,4}\\b.{0,240}|(?:Alle|Weitere|Mehr) (?:Artikel|Beiträge|Texte) von ${fullName}|(?:[Aa]us dem \\p{L}{4,16} (?:übersetzt )?von:?|[Üü]bersetzt von:?|[Üü]bersetzung aus dem \\p{L}{4,16}:?) ${fullName}\\.?)`,
    remove: [
      'Anna Ruiz, Jahrgang 1982, schreibt seit 2015 für das Ressort Meer.',
      'Über die Autorin: Anna Ruiz ist Fischerin.',
      'Aus dem Englischen von Anna Ruiz'
    ],
    keep: ['Anna Ruiz arbeitet in der Werft.', 'Über die Autorin ist wenig bekannt.']
  },
  {
    id: 'entstanden-mit',
    category: 'credit',
    why: 'Who has paid for the text, translated it or lent it from a programme.',
    at: 'edge',
    match: r`(?:dieser|diese|dieses|der|die) (?:artikel|text|beitrag|recherche|reportage|video|podcast|essay) (?:(?:entstand|ist|wurde)[^.!?]{0,40}(?:kooperation mit|zusammenarbeit mit|(?:finanzieller )?unterstützung (?:von|des|der|durch)|gefördert (?:von|durch|vom)|finanziert (?:von|durch|vom))[^!?]{2,140}|wurde (?:von [^.!?]{2,40} )?aus dem \p{L}{4,16} (?:ins deutsche )?übersetzt[^!?]{0,80}|(?:stammt|ist|kommt) aus (?:der|unserer) (?:sendung|reihe|rubrik) [^!?]{2,80})|(?:das |dieses |mehr zum )?thema im (?:tv|radio|programm|fernsehen) ?:? .{4,120}|ots-?originaltext .{3,240}|rückfragen ?(?:&|und) ?kontakt:?|(?:presse|medien)(?:mitteilung|meldung|information|aussendung) vom \d.{4,30}|(?:meldung|nachricht|text) vom \d{1,2}\. ?\p{L}{3,9} 20\d\d`,
    remove: [
      'Dieser Text wurde aus dem Englischen übersetzt.',
      'Die Recherche wurde gefördert durch den Fonds der Häfen.',
      'Das Thema im TV: Hafen | 03.05.2021 | 20:15 Uhr'
    ],
    keep: ['Die Recherche wurde eingestellt.', 'Der Artikel ist aus Holz.']
  }
]
