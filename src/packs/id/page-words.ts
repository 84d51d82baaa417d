import type {Rule} from '../../matching/rule.ts'
import {month, name, titleCase, weekday} from './words.ts'

const r = String.raw

const date = r`(?:(?:${weekday},? ?)?(?:\d{1,2} ${month} 20\d\d|\d{1,2}[/.-]\d{1,2}[/.-]20\d\d|${month} \d{1,2}, 20\d\d)(?:[ ,|·•-]{1,3}(?:pukul |jam )?\d{1,2}[.:]\d\d(?: ?wi(?:b|ta|t))?)?)`
const ago = r`(?:\d{1,2}|se|beberapa) ?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun)(?: yang)? (?:lalu|ago)`
const media = r`(?:Promedia(?: Teknologi Indonesia)?|JPNN(?:\.com)?|Jawa ?Pos(?: [\p{L} ]{3,30})?|Tribun ?(?:Network|news\p{L}{0,20})(?:\.com)?|Pikiran ?Rakyat(?: Media Network)?|PRMN|Kompas Gramedia(?: Media)?|KG Media|MNC(?: [\p{L} ]{3,30})?|KLY|Emtek|Media Group(?: News)?|Republika Network|Suara Network|Arkadia(?: [\p{L} ]{3,30})?|CT Corp|detik ?Network|Trans ?Media|Radar [\p{L} ]{3,20}|Disway(?: [\p{L} ]{3,20})?|Fajar Group)`

