import {lstatSync, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {basename, join, relative, resolve, sep} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {isTemporary} from './destination.ts'

/** Folder beside the documents that holds the record of a run; readers of corpora skip it. */
export const recordFolder = '_bersih'

/** A file to read. */
export interface Input {
  /** Where it is, absolute. */
  readonly file: string
  /** As the user named it, or below what he named. */
  readonly source: string
  /** Where it lands below the output folder, with `/`. */
  readonly path: string
  /** In bytes, on disk. */
  readonly size: number
}

/** What stood in the way of reading an input. */
export interface InputProblem {
  readonly source: string
  readonly code: 'missing' | 'unreadable' | 'link-loop' | 'empty'
  readonly message: string
}

/**
 * Find the files of inputs: files, folders (recursive) and globs, sorted by where they land.
 *
 * Within folders, names that begin with a dot, `_bersih` folders and `except` are passed over.
 *
 * @param except  a folder not to enter, absolute: where the output goes
 */
export async function findInputs(
  names: readonly string[],
  folder: string,
  except?: string
): Promise<{inputs: Input[]; problems: InputProblem[]}> {
  const found = new Map<string, Input>()
  const problems: InputProblem[] = []
  const add = (input: Input): void => {
    // The same file named twice is no collision.
    found.set(`${input.path}\0${input.file}`, input)
  }
  for (const name of names) {
    const file = resolve(folder, name)
    const stats = statsOf(file)
    const before = found.size
    if (stats?.isDirectory()) new Walk(file, name, except, add, problems).enter(file, [])
    else if (stats) addFile({file, source: name, path: basename(file)}, stats, add, problems)
    else if (isDynamicPattern(name)) await addGlob(name, folder, except, add, problems)
    else {
      problems.push({source: name, ...whyMissing(file)})
      continue
    }
    if (found.size === before && !problems.some((problem) => problem.source.startsWith(name))) {
      problems.push({source: name, code: 'empty', message: 'Nothing to read here'})
    }
  }
  const inputs = [...found.values()].sort((a, b) => compare(a.path, b.path) || compare(a.file, b.file))
  return {inputs, problems}
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const statsOf = (file: string): Stats | undefined => {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

function whyMissing(file: string): {code: 'missing' | 'unreadable'; message: string} {
  try {
    lstatSync(file)
    statSync(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return {code: 'missing', message: 'No such file or folder'}
    return {code: 'unreadable', message: `Cannot be read: ${(error as Error).message}`}
  }
  return {code: 'unreadable', message: 'Cannot be read'}
}

function addFile(
  input: Omit<Input, 'size'>,
  stats: Stats,
  add: (input: Input) => void,
  problems: InputProblem[]
): void {
  if (stats.isFile()) add({...input, size: stats.size})
  else
    problems.push({
      source: input.source,
      code: 'unreadable',
      message: 'Not a file but a device, pipe or socket'
    })
}

async function addGlob(
  pattern: string,
  folder: string,
  except: string | undefined,
  add: (input: Input) => void,
  problems: InputProblem[]
): Promise<void> {
  // The path below the pattern's fixed part.
  const parts = pattern.split('/')
  const dynamic = parts.findIndex((part) => isDynamicPattern(part))
  const base = resolve(
    folder,
    parts.slice(0, Math.max(0, dynamic)).join('/') || (pattern.startsWith('/') ? '/' : '.')
  )
  const files = await glob(pattern, {
    cwd: folder,
    absolute: true,
    expandDirectories: false
  })
  for (const name of files) {
    const file = resolve(name)
    if (except !== undefined && (file + sep).startsWith(except + sep)) continue
    const stats = statsOf(file)
    const source = relative(folder, file)
    const path = relative(base, file).split(sep).join('/')
    if (path.split('/').includes(recordFolder)) continue
    if (stats) addFile({file, source, path}, stats, add, problems)
    else problems.push({source, ...whyMissing(file)})
  }
}

class Walk {
  private readonly root: string
  private readonly name: string
  private readonly except: string | undefined
  private readonly add: (input: Input) => void
  private readonly problems: InputProblem[]

  constructor(
    root: string,
    name: string,
    except: string | undefined,
    add: (input: Input) => void,
    problems: InputProblem[]
  ) {
    this.root = root
    this.name = name
    this.except = except
    this.add = add
    this.problems = problems
  }

  /** @param above  real paths of the folders that lead here, to know a link that leads back */
  enter(folder: string, above: readonly string[]): void {
    const source = join(this.name, relative(this.root, folder))
    let names: string[]
    let real: string
    try {
      real = realpathSync(folder)
      names = readdirSync(folder)
    } catch (error) {
      this.problems.push({source, code: 'unreadable', message: `Cannot be read: ${(error as Error).message}`})
      return
    }
    if (real === this.except) return
    if (above.includes(real)) {
      this.problems.push({
        source,
        code: 'link-loop',
        message: 'A symbolic link that leads back to a folder above it; not followed'
      })
      return
    }
    for (const name of names) {
      if (name.startsWith('.') || name === recordFolder) continue
      const file = join(folder, name)
      const path = relative(this.root, file).split(sep).join('/')
      const fileSource = join(this.name, relative(this.root, file))
      const stats = statsOf(file)
      if (stats?.isDirectory()) this.enter(file, [...above, real])
      else if (stats) addFile({file, source: fileSource, path}, stats, this.add, this.problems)
      else if (!isTemporary(name)) {
        const {message} = whyMissing(file)
        this.problems.push({
          source: fileSource,
          code: 'unreadable',
          message: message.replace(
            'No such file or folder',
            'A symbolic link to nothing, or a name that cannot be read'
          )
        })
      }
    }
  }
}
