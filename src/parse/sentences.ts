import type {Nodes, Paragraph, Root} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import type {Plugin} from 'unified'
import {originalOffsets} from '../document/edit.ts'
import {composeAll} from '../document/record.ts'
import {points} from './lines.ts'
import {begin, textOf} from './step.ts'

/** Options of {@link retextSentences}. */
export interface SentencesOptions {
  /** Which lines to expand; default: all. A full parse costs far more than everything else in the chain. */
  readonly test?: ((line: string) => boolean) | null
}

/**
 * Expand lines into sentences, words and punctuation with `parse-latin`, so that plugins of others can
 * follow in the chain. Without it such a plugin finds nothing, and says nothing.
 *
 * Positions are those of the original file, also within lines that were normalized.
 */
const retextSentences: Plugin<[(Readonly<SentencesOptions> | null)?], Root> = (options) => {
  const test = options?.test
  if (test && typeof test !== 'function')
    throw new Error(`Expected \`test\` to be a function, got \`${typeof test}\``)
  const latin = new ParseLatin()
  return (tree, file) => {
    const record = begin(tree, file)
    const offsets = originalOffsets(composeAll(record.passes))
    const point = points(record.original)
    let at = 0
    for (const node of tree.children) {
      const text = textOf(node)
      if (node.type === 'ParagraphNode' && node.children[0]?.type === 'SourceNode' && (!test || test(text))) {
        const parsed = latin.parse(text).children[0] as Paragraph
        place(parsed, (offset, bias) => point(offsets(at + offset, bias)))
        node.children = parsed.children
      }
      at += text.length
    }
  }
}

// `parse-latin` shares point objects between nodes, so every node gets its own.
function place(
  node: Nodes,
  locate: (offset: number, bias: 'before' | 'after') => ReturnType<ReturnType<typeof points>>
): void {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  const from = locate(start, 'after')
  if ('children' in node) for (const child of node.children) place(child, locate)
  node.position = {start: from, end: locate(end, 'before')}
}

export default retextSentences
