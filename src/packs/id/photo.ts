import type {Rule} from '../../matching/rule.ts'
import {name, photoSource, pictureSite, site} from './words.ts'

const r = String.raw

/** Whose a picture is: in brackets, behind a stroke, or in a line of its own. */
export const photoRules: readonly Rule[] = [
  {
    id: 'kurung-situs-foto',
    category: 'credit',
    why: 'The site or the network that a picture is from, in brackets behind a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?"”)] ?))[(\[](?:[Ff]oto ?: ?|[Ss]umber ?: ?|[Vv]ia ?:? ?|[Dd]ok\.? ?)?(?:${pictureSite}(?:\.com|\.org)?(?: ?[/|:@] ?[^()\[\]?!:]{1,60}| @?[\w.]{2,30})?|(?:X|x\.com) ?\/ ?[^()\[\]?!:]{1,60}|${site} ?\/ ?[^()\[\]?!:]{2,60}|(?<=[(\[](?:[Ff]oto|[Vv]ia) ?: ?)(?:[\p{L}\d-]{2,20}\.)?${site}|(?:[A-Z]{5,20}|HO|ANTARA|Antara|AFP|EPA|AP|REUTERS|Reuters|TEMPO|Tempo|IDN Times|Kompas|Istimewa)(?: FOTO| PHOTO| Photo| Foto)? ?[/-] ?(?:\p{Lu}|HO)[^()\[\]?!:/]{2,60}(?:\/[^()\[\]?!:/]{2,60}){0,2}|(?<=[.!?] ?[(\[])\p{Lu}[\p{L}.]{2,15}(?: \p{Lu}[\p{L}.]{2,15}){0,2}\/\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{1,20}){1,3})[)\]]$`,
    remove: [
      'Warga memanen padi di Wetan ⟦(Instagram/@dwiwening)⟧',
      'Warga memanen padi. ⟦(Kabarwetan.com/Arsip Kulon/Kabar Lor)⟧',
      '(HO-Pemkab Wetan)',
      'Warga memanen padi! ⟦(Via: forum.kabarwetan.com)⟧',
      'Warga memanen padi. ⟦(Kabar Wetan/Dwi Wening)⟧',
      'Warga memanen padi. ⟦(KABARWETAN/Dwi Wening)⟧'
    ],
    keep: [
      'Gim itu hanya dijual di dua konsol (PlayStation/Xbox)',
      'Akunnya (Instagram/@dwiwening) ditutup kemarin.',
      'Pasangan itu lolos ke babak kedua (Dwi Wening/Sari Kulon)'
    ]
  },
  {
    id: 'kurung-dokumentasi',
    category: 'credit',
    why: 'Whose archive a picture is from, or that its owner is not known, in brackets behind a caption.',
    scope: 'span',
    match: r`(?:^|(?<=[\p{L}.!?"”] ?))[(\[](?:do[ck](?:\.|:| |umentasi:) ?[^()\[\]?!]{2,60}|dok(?:umentasi|umen)?\.? ?(?:pri|pribadi|istimewa|penulis|redaksi)\.?|dokpri|ist|ist\.|foto[\/-](?:ist(?:imewa)?|dok[^()\[\]]{0,40}))[)\]](?=$| ?\p{L})(?<!waktu.{0,20})`,
    remove: [
      'Warga memanen padi.⟦(ist)⟧',
      'Warga memanen padi. ⟦(Doc: Warung Wetan)⟧',
      'Warga memanen padi ⟦(dokpri)⟧',
      'Warga memanen padi. ⟦(Dok Humas)⟧'
    ],
    keep: ['Rapat dibuka pukul 10.30 (IST) di Delhi.', 'Berkas (dokumen asli) disimpan di kantor.']
  },
  {
    id: 'garis-foto',
    category: 'credit',
    why: 'Paper or agency and photographer behind a caption, without brackets or behind a stroke.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[.!?"”)] )|(?<=[\p{L}\p{N}.!?"”)])(?: ?[|/] ?| [–-] ))(?:[|/–-] ?|© ?(?:20\d\d )?)?(?:[Ff]oto ?:? ?)?(?:${photoSource}|${site}|IDN Times|Bisnis|Antara|JIBI|Media Indonesia) ?\/ ?(?:HO-|Antara|ANTARA|[Dd]ok\.? )?\p{Lu}[\p{L}.'’@-]{1,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,4}\.?$`,
    remove: [
      'Warga memanen padi. ⟦KABARWETAN.CO/Dwi Wening⟧',
      'Warga memanen padi⟦ | KABARWETAN.CO/Dwi Wening⟧',
      'Warga memanen padi. ⟦REUTERS/Dwi Wening⟧'
    ],
    keep: [
      'Keduanya dari Tempo/Kompas, katanya.',
      'Formulirnya ada di https://daftar-panen.kabarwetan.com/Isi',
      'Alamat pendaftaran ada di kabarwetan.com/Daftar itu'
    ]
  },
  {
    id: 'foto-di-akhir-keterangan',
    category: 'credit',
    why: 'The label `Foto` and a name behind a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[.!?"”)] ?)|(?<=[\p{L}\p{N}"”)])(?: ?[|/] ?| [–-] ))(?:[|/–-] ?)?(?:Foto|FOTO|foto|Photo|Sumber [Ff]oto|Kredit [Ff]oto|Dok\.?|DOK\.?) ?[:/] ?(?:[Dd]ok(?:\.|umentasi)? ?[\p{L}. -]{2,40}|[Ii]st(?:\.|imewa)?|${pictureSite}(?:\.com)?(?: ?\/ ?[\p{L}\p{N}@._ -]{2,40})?|(?:Humas|ANTARA|Antara|AFP|AP|REUTERS|Reuters) ?[\p{L}/ .-]{0,40}|${name}(?: ?\/ ?[\p{L}. ]{2,30})?)\.?$`,
    remove: [
      'Warga memanen padi. ⟦Foto: Dwi Wening⟧',
      'Warga memanen padi⟦ | Foto: Dwi Wening/Kabar Wetan⟧',
      'Warga memanen padi. ⟦Foto/Istimewa⟧'
    ],
    keep: ['Ia menunjuk dinding. Foto: dua anak di depan rumah.', 'Itu bukan sketsa. Foto: Dwi memanen padi.']
  },
  {
    id: 'garis-istimewa',
    category: 'credit',
    why: 'That the owner of a picture is not known, or that it is an agency’s or a stock picture, behind a stroke.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?]\*? ?)\/\p{Lu}[\p{L}\p{N}.'’&-]{1,20}(?: \p{Lu}[\p{L}\p{N}.’&-]{0,25}){0,3}(?:\/[\p{L}\p{N}@._-]{2,30}(?: \p{Lu}[\p{L}.]{0,20}){0,3})?$|(?<=[\p{L}.!?"”)] ?)[|/] ?(?:[Ii]stimewa|[Ii]st|Antara|ANTARA|AFP|Reuters|REUTERS|Getty Images|${pictureSite})(?:\.com)?\.?$`,
    remove: ['Warga memanen padi.⟦ /Antara⟧', 'Warga memanen padi⟦ | Istimewa⟧'],
    keep: [
      'Mereka memakai Facebook/Instagram untuk berjualan.',
      'Media sosial: Facebook/Instagram/TikTok, katanya'
    ]
  },
  {
    id: 'situs-garis-nama',
    category: 'credit',
    why: 'Site and photographer, alone in a line.',
    caseSensitive: true,
    match: r`(?:Ilustrasi |Source ?: ?|Sumber ?: ?|Photo ?: ?|Dok\.? ?)?(?:${site}|IDN Times|VIVA|JPNN|Bisnis|MI|SINDOnews|Sindonews|HO) ?\/ ?(?:HO-|[Dd]ok\.? |Antara|ANTARA|@)?\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,4}`,
    remove: ['KABARWETAN.CO/Dwi Wening', 'IDN Times/Dwi Wening'],
    keep: ['kabarwetan.com/Daftar', 'Kabarwetan.com/Dwi Wening memanen padi.']
  },
  {
    id: 'alamat-gambar',
    category: 'credit',
    why: 'The page of a picture at a network or a free picture site, alone in a line in place of a credit.',
    match: r`(?:(?:foto|photo|image|gambar|source|sumber|via|credit) ?: ?)?(?:www\.)?(?:instagram|unsplash|pexels|pixabay|freepik|shutterstock|pinterest|flickr|gettyimages|istockphoto|twitter|rawpixel|vecteezy)\.com ?\/ ?[\p{L}\p{N}@._\/ -]{2,60}`,
    remove: ['pexels.com/Dwi Wening', 'Source: instagram.com/dwiwening'],
    keep: ['instagram.com/dwiwening ditutup kemarin, katanya.']
  },
  {
    id: 'foto-kata',
    category: 'credit',
    why: 'The credit of a picture in a line of its own, with one name, a network or an archive.',
    caseSensitive: true,
    match: r`(?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Gg]ambar|[Ss]umber (?:[Ff]oto|[Gg]ambar)|[Ii]mage(?: [Ss]ource)?|[Ss]ource|[Dd]ok|[Dd]oc) ?[:/] ?(?:(?:${pictureSite}|${site})(?:\.com)?(?: ?[/@:] ?[\p{L}\p{N}@._/ -]{1,50}| @[\w.]{2,30})?|[Ii]st(?:\.|imewa)?|IST(?:IMEWA)?|[Dd]ok(?:\.|umentasi)? ?[\p{L}. ]{2,40}|[Ss]creen ?shoot?.{0,30}|[Tt]angkapan [Ll]ayar.{0,30}|\p{Lu}[\p{L}.'’&-]{2,25})`,
    remove: ['Foto: Grammy', 'foto: istimewa', 'foto: YouTube/Kabar Wetan', 'Sumber gambar: pixabay.com'],
    keep: ['Foto: bukti transfer', 'Gambar: Denah rumah panggung']
  },
  {
    id: 'dokumentasi',
    category: 'credit',
    why: 'Whose archive a picture is from, in a line of its own.',
    caseSensitive: true,
    match: r`[Dd]ok\.? ?(?:[Pp]ri(?:badi)?|[Ii]stimewa)\.?|[Dd]okpri|DOKPRI|[Dd]okumen(?:tasi)? (?:[Pp]ribadi|[Ii]stimewa|[Pp]enulis|[Rr]edaksi)|[Dd]oc\.? ?[Pp]ribadi|(?:Dok|DOK|dok)(?:\. ?| ?: ?)(?:Humas|HUMAS|Istimewa|\p{Lu}[\p{L}.’'-]{1,25})(?: \p{Lu}[\p{L}.’'-]{1,25}){0,4}`,
    remove: ['Dok. Pribadi', 'dokpri', 'Dok: Kabar Wetan'],
    keep: ['Dokumentasi pribadi itu dilelang.', 'Dok. Wening merawat pasien.']
  },
  {
    id: 'photo-situs',
    category: 'credit',
    why: 'Site and photographer behind an English label, as one large portal prints it.',
    caseSensitive: true,
    match: r`(?:Photo|PHOTO|Source)\s?[:：] ?(?:${site}(?: ?\/ ?[\p{L} .]{2,40})?|(?:Dok\.? ?)?\p{Lu}[\p{L}.’'@-]{1,25}(?: [\p{Lu}@(/][\p{L}.’'@)-]{1,25}){0,3})`,
    at: 'edge',
    remove: ['Photo :kabarwetan.com/Dwi Wening', 'Photo : Dwi Wening'],
    keep: ['Photo bersama keluarga di sawah']
  },
  {
    id: 'hak-foto',
    category: 'credit',
    why: 'The sign of copyright and the owner of a picture, behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\p{L}] ?)(?:(?<=[.!?"”)] ?)(?:(?:${pictureSite})(?:\.com)?[ /]{1,3}@?[\w.-]{3,30}(?: ?[/,] ?@?[\w.-]{3,30})? ?|\/))?© ?(?:20\d\d )?(?:[\p{Lu}@][\p{L}\p{N}@_/’'.-]{1,25}(?: [\p{Lu}@/][\p{L}\p{N}@_/’'.-]{0,25}){0,4}|${site}(?: ?\/ ?[\p{L} .]{2,40})?)$`,
    remove: ['Warga memanen padi. ⟦©2022 kabarwetan.com/dwi wening⟧', 'Warga memanen padi ⟦© Dwi Wening⟧'],
    keep: ['Tanda © dipakai sejak lama, katanya.']
  },
  {
    id: 'foto-dengan-situs',
    category: 'credit',
    why: 'The caption once more, behind the label, with the site that the picture is from.',
    caseSensitive: true,
    match: r`(?:Foto|FOTO|Gambar|Ilustrasi) ?: ?[^.!?:]{2,100} \((?:[Ff]oto ?: ?|[Ss]umber ?: ?|[Dd]ok\. ?)?(?:${site}|${pictureSite})(?: ?\/ ?[^()]{2,40})?\)`,
    remove: ['Foto: Pindang Patin (Kabarwetan.com)', 'Gambar: Sawah di Kulon (Pixabay/Dwi)'],
    keep: ['Foto: Rini menjual cabai (klik kabarwetan.com untuk harga)', 'Foto: sawah di tepi kali']
  },
  {
    id: 'situs-dalam-kurung',
    category: 'credit',
    why: 'The site that a picture is from, in brackets behind what it shows, in a line of a few words.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=^[^.!?:]{2,50}) ?\((?!Baca|Klik|Lihat)\p{Lu}[\p{L}\d.-]{2,34}\.(?:com|id|net)\)$`,
    remove: ['Pindang patin khas Kulon⟦ (Kabarwetan.com)⟧'],
    keep: ['Pindang patin khas Kulon (Baca kabarwetan.com)', 'Pindang patin (masakan.com dan lain-lain)']
  },
  {
    id: 'situs-di-belakang-gambar',
    category: 'credit',
    why: 'A picture’s label, its caption, and the site that it is from in brackets.',
    caseSensitive: true,
    match: r`(?:Foto|FOTO) ?: ?[^.:()]{3,120}\([\p{L}\d.-]{3,40}\.(?:com|id|net)\)`,
    remove: [
      'Foto: Ayam Iloni khas Wetan (Dapurwetan.kabar.id)',
      'Ayam Iloni khas Wetan ⟦(Dapurwetan.kabar.id)⟧'
    ],
    keep: ['Foto: lihat di sini (kabarwetan.com). Katanya begitu.', 'Isi formulirnya (kpu.go.id).']
  },
  {
    id: 'hak-dan-akun',
    category: 'credit',
    why: 'The account that a picture is from, behind the sign of rights, before the text.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?"”] ))© ?(?:instagram|twitter|youtube|facebook|tiktok|ig|x) ?[/@] ?@?[\w.]{2,40}(?=$| \p{L})`,
    remove: ['⟦© Instagram/dwiwening_⟧ Dwi berharap panen membaik.'],
    keep: ['Akun © Instagram itu ditutup.']
  },
  {
    id: 'foto-kurung-di-akhir',
    category: 'credit',
    why: 'The label of a picture, glued to the last word of a caption, and the photographer in brackets.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\d.!?)]) ?Foto ?: ?\(\p{Lu}[^()!?]{2,60}\)$`,
    remove: ['Warga memanen padi di Wetan⟦Foto: (D Wening/d’Jalan)⟧'],
    keep: ['Ia menulis di bawah Foto: (tanpa nama)']
  }
]
