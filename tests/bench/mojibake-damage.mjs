// Damage real sentences by code, repair them, and count those that come back exactly.
//
//     node tests/bench/mojibake-damage.mjs ARTICLES.jsonl.gz... [--layers 1,2,3] [--pages ID,...] [--sample 3000]
//         [--lossy] [--clean] [--ftfy PYTHON] [--build DIR] [--show N]
//
// A page's row counts sentences with something beyond ASCII that were UTF-8 and read as that page, once for
// each layer; `mixed` takes another page for each layer. Undefined bytes of a single-byte page become the
// character of their number. Multi-byte pages lose what they can't read, so their rows count apart: `n` is
// those that lost nothing. `--lossy` puts U+FFFD for a byte here and there, turns each byte A0 into a space
// (rows `…+space`), or drops every undefined byte. `--clean` runs the articles' own lines and lists changes.
// `--ftfy` asks the Python that has ftfy for the same, encoding fixes only; what is timed is its `fix_text` as
// it is. Deterministic.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    layers: {type: 'string', default: '1,2,3'},
    pages: {type: 'string'},
    sample: {type: 'string', default: '3000'},
    lossy: {type: 'boolean', default: false},
    clean: {type: 'boolean', default: false},
    ftfy: {type: 'string'},
    build: {type: 'string', default: '../../dist/'},
    show: {type: 'string', default: '0'}
  }
})
const folder = new URL(values.build.endsWith('/') ? values.build : `${values.build}/`, import.meta.url)
const {repair} = await import(new URL('normalizers/mojibake/index.js', folder))
const {pageRows} = await import(new URL('normalizers/mojibake/pages-data.js', folder))

const encoder = new TextEncoder()
const multiByte = ['gbk', 'shift_jis', 'euc-kr', 'big5']

/** A reader of bytes as a page, which is what does the damage. */
function reader(id) {
  if (multiByte.includes(id)) {
    const decoder = new TextDecoder(id, {ignoreBOM: true})
    return (bytes) => decoder.decode(bytes)
  }
  const upper = pageRows.find(([name]) => name === id)[1]
  return (bytes) => {
    let text = ''
    for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]
    return text
  }
}

// A small generator of numbers (mulberry32), seeded for each row, so that rows do not depend on one another.
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const hash = (text) => {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  return value >>> 0
}

