import {gluedEnd} from './glued-words.ts'
import {isCounted, numberedItem} from './numbered-item.ts'
import {sentenceCaseEnd} from './sentence-case.ts'
import {offices, smallWords, starters} from './title-case-words.ts'
import {type Word, wordsOf} from './words.ts'

const minWords = 3
const minLength = 15
const longest = 200
const reach = 300
const longestAlone = 110

/**
 * Where a headline that begins at an offset ends, within its line.
 *
 * In a line of its own, with the line. In running text, a headline in title case ends where a sentence
 * begins: before the word that begins the clause of the first word that title case would have written with
 * a capital. Of several such places the first is taken, so that rather a bit of the headline stays than
 * a bit of the sentence goes. Languages that write headlines like sentences have another way; see
 * {@link sentenceCaseEnd}. In all of them an item of a numbered list ends it.
 *
 * @param language  that of the label before it; Indonesian and English if it is not given
 * @returns `undefined` where no end can be made out
 */
export function headlineEnd(
  text: string,
  start: number,
  lineEnd: number,
  language = 'id'
): number | undefined {
  const end = endWithin(text, start, lineEnd, language)
  const item = numberedItemAt(text, start, lineEnd, language)
  if (item === undefined || (end !== undefined && end <= item)) return end
  const headline = text.slice(start, item)
  if (headline.length < minLength || (end === undefined && !mayBeWhole(headline, language))) return undefined
  return item
}

// Where the headline ends that an item of a list follows.
function numberedItemAt(text: string, start: number, lineEnd: number, language: string): number | undefined {
  const words = wordsOf(text.slice(start, Math.min(lineEnd, start + longest)))
  const index = numberedItem(text, start, words, language)
  return index === undefined ? undefined : start + words[index - 1]!.end
}

