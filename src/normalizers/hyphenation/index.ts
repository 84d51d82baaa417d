import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createHyphenation}. */
export interface HyphenationOptions {
  /**
   * Whether words are joined of which the text holds no evidence: `wrapped` (default) if at least three
   * lines end in a broken word, so that the text is seen to be hyphenated; `always`; or `never`.
   */
  readonly unseen?: 'wrapped' | 'always' | 'never' | null
}

const breaks = /[-\u2010][ \t]{0,8}\n[ \t]{0,8}/g
const wordBefore = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]+$/u
const wordBehind = /^\p{Ll}[\p{L}\p{M}]*/u
const longestWord = 40
// `Vor- und Nachteile`: what follows is a word by itself.
const conjunction =
  /^(?:und|oder|bzw|sowie|bis|als|and|or|to|nor|dan|atau|serta|maupun|et|ou|y|o|u|e|ed|en|of|i|lub|oraz|и|или|либо|та|або)$/u
// So many that a text with a dash or two at the ends of its lines is none.
const enough = 3

/**
 * Join words that were broken in two at the end of a line: `meng-` and `ingat` become `mengingat`.
 *
 * The text itself is the dictionary: if it holds the joined word elsewhere, the hyphen goes; if it holds the
 * hyphenated one, or both halves are the same (`anak-anak`), the hyphen stays and only the line end goes.
 */
export function createHyphenation(options?: Readonly<HyphenationOptions> | null): Normalizer {
  const unseen = options?.unseen ?? 'wrapped'
  if (unseen !== 'wrapped' && unseen !== 'always' && unseen !== 'never') {
    throw new Error(`Expected \`unseen\` to be \`wrapped\`, \`always\` or \`never\`, got \`${unseen}\``)
  }
  return {
    id: 'hyphenation',
    needs: (_text, traits) => (traits & (trait.hyphenBreak | trait.spaceRun)) !== 0,
    edits(text) {
      const found = breaksOf(text)
      if (found.length === 0) return []
      const joins = unseen === 'always' || (unseen === 'wrapped' && found.length >= enough)
      const words = wordsOf(text)
      return found.flatMap(({start, end, left, right}): Edit[] => {
        const whole = left + right
        const compound = `${left}-${right}`
        if (left === right || (words.has(compound) && !words.has(whole))) {
          return [{start: start + 1, end, after: '', rules: ['hyphenation/compound']}]
        }
        if (words.has(whole) || joins) return [{start, end, after: '', rules: ['hyphenation/word']}]
        return []
      })
    }
  }
}

interface Break {
  readonly start: number
  readonly end: number
  /** The halves of the word, in lower case. */
  readonly left: string
  readonly right: string
}

function breaksOf(text: string): Break[] {
  const found: Break[] = []
  for (const {0: hyphen, index: start} of text.matchAll(breaks)) {
    const end = start + hyphen.length
    const left = wordBefore.exec(text.slice(Math.max(0, start - longestWord), start))?.[0].toLowerCase()
    const right = wordBehind.exec(text.slice(end, end + longestWord))?.[0].toLowerCase()
    if (left && right && !conjunction.test(right)) found.push({start, end, left, right})
  }
  return found
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu)
      ?.map((word) => word.replace('\u2010', '-'))
  )

const retextHyphenation: Plugin<[(Readonly<HyphenationOptions> | null)?], Root> =
  normalizerPlugin(createHyphenation)
export default retextHyphenation
