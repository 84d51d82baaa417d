import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

// Letters and ligatures of letters in Arabic Presentation Forms A and B. Not the spacing vowel signs
// (U+FE70-FE7F), the ornate brackets, nor the words that are one sign (U+FDF0-FDFF), such as the riyal's.
const forms = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFE80-\uFEFC]/g

/**
 * Replace Arabic presentation forms by the letters that they show. They are the shapes of a letter within a
 * word, which fonts choose by themselves; texts from PDFs and old systems are written in them, and no search
 * finds a word in such a text.
 */
export function createPresentationForms(): Normalizer {
  return {
    id: 'presentation-forms',
    isLineByLine: true,
    needs: (_text, traits) => (traits & trait.compatibility) !== 0,
    edits: (text) =>
      Array.from(text.matchAll(forms), ({0: form, index}) => ({
        start: index,
        end: index + 1,
        after: form.normalize('NFKC'),
        rules: ['presentation-forms']
      })).filter(({start, after}) => text.charAt(start) !== after)
  }
}

const retextPresentationForms: Plugin<[null?], Root> = normalizerPlugin<never>(createPresentationForms)
export default retextPresentationForms
