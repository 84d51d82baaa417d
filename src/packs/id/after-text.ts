import type {Rule} from '../../matching/rule.ts'
import {pictureSite, site} from './words.ts'

const r = String.raw

const behind = r`(?<=[.!?"”'’…)\]>] ?)`

const share = r`(?:(?:Bagikan|BAGIKAN|Sebarkan|Share|SHARE)(?: artikel| berita| tulisan| konten)?(?: ini| ke| [Nn]ow| NOW)? ?:?|(?:Like|Share) [Tt]his ?:|Like dan [Ss]hare|Menyukai ini:|Suka Memuat\.{2,3}|Tweet|Copy [Ll]ink|Salin (?:[Tt]autan|[Ll]ink)|Print|Cetak)`
const comment = r`(?:(?:\d{1,4} )?[Kk]omentar(?: ?\(\d{1,4}\))? ?:?|KOMENTAR|(?:Jangan lupa )?(?:[Ll]ihat|[Tt]ulis|[Kk]irim|[Bb]eri|[Tt]inggalkan|[Pp]osting) [Kk]omentar|Belum ada [Kk]omentar|Leave a [Rr]eply|Facebook [Cc]omments|(?:Apa )?[Rr]eaksi ?(?:[Aa]nda|mu)\??|Rating|Polling)`
const page = r`(?:Next(?: [Pp]age)?|NEXT|Selanjutnya ?(?:\.{3}|…|[>»])?|(?:(?:Bersambung|Lanjut|[Bb]aca) (?:ke )?)?[Hh]alaman (?:\d{1,2}(?: dari \d{1,2})?|[Ss]elanjutnya|[Bb]erikutnya)|Selengkapnya di [Hh]alaman [Bb]erikutnya|Baca (?:[Ss]elanjutnya|[Ss]elengkapnya|[Hh]alaman [Ss]elanjutnya|tanpa iklan)|Lanjutkan [Mm]embaca|\d{1,2}(?: \d{1,2}){1,7} (?:Next|Selanjutnya|(?:Tampilkan|Lihat) [Ss]emua)|[Ll]oading(?: [Kk]omentar)? ?(?:\.{1,3}|…)?|Nikmati berita tanpa iklan)`
const box = r`(?:(?:Video|VIDEO|Berita|BERITA|Artikel|ARTIKEL|Topik|Tag|TAG) (?:[Tt]erkait|TERKAIT|[Ll]ainnya|[Pp]opuler|[Tt]erpopuler|[Tt]erbaru|[Ss]elengkapnya)|Rekomendasi(?: [Uu]ntuk [Aa]nda)?|Related [Pp]osts|Tags? ?:?|TAGS? ?:?|Terpopuler|TERPOPULER|Iklan|IKLAN|Video ?:|VIDEO ?:|\[Video\]|\(Video\)|(?:Tonton|Simak|Lihat) (?:[Vv]ideonya|[Ff]oto(?: [Ll]ainnya)?)|(?:Lihat )?Artikel [Aa]sli(?: ?: ?https?:\/\/\S{5,200})?|Sumber [Aa]sli|Baca artikel asli(?:nya)?(?: di ?sini)?|Powered by \p{Lu}\p{L}{2,15}|Diposting oleh \p{L}{3,20})`
const count = r`(?:(?:Post [Vv]iews|Dilihat|Dibaca|Views|Pembaca) ?:? ?\d[\d.,]{0,8}(?: kali)?|\d[\d.,]{0,8} [Kk]ali (?:dilihat|dibaca)|Waktu [Bb]aca ?:? ?\d{1,2} [Mm]enit|Foto \d{1,2} dari \d{1,2})`

