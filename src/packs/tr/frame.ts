import type {Rule} from '../../matching/rule.ts'
import {forms, givenName, row} from './words.ts'

const cities =
  'İstanbul|Ankara|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Şanlıurfa|Mersin|Diyarbakır|Hatay|Manisa|Kayseri|Samsun|Balıkesir|Kahramanmaraş|Van|Aydın|Denizli|Sakarya|Tekirdağ|Muğla|Eskişehir|Mardin|Trabzon|Malatya|Erzurum|Ordu|Sivas|Tokat|Elazığ|Çorum|Zonguldak|Kocaeli|Edirne|Kırklareli|Çanakkale|Rize|Giresun|Artvin|Batman|Bolu|Düzce|Isparta|Burdur|Uşak|Kütahya|Afyonkarahisar|Aksaray|Niğde|Nevşehir|Kırşehir|Yozgat|Amasya|Sinop|Kastamonu|Karabük|Bartın|Yalova|Bilecik|Karaman|Osmaniye|Kilis|Adıyaman|Siirt|Şırnak|Hakkari|Bitlis|Muş|Bingöl|Tunceli|Erzincan|Gümüşhane|Bayburt|Ardahan|Kars|Iğdır|Ağrı|Lefkoşa|Berlin|Brüksel|Washington|Londra|Paris|Moskova'
const city = `(?:${cities}|${cities.toLocaleUpperCase('tr')})`
const name = `${givenName} (?:\\p{Lu}\\p{Ll}{2,14} )?(?:\\p{Lu}\\p{Ll}{1,16}|\\p{Lu}{2,18})`

const network =
  "(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|e-posta|instagram|youtube|reddit|tiktok|flipboard|google news|yazdır|kopyala)(?:['’](?:ta|da|te|de) (?:paylaş|takip et))?"

