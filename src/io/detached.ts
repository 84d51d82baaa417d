/** A copy: what is cut from a text keeps all of the text in memory, as long as it is kept itself. */
export const detached = (text: string): string =>
  // Shorter ones are copied in any case.
  text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string)
