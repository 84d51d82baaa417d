import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'
import {quoteSide} from './quotes.ts'
import {isName, tokenAround} from './tokens.ts'

/** Options of {@link createGlue}. */
export interface GlueOptions {
  /** Whether a comma between two words gets its space too (`kliennya,Vidi`); default: yes. */
  readonly commas?: boolean | null
}

// A mark with a letter behind it; what stands before it is looked at for these only.
const joints = /[.,!?"\u201D\u0964\u0965](?=[A-Za-z\u00C0-\uFFFF])/g

const capital = /^\p{Lu}[\p{Ll}\p{M}]/u
const word = /^\p{L}[\p{Ll}\p{M}]/u
// Letters without case, in scripts that put spaces between words.
const caseless =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])\p{Lo}/u

// By the mark: what must stand before it and behind it, and what kind of joint that is.
const rules: readonly {
  marks: string
  before: RegExp
  behind: (after: string, before: string) => boolean
  kind: string
}[] = [
  // `sendiri.Ditemui`, `(FIBA).Tujuannya`, `2024.Menurut`, `dia?Banyak`
  {
    marks: '.!?',
    before: /(?:\p{Ll}\p{Ll}|[\p{L}\p{N}%.][)\]"”]|\p{N}{2})$/u,
    behind: (after) => capital.test(after),
    kind: 'sentence'
  },
  // `है।यह`
  {marks: '।॥', before: /[\p{L}\p{M}]$/u, behind: (after) => /^\p{L}/u.test(after), kind: 'sentence'},
  // `kata dia"Kami`, `final."Kalau`, `saja,"kata`
  {
    marks: '"”',
    before: /(?:[\p{Ll}\p{M}]{2}|[\p{L}\p{M}\p{N}%)][.,!?]|।)$/u,
    behind: (after, before) =>
      capital.test(after) || caseless.test(after) || (before.endsWith(',') && /^\p{Ll}{2}/u.test(after)),
    kind: 'quote'
  },
  // `kliennya,Vidi`
  {marks: ',', before: /\p{L}[\p{Ll}\p{M}]$/u, behind: (after) => word.test(after), kind: 'comma'}
]

// A call or member of a program: where these are spoken of, a dot between words is code.
const code = /[\p{L}_]\.[\p{L}_]+\(|[{};]\s*$/mu

/**
 * Open sentences again that were glued together where a page had them in elements of their own:
 * `sendiri.Ditemui` becomes `sendiri. Ditemui`, `kata dia"Kami siap"` becomes `kata dia "Kami siap"`.
 *
 * Never in domains, file names, URLs, numbers, initials, abbreviations and programs.
 */
export function createGlue(options?: Readonly<GlueOptions> | null): Normalizer {
  const commas = options?.commas ?? true
  if (typeof commas !== 'boolean') throw new Error(`Expected \`commas\` to be a boolean, got \`${commas}\``)
  return {
    id: 'glue',
    needs: () => true,
    edits(text) {
      const edits: Edit[] = []
      let isCode: boolean | undefined
      const side = quoteSide(text)
      for (const {0: mark, index: start} of text.matchAll(joints)) {
        const before = text.slice(Math.max(0, start - 3), start)
        const after = text.slice(start + 1, start + 4)
        const rule = rules.find(({marks}) => marks.includes(mark))!
        if (!rule.before.test(before) || !rule.behind(after, before)) continue
        if (rule.kind === 'comma' && !commas) continue
        if (isName(tokenAround(text, start), mark)) continue
        let at = start + 1
        if (rule.kind === 'quote') {
          const where = side(start)
          if (where === undefined) continue
          if (where === 'opening') at = start
        } else {
          isCode ??= code.test(text)
          if (isCode) continue
        }
        edits.push({start: at, end: at, after: ' ', rules: [`glue/${rule.kind}`]})
      }
      return edits
    }
  }
}

const retextGlue: Plugin<[(Readonly<GlueOptions> | null)?], Root> = normalizerPlugin(createGlue)
export default retextGlue
