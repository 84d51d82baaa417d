import type {Rule} from '../../matching/rule.ts'
import {clock, personName} from '../patterns.ts'

const r = String.raw
const name = r`\p{Lu}[\p{L}.’'-]{0,24}(?: [\p{Lu}dvteé][\p{L}.’'-]{0,24}){1,5}`
const agency =
  '(?:ANP|anp|[Bb]elga|BELGA|AFP|[Rr]euters|REUTERS|AP|ap|EPA|epa|dpa|DPA|Novum|NOVUM|GPD|BuzzE|RTL Nieuws|ANP/Reuters|Bloomberg)'
const owner = r`(?:(?:ANP|Belga|BELGA|AFP|EPA|AP|Reuters|REUTERS|Getty|Shutterstock|Unsplash|Pixabay|iStock|Pro Shots|Proshots|Photo ?News|PhotoNews|Hollandse Hoogte|Pexels|Archief|archief|Adobe Stock|Eigen foto|eigen foto|Facebook|Instagram|Twitter|Wikimedia|Orange Pictures|Cor Vos|Politie|politie|Google Maps|Google Streetview|Screenshot|RV|rv|ingezonden|aangeleverd|Ter illustratie|stockfoto)\b(?:(?: ?[,/|(–-] ?| )[\p{Lu}\d@][^.!?:;]{0,50})?|[\p{L}@][\p{L}\d .’'&-]{1,40} ?[/|] ?[\p{L}\d .’'&/-]{2,60}(?:\.(?:com|nl|be|org))?)`
const month = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.?'
const date = `(?:(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\.?,? )?\\d{1,2} ${month},? (?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|20\\d\\d-\\d\\d-\\d\\d)`

