import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply} from '../src/document/edit.ts'
import {fold} from '../src/removers/spam/fold.ts'
import {createSpam, type SpamOptions} from '../src/removers/spam/index.ts'
import {learn} from '../src/removers/spam/learn.ts'
import {logit, quantize} from '../src/removers/spam/model.ts'
import {buildScanner} from '../src/removers/spam/scan.ts'
// @ts-expect-error: plain JavaScript, shared with the bench
import {dresses as untypedDresses, spamLines as untypedLines} from './bench/spam-dresses.mjs'

const dresses = untypedDresses as Readonly<Record<string, (text: string) => string>>
const spamLines = untypedLines as Readonly<Record<string, readonly string[]>>

// Again and again, as the plugin does.
function clean(text: string, options?: SpamOptions): string {
  const remover = createSpam(options)
  for (let round = 0; round < 25; round++) {
    const edits = remover.edits(text, {})
    if (edits.length === 0) return text
    text = apply(text, edits)
  }
  return text
}

const articles: Readonly<Record<string, readonly string[]>> = {
  id: [
    'Wali kota membuka taman baru di tepi sungai pada Senin pagi.',
    'Warga menyambut taman itu dengan lomba layang-layang.',
    '“Kami menunggu taman ini sejak lama,” kata seorang warga.',
    'Taman itu dirawat oleh sekolah di sekitarnya.'
  ],
  en: [
    'The mayor opened a new park by the river on Monday morning.',
    'Neighbours brought kites and cake.',
    '“We have waited for this park for years,” one of them said.',
    'Schools nearby will look after it.'
  ],
  vi: [
    'Thị trưởng mở công viên mới bên sông.',
    'Người dân mang diều và bánh đến.',
    'Trường học sẽ chăm sóc công viên.'
  ],
  ru: [
    'Мэр открыл новый парк у реки.',
    'Жители принесли воздушных змеев.',
    'За парком будут ухаживать школы.'
  ],
  zh: ['市长星期一在河边为新公园揭幕。', '居民带来了风筝和蛋糕。', '附近的学校将照料公园。']
}

const anyOf = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items)
const anySpam = anyOf(Object.values(spamLines).flat())
const anyDress = anyOf(Object.keys(dresses))
const anyArticle = anyOf(Object.values(articles))

