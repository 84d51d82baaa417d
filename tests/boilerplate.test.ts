import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.ts'
import {headlineEnd} from '../src/removers/boilerplate/headline.ts'
import {looksLikeHeadline, looksLikeLink} from '../src/removers/boilerplate/position.ts'

const cleaner = createCleaner({model: false})
const clean = (...lines: string[]): string[] => cleaner.clean(lines.join('\n'), {lang: 'id'}).text.split('\n')

const first = 'Warga Dusun Kulon mulai memanen cabai pada awal pekan ini, kata Rini Astuti.'
const second = 'Ia berharap harga bertahan sampai akhir bulan, seperti tahun lalu.'

describe('lines that go with a match', () => {
  it('should remove a table of contents, whose entries come again, and keep the headings', () => {
    expect(
      clean(
        'Daftar Isi',
        'Cara Menanam Cabai',
        'Cara Memanen',
        first,
        'Cara Menanam Cabai',
        second,
        'Cara Memanen',
        second
      )
    ).toEqual([first, 'Cara Menanam Cabai', second, 'Cara Memanen', second])
  })

  it('should remove what stands around the closing initials: tags below, a doubled title above', () => {
    const title = 'Video Panen Cabai di Dusun Kulon'
    expect(clean(first, second, title, title, '(dwi/ara)', 'harga cabai', 'dusun kulon')).toEqual([
      first,
      second
    ])
  })

  it('should keep a line that stands once above the initials', () => {
    expect(clean(first, 'Cara Menanam Cabai di Pot', '(dwi/ara)')).toEqual([
      first,
      'Cara Menanam Cabai di Pot'
    ])
  })

  it('should take the headline behind a label, but no sentence', () => {
    expect(clean(first, 'Baca juga:', 'Benarkah Harga Cabai Naik Lagi?', second)).toEqual([first, second])
    expect(clean(first, 'Baca juga:', second)).toEqual([first, second])
  })

  it('should take several links in a row behind a label, but keep the one heading behind a link', () => {
    const links = [
      'Petani Kopi di Lereng Merapi Beralih ke Pupuk Kandang',
      'Gudang Beras Baru di Tepi Kota Wetan Mulai Dibangun',
      'Jembatan Gantung di Hulu Kali Bening Ditutup Sepekan'
    ]
    expect(clean(first, 'Baca Juga', ...links, second)).toEqual([first, second])
    expect(clean(first, 'Baca Juga', ...links.slice(0, 2), second)).toEqual([first, links[1], second])
  })

  it('should keep a paragraph that stands twice above the initials', () => {
    const short = 'Harga itu bertahan lama.'
    expect(clean(short, first, second, short, '(dwi/ara)')).toEqual([short, first, second, short])
  })
})

describe('looksLikeHeadline', () => {
  it.each([
    ['Harga Cabai Naik Lagi, Petani: Tunggu Saja...', true],
    ['Benarkah Harga Cabai Naik Lagi?', true],
    [second, false],
    ['"Kami menunggu."', false],
    ['- Harga cabai rawit merah', false],
    ['Cabai', false],
    ['「最後まで戦った。まだ一試合が終わっただけ」', false],
    ['市長が会見「最後まで戦う」、来週にも結論', true],
    ['Dzień Samorządu obchodzimy co roku w maju.??', false]
  ])('%s', (line, expected) => {
    expect(looksLikeHeadline(line)).toBe(expected)
  })
})

