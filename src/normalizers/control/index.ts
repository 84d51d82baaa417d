import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

/** Options of {@link createControl}. */
export interface ControlOptions {
  /** Form feed: `break` (default) makes it a line end, `keep` leaves it. */
  readonly formFeed?: 'break' | 'keep' | null
  /** Vertical tab: `break` (default) makes it a line end, `remove` removes it. */
  readonly verticalTab?: 'break' | 'remove' | null
  /** Whether U+0080-009F without NEL are removed; default: yes. */
  readonly c1?: boolean | null
}

const controls =
  // An escape sequence of a terminal (ECMA-48): CSI, OSC up to its end, the choice of a character set.
  /(\u001B\[[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B\n]*(?:\u0007|\u001B\\)|\u001B[()][0-9AB])|[\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F]+|\u001B/g
const feed = /[\u000B\u000C]/
const each = /./gs

/**
 * Remove control characters and the escape sequences of terminals. Tab and the line ends stay; form feed and
 * vertical tab become line ends.
 *
 * Runs after the repair of mojibake, in which U+0080-009F have their part.
 */
export function createControl(options?: Readonly<ControlOptions> | null): Normalizer {
  const formFeed = options?.formFeed ?? 'break'
  const verticalTab = options?.verticalTab ?? 'break'
  const c1 = options?.c1 ?? true
  if (formFeed !== 'break' && formFeed !== 'keep') {
    throw new Error(`Expected \`formFeed\` to be \`break\` or \`keep\`, got \`${formFeed}\``)
  }
  if (verticalTab !== 'break' && verticalTab !== 'remove') {
    throw new Error(`Expected \`verticalTab\` to be \`break\` or \`remove\`, got \`${verticalTab}\``)
  }
  if (typeof c1 !== 'boolean') throw new Error(`Expected \`c1\` to be a boolean, got \`${c1}\``)

  const becomes = (character: string): string => {
    if (character === '\f') return formFeed === 'break' ? '\n' : character
    if (character === '\v') return verticalTab === 'break' ? '\n' : ''
    return c1 || character < '\u0080' ? '' : character
  }

  return {
    id: 'control',
    needs: (_text, traits) => (traits & trait.control) !== 0,
    edits(text) {
      const edits: Edit[] = []
      for (const match of text.matchAll(controls)) {
        const [found, sequence] = match
        const start = match.index
        if (sequence) {
          edits.push({start, end: start + found.length, after: '', rules: ['control/escape']})
          continue
        }
        for (const {0: character, index} of found.matchAll(each)) {
          const after = becomes(character)
          if (after === character) continue
          const rules = [feed.test(character) && after ? 'control/feed' : 'control']
          const last = edits.at(-1)
          if (last?.end === start + index && !after && !last.after && last.rules[0] === 'control') {
            edits[edits.length - 1] = {...last, end: start + index + 1}
          } else edits.push({start: start + index, end: start + index + 1, after, rules})
        }
      }
      return edits
    }
  }
}

const retextControl: Plugin<[(Readonly<ControlOptions> | null)?], Root> = normalizerPlugin(createControl)
export default retextControl
