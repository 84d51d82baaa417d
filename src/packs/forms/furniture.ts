import type {Rule} from '../../matching/rule.ts'
import {anyNetwork, anyOf, anySmall, decoration, hasCapitals, owner} from './patterns.ts'
import {type Phrases, phrases} from './phrases.ts'
import {expand, type Lexicon} from './vocabulary.ts'

const ends = '[.!?…»”"’\')\\]]'

/** What pages print around and between the paragraphs of any article. */
export function furnitureForms(lexicon: Lexicon): Rule[] {
  const words = phrases[lexicon.language]
  if (!words) return []
  return [
    ...(words.call ? callForms(lexicon, expand(words.call)) : []),
    ...phraseForms(lexicon, words),
    ...(words.reading ? readingForms(lexicon, expand(words.reading)) : []),
    ...(hasCapitals(lexicon.picture[0]!) ? handleForms(lexicon) : []),
    ...noticeForms(lexicon, words)
  ]
}

// The order to read or to watch, in capitals.
function callForms({link, samples}: Lexicon, calls: readonly string[]): Rule[] {
  const [headline] = samples.headlines
  const call = `(?:${[...calls].sort((a, b) => b.length - a.length).join('|')})`
  const first = calls[0]!
  const capital = '["“«„\'‘]?[\\p{Lu}\\p{N}]'
  const glued = [...new Set([...calls, ...link.map((word) => word.toUpperCase())])]
    .filter((word) => word.includes(' '))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.?+()[\]|*/]/gu, '\\$&'))
  const common = {category: 'related', caseSensitive: true} as const
  const rules: Rule[] = [
    {
      ...common,
      id: 'call-in-capitals',
      why: 'A link to another article or to a film, behind an order in capitals.',
      match: `${decoration}${call} ?[:|»›→] ?${capital}.{12,160}[^.!?…:;,]`,
      remove: [`${first}: ${headline}`],
      keep: [samples.keep.link]
    },
    {
      ...common,
      id: 'call-in-capitals-in-text',
      why: 'The same behind a sentence, or in a text that has lost its line ends.',
      scope: 'span',
      until: 'headline',
      match: `(?<=${ends} ?)${call} ?[:|»›→] ?(?=${capital})`,
      remove: [`${samples.sentence} ⟦${first}: ${headline}⟧`],
      keep: [samples.keep.link]
    }
  ]
  if (glued.length > 0)
    rules.push({
      ...common,
      id: 'call-glued-to-headline',
      why: 'The order in capitals has lost the blank before the headline.',
      match: `(?:${glued.join('|')})["“«„¿¡]?\\p{Lu}\\p{Ll}.{14,150}[^.!…:;,]`,
      remove: [`${calls.find((word) => word.includes(' ')) ?? glued[0]!}${headline}`],
      keep: [samples.keep.link]
    })
  return rules
}

