import {describe, expect, it} from 'vitest'
import {bersih, cleaned, dirty, fine, useFolder, write} from './bersih.ts'

const {path} = useFolder()

describe('bersih explain', () => {
  it('should tell each step in order, with place, before, after and rule', async () => {
    write(path('one.txt'), dirty)
    const {code, out, err} = await bersih(['explain', path('one.txt')])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/1\. line-ends at 1:156-/)
    expect(out).toMatch(/ {2}\d\. [a-z]+\/baca-juga \(related\) at 2:1-3:1, offset /)
    expect(out).toContain('Played again, these steps lead to the same text.')
  })

  it('should tell of one line of a text, in JSON too, with offsets in the original', async () => {
    write(path('one.txt'), dirty)
    const {out} = await bersih(['explain', `${path('one.txt')}:4`, '--json'])
    const {steps, after, replays} = JSON.parse(out)
    expect({after, replays}).toEqual({after: cleaned, replays: true})
    expect(steps.map((step: {line: number}) => step.line)).toEqual(steps.map(() => 4))
    const removal = steps.at(-1)
    expect(dirty.slice(removal.start, removal.end).trim()).toBe('ADVERTISEMENT')
  })

  it('should say that there is no such line', async () => {
    write(path('one.txt'), dirty)
    const {code, out, err} = await bersih(['explain', `${path('one.txt')}:9`])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('no line 9')
  })

  it('should tell of one record', async () => {
    write(path('a.jsonl'), `${JSON.stringify({text: dirty})}\n${JSON.stringify({text: fine})}\n`)
    expect((await bersih(['explain', `${path('a.jsonl')}:1`])).out).toContain('/baca-juga (related)')
    expect((await bersih(['explain', `${path('a.jsonl')}:2`])).out).toContain('0 changes')
    expect(await bersih(['explain', `${path('a.jsonl')}:3`])).toMatchObject({code: 2, out: ''})
    expect((await bersih(['explain', path('none.txt')])).err).toContain('There is no file')
  })
})

describe('readings of damaged lines', () => {
  it('should show the one chosen and what else was considered', async () => {
    write(path('c.txt'), 'Bersih.\nCafÃ© GÃ¼nter Ã la carte\n')
    const {out} = await bersih(['explain', path('c.txt')])
    expect(out).toContain('read as windows-1252')
    expect(out).toContain('not as  iso-8859-15')
    const json = JSON.parse((await bersih(['explain', path('c.txt'), '--json'])).out)
    const [step] = json.steps
    expect(step.readings[0]).toMatchObject({
      encoding: 'windows-1252',
      isChosen: true,
      after: 'Café Günter à la carte'
    })
    expect(
      step.readings.slice(1).every((reading: {score: number}) => reading.score < step.readings[0].score)
    ).toBe(true)
  })
})
