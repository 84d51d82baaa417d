/** The presets by name; apart from the presets, so that naming them loads no rules. */
export const presetNames = ['default', 'page', 'normalize', 'mojibake', 'ftfy'] as const

export type PresetName = (typeof presetNames)[number]
