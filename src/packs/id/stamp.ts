import type {Rule} from '../../matching/rule.ts'
import {month, name, weekday} from './words.ts'

const r = String.raw

// A date with its month in letters, and the time if there is one; for rules without regard to capitals.
const dateTime = r`(?:${weekday},? ?)?\d{1,2} ${month},? 20\d\d(?:,? ?[|·•-]? ?(?:pukul |jam )?\d{1,2}[.:]\d\d(?::\d\d)?(?: ?wi(?:b|ta|t))?)?`

/** What stands above an article: breadcrumb, author, date, counters. */
export const stampRules: readonly Rule[] = [
  {
    id: 'remah-tempel',
    category: 'taxonomy',
    why: 'The breadcrumb above an article, whose parts were glued together or lost their separators.',
    caseSensitive: true,
    match: r`(?:Home|HOME|Beranda|BERANDA)(?: ?[/>»›|] ?| )?(?:News|NEWS|Berita|BERITA|Tekno|Bisnis|Bola|Show[Bb]iz|Health|Lifestyle|Otomotif|Regional|Global|Nasional|NASIONAL|Daerah|DAERAH|Politik|Hukum|Ekonomi|Olahraga|Hiburan|Kesehatan|Internasional|Cek Fakta|Hot|Islami|Saham|Crypto|Travel|Edukasi|Pendidikan|Megapolitan|Metro|Peristiwa|Citizen|Entertainment|Sport|Opini|Artikel|Blog|Foto|Video)(?: ?[/>»›|] ?| )?(?:\p{Lu}[\p{L}&-]{1,25})?(?: \p{Lu}[\p{L}&-]{1,25}){0,3}|(?:Home|Beranda)\p{Lu}\p{Ll}{1,15}\p{Lu}[\p{L}&-]{1,40}`,
    at: 'head',
    remove: ['HomeTeknoGame', 'BerandaWisataKuliner', 'Home News Peristiwa'],
    keep: ['Home industri itu tutup.', 'Berita Daerah Wetan']
  },
  {
    id: 'nama-di-atas-waktu',
    category: 'credit',
    why: 'The time of publication above an article, with the line of its author above it; some pages print the name twice.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? ?)?\d{1,2} \p{Lu}\p{Ll}{2,8},? 20\d\d,? ?[|·•-]? ?\d{1,2}[.:]\d\d(?::\d\d)?(?: WI(?:B|TA|T))?`,
    then: {
      lines: -1,
      match: r`(?:[Oo]leh:? |[Bb]y |Penulis:? |Reporter:? |Editor:? )?(?:Tim |TIM )?(?:[Aa]dmin(?:istrator)?|[Rr]edaksi|REDAKSI|\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,4})`
    },
    remove: ['Dwi WeningDwi Wening\n14 Des 2021, 18:30 WIB', 'Redaksi\nSenin, 4 Mei 2020 | 10:15 WIB'],
    keep: ['Kamis, 12 November 2020 14:00 WIB: gempa terasa di Wetan']
  },
  {
    id: 'nama-dua-kali',
    category: 'credit',
    why: 'The author’s name above the time of publication, twice and glued together, as of a picture and a link.',
    caseSensitive: true,
    match: r`(?:Di(?:perbarui|terbitkan|publikasikan)|Terbit|Tayang|Updated?)?(?: pada)? ?:? ?(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? ?)?\d{1,2} \p{Lu}\p{Ll}{2,8},? 20\d\d,? ?[|·•-]? ?\d{1,2}[.:]\d\d(?::\d\d)? WI(?:B|TA|T)`,
    then: {lines: -1, match: r`\p{Lu}[\p{L}.'’ -]{1,40}\p{Ll}\p{Lu}\p{Ll}[\p{L}.'’ -]{1,40}`},
    remove: [
      'WeningWening\n14 Des 2021, 18:30 WIB',
      'Dwi WeningDwi Wening\nDiperbarui 14 Des 2021, 18:30 WIB'
    ],
    keep: ['Kamis, 12 November 2020 14:00 WIB: gempa terasa di Wetan']
  },
  {
    id: 'peran-tanpa-titik-dua',
    category: 'credit',
    why: 'Author and editor in one line, without colons.',
    caseSensitive: true,
    match: r`(?:Penulis|Reporter|Pewarta|PENULIS|REPORTER) ${name} ?[|,/·•-] ?(?:Editor|EDITOR|Redaktur) ${name}|(?:Laporan|LAPORAN) ?: ?${name}`,
    at: 'edge',
    remove: ['Penulis Dwi Ayu Wening | Editor Bagus Pranata', 'Laporan: Dwi Ayu Wening'],
    keep: ['Laporan: Dwi Ayu Wening ditahan.']
  },
  {
    id: 'oleh-dan-waktu',
    category: 'credit',
    why: 'Who posted the text, and when, in a line of its own.',
    match: r`(?:di(?:posting|poskan|tulis|terbitkan|publikasikan|publish|unggah|buat|laporkan|sunting|rilis)|posted|published|oleh|by|penulis) ?:? ?(?:oleh|by)? ?:? ?(?:super ?|web ?)?(?:admin\w{0,12}|administrator|redaksi[\p{L} ]{0,25}|tim redaksi[\p{L} ]{0,25}|humas[\p{L} ]{0,30}|[\p{L}.’'-]{2,25}(?: [\p{L}.’'-]{1,25}){0,3})?(?: ?[|,·•/-]? ?(?:pada|on|tanggal|di)? ?:? ?)${dateTime}`,
    at: 'edge',
    remove: [
      'Diposting oleh admin pada 12 Maret 2022',
      'by Dwi Wening 12 Maret 2022',
      'Oleh Redaksi - 12 Maret 2022 10:20 WIB'
    ],
    keep: ['Diterbitkan Balai Wetan 12 Maret 2022 lalu', 'Oleh karena itu, rapat digelar 12 Maret 2022.']
  },
  {
    id: 'admin-redaksi',
    category: 'credit',
    why: 'The newsroom or the site’s administrator as the author.',
    match: r`(?:(?:oleh|by|penulis|editor|author|posted by|diposting oleh|ditulis oleh|dikirim oleh) ?:? ?)?(?:super ?|web ?)?(?:admin(?:istrator)?\d{0,3}|redaksi|tim redaksi|tim liputan|redaktur)(?: [\p{L}.]{3,20}){0,2}`,
    at: 'first',
    then: {lines: 1, match: dateTime},
    remove: ['Admin', 'Oleh admin', 'Redaksi\n12 Maret 2022'],
    keep: ['Redaksi menerima surat itu kemarin.', 'Administrasi']
  },
  {
    id: 'tim-humas',
    category: 'credit',
    why: 'The press office that wrote the text, above or below it.',
    caseSensitive: true,
    match: r`(?:Tim |TIM |Oleh:? |Sumber:? |Penulis:? |Rilis:? )?(?:News ?[Rr]oom|Humas|HUMAS|Diskominfo\w{0,5}|DISKOMINFO\w{0,5}|Dinas Kominfo|Kominfo|Prokopim|PROKOPIM|Media Center|MEDIA CENTER|Biro Humas|Bagian Humas|PPID|Penrem|Pendam|Pendim)(?: ?[/&-] ?| )\p{Lu}[\p{L}.’'-]{1,20}(?: [\p{Lu}&\d][\p{L}.’'-]{0,20}){0,5}`,
    at: 'edge',
    remove: ['Tim Humas Kabupaten Wetan', 'Tim News Room Wetan Diskominfo', 'Humas Pemkab Wetan'],
    keep: ['Humas Pemkab Wetan membantah kabar itu.', 'Kominfo Blokir Situs di Wetan karena Judi']
  },
  {
    id: 'ditinjau-oleh',
    category: 'credit',
    why: 'Who wrote and who reviewed an article on health, and when.',
    caseSensitive: true,
    match: r`(?:Telah )?[Dd]i(?:tinjau|review|tulis|periksa|verifikasi|sunting)(?: (?:secara )?(?:[Mm]edis|faktanya))? (?:oleh|[Oo]leh) ?:? ?(?:(?:dr|drg|Dr|Prof|apt|Ns)\. ?(?:dr\. ?)?)?${name}(?:, [\p{Lu}M][\p{L}.()-]{0,20}){0,4}(?: ?[·•|-] ?.{3,120})?`,
    at: 'edge',
    remove: [
      'Ditinjau secara medis oleh dr. Dwi Ayu Wening',
      'Ditulis oleh Bagus Pranata',
      'Ditinjau oleh: dr. Dwi Wening · Diperbarui 12/03/2022'
    ],
    keep: ['Ditulis oleh Bagus Pranata pada 1901, surat itu hilang.', 'Ditinjau oleh tiga dokter.']
  },
  {
    id: 'diperbarui-tanggal',
    category: 'credit',
    why: 'When the page was brought up to date, without a time.',
    match: r`(?:terakhir|tanggal|update|last|pembaruan)? ?(?:di(?:perbarui|perbaharui|update|ubah|sunting|tinjau)|updated|update terakhir|pembaruan terakhir|terakhir)(?: pada| tanggal)? ?[:：]? ?${dateTime}|tanggal (?:publikasi|terbit|posting|publish|rilis|tayang|update) ?[:：]? ?${dateTime}`,
    at: 'edge',
    remove: ['Terakhir diperbarui: 12 Maret 2022', 'Tanggal publikasi: 12 Maret 2022'],
    keep: ['Terakhir diperbarui 12 Maret 2022 lalu']
  },
  {
    id: 'hari-tanpa-koma',
    category: 'credit',
    why: 'Weekday, date and time of publication above the article.',
    match: r`${weekday},? ?\d{1,2} ${month} 20\d\d,? ?[|·•-]? ?(?:pukul |jam )?\d{1,2}[.:]\d\d(?: ?wi(?:b|ta|t))?|${month} \d{1,2}, 20\d\d(?:,? ?\d{1,2}[.:]\d\d(?: ?wi(?:b|ta|t)| ?[ap]m)?)?`,
    at: 'head',
    remove: ['Senin 12 Maret 2022, 10:20 WIB', 'Maret 12, 2022'],
    keep: ['Senin 12 Maret 2022, 10:20 WIB: gempa']
  },
  {
    id: 'kategori-di-atas',
    category: 'taxonomy',
    why: 'The section that the article is in.',
    match: r`(?:kategori|rubrik|kanal|category|categories)(?: berita| artikel)? ?[:：] ?[^.!?:;"”]{2,60}`,
    at: 'edge',
    remove: ['Kategori: Berita, Daerah', 'Rubrik : Opini'],
    keep: ['Kategori lomba: umum dan pelajar']
  },
  {
    id: 'ukuran-huruf',
    category: 'nav',
    why: 'Buttons for the size of the letters.',
    match: r`a\+ ?[|/]? ?a-|a- ?[|/]? ?a ?[|/]? ?a\+|(?:ukuran|perbesar|atur|ubah)(?: ukuran)? (?:font|teks|huruf|tulisan) ?:?[ a+-]{0,10}|(?:text|font) ?size ?:?[ a+-]{0,10}`,
    at: 'edge',
    remove: ['A+ A-', 'Ukuran Font: A A A'],
    keep: ['A+ diraih tiga murid.']
  },
  {
    id: 'pembaca-situs',
    category: 'social',
    why: 'How often the page was seen or shared.',
    match: r`(?:(?:total|jumlah) )?(?:pembaca|pengunjung|dibaca|dilihat|tayangan|dibagikan|page ?views?|total views?|view|views) ?[:：]? ?[\d.,]{1,9}(?: ?(?:kali|x|orang|views|rb|ribu|jt))?|[\d.,]{1,9} ?(?:x|kali)? ?(?:dibaca|dilihat|tayangan|shares?|dibagikan|kali dibagikan|pembaca|pengunjung)(?: ?\/? ?hari ini)?`,
    at: 'edge',
    remove: ['Dibaca : 1.234 kali', 'Jumlah pembaca: 120', '120x dibaca'],
    keep: ['Dibagikan: 120 paket sembako.']
  }
]
