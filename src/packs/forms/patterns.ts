/** What may stand before a label: bullets, arrows, brackets. */
export const decoration = '[*>•▪■●►▶→»«\\[(（【#+–—|\\s\\u2600-\\u27BF\\u{1F300}-\\u{1FAFF}\\uFE0F-]{0,6}'

/** What parts a label from its headline. */
export const separator = '(?:\\s?[:：|»›→]\\s?|\\s?>{1,3}\\s?|\\s[–—-]\\s)'

/** A name of two to four words with capitals, for rules that tell these apart. */
export const fullName =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]{1,24}(?: (?:de|del|da|do|dos|van|von|der|den|bin|al|la|di))?(?: \\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}){1,3}"

/**
 * Who made or owns something, for rules that tell capitals: up to nine words with capitals, or that begin like the
 * small ones between names.
 */
export const owner =
  '(?:dpa|imago|picture alliance|iStock|epa|privat|[\\p{Lu}@©\\p{N}«"“„][^\\s!?:：;()]{0,40})(?: [\\p{Lu}\\p{N}@«"“„\'/|&–—©dvbleuytиізв-][^\\s!?:：;()]{0,40}){0,8}'

/** The same in a script without capitals. */
export const plainOwner =
  '(?!왼|오른|가운|위|아래|앞|뒤|左|右|上|下|中|前)[^.!?:：;।۔。、，؟？！()（）]{2,40}'

const networks =
  'facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|viber|threads|bluesky|mastodon|google news|flipboard|spotify'

const slavic =
  'vkontakte|vk|вконтакте|одноклассники|телеграм[іе]?|вайбер|фейсбук|інстаграм|инстаграм|дзен|твиттер'
const arabic = 'فيسبوك|تويتر|واتساب|تلغرام|يوتيوب|انستغرام|تلگرام|اینستاگرام|فیس بک|واتس ایپ|یوٹیوب|ٹوئٹر'

// What else they are called in a language.
const local: Readonly<Record<string, string>> = {
  ru: slavic,
  uk: slavic,
  ar: arabic,
  fa: arabic,
  ur: arabic,
  hi: 'फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|यूट्यूब|टेलीग्राम|इंस्टाग्राम',
  ko: '페이스북|트위터|카카오톡|카카오스토리|네이버|유튜브|텔레그램',
  ja: 'フェイスブック|ツイッター|line',
  zh: '微信|微博|推特|脸书|臉書|line',
  th: 'เฟซบุ๊ก|ไลน์|ทวิตเตอร์|line',
  vi: 'zalo'
}

/** Networks as texts in small letters of a language call them. */
export const networkOf = (language: string): string =>
  `(?:${networks}${local[language] ? `|${local[language]}` : ''})`

/** Networks of all languages, for rules that tell capitals or not. */
export const anyNetwork =
  '(?:Facebook|FACEBOOK|facebook|Twitter|TWITTER|twitter|Instagram|INSTAGRAM|instagram|LinkedIn|YouTube|Youtube|YOUTUBE|TikTok|Tiktok|Pinterest|Telegram|TELEGRAM|telegram|WhatsApp|Whatsapp|WHATSAPP|Viber|Threads|Bluesky|Mastodon|Google News|Google Новост|Flipboard|Google Play|App Store|Spotify|ВКонтакте|Вконтакте|VK|Одноклассник|Телеграм|Вайбер|Ватсап|Фейсбук|Інстаграм|Инстаграм|Дзен|Ютуб|Твиттер|Zalo|फेसबुक|ट्विटर|व्हाट्सए|व्हाट्सऐ|यूट्यूब|टेलीग्राम|इंस्टाग्राम|فيسبوك|تويتر|واتساب|تلغرام|تليجرام|يوتيوب|تلگرام|اینستاگرام|فیس بک|واتس ایپ|یوٹیوب|ٹوئٹر)'

const digits = '(?:(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:20)?\\d\\d)'

const clock =
  '(?:[ ,|@·•–—(-]{0,3}(?:\\p{L}{1,5} )?\\d{1,2}[:.hH]\\d{0,2}(?::\\d\\d)?(?: ?(?:h|hs|hrs|uhr|uur|[ap]\\.?m\\.?|[a-z]{2,4}t|gmt|utc|wib|msk|мск)(?:[+-]\\d)?)?\\)?)?'

/** A date of a language with its month in words, perhaps with the day of the week and the time. */
export const wordDateOf = (month: string, weekday: string): string =>
  /[月월]/.test(month)
    ? `(?:19|20)\\d\\d ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일](?: ?[(（]?(?:${weekday})[)）]?)?${clock}`
    : `(?:(?:${weekday})[,. ]{1,2}(?:\\p{L}{1,4} )?)?(?:\\d{1,2}(?:\\.|º|ª|er|st|nd|rd|th)?,? (?:de |of )?(?:${month}),? ?(?:del? )?(?:19|20)\\d\\d(?: ?(?:г\\.?|года|р\\.?|року))?|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)${clock}`

/** The same, also in digits. */
export const dateOf = (month: string, weekday: string): string =>
  `(?:${wordDateOf(month, weekday)}|(?:(?:${weekday})[,. ]{1,2}(?:\\p{L}{1,4} )?)?${digits}${clock})`

const escaped = (word: string): string =>
  word
    .replace(/[.?+()[\]|*/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replace(/ё/gu, '[её]')

/**
 * Any of some words: as they are, and in capitals. Turkish has its own, and keeps them when a text is put into
 * small letters.
 */
export function anyOf(words: readonly string[], language: string, small: 'small' | '' = ''): string {
  const all = words.flatMap((word) => {
    const first = word.slice(0, 1)
    const rest = word.slice(1)
    const forms = [word, first.toLocaleUpperCase(language) + rest, word.toLocaleUpperCase(language)]
    return small ? [...forms, first.toLocaleLowerCase(language) + rest] : forms
  })
  // The longest first, so that a word is not taken for the beginning of another.
  const sorted = [...new Set(all)].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(escaped).join('|')})`
}

/** The same for rules that do not tell capitals from small letters. */
export function anySmall(words: readonly string[], language: string): string {
  const all = words.flatMap((word) =>
    language === 'tr'
      ? [word, word.toLocaleUpperCase('tr'), word.slice(0, 1).toLocaleUpperCase('tr') + word.slice(1)]
      : [word]
  )
  const small = all.map((word) => word.toLowerCase().replace(/i̇/gu, 'İ'))
  const sorted = [...new Set(small)].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(escaped).join('|')})`
}

/** Words of a pattern in small letters, for rules that tell capitals: the first letter of each also as a capital. */
export const alsoCapital = (pattern: string): string =>
  pattern.replace(/(?<=^|[(|:])\p{Ll}(?=\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)

/** Scripts without capitals: where a name or a headline begins cannot be seen. */
export const hasCapitals = (word: string): boolean => /\p{Lu}|\p{Ll}/u.test(word)

/** Words as they are, and each with a capital, as some sites write all their labels. */
export const alsoTitled = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) => [word, word.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase())])
  )
]
