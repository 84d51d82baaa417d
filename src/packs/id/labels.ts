import type {Rule} from '../../matching/rule.ts'
import {titleCase} from './words.ts'

const r = String.raw

/** More labels of links, videos and pictures, of smaller sites. */
export const labelsRules: readonly Rule[] = [
  {
    id: 'baca-juga-kurung',
    category: 'related',
    why: 'A link to another article within the text, in brackets.',
    scope: 'span',
    caseSensitive: true,
    match: r`[(\[] ?(?:(?:Baca|BACA|baca|Lihat|LIHAT|lihat|Simak|SIMAK|simak|Tonton) (?:[Jj]uga|JUGA|[Pp]ula|selengkapnya) ?:? ?|(?:Baca|BACA) ?: ?(?=\p{Lu}\S{1,25} [\p{Lu}\d]))[^()\[\]]{12,170}[)\]]`,
    remove: [
      'Pasokan mulai normal. ⟦(Baca juga: Harga Cabai di Pasar Wetan Naik Lagi)⟧ Menurut dia, hujan reda.',
      '[Baca: Harga Cabai di Pasar Wetan Naik Lagi]'
    ],
    keep: [
      'Ia meminta uang rokok (baca: uang suap dalam jumlah besar).',
      'Tertulis (baca: dengan suara keras)'
    ]
  },
  {
    id: 'baca-label-lain',
    category: 'related',
    why: 'Labels of links that also stand in sentences; the headline behind them is in title case.',
    caseSensitive: true,
    match: r`[>»* -]{0,4}(?:Simak|SIMAK|Terkait|TERKAIT|Rekomendasi|REKOMENDASI|Klik|Cek|CEK|Lihat|Artikel [Ll]ain(?:nya)?|Baca (?:[Aa]rtikel|[Bb]erita|[Uu]lasan|[Ll]ainnya|[Ss]elengkapnya|[Ii]ni|[Ss]ebelumnya)(?: [Jj]uga| [Tt]erkait| [Ll]ainnya)?|(?:Kamu|Anda) [Jj]uga [Bb]isa [Bb]aca|(?:Info|Konten|Kabar|Bacaan|Tulisan|Topik) (?:[Tt]erkait|[Ll]ainnya|[Mm]enarik)|Berita [Ss]ebelumnya|Selengkapnya|Terpopuler) ?[:：] ?${titleCase}["“'‘]?[\p{Lu}\d].{14,160}[^.:,;"”]`,
    remove: [
      'Simak: Harga Cabai di Pasar Wetan Naik Lagi',
      'Baca berita: Harga Cabai di Pasar Wetan Naik Lagi',
      'Kamu juga bisa baca: Jembatan Kali Bening Ditutup'
    ],
    keep: [
      'Simak: Bupati Wetan memakai topi merah saat menanam padi',
      'Rekomendasi: Gunakan masker saat menyapu halaman'
    ]
  },
  {
    id: 'baca-juga-judul',
    category: 'related',
    why: 'The label `Baca juga` without a colon before a headline in title case.',
    caseSensitive: true,
    match: r`[>»* -]{0,4}(?:Baca|BACA|Lihat|Simak|Tonton) (?:juga|pula|JUGA|Juga) ${titleCase}["“'‘]?[\p{Lu}\d]\S{1,25} \S.{14,150}[^.:,;]`,
    remove: ['Baca juga Harga Cabai di Pasar Wetan Naik Lagi'],
    keep: [
      'Baca juga Kitab Suci yang tersimpan di lemari kayu',
      'Lihat juga Taman Sari di sisi barat keraton'
    ]
  },
  {
    id: 'mungkin-suka',
    category: 'related',
    why: 'Heads a box of links to other articles.',
    match: r`(?:kamu|anda)(?: juga)? mungkin(?: juga)? (?:suka|menyukai(?:nya)?|tertarik|berminat)|mungkin(?: juga)? (?:kamu|anda)(?: juga)? (?:suka|sukai|tertarik|minati)|(?:untuk|buat) (?:kamu|anda) yang (?:suka|tertarik) ini`,
    then: {lines: 4, match: 'headline'},
    remove: ['Kamu mungkin suka', 'Mungkin Anda suka\nPanen Raya di Lembah Anai Dimulai'],
    keep: ['Kamu mungkin suka bunga itu, tulisnya.']
  },
  {
    id: 'baca-artikel-berkutip',
    category: 'related',
    why: 'Leads over to the article itself at another site of the group, with its title in quotes.',
    match: r`baca (?:juga |selengkapnya |lengkapnya )?(?:di |pada )?(?:artikel|berita)(?: [^ "“]{3,20}(?: [^ "“]{2,15})?)?,? ?["“].{8,170}["”],? ?(?:selengkapnya|di ?sini|klik).{0,60}|sumber artikel (?:ini )?(?:berjudul|dengan judul) ["“].{8,170}["”],?(?: ?(?:selengkapnya|klik).{0,200})?`,
    remove: [
      'Baca artikel kabarwetan, "Harga Cabai Naik" selengkapnya di sini',
      'Sumber artikel berjudul “Harga Cabai Naik Lagi”, selengkapnya dengan klik tautan ini'
    ],
    keep: [
      'Baca artikel koran "Harga Cabai Naik" membuatnya tertawa.',
      'Sumber artikel berjudul “Harga Cabai Naik” itu dirahasiakan.'
    ]
  },
  {
    id: 'baca-artikel-beralamat',
    category: 'related',
    why: 'The same with the address behind it, and with that of the site’s app.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?"”)\]] {0,3}))(?:ads by {1,3})?(?:baca|simak|lihat)(?: juga| selengkapnya| lengkapnya)?(?: di| pada)? (?:artikel|berita|tulisan)(?: [^ "“]{3,20}(?: [^ "“]{2,15}){0,2})?,? ?["“].{8,170}?["”](?:[,.]? ?(?:selengkapnya|klik|di ?sini|baca)[^"“”.:]{0,30}|[,.])? ?:? ?https?:\/\/\S{4,250}(?: {1,3}(?:download|unduh|install?) (?:apps?|aplikasi) [^.:]{2,50} https?:\/\/\S{4,120})?`,
    remove: [
      'Baca selengkapnya di artikel "Harga Cabai Naik Lagi", https://contoh.example/f7',
      'Mereka pulang sore itu. ⟦Ads by Baca artikel Kabar Wetan "Harga Cabai Naik Lagi" selengkapnya di sini: https://contoh.example/cabai. Download Apps Kabar Wetan sekarang https://app.contoh.example/⟧'
    ],
    keep: ['Baca artikel "Harga Cabai Naik Lagi" itu, lalu isi kuis di https://contoh.example/cabai.']
  },
  {
    id: 'salin-tautan-jumlah',
    category: 'social',
    why: 'A button that copies the address, with the count of shares below it.',
    match: r`(?:copy link|salin (?:link|tautan)|bagikan|shares?)`,
    then: {lines: 1, match: r`\d{1,4}`},
    remove: ['Copy Link\n42', 'Salin tautan'],
    keep: ['Bagikan beras itu.']
  },
  {
    id: 'baca-selengkapnya-ekor',
    category: 'related',
    why: 'The link to the full text, behind the last words of an excerpt.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?…"”\]] ?)(?:\[(?:(?:Baca|Lihat) )?[Ss]elengkapnya\]|(?:Baca|Lihat|Read) (?:[Ss]elengkapnya|[Ll]anjutannya|[Mm]ore)|Selengkapnya|Selanjutnya)(?: di ?sini)? ?[>»→]{0,3}$`,
    remove: ['Sore itu mereka pulang … ⟦Baca Selengkapnya⟧', 'Sore itu mereka pulang. ⟦[Selengkapnya]⟧'],
    keep: ['Sore itu mereka pulang. Selengkapnya akan diumumkan besok.']
  },
  {
    id: 'berita-lain-situs',
    category: 'related',
    why: 'Points to more articles at the site, at an aggregator or under a tag.',
    match: r`[*> ]{0,4}(?:(?:simak|baca|ikuti|dapatkan|temukan|cek|lihat|nikmati|klik|akses|update)(?:lah)? (?:juga |terus |berbagai |aneka |kumpulan |semua |selengkapnya |perkembangan ){0,2}|)(?:berita|artikel|konten|informasi|info|liputan|kabar|tulisan|ulasan)(?:-berita|-artikel)?(?: [^ ]{2,15}){0,3} (?:lain(?:nya)?|terbaru|terkini|terupdate|selengkapnya|menarik)(?: (?:lainnya|seputar|tentang|terkait|mengenai|soal|dari|hanya)(?: [\p{L}\d.&-]{2,20}){0,4})? (?:di|pada|melalui|lewat|dengan klik|dengan mengeklik|di laman|di link) (?:google ?news|(?:www\.)?\p{L}[\p{L}\d-]{2,20}\.(?:com|id|co\.id|net|co|news|tv|org)|di ?sini|link (?:ini|berikut)|tautan (?:ini|berikut)|channel .{3,30}|kanal .{3,30}|tag .{3,30})(?:[ ,&]{1,3}(?:dan |atau )?.{2,50})?[.!]{0,3}`,
    at: 'tail',
    remove: [
      'Simak berita lainnya di kabarwetan.com',
      'Baca berita dan artikel menarik lainnya di Google News',
      'Berita terkini seputar cabai di kabarwetan.id dan Google News'
    ],
    keep: [
      'Simak berita di kabarwetan.com itu, katanya, lalu bandingkan.',
      'Berita lainnya di koran itu keliru.'
    ]
  },
  {
    id: 'video-label-lain',
    category: 'media',
    why: 'Labels of players, of galleries and of other videos.',
    match: r`(?:(?:simak|saksikan|tonton|lihat|jangan lewatkan|yuk,? tonton)!? ?(?:juga )?(?:video|foto|galeri|infografis)(?:-video|-foto)?(?: (?:pilihan|menarik|terbaru|lainnya|terkait|populer|redaksi|berikut|selengkapnya|lengkapnya|ini|dan|foto|video)){1,4}(?: di (?:bawah ini|sini|halaman ini))?|galeri foto|foto lainnya|lihat (?:galeri|semua foto|infografis)(?: (?:foto|selengkapnya|lainnya|di ?sini))?|video lainnya|klik (?:gambar|foto) untuk (?:memperbesar|melihat).{0,30}|(?:geser|swipe) (?:untuk|ke).{3,40}(?:foto|gambar)(?: lainnya| selanjutnya| berikutnya)?) ?[.:!]{0,3}`,
    remove: [
      'Simak! Video Pilihan Redaksi:',
      'Jangan Lewatkan Video Terbaru:',
      'Lihat foto lainnya',
      'Galeri Foto'
    ],
    keep: ['Lihat foto itu lagi, katanya.', 'Galeri foto itu dibuka Sabtu.']
  },
  {
    id: 'video-berdurasi',
    category: 'media',
    why: 'The play list of a player: length and title of a video.',
    match: r`(?:\p{L}{3,15}\+? ?)?\d{1,2}:\d\d ?video ?: ?.{10,170}`,
    remove: ['Wetan+00:59VIDEO: Warga Memanen Padi di Lereng Merapi'],
    keep: ['10:15 video diputar di ruang sidang.']
  },
  {
    id: 'peramban',
    category: 'nav',
    why: 'Shown where a browser cannot play a video or run a script.',
    match: r`.{0,40}(?:browser|peramban)(?: web)?(?: anda)? (?:tidak|belum) (?:mendukung|bisa memutar|dapat memutar|support).{0,80}|.{0,30}(?:java ?script|cookies?) (?:di|pada) (?:browser|peramban|perangkat).{0,60}|(?:silakan |mohon |harap )?(?:aktifkan|nyalakan|hidupkan) java ?script.{0,80}|java ?script (?:anda )?(?:di)?(?:nonaktifkan|tidak aktif|dimatikan).{0,60}`,
    remove: [
      'Browser Anda tidak mendukung pemutar video ini.',
      'Aktifkan JavaScript untuk melihat halaman ini'
    ],
    keep: ['Ia belajar JavaScript di kampus itu.']
  },
  {
    id: 'isi-artikel',
    category: 'nav',
    why: 'The table of contents of a plug-in: its label and its switch.',
    match: r`daftar isi ?(?:artikel|konten|:)? ?[\[(](?:tutup|tampilkan|sembunyikan|hide|show|buka)[\])]|[\[(](?:tutup|tampilkan|sembunyikan|hide|show)[\])]|(?:tampilkan|sembunyikan|buka|tutup) daftar isi|toggle table of contents`,
    remove: ['Daftar Isi [tutup]', '[sembunyikan]'],
    keep: ['Daftar isi [buku itu] hilang.']
  },
  {
    id: 'lanjut-membaca',
    category: 'ad',
    why: 'The text goes on below an advertisement, or at another page.',
    match: r`[-–>» ]{0,3}(?:lanjutkan membaca|lanjut membaca|baca lanjutan(?:nya)?|\[iklan\]|\(iklan\)|iklan ?[-–:.]{1,2}|space iklan|pasang iklan(?: (?:anda )?di ?sini)?|advertorial|artikel (?:ini )?bersponsor|konten bersponsor|advertisement ?[.:]|promosi|klik banner .{3,50})(?: ?[-–→>»])?`,
    remove: ['Lanjutkan Membaca', '[Iklan]'],
    keep: ['Lanjutkan membaca Alkitab, pesannya.', 'Promosi itu gagal.']
  }
]
