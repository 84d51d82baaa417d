import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What readers of Dutch and Flemish sites are asked to do, and what is offered to them. */
export const appealRules: readonly Rule[] = [
  {
    id: 'bekijk-hieronder',
    category: 'media',
    why: 'Points to a film, a sound or pictures that are not in the text.',
    match: r`[>▶»*(]{0,3} ?(?:bekijk|beluister|luister|kijk|zie)(?: naar)?(?: ook| nu)?(?: hier(?:onder|naast|boven)?)? (?:naar )?(?:(?:de|het|onze|deze|dit|onderstaande?|alle) )?(?:hele |volledige |nieuwe |laatste |eerste )?(?:video[’']?s?|podcast|podcasts|fragment|aflevering|reportage|uitzending|trailer|beelden|gesprek|interview|foto[’']?s|fotoserie|livestream|film|filmpje|videoverslag|clip)(?: (?:hier|hieronder|terug|(?:uit|van|over) [^.!?:]{2,60}))?(?: (?:hier|hieronder|terug))?[:.!)]{0,2}|video (?:wordt |is aan het )?(?:geladen|laden).{0,4}|(?:klik|tik|druk)(?: hier| op de (?:foto|afbeelding|kaart))?,? (?:om|voor) (?:(?:te|de foto|de afbeelding|het) [^.!?]{0,20}(?:vergro|openen|bekijken|zoomen)[^.!?]{0,20}|een (?:vergroting|grotere)[^.!?]{0,20})|\d\d:\d\d ?/ ?\d\d:\d\d`,
    remove: [
      'Bekijk hieronder de video:',
      'Beluister hier de podcast',
      'Video wordt geladen...',
      'Klik om te vergroten'
    ],
    keep: ['Bekijk de foto, zei ze, en zwijg.', 'Kijk naar het water.', 'Video wordt kunst']
  },
  {
    id: 'verdienen-aan-links',
    category: 'legal',
    why: 'A site tells that it is paid for what its readers buy.',
    match: r`.{0,160}(?:affiliate-?(?:links?|partners?|programma)|(?:krijgen|ontvangen|verdienen|krijg|ontvang|verdien) (?:wij|we|ik)[^.]{0,60}(?:commissie|vergoeding|percentage)|(?:wij|we) (?:krijgen|ontvangen|verdienen)[^.]{0,60}commissie).{0,260}`,
    remove: ['Dit artikel bevat affiliate links. Als je iets koopt, krijgen wij een kleine commissie.'],
    keep: ['De makelaar kreeg een commissie van negen procent.']
  },
  {
    id: 'tips-mailen',
    category: 'comment',
    why: 'Asks readers for hints and corrections.',
    at: 'tail',
    match: r`(?:(?:nieuws)?tips?|vragen|opmerkingen|suggesties|foto[’']?s|(?:een )?vraag|opmerking|aanvulling)(?: (?:of|en) (?:opmerkingen?|vragen|foto[’']?s|video[’']?s|tips?))?\? ?(?:[^.!?]{0,20}(?:mail|app|stuur|bel|neem contact|laat|deel|tip|whatsapp))[^!?]{0,160}[.!]?|(?:heb je|heeft u|heb jij|bent u|ben je|was je|weet je)[^?]{2,80}\? (?:mail|app|stuur|bel|tip|laat)[^!?]{0,30}(?:\S{2,30}@\S{3,30}|\bons\b|redactie|0\d[\d -]{6,12}).{0,120}`,
    remove: [
      'Tips? Mail ons via redactie@havenbode.example',
      'Heb je een foto van het schip? Stuur die naar ons op.'
    ],
    keep: ['Vragen? Die had niemand.', 'Heb je een boot? Mail de havenmeester.']
  },
  {
    id: 'proef-abonnement',
    category: 'subscribe',
    why: 'Offers a subscription, for nothing at first or to read on.',
    match: r`(?:(?:probeer|lees|test)(?: nu| de \p{L}{2,20}| het \p{L}{2,20}| [\p{L}\d+]{2,20})? (?:\d{1,2} (?:weken|maanden|dagen) )?(?:(?:nu|eerst|de eerste) )?(?:gratis|voor (?:maar |slechts |€ ?)?\d)[^.!?]{0,60}(?:lees|lezen|toegang|abonnement|onbeperkt|opzeg)[^.!?]{0,60}|(?:onbeperkt|alle artikelen|direct|verder|elke dag) lezen(?: vanaf| voor|\?)[^.!?]{2,60}(?:€|euro|gratis|maand|week)[^.!?]{0,40}|(?:je|u) leest (?:nu )?een (?:premium|plus|gratis)[ -]?artikel.{0,100}|(?:neem|kies) (?:nu )?een (?:digitaal )?abonnement.{0,80}|ontdek (?:nu )?(?:onze|alle) abonnementen.{0,40}|bedankt voor het lezen.{0,120})[.!]?`,
    remove: ['Probeer nu gratis voor 1 maand en lees onbeperkt', 'Onbeperkt lezen vanaf 2 euro per week'],
    keep: ['Probeer gratis te zwemmen.', 'Lees voor het slapen en slaap goed.', 'Elke dag lezen voor je kind']
  },
  {
    id: 'deelrij',
    category: 'social',
    why: 'A row of buttons, each with its own verb.',
    match: r`(?:deel|delen|tweet|volg|stuur)(?: dit)?(?: (?:op|via|met|per|naar|door))? (?:facebook|x|twitter|whatsapp|linkedin|mail|e-mail|telegram|pinterest|bluesky|threads|instagram)[ |·•,]{1,3}(?:deel|delen|tweet|volg|stuur) .{2,120}(?:facebook|\bx|twitter|whatsapp|linkedin|mail|telegram|pinterest|bluesky|threads|instagram|link)`,
    remove: ['Deel op Facebook Deel op X Deel via WhatsApp'],
    keep: ['Deel op X, delen kan ook thuis.']
  },
  {
    id: 'recept-knoppen',
    category: 'social',
    why: 'Buttons and questions of sites with recipes.',
    match: r`(?:(?:naar|ga naar|spring naar|direct naar) (?:het )?recept|recept (?:printen|opslaan|bewaren|delen|afdrukken)|(?:print|bewaar|pin|deel|beoordeel) (?:dit|het) recept(?: [^.!?]{2,40})?|(?:heb je|heb jij|hebben jullie) (?:dit|het|mijn|een van mijn) recept(?:en)? (?:al )?(?:gemaakt|geprobeerd|uitgeprobeerd)\?.{0,200})[.!]?`,
    remove: ['Naar het recept', 'Print dit recept', 'Heb je dit recept gemaakt? Tag ons op Instagram!'],
    keep: ['Het recept delen wilde zij niet.', 'Recept bewaren lukt niet']
  },
  {
    id: 'geen-advies',
    category: 'legal',
    why: 'Says that the text is no advice, and who has looked it through.',
    at: 'edge',
    match: r`(?:disclaimer:? |let op:? |belangrijk:? )?(?:deze|dit|de|onze|alle) (?:hier )?(?:\p{L}{3,20} )?(?:informatie|artikel|tekst|inhoud|artikelen|website|pagina|blog)[^.]{0,100}(?:(?:is|zijn|vormt|vormen) geen (?:beleggingsadvies|financieel advies|medisch advies|juridisch advies)|vervangt? (?:niet|geen|nooit)[^.]{0,60}(?:arts|advies|consult|huisarts|behandeling)|(?:uitsluitend|alleen|slechts) (?:bedoeld )?(?:ter|voor) (?:algemene )?informati).{0,260}|(?:medisch|inhoudelijk|wetenschappelijk) (?:gecontroleerd|beoordeeld|getoetst|nagekeken)(?: door| op)?:? [^.!?]{3,80}`,
    remove: [
      'Deze informatie vervangt niet het advies van een arts.',
      'Medisch gecontroleerd door Anna Rivier'
    ],
    keep: ['Dit artikel vervangt artikel 9.', 'De informatie is geen geheim.']
  },
  {
    id: 'forum',
    category: 'nav',
    why: 'What the software of forums prints beside a post.',
    match: r`(?:berichten|topics|reacties|likes): \d{1,6}(?:[.,]\d{3})?|(?:lid sinds|geregistreerd(?: op)?|lid geworden op|geplaatst op|laatst aangepast|geregistreerd sinds)(?: op)?:? (?:\p{L}{2,9}\.? )?(?:\d{1,2} )?\p{L}{3,9}\.? (?:19|20)\d\d(?:,? (?:om )?\d{1,2}:\d\d(?: uur)?)?|door [\w.-]{2,24} » .{8,40}|reageer met quote|quote bericht|topic gesloten`,
    remove: ['Berichten: 312', 'Lid sinds: 3 mei 2011', 'door anna82 » 03 mei 2021, 15:31'],
    keep: ['Berichten: 312 stuks', 'Lid sinds mei 2011 is Anna Rivier.']
  },
  {
    id: 'deze-video-niet',
    category: 'media',
    why: 'Stands in place of an embed that could not be shown.',
    match: r`(?:(?:deze|dit|de) )?(?:externe |ingesloten )?(?:inhoud|tweet|post|video|element|content|bericht|podcast)(?: van \S{1,20})? (?:kan|kon|is|wordt)[^.!?]{0,40}(?:niet (?:getoond|geladen|afgespeeld|beschikbaar|weergegeven|worden (?:getoond|afgespeeld|weergegeven))|niet langer beschikbaar)[^.!?]{0,120}[.!]?(?: .{0,60}(?:javascript|cookies|browser|instellingen|toestemming).{0,100})?`,
    remove: ['Deze inhoud kan niet worden getoond. Accepteer eerst cookies.'],
    keep: ['Dit bericht kan kloppen.', 'De video is vervalst.']
  },
  {
    id: 'kijk-punt',
    category: 'related',
    why: 'A link behind an order in capitals and a full stop, as Flemish sites print it.',
    caseSensitive: true,
    match: r`(?:KIJK|KIJK OOK|LEES|LEES OOK|LEES MEER|BEKIJK|BEKIJK OOK|BELUISTER|LUISTER|HERLEES|HERBEKIJK|HERBELEEF|ZIE OOK|OVERZICHT)\. ["'‘“]?\p{Lu}.{10,200}`,
    remove: ['KIJK. Zo vaart het veer weer naar de eilanden', 'LEES OOK. “De haven was mijn leven”'],
    keep: ['KIJK. Daar.']
  },
  {
    id: 'lezers-gevraagd',
    category: 'comment',
    why: 'Asks readers to comment, to share, to stay and to join.',
    at: 'tail',
    match: r`(?:wil je|wilt u)[^?]{0,20} reageren[^?]{0,30}\? .{3,140}|(?:vond|vind|vindt) (?:je|u) dit (?:artikel|bericht|verhaal|blog|interview)[^?]{0,40}\? .{2,120}|blijf op de hoogte(?: van (?:het laatste|ons|al het|al ons) nieuws[^.!?]{0,60})?[.!]?|als (?:lid|abonnee) (?:lees|krijg|heb|steun|leest|krijgt|heeft) (?:je|u)[^!?]{3,120}|foto(?:galerij|serie|reeks|album|[’']s) ?\(\d{1,3}(?: ?foto[’']?s)?\)`,
    remove: [
      'Wil je reageren? Mail naar de redactie',
      'Vond je dit artikel leuk? Deel het!',
      'Blijf op de hoogte van het laatste nieuws'
    ],
    keep: ['Blijf op de hoogte van de bomen.', 'Als lid van de raad krijg je stukken.']
  }
]
