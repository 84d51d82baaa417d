import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {printable} from '../report/printable.ts'
import {readData} from './read-data.ts'
import type {Session} from './session.ts'
import {defaults, type Settings, settingNames, settings} from './settings.ts'
import {choice, suggestion, UsageError} from './usage-error.ts'

/** Names of a configuration file, in order of preference within a folder. */
const configNames = ['bersih.config.json', 'bersih.config.yaml', 'bersih.config.yml', 'bersih.config.js']

/** Settings in force, and the file that some of them came from. */
export interface Configuration {
  readonly settings: Partial<Settings> & typeof defaults
  readonly file?: string
}

/**
 * Settings in force: the defaults, then the configuration file (the one that is named, else the nearest
 * upwards of the working directory), then the flags.
 *
 * @param flags  as commander read them, by name
 * @throws UsageError
 */
export async function configure(flags: Readonly<Record<string, unknown>>): Promise<Configuration> {
  const fromFlags: Record<string, unknown> = {}
  for (const name of settingNames) {
    // `--ledger` takes a place; only `--no-ledger` is a setting.
    if (name === 'ledger' ? flags.ledger === false : flags[name] !== undefined) {
      const flag = settings[name].flags.split(' ')[0]
      fromFlags[name] = settings[name].read(flags[name], `\`${flag}\``)
    }
  }
  const file = typeof flags.config === 'string' ? resolve(flags.config) : discover()
  const fromFile = file === undefined ? {} : await read(file)
  return {settings: {...defaults, ...fromFile, ...fromFlags}, ...(file !== undefined && {file})}
}

// The nearest upwards, no farther than the home folder.
function discover(): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = configNames.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (file !== undefined || folder === homedir() || folder === dirname(folder)) return file
  }
}

async function read(file: string): Promise<Partial<Settings>> {
  const data = (await readData(file)) ?? {}
  const name = printable(file)
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new UsageError(`Expected ${name} to hold an object of settings`)
  }
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(data)) {
    if (!Object.hasOwn(settings, key)) {
      const hint = suggestion(key, settingNames) || `; the keys are ${choice(settingNames, 'and')}`
      throw new UsageError(`Unexpected key \`${printable(key)}\` in ${name}${hint}`)
    }
    result[key] = settings[key as keyof Settings].read(value, `\`${key}\` in ${name}`)
  }
  const {rules, model} = result as Partial<Settings>
  if (rules) result.rules = rules.map((path) => resolve(dirname(file), path))
  if (model !== undefined && model !== 'none') result.model = resolve(dirname(file), model)
  return result
}

/** Print the settings in force, as a configuration file could hold them. */
export async function printConfiguration({settings, file}: Configuration, session: Session): Promise<number> {
  const source = file === undefined ? 'no configuration file' : printable(file)
  await session.err.write(`bersih: settings from ${source}, defaults and flags\n`)
  await session.out.write(`${JSON.stringify(settings, null, 2)}\n`)
  return 0
}
