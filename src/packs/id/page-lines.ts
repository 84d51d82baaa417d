import type {Rule} from '../../matching/rule.ts'
import {name, pictureSite, site, titleCase} from './words.ts'

const r = String.raw

const date = r`(?:(?:[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]um['’]?at|[Ss]abtu|[Mm]inggu|[Aa]had),? ?)?(?:\d{1,2}[ -]\p{L}{3,9}[ -]20\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|20\d\d-\d\d-\d\d)(?:[ ,|·•-]{1,3}(?:pukul |jam )?\d{1,2}[.:]\d\d(?::\d\d)?(?: ?W(?:IB|ITA|IT))?)?`
const button = r`(?:bagikan|sebarkan|share|tweet|pin(?:terest)?|suka|like|facebook|twitter|whats ?app|wa|telegram|e-?mail|surel|line|linkedin|pocket|tumblr|reddit|threads|instagram|tik ?tok|you ?tube|copy(?: link)?|salin(?: (?:link|tautan))?|cetak|print|komentar|simpan|share (?:on|to|via) \p{L}{1,9}|(?:bagikan|berbagi|share) (?:ke|di|pada|via|lewat) \p{L}{1,9})`
const nextButton = r`(?: \d{1,5})?[ |,·•/]{1,3}(?:x|${button})`
const feeling = r`(?:suka|lucu|sedih|marah|kaget|senang|takjub|bangga|terhibur|terinspirasi|inspiratif|inspirasi|tidak peduli|terkejut|takut|love|like|wow|haha|angry|sad|happy|funny|aneh|bosan|kesal|keren|setuju|ngakak|bete|gemas|terharu|galau|biasa aja|dislike|cry|shocked)`

const felt = r`${feeling} ?:? ?\(?\d{1,5} ?%?\)?`
const counted = r`\d{1,5} ?%? ${feeling}`
// So many at most, one behind another.
const upTo = (times: number, item: string): string => `(?:${item})?`.repeat(times)

