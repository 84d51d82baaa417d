import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const start = r`(?<=^|[.!?…"”)\]] ?)`
const label = r`(?:(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK) (?:[Jj]uga|JUGA)) ?[:：] ?`
// A headline that is written as sentences are: no quotes and no mark that ends a sentence.
// One of its first words is small, as it is not in title case; behind such a headline a heading may stand.
const plainTitle = r`(?=\S{1,20} (?:\S{1,20} )?(?:\S{1,20} )?(?!(?:yang|dari|untuk|dengan|pada|dalam|oleh|bagi|atau|saat|agar|akan|hingga|sampai|karena|tentang|antara|sebagai|demi|usai|jelang|lewat|soal|tanpa|bukan|tidak|jadi|secara|kepada)(?!\p{L}))\p{Ll}{4})["'‘]?[\p{Lu}\d][^"“”.!?:：]{14,140}`
const said = r`(?:kata|ujar|tutur|ucap|jelas|ungkap|imbuh|tambah|sambung|papar|lanjut|pungkas|terang|tegas|sebut|tulis|demikian|begitu)`
// What a sentence begins with, before its comma; no headline has it behind a small word.
const adverb = r`(?:Sebelumnya|Selain itu|Sementara itu|Selanjutnya|Kemudian|Namun|Lebih lanjut|Menurut(?:nya| dia)|Meski (?:demikian|begitu)|Dengan (?:demikian|begitu)|Oleh (?:karena|sebab) itu|Karena itu|Untuk itu|Di sisi lain|Di samping itu|Tak hanya itu|(?:Dalam|Pada) kesempatan (?:itu|tersebut|yang sama)|Sebagai informasi|Diketahui|Akibatnya|Terkait hal (?:itu|tersebut)|Di tempat (?:terpisah|yang sama))`

/** Sentences that lead readers to another page, and links whose headlines are written as sentences are. */
export const readerLinksRules: readonly Rule[] = [
  {
    id: 'artikel-berkutip',
    category: 'related',
    why: 'Tells the reader to read another article, whose title stands in quotes at the end.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}(?:(?:Mau|Ingin|Penasaran)[^.!?"“]{3,120}\? ?)?(?:(?:Selain itu|Untuk (?:itu|lebih jelasnya|selengkapnya)|Yuk|Ayo|Jangan lupa|Selengkapnya),? )?(?:(?:Kamu|Anda|kamu|anda|Bunda|Moms|kita)(?: juga)? (?:bisa|dapat|perlu|harus|wajib)(?: juga)? )?(?:[Bb]aca|[Ss]imak|[Kk]etahui|[Cc]ari tahu|[Pp]elajari|[Ll]ihat|[Tt]emukan|[Cc]ek|membaca|mencari tahu|menyimak|mempelajari|mengetahui)(?: [^.!?:"“”]{0,140})? (?:artikel|ulasan|tulisan|berita)(?: (?:ini|berikut ini|berikut|kami|terkait|sebelumnya|lainnya))? ?[:：,]? ?[“"][^"“”]{8,150}[”"“]\.?(?=$| \p{Lu})`,
    remove: [
      'Mau tahu cara menyimpan cabai? Baca selengkapnya di artikel ini: “5 Cara Menyimpan Cabai di Kulkas“',
      'Pasokan mulai normal. ⟦Anda juga bisa mencari tahu sebabnya melalui artikel “Penyebab Cabai Cepat Busuk”.⟧ Menurut dia, hujan reda.'
    ],
    keep: [
      'Kritik itu ia tulis dalam artikel “Cabai dan Petani Kecil”.',
      'Ketahui dulu isinya. Dwi menulis artikel “Cabai dan Petani Kecil”.'
    ]
  },
  {
    id: 'baca-juga-sebelum-kutipan',
    category: 'related',
    why: 'A link whose headline is written as sentences are, before one that begins with direct speech.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}${label}${plainTitle}(?= ["“]\p{Lu}[^"“”]{15,350}[,!?]["”] ?${said})`,
    remove: [
      'Pasokan mulai normal. ⟦Baca juga: Harga cabai di pasar naik lagi pekan ini⟧ "Pasokan dari lereng gunung berkurang," kata Dwi.'
    ],
    keep: ['Pesannya pendek. Baca juga: Kitab lama di rak "Wetan" itu, kata Dwi.']
  },
  {
    id: 'baca-juga-sebelum-keterangan',
    category: 'related',
    why: 'The same before a sentence that begins with an adverb and a comma, before the next link, or before who wrote the article.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}${label}${plainTitle}(?<= \p{Ll}[\p{Ll}-]{2,20}|\d)(?= (?:${adverb}, |Ia (?:juga |pun |lalu |kemudian )?(?:me|ber|di)\p{Ll}{3}|(?:Pewarta|Penulis|Reporter|Editor) ?[:：] ?\p{Lu}|Copyright ?©|(?:Baca|Simak|Lihat) [Jj]uga ?[:：]))`,
    remove: [
      'Pasokan mulai normal. ⟦Baca juga: Harga cabai di pasar naik lagi pekan ini⟧ Sebelumnya, hujan turun sepekan.'
    ],
    keep: ['Pasokan mulai normal. Baca juga: Kitab lama di rak itu, pesan Dwi. Sebelumnya, hujan turun.']
  },
  {
    id: 'surel-dan-daftar',
    category: 'subscribe',
    why: 'Offers a newsletter, with the button below it, between two sentences or in a line of its own.',
    scope: 'span',
    caseSensitive: true,
    match: r`${start}(?:Dapatkan|Terima|Nikmati) [^.!?:]{3,90} (?:di|ke|lewat|melalui|via) (?:alamat |kotak )?(?:[Ee]-?mail|inbox|Inbox|surel|masuk|surat elektronik) ?(?:kamu|[Aa]nda|mu|kalian|-mu)[.!] ?(?:Daftarkan|Daftar|Masukkan|Langganan|Berlangganan|Ketik|Subscribe)(?: alamat)?(?: newsletter)?(?: (?:[Ee]-?mail|surel))?(?: (?:Anda|kamu|kami))?(?: (?:sekarang|gratis|di ?sini))?[.!]?(?=$| \p{Lu})`,
    remove: [
      'Pasokan mulai normal. ⟦Dapatkan kabar dan cerita pilihan di email kamu. Daftarkan email⟧ Menurut dia, hujan reda.',
      'Dapatkan berita pilihan langsung di inbox Anda. Daftar sekarang'
    ],
    keep: ['Dapatkan nomor antrean di email kamu. Daftar peserta diumumkan Kamis.']
  },
  {
    id: 'cuplikan-terpotong',
    category: 'related',
    why: 'The excerpt of another article, as a blog system cuts it off, with its headline in the line above.',
    at: 'middle',
    match: r`\p{Lu}[^"“”«»]{100,560} \[…\]`,
    then: {lines: -1, match: r`[\p{L}\d][^.:;“”"]{13,140}[^.:;,“”"]`},
    remove: [
      'Cara Menyimpan Cabai di Kulkas\nCabai mudah busuk bila disimpan di tempat yang lembap dan panas. Banyak orang lalu menaruhnya di kulkas begitu saja, padahal ada cara yang lebih baik. Simpan dulu di dalam wadah kering yang […]'
    ],
    keep: ['Ia mengutip “petani […] menunggu hujan […]']
  }
]
