// Pairs of letters that most typefaces draw alike, after Unicode's table of confusable characters (UTS #39),
// kept to those that can pose as one another within a word.
const cyrillicLatin =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl кk ҫç АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ӀI ёë ЁË їï ЇÏ'
const greekLatin = 'οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX όó ϳj'
// Latin letters with an accent, as stress is marked in Russian: `бóльшая`.
const latinCyrillicStressed = 'áа éе óо ýу ÁА ÉЕ ÓО ÝУ'

const pairs = (list: string): [string, string][] =>
  list.split(' ').map((pair) => [...pair].slice(0, 2) as [string, string])

/** Letters of Cyrillic and Greek, and the Latin letter that each looks like. */
export const inLatin: ReadonlyMap<string, string> = new Map([...pairs(cyrillicLatin), ...pairs(greekLatin)])

// What Latin letters can pose for in Cyrillic: letters of the large alphabets only.
const latinCyrillic = 'aа eе oо pр cс yу xх iі AА BВ EЕ KК MМ HН OО PР CС TТ YУ XХ IІ ëё ËЁ'

/** Latin letters, and the Cyrillic letter that each looks like. */
export const inCyrillic: ReadonlyMap<string, string> = new Map([
  ...pairs(latinCyrillic),
  ...pairs(latinCyrillicStressed).map(([double, letter]): [string, string] => [double, `${letter}\u0301`])
])
