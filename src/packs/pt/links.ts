import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const section = r`(?:ao minuto|futebol (?:nacional|internacional)|not[ií]cias?|internacional|nacional|local|mundo|brasil|portugal|país|política|economia|negócios|finanças(?: pessoais)?|mercados?|empresas|esportes?|desportos?|futebol|cultura|sociedade|opinião|editorial|editoriais|coluna|colunas|colunistas?|análise|entrevistas?|reportage(?:m|ns)|crónicas?|crônicas?|investigação|atualidades?|actualidade|ciência|tecnologia|saúde|educação|meio ambiente|ambiente|entretenimento|famosos|celebridades|televisão|tv|música|cinema|livros|estilo de vida|lifestyle|viagens?|turismo|gastronomia|receitas|culinária|moda|beleza|carros|veículos|polícia|policial|segurança(?: pública)?|justiça|tribunais|cidades?|cotidiano|regional|região|geral|variedades|tendências?|últimas(?: notícias)?|destaques?|comunicados?|notas? de imprensa|releases?|sala de imprensa|blogs?|especiais|multimédia|vídeos?|tutoriais|sem categoria|uncategorized|exclusivo|premium|artigos?|agronegócio|concursos|empregos?|eleições(?: 20\d\d)?|fact[- ]check|fato ou fake|checagem)`

