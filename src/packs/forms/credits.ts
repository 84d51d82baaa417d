import type {Rule} from '../../matching/rule.ts'
import {
  anyOf,
  anySmall,
  dateOf,
  decoration,
  fullName,
  hasCapitals,
  owner,
  plainOwner,
  wordDateOf
} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Lexicon} from './vocabulary.ts'

/** Who made text and pictures, and when they were published. */
export function creditForms(lexicon: Lexicon): Rule[] {
  const {language, picture, credit, stamp, month, weekday, samples} = lexicon
  const {sentence, name, date, keep} = samples
  const cased = hasCapitals(picture[0]!)
  const who = cased ? owner : plainOwner
  const image = anyOf(picture, language, 'small')
  const label = anyOf(credit, language)
  const published = anySmall(stamp, language)
  const day = dateOf(month, weekday)
  const pair = `${anyOf([...picture, ...credit], language)} ?[:：] ?${cased ? '[\\p{Lu}@]' : ''}[^:：.!?]{2,40}`
  const common = {category: 'credit'} as const
  return [
    {
      ...common,
      id: 'picture-in-brackets',
      why: 'Whose a picture is, in brackets behind its caption, often said twice.',
      scope: 'span',
      caseSensitive: true,
      match: `[(\\[（【] ?${image}(?: [^()\\[\\]:：]{1,30})? ?[:：/=|] ?${who}[)\\]）】]\\.?(?: ?${image} ?[:：/] ?[^.!?:：()]{2,50}$)?`,
      remove: [
        `${sentence} ⟦(${picture[0]}: ${name})⟧`,
        `${sentence} ⟦(${picture[0]}: ${name}/AFP) ${picture[0]}: AFP⟧`
      ],
      keep: [keep.picture]
    },
    {
      ...common,
      id: 'picture-label-line',
      why: 'Whose a picture is, in a line of its own.',
      caseSensitive: true,
      match: `${decoration}${image}(?: [^.!?:：]{1,30})? ?[:：/|=] ?${who}[.)\\]]{0,2}`,
      remove: [`${picture[0]}: ${name} / AFP`],
      keep: [keep.picture]
    },
    {
      ...common,
      id: 'picture-behind-caption',
      why: 'Whose a picture is, behind its caption or a sentence, at the end of the line.',
      scope: 'span',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')\\]।۔。] ?)[/|–-]? ?${image} ?[:：/] ?${who}$`,
      remove: [`${sentence} ⟦${picture[0]}: ${name}⟧`],
      keep: [keep.picture]
    },
    {
      ...common,
      id: 'label-and-name',
      why: 'A label of this language and who it was: author, editor, translator, source.',
      at: 'edge',
      caseSensitive: true,
      match: `${decoration}${label}(?: ${cased ? '[\\p{Ll}/ ]' : '[\\p{L}\\p{M}/ ]'}{1,24})? ?[:：|] ?${who}[.)\\]】）]{0,2}`,
      remove: [`${credit[0]}: ${name}`, `(${credit.at(-1)}: ${name})`],
      keep: [keep.credit]
    },
    {
      ...common,
      id: 'credits-in-one-line',
      why: 'Several such labels and names, one after the other.',
      caseSensitive: true,
      match: `${decoration}${pair}[ ,;|/·•–.-]{1,3}${pair}(?:[ ,;|/·•–.-]{1,3}${pair})?(?:[ ,;|/·•–.-]{1,3}${pair})?[.)\\]]{0,2}`,
      remove: [`${credit[0]}: ${name}, ${picture[0]}: ${name}`],
      keep: [keep.credit]
    },
    {
      ...common,
      id: 'credits-behind-sentence',
      why: 'One or several of them behind the last sentence, where the text has lost its line ends.',
      scope: 'span',
      caseSensitive: true,
      at: 'last',
      match: `(?<=[.!?…»”"’')\\]।۔。] ?)[(\\[–—-]{0,2} ?(?:${pair}[ ,;|/·•–.-]{1,3}${pair}(?:[ ,;|/·•–.-]{1,3}${pair})?|${label} ?[:：] ?${who})[.)\\]]{0,2}$`,
      remove: [
        `${sentence} ⟦${credit[0]}: ${name}⟧`,
        `${sentence} ⟦${credit[0]}: ${name}, ${picture[0]}: ${name}⟧`
      ],
      keep: [keep.credit]
    },
    {
      ...common,
      id: 'publication-stamp',
      why: 'When the article was published or changed, behind a label.',
      match: `${decoration}${published}(?: \\p{L}{1,12})? ?[:：|–-]? ?(?:\\p{L}{1,4} )?${day}(?: ?[|•·,;/–—-]? ?${published}(?: \\p{L}{1,12})? ?[:：|–-]? ?${day})?(?: ?[|•·/–—-] ?[^.!?]{2,40})?[.)\\]]{0,2}`,
      remove: [`${stamp[0]}: ${date}`, `${stamp.at(-1)} 12.05.2021 10:15`],
      keep: [keep.stamp]
    },
    {
      ...common,
      id: 'hour-of-publication',
      why: 'The hour at which the article was published or changed, behind a label.',
      at: 'edge',
      match: `${decoration}${published} ?[:：]?(?: \\p{L}[\\p{L}’']{0,12})?(?: \\p{L}[\\p{L}’']{0,12})? ?(?:(?:às|las|à|alle|ore|um|om|at|в|о|lúc|saat|godz\\.) \\d{1,2}[:.h]\\d{2}(?: ?(?:h|hs|uhr|uur))?|\\d{1,2}(?: ?[:：h] ?\\d{2}(?: ?(?:h|hs|uhr|uur))?|\\.\\d{2} (?:uhr|uur)))[ .]{0,3}`,
      remove: [`${stamp[0]}: 18:02`],
      keep: [keep.stamp]
    },
    {
      ...common,
      id: 'day-of-publication',
      why: 'The day of publication in a line of its own above the text.',
      at: 'head',
      match: `${decoration}${wordDateOf(month, weekday)}(?: ?[|•·/–—] ?.{2,40})?[)\\]]?`,
      remove: [date],
      keep: [keep.stamp]
    },
    ...nameForms(lexicon)
  ]
}

