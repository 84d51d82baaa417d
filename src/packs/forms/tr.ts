import type {Vocabulary} from './vocabulary.ts'

/** Turkish. */
export const vocabulary: Vocabulary = {
  language: 'tr',
  link: 'İlgili (haber/haberler/yazı/içerik/konu) | İlginizi çekebilir | Bunlar da ilginizi çekebilir | Bunu da oku(/yun/yabilirsiniz) | Şunu da oku(/yun) | Ayrıca (oku/okuyun/bakınız/bkz/bakın) | Bunlar(/ı) da oku(/yun) | Haberin (devamı/detayı/detayları/tamamı) | (Devamını/Tamamını) oku(/yun) | Önerilen haber | Sıradaki haber | Diğer haber | Okumaya devam et | Ayrıntılar için | Detaylar için | Konuyla ilgili haber | Öne çıkan haber',
  heading:
    '(İlgili/Diğer/Son/Önerilen/Benzer/Popüler/Güncel/Öne çıkan/Çok okunan/Editörün seçtiği) (haberler/yazılar/içerikler/konular/makaleler) | (En/) çok okunan(/lar) | (En/) çok izlenenler | Son dakika haberleri | Son haberler | Günün (manşetleri/öne çıkanları) | Editörün (seçtikleri/seçimi) | Önerilenler | Sizin için seçtiklerimiz | Sizin için önerilenler | Gündem | Manşetler | Tavsiye edilenler',
  picture:
    'Fotoğraf(/lar) | Foto | Görsel | Görseller | Görsel kaynağı | Fotoğraf kaynağı | Fotoğraf altı | İnfografik | Kamera | Grafik | İllüstrasyon | Foto kaynak',
  credit:
    'Haber | Kaynak | Editör | Muhabir | Yazar | Haber kaynağı | Kamera | Kurgu | Çeviri | Çeviren | Hazırlayan | Röportaj | Derleyen | Haber merkezi | Yayına hazırlayan | Haber-Kamera',
  role: 'muhabiri | muhabir | editörü | editör | yazarı | haber müdürü | Haber Müdürü | Muhabir | Editör | genel yayın yönetmeni',
  stamp:
    '(Yayınlanma/Yayınlama/Güncelleme/Giriş/Eklenme/Oluşturulma/Oluşturma/Son güncelleme/Son güncellenme/Yayın/İlk yayın) (/tarihi/zamanı) | (Yayınlandı/Güncellendi/Eklendi) | Tarih',
  month: '(?:oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara)\\p{L}{0,5}\\.?',
  weekday: '(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)',
  verb: 'takip ed(in/iniz/ebilirsiniz/in.) | takip et | abone ol(/un/unuz/abilirsiniz/mayı unutmayın) | üye ol(/un) | katıl(/ın/abilirsiniz) | beğenin | indirin | paylaşın | paylaşmayı unutmayın | tıklayın | tıklayınız | yazın | bildirin | destek olun | kaydolun',
  own: 'bizi | kanalımıza | kanalımızı | sayfamızı | sayfamıza | bültenimize | e-bültene | e-bültenimize | bültene | uygulamamızı | grubumuza | hesabımızı | hesaplarımızı | haberlerimizi | sosyal medya hesaplarımızı | yorumlarınızı | görüşlerinizi | bu haberi | arkadaşlarınızla | haber kanalımıza | WhatsApp kanalımıza',
  verbLast: true,
  button:
    'Paylaş | Bu haberi paylaş | Haberi paylaş | Yazdır | Yorumlar | Yorum yap | Yorum yaz | Yorum ekle | Yorumları göster | Tüm yorumlar | Yanıtla | Beğen | Kaydet | Abone ol | Takip et | Gönder | Arkadaşına gönder | Linki kopyala | Bağlantıyı kopyala | Kopyala | Link kopyalandı | Tweetle | Hata bildir | Devamını oku | Devamı | Haberin devamı | Ana sayfa | Anasayfa | Sonraki | Önceki | Sonraki haber | Önceki haber | Daha fazla | Daha fazla göster | Daha fazla yükle | Tümünü gör | İçeriğe geç | İçeriğe atla | Menü | Ara | Giriş yap | Kayıt ol | Üye ol | Yukarı çık | Favorilere ekle | Dinle | Sesli dinle | Büyüt | Küçült',
  shareOn: "…'(ta/da/te/de) paylaş | …'(ta/da/te/de) takip et | … (ile/üzerinden) paylaş",
  ad: 'Reklam | Reklamlar | Reklamdan sonra devam ediyor | Haber reklamdan sonra devam ediyor | Sponsorlu içerik | Advertorial | İlan | Reklam alanı',
  tags: 'Etiketler | Etiket | Anahtar kelimeler | Kategori | Kategoriler | Konular | Konu etiketleri',
  legal:
    '(Tüm/Her) hakkı saklıdır | Tüm hakları saklıdır | (izinsiz/kaynak gösterilmeden) (kullanılamaz/alıntılanamaz/kopyalanamaz/yayınlanamaz/alıntı yapılamaz) | çerez politikası | gizlilik politikası | (sitemizde/web sitemizde) çerez | yatırım tavsiyesi değildir | sorumluluk yazarlarına aittir | hukuki sorumluluk kabul etmez',
  inText: {
    ad: 'Reklam | Reklam alanı',
    more: 'Haberin (devamı/Devamı) | Devamını (oku/Oku) | Devamı | Haberin (detayları/Detayları)',
    also: 'İlginizi (çekebilir/Çekebilir) | Bunlar da ilginizi çekebilir | Bunları da okuyun',
    photo: 'Fotoğraf | Foto',
    watch: '(Videoyu/Galeriyi) (izle/izleyin/gör) | Fotoğrafları gör',
    listen: 'Haberi dinle | Sesli dinle | Haberi sesli dinle',
    newsroom: 'Haber Merkezi | AA | DHA | İHA',
    asked: 'Röportaj: | Söyleşi:',
    keep: {ad: 'Köprü açıldı. Reklam panosu söküldü.', more: 'Köprü açıldı. Devamı gelecek.'}
  },
  continues:
    '(Haberin/Yazının/İçeriğin/Metnin) devamı (videonun/reklamın/fotoğrafın/galerinin) (altında/ardından/aşağısında) | (Haberin/Yazının) devamı (reklamdan/videodan) sonra',
  samples: {
    headlines: ['Köprü yolu yeniden trafiğe açıldı', 'Köy okuluna yeni bir otobüs geldi'],
    sentence: 'Bu yıl köylüler değirmenin yanına ıhlamur dikti.',
    name: 'Ayşe Demir',
    date: '4 Mayıs 2020, 10:15',
    keep: {
      link: 'İlgili haberi okuyan köylüler toplandı.',
      heading: 'Son haberler köye geç geldi.',
      picture: 'Fotoğraf dedesinin odasında asılıydı.',
      credit: 'Kaynak: dağın eteğindeki su. Köy oradan içer.',
      role: 'Ayşe Demir, köyün doktoru',
      stamp: 'Giriş 12 lira, çocuklara bedava.',
      prompt: 'Bizi gören çocuklar ırmağı geçti.',
      button: 'Paylaşmak bu köyde eski bir âdettir.',
      ad: 'Reklam panoları söküldü.',
      tags: 'Etiketler yanlış yazılmıştı.',
      legal: 'Her hak sahibi mahkemeye gelmedi.'
    }
  }
}
