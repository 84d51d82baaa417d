import type {Word} from './words.ts'

// `6.` or `6)`, alone or glued to the first word of its item.
const number = /^(\d{1,2})[.)](?=$|\p{Lu}\p{Ll})/u

// What a number belongs to that is no item's: `Liga 1.`, `iPhone 6.`
const counted =
  /^(?:liga|iphone|ipad|ios|android|windows|galaxy|formula|f|seri|series|type|tipe|kelas|class|grade|pekan|week|bagian|part|jilid|vol|volume|episode|eps|season|musim|level|tahap|fase|phase|nomor|no|number|pasal|ayat|bab|chapter|grup|group|top|divisi|division|semester|hari|day|tanggal|gate|grade|zona|zone|rt|rw|km|toyota|redmi|note|pro|mark|round|ronde|game|seed|channel|kanal|versi|version|usia|umur|aged?|jam|pukul)$/iu

/** Whether the number behind a word may be the word's own. */
export const isCounted = (word: Word): boolean => counted.test(word.bare)

// Whose headlines are in title case, so that a small word behind the number is a sentence's, and which write no ordinal as `6.`
const plain: ReadonlySet<string> = new Set(['und', 'id', 'ms', 'jv', 'su', 'en'])

// Whether an item with a number begins somewhere: behind the end of a sentence, or on a line of its own.
const beginsItem = (text: string, value: number): boolean =>
  value > 0 && new RegExp(String.raw`(?:^|[.!?:)\n]\s*)${value}[.)] ?\p{Lu}`, 'u').test(text)

/**
 * The index of the word with which an item of a numbered list begins behind a headline: where the document has
 * the item before it or the next one, or where the words behind the number are plainly a sentence's.
 */
export function numberedItem(
  text: string,
  start: number,
  words: readonly Word[],
  language: string
): number | undefined {
  // Where the item before it begins, in lists whose items have no full stops: `1. Rice 2. Salt`.
  let before: {readonly index: number; readonly value: number} | undefined
  for (const [index, word] of words.entries()) {
    const value = itemNumber(words, index)
    if (value === undefined) continue
    const isOwn = !isCounted(words[index - 1]!)
    const around = text.slice(Math.max(0, start - 5000), start)
    const behind = text.slice(start + word.end, start + word.end + 3000)
    const isCertain = beginsItem(around, value - 1) || (isOwn && beginsItem(behind, value + 1))
    if (before?.value === value - 1 && plain.has(language)) return before.index
    if (isCertain || (isOwn && value > 1 && plain.has(language) && isSentence(words, index))) return index
    if (isOwn) before = {index, value}
  }
  return undefined
}

// The number of the item that a word begins, if it may begin one.
function itemNumber(words: readonly Word[], index: number): number | undefined {
  const word = words[index]!
  const previous = words[index - 1]
  const found = number.exec(word.text)
  if (!found || !previous || /[:,]$/u.test(previous.text)) return undefined
  const isAlone = found[0].length === word.text.length
  if (isAlone && !/^["“]?\p{Lu}/u.test(words[index + 1]?.text ?? '')) return undefined
  return Number(found[1])
}

// Whether a number stands before a word with a capital and a small one, or before a last word: `6. Add milk`.
function isSentence(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const after = words[index + 2]
  return (
    /^\d+[.)]$/u.test(words[index]!.text) &&
    (!after || /^\p{Ll}/u.test(after.text) || /\p{Ll}\.$/u.test(next!.text))
  )
}
