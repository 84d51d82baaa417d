import type {Rule} from '../../matching/rule.ts'
import {anyNetwork, anyOf, anySmall, decoration, hasCapitals, networkOf} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

/** What readers are asked to do, buttons, labels, notices. */
export function promptForms(lexicon: Lexicon): Rule[] {
  const {language, button, shareOn, ad, tags, legal, samples} = lexicon
  const {sentence, keep} = samples
  const network = networkOf(language)
  const word = anySmall(button, language)
  const onNetwork = shareOn.map((phrase) => {
    const [before, after = ''] = phrase.split('…')
    return [before, after]
      .map((part) => (part ? anySmall([part], language) : ''))
      .join(`${hasCapitals(phrase) ? ' ' : ' ?'}${network}`)
  })
  const key = `(?:${[word, ...onNetwork].join('|')})`
  const more = `(?:[ |•·/,:]{1,3}(?:${word}|${network}))?`
  const sample = shareOn[0]!.includes('…') ? shareOn[0]!.replace('…', 'Facebook') : `${shareOn[0]} Facebook`
  return [
    ...orderForms(lexicon),
    {
      id: 'buttons',
      category: 'social',
      why: 'Buttons of a page, alone or side by side.',
      match: `${decoration}${key}(?: ?\\(?\\d{1,5}\\)?)?${more}${more}${more}[ :.!…»→\\])]{0,3}`,
      remove: [button[0]!, `${button[0]}: Facebook Twitter WhatsApp`, sample],
      keep: [keep.button]
    },
    {
      id: 'label-of-advertisement',
      category: 'ad',
      why: 'The label of an advertisement, which itself is not in the text, perhaps with its place or its seller.',
      match: `[-–—*>•\\[(（【 ]{0,4}${anySmall(ad, language)}(?: (?:google|outbrain|taboola|adsense))?(?: ?\\d{1,2})?[-–—*:.\\])）】 ]{0,4}`,
      remove: [ad[0]!, `${ad[0]} 2`],
      keep: [keep.ad]
    },
    {
      id: 'tags-line',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed.',
      at: 'edge',
      match: `${decoration}${anySmall(tags, language)} ?[:：] ?.{2,300}`,
      remove: [`${tags[0]}: ${samples.name}, AFP`],
      keep: [keep.tags]
    },
    {
      id: 'tags-behind-sentence',
      category: 'taxonomy',
      why: 'The same behind the last sentence, where the text has lost its line ends.',
      scope: 'span',
      at: 'tail',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')\\]।۔。] ?)${anyOf(tags, language)} ?[:：] ?[^.!?:;।۔。]{2,200}$`,
      remove: [`${sentence} ⟦${tags[0]}: ${samples.name}, AFP⟧`],
      keep: [keep.tags]
    },
    {
      id: 'rights-notice',
      category: 'legal',
      why: 'Who holds the rights, what may be copied, what cookies are for.',
      at: 'edge',
      match: `(?:[^.!?"“„]{0,30}[\\s,–©])?${anySmall(legal, language)}.{0,250}`,
      remove: [`${legal[0]}.`],
      keep: [keep.legal]
    }
  ]
}

// Orders: verb and object, in the order of the language.
function orderForms({language, verb, own, verbLast, samples}: Lexicon): Rule[] {
  const {sentence, keep} = samples
  const order = anySmall(verb, language)
  const mine = ofOwn(own, (words) => anySmall(words, language))
  const written = anyOf(verb, language)
  const mineWritten = ofOwn(own, (words) => anyOf(words, language, 'small'))
  const glue = hasCapitals(verb[0]!) ? ' ' : ' ?'
  const plain = '[^.!?"“”।۔。！？]'
  const object = own.find((words) => !words.endsWith('…'))!
  const sample = verbLast ? `${object} ${verb[0]}` : `${verb[0]} ${object}`
  const line = verbLast
    ? `(?:${plain}{1,80} )?${mine}${plain}{0,60}${order}(?![\\p{L}\\p{M}])`
    : `(?:${plain}{2,80}[,:!?–—-]\\s)?${order}(?:${glue}|${glue}${plain}{0,80}[\\s«@„#('’-])${mine}${plain}{0,90}`
  const start = '(?<=[.!?…»”"’\')\\]।۔。！？] ?)'
  const behind = verbLast
    ? `${start}(?:${plain}{1,60} )?${mineWritten}${plain}{0,60}${anyOf(verb, language, 'small')}[.!…)\\]।۔。！]{0,2}$`
    : `${start}[(\\[]?${written}(?:${glue}|${glue}[^.!?"“”«»]{0,60}[\\s('’-])${mineWritten}[^.!?"“”]{0,80}[.!…)\\]]{0,2}$`
  return [
    {
      id: 'order',
      category: 'subscribe',
      why: 'Asks readers to follow, to subscribe, to join what is the site’s own.',
      match: `${decoration}(?:${line})[.!…)\\]।۔。！»→]{0,3}`,
      remove: [sample],
      keep: [keep.prompt]
    },
    {
      id: 'order-behind-sentence',
      category: 'subscribe',
      why: 'The same behind the last sentence of a paragraph.',
      scope: 'span',
      caseSensitive: true,
      match: behind,
      remove: [`${sentence} ⟦${sample.slice(0, 1).toLocaleUpperCase(language)}${sample.slice(1)}⟧`],
      keep: [keep.prompt]
    }
  ]
}

// Behind some a network must follow: `us on …`.
function ofOwn(own: readonly string[], any: (words: readonly string[]) => string): string {
  const open = own.filter((words) => words.endsWith('…')).map((words) => words.slice(0, -1).trim())
  const whole = any(own.filter((words) => !words.endsWith('…')))
  return open.length > 0 ? `(?:${whole}|${any(open)} [^.!?"“”]{0,25}${anyNetwork})` : whole
}
