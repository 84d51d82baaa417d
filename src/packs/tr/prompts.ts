import type {Rule} from '../../matching/rule.ts'
import {forms} from './words.ts'

const channel =
  '(?:google news|google haberler|google|whatsapp|telegram|instagram|[iİ]nstagram|twitter|facebook|youtube|x hesab|sosyal medya|tiktok|flipboard|bülten|uygulama|bildirim|kanal)'

/** Links, prompts, notices and what else stands around a Turkish article. */
export const promptRules: readonly Rule[] = [
  {
    id: 'related-label',
    category: 'related',
    why: 'More labels in front of the headline of another article.',
    match: `[>»→*•-]{0,3} ?(?:${forms('ayrıca bak', 'ayrıca bakınız', 'ayrıca okuyun', 'ayrıca oku', 'bunu da oku', 'bunları da okuyun', 'bunlara da bakın', 'bunu da okuyabilirsiniz', 'okumadan geçme', 'okumadan geçmeyin', 'kaçırmayın', 'ilginizi çekebilir', 'ilginizi çekecek haber', 'ilgili haber', 'ilgili haberler', 'ilgili içerik', 'ilgili yazı', 'benzer haber', 'benzer haberler', 'daha fazlası', 'detaylı bilgi için', 'devamı', 'haberin devamı', 'video haber', 'tavsiye edilen haber', 'önerilen haber', 'editörün seçtikleri', 'sıradaki haber', 'sonraki haber', 'önceki haber', 'sonraki yazı', 'önceki yazı', 'foto galeri')}) ?(?::|>{1,3}|→|»|\\|) ?.{8,220}`,
    remove: ['BUNU DA OKU: Köprü yolu trafiğe açıldı', 'Sonraki Yazı: Değirmen yeniden dönüyor'],
    keep: ['Galeri: köyün meydanı', 'Devamı gelecek, dedi muhtar.']
  },
  {
    id: 'related-heading',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    then: {lines: 8, match: 'headline'},
    match: `(?:${forms('ilginizi çekebilir', 'ilginizi çekebilecek haberler', 'ilginizi çekebilecek diğer haberler', 'bunlar da ilginizi çekebilir', 'ilgili haberler', 'ilgili içerikler', 'ilgili yazılar', 'benzer haberler', 'benzer yazılar', 'benzer içerikler', 'diğer haberler', 'diğer yazılar', 'diğer içerikler', 'son haberler', 'son yazılar', 'son dakika', 'son dakika haberleri', 'en son haberler', 'en çok okunanlar', 'en çok okunan haberler', 'çok okunanlar', 'çok okunan haberler', 'günün haberleri', 'günün manşetleri', 'öne çıkanlar', 'öne çıkan haberler', 'önerilen haberler', 'önerilen videolar', 'önerilenler', 'editörün seçtikleri', 'sizin için seçtiklerimiz', 'bu kategorideki diğer haberler', 'bu haberler de ilginizi çekebilir', 'yazarın diğer yazıları', 'yazarın son yazıları', 'tüm yazıları', 'tüm haberler', 'manşetler', 'trend haberler', 'trendler', 'popüler haberler', 'popüler', 'gündemdekiler', 'flaş haberler', 'flaş flaş flaş', 'en yeniler', 'sponsorlu bağlantılar', 'daha fazla haber', 'daha fazla göster', 'tavsiye edilenler')})[:.!]? ?[>»→]?`,
    at: 'tail',
    remove: ['FLAŞ FLAŞ FLAŞ', 'Benzer Haberler', 'İlgili Haberler:\nKöprü yolu trafiğe yeniden açıldı'],
    keep: ['Son dakika golüyle kazandılar.', 'Popüler kültür']
  },
  {
    id: 'read-at-source',
    category: 'related',
    why: 'Sends the reader to the rest of the text.',
    match: `(?:[^.!?…]{0,60} )?(?:${forms('haberin tamamını', 'haberin devamını', 'haberi kaynağından', 'yazının tamamını', 'yazının devamını', 'devamını', 'haberin detaylarını', 'röportajın tamamını', 'tamamını', 'haberin tamamı', 'haberin devamı', 'haberin detayları', 'haberin ayrıntıları', 'incelemeyi', 'haberi', 'detaylar')})(?: .{0,30})? ?${forms('oku', 'okuyun', 'okumak için tıklayın', 'okumak için tıklayınız', 'için tıklayın', 'için tıklayınız', 'görüntüle', 'okuyabilirsiniz', 'göster', 'kaynağından oku', 'burada')} ?[.!»>…]{0,3}`,
    remove: [
      'Haberin tamamını kaynağından oku..',
      'Haberi Kaynağından Oku',
      'Haberin ayrıntıları burada',
      'Devamını Oku »',
      'İncelemeyi Oku'
    ],
    keep: ['Haberi burada duydum.', 'Haberi oku dedi ona.', 'Devamını okumadı.']
  },
  {
    id: 'watch',
    category: 'media',
    why: 'A link to a film, or what players and galleries leave.',
    match: `(?:[^.!?…]{0,80} )?(?:${forms('maç özeti izle', 'özeti izle', 'canlı izle', 'videoyu izle', 'videosunu izle', 'izlemek için tıklayın', 'izlemek için tıklayınız', 'videoyu izlemek için tıklayın', 'görmek için tıklayın', 'büyütmek için tıklayın')})[.!>»]{0,3}|(?:${forms('video oynatılamıyor', 'tarayıcınız video etiketini desteklemiyor', 'tarayıcınız html5 video desteklemiyor', 'video yükleniyor', 'yükleniyor', 'oynat', 'sesli dinle', 'haberi dinle', 'haberi sesli dinle', 'dinle', 'foto galeri', 'fotoğraf galerisi', 'galeriye git', 'galeriyi aç', 'tüm fotoğrafları gör', 'tüm fotoğraflar', 'video haber', 'videolar', 'tam ekran')})[.…!:]{0,3}|(?:bu gönderiyi )?[iİ]nstagram.{0,3}da gör(?:üntüle)?|.{2,60} (?:tarafından|[iİ]n) (?:paylaşılan|paylaştığı) bir gönderi.{0,60}|.{0,80}javascript.{0,40}(?:etkinleştir|açmanız|aktif).{0,60}`,
    remove: ['KÖY TAKIMI MAÇ ÖZETİ İZLE', 'Sesli Dinle', 'Bu gönderiyi Instagram’da gör'],
    keep: ['Maçı canlı izledi.', 'Dinle beni, dedi.']
  },
  {
    id: 'follow',
    category: 'subscribe',
    why: 'Asks readers to follow accounts, to join channels, or to install an application.',
    match: `(?:(?=.{0,160}(?:bizi|[ıiuü]m[ıiuü]z|google news|google haberler|haberleri|son dakika)).{0,100}${channel}.{0,60}(?:takip ed(?:in|ebilirsiniz|iniz|ip)|abone ol(?:un|abilirsiniz|unuz)?|katıl(?:ın|abilirsiniz|ınız)|üye ol(?:un|abilirsiniz|unuz)?|indir(?:in|ebilirsiniz|iniz)|tıklay(?:ın|ınız)|kayd(?:olun|ol)|kaçırma(?:yın|yınız)).{0,60}|(?:bizi takip ed(?:in|iniz)|bizimle iletişimde kal(?:ın)?|takipte kal(?:ın)?|bizi sosyal medyada.{2,40}|.{0,40}haberlerden (?:anında )?haberdar ol(?:un|mak).{0,80}|son dakika (?:haberlerini|gelişmelerini).{0,80}(?:takip|kaçırma|öğren).{0,60}|.{0,40}e-?bülten.{0,60}(?:ol|gir|kayd).{0,40}|destek ol(?:un)?|bize destek (?:ol(?:un)?|verin).{0,60}|.{0,60}(?:bağış yap(?:ın)?|abonelik başlat(?:ın)?).{0,30}|bu (?:içerik|haber|yazı|içeriği).{0,30}(?:aboneler(?:e|imize) özel|okumak için abone|üyelere özel).{0,60}|(?:üye girişi|giriş yap(?:ın)?|üye ol(?:un)?|kayıt ol(?:un)?|şifremi unuttum|beni hatırla|oturum aç))[.!]?)`,
    at: 'edge',
    remove: [
      'Haberleri Google News’te takip edin',
      'WhatsApp kanalımıza katılın!',
      'Bizi takip edin',
      'Bizimle iletişimde kalın',
      'Bu içerik abonelere özel'
    ],
    keep: ['Bizi takip ediniz dedi ve kapıdan çıktı.', 'Kanal suyunu takip etti.']
  },
  {
    id: 'share-and-font',
    category: 'social',
    why: 'Buttons that share a page, or change its letters.',
    match: `(?:${forms('paylaş', 'paylaşın', 'haberi paylaş', 'sosyal medyada paylaş', 'arkadaşınla paylaş', 'arkadaşlarınla paylaş', 'bu yazıyı paylaş', 'bu içeriği paylaş', 'yazıyı paylaş', "twitter'da paylaş", "facebook'ta paylaş", "whatsapp'ta paylaş", 'whatsapp ile paylaş', "telegram'da paylaş", "linkedin'de paylaş", 'facebook’ta paylaş', 'twitter’da paylaş', 'whatsapp’ta paylaş', 'tweetle', 'paylaşım', 'paylaşımlar', 'kaydet', 'yazdır', 'kopyala', 'linki kopyala', 'bağlantıyı kopyala', 'bağlantı kopyalandı', 'takip et', 'beğen', 'favorilere ekle', 'listeme ekle', 'yazı boyutu', 'yazı tipi', 'yazıyı büyüt', 'yazıyı küçült', 'metin boyutu', 'a+ a-', 'e-posta gönder', 'e-posta ile gönder')})(?: ?\\d{1,6})?[!:.]?|(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest)[’'](?:ta|da|te|de) paylaş`,
    remove: ['Haberi Paylaş', 'Linki kopyala', 'Yazı Boyutu', 'Twitter’da paylaş'],
    keep: ['Paylaşım adil olmadı.', 'Takip et onu!']
  },
  {
    id: 'comment-frame',
    category: 'comment',
    why: 'The frame of comments, polls and reactions.',
    match: `(?:${forms('yorum yaz', 'yorum yazın', 'yorum yap', 'yorum yapın', 'yorum ekle', 'yorumunuzu yazın', 'yorumunuz', 'yorumlar', 'yorumları gör', 'yorumları göster', 'tüm yorumlar', 'tüm yorumları gör', 'tüm yorumları göster', 'yorumu gönder', 'yorum gönder', 'yorumlarınızı yazın', 'cevap yaz', 'cevapla', 'yanıtla', 'cevabı iptal et', 'bir yanıt yazın', 'bir cevap yazın', 'bir yorum yazın', 'bir yorum bırak', 'hata bildir', 'şikayet et', 'henüz yorum yapılmamış', 'henüz yorum yok', 'yorumlar kapalı', 'yorumlara kapalı', 'ilk yorumu yapan siz olun', 'bu habere tepkiniz', 'tepkiniz nedir?', 'tepkini göster', 'bu habere tepkiniz ne?', 'ifade bırak', 'anket', 'oy ver', 'sonuçları gör', 'puan ver', 'bu yazıya puan ver')})(?: ?\\(?\\d{1,5}\\)?)?[!:.…]{0,3}|e-?posta (?:hesabınız|adresiniz) yayımlanmayacak.{0,100}|gerekli alanlar .{0,40}işaretlen.{0,30}|(?:yorum yapabilmek|yorum yazmak|yorum yapmak) için .{0,80}|(?:daha sonraki|bir dahaki sefere) yorum.{0,160}|(?:küfür, hakaret|suç teşkil edecek|yazılan yorumlar|okuyucu yorumları|yorumlarda|yapılan yorumlar).{0,260}(?:sorumlu|onaylanma|yayınlanma|yazarına aittir|kabul).{0,120}|(?:siz ne düşünüyorsunuz|sizce|sizin görüşünüz).{0,40}yorum.{0,80}|did you like this answer\\?|.{0,30}hakkında ilk yorumu.{0,30}`,
    at: 'tail',
    remove: [
      'YORUM YAZ',
      'Bir yanıt yazın',
      'E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir',
      'Yorum yapabilmek için giriş yapmalısınız'
    ],
    keep: ['Anket sonucu şaşırttı.', 'Yorum yapan olmadı.']
  },
  {
    id: 'desk',
    category: 'taxonomy',
    why: 'The name of the desk, or the way to it, stands alone above the article.',
    match: `(?:${forms('haberler', 'haber', 'ana sayfa', 'anasayfa', 'gündem', 'genel', 'güncel', 'ekonomi', 'spor', 'futbol', 'dünya', 'türkiye', 'siyaset', 'politika', 'magazin', 'sağlık', 'teknoloji', 'yaşam', 'kültür sanat', 'kültür-sanat', 'eğitim', 'bilim', 'asayiş', '3. sayfa', 'üçüncü sayfa', 'yerel', 'yerel haberler', 'son dakika', 'otomobil', 'finans', 'medya', 'çevre', 'yazarlar', 'köşe yazıları', 'köşe yazısı', 'manşet', 'galeri', 'video', 'röportaj')})(?: ?[|>»›•·] ?[^.!?]{2,60})?(?: ?[|>»›] ?[^.!?]{2,120})?`,
    at: 'first',
    remove: ['Genel', 'Gündem', 'Ana Sayfa > Ekonomi > Köprü'],
    keep: ['Spor yapan köylüler', 'Dünya küçük.']
  },
  {
    id: 'frame',
    category: 'nav',
    why: 'Buttons and links around the text.',
    match: `(?:${forms('logo', 'menü', 'arama', 'ara', 'kapat', 'yukarı çık', 'başa dön', 'sayfa başına dön', 'içeriğe geç', 'içeriğe atla', 'ana içeriğe geç', 'ana sayfaya dön', 'anasayfaya dön', 'geri dön', 'tümünü gör', 'tümünü göster', 'hepsini gör', 'daha fazla', 'daha fazla göster', 'daha fazla yükle', 'daha az göster', 'sonraki sayfa', 'önceki sayfa', 'hava durumu', 'namaz vakitleri', 'puan durumu', 'canlı yayın', 'canlı skor', 'canlı borsa', 'nöbetçi eczaneler', 'günün gazeteleri', 'gazete manşetleri', 'e-gazete', 'rss', 'site haritası', 'bize ulaşın', 'hakkımızda', 'reklam verin', 'kvkk', 'aydınlatma metni', 'kişisel verilerin korunması', 'gizlilik sözleşmesi', 'veri politikası', 'yayın ilkeleri', 'nedir?kimdir?', 'masaüstü görünümü', 'mobil görünüm', 'yazar arşivi', 'tüm kayıtları göster')})|.{2,60} etiketine sahip (?:kayıtlar|yayınlar) gösteriliyor\\..{0,40}`,
    at: 'edge',
    remove: [
      'Köprü etiketine sahip kayıtlar gösteriliyor. Tüm kayıtları göster',
      'logo',
      'İçeriğe geç',
      'Tümünü Gör'
    ],
    keep: ['Canlı yayın kesildi.', 'Daha fazla su']
  },
  {
    id: 'tags-label',
    category: 'taxonomy',
    why: 'The article’s tags, behind a label.',
    match: `(?:${forms('etiketler', 'etiket', 'anahtar kelimeler', 'konular', 'ilgili konular', 'ilgili etiketler', 'haber etiketleri', 'kategori', 'kategoriler', 'etiketler/tags')}) ?(?:: ?.{0,200})?`,
    at: 'tail',
    remove: ['Etiketler: değirmen, köy', 'İlgili konular'],
    keep: ['Etiket yanlış yazılmıştı.']
  },
  {
    id: 'site-terms',
    category: 'legal',
    why: 'Copyright, cookies and disclaimers of the site.',
    match: `(?:.{0,120}(?:tüm hakları|her hakkı|telif hakları|yayın hakları).{0,40}(?:saklıdır|aittir|mahfuzdur).{0,120}|.{0,100}(?:izinsiz|kaynak gösterilmeden|izin alınmadan|link verilmeden|yazılı izin).{0,80}(?:kullanılamaz|kopyalanamaz|yayınlanamaz|alıntılanamaz|çoğaltılamaz|yayımlanamaz|alıntı yapılamaz).{0,120}|.{0,40}(?:çerez(?:ler)?|cookie).{0,40}(?:kullan(?:ıyoruz|ılmaktadır|maktayız|ır)|kabul).{0,200}|.{0,60}(?:yatırım danışmanlığı kapsamında değildir|yatırım tavsiyesi (?:değildir|içermez|niteliği)).{0,200}|(?:sitemizde|sitede|bu sayfada|bu sitede|burada) (?:yer alan|yayınlanan|yayımlanan).{0,160}(?:sorumlu|aittir|amaçlıdır|yerine geçmez|kullanılamaz).{0,120}|.{0,60}(?:ajansı?|tarafından).{0,40}geçilen .{0,40}haberler.{0,160}(?:müdahale|editöryal|yansıtıldığı|sorumlu).{0,160}|this question has been answered using artificial intelligence.{0,100})`,
    at: 'edge',
    remove: [
      'Bu sitedeki yazılar kaynak gösterilmeden kullanılamaz.',
      'Burada yer alan bilgiler yatırım danışmanlığı kapsamında değildir.',
      'Daha iyi hizmet için çerezler kullanıyoruz. Ayrıntılar'
    ],
    keep: ['Çerez tabağı boştu.', 'Köyde izinsiz ağaç kesilmez.']
  },
  {
    id: 'ad-label',
    category: 'ad',
    why: 'The label of an advertisement, or that the text goes on below it.',
    match: `[-–—[(. ]{0,4}(?:${forms('reklam', 'reklamlar', 'reklam alanı', 'ilan', 'resmi ilan', 'sponsorlu içerik', 'sponsorlu', 'advertorial', 'tanıtım', 'haberin devamı reklamdan sonra', 'haberin devamı aşağıda', 'haber devam ediyor', 'içerik devam ediyor', 'içeriğin devamı aşağıda', 'yazının devamı aşağıda', 'reklamdan sonra devam ediyor', 'reklamı geç', 'reklamı kapat', 'bu bir reklamdır', 'bu bir ilandır')})[-–—\\]). :↓▼]{0,6}`,
    remove: ['- REKLAM -', 'Haberin devamı aşağıda', 'İçerik devam ediyor'],
    keep: ['Reklam arası uzun.', 'İlan panosu']
  }
]
