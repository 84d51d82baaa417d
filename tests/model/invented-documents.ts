import {randomFrom} from '../../src/model/random.ts'
import type {TrainOptions} from '../../src/model/train.ts'
import type {TrainingDocument} from '../../src/model/training.ts'

const subjects =
  'the ferry|a mayor|our harvest|that bridge|the small school|an old lighthouse|the choir'.split('|')
const verbs = 'reached|rebuilt|left behind|counted|painted|crossed|remembered'.split('|')
const objects =
  'the northern shore|forty wooden boats|a field of barley|every lamp in town|its own bell'.split('|')
/** What stands between and below the paragraphs. */
export const furniture: readonly string[] = [
  'Share this story',
  'Subscribe to our weekly letter',
  'Read also: ten quiet beaches',
  'Copyright Example Press',
  'Advertisement'
]

/** Invented articles of invented sites, with furniture between and below the paragraphs. */
function inventedDocuments(count: number): TrainingDocument[] {
  const random = randomFrom(7)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!
  const sentence = (): string =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} before the rain came back.`
  return Array.from({length: count}, (_, number) => {
    const lines: string[] = []
    const labels: number[] = []
    for (let paragraph = 0; paragraph < 6; paragraph++) {
      lines.push(`It was said that ${sentence()} Later on, ${sentence()} Nobody knew why.`)
      labels.push(0)
      if (random() < 0.5) {
        lines.push(pick(furniture))
        labels.push(1)
      }
    }
    lines.push(pick(furniture))
    labels.push(1)
    return {
      lines,
      labels: Uint8Array.from(labels),
      counts: new Uint8Array(lines.length).fill(1),
      site: `site-${number % 8}.example`,
      kind: number % 4 === 3 ? 'page' : 'article',
      weight: 1
    }
  })
}

/** Options with which training takes a moment. */
export const quick: TrainOptions = {folds: 3, lexicon: {bits: 12, epochs: 3}, trees: {count: 24, lambda: 1}}
/** The articles that the models of these tests are trained on. */
export const documents: readonly TrainingDocument[] = inventedDocuments(48)
