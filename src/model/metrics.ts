/** Counts of lines and characters right and wrong; add them up, then ask {@link figures}. */
export interface Tally {
  /** Boilerplate lines removed, content lines removed, boilerplate lines left. */
  hits: number
  wrong: number
  left: number
  /** Characters of content, of content removed, of boilerplate removed. */
  content: number
  lost: number
  removed: number
  /** Documents that lose 40 characters of content or more. */
  documents: number
  lossy: number
}

export const emptyTally = (): Tally => ({
  hits: 0,
  wrong: 0,
  left: 0,
  content: 0,
  lost: 0,
  removed: 0,
  documents: 0,
  lossy: 0
})

/** A document's lines, their labels (1 boilerplate) and whether they count. */
export interface Labelled {
  readonly lines: readonly string[]
  readonly labels: Uint8Array
  readonly counts: Uint8Array
}

/** Add to a tally what removing all lines from `threshold` upwards does to a document. */
export function tally(into: Tally, document: Labelled, probabilities: Float32Array, threshold: number): void {
  let lost = 0
  for (let i = 0; i < document.lines.length; i++) {
    const size = document.lines[i]!.length
    if (size === 0 || !document.counts[i]) continue
    const removed = probabilities[i]! >= threshold
    if (document.labels[i]) {
      if (removed) {
        into.hits++
        into.removed += size
      } else into.left++
    } else {
      into.content += size
      if (removed) {
        into.wrong++
        lost += size
      }
    }
  }
  into.documents++
  into.lost += lost
  if (lost >= 40) into.lossy++
}

export interface Figures {
  readonly documents: number
  /** Of the lines removed, the share that is boilerplate. */
  readonly precision: number
  /** Of the boilerplate lines, the share that was removed. */
  readonly recall: number
  readonly f1: number
  /** Of the characters removed, the share that is boilerplate. */
  readonly characterPrecision: number
  /** Of the characters of content, the share that was removed. */
  readonly contentLoss: number
  readonly lossyDocuments: number
}

/** The figures of a tally; 0 where there is nothing to divide by. */
export function figures(counts: Tally): Figures {
  const {hits, wrong, left, content, lost, removed, documents, lossy} = counts
  const precision = hits / (hits + wrong) || 0
  const recall = hits / (hits + left) || 0
  return {
    documents,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall) || 0,
    characterPrecision: removed / (removed + lost) || 0,
    contentLoss: lost / content || 0,
    lossyDocuments: lossy
  }
}

/**
 * The lowest threshold at which the share of content characters lost stays within a limit.
 *
 * @returns a probability; 1 if even the surest lines lose too much
 */
export function thresholdAtLoss(
  documents: readonly Labelled[],
  probabilities: readonly Float32Array[],
  limit: number
): number {
  const content: {probability: number; size: number}[] = []
  let total = 0
  documents.forEach((document, number) => {
    document.lines.forEach((line, i) => {
      if (line.length === 0 || !document.counts[i] || document.labels[i]) return
      total += line.length
      content.push({probability: probabilities[number]![i]!, size: line.length})
    })
  })
  content.sort((a, b) => b.probability - a.probability)
  let lost = 0
  for (const {probability, size} of content) {
    lost += size
    if (lost > limit * total) return Math.min(1, probability + 1e-6)
  }
  return 0.5
}
