import type {Rule} from '../../matching/rule.ts'
import {name, pictureSite, site} from './words.ts'

const r = String.raw

/** Authors with degrees and posts, where a text was printed before, and more words for pictures' owners. */
export const authorsRules: readonly Rule[] = [
  {
    id: 'oleh-bergelar',
    category: 'credit',
    why: 'The byline with degrees, or with the author’s post in brackets.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Oleh|OLEH) ?[:：] ?(?:(?:Prof|Dr|dr|Ir|Drs|Dra|KH|Hj?|Ust)\. ?)?\p{Lu}[\p{L}.’'-]{0,25}(?: \p{Lu}[\p{L}.’'-]{0,25}){0,5}(?:, ?[\p{Lu}M][\p{L}. ]{1,15}){0,4}\*{0,3}(?: ?\([^()]{3,100}\))?\*{0,3}`,
    remove: ['Oleh: Dr. Dwi Wening, M.Si', 'Oleh: Dwi Wening (Dosen Universitas Wetan)', 'Oleh: Dwi Wening*'],
    keep: ['Oleh: siapa naskah itu ditulis?']
  },
  {
    id: 'reporter-di-belakang-judul',
    category: 'credit',
    why: 'The reporter behind the headline or the first sentence, in the same line.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`(?<=[.!?"”)] ?)(?:Reporter|Pewarta|Penulis|Editor|Jurnalis|Kontributor) ?[:：] ?${name}$`,
    remove: ['Tujuh Desa Panen Lebih Awal! ⟦Reporter : Dwi Wening⟧'],
    keep: ['Panitia mencari tenaga. Reporter: dua orang', 'Penulis: Dwi Wening dan kawan-kawan']
  },
  {
    id: 'penulis-di-atas',
    category: 'credit',
    why: 'The same with `Penulis`, which also stands in the details of books; only in the first line.',
    caseSensitive: true,
    at: 'first',
    match: r`(?:Penulis|PENULIS) ?[:：] ?\p{Lu}[\p{L}.’'-]{0,25}(?: \p{Lu}[\p{L}.’'-]{0,25}){0,5}(?:, ?[\p{Lu}M][\p{L}. ]{1,15}){0,4}\*{0,3}(?: ?\([^()]{3,100}\))?`,
    remove: ['Penulis: Dwi Wening, S.Pd.', 'Penulis: Dwi Wening (Mahasiswa)'],
    keep: ['Penulis: siapa pun boleh mendaftar']
  },
  {
    id: 'penulis-merupakan',
    category: 'credit',
    why: 'Presents the author of an opinion below it, or says that it is the author’s own.',
    match: r`[*)( ]{0,5}(?:tentang |profil )penulis ?: ?.{10,300}|[*)( ]{0,5}penulis (?:merupakan|ialah|saat ini|sehari-hari|bekerja|tinggal|menetap|aktif) .{5,250}|.{0,200}(?:tulisan|artikel|opini|kolom|pendapat) ini (?:adalah |merupakan |murni )?(?:pendapat|opini|pandangan) pribadi.{0,120}`,
    at: 'last',
    remove: [
      '*Penulis merupakan mahasiswa Universitas Wetan',
      'Dwi Wening adalah dosen. Tulisan ini pendapat pribadi.'
    ],
    keep: ['Para penulis merupakan tamu utama festival itu.']
  },
  {
    id: 'nama-dan-jabatan',
    category: 'credit',
    why: 'The author’s name and what she does, as the last line, without a verb.',
    caseSensitive: true,
    at: 'last',
    match: r`[*(]{0,2}${name}(?:,| adalah| merupakan| ialah)(?: seorang)? (?:penulis|dosen|mahasiswa|mahasiswi|guru besar|guru|pegiat|peneliti|pengamat|wartawan|jurnalis|kolumnis|kontributor|aktivis|alumnus|alumni|pengajar|praktisi|pemerhati|redaktur|Penulis|Dosen|Mahasiswa|Guru Besar|Peneliti|Pengamat|Wartawan|Pemerhati|Pegiat|Pengajar|Praktisi)(?: [^.!?:;"”]{2,100})?\)?(?:(?<= (?:adalah|merupakan|ialah) .{3,140})\.)?`,
    remove: [
      'Dwi Wening, penulis lepas',
      'Dwi Wening adalah dosen di Wetan.',
      'Dwi Ayu Wening, Dosen Universitas Wetan'
    ],
    keep: ['Dwi Wening, penulis lepas, pulang ke desanya.']
  },
  {
    id: 'telah-dimuat',
    category: 'credit',
    why: 'Says in which paper, and when, the text was printed before.',
    match: r`[(*]{0,2}(?:artikel|tulisan|berita|kolom|opini|naskah|esai) ini (?:(?:telah|sudah|pernah) )?(?:pertama kali |juga )?(?:tayang|terbit|dimuat|diterbitkan|ditayangkan|dipublikasikan|disarikan|diambil|dikutip)(?: pertama kali| sebelumnya)? (?:di|oleh|dalam|pada|dari|)? ?[^.!?]{3,80}(?:(?:,|edisi|pada|tanggal)[^.!?]{1,30}(?:19|20)\d\d|edisi [^.!?]{3,30})[).*]{0,3}`,
    at: 'edge',
    remove: [
      '(Artikel ini telah dimuat di harian Kabar Wetan edisi 12 Maret 2022)',
      'Berita ini pertama kali diterbitkan Kabar Wetan pada 12 Maret 2022'
    ],
    keep: ['Naskah ini diterbitkan di Wetan pada 1920. Cetakan pertamanya hilang.']
  },
  {
    id: 'tayang-dan-peran',
    category: 'credit',
    why: 'What copied text brings along: where the article appeared, in the next lines its author and editor, and the app of the site.',
    match: r`[*(]{0,2}(?:artikel|berita|tulisan) ini (?:sebelumnya )?(?:telah|sudah|pernah) (?:tayang|terbit|dipublikasikan|ditayangkan) (?:di|pada) [^ ]{3,40}(?: [^ ]{2,20}){0,3} dengan judul .{10,400}`,
    then: {
      lines: 5,
      match: r`(?:penulis|editor|author|reporter|sumber|laporan) ?[:：] ?[^.!?:]{2,80}|(?:download|unduh) aplikasi .{5,150}|(?:android|ios) ?: ?https?:\/\/\S{4,120}|baca berita .{3,80}|kompas\.?com ?\+.{0,60}`
    },
    remove: [
      'Artikel ini telah tayang di kabarwetan.example dengan judul Sungai Progo Meluap, https://contoh.example/1.\nPenulis: Dwi Wening\nEditor: Bagus Pranata'
    ],
    keep: ['Artikel ini telah dibaca di kelas, dan murid-murid menyukainya.']
  },
  {
    id: 'tayang-beralamat',
    category: 'credit',
    why: 'The same in one line behind the text, with the address of the article.',
    scope: 'span',
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”)\]] ?))[*(]{0,2}(?:artikel|berita|tulisan|konten) ini (?:sebelumnya )?(?:telah |sudah |pernah )?(?:tayang|terbit|dimuat|dipublikasikan|ditayangkan|diterbitkan) (?:di|pada) [^ ]{3,40}(?: [^ ]{2,20}){0,3}? (?:dengan judul|berjudul).{10,250}?(?:https?:\/\/\S{5,300}(?: ?[|\p{L}][^.!?]{0,100})?|(?:Penulis|Reporter) ?: ?[^.!?:]{2,50} ?\|? ?Editor ?: ?[^.!?:]{2,50})$`,
    remove: [
      'Mereka pulang sore itu. ⟦Artikel ini telah tayang di kabarwetan.example dengan judul Sungai Progo Meluap, https://contoh.example/1.Penulis: Dwi Wening | Editor: Bagus Pranata⟧'
    ],
    keep: ['Artikel ini telah tayang di koran itu. Alamatnya https://contoh.example/1']
  },
  {
    id: 'siaran-biro',
    category: 'credit',
    why: 'The office that gave out a release closes it.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:Kepala )?(?:Biro (?:Humas|Komunikasi|Pers|Hubungan Masyarakat|Kerja ?[Ss]ama)|Divisi Humas|Pusat Penerangan|Puspen|Puspenkum|Dinas Penerangan|Subbag(?:ian)? Humas)(?: [\p{Lu}d&][\p{L}.,’'-]{0,25}){0,9}`,
    remove: ['Biro Komunikasi Kementerian Air', 'Kepala Biro Humas'],
    keep: ['Biro Komunikasi Kementerian Air membantah kabar itu.']
  },
  {
    id: 'sandi-dw',
    category: 'credit',
    why: 'Initials with strokes and the agencies in brackets, as one broadcaster signs off.',
    caseSensitive: true,
    at: 'last',
    match: r`(?!dan\/|ya\/|km\/|m\/|rt\/)[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?(?: ?[(\[][\p{L}][\p{L}. ,/]{1,60}[)\]])?`,
    remove: ['dwi/bp (afp, dpa)', 'dw/bp'],
    keep: ['dan/atau']
  },
  {
    id: 'peran-gambar',
    category: 'credit',
    why: 'Who made the pictures and the graphics.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Infografis|Desain(?:er)? [Gg]rafis|Ilustrator|Ilustrasi|Teks (?:dan|&) [Ff]oto|Foto (?:dan|&) [Tt]eks|Foto-[Ff]oto|Naskah (?:dan|&) [Ff]oto|Kredit(?: [Ff]oto)?|Juru [Ff]oto|Kameraman|Penyusun|Periset|Tim [Rr]iset|Penulis (?:dan|&) [Ee]ditor|Penyelaras [Bb]ahasa) ?[:：/] ?(?:${name}(?: ?[/,&|] ?[\p{L}. ,&]{2,60})?|\p{Lu}\p{Ll}{2,12})`,
    remove: ['Teks dan foto: Dwi Wening', 'Infografis: Dwi Wening', 'Kredit: Dwi'],
    keep: ['Riset: tiga dari sepuluh anak kurang tidur', 'Ilustrasi: dua anak di sawah']
  },
  {
    id: 'nama-garis-situs',
    category: 'credit',
    why: 'Photographer and site, or site and account, in a line of its own.',
    caseSensitive: true,
    match: r`${name} ?\/ ?(?:[Dd]etik(?:com|\p{Ll}{2,10})|[Kk]umparan|KOMPAS(?:\.com)?|Kompas(?:\.com)?|Tempo|TEMPO|ANTARA|Antara|Liputan6(?:\.com)?|Okezone|Sindonews|Republika|Bisnis(?:\.com)?|Katadata|Tirto(?:\.id)?|Merdeka(?:\.com)?|${site})|(?:CNN Indonesia|CNBC Indonesia|BBC(?: Indonesia)?|[Dd]etikcom|KOMPAS|Tempo|Tribun(?: ?\p{Lu}\p{Ll}{2,10})?|Surya|Republika|Suara|Katadata|[Kk]umparan|Okezone) ?\/ ?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,4}|@[\w.]{3,30} ?\/ ?(?:[Ii]nstagram|[Tt]witter|[Tt]ik[Tt]ok|X)|${pictureSite}(?:\.com)? ?(?:\/ ?@?|@)[\p{L}\p{N}._-]{2,30}(?: \p{Lu}[\p{L}.]{1,20}){0,3}|(?:Instagram|IG|Twitter|TikTok) @[\w.]{3,30}|[Vv]ia:? (?:Instagram|Twitter|YouTube|TikTok|Facebook)(?: @?[\w. ]{3,30})?`,
    remove: ['Dwi Wening/detikcom', 'CNN Indonesia/Dwi Wening', '@dwiwening/Instagram', 'Freepik/dwiwening'],
    keep: ['Dwi Wening/Sari Kulon', 'Instagram/TikTok dipakai warga untuk berjualan.']
  },
  {
    id: 'tangkapan-layar',
    category: 'credit',
    why: 'That a picture is a screenshot, or from an archive, in a line of its own.',
    caseSensitive: true,
    match: r`(?:[Tt]angkapan [Ll]ayar|TANGKAPAN LAYAR|[Ss]creen ?shoot|[Ss]creen ?shot|SCREENSHOT|[Cc]apture|[Ss]creen ?capture)(?: (?:[Vv]ideo|[Ll]ayar|[Aa]kun))?(?: [Dd]ari)?(?: (?:[Vv]ideo|[Aa]kun))?(?: \(?(?:YouTube|Youtube|Instagram|TikTok|Twitter|Facebook|X|WhatsApp))?(?:[ /@]{1,2}[\p{Lu}@][\p{L}\p{N}@._’-]{1,25}(?: \p{Lu}[\p{L}\p{N}._’-]{1,25}){0,3})?\)?|DOKUMENTASI (?:PRIBADI|[A-Z ]{3,30})|[Dd]okumentasi (?:\p{Lu}[\p{L}.’'-]{1,25})(?: \p{Lu}[\p{L}.’'-]{1,25}){0,4}|Dok (?:\p{Lu}[\p{L}.’'-]{2,25})(?: \p{Lu}[\p{L}.’'-]{1,25}){0,4}|[Dd]oc\. ?(?:Humas|\p{Lu}\p{L}{2,20})(?: \p{Lu}\p{L}{1,20}){0,3}`,
    remove: ['Tangkapan layar YouTube Kabar Wetan', 'Screenshot', 'Dok Kementerian Air'],
    keep: ['Tangkapan layar itu menyebar sejak pagi.', 'Dokumentasi Wening memuat ratusan surat.']
  },
  {
    id: 'foto-singkat',
    category: 'credit',
    why: 'That the owner of a picture is not known, in the shortest words.',
    match: r`(?:foto|poto|photo|gambar|ilustrasi|foto ilustrasi|ilustrasi foto) ?[:/(] ?(?:ist(?:imewa)?|net|internet|int|dok|google|medsos|istimewa\/net)\.?\)?|\((?:foto|poto|dok|ilustrasi|photo) ?[:/] ?[^():?!]{2,60}\)`,
    remove: ['Foto: net', 'Poto: Istimewa', 'ilustrasi foto/net', '(dok/Humas)'],
    keep: ['Foto: netizen mengunggahnya kemarin']
  }
]
