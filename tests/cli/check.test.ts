import {describe, expect, it} from 'vitest'
import {bersih, cleaned, dirty, files, fine, paragraphs, read, useFolder, write} from './bersih.ts'

const {path} = useFolder()

describe('bersih check', () => {
  it('should exit with 0 on a clean corpus, and write nothing', async () => {
    write(path('in/one.txt'), fine)
    const {code, out, err} = await bersih(['check', path('in')])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain('0 findings')
    expect(files(path())).toEqual(['in/one.txt'])
  })

  it('should report file, line, column, rule and what was found, and exit with 1', async () => {
    write(path('in/one.txt'), dirty)
    const {code, out} = await bersih(['check', 'in'], {cwd: path()})
    expect(code).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toBe('in/one.txt')
    expect(lines.find((line) => line.includes('/baca-juga'))).toMatch(
      /^2:1-3:1 +warning +Unexpected `Baca juga: Harga Cabai di Pasar Wetan Naik Lagi\\r\\n` \(related\) +[a-z]+\/baca-juga +bersih$/
    )
    expect(out).not.toMatch(/\u001b/)
    expect(files(path())).toEqual(['in/one.txt'])
  })

  it('should make one finding of a thousand alike', async () => {
    write(path('in/one.txt'), `${paragraphs[0]}\r\n`.repeat(1000).replace(/(\r\n)$/, '\n'))
    const {out} = await bersih(['check', path('in'), '--preset', 'normalize', '--reporter', 'json'])
    const {findings} = JSON.parse(out)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({rule: 'line-ends', line: 1, count: 999})
  })

  it('should name a record’s line and the place within its text', async () => {
    const text = `${paragraphs[0]}\nADVERTISEMENT\n${paragraphs[1]}`
    write(path('in/a.jsonl'), `${JSON.stringify({text: fine})}\n${JSON.stringify({id: 'x', text})}\n`)
    const {code, out} = await bersih(['check', path('in')])
    expect(code).toBe(1)
    expect(out).toMatch(/^2:1 +warning Unexpected `ADVERTISEMENT\\n` \(ad\) \(text 2:1\)/m)
    const {findings} = JSON.parse((await bersih(['check', path('in'), '--json'])).out)
    expect(findings[0]).toMatchObject({
      record: 2,
      id: 'x',
      line: 2,
      column: 1,
      endLine: 3,
      actual: 'ADVERTISEMENT\n',
      expected: '',
      category: 'ad'
    })
    expect(text.slice(findings[0].start, findings[0].end)).toBe('ADVERTISEMENT\n')
  })

  it('should write annotations for GitHub, escaped', async () => {
    write(path('in/a,b: 50%.txt'), dirty)
    const {code, out} = await bersih(['check', 'in', '--reporter', 'github'], {cwd: path()})
    expect(code).toBe(1)
    expect(out).toMatch(
      /^::warning file=in\/a%2Cb%3A 50%25\.txt,line=2,endLine=3,col=1,endColumn=1,title=bersih [a-z]+\/baca-juga::Unexpected `Baca juga/m
    )
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:warning|error) /)
  })

  it('should allow some findings, or some characters', async () => {
    write(path('in/one.txt'), dirty)
    const codeWith = async (...args: string[]): Promise<number | null> =>
      (await bersih(['check', path('in'), ...args])).code
    const {findings} = JSON.parse((await bersih(['check', path('in'), '--json'])).out)
    expect(await codeWith('--max-findings', String(findings.length))).toBe(0)
    expect(await codeWith('--max-findings', String(findings.length - 1))).toBe(1)
    expect(await codeWith('--max-removed', '50%')).toBe(0)
    expect(await codeWith('--max-removed', '1')).toBe(1)
    expect(await codeWith('--max-removed', '50', '--max-findings', '0')).toBe(1)
  })

  it('should go on to the end, for the exit code, when nobody reads its report', async () => {
    for (let index = 0; index < 30; index++) write(path(`in/${index}.txt`), dirty)
    const {bin} = await import('./bersih.ts')
    const {spawnSync} = await import('node:child_process')
    const command = `"${process.execPath}" "${bin}" check in | head -1; echo "\${PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', command], {cwd: path(), encoding: 'utf8'})
    expect(stdout.split('\n').slice(0, 2)).toEqual(['in/0.txt', '1'])
    expect(stderr).toBe('')
  })
})

describe('bersih check --fix', () => {
  it('should clean in place, and be undone by restore', async () => {
    write(path('in/one.txt'), dirty)
    write(path('in/two.txt'), fine)
    const {code, out} = await bersih(['check', path('in'), '--fix', '--ledger', path('ledger')])
    expect(code).toBe(0)
    expect(out).toContain('/baca-juga')
    expect(read(path('in/one.txt'))).toBe(cleaned)
    expect(read(path('in/two.txt'))).toBe(fine)
    expect((await bersih(['check', path('in')])).code).toBe(0)
    expect((await bersih(['restore', path('ledger'), '-o', path('back')])).code).toBe(0)
    expect(read(path('back/one.txt'))).toBe(dirty)
  })

  it('should keep an earlier record, as it is the only way back', async () => {
    write(path('in/one.txt'), dirty)
    write(path('ledger/precious.txt'), 'x')
    const {code} = await bersih(['check', path('in'), '--fix', '--ledger', path('ledger')])
    expect(code).toBe(2)
    expect(read(path('in/one.txt'))).toBe(dirty)
    expect(files(path('ledger'))).toEqual(['precious.txt'])
  })
})
