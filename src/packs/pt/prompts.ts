import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

const r = String.raw

const sharing =
  '(?:compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar|salvar|guardar|tweetar|tuitar|tweet|pdf|copiar link|e-?mail|comentar|curtir|gosto|ouvir|share|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|google news|flipboard|messenger)'
const another = `(?:[ |·•/,]{1,3}(?:${sharing}|x|tw|fb))`

/** Asks of the reader: to share, to follow, to subscribe, to write a comment. */
export const promptRules: readonly Rule[] = [
  {
    id: 'fila-de-botoes',
    category: 'social',
    why: 'The buttons to share, to print and to comment, in one line.',
    match: `[•*-]? ?${sharing}${another}${another}?${another}?${another}?${another}?${another}?:?`,
    remove: ['E-mail Compartilhar', 'Facebook Twitter WhatsApp', 'Partilhar | Imprimir | Enviar'],
    keep: ['Compartilhar, enviar e calar', 'Facebook e Twitter calaram.']
  },
  {
    id: 'rotulo-de-redes',
    category: 'social',
    why: 'The label of a row of buttons; the names of the networks stand below it.',
    match: r`(?:(?:siga-nos|segue-nos|sigam-nos|siga|encontre-nos|visite-nos|compartilh(?:e|ar)|partilh(?:e|ar|a))(?: (?:isso|isto|esta (?:notícia|matéria|postagem|publicação|história)|este (?:artigo|conteúdo|post|texto)|a (?:notícia|matéria)|o artigo))?(?: (?:em|com|por|via|no|na|nas)(?: (?:suas |tuas |nossas )?(?:redes(?: sociais)?|amigos))?)?|nossas redes(?: sociais)?|redes sociais|estamos n[ao]s redes|share on|connect with us|conecte-se (?:conosco|connosco|com a gente)|opções (?:para|de) (?:compartilhar|partilha)|link para copiar para área de transferência|link copiado|copiado!?|copiar texto)\s?[:!]?`,
    then: {
      lines: 9,
      match: `[•*-]? ?(?:(?:compartilhar|partilhar) (?:no|em|via|por) )?(?:${networks}|x|rss|copiar (?:o )?link|imprimir|enviar|mais|link para copiar para área de transferência)`
    },
    remove: [
      'conecte-se conosco',
      'Siga-nos',
      'Compartilhe:\n• Facebook\n• X',
      'Link para Copiar para área de transferência'
    ],
    keep: [
      'Conecte-se conosco, disse a voz, e ninguém ouviu.',
      'Redes sociais e escola, na feira',
      'Estamos em casa.'
    ]
  },
  {
    id: 'contador',
    category: 'social',
    why: 'How often the page was shared, seen or liked.',
    match: r`\d[\d.,]{0,8} ?(?:k |mil )?(?:vezes )?(?:compartilhad[oa]s?|compartilhamentos|partilhas|visitas|visualizações|acessos|leituras|curtidas|gostos|likes|shares|views|reproduções)|(?:visitas|visualizações|acessos|compartilhamentos|partilhas|leituras|hits|post views|número de visualizações) ?: ?\d[\d.,]{0,8}|(?:visto|lido|acessado) \d[\d.,]{0,8} vezes`,
    remove: ['128 compartilhamentos', 'Visualizações: 1.024', 'Lido 340 vezes'],
    keep: ['128 votos somou a lista.']
  },
  {
    id: 'siga-nos',
    category: 'social',
    why: 'Asks readers to follow the publisher or to choose it as a source.',
    match: r`\W{0,3}(?:(?:agora |também |já )?(?:você pode|pode) (?:nos seguir|seguir-nos|nos encontrar|se inscrever|receber noss\p{L}{1,3})\b[^.?!]{0,80}|(?:quer|para|quer ficar|fique|mantenha-se|manter-se) (?:receber (?:as |nossas |mais |todas as )?(?:últimas )?(?:notícias|novidades|atualizações)|(?:estar |ficar |se manter )?(?:sempre )?(?:por dentro|bem informad|informad|atualizad|em dia))\p{L}{0,2}(?= |,|:|\?|!|\.)[^.?!]{0,80}[?,:!.]? ?(?:siga|inscreva|entre (?:no|em)|assine|baixe|acesse (?:o nosso|nosso)|participe d|clique|acompanhe (?:o|a|nos)|subscreva|receba)\p{L}{0,5}\b[^.?!]{3,120}|(?:faça parte|participe|entre) (?:d[ao]|n[ao]) (?:noss[oa] (?:canal|comunidade|grupo)(?: (?:de|do|da|no) [^.?!]{2,80})?|(?:canal|comunidade|grupo) (?:[^.?!]{2,40} )?(?:de|do|no) (?:whatsapp|telegram)[^.?!]{0,60})|(?:adicione|adicionar|escolha|defina|marque|coloque|inclua|torne|favorite|siga) (?:o |a )?.{2,40} (?:como|entre|às|nas|em) (?:suas? |uma |sua |as suas |tuas )?fontes? (?:preferid|favorit|de confiança|de notícias)\p{L}{0,3}(?: (?:no|do) google)?[^.?!]{0,40}|(?:seguir|siga|siga-nos|leia|ver|acompanhe)(?: .{2,30})? no google (?:news|notícias|discover)|clique (?:aqui|no link)?,? ?(?:e|para) (?:siga|entre|entrar|participe|participar|receba|receber|inscreva|se inscrever|faça parte|fazer parte|acompanhe|assine|ser)\b[^.?!]{0,140}|(?:receba|receber) (?:as|todas as|nossas|os|o|tudo|em primeira mão|grátis|gratuitamente)\b[^.?!]{3,80}(?:whatsapp|telegram|celular|telemóvel|e-?mail|caixa de entrada)[^.?!]{0,60}|(?:o|a) \p{Lu}[^.?!]{2,30} (?:está|chegou|tem (?:um )?canal) (?:no|ao) (?:whatsapp|telegram|google (?:news|notícias))[^?]{0,160})[.!:]?`,
    remove: [
      'Adicione a Gazeta como fonte preferida no Google',
      'Clique aqui e siga o canal da Gazeta no WhatsApp',
      'Quer receber as notícias do porto? Entre no nosso canal.',
      'Receba as últimas notícias no seu WhatsApp'
    ],
    keep: [
      'Você pode nos encontrar toda segunda, disse a peixeira; no resto da semana, pescamos longe da costa, e quem quiser que espere até a volta do barco.',
      'Participe da festa.',
      'Para receber o auxílio, inscreva-se no cadastro da vila.'
    ]
  },
  {
    id: 'assine-para-ler',
    category: 'subscribe',
    why: 'Stops readers who have not paid, or counts what they may still read.',
    match: r`(?:(?:assine|subscreva|registe-se|cadastre-se|inscreva-se|torne-se assinante)(?: já| agora| gratuitamente)? (?:para|e) (?:ler|leia|continuar|continue|acessar|aceder|acesse|ter acesso|tenha acesso|desbloquear|ver).{2,100}|(?:você )?(?:ainda )?(?:tem|restam|resta) \d{1,2} (?:artigos?|notícias?|matérias?) (?:gratuit|grátis|restante).{0,60}|(?:você )?(?:atingiu|alcançou|chegou ao)[^.]{0,40}limite.{0,80}|(?:este|esse|o) (?:conteúdo|artigo|texto) (?:é|está) (?:exclusivo|disponível|reservado|restrito|apenas|só)[^.]{0,30}(?:assinantes|sócios|cadastrados|subscritores|membros).{0,100}|(?:artigo|notícia|conteúdo|matéria|só|apenas|exclusivo|exclusiva)(?: exclusiv[oa])? (?:só |apenas |exclusiv[oa] )?para (?:assinantes|subscritores|sócios|usuários cadastrados)|conteúdo (?:premium|exclusivo|patrocinado|de marca|pago)|(?:faça|fazer|inicie|iniciar) (?:o )?(?:login|sessão)(?: ou (?:cadastre-se|registe-se|assine))?(?: (?:para|e) .{2,60})?|já (?:é|tem) (?:assinante|conta|cadastro|uma conta|assinatura|subscritor)\?.{0,60}|(?:esqueceu|esqueci)(?: a)?(?: sua| minha| da)? ?senha\??|esqueceu-se da (?:palavra-passe|password)\??|criar (?:uma )?conta|acesso (?:ilimitado|assinantes)|ver (?:planos|ofertas|assinaturas)|cancele quando quiser|teste grátis.{0,40}|quero (?:assinar|ser sócio|doar|receber)|inscrição (?:feita|realizada|confirmada).{0,40}|obrigad[oa] por (?:se inscrever|sua inscrição|se cadastrar|assinar).{0,60}|(?:digite|insira|informe|introduza|coloque|escreva) (?:o )?(?:seu|teu|um) (?:e-?mail|nome|endereço de e-?mail|melhor e-?mail).{0,50}|(?:endereço de )?(?:e-?mail|correio eletrónico) ?(?:\*|:|\(obrigatório\))|(?:nome|sobrenome|apelido|telefone|e-?mail) ?(?:\(obrigatório\)|\(requerido\)|\*)|(?:seu|o seu) (?:melhor )?e-?mail)[ .!:»…*]{0,3}`,
    remove: [
      'Assine para ler a matéria completa:',
      'Restam 3 artigos gratuitos',
      'Conteúdo exclusivo',
      'Já tem conta? Entre aqui',
      'Digite seu e-mail'
    ],
    keep: ['Assinar custa pouco, disse o carteiro.', 'Subscreva, disse, a causa.']
  },
  {
    id: 'postar-um-comentario',
    category: 'comment',
    why: 'The form and the buttons of a discussion, as blog software words them.',
    match: r`(?:\d{1,4} comentário\(s\)|(?:use|utilize) este espaço (?:apenas|somente|só|para)\b.{2,80}|máximo (?:de )?\d{2,4} caracteres.{0,20}|(?:postar|publicar|enviar|inserir|adicionar|fazer) (?:um )?(?:novo )?comentário|responder ?excluir|responder ?eliminar|excluir|comentar(?: (?:esta|a|este) (?:notícia|matéria|artigo|postagem))?|comentários (?:do facebook|recentes|dos leitores)|facebook comentários|(?:ver|mostrar|ocultar|ler|carregar|exibir) (?:os |mais |todos os |outros )?comentários(?: \(?\d{1,5}\)?)?|(?:faça login|inicie sessão|entre)(?: ou (?:registe-se|cadastre-se))? para (?:comentar|enviar comentários|deixar .{2,30}|participar)|(?:reportar|denunciar|ver) (?:comentário|abuso|respostas?)|[\p{L}][\p{L}\d_. -]{1,30} disse(?:\.\.\.|…)|(?:um comentário|\d{1,4} (?:comentários?|respostas?|opiniões))(?: (?:em|sobre|a) [“"«].{2,120})?|seu comentário(?: .{2,40})?|(?:nenhum|sem) comentários? ?:?|deix(?:e|ar|a) (?:uma |um |o seu |seu )(?:resposta|comentário)(?:cancelar .{2,30})?|cancelar resposta|os comentários (?:estão (?:encerrados|fechados|desativados|sujeitos)|são (?:de (?:inteira |exclusiva )?responsabilidade|moderados)|(?:publicados|postados) (?:aqui|nest[ae]|no site) [^.]{0,40}(?:responsabilidade|não)).{0,200}|(?:escreva|deixe|envie|dê) (?:aqui )?(?:a |o )?(?:sua|seu|tua) (?:comentário|opinião)s?(?: (?:aqui|abaixo|nos comentários).{0,60})?|participe da (?:conversa|discussão)|(?:regras|termos) (?:de uso|da comunidade|dos comentários)|ainda não há comentários.{0,40}|seja o primeiro a comentar|caracteres restantes.{0,20}|(?:li e )?(?:aceito|concordo com) (?:a|as|os) (?:política|termos|condições|regras).{0,80})[ .!:»→]{0,3}`,
    remove: [
      '0 COMENTÁRIO(S)',
      'Use este espaço apenas para comunicar erros',
      'Máximo de 700 caracteres [0]',
      'Postar um comentário',
      'ResponderExcluir',
      'Anônimo disse...',
      'Ver comentários',
      'Enviar um comentário'
    ],
    keep: [
      'Use este espaço como quiser, disse a dona.',
      '5 respostas sobre as dúvidas mais comuns',
      'Os comentários são, quase todos, de vizinhos.',
      'Excluir o barro custou um mês.',
      'O velho disse… pouco.'
    ]
  },
  {
    id: 'avaliacao',
    category: 'comment',
    why: 'Stars, votes and polls on the page itself.',
    match: r`(?:(?:avaliação|pontuação|média|classificação|nota)(?: média| dos leitores)? ?:? ?\d(?:[.,]\d{1,2})?(?: ?(?:/|de|em) ?(?:5|10)).{0,40}|(?:clique (?:em uma estrela |nas estrelas )?para (?:avaliar|classificar)[^.]{0,40}|\(?(?:total de )?votos ?: ?\d{1,6}.{0,40}|(?:avalie|vote n|classifique) ?(?:este|esta|o|a) (?:artigo|notícia|matéria|post|postagem|conteúdo|receita|página)|(?:este|esta|o|a) (?:artigo|conteúdo|página|informação|notícia|matéria) (?:foi|lhe foi|te foi) útil(?: para você)?\?.{0,60}|(?:participe d[aeo]|responda à) (?:nossa |esta )?enquete.{0,60}|ver resultados|votar|obrigad[oa] (?:por votar|pelo seu voto|por sua avaliação|pela sua avaliação)!?|sem votos|nenhum voto.{0,40}|(?:houve|encontrou|viu) algum (?:erro|problema)\?.{0,60}|(?:comunicar|informar|reportar|relatar|sugerir) (?:um )?(?:erros?|correção|correções)(?: .{2,40})?))[ .!]{0,2}`,
    remove: [
      'Avaliação: 4,5 de 5',
      'Este conteúdo foi útil?',
      'Clique nas estrelas para avaliar',
      'Comunicar erro'
    ],
    keep: ['Votar custa.', 'Média: 4 barcos']
  },
  {
    id: 'envie-sua-pauta',
    category: 'comment',
    why: 'Asks readers for tips, pictures and corrections.',
    at: 'tail',
    match: r`\W{0,3}(?:(?:(?:tem|viu|conhece|quer|possui)[^?]{3,80}\? ?)(?:escreva|envie|mande|conte|fale|entre em contato|chame)(?: (?:conosco|connosco|com a gente|para nós|pra gente|para (?:o nosso|a nossa|a redação|o whatsapp d[aeo]))|-nos)\b[^?]{0,140}|(?:se (?:você )?(?:tem|viu|conhece|deseja|quer|quiser|encontrou|tiver)[^.,]{3,80}(?:,| ))(?:escreva|envie|mande|entre em contato|fale)(?: (?:conosco|connosco|para nós|para (?:o nosso|a nossa|a redação))|-nos)\b[^?]{0,140}|(?:envie|mande) (?:sua|seu|suas|seus|a sua|o seu) (?:denúncias?|notícias?|fotos?|vídeos?|informação|histórias?|sugestão|sugestões|pauta|flagrante|mensagem)[^?]{0,120})`,
    remove: [
      'Viu algo no porto? Mande para o WhatsApp da Gazeta.',
      'Envie suas fotos e vídeos para (51) 0000-0000'
    ],
    keep: [
      'Conhece o homem da foto? Entre em contato com a polícia.',
      'Tem frio? Diga pouco e ande.',
      'Se tem pão, reparta.'
    ]
  }
]
