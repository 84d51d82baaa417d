import type {Root} from 'nlcst'
import retextLatin from 'retext-latin'
import retextProfanities from 'retext-profanities'
import retextRepeatedWords from 'retext-repeated-words'
import retextSmartypants from 'retext-smartypants'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {apply, bersih, fileChanges, retextBoilerplate, retextLines, retextSentences} from '../src/index.ts'

const article =
  'Warga membaca "kabar"  itu.\r\n\r\nBaca juga: Harga Cabai di Pasar Wetan Naik Lagi\r\nMereka &amp; kami hit the the road, damn it.\r\n'

describe('retextLines', () => {
  it('should make a paragraph of each line, and white space of what is between', () => {
    const tree = unified().use(retextLines).parse('Satu.\n \n\u2028Dua,\r\r\ntiga.\n')
    expect(
      tree.children.map((node) => [node.type, node.position!.start.offset, node.position!.end.offset])
    ).toEqual([
      ['ParagraphNode', 0, 5],
      ['WhiteSpaceNode', 5, 9],
      ['ParagraphNode', 9, 13],
      ['WhiteSpaceNode', 13, 16],
      ['ParagraphNode', 16, 21],
      ['WhiteSpaceNode', 21, 22]
    ])
    expect(tree.children[4]!.position!.start).toEqual({line: 5, column: 1, offset: 16})
  })

  it('should give every character back', () => {
    const text = '  \n a\u0085b \r\r c\n\n'
    expect(unified().use(retextLines).use(retextStringify).processSync(text).value).toBe(text)
  })
})

describe('plugins of others', () => {
  it('should find words behind retextSentences, at the places of the original file', () => {
    const file = bersih()
      .use(retextSentences)
      .use(retextRepeatedWords)
      .use(retextProfanities)
      .processSync(article)
    expect(
      file.messages.map((message) => [
        message.ruleId,
        article.slice(message.place && 'start' in message.place ? message.place.start.offset : 0).slice(0, 7)
      ])
    ).toEqual([
      ['the', 'the the'],
      ['damn', 'damn it']
    ])
    expect(String(file)).not.toContain('Baca juga')
  })

  it('should find nothing in lines that were not expanded', () => {
    expect(bersih().use(retextRepeatedWords).processSync(article).messages).toEqual([])
  })

  it('should have what they changed recorded as external', () => {
    const file = bersih().use(retextSentences).use(retextSmartypants).processSync(article)
    const edits = fileChanges(file)
    expect(String(file)).toContain('“kabar”')
    expect(edits.filter((edit) => edit.rules.includes('external')).map((edit) => edit.after)).toEqual([
      '“',
      '”'
    ])
    expect(apply(article, edits)).toBe(String(file))
  })

  it('should have what they changed before ours recorded too', () => {
    const shout = () => (tree: Root) => {
      for (const node of tree.children) {
        if (node.type === 'ParagraphNode' && node.children[0]?.type === 'SourceNode')
          node.children[0].value = node.children[0].value.replace('kabar', 'KABAR')
      }
    }
    const file = unified()
      .use(retextLines)
      .use(shout)
      .use(retextBoilerplate)
      .use(retextStringify)
      .processSync(article)
    expect(fileChanges(file).map((edit) => edit.rules[0])).toEqual(['external', 'id/baca-juga'])
    expect(apply(article, fileChanges(file))).toBe(String(file))
  })
})

describe('retext-latin’s parser', () => {
  it('should have its paragraphs divided at line ends before ours look at them', () => {
    const text = 'Satu kalimat. Dua kalimat\nBaca juga: Harga Cabai Naik Lagi\nTiga.'
    const file = new VFile(text)
    const processor = unified().use(retextLatin).use(retextBoilerplate).use(retextStringify)
    const tree = processor.parse(file)
    processor.runSync(tree, file)
    expect(processor.stringify(tree, file)).toBe('Satu kalimat. Dua kalimat\nTiga.')
    expect(tree.children.map((node) => node.type)).toEqual([
      'ParagraphNode',
      'WhiteSpaceNode',
      'ParagraphNode'
    ])
  })

  it('should keep the sentences of lines that did not change', () => {
    const text = 'Satu satu kalimat.\nBaca juga: Harga Cabai Naik Lagi\nTiga.'
    const file = unified()
      .use(retextLatin)
      .use(retextBoilerplate)
      .use(retextRepeatedWords)
      .use(retextStringify)
      .processSync(text)
    expect(file.messages).toHaveLength(1)
  })
})
