import type {Pack} from './rule.ts'

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
      match: r`(?<![\p{L}\p{N}"'“‘])(?:Baca|BACA|Lihat|LIHAT|Tonton|TONTON) ?(?:[Ll]agi|LAGI|[Ss]eterusnya|[Bb]erita [Bb]erkaitan) ?[:：] ?`,
      until: 'headline',
      remove: [
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
      match: r`(?:(?:artikel|berita|topik|cerita) (?:berkaitan|lain(?: yang berkaitan)?|sebelum ini|popular|terkini)|berita penuh|lagi berita|paling popular|terpopular|cadangan untuk anda|anda mungkin (?:juga )?(?:suka|berminat)(?: membaca)?|baca (?:juga|lagi)|untuk lebih banyak (?:berita|artikel)[^.]{0,80}) ?[:：]?`,
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
      match: r`-{0,2} ?(?:iklan|kandungan tajaan|artikel tajaan|skrol untuk (?:terus(?:kan)? )?(?:membaca|baca))(?: ?-{1,2})?`,
      remove: ['IKLAN', 'Kandungan Tajaan'],
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
      match: r`(?:sertai|ikuti|langgan(?:i)?|klik|layari|dapatkan|follow|muat turun)(?:lah)?(?! langkah| cara| panduan) [^.]{0,90}(?:(?:saluran|channel|kumpulan|group) (?:rasmi )?(?:kami|whatsapp|telegram|youtube)|(?:whatsapp|telegram) (?:channel|kami|rasmi)|google news|aplikasi kami|surat berita|laman sosial kami|media sosial kami)\b.{0,120}`,
      remove: [
        'Sertai saluran Telegram kami untuk berita terkini',
        'Ikuti kami di saluran WhatsApp Kabar Tembeling'
      ],
      keep: ['Ikuti nasihat doktor, pesan beliau kepada kumpulan itu.']
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
      id: 'komen',
      category: 'comment',
      why: 'The comment section.',
      match: r`(?:\(?\d{0,5}\)? ?komen ?(?:\(\d+\))?|(?:tulis|tinggalkan|hantar|beri(?:kan)?) komen(?: anda)?|tiada komen|log masuk untuk (?:memberi )?komen)[.:]?`,
      remove: ['Tinggalkan komen anda', '12 Komen'],
      keep: ['Komen itu dipadam oleh pemilik akaun.']
    }
  ]
}

export default pack
