import type {Preset} from 'unified'
import retextMojibake from '../normalizers/mojibake/index.ts'
import retextBoilerplate, {type BoilerplateOptions} from '../removers/boilerplate/index.ts'
import retextSpam from '../removers/spam/index.ts'
import {ftfy} from './ftfy.ts'
import {type PresetName, presetNames} from './names.ts'
import {normalizers} from './normalizers.ts'

export {type PresetName, presetNames}

/** Options that a preset passes on to its plugins. */
export interface PresetOptions extends BoilerplateOptions {}

/**
 * Make a unified preset by name: `default` normalizes and removes spam and boilerplate, `normalize` removes
 * nothing, `mojibake` repairs encodings and changes nothing else, `ftfy` does what ftfy does by default.
 *
 * @throws Error on an unknown name
 */
export function createPreset(name: PresetName, options: Readonly<PresetOptions>): Preset {
  switch (name) {
    case 'mojibake':
      return {plugins: [retextMojibake]}
    case 'ftfy':
      return {plugins: [...ftfy]}
    case 'normalize':
      return {plugins: [...normalizers]}
    case 'default':
      return {plugins: [...normalizers, [retextSpam, options], [retextBoilerplate, options]]}
    default:
      throw new Error(
        `Expected \`preset\` to be one of ${presetNames.map((item) => `\`${item}\``).join(', ')}, got \`${name}\``
      )
  }
}
