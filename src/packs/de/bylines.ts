import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, labels, personName, pictureOwner} from '../patterns.ts'

const month = '(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?'
const date = `(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\.?,? ?(?:der |den )?)?\\d{1,2}\\. ?${month},? ?(?:19|20)\\d\\d`

/** Bylines, dates, owners of pictures and sources, each behind its usual label or in a line of its own. */
export const bylineRules: readonly Rule[] = [
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
    keep: ['Von Mai bis August fährt die Fähre täglich.', 'Von Bremen nach Emden, ohne Halt.']
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
  }
]
