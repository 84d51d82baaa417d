// Puts invented spam into articles, in every dress and at every place, and counts how much of it the built
// package takes out again and whether it touches anything else.
//
//   node tests/bench/spam-inject.mjs ARTICLES... [--articles N] [--strength S] [--misses N] [--chain] [--dist DIR]
//
// With `--chain` the preset `default` cleans, not this remover alone.
//
// ARTICLES are .jsonl or .jsonl.gz with a field `text`, or .txt. The same arguments give the same result.
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {dresses, spamLines} from './spam-dresses.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    articles: {type: 'string', default: '400'},
    strength: {type: 'string', default: 'balanced'},
    misses: {type: 'string', default: '10'},
    chain: {type: 'boolean', default: false},
    dist: {type: 'string', default: new URL('../../dist', import.meta.url).pathname}
  }
})
const load = (path) => import(pathToFileURL(`${values.dist}/${path}`).href)
const {createSpam} = await load('removers/spam/index.js')
const {apply} = await load('document/edit.js')
const remover = createSpam({strength: values.strength})
const cleaner = values.chain ? (await load('index.js')).createCleaner({strength: values.strength}) : undefined

function clean(text) {
  if (cleaner) return cleaner.clean(text).text
  for (let round = 0; round < 25; round++) {
    const edits = remover.edits(text, {round})
    if (edits.length === 0) break
    text = apply(text, edits)
  }
  return text
}

const texts = positionals.flatMap((path) => {
  const bytes = readFileSync(path)
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!/\.jsonl(\.gz)?$/.test(path)) return [content]
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text))
})
const step = Math.max(1, Math.floor(texts.length / Number(values.articles)))
const articles = texts
  .filter((_, index) => index % step === 0)
  .map((text) =>
    clean(
      text
        .normalize()
        .replace(/\r+\n?|[\u0085\u2028\u2029]/g, '\n')
        .trim()
    )
  )
  .filter((text) => text.split('\n').filter((line) => line.trim()).length >= 4)
if (articles.length === 0) throw new Error('Expected articles of four lines or more')

const places = {
  head: (text, spam) => `${spam}\n${text}`,
  middle(text, spam) {
    const lines = text.split('\n')
    lines.splice(lines.length >> 1, 0, spam)
    return lines.join('\n')
  },
  tail: (text, spam) => `${text}\n${spam}`,
  'end of a paragraph'(text, spam) {
    const lines = text.split('\n')
    const middle = lines.length >> 1
    const isParagraph = (line) => line.length >= 80 && /[.!?]["”]?$/.test(line)
    const at = lines.findIndex((line, index) => index >= middle && isParagraph(line))
    if (at < 0) return undefined
    lines[at] += ` ${spam}`
    return lines.join('\n')
  }
}

// What stands where the article and the result part, in both.
function around(article, result) {
  let at = 0
  while (at < article.length && article[at] === result[at]) at++
  const from = Math.max(0, at - 30)
  return {article: article.slice(from, at + 40), result: result.slice(from, at + 40)}
}

const squeeze = (text) => text.replace(/\s+/g, ' ').trim()
const tallies = new Map()
const misses = []
const count = (key, hit, hurt) => {
  const tally = tallies.get(key) ?? {tried: 0, removed: 0, hurt: 0}
  tally.tried++
  if (hit) tally.removed++
  if (hurt) tally.hurt++
  tallies.set(key, tally)
}
let turn = 0
for (const [lang, lines] of Object.entries(spamLines)) {
  for (const line of lines) {
    const seen = new Set()
    for (const [dress, put] of Object.entries(dresses)) {
      const spam = put(line)
      if (seen.has(spam)) continue
      seen.add(spam)
      for (const [place, inject] of Object.entries(places)) {
        // A prime step, so that every article meets every dress.
        const article = articles[(turn++ * 7919) % articles.length]
        const injected = inject(article, spam)
        if (injected === undefined) continue
        const result = clean(injected)
        const hit = squeeze(result) === squeeze(article)
        const left = squeeze(result).length - squeeze(article).length
        const hurt =
          !hit && left < squeeze(spam).length && !squeeze(result).includes(squeeze(article).slice(0, 40))
        for (const key of ['all', `dress: ${dress}`, `place: ${place}`, `language: ${lang}`])
          count(key, hit, hurt)
        if (!hit)
          misses.push({
            place,
            dress,
            spam,
            left,
            whole: left === squeeze(spam).length + 1,
            ...around(article, result)
          })
      }
    }
  }
}
for (const [key, {tried, removed, hurt}] of tallies) {
  const share = ((100 * removed) / tried).toFixed(1).padStart(6)
  if (removed < tried || key === 'all')
    console.log(`${key.padEnd(36)} ${share} %  ${removed} of ${tried}${hurt ? `, article hurt ${hurt}` : ''}`)
}
const partly = misses.filter((miss) => !miss.whole)
console.log(
  `not removed ${misses.length - partly.length}, removed in part or with something else ${partly.length}`
)
const every = Math.max(1, Math.ceil(misses.length / Number(values.misses)))
for (const miss of misses.filter((_, index) => index % every === 0)) console.log(JSON.stringify(miss))
