import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterAll, beforeEach, vi} from 'vitest'

/** The built command; `npm test` builds it first. */
export const bin: string = resolve(process.env.BERSIH_BIN ?? 'dist/bin.js')
if (!existsSync(bin)) throw new Error(`Expected the built command at ${bin}; run \`npm run build\``)

// Each test starts processes, and the machine may be busy.
vi.setConfig({testTimeout: 60_000})

/** What a process did. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Where and with what a process runs. */
export interface Setting {
  readonly cwd?: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** A folder that is new for each test of the file, and gone after. */
export function useFolder(): {path: (name?: string) => string} {
  const root = mkdtempSync(join(tmpdir(), 'bersih-cli-'))
  let number = 0
  beforeEach(() => {
    mkdirSync(join(root, String(++number)))
  })
  afterAll(() => rmSync(root, {recursive: true, force: true}))
  return {path: (name = '') => join(root, String(number), name)}
}

/** Start the command. */
export function start(args: readonly string[], {cwd, env}: Setting = {}): ChildProcessWithoutNullStreams {
  const {NO_COLOR: _, FORCE_COLOR: __, ...inherited} = process.env
  return spawn(process.execPath, [bin, ...args], {cwd, env: {...inherited, ...env}})
}

/** Run the command to its end. */
export function bersih(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return new Promise((fulfil, reject) => {
    const child = start(args, setting)
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.stdin.on('error', () => undefined) // It may end without reading.
    child.on('error', reject)
    child.on('close', (code) => fulfil({code, out, err}))
    child.stdin.end(setting.input ?? '')
  })
}

/** Write a file, with the folders above it. */
export function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
  return path
}

export const read = (path: string): string => readFileSync(path, 'utf8')

/** All files below a folder, by relative path. */
export function files(folder: string): string[] {
  return (readdirSync(folder, {recursive: true, withFileTypes: true}) as import('node:fs').Dirent[])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Paragraphs as an article has them; lines of a word or two would look like boilerplate. */
export const paragraphs: readonly string[] = [
  'Warga Desa Rawa Indah menanam seribu bibit pohon di tepi Sungai Lingga pada hari Minggu, setelah banjir bulan lalu merusak tanggul sepanjang dua kilometer.',
  'Kepala desa, Suryati, mengatakan bahwa pohon-pohon itu dipilih karena akarnya kuat dan dapat menahan tanah ketika air sungai naik pada musim hujan.',
  'Para siswa dari tiga sekolah ikut menggali lubang sejak pagi, sementara para ibu menyiapkan makan siang untuk semua orang yang datang membantu.',
  'Pemerintah kabupaten berjanji mengirim lima ratus bibit lagi pada bulan depan, dan warga akan menanamnya di sisi utara sungai bersama kelompok tani.'
]
const [one, two, three] = paragraphs
/** An article with two lines of boilerplate and CRLF, and what is left of it. */
export const dirty: string = `${one}\r\nBaca juga: Harga Cabai di Pasar Wetan Naik Lagi\r\n${two}\r\nADVERTISEMENT\r\n${three}\r\n`
export const cleaned: string = `${one}\n${two}\n${three}\n`
/** An article that needs no change. */
export const fine: string = `${one}\n${two}\n`
