import type {Rule} from '../../matching/rule.ts'
import {fullName} from './words.ts'

const r = String.raw

/** Further labels that newspapers, broadcasters and portals print above and below their articles. */
export const labelRules: readonly Rule[] = [
  {
    id: 'do-portal-em',
    category: 'credit',
    why: 'The paper and the place, or the reporter and the portal, above the text.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:D[oae]|Colaboração para [oa]|Especial para [oa]|Enviad[oa] especial d[oae]) (?:UOL|R7|G1|g1|Terra|Estadão|Folha|Globo|BBC(?: News)?(?: Brasil)?|CNN(?: Brasil)?|Agência [\p{L} ]{3,25}|Redação|Ansa|ANSA|AFP|Reuters|DW|RFI|Lusa)(?: [\p{L}]{2,15})?(?:,? (?:em|no|na|de) \p{Lu}[\p{L} ()]{2,40})?\*?|${fullName}, (?:g1|G1|UOL|O Globo|TV Globo|Folha|Estadão|ge|gshow|CNN|Terra|R7|Metrópoles|SBT)(?: [\p{L} ]{2,30})?(?: ?[—–-] \p{Lu}[\p{L} ]{2,40})?|Por Redação[^.!?:]{0,60}|${fullName}\*|(?:Author|Role|Reporting from|Função), .{2,80}|BBC News Brasil|(?:SECOM|Secom|ASCOM|Ascom)(?:[/ -][\p{L} /-]{2,40})?`,
    remove: [
      'Do UOL, em São Paulo',
      'Da Agência Brasil',
      'Rita Alves, g1 SP',
      'Por Redação g1 — Porto do Sul',
      'Rita Alves*',
      'Da BBC News Brasil em Londres',
      'Secom'
    ],
    keep: ['Da Bahia, em Salvador', 'Do Terra Nova vieram dois.']
  },
  {
    id: 'foto-com-travessao',
    category: 'credit',
    why: 'The owner of a picture behind a dash, in a line of its own.',
    match: r`[–—-]{1,2} ?(?:foto|imagem|crédito|fotografia)s? ?[:/] ?[^.!?:]{2,60}`,
    remove: ['— Foto: Reprodução/TV do Porto'],
    keep: ['— Foto: a gente não tirou nenhuma. Nem quis.']
  },
  {
    id: 'veja-mais-noticias',
    category: 'related',
    why: 'Portals send readers from the end of an article to the news of the region or the subject.',
    match: r`[^\p{L}\d]{0,4}(?:(?:veja|leia|confira|acompanhe) (?:mais|outras|todas as|as últimas) (?:notícias|matérias|reportagens)(?: (?:d[aeo]s?|sobre|em|n[oa]s?)[^.!?:]{2,80})?|vídeos: (?:veja|tudo|os|as|assista|mais)[^.!?]{3,100}|(?:acompanhe tudo|saiba mais|veja mais|leia mais|mais|tudo) sobre ?:[^.!?]{0,160}|ver (?:perfil|biografia|mais de [^.!?]{2,40}|mais artigos(?: de [^.!?]{2,40})?))[.:]?`,
    remove: [
      'Veja mais notícias da região no g1',
      'VÍDEOS: tudo sobre Porto do Sul',
      '+ Leia mais notícias de Esportes',
      'Acompanhe tudo sobre: porto, balsa',
      'Mais sobre:'
    ],
    keep: [
      'Veja mais notícias e esqueça menos, dizia o avô. Ninguém ouvia.',
      'Mais sobre o mar sabem as garças.'
    ]
  },
  {
    id: 'setas',
    category: 'related',
    why: 'The headline of another article behind two arrows, between the paragraphs.',
    caseSensitive: true,
    match: r`(?:>>>?|»»»?) ?[\p{Lu}“"‘'«].{14,160}[^.:;,»]`,
    remove: ['>> A lonja abre as portas depois da cheia', '»» Volta a balsa às ilhas do norte'],
    keep: ['Em resposta >> à sua carta digo que não']
  },
  {
    id: 'canais',
    category: 'subscribe',
    why: 'Asks readers to join channels and networks, in the words of Brazilian portals.',
    match: r`[^\p{L}\d]{0,4}(?:clique (?:aqui|no link)?,? ?(?:e|para) (?:seguir|participar|entrar|receber|fazer parte|se inscrever|acompanhar|ler no)\b[^.?!]{2,140}|(?:participe|entre|faça parte) (?:do|no) canal d[oae] [^.?!]{2,40}|(?:participe|entre|faça parte) (?:d[oa]|n[oa]) (?:grupo|comunidade) d[oae] [^.?!]{2,30} no (?:whatsapp|telegram)[^.?!]{0,40}|siga (?:as )?nossas redes(?: sociais)?[^.?!]{0,40}|quer (?:receber|ficar por dentro|saber|ler)[^?]{0,40}(?:notícias|novidades|conteúdos)[^?]{0,50}\?|benefício do assinante.{0,40}|você tem \d acessos por dia para dar de presente.{0,160}|assinantes? (?:podem|pode) liberar \d acessos.{0,120}|carregando (?:matéria|notícia|publicidade|anúncio)\.*|leia (?:as notícias|tudo) (?:d[oae] [^.?!]{2,30} )?(?:também )?no (?:celular|app)|(?:acesse|curta|conheça) (?:nossa|nossas|o nosso|nosso) (?:página|redes sociais|instagram|facebook|canal|perfil|site)[^.?!]{0,60})[.!:]?`,
    remove: [
      'Clique aqui para seguir o canal da Gazeta no WhatsApp',
      'Participe do canal da Gazeta',
      'Siga nossas redes sociais',
      'Quer receber notícias no seu celular?',
      'Carregando matéria...',
      'Curta nossa página no Facebook'
    ],
    keep: ['Participe do grupo de leitura da biblioteca às nove.', 'Quer saber a verdade?']
  },
  {
    id: 'compartilhe-redes',
    category: 'social',
    why: 'A label and the names of networks in one line.',
    match: r`(?:compartilhe|partilhe|compartilhar|partilhar|siga-nos|siga) ?: ?(?:facebook|twitter|whatsapp|instagram|linkedin|telegram|x|por facebook|por x)\b[^.!?]{0,120}`,
    remove: [
      'Compartilhe: Facebook Twitter WhatsApp',
      'Compartilhe: por Facebook por X por WhatsApp link para copiar'
    ],
    keep: ['Compartilhe: o pão, o peixe, a rede.']
  },
  {
    id: 'nome-sobre-botoes',
    category: 'social',
    why: 'The author’s name in the line above the button to share.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Compartilhar|COMPARTILHAR|Compartilhe|Partilhar|Partilhe|Guardar|Compartilhe esta notícia) ?:?`,
    then: {lines: -1, match: r`(?:[Pp]or|POR:? )?${fullName}(?: ?\([^()]{2,50}\))?\*?`, category: 'credit'},
    remove: ['Ana Ruiz Maré (Porto)\nCompartilhar:', 'Compartilhar:'],
    keep: ['Compartilhar é bom']
  },
  {
    id: 'por-e-barra',
    category: 'credit',
    why: 'The line in which a theme of WordPress tells author, date and section.',
    at: 'edge',
    match: r`por (?:[^|.!?]{2,40} )?\| (?:\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,10}\.?,? (?:19|20)\d\d)(?: ?\| [^.!?]{2,80})?`,
    remove: ['por Ana Ruiz | maio 3, 2021 | Cultura | 0 Comentários'],
    keep: ['por noite | e por dia']
  },
  {
    id: 'pedido-depois-do-paragrafo',
    category: 'related',
    why: 'A link to the rest, a source, or a request to follow or to subscribe, glued to the end of the last paragraphs.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»)…] ?)(?:[(\[]?(?:Leia [Mm]ais|LEIA MAIS|Continue lendo|Ler mais|Saiba [Mm]ais|Veja [Mm]ais|Continuar a ler)|[(\[]?(?:Fonte|FONTE|Fontes) ?: ?(?:\p{Lu}|https?:)[^!?;]{2,60}|(?:Siga-nos|Siga|Sigam) (?:também )?(?:n[oa]s? |nossas? |o \p{Lu}[\p{L} ]{2,25} n[oa]s? )(?:redes|página|Facebook|Twitter|Instagram|Google|X$|WhatsApp|Telegram|TikTok|YouTube)[^.!?]{0,80}|(?:Assine|Inscreva-se n|Inscreva-se em|Subscreva) ?(?:a )?(?:a |o |nossa |nosso )(?:newsletter|boletim|canal|lista)[^.!?]{0,80}|(?:Compartilhe|Partilhe) (?:isso |esta notícia )?no (?:Facebook|Twitter|WhatsApp|X$)[^.!?]{0,40}|(?:As informações são|Informações são) d[oa] (?:jornal|site|portal|agência|revista) \p{Lu}[^!?;,]{2,50}|(?:Veja|Assista|Confira)(?: abaixo)? (?:o|ao) (?:vídeo|momento)(?: abaixo| a seguir)?:?)[.…»›>)\]]{0,3}$`,
    remove: [
      'Voltaram ao porto nessa tarde. ⟦Leia mais⟧',
      'Voltaram ao porto nessa tarde. ⟦Fonte: Gazeta do Porto⟧',
      'Voltaram ao porto nessa tarde. ⟦Siga-nos no Instagram⟧',
      'Voltaram ao porto nessa tarde. ⟦As informações são do jornal O Faro de S. Pedro.⟧'
    ],
    keep: ['Queria uma coisa. Ler mais livros que o irmão', 'Bebemos. Fonte: manava água.']
  },
  {
    id: 'nome-hifen-data',
    category: 'credit',
    why: 'Name and date in one line, the office that issued the text, or a label and the name behind it.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Pp]or:? |POR )?(?:${fullName}|Redação|REDAÇÃO) ?[|•·–-] ?(?:(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}(?: de)? \p{L}{3,10}\.?,?(?: de)? (?:19|20)\d\d|\p{L}{3,10} \d{1,2}, (?:19|20)\d\d)(?: ?[,|-]? ?\d{1,2}[:h]\d{0,2})?)|(?:Assessoria|Coordenadoria|Secretaria|Diretoria|Departamento|Gabinete|Gerência|Coordenação) de (?:Comunicação|Imprensa)(?: (?:Social|e Marketing|Institucional))?(?: ?[/–-] ?\p{Lu}[^.!?]{1,40})?|(?:Texto e fotos?|Texto e imagens|Fotos e texto|Repórter|Jornalista(?: responsável)?|Redatora?|Correspondente|Tradutora?|Reportagem e fotos) ?: ?${fullName}|Sobre ${fullName}|(?:NOTA|Nota) (?:DE IMPRENSA|À IMPRENSA|de imprensa|à imprensa|oficial|OFICIAL)|(?:COMUNICADO|Comunicado) (?:DE|de|À|à) (?:IMPRENSA|[Ii]mprensa)|Press release|PRESS RELEASE|(?:Foto|FOTO|Imagem)(?: em| de)? [Dd]estaque ?: ?[^.!?]{2,50}`,
    remove: [
      'Ana Ruiz - 12/05/2024',
      'Assessoria de Comunicação Social',
      'Texto e fotos: Ana Ruiz',
      'Nota à imprensa',
      'Foto em destaque: Divulgação'
    ],
    keep: ['Ana Ruiz - a faroleira - 1950', 'Nota à imprensa do porto, lida em voz alta.']
  },
  {
    id: 'botoes-de-blog',
    category: 'nav',
    why: 'Labels and buttons of blogs, recipe sites and press rooms.',
    at: 'edge',
    match: r`(?:receitas (?:relacionadas|similares)|imprimir(?: a)? receita|(?:se (?:você )?gostou|gostou)[^.?!]{0,50}[?,!]? ?(?:compartilhe|partilhe|curta|inscreva-se|siga|deixe|comente)\b[^.?!]{0,80}|(?:siga-me|me siga|segue-me|me encontre) (?:no|nas|em) (?:facebook|instagram|twitter|x\b|pinterest|tiktok|youtube|redes)[^.?!]{0,80}|junte-se a (?:outros )?[\d.,]{1,9} (?:outros )?(?:seguidores|assinantes|subscritores|inscritos)|todas as (?:notícias|matérias|receitas)|ver (?:todos os posts|todas as (?:postagens|notícias|receitas))(?: (?:de|por) [^.?!]{2,40})?|artigo patrocinado|todos os campos são obrigatórios.{0,20}|seu (?:nome|e-?mail)|subscreva gratuitamente|tenha acesso ilimitado[^.?!]{0,40}|a- ?/? ?a\+|carregando…|em destaque|leia também sobre:?|conta(?:c?to)s? (?:para|de|com) (?:a )?imprensa ?:?|informações (?:para|à) (?:a )?imprensa ?:?|(?:compartilhe(?: por)?|partilhe(?: por)?) ?:? (?:compartilhe por )?(?:facebook|twitter|x|linkedin|whatsapp)\b[^.!?]{0,160})[.!]?`,
    remove: [
      'Receitas relacionadas',
      'Gostou? Compartilhe!',
      'Siga-me no Instagram',
      'Junte-se a 1.234 outros assinantes',
      'Compartilhe por Facebook Compartilhe por Twitter'
    ],
    keep: ['Gostou do mar e ficou.', 'Todas as notícias eram más.']
  }
]
