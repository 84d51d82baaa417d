import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {forms, givenName, month} from './words.ts'

const time = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?'
const weekday = `(?:,? ?${forms('pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar')})?`
const worded = `\\d{1,2} ${month},? 20\\d\\d${weekday}`
const digits = '(?:\\d{1,2}[./-]\\d{1,2}[./-]20\\d\\d|20\\d\\d-\\d\\d-\\d\\d)'
const agencies =
  '(?:AA|DHA|İHA|IHA|ANKA|İLKHA|ILKHA|ANF|ETHA|JINNEWS|MA|Anadolu Ajansı|ANADOLU AJANSI|Demirören Haber Ajansı|İhlas Haber Ajansı|Mezopotamya Ajansı|Reuters|REUTERS|AFP|AP|Getty Images|Getty|Shutterstock|iStock|Depophotos|Depo Photos|Sputnik|SPUTNIK|BBC|BBC Türkçe|DW|DW Türkçe|Bloomberg|Bloomberg HT|Euronews|NTV|CNN Türk|CNN TÜRK|Hürriyet|HÜRRİYET|Milliyet|MİLLİYET|Sabah|SABAH|Sözcü|SÖZCÜ|Cumhuriyet|CUMHURİYET|Posta|Habertürk|HABERTÜRK|Yeni Şafak|T24|Gazete Duvar|Diken|Evrensel|BirGün|TRT Haber|TRT|Ajanslar|AJANSLAR|Arşiv|arşiv|BHA|BYZHA|KHA|UHA|PHA|CİHAN|Cihan|Haber Merkezi|HABER MERKEZİ|haber merkezi|Dış Haberler(?: Servisi)?|DIŞ HABERLER(?: SERVİSİ)?|Spor Servisi|SPOR SERVİSİ|Haber Servisi|HABER SERVİSİ|Ekonomi Servisi|EKONOMİ SERVİSİ|İstanbul Haber Servisi|Magazin Servisi|Kültür Servisi|Yurt Haberler(?:i)?(?: Servisi)?|İnternet Haber|Son Dakika|IGF Haber|İGF Haber)'