/** What stands above, between and below the paragraphs, each a line of its own. */
export const frameRules: readonly Rule[] = [
  {
    id: 'name-and-town',
    category: 'credit',
    why: 'The reporter and the town, with a stroke or a dash in between.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:${name} ?[/|] ?${city}|${city} ?[/|] ?${name}|${name} [–-] (?:${cities.toLocaleUpperCase('tr')})|(?:${cities.toLocaleUpperCase('tr')}) [–-] ${name})`,
    remove: ['Ahmet Yılmaz / İstanbul', 'ANKARA - Ayşe DEMİR'],
    keep: ['Ahmet Yılmaz, İstanbul', 'Ali Kaya - Bursa yolunda kaza']
  },
  {
    id: 'label-and-no-prose',
    category: 'credit',
    why: 'Author, translator, editor or camera behind two labels in one line.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:Haber|HABER|Muhabir|Editör|Yazı|Röportaj|Metin|Çeviri|Kurgu|Kamera|Görüntü|Fotoğraf|Foto|Sunucu|Yapım|Yönetmen|Kameraman|Seslendirme)(?: ?[,/&-] ?(?:Haber|Kamera|KAMERA|Fotoğraf|FOTOĞRAF|Foto|Görüntü|Kurgu|Montaj)) ?: ?\\p{Lu}[^.!?:]{3,60}`,
    remove: ['Haber-Kamera: Ali Kaya', 'Röportaj / Fotoğraf: Ayşe DEMİR'],
    keep: ['Haber ve Fotoğraf: iki ayrı iş. Bunu bilin.']
  },
  {
    id: 'follow-the-paper',
    category: 'subscribe',
    why: 'Asks to follow or to support the paper, by its name.',
    caseSensitive: true,
    at: 'edge',
    match:
      "(?:\\p{Lu}[\\p{L}\\d.]{1,20} )?\\p{Lu}[\\p{L}\\d.]{1,24}['’]\\p{L}{1,4} (?:(?:Google News|Google Haberler|WhatsApp|Telegram|Twitter|X|YouTube|Instagram|Facebook|sosyal medya)['’]?\\p{L}{0,4}(?: üzerinden)? )?(?:[Tt]akip [Ee]t(?:in|mek için tıklayın(?:ız)?)?|TAKİP ET|[Dd]estek [Oo]l(?:un)?|DESTEK OL|[Aa]bone [Oo]l(?:un)?|ABONE OL)[.!]?",
    remove: ["Değirmen'i Takip Et", "Değirmen'e destek ol", "Google News'te takip et"],
    keep: ["Ali'yi takip et, dedi polis.", "Köy'e destek ol, sonra git."]
  },
  {
    id: 'support-journalism',
    category: 'subscribe',
    why: 'Asks readers for money for journalism.',
    at: 'edge',
    match: `(?:[^.!?]{0,60} )?(?:bağımsız|özgür|eleştirel|halkın|yerel|nitelikli|tarafsız) (?:gazeteciliğ[ei]|haberciliğ[ei]|medyay[ıa]|basın[ıa]|yayıncılığ[ıa]) (?:desteklemek|destekle(?:yin)?|destek (?:ol(?:un)?|ver(?:in)?))(?: için .{2,60})?[.!]?|(?:${forms('reklamsız oku', 'reklamsız okuyun', 'premium üyelik', 'abonelik paketleri', 'hesabınız var mı? giriş yapın', 'zaten abone misiniz? giriş yapın')})[.!]?`,
    remove: ['Bağımsız gazeteciliğe destek olun', 'Özgür basını desteklemek için abone olun'],
    keep: ['Bağımsız gazeteciliğe destek verdiğini söyledi.']
  },
  {
    id: 'share-row',
    category: 'social',
    why: 'The row of networks on which the page can be shared.',
    match: `(?:(?:paylaş|bu haberi paylaş|haberi paylaş|bizi takip edin|takip et) ?:? )?${row(network)}`,
    remove: [
      "Facebook'ta Paylaş Twitter'da Paylaş WhatsApp'ta Paylaş",
      'Paylaş: Facebook Twitter WhatsApp E-posta'
    ],
    keep: ["Facebook'ta paylaş dedi, Twitter'da değil."]
  },
  {
    id: 'letters-bigger',
    category: 'nav',
    why: 'Buttons that change the size of letters, or read the text out.',
    match: `(?:${forms('yazı boyutu', 'yazı tipi boyutu', 'metin boyutu', 'punto', 'font')}) ?:? ?(?:a ?[-+] ?[|/ ]? ?a ?[-+]|[-+] ?[/|]? ?[-+]|\\d{1,2})(?: ?a ?[-+])?|(?:aa|a- ?a\\+?|a\\+ ?\\|? ?a-)|(?:${forms('haberi sesli dinle', 'sesli dinle', 'yazıyı dinle', 'makaleyi dinle', 'dinlemek için tıklayın')})(?: ?\\d{1,2}:\\d\\d)?`,
    remove: ['Yazı Boyutu: A- A+', 'Haberi sesli dinle'],
    keep: ['Yazı boyutu büyük harflerle basıldı.']
  },
  {
    id: 'embedded-post',
    category: 'media',
    why: 'What an embedded post or a player leaves.',
    match: `(?:bu gönderiyi |gönderiyi )?(?:[iİ]nstagram|twitter|x|facebook|youtube|tiktok)['’]?(?:da|de|ta|te) (?:bu gönderiyi |bu videoyu )?(?:gör(?:üntüle)?|izle|aç)|(?:${forms('fotoğrafı büyüt', 'fotoğraf galerisi için tıklayın', 'videoyu oynat', 'videoyu izlemek için', 'sesi aç', 'tam ekran', 'sonraki video', 'önceki fotoğraf', 'sonraki fotoğraf', 'tüm galeriyi gör', 'diğer galeriler', 'diğer videolar')})[.!]?|\\d{1,3} ?/ ?\\d{1,3}`,
    remove: ["Instagram'da bu gönderiyi gör", 'Videoyu oynat'],
    keep: ["Instagram'da bu gönderiyi gördü."]
  },
  {
    id: 'comments-and-reactions',
    category: 'comment',
    why: 'The frame of comments and reactions.',
    at: 'edge',
    match: `(?:${forms('ilk yorumu siz yapın', 'ilk yorumu siz yazın', 'ilk yorum yapan siz olun', 'ilk yorumlayan siz olun', 'yorumunuzu ekleyin', 'yorum bırakın', 'yorumlarınızı bekliyoruz', 'yorumunuz onaylanmak üzere', 'bu habere tepkiniz ne oldu', 'bu habere tepki ver', 'tepki ver', 'siz ne düşünüyorsunuz', 'bu haber hakkında ne düşünüyorsunuz', 'haber hakkındaki yorumlarınız', 'misafir olarak yorum yapın', 'kalan karakter', 'yorumları oku', 'henüz yorum yapılmadı', 'henüz yorum eklenmemiş')})[?!:.]{0,3}(?: ?\\d{1,5})?(?: ${forms('ilk yorumu')} [^.!?]{3,30}[.!]?)?|e-?posta (?:hesabınız|adresiniz) (?:yayımlan|yayınlan|paylaşıl)may?acak.{0,120}`,
    remove: [
      'İlk yorumu siz yapın',
      'Bu habere tepkiniz ne oldu?',
      'E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir'
    ],
    keep: ['İlk yorumu siz yapın dedi hoca.']
  },
  {
    id: 'path-of-sections',
    category: 'nav',
    why: 'The path of sections to the article.',
    at: 'head',
    match: `(?:${forms('ana sayfa', 'anasayfa', 'haberler', 'haber')}) ?[/>»›|•·-] ?\\p{L}[\\p{L} -]{2,40}(?: ?[/>»›|•·] ?[^.!?]{2,100})?`,
    remove: ['Ana Sayfa / Ekonomi', 'Haberler › Gündem › Köprü yeniden açıldı'],
    keep: ['Ana sayfa: ekonomi ve köprü haberleri burada.']
  },
  {
    id: 'previous-and-next',
    category: 'nav',
    why: 'Links to the articles before and behind this one, side by side.',
    match: `[←«<\\s]{0,3}(?:${forms('önceki')})(?: (?:${forms('haber', 'yazı', 'içerik', 'konu', 'makale', 'sayfa')}))? ?[|/•·–→←»«-]{0,3} ?(?:${forms('sonraki')})(?: (?:${forms('haber', 'yazı', 'içerik', 'konu', 'makale', 'sayfa')}))?[→»>\\s]{0,3}`,
    remove: ['Önceki Yazı Sonraki Yazı', '« Önceki | Sonraki »'],
    keep: ['Önceki yazı, sonraki yazı ve bu.']
  },
  {
    id: 'times-read',
    category: 'credit',
    why: 'How often the page was read.',
    match: `(?:${forms('bu yazı', 'bu haber', 'bu içerik', 'haber', 'bu sayfa', 'bu makale')})(?: ${forms('toplam')})? \\d[\\d.,]{0,9} ${forms('kez', 'defa', 'kişi tarafından')} ${forms('okunmuştur', 'okundu', 'görüntülendi', 'görüntülenmiştir', 'izlendi')}\\.?`,
    remove: ['Bu yazı toplam 1245 kez okunmuştur', 'Haber 120 defa okundu.'],
    keep: ['Bu yazı 12 kez okundu ve ezberlendi.']
  },
  {
    id: 'read-more-button',
    category: 'nav',
    why: 'Buttons that show more.',
    match: `(?:${forms('daha fazla oku', 'daha fazlasını oku', 'daha fazla bilgi', 'daha fazla bilgi al', 'hepsini oku', 'tamamını oku', 'tamamını göster', 'metnin tamamını göster', 'daha fazla haber göster', 'daha fazla haber için tıklayın', 'okumaya devam et', 'okumaya devam edin', 'haberi oku', 'haberin tamamı', 'ayrıntılı bilgi için tıklayın', 'sayfayı yenile', 'başa dön', 'bildirimlere izin ver', 'bildirimleri açın')})[ .…»>→]{0,4}`,
    remove: ['DAHA FAZLA OKU', 'Okumaya devam et →'],
    keep: ['Daha fazla oku, daha az konuş.']
  }
]
