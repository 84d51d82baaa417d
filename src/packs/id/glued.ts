import type {Rule} from '../../matching/rule.ts'
import {name, site} from './words.ts'

const r = String.raw

export const behind: string = r`(?<=[.!?…"”)\]>] ?)`
// Behind a sentence in the usual order, and before one: its first word, or its first two, then a small one.
export const between: string = r`(?<=[\p{Ll}\d)][.!?]["”]? )`
export const before: string = r`(?=$| \p{Lu}\p{Ll}+ \p{Ll}| \p{Lu}\p{L}+ \p{Lu}\p{Ll}+ \p{Ll}| \p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{Ll}+ \p{Ll})`
// The first words of sentences that stand in no name and behind no office.
const plain = r`Sebanyak|Seorang|Sejumlah|Sebuah|Sebagian|Setelah|Sebelum|Sejak|Setiap|Para|Pada|Dalam|Di|Dari|Dengan|Untuk|Ini|Itu|Akibat|Karena|Ketika|Saat|Menjelang|Meski|Meskipun|Jika|Bila|Apabila|Beberapa|Banyak|Selain|Selama|Memasuki|Berdasarkan|Menurut|Usai|Tak|Tidak|Bagi|Anda|Kamu|Siapa|Apa|Bagaimana|Mengapa`
export const plainOpener: string = r`(?=$| (?:${plain}) [\p{L}\d])`
// With offices and subjects, for what ends plainly.
export const opener: string = r`(?=$| (?:${plain}|Pemerintah|Presiden|Wakil|Menteri|Kementerian|Kepolisian|Polisi|Polda|Polres|Polsek|Kepala|Bupati|Gubernur|Ketua|Warga|Masyarakat|Dinas|Badan|Ribuan|Ratusan|Puluhan|Harga|Pihak|Kecelakaan|Banjir|Gempa|Hujan|Pertandingan|Pelatih) [\p{L}\d])`
const network = r`(?:[Ff]acebook|[Tt]witter|X|[Ww]hats[Aa]pp|WA|[Tt]elegram|[Ll]ine|[Ee]-?mail|[Pp]interest|[Ll]ink[Ee]d[Ii]n|[Cc]opy [Ll]ink|[Ss]alin (?:[Tt]autan|[Ll]ink)|[Pp]rint|[Cc]etak|[Tt]hreads)`
const more = r`(?:[ ,|/]${network})?`
const shareOn = r`(?:Share|Bagikan|Berbagi|Tweet) (?:on|to|via|ke|di|lewat) ${network}`
const day = r`(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? ?)?(?:\d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d|\d{1,2}[/-]\d{1,2}[/-]20\d\d)`
const roles = r`(?:Reporter|REPORTER|Penulis|PENULIS|Editor|EDITOR|Pewarta|Jurnalis|Wartawan|Kontributor|Redaktur|Fotografer|Oleh|OLEH|Laporan)`