function* documents() {
  for (const path of positionals) {
    const raw = readFileSync(path)
    for (const line of (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n')) {
      if (line) yield {path, ...JSON.parse(line)}
    }
  }
}

function askFtfy(lines) {
  const program = `
import sys, json, time, ftfy
from ftfy import TextFixerConfig, fix_text
config = TextFixerConfig(unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False, fix_character_width=False, uncurl_quotes=False, fix_line_breaks=False, fix_surrogates=False, remove_control_chars=False, normalization=None)
lines = json.load(sys.stdin)
fixed = [fix_text(line, config) for line in lines]
begin = time.process_time()
for line in lines: fix_text(line)
json.dump({"fixed": fixed, "seconds": time.process_time() - begin}, sys.stdout)`
  const run = spawnSync(values.ftfy, ['-c', program], {input: JSON.stringify(lines), maxBuffer: 2 ** 30})
  if (run.status !== 0) throw new Error(String(run.stderr))
  return JSON.parse(run.stdout)
}

// Processor time, which a busy machine does not change, of the second of two passes, as the first is compiled.
function repairAll(lines) {
  for (const line of lines) repair(line)
  const begin = process.cpuUsage()
  const fixed = lines.map((line) => repair(line))
  const {user, system} = process.cpuUsage(begin)
  return {fixed, seconds: (user + system) / 1e6}
}

const bytesOf = (lines) => lines.reduce((sum, line) => sum + encoder.encode(line).length, 0)
const show = Number(values.show)
const visible = (text) =>
  JSON.stringify(text).replace(
    /[\u0080-\u00a0\u00ad\u200b-\u200f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

if (values.clean) clean()
else damage()

function clean() {
  const all = [...documents()]
  const texts = all.map(({text}) => text)
  const ours = repairAll(texts)
  const theirs = values.ftfy ? askFtfy(texts) : undefined
  let count = 0
  let changed = 0
  let differing = 0
  all.forEach(({text, id, path}, index) => {
    const mine = ours.fixed[index].split('\n')
    const other = theirs?.fixed[index].split('\n')
    text.split('\n').forEach((line, at) => {
      count++
      if (mine[at] !== line) changed++
      if (mine[at] === line && (!other || other[at] === line)) return
      if (other && other[at] !== mine[at]) differing++
      const agreement = !other
        ? ''
        : other[at] === mine[at]
          ? ' = ftfy'
          : ` | ftfy: ${differences(line, other[at])}`
      console.log(
        `${mine[at] === line ? 'kept   ' : 'changed'} ${path.split('/').at(-1)} ${id}: ${differences(line, mine[at])}${agreement}`
      )
    })
  })
  const size = bytesOf(texts) / 1e6
  const versus = theirs
    ? `, ftfy ${(size / theirs.seconds).toFixed(2)} MB/s, ratio ${(theirs.seconds / ours.seconds).toFixed(0)}; ${differing} lines differ`
    : ''
  console.log(`${count} lines, ${changed} changed; ours ${(size / ours.seconds).toFixed(1)} MB/s${versus}`)
}

function differences(before, after) {
  if (before === after) return 'nothing'
  let start = 0
  while (before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++
  return `${visible(before.slice(Math.max(0, start - 25), before.length - end + 15).slice(0, 120))} -> ${visible(after.slice(Math.max(0, start - 25), after.length - end + 15).slice(0, 120))}`
}

function sentences() {
  const found = []
  for (const {text, lang} of documents()) {
    for (const line of text.split('\n')) {
      for (const sentence of line.split(/(?<=[.!?।。！？]["”»]?)\s*/)) {
        const trimmed = sentence.trim()
        if (
          trimmed.length >= 15 &&
          trimmed.length <= 400 &&
          /[^\0-\x7f]/.test(trimmed) &&
          !/[\x80-\x9f\ufffd]/.test(trimmed)
        )
          found.push({text: trimmed, lang, key: hash(trimmed)})
      }
    }
  }
  // The same number of each language as far as there are any.
  const byLanguage = Map.groupBy ? Map.groupBy(found, ({lang}) => lang) : group(found)
  const quota = Math.ceil(Number(values.sample) / byLanguage.size)
  return [...byLanguage.values()].flatMap((list) => list.sort((a, b) => a.key - b.key).slice(0, quota))
}

function group(list) {
  const groups = new Map()
  for (const item of list) groups.set(item.lang, [...(groups.get(item.lang) ?? []), item])
  return groups
}

function damage() {
  const sample = sentences()
  const ids = values.pages ? values.pages.split(',') : [...pageRows.map(([id]) => id), ...multiByte, 'mixed']
  const kinds = values.lossy ? ['lost', 'space', 'dropped'] : ['']
  let total = 0
  let ourSeconds = 0
  let theirSeconds = 0
  let different = 0
  console.log(`${sample.length} sentences\npage\tlayers\tn\tours %${values.ftfy ? '\tftfy %\tagree %' : ''}`)
  for (const id of ids) {
    for (const layers of values.layers.split(',').map(Number)) {
      for (const kind of kinds) {
        const next = random(hash(`${id} ${layers} ${kind}`))
        const pairs = []
        for (const {text} of sample) {
          let damaged = text
          let whole = true
          for (let layer = 0; layer < layers; layer++) {
            const page = id === 'mixed' ? pageRows[Math.floor(next() * pageRows.length)][0] : id
            const bytes = encoder.encode(damaged)
            damaged = reader(page)(bytes)
            if (multiByte.includes(page) && damaged.includes('\ufffd')) whole = false
          }
          if (/[\n\r]/.test(damaged)) continue
          if (kind === 'lost') damaged = damaged.replace(/[^\0-\x7f]/g, (c) => (next() < 0.02 ? '\ufffd' : c))
          if (kind === 'space') damaged = damaged.replaceAll('\u00a0', ' ')
          if (kind === 'dropped') damaged = damaged.replace(/[\x80-\x9f]/g, '')
          if (whole && damaged !== text) pairs.push({text, damaged})
        }
        if (pairs.length === 0) continue
        const lines = pairs.map(({damaged}) => damaged)
        const ours = repairAll(lines)
        const right = pairs.filter(({text}, i) => ours.fixed[i] === text).length
        let row = `${id}${kind && `+${kind}`}\t${layers}\t${pairs.length}\t${percent(right, pairs.length)}`
        total += bytesOf(lines)
        ourSeconds += ours.seconds
        if (values.ftfy) {
          const theirs = askFtfy(lines)
          theirSeconds += theirs.seconds
          const theirRight = pairs.filter(({text}, i) => theirs.fixed[i] === text).length
          const agree = pairs.filter((_, i) => theirs.fixed[i] === ours.fixed[i]).length
          different += pairs.length - agree
          row += `\t${percent(theirRight, pairs.length)}\t${percent(agree, pairs.length)}${theirRight > right ? '\tBELOW' : ''}`
          pairs
            .filter(({text}, i) => theirs.fixed[i] === text && ours.fixed[i] !== text)
            .slice(0, show)
            .forEach(({text, damaged}) => {
              row += `\n    ftfy only: ${differences(text, repair(damaged))}`
            })
        }
        console.log(row)
        pairs
          .filter(({text}, i) => ours.fixed[i] !== text)
          .slice(0, show)
          .forEach(({text, damaged}) => {
            console.log(`    ${differences(text, repair(damaged))}`)
          })
      }
    }
  }
  console.log(
    `${(total / 1e6).toFixed(1)} MB damaged text, ours ${(total / 1e6 / ourSeconds).toFixed(2)} MB/s${values.ftfy ? `, ftfy ${(total / 1e6 / theirSeconds).toFixed(2)} MB/s, ratio ${(theirSeconds / ourSeconds).toFixed(1)}; ${different} lines differ` : ''}`
  )
}

function percent(part, whole) {
  return ((100 * part) / whole).toFixed(1)
}
