import type {Rule} from '../../matching/rule.ts'
import {labels} from '../patterns.ts'

const r = String.raw

// Where a sentence begins, with a bracket around it or without.
const start = r`(?<=^|[.!?…"”)\]>] ?)\(?`
const call = r`(?:(?:Halo,? [^.!?]{3,30},? ?)?${labels('yuk', 'ayo', 'mari', 'jangan lupa', 'silakan', 'silahkan', 'segera')},? ?(?:untuk )?)?`
// Where it ends: with a mark, with the line, or before the first words of a sentence.
const end = r`(?:[.!]{1,3}(?![\p{L}\d])|$|(?= \p{Lu}\p{Ll}+ (?!untuk |dan |di |agar |biar |atau |dengan |yang |dari |lewat |melalui |ya)\p{Ll}))(?: ?(?:Klik|klik) (?:di ?sini|link|tautan)[^.!?]{0,30}[.!]{0,3})?\)?`
const networks = r`(?:Instagram|instagram|IG|Facebook|facebook|FB|Twitter|X|Tik ?[Tt]ok|You[Tt]ube|[Tt]hreads|Telegram|[Mm]edia [Ss]osial|[Mm]edsos|[Ss]osmed)`
const news = r`(?:[Bb]erita|BERITA|[Kk]abar|[Aa]rtikel|[Uu]pdate|[Ii]nfo(?:rmasi)?)`

