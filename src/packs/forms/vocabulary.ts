/**
 * The words with which the sites of one language print what sites print everywhere, as a sentence would begin with
 * them; how they may be dressed (capitals, brackets, bullets, arrows) the forms know.
 */
interface Forms<Words> {
  readonly language: string
  /** `Read also`: stands before one headline, and hardly ever before a colon in prose. */
  readonly link: Words
  /** `Related articles`: stands alone above headlines. */
  readonly heading: Words
  /** `Photo`: stands before the owner of a picture. */
  readonly picture: Words
  /** `Editor`, `Source`: stands before a name. */
  readonly credit: Words
  /** `By`: stands before a name, without a colon. */
  readonly byline?: Words
  /** `reporter`: stands behind or before a name, in small letters unless it never does. */
  readonly role?: Words
  /** `Published`: stands before a date. */
  readonly stamp: Words
  /** Months, in full or shortened, as a pattern. */
  readonly month: string
  /** Days of the week, in full or shortened, as a pattern. */
  readonly weekday: string
  /** `Follow`: orders what to do with one of the next. */
  readonly verb: Words
  /** `our newsletter`: what is the site's own, so that nobody else would order it. */
  readonly own: Words
  /** Whether what is ordered stands before the order. */
  readonly verbLast?: boolean
  /** `Share`, `Print`: whole lines. */
  readonly button: Words
  /** `Share on`: stands before the name of a network; with `…` where that goes, if not at the end. */
  readonly shareOn: Words
  /** `Advertisement`: whole lines. */
  readonly ad: Words
  /** `Tags`: stands before subjects. */
  readonly tags: Words
  /** `All rights reserved`: stands in a notice that closes a page. */
  readonly legal: Words
  /** What a text that has lost its line ends has between two sentences, or before the first. */
  readonly inText?: InText<Words>
  readonly samples: Samples
}

/** Labels that stand between two sentences. No sentence goes on behind one with a word that begins sentences. */
export interface InText<Words> {
  /** `Advertisement`, without those that begin sentences. */
  readonly ad: Words
  /** `Read more`: a link to the rest. */
  readonly more: Words
  /** `Read also`: begins no sentence with a capital behind it, so that it needs no colon before a headline. */
  readonly also?: Words
  /** `Photo`: stands before a name in brackets, without a colon. */
  readonly photo: Words
  /** `Watch the video`. */
  readonly watch: Words
  /** `Listen to this article`. */
  readonly listen: Words
  /** The newsroom or an agency as author. */
  readonly newsroom: Words
  /** `Interview by`: stands before a name, behind the last sentence. */
  readonly asked: Words
  /** `on`: makes the day of an event of the date behind it. */
  readonly dayIn?: Words
  /** A sentence that begins with a word that begins sentences, if that of the samples does not. */
  readonly next?: string
  /** What looks alike and must stay. */
  readonly keep: {readonly ad: string; readonly more: string}
}

/** What samples are made of: invented names and places; and what looks alike and must stay. */
export interface Samples {
  readonly headlines: readonly [string, string]
  /** With its full stop. */
  readonly sentence: string
  readonly name: string
  /** A date with its month in words. */
  readonly date: string
  readonly keep: {
    readonly link: string
    readonly heading: string
    readonly picture: string
    readonly credit: string
    readonly byline?: string
    readonly role?: string
    readonly stamp: string
    readonly prompt: string
    readonly button: string
    readonly ad: string
    readonly tags: string
    readonly legal: string
  }
}

/** Words as a pack writes them, with ` | ` between them; `(a/b)` is one or the other, `(a/)` perhaps nothing. */
export type Vocabulary = Forms<string>

/** The same, each by itself. */
export type Lexicon = Forms<readonly string[]>

/** Each of the words by itself. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const {language, month, weekday, verbLast, samples, byline, role, inText, ...words} = vocabulary
  const lists = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, expand(value)]))
  return {
    ...(lists as unknown as Lexicon),
    language,
    month,
    weekday,
    samples,
    ...(verbLast && {verbLast}),
    ...(byline && {byline: expand(byline)}),
    ...(role && {role: expand(role)}),
    ...(inText && {inText: inTextOf(inText)})
  }
}

function inTextOf({next, keep, ...words}: InText<string>): InText<readonly string[]> {
  const lists = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, expand(value)]))
  return {...(lists as unknown as InText<readonly string[]>), keep, ...(next && {next})}
}

/** All words that a list in the notation of {@link Vocabulary} stands for. */
export const expand = (list: string): string[] => [...new Set(list.split(' | ').flatMap(ways))]

function ways(word: string): string[] {
  const choice = /^([^(]*)\(([^)]*)\)(.*)$/u.exec(word)
  if (!choice) return [word.trim().replace(/ {2,}/gu, ' ')]
  const [, head, options, tail] = choice
  return options!.split('/').flatMap((option) => ways(`${head}${option}${tail}`))
}
