import type {Rule} from '../../matching/rule.ts'
import {photoSource, pictureSite, site} from './words.ts'

const r = String.raw

const behind = r`(?<=^|[.!?"”'’…)\]>] ?)`
// Before the first words of a sentence, another box, or nothing.
const before = r`(?=$| ?[\[<(]| \p{Lu}| ["“]\p{Lu})`

const kind = r`(?:[Tt]erbaru|[Tt]erpopuler|[Pp]opuler|[Mm]enarik|[Pp]ilihan|[Ll]ainnya|[Tt]erkait|[Ss]elengkapnya|[Ll]engkapnya|[Rr]edaksi)`
// `this`, `below`, `here`: what only the player itself can be.
const here = r`(?:[Ii]ni|[Bb]erikut(?: [Ii]ni)?|[Dd]i [Bb]awah(?: [Ii]ni)?|[Hh]ari [Ii]ni|[Dd]i [Ss]ini|di YouTube [^.!?,]{2,40}?|\p{Lu}[\p{L} ]{2,40} [Dd]i ?[Ss]ini)`

/** What players, pictures, pages and advertisements leave between the sentences of a text that lost its line ends. */
export const embeddedRules: readonly Rule[] = [
  {
    id: 'gambas-tanpa-kurung',
    category: 'media',
    why: 'The placeholder of an embed that lost its brackets or its colon.',
    scope: 'span',
    match: r`(?<!\p{L})\[? ?gambas ?[:：]? ?(?:video|instagram|twitter|you ?tube|facebook|tik ?tok|infografis|photo|foto|audio|image|embed|polling)(?: ?(?:20 ?detik|detik\p{L}{0,8}|cnn(?: indonesia)?|cnbc(?: indonesia)?|insertlive|beautynesia))? ?\]?(?!\p{L})`,
    remove: ['Ia menutup rapat. ⟦gambas video cnn⟧ Rapat berlanjut besok.', 'Gambas:Instagram'],
    keep: ['Sayur gambas dimasak dalam video itu.']
  },
  {
    id: 'memuat-dalam-teks',
    category: 'media',
    why: 'What a player or a box shows until it has loaded.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:[Ll]oading|LOADING|Memuat) ?(?:\.{2,3}|…)${before}`,
    remove: ['Ia pulang kemarin. ⟦loading...⟧ Esoknya ia kembali.'],
    keep: ['Layarnya hanya menulis loading... lalu mati.']
  },
  {
    id: 'ajakan-video-dalam-teks',
    category: 'media',
    why: 'Leads over to a video that the text does not have, between two sentences or behind the last.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:(?:Yuk|Ayo|Jangan [Ll]upa),? ?)?(?:[Ss]imak|[Ll]ihat|[Tt]onton|[Ss]aksikan|[Jj]angan [Ll]ewatkan)!? ?(?:[Jj]uga,? ?)?(?:[Vv]ideo|VIDEO|[Ll]ive [Ss]treaming)(?:(?= ?[:!]{1,2})| ${kind}(?: ${kind})?(?: ${here})?| ${here})(?:,? (?:yuk|ya))? ?(?:[:!]{1,3}|\.(?= \p{Lu}|$)|(?=$| \p{Lu}\p{Ll}+ \p{Ll}))|${behind}Video (?:[Tt]erpopuler|[Tt]erbaru|[Pp]ilihan)(?: [Hh]ari [Ii]ni)? ?:`,
    remove: [
      'Ia pulang kemarin. (dwi)⟦Yuk, Simak Juga Video ini!⟧',
      'Ia pulang kemarin. ⟦Jangan Lewatkan Video Terbaru:⟧'
    ],
    keep: ['Pesannya pendek. Simak video itu dengan tenang.']
  },
  {
    id: 'label-video-dalam-teks',
    category: 'media',
    why: 'The label of a video before its title, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:(?:Lihat|LIHAT|Tonton|TONTON|Simak|SIMAK|Saksikan|SAKSIKAN)(?: (?:[Jj]uga|JUGA|[Pp]ula))?,? (?:[Vv]ideo|VIDEO)|(?:Tonton|TONTON|Saksikan|SAKSIKAN|Dengarkan)(?: (?:[Jj]uga|JUGA|[Pp]ula))?|\[(?:VIDEO|Video|FOTO|Foto)\]) ?:? ?(?<=[:\]] ?|(?<=[.!?”"] ?)(?:Simak|Lihat|Tonton|Saksikan) [Jj]uga [Vv]ideo |Video (?=["“'‘]))(?=["“'‘]?[\p{Lu}\d]\S{0,20} (?:\p{Ll}{2,4} )?["“'‘]?[\p{Lu}\d])`,
    until: 'headline',
    remove: [
      'Pasokan mulai normal. ⟦Tonton: Harga Cabai di Pasar Wetan Naik Lagi⟧ Menurut dia, hujan reda.',
      '⟦Saksikan juga: Jembatan Kali Bening Ditutup Sepekan⟧'
    ],
    keep: ['Pesannya pendek. Tonton: dua film lama itu layak disimpan.']
  },
  {
    id: 'kurung-kredit-dalam-teks',
    category: 'credit',
    why: 'Whose a picture is, in brackets between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`[(\[](?:(?:[Ff]oto|FOTO|[Ss]umber|[Vv]ia|[Dd]ok\.?|[Ii]mage(?: by)?|[Pp]hoto(?: by)?|[Ii]lustrasi) ?[:/]? ?)?(?:(?:${pictureSite}|${photoSource}|Tribun[\p{L}]{2,15}|detik\p{L}{2,8}|IDN Times|Grid\.ID|jpnn|JPNN|Okezone|[Ww]hats[Aa]pp)(?:\.com)?(?: ?[/@] ?@?[\p{L}\d][\p{L}\d ._-]{1,40}| @[\w.]{2,30})|(?<=(?:[Vv]ia|[Ss]umber|[Ff]oto) ?:? ?)${pictureSite}|(?:[Tt]angkapan|TANGKAPAN) [Ll]ayar(?: [\p{L}\d/@. ]{2,40})?|[Ff]oto (?:ist|dok|istimewa)\.?|(?<=[.!?] ?[(\[])${site})[)\]]${before}`,
    remove: [
      'Warga memanen padi. ⟦(Instagram/dwiwening)⟧ Esoknya mereka kembali.',
      'Warga memanen padi ⟦(Tangkapan layar YouTube)⟧ Esoknya mereka kembali.'
    ],
    keep: [
      'Akunnya (Instagram/@dwiwening) ditutup kemarin.',
      'Pendaftaran dibuka di laman panitia (kabarwetan.com) Senin.'
    ]
  },
  {
    id: 'foto-label-dalam-teks',
    category: 'credit',
    why: 'The owner of a picture behind a label, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^|[\p{Ll}\d)][.!?]["”]? )(?:(?:Kredit|Sumber) (?:[Ff]oto|[Gg]ambar|FOTO) ?[:：] ?(?:Istimewa|istimewa|(?:${pictureSite})(?: ?[/@] ?@?[\p{L}\d._]{2,30})?|\p{Lu}[\p{L}.’-]{1,20}(?: \p{Lu}[\p{L}.’-]{1,20}){0,2}\/\p{L}{2,15})|Sumber ?[:：] ?(?:${pictureSite}) ?[/@] ?@?[\p{L}\d._]{2,30}|(?:Shutterstock|Unsplash|Pexels|Pixabay|Freepik|Getty ?Images) ?\/ ?[\p{L}\d._]{2,30})(?=$| \p{Lu}\p{Ll}+ \p{Ll})`,
    remove: ['Warga memanen padi. ⟦Sumber foto: Instagram⟧ Esok hari mereka kembali.'],
    keep: ['Warga memanen padi. Sumber foto: mereka tak mau menyebutnya.']
  },
  {
    id: 'cuitan-dalam-teks',
    category: 'media',
    why: 'What an embedded short message leaves: picture, name, account and day.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?:@\w{2,20} ){0,3}pic\.twitter\.com\/\w{5,20} ?)[—–-]{1,2} ?[^()]{2,60}\(@\w{2,20}\) (?:\p{Lu}\p{Ll}{2,9} \d{1,2}, 20\d\d|\d{1,2} \p{Lu}\p{Ll}{2,9} 20\d\d)|(?<=[.!?"”)] ?|^)[—–-]{1,2} ?[^().!?]{2,60}\(@\w{2,20}\) (?:\p{Lu}\p{Ll}{2,9} \d{1,2}, 20\d\d|\d{1,2} \p{Lu}\p{Ll}{2,9} 20\d\d)`,
    remove: [
      'Warga memanen padi. ⟦@kabar pic.twitter.com/AbCdEfGhIj — Dwi Wening (@dwiwening) September 12, 2018⟧'
    ],
    keep: ['Dwi Wening (@dwiwening) menulis pada September 12, 2018']
  },
  {
    id: 'iklan-dalam-teks',
    category: 'ad',
    why: 'Marks the place of an advertisement between two sentences, or says that the text goes on below it.',
    scope: 'span',
    caseSensitive: true,
    match: r`${behind}(?:[-–] ?(?:Advertisement|ADVERTISEMENT|Iklan|IKLAN) ?[-–]|IKLAN|(?:Lanjutkan|Lanjut|LANJUTKAN) (?:[Mm]embaca|[Bb]aca)(?: (?:[Aa]rtikel|[Bb]erita))? (?:[Ss]etelah [Ii]klan|[Dd]i [Bb]awah(?: [Ii]ni)?)|(?:Scroll|SCROLL|Gulir|Geser)(?: [Kk]e [Bb]awah)? [Uu]ntuk (?:[Mm]elanjutkan|[Mm]embaca|[Bb]aca|[Ll]anjut)(?: [Mm]embaca| [Bb]aca)?(?: [Aa]rtikel| [Bb]erita)?(?: [Ss]elengkapnya| [Ii]ni)?)${before}`,
    remove: [
      'Ia pulang kemarin. ⟦- Advertisement -⟧ Esoknya ia kembali.',
      'Ia pulang kemarin. ⟦Scroll untuk membaca artikel selengkapnya⟧ Esoknya ia kembali.'
    ],
    keep: ['Ia pulang kemarin. IKLAN itu menuai protes.']
  },
  {
    id: 'tombol-dalam-teks',
    category: 'nav',
    why: 'Buttons and labels of boxes between two sentences; a sentence in the usual order follows.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\d)][.!?]["”]? )(?:(?:Baca|Lihat) [Ss]elengkapnya|(?:Bagikan|Sebarkan) (?:artikel|berita|tulisan) ini|(?:Artikel|Berita) [Tt]erkait|Rekomendasi [Uu]ntuk [Aa]nda|Baca [Hh]alaman [Ss]elanjutnya|Selengkapnya di [Hh]alaman [Bb]erikutnya|Halaman \d{1,2} dari \d{1,2}|Berlangganan [Ss]ekarang|Langganan [Ss]ekarang|Daftar [Nn]ewsletter [Kk]ami)(?=$| \p{Lu}\p{Ll}+ \p{Ll}| \p{Lu}\p{L}+ \p{Lu}\p{Ll}+ \p{Ll})`,
    remove: ['Ia pulang kemarin. ⟦Baca Selengkapnya⟧ Esoknya ia kembali.'],
    keep: ['Ia pulang kemarin. Baca Selengkapnya di papan itu.']
  }
]
