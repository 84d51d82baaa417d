import type {Pack} from '../matching/rule.ts'

const r = String.raw

const pack: Pack = {
  language: 'jv',
  rules: [
    {
      id: 'waca-uga',
      category: 'related',
      why: 'Javanese articles link to others behind this label; the Indonesian pack, which applies too, knows the rest.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:Waca|WACA|Wacanen|Maca|Pirsani|Tonton|Delengen) (?:[Uu]ga|UGA|[Ss]abanjuré|[Ss]abanjure|[Jj]uga)|(?:Warta|Kabar|Pawarta) (?:[Ll]iyané|[Ll]iyane|[Gg]egayutan)) ?[:：] ?`,
      until: 'headline',
      remove: [
        'Waca uga: Rega Lombok ing Pasar Wetan Mundhak Maneh',
        'Wis rampung. ⟦Waca uga: Rega Lombok Mundhak Maneh⟧ Miturut dheweke, udan dadi sebabé.'
      ],
      keep: ['Bocah-bocah waca uga: buku, koran, lan geguritan.']
    },
    {
      id: 'penulis',
      category: 'credit',
      why: 'Who wrote and edited the article.',
      at: 'edge',
      caseSensitive: true,
      match: r`(?:Panulis|Panyerat|Juru [Ww]arta|Juru [Pp]awarta|Panyunting|Dening|Kaserat déning) ?[:：] ?\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,4}|Kaserat d[eé]ning \p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,3}`,
      remove: ['Panulis: Dwi Ayu Wening'],
      keep: ['Panulis: durung dingertèni sapa jenengé.']
    },
    {
      id: 'banjur-kaca',
      category: 'nav',
      why: 'The next page.',
      match: r`(?:(?:kaca|kaca ing) (?:sabanjuré|sabanjure|candhaké|candhake)|waca (?:sabanjuré|sabanjure|jangkepé|jangkepe)(?: ing kene)?|bali menyang ndhuwur) ?[.>»]{0,3}`,
      remove: ['Kaca sabanjuré', 'Waca sabanjure ing kene'],
      keep: ['Kaca sabanjuré suwèk.']
    },
    {
      id: 'gambar-saka',
      category: 'credit',
      why: 'Whose a picture is, or where a text is from, at the end or below a picture.',
      caseSensitive: true,
      match: r`(?:Gambar|Foto|Poto|Sumber)(?: (?:saka|dening|déning))? ?[:：] ?(?:[Ii]stimewa|[Ii]st\.?|[Ii]nternet|Google|[Dd]ok\.? ?[\p{L}. ]{2,30}|\p{Lu}[\p{L}.'’-]{1,25}(?: [\p{Lu}/][\p{L}.'’/-]{1,25}){0,4})`,
      at: 'tail',
      remove: ['Gambar saka: Dwi Wening', 'Foto: Istimewa'],
      keep: ['Sumber: banyu ing sendhang kuwi bening.']
    },
    {
      id: 'andum',
      category: 'social',
      why: 'Buttons to share and to comment.',
      match: r`(?:andum|dumna|bagèkna|bagekna)(?: (?:artikel|warta|kabar) iki)? ?:?|(?:kirim|tulis|wènèhi|wenehi) (?:komentar|panemu)(?: panjenengan| sampeyan)?|(?:durung|ora) ana (?:komentar|panemu) ?[.!:]?`,
      at: 'tail',
      remove: ['Andum artikel iki', 'Tulis komentar panjenengan'],
      keep: ['Andum panganan marang tangga kuwi becik.']
    }
  ]
}

export default pack
