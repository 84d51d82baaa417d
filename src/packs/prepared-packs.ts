/**
 * The analyses of the rules that come with bersih, by language, in JSON. Empty in the sources; `npm run build` fills
 * it in, so that a run need not begin with seconds of analysis.
 */
export const preparedPacks: Readonly<Record<string, string>> = {}
