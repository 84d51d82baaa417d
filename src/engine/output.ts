import {copyFileSync, existsSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Rejection} from '../document/record.ts'
import {Destination, isTemporary, makeFolder, writing} from '../io/destination.ts'
import type {Input} from '../io/inputs.ts'
import type {LedgerEntry, RejectedEntry} from '../io/ledger.ts'
import {Log} from '../io/log.ts'
import {type Manifest, type ManifestFile, readManifest, recordPaths, version} from '../io/manifest.ts'
import type {Summary} from '../report/run-report.ts'
import type {RunOptions, Target} from './run-options.ts'

interface Finished {
  readonly destination: Destination | undefined
  readonly file: ManifestFile
  readonly done: () => void
}

// Files wait so long for the ledger to be safe, as syncing for each would cost more than cleaning it.
const waitingFiles = 256
const waitingBytes = 1 << 26

/** The folder that a run writes, with its record; or the ledger's folder of a run in place. */
export class OutputFolder {
  readonly #folder: string
  readonly #target: Target
  readonly #paths: ReturnType<typeof recordPaths>
  readonly #head: Omit<Manifest, 'files' | 'state'>
  readonly #ledger: Log | undefined
  #rejected: Log | undefined
  readonly #manifest: Log
  #listed = 0
  #waiting: Finished[] = []
  #waitingBytes = 0

  /**
   * Remove what an earlier run wrote, and write down what this one is going to write.
   *
   * @throws {WriteError}
   */
  constructor(options: RunOptions, inputs: readonly Input[]) {
    this.#target = options.target
    const {target} = options
    this.#folder = resolve(
      target.kind === 'folder' ? target.folder : target.kind === 'in-place' ? target.ledger : '.'
    )
    this.#paths = recordPaths(this.#folder)
    const isInPlace = target.kind === 'in-place'
    const ledger = isInPlace || options.ledger !== false
    this.#head = {
      tool: 'bersih',
      version,
      format: 1,
      target: isInPlace ? 'in-place' : 'folder',
      ledger,
      textField: options.textField ?? 'text'
    }
    this.#removeEarlier()
    writing(this.#paths.folder, () => makeFolder(this.#paths.folder))
    this.#writePlan(inputs)
    this.#manifest = new Log(`${this.#paths.manifest}.part`)
    this.#manifest.write(`${JSON.stringify(this.#head).slice(0, -1)},"files":[`)
    if (ledger) this.#ledger = new Log(this.#paths.ledger)
  }

  get hasLedger(): boolean {
    return this.#ledger !== undefined
  }

  /** Where a file's output goes. @throws {WriteError} */
  open({file, path}: Input, compress: boolean): Destination {
    if (this.#target.kind !== 'in-place') return new Destination(join(this.#folder, path), compress)
    return new Destination(realpathSync(file), compress, statSync(file).mode)
  }

  record(entry: LedgerEntry): void {
    this.#ledger?.add(entry)
  }

  reject(entry: RejectedEntry): void {
    if (!this.#rejected) {
      writing(this.#paths.rejected, () => makeFolder(this.#paths.rejected))
      this.#rejected = new Log(this.#paths.rejectedDocuments)
    }
    this.#rejected.add(entry)
  }

  /** Keep a whole file that is not in the output. @throws {WriteError} */
  rejectFile({file, path}: Input, rejection: Rejection): void {
    const name = `files/${path}`
    const copy = join(this.#paths.rejected, name)
    writing(copy, () => {
      makeFolder(dirname(copy))
      copyFileSync(file, copy)
    })
    this.reject({path, ...rejection, file: name})
  }

  /**
   * A file is done; it comes to its place when its ledger is safe.
   *
   * @param destination  ended; none if there is nothing to put in place
   */
  finished(file: ManifestFile, destination: Destination | undefined, done: () => void): void {
    this.#waiting.push({destination, file, done})
    this.#waitingBytes += destination?.length ?? 0
    if (this.#waiting.length >= waitingFiles || this.#waitingBytes >= waitingBytes) this.commit()
  }

  /** Put all files in their place that are done. @throws {WriteError} */
  commit(): void {
    this.#ledger?.sync()
    this.#rejected?.sync()
    while (this.#waiting.length > 0) {
      const {destination, file, done} = this.#waiting[0]!
      destination?.commit()
      this.#waiting.shift()
      this.#manifest.write(`${this.#listed++ > 0 ? ',' : ''}\n${JSON.stringify(file)}`)
      done()
    }
    this.#waitingBytes = 0
  }

  /**
   * Write the summary and the manifest: the run is over, for better or worse.
   *
   * @param summarize  called when all files are in their place
   * @throws {WriteError}
   */
  close(summarize: (ledgerBytes: number) => Summary): Summary {
    try {
      this.commit()
      const summary = summarize(this.#ledger?.length ?? 0)
      writing(this.#paths.summary, () =>
        writeFileSync(this.#paths.summary, `${JSON.stringify(summary, null, 2)}\n`)
      )
      this.#manifest.write(`\n],"state":${JSON.stringify(summary.state)}}\n`)
      this.#manifest.moveTo(this.#paths.manifest)
      return summary
    } finally {
      for (const {destination} of this.#waiting) destination?.discard()
      this.#ledger?.close()
      this.#rejected?.close()
      this.#manifest.close()
      rmSync(`${this.#paths.manifest}.part`, {force: true})
    }
  }

  #removeEarlier(): void {
    const earlier = readManifest(this.#folder)
    if (!earlier) return
    writing(this.#folder, () => {
      if (earlier.target === 'folder') {
        for (const {path} of earlier.files) rmSync(join(this.#folder, path), {force: true})
        if (earlier.state === 'running')
          removeTemporary(earlier.files.map(({path}) => join(this.#folder, path)))
      }
      const {ledger, summary, rejected, manifest} = this.#paths
      for (const name of [ledger, summary, rejected, manifest]) rmSync(name, {force: true, recursive: true})
    })
  }

  // What a run that is killed may leave, so that the next may replace it.
  #writePlan(inputs: readonly Input[]): void {
    const {manifest} = this.#paths
    const isInPlace = this.#target.kind === 'in-place'
    const plan = new Log(`${manifest}.part`)
    plan.write(`${JSON.stringify(this.#head).slice(0, -1)},"files":[`)
    for (const [index, {path, file}] of inputs.entries()) {
      plan.write(
        `${index > 0 ? ',' : ''}\n${JSON.stringify({path, ...(isInPlace && {file: realpathSync(file)})})}`
      )
    }
    plan.write('\n],"state":"running"}\n')
    plan.moveTo(manifest)
    plan.close()
  }
}

// What a killed run had in work.
function removeTemporary(files: readonly string[]): void {
  for (const folder of new Set(files.map(dirname))) {
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder).filter(isTemporary)) rmSync(join(folder, name), {force: true})
  }
}
