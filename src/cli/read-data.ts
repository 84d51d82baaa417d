import {readFile} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {printable} from '../report/printable.ts'
import {UsageError} from './usage-error.ts'

/**
 * Read a file that holds data in JSON, YAML or, as its default export, JavaScript.
 *
 * @throws UsageError naming the file, and line and column of a mistake
 */
export async function readData(path: string): Promise<unknown> {
  const name = printable(path)
  const extension = extname(path).toLowerCase()
  if (['.js', '.mjs', '.cjs'].includes(extension)) {
    try {
      return ((await import(pathToFileURL(resolve(path)).href)) as {default?: unknown}).default
    } catch (error) {
      throw new UsageError(`Could not load \`${name}\`: ${firstLine(error)}`, {cause: error})
    }
  }
  let source: string
  try {
    source = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`Could not read \`${name}\`: ${reason(error)}`, {cause: error})
  }
  if (extension === '.json') {
    try {
      return JSON.parse(source) as unknown
    } catch (error) {
      const message = firstLine(error)
      const position = /at position (\d+)/.exec(message)
      const before = source.slice(0, position ? Number(position[1]) : source.length).split('\n')
      const place = `${before.length}:${before.at(-1)!.length + 1}`
      throw new UsageError(`${name}:${place}: expected JSON, got ${message.replace(/ in JSON at.*/, '')}`)
    }
  }
  const {parseDocument} = await import('yaml')
  const document = parseDocument(source, {prettyErrors: false})
  const [error] = document.errors
  if (!error) return document.toJS() as unknown
  const before = source.slice(0, error.pos[0]).split('\n')
  throw new UsageError(
    `${name}:${before.length}:${before.at(-1)!.length + 1}: expected YAML: ${firstLine(error)}`
  )
}

/** What the system said, for people. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
    ELOOP: 'it is a symbolic link that leads to itself'
  }
  return (code && known[code]) || firstLine(error)
}

const firstLine = (error: unknown): string =>
  printable(String((error as Error).message ?? error).split('\n')[0]!)
