import type {Edit} from '../document/edit.ts'
import type {Rejection} from '../document/record.ts'
import {detached} from '../io/detached.ts'
import type {ChangedDocument, Place, Problem, RuleTally, Summary, Tally} from '../report/run-report.ts'

/** What became of one document; plain data, so that a worker could make it. */
export interface Outcome extends Place {
  readonly id?: string
  readonly lang?: string
  readonly original: string
  readonly text: string
  readonly edits: readonly Edit[]
  readonly rejection?: Rejection
}

const mostChangedKept = 10
const problemsKept = 100
const exampleLength = 200

const sorted = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))

const increment = (map: Map<string, number>, key: string, by = 1): void => {
  map.set(key, (map.get(key) ?? 0) + by)
}

/** Counts what a run does; of bounded size. */
export class RunTally {
  readonly files: Summary['files'] = {read: 0, written: 0, rejected: 0}
  readonly documents: Summary['documents'] = {read: 0, changed: 0, unchanged: 0, rejected: 0}
  readonly characters: Summary['characters'] = {before: 0, after: 0, removed: 0, added: 0}
  readonly bytes: Summary['bytes'] = {read: 0, decoded: 0, written: 0, ledger: 0}
  readonly encodings: Map<string, number> = new Map()
  readonly #rules = new Map<string, RuleTally>()
  readonly #categories = new Map<string, Tally>()
  readonly #rejections = new Map<string, number>()
  readonly #problems: Summary['problems'] = {errors: 0, warnings: 0, first: []}
  #mostChanged: (ChangedDocument & {changed: number})[] = []
  #edits = 0
  readonly #categoryOf: (rule: string) => string | undefined

  /** @param categoryOf  category of a rule by its id, for rules that make no change alone */
  constructor(categoryOf: (rule: string) => string | undefined = () => undefined) {
    this.#categoryOf = categoryOf
  }

  /** Count documents that nothing changed. */
  unchanged(documents: number, length: number): void {
    this.documents.read += documents
    this.documents.unchanged += documents
    this.characters.before += length
    this.characters.after += length
  }

  /** Count one document. */
  add(outcome: Outcome): void {
    const {original, text, edits, rejection} = outcome
    this.documents.read++
    if (rejection) {
      this.documents.rejected++
      increment(this.#rejections, rejection.rule)
      return
    }
    if (edits.length > 0) this.documents.changed++
    else this.documents.unchanged++
    this.characters.before += original.length
    this.characters.after += text.length
    this.#edits += edits.length
    let changed = 0
    const rules = new Set<string>()
    const categories = new Set<string>()
    for (const edit of edits) {
      const removed = edit.end - edit.start
      const added = edit.after.length
      changed += removed
      this.characters.removed += removed
      this.characters.added += added
      for (const rule of edit.rules) {
        const tally = this.#rule(rule, edit, outcome)
        count(tally, removed, added, !rules.has(rule))
        rules.add(rule)
      }
      if (edit.category) {
        const tally = this.#categories.get(edit.category) ?? {edits: 0, documents: 0, removed: 0, added: 0}
        this.#categories.set(edit.category, tally)
        count(tally, removed, added, !categories.has(edit.category))
        categories.add(edit.category)
      }
    }
    if (edits.length > 0) this.#rank(outcome, changed)
  }

  problem(problem: Problem): void {
    if (problem.severity === 'error') this.#problems.errors++
    else this.#problems.warnings++
    const {first} = this.#problems
    if (first.length < problemsKept) first.push(problem)
  }

  encoding(name: string): void {
    increment(this.encodings, name)
  }

  summary(state: Summary['state'], seconds: number): Summary {
    return {
      state,
      exitCode: this.#problems.errors > 0 || state !== 'complete' ? 2 : 0,
      seconds,
      files: this.files,
      documents: this.documents,
      characters: this.characters,
      bytes: this.bytes,
      edits: this.#edits,
      rules: sorted(this.#rules),
      categories: sorted(this.#categories),
      rejections: sorted(this.#rejections),
      encodings: sorted(this.encodings),
      mostChanged: this.#mostChanged.map(({changed: _, ...document}) => document),
      problems: this.#problems
    }
  }

  #rule(id: string, edit: Edit, {path, record, original}: Outcome): RuleTally {
    const known = this.#rules.get(id)
    if (known) {
      if (!known.category && edit.category && edit.rules.length === 1) known.category = edit.category
      return known
    }
    const before = detached(original.slice(edit.start, Math.min(edit.end, edit.start + exampleLength)))
    const after = detached(edit.after.slice(0, exampleLength))
    const example = {path, ...(record !== undefined && {record}), before, after}
    const tally: RuleTally = {edits: 0, documents: 0, removed: 0, added: 0, example}
    // A change that several rules made has the category of one of them only.
    const category = this.#categoryOf(id) ?? (edit.rules.length === 1 ? edit.category : undefined)
    if (category) tally.category = category
    this.#rules.set(id, tally)
    return tally
  }

  #rank({path, record, id, original, text}: Outcome, changed: number): void {
    const list = this.#mostChanged
    if (list.length === mostChangedKept && changed <= list.at(-1)!.changed) return
    const share = original.length === 0 ? 1 : changed / original.length
    const document = {path, before: original.length, after: text.length, share, changed}
    list.push({
      ...document,
      ...(record !== undefined && {record}),
      ...(id !== undefined && {id: detached(id)})
    })
    // Stable, so that of equals the first stays first.
    list.sort((a, b) => b.changed - a.changed)
    list.length = Math.min(list.length, mostChangedKept)
  }
}

function count(tally: Tally, removed: number, added: number, isFirst: boolean): void {
  tally.edits++
  tally.removed += removed
  tally.added += added
  if (isFirst) tally.documents++
}
