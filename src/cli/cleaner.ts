import {readFile} from 'node:fs/promises'
import {setFlagsFromString} from 'node:v8'
import {type Cleaner, type CleanOptions, createCleaner} from '../clean.ts'
import type {CommonOptions} from '../engine/run-options.ts'
import type {Pack} from '../matching/rule.ts'
import type {LineModel} from '../model/model.ts'
import {ruleById} from '../packs/index.ts'
import {printable} from '../report/printable.ts'
import {readPacks} from './own-rules.ts'
import {reason} from './read-data.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'
import {UsageError} from './usage-error.ts'

/** The options of the engine that settings decide. */
export interface Prepared {
  readonly cleaner: Cleaner
  readonly ownPacks: readonly Pack[]
  readonly common: Omit<CommonOptions, 'onEvent' | 'onDocument'> & Required<Pick<CommonOptions, 'categoryOf'>>
}

/** The settings that decide what a cleaner does. */
export type CleanerSettings = Partial<Settings> & Pick<Settings, 'preset' | 'strength'>

/** Options of the chain from settings; reads own rules and an own model. */
export async function cleanOptions(
  settings: CleanerSettings
): Promise<CleanOptions & {readonly packs: readonly Pack[]}> {
  const {preset, remove, keep, strength, quotes, form} = settings
  const model = await readModel(settings.model)
  return {
    preset,
    strength,
    packs: await readPacks(settings.rules ?? []),
    ...(remove && {remove}),
    ...(keep && {keep}),
    ...(quotes && {quotes}),
    ...(form && {form}),
    ...(model !== undefined && {model})
  }
}

async function readModel(file: string | undefined): Promise<LineModel | false | undefined> {
  if (file === undefined) return undefined
  if (file === 'none') return false
  const {parseModel} = await import('../model/model.ts')
  try {
    return parseModel(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`Could not use the model ${printable(file)}: ${reason(error)}`, {cause: error})
  }
}

// V8 lets a heap grow up to fourfold before it collects the garbage. At half as much again the time is the same
// and memory stays flat: at most 245 MB of 350 MB before, over a corpus of any size.
const heapGrowth = 50

/** Set the chain up from settings; loads the rules. */
export async function prepare(
  settings: CleanerSettings & Pick<Settings, 'textField' | 'idField'>,
  session: Session
): Promise<Prepared> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`)
  const options = await cleanOptions(settings)
  const cleaner = createCleaner(options)
  const {textField, idField, lang, encoding} = settings
  return {
    cleaner,
    ownPacks: options.packs,
    common: {
      cleaner,
      categoryOf: (rule) =>
        ruleById(rule, options.packs)?.category ?? (rule.startsWith('spam/') ? 'spam' : undefined),
      textField,
      idField,
      signal: session.signal,
      ...(lang !== undefined && {lang}),
      ...(encoding !== undefined && {encoding})
    }
  }
}
