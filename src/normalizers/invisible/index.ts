import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {kindOf, walkInvisible} from '../../document/joiners.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createInvisible}. */
export interface InvisibleOptions {
  /**
   * `contextual` (default): every invisible character that nothing around it needs. `deprecated`: only
   * U+206A-206F, U+FEFF and U+FFF9-FFFC, wherever they are, as ftfy does.
   */
  readonly characters?: 'contextual' | 'deprecated' | null
}

const runs =
  /(?:[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]|[\uFE00-\uFE0F]|[\u180B-\u180F]|\u034F|\uDB40[\uDC01\uDC20-\uDC7F\uDD00-\uDDEF])+/g
const deprecated = /[\u206A-\u206F\uFEFF\uFFF9-\uFFFC]+/g
// A soft hyphen that ends a line is a word broken in two; the line end goes with it.
const brokenWord = /[ \t\u00A0]*(?:\r\n|[\n\r])[ \t\u00A0]*(?=\p{Ll})/uy

/**
 * Remove invisible characters: zero-width, bidirectional controls, variation selectors, tags, fillers, the
 * soft hyphen; each kept where script, direction or emoji need it.
 *
 * Runs after the repair of mojibake, in which the soft hyphen has its part.
 */
export function createInvisible(options?: Readonly<InvisibleOptions> | null): Normalizer {
  const characters = options?.characters ?? 'contextual'
  if (characters !== 'contextual' && characters !== 'deprecated') {
    throw new Error(`Expected \`characters\` to be \`contextual\` or \`deprecated\`, got \`${characters}\``)
  }
  return {
    id: 'invisible',
    needs: (_text, traits) => (traits & trait.invisible) !== 0,
    edits: characters === 'deprecated' ? deprecatedEdits : contextualEdits
  }
}

function deprecatedEdits(text: string): readonly Edit[] {
  return Array.from(text.matchAll(deprecated), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
    rules: ['invisible/format']
  }))
}

function contextualEdits(text: string): readonly Edit[] {
  const edits: Edit[] = []
  walkInvisible(text, runs, (start, end, character, before) => {
    const rule = `invisible/${kindOf(character)}`
    if (character === '\u00AD' && /\p{L}/u.test(before)) {
      brokenWord.lastIndex = end
      if (brokenWord.test(text)) end = brokenWord.lastIndex
    }
    const last = edits.at(-1)
    if (last?.end !== start) edits.push({start, end, after: '', rules: [rule]})
    else {
      const rules = last.rules.includes(rule) ? last.rules : [...last.rules, rule]
      edits[edits.length - 1] = {start: last.start, end, after: '', rules}
    }
  })
  return edits
}

const retextInvisible: Plugin<[(Readonly<InvisibleOptions> | null)?], Root> =
  normalizerPlugin(createInvisible)
export default retextInvisible