describe('headlineEnd', () => {
  const rest = ` ${second} `.repeat(5)
  const read = (text: string): string | undefined => {
    const whole = `${text}${rest}`
    const end = headlineEnd(whole, 0, whole.length)
    return end === undefined ? undefined : whole.slice(0, end)
  }
  const headline = 'Harga Cabai di Pasar Wetan Naik Lagi'

  it.each([
    ['a small word with a capital', 'Menurut dia, hujan menghambat panen.'],
    ['the word before the first small one', 'Rini menjelaskan bahwa hujan menghambat panen.'],
    ['an office', 'Kepala Dinas Pertanian, Rini Astuti, menjelaskan sebabnya.'],
    ['an office without a name', 'Warga berharap hujan reda.'],
    ['a quotation', '"Hujan menghambat panen," kata Rini.'],
    ['the number of an item', '3. Jembatan gantung di hulu sungai.'],
    ['markup', '<p>Rini menjelaskan bahwa hujan menghambat panen.'],
    ['the placeholder of an embed', '[Gambas:Video 20detik] Rini menjelaskan sebabnya.'],
    ['initials', '(dwi/ara) Rini menjelaskan sebabnya.'],
    ['the label of another link', 'Baca juga: Jembatan Kali Bening Ditutup Rini menjelaskan sebabnya.']
  ])('should end it before %s', (_, sentence) => {
    expect(read(`${headline} ${sentence}`)).toBe(headline)
  })

  it.each([
    'Rahasia Angel Di Maria di Lapangan Wetan',
    'Pasar Wetan Tutup Sementara 3 Hari',
    'Jalan Licin, Hati hati Saat Melintas'
  ])('should not end it within %s', (title) => {
    expect(read(`${title} Rini menjelaskan bahwa hujan menghambat panen.`)).toBe(title)
  })

  it('should end it with the line, in a line of its own', () => {
    expect(headlineEnd(headline, 0, headline.length)).toBe(headline.length)
  })

  it.each([
    ['a name of the document', 'Rini menjelaskan bahwa hujan menghambat panen. Kata Rini, pasar sepi.'],
    ['an office', 'Bupati Wetan menjelaskan bahwa hujan menghambat panen.'],
    ['a word that begins sentences', 'Menurut dia, hujan menghambat panen.'],
    ['a word that is small elsewhere', 'Panen cabai terlambat sebulan, dan setelah panen harga turun.']
  ])('should end it where its last word was glued to %s', (_, sentence) => {
    expect(read(`${headline}${sentence}`)).toBe(headline)
  })

  it('should leave a quotation that was glued to it, and take one of its own', () => {
    expect(read(`${headline}"Panen telat," kata Rini.`)).toBe(headline)
    expect(read(`Warga Keluhkan "Harga Lagi"Rini menjelaskan sebabnya.`)).toBe('Warga Keluhkan "Harga Lagi"')
  })

  it('should not end it within a name that was joined on purpose', () => {
    const title = 'Warga Ramai Memakai SatuWetan di Pasar'
    const sentence = 'Rini menjelaskan bahwa SatuWetan dipakai di Wetan.'
    expect(read(`${title} ${sentence}`)).toBe(title)
  })

  it('should end it before a word that is small elsewhere', () => {
    const title = 'Panen Cabai di Wetan Melimpah, Bupati Jamin Harga Petani'
    expect(read(`${title} Pedagang belum percaya. Menurut para pedagang, panen telat.`)).toBe(title)
  })

  it('should leave it alone where no beginning of a sentence can be made out', () => {
    expect(read('harga cabai di pasar wetan naik lagi menurut dia')).toBeUndefined()
    expect(read('Harga Cabai Naik Murders in the Building juga tayang')).toBeUndefined()
  })
})