function nameForms({language, byline, credit, role, samples}: Lexicon): Rule[] {
  const {name, keep} = samples
  const rules: Rule[] = []
  if (byline && keep.byline)
    rules.push({
      category: 'credit',
      id: 'byline-of-two-words',
      why: 'The author behind the small word of this language, perhaps with post, paper or place.',
      at: 'edge',
      caseSensitive: true,
      match: `${decoration}${anyOf(byline, language)} ?:? ?${fullName}(?: ?[,|•·/–—(-] ?[^.!?]{2,60})?`,
      remove: [`${byline[0]} ${name}`],
      keep: [keep.byline]
    })
  const starters = sentenceStarters[language]
  if (starters?.has(samples.sentence.split(' ')[0]!)) {
    const label = [...(byline ? [`${anyOf(byline, language)} ?:?`] : []), `${anyOf(credit, language)} ?:`]
    const by = byline?.[0] ?? `${credit[0]}:`
    rules.push({
      category: 'credit',
      id: 'byline-opens-text',
      why: 'The same, or a label with a colon, before the first sentence, where the text has lost its line ends.',
      scope: 'span',
      at: 'first',
      caseSensitive: true,
      match: `^(?:${label.join('|')}) ?${fullName}(?: ?[-–—|•/]{1,2})?(?= (?:${[...starters].join('|')}) )`,
      remove: [`⟦${by} ${name}⟧ ${samples.sentence}`, `⟦${by} ${name} -⟧ ${samples.sentence}`],
      keep: [keep.byline ?? keep.credit]
    })
  }
  if (role && keep.role) {
    const post = anyOf(role, language)
    rules.push({
      category: 'credit',
      id: 'name-and-role',
      why: 'The author and the author’s post at the paper, in a line of their own.',
      at: 'edge',
      caseSensitive: true,
      match: `${decoration}(?:${fullName}(?: ?[,|/–—(-] ?${post}(?: [^.!?,]{2,40})?| ${post}(?: \\p{Lu}[^\\s.,]{1,20}){0,2})(?:, \\p{Lu}[^\\s,.]{1,20}){0,2}|${post} ?:? ${fullName})[)\\]]?`,
      remove: [`${name}, ${role[0]}`],
      keep: [keep.role]
    })
    rules.push({
      category: 'credit',
      id: 'name-and-role-behind-sentence',
      why: 'The same behind the last sentence.',
      scope: 'span',
      at: 'last',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')\\]] {1,2})[(–—-]? ?${fullName}(?: ?[,|/–—(-] ?| )${post}(?: \\p{Lu}[^\\s.,]{1,20}){0,2}(?:, \\p{Lu}[^\\s,.]{1,20}){0,2}\\)?$`,
      remove: [`${samples.sentence} ⟦${name}, ${role[0]}⟧`],
      keep: [`${samples.sentence} ${keep.role}`]
    })
  }
  return rules
}