describe('spam', () => {
  it('should go in every dress, at every place, and nothing else', () => {
    fc.assert(
      fc.property(anySpam, anyDress, anyArticle, fc.nat(), (line, dress, article, place) => {
        const lines = article.toSpliced(place % (article.length + 1), 0, dresses[dress]!(line))
        expect(clean(lines.join('\n')), dress).toBe(article.join('\n'))
      }),
      {numRuns: 600}
    )
  })

  it('should go from the end of a paragraph, and the sentence before it stay', () => {
    fc.assert(
      fc.property(anySpam, anyDress, anyArticle, fc.nat(), (line, dress, article, place) => {
        const at = place % article.length
        const lines = article.with(at, `${article[at]} ${dresses[dress]!(line)}`)
        expect(clean(lines.join('\n')).trimEnd(), dress).toBe(article.join('\n'))
      }),
      {numRuns: 600}
    )
  })

  it('should be gone after one cleaning', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anySpam, anyArticle.chain(anyOf)), {maxLength: 8}), (lines) => {
        const once = clean(lines.join('\n'))
        expect(clean(once)).toBe(once)
      })
    )
  })

  it.each([
    'Polisi menangkap bandar togel di Surabaya, kata kapolres.',
    'Kominfo memblokir 300 ribu situs judi online sejak Januari.',
    'Maskapai itu meminta slot penerbangan tambahan.',
    'Slot waktu pendaftaran dibuka pukul 08.00.',
    'Data HK menunjukkan ekspor naik 3 persen.',
    'Pengadilan Hong Kong menolak banding pengusaha itu.',
    'Komputer itu punya dua slot memori DDR5.',
    'Penyerang itu tampil gacor dan mencetak tiga gol.',
    'Ini Modus Bandar Judi Online Menjaring Korban',
    'Posted By : Rina Wulandari',
    'Diposting oleh: Redaksi',
    'The photo was posted by the ministry on Monday.',
    'Traders are betting that the bank will cut rates.',
    'Slot machines were removed from pubs after the vote.',
    'Online casinos banned in three states',
    'Viagra patent expires in Europe, regulator says.',
    'Công an triệt phá đường dây cá độ bóng đá và lô đề.',
    'ศาลสั่งปิดเว็บพนัน',
    '警方捣毁一个网络赌场，抓获二十名嫌疑人。',
    'Yasa dışı bahis operasyonunda 20 kişi gözaltına alındı.',
    'Полиция закрыла подпольное казино.',
    'La policía detuvo a cinco personas en un casino ilegal.',
    'Toto Wolff memuji timnya setelah balapan.',
    'Boeing 777 mendarat darurat.'
  ])('should not be seen in: %s', (line) => {
    for (const article of Object.values(articles)) {
      for (const at of [0, 1, article.length]) {
        const text = article.toSpliced(at, 0, line).join('\n')
        for (const strength of ['precise', 'balanced', 'aggressive'] as const)
          expect(clean(text, {strength})).toBe(text)
      }
    }
  })

  it('should not be found in an article about gambling', () => {
    const text = [
      'Polisi menggerebek rumah yang menjadi kantor situs judi online.',
      'Para tersangka mengelola situs judi slot dan togel online dari tiga kamar.',
      'Menurut penyidik, bandar judi menyewa rumah itu sejak Mei.',
      'Korban tergiur bonus new member dan slot gacor yang diiklankan.',
      'Kominfo memblokir situs itu pada Rabu.'
    ].join('\n')
    expect(clean(text)).toBe(text)
  })

  it('should be told in words, with a rule of a bounded set', () => {
    const [edit] = createSpam().edits('Taman dibuka.\nPosted By : keluaran hk hari ini', {})
    expect(edit).toMatchObject({after: '', rules: ['spam/posted-by'], category: 'spam'})
    expect(edit?.evidence).toMatch(/terms “keluaran hk”; density 1\.00; score \d/)
    fc.assert(
      fc.property(anySpam, (line) => {
        for (const {rules} of createSpam().edits(line, {})) {
          expect(rules[0]).toMatch(
            /^spam\/(?:posted-by|lottery-keywords|slot-promotion|betting-promotion|casino-promotion|seo-keywords|link-farm|gambling-comment)$/
          )
        }
      })
    )
  })

  it('should stay if asked', () => {
    expect(clean('Taman dibuka.\nslot gacor maxwin', {keep: ['spam']})).toContain('gacor')
  })

  it('should refuse unknown options', () => {
    expect(() => createSpam({strength: 'bold' as 'precise'})).toThrow('strength')
    expect(() => createSpam({keep: ['gambling' as 'spam']})).toThrow('keep')
  })

  it('should not throw, nor grow a text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
        expect(clean(text).length).toBeLessThanOrEqual(text.length)
      })
    )
  })
})

describe('fold', () => {
  const words = (text: string): string =>
    fold(text)
      .map(({key}) => key)
      .join(' ')

  it('should make one of all dresses of a word', () => {
    fc.assert(
      fc.property(anyDress, (dress) => {
        expect(words(dresses[dress]!('gacor'))).toContain('gacor')
      })
    )
  })

  it('should leave numbers behind names, and read digits within words', () => {
    expect(words('slot88 5l0t kapal4d 2024')).toBe('siot88 siot kapai4d 2024')
  })

  it('should keep the places of words', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        let at = 0
        for (const {start, end} of fold(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      })
    )
  })
})

describe('scanner', () => {
  it('should find a term in every dress', () => {
    const scanner = buildScanner(['slot gacor'])
    fc.assert(
      fc.property(anyDress, (dress) => {
        expect(scanner.scan(`Taman dibuka. ${dresses[dress]!('slot gacor')}`), dress).not.toEqual([])
      })
    )
    expect(scanner.scan('Taman dibuka pada Senin pagi.\nSlot waktu\ngacor')).toEqual([])
  })
})

describe('model', () => {
  const texts = [
    ...['main di kapal88 gacor terus', 'hoki banget di PELANGI77', 'wd lancar di bulan4d'].map((text) => ({
      text,
      label: 1 as const
    })),
    ...['videonya bagus bang', 'semangat terus pak', 'kapan rilis lagi'].map((text) => ({
      text,
      label: 0 as const
    }))
  ]

  it('should learn the same from the same, and of sites what it learned of others', () => {
    const model = quantize(learn(texts))
    expect(model).toEqual(quantize(learn(texts)))
    expect(logit('main di mawar99 gacor', model)).toBeGreaterThan(0)
    expect(logit('bagus pak', model)).toBeLessThan(0)
  })
})
