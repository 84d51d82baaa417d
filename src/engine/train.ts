import {writeFileSync} from 'node:fs'
import {emptyTally, type Figures, figures, tally} from '../model/metrics.ts'
import {type LineModel, serializeModel, type TextKind} from '../model/model.ts'
import {type TrainOptions, trainModel} from '../model/train.ts'
import type {TrainingDocument} from '../model/training.ts'
import {type GoldDocument, readGold} from './gold.ts'

export interface TrainResult {
  readonly model: LineModel
  /** What was measured on sites left out, by kind of text, group (`all`, file, language) and strength. */
  readonly figures: readonly TrainFigures[]
}

export interface TrainFigures extends Figures {
  readonly kind: TextKind
  readonly group: string
  readonly strength: string
  readonly threshold: number
}

// A file is taken for whole pages if at least this share of its lines is boilerplate.
const pageShare = 0.4
// Marked by hand counts more than aligned with a reference, where a third of the "boilerplate" can be article.
const weights: Readonly<Record<GoldDocument['kind'], number>> = {spans: 2, lines: 1, reference: 0.7}

/** Gold documents as the model learns from them; suspect ones are left out. */
export function trainingDocuments(
  gold: readonly GoldDocument[]
): {document: TrainingDocument; gold: GoldDocument}[] {
  const shares = new Map<string, {boilerplate: number; all: number}>()
  for (const {file, labels, counts} of gold) {
    const share = shares.get(file) ?? {boilerplate: 0, all: 0}
    counts.forEach((count, line) => {
      share.all += count
      share.boilerplate += count * labels[line]!
    })
    shares.set(file, share)
  }
  return gold
    .filter((document) => !document.suspect)
    .map((document) => {
      const {boilerplate, all} = shares.get(document.file)!
      const kind: TextKind = boilerplate >= pageShare * all ? 'page' : 'article'
      const {lines, labels, counts, site} = document
      return {gold: document, document: {lines, labels, counts, site, kind, weight: weights[document.kind]}}
    })
}

/**
 * Train a line classifier from gold files.
 *
 * @param paths   gold, in any of the formats of `readGold`
 * @param output  where to write the model, as JSON, or as a TypeScript module if it ends so; nowhere by default
 */
export function train(paths: readonly string[], output?: string, options: TrainOptions = {}): TrainResult {
  const pairs = trainingDocuments(readGold(paths))
  if (pairs.length === 0) throw new Error('No documents to learn from')
  const documents = pairs.map(({document}) => document)
  const {model, heldOut} = trainModel(documents, options)
  if (output) {
    const json = serializeModel(model)
    const note = '// Made by `bersih train`; see docs/model-card.md.'
    writeFileSync(
      output,
      output.endsWith('.ts') ? `${note}\nexport const weights: string =\n  '${json}'\n` : json
    )
  }
  const groups = new Map<string, {kind: TextKind; group: string; numbers: number[]}>()
  pairs.forEach(({document: {kind}, gold}, number) => {
    for (const group of ['all', gold.file, `${gold.file}/${gold.language}`]) {
      const key = `${kind} ${group}`
      const entry = groups.get(key) ?? {kind, group, numbers: []}
      entry.numbers.push(number)
      groups.set(key, entry)
    }
  })
  const measured = [...groups.values()].flatMap(({kind, group, numbers}) =>
    Object.entries(model.judges[kind].thresholds).map(([strength, threshold]): TrainFigures => {
      const counts = emptyTally()
      for (const number of numbers) tally(counts, documents[number]!, heldOut[number]!, threshold)
      return {kind, group, strength, threshold, ...figures(counts)}
    })
  )
  return {model, figures: measured}
}
