import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {apply, compose, type Edit, effective} from '../document/edit.ts'
import {addPass, type DocumentRecord} from '../document/record.ts'
import {traitsOf} from '../document/traits.ts'
import {begin, finish} from '../parse/step.ts'

/**
 * A pure function from a text to the edits that normalize it, with a cheap test in front.
 *
 * The text is a whole document, so that a normalizer can see and change line ends. `edits` must be
 * idempotent: on the text that its edits make it returns none.
 */
export interface Normalizer {
  /** Id, kebab-case; the rule on the ledger. */
  readonly id: string
  /** Whether there may be something to do. `traits` are those of `text` or a superset; see `traitsOf`. */
  readonly needs: (text: string, traits: number) => boolean
  readonly edits: (text: string) => readonly Edit[]
  /** Set if what it does to a line depends on that line alone; such a one need not see again what others left. */
  readonly isLineByLine?: boolean
}

// Two normalizers that undo one another would never end; none of ours needed more than five rounds.
const maxRounds = 10

/**
 * Run normalizers in order, again and again until none has anything to do, as one repair may lay bare the
 * next (`&amp;amp;lt;`).
 *
 * @returns whether there was anything to do
 */
export function normalize(record: DocumentRecord, normalizers: readonly Normalizer[]): boolean {
  const before = record.passes.length
  record.traits ??= traitsOf(record.text)
  let idle = 0 // How many normalizers in a row had nothing to do.
  for (let turn = 0; idle < normalizers.length && turn < maxRounds * normalizers.length; turn++) {
    const normalizer = normalizers[turn % normalizers.length]!
    const edits = normalizer.needs(record.text, record.traits) ? normalizer.edits(record.text) : []
    addPass(record, edits)
    idle = edits.length === 0 ? idle + 1 : 1 // Itself: it is idempotent.
  }
  return record.passes.length > before
}

// What stands beside a place may change what is to be done there, but no text needs that more than twice.
const maxSteps = 6

/** Repeat a step on what it made until it finds nothing more, so that it is idempotent as a whole. */
export function untilStable(step: (text: string) => readonly Edit[]): (text: string) => readonly Edit[] {
  return (text) => {
    let edits = step(text)
    for (let steps = 1; steps < maxSteps && edits.length > 0; steps++) {
      const more = step(apply(text, edits))
      if (more.length === 0) break
      edits = effective(text, compose(edits, more))
    }
    return edits
  }
}

declare module 'unified' {
  interface Data {
    /** The normalizers of a processor, in order of attachment. */
    normalizers?: Normalizer[]
  }
}

/** The normalizers attached to a processor so far. */
export function attachedNormalizers(processor: Processor): Normalizer[] {
  const data = processor.data()
  data.normalizers ??= []
  return data.normalizers
}

/**
 * Make a unified plugin of a normalizer.
 *
 * All normalizers of a processor work as one group, at the place of the first: they repeat until none has
 * anything to do, which no order of single passes could do.
 *
 * @param create  makes the normalizer from the plugin's options; throws on bad options
 */
export function normalizerPlugin<Options>(
  create: (options?: Readonly<Options> | null) => Normalizer
): Plugin<[(Readonly<Options> | null)?], Root> {
  const attacher: Plugin<[(Readonly<Options> | null)?], Root> = function (options) {
    const group = attachedNormalizers(this)
    group.push(create(options))
    if (group.length > 1) return undefined
    return (tree: Root, file) => {
      const record = begin(tree, file)
      if (normalize(record, group)) finish(tree, record)
    }
  }
  return named(attacher, create)
}

/** Name a plugin after the function that makes its insides: `createEntities` makes `retextEntities`. */
export function named<Attacher extends object>(
  attacher: Attacher,
  create: {readonly name: string}
): Attacher {
  return Object.defineProperty(attacher, 'name', {value: create.name.replace(/^create/, 'retext')})
}
