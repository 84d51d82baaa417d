import {apply, compose, type Edit} from '../../document/edit.ts'
import {controlEdits} from './controls.ts'
import {languageCost} from './language.ts'
import {pageIds, pages} from './pages.ts'
import {countNonAscii, ids, type Proposal, propose, spansIn} from './score.ts'
import type {Span} from './sequences.ts'
import {multiByteBit, nextSuspect, suspects, type Whole, wholePages} from './suspicion.ts'

/** One layer of a repair: a page, and the spans that were UTF-8 misread as it. */
export interface Step {
  /** Id of the page, or `c1` for C1 controls that are characters of windows-1252. */
  readonly page: string
  /** On the text that the step before left. */
  readonly edits: readonly Edit[]
  /** How much more likely the text becomes, in quarters of a nat, less what the page has against it. */
  readonly gain: number
}

/** A line's repair: the steps in order, and what they make of it. */
export interface Repair {
  readonly steps: readonly Step[]
  readonly text: string
  readonly gain: number
}

/** What may be repaired; see the options of the plugin. */
export interface Settings {
  /** By index of `ids`: whether the page is considered. */
  readonly pages: readonly boolean[]
  readonly lossy: boolean
  readonly controls: boolean
}

/** More layers are taken for a coincidence; five were seen in the wild. */
const maxLayers = 12
/** How many proposals are followed, by layer, and how near to the best they must be. */
const breadth = [3, 2]
const nearBest = 0.85
/** Least gain of a repair whose first layer does not convince by itself. */
const leastTentative = 60

const hasControl = /[\u0080-\u009f]/

/** What each page could make of a line, the best first; of those that make the same of it only one. */
export function proposals(line: string, settings: Settings): Proposal[] {
  if (nextSuspect(line, 0) < 0) return []
  const nonAscii = countNonAscii(line, 0, line.length)
  // A page that explains all of the line leaves no room for those that explain a part.
  const whole = wholePages(line)
  if (whole.pages !== 0) {
    const found = proposalsOf(line, differing(whole, settings), nonAscii, settings)
    if (found[0]?.sure) return found
  }
  const mask = suspects(line)
  const candidates: number[] = []
  for (let page = 0; page < ids.length; page++) {
    if (settings.pages[page] && mask & (page < pageIds.length ? 1 << page : multiByteBit))
      candidates.push(page)
  }
  return proposalsOf(line, candidates, nonAscii, settings)
}

// The pages of a line, without those in which its characters are the same bytes as in one before.
function differing(whole: Whole, settings: Settings): number[] {
  const {bytes} = pages()
  const chosen: number[] = []
  for (let page = 0; page < pageIds.length; page++) {
    if ((whole.pages & (1 << page)) === 0 || !settings.pages[page]) continue
    const own = bytes[page]!
    if (!chosen.some((other) => whole.slots.every((slot) => bytes[other]![slot] === own[slot])))
      chosen.push(page)
  }
  return chosen
}

function proposalsOf(
  line: string,
  candidates: readonly number[],
  nonAscii: number,
  settings: Settings
): Proposal[] {
  const found: Proposal[] = []
  const seen: (readonly Span[])[] = []
  for (const page of candidates) {
    const all = spansIn(line, page)
    const spans = settings.lossy ? all : all.filter((span) => span.lost === 0)
    if (spans.length === 0 || seen.some((other) => same(other, spans))) continue
    seen.push(spans)
    const proposal = propose(line, page, spans, nonAscii)
    if (proposal) found.push(proposal)
  }
  found.sort((a, b) => b.gain - a.gain)
  return found.length > 1 ? byLanguage(line, found) : found
}

/** How near to the best, in quarters of a nat, readings are between which the language decides. */
const nearLanguage = 72

function byLanguage(line: string, found: readonly Proposal[]): Proposal[] {
  const best = found[0]!.gain
  if (found[1]!.gain < best - nearLanguage) return [...found]
  const costs = found.map((proposal) => {
    if (proposal.gain < best - nearLanguage) return undefined
    const text = apply(line, proposal.edits)
    return nextSuspect(text, 0) < 0 ? languageCost(text) : undefined
  })
  const most = Math.max(...costs.map((cost) => cost ?? 0))
  return found
    .map((proposal, index) => {
      const cost = costs[index]
      return cost === undefined ? proposal : {...proposal, gain: proposal.gain + most - cost}
    })
    .sort((a, b) => b.gain - a.gain)
}

function same(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every((span, index) => span.start === other[index]!.start && span.after === other[index]!.after)
  )
}

/** The best repair of a line (no line ends in it); without steps if it is best as it is. */
export function repairLine(line: string, settings: Settings): Repair {
  let {steps, text, gain} = search(line, settings, 0)
  // What a search found at its depth it may go on from, at the top, so that nothing is left for a second run.
  for (let round = 0; steps.length > 0 && round < maxLayers; round++) {
    const more = search(text, settings, 0)
    if (more.steps.length === 0) break
    steps = [...steps, ...more.steps]
    text = more.text
    gain += more.gain
  }
  return {steps, text, gain}
}

function search(line: string, settings: Settings, depth: number): Repair {
  let best: Repair = {steps: [], text: line, gain: 0}
  const found = depth < maxLayers ? proposals(line, settings) : []
  let followed = 0
  for (const step of found) {
    if (step.gain < nearBest * found[0]!.gain - 20 || followed++ >= (breadth[depth] ?? 1)) break
    const text = apply(line, step.edits)
    const rest = search(text, settings, depth + 1)
    const gain = step.gain + rest.gain
    if (!step.sure && (rest.gain === 0 || gain < leastTentative)) continue
    if (gain > best.gain) best = {steps: [step, ...rest.steps], text: rest.text, gain}
  }
  if (best.steps.length > 0 || !settings.controls || !hasControl.test(line)) return best
  const edits = controlEdits(line, depth > 0)
  if (edits.length === 0) return best
  return {steps: [{page: 'c1', edits, gain: 0}], text: apply(line, edits), gain: 0}
}

/** The steps as one list of edits on the line. */
export function editsOf(repair: Repair): readonly Edit[] {
  return repair.steps.reduce<readonly Edit[]>((edits, step) => compose(edits, step.edits), [])
}
