import {creditRules} from './nl/credit.ts'
import {interfaceRules} from './nl/interface.ts'
import {promptRules} from './nl/prompts.ts'
import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'
import type {Pack} from './rule.ts'

const month = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.?'
const date = `(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\.?,? )?\\d{1,2} ${month},? (?:19|20)\\d\\d`

/** Dutch: newspapers, magazines and blogs of the Netherlands and Flanders. */
const pack: Pack = {
  language: 'nl',
  rules: [
    {
      id: 'lees-ook',
      category: 'related',
      why: 'Links to other articles between the paragraphs, each behind such a label.',
      match:
        '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:lees|bekijk|kijk|luister|zie|beluister)(?: hier)? (?:ook|meer|verder|terug|dit artikel|het hele artikel|alles over .{2,30})|(?:ook|meer) (?:interessant|lezen|hierover|over dit onderwerp|nieuws|weten)|(?:gerelateerde?|aanbevolen|verwante?) (?:artikel(?:en)?|nieuws|berichten?|onderwerpen)|aanrader(?: van de redactie)?|leestip|luistertip|kijktip|misschien ook interessant|dit vind je misschien ook (?:leuk|interessant)|zie ook|achtergrond)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}|[*>•►»\\[(\\s]{0,4}lees (?:ook|meer)\\. .{6,200}[^.]',
      remove: [
        'Lees ook: Veer naar de eilanden vaart weer',
        'LEES OOK | Vijf wandelingen voor de zondag',
        'Zie ook: De laatste vuurtorenwachter vertelt'
      ],
      keep: ['Lees ook de kleine letters, zegt ze.', 'Meer nieuws kwam er die nacht niet.']
    },
    {
      id: 'gerelateerd',
      category: 'related',
      why: 'The label above a list of other articles; their headlines follow.',
      match:
        "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:gerelateerde?|aanbevolen|verwante?|vergelijkbare|andere|populaire?|recente?|laatste|nieuwste|meest gelezen|best gelezen|soortgelijke) (?:artikelen|berichten|nieuws|onderwerpen|verhalen|video[’']?s|posts|links|nieuwsberichten)|gerelateerd|lees ook|zie ook|bekijk ook|(?:ook|misschien ook) interessant|(?:meest|best) (?:gelezen|bekeken|gedeeld)|dit vind je (?:misschien )?ook (?:leuk|interessant)|(?:misschien )?vind je dit ook (?:leuk|interessant)|aanbevolen(?: voor (?:jou|u))?|aanraders?(?: van de redactie)?|meer over (?:dit onderwerp|deze .{2,30})|meer (?:nieuws|artikelen|verhalen|berichten)(?: (?:uit|van|over|in) .{2,30})?|net binnen|het laatste nieuws|niet te missen|in het nieuws|uitgelicht|ook in het nieuws)\\s?[:.…»→]?|lees (?:ook|hier) (?:dit artikel|deze artikelen)|lees meer over|bekijk meer van|onderwerpen|over de auteur(?:s)?",
      then: {lines: 6, match: 'headline'},
      remove: [
        'Lees ook dit artikel',
        'Over de auteur',
        'Gerelateerde artikelen',
        'Lees ook:',
        'Meest gelezen',
        'Meer over dit onderwerp'
      ],
      keep: [
        'Onderwerpen te over',
        'Meest gelezen werd er in de winter, bij het vuur.',
        'Uitgelicht werd hij zelden.'
      ]
    },
    {
      id: 'verder-lezen',
      category: 'related',
      why: 'A teaser that has been cut off ends with a link to the rest.',
      match:
        "[\\[(]?(?:lees (?:meer|verder|het (?:hele|volledige) (?:artikel|verhaal|bericht)|dit artikel|nu)(?: (?:op|bij|in) .{2,60})?|verder lezen|meer (?:lezen|weten|laden|info|informatie|tonen)\\??|(?:bekijk|toon|laad) (?:meer|alles|alle (?:foto[’']?s|berichten|artikelen)|volledige .{2,20})|klik hier(?:,? .{2,100})?)[ .:…»›→>\\])]{0,5}",
      remove: ['Lees meer', 'Lees verder »', 'Klik hier voor de foto’s'],
      keep: ['Lees meer poëzie, raadt hij aan, en minder krant.']
    },
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
    },
    {
      id: 'delen',
      category: 'social',
      why: 'Buttons to share, to save or to print a page.',
      match: `(?:delen|deel(?: dit)?|tweet(?:en)?|print(?:en)?|afdrukken|opslaan|bewaren|(?:link |url )?kopiëren|link gekopieerd!?|kopieer (?:de )?link|e-mail(?:en)?|mailen|vind ik leuk|volg(?: ons| mij)?|volgen|laden\\.*…?|(?:deel|delen|volg ons|volg|stuur|verstuur|plaats|klik om te delen|tip)(?: (?:dit|deze|het|de|een|ons))?(?: (?:artikel|bericht|pagina|verhaal|nieuws|link|vriend))?(?: (?:op|via|met|per|naar))?(?: (?:${networks}|x|social media|sociale media|je vrienden|vrienden|een vriend))?(?: \\(wordt in een nieuw venster geopend\\).{0,14})?)\\s?[!:.]?`,
      remove: ['Delen', 'Delen op Facebook', 'Deel dit artikel', 'Volg ons op Instagram'],
      keep: ['Delen van brood verbindt.', 'Bewaren kan niet.']
    },
    {
      id: 'volg',
      category: 'social',
      why: 'Asks readers to follow the publisher.',
      match: `\\W{0,3}(?:(?:je kunt|u kunt|en|altijd op de hoogte\\??|mis niets[.!]?|wil je .{2,40}\\?) )?(?:volg|volgen|like|word|abonneer|praat|bezoek|vind)\\b[^.?!]{0,120}\\b(?:op|via|van|mee)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google nieuws|sociale media|social media|threads|mastodon|bluesky|op x\\b).{0,220}`,
      remove: ['Volg de Havenbode op Facebook en Instagram', 'Abonneer je op ons kanaal op YouTube!'],
      keep: ['Volg de oever tot de brug.']
    },
    {
      id: 'nieuwsbrief',
      category: 'subscribe',
      why: 'Asks readers to take a newsletter, an application or a channel.',
      match:
        '\\W{0,3}(?:(?:wil je|wilt u|op de hoogte|niets missen\\?|elke .{2,20}) [^?!]{0,60}[?!,]? ?)?(?:schrijf je|schrijf u|meld je|meld u|abonneer|ontvang|inschrijven|aanmelden|download(?! the )|krijg|mis niets|volg)\\b[^?]{0,120}(?:nieuwsbrief|nieuwsbrieven|newsletter|inbox|mailbox|per e?-?mail|pushberichten|whatsapp-?kanaal|whatsapp|\\bapp\\b|app store|google play|podcast|alerts).{0,240}',
      remove: [
        'Schrijf je in voor onze nieuwsbrief.',
        'Ontvang elke ochtend de nieuwsbrief in je inbox',
        'Download onze app'
      ],
      keep: ['Ontvang hen goed, zij komen van ver.']
    },
    {
      id: 'abonnee',
      category: 'subscribe',
      why: 'Labels of forms and offers, and what stops readers who have not paid.',
      match:
        '(?:abonneren|abonneer(?: je| nu| nu al)?(?: .{2,40})?|abonnementen|word (?:abonnee|lid|donateur|vriend)(?: .{2,60})?|inloggen|log in|aanmelden|inschrijven|uitloggen|registreren|mijn account|nieuwsbrief|nieuwsbrieven|wachtwoord(?: vergeten\\??)?|(?:al|reeds|ben je al|bent u al|heb je al|heeft u al|nog geen) (?:een )?(?:abonnee|lid|account|abonnement)\\??.{0,80}|(?:dit|deze) (?:artikel|inhoud|verhaal) is (?:alleen|exclusief|enkel)[^.]{0,30}(?:abonnees|leden).{0,100}|(?:alleen|exclusief|enkel) voor (?:abonnees|leden).{0,40}|(?:om )?verder (?:te )?lezen\\?.{0,120}|(?:steun|doneer|word|help)[^.!?]{0,80}(?:journalistiek|donatie|onafhankelijk|ons werk|redactie|vriend van).{0,240}|doneer(?: nu)?|steun ons|(?:je |uw )?(?:e-?mail(?:adres)?|naam|voornaam|achternaam|reactie|website|bericht|telefoon) ?\\*)[ .!:»?]{0,3}|schrijf je in|gratis verder lezen.{0,40}|maak (?:een|je) (?:gratis )?account aan.{0,60}',
      remove: [
        'Maak een gratis account aan',
        'Word abonnee',
        'Exclusief voor abonnees',
        'Al abonnee? Log in',
        'Steun onafhankelijke journalistiek!'
      ],
      keep: [
        'Schrijf je in bij de gemeente, zei ze.',
        'Inloggen hoefde niemand.',
        'Steun zocht zij bij de muur.'
      ]
    },
    {
      id: 'advertentie',
      category: 'ad',
      why: 'The label of an advertisement, or of what interrupts the text.',
      match:
        '[-–—~*=_|[({<\\s]{0,8}(?:advertenties?|reclame|gesponsord(?: door .{2,40})?|gesponsorde? (?:inhoud|content|bericht)|partnercontent|branded content|advertorial|ingezonden mededeling|(?:tekst|artikel|het artikel|dit artikel|verhaal|bericht) (?:gaat|loopt) (?:verder|door) (?:onder|na|hieronder)(?: .{2,40})?|(?:lees|gaat) verder (?:onder|na) .{2,40}|lees hieronder verder|scroll (?:verder|naar beneden).{0,40}|na de (?:advertentie|reclame).{0,30}|sla (?:de )?advertentie over)[-–—~*=_|\\])}>:.!\\s]{0,8}|[(\\[]?de (?:tekst|video) (?:gaat|loopt) (?:verder|door) (?:onder|na) .{2,40}',
      remove: [
        'De tekst gaat verder onder de foto.',
        'ADVERTENTIE',
        'Tekst gaat verder onder de advertentie',
        'Gesponsord'
      ],
      keep: ['De tekst gaat verder terug dan men dacht.', 'Reclame en pers leven samen.']
    },
    {
      id: 'speler',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match:
        "(?:(?:je|uw) browser (?:ondersteunt|kan|is).{0,120}|(?:deze |de )?video (?:is|kan) (?:niet|helaas).{0,80}|(?:bekijk|beluister|luister|kijk|speel|lees)(?: (?:naar|hier|de|het|deze|dit|onze))? ?(?:video|fotoserie|foto[’']?s|podcast|uitzending|aflevering|artikel|af)(?: (?:hier|hieronder|terug|op instagram))?|(?:dit )?bericht (?:op instagram )?(?:bekijken|weergeven)(?: op instagram)?|(?:een )?bericht gedeeld door .{2,120}|fotoserie|fotogalerij|galerij|foto[’']?s|video[’']?s|vergroot(?: afbeelding)?|klik op de foto.{0,60}|foto \\d+ van \\d+|(?:zet|schakel)[^.]{0,20}javascript.{0,80}|(?:om|hier)[^.]{0,60}(?:externe inhoud|ingesloten|cookies (?:te )?accepteren|cookies toestaan).{0,200}|(?:deze|dit) (?:content|inhoud|bericht) (?:wordt|is) (?:niet|geblokkeerd).{0,160}|(?:volgende|vorige) video(?: (?:over|in|begint) .{2,30})?|ondertiteling)[.!:]?|luister naar (?:dit|het) artikel",
      remove: [
        'Luister naar dit artikel',
        'Bekijk de video',
        'Dit bericht op Instagram bekijken',
        'Fotoserie',
        'Een bericht gedeeld door Anna Ruijs (@annaruijs)'
      ],
      keep: ['Luister naar dit lied.', 'Kijk naar zee.', 'Foto’s vervagen.']
    },
    {
      id: 'reacties',
      category: 'comment',
      why: 'The form and the buttons of a discussion, and requests for corrections.',
      match:
        '(?:(?:laat|schrijf|plaats|geef|voeg) (?:een |je |uw |jouw )?(?:reactie|opmerking|antwoord|commentaar)(?: (?:achter|toe))?(?: .{2,60})?|(?:reactie|antwoord) (?:annuleren|plaatsen|geven|schrijven)|reageer(?: .{2,40})?|reageren|beantwoorden(?: ?verwijderen)?|(?:alle |bekijk |toon |\\d{1,5} |geen )?reacties?(?: \\(?\\d{1,5}\\)?| (?:gesloten|uitgeschakeld|laden|bekijken)| op .{2,80}| zijn gesloten.{0,20})?|(?:nog )?geen reacties.{0,40}|er zijn (?:nog |momenteel )?geen reacties(?: (?:(?:op|bij) (?:dit|deze) .{2,30}|geplaatst|gevonden))?|(?:je|het|uw) e-?mailadres (?:wordt|zal) niet (?:worden )?(?:gepubliceerd|getoond).{0,140}|(?:vereiste|verplichte) velden.{0,60}|(?:mijn naam|bewaar mijn).{0,20}(?:e-?mail|site).{0,140}|(?:stuur|houd|waarschuw) (?:mij|me) .{2,100}|deze site gebruikt akismet.{0,160}|(?:(?:je moet|u moet)[^.]{0,30}(?:ingelogd|inloggen|in om)|log in om te (?:reageren|stemmen)|om te (?:kunnen )?reageren[^.]{0,30}(?:ingelogd|inloggen|log in|aanmelden|account)).{0,80}|(?:praat|discussieer) mee.{0,60}|wat vind(?:t)? (?:jij|u)[^?]{0,40}\\?.{0,120}|(?:fout|foutje|taalfout|tikfout|fouten)[^?.]{0,40}(?:gezien|gevonden|ontdekt|melden|gespot)\\??.{0,120}|(?:heb (?:je|jij)|hebt u|heeft u) (?:ook )?(?:een )?(?:nieuws)?(?:tip|vraag|opmerking|suggestie|aanvulling|verbetering)[^?]{0,60}\\?(?: .{0,80}(?:redactie|mail|\\bons\\b|stuur|whatsapp|meld|contact|reageer|laat het|hier|formulier).{0,80})?|(?:was|vond je|vond u) (?:dit|deze)[^?]{2,40}(?:nuttig|handig|artikel)[^?]{0,20}\\?.{0,80})[ .!:»→?]{0,3}',
      remove: [
        'Laat een reactie achter',
        '3 reacties',
        'Er zijn nog geen reacties op dit gedicht.',
        'Heb jij een nieuwstip of een opmerking voor ons?',
        'Je e-mailadres wordt niet gepubliceerd.',
        'Foutje gezien? Mail ons.'
      ],
      keep: [
        'Heb jij ook een vraag? Stel die aan de dokter.',
        'Er zijn nog geen reacties van de politie.',
        'Reacties bleven uit.',
        'Geen reactor werd stilgelegd.'
      ]
    },
    {
      id: 'trefwoorden',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed.',
      match:
        "(?:(?:tags?|trefwoorden|labels?|onderwerpen|onderwerp|categorie(?:ën)?|rubriek|thema[’']?s?|geplaatst in|meer over|in dit artikel|filed under)\\s?[:|]\\s?[^.!?;]{2,300}|geplaatst in [^.!?;\\d]{2,60}|trefwoorden|categorieën|tags)",
      remove: ['Tags: haven, veer, eilanden', 'Categorie: Cultuur', 'Geplaatst in Tuin'],
      keep: ['Trefwoorden helpen niet.']
    },
    {
      id: 'rechten',
      category: 'legal',
      why: 'Claims of copyright and terms of use.',
      match:
        '.{0,120}(?:alle rechten voorbehouden|auteursrechten? voorbehouden|(?:niets uit|overname van|verspreiding van|kopiëren van)[^.]{0,80}(?:zonder|niet toegestaan|toestemming|verboden)|copyright (?:©|\\(c\\)|19|20)).{0,260}',
      remove: [
        '© 2021 Havenbode. Alle rechten voorbehouden.',
        'Niets uit deze uitgave mag zonder toestemming worden overgenomen.'
      ],
      keep: ['De visrechten zijn van negen dorpen.']
    },
    {
      id: 'koekjes',
      category: 'legal',
      why: 'Notices of cookies, and the links of a legal footer.',
      match:
        '(?:(?:deze|onze) (?:website|site|webshop)[^.]{0,60}(?:gebruikt|maakt gebruik van|plaatst)[^.]{0,60}cookies.{0,400}|(?:wij|we) (?:gebruiken|plaatsen|maken)[^.]{0,80}cookies.{0,400}|(?:door|als je|als u)[^.]{0,100}(?:gebruik|bezoek|klikken|klikt|verder|inschrijven|aan te melden)[^.]{0,80}(?:cookies|privacy|voorwaarden|akkoord).{0,300}|(?:alle(?: cookies)? |cookies )?(?:accepteren|weigeren)(?: en sluiten)?|alles accepteren|(?:cookie|privacy)-?(?:instellingen|beleid|verklaring|voorkeuren|statement)|(?:algemene |gebruiks)?voorwaarden|disclaimer|colofon|over ons|adverteren|vacatures|werken bij .{2,30}|klantenservice|veelgestelde vragen|neem contact op(?: .{2,40})?|toegankelijkheid|auteursrecht|(?:privacybeleid|voorwaarden|contact|over ons|disclaimer) ?[|•·–-] ?.{2,200})[.!]?',
      remove: [
        'Deze website gebruikt cookies.',
        'Privacyverklaring',
        'Alles accepteren',
        'Over ons | Contact'
      ],
      keep: ['Accepteren wilde zij dat niet.', 'Over ons dak vliegen ganzen.']
    },
    {
      id: 'bediening',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        '[<←‹«↑\\s]{0,4}(?:(?:ga|spring|direct|overslaan|sla over|doorgaan) (?:direct )?(?:naar|en ga naar) (?:de |het )?(?:inhoud|hoofdinhoud|menu|navigatie|zoeken|footer|content)|(?:terug )?naar (?:boven|de homepage|het overzicht|home|overzicht|de startpagina)|terug|(?:menu|navigatie|zoekbalk) (?:openen|sluiten|tonen|verbergen)|(?:open|sluit|toon|verberg) (?:menu|navigatie|zoeken)|hoofdmenu|zoek(?:en)?(?: naar)?:?|startpagina|(?:volgende?|vorige?) (?:pagina|artikel|bericht|verhaal)|volgende|vorige|vorige ?[|/-]? ?volgende|pagina \\d+ van \\d+|berichtnavigatie|inhoudsopgave|in dit artikel|(?:meer|laad meer|toon meer) ?(?:laden|tonen)?|sluiten|annuleren|verzenden|versturen|je bent hier:?.{0,80}|u bevindt zich hier:?.{0,80})[ :>→›»↑]*',
      remove: ['Ga naar de inhoud', 'Terug naar boven', 'Volgende pagina »', 'Inhoudsopgave'],
      keep: ['Terug kon niet meer.', 'Vorige winter vroor het.']
    },
    ...creditRules,
    ...promptRules,
    ...interfaceRules
  ]
}

export default pack
