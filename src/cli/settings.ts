import {type Category, categories, type Strength, strengths} from '../document/category.ts'
import {type PresetName, presetNames} from '../presets/names.ts'
import {choice, suggestion, UsageError} from './usage-error.ts'

/** How `check` reports. */
const reporters = ['default', 'github', 'json'] as const

/** What standard input holds. */
const formats = ['text', 'jsonl'] as const

const quoteStyles = ['keep', 'straight'] as const
const forms = ['NFC', 'NFD', 'NFKC', 'NFKD', 'none'] as const

/** What flags and a configuration file can both set; the names are those of the configuration file. */
export interface Settings {
  textField: string
  idField: string
  format: (typeof formats)[number]
  /** BCP 47. */
  lang: string
  /** Of files that are not UTF-8. */
  encoding: string
  preset: PresetName
  remove: Category[]
  keep: Category[]
  strength: Strength
  /** Files with rule packs; absolute once read from a configuration file. */
  rules: string[]
  quotes: (typeof quoteStyles)[number]
  form: (typeof forms)[number]
  /** A file that `bersih train` wrote, absolute once read from a configuration file; or `none`. */
  model: string
  ledger: boolean
  reporter: (typeof reporters)[number]
  maxFindings: number
  /** Percent. */
  maxRemoved: number
}

export const defaults: Readonly<Pick<Settings, 'textField' | 'idField' | 'preset' | 'strength' | 'ledger'>> =
  {
    textField: 'text',
    idField: 'id',
    preset: 'default',
    strength: 'balanced',
    ledger: true
  }

/** How a setting is given and read. */
export interface Setting {
  /** As commander has it. */
  readonly flags: string
  readonly description: string
  /** Whether the flag may come again, or its value hold several with commas between. */
  readonly list?: boolean
  /** @throws UsageError naming `where`, what was given and what was expected */
  readonly read: (given: unknown, where: string) => unknown
}

const text =
  (what: string) =>
  (given: unknown, where: string): string => {
    if (typeof given === 'string' && given.trim() !== '') return given
    throw new UsageError(`Expected ${where} to be ${what}, got ${shown(given)}`)
  }

const oneOf =
  (names: readonly string[]) =>
  (given: unknown, where: string): string => {
    if (typeof given === 'string' && names.includes(given)) return given
    const near = typeof given === 'string' ? suggestion(given, names) : ''
    throw new UsageError(`Expected ${where} to be ${choice(names)}, got ${shown(given)}${near}`)
  }

const listOf =
  (read: (given: unknown, where: string) => string) =>
  (given: unknown, where: string): string[] =>
    (Array.isArray(given) ? given : [given])
      .flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]))
      .map((item) => read(typeof item === 'string' ? item.trim() : item, where))

const numberFrom0 =
  (what: string, fits: (value: number) => boolean) =>
  (given: unknown, where: string): number => {
    const value = typeof given === 'string' && given.trim() !== '' ? Number(given.replace(/%$/, '')) : given
    if (typeof value === 'number' && value >= 0 && fits(value)) return value
    throw new UsageError(`Expected ${where} to be ${what}, got ${shown(given)}`)
  }

const language = (given: unknown, where: string): string => {
  // Every tag has a primary subtag of letters; `Intl` knows the rest of BCP 47, but spells it with `-` only.
  const tag = typeof given === 'string' ? given.replaceAll('_', '-') : ''
  try {
    if (/^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1) return String(given)
  } catch {
    // Said below.
  }
  throw new UsageError(
    `Expected ${where} to be a language code such as \`id\` or \`pt-BR\`, got ${shown(given)}`
  )
}

const yesOrNo = (given: unknown, where: string): boolean => {
  if (typeof given === 'boolean') return given
  throw new UsageError(`Expected ${where} to be true or false, got ${shown(given)}`)
}

/** All settings by name. `ledger` has no flag here: what `--ledger` means differs from command to command. */
export const settings: {readonly [Name in keyof Settings]: Setting} = {
  textField: {
    flags: '--text-field <name>',
    description: 'field of a record that holds its text; a dot leads into objects (default: `text`)',
    read: text('the name of a field')
  },
  idField: {
    flags: '--id-field <name>',
    description: 'field of a record that holds its id, for messages (default: `id`)',
    read: text('the name of a field')
  },
  format: {
    flags: '--format <format>',
    description: 'what standard input holds: one `text` (default), or `jsonl`, a record a line',
    read: oneOf(formats)
  },
  lang: {
    flags: '--lang <code>',
    description:
      'language of all documents (default: the record’s `lang` field, else rules of all languages)',
    read: language
  },
  encoding: {
    flags: '--encoding <name>',
    description: 'encoding of files that are not UTF-8 (default: detected)',
    read: text('the name of an encoding')
  },
  preset: {
    flags: '--preset <name>',
    description: `what to do: ${presetNames.join(', ')} (default: \`default\`)`,
    read: oneOf(presetNames)
  },
  remove: {
    flags: '--remove <category>',
    description: 'remove this category as well, such as `caption`, `dateline` or `title`; repeatable',
    list: true,
    read: listOf(oneOf(categories))
  },
  keep: {
    flags: '--keep <category>',
    description: `keep this category: ${categories.join(', ')}; repeatable`,
    list: true,
    read: listOf(oneOf(categories))
  },
  strength: {
    flags: '--strength <strength>',
    description: 'how boldly to remove: precise, balanced, aggressive (default: `balanced`)',
    read: oneOf(strengths)
  },
  rules: {
    flags: '--rules <file>',
    description: 'rules of your own, a pack in YAML, JSON or JavaScript; repeatable',
    list: true,
    read: (given, where) =>
      (Array.isArray(given) ? given : [given]).map((file) => text('a file')(file, where))
  },
  quotes: {
    flags: '--quotes <style>',
    description: 'typographic quotation marks: `keep` (default) or make them `straight`',
    read: oneOf(quoteStyles)
  },
  form: {
    flags: '--form <form>',
    description: 'Unicode form: NFC (default), NFD, NFKC, NFKD or none',
    read: oneOf(forms)
  },
  model: {
    flags: '--model <file>',
    description: 'line classifier of your own, made by `bersih train`; `none` for rules alone',
    read: text('a file that `bersih train` wrote, or `none`')
  },
  ledger: {flags: '', description: 'record every change', read: yesOrNo},
  reporter: {
    flags: '--reporter <name>',
    description: 'how to report: `default`, `github` for annotations, or `json`',
    read: oneOf(reporters)
  },
  maxFindings: {
    flags: '--max-findings <n>',
    description: 'exit with 0 if there are no more findings than this (default: 0)',
    read: numberFrom0('a whole number from 0 on', Number.isInteger)
  },
  maxRemoved: {
    flags: '--max-removed <percent>',
    description: 'exit with 0 if no more than this share of all characters would be removed',
    read: numberFrom0('a percentage from 0 to 100', (value) => value <= 100)
  }
}

export const settingNames: readonly (keyof Settings)[] = Object.keys(settings) as (keyof Settings)[]

/** A value for messages: short, on one line. */
function shown(given: unknown): string {
  if (given === undefined) return 'nothing'
  const written = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given))
  return `\`${written.length > 60 ? `${written.slice(0, 60)}…` : written}\``
}
