import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {apply, compose, type Edit, effective} from '../document/edit.ts'
import {addPass} from '../document/record.ts'
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
 * @returns the passes that were made, each on the text that the one before left
 */
export function normalize(text: string, normalizers: readonly Normalizer[]): (readonly Edit[])[] {
  const passes: (readonly Edit[])[] = []
  let traits = traitsOf(text)
  let idle = 0 // How many normalizers in a row had nothing to do.
  for (let turn = 0; idle < normalizers.length && turn < maxRounds * normalizers.length; turn++) {
    const normalizer = normalizers[turn % normalizers.length]!
    const edits = normalizer.needs(text, traits) ? normalizer.edits(text) : []
    if (edits.length === 0) {
      idle++
    } else {
      passes.push(edits)
      text = apply(text, edits)
      traits |= traitsAround(text, edits)
      idle = 1 // Itself: it is idempotent.
    }
  }
  return passes
}

const manyEdits = 64

// The traits that edits have brought in, found near to them; `text` is what the edits made.
function traitsAround(text: string, edits: readonly Edit[]): number {
  if (edits.length > manyEdits) return traitsOf(text)
  let around = ''
  let shift = 0
  for (const {start, end, after} of edits) {
    const from = Math.max(0, start + shift - 3)
    const to = start + shift + after.length + 3
    // A letter in between, so that pieces that were apart make no pair.
    around += `${from > 0 ? 'x' : ''}${text.slice(from, to)}${to < text.length ? 'x' : ''}`
    shift += after.length - (end - start)
  }
  return traitsOf(around)
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
      const passes = normalize(record.text, group)
      for (const pass of passes) addPass(record, pass)
      if (passes.length > 0) finish(tree, record)
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
