import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type Edit, replacement} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** The normalization forms of Unicode (UAX #15), and `none`. */
const forms = ['NFC', 'NFD', 'NFKC', 'NFKD', 'none'] as const

export type Form = (typeof forms)[number]

/** Options of {@link createNormalizationForm}. */
export interface NormalizationFormOptions {
  /** The form; default `NFC`. */
  readonly form?: Form | null
}

// ASCII never changes and never joins what stands before it, so each run of others is a text by itself.
const runs = /[\0-\x7F]?[^\0-\x7F]+/g
// Within a run: a character with all that may join it, which are the marks, the vowels and final consonants
// of Hangul, and what decomposes into them (half-width and compatibility jamo, half-width sound marks).
const clusters =
  /.[\p{M}\u1160-\u11FF\uD7B0-\uD7FB\u3131-\u318E\uFF9E-\uFFDC\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]*/gsu

/** Bring the text to a normalization form of Unicode, by edits of single characters with their marks. */
export function createNormalizationForm(options?: Readonly<NormalizationFormOptions> | null): Normalizer {
  const form = options?.form ?? 'NFC'
  if (!forms.includes(form)) {
    throw new Error(
      `Expected \`form\` to be one of ${forms.map((item) => `\`${item}\``).join(', ')}, got \`${form}\``
    )
  }
  const touches = form === 'NFC' ? trait.composing : trait.latin | trait.wide
  return {
    id: 'normalization-form',
    isLineByLine: true,
    needs: (text, traits) =>
      form !== 'none' && (traits & touches) !== 0 && text.normalize(form as 'NFC') !== text,
    edits: (text) => (form === 'none' ? [] : formEdits(text, form))
  }
}

function formEdits(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): readonly Edit[] {
  const edits: Edit[] = []
  const rules = [`normalization-form/${form.toLowerCase()}`]
  for (const {0: run, index: runStart} of text.matchAll(runs)) {
    if (run.normalize(form) === run) continue
    for (const {0: cluster, index} of run.matchAll(clusters)) {
      const normal = wholeAm(cluster.normalize(form))
      if (normal === cluster) continue
      const start = runStart + index
      const edit = replacement(text, start, start + cluster.length, normal, rules)
      if (edit) edits.push(edit)
    }
  }
  return edits
}

// The K forms take AM of Thai and Lao in halves, as no one writes it and `combining-order` undoes it.
const wholeAm = (text: string): string =>
  text.replace(/\u0E4D\u0E32/g, '\u0E33').replace(/\u0ECD\u0EB2/g, '\u0EB3')

const retextNormalizationForm: Plugin<[(Readonly<NormalizationFormOptions> | null)?], Root> =
  normalizerPlugin(createNormalizationForm)
export default retextNormalizationForm
