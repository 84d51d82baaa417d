import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Left-overs of players and galleries, and advertising labels. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'gambas',
    category: 'media',
    why: 'The placeholder of an embed in the publishing system of one large group of sites.',
    scope: 'span',
    match: r`\[gambas ?: ?[^\]]{2,60}\]`,
    from: 'precise',
    remove: ['[Gambas:Video 20detik]', 'Ia menutup rapat. ⟦[Gambas:Instagram]⟧ Rapat berlanjut besok.'],
    keep: ['Penari itu mengenakan kain [gambas] dari sutra.']
  },
  {
    id: 'simak-video',
    category: 'media',
    why: 'The label of an embedded video, with its title.',
    caseSensitive: true,
    match: r`['"‘“]?(?:[Ss]imak|[Ll]ihat|[Tt]onton|[Ss]aksikan|[Cc]ek|SIMAK|LIHAT|TONTON|SAKSIKAN) (?:juga,? |JUGA |pula |Juga |selengkapnya |dulu )?(?:cuplikan |tayangan )?(?:[Vv]i?ideo|[Vv]idio|VIDEO)(?:nya)?(?: (?:[Pp]ilihan|[Mm]enarik|[Tt]erkait|[Ll]ainnya|[Ss]elengkapnya|[Uu]nggulan|[Pp]opuler|[Bb]erikut|PILIHAN)[^.]{0,80}[.:]?|(?: [^.:'"‘“]{1,30})?[:：]? ?['"‘“].{5,190}['"’”](?: di ?sini)? ?[:.]?|[:：] ?[\p{Lu}\p{N}].{8,190}[^.]| [\p{Lu}\p{N}].{12,170}[^.:\s] ?:?| di ?sini ?[:.]?| ?[:：])`,
    from: 'precise',
    remove: [
      'Simak Video "Warga Lereng Merapi Mulai Turun"',
      "Simak juga Video 'Warga Lereng Merapi Mulai Turun':",
      'Lihat juga Video: Warga Lereng Merapi Mulai Turun',
      'Tonton juga video "Petani Tomat Buang Panen" di sini:',
      'Saksikan Video Pilihan Berikut Ini:',
      'Simak juga video berikut ini:'
    ],
    keep: [
      'Simak video dan baca bukunya, kata guru itu, lalu ujian dimulai.',
      'Lihat video itu sekali lagi: pelaku memakai topi merah, bukan biru.'
    ]
  },
  {
    id: 'simak-video-berkutip',
    category: 'media',
    why: 'The same label within running text; its title is in quotes and a colon ends it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=(?:^|[.!?"”'’)\]]) ?)(?:Simak|Lihat|Tonton|Saksikan) (?:juga )?(?:[Vv]ideo:? )?['"‘“][^.]{5,170}['"’”](?: di ?sini)? ?:`,
    from: 'precise',
    remove: [
      "Rapat ditutup malam itu. ⟦Simak juga Video 'Warga Lereng Merapi Mulai Turun':⟧",
      'Tonton juga "Petani Tomat Buang Panen ke Sungai" di sini:'
    ],
    keep: ['Pesannya pendek. Lihat "kemajuan" itu dengan mata sendiri.']
  },
  {
    id: 'saksikan-live',
    category: 'media',
    why: 'The label of an embedded live stream.',
    match: r`(?:saksikan|tonton|simak|ikuti) (?:juga )?live(?: \p{L}{2,20}){1,4}(?: (?:di )?(?:bawah|berikut) ini)? ?[:：]?`,
    from: 'precise',
    remove: ['Saksikan Live DetikPagi:', 'Saksikan Live Streaming Kabar Pagi di bawah ini:'],
    keep: ['Tonton live itu gratis, kata panitia konser.']
  },
  {
    id: 'video-judul',
    category: 'media',
    why: 'The title of a player below the article, often twice: of its frame and of the video.',
    at: 'tail',
    caseSensitive: true,
    match: r`(?:VIDEO|Video) ?[:：] ?\p{Lu}.{12,150}[^.:"”]`,
    then: {lines: 1, match: 'repeated'},
    from: 'precise',
    remove: [
      'Video: Panen Garam di Madura Mulai Juli',
      'Video: Panen Garam di Madura Mulai Juli\nVideo: Panen Garam di Madura Mulai Juli'
    ],
    keep: ['Video: rekaman kamera gerbang menunjukkan dua orang masuk pukul 02.10.']
  },
  {
    id: 'kiriman-instagram',
    category: 'media',
    why: 'What an embedded post leaves behind.',
    match: r`(?:lihat (?:postingan|kiriman|unggahan) ini di (?:instagram|threads|facebook)|(?:sebuah )?(?:kiriman|postingan) (?:dibagikan|yang dibagikan|dibagikan) oleh .{2,80})`,
    from: 'precise',
    remove: ['Lihat postingan ini di Instagram', 'Sebuah kiriman dibagikan oleh Warung Mbok Sri (@mboksri)'],
    keep: ['Kiriman dibagikan petugas kepada warga sejak pagi.']
  },
  {
    id: 'perbesar',
    category: 'media',
    why: 'The button on a picture.',
    match: r`(?:perbesar(?: gambar| foto)?|lihat foto|(?:lihat|klik) (?:untuk )?(?:memperbesar|perbesar)(?: gambar)?|memuat(?: video| konten)?\.{0,3}|foto:? ?\d{1,3} ?(?:\/|dari) ?\d{1,3})`,
    remove: ['Perbesar', 'Foto 3 dari 12'],
    keep: ['Perbesar peluang itu, katanya.']
  },
  {
    id: 'scroll',
    category: 'ad',
    why: 'Printed around an advertisement, to say that the article goes on below it.',
    scope: 'span',
    match: r`(?:(?:advertisement|iklan) ?)?(?:scroll to (?:continue|resume)(?: with)? content|(?:scroll|gulir)(?: (?:ke ?bawah|down))? untuk (?:melanjutkan|lanjut|lanjutkan)(?: membaca| baca)?(?: artikel| berita)?|scroll untuk baca artikel)`,
    from: 'precise',
    remove: [
      'SCROLL TO CONTINUE WITH CONTENT',
      'Ia pulang kemarin. ⟦ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT⟧ Esoknya ia kembali.',
      'Scroll untuk melanjutkan membaca'
    ],
    keep: ['Pengguna cukup scroll ke bawah untuk menemukan menu pengaturan.']
  },
  {
    id: 'lanjut-di-bawah',
    category: 'ad',
    why: 'The same in other words, which also stand in instructions; only as a line of its own.',
    match: r`[-– ]{0,3}(?:(?:iklan|advertisement) ?[-–—:.|]? ?)?(?:(?:scroll|gulir|geser)(?: terus)?(?: (?:ke bawah|kebawah|down))? untuk (?:membaca|baca|lanjut(?:kan)?|melanjutkan)(?: (?:membaca|baca))?(?: (?:artikel|berita|konten|tulisan)(?: (?:ini|selanjutnya|selengkapnya|berikutnya))?)?|lanjut(?:kan)? (?:membaca|baca)(?: (?:artikel|berita|konten|tulisan)(?: ini)?)? di ?bawah(?: ini)?|(?:artikel|berita|konten|tulisan)(?: ini)? (?:berlanjut|dilanjutkan|bersambung) (?:setelah|di ?bawah)(?: (?:iklan|ini|tayangan iklan))?(?: (?:ini|berikut))?)[ .:…↓▼!-]{0,6}`,
    from: 'precise',
    remove: [
      'Scroll ke bawah untuk membaca berita',
      'Iklan - Gulir ke bawah untuk melanjutkan membaca',
      'Lanjutkan membaca artikel di bawah ini',
      'Artikel berlanjut setelah iklan'
    ],
    keep: [
      'Gulir ke bawah untuk membaca syarat itu, lalu tekan tombol merah.',
      'Artikel berlanjut di bawah judul lain pada edisi Ahad.'
    ]
  },
  {
    id: 'advertisement',
    category: 'ad',
    why: 'Marks the place of an advertisement.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^(?:Advertisement|Iklan|IKLAN|Advertisements|- Advertisement -)$|(?<=^|[.!?"”] ?)ADVERTISEMENT(?![\p{L}\p{N}]))`,
    from: 'precise',
    remove: ['ADVERTISEMENT', 'Iklan', 'Ia pulang kemarin. ⟦ADVERTISEMENT⟧ Esoknya ia kembali.'],
    keep: ['Iklan itu menuai protes.', 'Tulisan ADVERTISEMENT di kaus itu dicetak miring.']
  },
  {
    id: 'konten-promosi',
    category: 'ad',
    why: 'Heads a box of advertisements.',
    match: r`(?:promoted content|konten (?:promosi|bersponsor|sponsor)|(?:artikel )?bersponsor|advertorial|rekomendasi produk)`,
    remove: ['PROMOTED CONTENT', 'Konten Promosi'],
    keep: ['Konten promosi itu dihapus pengelola akun.']
  }
]
