import {bisect} from '../../document/bisect.ts'
import type {Edit} from '../../document/edit.ts'

// So many brackets and quotation marks must have blanks inside, and so many for each that has none. Full stops and commas,
// which stand apart as well, the normalizers have put back by now.
const least = 3
const leastShare = 4
const apart = /[([] (?=\S)|(?<=\S) [)\]]|(?<=^|\s)" (?=\S)/gu
const attached = /[([](?=\S)|(?<=\S)[)\]]|(?<=^|\s)"(?=\S)/gu

// A blank between a mark and the word that it belongs to.
const blanks =
  /(?<=\S) (?=[.,:;!?%)\]](?:\s|$))|(?<=[([]) (?=\S)|(?<=\S) (?=\/ )|(?<= \/) (?=\S)|(?<=\p{L}) (?=['’] \p{L}{1,2} )|(?<=\p{L} ['’]) (?=\p{L}{1,2} )/gu

/** A tokenized text as it was written, and the way back. */
export interface Written {
  readonly text: string
  /** Edits of the written text, as ones of the tokenized text. */
  readonly back: (edits: readonly Edit[]) => Edit[]
}

/**
 * Write a text as usual whose marks stand apart from the words, as corpora for summarization and translation have it:
 * `( dwi / ara )`, `Baca juga : Harga Cabai Naik .` Rules know what sites print.
 *
 * @returns `undefined` if the text is not tokenized
 */
export function writtenFrom(text: string): Written | undefined {
  if (!isTokenized(text)) return undefined
  // Offsets in the tokenized text of the blanks that go.
  const gone = [
    ...new Set([...[...text.matchAll(blanks)].map(({index}) => index), ...insideQuotes(text)])
  ].sort((a, b) => a - b)
  let written = ''
  let from = 0
  // For each of them where in the written text it was.
  const places = gone.map((blank) => {
    written += text.slice(from, blank)
    from = blank + 1
    return written.length
  })
  written += text.slice(from)
  // How many blanks went before what stands at an offset.
  const goneUpTo = (offset: number): number => bisect(places.length, (index) => places[index]! > offset)
  return {
    text: written,
    back: (edits) =>
      edits.map((edit) => ({
        ...edit,
        start: edit.start + goneUpTo(edit.start),
        end: edit.end > edit.start ? edit.end + goneUpTo(edit.end - 1) : edit.end + goneUpTo(edit.end)
      }))
  }
}

function isTokenized(text: string): boolean {
  // Asked of every text, nearly always in vain.
  if (!['( ', '[ ', ' " '].some((mark) => text.includes(mark))) return false
  const count = (text.match(apart) ?? []).length
  return count >= least && count > leastShare * (text.match(attached) ?? []).length
}

// The blanks inside of quotation marks that look the same on both sides, line by line.
function insideQuotes(text: string): number[] {
  const places: number[] = []
  let isOpen = false
  for (const {index, 0: mark} of text.matchAll(/(?<=^|\s)"(?=\s|$)|\n/gu)) {
    if (mark === '\n') isOpen = false
    else {
      isOpen = !isOpen
      const blank = isOpen ? index + 1 : index - 1
      if (text[blank] === ' ') places.push(blank)
    }
  }
  return places
}
