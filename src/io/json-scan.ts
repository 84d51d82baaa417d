/**
 * Finds the values of a few fields in a line of JSON, by bytes, and checks on the way that the line is JSON as
 * `JSON.parse` has it. Nothing is built but numbers, so that a record costs one pass over its bytes.
 */

/** A value's place in the bytes; of a string with its quotes. */
export interface Found {
  /** 0: there is no such field; 1: a string; 2: something else. */
  kind: 0 | 1 | 2
  start: number
  end: number
}

interface Key {
  readonly name: string
  readonly bytes: Uint8Array
  /** Index of the field that ends here. */
  field: number
  readonly below: Key[]
}

/** Fields to look for, made by {@link fields}. */
export interface Fields {
  readonly keys: readonly Key[]
  readonly count: number
}

/** Prepare field paths such as `text` or `page.text`; a dot leads into nested objects. */
export function fields(paths: readonly string[]): Fields {
  const keys: Key[] = []
  for (const [index, path] of paths.entries()) {
    let level = keys
    const names = path.split('.')
    for (const [depth, name] of names.entries()) {
      let key = level.find((other) => other.name === name)
      if (!key) level.push((key = {name, bytes: Buffer.from(name), field: -1, below: []}))
      if (depth === names.length - 1) key.field = index
      level = key.below
    }
  }
  return {keys, count: paths.length}
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a

// Thrown to leave the scan; not an Error, whose stack would cost more than the scan.
class Broken {
  readonly at: number
  constructor(at: number) {
    this.at = at
  }
}

// The scanner's place. Module state and not an object's: half as fast again.
let bytes: Uint8Array = new Uint8Array()
let at = 0
let end = 0
let found: Found[] = []

/**
 * Scan one line.
 *
 * @param line  holds the line from `from` to `to`
 * @param results  one for each field, filled in; of a key that occurs twice, the last counts
 * @returns the offset at which the line stops being JSON, or -1 if it is JSON
 */
export function scan(line: Uint8Array, from: number, to: number, wanted: Fields, results: Found[]): number {
  bytes = line
  at = from
  end = to
  found = results
  for (let index = 0; index < wanted.count; index++) reset(index)
  try {
    space()
    if (bytes[at] === 0x7b && at < end) object(wanted.keys)
    else value()
    space()
    return at === end ? -1 : at
  } catch (error) {
    if (error instanceof Broken) return Math.min(error.at, to)
    throw error
  }
}

function reset(index: number): void {
  const result = found[index]
  if (result) result.kind = 0
  else found[index] = {kind: 0, start: 0, end: 0}
}

function space(): void {
  while (at < end) {
    const byte = bytes[at]!
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
    at++
  }
}

function object(keys: readonly Key[]): void {
  at++
  space()
  if (at < end && bytes[at] === 0x7d) {
    at++
    return
  }
  for (;;) {
    const start = at
    string()
    const key = match(keys, start + 1, at - 1)
    space()
    if (at >= end || bytes[at] !== colon) throw new Broken(at)
    at++
    space()
    if (key) member(key)
    else value()
    space()
    const byte = at < end ? bytes[at] : 0
    at++
    if (byte === 0x7d) return
    if (byte !== comma) throw new Broken(at - 1)
    space()
  }
}

function member(key: Key): void {
  forget(key)
  const start = at
  const first = at < end ? bytes[at] : 0
  if (first === 0x7b && key.below.length > 0) object(key.below)
  else value()
  if (key.field >= 0) {
    const result = found[key.field]!
    result.kind = first === quote ? 1 : 2
    result.start = start
    result.end = at
  }
}

// A key that comes again hides all that stood below its first.
function forget(key: Key): void {
  if (key.field >= 0) reset(key.field)
  for (const next of key.below) forget(next)
}

function match(keys: readonly Key[], start: number, stop: number): Key | undefined {
  const length = stop - start
  let escaped = false
  for (const key of keys) {
    const name = key.bytes
    if (name.length === length) {
      let index = 0
      while (index < length && bytes[start + index] === name[index]) index++
      if (index === length) return key
    }
  }
  for (let index = start; index < stop && !escaped; index++) escaped = bytes[index] === backslash
  if (!escaped) return undefined
  const name = JSON.parse(Buffer.from(bytes.subarray(start - 1, stop + 1)).toString()) as string
  return keys.find((key) => key.name === name)
}

function string(): void {
  if (at >= end || bytes[at] !== quote) throw new Broken(at)
  const source = bytes
  const stop = end
  let index = at + 1
  for (;;) {
    if (index >= stop) throw new Broken(stop)
    const byte = source[index]!
    if (byte === quote) break
    if (byte === backslash) index = behindEscape(index)
    else if (byte < 0x20) throw new Broken(index)
    else index++
  }
  at = index + 1
}

const simpleEscapes = new Uint8Array(256)
for (const character of '"\\/bfnrt') simpleEscapes[character.charCodeAt(0)] = 1

const isHex = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)

function behindEscape(index: number): number {
  const byte = index + 1 < end ? bytes[index + 1]! : 0
  if (simpleEscapes[byte]) return index + 2
  if (byte !== 0x75 || index + 6 > end) throw new Broken(index)
  for (let digit = index + 2; digit < index + 6; digit++) if (!isHex(bytes[digit]!)) throw new Broken(index)
  return index + 6
}

// Containers are kept on a list and not on the call stack, which a deep one would break.
function value(): void {
  const open: number[] = []
  for (;;) {
    const byte = at < end ? bytes[at]! : 0
    if (byte === quote) string()
    else if (byte === 0x7b || byte === 0x5b) {
      at++
      space()
      if (at < end && bytes[at] === byte + 2) at++
      else {
        open.push(byte)
        if (byte === 0x7b) name()
        continue
      }
    } else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) number()
    else if (byte === 0x74) word('true')
    else if (byte === 0x66) word('false')
    else if (byte === 0x6e) word('null')
    else throw new Broken(at)
    if (!next(open)) return
  }
}

// Close what ends here; whether another value follows.
function next(open: number[]): boolean {
  while (open.length > 0) {
    const container = open[open.length - 1]!
    space()
    const byte = at < end ? bytes[at]! : 0
    at++
    if (byte === comma) {
      space()
      if (container === 0x7b) name()
      return true
    }
    if (byte !== container + 2) throw new Broken(at - 1)
    open.pop()
  }
  return false
}

function name(): void {
  string()
  space()
  if (at >= end || bytes[at] !== colon) throw new Broken(at)
  at++
  space()
}

function digits(): void {
  const start = at
  while (at < end && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++
  if (at === start) throw new Broken(at)
}

function number(): void {
  if (bytes[at] === 0x2d) at++
  if (at < end && bytes[at] === 0x30) at++
  else digits()
  if (at < end && bytes[at] === 0x2e) {
    at++
    digits()
  }
  if (at < end && (bytes[at]! | 0x20) === 0x65) {
    at++
    if (at < end && (bytes[at] === 0x2b || bytes[at] === 0x2d)) at++
    digits()
  }
}

function word(letters: string): void {
  for (let index = 0; index < letters.length; index++) {
    if (at >= end || bytes[at] !== letters.charCodeAt(index)) throw new Broken(at)
    at++
  }
}
