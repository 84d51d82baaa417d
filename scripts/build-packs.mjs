// Evaluates and analyses the rules that come with bersih, and writes the outcome where the built package looks for it.
import {mkdirSync, writeFileSync} from 'node:fs'
import {analyse} from '../dist/matching/analysis.js'
import {storePack} from '../dist/matching/stored.js'
import {writtenPacks} from '../dist/packs/written.js'

const folder = new URL('../dist/packs/built/', import.meta.url)
mkdirSync(folder, {recursive: true})
for (const pack of writtenPacks) {
  const json = storePack(pack, (rule) => analyse(rule, `rule \`${pack.language}/${rule.id}\``))
  writeFileSync(new URL(`${pack.language}.json`, folder), json)
}
// For browsers, which read no files.
const languages = writtenPacks.map(({language}) => language)
writeFileSync(
  new URL('../dist/packs/built-packs.browser.js', import.meta.url),
  `${languages.map((language) => `import ${language} from './built/${language}.json' with {type: 'json'}\n`).join('')}
const packs = {${languages.join(', ')}}

export const builtPack = (language) => packs[language]
`
)
