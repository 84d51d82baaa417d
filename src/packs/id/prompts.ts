import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Prompts to share, to follow and to subscribe. */
export const promptsRules: readonly Rule[] = [
  {
    id: 'bagikan',
    category: 'social',
    why: 'A share button, or a row of them.',
    match: r`(?:bagikan|sebarkan|share)(?: (?:artikel|berita|tulisan|konten|halaman|ini|link))?(?: ini)? ?(?:[:：]|(?:ke|di|via|lewat|melalui) .{2,60})?(?: (?:facebook|twitter|whatsapp|telegram|line|x|email|copy link|salin link|salin tautan)){0,8}|klik untuk (?:berbagi|membagikan|mencetak|mengirimkan?)[^.]{0,60}\(membuka di jendela yang baru\)|menyukai ini:?|suka memuat\.{0,3}`,
    remove: [
      'Bagikan:',
      'Bagikan artikel ini ke Facebook',
      'Share: Facebook Twitter WhatsApp',
      'Sebarkan:',
      'Klik untuk berbagi di Twitter(Membuka di jendela yang baru)'
    ],
    keep: ['Bagikan nasi itu kepada tetangga, pesan ibunya.']
  },
  {
    id: 'ikuti-kami',
    category: 'social',
    why: 'Asks to follow the site on other platforms.',
    match: r`[*> ]{0,5}(?:yuk,? |jangan lupa |ayo |silakan |mari |untuk .{3,60} )?(?:ikuti|follow|cek|simak|baca|pantau|temukan|dapatkan|update|lihat|kunjungi|subscribe|like|nikmati|bergabung(?:lah)?|gabung|klik)(?! langkah| cara| panduan| tutorial)\b.{0,110}?\b(?:(?:di|ke|lewat|via|melalui|dari|aplikasi|di \S{3,40} (?:dan|&|atau)) google ?news|(?:whatsapp|wa|telegram)[ -]?(?:channel|grup|group)|(?:saluran|kanal|channel|grup|group) (?:resmi )?(?:whatsapp|wa|telegram|youtube))\b.{0,120}`,
    remove: [
      'Ikuti kami di Google News',
      'Bergabung dengan WhatsApp Channel Kabar Wetan',
      'Update berita lainnya di kabarwetan.example dan Google News',
      'Cek Berita dan Artikel yang lain di Google News dan WA Channel',
      'Simak berita-berita kabarwetan.example di Google News',
      '>>> Update berita terkini di Google News Kabar Wetan',
      'Follow WhatsApp Channel Kabar Wetan untuk update berita terbaru setiap hari'
    ],
    keep: [
      'Ikuti aturan lalu lintas, kata polisi di grup telepon itu.',
      'Ikuti langkah berikut untuk menghapus riwayat di Google News:',
      'Google News dan WhatsApp Channel menjadi sumber berita utama anak muda, menurut survei itu.'
    ]
  },
  {
    id: 'ikuti-media-sosial',
    category: 'social',
    why: 'The same, for social networks.',
    match: r`(?:yuk,? |jangan lupa |ayo |silakan )?(?:ikuti|follow|like|subscribe|kunjungi) (?:juga )?(?:kami|akun (?:resmi|media sosial|instagram|twitter|facebook|tiktok|youtube)|instagram|fan ?page|halaman facebook|media sosial (?:kami|resmi)|channel youtube)\b[^.]{0,120}(?:instagram|facebook|twitter|tiktok|youtube|kami|media sosial)\b.{0,80}`,
    at: 'tail',
    remove: ['Ikuti kami di Instagram, Facebook, dan YouTube untuk kabar terbaru'],
    keep: ['Follow up laporan itu sudah dilakukan, kata petugas lewat Instagram.']
  },
  {
    id: 'ikuti-label',
    category: 'social',
    why: 'Heads a row of buttons for the site’s accounts, or names one of them.',
    match: r`(?:ikuti|follow|kunjungi|temukan)(?: kami| juga)?(?: di| akun)?(?: (?:sosial media|media sosial|medsos|sosmed|instagram|twitter|facebook|tiktok|youtube))?(?: resmi)?(?: kami)?(?: di)? ?:|(?:ikuti|follow|kunjungi) (?:kami(?: (?:di|juga))?|(?:akun )?(?:sosial media|media sosial|medsos|sosmed)(?: resmi)? kami(?: di ?(?:sini)?)?)\.?|(?:ikuti|follow) (?:juga )?(?:akun )?(?:instagram|ig|twitter|facebook|tiktok|youtube|telegram)(?: resmi)?(?: kami)?:? @[\w.]{3,30}(?: (?:untuk|agar|biar) (?:info|update|berita|tahu|mendapat)[^.]{0,80})?[.!]{0,2}`,
    remove: [
      'Follow Sosial Media Kami',
      'Ikuti kami di:',
      'Follow Instagram @kabarwetan untuk info menarik lainnya'
    ],
    keep: [
      'Ikuti kami, ajak pemandu itu sambil menyalakan senter.',
      'Ikuti Instagram @kabarwetan, tag tiga teman, lalu unggah foto.'
    ]
  },
  {
    id: 'jumlah-pembaca',
    category: 'social',
    why: 'How often the page was seen.',
    match: r`(?:post views|(?:sudah |telah )?(?:dilihat|dibaca)|hits|views) ?[:：]? ?[\d.,]{1,9}(?: (?:kali|x|views))?|[\d.,]{1,9} (?:kali dibaca|kali dilihat|pembaca|dilihat)`,
    remove: ['Post Views: 123', 'Dilihat: 1.204', 'Telah dibaca 1.204 kali'],
    keep: ['Telah dibaca 1.204 kali sejak Senin, surat itu memicu protes.']
  },
  {
    id: 'surat-elektronik',
    category: 'subscribe',
    why: 'Offers a newsletter, and says what readers agree to by taking it.',
    match: r`(?:dapatkan|terima|daftar(?:kan)?)[^.:]{3,100} (?:langsung )?(?:ke|di|melalui|lewat) (?:inbox|e-?mail|kotak masuk|surel)(?: (?:anda|kamu|kalian|kami))[.!]?|daftarkan (?:alamat )?(?:e-?mail|surel) (?:anda|kamu) untuk (?:mendapat|menerima|berlangganan).{3,80}|dengan (?:mendaftar|berlangganan|melanjutkan|menekan tombol)[^.]{0,50},? (?:anda|kamu|saya) (?:telah )?(?:menyetujui|setuju).{3,160}`,
    remove: [
      'Dapatkan kabar terbaru yang dikirim langsung ke inbox Anda',
      'Daftarkan email Anda untuk mendapatkan berita terbaru',
      'Dengan mendaftar, Anda menyetujui Kebijakan Privasi kami'
    ],
    keep: ['Daftar peserta dikirim ke email Anda paling lambat 3 Mei, kata panitia.']
  },
  {
    id: 'khusus-pelanggan',
    category: 'subscribe',
    why: 'Stops readers who have not paid, or who block advertisements.',
    match: r`(?:konten|artikel|berita|tulisan) ini (?:hanya|khusus|eksklusif)(?: tersedia)?(?: untuk| bagi)? (?:pelanggan|pengguna premium|member|anggota)\b.{0,80}|untuk (?:membaca|melanjutkan|mengakses) [^.]{0,60}silakan (?:berlangganan|log ?in|masuk|mendaftar|daftar).{0,60}|sudah (?:berlangganan|punya akun|memiliki akun|terdaftar)\? ?(?:silakan )?(?:masuk|log ?in|klik)?.{0,30}|jika (?:anda|kamu) ingin berlangganan,? (?:silakan )?(?:klik|hubungi|kunjungi).{3,80}|(?:matikan|nonaktifkan) (?:ad ?block(?:er)?|pemblokir iklan)[^.]{0,60}(?:membaca|melanjutkan|situs ini)[^.]{0,40}\.?|(?:mulai )?(?:langganan|berlangganan) sekarang|mulai berlangganan|nikmati berita tanpa iklan\.?(?: (?:dengan )?berlangganan .{2,40})?|(?:log ?in|masuk) untuk (?:membaca|melanjutkan)(?: (?:artikel|berita))?(?: .{2,30})?|(?:aktifkan|izinkan|nyalakan) notifikasi(?: (?:untuk|agar) .{3,60})?`,
    remove: [
      'Berlangganan Sekarang',
      'Aktifkan notifikasi',
      'Login untuk membaca artikel lengkap',
      'Artikel ini khusus untuk pelanggan',
      'Sudah berlangganan? Masuk di sini',
      'Untuk membaca artikel ini secara lengkap, silakan berlangganan'
    ],
    keep: [
      'Aktifkan notifikasi bank agar penipuan cepat diketahui, saran polisi.',
      'Untuk membaca naskah itu, silakan masuk lewat pintu barat, lalu naik ke lantai tiga, pesan penjaga museum.'
    ]
  },
  {
    id: 'grup-telegram',
    category: 'subscribe',
    why: 'A paragraph at the end that invites readers to the site’s group in a messenger.',
    scope: 'span',
    match: r`dapatkan (?:update|berita|info|informasi)[^.]{3,90}(?:setiap hari|terbaru|terkini) dari \S{3,40} mari (?:bergabung|gabung) .{10,200}?(?:di ponsel(?: anda)?\.?|(?:kemudian|lalu) join\.?$)`,
    from: 'precise',
    remove: [
      'Dapatkan update berita pilihan dan breaking news setiap hari dari Kabarwetan.example. Mari bergabung di Grup Telegram "Kabar Wetan Update", caranya klik link https://t.me/kabarwetan, kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.'
    ],
    keep: ['Dapatkan update dari petugas, lalu mari bergabung dengan tim, ajaknya.']
  },
  {
    id: 'gabung-saluran',
    category: 'subscribe',
    why: 'Invites readers to a group, a channel or a membership of the site.',
    match: r`(?:yuk,? |ayo |mari |silakan )?(?:gabung|bergabung|join|berlangganan|langganan|subscribe|daftar)(?:lah)? (?:sekarang |juga )?(?:di |ke |dengan |pada )?(?:newsletter|buletin|(?:grup|group|channel|saluran|kanal|komunitas) (?:telegram|whatsapp|wa|facebook|kami)|kompas\.com plus|premium|\S{3,25} plus)\b[^.]{0,140}.?`,
    remove: ['Gabung saluran WhatsApp Kabar Wetan sekarang', 'Yuk, berlangganan newsletter kami!'],
    keep: ['Bergabung dengan premium liga itu impiannya sejak lama. Ia berlatih tiap hari.']
  },
  {
    id: 'unduh-aplikasi',
    category: 'subscribe',
    why: 'Promotes the site’s own app.',
    match: r`(?:download|unduh|install|instal|dapatkan)(?: juga| segera| sekarang)? (?:aplikasi|apps?) [^.]{2,60}(?:play ?store|google play|app ?store|android|ios|di ?sini|gratis)\b[^.]{0,80}\.?`,
    at: 'last',
    remove: ['Download aplikasi Kabar Wetan di Play Store dan App Store'],
    keep: ['Unduh aplikasi itu hanya dari sumber resmi, kata pejabat itu. Jangan dari tautan.']
  },
  {
    id: 'satu-akun',
    category: 'subscribe',
    why: 'Invites readers to register with the site.',
    match: r`dapatkan (?:berita|informasi|update)[^.]{3,120}(?:hanya dengan satu akun|daftar sekarang|klik (?:di ?)?sini|dan nantikan kejutan).{0,160}`,
    from: 'precise',
    remove: [
      'Dapatkan berita terkini dari Kabar Wetan hanya dengan satu akun, daftar sekarang dengan klik disini'
    ],
    keep: ['Dapatkan informasi antrean dari loket, lalu tunggu giliran.']
  },
  {
    id: 'donasi',
    category: 'subscribe',
    why: 'Asks readers for money.',
    match: r`(?:donasi, dapat vouce?r gratis!?|dukungan anda akan menambah semangat kami.{0,160}|sebagai ungkapan terima ?kasih atas perhatian anda, tersedia vouce?r.{0,200})`,
    from: 'precise',
    remove: ['Dukungan Anda akan menambah semangat kami untuk menyajikan artikel-artikel yang bermanfaat.'],
    keep: ['Dukungan Anda akan menambah semangat para atlet, kata menteri.']
  },
  {
    id: 'komitmen-dan-keanggotaan',
    category: 'subscribe',
    why: 'A paper praises its facts and asks for a membership, behind the last sentence or in a line.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?…"”)] ?))[\p{L}.]{4,25} berkomitmen (?:memberikan|menghadirkan|menyajikan) (?:fakta|berita|informasi) [^!?]{10,200}(?:gabung|berlangganan) [\p{L}.]{4,25} ?(?:plus|\+|premium)(?: sekarang)?\.?$`,
    remove: [
      'Mereka pulang. ⟦Kabarwetan.com berkomitmen menyajikan fakta yang jernih. Nikmati bacaan tanpa iklan. Gabung Kabarwetan.com Plus sekarang⟧'
    ],
    keep: ['Bupati berkomitmen memberikan fakta kepada warga, lalu mengajak mereka gabung ke pasar.']
  },
  {
    id: 'program-televisi',
    category: 'media',
    why: 'A broadcaster sends readers from the text of a talk to the programme.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?…"”)] ?))(?:(?:saksikan|simak|tonton)(?: dialog| ulasan| perbincangan| wawancara)? )?selengkapnya,? (?:saksikan |simak )?(?:dialog [^.!?]{5,120} )?(?:dalam|di|pada) program [^.!?]{3,60}(?:indonesia|tv|televisi|news)(?: ?\([^()]{5,40}\))?,?(?: (?:di ?bawah|berikut))?(?: ini)?\.?$`,
    remove: [
      'Mereka pulang. ⟦Selengkapnya dalam program Kabar Siang Wetan TV (Jumat, 17/10/2025) berikut ini.⟧',
      'Saksikan dialog selengkapnya di program Kabar Siang Wetan TV berikut ini'
    ],
    keep: ['Selengkapnya dalam program itu, warga menerima benih.']
  },
  {
    id: 'artikel-lain-di',
    category: 'subscribe',
    why: 'Leads to the site’s articles elsewhere; the name of the place was a picture, and is gone.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?…"”)] ?))(?:cek|baca|simak|ikuti|dapatkan) (?:berita|artikel|informasi)(?: dan (?:berita|artikel|informasi))?(?: yang)? lain(?:nya)?,? (?:hanya )?di(?: google news)?(?: [\p{L}]{3,12})?$`,
    remove: ['Mereka pulang. ⟦Cek Berita dan Artikel yang lain di⟧', 'Simak berita lainnya di Google News'],
    keep: ['Baca berita lain di antaranya soal cabai.']
  }
]