/** More words of the page in lines of their own: times, counts, boxes, offers, contacts. */
export const pageWordsRules: readonly Rule[] = [
  {
    id: 'waktu-terbit-sebaris',
    category: 'credit',
    why: 'When it was published or changed, by whom or in which section, or how long it takes to read.',
    match: r`(?:di)?(?:tayang(?:kan)?|rilis|terbit(?:kan)?|unggah|muat|update|publish(?:ed)?|publikasikan|perbarui|posting|tulis)(?: terakhir)?(?: pada)? ?[:：]? ?(?:${date}|${ago})(?: oleh .{3,50})?|(?:bacaan|baca dalam|dibaca dalam|estimasi(?: waktu)?(?: baca)?|durasi baca|lama baca) ?:? ?\d{1,2} ?(?:menit|min)|(?:by|oleh) [\p{L}.]{2,15}(?: [\p{L}.]{2,15})?(?: [\p{L}.]{2,15})? ${date}(?: (?:in|di|dalam|pada) [\p{L} ,]{3,40})?(?: \d{1,4})?|${date} (?:by|oleh) [\p{L}.]{2,15}(?: [\p{L}.]{2,15})?(?: [\p{L}.]{2,15})?`,
    at: 'edge',
    remove: [
      'Ditayangkan pada 8 September 2023',
      'Update: 2 hari yang lalu',
      'Baca dalam 4 menit',
      'by Redaksi September 8, 2023 in Nasional'
    ],
    keep: ['Terbit 2 hari yang lalu, buku itu habis.', 'Diunggah oleh warga, video itu ramai.']
  },
  {
    id: 'jumlah-sebaris',
    category: 'social',
    why: 'How often it was read or voted for.',
    match: r`(?:hits?|views?|rating|skor pembaca) ?[:：] ?\d[\d.,]{0,8}(?: ?\/ ?\d{1,2})?|\d{1,4} \d{1,4} (?:suara|votes?)|(?:dilihat|dibaca|ditonton) sebanyak \d[\d.,]{0,8} ?(?:kali|x)|\d[\d.,]{0,8} ?(?:rb|ribu|jt|juta|k)(?: kali| x)? (?:dilihat|dibaca|tayangan|views?|ditonton|dibagikan|pembaca)`,
    at: 'edge',
    remove: ['Hit : 321', '0 0 suara', '1,2 rb kali dilihat', 'Rating: 4,5'],
    keep: ['Rating: 4,5 untuk filem itu.', '12 ribu pembaca hadir']
  },
  {
    id: 'jejak-halaman',
    category: 'nav',
    why: 'The way to the page, or its buttons.',
    match: r`breadcrumbs? .{3,90}|(?:anda|kamu) (?:sedang )?(?:berada )?di ?sini ?[:：] ?[^.!?]{3,90}|(?:text[- ]to[- ]speech|masuk daftar|daftar masuk|masuk ?[|/] ?daftar|(?:log ?in|masuk) (?:atau|\/) (?:daftar|register))`,
    at: 'head',
    remove: ['Anda di sini: Beranda » Berita', 'Masuk Daftar'],
    keep: ['Anda di sini untuk belajar. Buku dibagikan.']
  },
  {
    id: 'nama-kotak',
    category: 'related',
    why: 'The name of a box of links or of an advertisement; what was in it has gone.',
    caseSensitive: true,
    match: r`(?:Bacaan|Kabar|Info|Konten|Tulisan|Resep|Topik|Berita|Artikel) (?:[Tt]erkait|TERKAIT|[Ss]erupa|[Mm]enarik(?: [Ll]ainnya)?|[Uu]ntukmu|[Uu]ntuk [Aa]nda)(?: [Ll]ainnya)? ?:?|(?:Rekomendasi|REKOMENDASI|Pilihan) (?:[Aa]rtikel|[Bb]erita|[Bb]acaan|[Uu]ntukmu|[Uu]ntuk [Aa]nda|[Vv]ideo|[Rr]esep) ?:?|(?:Artikel|Berita|Topik|Video)(?: [Ll]ain)? (?:yang )?[Mm]ungkin (?:[Aa]nda|[Kk]amu) (?:[Ss]uka(?:i)?|[Mm]inati|[Ll]ewatkan)|PARIWARA|Pariwara|Konten (?:[Bb]erbayar|[Ss]ponsor|[Ii]klan)|Iklan (?:Google(?: AdSense)?|Sponsor|Baris|oleh Google)|Iklan (?:akan )?ditutup dalam \d{1,2} detik|Lanjut(?:kan)? ke (?:konten|artikel|berita)(?: di)? (?:bawah|setelah) iklan|[=*~_-]{2,5} ?(?:Iklan|IKLAN|Advertisement|ADVERTISEMENT) ?[=*~_-]{2,5}|\[(?:[Vv]ideo|VIDEO|[Gg]aleri|GALERI|[Ff]oto|FOTO|[Aa]udio|[Ii]klan|[Ii]nfografis)\]|(?:Swipe|Geser|Klik)(?: layar| gambar| foto)? (?:untuk|ke kiri|ke kanan)[^.!?,]{0,20} (?:foto|gambar)(?: (?:lainnya|selanjutnya|berikutnya))?|(?:Unggahan|Postingan|Kiriman|Video)(?:nya)? (?:tersebut )?(?:dapat|bisa) (?:di)?lihat di ?sini\.?|(?:Cetak|Simpan|Bagikan|Lihat|Nilai|Print) [Rr]esep(?: [Ll]ainnya| [Ii]ni)?|Resep [Ll]ainnya|Porsi ?: ?- ?\+`,
    remove: [
      'Bacaan terkait',
      'Artikel yang mungkin Anda suka',
      'PARIWARA',
      'Iklan ditutup dalam 5 detik',
      '[galeri]',
      'Simpan Resep'
    ],
    keep: ['Pariwara itu dicabut', 'Rekomendasi berita acara', 'Lihat resep nenek']
  },
  {
    id: 'tawaran-sebaris',
    category: 'subscribe',
    why: 'Offers a subscription, an app, a consultation or goods, in the name of the page.',
    caseSensitive: true,
    match: r`(?:Mau|Ingin|Pengen|Pengin|Nggak mau)(?: terus| selalu)? (?:dapat(?:kan)?|tahu|baca|update|ketinggalan|terima|ikuti)[^.!?,]{3,80}\? (?:Daftar|Gabung|Ikuti|Klik|Follow|Langganan|Berlangganan|Subscribe|Yuk|Simak|Cek|Kunjungi|Unduh|Download)[^.!?]{3,100}[.!]?|(?:Berlangganan|Langganan|Daftar|Masuk|Login)(?: sekarang)? (?:untuk|agar bisa|supaya bisa) (?:membaca|baca|mengakses|melanjutkan|akses|lanjut)[^.!?,]{3,70}[.!]?|(?:Nikmati|Dapatkan) akses (?:ke |tanpa batas|penuh|ribuan|premium|semua|eksklusif|bebas)[^.!?,]{3,80}[.!]?|Akses (?:penuh|tanpa batas|semua|seluruh|eksklusif)[^.!?]{3,80} (?:mulai|hanya|cuma)(?: dari)? Rp ?[\d.]{3,9}[^.!?]{0,30}\.?|(?:[Ii]nstall?|[Uu]nduh|[Dd]ownload) (?:[Aa]plikasi|[Aa]pp) \p{Lu}[\p{L}\d.]{2,20}(?: \p{Lu}[\p{L}\d.]{2,20})? (?:sekarang|gratis)(?: juga)?[.!]?|(?:Beli|Cek|Dapatkan|Pesan|Lihat) (?:produk(?:nya| ini)?|harga(?:nya)?|barang(?:nya)?|promo(?:nya)?)(?: terbaru| terbaik)? di (?:sini|Tokopedia|Shopee|Lazada|Blibli|Bukalapak|TikTok Shop)[.!]?|(?:Promo|Penawaran|Diskon) (?:[Tt]erbaik|[Tt]erbaru|[Ss]pesial)(?: [Hh]ari [Ii]ni| [Uu]ntuk(?:mu| [Aa]nda))?|Buat [Jj]anji(?: [Tt]emu)?(?: dengan [Dd]okter| [Dd]okter)?(?: [Ss]ekarang| di ?sini)?|(?:Hitung|Cek)(?: dengan)? [Kk]alkulator [^.!?,]{2,30}|Dapatkan (?:promo|diskon|voucher|cashback|penawaran)[^.!?,]{3,60} (?:hanya )?di (?:aplikasi|sini|app)[^.!?,]{0,25}[.!]?`,
    remove: [
      'Mau dapat kabar terbaru setiap pagi? Daftar newsletter kami',
      'Berlangganan untuk membaca selengkapnya',
      'Nikmati akses ribuan artikel premium',
      'Cek harganya di Tokopedia',
      'Install aplikasi Wetan sekarang'
    ],
    keep: [
      'Beli produk di sini lebih murah, kata warga.',
      'Daftar untuk membaca puisi ditutup, kata panitia.'
    ]
  },
  {
    id: 'tetangga-berlabel',
    category: 'related',
    why: 'A neighbour in a row of articles, behind its label.',
    caseSensitive: true,
    at: 'last',
    match: r`[←«‹] ?(?:Tulisan|Pos|Artikel|Berita|Entri) (?:lama|sebelumnya|lebih lama)|(?:Sebelumnya|Berikutnya|Selanjutnya|Previous|Next) ${titleCase}[\p{Lu}\d]\S{1,25} (?:\p{Ll}{2,6} )?\p{Lu}\S{1,25}(?: \S{1,25}){1,14}(?<![.:;,])`,
    remove: ['Sebelumnya Jembatan Kali Bening Ditutup', '« Tulisan lama'],
    keep: ['Sebelumnya Jembatan Kali Bening ditutup petugas', 'Next Generation bubar']
  },
  {
    id: 'siaran-lembaga',
    category: 'credit',
    why: 'Which office sent a press release, and where to ask; or the file of it.',
    match: r`(?:berita|siaran pers|rilis)(?: kesehatan)? ini (?:di)?(?:siarkan|rilis|terbitkan|keluarkan|sampaikan) oleh (?:biro|humas|bagian|pusat|kementerian|dinas|sekretariat|direktorat)[^?]{5,300}|(?:unduh|download) (?:siaran pers|rilis|dokumen|berkas|lampiran|pdf|versi pdf)(?: ?\(?(?:pdf|docx?)\)?)?|lampiran ?: ?(?:unduh|download|lihat).{0,30}`,
    at: 'tail',
    remove: [
      'Berita ini disiarkan oleh Biro Komunikasi Kementerian Wetan. Untuk informasi lebih lanjut hubungi 1500-000',
      'Unduh Siaran Pers (PDF)'
    ],
    keep: ['Berita ini disiarkan radio, lalu warga berkumpul.']
  },
  {
    id: 'umpan-balik-sebaris',
    category: 'comment',
    why: 'Asks whether the page helped, or to share it.',
    match: r`(?:apakah|apa) (?:artikel|informasi|halaman|tulisan|konten|jawaban|berita) (?:ini )(?:bermanfaat|membantu|berguna|menarik)[^.!?]{0,30}\?(?: ya ?[/|,]? ?tidak)?|beri(?:kan)? (?:kami )?(?:masukan|umpan balik|feedback)(?: anda)?(?: di ?sini)?[.!]?|klik tombol (?:di ?bawah|berikut|share|bagikan)[^.!?,]{0,20}(?: untuk)? (?:mem|ber)?(?:bagi|bagikan|share)[^.!?,]{0,30}[.!]?|share (?:dong|ya|yuk|aja)(?:,? [^.!?]{3,50})?[.!]{0,2}|(?:like|suka),? (?:komen|comment|komentar),? (?:dan|and|&) (?:share|subscribe|bagikan)[.!]{0,2}`,
    at: 'tail',
    remove: [
      'Apakah informasi ini bermanfaat? Ya Tidak',
      'Beri kami masukan',
      'Share dong biar temanmu tahu!'
    ],
    keep: ['Apakah informasi ini berguna? tanya hakim.', 'Beri kami masukan, kata bupati kepada warga.']
  },
  {
    id: 'kontak-redaksi',
    category: 'nav',
    why: 'Where the office is, whose network the site belongs to.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:Alamat|Kantor|Telp\.?|Telepon|Email|E-mail|Fax|WA|Hotline|Iklan|Kontak)(?: (?:dan|&) \p{L}{4,8})? (?:[Rr]edaksi|REDAKSI|[Ii]klan) ?[:.]? ?[\p{Lu}\d(+].{4,150}|Alamat ?: ?[^.!?]{5,90}[.,]? (?:Iklan|Redaksi|Telp|Email) ?[:.].{5,100}|(?:Bagian dari|Member of|A part of|Jaringan|Network ?:?|Grup|Supported by|Part of) ${media}|(?:Jaringan|Mitra|Partner) (?:[Mm]edia|[Kk]ami)|Tentang (?:[Rr]edaksi|[Kk]ami)(?: (?:Redaksi|Karir|Karier|Kontak|Iklan|Disclaimer)){0,5}|(?:Layouter|Penanggung [Jj]awab|Pemimpin [Rr]edaksi|Pemred|Rep\.|Redpel|Admin|Desain(?:er)?|Narasi|Naskah|Teks) ?[:：.] ?(?:${name}|[Rr]edaksi|\p{Lu}\p{Ll}{2,15})|(?:Sumber|SUMBER) ?[:：] ?www\.[\w.-]{4,40}(?:\/\S{0,120})?`,
    remove: [
      'Alamat Redaksi: Jalan Wetan No. 1',
      'Member of JPNN',
      'Layouter: Dwi Wening',
      'Tentang Redaksi',
      'Sumber: www.kabarwetan.or.id'
    ],
    keep: [
      'Kantor redaksi koran itu digeledah.',
      'Narasi: Bupati membagikan uang',
      'Bagian dari Promedia itu dijual.'
    ]
  }
]
