import type {Root} from 'nlcst'
import retextStringify from 'retext-stringify'
import {type Preset, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {Edit} from './document/edit.ts'
import {changes, type Rejection} from './document/record.ts'
import retextLines from './parse/lines.ts'
import {createPreset, type PresetName, type PresetOptions} from './presets/index.ts'

/** Options of {@link bersih} and {@link clean}. */
export interface CleanOptions extends PresetOptions {
  /** What to do: one of the presets by name, or a unified preset of your own; default `default`. */
  readonly preset?: PresetName | Preset | null
}

/** What came of a document. */
export interface CleanResult {
  /** The clean text. */
  readonly text: string
  /** Every change, as edits on the text that was given. */
  readonly edits: readonly Edit[]
  /** Why the document as a whole should not be used, if so. */
  readonly rejection?: Rejection
  /** How many edits each rule had a part in. */
  readonly counts: Readonly<Record<string, number>>
}

/** What is known of one document beside its text. */
export interface DocumentContext {
  /** Its language, BCP 47; default: that of the options, else guessed. */
  readonly lang?: string | undefined
  /** Its path, for messages. */
  readonly path?: string | undefined
}

/** A cleaner, set up once and used for many documents. */
export interface Cleaner {
  clean(text: string, context?: DocumentContext): CleanResult
}

/**
 * Make a `unified` processor that parses text into lines, cleans it and writes it again. Add plugins of
 * your own with `.use()`.
 *
 * @throws Error on unknown options
 */
export function bersih(options?: Readonly<CleanOptions> | null): Processor<Root, Root, Root, Root, string> {
  const {preset, ...rest} = options ?? {}
  const chosen = typeof preset === 'object' && preset ? preset : createPreset(preset ?? 'default', rest)
  return unified().use(retextLines).use(chosen).use(retextStringify) as unknown as Processor<
    Root,
    Root,
    Root,
    Root,
    string
  >
}

/** Make a cleaner: {@link clean} without setting up the chain for each text. */
export function createCleaner(options?: Readonly<CleanOptions> | null): Cleaner {
  const processor = bersih(options).freeze()
  return {
    clean: (text, context) => cleanWith(processor, text, context)
  }
}

function cleanWith(
  processor: Processor<Root, Root, Root, Root, string>,
  text: string,
  context: DocumentContext | undefined
): CleanResult {
  const file = new VFile({value: text})
  if (context?.path !== undefined) file.path = context.path
  if (context?.lang !== undefined) file.data.lang = context.lang
  processor.processSync(file)
  const edits = fileChanges(file)
  const counts: Record<string, number> = {}
  for (const edit of edits) for (const rule of edit.rules) counts[rule] = (counts[rule] ?? 0) + 1
  const {rejection} = file.data
  return {text: String(file), edits, counts, ...(rejection && {rejection})}
}

/**
 * All changes made to a processed file, as edits on its original text; what plugins of others did without
 * saying so is found by comparison.
 */
export function fileChanges(file: VFile): readonly Edit[] {
  const record = file.data.bersih
  if (!record)
    throw new Error('Expected a file that a processor with bersih’s parser or plugins has processed')
  return changes(record, String(file))
}

const cleaners = new WeakMap<object, Cleaner>()
const byDefault = {}

/** Clean one text. Give the same options object again and the chain is set up only once. */
export function clean(
  text: string,
  options?: Readonly<CleanOptions> | null,
  context?: DocumentContext
): CleanResult {
  const key = options ?? byDefault
  let cleaner = cleaners.get(key)
  if (!cleaner) {
    cleaner = createCleaner(options)
    cleaners.set(key, cleaner)
  }
  return cleaner.clean(text, context)
}
