import type {Rule} from '../../matching/rule.ts'
import {site} from './words.ts'

const r = String.raw

const word = r`\p{Lu}[\p{L}'’-]{1,25}`
const name = r`${word}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,3}`
const behind = r`(?<=[.!?"”'’…)>] ?)`
// A full stop that is none of an abbreviation.
const behindSentence = r`(?<=(?:(?!rof)\p{Ll}{3}|\d\)|\p{Ll}\))[.!?]["”]? |[?!.,]["”] )`
const notWords = r`(?!ya\/|dan\/|km\/|m\/|mg\/|kg\/|g\/|l\/|he\/|she\/|rt\/|RT\/|TNI\/|DPR\/|HIV\/|AC\/|L\/P|P\/L|Y\/T|pria\/|ayah\/|suami\/|siang\/|pagi\/|SMA\/|SD\/|SMP\/|hak\/|kota\/)`

/** Initials and codes of those who wrote a text, in the forms that the general rules do not have. */
export const codesRules: readonly Rule[] = [
  {
    id: 'kode-campuran',
    category: 'credit',
    why: 'Initials with digits, asterisks or dashes, of trainees, stringers and pages, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|${behind})(?:(?:\*{1,3}|-{1,2}|–) ?)?[(\[]${notWords}(?:[a-z]{1,4}-?\d{1,3}|[A-Z]{1,4}\d{1,3}|\*{1,3}[a-z]{2,6}|[a-z]{2,6}\*{1,3}|[a-z]{2,4} ?[-–&+|] ?[a-z]{2,4}|(?:[A-Za-z]{1,4}\d{1,3}|\p{Lu}?\p{Ll}{2,11}|[A-Z]{2,5})(?:\/[\p{L}\d]{1,11}){1,3}|[A-Z]-\d{1,2}(?:\/[A-Z]-\d{1,2})?|\p{Lu}\p{Ll}{1,2}\d{1,3}|(?!ed|ya|eh)[a-z]{2}|(?<=[*–-] ?\()[a-z]{3,5}|Red\.|[Aa]dvetorial)[)\]][.*;]{0,4}$`,
    remove: [
      'Mereka pulang sore itu. ⟦(mg1)⟧',
      'Mereka pulang sore itu. ⟦***(dwi)⟧',
      'Mereka pulang sore itu. ⟦(dw)⟧',
      'Mereka pulang sore itu. ⟦(Mg4/jpnn)⟧',
      'Mereka pulang sore itu. ⟦(*dwi)⟧',
      'Mereka pulang sore itu. ⟦(KW/Dwi)⟧',
      'Mereka pulang sore itu. ⟦(PRO1)⟧'
    ],
    keep: ['Mereka tinggal di satu lingkungan (RT/RW)', 'Obat itu dijual di toko daring (dwi-bag)']
  },
  {
    id: 'inisial-tengah',
    category: 'credit',
    why: 'The initials of reporter and editor between two sentences: the text goes on with what stood below it, or in a box.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}\(${notWords}[a-z]{2,6}\d{0,2}\/(?:[a-z]{2,7}\d{0,2}|\*)(?:\/[a-z]{2,7})?\)(?=$| ?[\p{Lu}"“\[<]| ?- )`,
    remove: ['Mereka pulang sore itu. ⟦(dwi/bag)⟧ Warga desa menunggu.'],
    keep: ['Angin bertiup 40 (km/jam) Senin lalu.', 'Ia menjawab. (ya/tidak) Lalu pulang.']
  },
  {
    id: 'inisial-dan-kata-kunci',
    category: 'taxonomy',
    why: 'The initials of reporter and editor and, glued behind them, the tags, in small letters up to the end of the text.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`\(${notWords}[a-z]{2,4}\/[a-z]{2,4}\) ?[\p{Ll}\d][\p{L}\d &’'-]{2,300}$`,
    remove: [
      'Mereka pulang sore itu. ⟦(dwi/bag) harga cabai pasar wetan pemkot kulon⟧',
      'Mereka pulang sore itu. ⟦(dwi/bag)cabai⟧'
    ],
    keep: [
      'Angin bertiup 40 (km/jam) sejak pagi',
      'Ia menjawab (ya/tidak) lalu pulang',
      'Kadar gula (mg/dl) naik dan turun'
    ]
  },
  {
    id: 'koran-dan-nama-tengah',
    category: 'credit',
    why: 'Paper or site and the reporter’s name in brackets, between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”'’…)>] ?|^)[(\[](?:Tribun[\p{L}. ]{0,20}|TRIBUN[\p{L}.-]{0,20}|Surya(?:malang)?|Serambi(?: Indonesia| News)?|Kompas(?:\.com)?|KOMPAS(?:\.com)?|Antara|ANTARA|Tempo|jpnn|JPNN|Grid\.ID|Bangka ?Pos|Warta ?Kota|Okezone|Liputan6(?:\.com)?|Suara\.com|detikcom|CNN Indonesia|${site}) ?[/,] ?(?:\*|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})[)\]](?=$| ?[\p{Lu}"“\[<])`,
    remove: ['Mereka pulang sore itu. ⟦(Tribunwetan/Dwi)⟧ Warga desa menunggu.'],
    keep: ['Ia menulis untuk dua koran (Kompas/Tempo) sejak lama.']
  },
  {
    id: 'inisial-dan-nama',
    category: 'credit',
    why: 'Initials in brackets and, behind them, the full name of the reporter with the place or the site.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|${behind})\((?:[a-z]{2,5}|[A-Z]{2,4})(?:\/[a-z]{2,6})?\)(?: {1,9}\([a-z]{2,5}\)| {0,9}${name}(?: ?[/|,–-] ?${word}(?: ${word}){0,2}| ${site})?)$`,
    remove: ['Mereka pulang sore itu. ⟦(dwi) Dwi Wening/Kulon Progo⟧'],
    keep: ['Mereka pulang sore itu. (dwi) Dwi Wening menutup pintu.']
  },
  {
    id: 'nama-dan-situs-di-akhir',
    category: 'credit',
    why: 'The reporter’s name, with the site or without, behind the last sentence of a text that lost its line ends.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:${behindSentence}|^(?=${name}(?: ?\|| ${site})))(?!Allah|Tuhan|Yesus|Wallahu|Wassalam|Insya|Selamat|Terima|Salam|Amin|Aamiin|Semoga|Bismillah)(?:${name}(?:(?: ?[|/–-] ?|, ?| )(?:${site}|[Kk]umparan|Antara|ANTARA|Reuters|Kabar \p{Lu}\p{Ll}{2,15}|Grid\.[Ii][Dd]|Tribun\p{L}{0,15}(?: \p{Lu}\p{Ll}{2,12})?))|(?:Editor|Penulis|Reporter|Pewarta|Laporan|EDITOR|PENULIS|Redaktur|Rep|Foto|Wartawan|Uploader|Admin|Author|Penulis ?\/ ?Editor|Kontributor) ?[:：|]? ?(?:${name}(?:, S\.\p{L}{1,4})?|[a-z]{2,6}|${word})(?: (?:Sumber|Editor|Foto) ?[:：] ?${word}(?: ${word})?)?|Sumber ?[:：] ?${word}(?: ${word})? Editor ?[:：] ?${name}|${name} ?(?:\/ ?${word}(?: ${word})?|\((?:${site}|Kabar ${word}|Tribun[\p{L} ]{2,20}|Antara|ANTARA)\)))$`,
    remove: [
      'Mereka pulang sore itu. ⟦Dwi Wening Kabarwetan.com⟧',
      'Mereka pulang sore itu. ⟦Editor Dwi Wening⟧',
      'Mereka pulang sore itu. ⟦Editor: dwi⟧',
      'Mereka pulang sore itu. ⟦Dwi Wening/Bagus Pranata⟧',
      'Mereka pulang sore itu. ⟦Sumber: Antara Editor: Bagus Pranata⟧'
    ],
    keep: ['Mereka pulang bersama Editor Dwi Wening', 'Mereka memilih Prof. Dwi Wening Kabarwetan.com']
  },
  {
    id: 'nama-situs-sumber',
    category: 'credit',
    why: 'A site alone between two sentences: the credit of a picture that the text has lost.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=\p{Ll}{3}[.!?]["”]? )(?:[Ss]umber ?[:：] ?)?(?:\p{L}[\p{L}\d-]{2,20}\.(?:com|co\.id|net))(?=$| \p{Lu}\p{Ll}+ \p{Ll})`,
    remove: ['Mereka pulang sore itu. ⟦kabarwetan.com⟧ Warga desa menunggu.'],
    keep: ['Mereka menyebut satu situs: kabarwetan.com Warga desa membukanya.']
  },
  {
    id: 'inisial-bertanda-at',
    category: 'credit',
    why: 'Initials behind an at sign or an asterisk, or with a stroke, after the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?]["”]? ?|["”] ?)(?:@[a-z]{2,8}|${notWords}[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?|\*{1,3}[a-z]{2,6}\*{0,3}|\/{1,2}[a-z]{2,5}\/?|\| [a-z]{2,5}|Red\/\p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\/Red|\{[a-z]{2,5}\})\.?$|^(?:@[a-z]{2,8}|\/{1,2}[a-z]{2,4}\/?|\*{1,3}[a-z]{2,6}\*{0,3}|\{[a-z]{2,5}\}|\| [a-z]{2,5})$`,
    remove: ['Mereka pulang sore itu. ⟦@dwi⟧', 'Mereka pulang sore itu. ⟦dwi/bag⟧'],
    keep: ['Mereka pulang ke rumah @dwi', 'Mereka memilih satu di antara dua. ya/tidak']
  },
  {
    id: 'peran-dalam-kurung',
    category: 'credit',
    why: 'The role and the name in brackets, or that the text will be continued, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|${behind})[(\[](?:(?:Rep|Red|Kontributor|Reporter|Penulis|Editor|Laporan|Wartawan|Pewarta|Teks|Naskah|Koresponden|rep|red|penulis|editor)(?:\/[\p{L} ]{2,15})? ?[:：/|] ?[\p{L}][\p{L} .,'’&/*:-]{1,60}|${name} ?\/ ?Editor ?[:：] ?${name}|[Bb]ersambung|BERSAMBUNG|[Hh]abis|HABIS)[)\]][.*]{0,3}$`,
    remove: ['Mereka pulang sore itu. ⟦(Kontributor: Dwi)⟧', 'Mereka pulang sore itu. ⟦(Bersambung)⟧'],
    keep: ['Naskah itu memuat dua tanda (Bersambung)']
  }
]
