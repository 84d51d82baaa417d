import type {Strength} from '../document/category.ts'
import {featureCount, featureNames} from './context.ts'
import type {Lexicon} from './lexicon.ts'
import {depth, type Trees} from './trees.ts'

/** What kind of text a model judges: an extracted article, or a whole page with its menus. */
export const textKinds = ['article', 'page'] as const
export type TextKind = (typeof textKinds)[number]

/** How a kind of text is judged. */
export interface Judge {
  readonly lexicon: Lexicon
  readonly trees: Trees
  /** The probability is the logistic function of `slope * score + offset`, fitted on sites left out. */
  readonly slope: number
  readonly offset: number
  /** The probability from which a line goes, by strength. */
  readonly thresholds: Readonly<Record<Strength, number>>
  /** What was measured at each threshold on sites left out. */
  readonly measured?: Readonly<Record<string, unknown>>
}

/** A line classifier: for each kind of text a lexicon, and trees over its scores and the lines' shape and place. */
export interface LineModel {
  readonly judges: Readonly<Record<TextKind, Judge>>
}

const format = 'bersih line model 2'

/** Write a model as JSON; the arrays in base64, little-endian. */
export function serializeModel(model: LineModel): string {
  return JSON.stringify({
    format,
    features: featureNames,
    judges: Object.fromEntries(
      textKinds.map((name) => {
        const {lexicon, trees, ...rest} = model.judges[name]
        const {bias, features, thresholds, leaves} = trees
        const arrays = {
          features: encode(features),
          thresholds: encode(thresholds),
          leaves: encode(leaves)
        }
        return [
          name,
          {...rest, lexicon: {...lexicon, weights: encode(lexicon.weights)}, trees: {bias, ...arrays}}
        ]
      })
    )
  })
}

type Raw<Name extends string> = {readonly [name in Name]?: unknown}

interface RawModel extends Raw<'format' | 'features'> {
  readonly judges?: {readonly [kind in TextKind]?: RawJudge}
}

interface RawJudge extends Raw<'slope' | 'offset'> {
  readonly lexicon?: Raw<'bits' | 'scale' | 'bias' | 'weights'>
  readonly trees?: Raw<'bias' | 'features' | 'thresholds' | 'leaves'>
  readonly thresholds?: Raw<Strength>
  readonly measured?: Readonly<Record<string, unknown>>
}

/**
 * Read a model.
 *
 * @throws Error  if it is no model, or was made for other features than this version measures
 */
export function parseModel(json: string): LineModel {
  let value: RawModel | undefined
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Error(`Not a line model: ${(error as Error).message}`)
  }
  if (value?.format !== format) throw new Error(`Not a line model: expected format \`${format}\``)
  if (String(value.features) !== String(featureNames)) {
    throw new Error('The line model was trained for other features; train it again with this version')
  }
  return {
    judges: {article: judge(value.judges?.article, 'article'), page: judge(value.judges?.page, 'page')}
  }
}

function lexiconOf({bits, scale, bias, weights}: NonNullable<RawJudge['lexicon']>): Lexicon {
  const lexicon = {
    bits: number(bits, 'bits'),
    scale: number(scale, 'scale'),
    bias: number(bias, 'bias'),
    weights: new Int8Array(decode(weights, 'weights'))
  }
  if (lexicon.weights.length !== 2 ** lexicon.bits)
    throw new Error('Not a line model: the lexicon is cut short')
  return lexicon
}

function judge(value: RawJudge | undefined, name: string): Judge {
  const lexicon = lexiconOf(value?.lexicon ?? {})
  const {bias, features, thresholds, leaves} = value?.trees ?? {}
  const trees: Trees = {
    bias: number(bias, 'bias'),
    features: new Uint8Array(decode(features, 'features')),
    thresholds: floats(thresholds, 'thresholds'),
    leaves: floats(leaves, 'leaves')
  }
  const count = trees.features.length / depth
  const fits =
    Number.isInteger(count) &&
    trees.thresholds.length === trees.features.length &&
    trees.leaves.length === count * 2 ** depth &&
    trees.features.every((feature) => feature < featureCount)
  if (!fits) throw new Error(`Not a line model: the trees for \`${name}\` are broken`)
  const threshold = (strength: Strength): number =>
    number(value?.thresholds?.[strength], `thresholds.${strength}`)
  return {
    lexicon,
    trees,
    slope: number(value?.slope, 'slope'),
    offset: number(value?.offset, 'offset'),
    thresholds: {
      precise: threshold('precise'),
      balanced: threshold('balanced'),
      aggressive: threshold('aggressive')
    },
    ...(value?.measured && {measured: value.measured})
  }
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Error(`Not a line model: expected a number for \`${name}\``)
  return value
}

function encode(array: Int8Array | Uint8Array | Float32Array): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x2000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
  return btoa(text)
}

function floats(value: unknown, name: string): Float32Array {
  const bytes = decode(value, name)
  if (bytes.byteLength % 4 > 0) throw new Error(`Not a line model: \`${name}\` is cut short`)
  return new Float32Array(bytes)
}

function decode(value: unknown, name: string): ArrayBuffer {
  if (typeof value !== 'string' || !/^[\w+/]*=*$/.test(value) || value.length % 4 > 0) {
    throw new Error(`Not a line model: expected base64 for \`${name}\``)
  }
  const text = atob(value)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes.buffer
}
