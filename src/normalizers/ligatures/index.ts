import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

// The characters of Latin that stand for two or three letters and have a compatibility mapping to them:
// Dutch, Afrikaans, the digraphs of Serbo-Croatian, typographic ligatures.
const ligatures = /[\u0132\u0133\u0149\u01C4-\u01CC\u01F1-\u01F3\uFB00-\uFB06]/g

/** Take Latin ligatures and digraphs apart: `ﬁ` becomes `fi`, `ǆ` becomes `dž`. Letters such as `æ` stay. */
export function createLigatures(): Normalizer {
  return {
    id: 'ligatures',
    needs: (_text, traits) => (traits & trait.compatibility) !== 0,
    edits: (text) =>
      Array.from(text.matchAll(ligatures), ({0: ligature, index}) => ({
        start: index,
        end: index + 1,
        after: ligature.normalize('NFKC'),
        rules: ['ligatures']
      }))
  }
}

const retextLigatures: Plugin<[null?], Root> = normalizerPlugin<never>(createLigatures)
export default retextLigatures
