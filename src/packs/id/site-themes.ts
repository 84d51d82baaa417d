import type {Rule} from '../../matching/rule.ts'
import {month, name, weekday} from './words.ts'

const r = String.raw

/** What the themes of smaller sites print above and below a text. */
export const siteThemesRules: readonly Rule[] = [
  {
    id: 'waktu-relatif',
    category: 'credit',
    why: 'How long ago the text was published.',
    match: r`(?:di(?:perbarui|terbitkan|publikasikan|posting|unggah) )?\d{1,2} (?:menit|jam|hari|minggu|pekan|bulan|tahun)(?: yang)? lalu|${weekday},? ${month} \d{1,2},? 20\d\d(?:,? ?\d{1,2}[.:]\d\d(?: ?wi(?:b|ta|t))?)?`,
    at: 'edge',
    remove: ['3 jam yang lalu', 'Diperbarui 3 jam lalu', 'Senin, Maret 12, 2022'],
    keep: ['3 jam yang lalu hujan turun.']
  },
  {
    id: 'peran-lalu-nama',
    category: 'credit',
    why: 'The role in one line and the name in the next.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Penulis|Editor|Reporter|Ditulis [Oo]leh|Oleh|Fotografer|Pewarta|PENULIS|EDITOR|REPORTER) ?[:：]|Ditulis [Oo]leh|Diedit [Oo]leh`,
    then: {lines: 1, match: name},
    remove: ['Reporter:\nDwi Wening', 'Ditulis oleh\nDwi Wening'],
    keep: ['Ditulis oleh tangan sendiri']
  },
  {
    id: 'nama-dan-tanggal',
    category: 'credit',
    why: 'The author and the date of publication in one line.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:${name}|Redaksi|Admin|Tim Redaksi) ?[|·•,–-]? ?(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? ?)?(?:\d{1,2} (?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Agt|Sep|Okt|Nov|Des)\p{Ll}{0,6} 20\d\d|\d{1,2}\/\d{1,2}\/20\d\d)(?: ?[,|-]? ?(?:pukul )?\d{1,2}[.:]\d\d(?: WI(?:B|TA|T))?)?`,
    remove: ['Dwi Wening | Senin, 12 Maret 2022 10:20', 'Redaksi 12 Maret 2022', 'Dwi Wening 12/03/2022'],
    keep: ['Gempa Wetan 12 Maret 2022 menewaskan dua orang']
  },
  {
    id: 'artikel-tempel',
    category: 'related',
    why: 'A theme’s links to the posts before and after, their titles glued to the label.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:Artikel|Berita|ARTIKEL|BERITA|Pos|Post) (?:[Ss]ebelumn?ya|[Bb]erikutnya|[Ss]elanjutnya|SEBELUMNYA|BERIKUTNYA|SELANJUTNYA)["“]?[\p{Lu}\d].{12,170}`,
    remove: ['Artikel sebelumnyaHarga Cabai di Pasar Wetan Naik Lagi'],
    keep: ['Artikel sebelumnya menyebut harga cabai naik.']
  },
  {
    id: 'formulir-tema',
    category: 'comment',
    why: 'The comment form of a theme.',
    at: 'tail',
    match: r`batal membalas|sila(?:h)?kan masukkan (?:komentar anda|nama anda di ?sini|nama lengkap anda)!?|anda telah memasukkan alamat (?:email|surel) yang salah!?|masukkan alamat (?:email|surel) anda di ?sini|diskusi tentang (?:post|pos|artikel) ini|(?:jadilah|ayo jadi) (?:orang )?(?:yang )?pertama (?:yang )?(?:ber|memberi )komentar[.!]?`,
    remove: ['Silakan masukkan komentar anda!', 'Anda telah memasukkan alamat email yang salah!'],
    keep: ['Batal membalas pesan itu, ia menelepon.']
  },
  {
    id: 'penulis-lain',
    category: 'related',
    why: 'Heads more posts by the same author.',
    at: 'last',
    match: r`(?:lebih|berita|artikel|tulisan)(?: lain(?:nya)?| banyak)? dari penulis(?: ini)?|artikulli (?:paraprak|tjetër)`,
    then: {lines: 8, match: 'headline'},
    remove: ['LEBIH DARI PENULIS'],
    keep: ['Lebih dari penulis lain, ia menyukai laut.']
  },
  {
    id: 'pagar-berjarak',
    category: 'taxonomy',
    why: 'Tags, each behind a hash and a space.',
    at: 'tail',
    match: r`tags? ?:? ?# ?[\p{L}\d][^#.!?:]{1,30}(?:#[^#.!?:]{2,30}){0,12}|# [\p{L}\d][^#.!?:]{1,30}(?:#[^#.!?:]{2,30}){1,12}`,
    remove: ['# cabai # pasar wetan', 'Tags # cabai # pasar'],
    keep: ['Harga # per kilogram naik.']
  },
  {
    id: 'nama-dan-hak',
    category: 'legal',
    why: 'The owner before the sign of copyright.',
    at: 'last',
    match: r`[\p{L}\d][^.!?©]{1,60}(?:\.(?:com|id|co\.id|net))? © ?(?:copyright )?20\d\d.{0,80}|hak cipta milik [^.!?]{2,60}`,
    remove: ['Kabar Wetan © 2022', 'Hak cipta milik Kabar Wetan'],
    keep: ['Hak cipta milik penyair itu dijual. Pembelinya seorang pedagang.']
  },
  {
    id: 'tombol-atas',
    category: 'nav',
    why: 'Buttons above an article.',
    at: 'head',
    match: r`(?:cetak|print) ?[|/] ?(?:e-?mail|pdf)|(?:e-?mail|pdf) ?[|/] ?(?:cetak|print)|0:00 ?\/ ?\d{1,2}:\d\d|tambahkan (?:\S{3,20} )?sebagai sumber (?:pilihan|utama)(?: di google)?|font ?: ?a- ?a ?a\+|share on facebook ?share on twitter`,
    remove: ['Cetak | Email', '0:00 / 0:00', 'Font: A- A A+'],
    keep: ['Cetak surat itu dua kali.']
  }
]
