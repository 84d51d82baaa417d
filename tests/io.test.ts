import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, it} from 'vitest'
import {isBinary} from '../src/io/binary.ts'
import {decode, encode} from '../src/io/encoding.ts'
import {literalStyle, writeLiteral} from '../src/io/json-literal.ts'
import {type Found, fields, scan} from '../src/io/json-scan.ts'

const parses = (line: string): boolean => {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

const find = (line: string, path: string): unknown => {
  const bytes = Buffer.from(line)
  const results: Found[] = []
  if (scan(bytes, 0, bytes.length, fields([path]), results) >= 0) return 'broken'
  const {kind, start, end} = results[0]!
  return kind === 0 ? undefined : bytes.toString('utf8', start, end)
}

describe('scan', () => {
  it('finds a field of the top level only, the last of two, with escaped keys', () => {
    expect(find('{"a":{"text":"no"},"text" : "yes" , "n":[{"text":1}]}', 'text')).toBe('"yes"')
    expect(find('{"text":"one","text":"two"}', 'text')).toBe('"two"')
    expect(find('{"text":"one","te\\u0078t":"two"}', 'text')).toBe('"two"')
    expect(find('{"te\\"xt":"one"}', 'text')).toBe(undefined)
    expect(find('{"text":12.50}', 'text')).toBe('12.50')
    expect(find('["text","a"]', 'text')).toBe(undefined)
  })
  it('finds nested fields, hidden by a later key', () => {
    expect(find('{"page":{"text":"a"},"text":"b"}', 'page.text')).toBe('"a"')
    expect(find('{"page":{"text":"a"},"page":3}', 'page.text')).toBe(undefined)
  })
  it('takes for JSON what JSON.parse takes', () => {
    const alphabet = fc.constantFrom(
      ...'{}[]",:\\/ \t\r\n0123456789.eE+-truefalsnu\u0001\u00e9x'.split(''),
      '"a"',
      '"a":',
      'true',
      'null',
      '\\u00e9',
      '1.5e3'
    )
    fc.assert(
      fc.property(fc.array(alphabet, {maxLength: 12}), (parts) => {
        const line = parts.join('')
        expect(find(line, 'a') !== 'broken').toBe(parses(line))
      }),
      {numRuns: 20_000}
    )
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '0', '\\'),
        (line, place, insert) => {
          const at = place % (line.length + 1)
          const changed = line.slice(0, at) + insert + line.slice(at)
          expect(find(changed, 'a') !== 'broken').toBe(parses(changed))
        }
      ),
      {numRuns: 3000}
    )
  })
  it('reads JSON of any depth', () => {
    expect(find(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},"text":"x"}`, 'text')).toBe('"x"')
    expect(find('['.repeat(200_000), 'text')).toBe('broken')
  })
})

const unit = fc.oneof(
  fc.constantFrom(...'ab/<&\n\t"\\\u007f\u0000é漢'.split(''), '😀', '\ud800', '\u2028'),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1})
)

/** Write a character in one of the ways that JSON allows. */
const asWritten = (character: string, way: number): string => {
  const code = character.charCodeAt(0)
  const hex = code.toString(16).padStart(4, '0')
  const lone = code >= 0xd800 && code <= 0xdfff
  if (way % 3 === 1 || lone) return `\\u${way % 2 ? hex.toUpperCase() : hex}`
  if (way % 3 === 2 && character === '/') return '\\/'
  return JSON.stringify(character).slice(1, -1)
}

describe('literalStyle', () => {
  it('names the styles of common serializers', () => {
    expect(literalStyle('"caf\u00e9/"', 'café/')).toBe(undefined)
    expect(literalStyle('"caf\\u00e9"', 'café')).toEqual({ascii: true})
    expect(literalStyle('"caf\\u00E9"', 'café')).toEqual({ascii: true, upper: true})
    expect(literalStyle('"a\\/b\\/c"', 'a/b/c')).toEqual({forms: {'/': '\\/'}})
    expect(literalStyle('"\\u003cb\\u003e"', '<b>')).toEqual({forms: {'<': '\\u003c', '>': '\\u003e'}})
    expect(literalStyle('"a/b/c\\/"', 'a/b/c/')).toEqual({exceptions: [[5, '\\/']]})
  })
  it('gives every literal back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, fc.nat(5))), (characters) => {
        let literal = '"'
        for (const [character, way] of characters) {
          // Halves of a pair stay together, as UTF-8 cannot part them.
          if (character.length === 2 && way % 2) literal += character
          else for (const half of character.split('')) literal += asWritten(half, way)
        }
        literal += '"'
        const text = JSON.parse(literal) as string
        const style = literalStyle(literal, text)
        expect(writeLiteral(text, style)).toBe(literal)
        if (style) expect(literalStyle(literal, text, style)).toEqual(style)
      }),
      {numRuns: 3000}
    )
  })
})

const long = (text: string): string => `${text}\n`.repeat(3)
const french = long(
  "Le conseil municipal a approuvé hier soir le budget de l'année à une large majorité, où l'été dernier."
)
const russian = long('Городской совет вчера вечером утвердил бюджет на следующий год большинством голосов.')
const japanese = long('市議会は昨夜、来年度の予算案を賛成多数で可決しました。')

describe('decode', () => {
  it('takes UTF-8 as it is and puts the mark aside', () => {
    expect(decode(Buffer.from('é漢'))).toEqual({text: 'é漢', encoding: 'utf-8'})
    expect(decode(Buffer.from('\ufeffa\ufeff'))).toEqual({text: 'a\ufeff', encoding: 'utf-8', bom: 'utf-8'})
  })
  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('reads %s by its mark', (encoding) => {
    const decoded = decode(iconv.encode('é漢😀\n', encoding, {addBOM: true}))
    expect(decoded).toEqual({text: 'é漢😀\n', encoding, bom: encoding})
  })
  it('reads UTF-16 without a mark', () => {
    expect(decode(iconv.encode(french, 'utf-16le')).text).toBe(french)
    expect(decode(iconv.encode(french, 'utf-16be')).text).toBe(french)
  })
  it('detects legacy encodings', () => {
    expect(decode(iconv.encode(french, 'windows-1252'))).toEqual({text: french, encoding: 'windows-1252'})
    expect(decode(iconv.encode(russian, 'windows-1251'))).toEqual({text: russian, encoding: 'windows-1251'})
    expect(decode(iconv.encode(russian, 'koi8-r'))).toEqual({text: russian, encoding: 'koi8-r'})
    expect(decode(iconv.encode(japanese, 'shift_jis')).text).toBe(japanese)
    expect(decode(iconv.encode(japanese, 'euc-jp')).text).toBe(japanese)
  })
  it('takes 0x80 to 0x9F of windows-1252 for quotes and the like', () => {
    expect(decode(Buffer.from('\x93Ya,\x94 katanya \x96 \x80 20', 'latin1')).text).toBe(
      '“Ya,” katanya – € 20'
    )
  })
  it('obeys a declared encoding, but not against UTF-8', () => {
    expect(decode(Buffer.from([0xe9]), 'windows-1251').text).toBe('й')
    expect(decode(Buffer.from('é'), 'windows-1251').text).toBe('é')
  })
  it('decodes lines of another encoding among UTF-8 ones', () => {
    const bytes = Buffer.concat([
      Buffer.from('déjà vu\n'),
      Buffer.from('déjà vu encore\n', 'latin1'),
      Buffer.from('fin\n')
    ])
    expect(decode(bytes)).toEqual({
      text: 'déjà vu\ndéjà vu encore\nfin\n',
      encoding: 'utf-8',
      raw: [{start: 8, end: 23, encoding: 'windows-1252'}]
    })
    expect(encode(decode(bytes))).toEqual(bytes)
  })
  it('keeps a cut character as bytes, and decodes a stray byte', () => {
    const cut = Buffer.concat([Buffer.from('é und “ so '), Buffer.from([0xe2, 0x80])])
    expect(decode(cut)).toEqual({
      text: 'é und “ so \ufffd',
      encoding: 'utf-8',
      raw: [{start: 11, end: 12, base64: '4oA='}]
    })
    const stray = Buffer.concat([Buffer.from('“é” it'), Buffer.from([0x92]), Buffer.from('s')])
    expect(decode(stray).text).toBe('“é” it’s')
  })
  it('gives all bytes back', () => {
    const pieces = fc.oneof(
      fc.uint8Array({maxLength: 40}),
      fc.string({unit: 'binary'}).map((text) => new Uint8Array(Buffer.from(text))),
      fc.constantFrom('\n', '\r\n', 'é', '\ufeff', 'abc ').map((text) => new Uint8Array(Buffer.from(text))),
      fc
        .tuple(
          fc.constantFrom(french, russian, japanese),
          fc.constantFrom(
            'windows-1252',
            'windows-1251',
            'gb18030',
            'cp932',
            'utf-16le',
            'utf-16be',
            'utf-32le'
          ),
          fc.boolean()
        )
        .map(([text, encoding, addBOM]) => new Uint8Array(iconv.encode(text, encoding, {addBOM})))
    )
    const declared = fc.constantFrom(
      undefined,
      'windows-1252',
      'windows-1251',
      'cp932',
      'cp949',
      'gb18030',
      'big5',
      'euc-jp',
      'utf-16le',
      'utf-32be'
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 6}), declared, (parts, encoding) => {
        const bytes = Buffer.concat(parts)
        const decoded = decode(bytes, encoding)
        expect(decoded.text).toBe(Buffer.from(decoded.text).toString())
        expect(encode(decoded).equals(bytes)).toBe(true)
      }),
      {numRuns: 2000}
    )
  })
})

describe('isBinary', () => {
  it('tells text from what is none', () => {
    const text = [french, '', 'a\u0000b c d e f g h i j k', '\u001b[31mred\u001b[0m', '\ufeff']
    for (const each of text) expect(isBinary(Buffer.from(each))).toBe(false)
    for (const encoding of ['utf-16le', 'utf-16be', 'windows-1252'])
      expect(isBinary(iconv.encode(french, encoding))).toBe(false)
    expect(isBinary(iconv.encode(japanese, 'cp932'))).toBe(false)
    const random = Buffer.from(
      Array.from({length: 1000}, (_, index) => (index * index * 31 + index * 7) % 251)
    )
    expect(isBinary(random)).toBe(true)
    expect(isBinary(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1'))).toBe(true)
    expect(isBinary(Buffer.alloc(20))).toBe(true)
  })
})
