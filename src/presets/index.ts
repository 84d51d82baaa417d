import type {Pluggable, Preset} from 'unified'
import retextMojibake from '../normalizers/mojibake/index.ts'
import retextNormalizationForm, {
  type NormalizationFormOptions
} from '../normalizers/normalization-form/index.ts'
import retextQuotes, {type QuotesOptions} from '../normalizers/quotes/index.ts'
import retextBoilerplate, {type BoilerplateOptions} from '../removers/boilerplate/index.ts'
import retextSpam from '../removers/spam/index.ts'
import {ftfy} from './ftfy.ts'
import {type PresetName, presetNames} from './names.ts'
import {normalizers} from './normalizers.ts'

export {type PresetName, presetNames}

/** Options that a preset passes on to its plugins. */
export interface PresetOptions extends BoilerplateOptions, QuotesOptions, NormalizationFormOptions {}

/**
 * Make a unified preset by name.
 *
 * - `default` normalizes, and removes spam and boilerplate;
 * - `page` does the same for text dumped from whole pages, most lines of which are menus and lists of links;
 * - `normalize` does the first only;
 * - `mojibake` repairs encodings and changes nothing else;
 * - `ftfy` makes all the fixes that ftfy makes by default, in its order, and removes nothing.
 *
 * The options `quotes` (default here: `keep`) and `form` (default `NFC`) are for `default`, `page` and `normalize`.
 *
 * @throws Error on an unknown name
 */
export function createPreset(name: PresetName, options: Readonly<PresetOptions>): Preset {
  switch (name) {
    case 'default':
      return {plugins: [...normalizing(options), [retextSpam, options], [retextBoilerplate, options]]}
    case 'page': {
      const forPages = {...options, kind: 'page'} as const
      return {plugins: [...normalizing(options), [retextSpam, options], [retextBoilerplate, forPages]]}
    }
    case 'normalize':
      return {plugins: normalizing(options)}
    case 'mojibake':
      return {plugins: [retextMojibake]}
    case 'ftfy':
      return {plugins: [...ftfy]}
    default:
      throw new Error(
        `Expected \`preset\` to be one of ${presetNames.map((item) => `\`${item}\``).join(', ')}, got \`${name}\``
      )
  }
}

function normalizing({quotes, form}: Readonly<PresetOptions>): Pluggable[] {
  const plugins = normalizers.map(
    (plugin): Pluggable => (plugin === retextNormalizationForm ? [retextNormalizationForm, {form}] : plugin)
  )
  return quotes && quotes !== 'keep' ? [...plugins, [retextQuotes, {quotes}]] : plugins
}
