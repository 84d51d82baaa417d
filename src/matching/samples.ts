import {type Category, removedByDefault, type Strength} from '../document/category.ts'
import {compileRule} from './compile.ts'
import type {Pack, Rule} from './rule.ts'

/** How to clean a sample. */
export interface SampleOptions {
  readonly lang: string
  readonly strength: Strength
  /** The rule's own category, if that is kept by default. */
  readonly remove: readonly Category[]
}

/** A rule that is unsound, or one of its samples that did not come out as the rule says. */
export interface SampleFailure {
  /** `pack/id`. */
  readonly rule: string
  readonly kind: 'rule' | 'remove' | 'keep'
  /** Absent where the rule itself is at fault. */
  readonly sample?: string
  /** What is wrong, as a sentence. */
  readonly message: string
}

/**
 * Test rules by their own samples, and that each is sound: its id unique and in kebab case, its pattern
 * safe, with a required literal.
 *
 * A sample stands where the rule wants it in a document of plain paragraphs, between two of them if the
 * rule does not care. What a `remove` sample says must go, and nothing else; of the document with a `keep`
 * sample nothing may go.
 *
 * @param packs  those whose rules are tested
 * @param clean  cleans a text with these packs; with the others that will be used beside them, too, so that
 *   no rule of one pack eats what a rule of another keeps
 * @returns the failures; none if all is well
 */
export function testRules(
  packs: readonly Pack[],
  clean: (text: string, options: SampleOptions) => string
): SampleFailure[] {
  const failures: SampleFailure[] = []
  for (const pack of packs) {
    const seen = new Set<string>()
    for (const rule of pack.rules) {
      const id = `${pack.language}/${rule.id}`
      const fail = (kind: SampleFailure['kind'], message: string, sample?: string): void => {
        failures.push({rule: id, kind, message, ...(sample !== undefined && {sample})})
      }
      const unsound = unsoundReason(pack, rule, seen)
      seen.add(rule.id)
      if (unsound) {
        fail('rule', unsound)
        continue
      }
      const options: SampleOptions = {
        lang: pack.language,
        strength: rule.from ?? 'balanced',
        remove: removedByDefault.includes(rule.category) ? [] : [rule.category]
      }
      const check = (kind: 'remove' | 'keep', sample: string, given: string, expected: string): void => {
        const actual = clean(documentWith(given, rule.at), options)
        if (essence(actual) === essence(documentWith(expected, rule.at))) return
        fail(
          kind,
          `Expected ${JSON.stringify(expected)} to be left, got ${JSON.stringify(difference(actual))}`,
          sample
        )
      }
      for (const sample of rule.remove) {
        const whole = !sample.includes('⟦')
        check('remove', sample, sample.replace(/[⟦⟧]/g, ''), whole ? '' : sample.replace(/⟦[^⟧]*⟧/g, ''))
      }
      for (const sample of rule.keep) check('keep', sample, sample, sample)
    }
  }
  return failures
}

function unsoundReason(pack: Pack, rule: Rule, seen: ReadonlySet<string>): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule.id))
    return `Expected an id in kebab case, got \`${rule.id}\``
  if (seen.has(rule.id)) return `Expected \`${rule.id}\` once in the pack`
  if (rule.remove.length === 0 || rule.keep.length === 0)
    return 'Expected at least one `remove` and one `keep` sample'
  try {
    compileRule(pack.language, rule)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return undefined
}

// Plain in every language: no rule looks for letters and full stops alone. All differ, as repetition is evidence.
const paragraph = (number: number): string =>
  `Lorem ${'ipsum dolor sit amet consectetur '.repeat(1 + (number % 3))}elit ${'abcdefghijkl'[number]}.`
const around = 6
const before = Array.from({length: around}, (_, index) => paragraph(index))
const after = Array.from({length: around}, (_, index) => paragraph(around + index))

function documentWith(sample: string, at: Rule['at']): string {
  const head = at === 'head' || at === 'first'
  const tail = at === 'tail' || at === 'last' || at === 'edge'
  return [...(head ? [] : before), sample, ...(tail ? [] : after)].join('\n')
}

// White space is the normalizers' business.
const essence = (text: string): string => text.replace(/\s+/g, ' ').trim()

const frame = new Set([...before, ...after])

// What of a cleaned document is not from the paragraphs around the sample.
const difference = (actual: string): string =>
  actual
    .split('\n')
    .filter((line) => !frame.has(line))
    .join('\n')
