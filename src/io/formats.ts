/** How documents lie in a file. `text`: one document; `jsonl`: one a line. */
export type FormatName = 'text' | 'jsonl'

/** A file format as its name tells it. */
export interface Format {
  readonly name: FormatName
  readonly isGzip: boolean
}

// A format that comes later (Parquet, CSV, WET) has its extension here and its reader and writer in the engine.
const extensions: Readonly<Record<string, FormatName>> = {'.jsonl': 'jsonl', '.ndjson': 'jsonl'}

/** The format of a file by its extension; what is unknown is text. Only JSONL is looked for within gzip. */
export function formatOf(path: string): Format {
  const lower = path.toLowerCase()
  const isGzip = lower.endsWith('.gz')
  const inner = isGzip ? lower.slice(0, -3) : lower
  const name = extensions[inner.slice(inner.lastIndexOf('.'))] ?? 'text'
  return {name, isGzip: isGzip && name !== 'text'}
}