/** Lines of their own, by form: who wrote, rows of buttons and feelings, calls, notices and words of the page. */
export const pageLinesRules: readonly Rule[] = [
  {
    id: 'oleh-dan-tanggal',
    category: 'credit',
    why: 'The author, or the office, and the day of publication.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Dd]i(?:tulis|terbitkan|unggah|publikasikan|posting|muat) |Ditayangkan )?(?:[Oo]leh|OLEH|By|by) ?:? ?(?:[Rr]edaksi|[Aa]dmin|[Tt]im [Rr]edaksi|[Hh]umas|${name}|\p{Lu}\p{Ll}{2,15})(?: (?:pada|on|tanggal)|,| ?[|·•–—/-])? ?${date}(?: ?[|·•,-]? ?(?:in|di|dalam) \p{Lu}[\p{L} ]{2,30})?`,
    remove: [
      'Oleh Redaksi pada 12/03/2021',
      'Oleh Dwi Wening | 12 Maret 2021',
      'By Admin, 12 Maret 2021 10:20'
    ],
    keep: ['Oleh Dwi Wening naskah itu dijual pada 12 Maret 2021']
  },
  {
    id: 'peran-bergaris',
    category: 'credit',
    why: 'Reporter, editor or photographer, with their names or short for them.',
    caseSensitive: true,
    match: r`(?:Rep|Red|Reporter) ?[:/] ?${name}[., /|-]{1,4}(?:Ed|Red|Editor|Redaktur) ?[:/] ?${name}\.?|(?:Fotografer|Videografer|Juru [Ff]oto|Ilustrator|Desainer|Penyunting|Penerjemah|Pengunggah|Uploader|Wartawan|Koresponden|Produser) ?[:：] ?${name}(?: ?[/,|-] ?${name})?`,
    at: 'edge',
    remove: [
      'Rep: Dwi Wening. Ed: Bagus Pranata',
      'Fotografer: Dwi Wening',
      'Wartawan: Dwi Wening/Kabar Wetan'
    ],
    keep: ['Fotografer itu Dwi Wening', 'Produser: dua film lagi, lalu selesai.']
  },
  {
    id: 'nama-dan-media',
    category: 'credit',
    why: 'The author and the paper, above the text.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:${name}|Tim(?: [Rr]edaksi)?|Redaksi)(?: (?=[\p{L}\d]{4,10}\.)| ?[,|/–-] ?)(?:CNBC Indonesia|CNN Indonesia|BBC (?:News )?Indonesia|VOA Indonesia|DW Indonesia|Kompas TV|detik\p{L}{2,12}|[wW]olipop|HaiBunda|InsertLive|[Bb]eautynesia|IDN Times|Okezone|Sindonews|iNews|(?:Suara|Tirto|Okezone|Liputan6|Merdeka|Kompas|Bisnis|Tempo|Republika|Jawa ?[Pp]os|JPNN)\.[Cc]o(?:m|\.id)?)(?: ?[-–|,] ?${date})?`,
    remove: ['Dwi Wening, CNBC Indonesia', 'Dwi Wening - wolipop', 'Tim - detikNews', 'Dwi Wening Suara.Com'],
    keep: ['Wartawan muda CNN Indonesia', 'Bupati Wetan Kunjungi CNN Indonesia']
  },
  {
    id: 'pengguna-kumparan',
    category: 'legal',
    why: 'A platform says that the text is by a reader, and whose views it has.',
    match: r`konten (?:dari|kiriman|oleh) (?:pengguna|pembaca|mitra|kreator|komunitas)|(?:tulisan|artikel|konten|opini|blog)(?: (?:dari|milik|oleh) .{3,50}| ini)? (?:tidak|bukan|belum tentu)(?: selalu)? (?:mewakili|mencerminkan|merupakan|menggambarkan) (?:pandangan|pendapat|sikap|kebijakan|opini)(?: resmi)?(?: dari)? .{3,60}|(?:isi|konten|tulisan|artikel)[^.!?]{0,40} (?:dibuat|ditulis|dikirim|diunggah)(?: oleh)? (?:pengguna|pembaca|penulis)[^.!?]{0,30},? (?:dan )?(?:di luar tanggung jawab|bukan tanggung jawab|tidak (?:mewakili|mencerminkan)).{0,80}`,
    at: 'edge',
    remove: [
      'Konten dari Pengguna',
      'Tulisan dari Dwi Wening tidak mewakili pandangan dari redaksi Kabar Wetan'
    ],
    keep: ['Konten dari pembaca itu menang lomba.']
  },
  {
    id: 'suara-buatan',
    category: 'media',
    why: 'Says of the page’s player that a machine reads or made the text.',
    match: r`(?:audio|suara|ringkasan|rangkuman|versi audio|narasi)(?: (?:berita|artikel))?(?: ini)? (?:ini )?(?:dibuat|dihasilkan|dibacakan|dibantu|disusun)(?: secara otomatis)? (?:oleh|menggunakan|dengan(?: bantuan)?) (?:ai|kecerdasan (?:buatan|artifisial)|mesin|teknologi)[^!?]{0,80}|(?:dengarkan|putar) (?:artikel|berita|audio|versi audio)(?: ini)?|(?:ringkasan|rangkuman) (?:artikel|berita)? ?(?:oleh|dari|by) ai`,
    at: 'edge',
    remove: ['Audio berita ini dibuat oleh AI', 'Dengarkan artikel ini'],
    keep: ['Suara itu dibuat oleh mesin ketik tua.']
  },
  {
    id: 'baris-tombol',
    category: 'social',
    why: 'A row of buttons for networks, with their counts or without.',
    match: r`(?:(?:bagikan|share|sebarkan)(?: (?:artikel|berita|tulisan|this|artikel ini|berita ini|tulisan ini))? ?:? ?)?${button}(?: \d{1,5})?[ |,·•/]{1,3}(?:x[ |,·•/]{1,3})?${button}${upTo(6, nextButton)}(?: \d{1,5})?`,
    at: 'edge',
    remove: [
      'Bagikan 0 Tweet 0 Pin 0',
      'Facebook Twitter WhatsApp Telegram',
      'Bagikan: Facebook | X | Salin tautan'
    ],
    keep: ['Facebook, Twitter, dan WhatsApp', 'Facebook dan Twitter digugat warga.']
  },
  {
    id: 'baris-perasaan',
    category: 'comment',
    why: 'A row of feelings to choose from, with their counts.',
    match: r`(?:(?:apa )?reaksi ?(?:anda|kamu|mu)? ?[:?]? ?)?(?:${felt}[ ,|]{1,3}${felt}${upTo(7, `[ ,|]{1,3}${felt}`)}|${counted}[ ,|]{1,3}${counted}${upTo(7, `[ ,|]{1,3}${counted}`)})`,
    at: 'tail',
    remove: ['Suka 0 Lucu 0 Sedih 0 Marah 0 Kaget 0', 'Senang 0% Sedih 0% Marah 0%'],
    keep: ['Senang 40%, sedih 20%, sisanya diam.']
  },
  {
    id: 'ukuran-teks-kata',
    category: 'nav',
    why: 'Buttons for the size of the letters.',
    match: r`(?:ukuran|atur) (?:font|teks|huruf|tulisan) ?:?(?: (?:kecil|sedang|normal|besar|sangat besar|default|reset)){1,5}|kecil sedang besar`,
    at: 'edge',
    remove: ['Ukuran Font: Kecil Besar'],
    keep: ['Ukuran huruf kecil itu sulit dibaca.']
  },
  {
    id: 'tonton-di-bawah',
    category: 'media',
    why: 'Points to a player below that is gone.',
    match: r`(?:yuk,? |ayo,? |mari |silakan )?(?:tonton|simak|saksikan|lihat|cek|putar)(?:lah)?(?: juga)? (?:video|cuplikan|tayangan|rekaman|foto|infografis|galeri|podcast)(?:nya|-videonya|-fotonya)? (?:(?:selengkapnya|lengkapnya) )?(?:(?:di|pada) )?(?:bawah|berikut)(?: ini)?[.!: ]{0,3}|slide \d{1,2} ?(?:\/|dari) ?\d{1,2}|\d{1,2} ?\/ ?\d{1,2} (?:foto|slides?)`,
    remove: ['Tonton videonya di bawah ini', 'Slide 3/8'],
    keep: ['Tonton videonya di bawah pohon itu.', 'Lihat foto berikut ini, lalu jawab tiga soal.']
  },
  {
    id: 'pemilik-foto',
    category: 'credit',
    why: 'Who a picture is from: an agency or a paper, a stroke, the photographer.',
    caseSensitive: true,
    match: r`(?:Foto|FOTO|Gambar|Kredit|Sumber(?: [Ff]oto| [Gg]ambar)?|Dok\.?) ?[:：] ?(?:\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2} ?\/ ?(?:${name}|\p{L}{2,15})\.?|${pictureSite} ?[/|@] ?[\p{L}\d_. ]{2,40}|(?:[Dd]ok(?:umentasi|\.)?|[Ii]st(?:imewa)?|[Ss]creenshot|[Tt]angkapan [Ll]ayar)(?: (?:[Ii]stimewa|[Pp]ribadi|\p{Lu}[\p{L}. ]{2,40}))?)`,
    remove: ['Foto: Antara/Dwi Wening', 'FOTO: DWI/KABAR WETAN', 'Foto: Instagram/@kabarwetan'],
    keep: ['Foto Antara/Wetan itu menang lomba.', 'Sumber: Bupati Wetan/Camat Kulon sepakat.']
  },
  {
    id: 'kotak-populer',
    category: 'related',
    why: 'The name of a box of links that has gone.',
    caseSensitive: true,
    match: r`(?:Terkini|Terpopuler|TERKINI|TERPOPULER|Terbaru|TERBARU|Populer)(?: (?:Lainnya|LAINNYA|Hari [Ii]ni|Minggu [Ii]ni))?(?: (?:Indeks|Lihat [Ss]emua|Selengkapnya))? ?:?|(?:Artikel|Berita|Konten|Tag|Topik|Video|ARTIKEL|BERITA|VIDEO) (?:Pilihan|PILIHAN|Unggulan|UNGGULAN|Terpopuler|TERPOPULER|Terkini|TERKINI|Trending|Terhangat|Rekomendasi)(?: [Uu]ntuk [Aa]nda| [Ll]ainnya)?|(?:Berikut(?: ini)?|Ini) (?:berita|artikel|tulisan) (?:lain(?:nya)?|terkait|menarik lainnya) ?:?|(?:Baca|Simak|Lihat)(?: juga| Juga| selengkapnya)?(?: di)? ?: ?https?:\/\/\S{8,200}`,
    remove: [
      'TERPOPULER',
      'Terkini Lainnya',
      'Berikut ini berita lainnya:',
      'Baca juga di: https://kabarwetan.example/1'
    ],
    keep: ['Terpopuler di antara semuanya', 'Berita Pilihan Bupati', 'Terbaru: dua jembatan']
  },
  {
    id: 'ajakan-halaman',
    category: 'subscribe',
    why: 'Asks to pay, to give, to install or to chat, in the name of the page.',
    caseSensitive: true,
    match: r`(?:Yuk|Ayo|Mari|Bantu|Segera)?,? ?(?:[Dd]ukung|[Bb]antu)(?:lah)? (?:kami|jurnalisme|media ini|redaksi|karya kami)[^.!?,]{0,50} (?:donasi|berdonasi|berlangganan|langganan|membership|traktir\p{L}{0,3}|sawer\p{L}{0,3}|trakteer|saweria)[^.!?,]{0,50}[.!]{0,3}|(?:Anda |Kamu )?(?:[Tt]idak|[Tt]ak|[Nn]ggak|[Bb]osan|[Tt]erganggu) (?:suka|ingin|mau|dengan)(?: (?:lihat|melihat))? iklan\? .{4,80}|(?:Kamu|Anda) (?:sedang|baru saja|hanya bisa) membaca (?:artikel|konten|berita) (?:premium|eksklusif|berbayar|gratis)[^?]{0,80}|(?:Untuk|Agar dapat|Supaya bisa) (?:melanjutkan |terus )?(?:membaca|baca|akses|mengakses) (?:artikel|konten|berita)[^.!?]{0,40},? (?:silakan |silahkan |harap )?(?:berlangganan|langganan|masuk|login|log in|daftar|mendaftar)[^.!?]{0,60}[.!]?|(?:Yuk|Ayo|Segera|Jangan lupa),? (?:untuk )?(?:[Dd]ownload|[Uu]nduh|[Ii]nstall?|[Pp]asang) (?:[Aa]plikasi|[Aa]pps?)[^.!?:]{2,80}[.!]{0,3}|(?:Tanya|Chat|Konsultasi)(?:kan)?(?: [Ll]angsung)?(?: [Dd]engan| [Kk]e)? [Dd]okter(?: [Ss]pesialis)?(?: [Ss]ekarang)?(?: [Dd]i [Ss]ini)?(?: [Gg]ratis)?(?: (?:[Ll]ewat|[Vv]ia|[Dd]i|[Mm]elalui) (?:[Cc]hat|[Aa]plikasi|[Aa]pp)[^.!?,]{0,30})?[.!]?`,
    remove: [
      'Dukung kami dengan berdonasi melalui tautan ini',
      'Anda tidak suka iklan? Langganan sekarang',
      'Kamu sedang membaca artikel premium. Daftar untuk lanjut membaca',
      'Yuk, download aplikasi kami di Play Store',
      'Tanya dokter sekarang lewat chat'
    ],
    keep: ['Ayo dukung kami dengan doa dan donasi, kata pelatih itu.', 'Tanya dokter itu kepada ibunya.']
  },
  {
    id: 'kolom-diskusi',
    category: 'comment',
    why: 'Rules, states and calls of the place for comments, and of ratings.',
    match: r`komentar (?:ditutup|dinonaktifkan|dimatikan|tidak tersedia)(?: (?:untuk|pada) .{3,80})?\.?|(?:kolom|ruang|fitur|seluruh|semua) komentar (?:ini )?(?:tersedia|disediakan|adalah tempat|terbuka)[^.]{3,120}\.?(?: .{3,220})?|(?:hargai|hormati) (?:pembaca|pengguna|orang) lain[^.]{3,160}\.?|(?:[^.!?]{5,110}\? ?)?(?:yuk,? |ayo,? |silakan |silahkan |jangan lupa )?(?:tulis|sampaikan|bagikan|share|beri|berikan|tinggalkan|kasih|komen)(?:kan|lah)?(?: [^.!?,]{2,40})? (?:di|pada|lewat|dalam) kolom komentar(?: (?:ya|yuk|di bawah|berikut|dong)(?: ini)?)?[.!]{0,3}|(?:beri|berikan|kasih)? ?(?:nilai|rating|bintang|ulasan|penilaian)(?: untuk)? (?:resep|artikel|berita|tulisan|konten|produk) ini[.!:?]?`,
    at: 'edge',
    remove: [
      'Komentar ditutup.',
      'Kolom komentar tersedia untuk diskusi. Hargai pembaca lain.',
      'Bagaimana menurut Anda? Tulis di kolom komentar',
      'Nilai resep ini'
    ],
    keep: ['Komentar ditutup rapat oleh juri, lalu dibacakan.', 'Warga menulis di kolom komentar.']
  },
  {
    id: 'baris-blogger',
    category: 'nav',
    why: 'Words of Blogger’s and WordPress’s templates, several in a line.',
    match: r`(?:posting(?:an)?|entri|pos) (?:lebih baru|yang lebih baru|terbaru|lama|lebih lama)(?: beranda| halaman utama)?(?: (?:posting(?:an)?|entri|pos) (?:lama|lebih lama))?|beranda (?:posting(?:an)?|pos) (?:lama|lebih lama)|menyukai ini: ?suka memuat\.{0,3}|(?:ini )?(?:entri|tulisan|pos|artikel)(?: ini)? (?:ditulis|diposting|dikirim|dipublikasikan) (?:dalam|di|pada) .{2,80} oleh .{2,40}\. (?:buat )?penanda .{4,20}|kirim(?:kan)?(?: artikel)? ini lewat e-?mail ?blogthis! ?.{0,90}|(?:tinggalkan|tulis) (?:komentar|balasan) batal(?:kan)? balasan|diposkan oleh .{2,30} label ?: ?.{2,60}`,
    remove: [
      'Postingan Lebih Baru Beranda Postingan Lama',
      'Menyukai ini: Suka Memuat...',
      'Ini entri ditulis dalam Berita oleh admin. Buat penanda permalink.'
    ],
    keep: ['Entri lama itu dihapus dari kamus.']
  },
  {
    id: 'berita-tetangga',
    category: 'related',
    why: 'The neighbour in a row of articles, behind its label without a colon.',
    caseSensitive: true,
    at: 'last',
    match: r`[«‹<← ]{0,3}(?:(?:Berita|Artikel|Pos|Tulisan|Postingan) (?:[Ss]ebelumnya|[Ss]elanjutnya|[Bb]erikutnya)|Previous (?:[Pp]ost|[Aa]rticle)|Next (?:[Pp]ost|[Aa]rticle)) ${titleCase}["“]?[\p{Lu}\d]\S{1,20} (?:\p{Ll}{2,6} )?[\p{Lu}\d].{5,150}[^.:,;]`,
    remove: ['Berita sebelumnya Harga Cabai di Pasar Wetan Naik'],
    keep: ['Berita sebelumnya Kabar Wetan memuat harga cabai']
  },
  {
    id: 'tulisan-tayang',
    category: 'nav',
    why: 'Invites texts of readers.',
    match: r`(?:ingin|mau|pengen)(?: (?:tulisan|artikel|karya|opini|cerpen|puisi|cerita|berita)(?:mu| anda| kamu))(?: \p{L}{2,12})? (?:tayang|dimuat|terbit|diterbitkan|dipublikasikan)[^.!?]{0,40}\? .{4,120}|(?:ingin|mau|tertarik) (?:menulis|menjadi (?:penulis|kontributor)|jadi (?:penulis|kontributor))[^.!?]{0,40}\? (?:klik|kirim|daftar|silakan|hubungi|gabung|yuk).{4,120}|(?:media (?:ini )?(?:telah )?)?terverifikasi (?:administratif dan faktual|dewan pers).{0,60}`,
    at: 'edge',
    remove: ['Ingin tulisanmu tayang di sini? Klik tautan ini', 'Terverifikasi Dewan Pers'],
    keep: ['Mau tulisan itu dimuat? tanya redaktur.']
  },
  {
    id: 'judul-tanpa-isi',
    category: 'nav',
    why: 'A heading of what is gone, as the last line.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:Referensi|REFERENSI|Sumber|SUMBER|Daftar [Pp]ustaka|Rujukan|Sumber [Rr]eferensi|Galeri|Video|Lampiran|Hashtag|Tagar|Ikuti [Kk]ami(?: di)?|\[(?:[Aa]dmin|ADMIN|[Rr]ed|RED)\]|Sumber ?: ?${site}) ?:?`,
    remove: ['Referensi', 'Sumber:', '[Admin]'],
    keep: ['Sumber air bersih', 'Referensi itu hilang']
  }
]
