import type {Rule} from '../rule.ts'
import {pictureSite, site} from './words.ts'

const r = String.raw

const behind = r`(?<=[.!?"”'’…)\]>] ?)`

/** What stood in lines of its own below an article, behind the last sentence of a text that lost its line ends. */
export const afterTextRules: readonly Rule[] = [
  {
    id: 'tayang-tanpa-judul',
    category: 'credit',
    why: 'Says where the article appeared first, without its title, between or behind the sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[.!?"”'’…)\]>] ?)[*(]{0,2}(?:Artikel|Berita|Tulisan|Konten) ini (?:telah |sudah |sebelumnya |pertama kali |juga ){1,2}(?:tayang|terbit|dimuat|ditayangkan|diterbitkan|dipublikasikan)(?: pertama kali| sebelumnya)? (?:di|oleh|pada) (?:${site}|(?:[Ll]aman |[Ss]itus )?\p{Lu}[\p{L}\d.]{2,20}(?: \p{Lu}[\p{L}\d.]{2,15}){0,2})[.)*]{0,3}(?=$| \p{Lu}\p{Ll}+ (?!dengan |pada |dan |di |edisi |sejak )\p{Ll})`,
    from: 'balanced',
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
    from: 'balanced',
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
    from: 'balanced',
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
    match: r`${behind}(?:(?:Bagikan|BAGIKAN|Sebarkan|Share|SHARE)(?: (?:artikel|berita|tulisan|konten)?(?: ini)?)? ?:?|Like [Tt]his ?:|Share [Tt]his ?:|Menyukai ini:|Suka Memuat\.{2,3}|Komentar(?: ?\(\d{1,4}\))?|KOMENTAR|Polling|(?:Lihat|Tulis|Kirim|Beri) [Kk]omentar|Video ?:|VIDEO ?:|[Ll]oading ?(?:\.{1,3}|…)|\d{1,2}(?: \d{1,2}){1,7} (?:Tampilkan|Lihat) [Ss]emua|(?:Berita|Artikel) (?:[Tt]erkait|[Ll]ainnya|[Tt]erpopuler)|Rekomendasi [Uu]ntuk [Aa]nda|Tag [Tt]erkait|Terpopuler|TERPOPULER|Artikel asli ?: ?https?:\/\/\S{5,200}|Iklan|IKLAN|Baca [Hh]alaman [Ss]elanjutnya|Halaman \d{1,2} dari \d{1,2}|Selengkapnya di [Hh]alaman [Bb]erikutnya)$`,
    from: 'balanced',
    remove: ['Mereka pulang sore itu. ⟦Bagikan artikel ini⟧', 'Mereka pulang sore itu. ⟦Komentar⟧'],
    keep: ['Mereka pulang. Komentar itu dihapus']
  },
  {
    id: 'pertanyaan-di-akhir',
    category: 'comment',
    why: 'Asks readers for their opinion of the article, behind its last sentence.',
    scope: 'span',
    at: 'last',
    match: r`(?<=[.!?"”'’…)\]>] ?)(?:bagaimana (?:pendapat|tanggapan|menurut) (?:anda|kamu|kalian)(?:mu)?[^.?!]{0,60}\?|apa (?:pendapat|tanggapan|komentar) (?:anda|kamu|kalian)[^.?!]{0,60}\?|(?:tulis|sampaikan|berikan|tinggalkan) (?:pendapat|komentar|tanggapan)(?:mu| anda| kamu)?[^.?!,]{0,40} kolom komentar[^.?!,]{0,30}[.!]{0,2})$`,
    from: 'balanced',
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
    match: r`${behind}\*?(?:Disclaimer|DISCLAIMER|Penafian)(?: [Oo]n)? ?[:：] ?(?:Artikel|Berita|Konten|Tulisan|Informasi|Isi|Segala|Semua|Keputusan|artikel|berita|segala)[^?]{10,280}$`,
    from: 'balanced',
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
    from: 'balanced',
    remove: [
      'Mereka pulang sore itu. ⟦Artikel ini dibuat oleh mahasiswa magang.⟧',
      'Mereka pulang sore itu. ⟦Klik di sini untuk baca berita lainnya⟧'
    ],
    keep: ['Mereka pulang. Tulisan ini dibuat di atas daun lontar.']
  }
]