/** What stood in lines of its own below an article, behind the last sentence of a text that lost its line ends. */
export const afterTextRules: readonly Rule[] = [
  {
    id: 'tayang-tanpa-judul',
    category: 'credit',
    why: 'Says where the article appeared first, without its title, between or behind the sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[.!?"”'’…)\]>] ?)[*(]{0,2}(?:Artikel|Berita|Tulisan|Konten) ini (?:telah |sudah |sebelumnya |pertama kali |juga ){1,2}(?:tayang|terbit|dimuat|ditayangkan|diterbitkan|dipublikasikan)(?: pertama kali| sebelumnya)? (?:di|oleh|pada) (?:${site}|(?:[Ll]aman |[Ss]itus )?\p{Lu}[\p{L}\d.]{2,20}(?: \p{Lu}[\p{L}\d.]{2,15}){0,2})[.)*]{0,3}(?=$| \p{Lu}\p{Ll}+ (?!dengan |pada |dan |di |edisi |sejak )\p{Ll})`,
    remove: ['Mereka pulang sore itu. ⟦Artikel ini telah tayang di Kabarwetan.com⟧'],
    keep: ['Mereka pulang. Berita ini sudah dimuat di Kabar Wetan dengan foto yang buram.']
  },
  {
    id: 'tayang-terbungkus',
    category: 'credit',
    why: 'The same, broken into lines: the site, the title, the address, author and editor.',
    scope: 'span',
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”'’…)\]>] ?))[*(]{0,2}(?:artikel|berita|tulisan|konten) ini (?:sebelumnya |juga )?(?:telah |sudah |pernah |pertama kali )?(?:tayang|terbit|dimuat|ditayangkan|diterbitkan|dipublikasikan)(?: pertama kali)? (?:di|pada|oleh)(?: [^ .!?]{2,20}(?:\.[^ .!?]{2,15})?(?: [^ .!?]{2,20}){0,2})?(?: dengan(?: judul(?: [^.!?]{3,60})?)?)?$`,
    then: {
      lines: 9,
      match: r`[^.!?]{2,90}|["“].{3,120}["”],?|(?:[^.!?]{0,60},? ?)?https?:\/\/.{5,300}|[\p{L}\d-]{3,25}\.(?:com|id|co\.id|net)(?: dengan(?: judul.{0,100})?)?|(?:penulis|editor|reporter|laporan|sumber)(?: \/ \p{L}{4,12})? ?[:：].{0,80}`
    },
    remove: [
      'Mereka pulang sore itu. ⟦Artikel ini telah tayang di KabarWetan.example dengan⟧\n⟦judul Sungai Progo Meluap, Dua Dusun⟧\n⟦Terendam, https://contoh.example/berita/1.Penulis:⟧\n⟦Dwi Wening | Editor: Bagus Pranata⟧'
    ],
    keep: ['Berita ini sudah dimuat di koran dengan judul besar. Warga membacanya.']
  },
  {
    id: 'sumber-di-akhir',
    category: 'credit',
    why: 'Where the text was taken from, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[\p{Ll}\d)][.!?]["”]? ?|["”] ?)(?:Sumber|SUMBER)(?: (?:[Bb]erita|[Aa]rtikel|[Ff]oto|[Gg]ambar))? ?[:：] ?(?!.{0,60}(?:arsip|archive))(?:https?:\/\/\S{6,200}|(?:${pictureSite}|\p{Lu}[\p{L}\d.&-]{1,25})(?:[/@,]{1,2}[\p{L}\d._-]{2,25})?(?: [\p{Lu}@/(&|][\p{L}\d.&_/@)-]{0,25}){0,4})\.?$`,
    remove: [
      'Mereka pulang sore itu. ⟦Sumber : Kabar Wetan⟧',
      'Mereka pulang sore itu. ⟦Sumber: https://kabarwetan.example/1⟧'
    ],
    keep: ['Mereka menulis dua kolom. Sumber: siapa pun yang melapor.']
  },
  {
    id: 'hak-di-akhir',
    category: 'legal',
    why: 'The copyright notice without its sign.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:Copyright|COPYRIGHT|Hak [Cc]ipta|All [Rr]ights [Rr]eserved)(?: (?:by|milik|dilindungi))?(?: \p{Lu}[\p{L}\d.&-]{1,25}){0,4},?(?: ?20\d\d(?: ?[-–] ?20\d\d)?)?[.,]?(?: All [Rr]ights [Rr]eserved\.?)?$`,
    remove: ['Mereka pulang sore itu. ⟦Copyright Kabar Wetan 2024⟧'],
    keep: ['Mereka pulang. Hak cipta lagu itu diurus keluarganya.']
  },
  {
    id: 'pagar-di-akhir',
    category: 'taxonomy',
    why: 'Tags, behind their label or each with a hash, after the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:(?:Topik|Tagar|Kata [Kk]unci|Kategori|Label) ?[:：] ?[^.!?:;"”]{2,100}|(?:Tags?:? ?)?#[\p{L}\d_]{2,30}(?: #[\p{L}\d_]{2,30}|#[\p{L}\d_]{2,30}|, #[\p{L}\d_]{2,30}){0,12})$`,
    remove: ['Mereka pulang sore itu. ⟦#cabai #pasarwetan⟧', 'Mereka pulang sore itu. ⟦Topik: cabai⟧'],
    keep: ['Mereka memakai satu tagar #cabai']
  },
  {
    id: 'tombol-di-akhir',
    category: 'nav',
    why: 'Buttons and labels of what stood below the article, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}(?:${share}|${comment}|${page}|${box}|${count})$`,
    remove: ['Mereka pulang sore itu. ⟦Bagikan artikel ini⟧', 'Mereka pulang sore itu. ⟦Komentar⟧'],
    keep: ['Mereka pulang. Komentar itu dihapus']
  },
  {
    id: 'pertanyaan-di-akhir',
    category: 'comment',
    why: 'Asks readers for their opinion of the article, behind its last sentence.',
    scope: 'span',
    at: 'last',
    match: r`(?<=[.!?"”'’…)\]>] ?)(?:(?:bagaimana|gimana|apa) (?:pendapat|tanggapan|menurut|komentar) ?(?:anda|kamu|kalian|mu)[^.?!]{0,40} (?:artikel|berita|tulisan) ini ?\?|(?:tulis|sampaikan|berikan|tinggalkan) (?:pendapat|komentar|tanggapan)(?:mu| anda| kamu)?[^.?!,]{0,40} kolom komentar[^.?!,]{0,30}[.!]{0,2})$`,
    remove: ['Mereka pulang sore itu. ⟦Bagaimana pendapat Anda tentang artikel ini?⟧'],
    keep: ['Hakim bertanya: bagaimana pendapat Anda?']
  },
  {
    id: 'penafian-di-akhir',
    category: 'legal',
    why: 'The disclaimer behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}\*?(?:Disclaimer|DISCLAIMER|Penafian)(?: [Oo]n)? ?[:：] ?(?:Artikel|Berita|Konten|Tulisan|Informasi|Isi|Segala|Semua|Keputusan|artikel|berita|segala|isi)[^?]{10,280}$|${behind}[*(]{0,2}(?:(?:Tulisan|Isi|Artikel|Konten|Opini)(?: (?:artikel|tulisan|berita))?(?: ini)?[^.!?]{0,40} (?:tanggung ?jawab (?:penulis|pengirim|redaksi)|kiriman (?:dari )?(?:pembaca|pengguna))|Dilarang (?:keras )?(?:mengutip|menyalin|mengcopy|memperbanyak)[^.!?]{0,60} tanpa (?:se)?izin)[^.!?]{0,60}[.)*]{0,3}$`,
    remove: ['Mereka pulang sore itu. ⟦Disclaimer: Artikel ini hanya untuk informasi.⟧'],
    keep: ['Mereka pulang. Disclaimer dibacakan lebih dulu.']
  },
  {
    id: 'catatan-di-akhir',
    category: 'legal',
    why: 'Notes on who paid for or wrote the text, and offers, behind its last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`${behind}[*(]?(?:(?:Artikel|Konten|Tulisan|Berita) ini (?:merupakan |adalah )?(?:(?:hasil )?kerja ?sama |di(?:produksi|buat|tulis|susun|kirim|unggah) (?:oleh )?(?:kreator|mahasiswa magang|peserta magang|kontributor|pembaca|pengguna|mitra|tim konten))[^.!?:;"”]{0,100}|(?:Jika|Kalau) (?:kamu|[Aa]nda) (?:menyukai|suka|tertarik)[^.!?]{0,50},? (?:cek|lihat|beli|kunjungi|klik|temukan|belanja) [^.!?]{3,70}|Untuk kerja ?sama,?[^.!?]{0,20}(?:iklan|liputan)[^!?]{3,140}|(?:Info(?:rmasi)? (?:lebih lanjut|selengkapnya|lengkap)|Promo [^.!?,]{3,30}),? klik (?:di ?sini|tautan ini|link ini)|[Kk]lik [Dd]i ?[Ss]ini [Uu]ntuk (?:[Bb]aca|[Mm]embaca|[Bb]ergabung|[Bb]erlangganan|[Gg]abung)[^.!?]{0,50}|(?:Langganan|Berlangganan|Daftar) [Nn]ewsletter [^.!?,]{2,40})[.!)*]{0,3}$`,
    remove: [
      'Mereka pulang sore itu. ⟦Artikel ini dibuat oleh mahasiswa magang.⟧',
      'Mereka pulang sore itu. ⟦Klik di sini untuk baca berita lainnya⟧'
    ],
    keep: ['Mereka pulang. Tulisan ini dibuat di atas daun lontar.']
  },
  {
    id: 'tentang-penulis-di-akhir',
    category: 'credit',
    why: 'Presents the author behind the last sentence, with an asterisk or the word for author.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|${behind})(?:\*{1,3}\)? ?(?:[Pp]enulis |Dosen|Mahasiswa|Mahasiswi|Guru|Peneliti|Pegiat|Wartawan|Pengamat|Alumni|Alumnus|Praktisi|Pemerhati|Ketua|Anggota|Aktivis)|\(?Penulis (?:adalah|merupakan|ialah) )[^.!?]{0,160}[.)*]{0,3}$`,
    remove: ['Mereka pulang sore itu. ⟦Penulis adalah dosen di Wetan⟧', '*) Dosen di Universitas Wetan'],
    keep: ['Mereka pulang. Penulis lain menyusul.']
  },
  {
    id: 'asal-di-akhir',
    category: 'credit',
    why: 'The site that the text was taken from, behind its last sentence or in the last line.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|${behind})[*(]?(?:(?:Artikel|Berita|Tulisan) ini )?(?:[Dd]i(?:kutip|lansir|sadur|olah|ambil)|bersumber) dari (?:laman |situs )?(?:${site}|\p{Lu}[\p{L}\d]{2,15}(?: \p{Lu}[\p{L}\d]{2,15}){0,2})[.)*]{0,3}$`,
    remove: ['Mereka pulang sore itu. ⟦Artikel ini disadur dari kabarwetan.com⟧', 'Dikutip dari Kabar Wetan'],
    keep: ['Dikutip dari Kabar Wetan, harga cabai turun.']
  },
  {
    id: 'promosi-di-akhir',
    category: 'subscribe',
    why: 'Sends readers on to more of the site, or to its channel, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|${behind})(?:Baca|Simak|Ikuti|Update|Dapatkan|Nantikan|Pantau|Yuk,? [a-z]{4,9})(?: juga| terus| selalu)? (?:(?:berita|kabar|informasi|info|perkembangan|artikel|update)(?:-berita)? [^.!?,]{0,60}(?:di|dari)(?: laman| situs| portal)? (?:${site}|Kabar \p{Lu}\p{Ll}{2,15}|(?:Harian|Radar|Suara|Tribun|Media) \p{Lu}[\p{L} ]{2,20})|berita [^.!?,]{0,40}(?:lainnya|terkini) hanya di [^.!?,]{3,30})[.!]{0,2}$|(?:^|${behind})(?:(?:Yuk,? )?(?:[Ff]ollow|[Ii]kuti|[Ss]ubscribe)(?: [Kk]ami| us|(?: saluran| [Cc]hannel| kanal| You[Tt]ube)(?: kami| \p{Lu}[\p{L} ]{2,20}))(?: di (?:WhatsApp|Telegram|@[\w.]{3,25}))?|Like dan [Ss]ubscribe|Ikuti informasi penting[^?]{20,180}(?:Twitter|Instagram|Facebook|kami))[.!:]{0,2}$`,
    remove: [
      'Mereka pulang sore itu. ⟦Update berita lainnya di kabarwetan.com⟧',
      'Mereka pulang sore itu. ⟦Ikuti saluran kami di WhatsApp⟧'
    ],
    keep: ['Mereka pulang. Ikuti kami ke hulu, ajak pemandu.']
  }
]
