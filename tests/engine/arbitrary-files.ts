import fc from 'fast-check'
import iconv from 'iconv-lite'

const snippet = fc.oneof(
  fc.constantFrom(
    'drop me\n',
    'a b',
    'ab',
    'xy',
    '\r\n',
    '\n',
    '\r',
    '\u00a0',
    '  ',
    '\u200b',
    'é漢😀',
    'aba',
    '/',
    '<b>',
    '"',
    '\\',
    '\u0001',
    '\u2028',
    '\ufeff'
  ),
  fc.string({unit: 'binary', maxLength: 8})
)
const prose = fc
  .tuple(fc.constantFrom('', '', '', 'reject'), fc.array(snippet, {maxLength: 12}))
  .map(([first, rest]) => first + rest.join(''))

/** A file of text in some encoding, or any bytes. */
export const textFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({maxLength: 60}),
  fc
    .tuple(
      prose,
      fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'gb18030'),
      fc.boolean()
    )
    .map(([text, encoding, addBOM]) => new Uint8Array(iconv.encode(text, encoding, {addBOM})))
)

// A record in the manner of some serializer, with its spacing, escapes, numbers and repeated keys.
const written = fc.tuple(prose, fc.nat(5)).map(([text, way]) => {
  const literal = JSON.stringify(text)
  const ascii = (upper: boolean): string =>
    literal.replace(/[\u0080-\uffff]/g, (character) => {
      const hex = character.charCodeAt(0).toString(16).padStart(4, '0')
      return `\\u${upper ? hex.toUpperCase() : hex}`
    })
  if (way === 1) return ascii(false)
  if (way === 2) return ascii(true)
  if (way === 3) return ascii(false).replaceAll('/', '\\/')
  if (way === 4)
    return literal.replace(/[<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
  if (way === 5) return literal.replace('a', '\\u0061')
  return literal
})
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: written.map((literal) => `{"id": 1.0,"text" : ${literal} ,"n":12345678901234567890}`)
  },
  {weight: 1, arbitrary: fc.tuple(written, written).map(([a, b]) => `{"text":${a},"text":${b}, "x":"\\/"}`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '  ',
      '\t',
      '{"text":1}',
      '{"other":"a"}',
      '[]',
      '{broken',
      '"text"',
      '{"te\\u0078t":"drop"}',
      '{"text":"drop \xe9"}'
    )
  }
)

/** A file of such records, and of lines that are none. */
export const recordFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n')), {maxLength: 12}),
    fc.boolean(),
    fc.constantFrom('utf8', 'utf8', 'utf8', 'mark', 'latin1', 'utf-16le')
  )
  .map(([lines, isOpen, encoding]) => {
    const all = lines.flat().join('')
    const text = isOpen ? all.trimEnd() : all
    if (encoding === 'mark') return new Uint8Array(Buffer.from(`\ufeff${text}`))
    if (encoding === 'latin1') return new Uint8Array(Buffer.from(text, 'latin1'))
    return new Uint8Array(
      encoding === 'utf8' ? Buffer.from(text) : iconv.encode(text, encoding, {addBOM: true})
    )
  })
