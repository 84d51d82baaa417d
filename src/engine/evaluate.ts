import {bisect} from '../document/bisect.ts'
import type {Edit} from '../document/edit.ts'
import {type EvaluationCounts, emptyCounts} from './evaluation-figures.ts'
import type {GoldDocument} from './gold.ts'
import {boilerplate, content, eachLine, isScored, neutral, truthOf} from './gold-truth.ts'
import {shingleScores} from './shingles.ts'
import {removedTokens, type Token, tokensOf} from './tokens.ts'

/** Whatever cleans a text and says what it did; that of `createCleaner` does. */
export interface EvaluatedCleaner {
  clean(text: string, context?: {lang?: string}): {readonly text: string; readonly edits: readonly Edit[]}
}

export interface EvaluateOptions {
  /** A document with more marked spans than this counts as that many, so that no page dump rules; default 20. */
  readonly cap?: number
  /** How many of the worst misses and losses to list; default 20. */
  readonly worst?: number
}

/** What one rule did. */
export interface RuleCounts {
  /** Removals it had a part in, and their characters by what the gold says of them. */
  removals: number
  boilerplate: number
  neutral: number
  content: number
}

export interface Finding {
  readonly id: string
  readonly characters: number
  readonly text: string
  /** The category of a miss; the rules of a loss. */
  readonly what: string
}

export interface Evaluation {
  readonly all: EvaluationCounts
  readonly byLanguage: Readonly<Record<string, EvaluationCounts>>
  readonly bySource: Readonly<Record<string, EvaluationCounts>>
  readonly byCategory: Readonly<
    Record<string, {spans: number; spansHit: number; marked: number; markedRemoved: number}>
  >
  readonly byRule: Readonly<Record<string, RuleCounts>>
  readonly misses: readonly Finding[]
  readonly losses: readonly Finding[]
}

/**
 * Clean gold documents and count what went rightly and wrongly. Spans that are unsure, and the categories
 * caption, dateline, title and artifact, are neutral; so are lines that the gold says nothing of.
 */
export function evaluate(
  documents: readonly GoldDocument[],
  cleaner: EvaluatedCleaner,
  options: EvaluateOptions = {}
): Evaluation {
  const {cap = 20, worst = 20} = options
  const all = emptyCounts()
  const byLanguage: Record<string, EvaluationCounts> = {}
  const bySource: Record<string, EvaluationCounts> = {}
  const byCategory: Record<string, {spans: number; spansHit: number; marked: number; markedRemoved: number}> =
    {}
  const byRule: Record<string, RuleCounts> = {}
  const misses: Finding[] = []
  const losses: Finding[] = []
  for (const document of documents) {
    const text = document.lines.join('\n')
    const {language} = document
    const {text: output, edits} = cleaner.clean(text, language === 'und' ? {} : {lang: language})
    const tokens = tokensOf(text)
    const removed = removedTokens(text, tokens, edits)
    const truth = truthOf(document, tokens)
    const groups = [
      all,
      (byLanguage[language] ??= emptyCounts()),
      (bySource[document.source] ??= emptyCounts())
    ]
    const add = (name: keyof EvaluationCounts, value: number): void => {
      for (const group of groups) group[name] += value
    }
    add('documents', 1)
    let lost = 0
    const lostText: string[] = []
    tokens.forEach(({start, end}, i) => {
      if (truth[i] !== content) return
      add('content', end - start)
      if (!removed[i]) return
      lost += end - start
      lostText.push(text.slice(start, end))
    })
    add('lost', lost)
    if (lost >= 40) add('lossyDocuments', 1)
    if (lost >= 20)
      losses.push({
        id: document.id,
        characters: lost,
        text: lostText.join(' '),
        what: rulesOf(edits, tokens, truth)
      })
    countRules(byRule, edits, tokens, truth)
    const scored = (document.spans ?? []).filter(isScored)
    const weight = Math.min(1, cap / scored.length)
    for (const span of scored) {
      let size = 0
      let gone = 0
      tokens.forEach(({start, end}, i) => {
        if (start < span.start || end > span.end) return
        size += end - start
        if (removed[i]) gone += end - start
      })
      if (size === 0) continue
      const category = (byCategory[span.cat] ??= {spans: 0, spansHit: 0, marked: 0, markedRemoved: 0})
      const hit = gone >= 0.9 * size
      for (const group of [...groups, category]) {
        group.spans += weight
        group.spansHit += hit ? weight : 0
        group.marked += weight * size
        group.markedRemoved += weight * gone
      }
      if (!hit)
        misses.push({
          id: document.id,
          characters: size,
          text: text.slice(span.start, span.end),
          what: span.cat
        })
    }
    if (document.kind !== 'spans') countLines(document, tokens, removed, add)
    if (document.reference !== undefined) {
      const {precision, recall} = shingleScores(output, document.reference)
      add('pages', 1)
      add('shinglePrecision', precision)
      add('shingleRecall', recall)
    }
  }
  const largest = (list: Finding[]): Finding[] =>
    list.sort((a, b) => b.characters - a.characters).slice(0, worst)
  return {all, byLanguage, bySource, byCategory, byRule, misses: largest(misses), losses: largest(losses)}
}

function countLines(
  document: GoldDocument,
  tokens: readonly Token[],
  removed: Uint8Array,
  add: (name: keyof EvaluationCounts, value: number) => void
): void {
  eachLine(document, tokens, (line, from, to) => {
    if (from === to || !document.counts[line]) return
    let gone = 0
    for (let i = from; i < to; i++) gone += removed[i]!
    const isRemoved = to - from - gone < (to - from) / 2
    if (document.labels[line]) add(isRemoved ? 'linesHit' : 'linesLeft', 1)
    else if (isRemoved) add('linesWrong', 1)
  })
}

function countRules(
  byRule: Record<string, RuleCounts>,
  edits: readonly Edit[],
  tokens: readonly Token[],
  truth: Uint8Array
): void {
  for (const edit of edits) {
    if (!edit.category) continue
    const sizes = [0, 0, 0]
    for (const i of within(edit, tokens)) sizes[truth[i]!]! += tokens[i]!.end - tokens[i]!.start
    for (const rule of edit.rules) {
      const counts = (byRule[rule] ??= {removals: 0, boilerplate: 0, neutral: 0, content: 0})
      counts.removals++
      counts.content += sizes[content]!
      counts.boilerplate += sizes[boilerplate]!
      counts.neutral += sizes[neutral]!
    }
  }
}

function rulesOf(edits: readonly Edit[], tokens: readonly Token[], truth: Uint8Array): string {
  const rules = new Set<string>()
  for (const edit of edits) {
    if (edit.category && within(edit, tokens).some((i) => truth[i] === content)) {
      for (const rule of edit.rules) rules.add(rule)
    }
  }
  return [...rules].join(', ')
}

function within(edit: Edit, tokens: readonly Token[]): number[] {
  const found: number[] = []
  const first = bisect(tokens.length, (index) => tokens[index]!.start >= edit.start)
  for (let at = first; at < tokens.length && tokens[at]!.end <= edit.end; at++) found.push(at)
  return found
}
