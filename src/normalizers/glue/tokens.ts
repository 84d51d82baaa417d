// The longest run without white space that is looked at to either side.
const reach = 60

/** The run of characters without white space around an offset. */
export function tokenAround(text: string, offset: number): {before: string; after: string} {
  const head = text.slice(Math.max(0, offset - reach), offset)
  const tail = text.slice(offset + 1, offset + 1 + reach)
  return {before: head.slice(head.search(/\S*$/)), after: tail.slice(0, tail.search(/\s|$/))}
}

// Ends of domains and of file names that are also written with a capital: `Detik.Com`, `Readme.Md`.
const ending =
  /^(?:com|net|org|id|co|edu|gov|go|info|tv|io|ai|me|news|online|my|sg|uk|us|au|de|at|ch|fr|es|it|pt|br|pl|cz|sk|nl|be|ru|рф|ua|by|tr|in|pk|vn|th|jp|cn|hk|tw|kr|al|mk|xk|rs|hr|js|ts|py|md|txt|pdf|docx?|xlsx?|html?|php|jpe?g|png|gif|mp[34]|zip|exe|json|xml|csv)(?![\p{L}\p{N}])/iu
const address = /:\/\/|[@#/\\=_<>{}&]|www\./i

/** Whether a mark stands within a name: a domain, a file, a URL, an identifier, an abbreviation. */
export function isName({before, after}: {before: string; after: string}, mark: string): boolean {
  if (address.test(before) || address.test(after)) return true
  if (mark !== '.') return false
  if (/^[\p{L}\p{N}_]+\(/u.test(after)) return true
  if (ending.test(after)) return true
  // Two dots within one run (`Hin.Gehört.Spezial`), or a capital within the next word (`Evos.AoV`).
  if (/\.[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(before)) return true
  return /^\p{Lu}[\p{Ll}\p{M}]+\p{Lu}/u.test(after)
}
