import type {Pack} from './rule.ts'

const r = String.raw

// A person's name as bylines print it: two to four words with capitals.
const name = r`\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,3}`
// Who a photograph is from, before a stroke and the photographer.
const photoSource = r`(?:AFP(?: PHOTO)?|AP(?: PHOTO| Photo)?|EPA|REUTERS|Reuters|ANTARA(?: FOTO)?|ANADOLU|XINHUA|BBC|TEMPO|GETTY IMAGES(?: [A-Z]{1,15}){0,2}|Getty Images|ABC [A-Z ]{3,30}|KOMPAS(?:\.com| TV)|Kompas\.com|[Tt]ribun[\p{L}.]{0,20}|TRIBUN[\p{L}.]{0,20}|[Dd]ok(?:\.|umentasi)? ?[\p{L} .-]{2,30}|DOK\. ?[\p{L} .-]{2,30}|Istimewa|[Ss]hutterstock|SHUTTERSTOCK|[Uu]nsplash|[Pp]exels(?:\.com)?|[Ff]reepik|[Pp]ixabay|TikTok|X|[Ii]nstagram(?:\.com)?|YouTube|Twitter|Facebook)`
const month = r`(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|aug|oct|dec|may|january|february|march|june|july|august|october|december)`
const weekday = r`(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)`

