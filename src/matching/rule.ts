import type {Category, Strength} from '../document/category.ts'

/** Lines next to a matched one that go with it. */
export interface Following {
  /** At most so many of the next lines that are not blank; of the previous ones, if negative. */
  readonly lines: number
  /**
   * What each must be, up to the first that is not: `headline`, 15 to 170 characters that do not end like a
   * sentence (`?`, `!` and `...` may end a headline) and are no list item, behind a match of up to 40 characters (a longer
   * one has its headline with it); `links`, the same, also as a list item, and the dates in between; `repeated`, up to
   * 170 characters that stand in the document a second time, word for word, as the entries of a table of contents do,
   * without a full stop at their end; or a regular expression for the line from end to end, with the flags of the rule.
   */
  readonly match: 'headline' | 'links' | 'repeated' | string
  /** None goes along if fewer than so many match; default 1. */
  readonly least?: number
  /** Default: the rule's own. */
  readonly category?: Category
}

/**
 * One rule of a pack. Its `remove` and `keep` samples are its tests and its documentation.
 */
export interface Rule {
  /** Kebab-case, unique in its pack; on the ledger as `pack/id`. */
  readonly id: string
  readonly category: Category
  /** A sentence: who prints this, and why it is no part of an article. */
  readonly why: string
  /**
   * What goes: the whole line, which `match` must then describe from end to end (default), or the span that
   * `match` finds in a line.
   */
  readonly scope?: 'line' | 'span'
  /**
   * A regular expression, with flags `iu` (`u` if `caseSensitive`). It sees one line, normalized, white
   * space at its edges trimmed; in a span rule `^` and `$` are the edges of the line.
   * It must have a required literal of two or more characters, or of one of `( [ { < © # * | / » › @` (found by analysis), be safe to run in
   * linear time (no back reference, no nested repetition), and needs no more than 600 characters of text.
   */
  readonly match: string
  /** Tell capitals from small letters, as where only a name's capitals mark a byline; default `false`. */
  readonly caseSensitive?: boolean
  /**
   * Where in the document; default anywhere. `head` and `tail` are the first or last five lines of what is
   * left, or the first or last sixth of them; `first` and `last` the one line at the very edge; `edge` is
   * head or tail, `middle` neither. What goes along by `then` is not counted as standing in between. As removal is
   * repeated, `last` takes line after line off the end.
   */
  readonly at?: 'head' | 'tail' | 'middle' | 'first' | 'last' | 'edge' | 'anywhere'
  /** Lines that go with the matched one. */
  readonly then?: Following | readonly Following[]
  /**
   * In a span rule: the match is only a label (`Read also: `), and the span runs on to the end of the
   * headline behind it. In a line of its own that is the end of the line. In running text it is where a run
   * of words in title case meets the beginning of a sentence; if no such place can be made out, nothing goes.
   */
  readonly until?: 'headline'
  /** The least bold strength at which the rule decides by itself; default `precise`. */
  readonly from?: Strength
  /**
   * Lines that the rule removes; what goes is in `⟦…⟧`, or everything if nothing is. With `then`, several
   * lines with `\n` in between. At least one.
   */
  readonly remove: readonly string[]
  /** Lines that look alike and must stay; dangerous ones, please. At least one. */
  readonly keep: readonly string[]
}

/** The rules of one language, or of no language in particular (`und`). */
export interface Pack {
  /** BCP 47, lower case; `und` for what is the same in all. */
  readonly language: string
  readonly rules: readonly Rule[]
}
