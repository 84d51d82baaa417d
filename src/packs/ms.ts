import type {Pack} from '../matching/rule.ts'
import {creditRules} from './ms/credit.ts'
import {interfaceRules} from './ms/interface.ts'
import {linkRules} from './ms/links.ts'
import {pageRules} from './ms/page.ts'
import {promptRules} from './ms/prompts.ts'

const r = String.raw

const pack: Pack = {
  language: 'ms',
  rules: [
    {
      id: 'baca-lagi',
      category: 'related',
      why: 'Malaysian sites put links to other articles between the paragraphs, behind these labels; `Baca juga` is in the Indonesian pack, which applies too.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<![\p{L}\p{N}"'“‘])(?:Baca|BACA|Lihat|LIHAT|Tonton|TONTON) ?(?:[Ll]agi|LAGI|[Ss]eterusnya|[Bb]erita [Bb]erkaitan) ?[:：] ?|(?<![\p{L}\p{N}])(?:Artikel|ARTIKEL|Berita|BERITA) (?:[Bb]erkaitan|BERKAITAN) ?[:：] ?`,
      until: 'headline',
      remove: [
        'Berita Berkaitan: Feri Kembali Belayar Ke Pulau',
        'BACA LAGI: Harga Ayam di Kuala Tembeling Naik Semula',
        'Bekalan pulih. ⟦Baca lagi: Harga Ayam di Kuala Tembeling Naik Semula⟧ Menurut beliau, hujan menjadi punca.'
      ],
      keep: ['Murid itu membaca lagi: huruf demi huruf, sampai ke hujung.']
    },
    {
      id: 'artikel-berkaitan',
      category: 'related',
      why: 'Heads a list of links.',
      at: 'tail',
      match: r`(?:(?:artikel|berita|topik|cerita) (?:berkaitan|lain(?: yang berkaitan)?|sebelum ini|popular|terkini)|berita penuh|lagi berita|paling popular|terpopular|cadangan untuk anda|anda mungkin (?:juga )?(?:suka|berminat)(?: membaca)?|baca lagi|untuk lebih banyak (?:berita|artikel)[^.]{0,80}) ?[:：]?`,
      then: {lines: 10, match: 'headline'},
      remove: [
        'Berita Berkaitan\nSungai Tembeling Melimpah, Dua Kampung Dinaiki Air',
        'Anda mungkin juga berminat'
      ],
      keep: ['Berita lain datang dari pelabuhan: tiga kapal batal belayar.']
    },
    {
      id: 'iklan',
      category: 'ad',
      why: 'Marks the place of an advertisement.',
      match: r`-{0,2} ?(?:iklan|kandungan tajaan|artikel tajaan|skrol untuk (?:terus(?:kan)? )?(?:membaca|baca))(?: ?-{1,2})?|(?:artikel|berita|kandungan) (?:ini )?(?:diteruskan|bersambung) selepas iklan`,
      remove: ['Artikel diteruskan selepas iklan', 'IKLAN', 'Kandungan Tajaan'],
      keep: ['Iklan itu dibantah orang ramai.']
    },
    {
      id: 'kongsi',
      category: 'social',
      why: 'Share buttons.',
      match: r`(?:kongsi|sebarkan|share)(?: (?:artikel|berita|kandungan))?(?: ini)? ?(?:[:：]|(?:di|ke|melalui) .{2,50})?(?: (?:facebook|twitter|whatsapp|telegram|email)){0,6}`,
      remove: ['Kongsi:', 'Kongsi artikel ini', 'Kongsi Facebook Twitter WhatsApp'],
      keep: ['Kongsi kereta itu menjimatkan minyak.']
    },
    {
      id: 'sertai-saluran',
      category: 'subscribe',
      why: 'Invites readers to the site’s channels.',
      match: r`(?:sertai|ikuti|langgan(?:i)?|klik|layari|dapatkan|follow|muat turun)(?:lah)?(?! langkah| cara| panduan) [^.]{0,90}(?:(?:saluran|channel|kumpulan|group) (?:rasmi )?(?:kami|whatsapp|telegram|youtube)|(?:whatsapp|telegram) (?:channel|kami|rasmi)|google news|aplikasi kami|surat berita|laman sosial kami|media sosial kami)\b.{0,120}|muat turun aplikasi [^.]{2,40}\. klik di ?sini!?|(?:ikuti|like|follow) kami di (?:facebook|instagram|twitter|x|tiktok|youtube|telegram)[^.,]{0,60}\.?`,
      remove: [
        'Ikuti kami di Facebook',
        'Sertai saluran Telegram kami untuk berita terkini',
        'Ikuti kami di saluran WhatsApp Kabar Tembeling'
      ],
      keep: [
        'Ikuti kami di Facebook, kata guru itu, lalu murid tertawa.',
        'Ikuti nasihat doktor, pesan beliau kepada kumpulan itu.'
      ]
    },
    {
      id: 'hak-cipta',
      category: 'legal',
      why: 'The copyright notice.',
      at: 'tail',
      match: r`.{0,80}(?:hak cipta terpelihara|semua hak terpelihara|hakcipta (?:terpelihara|©)|tidak dibenarkan (?:menyalin|mengeluar ulang)).{0,120}`,
      remove: ['© 2024 Kabar Tembeling. Hak cipta terpelihara.'],
      keep: ['Hak cipta lagu itu didaftarkan tahun lalu.']
    },
    {
      id: 'tandatangan-agensi',
      category: 'credit',
      why: 'The agency’s or the paper’s name behind a dash closes an article.',
      scope: 'span',
      caseSensitive: true,
      at: 'tail',
      match: r`(?:^|(?<=[.!?"”] ?))[-–—]{1,2} ?(?:BERNAMA|Bernama|AFP|Reuters|REUTERS|AP|Agensi|AGENSI|Astro Awani|HARIAN METRO|Sinar Harian|UTUSAN|MalaysiaGazette|BH Online)(?:[/-]\p{L}+)?$`,
      remove: ['– BERNAMA', 'Mereka pulang petang itu. ⟦-- BERNAMA⟧'],
      keep: ['Laporan itu dipetik daripada agensi berita - Bernama']
    },
    {
      id: 'oleh',
      category: 'credit',
      why: 'The byline.',
      at: 'head',
      caseSensitive: true,
      match: r`(?:Oleh|OLEH|Laporan|Gambar|Foto)(?: ?[:：]| oleh)? ?\p{Lu}[\p{L}.'’@/-]{1,25}(?: \p{Lu}[\p{L}.'’@/-]{1,25}){1,4}`,
      remove: ['Oleh Siti Tembeling Jaya', 'OLEH: SITI TEMBELING'],
      keep: ['Oleh sebab hujan, perlawanan ditangguhkan.']
    },
    {
      id: 'disiarkan',
      category: 'credit',
      why: 'When the article was published.',
      match: r`(?:disiarkan|diterbitkan|dikemas ?kini|kemas ?kini|tarikh)(?: pada)? ?[:：]? ?(?:(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad),? ?)?\d{1,2} \p{L}{3,9},? \d{4}.{0,30}`,
      remove: ['Disiarkan pada: 12 Januari 2023 10:15 AM'],
      keep: ['Diterbitkan sejak 12 tahun lalu, majalah itu masih laris.']
    },
    {
      id: 'gambar-hiasan',
      category: 'credit',
      why: 'Whose a picture is, or that it is a stock picture.',
      caseSensitive: true,
      match:
        "[(\\[]?(?:[Gg]ambar|[Ff]oto|GAMBAR|FOTO) ?[:/-] ?(?:Bernama|BERNAMA|AFP|Reuters|REUTERS|AP|[Ii]hsan .{2,40}|[Ff]ail|[Hh]iasan|[Mm]edia [Ss]osial|\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){1,3})[)\\]]?|[(\\[]?(?:[Gg]ambar|[Ff]oto) (?:hiasan|fail|ihsan .{2,40})[)\\]]?\\.?|FOTO \\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){1,3}",
      remove: ['Foto: Bernama', '[Gambar hiasan]', 'FOTO Siti Aminah'],
      keep: ['Gambar hiasan itu dibuat daripada kayu jati.']
    },
    {
      id: 'tarikh',
      category: 'credit',
      why: 'The date of publication above the text.',
      match:
        '(?:tarikh (?:diterbitkan|siaran|kemas ?kini) ?[:：]? ?)?\\d{1,2} (?:januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember) 20\\d\\d(?:,? (?:pada )?\\d{1,2}[:.]\\d\\d ?(?:am|pm|pagi|petang|malam|tengah hari))?|masa membaca ?[:：]? ?\\d{1,2} minit',
      at: 'first',
      remove: ['4 Mei 2020, 10:15 pagi', 'Masa membaca: 3 minit'],
      keep: ['4 Mei 2020 hujan.']
    },
    {
      id: 'laman',
      category: 'nav',
      why: 'Names of the pages that every site has.',
      match: '(?:halaman|laman) utama|terma (?:dan|&) syarat|dasar privasi|penafian|hubungi kami',
      at: 'tail',
      remove: ['Terma dan syarat'],
      keep: ['Halaman utama akhbar itu kosong.']
    },
    {
      id: 'komen',
      category: 'comment',
      why: 'The comment section.',
      match: r`(?:\(?\d{0,5}\)? ?komen ?(?:\(\d+\))?|(?:tulis|tinggalkan|hantar|beri(?:kan)?) komen(?: anda)?(?: di ?sini)?|tiada komen|log masuk untuk (?:memberi )?komen)[.:]?`,
      remove: ['Tinggalkan komen anda', '12 Komen'],
      keep: ['Komen itu dipadam oleh pemilik akaun.']
    },
    ...creditRules,
    ...linkRules,
    ...promptRules,
    ...interfaceRules,
    ...pageRules
  ]
}

export default pack
