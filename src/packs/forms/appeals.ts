import type {Rule} from '../../matching/rule.ts'
import {decoration} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

/** What sites ask of readers, and offer them, in words of their own each time. */
export function appealForms({appeals: own, samples: {sentence}}: Lexicon): Rule[] {
  if (!own) return []
  const {want, about, order, act, click, to, offer, error, write, address, used} = own
  const {daily, inbox, like, loading, samples} = own
  const plain = like.replace(/\[.*?\]/gu, "'")
  const clickHere = `(?:${click})(?<=aqu[ií]|acá|ici|qui)`
  const rest = '[^.!?"“”«»]'
  return [
    {
      id: 'question-and-order',
      category: 'subscribe',
      why: 'Asks what readers want, and tells them what to do for it.',
      match: `${decoration}${want}${rest}{1,80}(?:${about})${rest}{0,60}[?] ?[^.!?"“”«»]{0,40}(?:${order})${rest}{0,140}[.!:»→]{0,3}`,
      remove: [samples.question[0]],
      keep: [samples.question[1]]
    },
    {
      id: 'click-here',
      category: 'nav',
      why: 'A link in words, whose address is not in the text.',
      match: `${decoration}(?:(?:${to})${rest}{0,110}[, ]{1,2}(?:${click})|(?:${click}) (?:e |y |et )?(?:${to})${rest}{0,120})[ .!:»→)\\]]{0,4}`,
      remove: [samples.click[0]],
      keep: [samples.click[1]]
    },
    {
      id: 'click-here-behind-sentence',
      category: 'nav',
      why: 'The same behind a sentence, if readers are to click here and not on something that the text names.',
      scope: 'span',
      match: `(?<=[.!?…»”"] )(?:(?:${to})${rest}{0,110}[, ]{1,2}${clickHere}|${clickHere} (?:e |y |et )?(?:${to})${rest}{0,80})[ .!:»→)\\]]{0,4}$`,
      remove: [`${sentence} ⟦${samples.click[0]}⟧`],
      keep: [`${sentence} ${samples.click[1]}`]
    },
    {
      id: 'offer-of-the-site',
      category: 'subscribe',
      why: 'Offers an application, a channel, notifications or a letter of the site.',
      match: `${decoration}(?:${act})(?: (?:gratis|gratuitamente|gratuitement|ora|ya|ahora|já|agora|aquí|aqui|qui|ici)){0,2} (?:a |à |al |alla |en |em |no |na )?(?:${offer})(?![\\p{L}])${rest}{0,130}[.!:»→]{0,3}`,
      remove: [samples.offer[0]],
      keep: [samples.offer[1]]
    },
    {
      id: 'correction-contact',
      category: 'comment',
      why: 'Whom to tell of an error on the page.',
      match: `${decoration}${error}${rest}{0,90}(?:[?,:.!] ?|…)(?:${rest}{0,40} )?(?:${write})[^!?"“”«»]{0,120}`,
      at: 'edge',
      remove: [samples.error[0]],
      keep: [samples.error[1]]
    },
    {
      id: 'use-of-address',
      category: 'subscribe',
      why: 'What a site does with the address of a subscriber.',
      match: `${decoration}(?:${address}) (?:${used})[^"“”«»]{2,300}`,
      remove: [samples.address[0]],
      keep: [samples.address[1]]
    },
    {
      id: 'letter-of-the-day',
      category: 'subscribe',
      why: 'What a newsletter brings, and when.',
      match: `${decoration}(?:${rest}{3,120}[ ,]{1,2}${daily}|${daily},?)${rest}{0,90} (?:${inbox})${rest}{0,60}[.!]?`,
      remove: [samples.daily[0]],
      keep: [samples.daily[1]]
    },
    {
      id: 'likes-of-a-blog',
      category: 'social',
      why: 'The box of likes below the posts of WordPress.',
      match: `(?:${like}(?: (?:esto|isso|isto|ça|questo))? ?[:：] ?)?(?:${like} ?|\\d{1,4} )?(?:${loading})(?: in corso)?(?:\\.{2,3}|…)`,
      remove: [`${plain}: ${plain} ${loading.split('|')[0]!}...`],
      keep: [`${plain} ${loading.split('|')[0]!}`]
    },
    {
      id: 'us-with-account',
      category: 'social',
      why: 'Asks readers to follow, and names the account only.',
      match: `\\W{0,3}(?:${own.followUs})(?: (?:en|no|na|nas|sur|su|en redes|en twitter|en x|en instagram))? ?:? ?@[\\w.]{2,30}[^.!?]{0,60}[.!]?`,
      remove: [samples.account[0]],
      keep: [samples.account[1]]
    },
    {
      id: 'liked-then-share',
      category: 'social',
      why: 'Asks whether readers liked it, and to tell others.',
      match: `\\W{0,3}(?:${own.liked})[^.!?]{0,50}[?!] ?¡?(?:${own.tell})[^?]{2,120}`,
      remove: [samples.liked[0]],
      keep: [samples.liked[1]]
    },
    {
      id: 'price-of-subscription',
      category: 'subscribe',
      why: 'What a subscription costs, and what it is good for.',
      match: `\\W{0,3}(?:${own.subscribe}|${own.deal}) [^.!?]{0,70}(?:\\d[\\d.,]{0,5} ?(?:€|euros?|reais|pesos|soles)|(?:r\\$|us\\$|\\$|€) ?\\d[\\d.,]{0,5})[^.!?]{0,15}(?:${own.period})(?![\\p{L}])[^.?]{0,60}[.!]?|(?:${own.access})[^.?]{0,60}[.!]?|(?:${own.subscribe})[^.?!]{0,40}(?:€|r\\$|euros?)[^.?!]{0,40}[.!]?`,
      remove: [samples.price[0]],
      keep: [samples.price[1]]
    }
  ]
}
