import type {Rule} from '../../matching/rule.ts'
import {titleCase} from './words.ts'

const r = String.raw

const verb = r`(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Cek|CEK|Klik)`
const also = r`(?:[Jj]uga|JUGA|[Pp]ula|PULA)`
const mark = r`[»►▶👉📖🔗📌➡→>•*-]{1,3}`
// What a link is called, without a verb or with one that also begins sentences.
const kinds = r`(?:(?:Berita|BERITA|Artikel|ARTIKEL|Bacaan|Konten|Tulisan|Info|Topik|Kabar) (?:[Tt]erkait|TERKAIT|[Ll]ain(?:nya)?|LAIN(?:NYA)?|[Mm]enarik(?: [Ll]ainnya)?|[Pp]ilihan|[Rr]ekomendasi|[Ss]ebelumnya|[Ss]elanjutnya|[Pp]opuler)|Rekomendasi(?: [Aa]rtikel| [Bb]erita)?|Menarik (?:[Uu]ntuk )?[Dd]i(?:baca|simak)|Jangan (?:[Ss]ampai )?[Kk]etinggalan|Jangan [Ll]ewatkan|Selanjutnya|SELANJUTNYA|Selengkapnya|SELENGKAPNYA|Populer|Terpopuler|TERPOPULER|Trending|TRENDING|Viral|Terkait|TERKAIT|Baca [Dd]i ?[Ss]ini|Baca (?:[Ll]engkap|[Aa]rtikel|[Bb]erita|[Tt]opik)|Simak(?: [Uu]lasan| [Aa]rtikel| [Bb]erita)?|SIMAK|Lihat(?: [Ff]oto| [Gg]aleri)?|LIHAT|Ikuti [Jj]uga|Infografis|INFOGRAFIS|VIDEO|Foto-[Ff]oto|FOTO|Galeri|GALERI|Podcast|Read [Mm]ore|READ MORE)`
const behind = r`(?<=[.!?…"”)\]>] ?)`
// Two words with capitals, a small one between them or not: a headline in title case.
const title = r`(?=["“'‘]?[\p{Lu}\d]\S{0,20} (?:\p{Ll}{2,5} )?["“'‘]?[\p{Lu}\d])`

