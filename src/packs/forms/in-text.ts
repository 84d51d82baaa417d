import type {Rule} from '../rule.ts'
import {anyOf, dateOf, fullName} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Lexicon} from './vocabulary.ts'

interface Words {
  /** Labels of advertisements of one word. */
  readonly ad: string
  /** Links to the rest of a text. */
  readonly more: string
  /** What stands before an author who opens the text. */
  readonly by: string
  /** Buttons that read the text aloud. */
  readonly listen: string
  /** A sentence that begins with a word that opens sentences. */
  readonly next: string
  /** One of `more`. */
  readonly link: string
  /** What looks alike and must stay. */
  readonly keep: {readonly ad: string; readonly more: string; readonly by: string}
}

const words: Readonly<Record<string, Words>> = {
  de: {
    ad: 'Anzeige|ANZEIGE|Werbung|WERBUNG',
    more: "Lesen Sie (?:hier )?(?:mehr|weiter)|Mehr lesen|Weiterlesen|Mehr erfahren|Mehr dazu(?: lesen Sie| finden Sie| gibt es)? (?:hier|im Video|in unserem Ticker)|Zum (?:ganzen |vollständigen )?Artikel|Hier geht(?: es|[’']s) zum? (?:Original-?)?(?:Artikel|Beitrag|Interview|Video|Rezept)|Mehr Infos(?: dazu)? hier|Artikel (?:weiterlesen|lesen)",
    listen: 'Artikel anhören|Artikel vorlesen|Beitrag anhören|Beitrag vorlesen|Vorlesen',
    by: 'Von|VON|Text:|Autor:|Autorin:',
    next: 'Der Hafen bleibt zu.',
    link: 'Weiterlesen',
    keep: {
      ad: 'Die Polizei kam. Anzeige erstattete niemand.',
      more: 'Sie las. Mehr lesen wollte sie nicht.',
      by: 'Von Bad Aue - Norden fährt kein Zug.'
    }
  },
  nl: {
    ad: 'Advertentie|ADVERTENTIE|Reclame|RECLAME',
    more: 'Lees (?:hier )?(?:meer|verder)|Lees het (?:hele|volledige) (?:artikel|verhaal|interview|bericht)(?: hier)?|Meer lezen|Lees hier (?:het hele|het volledige) (?:artikel|verhaal|interview|bericht)|Meer info(?:rmatie)? (?:lees|vind) je hier',
    listen: 'Lees voor|Voorlezen|Luister naar dit artikel|Beluister dit artikel',
    by: 'Door|DOOR|Tekst:|Auteur:',
    next: 'De haven blijft dicht.',
    link: 'Lees meer',
    keep: {
      ad: 'De winkel sloot. Reclame maakte hij nooit.',
      more: 'Zij las. Lees meer, zei ze.',
      by: 'Door Den Helder - Texel te mijden.'
    }
  },
  pl: {
    ad: 'Reklama|REKLAMA|Autopromocja|AUTOPROMOCJA',
    more: 'Czytaj (?:więcej|dalej|całość)|Zobacz więcej|Przeczytaj (?:więcej|całość|cały (?:artykuł|tekst|wywiad))|Więcej (?:tutaj|na ten temat tutaj)|Czytaj (?:cały|całą) (?:artykuł|tekst|rozmowę|wywiad)|Dowiedz się więcej',
    listen: 'Posłuchaj artykułu|Posłuchaj|Odsłuchaj artykuł|Odsłuchaj',
    by: 'Autor:|Autorka:|Tekst:|Oprac\\.|Opracowanie:',
    next: 'W porcie cisza, a łodzie od rana stoją przy molu i nikt nie wypływa.',
    link: 'Czytaj więcej',
    keep: {
      ad: 'Sklep zamknięto. Reklama nie pomogła.',
      more: 'Czytała. Czytaj więcej, mówiła.',
      by: 'Autorem Jan Lipka - był rok.'
    }
  }
}

const capitals = (list: string): string =>
  list
    .split('|')
    .filter((word) => word === word.toUpperCase())
    .join('|')

/** What stands between two sentences, or before the first, in texts that have lost their line ends. */
export function inTextForms({language, stamp, month, weekday, samples}: Lexicon): Rule[] {
  const own = words[language]
  const starters = sentenceStarters[language]
  if (!own || !starters) return []
  const {sentence, name} = samples
  const opens = `(?= (?:${[...starters].join('|')}) )`
  const first = (list: string): string => list.split('|')[0]!
  const common = {scope: 'span', caseSensitive: true} as const
  return [
    {
      ...common,
      id: 'advertisement-in-text',
      category: 'ad',
      why: 'The label of an advertisement between two sentences, or behind the last of a paragraph.',
      match: `(?:^|(?<=[\\p{L}\\p{N}»”"“)][.!?…]["”“’»)]? ?))[-–—*(]{0,2} ?(?:(?:${own.ad}) ?[-–—*):]{0,2}(?:${opens}|$)|(?:${capitals(own.ad)})(?= ["“„]?\\p{Lu}\\p{Ll}{1,24} \\p{Ll}))`,
      remove: [
        `${sentence} ⟦${first(own.ad)}⟧ ${own.next}`,
        `⟦${first(own.ad)}⟧ ${own.next}`,
        `${sentence} ⟦${first(own.ad)}⟧`
      ],
      keep: [own.keep.ad]
    },
    {
      ...common,
      id: 'rest-of-text-behind-sentence',
      category: 'related',
      why: 'A link to the rest of a teaser behind its last sentence.',
      match: `(?<=[\\p{L}\\p{N}»”"“)][.!?…]["”“’»)]? ?|\\.\\.\\. ?)[>»→(\\[]{0,2} ?(?:${own.more})(?: ?(?:\\.{1,3}|…|[»→›>:)\\]]{1,3}))?$`,
      remove: [`${sentence} ⟦${own.link}⟧`, `${sentence} ⟦${own.link} »⟧`],
      keep: [own.keep.more]
    },
    {
      ...common,
      id: 'stamp-or-button-opens-text',
      category: 'credit',
      why: 'The time of publication, or a button that reads the text aloud, before the first sentence.',
      at: 'first',
      match: `^(?:${own.listen}|${anyOf(stamp, language)} ?:? ?(?:\\p{L}{1,4} )?${dateOf(month, weekday)}(?: [Uu]hr| uur)?)${opens}`,
      remove: [`⟦${first(own.listen)}⟧ ${own.next}`, `⟦${stamp[0]}: 03.05.2021, 10:15⟧ ${own.next}`],
      keep: [samples.keep.stamp]
    },
    {
      ...common,
      id: 'byline-with-dash-opens-text',
      category: 'credit',
      why: 'The author and a dash before the first sentence.',
      at: 'first',
      match: `^(?:${own.by}) ?${fullName} ?[-–—|•/]{1,2}${opens}`,
      remove: [`⟦${first(own.by)} ${name} -⟧ ${own.next}`],
      keep: [own.keep.by]
    }
  ]
}