/** Links to other articles, and the sections and subjects under which this one is filed. */
export const linkRules: readonly Rule[] = [
  {
    id: 'secao',
    category: 'taxonomy',
    why: 'The section of the paper, above the headline.',
    at: 'head',
    match: r`[•#*-]? ?${section}(?: ?[|/>»•·] ?\p{L}[\p{L} |/>»•·-]{2,60})?`,
    remove: ['Notícias', 'Tendência', 'Esportes / Futebol', 'Finanças Pessoais'],
    keep: ['Notícias do farol', 'Internacional foi a fama dela.']
  },
  {
    id: 'migalhas',
    category: 'taxonomy',
    why: 'The path of sections that leads to the article.',
    match: r`arquivos? (?:de|do|da|por) (?:tags?|categorias?|etiquetas?|autora?|mês) ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|resultados d[ae] (?:pesquisa|busca) (?:para|por|de) ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|(?:posts|artigos|postagens|notícias) (?:marcad|etiquetad|classificad|arquivad)[oa]s (?:como|com|em)(?: a (?:tag|etiqueta))? ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|(?:(?:você está|está|encontra-se) (?:em|aqui) ?:? ?)?(?:início|inicial|capa|home|página inicial|página principal) ?(?:[>»›/|→]|::) ?[^.!?]{2,160}`,
    remove: [
      'Arquivo de Tags ‘porto’',
      'Resultados da pesquisa para: farol',
      'Início > Notícias > Porto',
      'Você está aqui: Página Inicial » Cultura'
    ],
    keep: ['Posts marcados com ódio', 'Arquivo da casa: cartas e postais', 'Início, meio e fim faltavam.']
  },
  {
    id: 'veja',
    category: 'related',
    why: 'One word and a colon before the headline of another article.',
    caseSensitive: true,
    match: r`[*>•▪►→»\[(+-]{0,3} ?(?:(?:Leia|LEIA|Ler|Veja|VEJA|Vê|Lê|Confira|CONFIRA|Saiba|Assista|ASSISTA|Leia mais|LEIA MAIS|Veja mais|VEJA MAIS|Ler mais|Saiba mais|SAIBA MAIS|Relacionad[oa]s?|RELACIONAD[OA]S?|Entenda|ENTENDA|Matéria relacionada|Notícia relacionada|Recomendamos|Sugerimos|Sugestão de leitura|Leitura recomendada|Leia ainda|Veja ainda|Leia na íntegra|Em outra notícia|Continua depois|Não perca|Clique e leia|Clique e veja|Galeria|Ouça|OUÇA|E mais|E MAIS|Mais sobre o caso|Mais sobre o tema|Acompanhe|Relembre|RELEMBRE|Veja outras notícias|Leia outras notícias) ?(?::|\||>+|»|→|[–—-](?= ))|LEIA TAMBÉM|VEJA TAMBÉM|LEIA MAIS|VEJA MAIS|SAIBA MAIS|LEIA AINDA|CONFIRA TAMBÉM|Leia também|Veja também|Leia ainda|Confira também|Leia Também|Veja Também|Leia Mais|Saiba Mais) ?[\p{Lu}¿“"‘'«¡\d#].{14,170}[^.:;,\s]`,
    remove: [
      'Leia: A lonja abre as portas depois da cheia',
      'Relembre: O farol, mais que história e postais',
      'LEIA TAMBÉM Volta a balsa às ilhas do norte'
    ],
    keep: ['Leia: A vida é dura e curta, disse.', 'Veja O barco de noite é o que ela quer.']
  },
  {
    id: 'leia-entre-parenteses',
    category: 'related',
    why: 'A link to another article, in brackets in the middle of the text.',
    scope: 'span',
    match: r`[(\[](?:leia|ler|veja|saiba) (?:mais|aqui) ?:? ?https?://[^()\s]{5,200}[)\]]\.?|[(\[]clique (?:aqui|n[oa]s?|em|sobre)\b[^()\[\]]{0,40} para (?:ver|ler|acessar|aceder a|ampliar|saber|conferir|assistir|ouvir|baixar) (?:[oa]s? |à |ao )?(?:receita|matéria|notícia|vídeo|foto|imagem|galeria|artigo|íntegra|mais|entrevista|texto)[^()\[\]]{0,40}[)\]]|[(\[] ?(?:(?:leia|ler|veja|ver|confira|assista|saiba|relembre|entenda|recomendamos)(?: também| mais| ainda| aqui)?|(?:matéria|notícia) relacionada|você pode gostar|mais informações) ?: ?[^()\[\]]{8,180}[)\]]\.?`,
    remove: [
      'Voltaram ao porto. ⟦(Leia mais https://gazeta.example/ferry)⟧',
      'Nove sopas para o frio ⟦(clique na foto para ver a receita)⟧',
      'Voltaram ao porto. ⟦(Leia também: Volta a balsa às ilhas)⟧ Ninguém os esperava.',
      '⟦[Veja mais: A última faroleira conta]⟧'
    ],
    keep: [
      'Abra o menu (clique no botão para ver as opções).',
      'O livro (veja o tomo dois) trata do mar.',
      'Comprou farinha (mais: sal).'
    ]
  },
  {
    id: 'leia-depois-do-paragrafo',
    category: 'related',
    why: 'A label and the headline of another article, glued to the end of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?”"»)…] ?)(?:L[eE][iI][aA] (?:também|TAMBÉM|mais|MAIS|ainda|AINDA)|V[eE][jJ][aA] (?:também|TAMBÉM|mais|MAIS|ainda|AINDA)|Ler mais|Saiba mais|SAIBA MAIS|Confira também|CONFIRA TAMBÉM|Mais informações|Você pode gostar|Recomendamos|Não perca|Continue lendo|Assista também|Notícia relacionada|Matéria relacionada|Leitura recomendada|Relacionadas?) ?[:|»>–-]{1,3} ?[\p{Lu}¿“"‘'«¡\d][^.!?]{10,170}[?!]?$`,
    remove: ['Voltaram ao porto nessa tarde. ⟦Leia também: Volta a balsa às ilhas do norte⟧'],
    keep: ['Falou pouco. Saiba mais: Ao chegar contou o que viu. Depois calou.']
  },
  {
    id: 'ultimas-de',
    category: 'related',
    why: 'The label above links to a section or a subject; their headlines follow.',
    match: r`(?:(?:últimas|notícias|mais|mais notícias|outras notícias) (?:d[eoa]s?|em|sobre) (?!\d)[^.!?:]{2,40}:|últimas (?:d[eoa]s?|em) (?:país|brasil|mundo|portugal|política|economia|esportes?|desporto|cultura|sociedade|saúde|cidades?|tecnologia|justiça|polícia|região|\p{L}{3,12}))`,
    then: {lines: 5, match: 'headline'},
    at: 'tail',
    remove: [
      'Últimas do País',
      'Mais notícias de Cultura:',
      'Mais em Porto:\nA lonja abre as portas depois da cheia'
    ],
    keep: ['Mais de 30 barcos:', 'Mais em Cádis que em Huelva: assim se reparte.']
  },
  {
    id: 'mais-lidas',
    category: 'related',
    why: 'Labels of boxes with other articles, beside or below the text.',
    at: 'edge',
    match: r`(?:(?:as |os )?mais (?:vist|lid|comentad|compartilhad|recent|popular|acessad|buscad)[oae]?i?s?|recentes|populares|artigos (?:anteriores|similares|sugeridos|relacionados ?mais do autor)|mais do autor|related articlesmore from author|notícias (?:do dia|de hoje|similares|anteriores)|conteúdos? (?:relacionad|patrocinad|recomendad)os?|recomendados para (?:você|si|ti)|recomenda(?:mos|ções)(?: para você)?|sugestões? (?:de leitura|para você)|tendências|outros (?:artigos|posts|conteúdos)|(?:(?:veja|leia|confira) )?outr[oa]s (?:matérias|postagens|publicações|artigos|posts)(?: d[aeo] (?:mesm[ao] )?(?:seção|secção|categoria|autora?|blog))?|em outras? categorias?|na mesma (?:categoria|seção|secção|editoria)|mais (?:nesta|desta) (?:seção|secção|categoria)|postagens (?:recentes|populares|mais visitadas|similares)|posts (?:recentes|populares|similares|em destaque)|(?:você|vc) (?:também )?(?:vai|pode) (?:gostar|curtir|querer ler)(?: de| também)?|(?:talvez|quem sabe) (?:você )?(?:goste|se interesse)(?: de| por)?|veja outras notícias|leia outras notícias|notícias para você|em alta|do mesmo autor|no mesmo tema|a não perder|em foco|pode (?:também )?gostar|também (?:pode|poderá) (?:gostar|interessar)|mais vistos|web stories|newsletter|parceiros)\s?[:.…»→]?`,
    remove: [
      'Veja outras postagens',
      'Em outra categoria',
      'Mais vistas',
      'Recentes',
      'Você também pode gostar',
      'Artigos relacionadosMais do autor',
      'Em alta'
    ],
    keep: ['Em outra categoria, venceu a equipe do vale.', 'Recentes eram as pegadas.']
  },
  {
    id: 'texto-completo',
    category: 'related',
    why: 'A link to the full text, to the original or to a document.',
    match: r`[(\[]?(?:(?:texto|artigo|notícia|matéria|entrevista|relatório|comunicado|documento|reportagem|versão|coluna|nota) (?:complet[oa]|original|integral|na íntegra)(?: em pdf)? ?:? ?(?:aqui|neste (?:link|endereço)|em https?://\S{4,200}|https?://\S{4,200})|(?:leia|ler|veja|ver|consulte|confira|acesse|baixe|aceda a)(?: aqui)? (?:o|a|os|as|à|ao) (?:texto|artigo|notícia|matéria|entrevista|relatório|comunicado|documento|reportagem|publicação|original|versão|íntegra|nota|álbum|galeria|edital)s?(?: (?:complet[oa]|original|integral))?(?: (?:em|no) (?:formato )?pdf)?(?: de (?:imagens|fotos))?(?:,? (?:aqui|neste link|no link|clicando aqui|seguindo este link|no site))?|ver mais aqui|(?:mais informações|saiba mais|leia mais|inscrições|confira) (?:aqui|neste link|no link)|(?:leia|ler) (?:tudo |mais )?(?:aqui|em pdf)|ir para (?:a )?(?:notícia|fonte)|fonte original|baixar (?:pdf|artigo|em pdf|arquivo)|download do (?:pdf|arquivo)|voltar (?:para )?(?:à|a|as|às) (?:notícias|listagem|página anterior))[)\].»→>]{0,3}`,
    remove: [
      'Texto completo AQUI',
      'Leia a entrevista em formato pdf, seguindo este link.',
      'Confira o álbum de imagens.',
      'Baixar PDF'
    ],
    keep: ['Leia a nota na íntegra:', 'Ver o original da carta emociona.', 'Ler a nota em voz alta ajuda.']
  },
  {
    id: 'ler-em',
    category: 'related',
    why: 'A link to the article in the paper that it was first printed in.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:Leia|Ler|Veja|Ver|Confira|Pode ler|Continue lendo|Continuar a ler)(?: aqui| mais)?(?: (?:o|a) (?:artigo|notícia|matéria|entrevista|texto|reportagem|coluna|íntegra)(?: original| complet[oa]| na íntegra)?)? (?:em|no|na|n[ao] site d[aeo]) ["“«']?\p{Lu}[^.!?]{2,50}["”»'.]{0,2}`,
    remove: ['Leia o artigo original em "Gazeta da Imprensa”', 'Continue lendo na Gazeta do Porto'],
    keep: ['Ler em Lisboa é caro. Escrever na ilha, não.']
  },
  {
    id: 'anterior-proximo',
    category: 'related',
    why: 'Links to the posts before and after, with their headlines, some glued to the label.',
    caseSensitive: true,
    match: r`[<←‹«]{0,2} ?(?:(?:Artigo|Notícia|Post|Matéria|Publicação|Postagem|ARTIGO|NOTÍCIA|POST)s? ?(?:anterior|seguinte|Anterior|Seguinte|ANTERIOR|SEGUINTE)|(?:Anterior|Seguinte|Próximo|Próxima|PRÓXIM[OA]) (?:artigo|notícia|post|matéria|publicação|postagem|ARTIGO|NOTÍCIA|POST)|Navegação de (?:posts?|artigos))(?: ?[:»›>→] ?|(?=[\p{Lu}¿“"‘«¡\d]))[^.:]{5,170}`,
    at: 'tail',
    remove: ['Artigo anteriorA lonja abre as portas', 'Próxima notícia: Volta a balsa'],
    keep: ['Nota anterior ao pé.']
  },
  {
    id: 'temas',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed, or their label.',
    match: r`(?:temas?|tags?|etiquetas?|categorias?|keywords|seções|secções|palavras-chave|mais temas|marcadores|assuntos?|tópicos?|arquivado em|nesta notícia|etiquetado(?: com| em)?|editorias?|registrado em|em) ?:|(?:temas?|tags?|assuntos?|categorias?|tópicos)|(?:etiquetad[oa]|arquivad[oa]|classificad[oa]|registrado|marcad[oa]|taggeado) (?:como|em|com|sob) ?:? ?[^.!?:]{2,200}|(?:categorias?|etiquetas?|marcadores|tags?|temas?|assuntos?|assunto\(s\)|registrado em|tópicos) ?[:|] ?[^!?]{2,300}`,
    at: 'edge',
    remove: ['Temas', 'Arquivado em: Cultura', 'Marcadores: Cultura, E.U.A., Porto', 'Assunto(s): Porto'],
    keep: ['Tema à parte é o farol.']
  }
]
