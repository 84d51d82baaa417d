import {type Category, categories, removedByDefault, type Strength, strengths} from '../document/category.ts'

/** Options that all removers share. */
export interface RemovalOptions {
  /** Categories to remove beside the default ones; see `removedByDefault`. */
  readonly remove?: readonly Category[] | null
  /** Categories to keep although they are removed by default. */
  readonly keep?: readonly Category[] | null
  /** How boldly to remove; default `balanced`. */
  readonly strength?: Strength | null
  /** Language of all documents, BCP 47; default: each document's own, else unknown. */
  readonly lang?: string | null
}

/**
 * Read the shared options.
 *
 * @returns the categories that go, and the strength
 * @throws Error on an unknown category or strength
 */
export function readOptions(options?: Readonly<RemovalOptions> | null): {
  readonly enabled: ReadonlySet<Category>
  readonly strength: Strength
} {
  const remove = validated('remove', options?.remove ?? [], categories)
  const keep = validated('keep', options?.keep ?? [], categories)
  const strength = options?.strength ?? 'balanced'
  validated('strength', [strength], strengths)
  const enabled = new Set([...removedByDefault, ...remove].filter((category) => !keep.includes(category)))
  return {enabled, strength}
}

function validated<Value extends string>(
  name: string,
  given: readonly Value[],
  known: readonly Value[]
): readonly Value[] {
  for (const value of given) {
    if (known.includes(value)) continue
    const expected = known.map((item) => `\`${item}\``).join(', ')
    throw new Error(`Expected \`${name}\` to be of ${expected}, got \`${value}\``)
  }
  return given
}
