import type {Paragraph, Root, RootContent, Sentence} from 'nlcst'
import {toString as nlcstToString} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import {originalOffsets} from '../document/edit.ts'
import {externalEdits} from '../document/external-edits.ts'
import {addPass, composeAll, createRecord, type DocumentRecord} from '../document/record.ts'
import {type Locate, lineEnd, lineNodes, points} from './lines.ts'

/** The text of a child of the root. */
export function textOf(node: RootContent): string {
  if ('value' in node) return node.value
  const first = node.children[0]
  if (first?.type === 'SourceNode' && node.children.length === 1) return first.value
  return nlcstToString(node)
}

/**
 * Begin a step of ours: give the document's record, in which `record.text` is what the tree says. What a
 * plugin of others changed since our last step is put on the record as `external`; a tree that another
 * parser made is divided into lines.
 */
export function begin(tree: Root, file: VFile): DocumentRecord {
  const known = file.data.bersih
  const record = known ?? createRecord(String(file))
  file.data.bersih = record
  if (!known) splitParagraphs(tree)
  if (!says(tree, record.text)) addPass(record, externalEdits(record.text, textOfTree(tree)))
  return record
}

/** End a step that changed `record.text`: make the tree say it, with the positions of the original. */
export function finish(tree: Root, record: DocumentRecord): void {
  const offsets = originalOffsets(composeAll(record.passes))
  const point = points(record.original)
  const locate: Locate = (offset, bias) => point(offsets(offset, bias))
  tree.children = withExpanded(tree.children, lineNodes(record.text, locate))
}

const textOfTree = (tree: Root): string => tree.children.map(textOf).join('')

// Whether the tree's text is `text`, without building it.
function says(tree: Root, text: string): boolean {
  let at = 0
  for (const node of tree.children) {
    const value = textOf(node)
    if (!text.startsWith(value, at)) return false
    at += value.length
  }
  return at === text.length
}

// Lines that were expanded into sentences and did not change keep their nodes, found by place and text.
function withExpanded(old: RootContent[], fresh: RootContent[]): RootContent[] {
  const expanded = new Map<string, RootContent>()
  for (const node of old) {
    if ('children' in node && node.children[0]?.type !== 'SourceNode') {
      expanded.set(`${node.position?.start.offset} ${textOf(node)}`, node)
    }
  }
  if (expanded.size === 0) return fresh
  return fresh.map((node) => expanded.get(`${node.position?.start.offset} ${textOf(node)}`) ?? node)
}

// `parse-latin` knows no lines: cut its paragraphs where a line ends between the words of a sentence.
function splitParagraphs(tree: Root): void {
  tree.children = tree.children.flatMap((node) => {
    if (node.type !== 'ParagraphNode' || !lineEnd.test(textOf(node))) return [node]
    return linesOfParagraph(node)
  })
}

function linesOfParagraph(paragraph: Paragraph): RootContent[] {
  const result: RootContent[] = []
  let line: Paragraph['children'] = []
  const close = (): void => {
    if (line.length > 0) result.push(around('ParagraphNode', line))
    line = []
  }
  for (const child of paragraph.children) {
    if (child.type !== 'SentenceNode') {
      if (child.type === 'WhiteSpaceNode' && lineEnd.test(child.value)) {
        close()
        result.push(child)
      } else line.push(child)
      continue
    }
    let sentence: Sentence['children'] = []
    for (const token of child.children) {
      if (token.type === 'WhiteSpaceNode' && lineEnd.test(token.value)) {
        if (sentence.length > 0) line.push(around('SentenceNode', sentence))
        sentence = []
        close()
        result.push(token)
      } else sentence.push(token)
    }
    if (sentence.length > 0) line.push(around('SentenceNode', sentence))
  }
  close()
  return result
}

function around<Node extends Paragraph | Sentence>(type: Node['type'], children: Node['children']): Node {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return {type, children, ...(start && end ? {position: {start, end}} : {})} as Node
}
