/** The run of lines that is the article; both ends belong to it. `end` is before `begin` if there is none. */
export interface Cut {
  readonly begin: number
  readonly end: number
}

// Beyond this many log-odds a line's verdict says no more.
const clip = 3

/**
 * Where the article begins and ends: the run of lines that gathers the most evidence of content, a long line's
 * counting more (Kadane's algorithm).
 *
 * @param logOdds  for each line those of being boilerplate
 * @param own      the lines' own features, of which every `width`-th is the length
 */
export function findCut(count: number, logOdds: Float32Array, own: Float32Array, width: number): Cut {
  let best = 0
  let begin = 0
  let end = -1
  let sum = 0
  let from = 0
  for (let i = 0; i < count; i++) {
    const evidence = Math.max(-clip, Math.min(clip, -logOdds[i]!)) * own[i * width]!
    if (sum <= 0) {
      sum = evidence
      from = i
    } else sum += evidence
    if (sum > best) {
      best = sum
      begin = from
      end = i
    }
  }
  return {begin, end}
}

// Tried on the pages of sites left out: shingle F1 .9469 without, .9476 with these, .944 with shifts twice as large.
const inside = -0.45
const outside = 0.4

/**
 * Judge what stands before and after the article of a page more boldly, and what stands in it more carefully.
 * Articles that an extractor has cut out already do no better for it.
 */
export function shiftByCut(count: number, logOdds: Float32Array, own: Float32Array, width: number): void {
  const {begin, end} = findCut(count, logOdds, own, width)
  if (end < begin) return
  for (let i = 0; i < count; i++) logOdds[i]! += i >= begin && i <= end ? inside : outside
}
