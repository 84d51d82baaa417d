import {offices, starters} from './title-case-words.ts'
import {countOf, type Word} from './words.ts'

const longest = 180
const minLength = 15

// Names that were joined on purpose.
const joinedNames =
  /WhatsApp|PlayStation|LinkedIn|SoundCloud|BuzzFeed|Shopee(?:Pay|Food)|LinkAja|KapanLagi|TransJakarta|PeduliLindungi|detikINET|kumparan|Innen\b/u

// Two letters side by side that no word has.
const glued = /\p{Ll}{3}(?=\p{Lu}\p{Ll}{2})/u
// A quotation that closes the headline, or a short word that begins sentences, glued to the word behind or before it.
const gluedQuote = /\p{Ll}{2}["”»](?=\p{Lu}\p{Ll})/u
const gluedStarter = /\p{Ll}{3}(?=(\p{Lu}\p{Ll}?)$)/u

/**
 * Where the first of two words ends that were glued, in languages whose headlines have small letters: as plain there
 * as a blank.
 *
 * @returns an offset in the word; `undefined` if it is one
 */
export function plainSeam(word: string, starters: ReadonlySet<string>): number | undefined {
  if (joinedNames.test(word)) return undefined
  const starter = gluedStarter.exec(word)
  const seam =
    glued.exec(word) ?? gluedQuote.exec(word) ?? (starter && starters.has(starter[1]!) ? starter : undefined)
  return seam && seam.index + seam[0].length
}

// A capital within a word, or behind the mark that ends a question or a quotation.
const seams = /\p{Ll}{2}(?=\p{Lu}(?:\p{Ll}|\p{Lu}))|[\p{Ll}\d][?!"”](?=\p{Lu}\p{Ll})/gu
const marks = /[?!"”]$/u

/**
 * Where a headline in title case ends whose last word was glued to the first one of the sentence behind it (`JadwalWarga menunggu`):
 * the second must stand elsewhere in the document, or be one that begins sentences, and the two nowhere else as one.
 *
 * @param offset  of the headline in the text, and `words` its words and those behind it
 * @returns an offset in the text; `undefined` if there is no such place
 */
export function gluedEnd(text: string, offset: number, words: readonly Word[]): number | undefined {
  for (const [index, word] of words.entries()) {
    if (word.start > longest) return undefined
    if (index > 0 && !joinedNames.test(word.text)) {
      for (const seam of word.text.matchAll(seams)) {
        const end = seam.index + seam[0].length
        if (word.start + end < minLength) continue
        const place = offset + word.start + end
        if (marks.test(seam[0])) return opensQuotation(text, offset, place) ? place - 1 : place
        if (isTwo(text, word.text, end)) return place
      }
    }
    // The sentence behind the headline ends.
    if (/[\p{L}\p{N})]{3}["”]?[.!?]["”]?$/u.test(word.text)) return undefined
  }
  return undefined
}

// Whether the mark before an offset opens the quotation of the next sentence, as the headline has none to close.
function opensQuotation(text: string, offset: number, end: number): boolean {
  if (text[end - 1] !== '"') return false
  return (text.slice(offset, end).split('"').length - 1) % 2 === 1
}

function isTwo(text: string, word: string, at: number): boolean {
  const second = /^[\p{L}\p{N}'’-]+/u.exec(word.slice(at))![0]
  if (second.length < 2 || countOf(text, word.replace(/[^\p{L}\p{N}]+$/u, '')) > 1) return false
  return (
    starters.has(second) ||
    offices.has(second) ||
    countOf(text, second) > 0 ||
    countOf(text, second.toLowerCase()) > 0
  )
}
