import type {Pluggable} from 'unified'
import retextControl from '../normalizers/control/index.ts'
import retextEntities from '../normalizers/entities/index.ts'
import retextInvisible from '../normalizers/invisible/index.ts'
import retextLigatures from '../normalizers/ligatures/index.ts'
import retextLineEnds from '../normalizers/line-ends/index.ts'
import retextMojibake from '../normalizers/mojibake/index.ts'
import retextNormalizationForm from '../normalizers/normalization-form/index.ts'
import retextQuotes from '../normalizers/quotes/index.ts'
import retextSurrogates from '../normalizers/surrogates/index.ts'
import retextWidth from '../normalizers/width/index.ts'

/**
 * The fixes of ftfy 6.3 (`fix_text`), in its order and with its defaults: quotes are straightened, width
 * folded also in Chinese, entities left alone beside markup; white space and most invisible characters stay.
 */
export const ftfy: readonly Pluggable[] = [
  [retextEntities, {besideMarkup: false, bare: false}],
  retextMojibake,
  retextLigatures,
  [retextWidth, {inCjk: true}],
  [retextQuotes, {quotes: 'straight'}],
  [retextLineEnds, {runs: false}],
  retextSurrogates,
  [retextControl, {formFeed: 'keep', verticalTab: 'remove', c1: false}],
  [retextInvisible, {characters: 'deprecated'}],
  [retextNormalizationForm, {form: 'NFC'}]
]
