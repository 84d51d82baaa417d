/** The user asked for something that cannot be done; the message says what and what to do. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UsageError'
  }
}

/** `` `a`, `b` or `c` `` */
export function choice(names: readonly string[], last: 'or' | 'and' = 'or'): string {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}

/** `; did you mean …?` if one of the names is close to what was given, else nothing. */
export function suggestion(given: string, names: readonly string[]): string {
  const near = closest(given, names)
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}

/** The name with the fewest typing errors between it and what was given, if they are few for its length. */
export function closest(given: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const name of names) {
    const errors = typingErrors(given.toLowerCase(), name.toLowerCase())
    if (errors < fewest && errors <= Math.max(1, Math.floor(name.length * 0.4))) {
      best = name
      fewest = errors
    }
  }
  return best
}

// The distance of Damerau and Levenshtein, restricted: letters wrong, missing, too many or swapped.
function typingErrors(a: string, b: string): number {
  let last: number[] = []
  let row = Array.from({length: b.length + 1}, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(wrong, row[j]! + 1, next[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, last[j - 2]! + 1)
      next.push(cost)
    }
    last = row
    row = next
  }
  return row[b.length]!
}

/** Standard output could not be written, as on a full disk. */
export class UnwritableError extends Error {
  constructor(cause: Error) {
    super(`Could not write to standard output: ${cause.message}`, {cause})
  }
}
