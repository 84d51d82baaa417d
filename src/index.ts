export {
  bersih,
  type Cleaner,
  type CleanOptions,
  type CleanResult,
  clean,
  createCleaner,
  type DocumentContext,
  fileChanges
} from './clean.ts'
export {type Category, categories, removedByDefault, type Strength, strengths} from './document/category.ts'
export {apply, compose, type Edit} from './document/edit.ts'
export type {DocumentRecord, Rejection} from './document/record.ts'
export type {Pack, Rule} from './matching/rule.ts'
export * from './normalizers/index.ts'
export {languages, packsFor} from './packs/index.ts'
export {default as retextLines} from './parse/lines.ts'
export {default as retextSentences, type SentencesOptions} from './parse/sentences.ts'
export {createPreset, type PresetName, type PresetOptions, presetNames} from './presets/index.ts'
export {type BoilerplateOptions, default as retextBoilerplate} from './removers/boilerplate/index.ts'
export {default as retextSpam, type SpamOptions} from './removers/spam/index.ts'
