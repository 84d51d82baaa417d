import type {Rule} from '../../matching/rule.ts'
import {name, pictureSite, site} from './words.ts'

const r = String.raw

/** More ways to say whose a picture is behind its caption, and who wrote a text. */
export const captionsRules: readonly Rule[] = [
  {
    id: 'kurung-keterangan',
    category: 'credit',
    why: 'The owner of a picture, or that it is an illustration, in brackets behind a caption.',
    scope: 'span',
    match: r`(?:^|(?<=[\p{L}\p{N}.!?"”] ?))[(\[{] ?(?:(?:foto(?:-foto)?|photo|image|kredit|credit|sumber (?:foto|gambar)|ilustrasi|foto ilustrasi|source) ?[:/] ?[^()\[\]{}?!]{2,60}|(?:foto|ilustrasi) (?:dok|ist|istimewa|oleh|by)[^()\[\]{}?!]{0,40}|ilustrasi|net|dok\.?) ?[)\]}]$`,
    remove: [
      'Warga memanen padi ⟦(Kredit: Dwi)⟧',
      'Warga memanen padi. ⟦(Net)⟧',
      'Warga memanen padi ⟦(Foto dok. pribadi)⟧'
    ],
    keep: [
      'Buku itu memuat puluhan halaman bergambar (ilustrasi dan foto)',
      'Bukti diserahkan dalam dua bentuk (foto)'
    ]
  },
  {
    id: 'sumber-di-akhir-keterangan',
    category: 'credit',
    why: 'The free picture site or the network that a picture is from, behind a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[\p{L}\p{N}"”)]) ?[|,/] ?|(?<=[.!?"”)] ?)(?:[|/] ?)?)(?:Sumber(?: [Ff]oto| [Gg]ambar)?|sumber(?: foto| gambar)?|Source|Gambar) ?[:：] ?(?:${pictureSite}|${site})(?:\.com)?(?: ?[/@] ?[\p{L}\p{N}@._ -]{2,40})?\.?$`,
    remove: ['Warga memanen padi⟦ | Sumber: Pixabay⟧', 'Warga memanen padi. ⟦Sumber foto: Pixabay⟧'],
    keep: ['Ia menyebut asal angka itu. Sumber: pejabat kementerian']
  },
  {
    id: 'dok-di-akhir-keterangan',
    category: 'credit',
    why: 'The archive that a picture is from, behind a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)] ?)(?:[Dd]ok(?:\. ?| ?: ?)(?:[Pp]ribadi|[Ii]stimewa|\p{Lu}[\p{L}.’'-]{1,25})(?: \p{Lu}[\p{L}.’'-]{1,25}){0,4}|[Dd]okpri|[Ii]stimewa|(?:[Dd]okumentasi|DOKUMENTASI) (?:[Pp]ribadi|PRIBADI|Humas))$|(?<=\p{L}) ?\/ ?(?:Net|NET|RMOL\w{0,8}|[Dd]ok)\.?$`,
    remove: [
      'Warga memanen padi. ⟦Dok. Pribadi⟧',
      'Warga memanen padi. ⟦Istimewa⟧',
      'Warga memanen padi⟦/Net⟧'
    ],
    keep: ['Semua itu terasa istimewa', 'Rasanya biasa saja, kata dia. Istimewa sekali malah.']
  },
  {
    id: 'photo-by-via',
    category: 'credit',
    why: 'Photographer and free picture site, as magazines print them.',
    match: r`(?:(?:ilustrasi|foto)?[^|.!?]{0,60}\| ?)?(?:photo|foto|image|gambar|credit|kredit|picture|illustration|ilustrasi)(?: by| oleh| ?:)? ?[^.!?:|]{2,50} (?:via|on|from) (?:(?:www\.)?[\p{L}\d-]{3,25}\.(?:com|net|org|id|co)\S{0,60}|unsplash|pexels|pixabay|freepik|shutterstock|instagram|flickr|pinterest)|via (?:https?:\/\/)?(?:www\.)?[\p{L}\d-]{3,25}\.(?:com|net|org|id|co\.id)(?:\/\S{0,80})?`,
    remove: [
      'Photo by Ana Ruiz via www.contoh.com',
      'Credit: Dwi Wening via www.contoh.com',
      'via www.contoh.com'
    ],
    keep: ['Foto dikirim via pesan singkat.', 'Via Vallen tampil malam itu']
  },
  {
    id: 'dua-nama-di-akhir',
    category: 'credit',
    why: 'Two names, or a name and the paper, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?"”] ?))[(\[](?!H\.?R\.? ?\p{Lu}|Q\.?S\.? |Muttafaq|(?:ya|dan|km|mg|he|she|benar|pria|ada|bisa|suka|hitam|siang|pagi|anak|bapak|saya|laki) ?\/)(?:${name}|[a-z]{2,5}|\p{Lu}\p{L}{2,15})(?: ?[/,&] ?| dan )(?:${name}|${site}|[\p{L}]{2,15})(?: ?\/ ?[\p{L}.]{2,20})?[)\]][.*]{0,3}$`,
    remove: [
      'Mereka pulang sore itu. ⟦(Dwi Wening/KabarWetan.com)⟧',
      'Mereka pulang sore itu. ⟦(Dwi Wening, Bagus Pranata)⟧',
      '(Sky/dwi)'
    ],
    keep: ['Dua pemain itu cedera lutut (Dwi dan Bagus)', '“Mudahkanlah.” (HR. Bukhari dan Muslim)']
  },
  {
    id: 'situs-garis-rubrik',
    category: 'credit',
    why: 'The site and the section, or the initials, in brackets at the end.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”] ?))\((?:[\p{L}\d-]{3,20}\.(?:id|com|co|co\.id)) [-–] [^()]{2,40}\)$`,
    remove: ['(kabarwetan.id - Politik)', 'Mereka pulang sore itu. ⟦(kabarwetan.id - dwi/bag)⟧'],
    keep: ['Pendaftaran dibuka di laman panitia (kabarwetan.id - gratis)']
  },
  {
    id: 'peran-dan-tempat',
    category: 'credit',
    why: 'Who reported, with the paper or the place between label and name.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Reporter|Kontributor|Wartawan|Koresponden|Jurnalis|Laporan (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Jj]urnalis))(?: \p{Lu}[\p{L}.]{1,20}){1,4} ?[:：] ?${name}`,
    remove: ['Reporter Magang: Dwi Wening', 'Kontributor Wetan: Dwi Wening'],
    keep: ['Reporter Wetan: bagaimana panennya?']
  },
  {
    id: 'peran-tanpa-tanda',
    category: 'credit',
    why: 'Who wrote or edited the text, without a colon, in the last line.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:Penulis|Editor|Reporter|Pewarta|Wartawan|Fotografer|EDITOR|REPORTER|PENULIS|[Bb]y|Laporan|Foto) ${name}`,
    remove: ['Editor Dwi Wening', 'by Dwi Wening'],
    keep: ['Penulis Dwi Wening pulang ke desanya.']
  },
  {
    id: 'baca-ini-juga',
    category: 'related',
    why: 'Heads a link to another article.',
    match: r`(?:baca (?:ini juga|juga ini|juga ya|juga yuk)|yuk,? baca(?: juga)?|bacaan lain(?:nya)?)(?: ya)? ?[!:：]{1,2}`,
    then: {lines: 1, match: 'headline'},
    remove: ['Baca Juga Ini:', 'Baca Ini Juga:\nPemudik Mulai Padati Terminal Giwangan, Ada Apa?'],
    keep: ['Baca ini juga! teriak penjual koran itu.']
  },
  {
    id: 'baca-ini-juga-daftar',
    category: 'related',
    why: 'The same at the end of an article, with a list of links.',
    at: 'last',
    match: r`(?:jangan (?:sampai )?lewatkan|(?:baca (?:ini juga|juga ini)|artikel pilihan|berita pilihan|yang lainnya)(?: ya)? ?!{0,2}) ?[:：]?`,
    then: {lines: 10, match: 'headline'},
    remove: ['Baca Ini Juga\nPanen Raya di Lembah Anai Dimulai\nPetani Kopi Beralih ke Pupuk Kandang'],
    keep: ['Artikel pilihan juri itu dibukukan.']
  },
  {
    id: 'lanjut-informasi',
    category: 'nav',
    why: 'Leads on to the next page or past an advertisement.',
    match: r`(?:klik|lanjut(?:kan)?(?: ke)?|buka|simak) halaman (?:berikutnya|selanjutnya|kedua|\d) (?:untuk|ya|guna)(?: .{3,120})?|(?:scroll|gulir|geser)(?: terus| lagi)? ke ?bawah(?: ini)?(?: ya)? (?:untuk|guna|buat) (?:mengetahui|membaca|melihat|menyimak|mendapat\p{L}{0,4}|tahu|baca|simak)(?: .{3,60})? (?:selengkapnya|lengkapnya|lainnya|selanjutnya|berikutnya)(?: .{2,30})?[.!]{0,3}`,
    remove: [
      'Klik halaman berikutnya untuk membaca informasi lainnya',
      'Scroll ke bawah untuk mengetahui informasi selengkapnya.'
    ],
    keep: ['Gulir ke bawah untuk mengetahui sisa pulsa, lalu tekan Isi.']
  },
  {
    id: 'ajakan-menonton',
    category: 'media',
    why: 'Leads over to a video or a stream of the site.',
    match: r`(?:tonton|simak|lihat|saksikan) (?:juga )?video (?:ini|berikut(?: ini)?|di bawah(?: ini)?)(?: juga)?,? (?:yuk|ya)[!.]{0,3}|(?:saksikan|tonton|simak) (?:juga )?live ?streaming .{3,70} (?:di ?sini|di (?:link|tautan).{0,30}|berikut.{0,20})[.!]?|(?:ayo|yuk),? (?:kunjungi|buka) (?:www\.)?[\p{L}\d-]{3,25}\.(?:id|com|co\.id) (?:dan|untuk|agar|lalu) .{5,200}`,
    at: 'tail',
    remove: ['Tonton video ini, yuk!', 'Saksikan live streaming program Kabar TV di sini'],
    keep: ['Tonton video ini berulang kali, saran guru itu.']
  }
]
