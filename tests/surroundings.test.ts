import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Around, SurroundingsList} from '../src/matching/around.ts'
import {compileRule} from '../src/matching/compile.ts'
import {foldUnit} from '../src/matching/literals.ts'
import type {Rule} from '../src/matching/rule.ts'
import {expressionSource, smallLetters} from '../src/matching/source.ts'
import {packsFor} from '../src/packs/index.ts'

const packs = packsFor(undefined)

const fold = (text: string): string =>
  Array.from({length: text.length}, (_, at) => foldUnit(text[at]!)).join('')

/** Every match of a rule's pattern in a line, found with nothing but its expression. */
function spansOf({match, scope, caseSensitive}: Rule, line: string): [number, number][] {
  const isSensitive = caseSensitive === true
  const source = scope === 'span' ? match : `^(?:${match})$`
  const text = isSensitive ? line : smallLetters(line)
  return Array.from(text.matchAll(new RegExp(expressionSource(source, isSensitive), 'gu')), (found) => [
    found.index,
    found.index + found[0].length
  ])
}

/** Whether one of a rule's parts stands in a span, with what must be around it. */
function isFound(language: string, rule: Rule, line: string, [start, end]: [number, number]): boolean {
  const {parts} = compileRule(language, rule).analysis
  const units = Uint16Array.from({length: line.length}, (_, at) => line.charCodeAt(at))
  const folded = fold(line)
  return parts.some(({text, around}) => {
    const list = new SurroundingsList()
    const number = list.numberOf(around)
    const places = new Around(list, Uint32Array.of(number), Uint32Array.of(0, 1))
    for (let at = folded.indexOf(text, start); at >= 0; at = folded.indexOf(text, at + 1)) {
      if (at + text.length > end) return false
      places.moveTo(units, at, text, 0, line.length)
      if (places.has(number)) return places.mayHave(0, units, at, at + text.length, line.length)
    }
    return false
  })
}

const linesOf = ({remove, keep}: Rule): string[] =>
  [...remove, ...keep].flatMap((sample) => sample.replace(/[⟦⟧]/g, '').split('\n')).map((line) => line.trim())

const expectFound = (language: string, rule: Rule, line: string): void => {
  for (const span of spansOf(rule, line))
    expect(isFound(language, rule, line, span), `${language}/${rule.id}: ${line}`).toBe(true)
}

const tried = packs.filter(({language}) => ['id', 'el', 'tr', 'zh'].includes(language))

describe('what stands around a literal', () => {
  it.each(tried.map(({language, rules}) => [language, rules] as const))(
    'should be met in every match of a sample, however it is written: %s',
    {timeout: 120_000},
    (language, rules) => {
      for (const rule of rules) {
        for (const line of linesOf(rule)) {
          for (const form of [line, line.toUpperCase(), line.toLowerCase()]) expectFound(language, rule, form)
        }
      }
    }
  )

  it.each([
    '(?<=[.!?] |^)foto:? ?[a-z]{1,9}',
    '(?<=^|[.!?] ?|x! )(?:baca|ab)',
    '(?:^|(?<=[.!?] ?|a))foto',
    '(?<![\\p{L}\\d])baca(?: juga)?(?! sih)[: ]{1,2}x?',
    '\\bvia (?:\\p{Lu}\\p{Ll}{1,3}|😀)?',
    '(?:ΟΣ|ος) ?\\p{L}{0,3}$',
    '^.{0,5}😀 (?:ab|cd)\\b',
    '(?:ab|[Kk]a|İx)[a-z]{0,3} ?(?=[.,]|$)'
  ])('should be met in every match of %s', (match) => {
    const pieces = fc.constantFrom(
      ...[
        'foto',
        ':',
        ' ',
        'a',
        'B',
        '.',
        '!',
        'baca',
        ' juga',
        'x',
        'via',
        '😀',
        'Σ',
        'ος',
        'ΟΣ',
        'ab',
        'K',
        'ka',
        'İx',
        'é',
        ' cd',
        '7'
      ]
    )
    for (const scope of ['line', 'span'] as const) {
      for (const caseSensitive of [true, false]) {
        const rule: Rule = {
          id: 'r',
          category: 'nav',
          why: '',
          match,
          scope,
          caseSensitive,
          remove: [],
          keep: []
        }
        fc.assert(
          fc.property(fc.array(pieces, {maxLength: 8}), (words) => {
            expectFound('und', rule, words.join('').trim())
          })
        )
      }
    }
  })
})
