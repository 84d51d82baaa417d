import type {LedgerEntry, SharedEdit} from './ledger.ts'
import {keyOf, type LedgerEdit} from './ledger-edits.ts'

const longestPage = 2000
// In UTF-16 code units of the edits; whichever comes first.
const largestPage = 1 << 22
// A short ledger is easier to read with every edit in its record.
const shortestPage = 100

interface Recurring {
  readonly edit: LedgerEdit
  count: number
  readonly places: [record: number, start: number, ...distances: number[]][]
  readonly evidence: (string | undefined)[]
  record: number
}

/** Takes the entries of records, and passes them on with what recurs in them brought together. */
export class LedgerPage {
  readonly #pass: (entry: LedgerEntry) => void
  #entries: LedgerEntry[] = []
  #size = 0

  constructor(pass: (entry: LedgerEntry) => void) {
    this.#pass = pass
  }

  add(entry: LedgerEntry): void {
    this.#entries.push(entry)
    for (const {before, after, also} of entry.edits ?? [])
      this.#size += before.length + after.length + (also?.length ?? 0)
    if (this.#entries.length >= longestPage || this.#size >= largestPage) this.flush()
  }

  /** Pass all on that is held back. */
  flush(): void {
    const recurring = this.#recurring()
    const rest = this.#entries.map((entry) => withoutShared(entry, recurring))
    const shared = [...recurring.values()].filter(({places}) => places.length > 0)
    if (shared.length > 0) {
      const known = new Map<string, number>()
      const edits = shared.map((each) => sharedEdit(each, known))
      const {path} = this.#entries[0]!
      this.#pass({path, ...(known.size > 0 && {evidence: [...known.keys()]}), shared: edits})
    }
    for (const entry of rest) if (entry) this.#pass(entry)
    this.#entries = []
    this.#size = 0
  }

  #recurring(): Map<string, Recurring> {
    const all = new Map<string, Recurring>()
    if (this.#entries.length < shortestPage) return all
    for (const {edits} of this.#entries) {
      for (const edit of edits ?? []) {
        if (edit.every) continue
        const key = keyOf(edit, edit.before)
        const known = all.get(key)
        const count = 1 + (edit.also?.length ?? 0)
        if (known) known.count += count
        else all.set(key, {edit, count, places: [], evidence: [], record: 0})
      }
    }
    for (const [key, {count}] of all) if (count === 1) all.delete(key)
    return all
  }
}

function sharedEdit({edit, places, evidence}: Recurring, known: Map<string, number>): SharedEdit {
  const {before, after, rules, category} = edit
  const reasons = evidence.map((reason) => {
    if (reason === undefined) return -1
    const index = known.get(reason) ?? known.size
    known.set(reason, index)
    return index
  })
  const isOne = reasons.every((reason) => reason === reasons[0])
  const given = reasons.some((reason) => reason >= 0) && {evidence: isOne ? reasons[0]! : reasons}
  return {before, after, rules, ...(category && {category}), places, ...given}
}

// The entry without what is shared; undefined if nothing is left to say.
function withoutShared(
  entry: LedgerEntry,
  recurring: ReadonlyMap<string, Recurring>
): LedgerEntry | undefined {
  if (!entry.edits || recurring.size === 0 || hasTie(entry.edits)) return entry
  const own = entry.edits.filter((edit) => {
    const shared = edit.every ? undefined : recurring.get(keyOf(edit, edit.before))
    if (shared) addPlaces(shared, entry.record!, edit)
    return !shared
  })
  if (own.length > 0) return {...entry, edits: own}
  const {edits: _, ...rest} = entry
  return rest.literal || rest.encoding ? rest : undefined
}

// Two insertions at one place have an order that would be lost.
function hasTie(edits: readonly LedgerEdit[]): boolean {
  const insertions = edits.filter(({before}) => before === '').flatMap(startsOf)
  return new Set(insertions).size < insertions.length
}

function startsOf({start, also}: LedgerEdit): number[] {
  const starts = [start]
  for (const distance of also ?? []) starts.push(starts.at(-1)! + distance)
  return starts
}

function addPlaces(recurring: Recurring, record: number, edit: LedgerEdit): void {
  const {places, evidence} = recurring
  const starts = startsOf(edit)
  const last = places.at(-1)
  if (last && recurring.record === record) {
    let end = last[1]
    for (let index = 2; index < last.length; index++) end += last[index]!
    last.push(starts[0]! - end, ...(edit.also ?? []))
  } else places.push([record - recurring.record, starts[0]!, ...(edit.also ?? [])])
  recurring.record = record
  for (const _ of starts) evidence.push(edit.evidence)
}

/** The shared edits of a page, by record. */
export function addShared(
  {shared, evidence: known}: Pick<LedgerEntry, 'shared' | 'evidence'>,
  byRecord: Map<number, LedgerEdit[]>
): void {
  for (const {places, evidence, ...content} of shared ?? []) {
    let record = 0
    let occurrence = 0
    for (const [distance, first, ...also] of places) {
      record += distance
      const edits = byRecord.get(record) ?? []
      byRecord.set(record, edits)
      let start = first
      for (const next of [0, ...also]) {
        start += next
        const index = typeof evidence === 'number' ? evidence : evidence?.[occurrence]
        const reason = index === undefined ? undefined : known?.[index]
        edits.push({start, end: start + content.before.length, ...content, ...(reason && {evidence: reason})})
        occurrence++
      }
    }
  }
}
