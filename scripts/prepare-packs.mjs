// Analyses the rules that come with bersih and writes the outcome where the built package looks for it.
import {writeFileSync} from 'node:fs'
import {analyse} from '../dist/packs/analysis.js'
import {packs} from '../dist/packs/index.js'
import {prepare} from '../dist/packs/prepared.js'

const prepared = packs.map(({language, rules}) => [
  language,
  prepare(rules, (rule) => analyse(rule, `rule \`${language}/${rule.id}\``))
])
writeFileSync(
  new URL('../dist/packs/prepared-packs.js', import.meta.url),
  `export const preparedPacks = ${JSON.stringify(Object.fromEntries(prepared))}\n`
)
