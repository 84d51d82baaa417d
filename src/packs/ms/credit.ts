import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const name = r`\p{Lu}[\p{L}.'’@-]{1,25}(?: \p{Lu}[\p{L}.'’@/-]{0,25}){1,5}`
const paper = r`(?:BERNAMA|Bernama|bernama|UTUSAN|Utusan|KOSMO!?|Kosmo!?|HARIAN METRO|Harian Metro|METRO|SINAR HARIAN|Sinar Harian|Sinar Daily|SINAR|BERITA HARIAN|Berita Harian|BH Online|BH|NSTP|MSTAR|mStar|AWANI|Awani|Astro AWANI|ASTRO AWANI|MALAYSIAGAZETTE|Malaysia ?Gazette|MALAYSIAKINI|Malaysiakini|FMT|Selangorkini|SELANGORKINI|WilayahKu|TVS|RTM|Malaysia Dateline|Agenda Daily|Getaran|GETARAN|MalaysiaNow|Media ?Permata|Utusan Borneo|UTUSAN BORNEO|AGENSI|Agensi|AFP|Reuters|REUTERS|AP|EPA|XINHUA|Xinhua|ANADOLU|AA)(?: (?:ONLINE|Online|online|TV|SARAWAK|SABAH))?`
const month = r`(?:jan(?:uari)?|feb(?:ruari)?|mac|apr(?:il)?|mei|jun|jul(?:ai)?|og(?:os)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dis(?:ember)?)`
const weekday = r`(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad)`
const time = r`\d{1,2}[:.]\d\d(?: ?(?:am|pm|pagi|petang|malam|tengah hari|tgh|ptg|mlm))?`

