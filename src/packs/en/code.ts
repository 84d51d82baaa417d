import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Code, marks and placeholders that a page or a feed has left in the text. */
export const codeRules: readonly Rule[] = [
  {
    id: 'excerpt-mark',
    category: 'artifact',
    why: 'Where a feed has cut a text off.',
    scope: 'span',
    match: r`(?<=[.!?"”] )\[(?:\.{3}|…)\]$`,
    at: 'last',
    remove: ['The ferry is back. ⟦[...]⟧'],
    keep: ['The ferry [...] is back.']
  },
  {
    id: 'script-in-text',
    category: 'artifact',
    why: 'The code of a button or an embedded page.',
    scope: 'span',
    match:
      '\\(function ?\\([\\w, ]{0,20}\\) ?\\{.{4,460}?\\}\\)? ?\\(document, ?[\'"]script[\'"], ?[\'"][\\w-]{2,40}[\'"]\\)\\)?;?|(?:window\\.\\w{2,30}|googletag\\.cmd|dataLayer|_taboola|gtag)(?:\\.push\\(|\\(| ?= ?).{2,200}?\\);',
    remove: [
      "They left. ⟦(function(d, s, id) { var js = d.x; }(document, 'script', 'harbour-jssdk'));⟧ It rained.",
      '⟦window._taboola.push({mode: 1});⟧'
    ],
    keep: ['(function (x) { return x })', 'The window.open call takes three values.']
  },
  {
    id: 'frame-code',
    category: 'artifact',
    why: 'Embedded pages and placeholders of advertisements.',
    scope: 'span',
    match:
      '<iframe\\b[^<>]{0,400}>(?:</iframe>)?|\\[(?:ads?|adsense|advert|advertisement|embedded content)(?: ?[\\d#]{1,3})?\\]',
    remove: [
      'They left. ⟦<iframe src="https://gazette.example/1"></iframe>⟧ It rained.',
      'They left. ⟦[ad]⟧ It rained.'
    ],
    keep: ['An iframe > a frame', '[add] the salt', '[adv] is short for adverb']
  },
  {
    id: 'wiki-edit',
    category: 'artifact',
    why: 'What wikis and templates leave beside their headings.',
    match:
      '\\[ ?(?:edit|hide|show|edit source|edit \\| edit source) ?\\]|contents ?\\[ ?(?:hide|show) ?\\]|toggle the table of contents|\\[email ?protected\\]|\\{\\{ ?[\\w. ]{1,40} ?\\}\\}',
    remove: ['[edit]', 'Contents [hide]', '[email protected]', '{{title}}'],
    keep: ['[edited]', '[show of hands]']
  }
]