/** Requests to follow the site, sentence by sentence, wherever they stand: verb, object, channel. */
export const invitationsRules: readonly Rule[] = [
  {
    id: 'ajakan-saluran',
    category: 'subscribe',
    why: 'A sentence that asks readers to follow the site in a messenger or at an aggregator; between other sentences, in brackets, or in a line of its own.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}${call}${labels('ikuti', 'follow', 'gabung', 'bergabung', 'bergabunglah', 'join', 'subscribe', 'langganan', 'berlangganan', 'dapatkan', 'baca', 'simak', 'cek', 'update', 'pantau', 'temukan', 'nikmati', 'klik', 'kunjungi')}(?! aturan| langkah| cara| panduan| petunjuk| tips)(?: [^.!?,:]{0,90}?(?:\.(?:com|id|co\.id|net)\b[^.!?,:]{0,40}?)?)?(?: (?:Google|GOOGLE|google) (?:News|NEWS|news)|(?: [Dd]i| [Kk]e)?(?: [Ss]aluran| [Kk]anal| [Cc]hannel| [Gg]rup| [Gg]roup)(?: [Rr]esmi)? (?:Whats[Aa]pp|whatsapp|WA|[Tt]elegram|You[Tt]ube)| (?:Whats[Aa]pp|whatsapp|WA|[Tt]elegram) (?:[Cc]hannel|[Gg]rup|[Gg]roup))(?![^.!?]{0,40},? (?:kata|ujar|tutur|ucap|pesan|imbau|jelas|ajak)\p{L}{0,3} )[^.!?]{0,110}?(?:\.(?:com|id|co\.id|net)\b[^.!?]{0,120}?)?${end}`,
    remove: [
      'Ia pulang kemarin. ⟦Yuk, ikuti saluran WhatsApp Kabar Wetan biar tidak ketinggalan berita. Klik di sini ya!⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Ikuti kami di Google News⟧ Warga desa menunggu.',
      '(Ayo gabung channel Telegram Kabarwetan.com untuk kabar terbaru!)'
    ],
    keep: [
      'Pesannya pendek. Ikuti kanal YouTube itu, kata guru, lalu catat tiga hal.',
      'Petugas mengikuti grup WhatsApp warga untuk memantau banjir.'
    ]
  },
  {
    id: 'ajakan-kabar-pesan',
    category: 'subscribe',
    why: 'The same with a messenger as the way by which the news come.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}${call}${labels('ikuti', 'dapatkan', 'baca', 'simak', 'update', 'terima')}(?: terus| juga| selalu)? ${news}(?: [^.!?,:]{0,60}?(?:\.(?:com|id|co\.id|net)\b[^.!?,:]{0,40}?)?)? (?:via|lewat|melalui|di) (?:aplikasi |fitur )?(?:Whats[Aa]pp|whatsapp|WA|[Tt]elegram)(?:mu| kamu| [Aa]nda| kami)?(?: [^.!?,]{0,40}?)?${end}`,
    remove: ['⟦Ikuti terus berita terhangat dari Kabarwetan.com via WhatsApp⟧'],
    keep: ['Warga menerima informasi banjir lewat WhatsApp sejak pagi.']
  },
  {
    id: 'ajakan-akun',
    category: 'social',
    why: 'A sentence that asks readers to follow the accounts of the site in social networks.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}(?<!\d[.)] ?)${call}${labels('ikuti', 'follow', 'like', 'subscribe', 'kunjungi', 'pantau')}(?: juga| terus)?(?![^.!?]{0,40}, (?:kata|ujar|tutur|ucap|pesan|imbau|ajak))(?: kami (?:juga )?(?:di|lewat|melalui)[^.!?]{0,30}? ${networks}[^.!?]{0,80}?| [^.!?,:]{0,30}?${networks} [^.!?,:]{0,40}?(?:[Kk]ami|@[\w.]{3,30}|[Rr]esmi)(?: di ${networks}(?:, [\p{L} ]{1,15}){0,4}(?:,? (?:dan|&) ${networks})?)?[^.!?,]{0,40}?| (?:[Cc]hannel|[Kk]anal|[Aa]kun) (?:[Rr]esmi )?${networks}[^.!?,]{2,40}?)${end}`,
    remove: [
      'Mereka pulang. ⟦Ikuti kami di Instagram dan TikTok @kabarwetan⟧',
      '⟦Jangan lupa subscribe kanal YouTube kami⟧',
      'Mereka pulang. ⟦Ikuti Instagram Kabar Wetan @kabarwetan⟧'
    ],
    keep: [
      '1. Follow akun Instagram @kabarwetan dan @kabarkulon',
      'Ikuti Instagram @kabarwetan, tag tiga teman, lalu unggah foto.',
      'Mereka pulang. Follow akun itu membuatnya cemas, padahal Instagram kami sepi?'
    ]
  },
  {
    id: 'ajakan-kabar-akun',
    category: 'social',
    why: 'The same, with the news that readers find there.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}(?:Halo,? [^.!?]{3,30},? ?)?${labels('yuk', 'ayo', 'mari', 'jangan lupa')},? ?${labels('update', 'ikuti', 'dapatkan', 'simak', 'baca', 'temukan')}(?: terus| juga)? ${news}[^.!?]{0,80} di ${networks}[^.!?]{0,60}?${end}`,
    remove: [
      'Mereka pulang. ⟦Halo Sahabat Wetan, yuk update informasi terkini di Instagram dan TikTok Kabar Wetan.⟧'
    ],
    keep: ['Yuk, simak informasi di papan itu, ajaknya.']
  },
  {
    id: 'ajakan-aplikasi',
    category: 'subscribe',
    why: 'Promotes the site’s app, with the news that it brings.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}${call}${labels('unduh', 'download', 'install', 'instal', 'dapatkan', 'pasang')}(?: juga| segera| sekarang)? (?:[Aa]plikasi|[Aa]pps?) (?!itu|tersebut|ini)[^.!?,:]{2,60}?(?:\.(?:com|id|co\.id)\b)?[^.!?,:]{0,30}? (?:${news}|baca berita)[^.!?:]{0,90}?${end}`,
    remove: ['Ia pulang kemarin. ⟦Unduh aplikasi Kabar Wetan untuk berita terkini.⟧ Esoknya ia kembali.'],
    keep: ['Unduh aplikasi itu untuk informasi jadwal kapal, kata petugas.']
  },
  {
    id: 'aplikasi-di-akhir',
    category: 'subscribe',
    why: 'Promotes the site’s app behind the last sentence; further up it may be a step of a guide.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=^|[.!?…"”)\]>] ?)${call}${labels('unduh', 'download', 'install', 'instal', 'dapatkan')}(?: juga| segera)? (?:[Aa]plikasi|[Aa]pps?) \p{Lu}[^.!?,:]{2,40}?(?:\.(?:com|id|co\.id)\b)?[^.!?,:]{0,30}? (?:sekarang|di (?:Google )?Play ?[Ss]tore|di App ?[Ss]tore|di Google Play|di ?sini|gratis)[^.!?,:]{0,60}[.!]{0,2}$`,
    remove: ['Mereka pulang sore itu. ⟦Install aplikasi Kabar Wetan sekarang⟧'],
    keep: ['Mereka pulang. Unduh aplikasi itu dari toko resmi, pesan polisi.']
  },
  {
    id: 'belanja',
    category: 'ad',
    why: 'Leads over to a shop that pays the site.',
    match: r`(?:jika|kalau|bila) (?:kamu|anda|kalian) (?:menyukai|suka|tertarik)[^.!?]{0,60},? (?:cek|lihat|beli|kunjungi|klik|temukan|dapatkan|belanja)[^.!?]{3,80}[.!]{0,2}|(?:cek|beli|dapatkan|temukan|belanja|checkout)(?: juga| sekarang)? (?:produk|barang|koleksi|promo|diskon|voucher|penawaran)(?:nya)?[^.!?,]{0,50} (?:di|hanya di|lewat) (?:shopee|tokopedia|lazada|blibli|bukalapak|tik ?tok shop|di ?sini)[^.!?]{0,40}[.!]?|(?:link|tautan) (?:pembelian|affiliate|afiliasi)(?: produk)?(?: ?[:：].{0,120})?`,
    at: 'edge',
    remove: [
      'Jika kamu menyukai artikel ini, cek barang lainnya di toko kami',
      'Cek produk lainnya di Shopee sekarang'
    ],
    keep: ['Jika kamu tertarik, datanglah ke balai desa pada hari Minggu.']
  },
  {
    id: 'klik-di-sini',
    category: 'nav',
    why: 'A button in words: more news, a group, an offer, behind a link that the text has lost.',
    match: r`(?:info(?:rmasi)? (?:lebih lanjut|selengkapnya|lengkap|lainnya)|promo [^.!?,]{3,40}|berita (?:lainnya|selengkapnya|terkait)|untuk (?:bergabung|berlangganan|berita lainnya|info selengkapnya)|artikel (?:lainnya|selengkapnya|asli)),? ?(?:silakan |silahkan )?klik ?(?:di ?sini|link (?:ini|berikut)|tautan (?:ini|berikut))[.!]{0,2}|klik ?di ?sini (?:untuk|jika ingin) (?:bergabung|berlangganan|gabung|baca|membaca|melihat|mendapat\p{L}{0,4}|mengetahui|lihat|info|berita|selengkapnya)[^.!?,]{0,60}[.!]{0,2}`,
    remove: ['Info lebih lanjut klik di sini', 'Klik Di Sini untuk Baca Berita Lainnya'],
    keep: ['Klik di sini untuk membaca, begitu bunyi pesan penipu itu.']
  },
  {
    id: 'google-terbungkus',
    category: 'social',
    why: 'A request to follow the site at an aggregator whose name was broken in two by a line end.',
    match: r`(?:cek|baca|simak|ikuti|dapatkan|temukan|update|lihat|pantau)(?: terus| juga)? [^.!?,:]{0,90} (?:di|dari|lewat|melalui) google`,
    then: {lines: 1, match: r`news(?: [^.!?]{0,60})?[.!]?`},
    remove: ['Simak berita dan artikel lainnya di Google\nNews'],
    keep: ['Cek namamu di Google, saran guru itu.']
  },
  {
    id: 'kerja-sama-redaksi',
    category: 'legal',
    why: 'Says that a partner, a reader or an intern wrote the text.',
    match: r`[*( ]{0,3}(?:artikel|konten|tulisan|berita|naskah) ini (?:merupakan |adalah )?(?:(?:hasil )?kerja ?sama (?:antara |dengan )?|di(?:produksi|buat|tulis|susun|kirim|unggah) (?:oleh )?(?:kreator|mahasiswa magang|peserta magang|kontributor|pembaca|pengguna|mitra|tim konten|tim promosi))[^.!?:;"”]{0,100}[.)*]{0,3}`,
    remove: [
      'Konten ini merupakan kerja sama Kabar Wetan dengan Balai Kulon',
      'Artikel ini dibuat oleh mahasiswa magang'
    ],
    keep: ['Naskah ini ditulis oleh pembaca yang setia; penerbit menolaknya.']
  },
  {
    id: 'iklan-tempel',
    category: 'spam',
    why: 'Headlines of a network of advertisements: a discount, or an order to buy before it is too late.',
    match: r`[^.!?:;"”]{5,70} [-–|] diskon (?:hingga |sampai |s\.?d\.? )?\d{2} ?%(?: (?:hari ini|sekarang|minggu ini))?!?|[^.!?:;,"”]{5,70}[.!] (?:beli|pesan|dapatkan|miliki) (?:sebelum (?:dilarang|habis|terlambat|kehabisan)|sekarang(?: juga)?)[^.!?,]{0,30}!|[^.!?:;,"”]{3,50} terbaik! (?:diizinkan|legal|gratis|tersedia)[^.!?,]{3,40}!`,
    then: {lines: 3, match: r`[^.!?:;,"”]{3,60}[.!]? ?[^.!?:;,"”]{8,60}!`},
    remove: ['Toko alat pancing baru - Diskon hingga 90% hari ini', 'Jaring yang kuat. Beli sebelum habis!'],
    keep: ['Pedagang memberi diskon hingga 90% hari ini kepada warga Wetan.']
  }
]
