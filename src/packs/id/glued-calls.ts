import type {Rule} from '../../matching/rule.ts'
import {before, behind, between, opener, plainOpener} from './glued.ts'
import {name, pictureSite, site} from './words.ts'

const r = String.raw

const date = r`(?:\d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d|\d{1,2}[/-]\d{1,2}[/-]20\d\d|\p{Lu}\p{Ll}{2,8} \d{1,2}, 20\d\d)`

/** Calls, buttons and bylines glued to the sentences of a text, wherever they stand in it. */
export const gluedCallsRules: readonly Rule[] = [
  {
    id: 'tayang-sebelum-kalimat',
    category: 'credit',
    why: 'Who posted, wrote or checked the text, and when, before its first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:(?:Diposting|Diposkan|Dipublikasikan|Diterbitkan|Diunggah|Posted|Ditulis|Disunting)(?: (?:oleh|by))? ?:? ?(?:[Aa]dmin|[Rr]edaksi|[Tt]im [Rr]edaksi|\p{Lu}\p{Ll}{1,15}(?: \p{Lu}\p{Ll}{1,15})?) (?:pada|on|tanggal) ?:? ?${date}|(?:Posted|Diposting|Diterbitkan|Dipublikasikan) (?:on|pada) ${date}(?: (?:by|oleh) [\p{L}.]{3,20})?|(?:Oleh|By|OLEH) (?:[Tt]im )?(?:[Rr]edaksi|[Aa]dmin)(?: ?[-–—|])?)${opener}|^(?:Ditulis|Ditinjau|Disunting|Direview)(?: secara)?(?: medis)? oleh ?:? ?(?:dr|drg|Dr|apt)\. \p{Lu}\p{Ll}{1,15}(?: \p{Lu}\p{Ll}{1,15}){0,2}?(?:, Sp\.[\p{L}-]{1,6})?${plainOpener}`,
    remove: [
      '⟦Posted on September 8, 2023 by admin⟧ Pemerintah desa memperbaiki jalan.',
      '⟦Ditinjau oleh dr. Dwi Wening⟧ Banyak warga memperbaiki jalan.'
    ],
    keep: [
      'Diterbitkan oleh Bank Wetan pada 12 Maret 2020, laporan itu hilang.',
      'Oleh tim redaksi, naskah itu dikembalikan.'
    ]
  },
  {
    id: 'tombol-di-awal',
    category: 'nav',
    why: 'A button, a label or the way to the page before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:(?:Bagikan|Share|Sebarkan)(?: [Aa]rtikel(?: [Ii]ni)?| [Bb]erita(?: [Ii]ni)?)? ?:?|Advertisement|ADVERTISEMENT|\[(?:Video|VIDEO|Foto|FOTO)\]|Perbesar|Dengarkan(?: [Aa]rtikel| [Bb]erita)?|(?:Beranda|Home|HOME|BERANDA) ?[»›>/|] ?\p{Lu}[\p{L} ]{2,25}(?: ?[»›>/|])?)${opener}`,
    remove: [
      '⟦Bagikan:⟧ Pemerintah desa memperbaiki jalan.',
      '⟦Beranda » Berita »⟧ Warga memperbaiki jalan.'
    ],
    keep: ['Bagikan beberapa paket itu kepada warga.']
  },
  {
    id: 'klik-dalam-teks',
    category: 'related',
    why: 'A sentence that sends readers to another page of the site, between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\d)][.!?]["”]? )(?:(?:Baca|Simak|Lihat|Nonton|Tonton|Cek)(?: (?:berita|artikel|tips|info|informasi|video|ulasan|kabar|resep))?(?:nya)? (?:selengkapnya|lengkapnya|lainnya|lanjutannya)(?: tentang [^.!?,]{3,40})?,? (?:di ?sini|di (?:halaman|laman|link|tautan) (?:selanjutnya|berikutnya|berikut(?: ini)?|ini))|Selengkapnya,? (?:baca|klik|simak|lihat)(?: di)? ?(?:sini|tautan ini|link ini)|Klik (?:di ?sini )?untuk (?:mem)?baca (?:artikel|berita|tulisan) (?:lainnya|selengkapnya)|Info (?:lowongan|loker|lengkap|selengkapnya|terbaru|promo)[^.!?,]{0,40},? klik di ?sini|Konten (?:berlanjut|dilanjutkan|ini berlanjut) (?:di bawah|setelah) iklan(?: ini)?|Dapatkan (?:promo|diskon|voucher|penawaran)[^.!?,]{3,50} (?:hanya )?di aplikasi)(?: ?[:：] ?(?:https?:\/\/\S{5,200})?)?(?:\.|(?<=[:\S]))(?=$| \p{Lu})`,
    remove: [
      'Ia pulang kemarin. ⟦Baca tips selengkapnya di sini.⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Info lowongan terbaru klik di sini.⟧ Esoknya ia kembali.',
      'Mereka pulang. ⟦Simak selengkapnya di halaman berikut:⟧'
    ],
    keep: ['Ia pulang. Baca selengkapnya di sini, kata guru itu menunjuk papan.']
  },
  {
    id: 'label-dalam-teks',
    category: 'nav',
    why: 'Buttons, empty labels, comments of markup and addresses of embeds between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`${between}(?:(?:Baca )?Halaman [Bb]erikutnya|Pilihan [Uu]ntuk(?:mu| [Aa]nda)|Baca [Jj]uga [Ll]ainnya|Baca [Jj]uga (?:[Aa]rtikel|[Bb]erita) [Ll]ainnya|Copy [Ll]ink|Salin (?:[Ll]ink|[Tt]autan)|Foto ?: ?(?:${pictureSite}|[Ii]stimewa|[Aa]ntara|[Dd]ok\.? [Pp]ribadi)|Iklan(?=$| (?:Pemerintah|Kepala|Warga|Bupati|Menurut|Dalam|Pada|Selain|Sementara|Namun|Untuk|Di|Ia|Dia|Mereka|Ini|Itu) [\p{L}\d])|Sebuah postingan (?:yang )?dibagikan oleh [^.(]{2,60}\(@[\w.]{2,30}\))${before}|${behind}(?:<!-- ?(?:more|nextpage|adsense|iklan) ?-->|https?:\/\/(?:www\.)?(?:instagram\.com\/(?:p|reel|tv)|youtu\.be|twitter\.com\/\w{3,20}\/status|x\.com\/\w{3,20}\/status|(?:www\.|vt\.)?tiktok\.com|t\.co|youtube\.com\/(?:watch|embed|shorts))\/?\S{2,120})(?=$| )`,
    remove: [
      'Ia pulang kemarin. ⟦Halaman Berikutnya⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦https://www.instagram.com/p/Contoh1/⟧ Esoknya ia kembali.'
    ],
    keep: [
      'Ia pulang kemarin. Iklan Layanan Warga itu menuai protes.',
      'Ia pulang kemarin. Halaman Berikutnya itu judul buku.'
    ]
  },
  {
    id: 'penutup-halaman',
    category: 'comment',
    why: 'Calls to comment, to share, to visit the site, and words of the page, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:(?:Artikel|Berita|Tulisan) ini (?:telah|sudah|pernah|juga) (?:tayang|terbit|dimuat|diterbitkan|ditayangkan) (?:di|pada) (?:${site}|\p{Lu}[\p{L}]{2,20}) (?:pada |edisi )?(?:hari )?(?:\p{Lu}\p{Ll}{3,7},? ?)?${date}|\(function ?\([^;]{1,60}[^]{0,200}|(?:(?:Bagaimana|Gimana|Kamu|Kalian|Anda|Punya|Apa|Setuju|Menurutmu|Menurut kamu)[^.!?]{3,80}\? ?)?(?:Yuk,? |Ayo,? |Silakan |Coba )?(?:[Tt]ulis|[Ss]hare|[Bb]agikan|[Kk]omen|[Ss]ampaikan|[Cc]eritakan|[Tt]inggalkan)(?:kan)?(?: [^.!?,]{3,40})? (?:di|pada) kolom komentar[^.!?,]{0,25}|(?:Kunjungi|Buka|Cek)(?: juga)? ?:? @[\w.]{3,25}(?: di (?:Instagram|TikTok|Twitter|X|Facebook|YouTube))?|Untuk (?:informasi|berita|artikel|info)[^.!?,]{0,40},? (?:silakan |silahkan |bisa )?(?:kunjungi|buka|klik|akses|cek) (?:laman |situs )?(?:www\.[\w.-]{4,40}|${site}|di ?sini)|Temukan (?:berita|artikel|informasi|info|konten)[^.!?,]{3,50} (?:di|hanya di) ${site}|Jangan lupa (?:baca|cek|simak|ikuti|kunjungi)(?: juga)? [^.!?,]{3,60} (?:di ?sini|kami|lainnya)(?: ya)?|(?:Semoga bermanfaat )?(?:dan )?jangan lupa (?:di)?(?:bagikan|share)(?: ya)?|Klik untuk berbagi (?:di|pada|via|ke) \p{L}{1,12} ?\([^()]{5,40}\)(?: \p{L}{1,12})?|(?:Tinggalkan|Tulis|Kirim|Berikan) (?:Balasan|[Kk]omentar)(?: Anda)?(?: Batal(?:kan)? balasan)?|Leave a (?:[Rr]eply|[Cc]omment)(?: Cancel reply)?|Komentar (?:Anda|Facebook|Pembaca)|(?:Download|Unduh) (?:PDF|Siaran Pers|versi PDF)|(?:Lihat|Baca) [Ss]emua (?:[Bb]erita|[Aa]rtikel)|Next ?[>»]|Tag(?:s|ar)? [\p{Ll}\d]{3,20}(?: [\p{Ll}\d]{2,20}){1,8}|\*{1,3} ?\[\]|[-–—] ?(?:Red|red|RED|Redaksi) ?[-–—]|\((?:tribun(?: network)?|tribunnews|jpnn|antara|detik|ant|dtk)(?:\/[\p{L}\d]{2,12}){1,3}\))[.!]{0,3}$`,
    remove: [
      'Mereka pulang sore itu. ⟦Kamu punya cerita serupa? Share di kolom komentar!⟧',
      'Mereka pulang sore itu. ⟦Untuk informasi lainnya kunjungi www.kabarwetan.example⟧',
      'Mereka pulang sore itu. ⟦Tinggalkan Balasan⟧',
      'Mereka pulang sore itu. ⟦(tribun network/dwi/wng)⟧'
    ],
    keep: [
      'Mereka pulang. Kunjungi juga makam itu, pesannya',
      'Mereka pulang. Komentar Anda tidak dijawab, katanya'
    ]
  },
  {
    id: 'ekor-tirto',
    category: 'credit',
    why: 'A site’s tail: links to a topic, the author and the section in brackets, reporter and editor.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|${behind})(?:Baca juga artikel terkait [^.!?]{3,100} atau tulisan (?:lainnya |menarik lainnya )?(?:dari )?(?:${name})?(?: ?\([\p{L}.]{3,20} ?- ?[^()]{3,40}\))?|${name} ?\([\p{L}]{3,20}\.(?:id|com|co\.id) ?- ?[^()]{3,40}\))(?:,? ?(?:Reporter|Penulis|Editor|Kontributor|Penyelaras|Sumber)(?: ?[:：])? ?[^.!?:]{3,40}?)?(?: ?(?:Penulis|Editor|Kontributor) ?[:：] ?[^.!?:]{3,40}?)?(?: ?(?:Editor|Penyelaras) ?[:：] ?[^.!?:]{3,40})?$`,
    remove: [
      'Mereka pulang. ⟦Baca juga artikel terkait CABAI atau tulisan menarik lainnya Dwi Wening (wetan.id - Hukum) Reporter: Dwi Wening Editor: Bagus Pranata⟧'
    ],
    keep: ['Mereka pulang. Baca juga artikel terkait itu, pesannya.']
  },
  {
    id: 'editor-dan-tag',
    category: 'credit',
    why: 'Reporter or editor and the tags behind them, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:Editor|Penulis|Reporter|Pewarta|Redaktur) ?[:：] ?\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{1,20}){0,3}(?: (?:Tags?|TAGS?|Topik|Sumber|Kategori|Label) ?[:：] ?[^.!?:]{2,100})$`,
    remove: ['Mereka pulang sore itu. ⟦Editor: Bagus Tag: cabai⟧'],
    keep: ['Mereka pulang. Editor: Bagus dan kawan-kawan']
  },
  {
    id: 'tulisan-menarik-lainnya',
    category: 'related',
    why: 'The tail of a site: the topic, an author, the section in brackets, and who wrote and edited the article; once, or once more.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:\p{Lu}[\p{Lu}\d&-]{1,20}(?: [\p{Lu}\d&-]{1,20}){0,5} )?atau tulisan (?:menarik )?lainnya(?: (?:dari )?\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{1,20}){0,3})?(?: ?\([\p{L}.]{3,20} ?- ?[^()]{3,40}\))?(?: ?(?:Reporter|Penulis|Editor|Kontributor) ?[:：] ?\p{Lu}[\p{L}.'’]{1,20}(?: (?!(?:Penulis|Editor|Reporter))\p{Lu}[\p{L}.'’]{1,20}){0,3})?(?: ?(?:Reporter|Penulis|Editor|Kontributor) ?[:：] ?\p{Lu}[\p{L}.'’]{1,20}(?: (?!(?:Penulis|Editor|Reporter))\p{Lu}[\p{L}.'’]{1,20}){0,3})?`,
    remove: [
      'Mereka pulang. ⟦CABAI atau tulisan menarik lainnya Dwi Wening (kabar.id - Hukum) Penulis : Dwi Wening Editor : Bagus Pranata⟧'
    ],
    keep: ['Buku atau tulisan lain boleh dibawa pulang.']
  }
]
