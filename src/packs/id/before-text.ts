import type {Rule} from '../../matching/rule.ts'
import {site} from './words.ts'

const r = String.raw

const word = r`\p{Lu}[\p{L}.'’-]{0,25}`
const name = r`${word}(?: ${word}){0,3}`
const day = r`(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)`
const date = r`(?:${day},? ?)?(?:\d{1,2}[ -](?:\p{Lu}\p{Ll}{2,8})[ -]20\d\d|\d{1,2}[/-]\d{1,2}[/-]20\d\d)`
const time = r`\d{1,2}[.:]\d\d(?::\d\d)?(?: ?WI(?:B|TA|T)|(?= ?(?:Penulis|Reporter|Editor|$)))`
// What a report begins with: paper or place in capitals, a site, or a place before a dash.
const dateline = r`(?:\p{Lu}{4}|\p{Lu}[\p{L}\d-]{2,25}\.(?:com|COM|co|CO|id|ID|net|NET)|${word}(?:,? ${word})?,? ?(?:--?|–|—) )`
const roles = r`(?:Reporter|REPORTER|Penulis|PENULIS|Editor|EDITOR|Pewarta|Jurnalis|Wartawan|Kontributor|Redaktur|Oleh|OLEH|Laporan|LAPORAN)`

/** Bylines and stamps before the first sentence of a text that lost its line ends. */
export const beforeTextRules: readonly Rule[] = [
  {
    id: 'laporan-sebelum-tempat',
    category: 'credit',
    why: 'Paper and reporter before the dateline, with what is left of a picture’s credit before them.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:(?:Net|NET|Ist|IST|Istimewa|ISTIMEWA|Dok|[\p{L}\d-]{3,20}\.(?:com|co|id|net)) )?(?:Laporan|LAPORAN|Dilaporkan(?: oleh)?) (?:(?:[Ww]artawan|WARTAWAN|[Rr]eporter|[Kk]ontributor|[Jj]urnalis|[Kk]oresponden)(?: [\p{Lu}][\p{L}\d.-]{1,30}){1,4}|(?:[Rr]eporter|[Ww]artawan) ?:) ?[,:/|–-]? ?${name}(?=$| ${dateline})`,
    remove: [
      '⟦Net Laporan Wartawan KabarWetan.example, Dwi Ayu Wening⟧ KABARWETAN.COM, WETAN Sebuah kapal merapat.',
      '⟦Laporan Reporter POS-WETAN.COM, Dwi Wening⟧'
    ],
    keep: ['Laporan Wartawan Wetan, Dwi Wening dikirim kemarin.']
  },
  {
    id: 'peran-sebelum-tempat',
    category: 'credit',
    why: 'Reporter and editor before the dateline, in the same line.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:${roles} ?[:|] ?|OLEH |Oleh )${name}(?: ?[|,/·–-] ?${roles} ?[:|]? ?${name})?(?= ${dateline})`,
    remove: ['⟦Reporter: Dwi Wening⟧ KABARWETAN.COM, WETAN - Sebuah kapal merapat.'],
    keep: ['Oleh Dwi Wening lagu itu digubah ulang.', 'Reporter: Dwi Wening menulis lima buku.']
  },
  {
    id: 'peran-dan-waktu',
    category: 'credit',
    why: 'Reporter, editor and time of publication, behind one another with strokes, also between the headline and the first sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[\p{L}\p{N}.!?"”)] ?)${roles} ?[:：]? ?${name}(?: ?[|/·•–-] ?${roles} ?[:：]? ?${name})? ?[|/·•,–-] ?${date} ?[|,/ –-]{0,3}(?:\d{1,2}[.:]\d\d(?: WI(?:B|TA|T))?)?`,
    remove: [
      'Jembatan Kali Bening Ditutup Sepekan ⟦Reporter: Dwi Wening | Editor: Bagus Pranata | Jumat 21-03-2025,04:05 WIB⟧ Jembatan itu ditutup.'
    ],
    keep: ['Penulis Dwi Wening, 12 tahun, menang.']
  },
  {
    id: 'dua-peran-di-atas',
    category: 'credit',
    why: 'Reporter and editor with a stroke between them, before the first sentence of a text that lost its line ends.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^${roles} ?[:：]? ?${word} ${word} ?[|/] ?${roles} ?[:：]? ?${word} ${word}(?= \p{Lu})`,
    remove: ['⟦Penulis: Dwi Wening | Editor: Bagus Pranata⟧ Pemerintah desa memperbaiki jalan.'],
    keep: ['Penulis Dwi Wening dan editor Bagus Pranata bertemu.']
  },
  {
    id: 'waktu-sebelum-teks',
    category: 'credit',
    why: 'The time of publication before the first sentence, in the same line.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:[-–|] ?)?(?:(?:Diterbitkan|Dipublikasikan|Diperbarui|Terbit|Tayang|Diposting|Update)(?: pada)? ?[:：]? ?)?(?:${name} ?[,|·•–-] ?(?:Jurnalis|Wartawan|Reporter|${site}) ?[·•|,–-]? ?)?${date} ?[|,/ –-]{0,3}${time}(?: (?:Penulis|Reporter|Editor) ?[:：] ?${word} ${word})?(?=$| [\p{Lu}"“(])|^(?:Diterbitkan|Dipublikasikan|Diperbarui|Terbit|Tayang)(?: pada)? ?[:：]? ?${day}, ${date}(?= \p{Lu}\p{L}+ (?:\p{Lu}|\p{Ll}{4}))`,
    remove: [
      '⟦Kamis, 12 Maret 2020 | 10:20 WIB⟧ Pemerintah desa memperbaiki jalan.',
      '⟦Kamis 12-03-2020,10:20 WIB⟧',
      '⟦Diterbitkan Kamis, 12 Maret 2020⟧ Pemerintah desa memperbaiki jalan.'
    ],
    keep: [
      'Kamis, 12 Maret 2020 10:20 WIB gempa terasa di Wetan.',
      'Kamis, 12 Maret 2020 10:20 WIB: Persiwet vs Gajah Putih'
    ]
  },
  {
    id: 'jurnalis-situs',
    category: 'credit',
    why: 'The reporter’s name, the trade and the site, above the text.',
    caseSensitive: true,
    at: 'head',
    match: r`${name} ?[,|·–-] ?(?:Jurnalis|Reporter|Wartawan|Kontributor|Editor)(?: ?[-–·|,/] ?${word}(?: ${word}){0,2})?|(?:Catatan|Laporan) (?:[Rr]edaksi|[Kk]husus) ?[:：] ?${name}`,
    remove: ['Dwi Wening, Jurnalis-Kabarwetan', 'Dwi Wening, Jurnalis'],
    keep: ['Dwi Wening, Jurnalis Senior yang Pulang ke Desa']
  },
  {
    id: 'peran-sendiri',
    category: 'credit',
    why: 'The label of a byline in a line of its own, with the name in the next.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Penulis|PENULIS|Editor|EDITOR|Reporter|REPORTER|Jurnalis|Pewarta|Author|Kontributor|Redaktur|Fotografer|Sumber)`,
    then: {lines: 1, match: r`(?:${word}(?: ${word}){1,3}|[Rr]edaksi|[Aa]dmin)`},
    remove: ['Editor\nBagus Pranata'],
    keep: ['Penulis muda', 'Editor itu pulang.']
  }
]
