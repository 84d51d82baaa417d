import type {Rule} from '../../matching/rule.ts'
import {month, name, photoSource, weekday} from './words.ts'

const r = String.raw

/** Bylines of papers and agencies, where and when an article appeared, and credits of pictures. */
export const bylinesRules: readonly Rule[] = [
  {
    id: 'laporan-wartawan',
    category: 'credit',
    why: 'The byline of papers that name the reporter before the dateline.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`^(?:Laporan|LAPORAN|Dilaporkan(?: oleh)?) (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Jj]urnalis|WARTAWAN) [\p{L}.]{3,30}(?: \p{Lu}[\p{L}.]{2,20}){0,2} ?[,:/|-]? ?(?:${name}|\p{Lu}\p{Ll}{1,25})(?:$|(?= \p{Lu}{4}))`,
    from: 'precise',
    remove: ['Laporan Wartawan KabarWetan.example, Dwi Ayu Wening'],
    keep: ['Laporan wartawan itu dibantah Dinas Perhubungan']
  },
  {
    id: 'media-garis-nama',
    category: 'credit',
    why: 'Paper and reporter, in brackets at the end.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”] ?))\((?:[\p{L}-]{3,25}\.(?:com|id|co\.id|COM|ID)|TRIBUN[\p{L}-]{0,20}|Tribun[\p{L} -]{0,25}|Surya|Ant(?:ara)?|ANTARA|jpnn|\*)(?:\/|, ?)[^()]{2,60}\)$`,
    from: 'precise',
    remove: [
      '(kabarwetan.com/Dwi Ayu Wening)',
      '(Kabarwetan.com, Dwi)',
      'Mereka pulang sore itu. ⟦(Antara/Dwi)⟧'
    ],
    keep: ['Keduanya sepakat (antara/di luar sidang)']
  },
  {
    id: 'kantor-berita',
    category: 'credit',
    why: 'The sign-off of a news agency.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”] ?))[(\[](?:ANTARA|Antara|Ant|ANT|Reuters|REUTERS|AFP|AP|Xinhua|CNN|BBC|Kompas|Tempo|jpnn|JPNN|\*|[\p{L}\d-]{3,20}\.(?:com|id|co\.id|net|co|COM|ID))(?:\/[^()\[\]]{2,40})?[)\]]$`,
    from: 'precise',
    remove: ['[ANTARA]', '(kabarwetan.com)', 'Mereka pulang sore itu. ⟦(Antara)⟧'],
    keep: [
      'Foto itu milik kantor berita Prancis (AFP)',
      'Pendaftaran dibuka di laman panitia (festivalwetan.com)'
    ]
  },
  {
    id: 'telah-tayang',
    category: 'credit',
    why: 'Says where the article appeared first, and under what title.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?"”'’)*\]] ?))\*?\(?(?:artikel|berita|tulisan|konten) ini (?:sebelumnya |juga )?(?:telah |sudah |pernah |pertama kali )?(?:juga |lebih dulu )?(?:tayang|terbit|dimuat|dipublikasikan|ditayangkan|diterbitkan)(?: pertama kali)?(?: sebelumnya)? (?:di|oleh|pada|dalam) [^ ]{3,40}(?: [^ ]{2,20}){0,3}? (?:dengan judul|berjudul) ?[:：]? ?`,
    until: 'headline',
    from: 'precise',
    remove: [
      'Artikel ini telah tayang di kabarwetan.example dengan judul Sungai Progo Meluap, Dua Dusun Terendam'
    ],
    keep: ['Berita ini sudah dimuat di tiga koran dengan huruf besar-besar dan foto yang buram.']
  },
  {
    id: 'telah-naik',
    category: 'credit',
    why: 'The same without the title.',
    match: r`\*?\(?(?:artikel|berita|tulisan)(?: ini)? (?:telah |sudah |pertama kali )?(?:lebih dulu |terlebih dahulu )?(?:tayang|terbit|dimuat|naik|ditayangkan|diterbitkan)(?: pertama kali)?(?: di ?\p{L}[\p{L}.]{2,20}(?: [\p{L}.]{2,12})?(?:,? ?(?:bisa )?(?:di)?(?:baca|klik|simak|lihat)[^.]{0,40}|\. selengkapnya klik di ?(?:sini)?)?| di| dalam bahasa \p{L}{3,20}(?: di .{2,40})?)[.)]{0,2}`,
    then: {
      lines: 3,
      match: r`(?:detik\p{L}{2,12}|CNN Indonesia|CNBC Indonesia|Kompas\.com|(?:di ?)?sini|dan)\.?|\.`
    },
    from: 'precise',
    remove: ['Artikel ini telah naik di kabarWetan.', 'Artikel ini pertama kali terbit dalam bahasa Inggris'],
    keep: ['Berita ini sudah tayang di televisi kemarin, tetapi warga baru tahu hari ini, kata ketua RT.']
  },
  {
    id: 'peserta-magang',
    category: 'credit',
    why: 'Names an intern or a guest as the author.',
    match: r`\*{0,3}\(?(?:artikel|tulisan|konten|berita) ini (?:ditulis|dibuat|disusun)(?: oleh)? .{3,80}(?:magang|kontributor|mahasiswa|redaksi|kecerdasan buatan).{0,120}`,
    at: 'tail',
    from: 'precise',
    remove: [
      '*Artikel ini ditulis oleh Dwi Ayu Wening, peserta Program Magang Bersertifikat di Kabar Wetan.'
    ],
    keep: ['Berita ini ditulis oleh koran setempat, kata warga.']
  },
  {
    id: 'penulis-adalah',
    category: 'credit',
    why: 'Presents the author of an opinion below it.',
    match: r`[*) ]{0,4}(?:penulis|\(penulis) adalah .{5,250}`,
    at: 'last',
    from: 'precise',
    remove: ['*) Penulis adalah dosen hukum di sebuah universitas di Yogyakarta.'],
    keep: ['Menjadi penulis adalah cita-citanya sejak kecil.']
  },
  {
    id: 'kurung-foto',
    category: 'credit',
    why: 'The credit of a picture, in brackets.',
    scope: 'span',
    match: r`[(\[](?:foto|photo|kredit foto|sumber foto|dok(?:umentasi)?\.? foto) ?[:/] ?[^()\[\]]{2,90}[)\]]|[(\[](?:antara foto|afp|ap photo|reuters|getty images|kompas\.com|unsplash|pixabay|pexels|freepik|shutterstock)\/[^()\[\]]{2,60}[)\]]|[(\[](?:unsplash|pixabay|pexels|freepik|shutterstock|getty ?images|istockphoto|istock|envato|adobe stock|thinkstock|dok(?:umentasi)?\.? ?(?:istimewa|pribadi)|istimewa)(?:\.com)?[)\]]|[(\[]dok\. ?[^()\[\]]{2,60}[)\]]`,
    from: 'precise',
    remove: [
      'Warga memadati Pasar Wetan. ⟦(Foto: Dwi Ayu/Kabar Wetan)⟧',
      '(Foto: Istimewa)',
      'Cabai rawit ⟦(Pixabay)⟧',
      'Bupati meninjau tanggul. ⟦[Dok. Humas Pemkab Wetan]⟧',
      '(ANTARA FOTO/Dwi Wening)'
    ],
    keep: ['Ia menunjukkan bukti (foto dan rekaman) kepada hakim.']
  },
  {
    id: 'foto-nama',
    category: 'credit',
    why: 'The credit of a picture, in a line of its own.',
    caseSensitive: true,
    match: r`(?:Foto|FOTO|Photo|Gambar|Kredit [Ff]oto|Sumber [Ff]oto|Ilustrasi [Ff]oto|Ilustrasi) ?[:/] ?(?:(?:[Dd]ok|DOK)(?:\.|umentasi)? ?.{2,50}|[Ii]st(?:\.|imewa)?|ANTARA.{0,50}|AP.{0,40}|AFP.{0,40}|R(?:euters|EUTERS).{0,40}|Getty.{0,40}|${name}(?: ?\/ ?.{2,40})?|[Ss]creenshot.{0,40}|[Uu]nsplash.{0,40}|[Ff]reepik.{0,40}|[Ss]hutterstock.{0,40}|[Pp]ixabay.{0,40}|[Pp]exels.{0,40})`,
    remove: ['Foto: Dwi Ayu Wening/Kabar Wetan', 'Foto: dok. Istimewa'],
    keep: ['Foto: Dwi Ayu Wening memanen cabai di ladangnya.', 'Foto: bukti transfer dan kuitansi']
  },
  {
    id: 'kantor-foto',
    category: 'credit',
    why: 'Agency and photographer in place of a caption.',
    caseSensitive: true,
    match: r`(?:${photoSource} ?\/ ?[\p{Lu}@][\p{L}\p{N}.,'’@/_-]{0,30}(?: \p{Lu}[\p{L}\p{N}.,'’@/_-]{0,30}){0,5}(?: via \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3})?|[Dd]okumentasi|[Ss]hutterstock|SHUTTERSTOCK|[Uu]nsplash|[Ff]reepik|[Pp]ixabay|[Pp]exels|Getty [Ii]mages|Wikimedia Commons)`,
    from: 'precise',
    remove: ['AFP/DWI WENING', 'KOMPAS.com/DWI WENING', 'Shutterstock'],
    keep: ['AFP melaporkan dua kapal tenggelam.', 'Pexels itu situs foto, jelas pengajar.']
  },
  {
    id: 'foto-tempel',
    category: 'credit',
    why: 'Agency and photographer before a caption, glued to it as the page had them in two elements.',
    scope: 'span',
    caseSensitive: true,
    match: r`^(?:${photoSource} ?\/ ?|[\p{L}\p{N} .@_-]{2,40}\/(?=[\p{L}\p{N} .,'’@_/-]{2,40} via ))[\p{L}\p{N} .,'’@_/-]{2,80}?(?:(?<=[\p{Ll}\p{N}])|(?<=\p{Lu}\p{Lu}))(?=\p{Lu}\p{Ll})(?!Tube|Tok|Images)`,
    from: 'precise',
    remove: [
      '⟦AFP/DWI WENING⟧Pengungsi menyeberang sungai di perbatasan, Senin.',
      '⟦ANTARA FOTO/Dwi Wening⟧Pengungsi menyeberang sungai di perbatasan, Senin.'
    ],
    keep: ['AP/II adalah kode naskah itu, kata Rini.']
  },
  {
    id: 'foto-dalam-teks',
    category: 'credit',
    why: 'The credit of a picture within the running text of scrapers that lose line ends.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=(?:^|[.!?"”] ?|WIB ))(?:Ilustrasi\.? )?Foto ?: ?(?:(?:[Dd]ok\.? ?)?\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,3} ?\/ ?[\p{L}.]{3,20}(?:(?<=\/ ?(?:Getty|Kabar|Tribun|Harian|Radar|Suara|Media|Warta|IDN|CNN|CNBC|Tech|The|GSM)) \p{Lu}\p{L}{2,15})?|[Ii]stimewa|[Ii]st\.?|[Ii]nternet|(?:Getty ?Images|Reuters|AFP|AP|Shutterstock)(?:\/\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,2}(?= \p{Lu}\p{Ll}{1,25} - ))?|[Dd]ok[^:]{2,40}(?= \p{Lu}\p{Ll}{1,25} - )|[\p{L}\p{N}][^:.]{1,40}?(?= (?:Jakarta|Bandung|Surabaya|Semarang|Yogyakarta|Medan|Makassar|Tangerang|Bekasi|Bogor|Depok|Denpasar) - ))`,
    from: 'precise',
    remove: [
      'Kelas dibuka pekan ini. ⟦Foto: Dwi Ayu Wening/kabarwetan⟧ Pesertanya tiga puluh orang.',
      'Kelas dibuka pekan ini. ⟦Foto: Dwi Ayu Wening/Kabar Wetan⟧ Pesertanya tiga puluh orang.',
      '⟦Ilustrasi Foto: istimewa⟧ Jakarta - Kelas dibuka pekan ini.',
      '⟦Foto: Warung Wetan⟧ Jakarta - Kelas dibuka pekan ini.'
    ],
    keep: ['Ia menunjuk dinding. Foto: dua anak di depan rumah panggung.']
  },
  {
    id: 'nama-waktu',
    category: 'credit',
    why: 'Reporter, site and time of publication, above the article.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`(?:${name}|\p{Lu}\p{Ll}{1,25}) ?[-–|,] ?[\p{L}.]{3,25}(?: [\p{L}.]{3,25})? ?[-–|,]? ?(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu), \d{1,2} \p{L}{3,9} \d{4},? ?(?:[-|] ?)?\d{1,2}[.:]\d\d(?: WI(?:B|TA|T))?`,
    from: 'precise',
    remove: ['Dwi Ayu Wening - kabarWetan Kamis, 12 Nov 2020 14:00 WIB'],
    keep: ['Gempa tercatat di Wetan, Kamis, 12 November 2020, pukul dua siang.']
  },
  {
    id: 'waktu-terbit',
    category: 'credit',
    why: 'When the article was published or updated.',
    match: r`(?:(?:diterbitkan|dipublikasikan|diperbarui|terakhir diperbarui|terbit|tayang|update|updated|published|diposting|diunggah|dibuat|kompas\.com|artikel ini (?:diterbitkan|tayang)) ?(?:pada|tanggal)? ?[:：-]? ?)?(?:${weekday}, ?)?\d{1,2}(?: ${month} |\/\d{1,2}\/)\d{2,4} ?[,|/-]? ?(?:pukul |jam )?\d{1,2}[.:]\d\d(?::\d\d)? ?(?:wib|wita|wit|gmt)?|(?:diterbitkan|terbit|update|diperbarui|dipublikasikan|tayang)(?: ?[:：]| pada)? ?(?:\d{1,2}[.:]\d\d (?:wib|wita|wit), )?(?:${weekday}, ?)?\d{1,2} ${month} \d{4}`,
    from: 'precise',
    remove: [
      'Terbit: 5 Mei 2020',
      'Diterbitkan 10:15 WIB, 5 Mei 2020',
      'Kamis, 12 November 2020 14:00 WIB',
      'Diterbitkan pada 12/11/2020, 14:00 WIB'
    ],
    keep: [
      'Terbit pada 5 Mei 2020 di Wetan',
      'Kamis, 12 November 2020',
      'Kamis, 12 November 2020 14:00 WIB: Persiwet vs Gajah Putih'
    ]
  }
]
