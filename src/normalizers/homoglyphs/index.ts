import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type Edit, originalOffsets} from '../../document/edit.ts'
import {composeAll} from '../../document/record.ts'
import {trait} from '../../document/traits.ts'
import {points} from '../../parse/lines.ts'
import {begin} from '../../parse/step.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'
import {inCyrillic, inLatin} from './tables.ts'

/** Options of {@link retextHomoglyphs}. */
export interface HomoglyphsOptions {
  /**
   * `fold` puts letters of the word's own script in place of those that only look like them; `report` (default)
   * changes nothing and leaves a message on the file for each word.
   */
  readonly action?: 'fold' | 'report' | null
}

// Words with letters of two scripts of which one may pose as the other; runs of styled mathematical letters.
const words = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{2,}/gu
const styled = /(?:\uD835[\uDC00-\uDFFF]){2,}/g
const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u
const greek = /\p{Script=Greek}/u

/**
 * Fold letters of another script within a word, such as the Cyrillic `а` of `Pаypаl`, and styled
 * mathematical letters (`𝐬𝐥𝐨𝐭`). Words of one script stay, whichever it is.
 */
export function createHomoglyphs(): Normalizer {
  return {
    id: 'homoglyphs',
    needs: (_text, traits) => (traits & (trait.cyrillicOrGreek | trait.surrogate)) !== 0,
    edits(text) {
      const edits: Edit[] = []
      for (const {0: run, index} of text.matchAll(styled)) {
        const after = run.normalize('NFKC')
        if (after === run) continue
        edits.push({start: index, end: index + run.length, after, rules: ['homoglyphs/styled']})
      }
      for (const {word, index} of mixedWords(text)) {
        const table = tableFor(word)
        if (!table) continue
        const rules = [table === inLatin ? 'homoglyphs/latin' : 'homoglyphs/cyrillic']
        const evidence = `\`${word}\` has letters of two scripts`
        let at = index
        for (const character of word) {
          const after = table.get(character)
          if (after !== undefined) edits.push({start: at, end: at + character.length, after, rules, evidence})
          at += character.length
        }
      }
      return edits.sort((a, b) => a.start - b.start)
    }
  }
}

// Where two letters of different scripts touch; found much faster than words, which are many.
const seam = /[\u0370-\u052F][A-Za-z\u00C0-\u024F]|[A-Za-z\u00C0-\u024F][\u0370-\u052F]/g
const longestWord = 100

function* mixedWords(text: string): Generator<{word: string; index: number}> {
  let end = 0
  for (const {index} of text.matchAll(seam)) {
    if (index < end) continue
    const from = Math.max(end, index - longestWord)
    for (const match of text.slice(from, index + longestWord).matchAll(words)) {
      const start = from + match.index
      if (start > index || start + match[0].length <= index) continue
      end = start + match[0].length
      yield {word: match[0], index: start}
      break
    }
  }
}

// The script that a word is meant to be in: the one in which all letters of the other have a double. If both
// would do, the one with more letters in the word; if that does not tell, none.
function tableFor(word: string): ReadonlyMap<string, string> | undefined {
  if (!latin.test(word)) return undefined
  const hasCyrillic = cyrillic.test(word)
  if (hasCyrillic === greek.test(word)) return hasCyrillic && fits(word, inLatin, latin) ? inLatin : undefined
  if (!hasCyrillic) return fits(word, inLatin, latin) ? inLatin : undefined
  const toLatin = fits(word, inLatin, latin)
  const toCyrillic = fits(word, inCyrillic, cyrillic)
  if (!toCyrillic) return toLatin ? inLatin : undefined
  const latins = [...word].filter((character) => latin.test(character)).length
  const cyrillics = [...word].filter((character) => cyrillic.test(character)).length
  if (cyrillics > latins || (!toLatin && cyrillics === latins)) return inCyrillic
  return toLatin && latins > cyrillics ? inLatin : undefined
}

const fits = (word: string, table: ReadonlyMap<string, string>, own: RegExp): boolean =>
  [...word].every((character) => own.test(character) || table.has(character) || /\p{M}/u.test(character))

const fold: Plugin<[null?], Root> = normalizerPlugin<never>(createHomoglyphs)

/** Report, or on request fold, letters that pose as letters of another script. */
const retextHomoglyphs: Plugin<[(Readonly<HomoglyphsOptions> | null)?], Root> = function (options) {
  const action = options?.action ?? 'report'
  if (action !== 'fold' && action !== 'report') {
    throw new Error(`Expected \`action\` to be \`fold\` or \`report\`, got \`${action}\``)
  }
  if (action === 'fold') return fold.call(this as never)
  const normalizer = createHomoglyphs()
  return (tree, file) => {
    const record = begin(tree, file)
    const offsets = originalOffsets(composeAll(record.passes))
    const point = points(record.original)
    let reported = ''
    for (const {start, end, after, rules, evidence} of normalizer.edits(record.text)) {
      // One message a word, at its first letter that poses.
      if (evidence !== undefined && evidence === reported) continue
      reported = evidence ?? ''
      const found = record.text.slice(start, end)
      const message = file.message(evidence ?? `\`${found}\` is written in styled letters`, {
        place: {start: point(offsets(start)), end: point(offsets(end, 'before'))},
        source: 'bersih',
        ruleId: rules[0]!.replace('/', '-')
      })
      message.actual = found
      message.expected = [after]
    }
  }
}

export default retextHomoglyphs
