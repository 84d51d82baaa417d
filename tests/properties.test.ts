import fc from 'fast-check'
import retextSmartypants from 'retext-smartypants'
import {describe, expect, it} from 'vitest'
import {apply, bersih, clean, createCleaner, fileChanges, packsFor, retextSentences} from '../src/index.ts'
import {inverse} from './inverse.ts'

// Invented lines: prose in many scripts, and every sample of every rule, to be removed or kept.
const prose = [
  'Setelah tiga tahun sepi, pasar terapung itu kembali dipenuhi perahu pedagang sejak Sabtu pagi.',
  '"Dulu kami berangkat pukul empat," kata Mardiah, pedagang sayur. .',
  'Nobody in the village claims to know why the bees came back.',
  'La plaza amaneció con música y puestos de miel; costó 3,50 € y “nada más”.',
  'Sáng chủ nhật, hơn tám mươi chiếc thuyền trở lại bến.',
  'Строители закончили работу на две недели раньше срока.',
  '掌柜说，茶价不变，仍是一壶十二元。',
  'तीन साल बाद नीमपुर का पुस्तकालय फिर खुला।',
  'وتفتح المكتبة أبوابها كل يوم من التاسعة صباحا.',
  'R&D money, AT&T, 100.000 and U.S. stay as they are...',
  ''
]
const samples = packsFor(undefined).flatMap(({rules}) =>
  rules.flatMap(({remove, keep}) => [...remove, ...keep]).map((sample) => sample.replace(/[⟦⟧]/g, ''))
)
const spam = [
  'Posted By : keluaran hk hari ini',
  's l o t  g4c0r maxwin rtp live',
  'DATA SGP | TOGEL HARI INI | SLOT ONLINE'
]
const dirt = fc.constantFrom(
  (line: string) => line,
  (line: string) => `  ${line}\u00a0 `,
  (line: string) => line.replace(/ /g, '  '),
  (line: string) => line.replace(/"/g, '&quot;').replace(/&(?!quot)/g, '&amp;amp;'),
  (line: string) => `\u200b${line.slice(0, 5)}\u00ad${line.slice(5)}\ufeff`,
  (line: string) => line.normalize('NFD'),
  (line: string) => Array.from(new TextEncoder().encode(line), (byte) => String.fromCharCode(byte)).join(''),
  (line: string) => `\u001b[31m${line}\u001b[0m\u0007`,
  (line: string) => `${line}\\n`
)
const line = fc
  .tuple(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...prose)},
      {weight: 5, arbitrary: fc.constantFrom(...samples)},
      fc.constantFrom(...spam),
      fc.string({unit: 'grapheme', maxLength: 40})
    ),
    dirt
  )
  .map(([text, make]) => make(text))
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n', '\n\n\n', '\r', '\u2028', '\u0085')
const document = fc.array(fc.tuple(line, lineEnd), {maxLength: 14}).map((lines) => lines.flat().join(''))
const lang = fc.constantFrom(undefined, 'id', 'en', 'zh')

describe('the whole chain', () => {
  const cleaner = createCleaner()

  it('should change nothing in what it has cleaned', () => {
    fc.assert(
      fc.property(document, lang, (text, lang) => {
        const once = cleaner.clean(text, {lang})
        expect(cleaner.clean(once.text, {lang})).toMatchObject({text: once.text, edits: []})
      }),
      {numRuns: 1500}
    )
  })

  it('should record edits that lead to the text, and back', () => {
    fc.assert(
      fc.property(document, lang, (text, lang) => {
        const result = cleaner.clean(text, {lang})
        expect(apply(text, result.edits)).toBe(result.text)
        expect(apply(result.text, inverse(text, result.edits))).toBe(text)
        for (const edit of result.edits) expect(text.slice(edit.start, edit.end)).not.toBe(edit.after)
      }),
      {numRuns: 500}
    )
  })

  it('should record what a plugin of others changed as well', () => {
    const processor = bersih().use(retextSentences).use(retextSmartypants).freeze()
    fc.assert(
      fc.property(document, (text) => {
        const file = processor.processSync(text)
        const edits = fileChanges(file)
        expect(apply(text, edits)).toBe(String(file))
        expect(apply(String(file), inverse(text, edits))).toBe(text)
      }),
      {numRuns: 200}
    )
  })

  it('should decide alike whatever the line ends and the normalization form', () => {
    const lines = fc
      .array(fc.constantFrom(...prose, ...samples, ...spam), {maxLength: 12})
      .map((items) => items.join('\n'))
    fc.assert(
      fc.property(lines, lang, (text, lang) => {
        const {text: expected} = cleaner.clean(text, {lang})
        expect(cleaner.clean(text.replaceAll('\n', '\r\n'), {lang}).text).toBe(expected)
        expect(cleaner.clean(text.normalize('NFD'), {lang}).text).toBe(expected.normalize('NFC'))
      }),
      {numRuns: 300}
    )
  })

  it('should not depend on the documents that came before', () => {
    fc.assert(
      fc.property(document, document, lang, (first, second, lang) => {
        const alone = createCleaner().clean(second, {lang})
        cleaner.clean(first, {lang})
        expect(cleaner.clean(second, {lang})).toEqual(alone)
      }),
      {numRuns: 20}
    )
  })

  it('should never throw on any string, nor grow it much', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code)),
          maxLength: 200
        }),
        (text) => {
          const result = clean(text)
          expect(result.text.length).toBeLessThanOrEqual(text.length * 3)
          expect(apply(text, result.edits)).toBe(result.text)
        }
      ),
      {numRuns: 1000}
    )
  })
})
