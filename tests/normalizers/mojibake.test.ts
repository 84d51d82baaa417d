import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply} from '../../src/document/edit.ts'
import {traitsOf} from '../../src/document/traits.ts'
import {
  createMojibake,
  explainRepair,
  mojibakeEncodings,
  repair,
  repairEdits
} from '../../src/normalizers/mojibake/index.ts'
import {pageRows} from '../../src/normalizers/mojibake/pages-data.ts'

const encoder = new TextEncoder()

/** Read the UTF-8 of a text as another encoding. */
function misread(text: string, encoding: string): string {
  const upper = pageRows.find(([id]) => id === encoding)?.[1]
  if (!upper) return new TextDecoder(encoding).decode(encoder.encode(text))
  return Array.from(encoder.encode(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]
  ).join('')
}

const sentences = [
  'Der Gärtner gießt früh die schönen Blüten.',
  'Où êtes-vous allés après le dîner, mes chères sœurs ?',
  'El niño soñó con montañas y un pequeño pájaro.',
  'Dzięki, że przyszłaś; łódź już czeka.',
  'Старый мост скрипел под ногами прохожих.',
  'Ο γάτος κοιμόταν στην αυλή όλη μέρα.',
  'Bà ngoại kể chuyện cổ tích mỗi tối.',
  'नानी हर शाम एक कहानी सुनाती थीं।',
  '窓の外では雨が静かに降っている。',
  '“Ayo,” kata Sari – ‘kita berangkat’…'
]

const singleByte = pageRows.map(([id]) => id)

// Text as fuzz: any code units, and such as are dense in what mojibake is made of.
const dense = fc.string({
  unit: fc.constantFrom(...'ÃÂâðÐÑŸ€™œ©¨\u00a0\u0080\u0099 ?aZ\ufffdà РСвЂ╨├√浣犲ソ鈥檚줈\n'),
  maxLength: 60
})
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  dense,
  fc.string({unit: 'grapheme', maxLength: 60})
)

describe('mojibake', () => {
  it.each(singleByte)('comes back from %s, once and twice', (encoding) => {
    for (const sentence of sentences) {
      const once = misread(sentence, encoding)
      expect(repair(once)).toBe(sentence)
      expect(repair(misread(once, encoding))).toBe(sentence)
    }
  })

  it('comes back from two encodings, one upon the other', () => {
    for (const sentence of sentences) {
      expect(repair(misread(misread(sentence, 'windows-1252'), 'windows-1251'))).toBe(sentence)
      expect(repair(misread(misread(sentence, 'latin-1'), 'cp437'))).toBe(sentence)
    }
  })

  it.each(['gbk', 'shift_jis', 'euc-kr', 'big5'])(
    'comes back from %s where that loses nothing',
    (encoding) => {
      for (const sentence of sentences) {
        const damaged = misread(sentence, encoding)
        if (!damaged.includes('\ufffd') && damaged !== sentence) expect(repair(damaged)).toBe(sentence)
      }
    }
  )

  it('leaves sound sentences alone, cheaply', () => {
    const {needs} = createMojibake()
    for (const sentence of sentences) {
      expect(repairEdits(sentence)).toEqual([])
      expect(needs(sentence, traitsOf(sentence))).toBe(false)
    }
  })

  it('changes only the damaged spans', () => {
    const text = 'Sound – é – first.\nLa rÃ©gion est trÃ¨s calme.\n'
    expect(repairEdits(text)).toEqual([
      {start: 23, end: 25, after: 'é', rules: ['mojibake/windows-1252']},
      {start: 36, end: 38, after: 'è', rules: ['mojibake/windows-1252']}
    ])
  })

  it('tells what was lost', () => {
    expect(repairEdits('â€œlostâ€\ufffd')).toMatchObject([
      {after: '“', rules: ['mojibake/windows-1252']},
      {after: '\ufffd', rules: ['mojibake/windows-1252', 'mojibake/lossy']}
    ])
  })

  it('heeds its options', () => {
    expect(repair('CafÃ©', {encodings: ['koi8-r']})).toBe('CafÃ©')
    expect(repair('CafÃ©', {encodings: ['latin-1']})).toBe('Café')
    expect(repair('â€œlostâ€\ufffd', {lossy: false})).toBe('“lostâ€\ufffd')
    expect(repair('It\x92s', {controls: false})).toBe('It\x92s')
    expect(() => repair('', {encodings: ['utf-7']})).toThrow('Expected `encodings`')
    expect(mojibakeEncodings).toContain('windows-1252')
  })

  it('explains each layer, with what else it could have been', () => {
    const [explanation, ...others] = explainRepair('Plain.\nMuÃƒÂ±oz no durmiÃƒÂ³')
    expect(others).toEqual([])
    expect(explanation).toMatchObject({line: 2, start: 7, after: 'Muñoz no durmió'})
    expect(explanation?.steps.map(({encoding}) => encoding)).toEqual(['windows-1252', 'windows-1252'])
    let line = explanation?.before ?? ''
    for (const step of explanation?.steps ?? []) {
      line = apply(line, step.edits)
      expect(line).toBe(step.after)
      expect(step.score).toBeGreaterThan(0)
      for (const other of step.alternatives) expect(other.after).not.toBe(step.after)
    }
    expect(line).toBe(explanation?.after)
  })

  it('takes U+0085 for an ellipsis only where it is one', () => {
    expect(repair('one\u0085\ntwo')).toBe('one…\ntwo')
    expect(repair('One.\u0085Two.')).toBe('One.\u0085Two.')
    expect(repair('\x93One.\u0085Two.\x94')).toBe('“One.…Two.”')
  })

  it('is idempotent, never throws, never grows; its plan replays', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edits = repairEdits(text)
        const repaired = repair(text)
        expect(apply(text, edits)).toBe(repaired)
        expect(repairEdits(repaired)).toEqual([])
        expect(repaired.length).toBeLessThanOrEqual(text.length)
        for (const edit of edits) expect(edit.rules.length).toBeGreaterThan(0)
      }),
      {numRuns: 3000, seed: 1}
    )
  })

  it('repairs lines alone as together', () => {
    const line = fc.oneof(
      anyText.map((text) => text.replaceAll('\n', '')),
      fc
        .tuple(fc.constantFrom(...sentences), fc.constantFrom(...singleByte))
        .map(([text, id]) => misread(text, id).replaceAll('\n', ''))
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 5}), (lines) => {
        expect(repair(lines.join('\n'))).toBe(lines.map((one) => repair(one)).join('\n'))
      }),
      {numRuns: 500, seed: 2}
    )
  })

  it('brings back any text of letters from any encoding, or leaves it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüßéèçñå ,.'),
      minLength: 30,
      maxLength: 80
    })
    fc.assert(
      fc.property(letters, fc.constantFrom('windows-1252', 'latin-1'), (text, encoding) => {
        fc.pre(/[äöüéèçñå]/.test(text))
        expect(repair(misread(text, encoding))).toBe(text)
      }),
      {numRuns: 300, seed: 3}
    )
  })
})
