import {bisect} from '../document/bisect.ts'
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

/** Shorter lines are looked at as a whole only. */
const minRunning = 100

/**
 * In running text, a rule for lines is tried on sentences too, as where line ends were lost, if not more of a match than
 * this, in code points, can be any words: so many in mid-line, where a headline could go on in a sentence, and so many at
 * the end of a line. A short sentence any rule may match.
 */
const maxFreeWithin = 60
const maxFreeAtEnd = 120
const shortSentence = 40

// In mid-line, somebody can have said what is shorter (`Got it!`), or have asked, and answers in the next sentence.
const minWithin = 12
const question = 0x3f

/** A sentence of a line. */
export class Sentence extends Stretch {
  /** How many sentences of the line stand before it, and behind. */
  before = 0
  behind = 0
  /** How much of a match can be any words, in code points. */
  maxFree = 0
}

/** The line that is being looked at. */
export class Line extends Stretch {
  readonly #sentence: Sentence
  #mayGo = false
  #next = 0
  #starts: readonly number[] | undefined

  constructor(text: string) {
    super(text)
    this.#sentence = new Sentence(text)
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
    this.#sentence.end = -1
    return end <= this.end
  }

  /**
   * The sentence that holds what stands from `hit` to `end`, if it is not the line itself and may go by itself; the next
   * call may make another of it.
   */
  sentenceAround(hit: number, end: number): Sentence | undefined {
    if (this.end - this.start < minRunning) return undefined
    this.#starts ??= sentenceStarts(this.text, this.start, this.end)
    if (this.#starts.length < 2) return undefined
    const sentence = this.#sentence
    if (hit < sentence.start || end > sentence.end) this.#findSentence(hit)
    return this.#mayGo && hit >= sentence.start && end <= sentence.end ? sentence : undefined
  }

  #findSentence(hit: number): void {
    const starts = this.#starts!
    const place = bisect(starts.length, (index) => starts[index]! > hit) - 1
    const sentence = this.#sentence
    sentence.set(starts[place]!, starts[place + 1] ?? this.end)
    sentence.before = place
    sentence.behind = starts.length - 1 - place
    const {start, end, behind} = sentence
    const length = end - start
    if (length <= shortSentence) sentence.maxFree = Number.POSITIVE_INFINITY
    else sentence.maxFree = behind > 0 ? maxFreeWithin : maxFreeAtEnd
    const isSaid = behind > 0 && (length < minWithin || this.text.charCodeAt(end - 1) === question)
    this.#mayGo = !isSaid && !endsQuotation(this.text.slice(start, end))
  }
}
