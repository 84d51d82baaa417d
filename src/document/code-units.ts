// Larger texts are not kept, so that one of them does not hold the memory for all that follow.
const keptLength = 1 << 20
// Below, a call into the engine costs more than it saves.
const shortLength = 32

let kept = new Uint16Array(1 << 14)
let keptText: string | undefined

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
// Node has a way to copy a text in one go; browsers have none.
const canCopy = isLittleEndian && typeof Buffer === 'function'

/**
 * The UTF-16 code units of a text. An engine reads an array several times as fast as a string, where it must find
 * out at each character how the string is stored. Asked for the same text again, it copies nothing.
 *
 * @returns an array of at least `text.length` units; the next call may overwrite it
 */
export function codeUnits(text: string): Uint16Array {
  const {length} = text
  if (text === keptText) return kept
  let units = kept
  if (length > keptLength) units = new Uint16Array(length)
  else {
    if (kept.length < length) units = kept = new Uint16Array(length * 2)
    keptText = text
  }
  if (canCopy && length > shortLength) Buffer.from(units.buffer).write(text, 0, 'utf16le')
  else for (let index = 0; index < length; index++) units[index] = text.charCodeAt(index)
  return units
}
