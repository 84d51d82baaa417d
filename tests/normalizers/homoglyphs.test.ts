import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import retextHomoglyphs from '../../src/normalizers/homoglyphs/index.ts'
import retextZeroWidth from '../../src/normalizers/zero-width/index.ts'
import retextLines from '../../src/parse/lines.ts'

describe('homoglyphs', () => {
  const input = 'Satu.\r\nMasuk ke P\u0430yp\u0430l \u200bsekarang'

  it('are reported where they stand in the original', () => {
    const file = unified()
      .use(retextLines)
      .use(retextZeroWidth)
      .use(retextHomoglyphs)
      .use(retextStringify)
      .processSync(input)
    expect(String(file)).toBe(input.replace('\u200b', ''))
    expect(file.messages.map(String)).toEqual(['2:11-2:12: `P\u0430yp\u0430l` has letters of two scripts'])
    expect(file.messages[0]).toMatchObject({
      ruleId: 'homoglyphs-latin',
      source: 'bersih',
      actual: '\u0430',
      expected: ['a']
    })
  })

  it('are folded on request', () => {
    const processor = unified().use(retextLines).use(retextHomoglyphs, {action: 'fold'}).use(retextStringify)
    expect(String(processor.processSync(input))).toContain('Paypal')
  })

  it('know two actions', () => {
    const use = (): unknown =>
      unified()
        .use(retextHomoglyphs, {action: 'hide' as 'fold'})
        .freeze()
    expect(use).toThrow('Expected `action` to be `fold` or `report`, got `hide`')
  })
})
