import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, it} from 'vitest'

// From the bottom up: a file may import from layers below its own, and from its own folder.
const layers: readonly (readonly string[])[] = [
  ['document'],
  ['parse', 'matching'],
  ['packs'],
  ['model'],
  ['normalizers'],
  ['removers', 'judges'],
  ['presets', 'report'],
  ['clean.ts', 'corpus', 'io'],
  ['engine'],
  ['cli', 'index.ts'],
  ['bin.ts']
]

const pluginFolders = ['normalizers', 'removers', 'judges', 'corpus']

const root = new URL('../src', import.meta.url).pathname
const sources = (readdirSync(root, {recursive: true}) as string[]).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts')
)

/** What a file imports, types as well: paths below `src` of our own files, names of packages. */
function imports(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found = source.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm
  )
  return [...found].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3])!
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name
  })
}

const isOurs = (name: string): boolean => existsSync(join(root, name))
const top = (file: string): string => file.split('/')[0]!
const height = (file: string): number => layers.findIndex((names) => names.includes(top(file)))
/** The plugin that a file belongs to, as `normalizers/entities`; none for what all plugins of a kind share. */
const pluginOf = (file: string): string | undefined => {
  const parts = file.split('/')
  return pluginFolders.includes(parts[0]!) && parts.length > 2 ? parts.slice(0, 2).join('/') : undefined
}

// What bundlers for browsers put another file in the place of.
const {browser} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const replaced = Object.keys(browser).map((name) => name.replace('./dist/', '').replace(/\.js$/, '.ts'))

/** What a file needs to run in a browser, its own needs included. */
function needs(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (replaced.includes(file)) return seen
  if (isOurs(file)) for (const name of imports(file)) needs(name, seen)
  return seen
}

describe('imports', () => {
  it('should be found by this test', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(imports('bin.ts')).toEqual(['node:v8', 'cli/main.ts'])
    expect(imports('cli/program.ts')).toContain('cli/clean.ts')
  })

  it('should know the layer of every file', () => {
    expect(sources.filter((file) => height(file) < 0)).toEqual([])
  })

  it('should point from a layer to those below', () => {
    const upwards = sources.flatMap((file) =>
      imports(file)
        .filter((name) => isOurs(name) && top(name) !== top(file) && height(name) >= height(file))
        .map((name) => `${file} → ${name}`)
    )
    expect(upwards).toEqual([])
  })

  it('should not lead in a circle', () => {
    const isDone = new Map<string, boolean>()
    const circles: string[] = []
    const visit = (file: string, way: readonly string[]): void => {
      if (isDone.get(file)) return
      if (way.includes(file)) {
        circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
        return
      }
      for (const name of imports(file)) if (isOurs(name)) visit(name, [...way, file])
      isDone.set(file, true)
    }
    for (const file of sources) visit(file, [])
    expect(circles).toEqual([])
  })

  it('should not lead from a plugin to another', () => {
    const across = sources.flatMap((file) =>
      imports(file)
        .filter((name) => pluginOf(file) && pluginOf(name) && pluginOf(name) !== pluginOf(file))
        .map((name) => `${file} → ${name}`)
    )
    expect(across).toEqual([])
  })

  it('should not lead from a plugin, a preset or the public functions to anything of Node', () => {
    const starts = sources.filter((file) => pluginOf(file) || top(file) === 'presets' || file === 'clean.ts')
    const ofNode = starts.flatMap((file) =>
      [...needs(file)].filter((name) => name.startsWith('node:')).map((name) => `${file} → … → ${name}`)
    )
    expect(ofNode).toEqual([])
  })
})
