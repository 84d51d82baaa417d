import type {Paragraph, Root, RootContent, WhiteSpace} from 'nlcst'
import type {Plugin} from 'unified'
import type {Point, Position} from 'unist'
import {createRecord} from '../document/record.ts'

/** Where a text divides into lines: LF, CR, CRLF, NEL, U+2028, U+2029, and scrapers' runs such as CR CR LF. */
export const lineEnd: RegExp = /[\n\r\u0085\u2028\u2029]/
// From the first line end to the last with nothing but white space between.
const gap = /[\n\r\u0085\u2028\u2029](?:[\s\u0085]*[\n\r\u0085\u2028\u2029])?/g
const otherLineEnd = /[\r\u0085\u2028\u2029]/
const onlySpace = /^[\s\u0085]*$/

/** Tells the point of the file at which the character at an offset of the current text stood originally. */
export type Locate = (offset: number, bias?: 'before' | 'after') => Point

/**
 * The nodes of a text: a `ParagraphNode` for each line that is not blank, holding one `SourceNode`, and a
 * `WhiteSpaceNode` for the line ends and blank lines between two of them.
 */
export function lineNodes(text: string, locate: Locate): RootContent[] {
  const nodes: RootContent[] = []
  const add = (from: number, to: number): void => {
    if (from === to) return
    const value = text.slice(from, to)
    const position: Position = {start: locate(from), end: locate(to, 'before')}
    const last = nodes.at(-1)
    if (!onlySpace.test(value)) {
      nodes.push({
        type: 'ParagraphNode',
        children: [{type: 'SourceNode', value, position}],
        position
      } as unknown as Paragraph)
    } else if (last?.type === 'WhiteSpaceNode') {
      last.value += value
      last.position!.end = position.end
    } else nodes.push({type: 'WhiteSpaceNode', value, position} as WhiteSpace)
  }
  let at = 0
  if (otherLineEnd.test(text)) {
    gap.lastIndex = 0
    for (let match = gap.exec(text); match; match = gap.exec(text)) {
      add(at, match.index)
      add(match.index, gap.lastIndex)
      at = gap.lastIndex
    }
  } else {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', at)) {
      add(at, feed)
      gap.lastIndex = feed
      if (text.charCodeAt(feed + 1) > 0x20) at = feed + 1
      else {
        gap.exec(text)
        at = gap.lastIndex
      }
      add(feed, at)
    }
  }
  add(at, text.length)
  return nodes
}

/**
 * Points of a text by rising offset. Lines are counted as `vfile` and editors do: they end at LF, CR and CRLF.
 */
export function points(text: string): (offset: number) => Point {
  const hasReturns = text.includes('\r')
  let line = 1
  let lineStart = 0
  let next = endOfLine(text, 0, hasReturns)
  return (offset) => {
    if (offset < lineStart) {
      // Rare: a caller went back, as an edit that moved text can make it.
      line = 1
      lineStart = 0
      next = endOfLine(text, 0, hasReturns)
    }
    while (next <= offset) {
      line++
      lineStart = next
      next = endOfLine(text, next, hasReturns)
    }
    return {line, column: offset - lineStart + 1, offset}
  }
}

// The offset behind the next line end, or infinity.
function endOfLine(text: string, from: number, hasReturns: boolean): number {
  const feed = text.indexOf('\n', from)
  const end = feed < 0 ? Number.POSITIVE_INFINITY : feed + 1
  if (!hasReturns) return end
  const carriage = text.indexOf('\r', from)
  if (carriage < 0 || carriage + 1 >= end) return end
  return carriage + 2 === end ? end : carriage + 1
}

/**
 * Parse a text into lines; the parser of `bersih`.
 *
 * A line of a scraped article is a `ParagraphNode`: nlcst has no line, and scrapers put a paragraph a line.
 * The lines are not parsed further; see `retextSentences` for that.
 */
const retextLines: Plugin<[], string, Root> = function () {
  this.parser = (document, file) => {
    const text = String(document)
    file.data.bersih = createRecord(text)
    const point = points(text)
    const start = {line: 1, column: 1, offset: 0}
    return {
      type: 'RootNode',
      children: lineNodes(text, point),
      position: {start, end: point(text.length)}
    } as Root
  }
}

export default retextLines
