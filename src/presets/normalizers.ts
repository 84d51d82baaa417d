import type {Pluggable} from 'unified'
import retextCombiningOrder from '../normalizers/combining-order/index.ts'
import retextControl from '../normalizers/control/index.ts'
import retextDebris from '../normalizers/debris/index.ts'
import retextEntities from '../normalizers/entities/index.ts'
import retextInvisible from '../normalizers/invisible/index.ts'
import retextLineEnds from '../normalizers/line-ends/index.ts'
import retextMojibake from '../normalizers/mojibake/index.ts'
import retextNormalizationForm from '../normalizers/normalization-form/index.ts'
import retextPresentationForms from '../normalizers/presentation-forms/index.ts'
import retextStrayPunctuation from '../normalizers/stray-punctuation/index.ts'
import retextSurrogates from '../normalizers/surrogates/index.ts'
import retextWhiteSpace from '../normalizers/white-space/index.ts'
import retextZeroWidth from '../normalizers/zero-width/index.ts'

/**
 * The normalizers that are safe on any article, in their order.
 *
 * Zero-width characters go before the repair of mojibake, which they hide from it; all else that is in
 * mojibake too (C1 controls, NEL, NBSP, the soft hyphen) waits until after it. What a serializer wrote last
 * is undone before what a page had in it: debris before entities.
 */
export const normalizers: readonly Pluggable[] = [
  retextZeroWidth,
  retextMojibake,
  retextSurrogates,
  retextControl,
  retextLineEnds,
  retextDebris,
  retextEntities,
  retextInvisible,
  retextWhiteSpace,
  retextPresentationForms,
  retextCombiningOrder,
  retextNormalizationForm,
  retextStrayPunctuation
]
