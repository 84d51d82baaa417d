import {sentenceStarters} from '../../packs/forms/sentence-starters.ts'
import {plainSeam} from './glued-words.ts'
import {smallWords} from './title-case-words.ts'
import {countOf, type Word} from './words.ts'

const minWords = 3
const longest = 180
const minLength = 15

// Their vocabularies are near enough.
const ofMalay: ReadonlySet<string> = new Set(['ms', 'jv', 'su'])

// No headline is much longer; a capital further on may stand anywhere in the sentence behind it.
const longestBeforeNoun = 110

/**
 * Whether a word with a capital is no name: the next one is small, it is written small itself elsewhere in the document,
 * and with the one before it, if that has a capital, it stands nowhere else: `Middle East`.
 */
function beginsAsNoun(text: string, {bare}: Word, previous: Word, next: Word | undefined): boolean {
  if (bare.length < 4 || previous.end > longestBeforeNoun || !/^\p{Lu}\p{Ll}+$/u.test(bare)) return false
  if (!next || !/^\p{Ll}/u.test(next.text) || smallWords.has(next.bare)) return false
  if (/^\p{Lu}/u.test(previous.bare) && countOf(text, `${previous.bare} ${bare}`) > 1) return false
  return countOf(text, bare.toLowerCase()) > 0
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/**
 * Where a headline ends that is written like a sentence, in running text: before a word with a capital that stands within
 * no headline unless it begins one (`The`, `Однако`), or that is small elsewhere in the document; behind a question or an
 * exclamation mark, or where two words were glued.
 *
 * @param offset  of the headline in the text, and `words` its words and those behind it
 * @returns an offset in the text; `undefined` where no such place is plain
 */
export function sentenceCaseEnd(
  text: string,
  offset: number,
  words: readonly Word[],
  language: string
): number | undefined {
  const starters = sentenceStarters[ofMalay.has(language) ? 'id' : language]
  if (!starters) return undefined
  for (const [index, word] of words.entries()) {
    if (word.end > longest) return undefined
    const previous = words[index - 1]
    if (previous && previous.end >= minLength && index >= minWords) {
      const follows = /^["“«„¿¡(]?\p{Lu}/u.test(word.text)
      if (follows && /[?!]["”»’]?$/u.test(previous.text)) return offset + previous.end
      // A quotation within the headline, or the sentence behind it.
      if (/^["“]\p{Lu}/u.test(word.text))
        return /["”’]$/u.test(previous.text) ? offset + previous.end : undefined
      // A full stop ends a sentence, so the headline ended before it, and where is not plain.
      if (follows && /[\p{L}\p{N}]{3}["”»]?\.["”»]?$/u.test(previous.text)) return undefined
      // The number of an item, or the end of a sentence: `Liga 1.`
      if (follows && /^\d{1,2}[.)]$/u.test(previous.text)) return undefined
      const begins =
        (starters.has(word.bare) ||
          (language !== 'de' && beginsAsNoun(text, word, previous, words[index + 1]))) &&
        !/^["“«„(]/u.test(word.text)
      // No headline ends with an article or a preposition: `in The Hague`.
      if (begins && starters.has(capitalized(previous.bare)) && !/^\p{Lu}/u.test(previous.bare))
        return undefined
      if (begins && !/[:,;–—(-]$/u.test(previous.text)) return offset + previous.end
    }
    const seam = index > 0 ? plainSeam(word.text, starters) : undefined
    if (seam !== undefined) {
      const end = word.start + seam
      return end >= minLength && text.length > offset + end ? offset + end : undefined
    }
  }
  return undefined
}