/** More on who wrote, shot and distributed a text, and when, as Dutch and Flemish sites print it above and behind it. */
export const creditRules: readonly Rule[] = [
  {
    id: 'bureau-aan-het-eind',
    category: 'credit',
    why: 'The agency, with the initials of the newsroom, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…”"’'»)] ?))[(\[](?:\p{L}{2,6} ?[/,] ?)?(?:[Bb]ron ?: ?|©)?${agency}(?: ?[/,] ?\p{L}{2,12})?(?: ?[/,] ?\p{L}{2,12})?[)\]]\.?$`,
    remove: ['Het veer vaart weer. ⟦(ANP)⟧', 'Dat zei ze maandag. ⟦(belga/mk)⟧'],
    keep: ['Het persbureau (ANP) meldde het eerst.']
  },
  {
    id: 'initialen-aan-het-eind',
    category: 'credit',
    why: 'The initials of the reporter in brackets close a text, as in Flemish papers.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…”"’'»] ?))\((?!BE\)|NL\)|VS\)|EU\)|UK\)|VN\)|ZZP|BTW|KB\)|TV\)|CD\)|SP\)|CDA|VVD|PVV|FVD|SGP|PVDA|OK\)|RIP|LOL|AM\)|PM\)|DVD|NVT|JA\)|NEE|ya/|dan/|en/|km/|ja/)(?:[A-Z]{2,4}(?:[/-][A-Z]{2,5})?|[a-z]{2,3}/[a-z]{2,5}|[A-Z]{2}[a-z][A-Z]{1,2}|[a-z]{1,2}[A-Z][a-z]?)\)$`,
    remove: ['Niemand raakte gewond. ⟦(RTZ)⟧', 'Het water zakt. ⟦(jvh/mk)⟧'],
    keep: ['Dat was in Antwerpen (België).', '(Zij stemden toen nog samen.)']
  },
  {
    id: 'bureau-regel',
    category: 'credit',
    why: 'The newsroom, the agency or the paper, alone in a line.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:(?:[Dd]oor|DOOR|[Bb]ron|BRON|[Vv]an|©) ?:? ?)?(?:[Rr]edactie(?: [\\p{L}.]{2,20}){0,2}|REDACTIE|[Oo]nze (?:verslaggever|verslaggeefster|correspondent|redactie)(?: in [\\p{L}]{2,20})?|ONZE (?:VERSLAGGEVER|CORRESPONDENT|REDACTIE)|${agency}(?: ?[/,&] ?(?:${agency}|[Rr]edactie|\\p{L}{2,8}))?|(?:Het )?Belang van Limburg|Gazet van Antwerpen|Het Nieuwsblad|De Standaard|Het Laatste Nieuws|De Telegraaf|de Volkskrant|Trouw|NRC|Het Parool|Nu\\.nl|NU\\.nl|ANP Producties|Nieuwsredactie|Webredactie|Sportredactie)(?: ?[|•,–-] ?${date}${clock})?|(?:${name}|[Rr]edactie) ?[,/(-] ?(?:ANP|Belga|BELGA|bron: ?(?:ANP|Belga))\\)?`,
    remove: ['Redactie Sport', 'Bron: ANP', 'Belga/Redactie', 'Door onze verslaggever in Brussel'],
    keep: ['Trouw bleef zij.', 'Redactie en druk in één huis.']
  },
  {
    id: 'naam-en-datum',
    category: 'credit',
    why: 'Author and day in one line, above the text.',
    caseSensitive: true,
    at: 'head',
    match: `(?:(?:[Dd]oor|DOOR|[Gg]eschreven door|[Gg]eplaatst door|[Tt]ekst) ?:? ?)?${name}(?: ?[,|•·/–—-] ?| op | \\()(?:op )?${date}\\)?(?: om|,)?${clock}(?:(?: ?[|•·/] ?| [–-] |, (?:om|laatst|bijgewerkt))[^.!?]{2,60})?|(?:[Dd]oor |[Bb]y )${name} ?[|•] ?${month} \\d{1,2}, ?20\\d\\d(?: ?[|•] ?.{2,60})?|(?:op )?${date}(?: om|,)?${clock} ?(?:[,|•·/–—-]|door|Door|DOOR) ?(?:door )?${personName}(?: ?[|•·/–-] ?[^.!?]{2,40})?|(?:[Gg]epubliceerd|[Gg]eplaatst|[Gg]eschreven|[Aa]angemaakt|[Gg]epost|[Ii]ngezonden) door:? [^.!?,]{2,30} (?:op|,) ${date}${clock}|(?:[Gg]eplaatst|[Gg]eschreven|[Ii]ngezonden|[Gg]epost|[Gg]epubliceerd) door:? ${name}`,
    remove: [
      'door Anna Ruijs | mei 3, 2021 | Haven',
      'Anna Ruijs, 12-05-2008',
      '3 mei 2021 door Jan van der Kade',
      'Geplaatst door Anna op 3 mei 2021'
    ],
    keep: ['Anna Ruijs, 12 jaar oud, belt.', 'Geplaatst door de wind, bleef het liggen.']
  },
  {
    id: 'datum-in-cijfers',
    category: 'credit',
    why: 'The day of publication in digits, alone above the text.',
    at: 'head',
    match: `(?:(?:ma|di|wo|do|vr|za|zo)\\p{L}{0,8}\\.?,? |op |datum: ?)?(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?: om|,)?${clock}(?: uur)?`,
    remove: ['5.12.2013', '03-05-2021 om 17:30 uur'],
    keep: ['5.12.2013: de eerste vorst.']
  },
  {
    id: 'datum-plaats-weer',
    category: 'credit',
    why: 'Day, country and weather, as a site of travel diaries prints them above each entry.',
    match: `(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2},? (?:\\d{4} )?in [\\p{L} ]{3,30} ⋅ .{2,24}`,
    remove: ['August 2, 2023 in Sweden ⋅ 🌧 19 °C'],
    keep: ['August 2 in Sweden was wet.']
  },
  {
    id: 'datum-achter-titel',
    category: 'credit',
    why: 'The day of publication behind the title, in the first line.',
    scope: 'span',
    at: 'first',
    match: `(?<=[?!.”"’')…] ?)(?:[|•·–-] ?)?\\d{1,2} ${month} 20\\d\\d(?:,? (?:om )?\\d{1,2}[:.]\\d\\d)?(?: ?uur)?$`,
    remove: ['Wat als het veer niet vaart? ⟦28 mei 2018⟧'],
    keep: ['Het veer voer in de winter van 2018']
  },
  {
    id: 'label-alleen',
    category: 'credit',
    why: 'A label whose name or date has been lost.',
    at: 'head',
    match:
      '(?:door:?|tekst:?|auteur:|(?:laatst )?(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd)(?: op| door| om)?:?|geschreven door:?|publicatiedatum:?|leestijd:?|datum:)',
    remove: ['door', 'Gepubliceerd op'],
    keep: ['door elkaar', 'datum prikken']
  },
  {
    id: 'foto-aan-het-eind',
    category: 'credit',
    why: 'The owner of a picture behind its caption: an agency, or a photographer and an agency.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.!?”"’'»)] ?[|/–—-]? ?)(?:Archieffoto|Foto[’']?s?|FOTO|Beeld|BEELD|Fotografie|Fotocredit|Screenshot|Afbeelding|Illustratie|Copyright) ?(?::|©|/|\|| )(?: ?©)? ?${owner}$`,
    remove: ['De brug in mei ⟦Foto: ANP / Anna Ruijs⟧', 'Het werk in het noorden. ⟦Beeld Hollandse Hoogte⟧'],
    keep: ['Wat blijft is een Beeld: de haven', 'Nieuwe foto: zeehond aan land']
  },
  {
    id: 'foto-naam-aan-het-eind',
    category: 'credit',
    why: 'The photographer’s name behind a caption that is a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: `(?<=[.!?”"’'»)] ?[|/–—-]? ?)(?:Archieffoto|Foto[’']?s?|FOTO[’']?S?|Beeld|BEELD|Fotografie|Illustratie) ?(?::|©|/|\\|| )(?: ?©)? ?(?:door |van )?(?!De |Het |Een |Die |Dat |En |In |Op |Van |Bij |Met )${name}$`,
    remove: [
      'Koffie helpt niet. ⟦Beeld Aisha van der Kade⟧',
      'De brug staat in het water. ⟦Foto: Anna Ruijs⟧'
    ],
    keep: ['Zij toonde het Beeld Anna.', 'Hij schilderde. Foto van een boot.']
  },
  {
    id: 'bron-tussen-haakjes',
    category: 'credit',
    why: 'The owner of a picture or the source of a text in brackets, behind it.',
    scope: 'span',
    match: r`[(\[] ?(?:(?:foto|beeld|bron|archief|afbeelding|illustratie|fotografie|tekst|credit)s? ?[:/©] ?[^()\[\]]{2,60}|(?:bron|foto|beeld) (?!van|die|dat|of|en|in|met|uit|op)[^()\[\].,]{2,40}|archiefbeeld|archieffoto|foto ter illustratie|beeld ter illustratie|eigen foto|stockbeeld) ?[)\]]\.?$`,
    remove: ['De wethouder in mei ⟦(bron Haven Actueel)⟧', 'De brug ⟦(Archieffoto)⟧'],
    keep: ['De rivier (bron in het bos) is lang.', 'Zij dronk (bron van leven)']
  },
  {
    id: 'meer-fotolabels',
    category: 'credit',
    why: 'More labels of picture credits, in a line of their own.',
    caseSensitive: true,
    match: r`[(\[*©]{0,2} ?(?:Foto’s en tekst|Tekst en foto’s|Tekst en foto|Tekst en beeld|Tekst & foto’s|Tekst & beeld|Coverfoto|Headerfoto|Omslagfoto|Hoofdfoto|Bron foto’s?|Bron beeld|Fotobron|Foto credits?|Fotocredits?|Beeldmateriaal|Uitgelichte afbeelding|Uitgelichte foto|Credits? foto|Archiefbeeld|Archieffoto|Foto|Foto's|Beeld|Screenshot|Video) ?(?:: ?©?|©|\|) ?[\p{L}@][^.!?:]{1,80}(?:\.(?:nl|be|com|org))?[)\]]?|Beeld (?!van |uit |en |met |in |op |voor |is )${name}(?: ?[/|] ?.{2,40})?`,
    at: 'edge',
    remove: ['Tekst en foto’s: Anna Ruijs', 'Foto: © PhotoNews', 'Beeld Anna van der Kade'],
    keep: ['Beeld van de haven', 'Foto: hoe werkt dat?']
  },
  {
    id: 'kledij-en-make-up',
    category: 'credit',
    why: 'Who did hair, clothes and make-up for the pictures of a magazine.',
    match: r`(?:haar en make-up|make-up en haar|styling|haar & make-up|visagie|fotografie|model) ?: ?[^.!?:]{2,60}[;,.|] ?(?:(?:fotografie|styling|assistentie|model|make-up|kleding|beeld|productie|visagie|haar).{2,60})?.{0,260}`,
    at: 'middle',
    remove: ['Haar en make-up: Anna Ruijs; assistentie: Jan Kade; model: Joy. Beeld Marie Lagune'],
    keep: ['Fotografie is licht.']
  },
  {
    id: 'bron-domein',
    category: 'credit',
    why: 'The site that the text was taken from.',
    match: r`[(\[*–—-]{0,2} ?(?:bron(?:nen)?|via|foto|beeld|lees meer op|meer info(?:rmatie)?) ?: ?(?:www\.)?[\p{L}\d-]{2,40}\.(?:nl|be|com|org|net|info|eu|nu|tv)(?:/\S{0,120})?(?: ?[/,(|] ?[^.!?:;]{2,60})?[)\]]?\.?`,
    remove: ['Bron: havenbode.nl', 'Foto: pixabay.com / anna'],
    keep: ['Lees meer op: de kade']
  },
  {
    id: 'tekst-van',
    category: 'credit',
    why: 'The author behind the kind of text, or those who had a share in it.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:Een )?(?:[Gg]edicht|[Vv]erhaal|[Cc]olumn|[Rr]eportage|[Rr]ecensie|[Ii]nterview|[Aa]rtikel|[Bb]ijdrage|[Oo]piniestuk|[Bb]log|[Vv]erslag|[Aa]nalyse|[Ee]ssay) (?:van|door|DOOR):? ${name}|(?:Tekst|Redactie|Eindredactie|Interview|Samenstelling|Inzender|Ingezonden door|Verslag|Journalist|Verslaggever|Redacteur|Correspondent|Fotografie|Opgetekend door|Bewerkt door|Vertaald door)(?: ?: ?| door:? )${name}(?: ?[/,;|] ?.{2,60})?\\.?|(?:Schrijver|Schrijfster|Dichter|Dichteres) ?: ?[^.!?:]{2,50}, ${date}|(?:Geschreven|Geplaatst|Gepost|Gepubliceerd|Ingezonden|Ingestuurd) door:? [\\p{Lu}@][\\p{L}\\d._’'-]{1,24}(?: [\\p{Lu}dvte&][\\p{L}\\d._’'-]{0,24}){0,4}`,
    remove: [
      'Een column van Anna Ruijs',
      'Tekst: Anna Ruijs',
      'Geschreven door Annas.reizen',
      'Dichter: Jan Kade, 3 mei 2021',
      'Interview door Jan van der Kade'
    ],
    keep: [
      'Schrijver: Anna Ruijs',
      'Geschreven door mensen',
      'Een verhaal van vroeger',
      'Vertaling door de eeuwen'
    ]
  },
  {
    id: 'over-de-schrijver',
    category: 'credit',
    why: 'What is said of the author below the text.',
    caseSensitive: true,
    at: 'tail',
    match: `(?:Over de (?:auteur|schrijver|schrijfster) ?: ?.{2,300}|(?:De auteur|Deze auteur|Onze columnist|De columnist) (?:is|werkt|schrijft|doceert) [^.!?]{0,120}(?:redact|journalist|hoogleraar|columnist|correspondent|publicist|docent|universiteit|onderzoeker).{0,250}|${name} is (?:freelance |sport|politiek |chef |adjunct-)?(?:redacteur|redactrice|verslaggever|verslaggeefster|journalist(?:e)?|columnist(?:e)?|correspondent|hoofdredacteur|wetenschapsjournalist)\\b.{0,250})`,
    remove: ['Anna Ruijs is redacteur bij de Havenbode.', 'De auteur is hoogleraar zeerecht.'],
    keep: ['Anna Ruijs is visser.', 'De auteur is dood.']
  },
  {
    id: 'gelezen',
    category: 'social',
    why: 'How often a page was read, liked or shared.',
    match: r`\d{1,4}(?:[.,]\d{3}){0,2} ?(?:x|keer|maal) (?:gelezen|bekeken|gedeeld|geopend|bezocht)|\d{1,4}(?:[.,]\d{3}){0,2} (?:weergaven|pageviews|lezers|kliks|hits|keer)|(?:\d(?:[.,]\d)? met \d{1,4} stemmen ?[,|–-]? ?)?(?:aantal )?(?:keer (?:gelezen|bekeken)|gelezen|weergaven|bekeken|hits|bezoekers|views) ?:? ?\d{1,4}(?:[.,]\d{3}){0,2}(?: ?x| keer)?`,
    at: 'edge',
    remove: ['4.0 met 12 stemmen aantal keer bekeken 312', '312 keer gelezen', 'Weergaven: 1.234'],
    keep: ['Negen keer gelezen, nooit begrepen.']
  }
]
