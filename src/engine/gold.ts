import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {gunzipSync} from 'node:zlib'

/** A marked span of a document's text; offsets in UTF-16 code units. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly cat: string
  /** Whether a reasonable expert could judge otherwise; such spans are not scored. */
  readonly unsure?: boolean
}

/** A document with known boilerplate, of whichever format. */
export interface GoldDocument {
  readonly id: string
  readonly language: string
  /** What the folds are made of: the site's registrable domain, as far as it can be told. */
  readonly site: string
  /** The file that it comes from, without its ending. */
  readonly file: string
  /** The corpus that it comes from: the id without its number. */
  readonly source: string
  readonly kind: 'spans' | 'lines' | 'reference'
  readonly lines: readonly string[]
  /** For each line 1 boilerplate, 0 content. */
  readonly labels: Uint8Array
  /** For each line 1, or 0 where it is neutral or unknown. */
  readonly counts: Uint8Array
  /** For each line the category that was marked, where one was. */
  readonly categories?: readonly string[]
  readonly spans?: readonly GoldSpan[]
  /** The article alone, where known. */
  readonly reference?: string
  /** Whether the page's gold is probably cut short. */
  readonly suspect: boolean
}

/** A record of a gold file; see `bersih label` for how to make one. */
interface GoldRecord {
  id: string
  lang?: string
  site?: string | null
  url?: string | null
  suspect?: boolean
  text?: string
  spans?: GoldSpan[]
  lines?: {t: string; y: 0 | 1; k?: string}[]
  gold?: string
}

/** Categories that are scored apart: a cleaner may keep or remove them. */
export const neutralCategories: ReadonlySet<string> = new Set(['caption', 'dateline', 'title'])

/** Read gold files (JSONL, plain or gzip), in any of the formats; records in none of them are an error. */
export function readGold(paths: readonly string[]): GoldDocument[] {
  return paths.flatMap((path) => {
    const bytes = readFileSync(path)
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    const name = basename(path).replace(/\.jsonl(\.gz)?$/, '')
    return text
      .split('\n')
      .flatMap((line, number) =>
        line.trim() ? [goldDocument(parse(line, path, number), name, `${path}:${number + 1}`)] : []
      )
  })
}

function parse(line: string, path: string, number: number): GoldRecord {
  try {
    return JSON.parse(line) as GoldRecord
  } catch (error) {
    throw new Error(`${path}:${number + 1}: not JSON: ${(error as Error).message}`)
  }
}

/** Make a document of a record; `place` names it in errors. */
export function goldDocument(record: GoldRecord, file: string, place: string): GoldDocument {
  const shared = {
    id: record.id,
    language: record.lang ?? 'und',
    site: domain(record.url, record.site) ?? record.id,
    file,
    source: record.id.replace(/-\d+$/, ''),
    suspect: record.suspect ?? false,
    ...(record.gold !== undefined && {reference: record.gold})
  }
  if (Array.isArray(record.lines)) return {...shared, kind: 'lines', ...ofLines(record.lines)}
  if (typeof record.text !== 'string') throw new Error(`${place}: neither \`lines\` nor \`text\``)
  if (Array.isArray(record.spans))
    return {...shared, kind: 'spans', spans: record.spans, ...ofSpans(record.text, record.spans)}
  if (typeof record.gold === 'string')
    return {...shared, kind: 'reference', ...ofReference(record.text, record.gold)}
  throw new Error(`${place}: a text without \`spans\` or \`gold\``)
}

function ofLines(lines: NonNullable<GoldRecord['lines']>): Pick<GoldDocument, 'lines' | 'labels' | 'counts'> {
  return {
    lines: lines.map((line) => line.t),
    labels: Uint8Array.from(lines, (line) => 1 - line.y),
    counts: Uint8Array.from(lines, (line) => (line.k && !line.y ? 0 : 1))
  }
}

// A line is boilerplate if nine tenths of it are marked; one that is marked in part stays, as rules see to it.
function ofSpans(
  text: string,
  spans: readonly GoldSpan[]
): Pick<GoldDocument, 'lines' | 'labels' | 'counts' | 'categories'> {
  const lines = text.split('\n')
  const labels = new Uint8Array(lines.length)
  const counts = new Uint8Array(lines.length)
  const categories: string[] = []
  let start = 0
  for (const [number, line] of lines.entries()) {
    const end = start + line.length
    let marked = 0
    let neutral = 0
    let visible = 0
    let category = ''
    for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x20) visible++
    for (const span of spans) {
      const apart = span.unsure || neutralCategories.has(span.cat)
      for (let at = Math.max(start, span.start); at < Math.min(end, span.end); at++) {
        if (text.charCodeAt(at) <= 0x20) continue
        if (apart) neutral++
        else marked++
      }
      if (span.start < end && span.end > start) category ||= span.cat
    }
    labels[number] = visible > 0 && marked >= 0.9 * visible ? 1 : 0
    counts[number] = labels[number] || marked + neutral < 0.5 * visible ? 1 : 0
    categories.push(category)
    start = end + 1
  }
  return {lines, labels, counts, categories}
}

// A line is content if the article has it, letter by letter. A page of whose article little is found says nothing.
function ofReference(text: string, reference: string): Pick<GoldDocument, 'lines' | 'labels' | 'counts'> {
  const letters = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const article = letters(reference)
  const lines = text.split('\n')
  const folded = lines.map(letters)
  const labels = Uint8Array.from(folded, (line) => (article.includes(line) ? 0 : 1))
  const found = folded.reduce((sum, line, number) => sum + (labels[number] ? 0 : line.length), 0)
  return {lines, labels, counts: new Uint8Array(lines.length).fill(found >= 0.6 * article.length ? 1 : 0)}
}

/** The part of a host that its owner registered, as far as its form tells (`a.b.co.id` gives `b.co.id`). */
export function domain(url?: string | null, site?: string | null): string | undefined {
  let host = site ?? undefined
  if (url) {
    try {
      host = new URL(url).host
    } catch {
      // Not a URL: the site must do.
    }
  }
  const labels = host?.toLowerCase().replace(/\/.*$/, '').split('.')
  if (!labels) return undefined
  const short = (labels.at(-2)?.length ?? 9) <= 3 && (labels.at(-1)?.length ?? 9) === 2
  return labels.slice(short ? -3 : -2).join('.')
}
