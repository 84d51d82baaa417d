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
import type {Pack} from './rule.ts'
import sq from './sq.ts'
import su from './su.ts'
import th from './th.ts'
import tr from './tr.ts'
import uk from './uk.ts'
import und from './und.ts'
import ur from './ur.ts'
import vi from './vi.ts'
import zh from './zh.ts'

/** All packs that come with bersih; `und` is for what is the same in every language. */
export const packs: readonly Pack[] = [
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

/** Sites of one language print the phrases of another: what else applies to texts of a language. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  ar: ['en'],
  de: ['en'],
  el: ['en'],
  es: ['en'],
  fa: ['ar', 'en'],
  fr: ['en'],
  hi: ['en'],
  id: ['en'],
  it: ['en'],
  ja: ['en'],
  jv: ['id'],
  ko: ['en'],
  ms: ['id', 'en'],
  nl: ['en'],
  pl: ['en'],
  pt: ['en'],
  ru: ['en'],
  sq: ['en'],
  su: ['id'],
  th: ['en'],
  tr: ['en'],
  uk: ['ru', 'en'],
  ur: ['hi', 'en'],
  vi: ['en'],
  zh: ['en']
}

/**
 * The packs for a language, with `und`. All packs if no language is given or none is made for it.
 *
 * @param lang  BCP 47; only the language subtag counts (`pt-BR` is `pt`)
 */
export function packsFor(lang: string | undefined): readonly Pack[] {
  const language = lang?.toLowerCase().split(/[-_]/)[0]
  if (!language || !packs.some((pack) => pack.language === language)) return packs
  const wanted = ['und', language, ...(neighbours[language] ?? [])]
  return packs.filter((pack) => wanted.includes(pack.language))
}
