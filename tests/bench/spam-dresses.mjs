// What spammers promote, invented for the purpose, and how they dress it.

export const spamLines = {
  id: [
    'Posted By : keluaran hk hari ini',
    'Posted by: data sgp',
    'Diposting oleh : pengeluaran sdy',
    'Penulis : togel hari ini',
    'data hk',
    'live draw hk',
    'togel online terpercaya',
    'keluaran sgp tercepat hari ini',
    'prediksi sydney pools malam ini',
    'slot gacor maxwin',
    'slot gacor hari ini gampang menang',
    'rtp live slot tertinggi',
    'Link alternatif bandar bola resmi',
    'situs judi online terpercaya',
    'deposit pulsa tanpa potongan',
    'Daftar slot online deposit dana 10 ribu sekarang juga',
    'Gabung di pelangi88 situs slot gacor anti rungkad',
    'bonus new member 100 slot server thailand',
    'agen judi bola dan casino online',
    'Buruan main di kapaltoto, bandar togel hadiah terbesar',
    'toto macau | data sdy | live draw sgp',
    'Info bocoran slot dan pola gacor malam ini di sini'
  ],
  ms: [
    'mega888 apk free credit tanpa deposit',
    'slot online malaysia e-wallet cuci cepat',
    'keputusan 4d result terkini nombor ramalan'
  ],
  en: [
    'Best online casino real money no deposit bonus',
    'Play slot machine online free spins no deposit',
    'Buy viagra online cheap without prescription',
    'essay writing service cheap write my essay',
    'payday loans online no credit check',
    'online casino | buy cialis | custom essay | replica watches',
    'Join the best betting site and get a welcome bonus now'
  ],
  vi: [
    'Nhà cái uy tín số 1 - đăng ký nhận thưởng',
    'soi kèo bóng đá hôm nay tỷ lệ kèo nhà cái',
    'game bài đổi thưởng nổ hũ uy tín'
  ],
  tr: ['canlı bahis siteleri deneme bonusu', 'güvenilir casino siteleri güncel giriş'],
  es: ['casino en línea bono sin depósito giros gratis', 'cassino online rodadas grátis cadastre-se e ganhe'],
  other: [
    'สล็อตเว็บตรง แตกง่าย สมัครวันนี้รับโบนัส',
    'แทงบอลออนไลน์ บาคาร่า ฝากถอนไม่มีขั้นต่ำ',
    '线上赌场 真人娱乐 注册送彩金',
    '博彩平台 体育投注 首存优惠',
    'Онлайн казино: бонус за регистрацию, фриспины',
    'ставки на спорт рабочее зеркало букмекерская контора'
  ]
}

const perCharacter = (map) => (text) => Array.from(text, (character, index) => map(character, index)).join('')
const isLetter = (character) => /[a-z]/i.test(character)
const shifted = (upper, lower) =>
  perCharacter((character) => {
    const code = character.charCodeAt(0)
    if (/[A-Z]/.test(character)) return String.fromCodePoint(upper + code - 65)
    return /[a-z]/.test(character) ? String.fromCodePoint(lower + code - 97) : character
  })
const replaced = (table) => perCharacter((character) => table[character.toLowerCase()] ?? character)
const fromRow = (row) =>
  Object.fromEntries(Array.from(row, (look, index) => [String.fromCharCode(97 + index), look]))
const within = (between) => (text) =>
  text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+/gu, (word) =>
    word.length > 1 ? [...word].join(between) : word
  )
const after = (mark) => perCharacter((character) => (isLetter(character) ? character + mark : character))
const cyrillic = replaced({
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
  k: 'к',
  h: 'һ'
})
const leet = replaced({a: '4', e: '3', i: '1', o: '0', s: '5', t: '7'})

// Of Latin letters; what is written otherwise stays as it is.
export const dresses = {
  plain: (text) => text,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  'mixed case': perCharacter((character, index) =>
    index % 2 ? character.toUpperCase() : character.toLowerCase()
  ),
  'tight colon': (text) => text.replace(/\s*:\s*/g, ':'),
  'wide colon': (text) => text.replace(/\s*:\s*/g, '  :   '),
  'full width': (text) => shifted(0xff21, 0xff41)(text).replace(/:/g, '：'),
  'mathematical bold': shifted(0x1d400, 0x1d41a),
  'mathematical sans-serif': shifted(0x1d5d4, 0x1d5ee),
  'mathematical script': shifted(0x1d4d0, 0x1d4ea),
  'mathematical monospace': shifted(0x1d670, 0x1d68a),
  cyrillic,
  greek: replaced({
    a: 'α',
    e: 'ε',
    i: 'ι',
    o: 'ο',
    p: 'ρ',
    t: 'τ',
    u: 'υ',
    v: 'ν',
    k: 'κ',
    n: 'η',
    x: 'χ',
    w: 'ω'
  }),
  armenian: replaced({o: 'օ', h: 'հ', g: 'ց', n: 'ո', u: 'ս'}),
  'small capitals': replaced(fromRow('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ')),
  circled: shifted(0x24b6, 0x24d0),
  'black circles': (text) => shifted(0x1f150, 0x1f150)(text),
  squared: (text) => shifted(0x1f130, 0x1f130)(text),
  'black squares': (text) => shifted(0x1f170, 0x1f170)(text),
  superscript: replaced({
    a: 'ᵃ',
    c: 'ᶜ',
    e: 'ᵉ',
    g: 'ᵍ',
    i: 'ⁱ',
    l: 'ˡ',
    n: 'ⁿ',
    o: 'ᵒ',
    r: 'ʳ',
    s: 'ˢ',
    t: 'ᵗ'
  }),
  leet,
  'some leet': replaced({o: '0', i: '1'}),
  'leet signs': perCharacter((character) => ({a: '@', o: '0', s: '5', e: '3'})[character] ?? character),
  spaced: (text) => within(' ')(text.replace(/ /g, '  ')),
  'spaced evenly': within(' '),
  dotted: within('.'),
  hyphenated: within('-'),
  underscored: within('_'),
  starred: within('*'),
  'middle dots': within('·'),
  'emoji between letters': within('🔥'),
  'emoji between words': (text) => text.replace(/ /g, ' 🎰 '),
  'emoji around': (text) => `🔥💰 ${text} 💰🔥`,
  'repeated letters': (text) => text.replace(/([aeiou])(?=[a-z]*\b)/gi, '$1$1$1'),
  'repeated ends': (text) => text.replace(/([a-z])\b/gi, '$1$1$1'),
  'zero width': within('\u200b'),
  'soft hyphens': within('\u00ad'),
  accents: replaced({a: 'ä', e: 'é', i: 'ï', o: 'ö', u: 'ü', s: 'ṡ', n: 'ñ', c: 'ç', t: 'ţ', g: 'ğ'}),
  'stroke marks': after('\u0336'),
  'piled marks': after('\u0301\u0327\u0353'),
  underlined: after('\u0332'),
  'cyrillic and spaced': (text) => within(' ')(cyrillic(text)),
  'leet and dotted': (text) => within('.')(leet(text)),
  'bars around': (text) => `||| ${text} |||`,
  quoted: (text) => `« ${text} »`
}
