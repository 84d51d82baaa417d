/**
 * Characters that look like a Latin letter and that normalization form KD does not turn into it: Cyrillic,
 * Greek, Armenian, Cherokee, Lisu, small capitals and letters with a stroke or hook. Chosen by eye from what
 * spammers use; a look-alike that is missing costs recall only.
 */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аɑαᴀ⍺аАΑᎪꓮ∆Λ',
  b: 'ЬьвВʙΒβƅɓᏴꓐ฿',
  c: 'сСϲᴄϹᏟꓚƈ¢©',
  d: 'ԁᴅɗđĐðÐᎠꓓժ',
  e: 'еЕєЄεᴇΕҽɘəɛ℮ᎬꓰΣ€',
  f: 'ғꜰƒϝꓝ',
  g: 'ɡɢԍԌցɠᏀǥꓖ',
  h: 'һҺнНʜΗհħᎻꓧ',
  i: 'іІιɪΙᎥıїЇɩⅠꓲ¡ɨ|∣ǀӏӀ',
  j: 'јЈᴊʝϳᎫꓙյ',
  k: 'кКκᴋΚĸқҚƙҝᏦꓗ₭',
  l: 'ʟłŁɭᏞꓡℓӀӏ£լ',
  m: 'мМᴍΜɱᎷꓟ',
  n: 'пɴηΝոռŋꓠɲ₦',
  o: 'оОοσᴏΟөøØօסɵ〇ꓳѳѺ',
  p: 'рРρᴘΡƥᏢþꓑ',
  q: 'ԛԚզϙꞯɋ',
  r: 'гʀᎡɾɍᴦꓣЯя®',
  s: 'ѕЅꜱʂՏᏚꓢƽ§',
  t: 'тТτᴛΤŧᎢƭ†ꓔ₮𐊗',
  u: 'υᴜսʋꓴʉ',
  v: 'νᴠѵѴ∨ᏙꓦΝ',
  w: 'ԝԜωᴡѡшШաᎳɯꓪ₩',
  x: 'хХχΧ×ꓫҳ',
  y: 'уУγʏΥүҮყᎩꓬ¥',
  z: 'ᴢΖƶʐᏃꓜ'
}

const table = new Map<number, string>()
for (const [letter, alikes] of Object.entries(lookalikes)) {
  for (const alike of alikes) {
    const code = alike.codePointAt(0)!
    if (!table.has(code)) table.set(code, letter)
  }
}

// Letters in circles and squares, and regional indicators, of which some do not decompose.
const alphabets = [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6, 0x249c]
// White on black digits 1 to 10.
const digits = [0x2776, 0x2780, 0x278a, 0x2460, 0x24f5]

const mark = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g

/** How far a character was from the letter that it stands for. */
export const disguise = {none: 0, accent: 1, lookalike: 2} as const

/**
 * What a character looks like, in lower case and without accents: one or more letters or digits, or an empty
 * text for a mark.
 */
export function skeleton(code: number): string {
  if (code < 0x80) return String.fromCharCode(code).toLowerCase()
  const alike = table.get(code)
  if (alike) return alike
  for (const start of alphabets)
    if (code >= start && code < start + 26) return String.fromCharCode(97 + code - start)
  for (const start of digits) if (code >= start && code < start + 9) return String(code - start + 1)
  const plain = String.fromCodePoint(code).normalize('NFKD').replace(mark, '').toLowerCase()
  if (plain.length === 0) return plain
  // A decomposed letter may be a look-alike itself, as a mathematical Greek one is.
  const first = plain.codePointAt(0)!
  return first === code || plain.length > 2 ? plain : (table.get(first) ?? plain)
}

/** How a character other than ASCII is disguised. */
export function disguiseOf(code: number): number {
  if (code < 0x80) return disguise.none
  if (code === 0x2070 || (code >= 0x2074 && code < 0x208a)) return disguise.accent
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return disguise.accent
  return skeleton(code) === String.fromCodePoint(code).toLowerCase() ? disguise.none : disguise.lookalike
}
