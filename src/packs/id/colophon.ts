import type {Rule} from '../../matching/rule.ts'
import {name} from './words.ts'

const r = String.raw

// Who had which part in a video or an article.
const job = r`(?:Penulis(?: Naskah)?|Naskah|Reporter|Pewarta|Jurnalis|Editor(?: Video)?|Video Editor|Penyunting(?: Gambar)?|Produser|Producer|Musi[ck]|Musik|Videografer|Kamera(?:men|person)?|Juru Kamera|Cameraman|Narator|Pengisi Suara|Voice Over|VO|Presenter|Host|(?:Desain )?Grafis|Fotografer|Redaktur|Kreatif|Uploader|Penerjemah)`
const part = r`${job} ?[:：] ?[\p{L}\p{N}][^:：!?]{1,40}?`
const right = r`(?:Copyright|COPYRIGHT|Hak [Cc]ipta|HAK CIPTA) ?(?:©|\([Cc]\)) ?[^.!?:：]{0,40}20\d\d(?: [^.!?:：]{2,40})?\.?`
const forbidden = r`Dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak|menggandakan|menyebarluaskan|mempublikasikan)[^!?]{10,260}`

/** Who made an article and whose it is, glued to the end of a text that lost its line ends. */
export const colophonRules: readonly Rule[] = [
  {
    id: 'kru-di-akhir',
    category: 'credit',
    why: 'The crew of a video or an article, one part behind another, behind the last sentence; tags may follow.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?"”)\]] ?)(?=.{0,160}(?:Editor|Naskah|Narator|Videografer|Reporter|Pewarta|Redaktur|Penyunting) ?[:：])${part}${part}(?:${part}(?:${part}(?:${part}(?:${part}(?:${part})?)?)?)?)?(?: ?#[\p{L}\d_]{2,30}(?: #[\p{L}\d_]{2,30}|#[\p{L}\d_]{2,30}|, #[\p{L}\d_]{2,30}){0,12})?$`,
    remove: [
      'Mereka pulang sore itu.⟦Penulis : Dwi WeningPenulis Naskah: Bagus PranataVideo Editor: Sari KulonProduser: Dwi Wening#cabai #pasarwetan⟧',
      'Mereka pulang sore itu. ⟦Reporter: Dwi Wening Kameramen: Bagus Pranata Editor Video: Sari Kulon⟧'
    ],
    keep: ['Film itu rampung. Sutradara: Dwi Wening Penulis: Bagus Pranata Editor: Sari Kulon']
  },
  {
    id: 'hak-dan-larangan',
    category: 'legal',
    why: 'An agency’s last lines: reporter, editor, copyright, and that copying is forbidden; whatever stands in front.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=\S ?)(?:(?:Pewarta|Penulis|Reporter|Penerjemah|Editor|Redaktur|Uploader) ?[:：] ?\p{Lu}[^:：!?]{1,60}? ?)?(?:(?:Editor|Redaktur|Penerjemah|Uploader|Penyunting) ?[:：] ?\p{Lu}[^:：!?]{1,40}? ?)?${right}(?: ?${forbidden})?$|(?<=[.!?"”)\]] ?)Dilarang keras (?:mengambil|mengutip|menyalin|memperbanyak|menggandakan|menyebarluaskan) (?:(?:se(?:bagian|luruh)|atau|dan|seluruh|semua) ?)?(?:konten|isi|artikel|berita|tulisan|materi)[^!?]{3,200} tanpa (?:se)?izin[^!?]{0,80}$|(?<=\S )(?:Pewarta|Reporter) ?[:：] ?${name} ?Editor ?[:：] ?\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,3}$`,
    remove: [
      'Mereka pulang sore itu. ⟦Pewarta: Dwi Wening Editor: Bagus Copyright © KABAR WETAN 2025 Dilarang keras mengambil konten tanpa izin tertulis dari Kabar Wetan.⟧',
      'Mereka pulang sore itu. ⟦Dilarang keras mengutip isi berita ini tanpa izin redaksi.⟧'
    ],
    keep: [
      'Mereka pulang. Dilarang keras mengambil gambar di museum, kata penjaga, tanpa izin pengelola.',
      'Hak cipta lagu itu didaftarkan pada 2025'
    ]
  },
  {
    id: 'laporan-nama-dan-tempat',
    category: 'credit',
    why: 'Reporter and place, a stroke between them, before the dateline of a paper in capitals.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: r`^(?:Laporan|LAPORAN|Liputan|Reporter|Wartawan)(?: (?:[Ww]artawan|[Kk]ontributor))? ?[:：]? ?${name} ?[|/,–-] ?\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2}(?=$| \p{Lu}[\p{Lu}\d-]{2,25}\.(?:COM|CO|ID|NET)\b)|^(?:Laporan|LAPORAN) ${name} I \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2}(?= \p{Lu}[\p{Lu}\d-]{2,25}\.(?:COM|CO|ID|NET)\b)`,
    remove: [
      '⟦Laporan Dwi Wening | Tepi Wetan⟧ KABARWETAN.COM, WETAN – Sebuah kapal merapat.',
      '⟦Laporan Dwi Wening I Tepi Wetan⟧ KABARWETAN.COM, WETAN - Sebuah kapal merapat.'
    ],
    keep: ['Laporan Bank Dunia, Rabu Kemarin mengejutkan pasar.']
  },
  {
    id: 'sumber-berjarak',
    category: 'credit',
    why: 'The address that the text was taken from, in brackets behind its label, before the first sentence; the label may have its letters apart.',
    scope: 'span',
    at: 'first',
    match: r`^(?:s u m b e r|sumber(?: (?:berita|artikel))?) ?[:：]? ?[(\[] ?https?:\/\/[^\s()\[\]]{6,250} ?[)\]] ?(?=$|\p{Lu}|["“])`,
    remove: ['⟦S U M B E R(https://kabarwetan.example/panen-1 )⟧Panen Raya di Lembah Anai Dimulai'],
    keep: ['Sumber daya (https://kabarwetan.example/1) dibagikan.']
  },
  {
    id: 'lihat-foto-ulang',
    category: 'media',
    why: 'The button over a picture, its caption a second time, and the credit glued to it, between two sentences.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.)”"] )Lihat Foto \p{Lu}[^()]{8,200}(?:\([\d/]{3,12}\)[^()]{0,30})?(?<=[^\s(])\((?:https?:\/\/[^\s()]{5,120}|[^()!?:;]{3,80})\)(?=$| ["“‘]?\p{Lu})`,
    remove: [
      'Warga memanen padi di Wetan ⟦Lihat Foto Warga memanen padi di Wetan(KABARWETAN.com/DWI WENING)⟧ Menurut dia, hujan reda.'
    ],
    keep: [
      'Warga Heboh Lihat Foto Panen (Kabar Wetan) Menurut dia, hujan reda.',
      'Ia pulang kemarin. Lihat Foto itu dipajang lagi.'
    ]
  },
  {
    id: 'foto-penulis',
    category: 'credit',
    why: 'The text in place of the author’s picture, and the line with who checked the article.',
    match: r`foto (?:profil )?(?:penulis|peninjau|dokter|editor)|di(?:tinjau|tulis|review|perbarui|periksa)(?: secara medis| faktanya)? oleh ?:? ?.{3,60}? ?[•·|] ?\d{1,2}[/-]\d{1,2}[/-]20\d\d`,
    then: [
      {
        lines: 3,
        match: r`badge|di(?:tinjau|tulis|review|perbarui|periksa) .{3,60}\d{1,2}[/-]\d{1,2}[/-]20\d\d`
      },
      {lines: -1, match: r`.{60,590} \[…\]`, category: 'related'}
    ],
    remove: [
      'Foto Penulis\nbadge\nDitinjau secara medis oleh dr. Dwi Wening• 18/12/2020',
      'Ditulis oleh Dwi Wening • 18/12/2020'
    ],
    keep: ['Foto penulis dipajang di lobi.', 'Ditinjau oleh tiga dokter pada 18/12/2020']
  }
]
