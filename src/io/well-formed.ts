// In Node since 20, in the types of ECMAScript 2024.
interface WellFormed {
  isWellFormed(): boolean
  toWellFormed(): string
}

/** Whether a text has no lone surrogates, so that UTF-8 can hold it. */
export const isWellFormed = (text: string): boolean => (text as unknown as WellFormed).isWellFormed()

/** The text with U+FFFD in the place of lone surrogates. */
export const toWellFormed = (text: string): string => (text as unknown as WellFormed).toWellFormed()
