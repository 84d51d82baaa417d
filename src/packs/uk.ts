import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/uk.ts'
import {creditRules} from './uk/credit.ts'
import {frameRules} from './uk/frame.ts'
import {gluedRules} from './uk/glued.ts'
import {interfaceRules} from './uk/interface.ts'
import {labelRules} from './uk/labels.ts'
import {bracketLinkRules, linkRules} from './uk/links.ts'
import {promptRules} from './uk/prompts.ts'
import {signoffRules} from './uk/signoff.ts'

/** Ukrainian: news portals. */
const pack: Pack = {
  language: 'uk',
  rules: [
    {
      id: 'read-also',
      category: 'related',
      why: 'News sites link other articles between paragraphs.',
      caseSensitive: true,
      match:
        '(?:[Чч]итайте|[Дд]ивіться|[Дд]ивись|[Чч]итай|ЧИТАЙТЕ|ДИВІТЬСЯ) (?:також|ще|ТАКОЖ|ЩЕ)(?:(?: (?:в|на|у) [^:]{2,40})?[:.] .{3,250}| ["«“„]?[\\p{Lu}\\d].{3,250})',
      remove: ['Читайте також: У Зарічному посадять тисячу лип'],
      keep: [
        'Читайте також казку на ніч, радить учителька.',
        'Читайте також уголос: дитина має чути ритм вірша, а потім повторювати. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. Так учила бабуся. '
      ]
    },
    {
      id: 'read-also-heading',
      category: 'related',
      why: 'The label stands alone, the headlines follow.',
      then: {lines: 6, match: 'headline'},
      match:
        '(?:читайте|дивіться) також[:.]?|(?:ще |інші )?(?:новини|матеріали|статті|посилання|відео) (?:за|по) темі?(?:ою)?[:.]?|за темою[:.]?|схожі (?:новини|матеріали)[:.]?|останні новини[:.]?|популярне[:.]?|вибір редакції[:.]?|рекомендуємо[:.]?',
      remove: [
        'Читайте також:',
        'Новини за темою',
        'Ще статті по темі',
        'Читайте також:\nУ Зарічному посадять тисячу лип'
      ],
      keep: ['За темою доповіді виступили троє лікарів.']
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture.',
      match:
        '\\(? ?(?:фото|відео|ілюстрація|інфографіка|колаж)(?: з сайту| надано| з архіву)? ?[:：] {0,3}[^.!?]{2,120}\\)?',
      remove: ['Фото: Олена Гай / Вісник'],
      keep: ['Фото: так зветься кав’ярня на розі. Там учора зібралися мешканці.']
    },
    {
      id: 'author',
      category: 'credit',
      why: 'A byline or source.',
      at: 'tail',
      match:
        '(?:автор(?:ка|и)?|текст|редактор(?:ка)?|кореспондент(?:ка)?|джерело|підготувал[аи]|переклад) ?[:—–-] ?[^.!?:]{3,90}\\.?',
      remove: ['Автор: Марія Коваль', 'Джерело: Зарічний вісник'],
      keep: ['Джерело пожежі знайшли швидко.']
    },
    {
      id: 'subscribe-channel',
      category: 'subscribe',
      why: 'Asks readers to follow the paper’s channels.',
      match:
        '(?:підписуйтесь|підписуйтеся|підпишіться|долучайтесь|приєднуйтесь|слідкуйте за|стежте за|читайте нас|будьте в курсі)(?: |,).{0,80}(?:канал|телеграм|telegram|whatsapp|viber|вайбер|facebook|фейсбук|instagram|інстаграм|twitter|youtube|розсилк|сторінк|соцмереж|новин|google)[^\\n]{0,160}',
      remove: ['Підписуйтесь на наш Telegram-канал'],
      keep: ['Підписуйтесь під зверненням, сказав староста, і несіть аркуш до контори.']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        'поділитися(?: (?:посиланням|новиною|у [^.]{2,40}))?:?|розповісти друзям|надіслати другу|скопіювати посилання',
      remove: ['Поділитися:'],
      keep: ['Поділитися хлібом із сусідом тут вважають за обов’язок.']
    },
    {
      id: 'error-report',
      category: 'comment',
      why: 'Asks readers to report a typing error.',
      match: '(?:якщо (?:ви )?)?(?:помітили|знайшли|побачили) (?:помилку|неточність)[^\\n]{0,160}',
      remove: ['Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter'],
      keep: ['Учителі знайшли помилок менше, ніж торік.']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        '(?:залишити|додати|написати) коментар|коментарі(?: ?[:(]? ?\\d+\\)?)?|\\d+ коментар(?:ів|і)?|обговорити',
      remove: ['Залишити коментар'],
      keep: ['Коментарі голови району: дорогу полагодять до осені.']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:теги|мітки|рубрик[аи]|ключові слова|категорі[яї]) ?: ?.{2,200}',
      remove: ['Теги: міст, лікарня'],
      keep: ['Рубрика зникла з газети торік.']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright.',
      match:
        '(?:усі права захищ|всі права захищ|(?:при |передрук|використання|копіювання)[^.]{0,80}(?:посилання|дозвол|заборон))[^\\n]{0,300}',
      remove: ['Усі права захищено.', 'Використання матеріалів дозволено за умови посилання на сайт'],
      keep: ['Використання води зросло вдвічі.']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: 'реклама[.:]?|на правах реклами|партнерський матеріал',
      remove: ['РЕКЛАМА'],
      keep: ['Реклама зникла з вулиць за тиждень.']
    },
    {
      id: 'published',
      category: 'credit',
      why: 'When the article was published.',
      match:
        '(?:опубліковано|оновлено|дата публікації)(?:[:,] ?.{0,10}| )\\d{1,2}(?:[.]\\d{2}| (?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)).{2,40}',
      remove: ['Опубліковано: 12 березня 2021, 10:15'],
      keep: ['Опубліковано 12 законів, сказав депутат.']
    },
    ...linkRules,
    ...creditRules,
    ...promptRules,
    ...interfaceRules,
    ...signoffRules,
    ...bracketLinkRules,
    ...frameRules,
    ...gluedRules,
    ...labelRules,
    ...formRules(vocabulary)
  ]
}

export default pack
