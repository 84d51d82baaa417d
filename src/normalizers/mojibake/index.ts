import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {apply, type Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'
import {ids} from './score.ts'
import {editsOf, proposals, repairLine, type Settings} from './search.ts'
import {nextSuspect} from './suspicion.ts'

/** Encodings that UTF-8 may have been misread as; the values of `encodings` in {@link MojibakeOptions}. */
export const mojibakeEncodings: readonly string[] = ids

/** Options of {@link retextMojibake}. */
export interface MojibakeOptions {
  /** The encodings to consider, of {@link mojibakeEncodings}; default: all. */
  readonly encodings?: readonly string[] | null
  /**
   * Whether a sequence of which bytes were lost (U+FFFD or `?` in the text) becomes one U+FFFD; default:
   * `true`. What it was can't be known.
   */
  readonly lossy?: boolean | null
  /** Whether C1 controls become the characters that they are in windows-1252; default: `true`. */
  readonly controls?: boolean | null
}

/** How a line was repaired, for people. */
export interface RepairExplanation {
  /** Number of the line, from 1; lines end at LF. */
  readonly line: number
  /** Offset of the line in the text. */
  readonly start: number
  readonly before: string
  readonly after: string
  /** Layer by layer, the outermost damage first. */
  readonly steps: readonly StepExplanation[]
}

/** One layer of a repair, for people. */
export interface StepExplanation {
  /** What the UTF-8 had been misread as; `c1` for C1 controls that are characters of windows-1252. */
  readonly encoding: string
  /** How much more likely the line becomes as a text of any language, in nats (natural logarithm). */
  readonly score: number
  /** On the line as the layer before left it. */
  readonly edits: readonly Edit[]
  /** The line after this layer. */
  readonly after: string
  /** Other encodings that would have made something else of it, the best first. */
  readonly alternatives: readonly {
    readonly encoding: string
    readonly score: number
    readonly after: string
  }[]
}

/**
 * The edits that repair a text: UTF-8 that was read as another encoding, once or several times. Each line,
 * which only LF ends, is judged alone; only the damaged spans change.
 *
 * @throws if an option is not what it must be
 */
export function repairEdits(text: string, options?: Readonly<MojibakeOptions> | null): Edit[] {
  return editsOfText(text, settingsOf(options))
}

/** Repair a text: what {@link repairEdits} makes of it. */
export function repair(text: string, options?: Readonly<MojibakeOptions> | null): string {
  return apply(text, repairEdits(text, options))
}

/** Tell of each line that {@link repair} changes how it came to it, and what else was considered. */
export function explainRepair(text: string, options?: Readonly<MojibakeOptions> | null): RepairExplanation[] {
  const settings = settingsOf(options)
  const explanations: RepairExplanation[] = []
  let start = 0
  text.split('\n').forEach((before, index) => {
    const repaired = nextSuspect(before, 0) < 0 ? undefined : repairLine(before, settings)
    if (repaired && repaired.steps.length > 0) {
      let current = before
      const steps = repaired.steps.map(({page, gain, edits}): StepExplanation => {
        const line = current
        current = apply(line, edits)
        const after = current
        const alternatives = proposals(line, settings)
          .map((other) => ({encoding: other.page, score: other.gain / 4, after: apply(line, other.edits)}))
          .filter((other) => other.after !== after)
        return {encoding: page, score: gain / 4, edits, after, alternatives}
      })
      explanations.push({line: index + 1, start, before, after: repaired.text, steps})
    }
    start += before.length + 1
  })
  return explanations
}

function editsOfText(text: string, settings: Settings): Edit[] {
  const edits: Edit[] = []
  for (let at = nextSuspect(text, 0); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    for (const {start: from, end: to, after, rules} of editsOf(
      repairLine(text.slice(start, end), settings)
    )) {
      edits.push({start: from + start, end: to + start, after, rules})
    }
    at = nextSuspect(text, end + 1)
  }
  return edits
}

const defaults: Settings = {pages: ids.map(() => true), lossy: true, controls: true}

function settingsOf(options: Readonly<MojibakeOptions> | null | undefined): Settings {
  if (!options) return defaults
  const {encodings, lossy, controls} = options
  for (const id of encodings ?? []) {
    if (!ids.includes(id))
      throw new Error(`Expected \`encodings\` to be of \`${ids.join('`, `')}\`, got \`${id}\``)
  }
  return {
    pages: encodings ? ids.map((id) => encodings.includes(id)) : defaults.pages,
    lossy: lossy ?? true,
    controls: controls ?? true
  }
}

/** The normalizer of {@link retextMojibake}; for use without unified. */
export function createMojibake(options?: Readonly<MojibakeOptions> | null): Normalizer {
  const settings = settingsOf(options)
  return {
    id: 'mojibake',
    isLineByLine: true,
    needs: (text, traits) => (traits & (trait.latin | trait.wide)) !== 0 && nextSuspect(text, 0) >= 0,
    edits: (text) => editsOfText(text, settings)
  }
}

/**
 * Repair mojibake: text that was UTF-8 and was read as another encoding, such as `CafÃ©`. Rules on the
 * ledger: `mojibake/` and the encoding's id, `mojibake/lossy` too where a byte was lost, `mojibake/c1`.
 */
const retextMojibake: Plugin<[(Readonly<MojibakeOptions> | null)?], Root> = normalizerPlugin(createMojibake)
export default retextMojibake
