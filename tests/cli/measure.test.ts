import {describe, expect, it} from 'vitest'
import {bersih, files, paragraphs, read, useFolder, write} from './bersih.ts'

const {path} = useFolder()

// Invented documents of three sites, each with one line of boilerplate between its paragraphs.
const gold = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      const [a, b, c, d] = paragraphs.map((paragraph) => `${paragraph} (${index})`)
      const text = `${a}\n${b}\n${line}\n${c}\n${d}`
      const start = text.indexOf(line)
      const spans = [{start, end: start + line.length, cat: 'related'}]
      return JSON.stringify({id: `doc-${index}`, lang: 'id', site: `site${index % 3}.example`, text, spans})
    })
    .join('\n')

const headlines = [
  'Baca juga: Harga Cabai di Pasar Naik Lagi',
  'Baca juga: Jembatan Desa Selesai Diperbaiki Warga'
]

describe('bersih eval', () => {
  it('should measure, by language and category, as a table, JSON and a page', async () => {
    write(path('gold.jsonl'), gold(headlines))
    const args = ['eval', path('gold.jsonl'), '--by', 'lang', '--by', 'cat', '--html', path('page.html')]
    const {code, out, err} = await bersih(args)
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/^ {2}id +2 +100\.000 %/m)
    expect(out).toMatch(/^ {2}related +2 +100 %/m)
    expect(read(path('page.html'))).toContain('<td>related</td>')
    const {all, languages} = JSON.parse((await bersih(['eval', path('gold.jsonl'), '--json'])).out)
    expect(all).toMatchObject({spanRecall: 1, contentLoss: 0})
    expect(languages.id).toEqual(all)
  })

  it('should fail where a figure is worse than in a baseline', async () => {
    write(path('gold.jsonl'), gold(headlines))
    write(path('baseline.json'), (await bersih(['eval', path('gold.jsonl'), '--json'])).out)
    const compare = ['eval', path('gold.jsonl'), '--compare', path('baseline.json')]
    expect((await bersih(compare)).code).toBe(0)
    const worse = await bersih([...compare, '--preset', 'normalize'])
    expect(worse.code).toBe(1)
    expect(worse.err).toContain('worse: all spanRecall: 1.000000 before, 0.000000 now')
  })

  it('should measure rules one by one', async () => {
    write(path('gold.jsonl'), gold(headlines))
    const {out} = await bersih(['rules', '--stats', path('gold.jsonl'), '--json'])
    const [[rule, counts]] = Object.entries(JSON.parse(out)) as [[string, object]]
    expect(rule).toMatch(/\/baca-juga$/)
    expect(counts).toMatchObject({removals: 2, content: 0})
  })

  it('should say what is wrong with a gold file, or with what was asked', async () => {
    write(path('gold.jsonl'), `${gold(headlines)}\n{"id": "x"}\n`)
    write(path('good.jsonl'), gold(headlines))
    const cases: readonly [readonly string[], string][] = [
      [['eval', path('gold.jsonl')], 'gold.jsonl:3'],
      [['eval', path('none.jsonl')], 'none.jsonl: there is no such file'],
      [['eval', path('good.jsonl'), '--by', 'langs'], 'did you mean `lang`?'],
      [['eval', path('good.jsonl'), '--compare', path('good.jsonl')], 'good.jsonl'],
      [['rules', path('good.jsonl')], '`--stats`'],
      [['rules', '--stats'], 'gold files'],
      [['train', path('good.jsonl')], '-o MODEL'],
      [['train', path('good.jsonl'), '-o', path('m.json'), '--folds', '1'], '`--folds`'],
      [['eval', path('good.jsonl'), '--model', path('good.jsonl')], 'good.jsonl']
    ]
    for (const [args, expected] of cases) {
      const {code, err} = await bersih(args)
      expect(code, args.join(' ')).toBe(2)
      expect(err).toContain(expected)
      expect(err).not.toMatch(/^ +at /m)
    }
  })
})

describe('bersih train', () => {
  it('should write a model that cleans, the same each time', async () => {
    write(
      path('gold.jsonl'),
      gold(Array.from({length: 12}, (_, index) => `${headlines[index % 2]} ${index}`))
    )
    for (const name of ['a.json', 'b.json']) {
      const {code, err} = await bersih(['train', path('gold.jsonl'), '-o', path(name), '--folds', '2', '-q'])
      expect(code, err).toBe(0)
    }
    expect(read(path('a.json'))).toBe(read(path('b.json')))
    write(path('in/one.txt'), `${paragraphs.join('\n')}\n`)
    const {code} = await bersih([path('in'), '-o', path('out'), '--model', path('a.json'), '-q'])
    expect(code).toBe(0)
    expect(files(path('out'))).toContain('one.txt')
  })
})

describe('bersih label', () => {
  it('should write what is marked as gold, and ask for nothing twice', async () => {
    const text = `${paragraphs[0]} (ada/ara)\nBaca juga: Harga Cabai di Pasar Naik Lagi\n${paragraphs[1]}\nIklan\n`
    write(path('in/one.txt'), text)
    write(path('in/two.txt'), `${paragraphs[2]}\n`)
    write(path('in/zz.txt'), `${paragraphs[3]}\n`)
    const answers = [
      'h',
      '9 ad',
      '1 "(ada/ara)" cred?',
      'g',
      '4 ad',
      '1 title',
      'c 1',
      '1 "(ada/ara)" credit?',
      '',
      's',
      'q'
    ]
    const args = ['label', path('in'), '-o', path('gold.jsonl')]
    const {code, out, err} = await bersih(args, {input: `${answers.join('\n')}\n`})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain('Expected lines from 1 to 5')
    expect(out).toContain('1 document added')
    const [record, ...others] = read(path('gold.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(others).toEqual([])
    expect(record).toMatchObject({id: 'one.txt', text})
    const marked = record.spans.map(
      ({start, end, cat, unsure}: {start: number; end: number; cat: string; unsure?: true}) => [
        text.slice(start, end),
        cat,
        unsure
      ]
    )
    expect(marked).toEqual([
      ['(ada/ara)', 'credit', true],
      ['Baca juga: Harga Cabai di Pasar Naik Lagi', 'related', undefined],
      ['Iklan', 'ad', undefined]
    ])
    expect((await bersih(['eval', path('gold.jsonl')])).code).toBe(0)
    expect((await bersih(args, {input: 'q\n'})).out).not.toContain('one.txt')
  })
})
