import type {Rule} from '../../matching/rule.ts'
import {titleCase} from './words.ts'

const r = String.raw

/** Links and teasers to other articles. */
export const linksRules: readonly Rule[] = [
  {
    id: 'baca-juga',
    category: 'related',
    why: 'News sites put links to other articles between the paragraphs, each behind this label; scrapers that lose line ends leave it in running text.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:>{1,3}|[»►▶👉📖🔗📌➡→•]) ?)?(?:(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Cek|CEK) (?:[Jj]uga|JUGA|[Pp]ula|[Aa]rtikel (?:[Mm]enarik )?(?:[Ll]ain(?:nya)?|[Tt]erkait)|[Bb]erita (?:[Ll]ain(?:nya)?|[Tt]erkait|[Ss]elanjutnya))|Baca|BACA|(?:Artikel|Berita|ARTIKEL|BERITA) (?:[Tt]erkait|TERKAIT|(?:[Mm]enarik |MENARIK )?(?:[Ll]ainnya|LAINNYA))|Jangan [Ll]ewatkan|Menarik [Dd]ibaca) ?[:：] ?`,
    until: 'headline',
    from: 'precise',
    remove: [
      'Baca juga: Harga Cabai di Pasar Wetan Naik Lagi',
      'Baca juga:Jembatan Kali Bening Ditutup, Warga Memutar 12 Kilometer',
      'Baca: Harga Cabai di Pasar Wetan Naik Lagi',
      '>>> Baca juga: Harga Cabai di Pasar Wetan Naik Lagi',
      'Berita lainnya: Jembatan Kali Bening Ditutup, Warga Memutar 12 Kilometer',
      'LIHAT JUGA : Tiga Desa di Lereng Merapi Panen Kopi Lebih Awal',
      'Pasokan mulai normal. ⟦Baca juga: Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan menghambat panen.'
    ],
    keep: [
      'Murid-murid itu baca juga: surat kabar, majalah, dan puisi, lalu mereka pulang.',
      'Berita lainnya: tiga kapal batal berlayar dan pelabuhan ditutup sampai Kamis.',
      'Di papan itu tertulis "Baca juga: petunjuk di balik kemasan" dengan huruf kecil.'
    ]
  },
  {
    id: 'baca-juga-sendiri',
    category: 'related',
    why: 'The same label in a line of its own, with the link in the next.',
    match: r`(?:baca|lihat|simak) (?:juga|pula)(?: artikel(?: lainnya)?| berita(?: lainnya)?)? ?[:：]?`,
    then: {lines: 1, match: 'headline'},
    from: 'precise',
    remove: ['Baca juga:\nPemudik Mulai Padati Terminal Giwangan, Ada Apa?'],
    keep: ['Baca juga doa setelah salat', 'Lihat juga sisi lain kota ini dari atas bukit.']
  },
  {
    id: 'baca-juga-tanpa-titik-dua',
    category: 'related',
    why: 'The same label before a headline without a colon; the capital of its second word tells it from a sentence.',
    caseSensitive: true,
    match: r`(?:Baca Juga|BACA JUGA|Lihat Juga|LIHAT JUGA|Simak Juga|SIMAK JUGA) ?[>»|-]{0,2} ?\p{Lu}.{14,160}[^.:,]|(?:Tonton|TONTON|Dengarkan|DENGARKAN) (?:[Jj]uga|JUGA) ?[:：] ?\p{Lu}.{14,160}[^.:,]|\[(?:VIDEO|FOTO|Video|Foto)\] ?\p{Lu}.{14,160}[^.:,]`,
    remove: [
      'Tonton juga: Harga Cabai di Pasar Wetan Naik',
      '[VIDEO] Harga Cabai di Pasar Wetan Naik',
      'Baca Juga Harga Cabai di Pasar Wetan Naik Lagi'
    ],
    keep: [
      '[VIDEO] itu palsu, kata polisi.',
      'Baca juga Alkitab dan Quran, pesan guru itu kepada murid-muridnya'
    ]
  },
  {
    id: 'baca-juga-daftar',
    category: 'related',
    why: 'At the end of an article the label heads a list of links.',
    at: 'last',
    match: r`(?:(?:baca|lihat|simak) (?:juga|pula)|(?:berita|artikel|topik|konten) (?:terkait|lainnya|lain|populer|terpopuler|terkini|terbaru|pilihan|rekomendasi|menarik lainnya)|rekomendasi (?:berita|untuk anda)|terpopuler|terbaru|terkini|bacaan terkait|paling populer|pilihan (?:editor|redaksi)|editor['’]s picks?|berita rekomendasi|rekomendasi|jangan lewatkan|(?:terkini|terpopuler|terbaru) lainnya) ?[:：]?`,
    then: {lines: 12, match: 'headline'},
    from: 'precise',
    remove: [
      'Berita Terkait\nPanen Raya di Lembah Anai Dimulai\nPetani Kopi Beralih ke Pupuk Kandang\nGudang Bulog Baru Berdiri di Tepi Kota'
    ],
    keep: ['Berita lainnya datang dari pelabuhan: tiga kapal batal berlayar.']
  },
  {
    id: 'pilihan-redaksi',
    category: 'related',
    why: 'A box with the editors’ choice of other articles, in mid-article.',
    match: r`(?:pilihan (?:editor|redaksi)|berita pilihan|rekomendasi redaksi)(?: ?[:：] ?.{10,160})?`,
    then: {lines: 3, match: 'headline'},
    from: 'precise',
    remove: [
      'Pilihan Editor: Nelayan Pantai Glagah Menunggu Kapal Bantuan',
      'Pilihan Redaksi\nNelayan Glagah Menunggu Kapal Bantuan\nTambak Udang Merugi Dua Musim'
    ],
    keep: ['Pilihan redaksi jatuh pada naskah yang paling pendek.']
  },
  {
    id: 'selengkapnya',
    category: 'related',
    why: 'A link to the full story or to more of it.',
    match: r`(?:(?:baca|simak|lihat|klik|cek)(?: berita| artikel| info(?:rmasi)?| liputan| ulasan)? (?:selengkapnya|lengkapnya|selanjutnya) ?(?:(?:hanya )?di ?sini|di (?:halaman|tautan|link) .{2,40}|di (?!bawah|atas|dalam|sana|sini\b)[\p{L}.]{3,30}|[:：].{5,160}|>+|»)?[.:]?|(?:baca )?artikel asli(?:nya)?(?: (?:di ?sini|[:：].{5,160}))?|selengkapnya(?:,? ?(?:baca |klik |simak |saksikan )?di ?(?:sini|link ini|tautan ini))? ?[:.>»]{0,4}|(?:baca|klik) di ?sini\.?)`,
    then: {lines: 1, match: r`di ?sini\.?`},
    from: 'precise',
    remove: [
      'Baca selengkapnya di sini.',
      'Baca berita selengkapnya\ndi sini.',
      'Selengkapnya >>',
      'Baca Selengkapnya di kabarwetan',
      'Artikel Asli',
      'Selengkapnya baca di sini...',
      'Baca Selengkapnya: Sungai Progo Meluap, Dua Dusun Terendam'
    ],
    keep: [
      'Simak selengkapnya dalam uraian berikut.',
      'Artikel asli naskah itu disimpan di museum.',
      'Baca selengkapnya di bawah ini.',
      'Selengkapnya tentang tata cara itu diatur dalam Pasal 12.'
    ]
  },
  {
    id: 'selanjutnya',
    category: 'related',
    why: 'A link to the next article.',
    at: 'tail',
    caseSensitive: true,
    match: r`(?:Selanjutnya|SELANJUTNYA|Artikel [Ss]elanjutnya|Berita [Ss]elanjutnya|Sebelumnya) ?[:：] ?\p{Lu}.{12,160}[^.:"”]|(?:Terpopuler|TERPOPULER|Populer|Trending) ?[:：] ?\p{Lu}.{12,160}[^.:"”]`,
    remove: ['Selanjutnya: Harga Cabai di Pasar Wetan Naik Lagi'],
    keep: ['Selanjutnya: adonan didiamkan satu jam']
  },
  {
    id: 'artikel-terkait-tirto',
    category: 'related',
    why: 'A sentence at the end that links to other articles on the subject or of the author.',
    match: r`baca juga artikel terkait .{3,120} atau tulisan .{3,120}`,
    from: 'precise',
    remove: ['Baca juga artikel terkait GEMPA BUMI atau tulisan menarik lainnya Sari Wening'],
    keep: ['Ia baca juga artikel terkait gempa bumi atau tulisan tangan kakeknya.']
  },
  {
    id: 'peluru-judul',
    category: 'related',
    why: 'A network of papers puts links between the paragraphs, each behind a bullet and in title case.',
    caseSensitive: true,
    from: 'balanced',
    match: r`• (?![^,]*,[^,]*,)${titleCase}["“'‘]?\p{Lu}\S{1,20}(?: \S{1,22}){6,18}(?<![.:;,])`,
    remove: ['• Harga Cabai di Pasar Wetan Naik Lagi, Pedagang Mulai Mengeluh Sepi Pembeli'],
    keep: [
      '• Cabai rawit merah dari Wetan dan bawang putih',
      '• Menteri Pertanian Republik Indonesia menghadiri panen raya itu'
    ]
  },
  {
    id: 'artikel-kurung',
    category: 'related',
    why: 'A link to another article in square brackets.',
    match: r`\[ ?(?:artikel|berita|laporan|baca)(?: (?:berkaitan|terkait|juga|lain(?:nya)?|menarik|penuh))? ?[:：] ?[^\[\]]{10,160}\]`,
    remove: [
      '[ ARTIKEL BERKAITAN: Harga Cabai di Pasar Wetan Naik Lagi ]',
      '[Baca: Harga Cabai di Pasar Wetan Naik]'
    ],
    keep: ['[Laporan: dibuat]']
  }
]
