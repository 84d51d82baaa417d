import type {Rule} from '../../matching/rule.ts'

/** Copyright, disclaimers, cookies, and the links of a legal footer. */
export const legalRules: readonly Rule[] = [
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
    remove: ['Deze website gebruikt cookies.', 'Privacyverklaring', 'Alles accepteren', 'Over ons | Contact'],
    keep: ['Accepteren wilde zij dat niet.', 'Over ons dak vliegen ganzen.']
  }
]
