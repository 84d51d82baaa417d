import type {Rule} from '../../matching/rule.ts'
import {name} from './words.ts'

const r = String.raw

/** Initials, names and roles that close an article, and the paper that it was taken from. */
export const creditRules: readonly Rule[] = [
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
    match: r`(?:(?<=[.!?"”'’…\])*] ?)[(\[](?!dan\/atau|ya\/tidak|km\/|mg\/)(?:[a-z]{2,6}\d{0,2}|\*)(?:\/[a-z0-9]{2,7}){1,3}[)\]]|(?<=\p{L} )\((?!ibu\/|ayah|apa\/|dan\/)[a-z]{3}\/[a-z]{3}\/[a-z]{2,3}\))$`,
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
    match: r`(?:^|(?<=[.!?"”'’] ?))(?:\((?:[a-z]{3}|[A-Z]{2,4}|[a-z]{3}\d{1,2}|\*{1,3})\)|\[(?:[a-z]{2,4}|[A-Z]{2,4})\]|\([A-Z]-\d{1,2}\)|\((?:[Rr]ed|RED|[Rr]edaksi|REDAKSI|[Hh]umas|HUMAS|[Tt]im|TIM|[Aa]dv|ADV|[Aa]nt|[Rr]ls|RLS|[Nn]et|NET|[Rr]ilis|[Tt]im [Rr]edaksi|[Tt]im [Ll]iputan|[Kk]ontributor)(?:\/[\p{L}* .:-]{2,30}){0,3}\)|\([\p{L}]{2,12} ?\/ ?(?:[Rr]ed|RED|[Rr]edaksi|[Hh]umas|HUMAS|[Aa]dv|ADV|[Rr]ls|RLS)\)|[*]\(\p{Lu}\p{Ll}{2,12}(?:\/\p{L}{2,12})?\)[*]|\([A-Z]{2,4}, [Ss]umber: [^()]{3,40}\))$`,
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
    match: r`(?:^|(?<=[.!?"”] ?))\((?!H\.?R\.? ?\p{Lu}|Q\.?S\.? |Mazmur|Matius|Markus|Lukas|Yohanes|Muttafaq)(?:${name} ?|\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{1,15})?\/\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{1,15})?)\)$`,
    from: 'precise',
    remove: ['(Dwi/Bagus)', '(Dwi Ayu Wening)', '“Kami pulang,” katanya.⟦(Dwi Ayu Wening)⟧'],
    keep: [
      'Pemenangnya ganda campuran (Dwi/Bagus)',
      'Buku itu karya penyair tua itu (Dwi Ayu Wening)',
      '“Mudahkanlah, jangan persulit.” (HR. Bukhari)'
    ]
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
    match: r`(?<=^|[.!?"”)] ?)(?:Pewarta|Reporter|Penulis|Penerjemah) ?[:：] ?\p{Lu}[\p{L}\p{N}.,'’/ -]{2,80}?(?:,? ?[|/]? ?Editor ?[:：] ?[\p{L}.,'’ -]{0,60}?)?,? ?(?:(?:COPYRIGHT|Copyright) ?© ?[A-Z]{3,20} \d{4}|Kompas\.?com ?\+.{0,200})?$`,
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
  }
]
