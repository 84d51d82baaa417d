import {describe, expect, it} from 'vitest'
import {preparedPacks} from '../dist/packs/prepared-packs.js'
import {analyse} from '../src/packs/analysis.ts'
import {packs} from '../src/packs/index.ts'
import {prepare} from '../src/packs/prepared.ts'

describe('the analyses in the built package', () => {
  it.each(packs.map(({language, rules}) => [language, rules] as const))(
    'should be those of the rules: %s',
    (language, rules) => {
      expect(preparedPacks[language]).toBe(prepare(rules, (rule) => analyse(rule, rule.id)))
    }
  )
})
