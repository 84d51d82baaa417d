import {endsQuotation, sentenceStarts} from '../document/sentences.ts'
import type {CompiledRule} from './compile.ts'
import {edgeSymbol} from './edges.ts'
import {narrowText, smallLetters} from './source.ts'
import {isSpace} from './symbols.ts'

const kelvinSign = 0x212a

// The one sign whose small letter has another symbol, beside the capitals of ASCII.
const smallSymbol = (code: number): number => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  if (code < 0x80) return code
  return code === kelvinSign ? 0x6b : edgeSymbol(smallLetters(String.fromCharCode(code)).charCodeAt(0))
}

/** What a rule may be tried on as a whole, without white space at its edges, and its forms as they are asked for. */
export class Stretch {
  readonly text: string
  start = 0
  end = -1
  /** Symbols of its first and last code unit, as they are and in small letters. */
  first = 0
  last = 0
  smallFirst = 0
  smallLast = 0
  #units: 1 | 2 | undefined
  #isNarrow: boolean | undefined
  #written: string | undefined
  #small: string | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Be what stands between two offsets. */
  set(from: number, to: number): void {
    const {text} = this
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    this.start = start
    this.end = end
    const first = text.charCodeAt(start)
    const last = text.charCodeAt(end - 1)
    this.first = edgeSymbol(first)
    this.last = edgeSymbol(last)
    this.smallFirst = smallSymbol(first)
    this.smallLast = smallSymbol(last)
    this.#written = this.#small = this.#units = this.#isNarrow = undefined
  }

  /** How many units a code point of it has at most; the lengths of matches are in code points. */
  get units(): 1 | 2 {
    return (this.#units ??= /[\ud800-\udbff]/.test(this.#whole) ? 2 : 1)
  }

  /** It as a rule wants it. */
  for(rule: CompiledRule): string {
    if (rule.rule.caseSensitive) return this.#whole
    return (this.#small ??= smallLetters(this.#whole))
  }

  /** The expression of a rule that fits it. */
  expressionOf(rule: CompiledRule): RegExp {
    this.#isNarrow ??= narrowText.test(this.#whole)
    return this.#isNarrow ? rule.narrow : rule.expression
  }

  get #whole(): string {
    return (this.#written ??= this.text.slice(this.start, this.end))
  }
}

/** Shorter lines are looked at as a whole only: what reads like furniture in them can be what somebody said. */
const minRunning = 100

/** The line that is being looked at. */
export class Line extends Stretch {
  /** The sentence of it that was asked for last. */
  readonly sentence: Stretch
  /** How many sentences stand before that, and how many there are. */
  index = 0
  count = 1
  #next = 0
  #starts: readonly number[] | undefined
  #isQuoted = false

  constructor(text: string) {
    super(text)
    this.sentence = new Stretch(text)
  }

  /** Go on to the line that holds the character before `end`; tells whether that is within its edges. */
  moveTo(end: number): boolean {
    const {text} = this
    let start = 0
    let stop = this.#next - 1
    while (stop < end - 1) {
      start = this.#next
      stop = text.indexOf('\n', start)
      if (stop < 0) stop = text.length
      this.#next = stop + 1
    }
    this.set(start, stop)
    this.#starts = undefined
    this.sentence.end = -1
    return end <= this.end
  }

  /** Whether there is a sentence that holds what stands from `hit` to `end`, and is neither the line nor quoted. */
  hasSentence(hit: number, end: number): boolean {
    if (this.end - this.start < minRunning) return false
    this.#starts ??= sentenceStarts(this.text, this.start, this.end)
    const starts = this.#starts
    this.count = starts.length
    if (this.count < 2) return false
    const {sentence} = this
    if (hit < sentence.start || end > sentence.end) {
      let low = 0
      let high = starts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= hit) low = middle
        else high = middle
      }
      this.index = low
      sentence.set(starts[low]!, starts[low + 1] ?? this.end)
      this.#isQuoted = endsQuotation(this.text.slice(sentence.start, sentence.end))
    }
    return !this.#isQuoted && hit >= sentence.start && end <= sentence.end
  }
}
