import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Labels of links to other articles, and to the rest of this one. */
export const linkRules: readonly Rule[] = [
  {
    id: 'baca-label-lain',
    category: 'related',
    why: 'Labels of links between the paragraphs, as more sites word them.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:LAPORAN|Laporan) (?:BERKAITAN|[Bb]erkaitan)|(?:Laporan|LAPORAN|Berita|BERITA) (?:[Pp]enuh|PENUH)|(?:ARTIKEL|Artikel) (?:MENARIK|[Mm]enarik|LAIN|[Ll]ain)|(?:BACA|Baca) (?:BERKAITAN|[Bb]erkaitan|LAPORAN|[Ll]aporan(?: [Pp]enuh)?|[Ss]elanjutnya|SELANJUTNYA|[Ss]elengkapnya)|(?:JANGAN LUPA BACA|Jangan [Ll]upa [Bb]aca)|(?:TONTON|Tonton)(?: [Vv]ideo| VIDEO)?) ?[:：] ?`,
    until: 'headline',
    remove: [
      'LAPORAN BERKAITAN: Harga Ayam di Kuala Tembeling Naik Semula',
      'Jangan lupa baca: Harga Ayam di Kuala Tembeling Naik Semula'
    ],
    keep: ['Polis menerima laporan penuh semalam, dan siasatan dibuka.']
  },
  {
    id: 'baca-lagi-huruf-besar',
    category: 'related',
    why: 'The label in capitals before a headline without a colon.',
    caseSensitive: true,
    match: r`(?:BACA LAGI|Baca Lagi|BACA BERITA|BACA JUGA) ?[>»|-]{0,2} ?\p{Lu}.{14,160}[^.:,]`,
    remove: ['BACA LAGI Harga Ayam di Kuala Tembeling Naik Semula'],
    keep: ['Baca lagi surat itu, kata guru']
  },
  {
    id: 'baca-seterusnya',
    category: 'related',
    why: 'Leads to the rest of the article, to more articles, or to the next one.',
    match: r`(?:(?:baca|ikuti|lihat|ketahui|klik)(?: (?:laporan|berita|artikel))? (?:penuh|seterusnya|selanjutnya|lanjut|lebih lanjut)(?: (?:di ?sini|di .{2,40}))?|(?:baca|teruskan) (?:seterusnya|membaca)|(?:lebih banyak|lagi) (?:artikel|berita|cerita)(?: (?:di ?sini|menarik.{0,30}|berkaitan))?|(?:artikel|berita|kiriman|siaran) (?:sebelum(?:nya)?|seterusnya|berikutnya|terdahulu)|seterusnya|halaman seterusnya|papar (?:semua|lagi|lebih)|lihat semua|muat(?:kan)? lagi|anda mungkin (?:juga )?(?:terlepas|gemar).{0,20}|a ?[-+] ?[|/]? ?a ?[-+](?: ?\(?(?:ubah )?saiz (?:teks|tulisan|huruf|fon)\)?)?|(?:ubah )?saiz (?:teks|tulisan|huruf|fon) ?:?[ a+-]{0,10})[ .:>»]{0,3}`,
    at: 'edge',
    remove: ['Saiz teks: A A A', 'Baca laporan penuh di sini', 'Artikel Sebelum', 'Papar semua'],
    keep: ['Baca seterusnya surat itu, pinta hakim.']
  }
]
