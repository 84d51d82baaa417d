/**
 * What boilerplate can be, after the annotation guide; `caption`, `dateline` and `title` are kept by default.
 */
export const categories = [
  'spam',
  'related',
  'media',
  'ad',
  'social',
  'subscribe',
  'legal',
  'credit',
  'taxonomy',
  'comment',
  'nav',
  'artifact',
  'caption',
  'dateline',
  'title'
] as const

export type Category = (typeof categories)[number]

/** Categories that are removed unless the user says otherwise. */
export const removedByDefault: readonly Category[] = categories.filter(
  (category) => category !== 'caption' && category !== 'dateline' && category !== 'title'
)

/**
 * How boldly to remove. Each is a measured operating point: `precise` for when a lost sentence costs more
 * than ten left-over lines, `aggressive` for the reverse.
 */
export const strengths = ['precise', 'balanced', 'aggressive'] as const

export type Strength = (typeof strengths)[number]
