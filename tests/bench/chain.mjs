// MB/s of UTF-8 on one core, for each stage of the chain and the whole, beside what `retext()` takes for its
// parse alone. Figures are medians of several runs, in one process, so that their ratios can be trusted.
//
//   npm run bench -- CORPUS…            .txt, .jsonl, .jsonl.gz, or folders of them
//   npm run bench -- CORPUS… --runs 7   default 5
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {retext} from 'retext'
import {createCleaner, createPreset} from '../../dist/index.js'

const {values, positionals} = parseArgs({
  options: {runs: {type: 'string', default: '5'}},
  allowPositionals: true
})
if (positionals.length === 0) {
  console.error('Expected paths of a corpus: npm run bench -- CORPUS…')
  process.exit(2)
}
const runs = Number(values.runs)
const documents = positionals.flatMap(read)
const bytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)

function read(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => read(join(path, name)))
  const content = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(content) : content).toString()
  if (!/\.jsonl(\.gz)?$/.test(path)) return [{text}]
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({text, lang}) => ({text, lang}))
}

function megabytesPerSecond(work, some = documents, size = bytes) {
  const figures = []
  for (let run = 0; run <= runs; run++) {
    const start = performance.now()
    for (const document of some) work(document)
    if (run > 0) figures.push(size / 1000 / (performance.now() - start))
  }
  return figures.sort((a, b) => a - b)[runs >> 1]
}

const cleaning = (options) => {
  const cleaner = createCleaner(options)
  return ({text, lang}) => cleaner.clean(text, {lang})
}

const unknown = createCleaner()
const rows = []
const add = (stage, figure) => rows.push({stage, 'MB/s': Number(figure.toFixed(1))})
add('parse into lines, and write', megabytesPerSecond(cleaning({preset: {plugins: []}})))
for (const plugin of createPreset('default', {}).plugins) {
  const [attacher, options] = Array.isArray(plugin) ? plugin : [plugin]
  add(
    `with ${attacher.id ?? attacher.name} alone`,
    megabytesPerSecond(cleaning({preset: {plugins: [[attacher, options]]}}))
  )
}
add('preset normalize', megabytesPerSecond(cleaning({preset: 'normalize'})))
const whole = megabytesPerSecond(cleaning({}))
add('preset default, the whole chain', whole)
add(
  'preset default, language unknown',
  megabytesPerSecond(({text}) => unknown.clean(text), documents, bytes)
)
// `retext()` takes a hundred times as long: a part of the corpus will do.
const few = documents.filter((_, index) => index % 40 === 0)
const fewBytes = few.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
const frozen = retext().freeze()
add(
  'retext() alone, parse and write',
  megabytesPerSecond(({text}) => frozen.processSync(text), few, fewBytes)
)

console.log(`${documents.length} documents, ${(bytes / 1e6).toFixed(1)} MB, median of ${runs} runs`)
console.table(rows)
