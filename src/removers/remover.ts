import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {Edit} from '../document/edit.ts'
import {addPass} from '../document/record.ts'
import {attachedNormalizers, normalize} from '../normalizers/normalizer.ts'
import {begin, finish} from '../parse/step.ts'

/** What a remover may know of a document beside its text. */
export interface RemoverContext {
  /** BCP 47. */
  readonly lang?: string | undefined
  /** How often this remover has changed the document already; 0 in the first round. */
  readonly round: number
}

/** A pure function from a normalized text to the edits that remove spam or boilerplate from it. */
export interface Remover {
  /** Id, kebab-case. */
  readonly id: string
  readonly edits: (text: string, context: RemoverContext) => readonly Edit[]
}

// Each round removes something, so this ends; the limit is for texts made to take long.
const maxRounds = 25

/**
 * Make a unified plugin of a remover.
 *
 * It is repeated on what it left until it finds nothing more, with the normalizers of the processor run on
 * the seams in between, so that cleaning a clean text again changes nothing.
 *
 * @param create  makes the remover from the plugin's options; throws on bad options
 */
export function removerPlugin<Options>(
  create: (options?: Readonly<Options> | null) => Remover
): Plugin<[(Readonly<Options> | null)?], Root> {
  return function (this: Processor, options) {
    const remover = create(options)
    const normalizers = attachedNormalizers(this)
    return (tree: Root, file) => {
      const record = begin(tree, file)
      const before = record.passes.length
      for (let round = 0; round < maxRounds; round++) {
        const edits = remover.edits(record.text, {lang: file.data.lang, round})
        if (edits.length === 0) break
        addPass(record, edits)
        for (const pass of normalize(record.text, normalizers)) addPass(record, pass)
      }
      if (record.passes.length > before) finish(tree, record)
    }
  }
}
