import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {apply, type Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'
import {editsOf, repairLine} from './search.ts'
import {nextSuspect} from './suspicion.ts'

/** Options of {@link retextMojibake}. */
export type MojibakeOptions = {}

/**
 * The edits that repair a text: UTF-8 that was read as another encoding, once or several times. Each line is
 * judged alone; only the damaged spans change.
 */
export function repairEdits(text: string, options?: Readonly<MojibakeOptions> | null): Edit[] {
  const edits: Edit[] = []
  for (let at = nextSuspect(text, 0); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    for (const edit of editsOf(repairLine(text.slice(start, end)))) {
      edits.push({...edit, start: edit.start + start, end: edit.end + start})
    }
    at = nextSuspect(text, end + 1)
  }
  return edits
}

/** Repair a text: what {@link repairEdits} makes of it. */
export function repair(text: string, options?: Readonly<MojibakeOptions> | null): string {
  return apply(text, repairEdits(text, options))
}

export function createMojibake(options?: Readonly<MojibakeOptions> | null): Normalizer {
  return {
    id: 'mojibake',
    needs: (text, traits) => (traits & (trait.latin | trait.wide)) !== 0 && nextSuspect(text, 0) >= 0,
    edits: (text) => repairEdits(text, options)
  }
}

const retextMojibake: Plugin<[(Readonly<MojibakeOptions> | null)?], Root> = normalizerPlugin(createMojibake)
export default retextMojibake
