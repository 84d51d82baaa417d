import fc from 'fast-check'

// The material of the normalizers.
const pieces = [
  ...[
    'kata',
    'Kata',
    'Ünal',
    'की',
    'می',
    'روم',
    'ไทย',
    '한',
    '漢字',
    '100',
    'а',
    'ﬁ',
    'Ａ',
    'ｶﾞ',
    '👩',
    '🏴',
    '❤',
    '🏽'
  ],
  ...['\n', '\r\n', '\r', '\u0085', '\u2028', ' ', '  ', '\t', '\u00a0', '\u3000', '\u2009'],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad'
  ],
  ...[
    '\ufe0f',
    '\u{e0067}',
    '\u{e007f}',
    '\u0301',
    '\u0302',
    '\u0327',
    'ố',
    'a',
    'đ',
    'เ',
    '\u0e48',
    '\u0e34',
    '\u0e4d',
    'า',
    'ﺏ',
    'ﻻ',
    '\u1161',
    '\u11a8',
    '\u034f'
  ],
  ...['&', 'amp;', 'nbsp;', '&lt;', '&#8217;', '#150;', '&copy', 'EACUTE;', ';', '<', '='],
  ...[
    '.',
    ',',
    ' .',
    ' ,',
    '. .',
    '...',
    '!',
    '?',
    ':',
    '"',
    "'",
    '”',
    '(',
    ')',
    '-',
    '[',
    ']',
    "['",
    "']",
    "', '"
  ],
  ...['\\n', '\\r\\n', '\\', 'u201c', "\\'", '\\xa0', ' xa0', '\\/', 'https://x.co/?a=1'],
  ...[
    '\u0000',
    '\u0007',
    '\u000b',
    '\u000c',
    '\u001b',
    '[0m',
    '\u0080',
    '\u009d',
    '\ud83d',
    '\ude00',
    'â€™',
    'Ã©'
  ]
]

/** Text that makes the normalizers meet: their own material, thrown together; or anything. */
export const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), {maxLength: 24}).map((items) => items.join(''))
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
      .map((codes) => String.fromCharCode(...codes))
  }
)
