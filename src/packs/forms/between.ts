import type {Rule} from '../rule.ts'
import {sentenceStarters} from './sentence-starters.ts'

/**
 * A label that has been left between two sentences of a text without line ends, or behind the last: only before a word
 * that begins sentences, which would have no capital within one.
 */
export function betweenSentences(
  language: string,
  labels: string,
  rule: Pick<Rule, 'id' | 'category' | 'why' | 'remove' | 'keep'>
): Rule {
  const next = [...sentenceStarters[language]!].join('|')
  return {
    ...rule,
    scope: 'span',
    caseSensitive: true,
    match: `(?<=[.!?…»”"] ?)(?:${labels})[.:…]{0,3}(?= ["“«„–—-]{0,2} ?(?:${next}) |$)`
  }
}
