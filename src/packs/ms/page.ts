import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const name = r`\p{Lu}[\p{L}.'’@-]{1,25}(?: \p{Lu}[\p{L}.'’@/-]{0,25}){1,4}`
// What links of a site's foot are called.
const foot = r`(?:hubungi kami|dasar privasi|polisi privasi|terma(?: (?:penggunaan|dan syarat|& syarat))?|syarat penggunaan|penafian|mengenai kami|tentang kami|iklan bersama kami|iklan|pengiklanan|kerjaya|soalan lazim|peta laman|arkib|langganan|e-?paper|rss)`

/** Sentences glued to a text, and words of the page in lines of their own. */
export const pageRules: readonly Rule[] = [
  {
    id: 'iklan-dalam-teks',
    category: 'ad',
    why: 'Marks the place of an advertisement between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\d)][.!?]["”]? )(?:[—–-]{1,2} ?)?(?:Iklan|IKLAN|ADVERTISEMENT|Advertisement)(?: ?[—–-]{1,2})?(?=$| (?:Kerajaan|Penduduk|Menteri|Beliau|Polis|Pengarah|Ketua|Menurut|Dalam|Pada|Selain|Sementara|Namun|Mengulas|Katanya|Untuk|Mereka|Ini|Itu) [\p{L}\d])|(?<=[.!?”"] )(?:Artikel|Berita|Kandungan|Cerita) (?:ini )?(?:diteruskan|bersambung) (?:selepas|di bawah) iklan(?: ini)?\.?(?=$| \p{Lu})|(?<=[.!?”"] )[\[(](?:[Gg]ambar|[Ff]oto) (?:[Hh]iasan|[Ff]ail)[\])](?=$| \p{Lu})`,
    remove: ['Beliau pulang semalam. ⟦Iklan⟧ Penduduk menunggu hujan reda.'],
    keep: ['Beliau pulang semalam. Iklan Tembeling itu dibantah penduduk.']
  },
  {
    id: 'kotak-dalam-teks',
    category: 'related',
    why: 'Links to other articles between two sentences, behind labels that Malay papers use.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)] )(?:(?:Artikel|ARTIKEL|Berita|BERITA|Laporan) (?:[Bb]erkaitan|BERKAITAN|[Ll]ain|[Pp]ilihan)|(?:Anda )?[Mm]ungkin (?:[Aa]nda )?(?:[Jj]uga )?(?:[Bb]erminat|[Mm]enyukai|[Ss]uka)|BACA|Baca|LIHAT|TONTON|VIDEO|IKUTI|KLIK|Klik|Trending|Jangan [Tt]erlepas|Pilihan [Ee]ditor) ?[:：] ?(?=["“'‘]?[\p{Lu}\d]\S{0,20} (?:\p{Ll}{2,7} )?["“'‘]?[\p{Lu}\d]\S{0,20} (?:\p{Ll}{2,7} )?\p{Lu})`,
    until: 'headline',
    remove: [
      'Bekalan pulih. ⟦Jangan terlepas: Harga Ayam di Kuala Tembeling Naik Semula⟧ Menurut beliau, hujan menjadi punca.'
    ],
    keep: ['Bekalan pulih. Klik: Butang itu dipadam oleh Jabatan.']
  },
  {
    id: 'ajakan-dalam-teks',
    category: 'subscribe',
    why: 'Asks readers to follow the site, to install its app or to subscribe; a sentence behind the last, or between two.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?"”)] ?))(?:(?:Jom|Mari|Jangan lupa|Sila|Ayuh),? )?(?:[Ii]kuti|[Ss]ertai|[Ll]anggan|[Ff]ollow|[Dd]apatkan|[Mm]uat turun|[Kk]lik|[Ll]ayari|LIKE|[Ll]ike|SUBSCRIBE|[Ss]ubscribe|[Bb]aca)(?: juga| terus)? (?:(?:kami|portal|akaun|saluran|kumpulan|channel|berita|kandungan|perkembangan|laporan|artikel|aplikasi|info|maklumat)[^.!?,:]{0,70} (?:di|melalui|pada|dalam|menerusi)(?: saluran| kumpulan| channel| aplikasi| akaun| laman)? ?(?:Telegram|WhatsApp|Facebook|Instagram|TikTok|Tik Tok|Twitter|X|YouTube|Threads|Google News|Google Play|App Store)(?![^.!?]{0,30},? kata)(?: (?:untuk|bagi|dan|agar|supaya|sekarang|rasmi|kami)[^.!?:]{0,70})?(?=$|[.!?]| \p{Lu})|saluran (?:Telegram|WhatsApp|YouTube)(?: rasmi)? (?:kami|\p{Lu}[\p{L} ]{2,20})[^.!?,:]{0,60})(?:[.!]{1,3}|$)`,
    remove: [
      'Mereka pulang petang itu. ⟦Ikuti kami di Telegram untuk berita terkini⟧',
      'Mereka pulang. ⟦Jom sertai saluran WhatsApp Kabar Tembeling!⟧'
    ],
    keep: ['Mereka pulang. Ikuti kami ke sungai di Facebook, kata beliau.']
  },
  {
    id: 'sumber-di-hujung',
    category: 'credit',
    why: 'The source or the photographer behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”)] ?)(?:Artikel|Berita) ini (?:telah )?(?:disiarkan|diterbitkan)(?: pada)? ?:? ?\d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d(?:[ @,]{1,3}\d{1,2}[:.]\d\d ?[ap]\.?m\.?)?$|(?<=[\p{Ll}\d)][.!?]["”]? ?|["”] ?)(?:[Ss]umber|SUMBER|Kredit|KREDIT|Artikel asal|Laporan|Penulis|Oleh|Teks|Foto|Gambar)(?: (?:berita|artikel|foto|gambar))? ?[:：] ?(?:https?:\/\/\S{6,200}|@?\p{Lu}[\p{L}\d.&@-]{1,25}!?(?: [\p{Lu}@/(&|][\p{L}\d.&_/@)-]{0,25}!?){0,4})\.?$`,
    remove: ['Mereka pulang petang itu. ⟦Sumber: Kabar!⟧', 'Mereka pulang. ⟦Kredit: Facebook Siti Aminah⟧'],
    keep: ['Mereka bertanya. Sumber: siapa yang melapor?']
  },
  {
    id: 'oleh-sebelum-teks',
    category: 'credit',
    why: 'The author before the first sentence, which begins with a word that no name begins with, or before the dateline.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:Oleh|OLEH)(?: ?[:：])? ?(?!Kerana|Itu|Sebab|Hal)\p{Lu}[\p{Ll}.'’@-]{1,25}(?: \p{Lu}[\p{Ll}.'’@/-]{0,25}){0,4}?(?: bint?i? \p{Lu}\p{Ll}{1,25})?(?= (?:Kerajaan|Polis|Jabatan|Kementerian|Menteri|Perdana|Timbalan|Ketua|Pengarah|Seorang|Sebanyak|Seramai|Sebuah|Dua|Tiga|Empat|Lima|Beberapa|Ramai|Penduduk|Pihak|Pada|Dalam|Untuk|Selepas|Sejak|Ketika|Walaupun|Meskipun|Mahkamah|Suruhanjaya|Majlis|Parlimen|Pelakon|Penyanyi|Skuad|Harga|Hujan|Banjir|Malaysia|Rakyat|Orang|Bekas|Lebih|Hampir) \p{L}| [A-Z]{4,}(?: [A-Z]{3,}){0,2}(?:,? \d{1,2} \p{Lu}\p{Ll}{2,8}\.?)? ?[:–—-])`,
    remove: ['⟦Oleh Siti Aminah⟧ Kerajaan negeri membaiki jalan.'],
    keep: ['Oleh Kerana Kerajaan negeri lambat, jalan rosak.', 'Oleh itu Penduduk kampung menunggu.']
  },
  {
    id: 'baris-kaki',
    category: 'nav',
    why: 'The links of the site’s foot, or the way to the page, in one line.',
    match: r`${foot}(?: ?[|•·/-] ?${foot})(?: ?[|•·/-] ?${foot})?(?: ?[|•·/-] ?${foot})?(?: ?[|•·/-] ?.{3,40})?|(?:utama|laman utama|home) ?[›»>/] ?[\p{L} &]{3,25}(?: ?[›»>/] ?[\p{L} &]{3,40})?(?: ?[›»>/] ?[^.!?:;]{3,90})?|catatan (?:terbaru|terbaharu|lama)(?: catatan lama)? laman utama|laman utama(?: catatan lama)?`,
    at: 'edge',
    remove: [
      'Hubungi kami | Dasar privasi | Terma penggunaan',
      'Utama › Berita › Nasional',
      'Catatan Terbaru Catatan Lama Laman utama'
    ],
    keep: ['Utama / kedua / ketiga: tiga pemenang']
  },
  {
    id: 'langgan-baris',
    category: 'subscribe',
    why: 'Asks to subscribe, or says that only subscribers read on.',
    caseSensitive: true,
    match: r`(?:Jom |Sila )?[Ll]anggan(?:i)?(?: kepada)? (?:buletin|surat berita|newsletter|e-?paper|akhbar digital)(?: (?:kami|percuma|harian|e-?mel))?(?: [^.!?,]{3,60})?[.!]?|(?:Untuk|Bagi) (?:melanggan|membaca (?:artikel|berita) penuh|akses penuh),? (?:sila )?(?:klik|layari|daftar|log masuk|langgan)[^.!?,]{2,60}[.!]?|(?:Artikel|Kandungan|Berita)(?: premium)? ini (?:hanya|eksklusif|khas|khusus) (?:untuk|kepada) (?:pelanggan|ahli|pengguna)[^.!?,]{0,60}\.?|Artikel premium|Sudah (?:menjadi )?(?:pelanggan|melanggan|ahli)\? .{3,40}`,
    remove: [
      'Langgan buletin kami',
      'Untuk melanggan, klik di sini',
      'Artikel premium ini hanya untuk pelanggan'
    ],
    keep: ['Langgan buletin itu dihentikan, kata beliau.']
  },
  {
    id: 'ajakan-baris',
    category: 'subscribe',
    why: 'Sends readers to a video, to the front page or to the site’s accounts.',
    match: r`klik (?:di ?)?sini untuk (?:me)?(?:nonton|lihat|baca|muat turun|langgan)[^.!?,]{3,60}|(?:tonton|ikuti|lihat|langgan)(?: kami)? di (?:saluran )?(?:youtube|tiktok|facebook|instagram) (?:kami|rasmi)[^.!?,]{0,40}|(?:kembali|balik) ke (?:laman utama|halaman utama|atas)|iklan(?:kan)? bersama kami|untuk (?:berita|info|maklumat|kandungan)[^.!?,]{0,30},? (?:sila )?(?:ikuti|layari|sertai|langgan)(?: kami)? [^.!?,]{3,60}\.?|dapatkan akses (?:premium|penuh|tanpa had)[^.!?,]{3,60}|artikel ini disediakan oleh [^.!?,]{3,80}`,
    at: 'edge',
    remove: [
      'Klik di sini untuk menonton video penuh',
      'Kembali ke laman utama',
      'Untuk berita terkini, ikuti kami di Facebook'
    ],
    keep: ['Klik di sini untuk menonton, kata guru itu.']
  },
  {
    id: 'masa-baris',
    category: 'credit',
    why: 'How long it takes to read, when it was changed, or the paper’s name, above or below the text.',
    match: r`(?:masa )?bacaan ?:? ?\d{1,2} ?(?:minit|min)|\d{1,2} ?(?:minit|min) (?:bacaan|baca|read)|(?:terakhir|kali terakhir|tarikh) (?:dikemas ?kini|dikemaskinikan|diubah|kemas ?kini)(?: pada)? ?[:：]? ?\d{1,2} \p{L}{3,9} 20\d\d.{0,20}|\d{1,2} (?:minit|jam|hari|minggu|bulan) (?:yang )?lalu`,
    at: 'edge',
    remove: ['Bacaan 3 minit', 'Terakhir dikemaskini: 14 Mac 2023 10:20 am'],
    keep: ['Bacaan 3 minit itu memenatkan.']
  },
  {
    id: 'nama-akhbar',
    category: 'nav',
    why: 'The paper’s own name or its product, alone in a line above or below the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Astro )?(?:Awani|AWANI)|BERNAMA(?:\.com|TV)?|Berita Harian(?: X| Online)?|BH (?:Online|Premium|Plus)|Harian Metro(?: Online)?|HM (?:Premium|Online)|Sinar (?:Harian|Premium|Plus|TV)|Utusan(?: Malaysia| Online| TV| Premium)|Kosmo!?(?: Online| Digital| Ahad)|Malaysiakini|Malaysia Gazette|mStar|Free Malaysia Today|The Malaysian Insight`,
    remove: ['Berita Harian X', 'Astro Awani'],
    keep: ['Berita Harian menang dua anugerah']
  },
  {
    id: 'juru-baris',
    category: 'credit',
    why: 'Who took part in the report, by trade.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Penulis|Wartawan|Jurugambar|Jurufoto|Juru(?:video| video)|Penyunting|Editor|Suntingan|Disunting oleh|Ditulis oleh|Terjemahan|Penterjemah|Teks|Grafik|Infografik|Penerbit|Pengacara|Laporan) ?[:：] ?${name}(?: ?[|,/] ?(?:[\p{L} ]{4,15} ?: ?)?${name})?`,
    remove: ['Wartawan: Siti Aminah', 'Teks: Siti Aminah | Foto: Mohd Faiz'],
    keep: ['Penerbit: filem itu rugi besar']
  }
]
