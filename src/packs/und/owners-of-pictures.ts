import type {Rule} from '../../matching/rule.ts'

const r = String.raw

// What stands behind or for the owner of a picture that somebody else had first.
const copied =
  "(?:Reprodução|REPRODUÇÃO|Divulgação|DIVULGAÇÃO|Arquivo [Pp]essoal|Reproducción|Archivo [Pp]ersonal|Gentileza|Cortesía|Reproduction|Capture d[’']écran|Riproduzione|Reproduktion|Screengrab|SCREENGRAB|Screenshot|Screencap|Screen grab|Captura de (?:pantalla|[Vv]ideo|TV)|Captura|Tangkapan [Ll]ayar|Zrzut ekranu|Скриншот|Скріншот|Ekran görüntüsü|Bildschirmfoto|Schermafbeelding|Handout|HANDOUT|Courtesy)"
const where =
  '(?:Redes [Ss]ociais|Redes [Ss]ociales|Redes|Social [Mm]edia|Réseaux [Ss]ociaux|TV \\p{Lu}\\p{L}{1,15}|Globo|Facebook|Instagram|Twitter|X|YouTube|Youtube|TikTok|WhatsApp|Whatsapp|Telegram|Internet|Vídeo|Video)'
const capitals = '\\p{Lu}[\\p{Lu}.&-]{1,19}'

/** Whose a picture is, without a label, behind or below its caption. */
export const pictureOwnerRules: readonly Rule[] = [
  {
    id: 'copied-from-network',
    category: 'credit',
    why: 'Whom a picture shows or who sent it, and that it was copied from a network, below the picture.',
    caseSensitive: true,
    match: r`[(\[]?(?:\p{Lu}[\p{L}.’'-]{1,20}(?: (?:d[aeo][ls]? )?\p{Lu}[\p{L}.’'-]{0,20}){0,4} ?[–—|/-] ?)?${copied}(?: ?[/|–-] ?| (?:via|de|do|da|del|d[’']|from|di|von|van|z|dari|on|of) ?)${where}[)\]]?\.?`,
    remove: [
      'Corpo da Guarda - Reprodução/Redes Sociais',
      'Reproducción/Redes',
      'Screengrab/YouTube',
      'Captura de video/Facebook'
    ],
    keep: ['Captura de pantalla: uma arte.', 'Screengrab from YouTube shows the two boats in the storm']
  },
  {
    id: 'copied-via-owner',
    category: 'credit',
    why: 'Where a copied picture comes from, in brackets, alone or behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?»”"’] ?))[(\[]${copied}(?: ?[/|:–-] ?| (?:via|de|del|from|di|von|van|z|dari|of|by|courtesy of) )[\p{Lu}@][^()\[\].!?:;]{1,40}[)\]]\.?$`,
    remove: ['(Screengrab via Harbour News)', 'A ship came in. ⟦(Screenshot: Harbour TV)⟧'],
    keep: ['The page (screenshot from March) was gone.', '(Screengrab via Harbour News) came later.']
  },
  {
    id: 'profile-of-somebody',
    category: 'credit',
    why: 'Whose account a picture comes from, in a line of its own below the picture.',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\p{N}.!?»”"’)]) {2,4})\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20}){0,3}[’']s? (?:Facebook|Twitter|Instagram|YouTube|LinkedIn|TikTok|MySpace|VK) (?:profile|page|account|feed)(?: ?[/|] ?[\p{Lu}@][^.!?:;]{1,30})?`,
    remove: ['Ana Ruiz’s Facebook profile'],
    keep: ['He found her on Ana Ruiz’s Facebook page', 'Ana Ruiz’s Facebook profile was gone.']
  },
  {
    id: 'owner-in-capitals-in-brackets',
    category: 'credit',
    why: 'Photographer or owner and agency in capitals and brackets, behind a caption that ends with a full stop.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{Ll}\p{N}»”"’)][.…»”] ?)\(${capitals}(?: (?:[/|–-] )?${capitals}){1,6}\)\.?$`,
    remove: [
      'A ship in the harbour, on May 4. ⟦(HARBOUR RUGBY)⟧',
      'Un bateau dans le port. ⟦(ANA RUIZ / PORT PHOTOS)⟧'
    ],
    keep: ['A ship came into the harbour (HARBOUR RUGBY)', '(HARBOUR RUGBY)', 'A ship came in. (I AM)']
  },
  {
    id: 'account-of-author',
    category: 'credit',
    why: 'The author and the address of the author’s account, below or behind the text.',
    scope: 'span',
    at: 'tail',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?…»”"’)] ?))(?:(?:Follow|Folgen Sie|Suivez|Siga a|Sigue a|Segui) )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3} (?:is )?(?:on|en|sur|auf|su|no|op|di|na) (?:Twitter|Facebook|Instagram|X|Bluesky|Mastodon) ?(?::|at|-|–) ?(?:https?://[^\s]{5,80}|(?:www\.)?twitter\.com/\w{2,30}|@[\w.]{2,30})\.?$`,
    remove: [
      'Ana Ruiz on Twitter: http://twitter.com/anaruiz',
      'The boats came home. ⟦Ana Ruiz on Twitter: @anaruiz⟧'
    ],
    keep: [
      'Ana Ruiz on Twitter: I saw the boats.',
      'Ana Ruiz on Twitter: https://twitter.com/anaruiz is gone.'
    ]
  },
  {
    id: 'minutes-alone',
    category: 'nav',
    why: 'How long the text takes to read, as a bare number of minutes above it.',
    at: 'head',
    match: r`[~≈⏱ ]{0,3}\d{1,2} ?(?:mn|mins?|мин|хв|dk|phút)\.?`,
    remove: ['3 mn', '12 min'],
    keep: ['3 mn 20 s', '112 min']
  },
  {
    id: 'broadcaster-picture-labels',
    category: 'credit',
    why: 'A broadcaster prints these labels before the owner of a picture, one for each language, and one before its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?…"”»।۔。)] ?))(?:Telif hakkı|Derechos de autor de la imagen|Fuente de la imagen|Direito de imagem|Crédito,|Copyright de l['’]image|Crédit photo,|Правообладатель иллюстрации|Автор фото,?|Bản quyền hình ảnh|Nguồn hình ảnh,|Hak atas foto|Sumber gambar,|इमेज कॉपीरइट|इमेज स्रोत,|تصویر کے کاپی رائٹ|،تصویر کا ذریعہ|حق نشر عکس|منبع تصویر،|مصدر الصورة|Haki miliki ya picha|图片版权|圖片版權|图像来源|圖像來源)[ ,:：]{0,2}[A-Z][A-Za-z\d /.@-]{1,40}?,?(?: Image caption,?(?= |$)|$)`,
    remove: [
      'Telif hakkı EPA',
      '⟦Telif hakkı AFP Image caption⟧ Köprü mayısta kapandı',
      'Правообладатель иллюстрации Getty Images'
    ],
    keep: ['Telif hakkı davası sürüyor, dedi.', 'Derechos de autor de la imagen: nadie los reclama.']
  },
  {
    id: 'sign-and-agency-before-text',
    category: 'credit',
    why: 'The sign of copyright and an agency, before the first sentence of a text.',
    scope: 'span',
    caseSensitive: true,
    match: r`^© ?(?:20\d\d )?(?:Reuters|REUTERS|AFP|AP|EPA|Getty Images|Bloomberg|dpa|EFE|ANSA)\.(?= ?\p{Lu})`,
    remove: ['⟦© Reuters.⟧ Ana Ruiz stood at the ferry, and it left at noon as it did.'],
    keep: ['The sign © Reuters. And no name.']
  }
]