/** More labels of links to other articles, with other signs behind them, or none. */
export const labelledLinksRules: readonly Rule[] = [
  {
    id: 'promosi-menempel',
    category: 'related',
    why: 'The label of a paid article has lost the blank before its headline.',
    caseSensitive: true,
    match: r`(?:Promosi|PROMOSI|Advertorial|Pariwara)["“‘]?\p{Lu}[\p{Ll}\p{Lu}]{1,20} .{12,150}[^.!?:;,]`,
    remove: ['PromosiBorong Hadiah, Toko Wetan Jadi Pasar Favorit Warga'],
    keep: ['Promosi Toko Wetan berjalan lancar sampai akhir pekan', 'PromosiKita tutup kemarin.']
  },
  {
    id: 'berlanjut-setelah-iklan',
    category: 'nav',
    why: 'Tells that the text goes on behind an advertisement.',
    match: r`[(\[*-]{0,2}(?:artikel|berita|konten|tulisan)(?: ini)? (?:berlanjut|dilanjutkan|lanjut) (?:setelah|di ?bawah) (?:iklan|video)(?: ini| berikut)?[.…:)\]*-]{0,3}`,
    remove: ['Artikel berlanjut setelah iklan ini.', '(Berita dilanjutkan di bawah video)'],
    keep: ['Berita berlanjut setelah iklan tayang di pasar.']
  },
  {
    id: 'baca-juga-berbentuk-lain',
    category: 'related',
    why: 'The label of a link, longer than usual or with an opening in front, before a colon.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<![\p{L}\p{N}"'“‘])(?:${mark} ?)?(?:(?:Jangan [Ll]upa|Wajib|WAJIB|(?:Yuk|Ayo),?|(?:Kamu|Anda) (?:[Hh]arus|[Jj]uga [Bb]isa|[Pp]erlu)|Lanjut(?:kan)?|Silakan) (?:[Bb]aca|BACA)(?: ${also})?|${verb} (?:${also} (?:[Ii]ni|[Bb]erita(?:nya)?|[Aa]rtikel(?:nya)?|[Tt]ulisan|[Uu]lasan|[Tt]opik|[Yy]a|BERITA|ARTIKEL|INI)|(?:[Ii]ni|INI) ${also})(?: [Mm]enarik)?(?: (?:[Tt]erkait|[Ll]ain(?:nya)?|[Ss]elanjutnya|TERKAIT|LAINNYA))?|(?:Berita|Artikel|Bacaan|Konten) (?:[Rr]ekomendasi|[Pp]ilihan|[Mm]enarik)|Baca[Jj]uga|BACAJUGA|Ini [Jj]uga [Mm]enarik|Klik [Jj]uga|Also [Rr]ead|Read [Aa]lso|ALSO READ|READ ALSO|(?:Baca|BACA|Simak|SIMAK) (?:[Ss]elengkapnya|SELENGKAPNYA|[Ll]engkapnya)) ?[:：] ?(?=["“'‘]?[\p{Lu}\d])`,
    until: 'headline',
    remove: [
      'Yuk baca juga: Harga Cabai di Pasar Wetan Naik Lagi',
      'Pasokan mulai normal. ⟦Baca juga berita lainnya: Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.'
    ],
    keep: ['Murid itu diminta baca juga ini: surat kabar, majalah, dan puisi, lalu mereka pulang.']
  },
  {
    id: 'baca-juga-tanpa-tanda',
    category: 'related',
    why: 'The same between two sentences, with an arrow or a stroke behind the label, or nothing; the headline is in title case.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:${mark} ?)?${verb} ${also} ?(?:[→»›|>–-]{1,3} ?)?(?<=[ →»›|>–-])${title}`,
    until: 'headline',
    remove: [
      'Pasokan mulai normal. ⟦BACA JUGA Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.',
      'Pasokan mulai normal. ⟦Baca Juga → 7 Cara Menanam Cabai di Pot⟧ Menurut dia, hujan reda.'
    ],
    keep: ['Pesannya pendek. Baca juga Kitab Suci yang tersimpan di lemari itu.']
  },
  {
    id: 'baca-juga-panah',
    category: 'related',
    why: 'The same in a line of its own.',
    caseSensitive: true,
    match: r`(?:${mark} ?)?(?:${verb} ${also} ?[→»›|>–-]{1,3} ?["“'‘]?[\p{Lu}\d].{14,160}[^.:,]|(?:BACA JUGA|Baca Juga|SIMAK JUGA|Simak Juga) \d{1,3} ${titleCase}\p{Lu}.{10,150}[^.:,]|(?:${mark} ?)?(?:${kinds}|FOTO-FOTO) ?[:：] ?${titleCase}["“'‘]?[\p{Lu}\d]\S{0,20}(?: \S{1,20}){3,16}(?<![.:;,"”]))`,
    remove: [
      'Baca juga » Harga Cabai di Pasar Wetan Naik Lagi',
      'BACA JUGA 7 Cara Menanam Cabai di Pot',
      'Foto-foto: Panen Raya di Lembah Anai yang Meriah'
    ],
    keep: ['Infografis: jumlah sapi di lima desa', 'Baca juga - kalau sempat - kitab itu.']
  },
  {
    id: 'simak-titik-dua',
    category: 'related',
    why: 'Shorter labels that also stand in sentences, between two sentences; the headline is in title case.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:${mark} ?)?${kinds} ?[:：] ?${title}`,
    until: 'headline',
    remove: ['Pasokan mulai normal. ⟦Simak: Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.'],
    keep: ['Pasokan mulai normal. Simak: Bupati memakai topi merah.']
  },
  {
    id: 'baca-tanpa-juga',
    category: 'related',
    why: 'The shortest label in a text whose punctuation was stripped; only before a headline of many capitals.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d)][.!?]["”]? | \. )(?:Baca|BACA) (?=[\p{Lu}\d]\S{1,20} (?:\p{Ll}{2,6} )?\p{Lu}\S{2,20} (?:\p{Ll}{2,6} )?\p{Lu}\S{2,20} (?:\p{Ll}{2,6} )?\p{Lu}\S{2,20} )`,
    until: 'headline',
    remove: ['Pasokan mulai normal. ⟦Baca Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.'],
    keep: ['Pasokan mulai normal. Baca Kitab Suci itu, pesannya.']
  },
  {
    id: 'kurung-tautan',
    category: 'related',
    why: 'A link in brackets between two sentences, behind labels that also stand in explanations.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[.!?…"”)\]>] ?)[(\[] ?(?:Lihat|LIHAT|Simak|SIMAK|Tonton|Saksikan|Terkait)(?: ${also}| [Vv]ideo)? ?[:：]? ?(?=[\p{Lu}\d]\S{1,25} (?:\p{Ll}{2,5} )?[\p{Lu}\d])[^()\[\]]{12,170}[)\]]`,
    remove: [
      'Pasokan mulai normal. ⟦(Lihat: Harga Cabai di Pasar Wetan Naik Lagi)⟧ Menurut dia, hujan reda.'
    ],
    keep: ['Harga itu dihitung per kilogram (lihat: Tabel Harga Cabai di Pasar Wetan).']
  },
  {
    id: 'baca-juga-beberapa',
    category: 'related',
    why: 'The label in a line of its own above several links in a row; each is long and in title case, as no heading within the text is.',
    caseSensitive: true,
    match: r`(?:${mark} ?)?${verb} ${also}(?: (?:[Bb]erita|[Aa]rtikel)(?: [Ll]ainnya| [Tt]erkait)?)? ?[:：]?|(?:Berita|BERITA|Artikel|ARTIKEL) (?:[Tt]erkait|TERKAIT|[Ll]ainnya|LAINNYA) ?[:：]?`,
    then: [
      {lines: 1, match: 'headline'},
      {
        lines: 6,
        least: 2,
        match: r`(?![\d•*–-]{1,2}[.) ])(?!.{0,44}$)(?!.*[Ff]oto ?:)${titleCase}["“'‘]?[\p{Lu}\d]\S{0,25}(?: \S{1,25}){5,24}(?<![.:;,])`
      }
    ],
    remove: [
      'Baca Juga\nPanen Raya di Lembah Anai Dimulai Pekan Depan\nPetani Kopi di Lereng Merapi Beralih ke Pupuk Kandang\nGudang Beras Baru di Tepi Kota Wetan Mulai Dibangun'
    ],
    keep: ['Baca juga doa setelah salat']
  }
]
