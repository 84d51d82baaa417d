export {createCombiningOrder, default as retextCombiningOrder} from './combining-order/index.ts'
export {type ControlOptions, createControl, default as retextControl} from './control/index.ts'
export {createDebris, default as retextDebris} from './debris/index.ts'
export {createEntities, default as retextEntities, type EntitiesOptions} from './entities/index.ts'
export {createGlue, default as retextGlue, type GlueOptions} from './glue/index.ts'
export {createHomoglyphs, default as retextHomoglyphs, type HomoglyphsOptions} from './homoglyphs/index.ts'
export {
  createHyphenation,
  default as retextHyphenation,
  type HyphenationOptions
} from './hyphenation/index.ts'
export {createInvisible, default as retextInvisible, type InvisibleOptions} from './invisible/index.ts'
export {createLigatures, default as retextLigatures} from './ligatures/index.ts'
export {createLineEnds, default as retextLineEnds, type LineEndsOptions} from './line-ends/index.ts'
export {createMojibake, default as retextMojibake, type MojibakeOptions} from './mojibake/index.ts'
export {
  createNormalizationForm,
  default as retextNormalizationForm,
  type Form,
  type NormalizationFormOptions
} from './normalization-form/index.ts'
export {type Normalizer, normalize, normalizerPlugin} from './normalizer.ts'
export {createPresentationForms, default as retextPresentationForms} from './presentation-forms/index.ts'
export {createQuotes, default as retextQuotes, type QuotesOptions} from './quotes/index.ts'
export {createStrayPunctuation, default as retextStrayPunctuation} from './stray-punctuation/index.ts'
export {createSurrogates, default as retextSurrogates} from './surrogates/index.ts'
export {createUnwrap, default as retextUnwrap, type UnwrapOptions} from './unwrap/index.ts'
export {createWhiteSpace, default as retextWhiteSpace, type WhiteSpaceOptions} from './white-space/index.ts'
export {createWidth, default as retextWidth, type WidthOptions} from './width/index.ts'
export {createZeroWidth, default as retextZeroWidth} from './zero-width/index.ts'
