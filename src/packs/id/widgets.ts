import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Polls, ratings, pages, embeds and the closing lines of sites. */
export const widgetsRules: readonly Rule[] = [
  {
    id: 'penilaian',
    category: 'comment',
    why: 'A widget that asks for a rating, and shows the one there is.',
    match: r`seberapa (?:bermanfaat|berguna|menarik)(?:kah)? (?:artikel|tulisan|pos|postingan|posting|berita|konten) ini ?\??|klik (?:pada )?bintang untuk (?:memberi(?:kan)?|menilai).{0,40}|(?:penilaian |peringkat )?rata-rata(?: peringkat| penilaian| rating)? ?:? ?\d(?:[.,]\d{1,2})? ?\/ ?\d{1,2}\.?(?: jumlah (?:suara|vote|penilaian) ?:? ?\d{1,6}\.?)?|(?:belum|tidak) ada (?:vote|suara|rating|penilaian)(?: sejauh ini)?[.!]?(?: jadilah yang pertama.{0,50})?|\d(?:[.,]\d{1,2})? ?\/ ?\d{1,2} ?[-–(] ?\(?\d{1,6} (?:votes?|suara|ulasan|penilaian)\)?|jadilah yang pertama (?:menilai|memberi(?:kan)? (?:nilai|rating|komentar)).{0,40}`,
    at: 'tail',
    remove: ['Seberapa bermanfaat artikel ini?', 'Rata-rata 4.5 / 5. Jumlah suara: 12', '5/5 (1 vote)'],
    keep: ['Rata-rata 4 dari 5 anak bersekolah.']
  },
  {
    id: 'jajak-pendapat',
    category: 'comment',
    why: 'The buttons of a poll or a survey.',
    match: r`polling|jajak pendapat|isi survei|lihat hasil(?: (?:polling|voting|vote))?|vote|voting|kirim (?:suara|jawaban)|ikuti survei(?: kami)?(?: di ?sini)?`,
    at: 'last',
    remove: ['Polling', 'Lihat hasil'],
    keep: ['Polling itu diikuti seribu warga.']
  },
  {
    id: 'bijak-berkomentar',
    category: 'comment',
    why: 'The rules for comments.',
    match: r`(?:berkomentarlah|silakan berkomentar|gunakan bahasa|mohon (?:berkomentar|gunakan)|jangan (?:berkomentar|menulis komentar)).{5,250}|.{0,60}komentar (?:sepenuhnya |ini )?(?:menjadi|adalah|merupakan) tanggung ?jawab (?:komentator|penulis|pembaca|pengirim|masing).{0,200}|belum ada komentar[.,] jadilah.{3,60}|komentar yang .{3,60} akan dihapus.{0,60}|redaksi berhak (?:menghapus|menyunting|mengubah).{3,100}`,
    at: 'tail',
    remove: [
      'Berkomentarlah secara bijaksana dan bertanggung jawab.',
      'Belum ada komentar. Jadilah yang pertama untuk memberikan komentar!'
    ],
    keep: ['Komentar pejabat itu dihapus.']
  },
  {
    id: 'mohon-tunggu',
    category: 'nav',
    why: 'What a large blog portal shows until its page has loaded, and its links below.',
    match: r`mohon tunggu\.{2,3}|lihat (?:konten )?[\p{L}&]{3,20}(?: [\p{L}&]{2,15})? selengkapnya ?[>»]{0,3}|laporkan (?:akun|konten|tulisan|pengguna)|beri nilai|reset password|lihat (?:pilihan|headline)`,
    at: 'edge',
    remove: ['Mohon tunggu...', 'Lihat Humaniora Selengkapnya', 'Laporkan Akun'],
    keep: ['Mohon tunggu sebentar, kata petugas.']
  },
  {
    id: 'halaman-lain',
    category: 'nav',
    why: 'The pages that an article is spread over, in other forms.',
    match: r`(?:halaman|laman) ?\d{2,9} ?(?:selanjutnya|berikutnya|lengkap|next)|[«‹<] ?(?:sebelumnya|previous|prev)(?: \d{1,2}){1,9}(?: (?:selanjutnya|berikutnya|next) ?[»›>])?|(?:pages?|laman|halaman) ?[:：] ?\d{1,2}(?: \d{1,2}){0,9}|laman (?:berikutnya|selanjutnya|sebelumnya)|baca (?:di )?halaman (?:berikutnya|selanjutnya)|lanjutkan ke halaman .{1,20}`,
    remove: ['Halaman 1234Selanjutnya', '« Sebelumnya 1 2 3 Selanjutnya »', 'Laman: 1 2'],
    keep: ['Laman berikutnya kosong.']
  },
  {
    id: 'halaman-baris',
    category: 'nav',
    why: 'The same with a page number in each line.',
    match: r`(?:halaman|laman|pages?) ?[:：]?`,
    at: 'last',
    then: {lines: 12, match: r`\d{1,2}|selanjutnya|berikutnya|lengkap|semua|tampilkan semua`},
    remove: ['HALAMAN :\n1\n2', 'Halaman\n1\n2\nSelanjutnya'],
    keep: ['Halaman\nKeraton Wetan']
  },
  {
    id: 'halaman-cuplikan',
    category: 'nav',
    why: 'The button to the next page, and the beginning of that page, broken off.',
    match: r`halaman (?:selanjutnya|berikutnya)`,
    then: {lines: 1, match: r`.{10,400}(?:\.{3}|…)`},
    remove: ['Halaman Selanjutnya\nPadahal warga sudah menunggu...'],
    keep: ['Halaman selanjutnya robek.']
  },
  {
    id: 'daftar-berbutir',
    category: 'related',
    why: 'A label and, in a list below it, links to other articles.',
    match: r`(?:baca|lihat|simak|tonton) (?:juga|pula)(?: artikel(?: lainnya)?| berita(?: lainnya)?)? ?[:：]?|(?:berita|artikel|tulisan|pos) (?:terkait|lainnya|populer|terpopuler|terbaru|terkini) ?[:：]?`,
    then: {lines: 8, match: r`(?:[-•*–·»>]|\d{1,2}[.)]) ?\S.{18,160}[^.:;,]`},
    remove: ['Baca juga:\n- Harga Cabai di Pasar Wetan Naik Lagi\n- Jembatan Kali Bening Ditutup Sepekan'],
    keep: ['Baca juga petunjuk berikut sebelum mulai.']
  },
  {
    id: 'daftar-bernomor',
    category: 'related',
    why: 'The most read articles, with their ranks in lines of their own.',
    at: 'last',
    match: r`(?:berita |artikel )?(?:terpopuler|populer|terkini|terbaru|trending|paling (?:banyak )?dibaca|terhangat)(?: hari ini)? ?[:：]?`,
    then: {lines: 24, match: r`#?\d{1,2}\.?|.{15,170}[^.:;,]`},
    remove: ['Terpopuler\n1\nPanen Raya di Lembah Anai Dimulai\n2\nPetani Kopi Beralih ke Pupuk Kandang'],
    keep: ['Terpopuler di antaranya adalah rendang.']
  },
  {
    id: 'tag-dan-baris',
    category: 'taxonomy',
    why: 'The tags of an article, the first beside the label, the others in lines of their own.',
    at: 'last',
    match: r`(?:tags?|tag terkait|topik(?: terkait)?|kata kunci|tagar) ?[:：] ?#?[^.!?:;"”]{2,40}`,
    then: {lines: 15, match: r`#?[^.!?:;"”]{2,40}`},
    remove: ['Tag : cabai\npasar wetan'],
    keep: ['Tag itu dibaca 12 kali.']
  },
  {
    id: 'sematan-bbc',
    category: 'media',
    why: 'What a broadcaster’s page says around embeds, players and boxes, for readers who skip them.',
    match: r`(?:lewati|lompati) (?:podcast|video|.{3,50}) dan (?:terus|lanjutkan) membaca|akhir dari (?:podcast|video|paling banyak dibaca|artikel|(?:twitter|instagram|facebook|youtube|tiktok|x) (?:pesan|unggahan).{0,20}|.{0,3}paling.{3,30})|(?:paling|yang paling) banyak dibaca|(?:hentikan|lompati|lewati|akhir dari) (?:twitter|instagram|facebook|youtube|tiktok|x) (?:pesan|unggahan|konten)(?:,? \d{1,2})?|izinkan konten .{2,25}\?|artikel ini (?:memuat|berisi|mencakup) konten (?:yang (?:disediakan|dibuat|diberikan)|dari) .{3,300}|(?:peringatan|hati-hati) ?: ?konten pihak ketiga.{3,60}|terima dan lanjutkan|konten tidak tersedia|lihat lebih banyak di .{2,25}`,
    remove: [
      'Lewati Podcast dan terus membaca',
      'Akhir dari Paling banyak dibaca',
      'Izinkan konten Twitter?'
    ],
    keep: ['Akhir dari cerita itu tak terduga.', 'Paling banyak dibaca adalah novel.']
  },
  {
    id: 'sumber-gambar-koma',
    category: 'credit',
    why: 'Whose a picture is, behind the label of a broadcaster.',
    match: r`(?:sumber (?:gambar|video|foto)|hak cipta (?:gambar|foto)), ?[^.!?]{2,60}`,
    remove: ['Sumber gambar, Dwi Wening'],
    keep: ['Sumber gambar, kata saksi, tak diketahui.']
  },
  {
    id: 'keterangan-gambar',
    category: 'caption',
    why: 'The caption of a picture, behind its label.',
    match: r`keterangan (?:gambar|foto|video|audio) ?[,:] ?.{5,300}`,
    remove: ['Keterangan gambar, Warga memanen padi di Wetan.'],
    keep: ['Keterangan gambar itu keliru.']
  },
  {
    id: 'hanya-di-situs',
    category: 'subscribe',
    why: 'Tells readers to stay with the site for more.',
    match: r`(?:temukan|nantikan|simak|ikuti|pantau|dapatkan|baca|jangan lewatkan|update)(?: terus| selalu| juga| berbagai| semua| kabar| seluruh)? (?:artikel|berita|informasi|info|kabar|update|ulasan|konten|tips|perkembangan)(?: [^ .,:;?!]{3,14}){0,6} (?:hanya (?:di|dari)|(?:di|dari|melalui) (?=\S{2,30}\.(?:com|id|co\.id|net|news)(?:[ .!]|$))|dari (?=kabar|tim redaksi|kami))[^.,:;?!]{2,40}(?:\.(?:com|id|co\.id|net|news))?[.!]{0,3}`,
    at: 'last',
    remove: [
      'Nantikan informasi menarik lainnya hanya di Kabar Wetan',
      'Dapatkan Berita Terupdate dari KABARWETAN.COM'
    ],
    keep: ['Dapatkan informasi terbaru dari petugas posko.']
  },
  {
    id: 'pantau-situs',
    category: 'subscribe',
    why: 'The same, with the address of the site first, or a button.',
    match: r`(?:pantau|ikuti|simak|baca)(?: terus| selalu)? (?:www\.)?[\p{L}\d-]{3,20}\.(?:com|id|co\.id|net|news) (?:untuk|agar|supaya|biar) .{5,120}|sila(?:h)?kan klik ?[>»:]{1,4} ?.{3,60}|(?:klik (?:di ?)?sini )?untuk (?:membaca |mengetahui |melihat )?(?:berita|artikel|informasi|tulisan) (?:menarik |terkini )?(?:lainnya|terbaru|selengkapnya),? (?:silakan |silahkan )?(?:kunjungi|klik|buka|ikuti) (?:www\.)?[\p{L}\d-]{3,20}(?:\.\p{L}{2,4}){1,2}\.?|klik (?:di ?)?sini untuk (?:membaca|melihat) (?:berita|artikel|tulisan) (?:lainnya|menarik lainnya|selengkapnya)\.?|(?:kunjungi|temukan|ikuti|pantau|follow)(?: juga| terus)? (?:kami|media (?:sosial )?(?:kami|lainnya)|sosial media(?: kami)?|akun(?: media sosial)? kami)(?: lainnya)?(?: untuk .{3,60})? (?:di|lewat|melalui) .{0,60}(?:facebook|instagram|twitter|tiktok|youtube|whatsapp|telegram|google news).{0,80}|subscribe (?:channel |kanal )?you ?tube .{2,40}|(?:pasang|nyalakan|hidupkan) notifikasi|baca berita (?:dengan sedikit|tanpa) iklan.{0,40}|sila(?:h)?kan (?:akses|baca) e-?paper .{3,60}`,
    at: 'tail',
    remove: [
      'Pantau terus kabarwetan.com untuk informasi terbaru',
      'Temukan kami di Facebook',
      'Silahkan Klik >>> Google Berita'
    ],
    keep: ['Temukan kami di pasar, kata pedagang itu.']
  },
  {
    id: 'alamat-redaksi',
    category: 'nav',
    why: 'Asks readers to write to the newsroom: contributions, corrections, questions.',
    match: r`[^.!?]{0,160}\b(?:redaksi|newsroom|beritaredaksi|opini|hakjawab)@[\w-]{3,30}\.\S{2,15}(?: .{0,80})?`,
    at: 'tail',
    remove: [
      'Kirim tulisan Anda ke redaksi@kabarwetan.example',
      'Hak jawab dan koreksi: redaksi@kabarwetan.example'
    ],
    keep: ['Surat itu dikirim ke kantor redaksi kemarin.']
  },
  {
    id: 'bukan-nasihat-medis',
    category: 'legal',
    why: 'The disclaimer of sites on health.',
    match: r`.{0,100}(?:artikel|konten|informasi|tulisan|situs|group|grup|laman|website)\b.{0,80}(?:tidak (?:menyediakan|memberikan|dapat menggantikan|menggantikan|dimaksudkan)|bukan(?:lah)?(?: merupakan)? (?:pengganti|untuk menggantikan)|hanya (?:untuk|bertujuan) .{0,20}(?:edukasi|informasi)).{0,60}(?:medis|dokter|diagnosis|profesional|kesehatan|edukasi)\b.{0,120}`,
    at: 'last',
    remove: [
      'Konten ini bukan pengganti nasihat medis profesional.',
      'Grup Sehat Wetan tidak menyediakan nasihat medis, diagnosis, maupun pengobatan.'
    ],
    keep: ['Obat itu bukan pengganti nasihat medis.']
  },
  {
    id: 'tamat',
    category: 'artifact',
    why: 'Marks the end of a release or an article.',
    match: r`[-*–—#= ]{1,5}(?:selesai|habis|end|sekian)[-*–—#= ]{1,5}|# # #`,
    at: 'last',
    remove: ['-- SELESAI --', '# # #'],
    keep: ['Selesai']
  },
  {
    id: 'tombol-akhir',
    category: 'nav',
    why: 'Single buttons below an article.',
    match: r`suka|cetak|tutup|batal|daftar|simpan|kirim|sukai|bagikan ke ?:?|wa|laporkan|label|print|komentari|ikuti|muat ulang|tutup iklan|lihat semua|lihat detail`,
    at: 'last',
    remove: ['Cetak', 'Bagikan ke:'],
    keep: ['Suka duka petani', 'Daftar isi buku']
  }
]
