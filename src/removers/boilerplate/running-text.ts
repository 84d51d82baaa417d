import {endsQuotation, sentenceStarts} from '../../document/sentences.ts'

/** A text with each sentence of running text on a line of its own, and where its lines come from. */
export interface DividedText {
  readonly text: string
  /** Of each line: where it stands in the text that was divided, and whether it is a sentence of a longer line. */
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly isSentence: boolean
}

/** Lines from here on are running text: a paragraph or more. */
const minRunning = 300

/**
 * Divide the long lines of a text into sentences, so that the classifier can look at what stands in a text that has
 * lost its line ends as it looks at lines.
 *
 * @returns `undefined` if neither the first line is long nor the last: of what the classifier finds so, all but a
 *   fiftieth stands in these
 */
export function divideRunningText(text: string): DividedText | undefined {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  const firstEnd = text.indexOf('\n', start)
  const lastStart = text.lastIndexOf('\n', end - 1) + 1
  if ((firstEnd < 0 ? end : firstEnd) - start < minRunning && end - lastStart < minRunning) return undefined
  const pieces: Piece[] = []
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    const starts = to - from >= minRunning ? sentenceStarts(text, from, to) : [from]
    starts.forEach((start, index) => {
      pieces.push({start, end: endOf(text, start, starts[index + 1] ?? to), isSentence: starts.length > 1})
    })
    from = to + 1
  }
  return {text: pieces.map(({start, end}) => text.slice(start, end)).join('\n'), pieces}
}

// Without the blanks between two sentences.
function endOf(text: string, start: number, next: number): number {
  let end = next
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end
}

const hasTwoWords = /\p{L}{2}.*[^\p{L}\p{M}].*\p{L}{2}/u
const minLength = 12

/** Whether a sentence is more than what stands between two (a smiley, an ellipsis, an exclamation), and nobody said it. */
export const saysSomething = (sentence: string): boolean =>
  sentence.length >= minLength && hasTwoWords.test(sentence) && !endsQuotation(sentence)
