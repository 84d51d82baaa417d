import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What stands between the sentences of texts that lost their line ends. */
export const runningTextRules: readonly Rule[] = [
  {
    id: 'advertisement-dalam-teks',
    category: 'ad',
    why: 'Marks the place of an advertisement between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\]] ?)(?:ADVERTISEMENT|Advertisement)(?=$| \p{Lu})`,
    remove: ['Ia pulang kemarin. ⟦Advertisement⟧ Esoknya ia kembali.'],
    keep: ['Ia membaca kolom Advertisement di koran lama.']
  },
  {
    id: 'pilihan-dalam-teks',
    category: 'related',
    why: 'A link to another article between two sentences, behind labels of boxes.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[.!?"”)\]] ?)(?:Pilihan (?:[Ee]ditor|[Rr]edaksi)|PILIHAN (?:EDITOR|REDAKSI)|Berita [Pp]opuler) ?[:：] ?(?=["“'‘]?[\p{Lu}\d])`,
    until: 'headline',
    remove: [
      'Ia pulang kemarin. ⟦Pilihan Editor: Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.'
    ],
    keep: ['Ia menyebut dua judul. Pilihan redaksi: novel pendek dan kumpulan puisi.']
  },
  {
    id: 'simak-video-dalam-teks',
    category: 'media',
    why: 'The label of a video between two sentences or behind the last; its title is in quotes.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\]] ?)(?:Simak|Lihat|Tonton|Saksikan)(?: [Jj]uga)?,? (?:[Vv]ideo|VIDEO)(?: [^.:"“'‘]{1,30})?:? ?["“'‘][^."”]{5,170}["”'’](?: di ?sini)? ?:?(?=$| \p{Lu}| ?\[)`,
    remove: [
      'Rapat ditutup malam itu. ⟦Simak Video "Warga Lereng Merapi Mulai Turun"⟧ Menurut dia, hujan reda.'
    ],
    keep: ['Pesannya pendek. Simak video “Gunung” itu dengan tenang.']
  },
  {
    id: 'video-pilihan-dalam-teks',
    category: 'media',
    why: 'The label of a box of videos between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\]] ?)(?:Saksikan|Simak|Tonton|SAKSIKAN|SIMAK)!? (?:[Jj]uga )?(?:[Vv]ideo|VIDEO) (?:[Pp]ilihan|PILIHAN|[Mm]enarik|[Tt]erkait|[Ll]ainnya|[Tt]erbaru)(?: [Rr]edaksi)?(?: (?:[Dd]i [Bb]awah [Ii]ni|DI BAWAH INI|[Bb]erikut [Ii]ni|[Bb]erikut|[Ii]ni))?(?: ?:|(?=$| \p{Lu}))`,
    remove: ['Rapat ditutup malam itu. ⟦Saksikan Video Pilihan di Bawah Ini:⟧ Menurut dia, hujan reda.'],
    keep: ['Ia berpesan. Saksikan video pilihan juri di aula nanti malam.']
  },
  {
    id: 'halaman-dalam-teks',
    category: 'nav',
    why: 'Page numbers and the button to the next page between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\]] ?)(?:[Hh]alaman [Ss]elanjutnya(?: Halaman)?(?: \d{1,2}){0,9}(?=$| \p{Lu})|\d{1,2} dari \d{1,2} [Hh]alaman|Halaman ?:?(?: \d{1,2}){2,9}(?: (?:Next|Selanjutnya|Berikutnya|Lengkap|Lihat [Ss]emua|Tampilkan [Ss]emua|Show All))?(?=$| \p{Lu})|Perbesar(?=$| \p{Lu}))`,
    remove: [
      'Ia pulang kemarin. ⟦2 dari 3 halaman⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Halaman Selanjutnya⟧ Esoknya ia kembali.'
    ],
    keep: ['Buku itu ditemukan. Halaman 12 dari naskah itu hilang.']
  },
  {
    id: 'sematan-dalam-teks',
    category: 'media',
    why: 'What an embedded post leaves between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[.!?"”)\]] ?)(?:Lihat (?:postingan|kiriman|unggahan) ini di (?:Instagram|Threads|Facebook)(?:\.|(?=$| \p{Lu}))|View this post on Instagram|(?:Sebuah kiriman (?:yang )?dibagikan|Kiriman (?:yang )?dibagikan|Postingan dibagikan|A post shared) (?:oleh|by) [^.(]{2,60}\(@[\w.]{2,30}\)(?: (?:on|pada) [^.]{8,40}(?:P[DS]T|UTC|[ap]m))?)`,
    remove: [
      'Ia pulang. ⟦Lihat postingan ini di Instagram⟧ ⟦Sebuah kiriman dibagikan oleh Mbok Sri (@mboksri)⟧ Esoknya ia kembali.'
    ],
    keep: ['Ia berkata, lihat kiriman ini di Instagram sebelum dihapus.']
  },
  {
    id: 'ikuti-di-akhir',
    category: 'social',
    why: 'Asks to follow the site at an aggregator or in a messenger, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?"”)\]] ?)(?:Baca|Cek|Simak|Ikuti|Follow|Update|Dapatkan|Nikmati|Gabung|Bergabung|Yuk|Ayo)(?! aturan| langkah| cara)[^.!?]{3,110}(?:Google News|WhatsApp [Cc]hannel|[Ss]aluran WhatsApp|WA Channel|[Kk]anal (?:WhatsApp|Telegram)|[Cc]hannel (?:WhatsApp|Telegram)|[Gg]rup Telegram)(?:$|(?= \p{Lu}\p{Ll}+ \p{Ll})|[^.!?]{0,70}(?:[.!]|$))`,
    remove: [
      'Mereka pulang sore itu. ⟦Ikuti kami di Google News⟧',
      'Mereka pulang. ⟦Baca berita lainnya di Google News.⟧'
    ],
    keep: ['Mereka pulang. Ikuti aturan grup Telegram itu, kata pengurus.']
  },
  {
    id: 'grup-di-akhir',
    category: 'subscribe',
    why: 'Invites readers to a group or to register, behind the last sentence.',
    scope: 'span',
    match: r`(?<=[.!?"”)\]] ?)(?:dapatkan (?:update|berita|informasi|info)[^.]{3,90}dari [^ ]{3,25}(?: [^ .]{2,20}){0,2}\.? mari (?:bergabung|gabung) .{10,220}?(?:di ponsel(?: anda)?\.?|join\.?)|dapatkan berita [^.]{5,120}hanya dengan satu akun .{10,170}$|\*? ?fakta atau hoaks\? untuk mengetahui kebenaran informasi.{5,230}$|(?:jangan lupa |yuk,? |ayo )?(?:follow|ikuti)(?: juga)?(?: kami di)?(?: akun)? ?(?:instagram|ig|twitter|tiktok|facebook|threads|x)(?: (?:kami|resmi|redaksi)){0,2} ?:? ?@[\w.]{3,30}[.!]?$)`,
    remove: [
      'Mereka pulang. ⟦Dapatkan update berita setiap hari dari Kabar Wetan. Mari bergabung di Grup Telegram "Kabar Wetan", caranya klik tautan, kemudian join.⟧'
    ],
    keep: ['Mereka pulang. Dapatkan informasi dari loket, lalu tunggu.']
  },
  {
    id: 'kaki-dalam-teks',
    category: 'legal',
    why: 'The copyright notice behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”)\]] ?)(?:Copyright|COPYRIGHT|Hak [Cc]ipta)? ?(?:©|\([cC]\)) ?(?:\p{Lu}|\d)[^!?]{3,120}$`,
    remove: ['Mereka pulang sore itu. ⟦Copyright © 2022 Kabar Wetan⟧'],
    keep: ['Mereka pulang sore itu. Tanda © dipakai sejak 1920.']
  },
  {
    id: 'tag-di-akhir',
    category: 'taxonomy',
    why: 'The tags behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”)\]] ?)(?:Tags?|TAGS?|Tag [Tt]erkait|Topik [Tt]erkait) ?[:：] ?[^.!?:;"”]{3,150}$`,
    remove: ['Mereka pulang sore itu. ⟦Tags: cabai, pasar wetan⟧'],
    keep: ['Mereka menulis dua kolom. Tag: siapa pun boleh mengisinya.']
  },
  {
    id: 'label-di-akhir',
    category: 'related',
    why: 'The label of a link that got lost, behind the last words of a line.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\]] ?)(?:Baca [Jj]uga|BACA JUGA|Lihat [Jj]uga|Simak [Jj]uga|Baca [Pp]ula|Berita [Tt]erkait|Artikel [Tt]erkait) ?[:：]?$`,
    remove: ['Mereka pulang sore itu. ⟦Baca Juga⟧', 'Mereka pulang sore itu. ⟦Baca juga:⟧'],
    keep: ['Mereka pulang sore itu. Baca juga doa']
  },
  {
    id: 'unduh-dalam-teks',
    category: 'subscribe',
    why: 'A sentence that asks readers to install the site’s app.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[.!?"”)\]] ?)(?:(?:Yuk|Ayo|YUK|AYO|Jadi tunggu apa lagi\? (?:Yuk|Ayo)),? (?:segera )?(?:[Dd]ownload|[Uu]nduh|[Ii]nstall?) (?:dan (?:pakai|gunakan) )?(?:[Aa]plikasi|apps?)\p{L}{0,3} [^.!?]{2,110}[.!]{1,3}|(?:Unduh|Download|Segera unduh|Segera download) aplikasi(?:nya| [\p{Lu}][\p{L}]{2,20}) sekarang(?: juga)?[!.]{1,3}|(?:Unduh|Download|Install?) (?:[Aa]plikasi|[Aa]pps?) \p{Lu}[^.!?,:]{2,50} (?:sekarang|gratis|di ?sini)(?: juga)? ?:? ?https?:\/\/\S{4,120}$)(?=$| )`,
    remove: [
      'Ia pulang kemarin. ⟦Yuk, download aplikasi Sehat Wetan melalui App Store sekarang juga!⟧ Esoknya ia kembali.'
    ],
    keep: ['Unduh aplikasi itu, lalu daftar dengan nomor induk.']
  }
]
