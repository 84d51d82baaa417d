import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {agencies, time, worded} from './words.ts'

/** Press offices, authors and agencies that sign a text, and photographers within a line. */
export const signoffRules: readonly Rule[] = [
  {
    id: 'press-office',
    category: 'credit',
    why: 'A press office signs its release.',
    match:
      '(?:відділ |управління )?(?:прес-?служба|прес-?центр|інформаційний відділ|комунікацій та інформації)(?! (?:розпов|повідом|заяв|уточн|зазнач|підкресл|додал|спрост|підтверд|не |і |та ))(?!.{0,100}(?:ила|ала|ає|яє)[ ,.])(?: [^.!?:,]{3,120})?\\.?',
    at: 'last',
    remove: ['Пресслужба міської ради', 'Прес-служба Зарічної громади'],
    keep: ['Пресслужба міської ради повідомила про міст.', 'Прес-служба мовчить, і це дивно']
  },
  {
    id: 'name-and-date',
    category: 'credit',
    why: 'The author’s name and, behind it, when the page was published.',
    caseSensitive: true,
    match: `\\p{Lu}\\p{Ll}{2,14} \\p{Lu}[\\p{L}’'-]{2,24}[ ,|•·/–—-]{1,4}(?:[Оо]публіковано|[Оо]новлено|[Рр]озміщено)[: ]{1,2}(?:(?:сьогодні|вчора),? (?:о )?${time}|${worded}(?:[ ,|•·–—-]{1,4}(?:о )?${time})?)`,
    at: 'edge',
    remove: ['Олена Гай Опубліковано сьогодні о 22:27'],
    keep: ['Олена Гай опубліковано вірш']
  },
  {
    id: 'photo-in-line',
    category: 'credit',
    why: 'Who took the picture, in brackets inside a line.',
    scope: 'span',
    caseSensitive: true,
    match:
      '[(\\[](?:Фото|фото|ФОТО|Відео|Світлина|світлина|Джерело фото|Ілюстрація|Скриншот|Скріншот) ?[:©] ?[^()\\[\\]]{2,80}[)\\]]|\\(\\p{Lu}\\p{Ll}{2,14} \\p{Lu}[\\p{L}’-]{2,24} ?[,/|] ?(?:УНІАН|Укрінформ|РБК-Україна|Інтерфакс-Україна|Суспільне|Українська правда|Getty Images|Reuters|ЗАХІД\\.НЕТ|ZAXID\\.NET|Громадське)\\)',
    remove: ['Новий міст ⟦(Олена Гай, РБК-Україна)⟧', 'Новий міст ⟦(Світлина: Олена Гай/Вісник)⟧ чекає'],
    keep: ['Виставка звалася (фото й життя).']
  },
  {
    id: 'source-behind-text',
    category: 'credit',
    why: 'The agency or the source signs behind the last sentence of the text.',
    scope: 'span',
    at: 'tail',
    caseSensitive: true,
    match: `(?<=[.!?»”"]) ?(?:Джерело|ДЖЕРЕЛО|Фото|Автор|Авторка|За матеріалами) ?: ?(?:https?://\\S{4,160}|[\\p{L}\\d-]{2,30}\\.(?:ua|com|net|org|info|com\\.ua)|${agencies}|\\p{Lu}\\p{Ll}{2,14} \\p{Lu}[\\p{L}-]{2,24})(?: ?/ ?(?:${agencies}|${name}))?\\.?$`,
    remove: ['Міст відкрито.⟦ Джерело: Укрінформ⟧', 'Міст відкрито.⟦ Автор: Марія Коваль⟧'],
    keep: ['Є одне Джерело: вода.']
  },
  {
    id: 'agency-line',
    category: 'credit',
    why: 'The agency, paper or site in a line of its own.',
    caseSensitive: true,
    match: `[(/©]?(?:${agencies}|[a-z\\d-]{3,24}\\.(?:ua|com\\.ua|net|info|in\\.ua|org\\.ua))(?: ?/ ?\\p{Lu}[\\p{L} -]{2,30})?[)/]?\\.?`,
    at: 'edge',
    remove: ['(Укрінформ)', 'Getty Images', 'visnyk.com.ua'],
    keep: ['ТСН і люди', 'Генштаб мовчить.']
  }
]
