import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const network =
  '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|messenger|flipboard|reddit|tumblr|google\\+|e-?mail|mail|sms|rss|x)'

/** Requests to follow, to share, to pay, to register and to discuss, as Dutch and Flemish sites print them. */
export const promptRules: readonly Rule[] = [
  {
    id: 'knoppen',
    category: 'social',
    why: 'Buttons to share, to print or to keep a page.',
    match: `(?:(?:delen|deel|doorsturen|versturen|verzenden|stuur door|tweet|volgen|post)(?: (?:dit|deze|dit artikel|deze pagina|dit bericht|dit verhaal|het artikel))? (?:op|via|per|met|naar) (?:je |een )?(?:${network}|vrienden?|social media|sociale media)|(?:print|bewaar|deel|mail|tweet|kopieer|onthoud|verstuur|sla|beluister|meld|tip) (?:dit|deze|het|de) (?:artikel|bericht|pagina|verhaal|nieuws|link|blog)(?: op| door| via)?(?: .{2,30})?|artikel (?:delen|printen|bewaren|opslaan|cadeau geven|beluisteren|kopiëren|voorlezen)|cadeau geven|geef (?:dit artikel )?cadeau|artikel cadeau|voeg toe aan (?:favorieten|leeslijst|mijn .{2,20})|toevoegen aan (?:favorieten|leeslijst)|bewaar(?:d)?(?: artikel)?|leeslijst|lettergrootte.{0,30}|tekst(?:grootte)? (?:groter|kleiner|voorlezen|vergroten)|lees voor|voorlezen|printversie|print(?:vriendelijke)? (?:versie|pagina)|stuur (?:dit )?(?:artikel )?(?:door|naar een vriend)(?: .{2,30})?|(?:link|url) (?:kopiëren|gekopieerd)|kopieer (?:link|url)|dit delen:?|delen:|deel dit:|deel via:?|deel met:?|vind-ik-leuk:?|vind ik leuk:?|leuk:? ?laden.{0,6}|share:?|sociale media:?|volg ons(?: op| via)?:?|vind ons(?: op)?:?)\\s?(?:\\.{3}|…|:|!|»|›)?`,
    remove: ['Delen per e-mail', 'Deel dit artikel via WhatsApp', 'Delen:', 'Voorlezen'],
    keep: ['Delen met vrienden maakt rijk.', 'Bewaar dit brood droog.']
  },
  {
    id: 'knoppenrij',
    category: 'social',
    why: 'A row of such buttons.',
    match: r`(?:delen|deel|tweet|print|mail|facebook|twitter|whatsapp|bewaar|reageer|volg)(?: (?:[|/·•] )?(?:delen|tweeten|printen|mailen|bewaren|reageren|volgen|kopieer|op|via|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|messenger|flipboard|e-mail|email|sms|rss)){1,12}`,
    remove: ['Delen Tweeten Printen', 'Facebook | Twitter | WhatsApp | E-mail', 'Deel op Facebook Twitter'],
    keep: ['Delen en volgen', 'Facebook en Twitter']
  },
  {
    id: 'kanaal',
    category: 'social',
    why: 'Promotes the accounts and channels of the publisher.',
    match: r`(?:[^.!?]{0,80}[.!?:,] )?(?:volg|like|abonneer je op|word lid van|check|bekijk|meld je aan voor|join|ontvang) (?:ook |nu |dan )?(?:ons|onze|het) (?:[\p{L}\d.]{2,24}[ -])?(?:whatsapp|telegram|youtube|facebook|instagram|tiktok|twitter|linkedin)[- ]?(?:kanaal|pagina|groep|account|nieuws|service)?\b[^.!?]{0,120}[.!?:»→]{0,2}|(?:volg|vind|like) (?:ons|mij|de redactie|[\p{L}\d.]{3,24}(?:\.nl|\.be)?) (?:ook |nu |dan )?(?:op|via) (?:facebook|twitter|x|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google nieuws|google news|onze|social)[^.!?]{0,120}[.!:]{0,2}|(?:wil je|wilt u) (?:niets missen|altijd (?:op de hoogte|als eerste)|op de hoogte (?:blijven|zijn)|het laatste nieuws|meer nieuws)[^?]{0,80}\?.{2,240}|(?:blijf|altijd) (?:als eerste )?op de hoogte(?: van [^.!?]{2,60})?(?: via [^.!?]{2,60}| met (?:onze|de) [^.!?]{2,60}|!)[.!:]?|mis (?:niets|geen (?:enkel |spannende? )?(?:nieuws|update|aflevering|evenement|artikel|moment)\p{L}{0,3})[^?]{0,120}[.!]?`,
    at: 'edge',
    remove: [
      'Volg ons op Facebook en Instagram!',
      'Blijf op de hoogte via onze app',
      'Mis geen spannende evenementen en updates!'
    ],
    keep: ['Volg het kanaal tot de sluis.']
  },
  {
    id: 'nieuwsbrief-aanmelden',
    category: 'subscribe',
    why: 'Asks readers to take a newsletter, in whole sentences, and what the form says.',
    match: r`(?:[^.!?]{0,100}[.!?] )?(?:meld je (?:nu |hier |snel |gratis )?aan|schrijf je (?:nu |hier |gratis )?in|meld u aan|schrijf u in|ontvang|krijg)\b[^.!?]{0,100}(?:nieuwsbrief|nieuwsbrieven|in je (?:inbox|mailbox|mail)|in uw (?:inbox|mailbox|mail)|nieuwsupdates?|pushmeldingen|nieuwsalerts?)[^.!?]{0,120}[.!?]?.{0,160}|via (?:het|ons) [^.!?]{0,24}(?:opinie|lezers|nieuws|kijkers|luisteraars)panel (?:kunt u|kun je|kan je|geef je|geeft u) (?:uw|je|jouw) (?:mening|stem)[^.!?]{2,120}[.!]?.{0,400}|(?:word (?:nu |ook )?lid|doe (?:nu |ook )?mee|meld (?:je|u)|schrijf (?:je|u))[^.!?]{0,60}(?:opinie|lezers|nieuws|kijkers|luisteraars)panel[^.!?]{0,60}[.!]?|(?:bedankt|gelukt|hoera|top)[^.!?]{0,40}(?:aanmelding|inschrijving|aangemeld|ingeschreven|abonneren)[^.!?]{0,60}[.!]?.{0,120}|(?:vul|voer) (?:hier )?(?:je|uw|een geldig) (?:e-?mail(?:adres)?|gegevens|naam)[^.!?]{0,60}[.!]?|(?:je|uw|jouw) e-?mail(?:adres)?|e-?mailadres|(?:ongeldig|geen geldig) e-?mailadres.{0,40}|(?:je kunt|u kunt) (?:je|u|zich) (?:op (?:elk|ieder) moment|altijd|eenvoudig)[^.!?]{0,20}(?:afmelden|uitschrijven)[^.!?]{0,60}[.!]?|(?:afmelden|uitschrijven) kan (?:altijd|op elk moment).{0,60}|(?:ja, )?ik (?:ga akkoord|geef toestemming|wil graag|wil de|accepteer)[^.]{2,160}(?:nieuwsbrief|voorwaarden|privacy|e-?mails?|gegevens|aanbiedingen)[^.]{0,100}\.?|(?:door|met) (?:je|u|het|op|in)[^.]{2,100}(?:ga je akkoord|gaat u akkoord|accepteer je|stem je in|geef je toestemming)[^.]{2,200}\.?|(?:lees|bekijk) (?:hier |ook )?(?:ons|onze|het) privacy(?:beleid|verklaring|statement)[^.]{0,60}\.?|nieuwsbrief(?: ontvangen| aanmelden)?\??|de (?:beste|leukste|laatste|belangrijkste) [^.!?]{2,60} in je (?:inbox|mailbox)[^.!?]{0,40}[.!?]?|(?:gratis )?(?:download|installeer) (?:nu |hier |gratis )?(?:de|onze) (?:gratis )?(?:[\p{L}\d.-]{2,24}[ -])?app\b[^.!?]{0,100}[.!]?`,
    at: 'edge',
    remove: [
      'Meld je aan en ontvang het laatste nieuws in je inbox.',
      'Vul je e-mailadres in',
      'Meld u aan voor het Havenbode Lezerspanel!',
      'Via het lezerspanel kunt u uw mening geven over de haven.',
      'Bedankt voor je aanmelding!',
      'Je kunt je op elk moment afmelden.'
    ],
    keep: [
      'Krijg je een brief van het burgerpanel, ga dan.',
      'Het burgerpanel koos voor de brug.',
      'Via het zijpanel kun je bij de motor.',
      'Ontvang hen met brood.',
      'Meld je aan bij de havenmeester.'
    ]
  },
  {
    id: 'betaalmuur',
    category: 'subscribe',
    why: 'Stops readers who have not paid.',
    match: r`(?:(?:log|meld je|schrijf je|registreer je) (?:nu |gratis |hier |eerst )?(?:in|aan)?(?: of [^.]{2,30})? om (?:dit (?:artikel|verhaal)|verder te lezen|het (?:hele|volledige) (?:artikel|verhaal)|alle artikelen|te (?:lezen|kunnen lezen))[^.]{0,80}\.?|(?:dit|deze) (?:artikel|verhaal|inhoud|bericht|pagina) is (?:alleen|exclusief|enkel|uitsluitend|gratis)?[^.]{0,30}(?:voor (?:onze )?(?:abonnees|leden|premium|plus|digitale|geregistreerde)|toegankelijk voor|beschikbaar voor (?:abonnees|leden))[^.]{0,100}\.?|(?:wil je|wilt u) (?:dit artikel|verder|het hele artikel|alles|onbeperkt)[^?]{0,30}lezen\?.{0,160}|(?:lees|verder) (?:dit artikel |verder |onbeperkt |nu |alles )?(?:gratis |onbeperkt )?(?:lezen )?met (?:een |je )?(?:[\p{L}+]{2,20} )?(?:abonnement|account|proefabonnement|premium|plus)\b[^.]{0,80}\.?|(?:onbeperkt(?:e)?|volledige?) (?:digitale )?(?:toegang|lezen)[^.]{0,60}(?:artikelen|site|app|krant|digitaal)[^.]{0,60}\.?|(?:al|reeds|bent u al|ben je al|nog geen|heb je al een|heeft u al een) (?:een )?(?:abonnee|lid|account|abonnement|ingelogd|geregistreerd)\?.{0,60}|(?:kies|bekijk|neem|start|probeer) (?:nu |hier )?(?:je|uw|een|het|onze|jouw) (?:[\p{L}-]{2,20} )?(?:abonnement|abonnementen|proefperiode|proefabonnement|proefmaand)\b[^.]{0,60}\.?|(?:eerste maand|de eerste \d+ (?:maanden|weken)) (?:gratis|voor (?:maar |slechts )?€ ?\d[^.]{0,30})[^.]{0,60}\.?|(?:maandelijks|dagelijks|elk moment) opzegbaar.{0,40}|(?:voor abonnees|exclusief voor abonnees|alleen voor abonnees|abonnee-exclusief|premium artikel|plus-?artikel)|registreer (?:gratis|nu)(?: .{2,60})?|gratis account (?:aanmaken|maken).{0,40}|resterende artikelen.{0,60}|je hebt nog \d+ .{2,80}artikel.{0,40}|heb je vragen over je abonnement.{0,80}|vervolg je verhaal.{0,40}|op zoek naar (?:meer|de rest van dit) (?:verhalen|artikel)\?.{0,100})`,
    remove: [
      'Dit artikel is exclusief voor abonnees van de Havenbode.',
      'Log in om verder te lezen',
      'Nog geen abonnee?',
      'Verder lezen met een proefabonnement'
    ],
    keep: ['Premium brood kost meer.', 'Dit verhaal is voor iedereen die vist.', 'Plus tien graden']
  },
  {
    id: 'doneren',
    category: 'subscribe',
    why: 'Asks readers to pay for the work of the publisher.',
    match: r`.{0,160}(?:(?:steun|help|waardeer) (?:ons|onze|ons werk|mijn|dit artikel|deze (?:site|journalistiek)|onafhankelijke)[^.!?]{0,60}(?:donatie|bijdrage|journalistiek|lid|doneer|werk|euro|site|redactie)|waardeer dit artikel|doneer (?:nu|hier|aan (?:ons|de redactie))|doneren aan (?:ons|de redactie)|word (?:vriend|lid|donateur|steunlid) van (?:de redactie|ons|onze|[\p{L}\d]{2,20}(?:\.nl|\.be))|via (?:petjeaf|patreon|ko-fi|tikkie|backme))(?![^.!?]{0,40}(?:zei|zegt)).{0,260}`,
    at: 'tail',
    remove: ['Steun onze journalistiek met een donatie!', 'Waardeer dit artikel met een kleine bijdrage.'],
    keep: ['De gemeente steunt de vissers met geld.']
  },
  {
    id: 'reageren-voorwaarden',
    category: 'comment',
    why: 'What a reader must do to comment, and the rules of the discussion.',
    match: r`(?:(?:log|meld je|registreer|je moet|u moet|u dient|je dient|om te)[^.!?]{0,60}(?:om (?:te (?:kunnen )?(?:reageren|stemmen)|een reactie|een opmerking|mee te praten|deze poll)|(?:reageren|stemmen|meepraten),? (?:moet|dien|log|is))[^.!?]{0,100}[.!]?|(?:reacties|reageren|reactiemogelijkheid|de reactiemogelijkheid) (?:zijn|is|worden|op dit (?:artikel|bericht)|kan)[^.!?]{0,20}(?:gesloten|uitgeschakeld|gemodereerd|verwijderd|niet (?:meer )?mogelijk|welkom)[^.!?]{0,80}[.!]?|(?:lees|bekijk) (?:hier |eerst )?(?:onze|de) (?:huisregels|reactieregels|spelregels|gedragsregels)[^.!?]{0,60}[.!]?|(?:stuur|houd|geef|breng|mail) (?:mij|me) (?:een e-?mail|op de hoogte|een melding|een bericht)[^.!?]{0,100}[.!]?|(?:rapporteer|meld|markeer) (?:deze |een |dit )?(?:reactie|misbruik|ongepaste?)[^.!?]{0,40}|(?:wees|ben) (?:de eerste|jij de eerste)[^.!?]{0,40}(?:reageert|reageren|reactie)[^.!?]{0,30}[.!]?|[(]? ?vink (?:dit |hier |het vakje )?(?:aan|uit) (?:als|om|indien|wanneer)[^.]{0,80}(?:e-?mail|naam|reactie|nieuwsbrief)[^.]{0,80}[.)]?|verplichte velden.{0,60}|jouw reactie|uw reactie|je reactie|(?:laad|toon|bekijk) (?:meer|alle|oudere|nieuwere) reacties)`,
    at: 'edge',
    remove: [
      'Log in om te reageren.',
      'Reageren is niet meer mogelijk.',
      'Vink aan als je een e-mail wilt bij nieuwe reacties',
      'Lees hier onze huisregels',
      'Stuur mij een e-mail bij nieuwe reacties.'
    ],
    keep: ['Om te reageren had hij geen tijd.', 'Reacties waren er niet.']
  },
  {
    id: 'reacties-blogs',
    category: 'comment',
    why: 'Buttons and counters of the discussion, among them those of Blogger, and polls.',
    match: r`(?:(?:een |geef je |plaats een |plaats |schrijf een |voeg een )?(?:reactie|opmerking|commentaar) (?:posten|plaatsen|toevoegen|achterlaten|insturen|schrijven|verzenden|annuleren)|(?:\d{1,4} |geen |nog geen |alle )?(?:opmerkingen|reacties|opmerking|reactie)(?: ?[(\[]\d{1,4}[)\]]| posten| op dit (?:artikel|bericht)| ?\(atom\))? ?:?|\d{1,4} (?:reacties?|gedachten|antwoorden|opmerkingen) (?:op|over|bij) [“"«‘].{2,160}|(?:→ ?)?(?:zie je (?:de|onze) (?:poll|stelling|video)[^.!?]{0,30}(?:niet)?\? ?.{0,80})|(?:poll|stelling|stem mee|stemmen|stem nu|bekijk (?:de )?(?:uitslag|resultaten)|breng je stem uit|uitslag bekijken|doe mee aan (?:de|onze) poll)[.!:]?|(?:wat vind jij|wat vindt u|wat denk jij|wat vind je ervan|ben je het eens)[^?]{0,40}\?(?: (?:laat|reageer|stem|praat|geef|discussieer).{2,120})?|(?:heb je|heeft u|zie je|ziet u) een (?:fout|taalfout|tikfout|foutje|correctie|(?:tip|opmerking) (?:voor (?:ons|de redactie|onze)|over dit artikel))[^?]{0,80}\?.{0,200}|(?:klopt er iets niet|iets niet juist|onjuistheid gezien)[^?]{0,40}\?.{0,160}|(?:tip|mail|app|whatsapp|bel) (?:de redactie|ons|onze redactie)[^.!?]{0,60}[.!?:]{0,2}.{0,100}|stuur (?:ons|de redactie|onze redactie|ze naar ons|het naar ons) (?:dan |gerust )?(?:(?:een|je|uw|jouw) )?(?:e-?mail|mail(?:tje)?|bericht(?:je)?|app(?:je)?|whatsapp|nieuwstip|tip)(?!,? (?:zei|zegt|schreef))[^!?]{0,160}|(?:meld|geef) (?:een |het )?(?:fout|taalfout|correctie|door)[^.!?]{0,30}(?:aan de redactie|in dit artikel|artikel)[^.!?]{0,40}[.!]?|was dit (?:artikel|antwoord) nuttig\??.{0,40}|beoordeel dit (?:artikel|recept).{0,40})`,
    at: 'tail',
    remove: [
      'Een reactie posten',
      'Stuur ons een e-mail of vul het formulier in.',
      'Geen opmerkingen:',
      '5 opmerkingen:',
      '→ Zie je de poll hierboven niet? Stem dan via deze link!',
      'Heb je een tip voor ons? Mail de redactie.'
    ],
    keep: [
      'Stuur ons een bericht, zei de schipper.',
      'Stuur ons naar huis, zei hij.',
      'Stemmen kan tot negen uur.',
      'Poll verliest van Duitsland',
      'Bel de brandweer.'
    ]
  }
]
