import type {Rule} from '../rule.ts'

const r = String.raw

/** Labels of links, prompts, comment sections and notices. */
export const siteRules: readonly Rule[] = [
  {
    id: 'baca-label-lain',
    category: 'related',
    why: 'Labels of links between the paragraphs, as more sites word them.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:LAPORAN|Laporan) (?:BERKAITAN|[Bb]erkaitan)|(?:Laporan|LAPORAN|Berita|BERITA) (?:[Pp]enuh|PENUH)|(?:ARTIKEL|Artikel) (?:MENARIK|[Mm]enarik|LAIN|[Ll]ain)|(?:BACA|Baca) (?:BERKAITAN|[Bb]erkaitan|LAPORAN|[Ll]aporan(?: [Pp]enuh)?|[Ss]elanjutnya|SELANJUTNYA|[Ss]elengkapnya)|(?:JANGAN LUPA BACA|Jangan [Ll]upa [Bb]aca)|(?:TONTON|Tonton)(?: [Vv]ideo| VIDEO)?) ?[:：] ?`,
    until: 'headline',
    remove: [
      'LAPORAN BERKAITAN: Harga Ayam di Kuala Tembeling Naik Semula',
      'Jangan lupa baca: Harga Ayam di Kuala Tembeling Naik Semula'
    ],
    keep: ['Polis menerima laporan penuh semalam, dan siasatan dibuka.']
  },
  {
    id: 'baca-lagi-huruf-besar',
    category: 'related',
    why: 'The label in capitals before a headline without a colon.',
    caseSensitive: true,
    match: r`(?:BACA LAGI|Baca Lagi|BACA BERITA|BACA JUGA) ?[>»|-]{0,2} ?\p{Lu}.{14,160}[^.:,]`,
    remove: ['BACA LAGI Harga Ayam di Kuala Tembeling Naik Semula'],
    keep: ['Baca lagi surat itu, kata guru']
  },
  {
    id: 'baca-seterusnya',
    category: 'related',
    why: 'Leads to the rest of the article, to more articles, or to the next one.',
    match: r`(?:(?:baca|ikuti|lihat|ketahui|klik)(?: (?:laporan|berita|artikel))? (?:penuh|seterusnya|selanjutnya|lanjut|lebih lanjut)(?: (?:di ?sini|di .{2,40}))?|(?:baca|teruskan) (?:seterusnya|membaca)|(?:lebih banyak|lagi) (?:artikel|berita|cerita)(?: (?:di ?sini|menarik.{0,30}|berkaitan))?|(?:artikel|berita|kiriman|siaran) (?:sebelum(?:nya)?|seterusnya|berikutnya|terdahulu)|seterusnya|halaman seterusnya|papar (?:semua|lagi|lebih)|lihat semua|muat(?:kan)? lagi|anda mungkin (?:juga )?(?:terlepas|gemar).{0,20}|a ?[-+] ?[|/]? ?a ?[-+](?: ?\(?(?:ubah )?saiz (?:teks|tulisan|huruf|fon)\)?)?|(?:ubah )?saiz (?:teks|tulisan|huruf|fon) ?:?[ a+-]{0,10})[ .:>»]{0,3}`,
    at: 'edge',
    remove: ['Saiz teks: A A A', 'Baca laporan penuh di sini', 'Artikel Sebelum', 'Papar semua'],
    keep: ['Baca seterusnya surat itu, pinta hakim.']
  },
  {
    id: 'ikuti-saluran',
    category: 'social',
    why: 'Asks to follow the site on other platforms, or to get its app.',
    match: r`(?:jom,? |mari |jangan lupa |sila |ayuh,? )?(?:(?:sertai|follow|like|subscribe|ikut(?:i)?|layari|langgan(?:i)?|add)(?: (?:kami|channel|saluran|telegram|facebook|instagram|twitter|tiktok|youtube|portal|kumpulan|akaun|laman))(?: (?:kami|rasmi|telegram|facebook|whatsapp|[\p{L}]{3,15}))?(?: [\p{L}]{3,15})?(?: (?:di|pada|untuk|sekarang|melalui)[^.:?]{0,110})?|muat turun (?:aplikasi|app)[^.:?,]{0,50}(?: sekarang| percuma)|langgan (?:sekarang|newsletter.{0,30}|surat berita.{0,30}))[.!]{0,2}|(?:klik di ?sini )?untuk (?:lebih banyak )?(?:berita|artikel)(?: (?:lanjut|lain|terkini))?,? (?:sila )?(?:layari|klik|lawati) .{3,60}|klik (?:di ?)?sini untuk (?:berita|maklumat|artikel|laporan) (?:lanjut|lain|terkini|penuh).{0,40}|jangan ketinggalan .{3,60}(?:ikuti|sertai|langgan).{3,90}|ikuti perkembangan (?:terkini|lanjut|berita)[^.]{0,20} di .{3,50}`,
    at: 'tail',
    remove: [
      'Sertai kami di Telegram',
      'Jom sertai Telegram kami',
      'Langgan sekarang',
      'Untuk berita lanjut, layari kabartembeling.com'
    ],
    keep: ['Ikuti kami ke sungai, ajak pemandu itu.', 'Muat turun aplikasi itu, kemudian daftar akaun.']
  },
  {
    id: 'kongsikan',
    category: 'social',
    why: 'Share buttons in other words.',
    match: r`kongsi(?:kan)?(?: (?:artikel|berita|kandungan|siaran))?(?: ini)?(?: (?:dengan|kepada) (?:rakan|kawan).{0,20})?[.!:]?|klik untuk (?:ber)?kongsi(?:kan)? .{2,30}\((?:dibuka|opens|buka) .{3,40}\)|suka ini:?|(?:suka ?)?sedang dimuat(?:kan)?\.{0,3}|salin pautan|pautan (?:telah )?disalin!?|hantar e-?mel|(?:paparan|tontonan|jumlah bacaan) ?[:：]? ?[\d.,]{1,9}|[\d.,]{1,9} (?:tontonan|paparan|bacaan)`,
    at: 'edge',
    remove: ['Kongsikan', 'Suka ini:', 'Salin pautan', 'Paparan: 123'],
    keep: ['Kongsikan makanan itu, pesan nenek.']
  },
  {
    id: 'kuki',
    category: 'legal',
    why: 'The cookie notice.',
    match: r`(?:laman(?: web)?|tapak(?: web)?|portal|kami)(?: ini| kami)? (?:menggunakan|guna) (?:kuki|cookies?)\b.{0,200}|(?:terima|tolak|urus)(?: semua)? kuki|dengan (?:meneruskan|menggunakan|melayari)[^.]{0,60}(?:laman|portal|tapak)[^.]{0,40},? anda (?:bersetuju|setuju).{0,120}`,
    remove: ['Laman web ini menggunakan kuki untuk meningkatkan pengalaman anda.', 'Terima semua kuki'],
    keep: ['Laman itu menggunakan kuki, kata pendakwa.']
  },
  {
    id: 'ulasan-pembaca',
    category: 'comment',
    why: 'The comment section of WordPress and of other sites.',
    match: r`(?:alamat )?e-?mel anda tidak akan (?:disiarkan|diterbitkan|dipaparkan).{0,80}|.{0,20}medan (?:yang )?(?:diperlukan|wajib)(?: ditanda(?:kan)?)?.{0,20}|sila (?:log masuk|daftar masuk|login) (?:untuk|bagi) .{0,20}komen.{0,20}|komen anda[.:]?|(?:batal(?:kan)? )balasan|apa (?:pandangan|pendapat|komen) (?:anda|korang)\??(?: kongsi(?:kan)? .{3,60})?|kongsi(?:kan)? (?:pendapat|pandangan) anda.{0,60}|simpan nama(?: saya)?, e-?mel.{5,100}|navigasi kiriman`,
    at: 'tail',
    remove: [
      'Alamat e-mel anda tidak akan disiarkan. Medan diperlukan ditanda dengan *',
      'Apa pandangan anda?'
    ],
    keep: ['Apa pandangan anda? tanya wartawan itu.']
  },
  {
    id: 'blogger',
    category: 'nav',
    why: 'What the templates of Blogger print around a text.',
    match: r`catat ulasan|(?:tiada|\d{1,4}) ulasan ?:?|di(?:catat|pos|siarkan) oleh [^.!?:]{2,50}(?: (?:di|pada) (?:pukul )?\d{1,2}[.:]\d\d(?: ?(?:pg|ptg|am|pm|pagi|petang))?)?|catatan (?:lama|terbaru|terbaharu|popular)|langgan ?: ?(?:catat ulasan|catatan|ulasan catatan)(?: \(atom\))?|dikuasakan oleh (?:blogger|wordpress)\.?|lihat profil lengkap saya|perihal (?:saya|diri)|e-?melkan ini ?(?:blogthis! ?)?(?:kongsi (?:pada|ke) (?:twitter|x) ?)?(?:kongsi (?:pada|ke) facebook ?)?(?:kongsi (?:pada|ke) pinterest)?|kongsi (?:pada|ke) (?:twitter|x|facebook|pinterest)|arkib blog`,
    at: 'tail',
    remove: [
      'Catat Ulasan',
      'Tiada ulasan:',
      'Langgan: Catat Ulasan (Atom)',
      'Dicatat oleh Siti di 10:20 PG'
    ],
    keep: ['Tiada ulasan daripada pihak bank setakat petang.']
  },
  {
    id: 'pemain',
    category: 'media',
    why: 'What players and embedded posts leave.',
    match: r`(?:tonton|lihat|saksikan) video(?: (?:penuh|ini|tersebut|berkenaan|selanjutnya))? ?(?:di ?(?:sini|bawah(?: ini)?))? ?:|(?:tonton|saksikan) video penuh di ?sini[.:]?|lihat (?:siaran|kiriman|hantaran|pos) ini di (?:instagram|threads|facebook)|(?:siaran|kiriman|hantaran) (?:yang )?(?:di)?kongsi(?:kan)? oleh [^.(]{2,60}\(@[\w.]{2,30}\)|pelayar anda tidak (?:menyokong|dapat).{3,60}|(?:sila )?aktifkan java ?script.{0,80}|klik (?:gambar|foto) untuk (?:besar|lihat).{0,30}|(?:artikel|berita|kandungan) (?:ini )?(?:diteruskan|bersambung) selepas iklan(?: ini| di bawah)?`,
    remove: ['Tonton video di bawah:', 'Lihat siaran ini di Instagram', 'Siaran dikongsi oleh Siti (@siti)'],
    keep: [
      'Tonton video itu bersama keluarga, katanya.',
      'Siaran dikongsi oleh penduduk sejak pagi, kata polis.'
    ]
  },
  {
    id: 'noktah-bertindih',
    category: 'artifact',
    why: 'A colon at the very beginning, of a dateline that the scraper lost.',
    scope: 'span',
    at: 'first',
    match: r`^: (?=\p{L}{3})`,
    remove: ['⟦: ⟧Penduduk kampung menuai padi sejak awal pagi.'],
    keep: [': 12 : 14']
  }
]
