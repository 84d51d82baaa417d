import type {Rule} from '../../matching/rule.ts'

const cities =
  '(?:İSTANBUL|ANKARA|İZMİR|BURSA|ANTALYA|ADANA|KONYA|GAZİANTEP|ŞANLIURFA|MERSİN|DİYARBAKIR|HATAY|MANİSA|KAYSERİ|SAMSUN|BALIKESİR|KAHRAMANMARAŞ|VAN|AYDIN|DENİZLİ|SAKARYA|TEKİRDAĞ|MUĞLA|ESKİŞEHİR|MARDİN|TRABZON|MALATYA|ERZURUM|ORDU|SİVAS|TOKAT|ELAZIĞ|ÇORUM|ZONGULDAK|KOCAELİ|EDİRNE|KIRKLARELİ|ÇANAKKALE|RİZE|GİRESUN|ARTVİN|BATMAN|BOLU|DÜZCE|ISPARTA|BURDUR|UŞAK|KÜTAHYA|AFYONKARAHİSAR|AKSARAY|NİĞDE|NEVŞEHİR|KIRŞEHİR|YOZGAT|AMASYA|SİNOP|KASTAMONU|KARABÜK|BARTIN|YALOVA|BİLECİK|KARAMAN|OSMANİYE|KİLİS|ADIYAMAN|SİİRT|ŞIRNAK|HAKKARİ|BİTLİS|MUŞ|BİNGÖL|TUNCELİ|ERZİNCAN|GÜMÜŞHANE|BAYBURT|ARDAHAN|KARS|IĞDIR|AĞRI)'

/** What has been glued to a paragraph, or left between two sentences. */
export const gluedRules: readonly Rule[] = [
  {
    id: 'capitals-between-sentences',
    category: 'ad',
    why: 'The same labels in capitals, which no sentence begins with.',
    scope: 'span',
    caseSensitive: true,
    match: '(?<=[.!?…”"] ?)(?:REKLAM|HABERİN DEVAMI|Haberin Devamı)(?= ["“‘]?\\p{Lu}\\p{Ll})',
    remove: ['Köprü açıldı. ⟦REKLAM⟧ Köylüler sevindi.'],
    keep: ['Köprü açıldı. REKLAM PANOSU söküldü.']
  },
  {
    id: 'click-behind-sentence',
    category: 'related',
    why: 'Asks to click for the rest, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match:
      '(?<=[.!?…”"] )(?:Haberin|HABERİN|Haberi|Yazının|Videoyu|Fotoğrafları|Galeriyi|Ayrıntılar|Detaylar|Devamı|Röportajın|Listenin|Tamamı|DETAYLAR)(?: (?:devamı|DEVAMI|tamamı|TAMAMI|detayları|ayrıntıları|devamını okumak|tamamını okumak|okumak|izlemek|görmek|tümü|tamamını görmek))? (?:için|İÇİN) (?:buraya )?(?:tıklayın(?:ız)?|TIKLAYIN(?:IZ)?)[.!»>…]{0,3}$',
    remove: ['Köprü açıldı. ⟦Haberin tamamı için tıklayın.⟧', 'Köprü açıldı. ⟦Detaylar için tıklayınız⟧'],
    keep: ['Köprü açıldı. Haberin tamamı yalandı.']
  },
  {
    id: 'town-behind-last-sentence',
    category: 'credit',
    why: 'The town, in capitals behind a dash, with which an agency ends its reports.',
    scope: 'span',
    at: 'tail',
    caseSensitive: true,
    match: `(?<=[.!?”"] ?)[–-] ?${cities}(?: ?\\((?:İHA|DHA|AA|ANKA|IHA)\\))?$`,
    remove: ['Köprü açıldı. ⟦- İSTANBUL⟧', 'Köprü açıldı. ⟦- BURSA (İHA)⟧'],
    keep: ['Köprü açıldı - İSTANBUL']
  }
]
