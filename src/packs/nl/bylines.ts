import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, labels, personName, pictureOwner} from '../patterns.ts'

const month = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.?'
const date = `(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\.?,? )?\\d{1,2} ${month},? (?:19|20)\\d\\d`

/** Bylines, dates, owners of pictures and sources, each behind its usual label or in a line of its own. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'auteursregel',
    category: 'credit',
    why: 'The line that names the author, above the text.',
    caseSensitive: true,
    match: `(?:(?:Door|DOOR|Geschreven door|Gepubliceerd door|Geplaatst door|Tekst|Auteur|Een bijdrage van|Interview door)(?: ?: ?| ))(?!De |Het |Een |Die |Dat )${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?`,
    at: 'head',
    remove: ['Door Anna Ruijs', 'Door: Jan van der Kade', 'Geschreven door Marie Lagune'],
    keep: ['Door regen en wind voer de boot.']
  },
  {
    id: 'bureau',
    category: 'credit',
    why: 'The newsroom or the agency in place of an author.',
    match:
      '[-–—(\\[/ ]{0,3}(?:(?:bron|door|van) ?:? ?)?(?:(?:onze )?(?:van onze )?redactie|redactie (?:binnenland|buitenland|sport|online|economie)|anp|belga|novum|reuters|afp|persbureau|van een (?:verslaggever|medewerker)|nieuwsredactie|webredactie)(?: ?[/|,-] ?(?:anp|belga|afp|reuters|redactie))?[ )\\]/.]{0,3}|van (?:onze|een) (?:verslaggever|verslaggeefster|correspondent)s?|beeld (?:anp|belga|afp|epa|reuters|getty images)(?: ?/ ?.{2,30})?|(?:archief|stock)foto|foto ter illustratie',
    remove: [
      'Beeld ANP',
      'Van onze verslaggever',
      'Archieffoto',
      'Redactie',
      '(ANP)',
      'Bron: Belga',
      'Door onze redactie'
    ],
    keep: ['Beeld ANP en tekst ANP verschillen.', 'De redactie sluit om negen uur.']
  },
  {
    id: 'datum-met-woord',
    category: 'credit',
    why: 'When the page was published or changed, with a label.',
    match: `[(\\[*•]?(?:(?:laatst|voor het laatst|laatste|datum|artikel) )?(?:gepubliceerd|publicatiedatum|geplaatst|geüpdatet|bijgewerkt|bijgewerkt op|gewijzigd|aangepast|update|aangemaakt|geschreven|datum|wijziging)(?: (?:op|om|door .{2,40} op|in))?(?: ?[:|])? ?(?:(?:${date}|${digitDate}|\\d{1,2} ${month}|\\d{1,3} \\p{L}{3,8} geleden|vandaag|gisteren)(?: om)?${clock})(?:(?: ?[|•·/] ?| [–-] )[^.!?]{2,80}|,? (?:laatst|bijgewerkt|om|gewijzigd|door|aangepast|update)[^.!?]{2,80})?[)\\]*.]?`,
    remove: [
      'Gepubliceerd op 3 mei 2021 om 17:30',
      'Laatst bijgewerkt: 03-05-2021 17:30',
      'Laatste update: 3 mei 2021'
    ],
    keep: [
      'Gepubliceerd in 2021, noemt het rapport negen dorpen.',
      'Gepubliceerd op 3 mei 2021, noemt het er negen.'
    ]
  },
  {
    id: 'datum',
    category: 'credit',
    why: 'The date of publication in a line of its own, above the text.',
    match: `${date}(?:,? om)?${clock}(?: ?[|•·,/–-] ?.{2,40})?`,
    at: 'head',
    remove: ['3 mei 2021', 'Maandag 3 mei 2021 om 17:30 uur'],
    keep: ['Op 3 mei 2021 viel de oude brug.']
  },
  {
    id: 'tijd',
    category: 'credit',
    why: 'The age of the page, or how long the text takes to read.',
    match:
      '(?:(?:\\d{1,3}|een) (?:seconden?|minuut|minuten|uur|uren|dag(?:en)?|we(?:e)?k(?:en)?|maand(?:en)?|jaar) geleden|(?:geschatte )?(?:leestijd|leesduur) ?:? ?(?:ca\\. |ongeveer )?\\d{1,3} ?(?:min(?:uut|uten)?)?\\.?|\\d{1,3} min(?:uut|uten)?\\.? (?:leestijd|lezen|leesduur|leeswerk)|leestijd)',
    remove: ['3 uur geleden', 'Leestijd: 4 minuten', '5 min leestijd'],
    keep: ['Drie jaar geleden werd de molen verkocht.']
  },
  {
    id: 'fotobijschrift',
    category: 'credit',
    why: 'Who took or owns a picture; the picture is not in the text.',
    caseSensitive: true,
    match: `[(\\[*|©]{0,2} ?${labels('foto', 'foto’s', "foto's", 'fotos', 'beeld', 'fotograaf', 'fotografie', 'fotocredit', 'bron foto', 'illustratie', 'afbeelding', 'archieffoto', 'beeldbron', 'openingsbeeld')}(?: (?:door|van|ter illustratie))? ?[:;/©|] ?${pictureOwner}[)\\].]{0,2}`,
    remove: ['Foto; Anna Ruijs', 'Foto: Anna Ruijs', 'Beeld: Jan Kade / Archief', 'Beeld © Havenarchief'],
    keep: ['Foto na foto vertelt het album van de vloed.']
  },
  {
    id: 'fotobijschrift-tussen-haakjes',
    category: 'credit',
    why: 'The owner of a picture in brackets, behind its caption.',
    scope: 'span',
    match:
      "[(\\[] ?(?:(?:foto[’']?s?|beeld|illustratie|afbeelding)(?: door| van)? ?[:/©] ?[^()\\[\\]]{2,80}|archieffoto|foto ter illustratie|stockfoto|foto (?:anp|belga|epa|afp|reuters|getty)[^()\\[\\]]{0,40}) ?[)\\]]",
    remove: ['De brug in mei. ⟦(Foto: Anna Ruijs)⟧', 'De burgemeester op de markt ⟦(foto ANP)⟧'],
    keep: ['Hij had een doos (foto of film) per jaar.']
  },
  {
    id: 'bron',
    category: 'credit',
    why: 'Where the text was taken from.',
    match:
      '(?:[-–—*(\\[] ?)?(?:bron(?:nen)?|via|origineel artikel)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
    remove: ['Bron: Havenbode', 'Bron: https://havenbode.example/veer'],
    keep: ['Bron: zij welt op uit de rots; men drinkt. Dan gaat men verder.']
  },
  {
    id: 'eerder-verschenen',
    category: 'credit',
    why: 'Where the text was published before.',
    match:
      '\\W{0,3}(?:(?:dit|deze|een versie van dit) (?:artikel|verhaal|bericht|stuk|interview|column|tekst|blog|opiniestuk)(?: [^.]{2,60})? (?:verscheen|is|werd)(?: eerder| oorspronkelijk| eerst)? ?(?:(?:eerder|oorspronkelijk|eerst)? ?(?:in|op|bij) .{2,160}|(?:gepubliceerd|verschenen|geplaatst) (?:in|op|bij) .{2,160})|het bericht .{3,160} verscheen eerst op .{2,100})',
    remove: [
      'Dit artikel verscheen eerder in de Havenbode.',
      'Het bericht Zeven soepen verscheen eerst op Keuken en Huis.'
    ],
    keep: ['Dit stuk was het geschenk van een tante.']
  }
]
