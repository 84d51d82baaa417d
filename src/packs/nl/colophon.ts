import type {Rule} from '../../matching/rule.ts'
import {fullName} from '../forms/patterns.ts'

const r = String.raw
const post =
  '(?:(?:politiek|economie|sport|buitenland|parlementair|freelance|chef|eind|hoofd|web|video|data|onderzoeks|misdaad|wetenschaps|kunst|binnenland|adjunct-hoofd)[ -]?)?(?:redacteur|redactrice|verslaggever|verslaggeefster|journalist|journaliste|columnist|columniste|correspondent|correspondente)'

/** Where a text comes from: stamps, posts and lives of authors, print editions, wires, notes to the press. */
export const colophonRules: readonly Rule[] = [
  {
    id: 'vandaag-om',
    category: 'credit',
    why: 'When the page was published, by the day, above the text.',
    at: 'head',
    match: r`(?:vandaag|gisteren|eergisteren)(?: om|,)? ?\d{1,2}[:.]\d\d(?: uur)?(?: ?[|•·-] ?(?:laatste update|update|bijgewerkt|aangepast).{2,40})?`,
    remove: ['Vandaag om 07:45', 'Gisteren, 14:05 uur'],
    keep: ['Vandaag om 7.45 uur vaart het veer.']
  },
  {
    id: 'naam-datum-update',
    category: 'credit',
    why: 'Author, day and the last change in one line.',
    caseSensitive: true,
    at: 'head',
    match: `(?:${fullName},? ?)?\\d{1,2}(?:[-/.]\\d{1,2}[-/.](?:20)?\\d\\d| \\p{Ll}{3,9}\\.? (?:20)\\d\\d),? ?(?:om )?\\d{1,2}[:.]\\d\\d(?: uur)?[ ,|•·(-]{1,3}(?:[Ll]aatste update|[Uu]pdate|[Bb]ijgewerkt|[Aa]angepast|[Gg]ewijzigd|[Ll]aatst (?:bijgewerkt|gewijzigd))(?: op| om)?:? ?\\d[^!?]{2,40}`,
    remove: ['Anna Rivier 03-05-21, 15:31 Laatste update: 16:20'],
    keep: ['Anna Rivier 03-05-21, 15:31 won']
  },
  {
    id: 'functie-van-auteur',
    category: 'credit',
    why: 'The post of the author at the paper, in a line of its own below the name.',
    at: 'edge',
    match:
      '(?!correspondent$)' +
      post +
      r`(?:(?: (?:bij|van|voor))? (?:economie|politiek|sport|cultuur|binnenland|buitenland|wetenschap|wonen|zorg|onderwijs|klimaat|media|tech|technologie|regio|online|nieuws|lifestyle|gezondheid|mobiliteit|justitie|financiën)(?: (?:en|&) \p{L}{3,16})?| in \p{L}{3,20})?\.?`,
    remove: ['Redacteur economie', 'Columnist', 'Correspondent in Brussel'],
    keep: ['Redacteur van de schoolkrant', 'Journalist in cel Iran vrij']
  },
  {
    id: 'betaald-artikel',
    category: 'subscribe',
    why: 'Marks an article that is not free, above it.',
    at: 'first',
    match: r`(?:premium|plus|abonnees|voor abonnees|abonnee-artikel|exclusief)`,
    remove: ['Premium', 'Voor abonnees'],
    keep: ['Plus twee', 'Premium bier']
  },
  {
    id: 'leven-van-auteur',
    category: 'credit',
    why: 'What the author does at the paper, in the last lines.',
    caseSensitive: true,
    at: 'tail',
    match: `${fullName} (?:(?:is|werkt als|was)(?: sinds \\p{L}{0,9} ?\\d{4})? (?:een |als |onze )?(?:freelance |zelfstandig |economisch |voormalig )?${post}\\b.{0,300}|schrijft (?:(?:elke|iedere) \\p{L}{3,12} )?(?:voor|bij|in|op) (?:de |het |deze )?\\p{Lu}?[^.!?]{2,40} (?:over|vanuit) .{3,240}|schrijft (?:elke|iedere) (?:week|maand|dag|zaterdag|vrijdag|maandag) (?:over|een column).{0,160})`,
    remove: [
      'Anna Rivier schrijft voor de Havenbode over wonen en water.',
      'Anna Rivier is politiek verslaggever van de Havenbode.'
    ],
    keep: ['Anna Rivier is visser in Den Helder.', 'Anna Rivier schrijft gedichten over de zee.']
  },
  {
    id: 'verscheen-ook',
    category: 'credit',
    why: 'Where else the text was printed.',
    at: 'tail',
    match: r`[(*]?(?:een (?:kortere |eerdere |langere )?versie van )?(?:dit|deze) (?:artikel|verhaal|interview|column|stuk|tekst|opiniestuk|reportage|bericht)(?: [^.!?]{2,40})? (?:verscheen|verschijnt|stond|staat)(?: ook| eerder| eerst| vandaag| zaterdag)? (?:in|op|bij) .{2,140}|(?:uit|verschenen in) (?:de )?(?:[\p{L}-]{2,20} )?(?:papieren|gedrukte|print-?)?(?:editie|krant|uitgave|magazine) (?:van|nr\.?|nummer) .{2,40}`,
    remove: [
      'Een versie van dit artikel verscheen ook in de krant van 3 mei 2021',
      'Verschenen in editie van mei 2021'
    ],
    keep: ['Dit verhaal verschijnt nooit.', 'Uit de haven kwam een boot.']
  },
  {
    id: 'rechten-op-verhalen',
    category: 'legal',
    why: 'Who holds the rights, and whom to ask.',
    at: 'tail',
    match: r`(?:op (?:alle|dit|deze|al onze|onze) [^.!?]{2,60}rus(?:t|ten) [^.!?]{0,30}auteursrecht.{0,260}|(?:wil je|wilt u) (?:de |deze |dit |onze )?(?:tekst|artikel|foto|foto[’']s|verhalen?|artikelen|beelden)[^?]{0,30} (?:overnemen|gebruiken|delen|publiceren)[^?]{0,30}[?,].{0,200}|.{0,60}\S{2,30}copyright@\S{3,30}.{0,60}|(?:dit|deze) [^.!?]{2,40} (?:mag|mogen) (?:niet |alleen )[^.!?]{0,60}(?:toestemming|bronvermelding|overgenomen).{0,120})`,
    remove: ['Op alle verhalen van de Havenbode rusten auteursrechten. Wil je tekst overnemen, mail ons.'],
    keep: ['Op de brug rust een zegen.', 'Wil je de tekst lezen, doe het licht aan.']
  },
  {
    id: 'noot-voor-de-pers',
    category: 'credit',
    why: 'Notes to newsrooms below a press release.',
    at: 'tail',
    match: r`[-–(/ ]{0,3}(?:noot (?:voor|aan) (?:de )?(?:redactie|redacties|pers|journalisten|media)[^.!?]{0,60}|(?:niet voor publicatie|einde (?:pers)?bericht|perscontact|contact voor (?:de )?(?:pers|media)|perscontacten)|(?:voor )?(?:meer informatie|vragen|persvragen|interviewaanvragen|beeldmateriaal)[^.!?]{0,60}[?:,]? [^.!?]{0,60}(?:persvoorlichter|woordvoerder|perscontact|persdienst|afdeling communicatie|persbureau)[^!?]{0,160}|dit persbericht (?:is|werd) [^!?]{2,160})[:).–-]{0,3}`,
    remove: [
      'Noot voor de redactie (niet voor publicatie):',
      'Noot voor de pers',
      'Meer informatie? Neem contact op met de persvoorlichter.'
    ],
    keep: ['Noot voor noot leerde zij het lied.', 'Voor vragen was de wethouder niet bereikbaar.']
  },
  {
    id: 'met-medewerking',
    category: 'credit',
    why: 'Who had a share in the text, below it.',
    caseSensitive: true,
    at: 'tail',
    match: `[(*]?(?:Met (?:medewerking|bijdragen?|dank aan|een bijdrage) ?(?:van|aan)?|M\\.m\\.v\\.|Mede door|Research|Onderzoek|Illustraties?|Vormgeving|Eindredactie|Opgetekend door|Aangeleverd door|Ingezonden door):? ${fullName}(?:(?:,| en) ${fullName})?[.)*]{0,2}`,
    remove: ['Met medewerking van Anna Rivier'],
    keep: ['Met medewerking van Anna Rivier lukte het.']
  },
  {
    id: 'initialen-zonder-klinker',
    category: 'credit',
    why: 'The initials of the reporter in brackets close a text.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?…”"’'»] ?))\((?!mln|mld|tys|szt|ppm|pkt|str|np\)|btw|nvt|vs\)|km|cm|mm|kg|pk\)|st\)|tv\)|cd\)|nl\)|zzp|fb\)|ggz|mbt|tbs|sms|gft|pp\)|ws\))[b-df-hj-np-tv-xz]{2,4}\)$`,
    remove: ['Het water zakt. ⟦(jhm)⟧'],
    keep: ['Het water zakt. (zie kaart)']
  },
  {
    id: 'regel-van-blogs',
    category: 'taxonomy',
    why: 'Where the software of a blog has filed the text, and its buttons.',
    at: 'tail',
    match: r`(?:dit bericht|deze entry|dit artikel|deze post) (?:werd|is) (?:geplaatst|gepost|geschreven|gepubliceerd) (?:in|op|door|onder) [^!?]{2,160}(?:bookmark|permalink|permanente link|getagd|tags?|gemarkeerd).{0,120}|vind-ik-leuk(?:[: ]{1,2}(?:vind-ik-)?leuk)?[: ]{0,2}(?:aan het )?laden ?[.…]{0,3}|gepost door .{2,40} (?:op|om) \d{1,2}:\d\d.{0,40}|dit e-?mailen ?dit bloggen!?.{0,120}|(?:nieuwere post ?)?oudere post(?:en)? ?(?:homepage)?|nieuwere post(?:en)?(?: ?homepage)?|abonneren op:? ?(?:reacties posten|posts).{0,10}`,
    remove: [
      'Dit bericht werd geplaatst in Haven en getagd met boot, net. Bookmark de permalink.',
      'Vind-ik-leuk Laden...',
      'Gepost door Anna op 14:05'
    ],
    keep: ['Dit bericht werd gelezen in alle kranten.', 'Oudere posten van de wacht zijn leeg.']
  },
  {
    id: 'leestijd-ongeveer',
    category: 'nav',
    why: 'How long the text takes to read, about.',
    at: 'head',
    match: r`leestijd ?:? ?(?:[±~≈]|circa|ca\.|ongeveer) ?\d{1,2} ?min\p{L}{0,5}\.?`,
    remove: ['Leestijd: ± 4 min.'],
    keep: ['Leestijd: 4 uur']
  },
  {
    id: 'tot-stand-gekomen',
    category: 'credit',
    why: 'Who has paid for the text, and where it comes from.',
    at: 'edge',
    match: r`(?:deze|dit) (?:tekst|artikel|onderzoek|verhaal|productie|reportage|podcast|video|bericht|publicatie) (?:(?:kwam|is|werd|wordt) (?:mede )?(?:tot stand|mogelijk|gemaakt|geschreven)[^.!?]{0,40}(?:samenwerking met|steun van|bijdrage van|ondersteuning van|opdracht van|gemaakt door)[^!?]{2,140}|komt uit (?:de|het|ons) [^.!?]{0,40}(?:krant|magazine|blad|editie|nummer|nieuwsbrief)[^.!?]{0,40}|is auteursrechtelijk beschermd[^!?]{0,120})[.!]?`,
    remove: [
      'Dit artikel is tot stand gekomen met steun van het Havenfonds.',
      'Dit artikel komt uit de papieren krant'
    ],
    keep: ['Dit onderzoek is gedaan in Leiden.', 'Deze tekst komt uit de bijbel.']
  },
  {
    id: 'meer-van-auteur',
    category: 'related',
    why: 'A link to all that an author has written.',
    caseSensitive: true,
    at: 'tail',
    match: `(?:Bekijk |Lees |Toon )?(?:[Aa]lle|[Mm]eer) (?:artikelen|berichten|blogs|verhalen|columns)(?: van (?:deze auteur|dezelfde auteur|${fullName}))`,
    remove: ['Alle artikelen van Anna Rivier'],
    keep: ['Alle verhalen van Anna Rivier gaan over water.']
  }
]
