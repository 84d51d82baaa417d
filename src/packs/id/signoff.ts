import type {Rule} from '../../matching/rule.ts'
import {name, site} from './words.ts'

const r = String.raw

/** What closes an article: the codes and names of those who wrote it, and marks of its end. */
export const signoffRules: readonly Rule[] = [
  {
    id: 'kode-redaksi',
    category: 'credit',
    why: 'The codes of reporter and editors, as agencies and ministries print them at the end: capitals and digits with strokes.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”'’…] ?))[(\[](?!RT\/|DPR\/|TNI\/|HIV\/|AC\/|L\/P|P\/L|Y\/T|S\.|Q\.)(?:[A-Z]{1,4}\d{0,3}|[A-Z]\.[A-Z]\d{2,4})(?:\/[A-Z]{1,4}\d{0,3}(?:-\d)?){1,4}[)\]][.*]{0,3}$`,
    remove: ['(T/R4/RI-1)', 'Mereka pulang sore itu. ⟦(DAW/BP/EN)⟧', 'Mereka pulang. ⟦(T.A012/B015)⟧'],
    keep: ['Peserta mengisi jenis kelamin (L/P)', 'Aturan itu berlaku di tiap lingkungan (RT/RW)']
  },
  {
    id: 'kode-tunggal',
    category: 'credit',
    why: 'The code of one reporter closes an article: letters and digits, or initials behind a stroke and an asterisk.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?"”'’…)] ?))[(\[](?!km/|m/|kg/|g/|l/)(?:[A-Z]\d{2,3}|[A-Z]{2,3}-\d{1,3}|[a-z]{2,4}-\d|[A-Za-z]{1,2}\/[a-z]{1,3}|\*{1,3}\/[\p{L} ]{1,25}|[\p{L} ]{1,25}\/\*{1,3})[)\]][.*]{0,3}$`,
    remove: ['(R01)', 'Mereka pulang sore itu. ⟦(OL-1)⟧', 'Mereka pulang sore itu. ⟦(*/dwi)⟧'],
    keep: ['Ruas itu ditandai dengan kode warna (R01)', 'Ketiganya memakai nomor induk (dw-1) hingga kini.']
  },
  {
    id: 'inisial-bertanda',
    category: 'credit',
    why: 'Initials or a name in brackets with a full stop or asterisks behind them close an article.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?"”'’…] ?))\((?:[a-z]{2,4}(?:\/[a-z]{2,4}){0,2}|\p{Lu}\p{Ll}{2,11}|[A-Z]{2,4}|${name})\)(?:\.|\*{1,4}|\.\*{1,4})$`,
    remove: ['Mereka pulang sore itu. ⟦(dwi)***⟧', 'Mereka pulang sore itu. ⟦(Dwi Wening).⟧'],
    keep: ['Mereka tergabung dalam satu tim (dwi).', 'Panitia memilih penyair tua itu (Dwi Ayu Wening).']
  },
  {
    id: 'nama-panggilan',
    category: 'credit',
    why: 'The first name of the reporter in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?"”] ?))\((?!Amin|Aamiin|Selesai|Tamat|Bersambung|Habis|Sekian|Tertawa|Hening)\p{Lu}\p{Ll}{2,11}\)$`,
    remove: ['(Wening)', 'Mereka pulang sore itu. ⟦(Wening)⟧'],
    keep: ['Hujan turun sebelum subuh. (Amin)', 'Sungai itu bermuara di laut selatan (Wening)']
  },
  {
    id: 'humas-kurung',
    category: 'credit',
    why: 'The press office that wrote the text closes it, in brackets.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”] ?))[(\[](?:[Tt]im |TIM )?(?:[Hh]umas|HUMAS|[Dd]is[Kk]ominfo\w{0,5}|DISKOMINFO\w{0,5}|[Kk]ominfo|KOMINFO|[Bb]iro [Hh]umas|[Pp]rokopim|PROKOPIM|[Pp]en[Hh]umas|BPMI|[Pp]enrem|[Pp]endam|[Pp]endim|PENDAM|[Mm]edia [Cc]enter|MC|[Ll]iputan|LIPUTAN|[Pp]ublikasi|[Rr]edaksi)(?:[ /.,&|-][^()\[\]]{1,60})?[)\]][.*]{0,3}$`,
    remove: ['(Humas Pemkab Wetan)', 'Mereka pulang sore itu. ⟦(Diskominfo/dwi)⟧', '(HUMAS WETAN)'],
    keep: ['Pesan itu diteruskan kepada bagian lain (Humas Pemkab Wetan)']
  },
  {
    id: 'rilis-kurung',
    category: 'credit',
    why: 'Says in brackets at the end that the text is a release, an advertorial or compiled from several sources.',
    scope: 'span',
    at: 'last',
    match: r`(?:^|(?<=[.!?"”] ?))[(\[](?:rilis|release|press release|pers rilis|siaran pers|rls|advertorial|adv|pariwara|kontributor|ist|net|int|di(?:kutip|rangkum|olah|himpun) dari berbagai sumber|(?:dari )?berbagai sumber|(?:penulis|editor|reporter|sumber|laporan|pewarta|teks|foto) ?: ?[^()\[\]:?!]{2,60})(?:\/[\p{L}* ]{1,20})?[)\]][.*]{0,3}$`,
    remove: [
      '(Rilis)',
      'Mereka pulang sore itu. ⟦(berbagai sumber)⟧',
      'Mereka pulang sore itu. ⟦(Sumber: kabarwetan.com)⟧',
      'Mereka pulang sore itu. ⟦(Penulis: Dwi Wening)⟧'
    ],
    keep: [
      'Ia membacakan dua lembar naskah (siaran pers)',
      'Data itu memuat angka setahun (Sumber: Dinas Air).'
    ]
  },
  {
    id: 'kantor-di-akhir',
    category: 'credit',
    why: 'The name of an agency or of the paper, alone in the last line.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:-{1,2} ?|– ?|\| ?)?(?:ANTARA|Antara|REUTERS|Reuters|AFP|XINHUA|Xinhua|BERNAMA|TEMPO\.CO|Tempo\.co|KOMPAS\.com|Kompas\.com|VIVA\.co\.id|\p{Lu}[\p{L}’' ]{2,25}News Agency(?: \([A-Z]{2,8}\))?)(?: ?[|/,] ?[\p{L}. ’'-]{2,40})?`,
    remove: ['ANTARA', 'Kabar Wetan News Agency (KWNA)', 'REUTERS | ANTARA'],
    keep: ['ANTARA dan Reuters melaporkan dua kapal.', 'Antara hujan dan angin']
  },
  {
    id: 'peran-di-akhir',
    category: 'credit',
    why: 'Who wrote, edited and photographed the article, in its last lines; initials and codes as well as names.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:Penulis|PENULIS|Editor|EDITOR|Reporter|REPORTER|Pewarta|Wartawan|Redaktur|Kontributor|Penyunting|Jurnalis|Fotografer|Admin|Author|Liputan|Naskah|Rilis|Pengirim|Videografer|Uploader|Tim Redaksi|Rep|Red) ?[:：](?: ?[\p{L}\p{N}*][^.!?:;"”]{1,60})?|(?:Foto|FOTO|Laporan|Teks|Redaksi) ?[:：] ?\p{Lu}[\p{L}.'’*-]{1,25}(?: [\p{Lu}*&][\p{L}.'’*,/-]{0,25}){0,4}(?: dan \p{Lu}[\p{L} ]{1,30})?`,
    remove: ['Editor:', 'Penulis: dwi', 'Foto : Wening', 'Penulis : Dwi/Bagus/rls/C'],
    keep: ['Penulis: belum diketahui.', 'Foto: siapa yang mengambilnya?']
  },
  {
    id: 'peran-tempel',
    category: 'credit',
    why: 'The same behind the last sentence of a text that lost its line ends.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”)] ?)(?:(?:Penulis|Editor|Reporter|Pewarta|Redaktur|Kontributor|Penyunting|Jurnalis|EDITOR|PENULIS|REPORTER) ?[:：] ?${name}(?:,? ?[|/]? ?(?:Editor|EDITOR|Redaktur|Foto|Reporter|Penulis|Pewarta) ?[:：] ?\p{Lu}[\p{L}.’' -]{1,40})?|Sumber ?[:：] ?(?:Antara|ANTARA|Kompas|Tempo|Reuters|AFP|BBC|CNN|Liputan6|Merdeka|Republika|${site}(?:[ ,&/]{1,3}${site})?))\.?$`,
    remove: [
      'Mereka pulang sore itu. ⟦Editor: Dwi Wening⟧',
      'Mereka pulang sore itu. ⟦Sumber: kabarwetan.com⟧'
    ],
    keep: ['Ada dua kolom di formulir. Sumber: siapa yang melapor.']
  },
  {
    id: 'sumber-tautan',
    category: 'credit',
    why: 'The address of the article that was taken over closes it.',
    at: 'last',
    match: r`sumber(?: (?:berita|artikel|tulisan))? ?[:：] ?https?:\/\/(?!\S{0,40}(?:arsip|archive|perma\.cc))\S{6,200}`,
    remove: ['Sumber: https://kabarwetan.example/berita/12'],
    keep: ['Sumber: https://archive.example/12', 'Sumber: tangkapan layar https://contoh.example/12']
  },
  {
    id: 'tanda-akhir',
    category: 'artifact',
    why: 'Asterisks or empty brackets mark the end of the article.',
    scope: 'span',
    at: 'last',
    match: r`(?<=[.!?"”)\]] ?)(?:\*{2,5}|\[ ?\]|\/\*|\(\*{1,3}\)|\(\))$`,
    remove: ['Mereka pulang sore itu. ⟦***⟧', 'Mereka pulang sore itu.⟦[]⟧'],
    keep: ['Larik kosong ditulis dengan kurung siku: []']
  },
  {
    id: 'kurung-kosong',
    category: 'artifact',
    why: 'Empty brackets, alone in a line: an image or initials that the scraper lost.',
    at: 'tail',
    match: r`\[ ?\]|\( ?\)`,
    remove: ['[]'],
    keep: ['[] berarti kosong.']
  },
  {
    id: 'nama-bergaris',
    category: 'credit',
    why: 'Initials or the reporter’s name behind a dash or a stroke, after the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?”"] ?)(?:[-–—]{1,2} ?(?:ANTARA|Antara|Reuters|AFP)|\/ ?[a-z]{2,4}(?:\/[a-z]{2,4})?)(?: ?\*{1,3})?$`,
    remove: ['Mereka pulang sore itu. ⟦-- Antara⟧', 'Mereka pulang sore itu. ⟦/dwi⟧'],
    keep: ['Mereka pulang sore itu -dwi']
  },
  {
    id: 'situs-kurung',
    category: 'credit',
    why: 'The name of the paper or of its desk in small letters, in brackets behind the very last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”] ?)\((?!tamat|selesai|akhir|lanjut|amin|aamiin|sekian|penutup)[a-z]{6,16}\)$`,
    remove: ['Mereka pulang sore itu. ⟦(kabarwetan)⟧'],
    keep: ['Mereka pulang sore itu. (tamat)', 'Mereka menutup pasar itu (sementara)']
  },
  {
    id: 'inisial-tanpa-titik',
    category: 'credit',
    why: 'The initials of reporter and editor, three letters each, behind the last words of a line without a full stop.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\p{N}] )\([a-z]{3}\/[a-z]{3}\)$`,
    remove: ['8. Kota Wetan ⟦(dwi/ara)⟧'],
    keep: ['Kecepatannya dihitung per jam (km/jam)', 'Tiap warga (pro/kontra)']
  },
  {
    id: 'kode-di-akhir',
    category: 'credit',
    why: 'The codes of those who wrote, photographed and edited, or of their offices, in brackets behind the very last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”] ?)\((?=[^()]{5,40}\)\.?$)(?=[^()]{0,20}\p{L})(?!dan\/atau|ya\/tidak)[\p{L}\d.-]{1,14}(?: [\p{Lu}\d]{1,3})?\/[\p{L}\d.-]{1,14}(?: [\p{Lu}\d]{1,3})?(?:\/[\p{L}\d.-]{1,14}(?: [\p{Lu}\d]{1,3})?)?\)\.?$`,
    remove: [
      'Mereka pulang sore itu. ⟦(DW 02/BP 01).⟧',
      'Mereka pulang sore itu. ⟦(KLN/BP/Is M)⟧',
      'Mereka pulang sore itu. ⟦(dwi/bgs-humas/kominfo-wt)⟧'
    ],
    keep: ['Angkanya 40 kilometer tiap jam (km/jam)', 'Peserta menjawab singkat. (ya/tidak)']
  },
  {
    id: 'media-center',
    category: 'credit',
    why: 'The press office of a town that wrote the text, alone in the last line.',
    caseSensitive: true,
    at: 'last',
    match: r`\W{0,2}(?:MC|Media [Cc]enter|Diskominfo|Humas|Kominfo|Prokopim|Protokol) (?:Kab(?:upaten|\.)? |Kota )?\p{Lu}[\p{L}]{2,20}(?: \p{Lu}[\p{L}]{2,20}){0,2}\W{0,2}`,
    remove: ['MC WETAN', '-Diskominfo Kota Wetan-'],
    keep: ['Humas Wetan menjawab pertanyaan itu']
  },
  {
    id: 'hasil-periksa-fakta',
    category: 'credit',
    why: 'Who checked a rumour, with the university, in a text that lost its line ends or in a line.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?"”)] ?))Hasil (?:[Pp]eriksa|[Cc]ek) [Ff]akta:? \p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{0,20}){0,4} ?\([^()]{3,60}\)\.?`,
    remove: ['⟦Hasil Periksa Fakta Dwi Wening (Universitas Wetan).⟧ Informasi itu tidak benar.'],
    keep: ['Hasil periksa fakta itu (dua lembar) dibawa pulang.']
  }
]
