export {type ControlOptions, default as retextControl} from './control/index.ts'
export {default as retextDebris} from './debris/index.ts'
export {default as retextEntities, type EntitiesOptions} from './entities/index.ts'
export {default as retextGlue, type GlueOptions} from './glue/index.ts'
export {default as retextHomoglyphs, type HomoglyphsOptions} from './homoglyphs/index.ts'
export {default as retextHyphenation, type HyphenationOptions} from './hyphenation/index.ts'
export {default as retextInvisible, type InvisibleOptions} from './invisible/index.ts'
export {default as retextLigatures} from './ligatures/index.ts'
export {default as retextLineEnds, type LineEndsOptions} from './line-ends/index.ts'
export {default as retextMojibake, type MojibakeOptions} from './mojibake/index.ts'
export {
  default as retextNormalizationForm,
  type Form,
  type NormalizationFormOptions
} from './normalization-form/index.ts'
export {type Normalizer, normalize, normalizerPlugin} from './normalizer.ts'
export {default as retextQuotes, type QuotesOptions} from './quotes/index.ts'
export {default as retextStrayPunctuation} from './stray-punctuation/index.ts'
export {default as retextSurrogates} from './surrogates/index.ts'
export {default as retextUnwrap, type UnwrapOptions} from './unwrap/index.ts'
export {default as retextWhiteSpace, type WhiteSpaceOptions} from './white-space/index.ts'
export {default as retextWidth, type WidthOptions} from './width/index.ts'
export {default as retextZeroWidth} from './zero-width/index.ts'
