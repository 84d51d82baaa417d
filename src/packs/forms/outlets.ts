import type {Rule} from '../rule.ts'
import {decoration, fullName} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Lexicon} from './vocabulary.ts'

interface Words {
  /** `Follow`: stands before the name of a site and a network. */
  readonly follow: string
  /** `Read more news`: what the site has besides. */
  readonly news: string
  /** `All news of`. */
  readonly title: string
  /** `Previous article`. */
  readonly neighbour: string
  /** `Watch the video`. */
  readonly watch: string
  readonly samples: {
    readonly follow: string
    readonly news: string
    readonly neighbour: string
    readonly watch: string
    readonly keep: string
  }
}

const words: Readonly<Record<string, Words>> = {
  es: {
    follow:
      'sigue a|siga a|seguí a|sigue toda la (?:información|actualidad) de|sigue las noticias de|añade a|agrega a|encuentra a',
    news: '(?:lee|lea|leé|leer|consulta|consulte|encuentra|conoce|mira|ver|sigue|puedes (?:consultar|leer|ver)|puede (?:consultar|leer|ver)) (?:aquí |también )?(?:más|otras|todas las|toda la|las últimas) (?:noticias|actualidad|notas|historias|información de última hora)',
    title: 'toda la (?:información|actualidad) (?:de|sobre)|todas las noticias (?:de|sobre|en)',
    neighbour:
      '(?:Artículo|Entrada|Noticia|Nota|Publicación) (?:anterior|siguiente)|(?:Siguiente|Anterior) (?:artículo|entrada|noticia|nota)',
    watch:
      'Mira el v[ií]deo|Vea el v[ií]deo|Ver v[ií]deo|Mirá el v[ií]deo|Ver galería|Ver fotos|Mira las fotos',
    samples: {
      follow: 'Sigue a La Gaceta en Google Discover',
      news: 'Lee más noticias de Deportes aquí.',
      neighbour: 'Artículo anterior',
      watch: 'MIRA EL VIDEO',
      keep: 'Sigue a su hermana en la lista, y lee más noticias que libros.'
    }
  },
  pt: {
    follow: 'siga (?:o|a)|acompanhe (?:o|a)|curta (?:o|a)|adicione (?:o|a)|inscreva-se n[ao]',
    news: '(?:leia|veja|confira|acompanhe|acesse|assista|fique por dentro d[ae]) (?:aqui |também )?(?:mais|outras|todas as|as últimas|as principais|outros) ?(?:notícias|reportagens|matérias|vídeos|conteúdos)|(?:veja|leia|saiba|confira) tudo sobre|fique por dentro d[aeo]s? (?:principais |últimas )?(?:notícias|novidades)',
    title: '(?:todas as|mais) notícias (?:de|d[ao]s?|sobre)',
    neighbour:
      '(?:Artigo|Post|Matéria|Notícia|Postagem|Publicação) (?:anterior|seguinte)|(?:Próxim[oa]|Anterior) (?:artigo|post|matéria|notícia|postagem)',
    watch:
      'Veja o vídeo|Assista ao vídeo|Assista o vídeo|Confira o vídeo|Veja as fotos|Veja a galeria|Confira as fotos',
    samples: {
      follow: 'Siga a Gazeta no Google',
      news: 'Leia todas as notícias sobre o porto',
      neighbour: 'Artigo anterior',
      watch: 'VEJA O VÍDEO',
      keep: 'Siga a irmã na lista, e leia mais livros que notícias.'
    }
  },
  fr: {
    follow: 'suivez|retrouvez|ajoutez|rejoignez',
    news: "(?:retrouvez|suivez|lisez|découvrez|consultez|voir|recevez) (?:ici |aussi |également )?(?:toute l['’](?:actu|info)|toutes (?:les|nos) (?:actu|info|news|vidéos)|plus d['’](?:actu|infos|articles)|nos (?:derniers|autres) articles|l['’]essentiel de l['’]actu|d['’]autres (?:actu|articles|infos)|tous (?:les|nos) articles)",
    title: "toute l['’](?:actu|actualité|info) (?:de|du|en|à|sur|des)",
    neighbour: '(?:Article|Publication|Billet) (?:précédente?|suivante?)',
    watch: 'Voir la vidéo|Regardez la vidéo|Regarder la vidéo|Voir les photos|Voir le diaporama',
    samples: {
      follow: 'Suivez La Gazette sur Google Actualités',
      news: "Retrouvez toute l'actualité de l'île sur notre site",
      neighbour: 'Article précédent',
      watch: 'VOIR LA VIDÉO',
      keep: "Suivez ma sœur, et lisez plus d'histoires que de journaux."
    }
  },
  it: {
    follow: 'segui|seguite|aggiungi|trovi',
    news: '(?:leggi|scopri|trovi|segui|guarda|resta aggiornato|rimani aggiornato|resta sempre aggiornato) (?:qui |anche |su )?(?:altre|tutte le|le altre|le ultime|sulle|su tutte le) ?(?:ultime )?(?:notizie|news|novità)',
    title: '(?:tutte le|altre|ultime) notizie (?:di|su|sul|della?|dal|in|da|dalla)',
    neighbour:
      '(?:Articolo|Post|Notizia) (?:precedente|successiv[oa])|(?:Prossim[oa]|Precedente) (?:articolo|post|notizia)',
    watch:
      'Guarda il video|Guarda le foto|Guarda la gallery|Guarda la fotogallery|Vai alla gallery|Guarda la foto',
    samples: {
      follow: 'Segui La Gazzetta su Google News',
      news: 'Leggi tutte le notizie di cronaca',
      neighbour: 'Articolo precedente',
      watch: 'GUARDA IL VIDEO',
      keep: 'Segui tua sorella, e leggi più libri che notizie.'
    }
  }
}