const pack: Pack = {
  language: 'id',
  rules: [
    // related
    {
      id: 'baca-juga',
      category: 'related',
      why: 'News sites put links to other articles between the paragraphs, each behind this label; scrapers that lose line ends leave it in running text.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:>{1,3}|[»►▶👉]) ?)?(?:(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Cek|CEK) (?:[Jj]uga|JUGA|[Pp]ula|[Aa]rtikel (?:[Mm]enarik )?(?:[Ll]ain(?:nya)?|[Tt]erkait)|[Bb]erita (?:[Ll]ain(?:nya)?|[Tt]erkait|[Ss]elanjutnya))|Baca|BACA|(?:Artikel|Berita|ARTIKEL|BERITA) (?:[Tt]erkait|TERKAIT|(?:[Mm]enarik |MENARIK )?(?:[Ll]ainnya|LAINNYA))|Jangan [Ll]ewatkan|Menarik [Dd]ibaca) ?[:：] ?`,
      until: 'headline',
      from: 'precise',
      remove: [
        'Baca juga: Harga Cabai di Pasar Wetan Naik Lagi',
        'Baca juga:Jembatan Kali Bening Ditutup, Warga Memutar 12 Kilometer',
        'Baca: Harga Cabai di Pasar Wetan Naik Lagi',
        '>>> Baca juga: Harga Cabai di Pasar Wetan Naik Lagi',
        'Berita lainnya: Jembatan Kali Bening Ditutup, Warga Memutar 12 Kilometer',
        'LIHAT JUGA : Tiga Desa di Lereng Merapi Panen Kopi Lebih Awal',
        'Pasokan mulai normal. ⟦Baca juga: Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan menghambat panen.'
      ],
      keep: [
        'Murid-murid itu baca juga: surat kabar, majalah, dan puisi, lalu mereka pulang.',
        'Berita lainnya: tiga kapal batal berlayar dan pelabuhan ditutup sampai Kamis.',
        'Di papan itu tertulis "Baca juga: petunjuk di balik kemasan" dengan huruf kecil.'
      ]
    },
    {
      id: 'baca-juga-sendiri',
      category: 'related',
      why: 'The same label in a line of its own, with the link in the next.',
      match: r`(?:baca|lihat|simak) (?:juga|pula)(?: artikel(?: lainnya)?| berita(?: lainnya)?)? ?[:：]?`,
      then: {lines: 1, match: 'headline'},
      from: 'precise',
      remove: ['Baca juga:\nPemudik Mulai Padati Terminal Giwangan, Ada Apa?'],
      keep: ['Baca juga doa setelah salat', 'Lihat juga sisi lain kota ini dari atas bukit.']
    },
    {
      id: 'baca-juga-tanpa-titik-dua',
      category: 'related',
      why: 'The same label before a headline without a colon; the capital of its second word tells it from a sentence.',
      caseSensitive: true,
      match: r`(?:Baca Juga|BACA JUGA|Lihat Juga|LIHAT JUGA|Simak Juga|SIMAK JUGA) ?[>»|-]{0,2} ?\p{Lu}.{14,160}[^.:,]|(?:Tonton|TONTON|Dengarkan|DENGARKAN) (?:[Jj]uga|JUGA) ?[:：] ?\p{Lu}.{14,160}[^.:,]|\[(?:VIDEO|FOTO|Video|Foto)\] ?\p{Lu}.{14,160}[^.:,]`,
      remove: [
        'Tonton juga: Harga Cabai di Pasar Wetan Naik',
        '[VIDEO] Harga Cabai di Pasar Wetan Naik',
        'Baca Juga Harga Cabai di Pasar Wetan Naik Lagi'
      ],
      keep: [
        '[VIDEO] itu palsu, kata polisi.',
        'Baca juga Alkitab dan Quran, pesan guru itu kepada murid-muridnya'
      ]
    },
    {
      id: 'baca-juga-daftar',
      category: 'related',
      why: 'At the end of an article the label heads a list of links.',
      at: 'last',
      match: r`(?:(?:baca|lihat|simak) (?:juga|pula)|(?:berita|artikel|topik|konten) (?:terkait|lainnya|lain|populer|terpopuler|terkini|terbaru|pilihan|rekomendasi|menarik lainnya)|rekomendasi (?:berita|untuk anda)|terpopuler|terbaru|terkini|bacaan terkait|paling populer|pilihan (?:editor|redaksi)|editor['’]s picks?|berita rekomendasi|rekomendasi|jangan lewatkan|(?:terkini|terpopuler|terbaru) lainnya) ?[:：]?`,
      then: {lines: 12, match: 'headline'},
      from: 'precise',
      remove: [
        'Berita Terkait\nPanen Raya di Lembah Anai Dimulai\nPetani Kopi Beralih ke Pupuk Kandang\nGudang Bulog Baru Berdiri di Tepi Kota'
      ],
      keep: ['Berita lainnya datang dari pelabuhan: tiga kapal batal berlayar.']
    },
    {
      id: 'pilihan-redaksi',
      category: 'related',
      why: 'A box with the editors’ choice of other articles, in mid-article.',
      match: r`(?:pilihan (?:editor|redaksi)|berita pilihan|rekomendasi redaksi)(?: ?[:：] ?.{10,160})?`,
      then: {lines: 3, match: 'headline'},
      from: 'precise',
      remove: [
        'Pilihan Editor: Nelayan Pantai Glagah Menunggu Kapal Bantuan',
        'Pilihan Redaksi\nNelayan Glagah Menunggu Kapal Bantuan\nTambak Udang Merugi Dua Musim'
      ],
      keep: ['Pilihan redaksi jatuh pada naskah yang paling pendek.']
    },
    {
      id: 'selengkapnya',
      category: 'related',
      why: 'A link to the full story or to more of it.',
      match: r`(?:(?:baca|simak|lihat|klik|cek)(?: berita| artikel| info(?:rmasi)?| liputan| ulasan)? (?:selengkapnya|lengkapnya|selanjutnya) ?(?:(?:hanya )?di ?sini|di (?:halaman|tautan|link) .{2,40}|di (?!bawah|atas|dalam|sana|sini\b)[\p{L}.]{3,30}|[:：].{5,160}|>+|»)?[.:]?|(?:baca )?artikel asli(?:nya)?(?: (?:di ?sini|[:：].{5,160}))?|selengkapnya(?:,? ?(?:baca |klik |simak |saksikan )?di ?(?:sini|link ini|tautan ini))? ?[:.>»]{0,4}|(?:baca|klik) di ?sini\.?)`,
      then: {lines: 1, match: r`di ?sini\.?`},
      from: 'precise',
      remove: [
        'Baca selengkapnya di sini.',
        'Baca berita selengkapnya\ndi sini.',
        'Selengkapnya >>',
        'Baca Selengkapnya di kabarwetan',
        'Artikel Asli',
        'Selengkapnya baca di sini...',
        'Baca Selengkapnya: Sungai Progo Meluap, Dua Dusun Terendam'
      ],
      keep: [
        'Simak selengkapnya dalam uraian berikut.',
        'Artikel asli naskah itu disimpan di museum.',
        'Baca selengkapnya di bawah ini.',
        'Selengkapnya tentang tata cara itu diatur dalam Pasal 12.'
      ]
    },
    {
      id: 'selanjutnya',
      category: 'related',
      why: 'A link to the next article.',
      at: 'tail',
      caseSensitive: true,
      match: r`(?:Selanjutnya|SELANJUTNYA|Artikel [Ss]elanjutnya|Berita [Ss]elanjutnya|Sebelumnya) ?[:：] ?\p{Lu}.{12,160}[^.:"”]|(?:Terpopuler|TERPOPULER|Populer|Trending) ?[:：] ?\p{Lu}.{12,160}[^.:"”]`,
      remove: ['Selanjutnya: Harga Cabai di Pasar Wetan Naik Lagi'],
      keep: ['Selanjutnya: adonan didiamkan satu jam']
    },
    {
      id: 'artikel-terkait-tirto',
      category: 'related',
      why: 'A sentence at the end that links to other articles on the subject or of the author.',
      match: r`baca juga artikel terkait .{3,120} atau tulisan .{3,120}`,
      from: 'precise',
      remove: ['Baca juga artikel terkait GEMPA BUMI atau tulisan menarik lainnya Sari Wening'],
      keep: ['Ia baca juga artikel terkait gempa bumi atau tulisan tangan kakeknya.']
    },
    // media
    {
      id: 'gambas',
      category: 'media',
      why: 'The placeholder of an embed in the publishing system of one large group of sites.',
      scope: 'span',
      match: r`\[gambas ?: ?[^\]]{2,60}\]`,
      from: 'precise',
      remove: ['[Gambas:Video 20detik]', 'Ia menutup rapat. ⟦[Gambas:Instagram]⟧ Rapat berlanjut besok.'],
      keep: ['Penari itu mengenakan kain [gambas] dari sutra.']
    },
    {
      id: 'simak-video',
      category: 'media',
      why: 'The label of an embedded video, with its title.',
      caseSensitive: true,
      match: r`['"‘“]?(?:[Ss]imak|[Ll]ihat|[Tt]onton|[Ss]aksikan|[Cc]ek|SIMAK|LIHAT|TONTON|SAKSIKAN) (?:juga,? |JUGA |pula |Juga |selengkapnya |dulu )?(?:cuplikan |tayangan )?(?:[Vv]i?ideo|[Vv]idio|VIDEO)(?:nya)?(?: (?:[Pp]ilihan|[Mm]enarik|[Tt]erkait|[Ll]ainnya|[Ss]elengkapnya|[Uu]nggulan|[Pp]opuler|[Bb]erikut|PILIHAN)[^.]{0,80}[.:]?|(?: [^.:'"‘“]{1,30})?[:：]? ?['"‘“].{5,190}['"’”](?: di ?sini)? ?[:.]?|[:：] ?[\p{Lu}\p{N}].{8,190}[^.]| [\p{Lu}\p{N}].{12,170}[^.:\s] ?:?| di ?sini ?[:.]?| ?[:：])`,
      from: 'precise',
      remove: [
        'Simak Video "Warga Lereng Merapi Mulai Turun"',
        "Simak juga Video 'Warga Lereng Merapi Mulai Turun':",
        'Lihat juga Video: Warga Lereng Merapi Mulai Turun',
        'Tonton juga video "Petani Tomat Buang Panen" di sini:',
        'Saksikan Video Pilihan Berikut Ini:',
        'Simak juga video berikut ini:'
      ],
      keep: [
        'Simak video dan baca bukunya, kata guru itu, lalu ujian dimulai.',
        'Lihat video itu sekali lagi: pelaku memakai topi merah, bukan biru.'
      ]
    },
    {
      id: 'simak-video-berkutip',
      category: 'media',
      why: 'The same label within running text; its title is in quotes and a colon ends it.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<=(?:^|[.!?"”'’)\]]) ?)(?:Simak|Lihat|Tonton|Saksikan) (?:juga )?(?:[Vv]ideo:? )?['"‘“][^.]{5,170}['"’”](?: di ?sini)? ?:`,
      from: 'precise',
      remove: [
        "Rapat ditutup malam itu. ⟦Simak juga Video 'Warga Lereng Merapi Mulai Turun':⟧",
        'Tonton juga "Petani Tomat Buang Panen ke Sungai" di sini:'
      ],
      keep: ['Pesannya pendek. Lihat "kemajuan" itu dengan mata sendiri.']
    },
    {
      id: 'saksikan-live',
      category: 'media',
      why: 'The label of an embedded live stream.',
      match: r`(?:saksikan|tonton|simak|ikuti) (?:juga )?live(?: \p{L}{2,20}){1,4}(?: (?:di )?(?:bawah|berikut) ini)? ?[:：]?`,
      from: 'precise',
      remove: ['Saksikan Live DetikPagi:', 'Saksikan Live Streaming Kabar Pagi di bawah ini:'],
      keep: ['Tonton live itu gratis, kata panitia konser.']
    },
    {
      id: 'video-judul',
      category: 'media',
      why: 'The title of a player below the article, often twice: of its frame and of the video.',
      at: 'tail',
      caseSensitive: true,
      match: r`(?:VIDEO|Video) ?[:：] ?\p{Lu}.{12,150}[^.:"”]`,
      then: {lines: 1, match: 'repeated'},
      from: 'precise',
      remove: [
        'Video: Panen Garam di Madura Mulai Juli',
        'Video: Panen Garam di Madura Mulai Juli\nVideo: Panen Garam di Madura Mulai Juli'
      ],
      keep: ['Video: rekaman kamera gerbang menunjukkan dua orang masuk pukul 02.10.']
    },
    {
      id: 'kiriman-instagram',
      category: 'media',
      why: 'What an embedded post leaves behind.',
      match: r`(?:lihat (?:postingan|kiriman|unggahan) ini di (?:instagram|threads|facebook)|(?:sebuah )?(?:kiriman|postingan) (?:dibagikan|yang dibagikan|dibagikan) oleh .{2,80})`,
      from: 'precise',
      remove: [
        'Lihat postingan ini di Instagram',
        'Sebuah kiriman dibagikan oleh Warung Mbok Sri (@mboksri)'
      ],
      keep: ['Kiriman dibagikan petugas kepada warga sejak pagi.']
    },
    {
      id: 'perbesar',
      category: 'media',
      why: 'The button on a picture.',
      match: r`(?:perbesar(?: gambar| foto)?|lihat foto|(?:lihat|klik) (?:untuk )?(?:memperbesar|perbesar)(?: gambar)?|memuat(?: video| konten)?\.{0,3}|foto:? ?\d{1,3} ?(?:\/|dari) ?\d{1,3})`,
      remove: ['Perbesar', 'Foto 3 dari 12'],
      keep: ['Perbesar peluang itu, katanya.']
    },
    // ad
    {
      id: 'scroll',
      category: 'ad',
      why: 'Printed around an advertisement, to say that the article goes on below it.',
      scope: 'span',
      match: r`(?:(?:advertisement|iklan) ?)?(?:scroll to (?:continue|resume)(?: with)? content|(?:scroll|gulir)(?: (?:ke ?bawah|down))? untuk (?:melanjutkan|lanjut|lanjutkan)(?: membaca| baca)?(?: artikel| berita)?|scroll untuk baca artikel)`,
      from: 'precise',
      remove: [
        'SCROLL TO CONTINUE WITH CONTENT',
        'Ia pulang kemarin. ⟦ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT⟧ Esoknya ia kembali.',
        'Scroll untuk melanjutkan membaca'
      ],
      keep: ['Pengguna cukup scroll ke bawah untuk menemukan menu pengaturan.']
    },
    {
      id: 'lanjut-di-bawah',
      category: 'ad',
      why: 'The same in other words, which also stand in instructions; only as a line of its own.',
      match: r`[-– ]{0,3}(?:(?:iklan|advertisement) ?[-–—:.|]? ?)?(?:(?:scroll|gulir|geser)(?: terus)?(?: (?:ke bawah|kebawah|down))? untuk (?:membaca|baca|lanjut(?:kan)?|melanjutkan)(?: (?:membaca|baca))?(?: (?:artikel|berita|konten|tulisan)(?: (?:ini|selanjutnya|selengkapnya|berikutnya))?)?|lanjut(?:kan)? (?:membaca|baca)(?: (?:artikel|berita|konten|tulisan)(?: ini)?)? di ?bawah(?: ini)?|(?:artikel|berita|konten|tulisan)(?: ini)? (?:berlanjut|dilanjutkan|bersambung) (?:setelah|di ?bawah)(?: (?:iklan|ini|tayangan iklan))?(?: (?:ini|berikut))?)[ .:…↓▼!-]{0,6}`,
      from: 'precise',
      remove: [
        'Scroll ke bawah untuk membaca berita',
        'Iklan - Gulir ke bawah untuk melanjutkan membaca',
        'Lanjutkan membaca artikel di bawah ini',
        'Artikel berlanjut setelah iklan'
      ],
      keep: [
        'Gulir ke bawah untuk membaca syarat itu, lalu tekan tombol merah.',
        'Artikel berlanjut di bawah judul lain pada edisi Ahad.'
      ]
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'Marks the place of an advertisement.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?:^(?:Advertisement|Iklan|IKLAN|Advertisements|- Advertisement -)$|(?<=^|[.!?"”] ?)ADVERTISEMENT(?![\p{L}\p{N}]))`,
      from: 'precise',
      remove: ['ADVERTISEMENT', 'Iklan', 'Ia pulang kemarin. ⟦ADVERTISEMENT⟧ Esoknya ia kembali.'],
      keep: ['Iklan itu menuai protes.', 'Tulisan ADVERTISEMENT di kaus itu dicetak miring.']
    },
    {
      id: 'konten-promosi',
      category: 'ad',
      why: 'Heads a box of advertisements.',
      match: r`(?:promoted content|konten (?:promosi|bersponsor|sponsor)|(?:artikel )?bersponsor|advertorial|rekomendasi produk)`,
      remove: ['PROMOTED CONTENT', 'Konten Promosi'],
      keep: ['Konten promosi itu dihapus pengelola akun.']
    },
    // social
    {
      id: 'bagikan',
      category: 'social',
      why: 'A share button, or a row of them.',
      match: r`(?:bagikan|sebarkan|share)(?: (?:artikel|berita|tulisan|konten|halaman|ini|link))?(?: ini)? ?(?:[:：]|(?:ke|di|via|lewat|melalui) .{2,60})?(?: (?:facebook|twitter|whatsapp|telegram|line|x|email|copy link|salin link|salin tautan)){0,8}|klik untuk (?:berbagi|membagikan|mencetak|mengirimkan?)[^.]{0,60}\(membuka di jendela yang baru\)|menyukai ini:?|suka memuat\.{0,3}`,
      remove: [
        'Bagikan:',
        'Bagikan artikel ini ke Facebook',
        'Share: Facebook Twitter WhatsApp',
        'Sebarkan:',
        'Klik untuk berbagi di Twitter(Membuka di jendela yang baru)'
      ],
      keep: ['Bagikan nasi itu kepada tetangga, pesan ibunya.']
    },
    {
      id: 'ikuti-kami',
      category: 'social',
      why: 'Asks to follow the site on other platforms.',
      match: r`[*> ]{0,5}(?:yuk,? |jangan lupa |ayo |silakan |mari |untuk .{3,60} )?(?:ikuti|follow|cek|simak|baca|pantau|temukan|dapatkan|update|lihat|kunjungi|subscribe|like|nikmati|bergabung(?:lah)?|gabung|klik)(?! langkah| cara| panduan| tutorial)\b.{0,110}?\b(?:(?:di|ke|lewat|via|melalui|dari|aplikasi|di \S{3,40} (?:dan|&|atau)) google ?news|(?:whatsapp|wa|telegram)[ -]?(?:channel|grup|group)|(?:saluran|kanal|channel|grup|group) (?:resmi )?(?:whatsapp|wa|telegram|youtube))\b.{0,120}`,
      remove: [
        'Ikuti kami di Google News',
        'Bergabung dengan WhatsApp Channel Kabar Wetan',
        'Update berita lainnya di kabarwetan.example dan Google News',
        'Cek Berita dan Artikel yang lain di Google News dan WA Channel',
        'Simak berita-berita kabarwetan.example di Google News',
        '>>> Update berita terkini di Google News Kabar Wetan',
        'Follow WhatsApp Channel Kabar Wetan untuk update berita terbaru setiap hari'
      ],
      keep: [
        'Ikuti aturan lalu lintas, kata polisi di grup telepon itu.',
        'Ikuti langkah berikut untuk menghapus riwayat di Google News:',
        'Google News dan WhatsApp Channel menjadi sumber berita utama anak muda, menurut survei itu.'
      ]
    },
    {
      id: 'ikuti-media-sosial',
      category: 'social',
      why: 'The same, for social networks.',
      match: r`(?:yuk,? |jangan lupa |ayo |silakan )?(?:ikuti|follow|like|subscribe|kunjungi) (?:juga )?(?:kami|akun (?:resmi|media sosial|instagram|twitter|facebook|tiktok|youtube)|instagram|fan ?page|halaman facebook|media sosial (?:kami|resmi)|channel youtube)\b[^.]{0,120}(?:instagram|facebook|twitter|tiktok|youtube|kami|media sosial)\b.{0,80}`,
      at: 'tail',
      remove: ['Ikuti kami di Instagram, Facebook, dan YouTube untuk kabar terbaru'],
      keep: ['Follow up laporan itu sudah dilakukan, kata petugas lewat Instagram.']
    },
    {
      id: 'ikuti-label',
      category: 'social',
      why: 'Heads a row of buttons for the site’s accounts, or names one of them.',
      match: r`(?:ikuti|follow|kunjungi|temukan)(?: kami| juga)?(?: di| akun)?(?: (?:sosial media|media sosial|medsos|sosmed|instagram|twitter|facebook|tiktok|youtube))?(?: resmi)?(?: kami)?(?: di)? ?:|(?:ikuti|follow|kunjungi) (?:kami(?: (?:di|juga))?|(?:akun )?(?:sosial media|media sosial|medsos|sosmed)(?: resmi)? kami(?: di ?(?:sini)?)?)\.?|(?:ikuti|follow) (?:juga )?(?:akun )?(?:instagram|ig|twitter|facebook|tiktok|youtube|telegram)(?: resmi)?(?: kami)?:? @[\w.]{3,30}(?: (?:untuk|agar|biar) (?:info|update|berita|tahu|mendapat)[^.]{0,80})?[.!]{0,2}`,
      remove: [
        'Follow Sosial Media Kami',
        'Ikuti kami di:',
        'Follow Instagram @kabarwetan untuk info menarik lainnya'
      ],
      keep: [
        'Ikuti kami, ajak pemandu itu sambil menyalakan senter.',
        'Ikuti Instagram @kabarwetan, tag tiga teman, lalu unggah foto.'
      ]
    },
    {
      id: 'jumlah-pembaca',
      category: 'social',
      why: 'How often the page was seen.',
      match: r`(?:post views|(?:sudah |telah )?(?:dilihat|dibaca)|hits|views) ?[:：]? ?[\d.,]{1,9}(?: (?:kali|x|views))?|[\d.,]{1,9} (?:kali dibaca|kali dilihat|pembaca|dilihat)`,
      remove: ['Post Views: 123', 'Dilihat: 1.204', 'Telah dibaca 1.204 kali'],
      keep: ['Telah dibaca 1.204 kali sejak Senin, surat itu memicu protes.']
    },
    // subscribe
    {
      id: 'surat-elektronik',
      category: 'subscribe',
      why: 'Offers a newsletter, and says what readers agree to by taking it.',
      match: r`(?:dapatkan|terima|daftar(?:kan)?)[^.:]{3,100} (?:langsung )?(?:ke|di|melalui|lewat) (?:inbox|e-?mail|kotak masuk|surel)(?: (?:anda|kamu|kalian|kami))[.!]?|daftarkan (?:alamat )?(?:e-?mail|surel) (?:anda|kamu) untuk (?:mendapat|menerima|berlangganan).{3,80}|dengan (?:mendaftar|berlangganan|melanjutkan|menekan tombol)[^.]{0,50},? (?:anda|kamu|saya) (?:telah )?(?:menyetujui|setuju).{3,160}`,
      remove: [
        'Dapatkan kabar terbaru yang dikirim langsung ke inbox Anda',
        'Daftarkan email Anda untuk mendapatkan berita terbaru',
        'Dengan mendaftar, Anda menyetujui Kebijakan Privasi kami'
      ],
      keep: ['Daftar peserta dikirim ke email Anda paling lambat 3 Mei, kata panitia.']
    },
    {
      id: 'khusus-pelanggan',
      category: 'subscribe',
      why: 'Stops readers who have not paid, or who block advertisements.',
      match: r`(?:konten|artikel|berita|tulisan) ini (?:hanya|khusus|eksklusif)(?: tersedia)?(?: untuk| bagi)? (?:pelanggan|pengguna premium|member|anggota)\b.{0,80}|untuk (?:membaca|melanjutkan|mengakses) [^.]{0,60}silakan (?:berlangganan|log ?in|masuk|mendaftar|daftar).{0,60}|sudah (?:berlangganan|punya akun|memiliki akun|terdaftar)\? ?(?:silakan )?(?:masuk|log ?in|klik)?.{0,30}|jika (?:anda|kamu) ingin berlangganan,? (?:silakan )?(?:klik|hubungi|kunjungi).{3,80}|(?:matikan|nonaktifkan) (?:ad ?block(?:er)?|pemblokir iklan)[^.]{0,60}(?:membaca|melanjutkan|situs ini)[^.]{0,40}\.?|(?:mulai )?(?:langganan|berlangganan) sekarang|mulai berlangganan|nikmati berita tanpa iklan\.?(?: berlangganan .{2,40})?|(?:log ?in|masuk) untuk (?:membaca|melanjutkan)(?: (?:artikel|berita))?(?: .{2,30})?|(?:aktifkan|izinkan|nyalakan) notifikasi(?: (?:untuk|agar) .{3,60})?`,
      remove: [
        'Berlangganan Sekarang',
        'Aktifkan notifikasi',
        'Login untuk membaca artikel lengkap',
        'Artikel ini khusus untuk pelanggan',
        'Sudah berlangganan? Masuk di sini',
        'Untuk membaca artikel ini secara lengkap, silakan berlangganan'
      ],
      keep: [
        'Aktifkan notifikasi bank agar penipuan cepat diketahui, saran polisi.',
        'Untuk membaca naskah itu, silakan masuk lewat pintu barat, lalu naik ke lantai tiga, pesan penjaga museum.'
      ]
    },
    {
      id: 'grup-telegram',
      category: 'subscribe',
      why: 'A paragraph at the end that invites readers to the site’s group in a messenger.',
      scope: 'span',
      match: r`dapatkan (?:update|berita|info|informasi)[^.]{3,90}(?:setiap hari|terbaru|terkini) dari \S{3,40} mari (?:bergabung|gabung) .{10,200}?(?:di ponsel(?: anda)?\.?|(?:kemudian|lalu) join\.?$)`,
      from: 'precise',
      remove: [
        'Dapatkan update berita pilihan dan breaking news setiap hari dari Kabarwetan.example. Mari bergabung di Grup Telegram "Kabar Wetan Update", caranya klik link https://t.me/kabarwetan, kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.'
      ],
      keep: ['Dapatkan update dari petugas, lalu mari bergabung dengan tim, ajaknya.']
    },
    {
      id: 'gabung-saluran',
      category: 'subscribe',
      why: 'Invites readers to a group, a channel or a membership of the site.',
      match: r`(?:yuk,? |ayo |mari |silakan )?(?:gabung|bergabung|join|berlangganan|langganan|subscribe|daftar)(?:lah)? (?:sekarang |juga )?(?:di |ke |dengan |pada )?(?:newsletter|buletin|(?:grup|group|channel|saluran|kanal|komunitas) (?:telegram|whatsapp|wa|facebook|kami)|kompas\.com plus|premium|\S{3,25} plus)\b[^.]{0,140}.?`,
      remove: ['Gabung saluran WhatsApp Kabar Wetan sekarang', 'Yuk, berlangganan newsletter kami!'],
      keep: ['Bergabung dengan premium liga itu impiannya sejak lama. Ia berlatih tiap hari.']
    },
    {
      id: 'unduh-aplikasi',
      category: 'subscribe',
      why: 'Promotes the site’s own app.',
      match: r`(?:download|unduh|install|instal|dapatkan)(?: juga| segera| sekarang)? (?:aplikasi|apps?) [^.]{2,60}(?:play ?store|google play|app ?store|android|ios|di ?sini|gratis)\b[^.]{0,80}\.?`,
      at: 'tail',
      remove: ['Download aplikasi Kabar Wetan di Play Store dan App Store'],
      keep: ['Unduh aplikasi itu hanya dari sumber resmi, kata pejabat itu. Jangan dari tautan.']
    },
    {
      id: 'satu-akun',
      category: 'subscribe',
      why: 'Invites readers to register with the site.',
      match: r`dapatkan (?:berita|informasi|update)[^.]{3,120}(?:hanya dengan satu akun|daftar sekarang|klik (?:di ?)?sini|dan nantikan kejutan).{0,160}`,
      from: 'precise',
      remove: [
        'Dapatkan berita terkini dari Kabar Wetan hanya dengan satu akun, daftar sekarang dengan klik disini'
      ],
      keep: ['Dapatkan informasi antrean dari loket, lalu tunggu giliran.']
    },
    {
      id: 'donasi',
      category: 'subscribe',
      why: 'Asks readers for money.',
      match: r`(?:donasi, dapat vouce?r gratis!?|dukungan anda akan menambah semangat kami.{0,160}|sebagai ungkapan terima ?kasih atas perhatian anda, tersedia vouce?r.{0,200})`,
      from: 'precise',
      remove: ['Dukungan Anda akan menambah semangat kami untuk menyajikan artikel-artikel yang bermanfaat.'],
      keep: ['Dukungan Anda akan menambah semangat para atlet, kata menteri.']
    },
    // legal
    {
      id: 'hak-cipta',
      category: 'legal',
      why: 'The copyright notice of the site.',
      match: r`(?:(?:hak cipta|copyright|(?:©|\(c\)) ?(?:copyright|hak cipta)?) ?(?:©|\(c\))? ?.{0,80}(?:19|20)\d\d.{0,120}|(?:copyright ?)?© ?.{3,80}|hak cipta (?:di)?lindungi(?: oleh)? undang-undang.{0,60})`,
      at: 'tail',
      remove: [
        'Copyright © KABAR WETAN 2023',
        '© 2024 Kabar Wetan. Semua hak dilindungi.',
        'Hak Cipta Dilindungi Undang-Undang'
      ],
      keep: ['Hak cipta lagu itu baru didaftarkan keluarganya, kata pengacara.']
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
    // credit
    {
      id: 'inisial',
      category: 'credit',
      why: 'The initials of reporter and editor close an article; below them some pages print its tags, one a line, and above them the title of a player, twice.',
      caseSensitive: true,
      at: 'tail',
      match: r`[(\[](?!dan\/atau|ya\/tidak|km\/|mg\/|he\/|she\/)(?:[a-z]{2,6}\d{0,2}|\*)(?:\/[a-z0-9]{2,7}){1,3}[)\]]`,
      then: [
        {lines: 30, match: r`[^.!?:;"”]{2,60}`, category: 'taxonomy'},
        {lines: -2, match: 'repeated', category: 'media'}
      ],
      from: 'precise',
      remove: ['(dwi/ara)', '(dwi/ara)\nharga cabai\npasar wetan', '[ags/wan]'],
      keep: ['(dan/atau)', '(km/jam)']
    },
    {
      id: 'inisial-di-akhir-baris',
      category: 'credit',
      why: 'The same at the end of the last paragraph.',
      scope: 'span',
      caseSensitive: true,
      at: 'tail',
      match: r`(?<=[.!?"”'’…\])*] ?)[(\[](?!dan\/atau|ya\/tidak|km\/|mg\/)(?:[a-z]{2,6}\d{0,2}|\*)(?:\/[a-z0-9]{2,7}){1,3}[)\]]$`,
      from: 'precise',
      remove: ['Mereka pulang sore itu. ⟦(dwi/ara)⟧'],
      keep: ['Laju angin tercatat 40 (km/jam)', 'Peserta menjawab singkat. (ya/tidak)']
    },
    {
      id: 'inisial-tunggal',
      category: 'credit',
      why: 'The initials of one reporter close an article.',
      scope: 'span',
      caseSensitive: true,
      at: 'last',
      match: r`(?:^|(?<=[.!?"”'’] ?))(?:\((?:[a-z]{3}|[A-Z]{2,4}|[a-z]{3}\d{1,2}|\*{1,3})\)|\[(?:[a-z]{2,4}|[A-Z]{2,4})\]|\([A-Z]-\d{1,2}\)|\((?:[Rr]ed|RED|[Rr]edaksi|REDAKSI|[Hh]umas|HUMAS|[Tt]im|TIM|[Aa]dv|ADV|[Aa]nt|[Rr]ls|RLS|[Nn]et|NET)(?:\/[\p{L}* .]{2,25}){0,2}\))$`,
      remove: ['(dwi)', '[rnd]', '(Redaksi)', '(Adv/Diskominfo)', '(H-3)', 'Mereka pulang sore itu. ⟦(dwi)⟧'],
      keep: ['Kendaraan itu milik Badan Urusan Air (BUA)', 'Panitia menghitung mundur sejak pekan lalu (H-3)']
    },
    {
      id: 'nama-di-akhir',
      category: 'credit',
      why: 'The name of the reporter or editor in brackets closes an article.',
      scope: 'span',
      caseSensitive: true,
      at: 'last',
      match: r`(?:^|(?<=[.!?"”] ?))\((?:${name} ?|\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{1,15})?\/\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{1,15})?)\)$`,
      from: 'precise',
      remove: ['(Dwi/Bagus)', '(Dwi Ayu Wening)', '“Kami pulang,” katanya.⟦(Dwi Ayu Wening)⟧'],
      keep: ['Pemenangnya ganda campuran (Dwi/Bagus)', 'Buku itu karya penyair tua itu (Dwi Ayu Wening)']
    },
    {
      id: 'ditulis-oleh',
      category: 'credit',
      why: 'The author of the article, in brackets at its end.',
      match: r`\(?(?:ditulis|penulis|disusun|dilaporkan|diadaptasi|diterjemahkan|disunting|diedit)(?: oleh)? ?:? ?(?:oleh )?(?:tim )?[\p{L}'’‘. ,-]{3,60}\)`,
      from: 'precise',
      remove: ['(Ditulis oleh Dwi Ayu Wening)'],
      keep: ['(Ditulis oleh raja pada 1840, surat itu hilang.)']
    },
    {
      id: 'diadaptasi-oleh',
      category: 'credit',
      why: 'Who translated or adapted the article.',
      at: 'tail',
      caseSensitive: true,
      match: r`(?:Diadaptasi|Diterjemahkan|Disunting|Ditulis|Dilaporkan|Diedit) oleh:? ${name}(?: dan ${name})?`,
      from: 'precise',
      remove: ['Diadaptasi oleh Dwi Ayu Wening dan Bagus Pranata'],
      keep: ['Diadaptasi oleh Dwi Ayu Wening, film itu tayang tahun lalu.']
    },
    {
      id: 'redaktur',
      category: 'credit',
      why: 'Who wrote and edited the article, behind the name of the role.',
      caseSensitive: true,
      at: 'edge',
      match: r`(?:Editor|EDITOR|Reporter|REPORTER|Pewarta|Wartawan|Redaktur|Kontributor|Penyunting|Uploader|Jurnalis|Koresponden|Penerjemah|Redaktur (?:&|dan) Reporter|Penulis\/Editor)(?: (?:Berita|Foto|Bisnis|Daerah))? ?[:：|] ?\p{Lu}[\p{L}\p{N}\p{M}.,'’&/|() :-]{1,100}[^.:©](?: ?© ?[\p{L}\p{N} .]{3,40})?|(?:Reporter|Penulis) ?\/ ?(?:Editor|Fotografer) ?[:：|] ?\p{Lu}[\p{L}\p{N}.,'’&/| -]{1,80}`,
      from: 'precise',
      remove: [
        'Reporter/Editor: Dwi Ayu Wening',
        'Editor : Dwi Ayu Wening',
        'Editor: Dwi Ayu Wening Copyright © WETAN 2020',
        'Reporter: Bagus Pranata | Editor: Dwi Ayu Wening'
      ],
      keep: ['Editor: menurut saya naskah ini belum selesai, kata dia.']
    },
    {
      id: 'pewarta-editor',
      category: 'credit',
      why: 'Reporter, editor and copyright notice, glued to the end of a text that lost its line ends.',
      scope: 'span',
      caseSensitive: true,
      at: 'tail',
      match: r`(?<=^|[.!?"”)] ?)(?:Pewarta|Reporter|Penulis|Penerjemah) ?[:：] ?\p{Lu}[\p{L}\p{N}.,'’/ -]{2,80}?(?:,? ?\|? ?Editor ?[:：] ?[\p{L}.,'’ -]{0,60}?)?,? ?(?:(?:COPYRIGHT|Copyright) ?© ?[A-Z]{3,20} \d{4}|Kompas\.?com ?\+.{0,200})?$`,
      from: 'precise',
      remove: [
        'Panen mulai pekan depan. ⟦Pewarta: Dwi Ayu WeningEditor: Bagus Pranata Copyright © WETAN 2023⟧',
        'Panen mulai pekan depan. ⟦Penulis : Dwi Ayu WeningEditor : Bagus Pranata⟧'
      ],
      keep: ['Ia menyebut dua jabatan. Penulis: orang yang menyusun naskah dan menyuntingnya sendiri.']
    },
    {
      id: 'rep-red',
      category: 'credit',
      why: 'Reporter and editor, shortened, at the head of an article.',
      at: 'edge',
      caseSensitive: true,
      match: r`(?:Rep ?: ?[\p{L}.'’,&/ -]{2,60}\/? ?Red ?: ?|Rep ?: ?|Red ?: ?)${name}|(?:Videografer|Video Editor|Kameramen|Juru Kamera|Pengisi Suara) ?:(?: ?${name})?`,
      then: {lines: 1, match: r`\p{L}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{1,20}){1,2}`},
      remove: ['Rep: Dwi Ayu Wening/ Red: Bagus Pranata', 'Videografer:\nDwi Ayu Wening'],
      keep: ['Rep: tiga kali dua belas, lalu istirahat semenit. Red: lampu menyala.']
    },
    {
      id: 'kurung-situs',
      category: 'credit',
      why: 'Site and photographer in brackets, behind a caption.',
      scope: 'span',
      caseSensitive: true,
      match: r`[(\[](?:[Dd]ok\.? ?)?(?!facebook|instagram|twitter|youtube|tiktok|linkedin|bit|x\.)[\p{L}\p{N}-]{3,25}\.(?:com|COM|id|ID|co\.id|co) ?\/ ?\p{Lu}[^()\[\]\/]{2,50}[)\]](?=$| \p{Lu})`,
      from: 'precise',
      remove: ['Warga memadati Pasar Wetan. ⟦(Kabarwetan.com/Dwi Ayu)⟧'],
      keep: ['Alamatnya (kabarwetan.com/daftar) sudah dibuka.', 'Akun itu (facebook.com/DwiAyu) ditutup.']
    },
    {
      id: 'baca-di-aplikasi',
      category: 'subscribe',
      why: 'What the site’s copy button adds to copied text.',
      scope: 'span',
      match: r`(?:klik untuk baca|kompas\.?com ?\+ ?baca berita tanpa iklan|download aplikasi) ?: ?https?:\S{5,200}`,
      from: 'precise',
      remove: [
        '⟦Klik untuk baca: https://contoh.example/berita/1.⟧',
        '⟦Download aplikasi: https://contoh.example/app⟧'
      ],
      keep: ['Download aplikasi: langkah pertama adalah membuka toko aplikasi.']
    },
    {
      id: 'fitur-pembaca',
      category: 'nav',
      why: 'Buttons for readers.',
      match: r`(?:dengarkan (?:artikel|berita)(?: ini)?|tampilkan ringkasan(?: artikel)?|ringkasan artikel oleh ai|add as a preferred source on google|jadikan (?:\S+ )?sumber (?:utama|pilihan) di google|simpan artikel|cetak (?:artikel|berita)|ukuran (?:huruf|font)|lihat infografis|sukses)[.:]?`,
      at: 'edge',
      remove: ['Dengarkan artikel', 'Tampilkan Ringkasan Artikel'],
      keep: ['Dengarkan artikel itu dibacakan penulisnya.']
    },
    {
      id: 'sumber',
      category: 'credit',
      why: 'The paper or agency that an article was taken from closes it.',
      caseSensitive: true,
      at: 'tail',
      match: r`(?:Sumber|sumber|SUMBER)(?: (?:[Bb]erita|[Ff]oto|[Aa]rtikel))? ?[:：|] ?(?!.{0,60}(?:https?:|arsip))(?:\p{Lu}[\p{L}\p{N}.,'’&/|() -]{1,60}[^.:]|(?!facebook|instagram|twitter|tiktok|youtube|x\.)[a-z\d-]{3,25}\.(?:com|id|co\.id|co|net|org)(?:[ ,&|][^.!?:]{1,40}(?:\.(?:com|id|co|net|org))?)?)`,
      remove: ['Sumber: Kabar Wetan', 'sumber : Antara', 'Sumber: kabarwetan.com, kabarkulon.id'],
      keep: ['Sumber: TikTok https://contoh.example/arsip (arsip)']
    },
    {
      id: 'penulis',
      category: 'credit',
      why: 'The same with `Penulis`, which also stands in the details of books and films; only in the last line.',
      caseSensitive: true,
      at: 'last',
      match: r`(?:Penulis|PENULIS|Oleh|OLEH|Author|Teks|Naskah|Reporter|Laporan)(?: ?[:：|]|(?<=Oleh|OLEH)(?= ${name}$)) ?\p{Lu}[\p{L}\p{N}.,'’&/|() :-]{2,100}[^.:]`,
      remove: ['Penulis: Dwi Ayu Wening'],
      keep: ['Penulis: belum diketahui, kata penerbit.']
    },
    {
      id: 'laporan-wartawan',
      category: 'credit',
      why: 'The byline of papers that name the reporter before the dateline.',
      scope: 'span',
      caseSensitive: true,
      at: 'head',
      match: r`^(?:Laporan|LAPORAN) (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Jj]urnalis|WARTAWAN) [\p{L}.]{3,30}(?: \p{Lu}[\p{L}.]{2,20}){0,2} ?[,:/|-]? ?(?:${name}|\p{Lu}\p{Ll}{1,25})(?:$|(?= \p{Lu}{4}))`,
      from: 'precise',
      remove: ['Laporan Wartawan KabarWetan.example, Dwi Ayu Wening'],
      keep: ['Laporan wartawan itu dibantah Dinas Perhubungan']
    },
    {
      id: 'media-garis-nama',
      category: 'credit',
      why: 'Paper and reporter, in brackets at the end.',
      scope: 'span',
      caseSensitive: true,
      at: 'tail',
      match: r`(?:^|(?<=[.!?"”] ?))\((?:[\p{L}-]{3,25}\.(?:com|id|co\.id|COM|ID)|TRIBUN[\p{L}-]{0,20}|Tribun[\p{L} -]{0,25}|Surya|Ant(?:ara)?|ANTARA|jpnn|\*)(?:\/|, ?)[^()]{2,60}\)$`,
      from: 'precise',
      remove: [
        '(kabarwetan.com/Dwi Ayu Wening)',
        '(Kabarwetan.com, Dwi)',
        'Mereka pulang sore itu. ⟦(Antara/Dwi)⟧'
      ],
      keep: ['Keduanya sepakat (antara/di luar sidang)']
    },
    {
      id: 'kantor-berita',
      category: 'credit',
      why: 'The sign-off of a news agency.',
      scope: 'span',
      caseSensitive: true,
      at: 'tail',
      match: r`(?:^|(?<=[.!?"”] ?))[(\[](?:ANTARA|Antara|Ant|ANT|Reuters|REUTERS|AFP|AP|Xinhua|CNN|BBC|Kompas|Tempo|jpnn|JPNN|\*|[\p{L}\d-]{3,20}\.(?:com|id|co\.id|net|co|COM|ID))(?:\/[^()\[\]]{2,40})?[)\]]$`,
      from: 'precise',
      remove: ['[ANTARA]', '(kabarwetan.com)', 'Mereka pulang sore itu. ⟦(Antara)⟧'],
      keep: [
        'Foto itu milik kantor berita Prancis (AFP)',
        'Pendaftaran dibuka di laman panitia (festivalwetan.com)'
      ]
    },
    {
      id: 'telah-tayang',
      category: 'credit',
      why: 'Says where the article appeared first, and under what title.',
      scope: 'span',
      match: r`(?:^|(?<=[.!?"”'’)*\]] ?))\*?\(?(?:artikel|berita|tulisan|konten) ini (?:telah |sudah |pernah |pertama kali )?(?:tayang|terbit|dimuat|dipublikasikan|ditayangkan|diterbitkan)(?: pertama kali)?(?: sebelumnya)? (?:di|oleh|pada) [^ ]{3,40}(?: [^ ]{2,20}){0,3}? (?:dengan judul|berjudul) ?[:：]? ?`,
      until: 'headline',
      from: 'precise',
      remove: [
        'Artikel ini telah tayang di kabarwetan.example dengan judul Sungai Progo Meluap, Dua Dusun Terendam'
      ],
      keep: ['Berita ini sudah dimuat di tiga koran dengan huruf besar-besar dan foto yang buram.']
    },
    {
      id: 'telah-naik',
      category: 'credit',
      why: 'The same without the title.',
      match: r`\*?\(?(?:artikel|berita|tulisan)(?: ini)? (?:telah |sudah |pertama kali )?(?:lebih dulu |terlebih dahulu )?(?:tayang|terbit|dimuat|naik|ditayangkan|diterbitkan)(?: pertama kali)?(?: di ?\p{L}[\p{L}.]{2,20}(?: [\p{L}.]{2,12})?(?:,? ?(?:bisa )?(?:di)?(?:baca|klik|simak|lihat)[^.]{0,40}|\. selengkapnya klik di ?(?:sini)?)?| di| dalam bahasa \p{L}{3,20}(?: di .{2,40})?)[.)]{0,2}`,
      then: {
        lines: 3,
        match: r`(?:detik\p{L}{2,12}|CNN Indonesia|CNBC Indonesia|Kompas\.com|(?:di ?)?sini|dan)\.?|\.`
      },
      from: 'precise',
      remove: [
        'Artikel ini telah naik di kabarWetan.',
        'Artikel ini pertama kali terbit dalam bahasa Inggris'
      ],
      keep: ['Berita ini sudah tayang di televisi kemarin, tetapi warga baru tahu hari ini, kata ketua RT.']
    },
    {
      id: 'peserta-magang',
      category: 'credit',
      why: 'Names an intern or a guest as the author.',
      match: r`\*{0,3}\(?(?:artikel|tulisan|konten|berita) ini (?:ditulis|dibuat|disusun)(?: oleh)? .{3,80}(?:magang|kontributor|mahasiswa|redaksi|kecerdasan buatan).{0,120}`,
      at: 'tail',
      from: 'precise',
      remove: [
        '*Artikel ini ditulis oleh Dwi Ayu Wening, peserta Program Magang Bersertifikat di Kabar Wetan.'
      ],
      keep: ['Berita ini ditulis oleh koran setempat, kata warga.']
    },
    {
      id: 'penulis-adalah',
      category: 'credit',
      why: 'Presents the author of an opinion below it.',
      match: r`[*) ]{0,4}(?:penulis|\(penulis) adalah .{5,250}`,
      at: 'last',
      from: 'precise',
      remove: ['*) Penulis adalah dosen hukum di sebuah universitas di Yogyakarta.'],
      keep: ['Menjadi penulis adalah cita-citanya sejak kecil.']
    },
    {
      id: 'kurung-foto',
      category: 'credit',
      why: 'The credit of a picture, in brackets.',
      scope: 'span',
      match: r`[(\[](?:foto|photo|kredit foto|sumber foto|dok(?:umentasi)?\.? foto) ?[:/] ?[^()\[\]]{2,90}[)\]]|[(\[](?:antara foto|afp|ap photo|reuters|getty images|kompas\.com|unsplash|pixabay|pexels|freepik|shutterstock)\/[^()\[\]]{2,60}[)\]]|[(\[](?:unsplash|pixabay|pexels|freepik|shutterstock|getty ?images|istockphoto|istock|envato|adobe stock|thinkstock|dok(?:umentasi)?\.? ?(?:istimewa|pribadi)|istimewa)(?:\.com)?[)\]]|[(\[]dok\. ?[^()\[\]]{2,60}[)\]]`,
      from: 'precise',
      remove: [
        'Warga memadati Pasar Wetan. ⟦(Foto: Dwi Ayu/Kabar Wetan)⟧',
        '(Foto: Istimewa)',
        'Cabai rawit ⟦(Pixabay)⟧',
        'Bupati meninjau tanggul. ⟦[Dok. Humas Pemkab Wetan]⟧',
        '(ANTARA FOTO/Dwi Wening)'
      ],
      keep: ['Ia menunjukkan bukti (foto dan rekaman) kepada hakim.']
    },
    {
      id: 'foto-nama',
      category: 'credit',
      why: 'The credit of a picture, in a line of its own.',
      caseSensitive: true,
      match: r`(?:Foto|FOTO|Photo|Gambar|Kredit [Ff]oto|Sumber [Ff]oto|Ilustrasi [Ff]oto|Ilustrasi) ?[:/] ?(?:(?:[Dd]ok|DOK)(?:\.|umentasi)? ?.{2,50}|[Ii]st(?:\.|imewa)?|ANTARA.{0,50}|AP.{0,40}|AFP.{0,40}|R(?:euters|EUTERS).{0,40}|Getty.{0,40}|${name}(?: ?\/ ?.{2,40})?|[Ss]creenshot.{0,40}|[Uu]nsplash.{0,40}|[Ff]reepik.{0,40}|[Ss]hutterstock.{0,40}|[Pp]ixabay.{0,40}|[Pp]exels.{0,40})`,
      remove: ['Foto: Dwi Ayu Wening/Kabar Wetan', 'Foto: dok. Istimewa'],
      keep: ['Foto: Dwi Ayu Wening memanen cabai di ladangnya.', 'Foto: bukti transfer dan kuitansi']
    },
    {
      id: 'kantor-foto',
      category: 'credit',
      why: 'Agency and photographer in place of a caption.',
      caseSensitive: true,
      match: r`(?:${photoSource} ?\/ ?[\p{Lu}@][\p{L}\p{N}.,'’@/_-]{0,30}(?: \p{Lu}[\p{L}\p{N}.,'’@/_-]{0,30}){0,5}(?: via \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3})?|[Dd]okumentasi|[Ss]hutterstock|SHUTTERSTOCK|[Uu]nsplash|[Ff]reepik|[Pp]ixabay|[Pp]exels|Getty [Ii]mages|Wikimedia Commons)`,
      from: 'precise',
      remove: ['AFP/DWI WENING', 'KOMPAS.com/DWI WENING', 'Shutterstock'],
      keep: ['AFP melaporkan dua kapal tenggelam.', 'Pexels itu situs foto, jelas pengajar.']
    },
    {
      id: 'foto-tempel',
      category: 'credit',
      why: 'Agency and photographer before a caption, glued to it as the page had them in two elements.',
      scope: 'span',
      caseSensitive: true,
      match: r`^(?:${photoSource} ?\/ ?|[\p{L}\p{N} .@_-]{2,40}\/(?=[\p{L}\p{N} .,'’@_/-]{2,40} via ))[\p{L}\p{N} .,'’@_/-]{2,80}?(?:(?<=[\p{Ll}\p{N}])|(?<=\p{Lu}\p{Lu}))(?=\p{Lu}\p{Ll})(?!Tube|Tok|Images)`,
      from: 'precise',
      remove: [
        '⟦AFP/DWI WENING⟧Pengungsi menyeberang sungai di perbatasan, Senin.',
        '⟦ANTARA FOTO/Dwi Wening⟧Pengungsi menyeberang sungai di perbatasan, Senin.'
      ],
      keep: ['AP/II adalah kode naskah itu, kata Rini.']
    },
    {
      id: 'foto-dalam-teks',
      category: 'credit',
      why: 'The credit of a picture within the running text of scrapers that lose line ends.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<=(?:^|[.!?"”] ?|WIB ))(?:Ilustrasi\.? )?Foto ?: ?(?:(?:[Dd]ok\.? ?)?\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,3} ?\/ ?[\p{L}.]{3,20}|[Ii]stimewa|[Ii]st\.?|[Ii]nternet|(?:Getty ?Images|Reuters|AFP|AP|Shutterstock)(?:\/\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,2}(?= \p{Lu}\p{Ll}{1,25} - ))?|[Dd]ok[^:]{2,40}(?= \p{Lu}\p{Ll}{1,25} - )|[\p{L}\p{N}][^:.]{1,40}?(?= (?:Jakarta|Bandung|Surabaya|Semarang|Yogyakarta|Medan|Makassar|Tangerang|Bekasi|Bogor|Depok|Denpasar) - ))`,
      from: 'precise',
      remove: [
        'Kelas dibuka pekan ini. ⟦Foto: Dwi Ayu Wening/kabarwetan⟧ Pesertanya tiga puluh orang.',
        '⟦Ilustrasi Foto: istimewa⟧ Jakarta - Kelas dibuka pekan ini.',
        '⟦Foto: Warung Wetan⟧ Jakarta - Kelas dibuka pekan ini.'
      ],
      keep: ['Ia menunjuk dinding. Foto: dua anak di depan rumah panggung.']
    },
    {
      id: 'nama-waktu',
      category: 'credit',
      why: 'Reporter, site and time of publication, above the article.',
      scope: 'span',
      caseSensitive: true,
      at: 'head',
      match: r`(?:${name}|\p{Lu}\p{Ll}{1,25}) ?[-–|,] ?[\p{L}.]{3,25}(?: [\p{L}.]{3,25})? ?[-–|,]? ?(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu), \d{1,2} \p{L}{3,9} \d{4},? ?(?:[-|] ?)?\d{1,2}[.:]\d\d(?: WI(?:B|TA|T))?`,
      from: 'precise',
      remove: ['Dwi Ayu Wening - kabarWetan Kamis, 12 Nov 2020 14:00 WIB'],
      keep: ['Gempa tercatat di Wetan, Kamis, 12 November 2020, pukul dua siang.']
    },
    {
      id: 'waktu-terbit',
      category: 'credit',
      why: 'When the article was published or updated.',
      match: r`(?:(?:diterbitkan|dipublikasikan|diperbarui|terakhir diperbarui|terbit|tayang|update|updated|published|diposting|diunggah|dibuat|kompas\.com|artikel ini (?:diterbitkan|tayang)) ?(?:pada|tanggal)? ?[:：-]? ?)?(?:${weekday}, ?)?\d{1,2}(?: ${month} |\/\d{1,2}\/)\d{2,4} ?[,|/-]? ?(?:pukul |jam )?\d{1,2}[.:]\d\d(?::\d\d)? ?(?:wib|wita|wit|gmt)?|(?:diterbitkan|terbit|update|diperbarui|dipublikasikan|tayang)(?: ?[:：]| pada)? ?(?:\d{1,2}[.:]\d\d (?:wib|wita|wit), )?(?:${weekday}, ?)?\d{1,2} ${month} \d{4}`,
      from: 'precise',
      remove: [
        'Terbit: 5 Mei 2020',
        'Diterbitkan 10:15 WIB, 5 Mei 2020',
        'Kamis, 12 November 2020 14:00 WIB',
        'Diterbitkan pada 12/11/2020, 14:00 WIB'
      ],
      keep: [
        'Terbit pada 5 Mei 2020 di Wetan',
        'Kamis, 12 November 2020',
        'Kamis, 12 November 2020 14:00 WIB: Persiwet vs Gajah Putih'
      ]
    },
    // taxonomy
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
    // comment
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
    },
    // nav
    {
      id: 'halaman',
      category: 'nav',
      why: 'The pages that an article is spread over.',
      match: r`(?:selengkapnya,? (?:baca |simak |klik )?di halaman (?:selanjutnya|berikutnya)|(?:simak|baca|lihat|klik) (?:berita |artikel )?(?:selengkapnya|selanjutnya|lanjutannya)? ?(?:di|ke) halaman (?:selanjutnya|berikutnya|berikut|\d).{0,30}|(?:lanjut(?:kan)?|berlanjut|bersambung|lanjutan|next)(?: baca| membaca)? ?(?:ke|di)? ?halaman(?: (?:selanjutnya|berikutnya|\d{1,2}))? ?[.>»:]{0,4}|baca tanpa iklan|lanjut ke sebelah\.{0,3}|halaman ?(?:(?:selanjutnya|berikutnya|sebelumnya)|[:：] ?\d.{0,40}|\d{1,2} ?(?:dari|\/) ?\d{1,2}|\d{1,2}(?: \d{1,2}){1,9}(?: (?:selanjutnya|berikutnya|lengkap))?)[ .>»→›]{0,4}|(?:laman ?[:：]? ?)?\d{1,2}(?: \d{1,2}){1,9} (?:selanjutnya|berikutnya|next|lihat semua|show all)[ .>»→›]{0,4}|\d{1,2} ?(?:dari|\/) ?\d{1,2} halaman|(?:show all|tampilkan semua|lihat semua|baca semua|single page|tampilkan halaman penuh))|(?:lanjut|klik) (?:baca|halaman selanjutnya)|selanjutnya ?[>»→›]+|[<«←‹]+ ?sebelumnya`,
      from: 'precise',
      remove: [
        'Klik halaman selanjutnya',
        'Selanjutnya >',
        'Halaman selanjutnya',
        'Halaman: 1 2 3 4',
        'Halaman 1 2 Selanjutnya',
        'BERLANJUT KE HALAMAN BERIKUTNYA...',
        'Simak berita selengkapnya di halaman selanjutnya.',
        '2 dari 3 Halaman',
        'Halaman 1/2',
        'Baca tanpa iklan',
        'Halaman selanjutnya →',
        '1 2 3 Selanjutnya',
        'Selengkapnya baca di halaman selanjutnya'
      ],
      keep: [
        'Lanjut baca doa, lalu makan.',
        'Halaman 12 dari 40 hilang dari naskah itu.',
        'Halaman berikutnya robek, kata arsiparis.'
      ]
    },
    {
      id: 'daftar-isi',
      category: 'nav',
      why: 'A table of contents above the article; its entries are the headings that come again below.',
      at: 'head',
      match: r`daftar isi(?: artikel| konten)? ?[:：]?`,
      then: {lines: 25, match: 'repeated'},
      from: 'precise',
      remove: ['Daftar Isi'],
      keep: ['Daftar isi buku itu tebalnya dua halaman.']
    },
    {
      id: 'menu',
      category: 'nav',
      why: 'Words of the page’s own controls.',
      match: r`(?:kembali ke (?:atas|beranda|halaman utama)|ke atas|lewati ke konten|langsung ke konten|[<«←‹ ]{0,3}(?:artikel|berita|postingan|pos) (?:sebelumnya|selanjutnya|berikutnya)[ >»→›]{0,3}|cari berita|pencarian|sebelumnya ?[|/] ?selanjutnya|copy link|salin (?:link|tautan)|link berhasil disalin!?|tautan (?:telah )?disalin|mode gelap|ubah bahasa|tutup iklan|lihat lainnya|muat lainnya|muat lebih banyak|load more|indeks berita|tentang kami|pedoman (?:media|pemberitaan media) siber|kebijakan privasi|syarat (?:dan|&) ketentuan|hubungi kami|info iklan|karier|redaksi ?[|•] ?.{5,120})`,
      remove: ['Kembali ke atas', 'Muat lebih banyak', 'Pedoman Media Siber'],
      keep: [
        'Kembali ke atas, ia memanjat lagi.',
        'Tentang kami, orang-orang pesisir, tak banyak yang ditulis.'
      ]
    },
    {
      id: 'kata-menu',
      category: 'nav',
      why: 'Single words of menus and forms, left above or below an article.',
      at: 'edge',
      match: r`(?:beranda|cari|kirim|masuk|home|menu|masuk \/ daftar|login|(?:beranda|home) ?[\/>»›] ?[\p{L}\p{N} \/>»›&-]{2,90})`,
      remove: ['Beranda', 'Beranda > Berita > Daerah'],
      keep: ['Cari kerja', 'Masuk akal']
    },
    {
      id: 'video-selengkapnya',
      category: 'media',
      why: 'Leads over to a video that the text does not have.',
      match: r`(?:selengkapnya,? |berikut |lebih lengkapnya,? )?(?:saksikan |simak |tonton |lihat )?(?:dalam |di |juga )?(?:tayangan )?video (?:selengkapnya|lengkapnya|penjelasannya|beritanya)(?: (?:dalam|di|pada) .{2,60})?[.!:]?|(?:saksikan|simak|tonton|lihat)(?:lah)? selengkapnya (?:di|dalam|lewat|melalui) (?:tayangan )?video (?:berikut|ini|di bawah)(?: ini)?[.!:]{0,2}`,
      remove: [
        'Saksikan tayangan video selengkapnya dalam tautan ini.',
        'Berikut video lengkapnya.',
        'Saksikan selengkapnya di video berikut'
      ],
      keep: ['Video selengkapnya diputar di ruang sidang, dan hakim menontonnya.']
    },
    {
      id: 'video-label',
      category: 'media',
      why: 'Heads a box of videos.',
      match: r`(?:(?:yuk,? |jangan lewatkan,? |ayo,? )?(?:simak |tonton |lihat |saksikan )?(?:juga )?video (?:ini|terpopuler|populer|pilihan|terbaru|terkini|viral|lainnya|menarik|rekomendasi)(?: hari ini| lainnya| berikut(?: ini)?| di bawah ini)?|tonton juga|lihat video|simak juga|loading video) ?[.:!]{0,3}|\[?(?:lihat|tonton|putar) video(?: lengkapnya| selengkapnya)?\]?|video terkait|embed video`,
      then: {lines: 1, match: 'headline'},
      remove: [
        '[Lihat Video Lengkapnya]',
        'Tonton Video',
        'Video Terpopuler Hari ini:',
        'Yuk, Simak Juga Video ini!',
        'TONTON JUGA'
      ],
      keep: ['Tonton video itu dua kali.', 'Video ini sudah ditonton warga satu kampung.']
    },
    {
      id: 'pilih-saluran',
      category: 'subscribe',
      why: 'Invites readers to the site’s channel in a messenger.',
      scope: 'span',
      match: r`(?<=^|[.!?"”] ?)(?:selalu update info terkini\. )?simak (?:breaking news|berita).{2,80}(?:pilihan kami langsung di ponselmu|di kanal telegram).{5,300}?(?:install|unduh|download)(?: dulu)? aplikasi (?:whatsapp|telegram)(?: ya| terlebih dahulu| terlebih dulu)?\.?`,
      from: 'precise',
      remove: [
        'Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kabar Wetan WhatsApp Channel : https://www.whatsapp.com/channel/contoh. Pastikan kamu sudah install aplikasi WhatsApp ya.'
      ],
      keep: ['Simak berita pagi itu, ibu menunda memasak. Aplikasi WhatsApp di ponselnya berbunyi.']
    },
    {
      id: 'dapatkan-berita',
      category: 'subscribe',
      why: 'Promotes the site’s other articles.',
      at: 'tail',
      match: r`(?:ikuti (?:terus |juga )?|dapatkan |simak |nikmati |baca |silakan (?:baca|akses) )(?:juga )?(?:terus )?(?:perkembangan |artikel|berita|informasi|info|update|konten|epaper|sajian)[^:]{0,90}(?:lainnya|terbaru|terkini|menarik|spesial|harian|corona[^.]{0,20}|di sini|di aplikasi)[^:]{0,60}(?:\.(?:com|id|net|co)\b|di ?sini|tautan|link|aplikasi|hanya di)[^.:]{0,60}\.{0,3}`,
      remove: [
        'Dapatkan artikel spesial lainnya di kabarwetan.com',
        'Dapatkan berita terbaru dan update lainnya di sini'
      ],
      keep: ['Dapatkan informasi terbaru di kantor kelurahan setempat.']
    },
    {
      id: 'program-situs',
      category: 'subscribe',
      why: 'Promotes a campaign of the site.',
      at: 'tail',
      match: r`(?:terangi negeri dengan literasi,.{20,300}kitabisa!?|kami ingin mendengar pendapat anda.{0,40}|berita terkini tanpa gangguan iklan.{0,40}|.{0,60}jangan lupa (?:untuk )?(?:like|subscribe)[^.]{0,80}|konten premium|gabung kompas\.com ?\+|nikmati sajian informasi.{0,80})`,
      remove: ['Berita Terkini Tanpa Gangguan Iklan', 'Jangan lupa like, share, dan subscribe'],
      keep: ['Konten premium itu dijual per bulan.']
    },
    {
      id: 'cek-fakta',
      category: 'subscribe',
      why: 'Asks readers to send in what should be checked.',
      match: r`[*# ]{0,4}(?:fakta atau hoaks|cek fakta|hoaks atau fakta)\??[^?]{0,20}untuk mengetahui kebenaran informasi.{5,80}(?:silakan )?(?:whatsapp|wa|hubungi) (?:ke )?nomor.{5,160}`,
      from: 'precise',
      remove: [
        '* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta Kabar Wetan 0800 0000 000 hanya dengan ketik kata kunci yang diinginkan.'
      ],
      keep: ['Fakta atau hoaks? Untuk mengetahui kebenaran informasi itu, kami menghubungi bupati.']
    },
    {
      id: 'jangan-ketinggalan',
      category: 'subscribe',
      why: 'Promotes the site’s other articles, its books and its channels, or asks for readers’ own stories.',
      match: r`jangan (?:sampai )?ketinggalan (?:berita|info|informasi|update|kabar)[^.,]{0,60}(?:editor|redaksi|terbaru|terkini|pilihan|kami)\b[^.]{0,100}\.?|yuk,? koleksi buku.{5,120}|(?:jika|kalau|apabila) (?:anda|kamu) (?:punya|memiliki|mempunyai|melihat|menemukan)[^.]{0,80}(?:kirim(?:kan)?|hubungi|sampaikan|email)[^.]{0,40}(?:redaksi@|redaksi \p{L}|@\p{L}).{0,120}|(?:ikuti terus|dapatkan|simak|baca) (?:berita|info|informasi|kabar)(?: (?:terbaru|terkini|terupdate|menarik|lainnya|pilihan)){1,2}(?: setiap hari| hanya)? di \S{3,30}\.\p{L}{2,8}\.?`,
      remove: [
        'Ikuti terus berita terbaru di kabarwetan.example',
        'Jangan sampai ketinggalan berita pilihan editor Kabar Wetan',
        'Jika Anda memiliki informasi atau foto menarik, kirim ke redaksi@kabarwetan.example'
      ],
      keep: [
        'Jangan ketinggalan berita baik, ujarnya; desa itu kini punya dokter.',
        'Jika Anda memiliki foto lama, kirimkan ke museum.'
      ]
    },
    {
      id: 'label-terkait',
      category: 'related',
      why: 'Heads a box of links in mid-article.',
      match: r`(?:rekomendasi untuk (?:anda|kamu)|(?:berita|artikel|topik) (?:terkait|terpopuler|populer|lainnya)|(?:baca|cek|simak) (?:juga )?(?:berita|artikel) (?:menarik )?lain(?:nya)?|jangan lewatkan) ?[:：]?`,
      then: {lines: 3, match: 'headline'},
      remove: ['Berita Terkait', 'Cek juga berita lain'],
      keep: ['Berita terkait kebakaran itu dibantah kepala desa.']
    },
    {
      id: 'nama-situs',
      category: 'credit',
      why: 'Reporter and site, above the article.',
      at: 'head',
      caseSensitive: true,
      match: r`${name} ?[-–|] ?(?:detik\p{L}{2,12}|[\p{L}]{3,20}\.(?:com|id|co\.id)|CNN Indonesia|CNBC Indonesia|Okezone|Jurnalis)`,
      remove: ['Dwi Ayu Wening - detikWetan', 'Dwi Ayu Wening - Kabarwetan.com'],
      keep: ['Dwi Ayu Wening - pemilik kabarwetan.com - memulai usahanya dari dapur.']
    },
    {
      id: 'penulis-garis-kantor',
      category: 'credit',
      why: 'Reporter and agency in capitals close an article.',
      at: 'last',
      caseSensitive: true,
      match: r`[A-Z][A-Z .'’]{2,40} ?\| ?[A-Z][A-Z .'’|]{2,90}`,
      remove: ['DWI AYU WENING | ANTARA'],
      keep: ['PERSIWET | GAJAH PUTIH, 2-1']
    },
    {
      id: 'berbagai-sumber',
      category: 'credit',
      why: 'A compiler’s sign-off: from several sources, which are not named.',
      at: 'last',
      match: r`[(*]{0,2}(?:di(?:kutip|rangkum|sarikan|olah|himpun) |disadur )?dari berbagai sumber[).]{0,2}|tim redaksi|tim liputan|artikel ini bersumber dari .{3,60}`,
      remove: ['Tim Redaksi', '(Dari berbagai sumber)', 'Dirangkum dari berbagai sumber.'],
      keep: ['Dari berbagai sumber air, dua masih jernih.']
    },
    {
      id: 'tanggal-di-atas',
      category: 'credit',
      why: 'The date of publication above the article.',
      at: 'first',
      match: r`(?:${weekday},? )?\d{1,2} ${month} (?:19|20)\d\d`,
      remove: ['4 Mei 2020', 'Senin, 4 Mei 2020'],
      keep: ['4 Mei 2020 hari itu hujan.']
    },
    {
      id: 'oleh-di-atas',
      category: 'credit',
      why: 'The byline above the article.',
      at: 'first',
      caseSensitive: true,
      match: r`(?:(?:Oleh|OLEH|Penulis|PENULIS) ?: ?|(?:Oleh|OLEH) )${name}(?: ?[,|-] ?[^.!?]{2,60})?`,
      remove: ['Oleh: Dwi Ayu Wening', 'Oleh Dwi Ayu Wening'],
      keep: ['Oleh Dwi Ayu Wening lagu itu digubah ulang.']
    },
    {
      id: 'waktu-baca',
      category: 'credit',
      why: 'How long the text will take to read.',
      match: r`(?:estimasi )?(?:waktu|lama) (?:baca|membaca) ?[:：]? ?\d{1,2} menit|\d{1,2} menit (?:baca|membaca|waktu baca|dibaca)`,
      remove: ['Waktu baca 2 menit', '3 menit membaca'],
      keep: ['Waktu baca 2 menit sehari sudah cukup, kata guru itu.']
    },
    {
      id: 'sumber-kurung',
      category: 'credit',
      why: 'The source, in brackets, closes an article.',
      at: 'last',
      match: r`[(\[]sumber ?: ?[^()\[\]]{3,60}[)\]]`,
      remove: ['(Sumber: Antara)'],
      keep: ['(Sumber: data pabrik) Angka itu naik dua kali.']
    },
    // for those who want none of it
    {
      id: 'disadur',
      category: 'credit',
      why: 'Names the article that a fact-check repeats; some hold it for the source, so it goes only if asked for.',
      from: 'aggressive',
      match: r`(?:artikel )?disadur dari(?: artikel)?(?: (?:cek|periksa) fakta)? [\p{L}\p{N}. ]{3,40}`,
      remove: ['Disadur dari artikel Cek Fakta Kabar Wetan.'],
      keep: ['Disadur dari artikel itu, naskah drama tersebut dipentaskan dua kali, pada Mei dan Juni.']
    },
    {
      id: 'diperbarui',
      category: 'credit',
      why: 'When the article was brought up to date.',
      from: 'aggressive',
      at: 'tail',
      match: r`(?:informasi dalam )?artikel ini (?:telah|sudah) (?:diperbah?arui|diperbarui|diubah|dikoreksi|disunting).{0,120}`,
      remove: ['Informasi dalam artikel ini telah diperbarui per Jumat, 1 Maret 2024.'],
      keep: ['Isi artikel ini telah diperbarui isinya, kata redaktur.']
    },
    {
      id: 'tanya-pembaca',
      category: 'comment',
      why: 'A question to the readers closes the article.',
      from: 'aggressive',
      at: 'last',
      match: r`(?:.{5,120} (?:detikers|sobat \p{L}{3,15}|gaes|guys)\?|(?:bagaimana|gimana) (?:menurut|pendapat) (?:anda|kamu|kalian)[^.?]{0,60}\?)`,
      remove: ['Kalau kamu pilih yang mana, detikers?', 'Bagaimana menurut Anda?'],
      keep: ['Bagaimana menurut Anda aturan itu? tanya hakim.']
    },
    // kept unless asked for
    {
      id: 'dateline-situs',
      category: 'dateline',
      why: 'Place and site before the first sentence.',
      scope: 'span',
      caseSensitive: true,
      at: 'head',
      match: r`^(?:(?:[A-Z][A-Z .'-]{2,40}|${name}|\p{Lu}\p{Ll}{1,25})(?: \([A-Za-z]{3,20}\))?, ?)?(?:[\p{L}-]{3,25}(?: [\p{L}]{3,12})?\.(?:com|COM|id|ID|co\.id|CO\.ID|net|co|CO)|CNN Indonesia|CNBC Indonesia|IDN Times|Antara|VIVA|PIKIRAN RAKYAT|VOI)(?:, ?[\p{L} .'-]{3,40})? ?(?:--?|–|—) ?`,
      from: 'precise',
      remove: [
        '⟦WETAN, KABARWETAN.com - ⟧Sebuah kapal merapat.',
        '⟦Kabarwetan.com, Jakarta - ⟧Sebuah kapal merapat.'
      ],
      keep: ['Situs kabarwetan.com kembali dibuka hari ini.']
    },
    {
      id: 'dateline-antara',
      category: 'dateline',
      why: 'Place and agency before the first sentence.',
      scope: 'span',
      caseSensitive: true,
      at: 'head',
      match: r`^\p{Lu}[\p{L} .'/-]{2,40} ?\((?:ANTARA|Antara|AFP|AP|Reuters)(?:[ /][^()]{1,30})?\) ?(?:--?|–|—) ?`,
      from: 'precise',
      remove: ['⟦Jakarta (ANTARA) - ⟧Sebuah kapal merapat.'],
      keep: ['Kantor berita nasional (ANTARA) berulang tahun.']
    },
    {
      id: 'dateline-kota',
      category: 'dateline',
      why: 'The place before the first sentence.',
      scope: 'span',
      caseSensitive: true,
      at: 'head',
      match: r`^(?:JAKARTA|BANDUNG|SURABAYA|MEDAN|MAKASSAR|SEMARANG|YOGYAKARTA|DENPASAR|BOGOR|DEPOK|BEKASI|TANGERANG|LONDON|WASHINGTON|MADRID|PARIS|TOKYO|Jakarta|Bandung|Surabaya|Medan|Makassar|Semarang|Yogyakarta|Denpasar) ?(?:--?|–|—) ?`,
      remove: ['⟦JAKARTA - ⟧Sebuah kapal merapat.'],
      keep: ['Jakarta hujan sejak pagi - begitu pula Bogor.']
    }
  ]
}

export default pack