function phraseForms({language, samples}: Lexicon, words: Phrases): Rule[] {
  const rules: Rule[] = []
  const {sentence, name} = samples
  if (words.liked) {
    const liked = expand(words.liked)
    rules.push({
      id: 'question-of-the-page',
      category: 'comment',
      why: 'Asks readers how they liked the article.',
      match: `${decoration}${anySmall(liked, language)} ?[?؟？;!.]{0,2}`,
      remove: [`${liked[0]}?`],
      keep: [samples.keep.button]
    })
  }
  if (words.below) {
    const below = expand(words.below)
    rules.push({
      id: 'continued-below',
      category: 'nav',
      why: 'Tells that the text goes on behind what interrupts it.',
      match: `${decoration}${anySmall(below, language)}(?:[^.!?:;\\p{L}]{0,6}|[.…:\\s]{0,5})[)\\]]?`,
      remove: [`${below[0]}...`],
      keep: [samples.keep.link]
    })
    if (hasCapitals(below[0]!))
      rules.push({
        id: 'continued-below-opens-line',
        category: 'nav',
        why: 'The same before the paragraph, which it is no part of.',
        scope: 'span',
        caseSensitive: true,
        match: `^[(\\[]?${anyOf(below, language)} ?(?:\\.{2,3}|…)[)\\]]? ?(?=["“«„]?\\p{Lu})`,
        remove: [`⟦${below[0]}... ⟧${sentence}`],
        keep: [samples.keep.link]
      })
  }
  if (words.skip) {
    const skip = expand(words.skip)
    rules.push({
      id: 'skip-link-line',
      category: 'nav',
      why: 'A link for screen readers to where the text begins.',
      match: `[\\[(→↓ ]{0,3}${anySmall(skip, language)}[\\])→↓. ]{0,3}`,
      remove: [skip[0]!],
      keep: [samples.keep.button]
    })
    if (hasCapitals(skip[0]!))
      rules.push({
        id: 'skip-link-in-text',
        category: 'nav',
        why: 'The same in a text that has lost its line ends.',
        scope: 'span',
        at: 'head',
        caseSensitive: true,
        match: `(?:^|(?<=[\\p{L}\\p{N}.!?»”"] ))${anyOf(skip, language)}(?= ["“«„]?\\p{Lu})`,
        remove: [`${sentence} ⟦${skip[0]}⟧ ${sentence}`],
        keep: [samples.keep.button]
      })
  }
  if (words.original) {
    const original = expand(words.original)
    rules.push({
      id: 'published-elsewhere',
      category: 'credit',
      why: 'Names the site that had the article first.',
      caseSensitive: true,
      match: `[(\\[*_]{0,2}${anyOf(original, language)} (?:the |der |dem |la |le |el |il )?(?:${owner}|\\[[^\\]]{2,40}\\]\\(https?:[^)\\s]{5,200}\\))[.)\\]*_]{0,3}`,
      remove: [`${original[0]} ${name}.`, `_${original[0]} [news.example](https://news.example/a)._`],
      keep: [samples.keep.credit]
    })
  }
  if (words.material) {
    const material = expand(words.material)
    const who = `${anyOf(material, language)} (?:the |la |el |le |l[’'])?${owner}\\.?(?: ?\\(\\p{Lu}{2,4}\\))?(?: ?<br ?/?>)?`
    rules.push({
      id: 'material-of-agency',
      category: 'credit',
      why: 'Names the agency whose material the article is made of.',
      scope: 'span',
      at: 'tail',
      caseSensitive: true,
      match: `(?:^|(?<=${ends} ))[(*]?${who}[)*]?$`,
      remove: [`${sentence} ⟦${material[0]} ${name}.⟧`],
      keep: [samples.keep.credit]
    })
  }
  return rules
}

// How long it takes to read.
function readingForms({language, samples}: Lexicon, words: readonly string[]): Rule[] {
  const read = anySmall(words, language)
  const written = anyOf(words, language, 'small')
  const sample = `3 min ${words[0]}`
  return [
    {
      id: 'minutes-to-read',
      category: 'nav',
      why: 'How long the text takes to read.',
      match: `(?:\\p{L}{2,12} (?:\\p{L}{1,3} )?\\p{L}{3,12} ?[:：] ?)?[~≈]?\\d{1,2}(?: ?[-–] ?\\d{1,2})? ?[-–]?(?:[’'′]{1,2}|min\\p{L}{0,6}\\.?|мин\\p{L}{0,3}\\.?|хв\\p{L}{0,5}\\.?|dk\\.?|dakika\\p{L}{0,3}|phút|λεπτ\\p{L}{1,3}) ?${read}[.)]?`,
      remove: [sample],
      keep: [samples.keep.stamp]
    },
    {
      id: 'minutes-to-read-in-text',
      category: 'nav',
      why: 'The same above a text that has lost its line ends, sometimes twice.',
      scope: 'span',
      at: 'head',
      caseSensitive: true,
      match: `(?:^|(?<=[\\p{L}\\p{N}.!?»”")] ))\\d{1,2} ?(?:[’'′]|min\\.?|мин\\.?|хв\\.?|dk\\.?) ?${written}(?: \\d{1,2} ?(?:[’'′]|min\\.?|мин\\.?|хв\\.?|dk\\.?) ?${written})?(?= ["“«„]?\\p{Lu}|$)`,
      remove: [`⟦${sample}⟧ ${samples.sentence}`],
      keep: [samples.keep.stamp]
    }
  ]
}

