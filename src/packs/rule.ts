import type {Category, Strength} from '../document/category.ts'

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
   * A regular expression, with flags `iu` (`u` if `caseSensitive`). It sees one line, normalized, white space at its edges trimmed.
   * It must have a required literal of two or more characters (found by analysis), be safe to run in
   * linear time (no back reference, no nested repetition), and needs no more than 600 characters of text.
   */
  readonly match: string
  /** Tell capitals from small letters, as where only a name's capitals mark a byline; default `false`. */
  readonly caseSensitive?: boolean
  /**
   * Where in the document: only among the first or the last lines, or not at either edge; default anywhere.
   * `head` and `tail` are the first or last five lines of what is left, or the first or last sixth of them.
   */
  readonly at?: 'head' | 'tail' | 'middle' | 'anywhere'
  /**
   * What goes with it: up to `lines` next lines (or previous ones, with a negative number), as long as each
   * matches. `headline` is short, does not end like a sentence and is no list item of an article.
   */
  readonly then?: {readonly lines: number; readonly match: 'headline' | string}
  /** The least bold strength at which the rule decides by itself; default `balanced`. */
  readonly from?: Strength
  /** Lines that the rule removes, wholly or in part; in a span rule, what goes is in `⟦…⟧`. At least one. */
  readonly remove: readonly string[]
  /** Lines that look alike and must stay. At least one. */
  readonly keep: readonly string[]
}

/** The rules of one language, or of no language in particular (`und`). */
export interface Pack {
  /** BCP 47, lower case; `und` for what is the same in all. */
  readonly language: string
  readonly rules: readonly Rule[]
}
