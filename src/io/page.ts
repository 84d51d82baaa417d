import type {LedgerEdit} from './edits.ts'
import type {LedgerEntry} from './ledger.ts'

/** Where a shared edit was made. */
export type SharedPlace = readonly [record: number, start: number, evidence?: string]

/**
 * An edit that is the same in many records, such as the initials of one editor or an advertisement's label: on
 * the ledger once for some thousand records, with its places.
 */
export interface SharedEdit {
  readonly before: string
  readonly after: string
  readonly rules: readonly string[]
  readonly category?: string
  /** Of each occurrence the record, the start and, if there is any, the evidence. */
  readonly places: readonly SharedPlace[]
}

const longestPage = 2000
// In UTF-16 code units of the edits; whichever comes first.
const largestPage = 1 << 22
// A short ledger is easier to read with every edit in its record.
const shortestPage = 100

interface Recurring {
  readonly edit: LedgerEdit
  count: number
  readonly places: SharedPlace[]
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
      this.#pass({
        path: this.#entries[0]!.path,
        shared: shared.map(({edit, places}) => ({...contentOf(edit), places}))
      })
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
        const key = keyOf(edit)
        const known = all.get(key)
        const count = 1 + (edit.also?.length ?? 0)
        if (known) known.count += count
        else all.set(key, {edit, count, places: []})
      }
    }
    for (const [key, {count}] of all) if (count === 1) all.delete(key)
    return all
  }
}

const keyOf = ({before, after, rules, category}: LedgerEdit): string =>
  JSON.stringify([before, after, rules, category])

function contentOf({before, after, rules, category}: LedgerEdit): Omit<SharedEdit, 'places'> {
  return {before, after, rules, ...(category && {category})}
}

// The entry without what is shared; undefined if nothing is left to say.
function withoutShared(
  entry: LedgerEntry,
  recurring: ReadonlyMap<string, Recurring>
): LedgerEntry | undefined {
  if (!entry.edits || recurring.size === 0 || hasTie(entry.edits)) return entry
  const own = entry.edits.filter((edit) => {
    const shared = edit.every ? undefined : recurring.get(keyOf(edit))
    const {evidence} = edit
    if (shared) {
      for (const start of startsOf(edit)) {
        shared.places.push(evidence ? [entry.record!, start, evidence] : [entry.record!, start])
      }
    }
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

/** The edits of a page that are shared, by record. */
export function addShared(shared: readonly SharedEdit[], byRecord: Map<number, LedgerEdit[]>): void {
  for (const {places, ...content} of shared) {
    for (const [record, start, evidence] of places) {
      const edits = byRecord.get(record) ?? []
      edits.push({start, end: start + content.before.length, ...content, ...(evidence && {evidence})})
      byRecord.set(record, edits)
    }
  }
}
