import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/tr.ts'
import {creditRules} from './tr/credit.ts'
import {frameRules} from './tr/frame.ts'
import {gluedRules} from './tr/glued.ts'
import {labelRules} from './tr/labels.ts'
import {promptRules} from './tr/prompts.ts'

/** Turkish: news portals. */
const pack: Pack = {
  language: 'tr',
  rules: [
    {
      id: 'related',
      category: 'related',
      why: 'News sites link other articles between paragraphs.',
      then: {lines: 6, match: 'headline'},
      match:
        '(?:[iİ]lg[iİ]l[iİ] haber(?:ler)?|bunu da oku(?:yun)?|ayrıca oku(?:yun)?|şunu da oku(?:yun)?|bunlar da ilginizi çekebilir|[iİ]lginizi çekebilir|[iİ]lginizi çekebilecek haberler|öne çıkan haberler|sıradaki haber|diğer haberler|önerilen haberler|bu haberler de ilginizi çekebilir|haberin devamı(?: için tıklayınız?)?|devamını oku|haberin detayları)(?: ?[:>»|-] ?.{3,200}|[:.]{0,3})',
      remove: [
        'İLGİLİ HABER: Köprü yolu trafiğe açıldı',
        'İlginizi çekebilir: Değirmen yeniden dönüyor',
        'Haberin devamı için tıklayınız'
      ],
      keep: ['İlgili haberi okuyan köylüler meydanda toplandı.']
    },
    {
      id: 'see-also',
      category: 'related',
      why: 'A link to another article, behind a label.',
      match:
        '(?:ayrıca (?:okuyun|bakınız|bkz)|bunu da okuyun|ilginizi çekebilir|[İi]lgili haber|[iİ]LG[Iİ]L[Iİ] HABER|vİdeo) ?[:|] ?.{8,200}',
      remove: ['Ayrıca bakınız: Vapur adalara döndü', 'VİDEO: Vapur adalara döndü'],
      keep: ['Ayrıca bakınız dedi hoca: sayfa on.']
    },
    {
      id: 'click-for',
      category: 'related',
      why: 'Asks to click for more.',
      match:
        '[^.!?]{0,90}[iİ]ç[iİ]n (?:hemen )?(?:buraya )?t[ıi]klay[ıi]n(?:[ıi]z)?[.!…]{0,3}|haber[iİ]n devam[ıi]|(?:en )?çok okunan(?:lar| haberler)|son dak[iİ]ka haberler[iİ]|ed[iİ]törün seçt[iİ]kler[iİ]',
      remove: [
        'HABERİN DEVAMI',
        'GÜNÜN DİĞER HABERLERİ İÇİN TIKLAYIN',
        'En çok okunanlar',
        'Haberin ayrıntıları için tıklayın',
        'Foto galeriyi görmek için tıklayınız'
      ],
      keep: ['En çok okunanlar kısa olanlardı.', 'Başvuru için tıklayın yazısını gören köylüler şaşırdı.']
    },
    {
      id: 'agency-picture',
      category: 'credit',
      why: 'The agency of a picture or a report, wherever it stands.',
      caseSensitive: true,
      match:
        '\\(?(?:Fotoğraf(?:lar)?|Foto|FOTOĞRAF|Kaynak|KAYNAK) ?[:/] ?(?:AA|DHA|İHA|ANKA|Anadolu Ajansı|Reuters|AFP|AP|Getty|Shutterstock|Arşiv|Pixabay)\\)?|\\((?:AA|DHA|İHA|ANKA|Reuters|AFP)\\)',
      remove: ['Fotoğraf: AA', '(DHA)'],
      keep: ['(AA) kalem pil demektir.']
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture, or which agency.',
      at: 'tail',
      match:
        '\\(? ?(?:fotoğraf(?:lar)?|foto|kaynak|haber|haber merkezi|editör|muhabir|kamera|yazar) ?[:/] ?(?!.{0,120}(?:yor|mıştır|miştir|acak|ecek|maktadır|mektedir|[^ ]{3}(?:dı|di|du|dü|tı|ti|tu|tü))\\.$)[^.!?:]{2,90}\\)?',
      remove: ['Fotoğraf: Ali Kaya', 'Kaynak: Değirmen Postası', 'Editör: Ayşe Demir'],
      keep: ['Kaynak: dağın eteğindeki su. Köy oradan içer.', 'Kaynak: köyün adı da buradan geliyor.']
    },
    {
      id: 'agency-sign-off',
      category: 'credit',
      why: 'An agency signs the last line.',
      at: 'tail',
      caseSensitive: true,
      match:
        '\\(? ?(?:AA|DHA|İHA|ANKA|Anadolu Ajansı|Demirören Haber Ajansı|İhlas Haber Ajansı|haber merkezi|Haber Merkezi)\\)?',
      remove: ['(Anadolu Ajansı)', 'Haber Merkezi'],
      keep: ['Anadolu Ajansı köye bir muhabir gönderdi.']
    },
    {
      id: 'subscribe',
      category: 'subscribe',
      why: 'Asks readers to follow or to subscribe.',
      match:
        '(?:bizi .{0,60}takip edin|.{0,60}(?:google news|google haberler|whatsapp|telegram|instagram|twitter|facebook|youtube).{0,50}(?:takip ed(?:in|ebilirsiniz)|abone ol(?:un)?|katılın|üye olun)|e-?bültene? (?:abone|kayıt).{0,60}|bültenimize abone.{0,60}|uygulamamızı indirin.{0,60}|abone ol(?:un)?)[.!]?|e-?bülten(?:e|imize) (?:abone|kayıt|üye).{0,60}|bildirimleri (?:aç|açın|etkinleştir.{0,4})',
      remove: [
        'E-bültenimize kayıt olun',
        'Bildirimleri aç',
        'Bizi Google News üzerinden takip edin',
        'Abone ol'
      ],
      keep: ['Bizi gören çocuklar takip etti.']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        '(?:bu haberi |haberi |yazıyı )?paylaş(?:ın)?[:!.]?|facebook.?ta paylaş|twitter.?da paylaş|arkadaşına gönder|yazdır|beğen|(?:linki|bağlantıyı) kopyala|link kopyalandı',
      remove: ['Paylaş', 'Bu haberi paylaşın'],
      keep: ['Paylaşmak bu köyde eski bir âdettir.']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        '(?:yorum(?:lar)?(?: yap(?:ın)?| ekle| yaz(?:ın)?)?(?: ?\\(?\\d{0,4}\\)?)?|ilk yorumu (?:siz )?yap(?:ın)?.{0,20}|yorum yapmak için .{0,60}|bu habere .{0,20}yorum yap.{0,40})|yorum gönder|\\d{1,5} yorum|hata bildir|ilk yorumu siz yapın.{0,20}',
      remove: ['0 Yorum', 'Hata bildir', 'Yorum yap', 'Yorumlar (5)'],
      keep: [
        'Hata bildiren olmadı.',
        'Yorum yapmak istemeyen muhtar evine döndü ve kapıyı kapattı, sonra da ışığı söndürüp uyudu.'
      ]
    },
    {
      id: 'pages',
      category: 'nav',
      why: 'Names of the pages that every site has.',
      match:
        'etiketler|(?:sonraki|önceki|sıradaki) haber|gizlilik politikası|anasayfa|ana sayfa|künye|iletişim|çerez politikası|kullanım (?:koşulları|şartları)',
      at: 'tail',
      remove: ['Sonraki haber', 'Künye'],
      keep: ['İletişim kesildi.']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:etiketler|anahtar kelimeler|kategori(?:ler)?) ?: ?.{2,200}',
      remove: ['Etiketler: değirmen, köy'],
      keep: ['Etiketler yanlış yazılmıştı.']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright and terms.',
      match:
        '(?:tüm hakları saklıdır|her hakkı saklıdır|copyright|yasal uyarı|bu sitede yayınlanan|(?:sitemizde|web sitemizde|bu sitede) [^.]{0,60}çerez|kaynak gösterilmeden)[^\\n]{0,250}',
      remove: ['Tüm hakları saklıdır.', 'Yasal uyarı: Haberler izinsiz kullanılamaz'],
      keep: ['Her hak sahibi mahkemeye gelmedi.']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: 'reklam(?:lar)?|reklamdan sonra devam ediyor|sponsorlu (?:içerik|bağlantılar)|advertorial',
      remove: ['REKLAM', 'Sponsorlu içerik'],
      keep: ['Reklam panoları söküldü.']
    },
    {
      id: 'date-head',
      category: 'credit',
      why: 'The date of publication, or the desk, above the text.',
      match:
        '\\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık) 20\\d\\d(?:,? (?:\\p{L}{4,9} )?(?:saat )?(?:- )?\\d{1,2}[:.]\\d\\d)?|haber merkezi',
      at: 'first',
      remove: ['4 Mayıs 2020, 10:15', 'Haber Merkezi'],
      keep: ['4 Mayıs 2020 günü kar yağdı.']
    },
    {
      id: 'published',
      category: 'credit',
      why: 'When the article was published.',
      match:
        '(?:yayınlanma|güncelleme|giriş|son güncelleme|oluşturulma|yayın)(?: tarihi)? ?[:.] ?.{0,10}\\d{1,2}(?:[./]\\d{1,2}| [\\p{L}]{3,8} \\d{4}).{0,60}|oluşturulma tarihi ?: ?\\p{L}{3,8} \\d{1,2}, 20\\d\\d.{0,10}|okuma süresi ?:? ?\\d{1,2} (?:dk\\.?|dakika)',
      remove: [
        'Oluşturulma Tarihi: Mayıs 04, 2020 10:15',
        'Okuma süresi: 3 dakika',
        'Yayınlanma: 12.03.2021 - 10:15',
        'Giriş Tarihi: 12 Mart 2021'
      ],
      keep: ['Giriş: 12 lira, çocuklara bedava.']
    },
    {
      id: 'media',
      category: 'media',
      why: 'Left-overs of players and galleries.',
      match:
        '(?:videoyu izle(?:yin)?|foto ?galeri|video galeri|haber videosu|fotoğraf(?:ın)? altı|büyütmek için tıklayın)[:.]?',
      remove: ['Videoyu izle', 'Foto galeri'],
      keep: ['Video galerisi köy kahvesinde açıldı.']
    },
    ...creditRules,
    ...promptRules,
    ...frameRules,
    ...gluedRules,
    ...labelRules,
    ...formRules(vocabulary)
  ]
}

export default pack