// Whether what stands before an item may be a headline and nothing else; where headlines are in title case, its
// end would have been found otherwise.
const mayBeWhole = (text: string, language: string): boolean =>
  !titleCase.has(language) && text.length <= longestAlone && !/[.!?:]["”»)]? /u.test(text)

function endWithin(text: string, start: number, lineEnd: number, language: string): number | undefined {
  const rest = text.slice(start, Math.min(lineEnd, start + reach))
  const whole = start + rest.length === lineEnd && rest.length <= longest
  if (whole && !endsLikeProse.test(rest)) return lineEnd
  const words = wordsOf(rest)
  const last = words.at(-1)
  if (whole && last && isAddress(last)) return lineEnd
  const clause = words.findIndex(
    (word, index) =>
      beginsOther(words, index) ||
      (isSmallInHeadline(word) && !repeats(words[index - 1], word) && !explains(words[index - 1], word))
  )
  if (clause < 0) return whole ? lineEnd : undefined
  const end =
    (mayBeTitleCase(language, clause) ? titleCaseEnd(text, start, words, clause) : undefined) ??
    sentenceCaseEnd(
      text,
      start,
      mayBeSentence(language, clause) ? words : words.slice(0, clause + 1),
      language
    )
  const seam = titleCase.has(language) ? gluedEnd(text, start, words) : undefined
  if (seam === undefined) return end
  // Up to the clause all may be the headline, whatever in it looks like a sentence.
  return end === undefined || seam < Math.max(end, start + words[clause]!.start) ? seam : end
}

// Whose headlines are in title case, always or at some papers.
const titleCase: ReadonlySet<string> = new Set(['und', 'id', 'ms', 'jv', 'su', 'en', 'tr'])

// Where papers do either, names alone may fill the beginning of a headline.
const either: ReadonlySet<string> = new Set(['en', 'tr'])
const mayBeTitleCase = (language: string, clause: number): boolean =>
  titleCase.has(language) && (!either.has(language) || clause > minWords + 1)

// In title case the headline is over by the clause; written like a sentence, it has small words from the beginning.
const mayBeSentence = (language: string, clause: number): boolean =>
  !titleCase.has(language) || either.has(language) || clause <= minWords

function titleCaseEnd(
  text: string,
  start: number,
  words: readonly Word[],
  clause: number
): number | undefined {
  const boundary = sentenceStart(text, start, words, clause)
  if (boundary === undefined) return undefined
  const end = words[boundary - 1]!.end
  if (end < minLength) return undefined
  const next = words[boundary]!
  return start + (isAddress(next) ? next.end : end)
}

const endsLikeProse = /[^.\s]\.["”’»)]?\s*$|^\s*$/u

// Not `iPhone`.
const isSmall = (word: Word): boolean => /^\p{Ll}(?!\p{Lu})/u.test(word.bare)

// A small word that no title case would leave small.
const isSmallInHeadline = (word: Word): boolean => isSmall(word) && !smallWords.has(word.bare)

// `Hati hati`, whose hyphen was lost, is one word.
const repeats = (previous: Word | undefined, word: Word): boolean =>
  previous?.bare.toLowerCase() === word.bare

// `Kenali Apa itu Wetan`: headlines of explanations keep the second word small.
const explains = (previous: Word | undefined, word: Word): boolean =>
  word.bare === 'itu' && previous?.bare === 'Apa'

// What no headline holds: markup, the placeholder of an embed, initials in brackets, an advertising label.
const foreign = /^(?:<\/?[a-z]|\[gambas|\([a-z]{2,5}\/[a-z]{2,6}\)|advertisement$|loading\.)/iu
const linkVerb = /^(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Tonton|TONTON)$/u

// What looks like the beginning of a sentence and is none: `Di Maria`, `Tutup Sementara 3 Hari`.
const isWithin = (words: readonly Word[], index: number): boolean =>
  /^(?:Di (?:Maria|Stefano|Canio|Matteo|Natale|Lorenzo|Gregorio|Caprio)|Sementara \d+)$/u.test(
    `${words[index]!.bare} ${words[index + 1]?.bare}`
  )

// Whether something else than the headline begins with a word: what no headline holds, or the label of another link.
function beginsOther(words: readonly Word[], index: number): boolean {
  const {text} = words[index]!
  if (foreign.test(text)) return true
  return linkVerb.test(text) && /^(?:juga|pula)$/iu.test(words[index + 1]?.bare ?? '')
}

const isCapital = (word: Word): boolean => /^(?:\p{Ll}?\p{Lu}|\p{N})/u.test(word.bare)
const opensQuote = (word: Word): boolean => /^["“]/u.test(word.text)
const isAddress = (word: Word): boolean => /^\(?(?:https?:\/\/|www\.)\S/u.test(word.text)
const numbersItem = (word: Word): boolean => /^\d{1,2}[.)]$/u.test(word.text)
const endsSentence = (word: Word): boolean => /[?!…]$|\.\.\.$/u.test(word.text)

// The index of the word with which the sentence begins that the clause is part of.
function sentenceStart(
  text: string,
  offset: number,
  words: readonly Word[],
  clause: number
): number | undefined {
  for (let index = minWords; index <= clause; index++) {
    const word = words[index]!
    const previous = words[index - 1]!
    if (numbersItem(word) && isCounted(previous)) return undefined
    if (numbersItem(word) || isAddress(word) || beginsOther(words, index)) return index
    if (/[:,]$/u.test(previous.text)) continue
    if (opensQuote(word)) return index
    if (starters.has(word.bare) && !isWithin(words, index) && !standsElsewhere(text, offset, previous, word))
      return index
  }
  let index = clause - 1
  while (index >= 0 && !isCapital(words[index]!)) index--
  index = subjectStart(text, offset, words, index)
  const previous = words[index - 1]
  // `Murders in the Building`: a name may hold small words, so where it begins cannot be told.
  if (index < minWords || !previous || isSmall(previous) || /[:,]$/u.test(previous.text)) return undefined
  return index
}

// How far back from its last word the office may stand that a subject begins with.
const subjectWords = 6

// The index of the first word of the subject that ends with a word: `AKP Hariyanto`, `Kepala Dinas, Rini Astuti,`.
function subjectStart(text: string, offset: number, words: readonly Word[], last: number): number {
  let start = last
  for (let index = last; index > 0 && start - index <= subjectWords; index--) {
    const word = words[index]!
    const previous = words[index - 1]!
    if (endsSentence(previous)) break
    const isOffice = offices.has(word.bare)
    if (isOffice) start = index
    // `Warga setempat`: the office itself is the subject, and an earlier one is the headline's.
    if (isOffice && index === last && isCapital(previous) && !offices.has(previous.bare)) break
    // Words that stand side by side elsewhere in the document are one name.
    if (!isOffice && index === start && isCapital(previous) && standsElsewhere(text, offset, previous, word))
      start = index - 1
  }
  return start
}

function standsElsewhere(text: string, offset: number, first: Word, second: Word): boolean {
  const pair = `${first.bare} ${second.bare}`
  const at = offset + first.start
  const found = text.indexOf(pair)
  return found >= 0 && (Math.abs(found - at) > pair.length || text.indexOf(pair, found + pair.length) >= 0)
}
