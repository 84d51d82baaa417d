import type {Rule} from '../../matching/rule.ts'
import {month, name, weekday} from './words.ts'

const r = String.raw

/** Menus, and what goes only if asked for. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'halaman',
    category: 'nav',
    why: 'The pages that an article is spread over.',
    match: r`(?:selengkapnya,? (?:baca |simak |klik )?di halaman (?:selanjutnya|berikutnya)|(?:simak|baca|lihat|klik) (?:berita |artikel )?(?:selengkapnya|selanjutnya|lanjutannya)? ?(?:di|ke) halaman (?:selanjutnya|berikutnya|berikut|\d).{0,30}|(?:lanjut(?:kan)?|berlanjut|bersambung|lanjutan|next)(?: baca| membaca)? ?(?:ke|di)? ?halaman(?: (?:selanjutnya|berikutnya|\d{1,2}))? ?[.>»:]{0,4}|baca tanpa iklan|lanjut ke sebelah\.{0,3}|halaman ?(?:(?:selanjutnya|berikutnya|sebelumnya)|[:：] ?\d.{0,40}|\d{1,2} ?(?:dari|\/) ?\d{1,2}|\d{1,2}(?: \d{1,2}){1,9}(?: (?:selanjutnya|berikutnya|lengkap))?)[ .>»→›]{0,4}|(?:laman ?[:：]? ?)?\d{1,2}(?: \d{1,2}){1,9} (?:selanjutnya|berikutnya|next|lihat semua|tampilkan semua|show all)[ .>»→›]{0,4}|\d{1,2} ?(?:dari|\/) ?\d{1,2} halaman|(?:show all|tampilkan semua|lihat semua|baca semua|single page|tampilkan halaman penuh))|(?:lanjut|klik) (?:baca|halaman selanjutnya)|selanjutnya ?[>»→›]+|[<«←‹]+ ?sebelumnya`,
    from: 'precise',
    remove: [
      'Klik halaman selanjutnya',
      'Selanjutnya >',
      'Halaman selanjutnya',
      'Halaman: 1 2 3 4',
      'Halaman 1 2 Selanjutnya',
      'BERLANJUT KE HALAMAN BERIKUTNYA...',
      'Simak berita selengkapnya di halaman selanjutnya.',
      '2 dari 3 Halaman',
      'Halaman 1/2',
      'Baca tanpa iklan',
      'Halaman selanjutnya →',
      '1 2 3 Selanjutnya',
      'Selengkapnya baca di halaman selanjutnya'
    ],
    keep: [
      'Lanjut baca doa, lalu makan.',
      'Halaman 12 dari 40 hilang dari naskah itu.',
      'Halaman berikutnya robek, kata arsiparis.'
    ]
  },
  {
    id: 'daftar-isi',
    category: 'nav',
    why: 'A table of contents above the article; its entries are the headings that come again below.',
    at: 'head',
    match: r`daftar isi(?: artikel| konten)? ?[:：]?`,
    then: {lines: 25, match: 'repeated'},
    from: 'precise',
    remove: ['Daftar Isi'],
    keep: ['Daftar isi buku itu tebalnya dua halaman.']
  },
  {
    id: 'menu',
    category: 'nav',
    why: 'Words of the page’s own controls.',
    match: r`(?:kembali ke (?:atas|beranda|halaman utama)|ke atas|lewati ke konten|langsung ke konten|[<«←‹ ]{0,3}(?:artikel|berita|postingan|pos) (?:sebelumnya|selanjutnya|berikutnya)[ >»→›]{0,3}|cari berita|pencarian|sebelumnya ?[|/] ?selanjutnya|copy link|salin (?:link|tautan)|link berhasil disalin!?|tautan (?:telah )?disalin|mode gelap|ubah bahasa|tutup iklan|lihat lainnya|muat lainnya|muat lebih banyak|load more|indeks berita|tentang kami|pedoman (?:media|pemberitaan media) siber|kebijakan privasi|syarat (?:dan|&) ketentuan|hubungi kami|info iklan|karier|redaksi ?[|•] ?.{5,120})`,
    remove: ['Kembali ke atas', 'Muat lebih banyak', 'Pedoman Media Siber'],
    keep: [
      'Kembali ke atas, ia memanjat lagi.',
      'Tentang kami, orang-orang pesisir, tak banyak yang ditulis.'
    ]
  },
  {
    id: 'kata-menu',
    category: 'nav',
    why: 'Single words of menus and forms, left above or below an article.',
    at: 'edge',
    match: r`(?:beranda|cari|kirim|masuk|home|menu|masuk \/ daftar|login|(?:beranda|home) ?[\/>»›] ?[\p{L}\p{N} \/>»›&-]{2,90})`,
    remove: ['Beranda', 'Beranda > Berita > Daerah'],
    keep: ['Cari kerja', 'Masuk akal']
  },
  {
    id: 'video-selengkapnya',
    category: 'media',
    why: 'Leads over to a video that the text does not have.',
    match: r`(?:selengkapnya,? |berikut |lebih lengkapnya,? )?(?:saksikan |simak |tonton |lihat )?(?:dalam |di |juga )?(?:tayangan )?video (?:selengkapnya|lengkapnya|penjelasannya|beritanya)(?: (?:dalam|di|pada) .{2,60})?[.!:]?|(?:saksikan|simak|tonton|lihat)(?:lah)? selengkapnya (?:di|dalam|lewat|melalui) (?:tayangan )?video (?:berikut|ini|di bawah)(?: ini)?[.!:]{0,2}`,
    remove: [
      'Saksikan tayangan video selengkapnya dalam tautan ini.',
      'Berikut video lengkapnya.',
      'Saksikan selengkapnya di video berikut'
    ],
    keep: ['Video selengkapnya diputar di ruang sidang, dan hakim menontonnya.']
  },
  {
    id: 'video-label',
    category: 'media',
    why: 'Heads a box of videos.',
    match: r`(?:(?:yuk,? |jangan lewatkan,? |ayo,? )?(?:simak |tonton |lihat |saksikan )?(?:juga )?video (?:ini|terpopuler|populer|pilihan|terbaru|terkini|viral|lainnya|menarik|rekomendasi)(?: hari ini| lainnya| berikut(?: ini)?| di bawah ini)?|tonton juga|lihat video|simak juga|loading video) ?[.:!]{0,3}|\[?(?:lihat|tonton|putar) video(?: lengkapnya| selengkapnya)?\]?|video terkait|embed video`,
    then: {lines: 1, match: 'headline'},
    remove: [
      '[Lihat Video Lengkapnya]',
      'Tonton Video',
      'Video Terpopuler Hari ini:',
      'Yuk, Simak Juga Video ini!',
      'TONTON JUGA'
    ],
    keep: ['Tonton video itu dua kali.', 'Video ini sudah ditonton warga satu kampung.']
  },
  {
    id: 'pilih-saluran',
    category: 'subscribe',
    why: 'Invites readers to the site’s channel in a messenger.',
    scope: 'span',
    match: r`(?<=^|[.!?"”] ?)(?:selalu update info terkini\. )?simak (?:breaking news|berita).{2,80}(?:pilihan kami langsung di ponselmu|di kanal telegram).{5,300}?(?:install|unduh|download)(?: dulu)? aplikasi (?:whatsapp|telegram)(?: ya| terlebih dahulu| terlebih dulu)?\.?`,
    from: 'precise',
    remove: [
      'Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kabar Wetan WhatsApp Channel : https://www.whatsapp.com/channel/contoh. Pastikan kamu sudah install aplikasi WhatsApp ya.'
    ],
    keep: ['Simak berita pagi itu, ibu menunda memasak. Aplikasi WhatsApp di ponselnya berbunyi.']
  },
  {
    id: 'dapatkan-berita',
    category: 'subscribe',
    why: 'Promotes the site’s other articles.',
    at: 'tail',
    match: r`(?:ikuti (?:terus |juga )?|dapatkan |simak |nikmati |baca |silakan (?:baca|akses) )(?:juga )?(?:terus )?(?:perkembangan |artikel|berita|informasi|info|update|konten|epaper|sajian)[^:]{0,90}(?:lainnya|terbaru|terkini|menarik|spesial|harian|corona[^.]{0,20}|di sini|di aplikasi)[^:]{0,60}(?:\.(?:com|id|net|co)\b|di ?sini|tautan|link|aplikasi|hanya di)[^.:]{0,60}\.{0,3}`,
    remove: [
      'Dapatkan artikel spesial lainnya di kabarwetan.com',
      'Dapatkan berita terbaru dan update lainnya di sini'
    ],
    keep: ['Dapatkan informasi terbaru di kantor kelurahan setempat.']
  },
  {
    id: 'program-situs',
    category: 'subscribe',
    why: 'Promotes a campaign of the site.',
    at: 'tail',
    match: r`(?:terangi negeri dengan literasi,.{20,300}kitabisa!?|kami ingin mendengar pendapat anda.{0,40}|berita terkini tanpa gangguan iklan.{0,40}|.{0,60}jangan lupa (?:untuk )?(?:like|subscribe)[^.]{0,80}|konten premium|gabung kompas\.com ?\+|nikmati sajian informasi.{0,80})`,
    remove: ['Berita Terkini Tanpa Gangguan Iklan', 'Jangan lupa like, share, dan subscribe'],
    keep: ['Konten premium itu dijual per bulan.']
  },
  {
    id: 'cek-fakta',
    category: 'subscribe',
    why: 'Asks readers to send in what should be checked.',
    match: r`[*# ]{0,4}(?:fakta atau hoaks|cek fakta|hoaks atau fakta)\??[^?]{0,20}untuk mengetahui kebenaran informasi.{5,80}(?:silakan )?(?:whatsapp|wa|hubungi) (?:ke )?nomor.{5,160}|[*# ]{0,4}(?:untuk|jika|bila|kalau) [^.?!]{0,40}kebenaran (?:suatu |sebuah )?(?:informasi|berita|kabar|pesan) yang (?:beredar|viral|(?:anda|kamu) (?:terima|dapat|baca))[^.?!]{0,30},? (?:silakan |silahkan |(?:anda |kamu )?bisa |cukup )?(?:(?:kirim(?:kan)?|chat|hubungi|laporkan)(?: ke| lewat| via| melalui)? )?(?:whatsapp|wa)\b.{5,160}`,
    from: 'precise',
    remove: [
      '* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta Kabar Wetan 0800 0000 000 hanya dengan ketik kata kunci yang diinginkan.',
      'Jika ingin mengetahui kebenaran suatu kabar yang beredar, kirim ke WhatsApp kami di 0800 0000 000.'
    ],
    keep: ['Fakta atau hoaks? Untuk mengetahui kebenaran informasi itu, kami menghubungi bupati.']
  },
  {
    id: 'jangan-ketinggalan',
    category: 'subscribe',
    why: 'Promotes the site’s other articles, its books and its channels, or asks for readers’ own stories.',
    match: r`jangan (?:sampai )?ketinggalan (?:berita|info|informasi|update|kabar)[^.,]{0,60}(?:editor|redaksi|terbaru|terkini|pilihan|kami)\b[^.]{0,100}\.?|yuk,? koleksi buku.{5,120}|(?:jika|kalau|apabila) (?:anda|kamu) (?:punya|memiliki|mempunyai|melihat|menemukan)[^.]{0,80}(?:kirim(?:kan)?|hubungi|sampaikan|email)[^.]{0,40}(?:redaksi@|redaksi \p{L}|@\p{L}).{0,120}|(?:ikuti terus|dapatkan|simak|baca) (?:berita|info|informasi|kabar)(?: (?:terbaru|terkini|terupdate|menarik|lainnya|pilihan)){1,2}(?: setiap hari| hanya)? di \S{3,30}\.\p{L}{2,8}\.?`,
    remove: [
      'Ikuti terus berita terbaru di kabarwetan.example',
      'Jangan sampai ketinggalan berita pilihan editor Kabar Wetan',
      'Jika Anda memiliki informasi atau foto menarik, kirim ke redaksi@kabarwetan.example'
    ],
    keep: [
      'Jangan ketinggalan berita baik, ujarnya; desa itu kini punya dokter.',
      'Jika Anda memiliki foto lama, kirimkan ke museum.'
    ]
  },
  {
    id: 'label-terkait',
    category: 'related',
    why: 'Heads a box of links in mid-article.',
    match: r`(?:rekomendasi untuk (?:anda|kamu)|(?:berita|artikel|topik) (?:terkait|terpopuler|populer|lainnya)|(?:baca|cek|simak) (?:juga )?(?:berita|artikel) (?:menarik )?lain(?:nya)?|jangan lewatkan) ?[:：]?`,
    then: {lines: 3, match: 'headline'},
    remove: ['Berita Terkait', 'Cek juga berita lain'],
    keep: ['Berita terkait kebakaran itu dibantah kepala desa.']
  },
  {
    id: 'nama-situs',
    category: 'credit',
    why: 'Reporter and site, above the article.',
    at: 'head',
    caseSensitive: true,
    match: r`${name} ?[-–|] ?(?:detik\p{L}{2,12}|[\p{L}]{3,20}\.(?:com|id|co\.id)|CNN Indonesia|CNBC Indonesia|Okezone|Jurnalis)`,
    remove: ['Dwi Ayu Wening - detikWetan', 'Dwi Ayu Wening - Kabarwetan.com'],
    keep: ['Dwi Ayu Wening - pemilik kabarwetan.com - memulai usahanya dari dapur.']
  },
  {
    id: 'penulis-garis-kantor',
    category: 'credit',
    why: 'Reporter and agency in capitals close an article.',
    at: 'last',
    caseSensitive: true,
    match: r`[A-Z][A-Z .'’]{2,40} ?\| ?[A-Z][A-Z .'’|]{2,90}`,
    remove: ['DWI AYU WENING | ANTARA'],
    keep: ['PERSIWET | GAJAH PUTIH, 2-1']
  },
  {
    id: 'berbagai-sumber',
    category: 'credit',
    why: 'A compiler’s sign-off: from several sources, which are not named.',
    at: 'last',
    match: r`[(*]{0,2}(?:di(?:kutip|rangkum|sarikan|olah|himpun) |disadur )?dari berbagai sumber[).]{0,2}|tim redaksi|tim liputan|artikel ini bersumber dari .{3,60}`,
    remove: ['Tim Redaksi', '(Dari berbagai sumber)', 'Dirangkum dari berbagai sumber.'],
    keep: ['Dari berbagai sumber air, dua masih jernih.']
  },
  {
    id: 'tanggal-di-atas',
    category: 'credit',
    why: 'The date of publication above the article.',
    at: 'first',
    match: r`(?:${weekday},? )?\d{1,2} ${month} (?:19|20)\d\d`,
    remove: ['4 Mei 2020', 'Senin, 4 Mei 2020'],
    keep: ['4 Mei 2020 hari itu hujan.']
  },
  {
    id: 'oleh-di-atas',
    category: 'credit',
    why: 'The byline above the article.',
    at: 'first',
    caseSensitive: true,
    match: r`(?:(?:Oleh|OLEH|Penulis|PENULIS) ?: ?|(?:Oleh|OLEH) )${name}(?: ?[,|-] ?[^.!?]{2,60})?`,
    remove: ['Oleh: Dwi Ayu Wening', 'Oleh Dwi Ayu Wening'],
    keep: ['Oleh Dwi Ayu Wening lagu itu digubah ulang.']
  },
  {
    id: 'waktu-baca',
    category: 'credit',
    why: 'How long the text will take to read.',
    match: r`(?:estimasi )?(?:waktu|lama) (?:baca|membaca) ?[:：]? ?\d{1,2} menit|\d{1,2} menit (?:baca|membaca|waktu baca|dibaca)`,
    remove: ['Waktu baca 2 menit', '3 menit membaca'],
    keep: ['Waktu baca 2 menit sehari sudah cukup, kata guru itu.']
  },
  {
    id: 'sumber-kurung',
    category: 'credit',
    why: 'The source, in brackets, closes an article.',
    at: 'last',
    match: r`[(\[]sumber ?: ?[^()\[\]]{3,60}[)\]]`,
    remove: ['(Sumber: Antara)'],
    keep: ['(Sumber: data pabrik) Angka itu naik dua kali.']
  },
  {
    id: 'disadur',
    category: 'credit',
    why: 'Names the article that a fact-check repeats; some hold it for the source, so it goes only if asked for.',
    from: 'aggressive',
    match: r`(?:artikel )?disadur dari(?: artikel)?(?: (?:cek|periksa) fakta)? [\p{L}\p{N}. ]{3,40}`,
    remove: ['Disadur dari artikel Cek Fakta Kabar Wetan.'],
    keep: ['Disadur dari artikel itu, naskah drama tersebut dipentaskan dua kali, pada Mei dan Juni.']
  },
  {
    id: 'diperbarui',
    category: 'credit',
    why: 'When the article was brought up to date.',
    from: 'aggressive',
    at: 'tail',
    match: r`(?:informasi dalam )?artikel ini (?:telah|sudah) (?:diperbah?arui|diperbarui|diubah|dikoreksi|disunting).{0,120}`,
    remove: ['Informasi dalam artikel ini telah diperbarui per Jumat, 1 Maret 2024.'],
    keep: ['Isi artikel ini telah diperbarui isinya, kata redaktur.']
  },
  {
    id: 'tanya-pembaca',
    category: 'comment',
    why: 'A question to the readers closes the article.',
    from: 'aggressive',
    at: 'last',
    match: r`(?:.{5,120} (?:detikers|sobat \p{L}{3,15}|gaes|guys)\?|(?:bagaimana|gimana) (?:menurut|pendapat) (?:anda|kamu|kalian)[^.?]{0,60}\?)`,
    remove: ['Kalau kamu pilih yang mana, detikers?', 'Bagaimana menurut Anda?'],
    keep: ['Bagaimana menurut Anda aturan itu? tanya hakim.']
  },
  {
    id: 'dateline-situs',
    category: 'dateline',
    why: 'Place and site before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`^(?:(?:[A-Z][A-Z .'-]{2,40}|${name}|\p{Lu}\p{Ll}{1,25})(?: \([A-Za-z]{3,20}\))?, ?)?(?:[\p{L}-]{3,25}(?: [\p{L}]{3,12})?\.(?:com|COM|id|ID|co\.id|CO\.ID|net|co|CO)|CNN Indonesia|CNBC Indonesia|IDN Times|Antara|VIVA|PIKIRAN RAKYAT|VOI)(?:, ?[\p{L} .'-]{3,40})? ?(?:--?|–|—) ?`,
    from: 'precise',
    remove: [
      '⟦WETAN, KABARWETAN.com - ⟧Sebuah kapal merapat.',
      '⟦Kabarwetan.com, Jakarta - ⟧Sebuah kapal merapat.'
    ],
    keep: ['Situs kabarwetan.com kembali dibuka hari ini.']
  },
  {
    id: 'dateline-antara',
    category: 'dateline',
    why: 'Place and agency before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`^\p{Lu}[\p{L} .'/-]{2,40} ?\((?:ANTARA|Antara|AFP|AP|Reuters)(?:[ /][^()]{1,30})?\) ?(?:--?|–|—) ?`,
    from: 'precise',
    remove: ['⟦Jakarta (ANTARA) - ⟧Sebuah kapal merapat.'],
    keep: ['Kantor berita nasional (ANTARA) berulang tahun.']
  },
  {
    id: 'dateline-kota',
    category: 'dateline',
    why: 'The place before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`^(?:JAKARTA|BANDUNG|SURABAYA|MEDAN|MAKASSAR|SEMARANG|YOGYAKARTA|DENPASAR|BOGOR|DEPOK|BEKASI|TANGERANG|LONDON|WASHINGTON|MADRID|PARIS|TOKYO|Jakarta|Bandung|Surabaya|Medan|Makassar|Semarang|Yogyakarta|Denpasar) ?(?:--?|–|—) ?`,
    remove: ['⟦JAKARTA - ⟧Sebuah kapal merapat.'],
    keep: ['Jakarta hujan sejak pagi - begitu pula Bogor.']
  }
]
