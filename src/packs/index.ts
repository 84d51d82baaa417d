import type {Pack, Rule} from '../matching/rule.ts'
import {readPack} from '../matching/stored.ts'
import {builtPack} from './built-packs.ts'

/** Sites of one language print the phrases of another: what else applies to texts of a language. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  ar: ['en'],
  de: ['en'],
  el: ['en'],
  en: [],
  es: ['en'],
  fa: ['ar', 'en'],
  fr: ['en'],
  hi: ['en'],
  id: ['ms', 'en'],
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

/** The languages that have a pack; `und` is for what is the same in all. */
export const languages: readonly string[] = [...Object.keys(neighbours), 'und']

const read = new Map<string, Pack>()

function packOf(language: string): Pack {
  let pack = read.get(language)
  if (!pack) {
    pack = readPack(builtPack(language))
    read.set(language, pack)
  }
  return pack
}

const subtag = (lang: string | undefined): string | undefined => lang?.toLowerCase().split(/[-_]/)[0]

/**
 * The packs for a language, with `und`. All packs if no language is given or none is made for it.
 *
 * @param lang  BCP 47; only the language subtag counts (`pt-BR` is `pt`)
 */
export function packsFor(lang: string | undefined): readonly Pack[] {
  const language = subtag(lang)
  if (!language || !languages.includes(language)) return languages.map(packOf)
  const wanted = ['und', language, ...(neighbours[language] ?? [])]
  return languages.filter((other) => wanted.includes(other)).map(packOf)
}

/**
 * A rule by the id that it has on the ledger.
 *
 * @param id  `pack/id`
 * @param ownPacks  of the user
 */
export function ruleById(id: string, ownPacks: readonly Pack[]): Rule | undefined {
  const slash = id.indexOf('/')
  const language = id.slice(0, slash)
  const packs = ownPacks.filter((pack) => pack.language === language)
  if (languages.includes(language)) packs.push(packOf(language))
  for (const pack of packs) {
    const rule = pack.rules.find((rule) => rule.id === id.slice(slash + 1))
    if (rule) return rule
  }
  return undefined
}
