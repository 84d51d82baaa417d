import type {Preset} from 'unified'
import retextBoilerplate, {type BoilerplateOptions} from '../removers/boilerplate/index.ts'
import {type PresetName, presetNames} from './names.ts'
import {normalizers} from './normalizers.ts'

export {type PresetName, presetNames}

/** Options that a preset passes on to its plugins. */
export interface PresetOptions extends BoilerplateOptions {}

/**
 * Make a unified preset by name: `default` normalizes and removes spam and boilerplate, `normalize` removes
 * nothing.
 *
 * @throws Error on an unknown name
 */
export function createPreset(name: PresetName, options: Readonly<PresetOptions>): Preset {
  switch (name) {
    case 'normalize':
      return {plugins: [...normalizers]}
    case 'default':
      return {plugins: [...normalizers, [retextBoilerplate, options]]}
    default:
      throw new Error(
        `Expected \`preset\` to be one of ${presetNames.map((item) => `\`${item}\``).join(', ')}, got \`${name}\``
      )
  }
}
