/**
 * Where the bytes of a text were not those of its encoding: `text.slice(start, end)` stood there in another
 * encoding, or as bytes that no decoding would give back.
 */
export interface RawSpan {
  readonly start: number
  readonly end: number
  readonly encoding?: string
  readonly base64?: string
}

/** A text and all that it takes to get its bytes back. */
export interface Decoded {
  /** Well-formed, so that UTF-8 can hold it. */
  readonly text: string
  /** Lower case, such as `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string
  /** The byte order mark's encoding; the mark is no part of the text. */
  readonly bom?: string
  readonly raw?: readonly RawSpan[]
}