// Where to follow somebody, with the networks or the account.
function handleForms({language, verb, verbLast, samples}: Lexicon): Rule[] {
  if (verbLast) return []
  const order = `(?:(?:Be sure to|Don[’']t forget to|Make sure to|You can|You can also|También puede|Puedes) )?${anyOf(verb, language, 'small')}`
  const on = '(?:on|en|no|na|nos|sur|su|auf|bei|op|via|w|в|у|στο|në|trên|in)'
  const account = `${anyNetwork} ?:? ?\\(?@?[\\w.]{0,30}\\)?`
  const and = `(?:,? (?:y|and|e|et|und|en|i|и|та|ve|và|dhe|και|&|or|o) |, )(?:${on} )?`
  const body = `${order} [^.!?:"“«]{2,60} ${on} `
  return [
    {
      id: 'networks-of-somebody',
      category: 'social',
      why: 'Asks readers to visit somebody on two or more networks.',
      at: 'tail',
      caseSensitive: true,
      match: `(?=\\p{Lu})${body}${anyNetwork}${and}${anyNetwork}(?:${and}${anyNetwork})?(?:${and}${anyNetwork})?[.!]?`,
      remove: [
        `${upper(verb[0]!)} ${samples.name} ${onOf(language)} Facebook, Twitter, ${andOf(language)} Instagram`
      ],
      keep: [samples.keep.prompt]
    },
    {
      id: 'account-of-somebody',
      category: 'social',
      why: 'Asks readers to follow somebody, and names the account.',
      scope: 'span',
      at: 'tail',
      caseSensitive: true,
      match: `(?:^|(?<=${ends} ?))(?=\\p{Lu})${body}${anyNetwork} ?:? ?\\(?@[\\w.]{2,30}\\)?(?:${and}${account})?(?:${and}${account})?\\.?$`,
      remove: [
        `${samples.sentence} ⟦${upper(verb[0]!)} ${samples.name} ${onOf(language)} Twitter: @gazette ${andOf(language)} ${onOf(language)} Instagram: gazette.news⟧`
      ],
      keep: [samples.keep.prompt]
    }
  ]
}

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const ons: Readonly<Record<string, string>> = {
  es: 'en',
  fr: 'sur',
  de: 'auf',
  it: 'su',
  pt: 'no',
  nl: 'op',
  pl: 'w',
  ru: 'в',
  uk: 'у',
  el: 'στο',
  sq: 'në',
  vi: 'trên'
}
const ands: Readonly<Record<string, string>> = {
  es: 'y',
  fr: 'et',
  de: 'und',
  it: 'e',
  pt: 'e',
  nl: 'en',
  pl: 'i',
  ru: 'и',
  uk: 'та',
  el: 'και',
  sq: 'dhe',
  vi: 'và'
}
const onOf = (language: string): string => ons[language] ?? 'on'
const andOf = (language: string): string => ands[language] ?? 'and'

const ofSite =
  'site|web|brows|experi|privac|consent|traffic|sito|página|pagina|seite|erlebnis|witryn|stron|сайт|браузер|ιστ|σελίδ|faqe|trang'

// An order that does not name the site must have it behind the cookies, which otherwise might be baked.
function cookiesPattern(start: readonly string[], language: string): string {
  const isOfSite = (words: string): boolean => new RegExp(ofSite, 'iu').test(words)
  const named = start.filter(isOfSite)
  const others = start.filter((words) => !isOfSite(words))
  const before = '(?:[^.!?"“„«]{2,60}[.!,] )?'
  const baked = '(?:cookie|cookies|куки)(?![- ](?:dough|cutter|jar|sheet|recipe))'
  return [
    named.length > 0 ? `${before}${anySmall(named, language)} [^"“„«]{0,180}${baked}[^"“„«]{0,250}` : '',
    others.length > 0
      ? `${before}${anySmall(others, language)} [^"“„«]{0,180}${baked}[^"“„«]{0,150}(?:${ofSite})[^"“„«]{0,150}`
      : ''
  ]
    .filter(Boolean)
    .join('|')
}

// Notices of cookies and terms, in several sentences.
function noticeForms({language, samples}: Lexicon, words: Phrases): Rule[] {
  const rules: Rule[] = []
  if (words.cookies) {
    const start = expand(words.cookies)
    rules.push({
      id: 'cookies-notice',
      category: 'legal',
      why: 'What a site tells its readers about cookies.',
      at: 'edge',
      match: cookiesPattern(start, language),
      remove: [`${start[0]} cookies.`],
      keep: [samples.keep.legal]
    })
  }
  if (words.consent && words.terms) {
    const consent = expand(words.consent)
    const terms = expand(words.terms)
    rules.push({
      id: 'consent-notice',
      category: 'legal',
      why: 'What readers agree to who sign up.',
      at: 'edge',
      match: `[*]{0,2}${anySmall(consent, language)}${language === 'en' ? '[^"“„«]{0,60} you ' : ''}[^"“„«]{3,200}${anySmall(terms, language)}[^"“„«]{0,300}`,
      remove: [`${consent[0]}, ${language === 'en' ? 'you agree to the' : '…'} ${terms[0]}.`],
      keep: [samples.keep.legal]
    })
  }
  return rules
}
