import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'

const r = String.raw

/** Who took, drew or owns a picture, in lines of their own. */
export const photoCreditRules: readonly Rule[] = [
  {
    id: 'photographer-and-agency',
    category: 'credit',
    why: 'A photographer and the agency or paper, in a line of their own.',
    caseSensitive: true,
    match: `${name}(?:/| / | \\| )(?:AP|AFP|PA|EPA|UPI|REUTERS|Reuters|Getty|GETTY|Bloomberg|NPR|CNN|BBC|NBC|CBS|ABC|CBC|Fox|USA TODAY|Shutterstock|Rex|AOL|CNET|AAP|PTI|ANI|TNS|MCT|NYT|Xinhua|Anadolu|Engadget|TechCrunch|Business Insider|Insider|Mashable|WIRED|Gizmodo|HuffPost|POLITICO|Politico|Axios|Forbes)(?: (?:News|Images|Photo|via .{2,30}))?|${name}(?:/| / | \\| )The \\p{Lu}[\\p{L} ]{2,40}`,
    remove: ['Ana Ruiz/AP', 'Jan Meer / The Harbour Gazette', 'Ana Ruiz/CNET'],
    keep: ['Ana Ruiz/AP style', 'He / The man who sold the bridge, again']
  },
  {
    id: 'photo-credit',
    category: 'credit',
    why: 'Who took or owns a picture; the picture is not in the text.',
    match:
      '(?!(?:\\p{L}{3,9} )?(?:photo|image|picture|photograph|video|map|chart|visual|screenshot|graphic)s? (?:from|by|via) .{2,100} (?:shows?|showed|is|are|was|were|have|has|had|suggests?|reveal(?:s|ed)?|appear(?:s|ed)?|emerged|circulated|went|will|can|could|depict(?:s|ed)?) )[(\\[*|]{0,2}(?:(?:(?:main|featured?|cover|header|lead|hero|top|title|banner|file|stock|screenshot|representational|representative) )?(?:photo|image|picture|photograph|pic|illustration|graphic|screenshot|video|artwork|cartoon|map|chart|gif|visual)s?(?: illustration)?(?: (?:credits?|courtes[yi](?: of)?|sources?|copyright|provided|supplied|used with permission|via|by|from|:|©|\\(c\\)))(?: by| of| via|:| and copyright)?[,:/]? ?|photos? ?[:/] ?|image ?[:/] ?|pic(?:ture)?s? ?[:/] ?|(?:photo|image) © ?|credits?(?:: ?|\\.{3} ?)|photos? (?:by|courtesy(?: of)?) |courtesy(?: of)?: )[^.!?]{2,110}[)\\].]{0,2}|[(\\[]?file (?:photo|image|picture)s?[)\\]]?\\.?|photos? by [^.!?,]{2,40}, [^.!?,]{2,40}, [^.!?]{2,220}\\.?|courtesy of (?:the )?[^.!?,;]{2,50}|(?:featured|cover|header|main|lead|top|hero) (?:image|photo|picture)(?: credit)? ?[:/] ?[^.!?]{2,80}',
    remove: [
      'Featured image: Shutterstock',
      'Photo credit: Ana Ruiz',
      'Credit...Ana Ruiz for The Harbour Times',
      'FILE PHOTO',
      'Pic: PA',
      'Image: Jan Meer / Harbour Archive',
      'Image source, Getty Images',
      'Photo by Maya Lindqvist on Unsplash',
      'Photo: Ana Ruiz'
    ],
    keep: [
      'Image is not everything, the coach told them.',
      'File photos of the old bridge were lost, too.',
      'Courtesy of the rain, the reservoir is full.',
      'Photo by photo, the album tells how the valley was drowned and how people left it for good. Few returned.'
    ]
  },
  {
    id: 'stock-credit',
    category: 'credit',
    why: 'A photographer and the picture agency, in a line of their own.',
    match:
      '[(\\[©]{0,2} ?(?:[^.!?()]{2,60}(?: ?[/|,] ?| [–—-] ))?(?:getty images?|shutterstock|istock(?:photo)?|i ?stock photo|alamy(?: stock photo)?|adobe ?stock|unsplash|pexels|pixabay|depositphotos|dreamstime|afp via getty(?: images)?|ap images|ap photo|wikimedia commons|creative commons|flickr|reuters|thinkstock|bigstock|imago|shutterstock\\.com|royalty[ -]free photo)(?:(?: ?[/|] ?| [–—-] )[^.!?]{2,60})?[)\\].]{0,2}|[(\\[]?(?:[^.!?()]{2,60}(?:/| / |, ))?epa-efe[)\\].]{0,2}|[^.!?()]{2,60}(?:/| / |, )epa[)\\].]{0,2}|[(\\[]?epa(?:-efe)?/[^.!?]{2,60}',
    remove: [
      'Ana Ruiz | Getty Images',
      'AP Photo/Jan Meer',
      'Jan Meer / EPA',
      '© Shutterstock',
      'Getty Images / Maya Lindqvist'
    ],
    keep: [
      'Getty Images sued the firm in 2023.',
      'Reuters, which saw the letter, did not name him. The others did.'
    ]
  },
  {
    id: 'name-in-brackets',
    category: 'credit',
    why: 'The photographer in brackets, in a line of its own below the picture that is not in the text.',
    caseSensitive: true,
    match: r`\((?!The |A |An |In |Part |Chorus |Verse |Photo |Old |New |Lord |King |Saint |St |Psalm |Side |Act |Scene |Grand )\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]{2,18}\)`,
    at: 'middle',
    remove: ['(Ana Ruiz)', '(Jan B. Meer)'],
    keep: ['(The End)', '(Ana Ruiz, mayor)']
  },
  {
    id: 'owner-in-capitals',
    category: 'credit',
    why: 'The photographer and the house in capitals, in a line of their own.',
    caseSensitive: true,
    match: r`(?!New |Hong |Los |San |Tel |Abu |The )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]{1,20}/[A-Z]{0,12}(?:MEDIA|IMAGES|PHOTOS?|PICTURES|PICS|PIX|PRESS|STUDIOS?|REUTERS|XINHUA|POLITICO|SHUTTERSTOCK)`,
    remove: ['Ana K. Ruiz/SEAMEDIA'],
    keep: ['Ana Ruiz/Jan Meer', 'Ana Ruiz/FERRARI', 'New York/LONDON', 'Win/LOSS']
  },
  {
    id: 'graphic-credit',
    category: 'credit',
    why: 'Who drew a chart, and from what.',
    caseSensitive: true,
    match: r`(?:By|Graphic(?: by)?:?|Chart(?: by)?:?|Map(?: by)?:?|Note:|Sources?:) [^|.!?]{2,80} ?\| ?(?:By|Sources?:|Note:|Graphic:|Chart:|Get the data|Created with|Embed|Download)[^|!?]{0,100}(?: ?[|•·] ?[^|!?]{2,80})?`,
    remove: [
      'By The Harbour Times | Source: Reuters',
      'Chart: Ana Ruiz | Source: Harbour Board | Get the data'
    ],
    keep: ['By noon | after noon']
  }
]
