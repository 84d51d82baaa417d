import type {Vocabulary} from './vocabulary.ts'

/** Portuguese. */
export const vocabulary: Vocabulary = {
  language: 'pt',
  link: '(Leia/Veja/Confira/Assista/Ouça/Lê/Vê) (também/ainda/mais/mais sobre/a seguir) | (Saiba/Entenda) mais | (Leia/Veja) mais (sobre o assunto/notícias/em) | (Você/Você também) pode (gostar/se interessar) (/de) | (Pode/Poderá) interessar(/-lhe) | Notícia(/s) relacionada(/s) | Matéria(/s) relacionada(/s) | Artigo(/s) relacionado(/s) | Conteúdo relacionado | (Mais sobre/Sobre) o (tema/assunto) | Não perca | Relembre | Continue lendo | Recomendamos | Recomendado(/ para você) | Sugestão de leitura | Veja a matéria | Acesse também | Leia a matéria completa',
  heading:
    '(Notícias/Matérias/Artigos/Posts/Conteúdos/Vídeos/Temas/Textos) (relacionadas/relacionados/recomendadas/recomendados/em destaque/mais lidas/mais lidos/mais vistas/recentes/populares/semelhantes) | (As/Os/) mais (lidas/lidos/vistas/vistos/acessadas/comentadas) | Mais (notícias/lidas/conteúdo/artigos/populares/recentes) | (Últimas/Outras/Principais) notícias | Destaques | Relacionados | Relacionadas | Em alta | Veja também | Leia também | Últimas | Mais do autor | Artigos anteriores | Outros artigos | Mais (lidas/lidos/vistas/acessadas) (da semana/do dia/do mês/hoje)',
  picture:
    '(Foto/Fotos/Imagem/Imagens/Fotografia/Ilustração/Infográfico/Arte) | Crédito(/s) (da foto/da imagem/das fotos/de imagem/foto/imagem/fotográfico) | (Crédito/Créditos) | Reprodução | Divulgação',
  credit:
    'Autor(/a/es) | Texto | Textos | Fonte(/s) | Redação | Repórter | Reportagem | Edição | Editor(/a) | Escrito por | Publicado por | Com informações (de/da/do) | Informações | Tradução | Vídeo | Colaboração | Supervisão | Jornalista | Agência | Via | Postado por',
  byline:
    'Por | POR | Escrito por | Publicado por | Da Redação, por | Com informações de | Editado por | Colaborou | Com a colaboração de | Tradução de | Traduzido por',
  role: 'jornalista | repórter | redator | redatora | correspondente | editor | editora | colunista | Repórter | Jornalista | estagiário | estagiária | da Redação | enviado especial | enviada especial',
  stamp:
    '(Publicado/Publicada/Atualizado/Atualizada/Modificado/Criado/Postado) (/em/às/a) | (Data/Data de publicação/Data da publicação/Última atualização/Última modificação/Publicação/Atualização)',
  month: '(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\\p{L}{0,7}\\.?',
  weekday: '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom',
  verb: '(Siga/Sigam/Segue/Acompanhe/Curta/Siga-nos/Acompanhe-nos) | (Inscreva-se/Assine/Cadastre-se/Subscreva/Subscreve/Registe-se) | (Participe/Entre/Junte-se/Faça parte) | (Baixe/Instale/Descarregue) | (Compartilhe/Partilhe/Partilha) | (Receba/Recebe) | (Apoie/Apoia/Deixe/Ative/Clique/Acesse/Envie/Mande/Comente/Torne-se)',
  own: '(nosso/nossa/nossos/nossas) (canal/canais/newsletter/boletim/página/aplicativo/app/comunidade/grupo/grupos/redes sociais/redes/conta/perfil/WhatsApp/Telegram/site/trabalho/jornalismo/conteúdo/podcast/lista) | (o/no/do/ao) (nosso/nossa) (canal/grupo/perfil/app/aplicativo/site/Telegram/WhatsApp/boletim) | (na/da/à) nossa (newsletter/página/comunidade/lista) | nas nossas redes | (no/o) canal (do/da) | (a/na) newsletter | seu (comentário/email/e-mail/celular) | esta (notícia/matéria) | este (artigo/conteúdo) | as notificações | nos no … | a gente no … | com os amigos | aqui e receba | (nossa/a nossa) revista',
  button:
    'Compartilhar(/ notícia/ esta notícia/ matéria) | Compartilhe(/ esta notícia/ isso/ este conteúdo/ essa notícia) | Partilhar(/ artigo) | Partilhe | Imprimir | Comentários | Comentar | Comente | Deixe (um/seu) comentário | Deixe uma resposta | Cancelar resposta | Ver comentários | Assine | Assinar | Inscreva-se | Enviar | Enviar por e-mail | Copiar (link/URL) | Link copiado | Curtir | Gosto | Salvar | Guardar | Seguir | Siga-nos | Leia mais | Ler mais | Saiba mais | Ver mais | Continue lendo | Continuar a ler | Carregar mais | Mostrar mais | Ir para o conteúdo | Pular para o conteúdo | Menu | Buscar | Pesquisar | Início | Voltar ao topo | Voltar | Próximo | Anterior | Próximo artigo | Artigo anterior | Próxima notícia | Notícia anterior | Reportar erro | Comunicar erro | Entrar | Cadastre-se | Tweetar | Ouvir | Ouça | Salvar para ler depois | Ler depois | Ouvir (notícia/texto/artigo/matéria) | Ouça (esta matéria/este conteúdo/este artigo/a matéria/a notícia) | Copiar | Salvar artigo | Compartilhar em | Resumo da notícia | Dê um conteúdo | Vídeos | Deixe sua opinião | A+ A- | Assista | Assista abaixo | Assista aqui | Adicione como fonte preferida no Google',
  shareOn:
    '(Compartilhar/Compartilhe/Partilhar/Partilhe) (no/na/em/via/por) | (Siga-nos/Curta) (no/em) | Recomendar (no/a) | Enviar (por/no) | Compartilhar | Postar no',
  ad: 'Publicidade | Anúncio | Anúncios | Continua após a publicidade | Continua depois da publicidade | Conteúdo patrocinado | Patrocinado | Informe publicitário | PUB | Publieditorial | Conteúdo publicitário | Publicidade Continua após a publicidade | Anúncio publicitário | Publicidade legal | Oferecido por | Apresentado por | Espaço publicitário',
  tags: 'Tags | Etiquetas | Marcadores | Palavras-chave | Assuntos | Temas | Tópicos | Categorias | Categoria | Editorias | Editoria | Arquivado em | Seção',
  legal:
    'Todos os direitos reservados | (É/) (proibida a/Proibida a/vedada a) reprodução | Direitos reservados | (Este site/Utilizamos/Usamos) (utiliza/usa/) cookies | Política de (privacidade/cookies) | Termos de uso | As opiniões (expressas/emitidas) | não se responsabiliza (por/pelo/pelos) | reprodução (permitida/autorizada)',
  inText: {
    ad: 'Publicidade | Anúncio | PUB | Conteúdo patrocinado',
    more: '(Leia/Ler/Saiba/Veja/Ver) mais | Continue lendo | Continuar a ler | Clique aqui e (saiba mais/confira) | Leia na íntegra | (Leia/Saiba) mais aqui | Leia mais clicando aqui | Leia a matéria completa',
    also: '(Leia/Veja/Confira/Assista) também | (Leia/Veja/Saiba) mais | (Leia/Veja/Confira) ainda',
    photo: 'Foto | Fotos | Imagem',
    watch: '(Veja/Confira) o vídeo | Assista (ao/o) vídeo | (Veja/Confira) as fotos | Veja a galeria',
    listen: 'Ouvir (notícia/artigo/matéria) | Ouça (este conteúdo/esta notícia/a matéria)',
    newsroom: '(Da Redação/Da redação/Redação) | Agência Brasil | Estadão Conteúdo',
    asked: 'Entrevista a | Reportagem (de/por) | Texto e fotos de',
    dayIn: 'dia | em | de | até',
    keep: {
      ad: 'Fechou a loja. Publicidade nunca fez.',
      more: 'Ela voltou ao livro. Leia mais, disse.'
    }
  },
  papers:
    'UOL|[gG]1|Estadão|Folha|R7|Terra|Metrópoles|iG|Lusa|Agências?|Jornal|Rádio|Correio|Diário|Gazeta|Tribuna|Notícias',
  appeals: {
    want: '(?:quer|deseja|gostaria de|está|ainda não|já|procurando|você quer|tem interesse)',
    about: 'not[ií]ci|receb|inform|novidad|atualiz|ler |por dentro|assinant|saber|conteúd|whatsapp',
    order:
      'siga-nos|siga (?:o|a|nosso|nossa) |inscreva-se|clique aqui|participe d[oa] |assine|baixe (?:o|nosso) app|cadastre-se|receba|faça parte|entre (?:no|em nosso|para o) (?:grupo|canal)|acompanhe (?:o|a|nosso)',
    act: 'baixe|instale|ative|siga|participe|entre|inscreva-se|acompanhe|faça parte|acesse|assine',
    click:
      '(?:clique|clica|clicando) (?:aqui|neste link|no link|em https?://)|(?:acesse|acessando) (?:este|o) link',
    to: 'para (?:ver|ler|baixar|ouvir|conhecer|acessar|conferir|receber|se inscrever|saber|entrar|participar|seguir|assistir|assinar|mais informações|compartilhar|fazer parte|acompanhar|enviar)|e (?:confira|saiba|leia|veja)',
    offer:
      '(?:o|do|nosso|no) (?:app|aplicativo)[^.!?]{0,40}(?:notíci|jornal|informa|anúncios)|(?:o|do|nosso|no|ao|n?esse) (?:canal|grupo|comunidade)[^.!?]{0,60}(?:whatsapp|telegram|youtube)|as (?:notificações|alertas)(?: e| d[oe]| para)',
    error:
      '(?:(?:se )?(?:você )?(?:viu|encontr\\p{L}{1,4}|not\\p{L}{2,3}|perceb\\p{L}{2,4}|identific\\p{L}{2,4}|achou|detect\\p{L}{1,4})|há|tem) (?:algum|um|alguma|uma) (?:erro|incorreção|equívoco|informação incorreta|falha)',
    write: 'escrev|avise|report|contat|comuni|inform|envi|entre em contato|sinal',
    address: '(?:o )?(?:seu|teu) (?:endereço de )?e-?mail',
    used: '(?:será|serão|é|são|não será|não serão|não é) (?:utilizad|usad|tratad|compartilhad|publicad|divulgad|partilhad)',
    daily:
      '(?:todas as|todos os|toda|cada) (?:manhãs?|dias?|semanas?|tardes?|noites?|segunda|sexta|domingos?|manhã)',
    inbox: '(?:no|em) (?:seu|teu) (?:e-?mail|celular|whatsapp|telemóvel|caixa)',
    like: 'curtir',
    loading: 'carregando|a carregar',
    followUs: 'siga-nos|sigam-nos',
    liked: 'gostou|curtiu',
    tell: 'compartilh|partilh|siga|coment|deix|inscreva|assine',
    subscribe: 'assine',
    deal: 'acesse|acceda|oferta|por apenas|apenas',
    period: 'mês|ano|semana',
    access: 'acesse (?:a )?tod(?:o o conteúdo|os os conteúdos)',
    samples: {
      question: ['Quer receber as notícias do porto? Clique aqui', 'Quer pão? Sente-se, disse a avó.'],
      click: ['Para ler a carta completa, clique aqui.', 'Clique em “Arquivo” e depois em “Salvar”.'],
      offer: ['Baixe o app da Gazeta e leia sem anúncios', 'Baixe a lenha do carro e entre.'],
      error: [
        'Encontrou algum erro na notícia? Avise-nos',
        'Se encontrou um erro na conta, comece outra vez.'
      ],
      address: ['O seu e-mail será usado para enviar a newsletter.', 'O seu e-mail não chega a ninguém.'],
      daily: ['As notícias da ilha, todas as manhãs, no seu e-mail', 'Todas as manhãs chega pão à vila.'],
      account: ['Siga-nos no @gazeta', 'Siga-nos, disse @marea.'],
      liked: ['Gostou? Compartilhe com os amigos', 'Gostou? Coma mais, disse a avó.'],
      price: ['Assine por R$ 5 ao mês', 'Acesse todos os bairros pela ponte.']
    }
  },
  siteLinks: {
    follow: 'siga (?:o|a)|acompanhe (?:o|a)|curta (?:o|a)|adicione (?:o|a)|inscreva-se n[ao]',
    news: '(?:leia|veja|confira|acompanhe|acesse|assista|fique por dentro d[ae]) (?:aqui |também )?(?:mais|outras|todas as|as últimas|as principais|outros) ?(?:notícias|reportagens|matérias|vídeos|conteúdos)|(?:veja|leia|saiba|confira) tudo sobre|fique por dentro d[aeo]s? (?:principais |últimas )?(?:notícias|novidades)',
    title: '(?:todas as|mais) notícias (?:de|d[ao]s?|sobre)',
    neighbour:
      '(?:Artigo|Post|Matéria|Notícia|Postagem|Publicação) (?:anterior|seguinte)|(?:Próxim[oa]|Anterior) (?:artigo|post|matéria|notícia|postagem)',
    section: '(?:em alta|leia também|veja também|leia mais|veja mais) (?:n[ao]|em)',
    others: 'quem leu isso também leu',
    samples: {
      follow: 'Siga a Gazeta no Google',
      news: 'Leia todas as notícias sobre o porto',
      neighbour: 'Artigo anterior',
      section: 'Em alta no Farol',
      keep: [
        'Siga a irmã na lista, e leia mais livros que notícias.',
        'Em alta no porto, a sardinha some: é o calor.'
      ]
    }
  },
  notices: {
    player:
      'conteúdo (?:externo|incorporado)|vídeo (?:em destaque|relacionado|recomendado)|vídeo ?: ?\\d{1,2} ?min(?: \\d{1,2})?|(?:imagem|foto) \\d{1,3} (?:de|/) \\d{1,3}|ouvir ?\\(\\d{1,2} ?min\\p{L}{0,4}\\)',
    must: 'é preciso|é necessário|por favor',
    allow: 'ative|ativar|habilite|habilitar|aceite',
    shown: 'v[ií]deo|conteúd|javascript|página|visualiza',
    developing: '(?:esta )?(?:matéria|notícia|reportagem) (?:está )?em atualização|em atualização',
    skip: 'pular',
    goOn: 'e continuar lendo',
    end: 'final do|fim d[oae]',
    box: 'matérias recomendadas|conteúdo|publicação',
    printed:
      '(?:este (?:texto|artigo)|esta (?:matéria|reportagem|notícia)|texto|artigo) (?:foi publicad[oa]|publicad[oa]) (?:originalmente )?na (?:edição|versão)',
    text: 'est[ea] (?:texto|artigo|matéria|notícia|conteúdo|tradução)',
    machine: 'inteligência artificial|\\bia\\b',
    checked: 'revis|edit|supervis|verific',
    contains: 'contém|conter|podemos|pode',
    affiliate: 'links?(?: de)? (?:afiliad[oa]s?|afiliação)',
    samples: {
      player: ['Imagem 2 de 9', 'Vídeo relacionado com o crime sumiu.'],
      permission: [
        'É preciso ativar JavaScript para ver o vídeo.',
        'É preciso ativar o freio para ver a tela.'
      ],
      developing: ['Esta matéria está em atualização', 'Matéria em atualização rural: abre a lota.'],
      skip: ['Final do X post', 'Fim da história'],
      printed: [
        'Este artigo foi publicado na edição impressa de 8 de maio.',
        'Publicado na edição de maio, o conto agradou.'
      ],
      machine: [
        'Esta notícia foi feita com inteligência artificial e revisada por um editor.',
        'Este artigo trata da inteligência artificial e dos seus donos.'
      ],
      affiliate: ['Esta matéria contém links de afiliados.', 'A corrente contém elos de ferro.']
    }
  },
  author: {by: 'Por', written: 'Texto de | Redigido por | Artigo escrito por', role: 'jornalista'},
  continues:
    '(A matéria/O texto/O artigo/A notícia/A reportagem) (continua/segue) (abaixo/após/depois) (/o anúncio/a publicidade/da publicidade/do anúncio/o vídeo/do vídeo/a propaganda/da propaganda) | (Continua/Continue lendo/Continua depois/Continue a leitura) (após/depois) (o anúncio/a publicidade/da publicidade/do anúncio/o vídeo/do vídeo) | Continua depois da (publicidade/propaganda)',
  samples: {
    headlines: ['A balsa volta a navegar até as ilhas', 'Escola recebe um ônibus novo da cidade'],
    sentence: 'Os moradores plantaram tílias junto ao moinho.',
    name: 'Ana Ribeiro',
    date: '4 de maio de 2020, 10:15',
    keep: {
      link: 'Ler também cansa os olhos, disse a avó.',
      heading: 'Últimas notícias trouxe o carteiro.',
      picture: 'Foto após foto, o álbum encheu.',
      credit: 'Fonte: brota da rocha; bebe-se. Depois se anda.',
      byline: 'Por toda a manhã choveu.',
      role: 'Ana Ribeiro, médica da vila',
      stamp: 'Publicado em 2021, o relatório cita nove vilas.',
      prompt: 'Siga a trilha do nosso vale até a ponte.',
      button: 'Compartilhar pão é antigo.',
      ad: 'Publicidade e imprensa vivem juntas.',
      tags: 'Etiquetas falsas havia muitas.',
      legal: 'Os direitos dos moradores foram ao tribunal.'
    }
  }
}