/** What stands before, between and behind the sentences of texts that lost their line ends, by form. */
export const gluedRules: readonly Rule[] = [
  {
    id: 'peran-sebelum-kalimat',
    category: 'credit',
    why: 'Who wrote, before the first sentence: it begins with a word that no name begins with, or behind a stroke.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^${roles} ?[:：] ?(?:[Rr]edaksi|[Aa]dmin|[Tt]im [Rr]edaksi|\p{Lu}[\p{L}.’'-]{0,25}(?: \p{Lu}[\p{L}.’'-]{0,25}){0,3}?)(?:,? ?[|/·•–-]? ?${roles} ?[:：] ?\p{Lu}[\p{L}.’'-]{0,25}(?: \p{Lu}[\p{L}.’'-]{0,25}){0,3}?)?(?: ?[|·•.] ?)?${opener}`,
    remove: [
      '⟦Penulis: Dwi Ayu Wening⟧ Pemerintah desa memperbaiki jalan.',
      '⟦Oleh: Dwi Wening⟧ Sebanyak dua kapal merapat.',
      '⟦Editor: Bagus |⟧ Warga memperbaiki jalan.'
    ],
    keep: ['Oleh Dwi Wening Pemerintah desa dipuji.', 'Penulis: Sebanyak apa pun naskahnya, ia membaca.']
  },
  {
    id: 'tanggal-sebelum-kalimat',
    category: 'credit',
    why: 'The day and the minute of publication, or how often it was read, before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:${day}[ ,|·-]{1,3}\d{1,2}[.:]\d\d|(?:Dilihat|Dibaca|Views?|Hits) ?:? ?\d[\d.,]{0,8}(?: (?:[Kk]ali|x))?|(?:Dilihat|Dibaca) sebanyak \d[\d.,]{0,8} kali|\d[\d.,]{0,8} (?:[Vv]iews|[Kk]ali [Dd]i(?:baca|lihat))|\d{1,2} (?:[Mm]enit|min) (?:[Bb]aca|[Mm]embaca|read)|(?:Waktu|Estimasi) [Bb]aca ?:? ?\d{1,2} [Mm]enit)${opener}`,
    remove: [
      '⟦12 Maret 2020 10:20⟧ Pemerintah desa memperbaiki jalan.',
      '⟦Dibaca 312 kali⟧ Warga memperbaiki jalan.'
    ],
    keep: ['Pada 12 Maret 2020 10:20 gempa terasa.', 'Dilihat 312 kali setahun, candi itu sepi.']
  },
  {
    id: 'tombol-sebelum-kalimat',
    category: 'social',
    why: 'A row of share buttons before the first sentence, between two, or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behind})(?:(?:Bagikan|Sebarkan|Share)(?: (?:[Aa]rtikel|[Bb]erita|[Tt]ulisan)?(?: ?[Ii]ni| ?[Tt]his| ?[Kk]e)?| this)? ?:? ?(?:ke |di |on |to |via )?${network}[ ,|/]${network}${more.repeat(5)}|${shareOn} ${shareOn}${`(?: ${shareOn})?`.repeat(4)}|${network} ${network} ${network}${more.repeat(5)})${before}`,
    remove: [
      '⟦Share on Facebook Share on Twitter⟧ Warga desa memperbaiki jalan.',
      'Mereka pulang sore itu. ⟦Share this: Twitter Facebook WhatsApp⟧'
    ],
    keep: ['Warga memakai Facebook Twitter WhatsApp setiap hari.']
  },
  {
    id: 'iklan-bergaris',
    category: 'ad',
    why: 'Marks an advertisement between two sentences, with dashes or with the call to read on.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:[—–-]{1,3} ?(?:ADVERTISEMENTS?|Advertisements?|IKLAN|Iklan) ?[—–-]{1,3}|(?:ADVERTISEMENTS?|Advertisements?|Iklan|IKLAN)(?: ?[-–—:|.])? ?(?:Lanjutkan|Lanjut|Gulir|Scroll|Artikel|Konten|LANJUTKAN) (?:[Mm]embaca|[Bb]aca|[Uu]ntuk|[Bb]erlanjut|[Dd]ilanjutkan|[Kk]e)[^.!?,]{0,40}?(?:[Dd]i [Bb]awah(?: [Ii]ni)?|[Ss]etelah [Ii]klan|[Mm]embaca|[Ii]klan)|Iklan (?:untuk [Aa]nda|[Pp]ilihan) ?: [^.!?]{5,120}Advertisement by|Advertisement by(?: \p{Lu}\p{L}{2,15})?|Lanjutkan [Mm]embaca [Aa]rtikel [Dd]i [Bb]awah(?: [Ii]ni)?|\[?(?:IKLAN|ADVERTISEMENT)\]? ?[-–—:.]?)${before}`,
    remove: [
      'Ia pulang kemarin. ⟦— ADVERTISEMENT —⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Advertisement - Lanjutkan Membaca di Bawah⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Iklan untuk Anda: Obat Gosok Murah Advertisement by⟧ Esoknya ia kembali.'
    ],
    keep: ['Ia membaca koran. Iklan untuk Anda: judul kolom itu menipu.']
  },
  {
    id: 'tombol-berhuruf-besar',
    category: 'nav',
    why: 'Buttons written in capitals as titles are, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`${between}(?:Klik [Dd]i ?[Ss]ini [Uu]ntuk (?:[Mm]em)?[Bb]aca(?: [Bb]erita| [Aa]rtikel)? [Ss]elengkapnya|Klik [Dd]i ?[Ss]ini [Uu]ntuk (?:[Mm]e)?[Ll]ihat(?: [Bb]erita| [Aa]rtikel)? (?:[Ll]ainnya|[Ss]elengkapnya)|(?:Lihat|Baca) (?:Berita|Artikel) (?:Selengkapnya|Asli(?:nya)?)(?: [Dd]i ?[Ss]ini)?|Lihat (?:Semua )?Foto(?: Lainnya)?|Lihat Galeri|Download Aplikasi[^.!?,]{2,40} di (?:Google )?Play Store(?: dan App Store)?|(?:Video|Berita|Artikel) (?:Terkini|Terbaru|Terpopuler|Pilihan|Unggulan|Terkait)|Terkini Lainnya|Loading\.{3}|Tanya Dokter|Chat Dokter(?: Sekarang)?|Cek Sekarang|Beli Sekarang|Daftar Sekarang|Gabung Sekarang)${before}`,
    remove: [
      'Ia pulang kemarin. ⟦Lihat Foto⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Klik Disini Untuk Baca Selengkapnya⟧ Esoknya ia kembali.'
    ],
    keep: [
      'Ia pulang kemarin. Lihat Foto itu dipajang lagi.',
      'Ia pulang kemarin. Beli Sekarang menjadi semboyannya.'
    ]
  },
  {
    id: 'pilihan-tanpa-tanda',
    category: 'related',
    why: 'Links to other articles between two sentences, behind the label of their box; each is in title case.',
    scope: 'span',
    caseSensitive: true,
    match: r`${between}(?:(?:Pilihan (?:[Ee]ditor|[Rr]edaksi)|PILIHAN (?:EDITOR|REDAKSI)|(?:Artikel|Berita|ARTIKEL|BERITA) (?:[Tt]erkait|TERKAIT|[Ll]ainnya|LAINNYA)|Rekomendasi [Uu]ntuk(?: [Aa]nda|mu)|Terpopuler|TERPOPULER) (?=["“'‘]?[\p{Lu}\d]\S{1,20} (?:\p{Ll}{2,6} )?[\p{Lu}\d]\S{1,20} (?:\p{Ll}{2,6} )?\p{Lu}\S{2,20} (?:\p{Ll}{2,6} )?\p{Lu}\S{2,20})|(?:(?:Anda|Kamu)(?: [Jj]uga)? [Mm]ungkin(?: [Jj]uga)? (?:[Ii]ngin(?: (?:[Mm]elihat|[Bb]aca|[Mm]embaca))?|[Ss]uka|[Tt]ertarik)|Mungkin (?:Anda|Kamu) (?:[Ss]uka|[Tt]ertarik)|Video|Berita [Vv]ideo|Artikel [Ll]ain|Baca [Tt]ips [Ll]ainnya|Cek [Ff]akta|Simak [Vv]ideo|Tonton(?: [Jj]uga)?(?: [Vv]ideo)?|Sebelumnya|Selanjutnya) ?: ?(?=["“'‘]?[\p{Lu}\d]\S{1,20} (?:\p{Ll}{2,6} )?[\p{Lu}\d]\S{1,20} (?:\p{Ll}{2,6} )?\p{Lu}\S{1,20}))`,
    until: 'headline',
    remove: [
      'Pasokan mulai normal. ⟦Pilihan Redaksi Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.',
      'Pasokan mulai normal. ⟦Anda mungkin ingin melihat: Harga Cabai di Pasar Wetan Naik⟧ Menurut dia, hujan reda.'
    ],
    keep: [
      'Pasokan mulai normal. Video: Bupati memakai topi.',
      'Ia membaca. Pilihan Redaksi Kabar Wetan menang.'
    ]
  },
  {
    id: 'tanda-bintang-nama',
    category: 'credit',
    why: 'The reporter behind asterisks or in brackets at the very end.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}\*{1,3} ?[(\[]?(?:\p{Lu}[\p{L}.]{1,12}(?:[ /]\p{Lu}[\p{L}.]{1,12})?|[a-z]{2,5}(?:\/[a-z]{2,5})?)[)\]]$`,
    remove: ['Mereka pulang sore itu. ⟦*** (Dwi)⟧', 'Mereka pulang sore itu. ⟦**(Dwi Wening)⟧'],
    keep: ['Mereka pulang sore itu. *** (lima bintang)']
  },
  {
    id: 'peran-dan-asal-di-akhir',
    category: 'credit',
    why: 'Reporter, place of publication or who posted it, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:(?:Wartawan|Fotografer|Penyunting|Penerjemah|Pengunggah|Uploader|Laporan|Kontributor|Koresponden|Produser) ?[:：] ?${name}(?: ?[/,|(-] ?(?:${name}|\p{Lu}[\p{L}.]{2,15})\)?)?|(?:Posted|Diposting|Diposkan|Dipublikasikan|Diunggah|Ditulis|Diterbitkan) (?:by|oleh) ?:? ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}(?: (?:di|pada|at|on) (?:pukul )?[\d.:/ \p{L},]{4,30}| (?:Label|Labels|Kategori|Tags?) ?: ?[\p{L}\d ,]{2,60})?|(?:Sumber|SUMBER)(?: (?:[Bb]erita|[Aa]rtikel|[Ff]oto|[Gg]ambar|[Rr]eferensi|[Tt]ulisan|[Ii]nformasi|[Dd]ata))? ?[:：] ?${site}(?:(?:,| dan| &) ${site})?(?:(?:,| dan| &) ${site})?\.?)$`,
    remove: [
      'Mereka pulang sore itu. ⟦Wartawan: Dwi Wening/Kabar Wetan⟧',
      'Mereka pulang sore itu. ⟦Posted by Kang Dwi di 20.15⟧',
      'Mereka pulang sore itu. ⟦Sumber Berita : kabarwetan.com⟧'
    ],
    keep: ['Mereka pulang. Laporan: Dwi Wening menang telak', 'Mereka pulang. Ditulis oleh tangan sendiri']
  },
  {
    id: 'ajakan-berbagi-di-akhir',
    category: 'social',
    why: 'Asks to share, to rate, to watch the channel or to read on, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:(?:Jangan lupa|Silakan|Silahkan|Yuk|Ayo)(?: untuk)?,? (?:di-?)?(?:share|bagikan|like|klik tombol (?:share|bagikan)|sebarkan)(?: (?:artikel|berita|tulisan|postingan|info)(?: ini)?)?[^.!?,:]{0,50}|(?:Bagikan|Sebarkan|Share) (?:Artikel|Berita|Tulisan|Info)(?: Ini| ini)?|(?:Saksikan|Tonton|Simak) (?:juga )?(?:live streaming|siaran langsung|program-program|program|tayangan|streaming)[^.!?,]{3,60} di ?sini|Klik di ?sini untuk (?:me)?lihat [^.!?,]{3,40}|(?:Lihat|Baca) (?:Berita|Artikel|berita|artikel) (?:[Ss]elengkapnya|[Ll]engkapnya|[Aa]sli(?:nya)?|[Ll]ainnya)(?: [Dd]i ?[Ss]ini)?|Baca [Aa]rtikel [Aa]sli(?:nya)?(?: [Dd]i ?[Ss]ini)?|(?:Beri|Berikan) (?:rating|nilai|bintang|penilaian)(?: untuk)? (?:artikel|resep|berita|tulisan) ini|(?:Tinggalkan|Tulis) (?:[Kk]omentar|[Bb]alasan) Batal(?:kan)? balasan)[.!:]{0,3}$`,
    remove: [
      'Mereka pulang sore itu. ⟦Jangan lupa share artikel ini ke teman kamu!⟧',
      'Mereka pulang sore itu. ⟦Saksikan live streaming program Kabar Wetan di sini⟧',
      'Mereka pulang sore itu. ⟦Lihat Berita Selengkapnya⟧'
    ],
    keep: [
      'Mereka pulang. Ayo bagikan beras itu, katanya.',
      'Mereka pulang. Silakan bagikan sendiri, kata lurah'
    ]
  },
  {
    id: 'kabar-di-ponsel',
    category: 'subscribe',
    why: 'Promises news on the phone and lets choose a channel for it, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|${behind})(?:Ikuti|Simak|Dapatkan|Baca|Nikmati|Update|Selalu update)(?: terus)? (?:berita|kabar|breaking news|informasi|info|update)[^?]{3,110} (?:di|ke|dari|lewat|melalui) (?:ponsel|HP|hp|gawai|smartphone|genggaman|layar|gadget|handphone)(?:mu| [Aa]nda| kamu)?\.?(?: (?:Pilih|Klik|Gabung|Ikuti|Mari|Yuk,?) (?:saluran|kanal|grup|channel|di|link)[^?]{3,160}?(?:WhatsApp [Cc]hannel|[Ss]aluran WhatsApp|[Gg]rup Telegram|Telegram|di ?sini)(?: kami)?[.!]?)?(?=$| \p{Lu}\p{Ll}+ \p{Ll})`,
    remove: [
      'Mereka pulang. ⟦Ikuti berita terkini dan breaking news Kabar Wetan langsung di ponselmu. Pilih saluran andalanmu akses berita Kabar Wetan WhatsApp Channel⟧'
    ],
    keep: ['Mereka pulang. Simak kabar di radio, lalu matikan ponselmu.']
  }
]
