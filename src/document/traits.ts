/**
 * What kinds of characters a text has. One pass over a text tells every normalizer whether it has anything
 * to do, so that clean text costs one scan and not one for each normalizer.
 */
export const trait = {
  /** `&`, which may begin an HTML entity. */
  ampersand: 1,
  /** U+0000-001F but for tab, LF and CR; DEL; U+0080-009F but for NEL. */
  control: 2,
  /** A line end other than a lone LF: CR, NEL, U+2028, U+2029. */
  lineEnd: 4,
  /** White space other than SP and the line ends: tab, NBSP, U+2000-200A, U+3000 and so on. */
  space: 8,
  /** White space at an edge of a line, or next to white space. */
  spaceRun: 16,
  /** Zero-width, bidi and format characters; the soft hyphen; the byte order mark; U+FFF9-FFFB. */
  invisible: 32,
  /** One of `. , ; : ! ?` behind white space. */
  strayPunctuation: 64,
  /** `\`, which may begin an escape of a serializer. */
  backslash: 128,
  /** U+0080-02FF. */
  latin: 256,
  /** U+0300 and beyond, where a text may differ from its normalization form. */
  wide: 512,
  /** U+FB00-FB06, U+FF00-FFEF, U+01C4-01CC and so on: characters that stand for others. */
  compatibility: 1024,
  /** A lone or paired surrogate code unit. */
  surrogate: 2048,
  /** Three line feeds in a row, or a line feed at either end of the text. */
  blankRun: 4096
} as const

const kinds = new Uint16Array(0x10000)
const mark = (from: number, to: number, bits: number): void => {
  for (let code = from; code <= to; code++) kinds[code]! |= bits
}
mark(0x26, 0x26, trait.ampersand)
mark(0x00, 0x08, trait.control)
mark(0x0b, 0x0c, trait.control)
mark(0x0e, 0x1f, trait.control)
mark(0x7f, 0x84, trait.control)
mark(0x86, 0x9f, trait.control)
mark(0x0d, 0x0d, trait.lineEnd)
mark(0x85, 0x85, trait.lineEnd)
mark(0x2028, 0x2029, trait.lineEnd)
for (const code of [0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) mark(code, code, trait.space)
mark(0x2000, 0x200a, trait.space)
for (const code of [0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xfeff, 0xffa0])
  mark(code, code, trait.invisible)
mark(0x180b, 0x180e, trait.invisible)
mark(0x200b, 0x200f, trait.invisible)
mark(0x202a, 0x202e, trait.invisible)
mark(0x2060, 0x206f, trait.invisible)
mark(0xfff0, 0xfffc, trait.invisible)
mark(0x5c, 0x5c, trait.backslash)
mark(0x80, 0x2ff, trait.latin)
mark(0x300, 0xffff, trait.wide)
mark(0x132, 0x133, trait.compatibility)
mark(0x149, 0x149, trait.compatibility)
mark(0x1c4, 0x1cc, trait.compatibility)
mark(0x1f1, 0x1f3, trait.compatibility)
mark(0xfb00, 0xfb06, trait.compatibility)
mark(0xff01, 0xffef, trait.compatibility)
mark(0x3000, 0x3000, trait.compatibility)
mark(0xd800, 0xdfff, trait.surrogate)

// Bits of context, looked at during the scan only.
const isSpace = 1 << 13
const isFeed = 1 << 14
const isPoint = 1 << 15
mark(0x20, 0x20, isSpace)
for (const code of [0x09, 0xa0, 0x3000]) mark(code, code, isSpace)
mark(0x0a, 0x0a, isFeed)
for (const character of '.,;:!?') mark(character.charCodeAt(0), character.charCodeAt(0), isPoint)

/** The traits of a text, as a bit set of {@link trait}. Linear; does not allocate. */
export function traitsOf(text: string): number {
  let found = 0
  let previous = isFeed
  let beforePrevious = isFeed
  for (let index = 0; index < text.length; index++) {
    const kind = kinds[text.charCodeAt(index)]!
    if (kind !== 0) {
      found |= kind
      if (kind & (isSpace | isFeed)) {
        if (previous & (isSpace | (kind & isSpace ? isFeed : 0))) found |= trait.spaceRun
        if (kind & previous & beforePrevious & isFeed) found |= trait.blankRun
      } else if (kind & isPoint && previous & isSpace) found |= trait.strayPunctuation
    }
    beforePrevious = previous
    previous = kind
  }
  if (previous & isSpace) found |= trait.spaceRun
  if (previous & isFeed && text.length > 0) found |= trait.blankRun
  if (text.charCodeAt(0) === 0x0a) found |= trait.blankRun
  return found & (isSpace - 1)
}
