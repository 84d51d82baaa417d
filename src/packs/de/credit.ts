import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, personName} from '../patterns.ts'

const r = String.raw
const name = r`\p{Lu}[\p{L}.’'-]{1,24}(?: [\p{Lu}dvzut][\p{L}.’'-]{0,24}){1,4}`
const agency = r`(?:dpa(?:-[\p{L}]{2,8})?|DPA|dts|dapd|afp|AFP|apa|APA|sda|SDA|[Kk]eystone-[Ss][Dd][Aa]|awp|AWP|epd|EPD|kna|KNA|sid|SID|ots|rtr|[Rr]euters|REUTERS|ANSA|kathpress|KAP|AFX|spot on news|spot|teleschau|tsch|idea|APA-OTS|Bloomberg|red\.?|Red\.?)`
const owner = r`(?:(?:dpa|afp|AFP|epa|EPA|apa|APA|imago|IMAGO|picture[ -]alliance|Picture Alliance|getty|Getty|Shutterstock|shutterstock|[Ii]Stock|[Aa]dobe ?[Ss]tock|stock\.adobe|[Rr]euters|REUTERS|Keystone|KEYSTONE|Unsplash|Pixabay|pixabay|Pexels|privat|zvg|ZVG|ZVg|Archiv|Screenshot|Polizei|Feuerwehr|ddp|dapd|epd|KNA|AP|Wikimedia|Wikipedia|Instagram|Facebook|Youtube|YouTube|Symbolbild)\b(?:(?: ?[,/|(–-] ?| )[\p{Lu}\d@][^.!?:;]{0,50}|/[^.!?:;]{2,50})?|[\p{L}@][\p{L}\d .’'&-]{1,40} ?[/|] ?[\p{L}\d .’'&/-]{2,60}(?:\.(?:com|de|at|ch|org))?)`
const month = r`(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}{0,6}\.?`
const date = r`(?:\d{1,2}\. ?${month},? ?(?:19|20)\d\d|\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)\d\d|20\d\d-\d\d-\d\d)`

