import {digitValues} from './model.ts'
import {countedLetters, languageCosts} from './model-data.ts'

interface Letters {
  /** Column of each code unit below U+2000, from 1; 0 for what is no letter of the table. */
  readonly columns: Uint16Array
  readonly rows: readonly Uint8Array[]
}

let built: Letters | undefined

function letters(): Letters {
  if (built) return built
  const alphabet = `abcdefghijklmnopqrstuvwxyz${countedLetters}`
  const columns = new Uint16Array(0x2000)
  for (let index = 0; index < alphabet.length; index++) {
    const letter = alphabet[index]!
    columns[letter.charCodeAt(0)] = index + 1
    const upper = letter.toUpperCase()
    if (upper.length === 1) columns[upper.charCodeAt(0)] ||= index + 1
  }
  const digits = digitValues()
  const rows: Uint8Array[] = []
  for (let at = 0; at < languageCosts.length; at += alphabet.length) {
    rows.push(
      Uint8Array.from(languageCosts.slice(at, at + alphabet.length), (digit) => digits[digit.charCodeAt(0)]!)
    )
  }
  built = {columns, rows}
  return built
}

// A line says enough with its first letters.
const enough = 400

/**
 * What the Latin letters of a text cost in the language whose letters they are most like, in quarters of a
 * nat. It decides between readings of which the letters' neighbours say little: `nadležnih` or `nadleşnih`.
 */
export function languageCost(text: string): number {
  const {columns, rows} = letters()
  const counts = new Uint16Array(columns.length)
  const used: number[] = []
  for (let at = 0; at < text.length && at < enough; at++) {
    const unit = text.charCodeAt(at)
    const column = unit < 0x2000 ? columns[unit]! : 0
    if (column !== 0 && counts[column]!++ === 0) used.push(column)
  }
  let least = Number.POSITIVE_INFINITY
  for (const row of rows) {
    let cost = 0
    for (const column of used) cost += counts[column]! * row[column - 1]!
    least = Math.min(least, cost)
  }
  return least
}
