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
  /** Who wrote the text, in labels that name it. */
  readonly author?: Author<Words>
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
  /** `The article continues below the video`. */
  readonly continues?: Words
  /** What a text that has lost its line ends has between two sentences, or before the first. */
  readonly inText?: InText<Words>
  /** Pattern of how the names of papers and agencies begin, with capitals, that stand behind an author's. */
  readonly papers?: string
  /** What the site asks of readers and offers them. */
  readonly appeals?: Appeals
  /** Links to the rest of the site. */
  readonly siteLinks?: SiteLinks
  /** What the page tells of itself. */
  readonly notices?: Notices
  readonly samples: Samples
}

/** Labels of the author. */
interface Author<Words> {
  /** `By`: with its capital no part of any name, as `Von` could be. */
  readonly by: string
  /** `Written by`. */
  readonly written: Words
  /** `reporter`: what is behind the name where `by` stands between headline and text, if it may stand there. */
  readonly role?: string
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

/** A sample that must go, and one that looks alike and must stay. */
type Pair = readonly [remove: string, keep: string]

/** Patterns, in small letters, of what the site asks of readers and offers them. */
export interface Appeals {
  /** `Do you want to`: begins a question that an order answers. */
  readonly want: string
  /** What the question must be about. */
  readonly about: string
  /** What readers are ordered to do. */
  readonly order: string
  /** `Follow`: what an offer is for. */
  readonly act: string
  /** `click here`. */
  readonly click: string
  /** `To read`: stands before or behind it. */
  readonly to: string
  /** What the site has to offer: an application, a channel, a letter. */
  readonly offer: string
  /** `If you find an error`. */
  readonly error: string
  /** `write to us`. */
  readonly write: string
  /** `Your address`: begins what a site does with it. */
  readonly address: string
  /** `is used`. */
  readonly used: string
  /** `every morning`. */
  readonly daily: string
  /** `in your inbox`. */
  readonly inbox: string
  readonly like: string
  readonly loading: string
  /** `Follow us`: stands before an account. */
  readonly followUs: string
  /** `Did you like`: begins a question. */
  readonly liked: string
  /** `share`: begins the order behind it. */
  readonly tell: string
  /** `Subscribe`: stands before a price. */
  readonly subscribe: string
  /** `only`: stands before a price for some period. */
  readonly deal: string
  /** `month`: what is paid for. */
  readonly period: string
  /** `Get access to all content`. */
  readonly access: string
  readonly samples: Readonly<
    Record<
      'question' | 'click' | 'offer' | 'error' | 'address' | 'daily' | 'account' | 'liked' | 'price',
      Pair
    >
  >
}

/** Patterns of links to the rest of the site, in small letters but for `neighbour`. */
export interface SiteLinks {
  /** `Follow`: stands before the name of a site and a network. */
  readonly follow: string
  /** `Read more news`: what the site has besides. */
  readonly news: string
  /** `All news of`. */
  readonly title: string
  /** `Previous article`, with its capital. */
  readonly neighbour: string
  /** `See more in`: stands before the name of a section. */
  readonly section: string
  /** `Others also read`: stands above headlines. */
  readonly others: string
  readonly samples: {
    readonly follow: string
    readonly news: string
    readonly neighbour: string
    readonly section: string
    readonly keep: Pair
  }
}

/** Patterns, in small letters, of what the page tells of itself. */
export interface Notices {
  /** What players, galleries and embeds leave behind: whole lines. */
  readonly player: string
  /** `You must`: stands before an order to allow scripts or cookies. */
  readonly must: string
  /** `activate`. */
  readonly allow: string
  /** `video`: what cannot be shown without. */
  readonly shown: string
  /** `Developing story`: whole lines. */
  readonly developing: string
  /** `skip`: stands before what readers may skip. */
  readonly skip: string
  /** `and go on reading`: stands behind it. */
  readonly goOn: string
  /** `end of`. */
  readonly end: string
  /** `post`: what ends there. */
  readonly box: string
  /** `This article appeared in the edition`: begins the line. */
  readonly printed: string
  /** `this article`. */
  readonly text: string
  /** `artificial intelligence`: what helped with it. */
  readonly machine: string
  /** `reviewed`: what was done then. */
  readonly checked: string
  /** `contains`: stands before such links. */
  readonly contains: string
  /** `affiliate links`. */
  readonly affiliate: string
  readonly samples: Readonly<
    Record<'player' | 'permission' | 'developing' | 'skip' | 'printed' | 'machine' | 'affiliate', Pair>
  >
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
  const {language, month, weekday, verbLast, samples, byline, author, role, inText, ...rest} = vocabulary
  const {papers, appeals, siteLinks, notices, ...words} = rest
  const lists = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, expand(value)]))
  return {
    ...(lists as unknown as Lexicon),
    language,
    month,
    weekday,
    samples,
    ...(verbLast && {verbLast}),
    ...(byline && {byline: expand(byline)}),
    ...(author && {author: {...author, written: expand(author.written)}}),
    ...(role && {role: expand(role)}),
    ...(inText && {inText: inTextOf(inText)}),
    ...(papers && {papers}),
    ...(appeals && {appeals}),
    ...(siteLinks && {siteLinks}),
    ...(notices && {notices})
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
