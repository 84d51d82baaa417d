// Writes the generated parts of the documentation: the examples in each plugin's readme, the table of plugins in
// the README, and the page of rules. Run after a build.
//
//   node scripts/docs.mjs           write
//   node scripts/docs.mjs --check   write nothing; exit 1 if something is out of date
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packsFor} from '../dist/index.js'

const check = process.argv.includes('--check')
const stale = []

function update(path, content) {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (before === content) return
  stale.push(path)
  if (!check) writeFileSync(path, content)
}

// Replace what stands between the markers of a zone; a zone that is missing is added at the end.
function zone(text, name, content) {
  const open = `<!-- generated: ${name} -->`
  const close = `<!-- end: ${name} -->`
  const block = `${open}\n\n${content.trim()}\n\n${close}`
  const from = text.indexOf(open)
  const to = text.indexOf(close)
  if (from < 0 || to < 0) return `${text.trimEnd()}\n\n${block}\n`
  return text.slice(0, from) + block + text.slice(to + close.length)
}

// What is invisible is shown as an escape, or the examples would say nothing.
const visible = (text) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
const code = (text) => {
  const shown = visible(text).replaceAll('|', '\\|')
  return shown === '' ? '(empty)' : shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
}
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const plugins = ['normalizers', 'removers', 'judges'].flatMap((kind) => {
  const folder = join('src', kind)
  if (!existsSync(folder)) return []
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({kind, id: name, folder: join(folder, name)}))
})

for (const plugin of plugins) {
  const readmePath = join(plugin.folder, 'readme.md')
  const examples = JSON.parse(readFileSync(join(plugin.folder, 'examples.json'), 'utf8'))
  const rows = examples.map(({name, kind, options, input, output}) => {
    const result = input === output ? 'stays' : code(output)
    return `| ${cell(name)}${options ? ` (${code(JSON.stringify(options))})` : ''} | ${kind} | ${code(input)} | ${result} |`
  })
  const readme = readFileSync(readmePath, 'utf8')
  plugin.summary = readme.split(/\n\n+/)[1]?.split(/(?<=\.)\s/)[0].replaceAll('\n', ' ') ?? ''
  update(readmePath, zone(readme, 'examples', ['## Examples', '', '| what | kind | in | out |', '|---|---|---|---|', ...rows].join('\n')))
}

const table = ['| plugin | what it does |', '|---|---|', ...plugins.map(({id, folder, summary}) => `| [\`${id}\`](${folder}/readme.md) | ${cell(summary)} |`)]
update('README.md', zone(readFileSync('README.md', 'utf8'), 'plugins', table.join('\n')))

const packs = packsFor(undefined)
const ruleCount = packs.reduce((sum, {rules}) => sum + rules.length, 0)
const pages = packs.flatMap(({language, rules}) => [
  `## ${language}`,
  '',
  '| rule | category | why | removes | keeps |',
  '|---|---|---|---|---|',
  ...rules.map((rule) => {
    const where = [rule.scope === 'span' ? 'span' : '', rule.at ?? '', rule.from && rule.from !== 'precise' ? `from ${rule.from}` : ''].filter(Boolean)
    return `| \`${language}/${rule.id}\`${where.length > 0 ? ` (${where.join(', ')})` : ''} | ${rule.category} | ${cell(rule.why)} | ${code(rule.remove[0])} | ${code(rule.keep[0])} |`
  }),
  ''
])
update('docs/rules.md', zone(existsSync('docs/rules.md') ? readFileSync('docs/rules.md', 'utf8') : '# Rules\n', 'rules', [`${ruleCount} rules in ${packs.length} packs.`, '', ...pages].join('\n')))

if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run docs\`.`)
  process.exitCode = 1
} else console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The documentation is up to date.')
