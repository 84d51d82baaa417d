import {decodeHTML, decodeHTMLStrict} from 'entities/decode'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Edit} from '../../document/edit.ts'
import {trait} from '../../document/traits.ts'
import {type Normalizer, normalizerPlugin, untilStable} from '../normalizer.ts'

/** Options of {@link createEntities}. */
export interface EntitiesOptions {
  /**
   * Whether entities are decoded also from the first line with a `<` on, where the text may be HTML with
   * entities of right; default: yes. ftfy's default is no.
   */
  readonly besideMarkup?: boolean | null
  /** Whether the semicolon may be missing where HTML allows it (`&nbsp `, `&eacute,`); default: yes. */
  readonly bare?: boolean | null
}

// `&` escaped any number of times, then a reference; the name of the shortest entities has two letters.
const reference =
  /&((?:(?:amp|AMP|#0*38|#[xX]0*26);)*)(#(?:[xX][0-9A-Fa-f]{1,6}|[0-9]{1,7})|[A-Za-z][0-9A-Za-z]{1,30})(;?)/g
// Names that run into the next word unmistakably: `&nbspKamis`.
const prefix = /^(?:nbsp|quot)(?=[A-Z]|$)/
// Behind a letter or digit only these may lack their semicolon; `A&not B` and `3&times 4` stay.
const bareInWord =
  /^(?:nbsp|quot|amp|lt|gt|[A-Za-z]+(?:acute|grave|circ|tilde|uml|cedil|ring|slash|lig)|[lr][sd]quo)$/
const wordCharacter = /[\p{L}\p{N}]$/u
const address = /[?=]|:\/\/|www\./

const named = new Map<string, string | undefined>()

// What a name with its semicolon stands for. Upper-cased names (`&EACUTE;`) are what is left where a whole
// text was upper-cased; they are decoded as ftfy does if HTML has no such name and the lower-cased one.
function nameValue(name: string): string | undefined {
  if (named.has(name)) return named.get(name)
  let value: string | undefined = decodeHTMLStrict(`&${name};`)
  if (value === `&${name};`) {
    const lower = name.toLowerCase()
    value = name === name.toUpperCase() && lower !== name ? nameValue(lower)?.toUpperCase() : undefined
  }
  // Names are few, but a text may hold any number of things that look like one.
  if (value !== undefined || named.size < 10_000) named.set(name, value)
  return value
}

/**
 * Decode HTML entities: named, numeric (windows-1252 numbers such as `&#150;` as browsers do), escaped any
 * number of times (`&amp;nbsp;`), with upper-cased names. `R&D` and the queries of URLs stay.
 */
export function createEntities(options?: Readonly<EntitiesOptions> | null): Normalizer {
  const besideMarkup = options?.besideMarkup ?? true
  const bare = options?.bare ?? true
  if (typeof besideMarkup !== 'boolean')
    throw new Error(`Expected \`besideMarkup\` to be a boolean, got \`${besideMarkup}\``)
  if (typeof bare !== 'boolean') throw new Error(`Expected \`bare\` to be a boolean, got \`${bare}\``)

  return {
    id: 'entities',
    needs: (_text, traits) => (traits & trait.ampersand) !== 0,
    edits: untilStable((whole) => {
      const markup = besideMarkup ? -1 : whole.indexOf('<')
      const text = markup < 0 ? whole : whole.slice(0, whole.lastIndexOf('\n', markup) + 1)
      const edits: Edit[] = []
      for (const match of text.matchAll(reference)) {
        const [found, escapes, name, semicolon] = match as unknown as [string, string, string, string]
        const start = match.index
        let end = start + found.length
        let value = semicolon ? referenceValue(name) : undefined
        if (value === undefined && !semicolon && bare) {
          const run = prefix.exec(name)?.[0] ?? name
          end -= name.length - run.length
          const last = edits.at(-1)
          // What the entity before it became counts, so that one pass does it all.
          const before = last?.end === start ? last.after : text.charAt(start - 1)
          value = bareValue(text, start, end, run, before)
        }
        if (value !== undefined) edits.push({start, end, after: value, rules: ['entities']})
        else if (escapes)
          edits.push({start, end: start + 1 + escapes.length, after: '&', rules: ['entities']})
      }
      return edits
    })
  }
}

const referenceValue = (name: string): string | undefined =>
  name.startsWith('#') ? decodeHTMLStrict(`&${name};`) : nameValue(name)

function bareValue(
  text: string,
  start: number,
  end: number,
  name: string,
  before: string
): string | undefined {
  if (/[=0-9A-Za-z]/.test(text.charAt(end)) && !prefix.test(name)) return undefined
  if (wordCharacter.test(before) && !name.startsWith('#') && !bareInWord.test(name)) return undefined
  if (inAddress(text, start)) return undefined
  if (name.startsWith('#')) {
    // A number that could be a price or a ticket (`&#1`) is none; 32 is the first character that is written.
    const value = decodeHTML(`&${name};`)
    return (value.codePointAt(0) ?? 0) < 0x20 || name.length < 3 ? undefined : value
  }
  const value = decodeHTML(`&${name}`)
  return value !== `&${name}` && value === nameValue(name) ? value : undefined
}

// Whether the token that holds an offset is a URL or its query. No URL is looked back further than this.
const longestAddress = 2000

function inAddress(text: string, offset: number): boolean {
  let start = offset
  while (start > 0 && offset - start < longestAddress && !/\s/.test(text.charAt(start - 1))) start--
  return address.test(text.slice(start, offset))
}

const retextEntities: Plugin<[(Readonly<EntitiesOptions> | null)?], Root> = normalizerPlugin(createEntities)
export default retextEntities