describe('headlineEnd before an item of a numbered list', () => {
  const read = (language: string, before: string, text: string): string | undefined => {
    const whole = `${before}${text}`
    const end = headlineEnd(whole, before.length, whole.length, language)
    return end === undefined ? undefined : whole.slice(before.length, end)
  }
  const headline = 'Resep Lodeh Khas Wetan, Hidangan untuk Sarapan'

  it.each([
    ['id', '5. Rebus santan. ', headline, '6. Masukkan terong, aduk rata. Angkat.'],
    ['id', '5. Rebus santan. ', headline, '6. Masukkan terong. Angkat'],
    ['id', '5. Rebus santan. ', headline, '6. Angkat'],
    ['id', '5.Rebus santan. ', headline, '6.Masukkan terong, aduk rata. Angkat'],
    ['id', 'Rebus santan. ', headline, '6. Masukkan terong'],
    ['id', 'Rebus santan. ', headline, '1. Masukkan terong. 2. Angkat'],
    ['id', 'Siapkan panci. ', headline, '1. Terong 2. Santan 3. Garam secukupnya'],
    ['ms', '2) Rebus santan. ', headline, '3) Masukkan terung, kacau rata. Angkat'],
    ['en', '2. Boil the milk. ', 'How to cook a good soup at home', '3. Stir it. Serve'],
    ['de', '2. Milch kochen. ', 'So gelingt die gute Suppe zu Hause', '3. Die Suppe rühren. Servieren'],
    ['es', '2. Hervir la leche. ', 'Cómo hacer una buena sopa en casa', '3. Servir la sopa']
  ])('should end it there: %s %s%s %s', (language, before, title, item) => {
    expect(read(language, before, `${title} ${item}`)).toBe(title)
  })

  it.each([
    ['id', 'Jadwal Lengkap Pekan Terakhir Liga 1. Klub Wetan bertandang ke Kulon. Mereka siap.'],
    ['id', 'Ulasan Lengkap Ponsel Lama iPhone 6. Warga tetap memakainya. Stoknya habis.'],
    ['de', 'Die Fähre fährt wieder ab dem 6. Die Schule bleibt zu. Der Bus auch.']
  ])('should leave it alone where the number may be the headline’s: %s %s', (language, text) => {
    expect(read(language, '', text)).toBeUndefined()
  })

  it('should not take an ordinal for one', () => {
    const title = 'Die Fähre fährt ab dem 6. Mai wieder zu den Inseln'
    expect(read('de', 'Am 5. Mai war Ruhetag. ', title)).toBe(title)
  })
})

describe('looksLikeLink', () => {
  it.each([
    ['• Ferry returns to the islands', true],
    ['2) School receives a new bus', true],
    ['山村小学迎来第一辆新校车', true],
    ['12 May 2020, 10:15', true],
    ['• Two cups of flour.', false],
    ['Ferry', false],
    ['It came back in May 2020.', false]
  ])('%s', (line, expected) => {
    expect(looksLikeLink(line)).toBe(expected)
  })
})

describe('headlineEnd in languages that write headlines like sentences', () => {
  const read = (language: string, text: string): string | undefined => {
    const whole = `${text} ${'x'.repeat(300)}`
    const end = headlineEnd(whole, 0, whole.length, language)
    return end === undefined ? undefined : whole.slice(0, end)
  }

  it.each([
    ['ru', 'Паром снова ходит на острова', ' Однако школа закрыта'],
    ['en', 'Ferry returns to the northern islands', ' The school is closed'],
    ['de', 'Fähre fährt wieder zu den Inseln', ' Die Schule bleibt zu'],
    ['es', '¿Vuelve el transbordador a las islas?', ' Mañana abre la escuela'],
    ['uk', 'Пором знову ходить на острови', 'Школа зачинена'],
    ['id', 'Kapal kembali berlayar ke pulau-pulau utara', ' Menurut nakhoda, ombak reda'],
    ['ms', 'Feri kembali belayar ke mana?', ' Nakhoda enggan mengulas'],
    ['en', 'Mayor says ferries sail to the islands', ' Ferries used to sail twice a day, these ferries once'],
    ['en', 'Mayor asks: ‘Where is the ferry?’', ' “It is late,” she said']
  ])('should end it where the next sentence begins: %s', (language, headline, next) => {
    expect(read(language, headline + next)).toBe(headline)
  })

  it.each([
    ['en', 'Ferry returns to the harbour in The Hague after a year'],
    ['en', 'Ferry returns to the islands. The school is closed'],
    ['ru', 'Паром снова ходит на острова Мария Соколова рада']
  ])('should leave it alone where that is not plain: %s %s', (language, text) => {
    expect(read(language, text)).toBeUndefined()
  })
})
