import {characterAt, characterBefore} from './characters.ts'

/**
 * Where invisible characters carry meaning: joiners in the scripts that shape letters by them and in emoji,
 * word breaks in scripts without spaces, marks of direction beside right-to-left text, variation selectors
 * behind a character that has variants.
 */

// Scripts in which ZWJ and ZWNJ choose the form of a letter (Unicode Standard, chapters 9, 12, 13, 14 and 16).
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Meetei_Mayek}\p{Script=Chakma}\u064B-\u0655\u0670]/u
const cursive = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]/u
// Scripts that put no space between words; ZWSP is how their texts show a place to break.
const spaceless =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Tham}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}]/u
const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const letterOrMark = /[\p{L}\p{M}]/u
const pictograph = /\p{Extended_Pictographic}/u
const pictographEnd = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u{E007F}/u
const emoji = /\p{Emoji}/u
const keycapBase = /[0-9#*]/
// What is written and no ASCII: ideographs, mathematical signs, letters of some scripts.
const hasVariants = /(?!\p{ASCII})[\p{L}\p{N}\p{P}\p{S}]/u
const han = /\p{Script=Han}/u
const mongolian = /\p{Script=Mongolian}/u
const jamo = /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]/
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B][\uDC00-\uDFFF]/

/** What kind of invisible character one is: the last part of the rule on the ledger. */
export type InvisibleKind =
  | 'zero-width'
  | 'direction'
  | 'variation'
  | 'tag'
  | 'filler'
  | 'soft-hyphen'
  | 'format'

export function kindOf(character: string): InvisibleKind {
  const code = character.codePointAt(0)!
  if (code === 0xad) return 'soft-hyphen'
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return 'zero-width'
  if (code === 0x200e || code === 0x200f || code === 0x61c) return 'direction'
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'direction'
  if ((code >= 0xfe00 && code <= 0xfe0f) || code >= 0xe0100 || (code >= 0x180b && code <= 0x180f))
    return 'variation'
  if (code >= 0xe0000) return 'tag'
  if (code === 0x115f || code === 0x1160) return 'filler'
  return 'format'
}

/** Tells which invisible characters of one text carry meaning; asked in rising order of offset. */
interface InvisibleContext {
  /**
   * @param offset     of the character
   * @param character  the character itself
   * @param before     the nearest character before it that stays, or an empty string
   * @param after      the offset behind the run of invisible characters
   */
  readonly keeps: (offset: number, character: string, before: string, after: number) => boolean
}

function invisibleContext(text: string): InvisibleContext {
  let lineStart = 0
  let lineEnd = -1
  let hasRightToLeft = false
  let balanced = true
  const lookAtLine = (offset: number): void => {
    if (offset < lineEnd) return
    lineStart = text.lastIndexOf('\n', offset) + 1
    const feed = text.indexOf('\n', offset)
    lineEnd = feed < 0 ? text.length : feed
    const line = text.slice(lineStart, lineEnd)
    hasRightToLeft = rightToLeft.test(line)
    balanced = hasRightToLeft && controlsBalance(line)
  }
  // Whether a tag belongs to a flag that began before it and is closed behind it.
  let tagsUntil = -1
  const inFlag = (offset: number, before: string): boolean => {
    if (offset < tagsUntil) return true
    if (before !== '\u{1F3F4}') return false
    flagTags.lastIndex = offset
    if (!flagTags.test(text)) return false
    tagsUntil = flagTags.lastIndex
    return true
  }

  const keeps = (offset: number, character: string, before: string, after: number): boolean => {
    const code = character.codePointAt(0)!
    switch (code) {
      case 0x200b:
        return spaceless.test(before) && spaceless.test(characterAt(text, after))
      case 0x200c: {
        const next = characterAt(text, after)
        return (
          (joining.test(before) && wordCharacter.test(next)) ||
          (wordCharacter.test(before) && cursive.test(next))
        )
      }
      case 0x200d: {
        if (joining.test(before) && letterOrMark.test(before)) return true
        const next = characterAt(text, after)
        return cursive.test(next) || (pictographEnd.test(before) && pictograph.test(next))
      }
      case 0x200e:
      case 0x200f:
      case 0x61c:
        lookAtLine(offset)
        return hasRightToLeft && before !== character
      case 0x34f:
        return letterOrMark.test(before) && /\p{M}/u.test(characterAt(text, after))
      case 0x115f:
      case 0x1160:
        return jamo.test(before) || jamo.test(characterAt(text, after))
      case 0x180e:
        return mongolian.test(before) && mongolian.test(characterAt(text, after))
      case 0xfe0e:
      case 0xfe0f:
        if (keycapBase.test(before)) return characterAt(text, after) === '\u20E3'
        return emoji.test(before)
    }
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
      lookAtLine(offset)
      return balanced
    }
    if (code >= 0xfe00 && code <= 0xfe0d) return before === '0' || hasVariants.test(before)
    if (code >= 0x180b && code <= 0x180f) return mongolian.test(before)
    if (code >= 0xe0100 && code <= 0xe01ef) return han.test(before)
    if (code >= 0xe0020 && code <= 0xe007f) return inFlag(offset, before)
    return false
  }
  return {keeps}
}

const flagTags = /(?:\uDB40[\uDC20-\uDC7E]){1,30}\uDB40\uDC7F/y

// Embeddings and isolates must nest and close within the line. Overrides never count: they serve to deceive.
function controlsBalance(line: string): boolean {
  const open: string[] = []
  for (const [control] of line.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (control === '\u202D' || control === '\u202E') return false
    if (control === '\u202C' || control === '\u2069') {
      if (open.pop() !== control) return false
    } else open.push(control < '\u2066' ? '\u202C' : '\u2069')
  }
  return open.length === 0
}

/**
 * Walk over the runs of invisible characters that `pattern` finds, and call `remove` for each character
 * that nothing needs.
 *
 * @param pattern  global; matches whole runs
 */
export function walkInvisible(
  text: string,
  pattern: RegExp,
  remove: (start: number, end: number, character: string, before: string) => void,
  stays?: (character: string, before: string) => boolean
): void {
  const context = invisibleContext(text)
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const after = pattern.lastIndex
    let before = characterBefore(text, match.index)
    for (let at = match.index; at < after; ) {
      const character = characterAt(text, at)
      const end = at + character.length
      if (stays?.(character, before) || context.keeps(at, character, before, after)) before = character
      else remove(at, end, character, before)
      at = end
    }
  }
}
