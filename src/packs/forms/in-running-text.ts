import type {Rule} from '../../matching/rule.ts'
import {alsoCapital, anyOf, dateOf} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {InText, Lexicon} from './vocabulary.ts'

const behind = '(?<=[.!?…] ?[»”"“’)]? ?)'
const span = {scope: 'span', caseSensitive: true} as const
const person = `\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:[dv][aeo][nils]? )?\\p{Lu}[\\p{L}.’'-]{0,20}){1,3}`
const clock = '(?:ore |alle |às |a las |à |as |um |om |o |в |о |lúc )?\\d{1,2}[:.h]\\d\\d'

/** Patterns and samples that the rules of a language have in common. */
interface Context {
  readonly language: string
  readonly own: InText<readonly string[]>
  readonly samples: Lexicon['samples']
  /** A sentence that a label may stand before. */
  readonly next: string
  /** The same as the rest of a sentence. */
  readonly goesOn: string
  /** Looks ahead to a sentence. */
  readonly opens: string
  /** Looks ahead to a sentence that goes on in small letters, behind what may have a name behind it. */
  readonly opensPlain: string
  readonly any: (words: readonly string[]) => string
}

/** What stands between two sentences, or before the first, where a text has lost its line ends. */
export function inRunningText(lexicon: Lexicon): Rule[] {
  const {language, inText: own, samples} = lexicon
  const words = sentenceStarters[language]
  if (!own || !words) return []
  const next = own.next ?? samples.sentence
  const starters = `["“«„¿¡–—-]{0,2} ?(?:${[...words].join('|')})`
  // German nouns have capitals.
  const small = language === 'de' ? '(?:\\p{Lu}[\\p{L}-]{1,30} )?\\p{Ll}' : '\\p{Ll}'
  const context: Context = {
    language,
    own,
    samples,
    next,
    goesOn: next.slice(0, 1).toLocaleLowerCase(language) + next.slice(1),
    opens: `(?= ${starters} )`,
    opensPlain: `(?= ${starters} ${small})`,
    any: (list) => anyOf(list, language)
  }
  return [
    ...labelForms(context),
    ...linkForms(context),
    ...stampForms(context, lexicon),
    ...pictureForms(context, lexicon),
    ...authorForms(context)
  ]
}

function labelForms({language, own, samples, next, opens, any}: Context): Rule[] {
  const [ad] = own.ad
  // A short one may be the abbreviation of anything.
  const capitals = own.ad.map((word) => word.toLocaleUpperCase(language)).filter(({length}) => length > 4)
  return [
    {
      ...span,
      id: 'advertisement-in-text',
      category: 'ad',
      why: 'The label of an advertisement between two sentences, or behind the last of a paragraph.',
      match: `(?:^|${behind})[-–—*([]{0,2} ?(?:${any(own.ad)} ?[-–—*)\\]:]{0,3}(?:${opens}|$)|(?:${capitals.join('|')})(?= ["“„«¿¡]?\\p{Lu}\\p{Ll}{1,24} \\p{Ll}))`,
      remove: [
        `${samples.sentence} ⟦${ad}⟧ ${next}`,
        `⟦${ad!.toLocaleUpperCase(language)}⟧ ${next}`,
        `${samples.sentence} ⟦${ad}⟧`
      ],
      keep: [own.keep.ad, `${samples.sentence} ${ad} ${samples.name}.`]
    },
    {
      ...span,
      id: 'watch-in-text',
      category: 'media',
      why: 'The label of a film or of pictures between two sentences.',
      match: `${behind}[([]?${any(own.watch)}[:.)\\]]{0,2}(?:${opens}|$)`,
      remove: [
        `${samples.sentence} ⟦${own.watch[0]}⟧ ${next}`,
        `${samples.sentence} ⟦${own.watch[0]!.toLocaleUpperCase(language)}⟧`
      ],
      keep: [`${samples.sentence} ${own.watch[0]}, ${samples.name}!`]
    },
    {
      ...span,
      id: 'listen-opens-text',
      category: 'nav',
      why: 'A button that reads the text aloud, before the first sentence.',
      at: 'first',
      match: `^${any(own.listen)}${opens}`,
      remove: [`⟦${own.listen[0]}⟧ ${next}`],
      keep: [`${own.listen[0]}, ${samples.name}!`]
    }
  ]
}

