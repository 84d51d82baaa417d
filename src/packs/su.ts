import type {Pack} from '../matching/rule.ts'

const r = String.raw

const pack: Pack = {
  language: 'su',
  rules: [
    {
      id: 'baca-oge',
      category: 'related',
      why: 'Sundanese articles link to others behind this label; the Indonesian pack, which applies too, knows the rest.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:Baca|BACA|Maca|Tingali|Tinggali|Aos|Lalajo) (?:[Oo]g[eé]|OGE|OGÉ|[Ss]alajengna|[Ss]alengkepna)|(?:Warta|Beja) (?:[Ss]an[eé]sna|[Ll]ianna)) ?[:：] ?`,
      until: 'headline',
      remove: [
        'Baca ogé: Harga Cabé di Pasar Kulon Naék Deui',
        'Geus réngsé. ⟦Baca oge: Harga Cabé Naék Deui⟧ Numutkeun anjeunna, hujan anu jadi sabab.'
      ],
      keep: ['Barudak maca ogé: buku, koran, jeung sajak.']
    },
    {
      id: 'panulis',
      category: 'credit',
      why: 'Who wrote and edited the article.',
      at: 'edge',
      caseSensitive: true,
      match: r`(?:Panulis|Nu [Nn]ulis|Panyusun|Ku|Wartawan|Pangropéa) ?[:：] ?\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,4}`,
      remove: ['Panulis: Dadang Kulon Jaya'],
      keep: ['Panulis: can kapanggih saha ngaranna.']
    },
    {
      id: 'kaca-salajengna',
      category: 'nav',
      why: 'The next page.',
      match: r`(?:kaca (?:salajengna|saterusna)|baca (?:salajengna|saterusna|salengkepna)(?: di dieu)?|balik ka luhur) ?[.>»]{0,3}`,
      remove: ['Kaca salajengna', 'Baca salajengna di dieu'],
      keep: ['Kaca salajengna soék.']
    },
    {
      id: 'poto-ti',
      category: 'credit',
      why: 'Whose a picture is, or where a text is from, at the end or below a picture.',
      caseSensitive: true,
      match: r`(?:Poto|Foto|Gambar|Sumber)(?: (?:ti|ku))? ?[:：] ?(?:[Ii]stiméwa|[Ii]stimewa|[Ii]st\.?|[Ii]nternét|Google|[Dd]ok\.? ?[\p{L}. ]{2,30}|\p{Lu}[\p{L}.'’-]{1,25}(?: [\p{Lu}/][\p{L}.'’/-]{1,25}){0,4})`,
      at: 'tail',
      remove: ['Poto: Dadang Kulon', 'Sumber: Warta Kulon'],
      keep: ['Sumber: cai ti gunung anu hérang kénéh.']
    },
    {
      id: 'bagikeun',
      category: 'social',
      why: 'Buttons to share and to comment.',
      match: r`bagikeun(?: (?:artikel|warta|beja) ieu)? ?:?|(?:kirim|tulis|béré|bere) kom[eé]ntar(?: anjeun)?|kom[eé]ntar ?:?|(?:can|teu) aya kom[eé]ntar ?[.!:]?`,
      at: 'tail',
      remove: ['Bagikeun artikel ieu', 'Tulis koméntar'],
      keep: ['Bagikeun sangu ka tatangga, saur indung.']
    }
  ]
}

export default pack
