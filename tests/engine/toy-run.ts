import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'
import type {Cleaner} from '../../src/clean.ts'
import type {Edit} from '../../src/document/edit.ts'
import {run} from '../../src/engine/run.ts'
import type {RunOptions} from '../../src/engine/run-options.ts'
import type {Problem, Summary} from '../../src/report/run-report.ts'

/** A folder that is new for each test of a file, and gone after; with what a test writes and reads there. */
export interface TestFolder {
  /** The path of something in the folder. */
  at(...parts: string[]): string
  write(path: string, content: string | Uint8Array): void
  text(path: string): string
  /** The records of a file of JSON lines. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what is in them.
  lines(path: string): any[]
  /** Clean `in` to `out` with the toy. */
  clean(rest?: Partial<RunOptions>): Promise<Summary>
}

/** Give the tests of a file their folder. */
export function useTestFolder(): TestFolder {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bersih-engine-'))
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))
  const at = (...parts: string[]): string => join(folder, ...parts)
  const text = (path: string): string => readFileSync(at(path), 'utf8')
  return {
    at,
    text,
    write(path, content) {
      mkdirSync(dirname(at(path)), {recursive: true})
      writeFileSync(at(path), content)
    },
    lines: (path) =>
      text(path)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    clean: (rest = {}) =>
      run({inputs: [at('in')], target: {kind: 'folder', folder: at('out')}, cleaner: toy, ...rest})
  }
}

/** Removes `spam`, rejects what begins with `reject`, fails at `throw`. */
export const toy: Cleaner = {
  clean(original) {
    if (original.startsWith('throw')) throw new Error('as asked')
    const edits: Edit[] = [...original.matchAll(/spam/g)].map(({index}) => ({
      start: index,
      end: index + 4,
      after: '',
      rules: ['toy/spam'],
      category: 'spam'
    }))
    const rejection = original.startsWith('reject')
      ? {rejection: {rule: 'toy', reason: 'asked for', value: 1, threshold: 2}}
      : {}
    return {text: original.replaceAll('spam', ''), edits, counts: {}, ...rejection}
  }
}

/** The problems of a run: code, path and record. */
export const problems = ({problems}: Summary): [string, string | undefined, number | undefined][] =>
  problems.first.map(({code, path, record}: Problem) => [code, path, record])
