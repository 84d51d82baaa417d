import type {Rule} from '../../matching/rule.ts'
import {alsoTitled, anyOf, anySmall, decoration, hasCapitals, separator} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

const ends = '[.!?…»”"’\')\\]।۔。！？」』）】]'

/** Links to other articles: in a line of their own, above a list, in brackets, and in running text. */
export function linkForms({language, link: words, heading, samples}: Lexicon): Rule[] {
  const link = alsoTitled(words)
  const label = anyOf(link, language, 'small')
  const either = anySmall([...link, ...heading], language)
  const written = anyOf(link, language)
  const cased = hasCapitals(link[0]!)
  const capital = cased ? '["“«„\'‘¿¡(]?(?:[\\p{Lu}\\p{N}]|https?:)' : ''
  const {headlines, sentence, keep} = samples
  const first = link[0]!
  const common = {category: 'related'} as const
  const rules: Rule[] = [
    {
      ...common,
      id: 'link-line',
      why: 'A link to another article in a line of its own, behind one of the labels that this language has for it.',
      caseSensitive: true,
      match: `${decoration}${label}${separator}${cased ? `${capital}.{6,220}` : '[^.!?।۔。！？]{6,200}[?؟？!！]?[)\\]）】]?'}`,
      remove: [`${first}: ${headlines[0]}`, `>> ${link.at(-1)} | ${headlines[1]}`],
      keep: [keep.link]
    },
    {
      ...common,
      id: 'links-under-label',
      why: 'The label above links to other articles; these follow, one a line.',
      match: `${decoration}${either}[ :：…>»→▾+.|\\])-]{0,4}`,
      // Thai sentences have no full stop: a short paragraph looks like a headline.
      ...(language !== 'th' && {then: {lines: 5, match: 'links'}}),
      remove: [language === 'th' ? first : `${first}:\n${headlines[0]}\n${headlines[1]}`, heading[0]!],
      keep: [keep.heading]
    },
    {
      ...common,
      id: 'links-under-label-at-the-end',
      why: 'Below the end of an article more of them follow.',
      match: `${decoration}${either}[ :：…>»→▾+.|\\])-]{0,4}`,
      at: 'tail',
      then: {lines: 15, match: 'links'},
      remove: [`${heading[0]}\n• ${headlines[0]}\n• ${headlines[1]}`],
      keep: [keep.heading]
    },
    {
      ...common,
      id: 'link-in-brackets',
      why: 'The same link in brackets, within a paragraph or alone.',
      scope: 'span',
      caseSensitive: true,
      match: `[(\\[（【] ?[>»→•*]{0,2} ?${label}${separator}${capital}[^()\\[\\]（）【】]{8,200}[)\\]）】]\\.?`,
      remove: [`${sentence} ⟦(${first}: ${headlines[0]})⟧`, `[${first}: ${headlines[1]}]`],
      keep: [keep.link]
    }
  ]
  rules.push({
    ...common,
    id: 'link-label-at-end',
    why: 'The label alone behind the last sentence of a paragraph, as the headline was a link that went.',
    scope: 'span',
    caseSensitive: true,
    match: `(?<=${ends} ?)[>»→•*|]{0,2} ?${label} ?[:：]$`,
    remove: [`${sentence} ⟦${first}:⟧`],
    keep: [keep.link]
  })
  if (!cased)
    return [
      ...rules,
      {
        ...common,
        id: 'link-behind-sentence',
        why: 'The same link behind the last sentence of a paragraph.',
        scope: 'span',
        caseSensitive: true,
        match: `(?<=${ends} ?)[>»→•*|]{0,2} ?${label}${separator}[^.!?।۔。！？]{8,140}$`,
        remove: [`${sentence} ⟦${first}: ${headlines[0]}⟧`],
        keep: [keep.link]
      }
    ]
  return [
    ...rules,
    {
      ...common,
      id: 'link-in-bold',
      why: 'The same link with its headline in bold, whatever stands in between.',
      match: `${decoration}${label} ?[:：|»›→]? ?\\*\\*[^*]{8,200}\\*\\*[.)\\]]{0,2}`,
      caseSensitive: true,
      remove: [`${first}**${headlines[0]}**`, `${first} : **${headlines[1]}**`],
      keep: [keep.link]
    },
    ...gluedForms(words, headlines[0], keep.link),
    {
      ...common,
      id: 'link-line-without-colon',
      why: 'The same link where only the headline’s capital parts it from the label.',
      caseSensitive: true,
      match: `${decoration}${written} ["“«„'‘]?\\p{Lu}[^.!?]{14,150}[^.!?:;,]`,
      remove: [`${first} ${headlines[0]}`],
      keep: [keep.link]
    },
    {
      ...common,
      id: 'link-in-text',
      why: 'The same link in a text that has lost its line ends.',
      scope: 'span',
      caseSensitive: true,
      until: 'headline',
      match: `(?:^|(?<=[\\s.!?…»”"’')\\]]))[>»→•*|]{0,2} ?${written} ?[:：|»›→] ?(?=["“«„'‘¿¡]?[\\p{Lu}\\p{N}]|https?:)`,
      remove: [`${sentence} ⟦${first}: ${headlines[0]}⟧`],
      keep: [keep.link]
    }
  ]
}

// The blank before the headline has been lost: only behind a label of several words that ends in a small letter.
function gluedForms(words: readonly string[], headline: string, keep: string): Rule[] {
  const labels = words.filter((word) => /\p{L} .*\p{Ll}$/u.test(word))
  if (labels.length === 0) return []
  const small = labels.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return [
    {
      category: 'related',
      id: 'link-glued-to-headline',
      why: 'The same link where the blank before the headline has been lost.',
      caseSensitive: true,
      match: `${decoration}(?:${oneOf(small)})["“«„¿¡]?\\p{Lu}[\\p{Ll}’' ].{14,150}[^.!…:;,]`,
      remove: [`${small[0]}${headline}`],
      keep: [keep]
    }
  ]
}

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.?+()[\]|*/]/gu, '\\$&').replace(/['’]/gu, "['’]"))
    .join('|')
