const words = (text: string): string[] =>
  text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}_\p{M}])+/gu) ?? []

const width = 4

function shingles(text: string): Map<string, number> {
  const all = words(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, all.length - width + 1); i++) {
    const key = all.slice(i, i + width).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/**
 * How much of a text's runs of four words a reference has, and the other way round: the measure of the public
 * benchmarks of article extraction. Every Han character is a word. Of an empty text everything is right.
 */
export function shingleScores(text: string, reference: string): {precision: number; recall: number} {
  const given = shingles(text)
  const wanted = shingles(reference)
  let both = 0
  let extra = 0
  let missing = 0
  for (const [key, count] of given) {
    const other = wanted.get(key) ?? 0
    both += Math.min(count, other)
    extra += Math.max(0, count - other)
  }
  for (const [key, count] of wanted) missing += Math.max(0, count - (given.get(key) ?? 0))
  return {
    precision: both + extra > 0 ? both / (both + extra) : 1,
    recall: both + missing > 0 ? both / (both + missing) : 1
  }
}