/** Bylines, dates, agencies and photographers of Turkish papers. */
export const creditRules: readonly Rule[] = [
  {
    id: 'agency-behind-sentence',
    category: 'credit',
    why: 'An agency in brackets, or behind a dash, signs the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: `(?:(?<=[.!?…”"]) ?\\(${agencies}(?:[/,-] ?${agencies})?\\)|(?<=[.!?”"]) ?(?:– |- |— )?${agencies}(?:[/,-] ?${agencies})?)\\.?$`,
    at: 'tail',
    remove: ['Değirmen yeniden dönüyor.⟦ (İLKHA)⟧', 'Köprü açıldı.⟦ - DHA⟧'],
    keep: ['Haberi ilk veren NTV', 'Kısaltması (AA)’dır.']
  },
  {
    id: 'agency-line',
    category: 'credit',
    why: 'The agency, paper or desk in a line of its own.',
    caseSensitive: true,
    match: `[(–-]{0,1} ?(?:${agencies}|[\\p{Ll}\\d-]{3,24}\\.(?:com(?:\\.tr)?|net|org|tv|gov\\.tr))(?:(?: ?[/|,-] ?| – )(?:${agencies}|${name}|\\p{Lu}{3,20}))?\\)?\\.?`,
    at: 'edge',
    remove: ['AA', 'degirmenpostasi.com.tr', '(İHA)', 'DHA / Ali Kaya'],
    keep: ['AA pil', 'Posta köye geldi.']
  },
  {
    id: 'site-before-sentence',
    category: 'credit',
    why: 'The name of the site is glued to the first paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: '^[a-z\\d-]{3,24}\\.com\\.tr(?=\\p{Lu}\\p{Ll})',
    remove: ['⟦degirmenpostasi.com.tr⟧Köyde ekmek fiyatı arttı.'],
    keep: ['degirmenpostasi.com.tr haberi yazdı.']
  },
  {
    id: 'source-label',
    category: 'credit',
    why: 'Source, reporter, editor or photographer behind a label.',
    match: `[(\\[]? ?(?:${forms('kaynak', 'haber kaynağı', 'fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görsel kaynağı', 'fotoğraf kaynağı', 'kamera', 'haber', 'haber-kamera', 'haber - kamera', 'haber/fotoğraf', 'haber-foto', 'haber ve fotoğraf', 'muhabir', 'muhabirler', 'editör', 'haber editörü', 'yazar', 'yazan', 'derleyen', 'hazırlayan', 'çeviri', 'çeviren', 'röportaj', 'söyleşi', 'metin', 'kurgu', 'görüntü')}) ?[:：] ?(?!.{0,120}(?:yor|mıştır|miştir|acak|ecek|maktadır|mektedir|[^ ]{3}(?:dı|di|du|dü|tı|ti|tu|tü))\\.$)(?!.{0,120}(?:dedi|oldu|edildi|ettiler|var|yok)[ .])(?:[^.!?:]{2,70}(?:\\.(?:com(?:\\.tr)?|net|org|tv|gov\\.tr|edu\\.tr))(?:/\\S{0,100})?|https?://\\S{4,200}|[^.!?:, ]{2,20}(?: [^.!?:, ]{2,20})?\\.|[^.!?:]{2,70})[)\\]]?`,
    at: 'edge',
    remove: [
      'Kaynak:Değirmen Haber Ajansı (DHA)',
      'Kaynak: degirmenpostasi.com.tr',
      'Haber: Ali KAYA',
      'EDİTÖR: AYŞE DEMİR'
    ],
    keep: [
      'Kamera: gece görüşü iyi, pili zayıf.',
      'Haber: köprü yıkıldı mı? Hayır.',
      'Kaynak: dağın eteğindeki su. Köy oradan içer mi? İçer.'
    ]
  },
  {
    id: 'photo-caption-credit',
    category: 'credit',
    why: 'The owner of the picture in brackets behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: ` ?[(\\[](?:Fotoğraf(?:lar)?|Foto|FOTO|FOTOĞRAF|Görsel|Kaynak|Arşiv|Temsili|temsili|arşiv)(?: ?[:/] ?[^()\\[\\]]{2,50}| fotoğrafı?)?[)\\]]$`,
    remove: ['Köyün yeni köprüsü⟦ (Fotoğraf: Ali Kaya)⟧', 'Değirmen⟦ [Görsel: Köy Arşivi]⟧'],
    keep: ['Sergide (Fotoğraf ve Biz) adlı seri var.']
  },
  {
    id: 'byline-caps',
    category: 'credit',
    why: 'The reporter, the place or the agency behind a stroke, in capitals.',
    caseSensitive: true,
    match: `\\p{Lu}[\\p{L}.]{1,16}(?: \\p{Lu}[\\p{L}.]{1,16}){0,2} ?(?:/|-|–|,|\\|) ?(?:${agencies}|\\p{Lu}[\\p{L}]{2,14}, ?\\(?(?:DHA|AA|İHA)\\)?|\\(?(?:DHA|AA|İHA)\\)?)(?: - ${agencies})?`,
    at: 'edge',
    remove: ['Ali KAYA / DHA', 'AYŞE DEMİR / ANKARA, (DHA)', 'Ali Kaya - Hürriyet'],
    keep: ['Köy - Posta yolu', 'Ali Kaya ve Veli Su']
  },
  {
    id: 'date-line',
    category: 'credit',
    why: 'When the page was published: a date with its year, alone or with a time.',
    match: `(?:${forms('bugün')} ?:? )?(?:${worded}|${month} \\d{1,2}, 20\\d\\d|\\d{1,2}\\.\\d{1,2}\\.20\\d\\d)(?:(?:[ ,|•–-]{1,4}(?:${forms('saat')} )?)${time})?(?: ?[|•·/–-] ?(?:${forms('güncelleme', 'son güncelleme', 'güncellenme')})[: ]{1,3}.{4,40}| ?[|•·] ?[^.!?]{2,30})?`,
    at: 'edge',
    remove: ['06 ŞUBAT 2026', 'Bugün: 14 Ocak 2007', '4 Mayıs 2020 Pazartesi, 10:15', 'Mayıs 4, 2020'],
    keep: ['4 Mayıs 2020 Pazartesi günü köprü açıldı.']
  },
  {
    id: 'dates-glued',
    category: 'credit',
    why: 'First and last publication behind labels, which may be glued together or have lost their dates.',
    match: `(?:${forms('yayın tarihi', 'yayın tarihi / saat', 'yayın tarihi ve saati', 'yayınlanma tarihi', 'yayınlanma', 'yayınlandı', 'yayımlanma', 'yayımlanma tarihi', 'yayımlandı', 'oluşturulma tarihi', 'oluşturma tarihi', 'giriş tarihi', 'giriş', 'eklenme tarihi', 'eklenme', 'güncelleme', 'güncellenme', 'güncelleme tarihi', 'güncellendi', 'son güncelleme', 'son güncellenme', 'son güncelleme tarihi', 'ilk yayın', 'ilk yayın tarihi', 'haber tarihi')} ?[:.-] ?(?:(?:${digits}|${worded}|${month} \\d{1,2},? 20\\d\\d)(?:[ ,|•–-]{1,4}(?:${forms('saat')} ?:? ?)?${time})?|${time})?[ |•/,–-]{0,4}){1}(?:(?:${forms('güncelleme', 'güncellenme', 'güncelleme tarihi', 'güncellendi', 'son güncelleme', 'son güncellenme', 'son güncelleme tarihi')}) ?[:.-] ?.{0,40})?`,
    remove: [
      'Yayın Tarihi: 11.01.2026 - 09:07Güncelleme Tarihi: 11.01.2026 - 09:13',
      'Yayınlanma:',
      'Güncelleme: 12 Mart 2021 10:15'
    ],
    keep: ['Giriş: 12 lira, çocuklara bedava.', 'Tarih: 1923 yılının Ekim ayı']
  },
  {
    id: 'reporter-before-dateline',
    category: 'credit',
    why: 'The reporter, family name in capitals, in front of the dateline of the agency.',
    scope: 'span',
    caseSensitive: true,
    match: `^${givenName} (?:\\p{Lu}\\p{Ll}{2,14} )?\\p{Lu}{3,18} ?[/-] ?(?=\\p{Lu}{3,15}(?: ?/ ?\\p{Lu}{3,15})? ?,? ?\\((?:DHA|AA|İHA)\\))`,
    remove: ['⟦Ali KAYA/⟧İSTANBUL (DHA)- Köprü açıldı.', '⟦Ayşe Nur DEMİR / ⟧İZMİR, (DHA) Köprü açıldı.'],
    keep: ['Ali KAYA/İSTANBUL yolunda']
  },
  {
    id: 'date-digits-with-update',
    category: 'credit',
    why: 'The same in digits without a label, followed by the label of the update.',
    match: `${digits}[ ,|•–-]{1,3}${time} ?(?:[/|•,–-] ?)?${forms('güncelleme', 'son güncelleme', 'güncellenme', 'güncellendi')} ?:? ?.{4,40}`,
    remove: ['06.02.2026 13:04:00 / Güncelleme: 06.02.2026 13:09:13'],
    keep: ['06.02.2026 günü güncelleme geldi.']
  },
  {
    id: 'age-and-views',
    category: 'credit',
    why: 'How old the page is, how often it was read, and how long that takes.',
    match: `\\d{1,3} ${forms('saniye', 'dakika', 'saat', 'gün', 'hafta', 'ay', 'yıl')} ${forms('önce')}(?: ?[|•·/]? ?\\d{1,6})?|(?:${forms('okuma süresi', 'tahmini okuma süresi', 'ortalama okuma süresi')}) ?:? ?(?:yaklaşık )?\\d{1,2} (?:dk\\.?|${forms('dakika')})|\\d{1,2} (?:dk\\.?|${forms('dakika', 'dakikalık', 'dakikada')}) ?(?:${forms('okuma', 'okuma süresi', 'okunur', 'okunabilir')})|(?:${forms('okunma', 'okunma sayısı', 'görüntülenme', 'görüntüleme', 'görüntülenme sayısı', 'okundu', 'hit', 'bu haber', 'bu içerik')}) ?:? ?\\d[\\d.,]{0,9}(?: ${forms('kez', 'defa', 'kez okundu', 'defa okundu', 'kez görüntülendi')})?|\\d[\\d.,]{0,9} (?:${forms('okunma', 'görüntülenme', 'görüntüleme', 'kez okundu', 'kişi okudu')})`,
    remove: ['1 hafta önce 13', '3 dakikalık okuma', 'Okunma Sayısı: 1204', '1.204 görüntülenme'],
    keep: ['1 hafta önce 13 ev yandı.']
  },
  {
    id: 'name-capitals-last',
    category: 'credit',
    why: 'The author signs below the last line, the family name in capitals.',
    caseSensitive: true,
    match: `${givenName} (?:\\p{Lu}[\\p{Ll}]{2,14} )?\\p{Lu}{3,18}(?: \\((?:DHA|AA|İHA)\\))?`,
    at: 'last',
    remove: ['Ali KAYA', 'Ayşe Nur DEMİR'],
    keep: ['Ali Kaya NATO’da']
  },
  {
    id: 'source-behind-text',
    category: 'credit',
    why: 'Source, reporter or editor behind the last sentence of the text.',
    scope: 'span',
    at: 'tail',
    caseSensitive: true,
    match: `(?<=[.!?”"]) ?(?:Kaynak|KAYNAK|Haber Kaynağı|Editör|EDİTÖR|Muhabir|MUHABİR|Haber) ?: ?(?:${agencies}|[\\p{L}\\d-]{3,24}\\.(?:com(?:\\.tr)?|net|org)|${givenName} (?:\\p{Lu}\\p{Ll}{2,14} )?\\p{Lu}[\\p{L}]{2,18})(?: ?[/,-] ?(?:${agencies}|\\p{Lu}[\\p{L}]{2,18}))?\\.?$`,
    remove: ['Köprü açıldı.⟦ Kaynak: AA⟧', 'Köprü açıldı.⟦ Editör: Ali Kaya⟧'],
    keep: ['Asıl Kaynak: AA']
  }
]
