// Trains the model of gambling promotion on labelled comments and writes `src/removers/spam/weights.ts`.
//
//   npm run build && node scripts/spam-model.mjs COMMENTS.jsonl[.gz] [--write] [--errors N] [--dist DIR]
//
// Each line is `{text, label, maker}`, label 1 for promotion. Every maker's comments are tried with a model that
// has seen only the others'; comments that differ from one of theirs in nothing but the site's name are left out.
// Without `--write` nothing is written. The same comments give the same weights.
import {readFileSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'

const root = new URL('..', import.meta.url)
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    write: {type: 'boolean', default: false},
    errors: {type: 'string', default: '0'},
    dist: {type: 'string', default: new URL('dist', root).pathname}
  }
})
const load = (name) => import(pathToFileURL(`${values.dist}/removers/spam/${name}.js`).href)
const [{learn}, {standIns}, {fold}] = [await load('learn'), await load('features'), await load('fold')]
if (positionals.length === 0) throw new Error('Expected a file of comments')
const rows = positionals.flatMap((path) => {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
})
for (const row of rows) row.group = standIns(row.text, fold(row.text)).join(' ').replace(/(?:@ ?)+/g, '@ ')

const {quantize, logit} = await load('model')
for (const maker of [...new Set(rows.map((row) => row.maker))].sort()) {
  const training = rows.filter((row) => row.maker !== maker)
  if (training.length === 0) continue
  const seen = new Set(training.map((row) => row.group))
  const tried = rows.filter((row) => row.maker === maker && !seen.has(row.group))
  const model = quantize(learn(training))
  for (const row of tried) row.logit = logit(row.text, model)
  const firsts = [...new Map(tried.map((row) => [row.group, row])).values()]
  console.log(`${maker}, by a model of the others: ${measure(tried)}`)
  console.log(`${maker}, one comment of each group:  ${measure(firsts)}`)
  const wrong = tried
    .filter((row) => row.logit > 0 !== (row.label === 1))
    .sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit))
  for (const row of wrong.slice(0, Number(values.errors)))
    console.log(`  ${row.logit.toFixed(2)} label ${row.label} ${row.text.replace(/\s+/g, ' ').slice(0, 140)}`)
}

function measure(items) {
  let both = 0
  let found = 0
  let labelled = 0
  for (const row of items) {
    if (row.logit > 0) found++
    if (row.label === 1) labelled++
    if (row.logit > 0 && row.label === 1) both++
  }
  const percent = (share) => (100 * share).toFixed(2)
  return `precision ${percent(both / found)}, recall ${percent(both / labelled)}, F1 ${percent((2 * both) / (found + labelled))}, ${items.length} comments`
}

if (values.write) {
  const model = quantize(learn(rows))
  const packed = Buffer.from(model.weights.buffer).toString('base64')
  const path = new URL('src/removers/spam/weights.ts', root)
  writeFileSync(
    path,
    `// Made by scripts/spam-model.mjs from ${rows.length} labelled comments; see the readme.\n` +
      `export const scale: number = ${model.scale}\n\n// biome-ignore format: one string\nexport const weights: string = '${packed}'\n`
  )
  console.log(`${path.pathname}: ${packed.length} characters`)
}
