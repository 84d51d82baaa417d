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

/** Counts before any document. */
export const emptyCounts = (): EvaluationCounts => ({
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