const papers =
  '(?:CNN|UOL|[gG]1|G1|Estadão|Folha|R7|Terra|Metrópoles|iG|BBC|AFP|Reuters|EFE|DW|RFI|Lusa|ANSA|Ansa|Agências?|Agencias?|Agence|Agenzia|La Presse|Le Devoir|Jornal|TV|Rádio|Radio|Portal|Correio|Correo|Diário|Diario|Gazeta|Gaceta|Gazette|Gazzetta|Tribuna|Tribune|Journal|Giornale|Corriere|Notícias|Noticias|Deutsche Welle|France Presse|Associated Press|Europa Press)'
const networks =
  '(?:google(?: news| discover| notícias| noticias| actualités)?|whatsapp|telegram|facebook|instagram|twitter|x|youtube|tiktok|linkedin|bluesky|threads|spotify|flipboard)'

/** What names the paper itself: bylines, its accounts, its other news; Romance languages. */
export function outletForms({language, samples}: Lexicon): Rule[] {
  const own = words[language]
  if (!own) return []
  const {follow, news, title, neighbour, watch} = own
  const starters = `(?:${[...sentenceStarters[language]!].join('|')})`
  const rest = '[^.!?"“”«»]'
  const labels = watch.split('|')
  const either = [...labels, ...labels.map((label) => label.toUpperCase())].join('|')
  return [
    {
      id: 'name-and-paper',
      category: 'credit',
      why: 'The author and the paper or agency that the author writes for, above the text.',
      at: 'head',
      caseSensitive: true,
      match: `${decoration}${fullName}(?:, (?:[Dd][aeo]l{0,2}a? |[Ee]special para [ao]s? |[Pp]ara [ao]s? |[Pp]our |[Ll][ea] |[Cc]olaboração para [ao] )?| (?:d[ao]|[Pp]ara [ao]) | ?[|/–-] ?)${papers}(?: (?:de |do |da |del |di |della )?\\p{Lu}[\\p{L}.]{1,20}){0,3}(?: ?[,|–-] ?(?:em |de |a |à )?\\p{Lu}[\\p{L}. ]{2,30})?`,
      remove: [`${samples.name}, Agencia Reuters`, `${samples.name} | CNN`],
      keep: [
        `${samples.name}, Reuters ${samples.sentence.slice(0, 1).toLowerCase()}${samples.sentence.slice(1)}`
      ]
    },
    {
      id: 'follow-on-network',
      category: 'social',
      why: 'Asks readers to follow somebody on a network, or to make the paper a source.',
      match: `${decoration}(?:${follow}) ${rest}{2,60} (?:no|na|en|em|sur|su|dans|como|come|comme|nel|nos|nas|también en) (?:el |la |le |l['’])?(?:${networks}|fonte preferida|fuente preferida|source préférée|fonte preferita)(?![\\p{L}\\p{N}])${rest}{0,90}[.!:»→)]{0,3}`,
      remove: [own.samples.follow],
      keep: [own.samples.keep]
    },
    {
      id: 'news-of-the-site',
      category: 'related',
      why: 'A link to the rest of what the site has on a subject.',
      at: 'tail',
      match: `${decoration}(?:(?:${news})${rest}{0,110}[.!:»→)…]{0,3}|(?:${title}) [\\p{L}\\p{N} '’-]{2,40}[:»→]?)`,
      remove: [own.samples.news],
      keep: [own.samples.keep]
    },
    {
      id: 'neighbouring-post',
      category: 'related',
      why: 'The headline of the post before or after, behind its label.',
      at: 'tail',
      caseSensitive: true,
      match: `[←‹«<→ ]{0,3}(?:${neighbour}) ?[:»›>→←–-]? ?["“«¿¡]?\\p{Lu}[^.:]{8,170}`,
      remove: [`${own.samples.neighbour} ${samples.headlines[0]}`],
      keep: [own.samples.keep]
    },
    {
      id: 'watch-amid-text',
      category: 'media',
      scope: 'span',
      why: 'The label of a film or of pictures between two sentences, where the text has lost its line ends.',
      caseSensitive: true,
      match: `(?<=[.!?…»”"] )[(\\[]?(?:${either})[:.)\\]]{0,2}(?= ["“«¿¡]?${starters} |$)`,
      remove: [`${samples.sentence} ⟦${own.samples.watch}⟧ ${samples.sentence}`],
      keep: [own.samples.keep]
    },
    {
      id: 'tags-without-colon',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed, in one line with their label.',
      at: 'tail',
      caseSensitive: true,
      match: '(?:Tags|TAGS|TAG)(?: [\\p{L}\\p{N}-]{2,25}){1,12}',
      remove: ['Tags Faro Isla Puerto'],
      keep: ['Tags Faro Isla, a obra.']
    },
    {
      id: 'initials-of-two',
      category: 'credit',
      scope: 'span',
      why: 'The initials of writer and editor, behind the last sentence or in the last line.',
      at: 'last',
      caseSensitive: true,
      match: `(?:^|(?<=[.!?…»”")] ))(?!AC/DC|AM/FM)[A-Z]{2,4}/[A-Z]{2,4}(?:/[A-Za-z]{2,4})?$|(?<=[.!?…»”")] ?)(?:/(?:ats|afp|awp|ansa|belga|apa|dpa))$`,
      remove: [`${samples.sentence} ⟦DM/JLR⟧`],
      keep: [`${samples.sentence} AC/DC`, 'Mare (sale)']
    }
  ]
}
