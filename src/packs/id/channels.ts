import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** The site’s accounts, channels and apps, what it costs, and what the law wants said. */
export const channelsRules: readonly Rule[] = [
  {
    id: 'ikuti-alamat',
    category: 'social',
    why: 'Network and address of the site’s account.',
    match: r`(?:yuk,? |ayo |jangan lupa )?(?:follow|ikuti|subscribe|kunjungi|like|add)(?: juga)?(?: (?:akun|channel|kanal|fan ?page|halaman|saluran))?(?: (?:resmi|kami)){0,2}(?: di)? ?(?:instagram|ig|facebook|fb|twitter|x|tik ?tok|you ?tube|threads|telegram|whatsapp|wa|line|google news|linkedin)(?: (?:channel|kami|resmi|page)){0,2} ?[:：]? ?(?:https?:\/\/\S{5,120}|@[\w.]{3,30})[.!]?`,
    remove: [
      'Follow Instagram: https://www.instagram.example/kabarwetan',
      'Subscribe YouTube: https://youtube.example/k'
    ],
    keep: ['Ikuti Instagram @kabarwetan, tag tiga teman, lalu unggah foto.']
  },
  {
    id: 'mau-konten',
    category: 'social',
    why: 'Leads over to the site’s accounts.',
    match: r`(?:mau|ingin|pengen|butuh|cari|suka)(?: tahu| baca| dapat| dapatkan| update)? (?:konten|berita|artikel|info|informasi|kabar|tips)(?:-\p{L}{3,8})? (?:menarik|terbaru|terkini|seru|terupdate|lainnya|seperti|kayak)(?: (?:lain(?:nya)?|ini))?(?: (?:seperti ini|kayak gini|langsung di (?:ponsel|hp)\p{L}{0,5}|setiap hari))? ?\?(?: ?(?:yuk,? |silakan )?(?:follow|ikuti|gabung|klik|kunjungi|subscribe|cek|baca)[^?]{3,160})?`,
    at: 'tail',
    remove: ['Mau konten menarik lainnya?', 'Mau berita terbaru langsung di ponselmu? Gabung di sini'],
    keep: ['Mau informasi menarik lainnya? tanya pemandu itu.']
  },
  {
    id: 'akun-situs',
    category: 'social',
    why: 'The address of the site’s account, in a row with others at the end.',
    match: r`(?:ig|instagram|facebook|fb|twitter|tik ?tok|you ?tube|telegram|whatsapp channel|saluran whatsapp|threads|fan ?page|x)(?: (?:kami|resmi|redaksi))? ?[:：] ?(?:@[\w.]{3,30}|https?:\/\/(?:www\.|m\.|web\.)?(?:instagram|facebook|fb|twitter|x|tiktok|youtube|youtu|t|threads|whatsapp)\.\S{3,100})`,
    at: 'last',
    remove: ['IG: @kabarwetan', 'Facebook: https://www.facebook.com/contoh'],
    keep: ['Instagram: dua akun ditutup.']
  },
  {
    id: 'undangan-bertautan',
    category: 'subscribe',
    why: 'Invites readers to a channel of the site, with its address.',
    match: r`[*> ]{0,4}(?:dapatkan|ikuti|simak|gabung|bergabung|yuk|ayo|mari|klik|baca|update|follow|join|untuk|silakan|silahkan|nikmati|cek|jangan|pastikan|berita|info|mau|ingin|temukan|pantau|selalu)\S{0,10} [^?]{3,220}(?:t\.me\/|whatsapp\.com\/channel|chat\.whatsapp\.com|news\.google\.com\/|bit\.ly\/|s\.id\/|play\.google\.com\/|apps\.apple\.com\/)\S{0,120}(?: .{0,120})?`,
    at: 'tail',
    remove: ['Dapatkan update berita terkini di Telegram https://t.me/contoh'],
    keep: ['Pendaftar mengisi formulir di bit.ly/contoh sebelum Sabtu.']
  },
  {
    id: 'unduh-bertautan',
    category: 'subscribe',
    why: 'Promotes the site’s app, with its addresses below.',
    match: r`(?:download|unduh|install|instal|dapatkan)(?: juga)?(?: sekarang)? (?:aplikasi|apps?) [^.,:?!]{2,60}(?:\.(?:com|id|co\.id))?[^.,:?!]{0,60}(?:di ?sini|(?:berikut|bawah)(?: ini)?|tautan|link) ?[:：]`,
    then: {
      lines: 3,
      match: r`(?:android|ios|iphone|play ?store|google play|app ?store) ?[:：]? ?https?:\/\/\S{3,120}`
    },
    at: 'tail',
    remove: [
      'Download aplikasi Kabar Wetan untuk akses lebih cepat dan nyaman di sini:\nAndroid: https://contoh.example/a\niOS: https://contoh.example/i'
    ],
    keep: ['Unduh aplikasi Kabar Wetan, lalu pilih menu Daftar:']
  },
  {
    id: 'aplikasi-alamat',
    category: 'subscribe',
    why: 'The addresses of the site’s app.',
    match: r`(?:android|ios|iphone|play ?store|google play|app ?store) ?[:：] ?https?:\/\/(?:bit\.ly|play\.google|apps\.apple|itunes\.apple|onelink|s\.id)\S{3,120}`,
    remove: ['Android: http://bit.ly/contoh', 'iOS: https://apps.apple.com/contoh'],
    keep: ['Android: tersedia sejak Mei']
  },
  {
    id: 'sisa-artikel',
    category: 'subscribe',
    why: 'Stops readers who have read their free articles, or who have not paid.',
    match: r`(?:anda|kamu) (?:telah|sudah) (?:membaca|mencapai|menghabiskan) .{0,40}(?:artikel|konten) (?:gratis|premium|bulan ini).{0,80}|(?:sisa|kuota) artikel gratis.{0,60}|(?:artikel|konten|berita) ini (?:(?:terkunci|premium|berbayar)[.!]?|eksklusif untuk (?:pelanggan|member|anggota).{0,60})|(?:lanjutkan|teruskan) membaca dengan (?:berlangganan|masuk|login|mendaftar|langganan).{0,60}|(?:pilih|lihat) paket (?:langganan|berlangganan).{0,40}|akses (?:tanpa batas|penuh|semua) .{0,40}(?:dengan|hanya) (?:berlangganan|langganan|rp).{0,60}|mulai (?:dari )?rp ?[\d.]{3,8} ?(?:\/|per) ?(?:bulan|hari|minggu)\.?`,
    at: 'tail',
    remove: ['Anda telah membaca 3 artikel gratis bulan ini', 'Artikel ini terkunci'],
    keep: ['Artikel ini premium, kata penjual itu menirukan iklan.\nTiga orang membelinya.']
  },
  {
    id: 'dukung-kami',
    category: 'subscribe',
    why: 'Asks readers for money or for support of the site.',
    match: r`(?:dukung|bantu|support)(?:lah)? (?:kami|jurnalisme|media|karya|penulis|blog ini|situs ini|kreator|\p{L}{3,20}(?:\.id|\.com)?)\b[^.]{0,80}(?:donasi|berdonasi|trakteer|saweria|sawer|kitabisa|traktir|membership|berlangganan)[^.]{0,60}[.!]?|(?:donasi|berdonasi)(?: sekarang| di ?sini)[.!:]?|(?:traktir|sawer) (?:kami|penulis|saya) .{3,40}`,
    at: 'last',
    remove: ['Dukung kami dengan berdonasi', 'Donasi sekarang'],
    keep: ['Dukung kami dengan donasi, kata relawan itu kepada warga.\nTenda didirikan.']
  },
  {
    id: 'cookie',
    category: 'legal',
    why: 'The cookie notice.',
    match: r`(?:privasi (?:&|dan) cookie ?: ?)?(?:situs(?: web)?|website|laman|web|kami|halaman)(?: ini)? (?:ini )?(?:menggunakan|memakai) cookies?\b.{0,220}|dengan (?:melanjutkan|menggunakan|mengakses|terus|menjelajah)[^.]{0,60}(?:situs|website|laman|web)[^.]{0,40},? anda (?:telah )?(?:setuju|menyetujui).{0,120}|(?:terima|tolak|atur|setujui)(?: semua)? cookies?|(?:untuk informasi lebih lanjut|untuk mengetahui lebih lanjut), termasuk cara mengontrol cookies?.{0,80}|kebijakan cookies?`,
    remove: ['Situs ini menggunakan cookie. Dengan melanjutkan, Anda setuju.', 'Terima semua cookie'],
    keep: ['Situs web itu menggunakan cookie, kata jaksa.']
  },
  {
    id: 'hak-dilindungi',
    category: 'legal',
    why: 'The copyright notice in other words.',
    match: r`(?:seluruh|semua|segala)? ?hak(?: ?cipta)? (?:di)?lindungi(?: (?:oleh )?undang-undang| uu)?\.?|dilarang (?:keras )?(?:memproduksi|mereproduksi|mengutip|menyalin|menjiplak|copy ?paste|mengambil|menerbitkan|mengkomersial)[^.]{0,100}(?:tanpa (?:izin|seizin|menyertakan|mencantumkan|persetujuan)).{0,80}|(?:boleh|dapat|silakan) (?:mengutip|menyalin|dikutip|disalin)[^.]{0,80}(?:dengan|asal(?:kan)?) (?:menyebut|mencantum|menyerta|menulis)[^.]{0,60}\.?`,
    at: 'last',
    remove: ['Seluruh hak cipta dilindungi', 'Dilarang keras memproduksi ulang tanpa izin tertulis'],
    keep: ['Seluruh hak dilindungi negara, katanya.']
  },
  {
    id: 'penafian',
    category: 'legal',
    why: 'The site’s disclaimer below sponsored, contributed or medical texts.',
    match: r`[*(]{0,3}(?:disclaimer|penafian|sanggahan)(?: ?[:：] ?| )(?:on ?)?(?:artikel|berita|konten|tulisan|informasi|isi|segala|semua|opini|keputusan|hasil)[^?]{10,300}|[*(]{0,3}(?:artikel|berita|konten|tulisan)(?: di (?:bawah|atas))? ini (?:adalah |merupakan |hasil )?(?:disajikan oleh (?:pengiklan|advertiser|mitra|pihak ketiga)|bagian dari(?= [^.]{0,30}(?:media|group|grup|network|jaringan))|advertorial|pariwara|konten (?:promosi|berbayar|bersponsor)|kerja ?sama|hasil kerja ?sama|persembahan|dibuat (?:dengan bantuan|menggunakan|oleh) (?:ai|kecerdasan buatan|artificial)|dipersembahkan|disponsori)(?:\.? .{2,140})?`,
    at: 'tail',
    remove: [
      'Disclaimer: Artikel ini merupakan kerja sama dengan pihak ketiga.',
      'Artikel ini merupakan advertorial'
    ],
    keep: ['Disclaimer dibacakan panitia sebelum lomba.']
  },
  {
    id: 'pendapat-pembaca',
    category: 'comment',
    why: 'Asks readers what they think of the article, or to rate it.',
    match: r`(?:(?:apa|bagaimana|gimana) (?:reaksi|tanggapan|pendapat|komentar) (?:anda|kamu|kalian)(?: (?:mengenai|tentang|terhadap|soal|setelah membaca) (?:berita|artikel|tulisan|hal|konten)(?: ini)?)?|berikan? (?:komentar|rating|penilaian|tanggapan|ulasan)(?: (?:anda|kamu))?(?: (?:dengan|untuk|pada|di|tentang) .{3,60})?|(?:beri|berikan) (?:rating|nilai|bintang)(?: (?:untuk )?(?:artikel|berita|tulisan) ini)?|nilai (?:artikel|tulisan|berita)(?: ini)?|laporkan(?: (?:komentar|iklan|masalah))?|apa reaksi(?:mu| anda| kamu)|laporkan kesalahan(?: (?:penulisan|ketik|berita|artikel))?|(?:ada )?kesalahan (?:dalam|pada) (?:artikel|berita|tulisan)(?: ini)?\?.{0,80}|punya (?:kritik|saran|masukan|koreksi).{3,100})[?.!:]?`,
    at: 'last',
    remove: ['Apa reaksi Anda?', 'Bagaimana tanggapan Anda mengenai berita ini?', 'Nilai artikel ini'],
    keep: ['Bagaimana tanggapan Anda? tanya hakim.']
  }
]
