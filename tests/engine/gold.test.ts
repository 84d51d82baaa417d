import {describe, expect, it} from 'vitest'
import {domain, goldDocument} from '../../src/engine/gold.ts'
import {trainingDocuments} from '../../src/engine/train.ts'
import {spans} from './gold-sample.ts'

describe('gold', () => {
  it('should label lines by the spans that cover them', () => {
    const gold = spans()
    expect([...gold.labels]).toEqual([0, 1, 0, 0])
    expect([...gold.counts]).toEqual([1, 1, 1, 0])
    expect(gold.site).toBe('example.co.uk')
    expect(gold.source).toBe('sample')
  })

  it('should read labelled lines and references', () => {
    const lines = goldDocument(
      {
        id: 'p',
        lines: [
          {t: 'Menu', y: 0},
          {t: 'Title', y: 0, k: 'title'},
          {t: 'Text.', y: 1}
        ]
      },
      'f',
      'f:1'
    )
    expect([...lines.labels]).toEqual([1, 1, 0])
    expect([...lines.counts]).toEqual([1, 0, 1])
    const reference = goldDocument(
      {id: 'r', text: 'Menu\nThe ferry came.', gold: 'The ferry — came'},
      'f',
      'f:1'
    )
    expect([...reference.labels]).toEqual([1, 0])
    expect([...reference.counts]).toEqual([1, 1])
  })

  it('should name the place of a record that it cannot use', () => {
    expect(() => goldDocument({id: 'x', text: 'a'}, 'f', 'f.jsonl:3')).toThrow('f.jsonl:3')
  })

  it('should take a file for pages when most of its lines are boilerplate', () => {
    const page = goldDocument(
      {
        id: 'p',
        lines: [
          {t: 'Menu', y: 0},
          {t: 'Text.', y: 1}
        ]
      },
      'pages',
      'f:1'
    )
    expect(trainingDocuments([spans(), page]).map(({document}) => document.kind)).toEqual(['article', 'page'])
  })

  it('should tell the domain of a host', () => {
    expect(domain('https://a.b.example.com/x')).toBe('example.com')
    expect(domain(null, 'berita.example.co.id')).toBe('example.co.id')
    expect(domain('no url', null)).toBe(undefined)
  })
})
