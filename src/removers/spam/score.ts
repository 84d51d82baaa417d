import type {Evidence} from './evidence.ts'

/** What is known of the place of a text. */
export interface Place {
  /** Among the last or first lines of the document. */
  readonly edge: boolean
  /** Other lines of the document that speak of the subject in prose. */
  readonly onTopic: number
  /** Other lines of the document that do not. */
  readonly offTopic: number
}

/** Weigh evidence; see `thresholds`. Weights set by hand. */
export function score(evidence: Evidence, place: Place): number {
  let sum = Math.min(evidence.weight, 9)
  sum += Math.min(evidence.promotion, 5) * 0.5
  sum += Math.min(evidence.brands.length, 3) * 1
  // Names of people and places end in `bet`, too.
  if (evidence.terms.length === 0 && !evidence.brands.some((name) => /\d$|\dd$/.test(name))) sum -= 2
  sum += Math.min(evidence.disguised, 2) * 3
  sum += evidence.density * 4
  if (evidence.postedBy) sum += 2
  sum -= Math.min(evidence.reporting, 5) * 2.5
  sum -= Math.min(evidence.binding, 0.4) * 10
  sum -= Math.max(0, evidence.words * (1 - evidence.density) - 6) * 0.08
  if (place.edge) sum += 0.75
  if (place.onTopic > 0) sum -= Math.min(place.onTopic, 4) * 0.75
  else if (place.offTopic >= 3) sum += 0.75
  return sum
}
