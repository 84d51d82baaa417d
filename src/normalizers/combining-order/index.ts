import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type Edit, replacement} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin} from '../normalizer.ts'

// Thai and Lao: a doubled E for AE, the tone mark before the vowel above it, AM written as its two halves with
// the tone mark anywhere among them. Lao stands 0x80 behind Thai in Unicode, sign for sign.
const southEastAsian =
  /\u0E40\u0E40|[\u0E48-\u0E4B][\u0E31\u0E34-\u0E37\u0E48-\u0E4B]+|\u0E4D[\u0E48-\u0E4B]?\u0E32|[\u0E48-\u0E4B]\u0E4D\u0E32|\u0EC0\u0EC0|[\u0EC8-\u0ECB][\u0EB1\u0EB4-\u0EB7\u0EC8-\u0ECB]+|\u0ECD[\u0EC8-\u0ECB]?\u0EB2|[\u0EC8-\u0ECB]\u0ECD\u0EB2/g
// Vietnamese: the mark of tone before the circumflex or breve of its letter; NFC cannot bring them together.
const toneFirst = /[aeoAEOáàãảéèẽẻóòõỏÁÀÃẢÉÈẼẺÓÒÕỎ][\u0300\u0301\u0303\u0309]?[\u0302\u0306]/g
const vietnamese = /[đĐơƠưƯạẠặậẹệịọộợụựỵ]/

/**
 * Put combining marks in the order in which fonts and dictionaries expect them where Unicode's own order
 * does not: Thai and Lao vowels and tones, Vietnamese tones.
 */
export function createCombiningOrder(): Normalizer {
  return {
    id: 'combining-order',
    isLineByLine: true,
    needs: (_text, traits) => (traits & trait.composing) !== 0,
    edits(text) {
      const edits: Edit[] = []
      for (const match of text.matchAll(southEastAsian)) {
        const found = match[0]
        const end = match.index + found.length
        const rules = [found.charCodeAt(0) < 0xe80 ? 'combining-order/thai' : 'combining-order/lao']
        const edit = replacement(text, match.index, end, reordered(found), rules)
        if (edit) edits.push(edit)
      }
      if (!/[\u0302\u0306]/.test(text) || !vietnamese.test(text)) return edits
      for (const {0: found, index} of text.matchAll(toneFirst)) {
        const after = composed(found)
        if (after === undefined) continue
        edits.push({start: index, end: index + found.length, after, rules: ['combining-order/vietnamese']})
      }
      return edits.sort((a, b) => a.start - b.start)
    }
  }
}

function reordered(found: string): string {
  const lao = found.charCodeAt(0) < 0xe80 ? 0 : 0x80
  const sign = (code: number): string => String.fromCharCode(code + lao)
  if (found === sign(0xe40).repeat(2)) return sign(0xe41)
  if (!found.endsWith(sign(0xe32))) {
    const tones = new RegExp(`[${sign(0xe48)}-${sign(0xe4b)}]`, 'g')
    return found.replace(tones, '') + found.match(tones)!.join('')
  }
  return found.replace(sign(0xe4d), '').slice(0, -1) + sign(0xe33)
}

// The letter with its own mark first and the tone second, if Unicode has that letter.
function composed(found: string): string | undefined {
  const [letter, tone, mark] = found.normalize('NFD')
  if (letter === undefined || tone === undefined || mark === undefined) return undefined
  const whole = (letter + mark + tone).normalize('NFC')
  return whole.length === 1 ? whole : undefined
}

const retextCombiningOrder: Plugin<[null?], Root> = normalizerPlugin<never>(createCombiningOrder)
export default retextCombiningOrder
