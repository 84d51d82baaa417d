import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Cookies, comment sections, templates of blogs, players, and a colon that a scraper left. */
export const interfaceRules: readonly Rule[] = [
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
