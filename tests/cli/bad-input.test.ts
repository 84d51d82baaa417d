import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {bersih, cleaned, dirty, files, fine, read, useFolder, write} from './bersih.ts'

const {path} = useFolder()
const record = (text: unknown): string => JSON.stringify({text})

// Each case: the rest goes on, nothing is lost, the message names file and place, the exit code tells.
async function cleanBeside(code: number, ...expected: readonly (string | RegExp)[]): Promise<string> {
  write(path('in/zz-good.txt'), dirty)
  const result = await bersih([path('in'), '-o', path('out')])
  expect(result.code, result.err).toBe(code)
  expect(read(path('out/zz-good.txt'))).toBe(cleaned)
  for (const part of expected) expect(result.err).toMatch(part)
  expect(result.err).not.toMatch(/^ +at /m)
  return result.err
}

const rejected = (): string[] => files(path('out/_bersih/rejected'))
const back = async (name: string): Promise<Buffer> => {
  const {readFileSync} = await import('node:fs')
  await bersih(['restore', path('out'), '-o', path('back'), '-q'])
  return readFileSync(path(`back/${name}`))
}

describe('bad input', () => {
  it('should take an empty file for what it is', async () => {
    write(path('in/empty.txt'), '')
    await cleanBeside(0)
    expect(read(path('out/empty.txt'))).toBe('')
  })

  it('should say that a folder is empty', async () => {
    mkdirSync(path('empty'))
    const {code, err} = await bersih([path('empty'), '-o', path('out')])
    expect(code).toBe(2)
    expect(err).toContain('empty')
  })

  it('should set a binary file aside, whole', async () => {
    const bytes = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0xff, 0xfe
    ])
    write(path('in/picture.txt'), bytes)
    await cleanBeside(2, /picture\.txt: .*error/)
    expect(rejected().join()).toContain('picture.txt')
    expect(files(path('out'))).not.toContain('picture.txt')
  })

  it('should say what to do with a gzipped text', async () => {
    write(path('in/note.txt.gz'), gzipSync(fine))
    await cleanBeside(2, /note\.txt\.gz: .*error.*unpack it first/)
    expect(rejected().join()).toContain('note.txt.gz')
  })

  it('should decode invalid UTF-8, and give it back byte for byte', async () => {
    const bytes = Buffer.concat([Buffer.from(fine), Buffer.from([0x41, 0xc3, 0x28, 0xff, 0x0a])])
    write(path('in/bytes.txt'), bytes)
    await cleanBeside(0, /bytes\.txt: .*warning/)
    expect(await back('bytes.txt')).toEqual(bytes)
  })

  it('should name the line of broken JSON and of a record without text, and go on behind them', async () => {
    const lines = [
      record(dirty),
      '{"text": "half',
      record(dirty),
      '{"title": "x"}',
      '{"text": 7}',
      '',
      '[1]',
      record(fine)
    ]
    write(path('in/a.jsonl'), lines.join('\n'))
    const err = await cleanBeside(
      2,
      /a\.jsonl:2: .*error/,
      /a\.jsonl:4: .*error/,
      /a\.jsonl:5: /,
      /a\.jsonl:7: /
    )
    expect(err).not.toMatch(/a\.jsonl:[1368]:/)
    expect(read(path('out/a.jsonl'))).toContain(record(cleaned))
    expect(read(path('out/a.jsonl'))).toContain(record(fine))
    expect((await back('a.jsonl')).toString()).toBe(lines.join('\n'))
  })

  it('should keep lone surrogates and NUL of a record', async () => {
    const line = '{"text": "Halo \\ud83d dan \\u0000 selesai di sini.", "x": "\\udc00"}\n'
    write(path('in/a.jsonl'), line)
    await cleanBeside(0)
    expect((await back('a.jsonl')).toString()).toBe(line)
  })

  it('should take what a gzip that is cut short still holds, and say so', async () => {
    const whole = gzipSync(
      Array.from({length: 2000}, (_, index) => `${JSON.stringify({index, text: dirty})}\n`).join('')
    )
    write(path('in/a.jsonl.gz'), whole.subarray(0, whole.length - 20))
    await cleanBeside(2, /a\.jsonl\.gz.*error/)
  })

  it('should set a gzip of which nothing comes out aside, whole', async () => {
    write(path('in/page.jsonl.gz'), '<html>not found</html>')
    await cleanBeside(2, /page\.jsonl\.gz: .*error.*corrupt/)
    expect(rejected().join()).toContain('page.jsonl.gz')
    expect(files(path('out'))).not.toContain('page.jsonl.gz')
  })

  it('should name what it cannot read, and go on', async () => {
    symlinkSync(path('nothing-there'), `${write(path('in/x'), '').slice(0, -1)}dangling.txt`)
    const unreadable = write(path('in/secret.txt'), dirty)
    chmodSync(unreadable, 0)
    const isRoot = process.getuid?.() === 0
    await cleanBeside(2, /dangling\.txt/, ...(isRoot ? [] : [/secret\.txt.*error/]))
  })

  it('should survive a symbolic link that leads back, and say so', async () => {
    mkdirSync(path('in/deep'), {recursive: true})
    symlinkSync(path('in'), path('in/deep/loop'))
    await cleanBeside(0, /loop.*warning/)
    expect(files(path('out')).filter((name) => name.includes('loop'))).toEqual([])
  })

  it('should not let a name with a newline or an escape break its messages', async () => {
    write(path('in/a\nerror: \u001b[31mred.jsonl'), '{"text": "half')
    const err = await cleanBeside(2, /a\\nerror: \\u001b\[31mred\.jsonl:1/)
    expect(err).not.toContain('\u001b')
    write(path('in/b\nc.txt'), dirty)
    const {out} = await bersih(['check', path('in')])
    expect(out).toContain('b\\nc.txt\n')
  })

  it('should clean a line of many megabytes', async () => {
    write(path('in/long.txt'), `${'panjang sekali '.repeat(1_000_000)}\n`)
    await cleanBeside(0)
  })

  it('should skip the record of an earlier run', async () => {
    write(path('in/_bersih/ledger.jsonl'), '{"path":"x"}\n')
    await cleanBeside(0)
    expect(read(path('out/_bersih/ledger.jsonl'))).not.toContain('"x"')
  })
})
