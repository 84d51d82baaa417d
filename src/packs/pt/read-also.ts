import type {Rule} from '../../matching/rule.ts'

/** Labels before and above links to other articles, and links to the rest of a teaser. */
export const readAlsoRules: readonly Rule[] = [
  {
    id: 'leia-tambem',
    category: 'related',
    why: 'Links to other articles between the paragraphs, each behind such a label.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:leia|ler|veja|ver|assista|ouça|confira|acompanhe|saiba|entenda|conheça)(?: também| mais| ainda| aqui| agora| a íntegra| a matéria completa| a seguir| abaixo)|(?:notícias?|matérias?|conteúdos?|artigos?|reportage(?:m|ns)|leitura|posts?) (?:relacionad[oa]s?|recomendad[oa]s?)|relacionad[oa]s?|recomendad[oa]s?|recomendamos|você (?:também )?pode (?:gostar|se interessar)|pode (?:te )?interessar|mais (?:sobre o assunto|sobre o tema|notícias|informações|lidas)|não perca|continue lendo)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}|(?:>> ?)?(?:veja|entenda|assista|leia) ?[:|] ?(?!como|o que|quem|onde|quais|qual|quando|por que|os|as)\\p{L}.{14,160}[^.:;,?]',
    remove: [
      'VEJA: Porto do Sul ganha novo cais',
      'Leia também: Balsa volta às ilhas do norte',
      'VEJA MAIS | Cinco passeios para um domingo',
      'Saiba mais: A última faroleira conta'
    ],
    keep: [
      'Veja: o porto ganhou um cais, e a cidade ganhou o mar.',
      'Saiba mais quem souber menos, dizia o avô.',
      'Mais informações chegaram à noite.'
    ]
  },
  {
    id: 'relacionadas',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:notícias?|matérias?|conteúdos?|artigos?|reportagens|posts?|vídeos?|links?|leituras?|temas?)(?: em destaque)? (?:relacionad[oa]s?|recomendad[oa]s?|em destaque|similares|mais lid[oa]s)|relacionad[oa]s?|(?:leia|veja|ler|ver|confira|assista) também|leia mais:|veja mais:|saiba mais:|você (?:também )?(?:pode|vai) (?:gostar|se interessar)(?: de)?|você pode gostar|mais (?:lidas?|vistas?|notícias|em outros .{2,40}|d[eoa] (?:autora?|seção|editoria|blog|site)|na web|sobre (?:o|este|esse) (?:tema|assunto)|artigos|conteúdos|populares|comentadas|acessadas|recentes)|as mais lidas(?: .{2,20})?|últimas (?:notícias|postagens|do .{2,20})|notícias (?:recentes|em destaque)|destaques(?: do .{2,20})?|recomendado para você|recomendad[oa]s(?: para você)?|recomendamos(?: para você)?|não perca|outras notícias|posts? recentes|no portal \\p{L}+|tópicos relacionados|veja mais em .{2,40}|tudo sobre)\\s?[:.…»→]?|mais de (?:política|economia|esportes?|cotidiano|mundo|cultura|cidades|brasil|saúde|educação)|tópicos|assuntos|sobre [oa] autor[a]?',
    then: {lines: 4, match: 'headline'},
    remove: [
      'Mais de Política',
      'Tópicos',
      'Notícias relacionadas',
      'Leia também:',
      'Mais lidas',
      'Mais Notícias'
    ],
    keep: [
      'Assuntos de família',
      'Mais lidas eram as cartas do avô, e ninguém as guardou.',
      'Recomendados pelo médico, os banhos faziam bem.'
    ]
  },
  {
    id: 'continue-lendo',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      '[\\[(]?(?:continu(?:e|ar) (?:lendo|a ler|lendo .{2,60})|continuar leitura|(?:leia|ler|ver|veja) (?:mais|tudo|a matéria completa|a íntegra|na íntegra|o artigo completo|a notícia completa|notícia completa|todos|todas|galeria|fotos|original)|saiba mais|ler artigo(?: completo)?|clique (?:aqui|no link|na imagem)(?: .{2,120})?|clique (?:para|e) (?:ver|veja|ler|leia|assistir|assista|ampliar|ouvir|ouça|saiba|acesse|confira|baixar|baixe)(?: .{2,80})?|acesse (?:aqui|o link|a íntegra)(?: .{2,80})?)[ .:…»›→>\\])]{0,5}',
    remove: ['Continue lendo', 'Leia mais »', 'Clique aqui para ver as fotos'],
    keep: [
      'Acesse o site da vila e clique em Entrar.',
      'Saiba mais quem puder, disse ela.',
      'Veja tudo, mas não toque em nada, pediu o guarda.'
    ]
  }
]
