import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {Edit} from '../document/edit.ts'
import {guessLanguage} from '../document/language.ts'
import {addPass, type DocumentRecord} from '../document/record.ts'
import {attachedNormalizers, type Normalizer, named, normalize} from '../normalizers/normalizer.ts'
import {begin, finish} from '../parse/step.ts'

/** What a remover may know of a document beside its text. */
export interface RemoverContext {
  /** BCP 47; guessed where nobody told. */
  readonly lang?: string | undefined
  /** Set if nothing but whole lines or ends of lines went since this remover last looked at the document. */
  readonly isLinesLess?: boolean | undefined
  /** This remover's own last edits, if the text is what they left and nothing else has changed it. */
  readonly after?: readonly Edit[] | undefined
}

/** A pure function from a normalized text to the edits that remove spam or boilerplate from it. */
export interface Remover {
  /** Id, kebab-case. */
  readonly id: string
  readonly edits: (text: string, context: RemoverContext) => readonly Edit[]
}

// Each round takes something out, so this ends by itself; the limit is for texts made to take long.
const maxRounds = 25

declare module 'unified' {
  interface Data {
    /** The removers of a processor, in order of attachment. */
    removers?: Remover[]
  }
}

/**
 * Make a unified plugin of a remover.
 *
 * All removers of a processor work as one group, at the place of the first: each is repeated on what the
 * others left until none finds anything more, and the normalizers of the processor are run on that, so that cleaning a clean text again changes nothing.
 *
 * @param create  makes the remover from the plugin's options; throws on bad options
 */
export function removerPlugin<Options>(
  create: (options?: Readonly<Options> | null) => Remover
): Plugin<[(Readonly<Options> | null)?], Root> {
  const attacher: Plugin<[(Readonly<Options> | null)?], Root> = function (options) {
    const data = (this as Processor).data()
    const group = (data.removers ??= [])
    group.push(create(options))
    if (group.length > 1) return undefined
    const normalizers = attachedNormalizers(this)
    return (tree: Root, file) => {
      const record = begin(tree, file)
      if (removeInLanguage(record, group, normalizers, file.data.lang)) finish(tree, record)
    }
  }
  return named(attacher, create)
}

// Of what is left, the guess may be another one, as it will be when the clean text is cleaned again.
function removeInLanguage(
  record: DocumentRecord,
  group: readonly Remover[],
  normalizers: readonly Normalizer[],
  told: string | undefined
): boolean {
  if (record.text === '') return false
  const before = record.passes.length
  let lang = told ?? guessLanguage(record.text)
  while (removeAll(record, group, normalizers, lang)) {
    const next = told ?? guessLanguage(record.text)
    if (next === lang) break
    lang = next
  }
  return record.passes.length > before
}

function removeAll(
  record: DocumentRecord,
  group: readonly Remover[],
  normalizers: readonly Normalizer[],
  lang: string | undefined
): boolean {
  const before = record.passes.length
  let idle = 0 // How many removers in a row found nothing.
  let isNormal = true // Whether nothing was removed since the normalizers ran.
  let wereWholeLines = true
  const isLinesLess = group.map(() => false)
  let latest: {readonly remover: Remover; readonly edits: readonly Edit[]} | undefined
  for (let turn = 0; turn < maxRounds * group.length; turn++) {
    const place = turn % group.length
    const remover = group[place]!
    const edits = remover.edits(record.text, {
      lang,
      isLinesLess: isLinesLess[place],
      after: latest?.remover === remover ? latest.edits : undefined
    })
    isLinesLess[place] = true
    if (edits.length > 0) {
      latest = {remover, edits}
      idle = 0
      isNormal = false
      addPass(record, edits)
      if (!areBetweenLines(record.text, edits)) {
        wereWholeLines = false
        isLinesLess.fill(false)
      }
    } else if (++idle >= group.length) {
      if (isNormal) break
      if (!normalize(record, wereWholeLines ? acrossLines(normalizers) : normalizers)) break
      latest = undefined
      isLinesLess.fill(false)
      idle = 0
      isNormal = true
      wereWholeLines = true
    }
  }
  return record.passes.length > before
}

// Where whole lines went, normalizers that go by the line have nothing to do.
const acrossLines = (normalizers: readonly Normalizer[]): readonly Normalizer[] =>
  normalizers.filter(({isLineByLine}) => !isLineByLine)

// Whether removals, which left `text`, took whole lines or the ends of lines.
function areBetweenLines(text: string, removals: readonly Edit[]): boolean {
  let shift = 0
  return removals.every(({start, end, after}) => {
    const at = start + shift
    shift += after.length - (end - start)
    return at === 0 || at === text.length || text[at - 1] === '\n' || text[at] === '\n'
  })
}
