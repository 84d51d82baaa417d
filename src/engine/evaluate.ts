import type {Edit} from '../document/edit.ts'
import {type GoldDocument, neutralCategories} from './gold.ts'
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

/** Sums of one group of documents; see {@link evaluationFigures}. */
export interface EvaluationCounts {
  documents: number
  /** Marked spans (weighted by the cap), those of which nine tenths went, their characters, those that went. */
  spans: number
  spansHit: number
  marked: number
  markedRemoved: number
  /** Characters of content, and those that went; documents that lost 40 or more. */
  content: number
  lost: number
  lossyDocuments: number
  /** Lines of labelled pages: boilerplate removed and left, content removed. */
  linesHit: number
  linesLeft: number
  linesWrong: number
  /** Sums over pages with a reference. */
  pages: number
  shinglePrecision: number
  shingleRecall: number
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

const emptyCounts = (): EvaluationCounts => ({
  documents: 0,
  spans: 0,
  spansHit: 0,
  marked: 0,
  markedRemoved: 0,
  content: 0,
  lost: 0,
  lossyDocuments: 0,
  linesHit: 0,
  linesLeft: 0,
  linesWrong: 0,
  pages: 0,
  shinglePrecision: 0,
  shingleRecall: 0
})

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

const content = 0
const boilerplate = 1
const neutral = 2

// The scorer leaves artifacts apart, too, since the half of them is a matter of taste.
const isScored = ({cat, unsure}: {cat: string; unsure?: boolean}): boolean =>
  !unsure && !neutralCategories.has(cat) && cat !== 'artifact'

function truthOf(document: GoldDocument, tokens: readonly Token[]): Uint8Array {
  const truth = new Uint8Array(tokens.length)
  if (document.kind === 'spans') {
    for (const span of document.spans ?? []) {
      tokens.forEach(({start, end}, i) => {
        if (start >= span.start && end <= span.end) truth[i] = isScored(span) ? boilerplate : neutral
        else if (start < span.end && end > span.start && truth[i] === content) truth[i] = neutral
      })
    }
    return truth
  }
  eachLine(document, tokens, (line, from, to) => {
    truth.fill(document.counts[line] ? document.labels[line]! : neutral, from, to)
  })
  return truth
}

// Tokens of each line: from the first to the one behind the last.
function eachLine(
  {lines}: GoldDocument,
  tokens: readonly Token[],
  visit: (line: number, from: number, to: number) => void
): void {
  let offset = 0
  let i = 0
  lines.forEach((line, number) => {
    const end = offset + line.length
    const from = i
    while (i < tokens.length && tokens[i]!.start < end) i++
    visit(number, from, i)
    offset = end + 1
  })
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
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < edit.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (; low < tokens.length && tokens[low]!.end <= edit.end; low++) found.push(low)
  return found
}

/** What is made of the counts; `undefined` where there is nothing to divide by. */
export interface EvaluationFigures {
  readonly spanRecall: number | undefined
  readonly characterRecall: number | undefined
  readonly characterPrecision: number | undefined
  readonly contentLoss: number | undefined
  readonly linePrecision: number | undefined
  readonly lineRecall: number | undefined
  readonly shingleF1: number | undefined
}

/** The figures of a group. Character precision is that of hand-marked spans; pages have lines instead. */
export function evaluationFigures(counts: EvaluationCounts): EvaluationFigures {
  const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined)
  const p = counts.shinglePrecision
  const r = counts.shingleRecall
  return {
    spanRecall: share(counts.spansHit, counts.spans),
    characterRecall: share(counts.markedRemoved, counts.marked),
    characterPrecision:
      counts.spans > 0 ? share(counts.markedRemoved, counts.markedRemoved + counts.lost) : undefined,
    contentLoss: share(counts.lost, counts.content),
    linePrecision: share(counts.linesHit, counts.linesHit + counts.linesWrong),
    lineRecall: share(counts.linesHit, counts.linesHit + counts.linesLeft),
    shingleF1: counts.pages > 0 ? (2 * p * r) / ((p + r) * counts.pages) || 0 : undefined
  }
}
