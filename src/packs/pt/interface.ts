import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Menus, players and controls; what blog software and public sites print around a text; notices of the law. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'blogger',
    category: 'nav',
    why: 'What Blogger prints around a post.',
    match: r`(?:(?:postage(?:m|ns)|mensage(?:m|ns)) (?:mais recentes?|mais antigas?|antigas?|anterior(?:es)?)|página (?:inicial|principal)|(?:assinar|subscrever) ?:? ?(?:postar comentários|enviar feedback|enviar comentários|postagens|mensagens|comentários da postagem) ?\(atom\)|enviar (?:por e-?mail|a mensagem por e-?mail)|postar no blog!?|blogue-a!|ver versão (?:para (?:dispositivos móveis|celular|telemóvel)|web|da web)|(?:compartilhar|partilhar) (?:com o|no) (?:twitter|facebook|pinterest|x)|total de visualizações(?: de página)?(?: (?:da semana passada|do último mês))?|número total de visualizações de páginas|arquivo do blog(?:ue)?|quem sou eu|(?:ver|visualizar) (?:o )?(?:meu|todo o meu) perfil(?: completo)?|(?:tecnologia do|com tecnologia do) blogger\.?|tema .{3,30}\. imagens de tema por .{3,40}|imagens de tema (?:por|de) .{3,40}|denunciar abuso|seguidores|pesquisar (?:neste|este) blog(?:ue)?|links para esta postagem|hiperligações para esta mensagem|criar um link|reações ?:|minha lista de blogs|acerca de mim|(?:postado|publicada?) por .{2,40} (?:às|à\(s\)) \d{1,2}:\d\d.{0,20})[ .]{0,2}`,
    remove: [
      'Postagem mais recente',
      'Assinar: Postar comentários (Atom)',
      'Tecnologia do Blogger.',
      'Postado por Ana Ruiz às 10:30'
    ],
    keep: ['Seguidores da equipe', 'Página principal do jornal']
  },
  {
    id: 'ao-vivo',
    category: 'media',
    why: 'What players and channels print where the text has nothing.',
    match: r`(?:est[ea] (?:ao minuto|direto|minuto a minuto|liveblog|transmissão|cobertura) (?:terminou|acabou|foi encerrad[oa]|está encerrad[oa]|chegou ao fim)|ordenar (?:entradas|comentários|por mais (?:recentes|antigos))|(?:tv|rádio|sinal) ao vivo|(?:assista )?ao vivo(?: agora)?|(?:escolha|selecione) (?:seu|sua|a sua|o seu) (?:canal|cidade|edição|região|estado)|tocando agora ?:?|está a ouvir ?:?|você está (?:ouvindo|assistindo|lendo) ?:?|no ar ?:?|ouvir notícia pausar notícia|(?:ouvir|pausar|parar) (?:notícia|matéria|artigo|áudio|texto)|reproduzir (?:áudio|vídeo)|pausar|silenciar|ativar (?:o )?som|(?:tela|ecrã) (?:cheia|inteiro)|legendas|velocidade|duração ?:? ?\d{1,2}:\d\d|(?:ouça|ouvir|oiça|escute) (?:este|o|a|esta) (?:artigo|notícia|matéria|áudio|texto|conteúdo)(?: (?:em áudio|na íntegra|\d{1,2}:?\d{0,2} ?min\.?))?|(?:áudio|resumo|voz|conteúdo|texto)(?: (?:automático|do artigo|da notícia))? gerad[oa] (?:com|por) (?:ia|inteligência artificial).{0,60}|resumo (?:com|por|da|em) ia|ver resumo|(?:assista|assistir|veja|ver|confira|ouça)(?: aqui| abaixo| também)? (?:ao|o|a|os|as|à|este|esta|mais) (?:vídeo|vídeos|galeria|imagens|fotos|fotogaleria|transmissão|entrevista|programa|trailer|reportagem|podcast|álbum)(?: (?:aqui|abaixo|completo|completa|na íntegra|ao vivo|da entrevista|do programa|no youtube|de fotos|de imagens))?|vídeos? relacionados?|(?:ver|mostrar|abrir) (?:em )?(?:galeria|tela cheia|imagens|infográfico|mapa|publicação)(?: em .{2,20})?|(?:toque|clique) (?:na (?:foto|imagem)|nas (?:fotos|imagens)|para (?:ampliar|aumentar|ver|ouvir|reproduzir))[^.!?]{0,50}|(?:imagem|foto|slide) \d{1,3} (?:de|/) \d{1,3}|não perca (?:o|este) vídeo[^.!?]{0,60}|ver (?:este|o) (?:post|tweet|conteúdo) n?o .{2,20}|conteúdo (?:indisponível|não disponível).{0,80}|play|mute)[.!:]?`,
    remove: [
      'Este ao minuto terminou.',
      'Ordenar entradas',
      'Tocando Agora:',
      'Ouvir Notícia Pausar Notícia',
      'TV ao vivo',
      'Imagem 2 de 9',
      'Áudio gerado por IA'
    ],
    keep: [
      'Esta cobertura acabou com a paciência de todos.',
      'Ao vivo soava melhor.',
      'Veja o mar e as fotos da cheia.'
    ]
  },
  {
    id: 'tempo',
    category: 'nav',
    why: 'The weather, in a corner of the page.',
    match: r`(?:próximos \d dias|(?:temperatura|máx|mín|max|min)\.? ?:? ?-?\d{1,2} ?[°º] ?c?|-?\d{1,2} ?(?:°c|ºc)(?: ?(?:mín|máx|min|max)\.?)?(?: ?[/|-] ?-?\d{1,2} ?(?:°c|ºc))?|previsão do tempo)`,
    at: 'edge',
    remove: ['23°C Min', '23 °C', 'Previsão do tempo'],
    keep: ['23 °C marcava o cais.']
  },
  {
    id: 'acessibilidade',
    category: 'nav',
    at: 'edge',
    why: 'Controls of type, contrast and language, for printing and for screen readers.',
    match: r`(?:(?:abrir|fechar|iniciar) (?:o )?chat|olá\P{L}{1,6}(?:obrigad[oa] por (?:visitar|entrar em contato|contactar)|bem-vind[oa]s? a[oà]?)\b[^.?]{0,60}[,.!]?|em que podemos (?:(?:te|lhe) ajudar|ajudar-(?:te|lo|la))\?|[•*-]? ?pequenina pequena m[eé]dia grande gigante|[•*-]? ?(?:padrão|predefinido|default) helvetica segoe georgia times|(?:aumentar|diminuir|reduzir|restaurar|ampliar|alterar|tamanho)(?: o| a)?(?: tamanho)?(?: d[ao])? ?(?:letra|texto|fonte|contraste|zoom)|tamanho (?:da letra|do texto|da fonte)|alto contraste|escala de cinza|modo (?:escuro|claro|noturno|leitura)|a\+ ?/? ?a-|versão (?:para )?(?:impressão|imprimir)|imprimir (?:esta )?(?:página|notícia|matéria|artigo)|(?:baixar|descarregar) (?:notícia|imagem|áudio)|(?:selecionar|escolher) idioma|traduzir(?: página)?|powered by google translate|idioma ?:?|links? de acessibilidade|seção de (?:atalhos|links|menu)[^.]{0,60}|(?:abrir|fechar) (?:barra de ferramentas|barra de acessibilidade|menu de acessibilidade)|acessibilidade|vlibras.{0,40}|(?:pular|saltar|ir|avançar) (?:para|ao) (?:o )?(?:conteúdo|menu|início|rodapé)(?: principal)?|trilha de navegação|navegação (?:principal|secundária)|main ?nav|rodapé|compartilhar notícia|voltar(?: (?:à|a|ao|para|atrás|para o))?(?: (?:notícias|listagem|início|topo|home|índice|blog|as notícias|página anterior))|retornar(?: ao (?:início|topo))?|seguinte|ir para (?:a )?(?:capa|página principal|página inicial)|ver (?:todas as notícias|todas|todos|mais notícias|arquivo|histórico|tudo)|mais (?:resultados|opções)|procurar(?: no site)?|pesquisar (?:no site|em .{2,20}\.(?:com|pt|br))|carrinho|minha conta|aceitar|cancelar|enviar|entendi|ok,? entendi|não,? obrigad[oa]|sim,? aceito|confirmar|carregando conteúdo.{0,10}|o que você procura\?|(?:acesso|acesse) (?:à informação|rápido)|órgãos do governo|participe|legislação|barra gov\.?br)[ .:»>]{0,2}`,
    remove: [
      'Abrir chat',
      '• Padrão Helvetica Segoe Georgia Times',
      '• Pequenina Pequena Media Grande Gigante',
      'Aumentar tamanho da letra',
      'Versão para impressão',
      'Seção de atalhos e links de acessibilidade',
      'Voltar ao topo',
      'Mainnav'
    ],
    keep: ['Pequena, média ou grande?', 'Ampliar o cais custa.', 'Voltar para casa']
  },
  {
    id: 'aviso-do-navegador',
    category: 'nav',
    why: 'Notices to readers whose browser is old or blocks scripts or advertisements.',
    match: r`(?:(?:por favor,? )?(?:habilite|ative|desative|active)(?: o| seu| o seu)? (?:javascript|bloqueador|adblock|ad-block|bloqueador de anúncios).{0,120}|(?:detectamos|percebemos|notamos|parece) que (?:você )?(?:usa|tem|utiliza|está usando|está a usar)[^.]{0,30}(?:bloqueador|adblock).{0,200}|(?:este|esta|o) (?:site|página|navegador|endereço de e-?mail)[^.]{0,60}(?:requer|necessita|está protegido contra|está sendo protegido)[^.]{0,20}(?:javascript|spambots|spam).{0,120}|(?:página|notícia|matéria) não encontrada|erro 404.{0,60}|seu navegador (?:está|não).{0,100})`,
    remove: [
      'Por favor, habilite JavaScript para ver os comentários.',
      'Percebemos que você usa um bloqueador de anúncios.'
    ],
    keep: ['Ative a bomba antes da alba.']
  },
  {
    id: 'direitos-no-fim',
    category: 'legal',
    why: 'The claim of copyright, glued to the end of the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»)…] ?)(?:(?:©|\([Cc]\)|Copyright) ?[^.!?]{2,60}\. ?)?(?:[Tt]odos os direitos reservados|TODOS OS DIREITOS RESERVADOS|[Pp]roibida a reprodução(?: total ou parcial)?)[^.!?]{0,60}\.?$`,
    remove: [
      'Voltaram ao porto nessa tarde, quando ninguém mais os esperava na lonja. ⟦© 2021 Gazeta do Porto. Todos os direitos reservados.⟧'
    ],
    keep: ['Pediu às nove vilas do vale de cima que lhe devolvessem todos os direitos reservados']
  },
  {
    id: 'licenca',
    category: 'legal',
    why: 'Under which licence the page stands, and who runs the site.',
    match: r`\W{0,3}(?:(?:est[ae]|o|a|os|todos os) (?:obra|artigo|conteúdos?|texto|blog|publicação|site|informação)s?[^.]{0,60}(?:sob|com) (?:uma |a |licença )?(?:licença )?(?:de )?(?:creative commons|cc[ -]by)\b.{0,200}|licença (?:de )?creative commons.{0,160}|todo o conteúdo (?:deste|do) site[^.]{0,60}licença.{0,160}|(?:site desenvolvido|desenvolvimento web|web ?design|design e desenvolvimento)(?: por| de|:) [^.!?]{2,40}|(?:política|normas|código|princípios) (?:de )?(?:privacidade|editorial|editoriais|cookies|ética|publicidade|correções|comentários)|(?:termos|condições) (?:legais|gerais)|ficha técnica|estatuto editorial|lei da transparência|(?:depósito legal|issn|registo (?:na )?erc|cnpj)\b ?:?.{2,80}|diretora? (?:responsável|editorial) ?: ?[^.!?]{3,60}|(?:é|fica) (?:expressamente )?(?:proibida|vedada|permitida) a (?:reprodução|cópia|republicação)[^.]{0,60}(?:conteúdo|matéria|texto|site|material|autorização|fonte|crédito)\b.{0,160}|(?:este|esse|o) (?:texto|conteúdo|artigo) (?:é de (?:inteira )?responsabilidade|não reflete|reflete a opinião)\b.{0,160}|(?:as |os )?(?:textos|artigos|opiniões|colunas) (?:publicad|assinad|expressa)[oa]s (?:são|não|neste|nesta)\b.{0,60}(?:responsabilidade|refletem|representam)\b.{0,160})\.?`,
    remove: [
      'Este artigo está publicado sob uma licença Creative Commons.',
      'Política editorial',
      'Todo o conteúdo deste site está publicado sob a licença Creative Commons Atribuição.',
      'Este texto não reflete a opinião da Gazeta.'
    ],
    keep: ['Esta obra sob a chuva foi dura.', 'Desenvolvimento da pesca', 'Diretor: João Maré']
  }
]
