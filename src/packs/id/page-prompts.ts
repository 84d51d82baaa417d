import type {Rule} from '../../matching/rule.ts'
import {name, pictureSite, site} from './words.ts'

const r = String.raw

/** Lines of their own around a text: requests, contacts, notices and single words of the page, by form. */
export const pagePromptsRules: readonly Rule[] = [
  {
    id: 'ajakan-berbagi',
    category: 'social',
    why: 'Asks readers to share or to like the text.',
    match: r`(?:bagikan|sebarkan|share) (?:lewat|via|ke|di|melalui) ?:?|like (?:&|dan) share|suka (?:dengan )?(?:artikel|tulisan|berita) ini\? [^.!?]{3,40}[.!]?|(?:jangan lupa|silakan|silahkan|ayo|yuk|mari),? (?:untuk )?(?:di-?)?(?:like|share|bagikan|komen|subscribe)(?:,? [^.!?:]{2,40})?[.!]?|(?:jika|kalau|bila) (?:artikel|tulisan|berita) ini (?:bermanfaat|menarik|berguna)[^.!?]{0,30},? (?:silakan |silahkan |jangan lupa |mohon )?(?:bagikan|share|sebarkan|di-?share)[^.!?]{0,60}[.!]?`,
    at: 'edge',
    remove: ['Jangan lupa like, komen, dan share', 'Jika artikel ini bermanfaat, silakan bagikan'],
    keep: ['Ayo bagikan beras itu: satu karung tiap rumah.']
  },
  {
    id: 'ajakan-surel',
    category: 'subscribe',
    why: 'A form for a newsletter, notifications, or access for those who pay.',
    match: r`(?:masukkan|tulis|ketik)(?:kan)? (?:alamat )?(?:e-?mail|surel) (?:anda|kamu)(?: (?:di ?sini|untuk .{3,60}))?|(?:dapatkan|terima) (?:notifikasi|pemberitahuan|update) (?:berita|artikel|info(?:rmasi)?|terbaru)[^.!?,]{0,60}[.!]?|nikmati akses (?:tanpa batas|penuh|premium)[^.!?]{0,60}|baca berita tanpa iklan[.,] [^.!?]{3,60}`,
    remove: ['Masukkan email Anda', 'Dapatkan notifikasi berita terbaru'],
    keep: ['Masukkan email Anda, lalu tekan tombol Kirim untuk mendaftar.']
  },
  {
    id: 'kirim-ke-redaksi',
    category: 'nav',
    why: 'Asks readers for news or texts of their own, and says where to send them.',
    match: r`(?:anda |kamu )?(?:punya|memiliki) (?:informasi|info|berita|cerita|foto|video|kabar|pengalaman)[^.!?]{0,60}\? (?:silakan )?(?:kirim|hubungi|sampaikan|laporkan|bagikan)[^?]{3,140}|kirim(?:kan)? (?:tulisan|artikel|opini|naskah|foto|berita|karya)(?: anda| kamu|mu)? (?:ke|melalui|lewat) [^.!?@]{0,30}[\w.]{2,30}@[\w.-]{5,40}.{0,60}|(?:hubungi|kontak) (?:redaksi|kami) ?:? ?[\d+ ()-]{6,20}`,
    at: 'edge',
    remove: ['Kirim tulisan Anda ke email opini@kabarwetan.example', 'Hubungi redaksi: 0800 000 000'],
    keep: ['Kirim tulisan itu ke panitia lomba paling lambat Kamis.']
  },
  {
    id: 'pemberitahuan-hak',
    category: 'legal',
    why: 'Copyright, liability and who paid, in a line of its own at any place.',
    match: r`hak cipta ©.{3,60}|dilarang (?:keras )?meng?(?:-?copy|opi|utip|kopi)[^.!?,]{0,30} (?:artikel|konten|berita|tulisan|isi|sebagian)[^.!?]{0,80}[.!]?|(?:seluruh|semua) (?:konten|isi|materi|artikel)[^.!?,]{0,40} dilindungi[^.!?,]{0,60}\.?|(?:isi|konten|tulisan)[^.!?,]{0,30} di ?luar tanggung ?jawab [^.!?,]{3,60}\.?|(?:artikel|tulisan|konten|opini) ini sepenuhnya (?:menjadi )?tanggung ?jawab [^.!?,]{3,60}\.?|disclaimer ?: ?(?:berita|artikel|segala|semua|keputusan|isi|informasi)[^?]{10,250}|(?:artikel|konten) ini (?:disponsori(?: oleh [^.!?,]{3,40})?|(?:merupakan )?bagian dari (?:kerja ?sama|kemitraan|jaringan)[^.!?,]{0,60})\.?`,
    remove: [
      'Seluruh konten dilindungi hak cipta',
      'Artikel ini sepenuhnya tanggung jawab penulis',
      'Disclaimer: segala keputusan investasi ada di tangan pembaca'
    ],
    keep: ['Semua isi peti itu dilindungi kain, kata kurator.']
  },
  {
    id: 'kredit-sebaris',
    category: 'credit',
    why: 'Whose a picture is, in a line of its own, in the shortest forms.',
    caseSensitive: true,
    match: r`(?:Foto|Gambar|Ilustrasi|Video) (?:oleh|Oleh) ?:? ?${name}|(?:Foto )?[Ii]lustrasi ?[:(] ?(?:[Ff]oto ?: ?)?(?:${pictureSite}|${site}|[Ii]st(?:imewa)?|[Dd]ok[^()]{2,40})\)?|Kredit ?: ?\p{Lu}[\p{L}.]{2,20}(?: \p{Lu}[\p{L}.]{1,20})?\/\p{Lu}[\p{L}. ]{2,30}|Istimewa|ISTIMEWA|Ist\.|IST|(?=\p{Lu})${site} ?\/ ?\p{Lu}\p{Ll}{2,15}`,
    remove: ['Foto oleh Dwi Wening', 'Ilustrasi (Foto: Freepik)', 'ISTIMEWA'],
    keep: ['Istimewa sekali', 'Ilustrasi: dua anak di sawah']
  },
  {
    id: 'redaksi-sebaris',
    category: 'credit',
    why: 'The newsroom in place of the author, in a line of its own.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Tim (?:[Rr]edaksi|[Ll]iputan)|Redaksi|Admin)(?: \p{Lu}[\p{L}.]{2,20}){0,2}|[Kk]ontributor ?: ?\p{Lu}?\p{Ll}{2,15}`,
    remove: ['Tim Redaksi Kabar Wetan', 'Redaksi Kabar Wetan'],
    keep: ['Redaksi Kabar Wetan menerima surat itu.', 'Admin Akun Palsu Ditangkap di Wetan']
  },
  {
    id: 'tanya-jawab-halaman',
    category: 'comment',
    why: 'Polls, ratings and corrections, in a line of their own.',
    match: r`apa komentar(?:mu| anda| kamu)\??|bagaimana reaksi(?:mu| anda| kamu)?\?|(?:ikuti )?polling(?: ?: [^.!?]{3,80}\?)?|vote sekarang!?|beri(?:kan)? (?:rating|bintang)(?: anda)?|temukan kesalahan\? [^.!?]{3,40}|(?:punya|ada) (?:koreksi|kesalahan)\? [^.!?]{3,60}`,
    at: 'edge',
    remove: ['Apa komentarmu?', 'Vote sekarang'],
    keep: ['Polling itu diikuti ribuan warga.']
  },
  {
    id: 'kata-halaman',
    category: 'nav',
    why: 'Single words of menus and boxes, in a line of their own above or below the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`Terkait|TERKAIT|Populer|Terkini|Terbaru|Sebelumnya|Berikutnya|Kontak(?: [Kk]ami)?|Sosial [Mm]edia|Media [Ss]osial|Live [Ss]treaming|Kembali ke [Hh]alaman \d{1,2}|(?:Disclaimer|Kontak|Redaksi|Karier|Tentang [Kk]ami) (?:Kebijakan [Pp]rivasi|Pedoman [Mm]edia [Ss]iber|Kontak|Iklan|Tentang [Kk]ami)(?: [\p{Lu}][\p{L} ]{3,40})?|Baca \d{1,2} [Mm]enit`,
    remove: ['Berikutnya', 'Kontak Kami', 'Baca 2 menit'],
    keep: ['Berikutnya, kapal merapat.']
  },
  {
    id: 'pagar-sebaris',
    category: 'taxonomy',
    why: 'Tags with hashes, alone in the last line.',
    match: r`#[\p{L}\d_]{2,30}(?: #[\p{L}\d_]{2,30}|, #[\p{L}\d_]{2,30}|#[\p{L}\d_]{2,30}){0,15}`,
    at: 'last',
    remove: ['#cabai #pasarwetan'],
    keep: ['#cabai menjadi topik ramai']
  }
]
