import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {apply, compose, type Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin, untilStable} from '../normalizer.ts'
import {escapeEdits} from './escapes.ts'
import {listEdits} from './string-list.ts'

// NBSP as the escape of a serializer that lost its backslash, between words or behind a mark.
const bareNoBreakSpace = /(?<![\p{L}\p{N}_\\#&/])xa0(?=$|[\s,.;:!?"“”‘’'()–—-]|\p{Lu}|xa0)/gmu

/**
 * Undo what serializers left in a text: the escapes `\n`, `\u201c`, `\xa0`, `\'`, the syntax of a list around
 * it (`['…', '…']`), and `xa0` for NBSP. Only where it is unmistakable: never in paths, LaTeX, regular
 * expressions and code.
 */
export function createDebris(): Normalizer {
  return {
    id: 'debris',
    needs: (text, traits) => (traits & trait.backslash) !== 0 || mayBeList(text) || text.includes('xa0'),
    edits: untilStable(step)
  }
}

function step(text: string): readonly Edit[] {
  const list = listEdits(text)
  const bare = apply(text, list)
  const escapes = escapeEdits(bare, list.length > 0)
  return compose(compose(list, escapes), noBreakSpaceEdits(apply(bare, escapes)))
}

const mayBeList = (text: string): boolean => {
  const start = text.search(/\S/)
  return text.charAt(start) === '['
}

function noBreakSpaceEdits(text: string): readonly Edit[] {
  if (!text.includes('xa0')) return []
  return Array.from(text.matchAll(bareNoBreakSpace), ({index}) => ({
    start: index,
    end: index + 3,
    after: '\u00A0',
    rules: ['debris/no-break-space']
  }))
}

const retextDebris: Plugin<[null?], Root> = normalizerPlugin<never>(createDebris)
export default retextDebris
