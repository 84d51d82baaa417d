import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {gunzipSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {
  bersih,
  bin,
  cleaned,
  dirty,
  files,
  fine,
  paragraphs,
  read,
  start,
  useFolder,
  write
} from './bersih.ts'

const {path} = useFolder()
const record = (text: string): string => `${JSON.stringify({id: 1, text})}\n`

describe('bersih -', () => {
  it('should clean a text, print nothing else, and warn that nothing is recorded', async () => {
    const {code, out, err} = await bersih(['-'], {input: dirty})
    expect({code, out}).toEqual({code: 0, out: cleaned})
    expect(err).toContain('not recorded')
  })

  it('should clean records in order, and record the changes where it is told', async () => {
    const input = `${record(dirty) + record(fine)}not json\n${record(dirty)}`
    const args = ['-', '--format', 'jsonl', '--ledger', path('ledger.jsonl'), '--rejected', path('rejected')]
    const {code, out, err} = await bersih(args, {input})
    expect(code).toBe(2)
    expect(out).toBe(record(cleaned) + record(fine) + record(cleaned))
    expect(err).toContain(':3')
    expect(err).not.toContain('not recorded')
    expect(read(path('ledger.jsonl'))).toContain('/baca-juga"')
    expect(read(path('rejected'))).toContain('not json')
  })

  it('should say so if records are taken for a text', async () => {
    const {err} = await bersih(['-'], {input: record(fine)})
    expect(err).toContain('--format jsonl')
  })

  it('should write nothing with --dry-run, and the changes alone with --diff', async () => {
    expect((await bersih(['-', '--dry-run'], {input: dirty})).out).toBe('')
    const {out} = await bersih(['-', '--diff', '--quiet'], {input: dirty})
    expect(out).toContain('-Baca juga')
    expect(out.startsWith('--- ')).toBe(true)
    expect((await bersih(['check', '-'], {input: dirty})).code).toBe(1)
  })

  it('should pass each record on as it comes', async () => {
    const child = start(['-', '--format', 'jsonl'])
    const first = new Promise<string>((fulfil) => child.stdout.once('data', (bytes) => fulfil(String(bytes))))
    child.stdin.write(record(dirty))
    expect(await first).toBe(record(cleaned))
    child.stdin.end()
    await new Promise((fulfil) => child.once('close', fulfil))
  })

  it('should end quietly when the reader goes', () => {
    write(path('in.jsonl'), record(dirty).repeat(20000))
    const command = `"${process.execPath}" "${bin}" - --format jsonl --quiet <in.jsonl | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', command], {cwd: path(), encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0'])
  })
})

describe('Ctrl-C', () => {
  it('should stop a stream half way, with exit code 130 and a message', async () => {
    const ledger = path('ledger.jsonl')
    const child = start(['-', '--format', 'jsonl', '--ledger', ledger])
    let err = ''
    child.stderr.on('data', (bytes) => {
      err += bytes
    })
    const closed = new Promise<number | null>((fulfil) => child.once('close', fulfil))
    const first = new Promise((fulfil) => child.stdout.once('data', fulfil))
    child.stdin.write(record(dirty))
    await first
    child.kill('SIGINT')
    expect(await closed).toBe(130)
    expect(err).toContain('stopping')
    // What was passed on is on record.
    expect(JSON.parse(read(ledger).split('\n')[0]!)).toMatchObject({record: 1, edits: expect.anything()})
    expect(err).not.toMatch(/^ +at /m)
  })

  it('should leave finished files and nothing half done', async () => {
    const text = `${paragraphs.join('\n')}\n`.repeat(20)
    for (let index = 0; index < 3000; index++) write(path(`in/${index}.txt`), text)
    const child = start([path('in'), '-o', path('out')])
    const closed = new Promise<number | null>((fulfil) => child.once('close', fulfil))
    while (
      child.exitCode === null &&
      files(path()).every((name) => !name.startsWith('out/') || name.includes('_bersih'))
    ) {
      await new Promise((fulfil) => setTimeout(fulfil, 20))
    }
    child.kill('SIGINT')
    expect(await closed).toBe(130)
    const done = files(path('out')).filter((name) => !name.startsWith('_bersih'))
    expect(done.length).toBeLessThan(3000)
    for (const name of done) expect(name).toMatch(/^\d+\.txt$/)
    expect(JSON.parse(read(path('out/_bersih/summary.json'))).state).toBe('aborted')
  })
})

describe('gzip', () => {
  it('should come out as it came in', async () => {
    write(path('in/a.jsonl.gz'), gzipSync(record(dirty)))
    expect((await bersih([path('in'), '-o', path('out'), '-q'])).code).toBe(0)
    const {readFileSync} = await import('node:fs')
    expect(gunzipSync(readFileSync(path('out/a.jsonl.gz'))).toString()).toBe(record(cleaned))
  })
})

// A device that is always full, where there is one.
describe.runIf(existsSync('/dev/full'))('a full disk behind standard output', () => {
  const run = (command: string) =>
    spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" ${command} >/dev/full`], {
      cwd: path(),
      encoding: 'utf8'
    })

  it.each([
    ['a stream', '- --format jsonl <in.jsonl', /no space left/],
    ['a report', 'in.jsonl --dry-run', /Could not write to standard output: ENOSPC/],
    ['the findings of check', 'check in.jsonl --reporter json', /Could not write to standard output: ENOSPC/]
  ])('should fail plainly: %s', (_, command, message) => {
    write(path('in.jsonl'), record(dirty))
    const {status, stderr} = run(command)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