/** Who wrote, published or photographed it. */
export const creditRules: readonly Rule[] = [
  {
    id: 'tandatangan-akhbar',
    category: 'credit',
    why: 'The name of the paper or the agency behind a dash closes an article.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”’)] ?))[-–—‒]{1,2} ?${paper}(?: ?[/,-] ?${paper})?(?:,? \d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d)?\.?$`,
    remove: [
      'Mereka pulang petang itu. ⟦- UTUSAN ONLINE⟧',
      '— Bernama/AFP',
      'Mereka pulang. ⟦– Sinar Daily⟧'
    ],
    keep: ['Laporan itu dipetik daripada dua akhbar - Utusan dan Kosmo']
  },
  {
    id: 'tandatangan-bertarikh',
    category: 'credit',
    why: 'Paper in capitals, and the day, behind a dash close an article.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?"”’)] ?))[-–—]{1,2} ?[A-Z][A-Z0-9]{3,20}(?: [A-Z]{3,15})?,? \d{1,2}(?:\/\d{1,2}\/| \p{Lu}\p{Ll}{2,8} )20\d\d\.?$`,
    remove: ['Mereka pulang petang itu. ⟦– KABARHARIAN 7/9/2017⟧'],
    keep: ['Mereka pulang petang itu – KABARHARIAN melaporkannya pada 7/9/2017']
  },
  {
    id: 'oleh-juruvideo',
    category: 'credit',
    why: 'Who made the video, the pictures or the report, alone in a line.',
    caseSensitive: true,
    match: r`(?:Video|VIDEO|Gambar|GAMBAR|Foto|FOTO|Laporan|LAPORAN|Grafik|Infografik)(?: (?:dan|&) (?:[Vv]ideo|[Gg]ambar|[Ff]oto|VIDEO|GAMBAR|FOTO))? (?:oleh|Oleh|OLEH) ?:? ?${name}`,
    remove: ['Video oleh SITI AMINAH AHMAD', 'Laporan dan gambar oleh Siti Aminah'],
    keep: ['Video oleh Siti Aminah ditonton sejuta kali.']
  },
  {
    id: 'gambar-di-hujung',
    category: 'credit',
    why: 'Whose a picture is, behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”)\p{L}] ?)(?:[-–—/|] ?|[(\[]|(?<=[.!?"”)] ?))(?:(?:Gambar|GAMBAR|gambar|Foto|FOTO|foto) ?[:/-]? ?(?:hiasan|Hiasan|HIASAN|fail|Fail|FAIL|tular|ihsan [^.!?()\[\]]{2,50}|Ihsan [^.!?()\[\]]{2,50}|IHSAN [^.!?()\[\]]{2,50}|(?:Facebook|FB|Instagram|IG|Twitter|X|TikTok|YouTube|media sosial|Media [Ss]osial|Internet|internet)(?: [^.!?()\[\]]{2,50})?|${paper}(?: ?[/-] ?\p{Lu}[\p{L}. '’-]{2,40})?|(?:oleh |: ?)?${name})|NSTP ?\/ ?\p{Lu}[\p{L}. '’-]{2,40})[)\]]?\.?$`,
    remove: [
      'Penduduk menuai padi. ⟦- Gambar hiasan⟧',
      'Penduduk menuai padi. ⟦– Gambar Bernama⟧',
      'Penduduk menuai padi. ⟦FOTO NSTP/Siti Aminah⟧',
      'Penduduk menuai padi ⟦(Gambar hiasan)⟧'
    ],
    keep: ['Penduduk itu menyimpan gambar hiasan', 'Pemenang dipilih melalui gambar fail']
  },
  {
    id: 'gambar-sebaris',
    category: 'credit',
    why: 'Whose a picture is, alone in a line.',
    caseSensitive: true,
    match: r`[-–—(\[]?[ ]?(?:(?:Gambar|GAMBAR|Foto|FOTO) ?[:/-]? ?(?:[Hh]iasan|HIASAN|[Ff]ail|FAIL|[Tt]ular|[Ii]hsan [^.!?]{2,50}|IHSAN [^.!?]{2,50}|${paper}(?: ?[/-] ?\p{Lu}[\p{L}. '’-]{2,40})?|oleh ${name})|NSTP ?\/ ?\p{Lu}[\p{L}. '’-]{2,40}|(?:Sumber|SUMBER|Kredit|KREDIT)(?: [Ff]oto| [Gg]ambar| FOTO| GAMBAR)? ?[:：] ?(?:Facebook|FB|Instagram|IG|Twitter|X|TikTok|YouTube|Google|Internet|internet)(?: @?[\p{L}\p{N}. _-]{2,40})?)[)\]]?\.?`,
    remove: ['Gambar Hiasan.', 'FOTO BERNAMA', 'FOTO NSTP/SITI AMINAH', 'Kredit: Facebook Siti Aminah'],
    keep: ['Gambar hiasan dinding itu dicuri.', 'Foto fail dibuka semula.']
  },
  {
    id: 'e-mel-wartawan',
    category: 'credit',
    why: 'The reporter’s or the newsroom’s address below the byline.',
    match: r`[\w.-]{2,40}@[\w-]{2,25}\.(?:com\.my|com|my|net\.my)`,
    at: 'head',
    remove: ['siti@kabartembeling.com.my'],
    keep: ['E-mel siti@kabartembeling.com.my dibuka.']
  },
  {
    id: 'masa-siaran',
    category: 'credit',
    why: 'When the article was published, above it.',
    match: r`(?:(?:disiarkan|diterbitkan|dikemas ?kini|kemas ?kini|tarikh)(?: pada)? ?[:：]? ?)?(?:${weekday} ?[,|]? ?)?(?:\d{1,2} ${month},? 20\d\d|${month} \d{1,2},? 20\d\d) ?[,|@·•-]? ?(?:pada |jam )?${time}|(?:disiarkan|diterbitkan|dikemas ?kini|kemas ?kini)(?: pada)? ?[:：]? ?(?:se|\d{1,2} )(?:minit|jam|hari|minggu|bulan|tahun)(?: yang)? lalu|\d{1,2} minit (?:bacaan|membaca)|masa (?:membaca|bacaan) ?[:：]? ?\d{1,2} minit`,
    at: 'head',
    remove: [
      'Mac 12, 2022 @ 10:20am',
      'Khamis | 12 Mac 2022 | 10:20 AM',
      'Dikemas kini 2 jam lalu',
      '2 minit bacaan'
    ],
    keep: ['Khamis, 12 Mac 2022 10:20 AM: gempa bumi']
  },
  {
    id: 'oleh-huruf-besar',
    category: 'credit',
    why: 'The reporter’s name in capitals above the article, with the newsroom’s address below it.',
    caseSensitive: true,
    at: 'first',
    match: r`(?:OLEH:? ?|Oleh:? ?)?(?:[A-Z][A-Z.'’@-]{1,20}(?: [A-Z][A-Z.'’@-]{0,20}){0,4} (?:BIN|BINTI|ABDUL|ABD|AHMAD|MOHD|MUHAMMAD|MOHAMAD|MOHAMED|NUR|NOR|SITI|ISMAIL|HASSAN|HUSSIN|IBRAHIM|OMAR|ALI|YUSOF|RAHMAN|AZIZ|OTHMAN|SALLEH|HAMZAH)|(?:SITI|NUR|NOR|NURUL|MOHD|MUHAMMAD|MOHAMAD|AHMAD|WAN|NIK|TENGKU|SYED|SHARIFAH|NORHAYATI|ABDUL|NOOR|HJ))(?: [A-Z][A-Z.'’@-]{0,20}){0,4}`,
    remove: ['SITI AMINAH AHMAD', 'OLEH MOHD FAIZ TEMBELING'],
    keep: ['SITI AMINAH: Kami menang', 'HARGA AYAM NAIK']
  },
  {
    id: 'penulis-ialah',
    category: 'credit',
    why: 'Presents the author of an opinion below it.',
    match: r`[*)( ]{0,5}(?:penulis (?:ialah|adalah|merupakan)|(?:(?<=[*)(] ?)|(?=dr|prof))(?:(?:prof(?:esor)?|madya|datuk|dato|dr|ts|ir|encik|puan)[.’']? |(?<=[*] ?))[^.!?]{3,60} (?:ialah|adalah|merupakan) (?:seorang |bekas )?(?:pensyarah|profesor|felo|penyelidik|pegawai|peguam|ketua|pengarah|dekan|pakar|penganalisis|wartawan|kolumnis|timbalan|pengerusi|presiden|ahli|penulis|aktivis|pengasas|perunding)|tentang penulis ?:) .{3,250}`,
    at: 'last',
    remove: [
      '* Dr Siti Aminah ialah Pensyarah Kanan di Universiti Tembeling',
      '*Penulis ialah pensyarah di Tembeling'
    ],
    keep: ['Beliau ialah pensyarah di Tembeling.']
  },
  {
    id: 'nama-ialah',
    category: 'credit',
    why: 'Presents the author of an opinion below it, by name.',
    caseSensitive: true,
    at: 'tail',
    match: r`[*)( ]{0,4}[A-Z][A-Z.’'@/-]{1,20}(?: [A-Z][A-Z.’'@/-]{1,20}){1,6} (?:ialah|adalah|merupakan) (?:seorang |bekas |mantan )?(?:[Kk]etua|[Pp]engarah|[Tt]imbalan|[Pp]engerusi|[Pp]residen|[Pp]ensyarah|[Pp]rofesor|[Ff]elo|[Pp]enyelidik|[Pp]egawai|[Pp]eguam|[Dd]ekan|[Pp]akar|[Pp]enganalisis|[Ww]artawan|[Kk]olumnis|[Pp]enulis|[Aa]hli|[Nn]aib|[Ss]etiausaha|[Mm]enteri|[Aa]ktivis|[Pp]engasas|[Pp]engamal|[Pp]elajar|[Pp]erunding|[Pp]enolong|[Cc]alon)[^!?:;"”]{3,200}`,
    remove: ['SITI AMINAH AHMAD ialah pensyarah di Universiti Tembeling.'],
    keep: ['SITI AMINAH adalah antara yang hadir.', 'KKM adalah pengarah utama projek itu.']
  },
  {
    id: 'pandangan-penulis',
    category: 'legal',
    why: 'Says that an opinion is its author’s own.',
    match: r`.{0,160}(?:pandangan|pendapat|tulisan|artikel|kenyataan|kandungan|rencana)\b.{0,80}(?:tidak (?:semestinya )?(?:mewakili|mencerminkan|menggambarkan)|pandangan peribadi penulis|tanggung ?jawab penulis).{0,200}`,
    at: 'tail',
    remove: [
      'Artikel ini ialah pandangan peribadi penulis dan tidak semestinya mencerminkan pendirian Kabar Tembeling.',
      'Kandungan di atas adalah tanggungjawab penulis'
    ],
    keep: ['Tulisan itu dibaca oleh ramai penduduk.']
  },
  {
    id: 'pernah-disiarkan',
    category: 'credit',
    why: 'Where the text was published before.',
    match: r`[(*]{0,2}(?:artikel|berita|rencana|tulisan|laporan) ini (?:telah |pernah )?(?:pertama kali |mula-mula |turut |juga )?(?:disiarkan|diterbitkan|dipetik|diambil) (?:di|dalam|oleh|daripada|dari|pada) [^.!?]{3,90}[.)*]{0,2}`,
    at: 'last',
    remove: ['Artikel ini pertama kali disiarkan di Kabar Tembeling pada 12 Mac 2022'],
    keep: ['Laporan ini diterbitkan pada Mac. Kementerian menolaknya.']
  },
  {
    id: 'tarikh-baris',
    category: 'dateline',
    why: 'Place, date and agency before the first sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`^(?:KUALA LUMPUR|PUTRAJAYA|SHAH ALAM|GEORGE TOWN|GEORGETOWN|JOHOR BAHRU|IPOH|KOTA BHARU|KOTA KINABALU|KUCHING|KUANTAN|KUALA TERENGGANU|ALOR SETAR|SEREMBAN|MELAKA|KANGAR|PETALING JAYA|KLANG|BANGI|CYBERJAYA|LABUAN|MIRI|SIBU|SANDAKAN|TAWAU|SINGAPURA|JAKARTA|BANGKOK|WASHINGTON|LONDON|TOKYO|BEIJING)(?:,? \d{1,2} \p{Lu}\p{Ll}{2,8}\.?)?(?: \([A-Za-z ]{3,20}\))? ?(?:[-–—]{1,2}|:) ?`,
    remove: ['⟦KUALA LUMPUR 10 Jan. - ⟧Penduduk menuai padi sejak pagi.', '⟦JAKARTA: ⟧Penduduk menuai padi.'],
    keep: ['KUALA LUMPUR hujan sejak pagi.']
  },
  {
    id: 'agensi-di-akhir',
    category: 'credit',
    why: 'The agency or the paper behind a dash closes the text; what the page printed below can be glued to it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?]["”’]? ?|["”] ?) ?[-–—] ?(?:BERNAMA|Bernama|AGENSI|Agensi|AFP|AP|Reuters|REUTERS|(?:KOSMO|Kosmo)!?(?: ONLINE| Online)?|UTUSAN(?: ONLINE)?|Utusan(?: Online)?|SINAR HARIAN|Sinar Harian|HARIAN METRO|Harian Metro|BH Online|mStar)\.?(?=$|\p{Lu}| (?:Hak|©))`,
    remove: [
      'Penduduk menuai padi sejak pagi.”⟦ – Bernama⟧',
      'Penduduk menuai padi sejak pagi.⟦ – KOSMO! ONLINE.⟧'
    ],
    keep: ['Penduduk menuai padi. - Bernama memetik beliau sebagai berkata demikian.']
  },
  {
    id: 'hak-cipta-di-akhir',
    category: 'legal',
    why: 'Who owns the rights, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?]["”’]? ?|["”] ?|\p{Lu} ?)Hak [Cc]ipta (?:[Tt]erpelihara )?©[^.!?]{2,60}(?:Sdn|Bhd)\.?(?: ?Bhd\.?)?(?: ?\([^()]{2,30}\))?(?: Semua hak terpelihara\.?)?$`,
    remove: [
      'Penduduk menuai padi sejak pagi, dan anak-anak mereka membawa makanan serta minuman ke bendang itu sebelum matahari naik tinggi di atas bukit. ⟦Hak cipta terpelihara © 2023 Media Tembeling Sdn. Bhd.⟧'
    ],
    keep: [
      'Penduduk menuai padi sejak pagi, dan anak-anak mereka membawa makanan serta minuman ke bendang itu sebelum matahari naik tinggi di atas bukit. Hak cipta terpelihara oleh undang-undang, kata peguam itu kepada mereka.'
    ]
  },
  {
    id: 'akhbar-dan-tarikh',
    category: 'credit',
    why: 'The paper and the day above a text that was taken from it.',
    caseSensitive: true,
    at: 'head',
    match: r`${paper},? ?[-–]? ?(?:\p{Lu}\p{Ll}{3,7},? )?\d{1,2} \p{Lu}\p{Ll}{2,8},? 20\d\d`,
    remove: ['BERNAMA, 13 Januari, 2011', 'Utusan, Selasa, 4 Mei 2010'],
    keep: ['Bernama, 13 Januari 2011, melaporkannya dahulu']
  }
]
