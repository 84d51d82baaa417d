import {type Cleaner, createCleaner} from '../clean.ts'
import type {CommonOptions} from '../engine/types.ts'
import {packsFor} from '../packs/index.ts'
import type {Pack} from '../packs/rule.ts'
import {readPacks} from './own-rules.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'

/** The options of the engine that settings decide. */
export interface Prepared {
  readonly cleaner: Cleaner
  readonly ownPacks: readonly Pack[]
  readonly common: Omit<CommonOptions, 'onEvent' | 'onDocument'>
}

/** Set the chain up from settings; loads the rules. */
export async function prepare(
  settings: Partial<Settings> & Pick<Settings, 'textField' | 'idField' | 'preset' | 'strength'>,
  session: Session
): Promise<Prepared> {
  const ownPacks = await readPacks(settings.rules ?? [])
  const {preset, remove, keep, strength, textField, idField, lang, encoding} = settings
  const cleaner = createCleaner({
    preset,
    strength,
    ...(remove && {remove}),
    ...(keep && {keep}),
    ...(ownPacks.length > 0 && {packs: ownPacks})
  })
  return {
    cleaner,
    ownPacks,
    common: {
      cleaner,
      textField,
      idField,
      signal: session.signal,
      ...(lang !== undefined && {lang}),
      ...(encoding !== undefined && {encoding})
    }
  }
}

/** Categories of all rules that could fire, by id: those for a language, or for all if none is set, and one's own. */
export function ruleCategories(lang: string | undefined, ownPacks: readonly Pack[]): Record<string, string> {
  const packs = [...packsFor(lang), ...ownPacks]
  return Object.fromEntries(
    packs.flatMap(({language, rules}) => rules.map(({id, category}) => [`${language}/${id}`, category]))
  )
}