function linkForms({own, samples, next, opens, any}: Context): Rule[] {
  const {sentence, name, headlines} = samples
  const rules: Rule[] = [
    {
      ...span,
      id: 'rest-of-text-in-text',
      category: 'related',
      why: 'A link to the rest of a text, between two sentences or glued to the end of a paragraph.',
      // German has a capital in `Sie` within a sentence, too.
      match: `${behind}[>»→([]{0,2} ?${any(own.more)}(?:(?: ?(?:\\.{2,3}|…|[»›>→)\\]]{1,3}))?(?! (?:Sie|Ihre?) )${opens}|[ .:…»›>→)\\]]{0,4}$)`,
      remove: [
        `${sentence} ⟦${own.more[0]}⟧`,
        `${sentence} ⟦${own.more[0]} »⟧`,
        `${sentence} ⟦${own.more[0]}⟧ ${next}`
      ],
      keep: [own.keep.more, samples.keep.link]
    }
  ]
  if (own.also)
    rules.push({
      ...span,
      id: 'link-without-colon-in-text',
      category: 'related',
      why: 'A link to another article behind a sentence, where only the headline’s capital parts it from the label.',
      until: 'headline',
      match: `${behind}${any(own.also)} (?=["“«„'‘¿¡]?\\p{Lu}\\p{L}{0,14}[’' ])(?![^.!?]{0,60}\\.)`,
      remove: [`${sentence} ⟦${own.also[0]} ${headlines[0]}⟧`],
      keep: [`${sentence} ${own.also[0]} ${name}.`]
    })
  return rules
}

function stampForms(
  {own, samples, next, goesOn, opens, any}: Context,
  {stamp, month, weekday, language}: Lexicon
): Rule[] {
  const {name, date, keep} = samples
  const [months, weekdays] = [alsoCapital(month), alsoCapital(weekday)]
  const day = /^.*?20\d\d/u.exec(date)![0]
  // These make it the day of an event.
  const inSentence = [...(own.dayIn ? [anyOf(own.dayIn, language, 'small')] : []), weekdays]
  return [
    {
      ...span,
      id: 'stamp-opens-text',
      category: 'credit',
      why: 'When the text was published, before its first sentence.',
      at: 'head',
      match: `(?:^|(?<=[\\p{L}\\p{N}.!?»”")] ))${any(stamp)} ?:? ?(?:\\p{L}{1,4} )?${dateOf(months, weekdays)}(?:,? ?${clock}|,)?(?: ?[Uu]hr| uur)?${opens}`,
      remove: [
        `⟦${stamp[0]} ${date}⟧ ${next} ${next} ${next}`,
        `⟦${stamp[0]}: 03.05.2021, 10:15⟧ ${next} ${next} ${next}`
      ],
      keep: [keep.stamp]
    },
    {
      ...span,
      id: 'date-and-hour-open-text',
      category: 'credit',
      why: 'When the text was published, without a label, before its first sentence.',
      at: 'first',
      match: `^\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d,? (?:[-|–] )?${clock}(?: Uhr| uur)?${opens}`,
      remove: [`⟦12/05/2025 17h31⟧ ${next} ${next} ${next}`],
      keep: [`12/05/2025 17h31 ${goesOn} ${next} ${next}`]
    },
    {
      ...span,
      id: 'day-and-hour-open-text',
      category: 'credit',
      why: 'The section or the author, the day in words and the hour, before the first sentence.',
      at: 'first',
      match: `^(?:\\p{Lu}[^.!?:;,«»“”"\\d]{1,38} |\\p{Ll}[^.!?:;,«»“”"\\d]{1,24} )?(?<!(?<!\\p{L})(?:${inSentence.join('|')}) )\\d{1,2}\\.?(?: de)? ${months},?(?: de)? 20\\d\\d(?: г\\.| года| року| р\\.)? ?[|–-] ?${clock}(?: Uhr| uur)?(?:${opens}|(?= ["“«„¿¡]?(?:L[’']|\\p{Lu}{4,20}[.,:–-]? )))`,
      remove: [`⟦${name} ${day} - 08:43⟧ ${next} ${next} ${next}`],
      keep: [`${day} - 08:43 ${goesOn} ${next}`]
    }
  ]
}

