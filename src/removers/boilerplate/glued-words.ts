import {offices, starters} from './title-case-words.ts'
import type {Word} from './words.ts'

const longest = 180
const minLength = 15

// A capital within a word, or behind the mark that ends a question or a quotation.
const seams = /\p{Ll}{2}(?=\p{Lu}(?:\p{Ll}|\p{Lu}))|[\p{Ll}\d][?!"”](?=\p{Lu}\p{Ll})/gu
const marks = /[?!"”]$/u
const joinedNames =
  /WhatsApp|PlayStation|LinkedIn|SoundCloud|BuzzFeed|Shopee(?:Pay|Food)|LinkAja|KapanLagi|TransJakarta|PeduliLindungi|detikINET|kumparan/u

/**
 * Where a headline ends whose last word was glued to the first one of the sentence behind it (`JadwalWarga menunggu`):
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
        if (isTwo(text, offset + word.start, word.text, end)) return place
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

function isTwo(text: string, place: number, word: string, at: number): boolean {
  const second = /^[\p{L}\p{N}'’-]+/u.exec(word.slice(at))![0]
  if (second.length < 2) return false
  const isElsewhere = (wanted: string): boolean => {
    for (let found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, found + 1)) {
      if (found >= place && found < place + word.length) continue
      const isWhole =
        !/[\p{L}\p{N}]/u.test(text[found - 1] ?? '') &&
        !/[\p{L}\p{N}]/u.test(text[found + wanted.length] ?? '')
      if (isWhole) return true
    }
    return false
  }
  if (isElsewhere(word.replace(/[^\p{L}\p{N}]+$/u, ''))) return false
  return (
    starters.has(second) || offices.has(second) || isElsewhere(second) || isElsewhere(second.toLowerCase())
  )
}
