import type {Pack} from '../matching/rule.ts'
import ar from './ar.ts'
import de from './de.ts'
import el from './el.ts'
import en from './en.ts'
import es from './es.ts'
import fa from './fa.ts'
import fr from './fr.ts'
import hi from './hi.ts'
import id from './id.ts'
import it from './it.ts'
import ja from './ja.ts'
import jv from './jv.ts'
import ko from './ko.ts'
import ms from './ms.ts'
import nl from './nl.ts'
import pl from './pl.ts'
import pt from './pt.ts'
import ru from './ru.ts'
import sq from './sq.ts'
import su from './su.ts'
import th from './th.ts'
import tr from './tr.ts'
import uk from './uk.ts'
import und from './und.ts'
import ur from './ur.ts'
import vi from './vi.ts'
import zh from './zh.ts'

/** All packs that come with bersih, as they are written; `und` is for what is the same in every language. */
export const writtenPacks: readonly Pack[] = [
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  hi,
  id,
  it,
  ja,
  jv,
  ko,
  ms,
  nl,
  pl,
  pt,
  ru,
  sq,
  su,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  und
]
