import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const picture = r`!\[[^\[\]]{0,120}\]\([^()]{1,300}\)`
const short = r`\[[^\[\]]{1,40}\]\([^()\s]{1,150}\)`

/** Menus and pictures as Markdown writes them. */
export const markdownRules: readonly Rule[] = [
  {
    id: 'linked-picture',
    category: 'nav',
    why: 'A picture that is a link, in a line of its own: a logo, a button, a preview.',
    match: r`[-*•>| ]{0,4}\[${picture}\]\([^()]{1,300}\)`,
    remove: [
      '[![Harbour Post](/pic/logo.gif)](/)',
      '[![RSS](pic/rss.png "Feed")](https://gazette.example/rss)'
    ],
    keep: ['[![Map](/map.png)](/map) shows the harbour.']
  },
  {
    id: 'linked-line-of-site',
    category: 'nav',
    why: 'A line of nothing but a link within the site, or with a title, as Markdown writes them.',
    match: r`[-*•>| ]{0,4}\[[^\[\]]{1,160}\](?:\([^()\s]{1,300} "[^"]{0,200}"\)|\([#/][^()\s]{0,300}\)|\([\w-]{1,40}\.(?:php|html|htm|asp|aspx|jsp)[^()\s]{0,200}\))`,
    remove: [
      '[Skip](#content)',
      '* [Editorial](index.php?ar=list&n=9)',
      '[4.5.21](https://gazette.example/x "permanent link")'
    ],
    keep: ['See [the list](/list) of boats.', '[1](https://gazette.example) and more']
  },
  {
    id: 'row-of-links',
    category: 'nav',
    why: 'Links side by side, with dashes or bars in between, as in a menu.',
    match: r`[-*•>| ]{0,4}${short} ?[–—|•·/-] ?${short}(?: ?[–—|•·/-] ?\[.{3,300}\))?[| ]{0,2}`,
    remove: ['[Home](https://gazette.example) | [Boats](https://gazette.example/boats) | [Fish](/fish)'],
    keep: ['[Boats](/boats) and [fish](/fish)', '[Boats](/boats) – [fish](/fish) are sold here.']
  },
  {
    id: 'linked-photographer',
    category: 'credit',
    why: 'Whose the picture is, with a link to the photographer.',
    match: r`\W{0,3}(?:foto|fotos|photo|image|bild|immagine|imagen|imagem|фото|zdjęcie|afbeelding|illustration)(?: (?:by|di|von|de|por|par|door|від|от|autorstwa|credit))? ?:? ?\[[^\[\]]{2,60}\]\([^()\s]{4,300}\)(?: (?:on|su|auf|sur|en|no|op|via|na|на) (?:\[[^\[\]]{2,40}\]\([^()\s]{4,200}\)|\w{3,20}))?[.*_)]{0,3}`,
    remove: [
      'Foto di [Ana Ruiz](https://pictures.example/ana).',
      'Photo by [Jan Meer](https://pictures.example/jan) on [Pictures](https://pictures.example)'
    ],
    keep: ['Photo by [Jan Meer](https://pictures.example/jan) that won a prize.']
  }
]
