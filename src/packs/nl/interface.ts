import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const section =
  '(?:nieuws|sport|politiek|economie|binnenland|buitenland|regio|regionaal|lokaal|cultuur|cultuur & media|media|opinie|columns?|tech|wetenschap|gezondheid|lifestyle|leven|reizen|auto|wonen|entertainment|show|showbizz?|achterklap|sterren|muziek|film|boeken|koken|recepten|eten|mode|beauty|geld|finance|financieel|werk|onderwijs|klimaat|weer|het weer|misdaad|justitie|112|algemeen|overig|video|podcasts?|voetbal|wielrennen|formule 1|tennis|schaatsen|hockey|varia|achtergrond|interview|home|voorpagina|magazine|vlaanderen|nederland|belgië|wereld|brussel|antwerpen|limburg|brabant|zeeland|gelderland|overijssel|drenthe|groningen|friesland|utrecht|amsterdam|rotterdam|den haag)'

/** What pages of Dutch and Flemish sites put around and between the paragraphs: links, players, notices, menus. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'lees-ook-zonder-teken',
    category: 'related',
    why: 'The label of a link to another article with no sign behind it, or glued to the headline.',
    caseSensitive: true,
    match: r`(?:>{1,3} ?|► ?|→ ?|\* ?)?(?:L(?:ees|EES)|B(?:ekijk|EKIJK)|Z(?:ie|IE)|L(?:uister|UISTER)) (?:ook|OOK) ?(?:[:.–—|>»-] ?)?[\p{Lu}‘“"«\d][^!]{10,180}[^.!,;:]`,
    remove: ['Lees ookVeer naar de eilanden vaart weer', 'LEES OOK De laatste wachter vertelt'],
    keep: ['Lees ook de kleine letters.', 'Zie ook Jan van der Kade, die het al wist.']
  },
  {
    id: 'lees-tussen-haakjes',
    category: 'related',
    why: 'A link to another article in brackets within the text.',
    scope: 'span',
    match: r`[(\[] ?(?:lees (?:ook|hier|meer|verder|er hier)|bekijk (?:ook|hier|de video)|lees het (?:hele|volledige|interview)|klik hier|luister hier)\b[^()\[\]]{0,200}[)\]]\.?`,
    remove: ['Het veer vaart. ⟦(Lees ook: De lange winter)⟧ Dat doet velen deugd.'],
    keep: ['Hij kan (lezen en) schrijven.']
  },
  {
    id: 'lees-meer-zin',
    category: 'related',
    why: 'A sentence that leads readers to other articles of the site.',
    match: r`[*>•▪►→»+\[(#\s–-]{0,6}(?:(?:lees|bekijk|kijk|luister|check|vind) (?:hier|er hier|ook hier|nu|meteen|snel)(?: ook| meer| nog| al| alle| naar)?\b(?: (?:het (?:hele|volledige|interview|artikel|verhaal)|(?:naar )?(?:(?:de|het|alle|onze|meer) )?(?:hele|volledige|video|podcast|recensie|uitslag|uitzending|aflevering|reportage|beelden|livestream|fotoserie|foto[’']s)|alle|alles (?:over|wat)|meer|ons|onze|waarom|hoe|wat|wie|hier)[^!?]{0,140})?|(?:lees|bekijk) (?:meer (?:over|van|nieuws|artikelen|berichten|verhalen|op)|alle (?:artikelen|verhalen|video[’']s|berichten|nieuws)|het (?:originele|volledige|hele) (?:bericht|artikel|verhaal|interview)|dit (?:bericht|artikel) (?:op|verder|in|bij))[^.!?:]{0,120}|meer (?:nieuws|artikelen|verhalen|recepten|foto[’']s)(?: [^.!?:]{0,60})?[,:?] ?(?:lees|klik|ga|kijk|bekijk|check|zie|volg|bezoek|surf)[^!?]{2,140}|(?:alles|het laatste nieuws|al het nieuws) over [^.!?]{2,60} (?:lees|vind|volg|bekijk) je (?:hier|in ons|op onze)[^.!?]{0,80})\s?[.!:»→›\])+]{0,4}`,
    at: 'edge',
    remove: [
      'Lees hier het hele interview',
      'Kijk hier naar foto’s van de vloed >>',
      'Bekijk het originele bericht',
      'Meer nieuws uit Norden? Klik hier',
      'Lees meer over de haven'
    ],
    keep: ['Lees meer poëzie.', 'Bekijk hier niets.', 'Kijk hier naar de zee.', 'Meer informatie volgt.']
  },
  {
    id: 'meer-uit-rubriek',
    category: 'related',
    why: 'The label above the newest articles of a section; their first paragraphs follow, each behind its age.',
    match: r`meer (?:uit|van) (?:de |het |deze |dit )?(?:binnenland|buitenland|sport|voetbal|wielrennen|economie|politiek|tech|techniek|cultuur|media|entertainment|showbizz?|show|wetenschap|gezondheid|lifestyle|opinie|koningshuis|regio|regionaal|lokaal|nieuws|algemeen|rubriek|categorie|finance|auto|reizen|vlaanderen|nederland|de krant|dossier)\s?[:»→]?`,
    then: [
      {lines: 1, match: r`[\p{L}’' /-]{3,30} \(anp\) - .{10,500}`},
      {lines: 6, match: r`\d{1,2} (?:minuut|minuten|uur|uren|dag|dagen) geleden.{4,550}`},
      {lines: 6, match: 'headline'}
    ],
    remove: [
      'Meer uit Binnenland',
      'Meer uit de regio\n2 uur geledenDe brug blijft dicht, zegt de wethouder.'
    ],
    keep: ['Meer over politiek', 'Meer uit gewoonte dan uit trek', 'Meer van hetzelfde', 'Meer over de tuin']
  },
  {
    id: 'leeftijd-voor-bericht',
    category: 'related',
    why: 'Teasers of other articles below the text, each glued behind its age.',
    caseSensitive: true,
    at: 'tail',
    match: r`\d{1,2} (?:minuut|minuten|uur|uren|dag|dagen|weken) geleden\p{Lu}.{4,500}`,
    remove: ['3 uur geledenVeer vaart weer naar de eilanden'],
    keep: ['3 uur geleden voer het veer.']
  },
  {
    id: 'leestijd-aan-de-rand',
    category: 'nav',
    why: 'How long the text takes to read, at the end or the beginning of a line.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?”"|•·] ?))\d{1,2} ?min(?:uten|\.)? (?:leestijd|leesduur)$|^(?:leestijd|leesduur) ?: ?(?:ongeveer )?\d{1,2} ?min(?:uten|\.)?(?= )`,
    remove: ['De haven is dicht. ⟦4 min leestijd⟧', '⟦Leestijd: 3 minuten⟧ De haven is dicht.'],
    keep: ['De school geeft 20 minuten leestijd', 'De klas kreeg 20 minuten leestijd.']
  },
  {
    id: 'andere-kaders',
    category: 'related',
    why: 'Labels above lists of other articles; their headlines follow.',
    match: r`[*>•▪►→»\[(#\s–-]{0,6}(?:(?:verder|ook|meer|net|nu|vandaag|elders) in het nieuws|meest (?:recente?|gelezen|bekeken|gedeeld|populaire?|besproken)(?: (?:op|in|van|deze|vandaag|nieuws|artikelen|berichten)[^.!?]{0,24})?|best gelezen|laatste (?:nieuws|berichten|artikelen|updates|video[’']s)|nieuwste (?:artikelen|berichten|video[’']s|posts)|recente? (?:berichten|artikelen|reacties|posts|nieuws)|populaire?(?: (?:nu|artikelen|berichten|onderwerpen|verhalen))?|trending|(?:andere|meer|overige|vergelijkbare|verwante|gerelateerde|soortgelijke) (?:artikelen|berichten|nieuws|verhalen|recepten|video[’']s|blogs|onderwerpen|columns)(?: (?:van|uit|over|in|op) [^.!?:]{2,40})?|meer (?:van|uit|over|in) (?:deze|dit|de|het) (?:auteur|rubriek|onderwerp|categorie|regio|dossier|serie|reeks|redactie)|(?:lees|bekijk|kijk|luister) (?:ook|verder|meer)|ook (?:leuk|lezen|interessant)(?: om te lezen)?|(?:dit )?(?:interesseert|vind|lezen) (?:je|u|anderen)(?: misschien| wellicht)? ook(?: .{2,24})?|misschien (?:ook )?(?:iets voor jou|interessant)|onze (?:tips|aanraders|selectie|partners)|aangeraden(?: artikelen)?|aanbevolen(?: door .{2,30})?|van onze partners|in samenwerking met partners|partnerberichten|uit de (?:krant|regio|archieven)|in dit dossier|dossier|vorige artikel|volgende artikel|volgend artikel|vorig artikel|nieuwsoverzicht|het laatste|niets missen)\s?[:.…»→]?`,
    at: 'tail',
    then: {lines: 6, match: 'headline'},
    remove: ['Verder in het nieuws', 'Meest recent', 'Meer van deze auteur', 'Andere artikelen'],
    keep: ['Populair was hij nooit.', 'Verder in het nieuws kwam hij niet.', 'Dossier gesloten']
  },
  {
    id: 'beste-van',
    category: 'ad',
    why: 'Labels of offers and of advertising partners.',
    match: r`[-–—~*=_|[({<\s]{0,8}(?:(?:dit is een )?(?:advertorial|betaalde (?:content|samenwerking|inhoud|partnerbijdrage)|gesponsord artikel|ingezonden (?:bericht|mededeling|persbericht)|commerciële (?:samenwerking|boodschap)|aangeboden door [^.!?]{2,40}|in samenwerking met [^.!?]{2,40}|mogelijk gemaakt door [^.!?]{2,40}|powered by [^.!?,]{2,30}|partnerbijdrage|partner ?content|persbericht)|(?:de )?(?:tekst|artikel|het artikel|het verhaal|video) (?:gaat|loopt) (?:verder|door) (?:onder|na)[^.!?]{2,40}|(?:lees|kijk|scroll) (?:hieronder |onder de (?:foto|video|advertentie) )?verder(?: onder[^.!?]{2,40})?|lees verder na de advertentie|verder lezen na de advertentie|advertentie (?:sluiten|overslaan)|sluit advertentie|advertentie via .{2,20})[-–—~*=_|\])}>:.!\s]{0,8}`,
    at: 'edge',
    remove: ['Lees verder onder de foto', 'Betaalde samenwerking', 'Mogelijk gemaakt door Havenbank'],
    keep: ['In samenwerking met de haven kwam er een brug. Die staat.']
  },
  {
    id: 'doorlopend-in-alinea',
    category: 'ad',
    why: 'In brackets within the text: that it goes on below a picture or an advertisement.',
    scope: 'span',
    match: r`[(\[] ?(?:(?:de |het )?(?:tekst|artikel|verhaal|interview) (?:gaat|loopt) (?:verder|door) (?:onder|na|hieronder)|lees verder (?:onder|na|hieronder)|verder lezen onder)[^()\[\]]{0,40}[)\]]\.?`,
    remove: ['Het water steeg. ⟦(Tekst gaat verder onder de foto)⟧'],
    keep: ['De tekst (gaat over de zee) is kort.']
  },
  {
    id: 'volledig-scherm',
    category: 'media',
    why: 'The button on a picture, with the caption behind it.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:Volledig scherm|Vergroot afbeelding|Afbeelding vergroten)(?: (?=\p{Lu})|$)`,
    remove: ['⟦Volledig scherm ⟧Jan Kade in de haven.', '⟦Volledig scherm⟧'],
    keep: ['Volledig scherm kijken is fijner.']
  },
  {
    id: 'externe-inhoud',
    category: 'media',
    why: 'Stands in place of an embed that the reader has not allowed.',
    match: r`(?:(?:deze|dit) (?:inhoud|content|video|post|tweet|element|bericht|podcast|embed|speler) (?:kan niet|wordt niet|is (?:geblokkeerd|verborgen|niet)|komt van|plaatst|gebruikt)[^.]{0,160}(?:cookies|getoond|weergegeven|toestemming).{0,300}|(?:om|wil je|voor)[^.?]{0,40}(?:deze|dit) (?:inhoud|content|video|post|tweet|element|bericht|social|podcast)[^.?]{0,80}(?:cookies|toestemming nodig|accepteer je).{0,300}|(?:hier|op deze plek) (?:hoort|zou)[^.]{0,80}(?:te staan|getoond|cookies).{0,300}|(?:wij|we) hebben (?:je|uw) toestemming nodig.{0,300}|(?:toon|laad|bekijk|accepteer) (?:de )?(?:externe inhoud|inhoud|content|tweet|post|video|embed)(?: van .{2,40})?|(?:cookie-?instellingen|cookies) (?:aanpassen|wijzigen|accepteren|toestaan|beheren)|(?:je|uw|deze|de gebruikte) (?:browser|webbrowser) (?:is (?:verouderd|te oud)|wordt niet (?:meer )?ondersteund|ondersteunt).{0,160}|(?:je|u) (?:gebruikt|maakt gebruik van) een (?:(?:verouderde|oude)[^.]{0,30}browser|adblocker|ad-blocker).{0,160}|(?:schakel|zet) (?:je|uw|de) (?:adblocker|ad-blocker|advertentieblokker).{0,160}|javascript (?:is|staat) (?:uitgeschakeld|niet ingeschakeld|nodig|vereist|uit).{0,120})`,
    remove: [
      'Deze inhoud kan niet getoond worden zonder cookies.',
      'Je browser is verouderd.',
      'Toon externe inhoud'
    ],
    keep: ['Deze video komt van een boot.', 'Toon cookies aan je oma']
  },
  {
    id: 'speler-knoppen',
    category: 'media',
    why: 'Labels of players and galleries and of their buttons.',
    match: r`(?:(?:beluister|luister(?: naar)?|bekijk|kijk|speel|start|open) (?:hier |ook |nu |hieronder )?(?:naar )?(?:de|het|dit|deze|onze|alle) (?:video|podcast|fragment|artikel|gesprek|interview|aflevering|uitzending|reportage|foto[’']s|fotoserie|fotoreeks|beelden|trailer|livestream|livebeelden|samenvatting)(?: (?:hier|hieronder|terug|af|van [^.!?]{2,40}|in de podcast|in volledig scherm))?|video (?:afspelen|laden|niet beschikbaar)|(?:in beeld|in video|video|fotoreeks|fotoserie|audio|podcast|livestream|liveblog)\s?:?|\d{1,3} foto[’']?s|\d{1,3} ?/ ?\d{1,3}|foto \d{1,3} ?/ ?\d{1,3}|bekijk (?:alle )?foto[’']?s(?: .{2,30})?|klik (?:hier )?(?:voor|om)[^.!?]{0,30}(?:vergroten|groter|vergroting|volledig scherm)[^.!?]{0,20}|klik op (?:de |een )?(?:foto|afbeelding|kaart)[^.!?]{0,60}|volgende foto|vorige foto|geluid (?:aan|uit)|ondertiteling (?:aan|uit)|inklappen|uitklappen|luistertijd.{0,16}|dit artikel (?:is|wordt) (?:voorgelezen|ingesproken)[^.]{0,60})[.!:»→]{0,2}`,
    at: 'middle',
    remove: ['Bekijk alle foto’s', '12 foto’s', 'Beluister de podcast hier', 'Volgende foto'],
    keep: ['12 foto’s hingen in de gang.', 'Bekijk de zee.']
  },
  {
    id: 'rubriek-boven',
    category: 'taxonomy',
    why: 'The name of the section, alone in the first line.',
    at: 'first',
    match: `${section}(?: ?[|/>»›:•·-] ?${section})?(?: ?[|/>»›:•·-] ?${section})?`,
    remove: ['Binnenland', 'Sport > Voetbal'],
    keep: ['Sport is gezond', 'Weer een dag']
  },
  {
    id: 'kruimelpad',
    category: 'taxonomy',
    why: 'The path from the home page to the article.',
    at: 'edge',
    match: `(?:je bent hier ?: ?|u bent hier ?: ?|u bevindt zich hier ?: ?)(?:home|startpagina|nieuws)?.{0,120}|(?:home|startpagina|voorpagina) ?[>»›→|/] ?[^.!?]{2,160}|home (?:${section})(?: [^.!?]{2,80})?|${section} ?[>»›→] ?[^.!?]{2,120}`,
    remove: ['Home > Nieuws > Zeven soepen', 'Home Sport', 'Nieuws › Binnenland'],
    keep: ['Home en haard', 'Nieuws uit de haven']
  },
  {
    id: 'onderwerpen-regel',
    category: 'taxonomy',
    why: 'The subjects of an article behind a label.',
    at: 'last',
    match: r`(?:(?:tags?|trefwoord(?:en)?|labels?|onderwerp(?:en)?|categorie(?:ën)?|rubriek(?:en)?|thema[’']?s?|dossiers?|meer over|lees meer over|keywords?|gearchiveerd (?:in|onder)|gepost in|opgeslagen onder) ?[:|#] ?[^.!?;:]{2,240}|(?:geplaatst|gepost|gearchiveerd|opgeslagen|getagd|ingedeeld) (?:in|onder|met|als) [^.!?;\d]{2,80}|(?:volg|bekijk) (?:deze onderwerpen|dit onderwerp|alle tags))`,
    remove: ['Labels: zee, boten', 'Onderwerpen: haven', 'Opgeslagen onder tuin'],
    keep: ['Plaats: hoe vind je die? En waarom?']
  },
  {
    id: 'gebruik-van-tekst',
    category: 'legal',
    why: 'Terms of use, denials of liability, and how the text was made; also when lines were broken.',
    match: r`(?:(?:de |alle )?informatie op (?:de|deze|onze) (?:website|site|pagina)[^.]{0,60} (?:is|wordt|mag|kan)[^.]{2,200}\.?|(?:elke|iedere) (?:vorm van )?(?:herpublicatie|reproductie|overname|verspreiding|verveelvoudiging)[^.]{2,200}\.?|(?:gebruik\. )?elke vorm van herpublicatie.{0,160}|schriftelijke,? toestemming is niet toegestaan\.?|\d{4} copyright\.?|copyright \d{4}.{0,60}|(?:deze|dit|het|de) (?:tekst|artikel|gedicht|inhoud|foto[’']?s?|website|bericht)[^.]{0,60} (?:mag|mogen) (?:niet|alleen)[^.]{0,60}(?:overgenomen|gekopieerd|verspreid|zonder (?:schriftelijke |voorafgaande )?toestemming)[^.]{0,120}\.?|(?:aan|er kunnen aan) (?:deze|dit|de) (?:informatie|artikel|inhoud)[^.]{0,40} (?:geen rechten|kunnen geen)[^.]{0,80}\.?|(?:de redactie|de uitgever|deze site|wij) (?:is|zijn|aanvaardt|aanvaarden) (?:niet|geen) (?:aansprakelijk|aansprakelijkheid|verantwoordelijk voor de inhoud)[^.]{2,200}\.?|dit (?:artikel|bericht|verhaal) (?:is|werd) (?:geschreven|gemaakt|samengesteld|opgesteld|gegenereerd|vertaald)[^.]{0,40} (?:ai\b|kunstmatige|automatisch|hulp van|chatgpt)[^.]{0,120}\.?|dit (?:artikel|bericht|blog|blogbericht) bevat (?:affiliate|gesponsorde|advertentie|reclame|betaalde|commerciële)[^.]{0,120}\.?.{0,120}|(?:disclaimer|correctie van de redactie) ?: ?(?:dit|deze|wij|de informatie|beleggen)[^.]{2,240}\.?.{0,160}|all rights reserved\.?|alle rechten voorbehouden\.?.{0,40})`,
    at: 'tail',
    remove: [
      'De informatie op de website is bedoeld voor persoonlijk gebruik.',
      'Dit artikel bevat affiliate links.',
      'Aan deze informatie kunnen geen rechten ontleend worden.'
    ],
    keep: ['De wet is niet af.', 'Deze foto mag er zijn.']
  },
  {
    id: 'bladeren',
    category: 'nav',
    why: 'Links back, forth and to parts of the page.',
    match: r`[<←‹«↑|\s]{0,4}(?:(?:terug|ga) (?:naar|terug naar) (?:de |het |alle )?(?:overzicht|homepage|home|startpagina|nieuwsoverzicht|nieuws|boven|artikelen|blog|vorige pagina|inhoud|agenda|archief|lijst)(?: [^.!?]{2,30})?|(?:nieuwere|oudere|nieuwer|ouder|volgende|vorige|volgend|vorig) ?(?:berichten|bericht|posts?|artikelen|artikel|reacties|verhaal|pagina)?(?: ?[:»›–-] ?.{2,120})?|homepagina|startpagina|(?:mobiele|desktop) ?versie(?: .{2,20})?|abonneren op ?: ?.{0,60}\(atom\)|(?:dit e-mailen|dit bloggen|delen op (?:x|twitter|facebook)|delen via pinterest)!?(?: .{2,60})?|gepost door .{2,40}(?: (?:op|om) .{2,20}\d\d[:.]\d\d)?|geplaatst door .{2,40} (?:op|om) .{0,20}\d\d[:.]\d\d.{0,20}|mogelijk gemaakt door (?:blogger|wordpress)\.?|bekijk (?:mijn volledige profiel|de volledige versie|als pdf|op kaart|op google maps|het profiel van .{2,30})|(?:download|open) (?:als |de |dit (?:artikel|bestand) )?pdf|naar (?:de )?(?:inhoud|navigatie|hoofdinhoud|footer|volledige site|reacties)|(?:menu|zoeken|sluit|sluiten|zoek|open menu|mijn profiel|profiel|instellingen|uitloggen|inloggen|ok|begrepen|akkoord|ik ga akkoord|toon alles|alles tonen|toon meer|meer tonen|minder tonen|toon minder|laad meer|meer laden|alle artikelen|verzend|verstuur|zoekresultaten|filters?|sorteer op.{0,20}|kies (?:je|een|uw) (?:regio|gemeente|editie|stad)|wijzig regio|read more|vertaal (?:naar|deze).{0,40}))[ .:>→›»↑|+…]*`,
    at: 'edge',
    remove: [
      'Terug naar het overzicht',
      'Oudere berichten',
      'Homepagina',
      'Volgend bericht: Zeven soepen',
      'Kies je regio'
    ],
    keep: ['Terug naar de zee.', 'Volgende week vriest het', 'Akkoord ging zij niet.']
  }
]