function pictureForms(
  {language, own, samples, next, goesOn, opens, opensPlain, any}: Context,
  {picture}: Lexicon
): Rule[] {
  const {sentence, name, keep} = samples
  const image = any(picture)
  const owner = `(?:${person}|\\p{Lu}[\\p{L}.]{2,20})`
  const photo = anyOf(own.photo, language, 'small')
  const common = {...span, category: 'credit'} as const
  return [
    {
      ...common,
      id: 'photographer-in-text',
      why: 'Who took a picture, between two sentences.',
      match: `(?:^|${behind})[([]?${image}(?: ?[:/] ?|(?<=\\.) )${owner}(?: ?[/,|–-] ?[\\p{Lu}@][^.!?:;/]{1,30}|/[gG]\\d)?[)\\]]?${opensPlain}`,
      remove: [`${sentence} ⟦${picture[0]}: ${name}⟧ ${next}`],
      keep: [keep.picture]
    },
    {
      ...common,
      id: 'photographer-behind-stroke',
      why: 'The label and the owner of a picture behind a stroke, between its caption and the text.',
      at: 'head',
      match: `(?<=[\\p{L}\\p{N}.”»")] ?)\\| ?(?:${image} )?${image} ?: ?${owner}(?: ?/ ?\\p{Lu}[\\p{L}.]{1,20})?${opens}`,
      remove: [`${sentence.slice(0, -1)} ⟦| ${picture[0]}: ${name}⟧ ${next}`],
      keep: [`${sentence} | ${name}`]
    },
    {
      ...common,
      id: 'photographer-in-brackets',
      why: 'Who took a picture, in brackets and without a colon.',
      match: `\\(${photo} (?:d[aei] |by |par |por |von |van |door )?${person}(?: ?[/,–-] ?[^().!?:;]{2,40})?\\)\\.?`,
      remove: [`${sentence} ⟦(${own.photo[0]} ${name} / AFP)⟧`, `⟦(${own.photo[0]!.toLowerCase()} ${name})⟧`],
      keep: [keep.picture]
    },
    {
      ...common,
      id: 'owner-in-text',
      why: 'Whose a picture is, behind its sign and before a sentence.',
      match: `(?:^|(?<=[\\p{L}\\p{N}.!?…»”"] ?))[(]?© ?\\p{Lu}[\\p{L}.-]{1,20}(?: (?:[/,] )?\\p{Lu}[\\p{L}.-]{1,20}){0,3}[)]?${opensPlain}`,
      remove: [`${sentence} ⟦© ${name}⟧ ${next}`],
      keep: [`${sentence} © ${name} ${goesOn}`]
    }
  ]
}

function authorForms({own, samples, next, goesOn, opensPlain, any}: Context): Rule[] {
  const {sentence, name} = samples
  const common = {...span, category: 'credit'} as const
  return [
    {
      ...common,
      id: 'newsroom-opens-text',
      why: 'The newsroom as author, before the first sentence.',
      at: 'first',
      match: `^${any(own.newsroom)}(?: ?[.:|–-]{1,2})?${opensPlain}`,
      remove: [`⟦${own.newsroom[0]}⟧ ${next}`],
      keep: [`${own.newsroom[0]} ${goesOn}`]
    },
    {
      ...common,
      id: 'interviewer-behind-sentence',
      why: 'Who asked the questions or made the report, behind the last sentence.',
      at: 'tail',
      match: `${behind}[(–—-]? ?${any(own.asked)} ?:? ?${person}(?: ?[,/&] ?${person}| (?:y|e|et|und|en|i|и|і|ve|và) ${person})?(?: ?[(/–-] ?[^.!?]{2,40}|, ?[^\\p{Ll}.!? ][^.!?]{1,40})?[.)]{0,2}$`,
      remove: [`${sentence} ⟦${own.asked[0]} ${name}⟧`],
      keep: [`${sentence} ${own.asked[0]}…`]
    }
  ]
}