/** More on who wrote, shot and distributed a text, and when, as German sites print it above and behind it. */
export const creditRules: readonly Rule[] = [
  {
    id: 'kuerzel-agentur',
    category: 'credit',
    why: 'The agency, with the initials of the newsroom, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…“”"«»’‘)] ?))[(\[](?:\p{L}{2,6} ?[/,] ?)?(?:\p{L}{2,6} ?[/,] ?)?(?:mit )?${agency}(?: ?[/,] ?[\p{L}.]{2,10})?(?: ?[/,] ?[\p{L}.]{2,10})?[)\]]\.?$`,
    remove: ['Die Brücke bleibt gesperrt. ⟦(dpa)⟧', 'Das sagte sie am Montag. ⟦(mku/dpa)⟧', '⟦(APA/red)⟧'],
    keep: ['Das meldete die Agentur. (dpa) hieß sie kurz.', 'Der Verband (epd) zählt neun Dörfer.']
  },
  {
    id: 'kuerzel-paar',
    category: 'credit',
    why: 'The initials of two reporters in brackets close a text.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…“”"«»’‘)] ?))[(\[](?!und/oder|ja/nein|km/|mg/|dan/|ya/|et/|y/o|m/w|w/m|mit/ohne|ein/aus|an/aus|ab/bis)[a-zäöü]{2,5}(?:/[a-zäöü]{2,5}){1,3}[)\]]$`,
    remove: ['Die Fähre fährt wieder. ⟦(as/dodo)⟧', '⟦(gro/mil)⟧'],
    keep: ['Man wähle eines (und/oder) das andere.', 'Der Wind kam. (km/h neunzig)']
  },
  {
    id: 'kuerzel-einzeln',
    category: 'credit',
    why: 'The initials of the reporter in brackets close a text.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…“”"«»’‘] ?))\((?!neu|alt|ja\)|nein|gut|lol|haha|hehe|sic|etc|usw|bzw|ende|mehr|link|hier|foto|bild|pdf|mit\)|ohne|frei|amen|ach|oh\)|hm|oje|na\)|so\)|off|bis|ab\)|auf|zu\)|kalt|warm|kurz|lang|nur|auch|oder|und|vgl|kein|wow|fast|echt|wie|was|wer|wo\)|hin|her|rot|blau|chor|solo|alle|beide|ruft|lied|vers|nach|laut|sehr|dito|dto|ggf|evtl|ca\)|war|ist)[a-zäöü]{2,4}\)$`,
    remove: ['Ein Mann kam in Haft. ⟦(lae)⟧', '⟦(kmax)⟧'],
    keep: ['Das war es dann wohl. (haha)', 'Er sang weiter. (solo)', 'Sie kam zurück. (lacht)']
  },
  {
    id: 'kuerzel-hinter-ort',
    category: 'credit',
    why: 'The initials of the reporter between the place and the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`(?<=^\p{Lu}[\p{L}/ -]{2,30}\. )\([a-zäöü]{2,4}(?:/[a-zäöü]{2,4})?\)(?= \p{Lu})`,
    remove: ['Norden. ⟦(aum)⟧ Die Fähre legt wieder ab.'],
    keep: ['Norden. (Wer sonst?) Die Fähre legt wieder ab.']
  },
  {
    id: 'agenturzeile',
    category: 'credit',
    why: 'Initials and agency behind strokes, in a line of their own below the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`[–—-]? ?(?:[a-zäöü]{2,5} ?[/,] ?(?:[a-zäöü]{2,5} ?[/,] ?)?(?:mit )?${agency}(?: ?/ ?\p{L}{2,8})?|${agency} ?[/,] ?\p{L}{2,10}(?: ?[/,] ?\p{L}{2,10})?|(?:[a-zäöü]{2,5} )?(?:Mit|mit) (?:Material|Informationen|Inhalten) (?:von|der|des|aus)(?: den)?(?: (?:Nachrichtenagentur(?:en)?|Agentur(?:en)?))?:? ?(?:${agency}|Agenturen)(?:(?:, | und |/)(?:der )?${agency})?(?:(?:, | und |/)(?:der )?${agency})?|[a-zäöü]{2,5} mit (?:Agenturen|${agency}))\.?`,
    remove: ['mku/dpa', 'AFP/dpa/red', 'Mit Material der Nachrichtenagentur AFP', 'jug mit dpa'],
    keep: ['Mit Material der Agentur AFP baute sie ihr Archiv.', 'mit Agenturen und Sendern']
  },
  {
    id: 'name-und-ausgabe',
    category: 'credit',
    why: 'Author or agency and the day of publication in brackets close a text, as in Austrian papers.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…“”"«»’‘)] ?))\((?:[^()\d.!?]{2,60}|[^()\d]{2,40}, Print-Ausgabe), ?\d{1,2}\.\d{1,2}\.(?:20)?\d\d\)$`,
    remove: ['Der Hafen bleibt zu. ⟦(APA, red, 3.5.2021)⟧', '⟦(Anna Ruiz, 3.5.2021)⟧'],
    keep: ['Der Hafen blieb zu (vermutlich bis Montag, 3.5.2021).']
  },
  {
    id: 'zeitung-in-klammern',
    category: 'credit',
    why: 'The paper in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…“”"«»’‘)] ?))\((?:Tages-Anzeiger|Redaktion Tamedia|Tamedia|Der Bund|Berner Zeitung|Basler Zeitung|SonntagsZeitung|20 Minuten|BZ|CH Media|[\p{L}-]{3,25}\.(?:ch|de|at))\)$`,
    remove: ['Der Steg ist wieder offen. ⟦(Berner Zeitung)⟧', 'So sei es. ⟦(hafenbote.ch)⟧'],
    keep: ['Sie liest die lokale Zeitung (Berner Zeitung).']
  },
  {
    id: 'dpa-nummer',
    category: 'credit',
    why: 'The copyright line and number under which the agency dpa keeps a report.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?…“”"«»] ?))(?:© ?)?dpa-infocom(?: gmbh)?(?:, ?dpa:[\d/-]{6,24})?$`,
    remove: [
      '⟦© dpa-infocom, dpa:210503-99-123456/3⟧',
      'Der Steg ist offen. ⟦© dpa-infocom, dpa:210503-99-1234/2⟧'
    ],
    keep: ['Die dpa-infocom hat ihren Sitz in Hamburg.']
  },
  {
    id: 'pressedienst',
    category: 'credit',
    why: 'The wire that carried a press release, below it.',
    match: r`original-?content von:? ?.{2,120}|(?:ots|newsroom|presseportal): ?(?:https?|[\p{L}\d .&-]{2,60}newsroom|\S{2,60}\.de).{0,120}|(?:pressekontakt|rückfragen bitte an|rückfragehinweis|kontakt für (?:die )?(?:presse|medien)|medienkontakt|für (?:presse)?rückfragen|pressemappe .{2,40}|ende der (?:mitteilung|meldung|pressemitteilung)|weiteres material zum download|weitere (?:meldungen|pressemitteilungen)(?: (?:von|der|des) .{2,60})?|(?:diese|die) (?:presse)?(?:mitteilung|meldung) (?:wurde|ist) (?:übermittelt|veröffentlicht|erstellt)[^.]{2,120}|dies ist eine (?:presse)?mitteilung (?:von|der|des) .{2,80})\s?[:.]?`,
    at: 'tail',
    remove: ['Original-Content von: Hafen GmbH, übermittelt durch news aktuell', 'Pressekontakt:'],
    keep: ['Pressekontakt suchte niemand.', 'Original-Content lohnt sich nicht.']
  },
  {
    id: 'quelle-domain',
    category: 'credit',
    why: 'The site that the text was taken from.',
    match: r`[(\[*–—-]{0,2} ?(?:quellen?|via|foto|fotos|bild|bilder|bildquelle|mehr|text) ?: ?(?:www\.)?[\p{L}\d-]{2,40}\.(?:de|at|ch|com|org|net|info|eu|ots)(?:/\S{0,120})?(?: ?[/,(|] ?[^.!?:;]{2,60})?[)\]]?\.?`,
    remove: ['Quelle: hafenbote.de', 'Bild: pixabay.com / anna'],
    keep: ['Mehr: Das Wasser stieg um drei Meter.']
  },
  {
    id: 'foto-am-ende',
    category: 'credit',
    why: 'The owner of a picture behind its caption: an agency, or a photographer and an agency.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.!?“”"«»)] ?[|/–—-]? ?)(?:Archivfotos?|Archivbild|Symbolfoto|Symbolbild|Fotos?|FOTOS?|Bild(?:er)?|BILD|Rubriklistenbild|Bildquelle|Fotocredit|Screenshot|Grafik|Copyright) ?[:©/|] ?(?:© ?)?${owner}$`,
    remove: [
      'Die Brücke im Mai ⟦Foto: anna-ruiz/Hafenarchiv⟧',
      'Das Werk im Norden. ⟦Archivfoto: epa/JAN AUE⟧',
      'Das Tor zum Hafen.⟦Bild: Keystone⟧'
    ],
    keep: ['Was bleibt, ist ein Bild: Der Hafen im Winter', 'Im Bild: Archivare']
  },
  {
    id: 'foto-name-am-ende',
    category: 'credit',
    why: 'The photographer’s name behind a caption that is a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?“”"«»)] ?[|/–—-]? ?)(?:Archivfoto|Symbolfoto|Fotos?|FOTOS?|Bild(?:er)?|Bildquelle|Grafik) ?[:©/|] ?(?:© ?)?(?!Der |Die |Das |Ein )${name}$`,
    remove: ['Die Brücke steht im Wasser. ⟦Foto: Anna Ruiz⟧', 'Sie kam am Montag. ⟦Bild: Jan von der Aue⟧'],
    keep: ['Er malte. Bild: Ein Boot auf See.']
  },
  {
    id: 'weitere-bildnachweise',
    category: 'credit',
    why: 'More labels of picture credits, in a line of their own.',
    caseSensitive: true,
    match: r`[(\[*©]{0,2} ?(?:Rubriklistenbild|Vorschaubild|Artikelbild|Headerbild|Teaserbild|Coverbild|Aufmacherfoto|Titelfoto|Beitragsbild|Symbolfoto|Fotocredits?|Foto-?Credits?|Bildcredits?|Bildrechte|Bildautor|Bilder?nachweise?|Bilderquelle|Copyright-?Hinweis|Copyright Bild(?:er)?|Screenshots?|Fotos und Text|Text und Fotos?|Text und Bild(?:er)?|Text/Fotos?|Text & Fotos?|Collage|Fotomontage|Videoquelle|Redaktionsfoto|Archivfotos?|Archivbild|Agenturfoto|Pressefoto|Produktfotos?|Pressebild) ?(?:: ?©?|©|\|) ?[\p{L}@][^.!?:]{1,80}(?:\.(?:de|com|at|ch|org))?[)\]]?`,
    at: 'edge',
    remove: ['Rubriklistenbild: © dpa', 'Text und Fotos: Anna Ruiz', 'Screenshot: hafenbote.de'],
    keep: ['Collage und Screenshot: beides fehlte.', 'Archivbilder: Wie kommt man hin?']
  },
  {
    id: 'bild-agentur-grossbuchstaben',
    category: 'credit',
    why: 'Terms that the picture agency wrote into its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:[\p{Lu}]{2,10}/[\p{Lu} .-]{4,40} )?EMBARGO CONDITIONS.{0,400}$|\(KEYSTONE/[^()]{2,60}\)$`,
    remove: [
      'The team. ⟦EPA/JAN AUE EMBARGO CONDITIONS - ATTENTION: for media only.⟧',
      'Das Team. ⟦(KEYSTONE/Jan Aue)⟧'
    ],
    keep: ['Embargo conditions were lifted.']
  },
  {
    id: 'name-und-datum',
    category: 'credit',
    why: 'Author and day in one line, above the text.',
    caseSensitive: true,
    at: 'head',
    match: `(?:[Vv]on |VON |[Bb]y )?${name}(?: ?[,|•·/–—-] ?| am | \\()(?:den |am )?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\\p{L}{0,8}\\.?,? )?${date}\\)?(?: um)?${clock}(?:(?: ?[|•·/] ?| [–-] |, (?:um|zuletzt|aktual))[^.!?]{2,60})?|(?:[Vv]on |[Bb]y )${name} ?[|•] ?${month} \\d{1,2}, ?20\\d\\d(?: ?[|•] ?.{2,60})?|${date}${clock} ?(?:[,|•·/–—-]|von|Von) ?${name}|(?:[Ee]rstellt|[Vv]eröffentlicht|[Gg]eschrieben|[Gg]epostet|[Ee]ingestellt|[Vv]erfasst) von:? ${name}(?: (?:am|um|in) .{2,60}|[,|] .{2,60})?|(?:[Ee]rstellt|[Vv]eröffentlicht|[Gg]eschrieben|[Gg]epostet|[Ee]ingestellt) von:? [^.!?,]{2,30} (?:am|,) ${date}${clock}`,
    remove: [
      'Anna Ruiz, 12.05.2008',
      'von Anna Ruiz | Mai 3, 2021 | Hafen',
      '03.05.2021 | Jan von der Aue',
      'Erstellt von Anna Ruiz am 3. Mai 2021'
    ],
    keep: ['Anna Ruiz, 12 Jahre alt, ruft an.', 'Erstellt von Hand, hielt es lang.']
  },
  {
    id: 'kuerzel-und-datum',
    category: 'credit',
    why: 'Initials or agency and the time of publication, above the text.',
    at: 'head',
    match: `(?:\\([\\p{L}/ .-]{2,20}\\)|dpa|afp|apa|sda|red(?:aktion)?) ?[,|•·/–-]{1,2} ?${digitDate}${clock}.{0,80}`,
    remove: ['(wue/spot) , 21.08.2019 - 18:10 Uhr , aktualisiert am 21.08.2019', 'dpa, 03.05.2021'],
    keep: ['Red nicht so, 03.05.2021 war gestern.']
  },
  {
    id: 'datum-in-ziffern',
    category: 'credit',
    why: 'The day of publication in digits, alone above the text.',
    at: 'head',
    match: `(?:(?:mo|di|mi|do|fr|sa|so)\\p{L}{0,8}\\.?,? ?(?:der |den )?|am |datum: ?|vom )?(?:\\d{1,2}\\. ?\\d{1,2}\\. ?20\\d\\d|20\\d\\d-\\d\\d-\\d\\d)${clock}`,
    remove: ['5.12.2013', 'Mo., 03.05.2021, 17:30 Uhr'],
    keep: ['5.12.2013: Der erste Frost.']
  },
  {
    id: 'ein-text-von',
    category: 'credit',
    why: 'The author behind the kind of text, above it.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:Eine? )?(?:Gedicht|Erzählung|Kurzgeschichte|Kolumne|Glosse|Essay|Reportage|Rezension|Kritik|Nachruf|Bericht|Gastbeitrag|Gastkommentar|Leitartikel|Porträt|Analyse|Kommentar|Interview|Artikel|Beitrag|Meinung|Gastartikel|Text)(?: und Fotos?)? (?:von|VON):? ${name}`,
    remove: ['Ein Gedicht von Anna Ruiz', 'Eine Kolumne von Jan von der Aue'],
    keep: ['Ein Bericht von Menschen, die bleiben.', 'Gedicht von vorgestern']
  },
  {
    id: 'gespraech-fuehrte',
    category: 'credit',
    why: 'Who held the interview, or edited the text, below it.',
    caseSensitive: true,
    match: `[(\\[]?(?:(?:Das |Dieses )?(?:Interview|Gespräch) (?:führten?|führte für .{2,30})(?: und .{2,20})?:? ${personName}|(?:Die )?Fragen stellten?:? ${personName}|(?:Interview|Protokoll|Redaktion|Onlineredaktion|Online-Redaktion|Bearbeitung|Redaktionelle Bearbeitung|Onlinefassung|Online-Fassung|Aufgezeichnet von|Aufzeichnung|Redaktionsschluss|Redakteur(?:in)?|Text|Recherche und Text) ?:? ?(?:von )?${name}(?: ?[/,;] ?.{2,60})?|Aufgezeichnet von ${name}|(?:Geschrieben|Verfasst|Eingestellt|Eingesandt|Gepostet|Erstellt) von:? (?:${name}|[\\p{L}\\d@]{2,24}[._\\d][\\p{L}\\d._-]{0,24})|(?:Einsender(?:in)?|Eingesandt von) ?: ?${name}(?: ?[/,;(] ?.{2,60})?)\\.?[)\\]]?`,
    at: 'tail',
    remove: [
      'Das Gespräch führte Anna Ruiz.',
      'Die Fragen stellte Jan Aue',
      'Redaktion: Anna Ruiz',
      'Interview: Jan Aue',
      'Eingesandt von Anna_R',
      'Einsender: Jan Aue, 3. Mai 2021'
    ],
    keep: [
      'Dichter: Jan Aue',
      'Das Gespräch führte zu nichts.',
      'Die Fragen stellten sich erst später.',
      'Interview mit Anna Ruiz',
      'Geschrieben von Hand'
    ]
  },
  {
    id: 'zum-autor',
    category: 'credit',
    why: 'What is said of the author below the text.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:Zur? (?:Autor(?:in)?|Person des Autors)|Zum (?:Autor|Verfasser)|(?:Der |Die |Unsere? )?(?:Autor(?:in)?|Verfasser(?:in)?|Gastautor(?:in)?|Kolumnist(?:in)?)) ?: .{10,400}|(?:Unsere? |Der |Die )(?:Autor(?:in)?|Verfasser(?:in)?|Gastautor(?:in)?|Kolumnist(?:in)?|Gastkommentator(?:in)?) (?:ist|arbeitet|lebt|schreibt|leitet|lehrt) .{0,120}(?:[Rr]edakteur|[Jj]ournalist|[Pp]rofessor|[Kk]orrespondent|[Kk]olumnist|[Rr]edaktion|[Mm]itarbeiter|Mitglied|Universität|Institut|Ressort|Rechtsanw|Geschäftsführer)\p{L}{0,8}.{0,250}`,
    remove: ['Der Autor ist Redakteur im Ressort Meer.', 'Zur Autorin: Anna Ruiz leitet das Archiv.'],
    keep: ['Die Autorin ist eine kluge Erzählerin.', 'Der Autor schreibt, wie er rudert.']
  },
  {
    id: 'name-ist-redakteur',
    category: 'credit',
    why: 'The post of the author in the newsroom, in the last lines.',
    caseSensitive: true,
    at: 'tail',
    match: `${name}(?:, (?:geboren |Jahrgang |geb\\. )?\\d{2,4},)? (?:ist|arbeitet als|schreibt als|war|volontiert)(?: seit \\p{L}{0,9} ?\\d{4})? (?:freie[rn]? |stellvertretende[rn]? |leitende[rn]? |politische[rn]? |gelernte[rn]? )?(?:[Rr]edakteur(?:in)?|[Rr]eporter(?:in)?|[Kk]orrespondent(?:in)?|[Kk]olumnist(?:in)?|Volontär(?:in)?|Chefredakteur(?:in)?|Ressortleiter(?:in)?|Autor(?:in)? (?:und|bei|beim|für|im)|Journalist(?:in)? (?:und|in|bei|beim|mit))\\b.{0,300}`,
    remove: [
      'Anna Ruiz ist Redakteurin im Ressort Meer und Küste.',
      'Jan Aue arbeitet als freier Journalist in Emden.'
    ],
    keep: ['Anna Ruiz ist Fischerin in Norden.']
  },
  {
    id: 'gelesen',
    category: 'social',
    why: 'How often a page was read, shared or marked.',
    match: r`\d{1,4}(?:[.,]\d{3}){0,2} ?(?:x|mal) (?:gelesen|aufgerufen|angesehen|geteilt|angeklickt|kommentiert)|\d{1,4}(?:[.,]\d{3}){0,2} (?:aufrufe|klicks|seitenaufrufe|zugriffe|ansichten|reaktionen|mal geteilt)|(?:aufrufe|seitenaufrufe|zugriffe|klicks|gelesen|besucher|leser)(?: (?:gesamt|bisher|heute))? ?: ?\d{1,4}(?:[.,]\d{3}){0,2}(?: ?x| mal)?`,
    remove: ['20 mal gelesen', 'Aufrufe: 1.234', '312 Aufrufe'],
    keep: ['Neunmal gelesen, nie verstanden.', '300 Reaktionen gab es.']
  },
  {
    id: 'vorspann-allein',
    category: 'credit',
    why: 'A label whose name or date has been lost.',
    at: 'head',
    match: r`von:?|von und|autor(?:in)?:|veröffentlicht(?: am)?:?|aktualisiert(?: am)?:?|erstellt(?: am)?:?|stand:|zuletzt aktualisiert(?: am)?:?|geschrieben von:?|veröffentlicht von:?|publiziert(?: am)?:?`,
    remove: ['Von', 'Veröffentlicht am'],
    keep: ['Von da an', 'Stand: gut']
  },
  {
    id: 'agentur-in-klammern',
    category: 'credit',
    why: 'Who reported, wrote and edited, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”“»«] ?)\((?:Bericht(?:e)?|Reporter|Reportage|Mitarbeit|Geschrieben|Zusammengestellt)(?: von| durch|:)[^()]{4,200}(?:[Rr]edigiert|[Gg]eschrieben|Redaktion|[Bb]earbeitet)[^()]{3,160}\)\.?$`,
    remove: ['Sie kamen zurück. ⟦(Bericht von Jan Aue, geschrieben von Anna Ruiz, redigiert von Olaf Meer)⟧'],
    keep: ['Sie kamen zurück. (Bericht von gestern)']
  }
]
