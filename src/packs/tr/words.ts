/**
 * Turkish words as small letters, with capital first letters, and in capitals, for rules that do not tell
 * these apart: `İ` stays as it is when a text is put into small letters, and `I` becomes `i`.
 */
export function forms(...words: readonly string[]): string {
  const all = words.flatMap((word) => [
    word,
    word.replace(/(^|[ /-])i/gu, '$1İ').replace(/(^|[ /-])ı/gu, '$1i'),
    word.replace(/i/gu, 'İ').replace(/ı/gu, 'i')
  ])
  return `(?:${[...new Set(all)].map((form) => form.replace(/[.?+()]/gu, '\\$&')).join('|')})`
}

/** Months, in full or shortened, in the forms that {@link forms} explains. */
export const month: string = forms(
  'ocak',
  'şubat',
  'mart',
  'nisan',
  'mayıs',
  'haziran',
  'temmuz',
  'ağustos',
  'eylül',
  'ekim',
  'kasım',
  'aralık'
)

/** Given names as bylines of Turkish papers have them. */
export const givenName: string =
  '(?:Abdullah|Adem|Ahmet|Ali|Alper|Arif|Arzu|Aslı|Ayhan|Aylin|Aynur|Ayşe|Aziz|Bahadır|Barış|Bayram|Berk|Bilal|Burak|Burcu|Bülent|Can|Cem|Cemal|Cihan|Cüneyt|Deniz|Derya|Dilek|Doğan|Ebru|Ece|Elif|Emel|Emin|Emine|Emrah|Emre|Ender|Engin|Ercan|Erdal|Erdem|Erdoğan|Eren|Erhan|Erkan|Erol|Esra|Fahri|Faruk|Fatih|Fatma|Ferhat|Fikret|Fırat|Gamze|Gizem|Gökhan|Gül|Gülay|Gürkan|Hakan|Halil|Haluk|Hamza|Harun|Hasan|Hatice|Hüseyin|Hülya|İbrahim|İlhan|İlker|İsmail|Kadir|Kemal|Kenan|Kerem|Levent|Mahmut|Mehmet|Melih|Melike|Merve|Mert|Mesut|Metin|Mevlüt|Murat|Musa|Mustafa|Muzaffer|Nazlı|Nihat|Nurcan|Nuri|Okan|Oktay|Onur|Orhan|Osman|Özcan|Özge|Özgür|Özlem|Ramazan|Recep|Rıza|Saadet|Sedat|Selçuk|Selim|Selin|Serdar|Serhat|Serkan|Sevda|Seyfettin|Sibel|Sinan|Süleyman|Şenol|Şükrü|Tahir|Taner|Tolga|Tuğba|Turan|Turgay|Ufuk|Uğur|Umut|Ümit|Veli|Volkan|Yaşar|Yasemin|Yasin|Yavuz|Yılmaz|Yunus|Yusuf|Zafer|Zeki|Zeynep)'

/** Two to eight of some words side by side, as rows of buttons have them. */
export function row(word: string): string {
  const next = `[ |•·/,]{1,3}${word}`
  return `${word}${next}${`(?:${next})?`.repeat(6)}`
}
