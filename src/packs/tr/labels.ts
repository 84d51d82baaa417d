import type {Rule} from '../../matching/rule.ts'
import {forms, givenName} from './words.ts'

/** Labels, counters and short notes that stand alone. */
export const labelRules: readonly Rule[] = [
  {
    id: 'more-headings',
    category: 'related',
    why: 'The label above other articles; their headlines follow.',
    at: 'edge',
    then: {lines: 8, match: 'headline'},
    match: `(?:${forms('şunlar da ilginizi çekebilir', 'bunlar ilginizi çekebilir', 'okumadan geçme', 'okumadan geçmeyin', 'bunları kaçırmayın', 'son eklenenler', 'son eklenen haberler', 'kategorinin diğer haberleri', 'kategorideki diğer haberler', 'bu kategorideki diğer haberler', 'diğer gündem haberleri', 'bunları da okuyabilirsiniz', 'en çok yorumlananlar', 'haftanın en çok okunanları', 'günün öne çıkanları', 'size özel', 'sizin için seçtik', 'ilgili videolar', 'ilgili galeriler', 'haftanın özeti')})[:.!]?`,
    remove: [
      'Şunlar da ilginizi çekebilir',
      'OKUMADAN GEÇME',
      'Son Eklenenler:\nKöprü yolu trafiğe yeniden açıldı'
    ],
    keep: ['Okumadan geçme bu kitabı.']
  },
  {
    id: 'related-film',
    category: 'media',
    why: 'A film or gallery behind a label.',
    caseSensitive: true,
    match:
      '(?:İLGİLİ VİDEO|İlgili Video|İLGİLİ GALERİ|İlgili Galeri|İlgili galeri|İlgili video|FOTO GALERİ|Foto Galeri|VİDEO HABER|Video Haber|İLGİLİ İÇERİK|İlgili İçerik) ?[:|>»-] ?["“‘]?[\\p{Lu}\\d].{8,180}',
    remove: ['İLGİLİ VİDEO: Köprü havadan görüntülendi'],
    keep: ['İlgili video: kısa bir kayıt, hepsi bu.']
  },
  {
    id: 'link-with-click',
    category: 'related',
    why: 'A headline behind an arrow, with the request to click.',
    match: `[>»►▶→]{1,3} ?.{5,150}${forms('için')} (?:buraya )?(?:t[ıi]klay[ıi]n(?:[ıi]z)?)[.!…]{0,3}`,
    remove: ['>> Kira ne kadar artacak? Detaylar için tıklayın'],
    keep: ['Kira ne kadar artacak? Kimse bilmiyor.']
  },
  {
    id: 'advertisement-and-rest',
    category: 'ad',
    why: 'The label of an advertisement, and that the text goes on below.',
    match: `[-–—*( ]{0,3}${forms('reklam')} ?[-–—:.|] ?(?:${forms('haberin devamı aşağıda', 'haberin devamı', 'devamı aşağıda', 'haber devam ediyor', 'içerik devam ediyor', 'haber aşağıda devam ediyor')})[-–—*) .↓]{0,4}`,
    remove: ['REKLAM - HABERİN DEVAMI AŞAĞIDA'],
    keep: ['Reklam: haberin devamı gelmez.']
  },
  {
    id: 'account-to-follow',
    category: 'subscribe',
    why: 'Names the account to follow.',
    at: 'edge',
    match: `(?:${forms('takip et', 'takip edin', 'takip için', 'bizi takip edin', 'sosyal medya', 'x hesabı', 'instagram', 'twitter')}) ?[:：] ?@[\\w.]{2,30}|[^.!?]{0,60}(?:m[ıiuü]z[ıiuü]|bizi) (?:takip etmeyi|beğenmeyi|abone olmayı|paylaşmayı|yorum yapmayı) unutmayın[.!]?`,
    remove: ['Takip Et: @degirmen', 'X hesabımızı takip etmeyi unutmayın'],
    keep: ['Köyümüzü ziyaret etmeyi unutmayın.']
  },
  {
    id: 'age-of-page',
    category: 'credit',
    why: 'How long ago the page was published or changed.',
    at: 'edge',
    match: `(?:${forms('güncellendi', 'güncelleme', 'son güncelleme', 'yayınlandı', 'yayınlanma', 'eklendi', 'yayımlandı')}) ?:? ?\\d{1,3} ${forms('saniye', 'dakika', 'saat', 'gün', 'hafta', 'ay', 'yıl')} ${forms('önce')}`,
    remove: ['Güncellendi: 2 saat önce'],
    keep: ['Yayınlandı 2 yıl önce bir kitapta.']
  },
  {
    id: 'name-alone',
    category: 'credit',
    why: 'The author’s name in the line above the article.',
    caseSensitive: true,
    at: 'first',
    match: `${givenName} (?:\\p{Lu}\\p{Ll}{2,14} )?\\p{Lu}\\p{Ll}{2,16}`,
    remove: ['Mustafa Aksoy', 'Ayşe Nur Demir'],
    keep: ['Mustafa Aksoy konuştu', 'Ali Kaya’dan mektup']
  },
  {
    id: 'agency-below',
    category: 'credit',
    why: 'The agency below the last line.',
    caseSensitive: true,
    at: 'last',
    match:
      '\\p{Lu}\\p{L}{2,16} (?:\\p{Lu}\\p{L}{2,16} )?(?:Haber Ajansı|HABER AJANSI)(?: \\(\\p{Lu}{2,6}\\))?',
    remove: ['Değirmen Haber Ajansı'],
    keep: ['Değirmen Haber Ajansı kapandı']
  },
  {
    id: 'picture-note',
    category: 'credit',
    why: 'That a picture shows something else, or whose the picture above the article is.',
    match: `[(\\[]?(?:(?:${forms('temsili fotoğraf', 'temsili görsel', 'temsilî fotoğraf', 'arşiv fotoğrafı', 'fotoğraf temsilidir', 'görsel temsilidir', 'fotoğraf arşivden', 'arşivden', 'yapay zeka görseli')})|(?:${forms('kapak fotoğrafı', 'kapak görseli', 'manşet fotoğrafı', 'manşet görseli', 'öne çıkan görsel', 'ana görsel')}) ?: ?[^.!?:]{2,60}|(?:görsel|fotoğraf|illüstrasyon) ?:? ?yapay zek[aâ] (?:ile|tarafından)[^.!?]{0,40})[)\\]]?\\.?`,
    remove: ['Temsili fotoğraf', 'Kapak fotoğrafı: Unsplash', 'Görsel: Yapay zekâ ile oluşturuldu'],
    keep: ['Arşivden çıkan belge.', 'Temsili fotoğraf sergisi açıldı.']
  },
  {
    id: 'buttons-of-page',
    category: 'nav',
    why: 'Buttons and fields of the page.',
    match: `(?:${forms('tüm fotoğrafları görüntüle', 'tüm fotoğrafları göster', 'fotoğrafları görüntüle', 'sesli haber', 'sesli oku', 'haberi yazdır', 'sayfayı yazdır', 'haberi kaydet', 'haberi gönder', 'haberi görüntüle', 'yorum göndermek için giriş yapmalısınız', 'yorum göndermek için giriş yapın', 'bu habere ilk yorumu siz yapın', 'bu yazıya ilk yorumu siz yapın', 'habere ilk yorumu siz yapın', 'yorumları gizle', 'fotoğrafı paylaş')})[.!:]{0,2}|(?:${forms('adınız', 'isminiz', 'ad soyad', 'e-posta', 'e-posta adresiniz', 'yorumunuz', 'web sitesi', 'internet sitesi')}) ?\\*`,
    remove: ['Tüm fotoğrafları görüntüle', 'Sesli haber', 'Adınız *', 'Haberi yazdır'],
    keep: ['Sesli haber bülteni okundu.']
  },
  {
    id: 'posted-in',
    category: 'taxonomy',
    why: 'Where a blog has filed the article.',
    at: 'edge',
    match: `bu (?:yazı|haber|içerik|gönderi) [^.!?:]{2,40} kategorisi(?:nde|ne) (?:yayınlan|yayımlan|gönderil|eklen)(?:dı|di|mıştır|miştir)(?: ve [^.!?]{3,90})?\\.?`,
    remove: ['Bu yazı Gündem kategorisinde yayınlandı'],
    keep: ['Film en iyi belgesel kategorisinde ödül aldı.']
  },
  {
    id: 'views-are-their-own',
    category: 'legal',
    why: 'Says who answers for the text.',
    at: 'tail',
    match:
      '(?!.{0,300}(?:dedi|söyledi|belirtti|vurguladı|açıkladı|ifade etti|kaydetti))(?:[^.!?]{0,60}(?:görüş|yazı|haber|yorum|içerik)(?:ler|lar)?(?:i|ı|in|ın|den|dan|lerin|ların)?[^.!?]{0,40} (?:kendiler(?:ine|inin)|yazar(?:ına|larına|ın kendisine)|kaynağa|ilgili ajansa|kaynak ajansa|sahibine|yazara) ait(?:tir| olup)[^\\n]{0,120}|[^.!?]{0,80}(?:gazetenin|sitemizin|yayın organının|kurumun|derginin)[^.!?]{0,20} görüş(?:ünü|lerini) yansıtma(?:z|yabilir|maktadır)[^\\n]{0,60})',
    remove: [
      'Yazarların görüşleri kendilerine aittir, gazetenin görüşünü yansıtmaz',
      'Bu haberin her türlü hukuki sorumluluğu kaynak ajansa aittir'
    ],
    keep: ['Bu görüşlerin hepsi kendilerine aittir, dedi muhtar.']
  }
]
