import {existsSync, readdirSync, realpathSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {findInputs, type Input, type InputProblem, recordFolder} from '../io/inputs.ts'
import {encodingExists} from '../io/legacy-encodings.ts'
import {readManifest, recordPaths} from '../io/manifest.ts'
import {EngineError} from './engine-error.ts'
import type {RunOptions, Target} from './run-options.ts'

/** What a run is going to do. */
export interface Plan {
  readonly inputs: readonly Input[]
  readonly problems: readonly InputProblem[]
  readonly bytesTotal: number
}

/**
 * Find the inputs and make sure that all can land where they should.
 *
 * @throws {EngineError}
 */
export async function makePlan({inputs: names, target, encoding}: RunOptions): Promise<Plan> {
  if (encoding !== undefined && !encodingExists(encoding)) {
    throw new EngineError('unknown-encoding', `Unknown encoding \`${encoding}\``)
  }
  const folder = target.kind === 'folder' ? realFolder(resolve(target.folder)) : undefined
  if (folder !== undefined) {
    for (const name of names) {
      if (existsSync(name) && realpathSync(name) === folder) {
        throw new EngineError(
          'output-is-input',
          `The output folder is the input \`${name}\`; choose another folder`
        )
      }
    }
  }
  const {inputs, problems} = await findInputs(names, process.cwd(), folder)
  const missing = problems.find(({code}) => code === 'missing')
  if (missing) throw new EngineError('no-input', `${missing.message}: \`${missing.source}\``)
  if (inputs.length === 0 && !problems.some(({code}) => code === 'unreadable')) {
    throw new EngineError('no-input', `Nothing to read in ${names.map((name) => `\`${name}\``).join(', ')}`)
  }
  if (target.kind !== 'nowhere') checkCollisions(inputs)
  if (folder !== undefined) checkInputsStay(inputs, folder)
  checkTarget(inputs, target)
  return {inputs, problems, bytesTotal: inputs.reduce((sum, {size}) => sum + size, 0)}
}

function checkCollisions(inputs: readonly Input[]): void {
  const byPath = new Map<string, Input>()
  for (const input of inputs) {
    const other = byPath.get(input.path)
    if (other) {
      const advice = 'give the folder that holds both instead'
      throw new EngineError(
        'collision',
        `\`${other.source}\` and \`${input.source}\` would both be written to \`${input.path}\`; ${advice}`
      )
    }
    byPath.set(input.path, input)
  }
  for (const input of inputs) {
    if (input.path === recordFolder || input.path.startsWith(`${recordFolder}/`)) {
      throw new EngineError(
        'collision',
        `\`${input.source}\` would be written to \`${input.path}\`, where the record of the run goes`
      )
    }
    for (let parent = dirname(input.path); parent !== '.'; parent = dirname(parent)) {
      const other = byPath.get(parent)
      if (other)
        throw new EngineError(
          'collision',
          `\`${other.source}\` would be written where \`${input.source}\` needs a folder`
        )
    }
  }
}

// Through links, too: the folder's real path, as far as it is there.
function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  const parent = dirname(folder)
  return parent === folder ? folder : join(realFolder(parent), basename(folder))
}

function checkInputsStay(inputs: readonly Input[], folder: string): void {
  const outputs = new Set(inputs.map(({path}) => join(folder, path)))
  for (const {file, source} of inputs) {
    if (outputs.has(realpathSync(file))) {
      throw new EngineError(
        'output-is-input',
        `The output would replace the input \`${source}\`; choose another folder`
      )
    }
  }
}

function checkTarget(inputs: readonly Input[], target: Target): void {
  if (target.kind === 'nowhere') return
  const folder = resolve(target.kind === 'folder' ? target.folder : target.ledger)
  if (!existsSync(folder)) return
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    throw new EngineError('output-unwritable', `Cannot write to \`${folder}\`: ${(error as Error).message}`, {
      cause: error
    })
  }
  if (names.length === 0) return
  if (target.kind === 'in-place') {
    throw new EngineError('output-taken', `The folder \`${folder}\` is not empty; a ledger is never replaced`)
  }
  if (!target.force) {
    const advice = 'with force, what an earlier run wrote is replaced'
    throw new EngineError('output-exists', `The folder \`${folder}\` is not empty (${advice})`)
  }
  const manifest = readManifest(folder)
  if (!manifest && existsSync(recordPaths(folder).folder)) {
    throw new EngineError(
      'output-taken',
      `\`${recordPaths(folder).folder}\` holds no manifest of ours; it is not replaced`
    )
  }
  const owned = new Set(manifest?.target === 'folder' ? manifest.files.map(({path}) => path) : [])
  for (const {path, source} of inputs) {
    if (!owned.has(path) && existsSync(join(folder, path))) {
      throw new EngineError(
        'output-taken',
        `\`${source}\` would replace \`${join(folder, path)}\`, which no earlier run wrote`
      )
    }
  }
}
