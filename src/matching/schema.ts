import {categories, strengths} from '../document/category.ts'
import {compileRule} from './compile.ts'
import type {Following, Pack, Rule} from './rule.ts'

const scopes = ['line', 'span'] as const
const places = ['head', 'tail', 'middle', 'first', 'last', 'edge', 'anywhere'] as const

/**
 * Read a pack that somebody else wrote, parsed from JSON or YAML already.
 *
 * @param value  `{language, rules}`, or a list of rules for no language in particular (`und`)
 * @param where  what it is called in messages, such as a file's path
 * @throws Error naming place, field and what was expected there; also on a rule that is not safe
 */
export function parsePack(value: unknown, where: string): Pack {
  const given = Array.isArray(value) ? {rules: value} : value
  const fields = record(given, where, ['language', 'rules'])
  const language = fields.language === undefined ? 'und' : string(fields.language, `${where}: \`language\``)
  if (!/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(language))
    throw expected(`${where}: \`language\``, 'a BCP 47 tag in lower case', language)
  if (!Array.isArray(fields.rules)) throw expected(`${where}: \`rules\``, 'a list', fields.rules)
  const rules = fields.rules.map((item: unknown, index) => parseRule(item, `${where}: rule ${index + 1}`))
  for (const rule of rules) {
    try {
      compileRule(language, rule)
    } catch (error) {
      throw new Error(`${where}: ${error instanceof Error ? error.message : error}`, {cause: error})
    }
  }
  return {language, rules}
}

const ruleFields = [
  'id',
  'category',
  'why',
  'scope',
  'match',
  'caseSensitive',
  'at',
  'then',
  'until',
  'from',
  'remove',
  'keep'
] as const

function parseRule(value: unknown, place: string): Rule {
  const fields = record(value, place, ruleFields)
  const id = string(fields.id, `${place}: \`id\``)
  const at = (field: (typeof ruleFields)[number]): string => `${place} (\`${id}\`): \`${field}\``
  const {scope, caseSensitive, then, from, until} = fields
  if (caseSensitive !== undefined && typeof caseSensitive !== 'boolean')
    throw expected(at('caseSensitive'), '`true` or `false`', caseSensitive)
  return {
    id,
    category: oneOf(fields.category, categories, at('category')),
    why: string(fields.why, at('why')),
    match: string(fields.match, at('match')),
    remove: samples(fields.remove, at('remove')),
    keep: samples(fields.keep, at('keep')),
    ...(scope !== undefined && {scope: oneOf(scope, scopes, at('scope'))}),
    ...(caseSensitive !== undefined && {caseSensitive}),
    ...(fields.at !== undefined && {at: oneOf(fields.at, places, at('at'))}),
    ...(until !== undefined && {until: oneOf(until, ['headline'] as const, at('until'))}),
    ...(from !== undefined && {from: oneOf(from, strengths, at('from'))}),
    ...(then !== undefined && {
      then: Array.isArray(then)
        ? then.map((item: unknown) => parseFollowing(item, at('then')))
        : parseFollowing(then, at('then'))
    })
  }
}

function parseFollowing(value: unknown, place: string): Following {
  const {lines, match, least, category} = record(value, place, ['lines', 'match', 'least', 'category'])
  if (!Number.isInteger(lines) || lines === 0)
    throw expected(`${place}: \`lines\``, 'a whole number other than 0', lines)
  if (least !== undefined && !(Number.isInteger(least) && (least as number) > 0))
    throw expected(`${place}: \`least\``, 'a whole number above 0', least)
  return {
    lines: lines as number,
    match: string(match, `${place}: \`match\``),
    ...(least !== undefined && {least: least as number}),
    ...(category !== undefined && {category: oneOf(category, categories, `${place}: \`category\``)})
  }
}

function record<Field extends string>(
  value: unknown,
  place: string,
  known: readonly Field[]
): Partial<Record<Field, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw expected(place, 'an object', value)
  for (const field of Object.keys(value)) {
    if (!(known as readonly string[]).includes(field))
      throw expected(place, `fields of ${list(known)}`, field)
  }
  return value as Partial<Record<Field, unknown>>
}

function string(value: unknown, place: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw expected(place, 'some text', value)
  return value
}

function samples(value: unknown, place: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0)
    throw expected(place, 'a list of at least one sample', value)
  return value.map((item: unknown) => string(item, place))
}

function oneOf<Value extends string>(value: unknown, known: readonly Value[], place: string): Value {
  const found = known.find((item) => item === value)
  if (found === undefined) throw expected(place, list(known), value)
  return found
}

const list = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ')

const expected = (place: string, what: string, got: unknown): Error =>
  new Error(`Expected ${place} to be ${what}, got ${got === undefined ? 'nothing' : JSON.stringify(got)}`)
