import type {Rule} from '../../matching/rule.ts'
import {name} from './words.ts'

const r = String.raw

/** What the templates of Blogger and WordPress, and their plug-ins, print around a text in Indonesian. */
export const blogRules: readonly Rule[] = [
  {
    id: 'blogger-bagikan',
    category: 'social',
    why: 'The share buttons of Blogger, in a row or one a line, often glued together.',
    scope: 'span',
    match: r`(?:kirimkan ini lewat email ?)?(?:blogthis! ?)(?:(?:berbagi|bagikan) ke (?:twitter|x) ?)?(?:(?:berbagi|bagikan) ke facebook ?)?(?:(?:berbagi|bagikan) ke pinterest)?|kirimkan ini lewat email$|^(?:berbagi|bagikan) ke (?:x|twitter|facebook|pinterest)$`,
    remove: [
      'Kirimkan Ini lewat EmailBlogThis!Berbagi ke TwitterBerbagi ke FacebookBagikan ke Pinterest',
      'Kirimkan Ini lewat Email',
      'Berbagi ke X'
    ],
    keep: ['Berbagi ke Facebook itu mudah, katanya.']
  },
  {
    id: 'blogger-kaki',
    category: 'nav',
    why: 'The footer of a Blogger page: its author, its links to older posts, its archive.',
    match: r`(?:posting(?:an)? (?:lama|lebih baru|lebih lama|populer)|entri (?:populer|lama)|langganan ?: ?(?:posting komentar|entri|postingan|komentar postingan|postingan \(atom\))(?: \(atom\))?|diberdayakan oleh (?:blogger|wordpress)\.?|lihat profil lengkap(?:ku| saya)|arsip blog|mengenai saya|lihat versi (?:seluler|web)|tampilkan postingan dari .{2,30}|tautan ke posting(?:an)? ini:?|laporkan penyalahgunaan|cari blog ini|gambar tema oleh .{2,40}|tema .{3,30}\. (?:gambar tema oleh|diberdayakan oleh) .{3,60}|muat yang lain\.{0,3})`,
    remove: ['Langganan: Posting Komentar (Atom)', 'Postingan Lama', 'Diberdayakan oleh Blogger.'],
    keep: ['Arsip blog itu hilang.', 'Mengenai saya, tak banyak yang tahu.']
  },
  {
    id: 'blogger-penulis',
    category: 'credit',
    why: 'Who posted a text on Blogger, and at what time.',
    match: r`di(?:posting|pos|poskan|postingkan|kirim|terbitkan|publikasikan) oleh:? [^.!?:]{2,50}(?: (?:di|pada|at) (?:pukul )?\d{1,2}[.:]\d\d(?: ?[ap]m)?| di \p{L}{4,9}, \d{1,2} .{3,25})?`,
    at: 'edge',
    remove: ['Diposting oleh Dwi Wening di 10.15', 'Diposkan oleh Dwi Wening'],
    keep: ['Dikirim oleh kurir, paket itu tiba pagi.']
  },
  {
    id: 'blogger-komentar',
    category: 'comment',
    why: 'The comment section of Blogger.',
    match: r`(?:posting|poskan|kirim|tambah(?:kan)?|tulis(?:kan)?|buat) (?:sebuah )?komentar(?: baru)?|(?:tidak ada|belum ada|\d{1,4}) komentar ?:?|komentari(?: (?:artikel|berita|tulisan) ini)?|(?:kolom|form(?:ulir)?|daftar|lihat) komentar(?: \(\d{1,5}\))?|balas|balas komentar|hapus komentar|tambahkan komentar anda|\d{1,3} (?:balasan|tanggapan)(?: (?:untuk|pada|terhadap|to) .{3,120})?`,
    at: 'tail',
    remove: ['Posting Komentar', 'Tidak ada komentar:', '3 komentar:'],
    keep: ['Tidak ada komentar: istana bungkam.', 'Kolom komentar itu penuh.']
  },
  {
    id: 'wordpress-komentar',
    category: 'comment',
    why: 'The comment form of WordPress.',
    match: r`(?:simpan nama(?: saya)?, (?:alamat )?(?:email|surel),? dan (?:situs )?(?:web|laman)(?: saya)? (?:pada|di|dalam) (?:peramban|browser) ini.{0,60}|beri ?tahu(?:kan)? saya (?:akan |tentang |jika |melalui |bila )?(?:tindak lanjut|komentar|pos|tulisan|posting|ada).{3,60}|situs ini menggunakan akismet untuk mengurangi spam\..{0,90}|pelajari bagaimana data komentar anda diproses\.?|.{0,60}(?:ruas|kolom|bidang) yang (?:wajib|harus|diperlukan)[^.]{0,20} ditandai ?\*?|(?:nama|email|e-mail|surel|situs web|situs|website|komentar)(?: anda)? ?\*|situs web|batalkan balasan|.{0,10}anda harus (?:masuk|login|log ?in|log masuk)(?: log)? untuk (?:ber|mengirim |menulis |memberikan )?komentar.{0,20}|alamat (?:email|surel) (?:anda )?tidak akan (?:di)?(?:publikasi|tampil)kan.{0,80}|sila(?:h)?kan (?:login|log in|masuk|daftar)(?: terlebih dahulu| dulu)?(?: atau (?:daftar|mendaftar))? untuk (?:memberi(?:kan)? |menulis |mengirim |meninggalkan )?(?:ber)?komentar.{0,20})`,
    at: 'tail',
    remove: [
      'Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.',
      'Situs ini menggunakan Akismet untuk mengurangi spam. Pelajari bagaimana data komentar Anda diproses.',
      'Nama *',
      'Silahkan login untuk memberi komentar'
    ],
    keep: ['Nama * ditulis dengan huruf besar.', 'Situs web itu ditutup.']
  },
  {
    id: 'wordpress-pos',
    category: 'nav',
    why: 'WordPress leads from one post to the next, with their titles.',
    match: r`(?:navigasi (?:pos|tulisan|artikel)|(?:pos|tulisan|artikel|berita|postingan)(?: yang)? (?:sebelumnya|sebelum ini|berikutnya|selanjutnya|lebih lama|lebih baru)|(?:previous|next) (?:post|article|artikel|berita)|sebelumnya|berikutnya|selanjutnya) ?[:：]?`,
    at: 'last',
    then: {lines: 1, match: 'headline'},
    remove: ['Navigasi pos', 'Berita Sebelumnya\nPanen Raya di Lembah Anai Dimulai'],
    keep: ['Selanjutnya:\nadonan didiamkan satu jam.']
  },
  {
    id: 'wordpress-keterangan',
    category: 'taxonomy',
    why: 'Below a post WordPress says where it was filed.',
    match: r`(?:tulisan|pos|artikel|entri|postingan) ini (?:telah )?(?:dipublikasikan|dipos(?:kan|ting)?|ditulis|diterbitkan|dikirim(?:kan)?) (?:di|pada|dalam) .{3,160}(?:tandai|permalink|ditandai|kaitkata|dengan kaitkata).{0,100}|(?:ditulis dalam|diposting(?:kan)? (?:di|dalam)|dipublikasikan (?:di|dalam)|ditandai|diberi label|kaitkata ?:?|bertanda) (?!tangan)[^.!?;"”]{3,120}`,
    at: 'last',
    remove: ['Ditulis dalam Berita, Daerah', 'Ditandai cabai, pasar wetan'],
    keep: ['Ditandai petugas dengan cat merah. Pohon itu ditebang.']
  },
  {
    id: 'jetpack',
    category: 'subscribe',
    why: 'WordPress asks readers to subscribe by mail.',
    match: r`eksplorasi konten lain dari .{2,80}|berlangganan (?:untuk (?:dapat|mendapat|terus)|agar |sekarang (?:agar|untuk)).{5,120}|(?:masukkan|ketik(?:kan)?|tulis(?:kan)?|isi(?:kan)?)(?: alamat)? (?:e-?mail|surel)(?: anda| kamu)?(?: (?:di ?sini|(?:anda )?untuk (?:berlangganan|mendapat|menerima|mengikuti).{0,100})(?:\.{1,3}|…)?|(?:\.{3}|…))|bergabung(?:lah)? dengan [\d.,]{1,9} (?:pelanggan|pengikut|subscriber).{0,30}|berlangganan (?:blog|artikel|via|lewat|melalui)(?: (?:via|lewat|melalui))? (?:e-?mail|surel|ini)[^.]{0,40}|(?:dapatkan|terima) (?:berita|artikel|update|pos|tulisan|info)[^.:?]{0,50} (?:via|lewat|melalui|ke|di) (?:e-?mail|surel|inbox)(?: (?:anda|kamu))?[.!]?|teruskan membaca|(?:lanjut(?:kan)?|terus) membaca|ikuti blog(?: ini)?(?: (?:via|lewat|melalui) (?:e-?mail|surel))?|berlangganan|mendaftar`,
    at: 'tail',
    remove: [
      'Eksplorasi konten lain dari Kabar Wetan',
      'Berlangganan untuk dapatkan pos terbaru lewat email.',
      'Bergabunglah dengan 1.234 pelanggan lain'
    ],
    keep: ['Masukkan email Anda, lalu tekan Kirim.', 'Berlangganan koran itu mahal.']
  },
  {
    id: 'lihat-semua-pos',
    category: 'nav',
    why: 'The box on the author below a post.',
    match: r`(?:lihat|baca|tampilkan) semua (?:pos|tulisan|artikel|postingan|berita)(?: (?:milik|oleh|dari|karya) .{2,60})?|(?:tentang|profil) penulis|lihat profil|diterbitkan oleh .{2,50}|lebih banyak dari penulis`,
    at: 'tail',
    remove: ['Lihat semua pos milik Dwi Wening', 'Tentang Penulis'],
    keep: ['Lihat semua tulisan itu, katanya, lalu nilai sendiri.']
  },
  {
    id: 'pos-terkait',
    category: 'related',
    why: 'Heads the list of other posts below an article.',
    at: 'last',
    match: r`(?:pos(?:-pos)?|tulisan|postingan|posting|bacaan|konten|kabar|info|video|topik) (?:terkait|serupa|lainnya|lain|populer|terbaru|menarik lainnya)|terkait|artikel (?:serupa|lain(?:nya)? yang (?:menarik|terkait).{0,20}|sejenis)|berita (?:serupa|lain hari ini|menarik lainnya)|(?:kamu|anda|mungkin)(?: juga| mungkin| anda| kamu){0,2} (?:suka|menyukai(?:nya)?|tertarik|minat)(?: (?:ini|dengan(?: ini)?|membaca(?: ini)?))?|(?:anda )?mungkin (?:juga )?melewatkan(?: ini)?|lainnya (?:dari|di) .{3,40}|baca lainnya|artikel lain untuk (?:anda|kamu)|rekomendasi (?:artikel|bacaan|untukmu)(?: lainnya)?|bacaan (?:selanjutnya|menarik)|berita (?:hari ini|terhangat)|trending|terpopuler (?:hari|minggu|pekan) ini|lihat (?:artikel|berita|sumber) asli(?:nya)?|artikel asli ?: ?https?:\S{5,200}`,
    then: {lines: 12, match: 'headline'},
    remove: [
      'Pos Terkait\nPanen Raya di Lembah Anai Dimulai\nPetani Kopi Beralih ke Pupuk Kandang',
      'Kamu mungkin suka'
    ],
    keep: ['Terkait itu, bupati belum menjawab.', 'Kamu mungkin suka bunga itu, tulisnya.']
  },
  {
    id: 'penulis-kotak',
    category: 'credit',
    why: 'The box on the author: the label and the name.',
    caseSensitive: true,
    match: r`(?:Tentang Penulis|About the Author|Profil Penulis|Penulis Artikel) ?[:：]? ?${name}`,
    at: 'tail',
    remove: ['Tentang Penulis: Dwi Ayu Wening'],
    keep: ['Tentang Penulis Dwi Ayu Wening ada dua buku.']
  }
]
