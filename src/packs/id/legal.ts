import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Legal lines, tags, comments. */
export const legalRules: readonly Rule[] = [
  {
    id: 'hak-cipta',
    category: 'legal',
    why: 'The copyright notice of the site.',
    match: r`(?:(?:hak cipta(?= ?(?:©|\(c\)))|hak cipta(?!.{0,120}\b(?:itu|ini|tersebut|yang|pada|sejak|kata|atas|untuk|adalah|menjadi|baru|telah|sudah|akan|mulai|dalam|tahun|di(?:daftar|atur|jual|beli|beri)\p{L}{1,6})\b)|copyright|(?:©|\(c\)) ?(?:copyright|hak cipta)?) ?(?:©|\(c\))? ?.{0,80}(?:19|20)\d\d.{0,120}|(?:copyright ?)?©(?! ?[\p{L} /-]{2,50}\. ?\p{Lu}[^.]{25}) ?.{3,80}|hak cipta (?:di)?lindungi(?: oleh)? undang-undang.{0,60})`,
    at: 'tail',
    remove: [
      'Copyright © KABAR WETAN 2023',
      '© 2024 Kabar Wetan. Semua hak dilindungi.',
      'Hak Cipta Dilindungi Undang-Undang'
    ],
    keep: [
      'Hak cipta lagu itu baru didaftarkan keluarganya, kata pengacara.',
      'Hak cipta lagu itu didaftarkan keluarganya pada 2019.'
    ]
  },
  {
    id: 'dilarang-mengutip',
    category: 'legal',
    why: 'Forbids to copy.',
    match: r`dilarang (?:keras )?(?:mengambil konten|mengutip|menyalin|memperbanyak|mengopi|copy|menggandakan|menyebarluaskan|mempublikasikan).{5,200}(?:tanpa|izin).{3,160}`,
    from: 'precise',
    remove: [
      'Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis di situs web ini tanpa izin tertulis.'
    ],
    keep: ['Dilarang mengutip biaya di sekolah itu, kata bupati.']
  },
  {
    id: 'kiriman-pengguna',
    category: 'legal',
    why: 'Says that a reader, not the newsroom, wrote the text.',
    match: r`(?:konten|artikel|tulisan) ini (?:adalah|merupakan) (?:kiriman|karya|tulisan|hasil karya) (?:dari )?(?:pengguna|pembaca|user|member).{0,160}`,
    at: 'tail',
    remove: ['Konten ini adalah kiriman dari pengguna'],
    keep: ['Tulisan ini adalah karya penyair tua itu.']
  },
  {
    id: 'tanggung-jawab-penulis',
    category: 'legal',
    why: 'The site’s disclaimer for what its users write.',
    match: r`.{0,120}(?:(?:isi|konten|tulisan|artikel|karya tulis)[^.]{0,60}(?:sepenuhnya )?(?:menjadi |adalah |merupakan )?(?:sepenuhnya )?tanggung ?jawab (?:dari )?(?:penulis|pembuat|pengirim|user|pengguna)|di luar tanggung ?jawab redaksi|tidak mencerminkan (?:sikap|pandangan|kebijakan) redaksi).{0,120}`,
    at: 'tail',
    from: 'precise',
    remove: [
      'Semua karya tulis yang dibuat adalah sepenuhnya tanggung jawab dari penulis.',
      'Artikel ini adalah opini pribadi penulis dan tidak mencerminkan sikap redaksi.'
    ],
    keep: ['Isi perjanjian itu tanggung jawab kedua pihak, kata notaris.']
  },
  {
    id: 'tag',
    category: 'taxonomy',
    why: 'The tags of an article.',
    at: 'tail',
    match: r`(?:tags?|tagar|topik(?: terkait)?|kata kunci|keywords?|label|kategori|hashtag|tag terkait|tag populer) ?[:：] ?.{2,200}[^.]`,
    remove: ['Tag: cabai, pasar, inflasi', 'Topik Terkait : cabai'],
    keep: ['Topik: apa yang kita makan hari ini? Para ahli menjawabnya dalam diskusi itu.']
  },
  {
    id: 'tag-sendiri',
    category: 'taxonomy',
    why: 'The same below a heading.',
    at: 'last',
    match: r`(?:tags?|topik(?: terkait)?|tag terkait|kata kunci|artikel tag) ?[:：]?|#[\p{L}\p{N}_-]{3,40}`,
    then: {lines: 15, match: r`#?[^.!?:"”]{2,40}`},
    remove: ['TAGS\ncabai\npasar wetan'],
    keep: ['Topik terkait inflasi dibahas esok hari di aula.']
  },
  {
    id: 'komentar',
    category: 'comment',
    why: 'Prompts and counters of the comment section.',
    match: r`(?:\(?\d{0,5}\)? ?komentar ?:?(?: \(?\d{1,5}\)?)?|(?:tulis|berikan|tinggalkan|kirim|beri|tambahkan|isi|lihat|baca|tampilkan)(?:lah)?(?: semua)? komentar(?: anda| kamu| pertama)?(?: di sini| \(\d+\))?[.!:]?|tinggalkan balasan.{0,30}|komentar anda:?|belum ada komentar[.!]?|jadilah (?:yang )?pertama (?:yang )?(?:untuk )?(?:ber)?komentar.{0,40}|(?:silakan )?(?:login|masuk|log in) untuk (?:memberi(?:kan)? )?(?:ber)?komentar.{0,20}|(?:tulis|ketik|isi) komentar anda\.{0,3}|.{0,80}#jernihberkomentar.{0,80}|.{0,60}alamat email anda tidak akan dipublikasikan.{0,60}|tulis (?:pendapat|tanggapan)(?:mu| anda) di kolom komentar.{0,40})|komentar ditutup|tidak ada komentar|\d{1,5} komentar kirim komentar|gunakan kolom komentar.{3,40}|bagaimana (?:menurutmu|pendapatmu)\? .{0,20}kolom komentar.{0,30}`,
    remove: [
      'Tidak ada komentar',
      'Komentar ditutup',
      'Komentar (12)',
      'Tinggalkan Balasan',
      'Tulis komentar Anda',
      'Belum ada komentar.'
    ],
    keep: [
      'Tidak ada komentar dari pihak bank hingga sore.',
      'Komentar itu dihapus pemilik akun.',
      'Belum ada komentar resmi dari istana.'
    ]
  },
  {
    id: 'laporkan-kesalahan',
    category: 'comment',
    why: 'Asks to report an error, or for a rating.',
    match: r`(?:laporkan (?:artikel|konten|kesalahan|tulisan)(?: ini)?|apakah (?:artikel|berita|informasi) ini (?:membantu|bermanfaat|menarik)\??|bagaimana (?:reaksi|tanggapan) (?:anda|kamu) (?:tentang|terhadap) (?:artikel|berita) ini\?|beri (?:rating|nilai) artikel ini)[.:]?`,
    remove: ['Apakah artikel ini membantu?', 'Laporkan kesalahan'],
    keep: ['Laporkan kesalahan itu ke loket nomor dua, kata petugas.']
  }
]
