/** Flags as commander reads them, by name in camel case; not yet validated. */
export type Flags = Readonly<Record<string, unknown>>
