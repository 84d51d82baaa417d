import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'
import {creditRules} from './pt/credit.ts'
import {interfaceRules} from './pt/interface.ts'
import {labelRules} from './pt/labels.ts'
import {linkRules} from './pt/links.ts'
import {promptRules} from './pt/prompts.ts'
import {date, month} from './pt/words.ts'
import type {Pack} from './rule.ts'

/** Portuguese: portals, newspapers and institutions of Brazil and Portugal. */
const pack: Pack = {
  language: 'pt',
  rules: [
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
    },
    {
      id: 'assinatura',
      category: 'credit',
      why: 'The line that names the author, above the text.',
      caseSensitive: true,
      match: `(?:Por|POR|Escrito por|Publicado por|Postado por|Texto|Texto de|Reportagem|Reportagem de|Autor|Autora|Da Redação|Redação|Edição)(?: ?: ?| )(?!Um |Uma |Isso |Que |Todo |Toda |Fim )${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?|${personName} ?[,–-] ?(?:[Rr]epórter d[aoe]|[Dd]a|[Ee]nviad[oa] especial|[Cc]orrespondente d[aoe]) (?:Agência|Folha|Jornal|Redação|TV|Rádio|Portal|Estadão|Globo|Diário|Gazeta|Correio)[^.!?]{0,40}`,
      at: 'head',
      remove: [
        'Rita Alves, da Folha da Serra',
        'Rita Alves - Repórter da Agência Serra',
        'Por Ana Ruiz',
        'Por João da Maré, g1',
        'Texto: Maria Lagoa'
      ],
      keep: [
        'Rita Alves, da Folha da Serra para o mundo, sorri.',
        'Por volta das nove a balsa saiu.',
        'Por Deus, disse ela, fechem a porta.'
      ]
    },
    {
      id: 'redacao',
      category: 'credit',
      why: 'The newsroom or the agency in place of an author.',
      match:
        '[-–—(\\[/ ]{0,3}(?:(?:fonte|com informações d[aoe]s?|com agências?):? )?(?:(?:da |de |por )?redação(?: (?:do|da) .{2,30})?|agência (?:brasil|lusa|estado|o globo|senado|câmara|\\p{L}{3,14})(?: de notícias)?|lusa|estadão conteúdo|folhapress|agência estado|afp|reuters|efe|ansa|com agências|agências|assessoria de (?:imprensa|comunicação)|ascom(?: .{2,30})?)(?: ?[/|,-] ?\\p{L}{2,20})?[ )\\]/.]{0,3}',
      remove: ['Da Redação', 'Agência Lusa', '(Estadão Conteúdo)'],
      keep: ['Redação boa exige tempo.', 'Agência bancária fechou.']
    },
    {
      id: 'edicao',
      category: 'credit',
      why: 'Newsrooms name below a text who had a share in it.',
      caseSensitive: true,
      match: `[*\\W]{0,4}(?:(?:Reportagem|Edição|Editado|Redação|Produção|Tradução|Fotografia|Vídeo|Imagens|Arte|Ilustração|Supervisão|Revisão|Colaboração|Colaborou|Colaboraram|Sob supervisão|Com informações|Com colaboração)(?: adicional)?(?: por| de| da| do|:|: de)?) ?${personName}(?:[;,./(] ?.{2,160})?|\\*? ?(?:(?:[Ee]stagiári[oa]|[Cc]om) )?(?:[Ss]ob (?:a )?supervisão|(?:[Cc]om )(?:informações d[aeo]s? (?=\\p{Lu}|agências|site|jornal|portal)|Agência|agências)) ?[^.!?]{2,80}\\.?`,
      at: 'tail',
      remove: [
        '*Estagiária sob supervisão de Rita Alves',
        'Com Agência Serra',
        '* Edição: João Maré',
        'Com informações da Agência Maré.',
        'Arte: Maria Lagoa (Acervo/Maré)'
      ],
      keep: [
        'Com agência e com banco fechados, restou o caixa.',
        'Edição rara, aquela: ninguém a comprou.',
        'Arte e vida se juntam na feira.'
      ]
    },
    {
      id: 'data-com-rotulo',
      category: 'credit',
      why: 'When the page was published or changed, with a label.',
      match: `[(\\[*•]?(?:(?:primeira|última|data d[ae]) )?(?:(?:written|posted|published)(?: by(?: [^.!?]{2,30})?)?(?: on)?|publicad[oa]|publicação|postad[oa]|atualizad[oa]|atualização|criad[oa]|modificad[oa]|modificação|escrito|data|at\\.)(?: (?:em|no dia|há|às|pela última vez(?: em)?|por .{2,40} em))?(?: ?[:|])? ?(?:(?:${date}|${digitDate}|\\d{1,2} ${month} (?:19|20)\\d\\d|\\d{1,3} \\p{L}{3,8}|hoje|ontem)(?: -)?${clock})(?: ?[|•·,/–-] ?.{2,60})?[)\\]*.]?|(?:\\d{1,2}/\\d{1,2}/20\\d\\d|\\d{1,2}\\.?${month}\\.?(?:19|20)\\d\\d)(?: às)? \\d{1,2}[h:]\\d\\d(?: atualizad[oa] .{2,40})?|(?:seg|ter|qua|qui|sex|sáb|dom), \\d{1,2}/\\d{1,2}/20\\d\\d ?- ?\\d{1,2}:\\d\\d`,
      remove: [
        'Posted on 9 de maio de 2021',
        '04/05/2020 10h15 Atualizado há 3 anos',
        '4.mai.2020 às 10h15',
        'Publicado em 3 de maio de 2021 às 17h30',
        'Atualizado há 2 horas',
        'Última atualização: 03/05/2021 17:30'
      ],
      keep: ['04/05/2020 às 10h15 no cais 2', 'Publicado em 2021, o relatório cita nove vilas.']
    },
    {
      id: 'data',
      category: 'credit',
      why: 'The date of publication in a line of its own, above the text.',
      match: `(?:[\\p{L} ]{2,30}[,|·-] ?)?${date}${clock}(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
      at: 'head',
      remove: ['3 de maio de 2021', 'Segunda-feira, 3 de maio de 2021, 17h30'],
      keep: ['No dia 3 de maio de 2021 caiu a ponte velha.']
    },
    {
      id: 'ha-tempo',
      category: 'credit',
      why: 'The age of the page, or how long the text takes to read.',
      match:
        '(?:há (?:\\d{1,3}|um|uma) (?:segundos?|minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)|(?:\\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?) atrás|(?:tempo (?:estimado )?de leitura:? ?)?(?:\\d{1,3}) min(?:utos?)?\\.? (?:de )?leitura|tempo (?:estimado )?de leitura:? ?\\d{1,3} ?(?:min(?:utos?)?)?\\.?|leitura de \\d{1,3} min(?:utos?)?\\.?)',
      remove: ['Há 3 horas', '5 min de leitura', '2 dias atrás'],
      keep: ['Há três anos o moinho foi vendido.']
    },
    {
      id: 'credito-da-foto',
      category: 'credit',
      why: 'Who took or owns a picture; the picture is not in the text.',
      caseSensitive: true,
      match: `[(\\[*|©]{0,2} ?${labels('crédito', 'créditos', 'crédito da foto', 'crédito da imagem', 'créditos da imagem', 'foto', 'fotos', 'fotografia', 'fotografias', 'imagem', 'imagens', 'ilustração', 'infográfico', 'vídeo', 'arte', 'foto de capa', 'foto de arquivo', 'imagem de capa')}(?: (?:de|por|cortesia(?: de)?|divulgação))? ?[:/©|] ?${pictureOwner}[)\\].]{0,2}|(?:[Rr]eprodução|[Dd]ivulgação) ?[/|] ?[^.!?:]{2,40}|Divulgação|Reprodução|[Ff]oto de arquivo`,
      remove: [
        'Reprodução/Instagram',
        'Divulgação',
        'Foto: Ana Ruiz/Arquivo',
        'Crédito da foto: João Maré',
        'Imagem: Divulgação'
      ],
      keep: ['Divulgação de dados volta em maio', 'Foto após foto, o álbum conta a cheia.']
    },
    {
      id: 'credito-entre-parenteses',
      category: 'credit',
      why: 'The owner of a picture in brackets, behind its caption.',
      scope: 'span',
      match:
        '[(\\[] ?(?:(?:fotos?|fotografia|imagem|crédito|créditos|ilustração|arquivo|arte|reprodução)(?: (?:de|por|cortesia(?: de)?))? ?[:/©] ?[^()\\[\\]]{2,80}|foto de arquivo|imagem ilustrativa|divulgação(?:/[^()\\[\\]]{2,40})?|reprodução(?:/[^()\\[\\]]{2,40})?|arquivo pessoal) ?[)\\]]',
      remove: ['A ponte em maio. ⟦(Foto: Ana Ruiz)⟧', 'A prefeita na feira ⟦(Reprodução/Maré)⟧'],
      keep: ['Guardava uma caixa (foto ou filme) por ano.']
    },
    {
      id: 'fonte',
      category: 'credit',
      why: 'Where the text was taken from.',
      match:
        '(?:[-–—*(\\[] ?)?(?:fontes?|via|com informações (?:d[aoe]s?)|publicado originalmente em|texto original)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
      remove: ['Fonte: Gazeta do Porto', 'Fonte: https://gazeta.example/balsa'],
      keep: ['Fonte: da rocha brotava água; bebemos. Depois seguimos.']
    },
    {
      id: 'publicado-originalmente',
      category: 'credit',
      why: 'Where the text was published before.',
      match:
        '\\W{0,3}(?:(?:este|esta|o) (?:artigo|texto|matéria|reportagem|conteúdo|post|notícia)(?: [^.]{2,60})? (?:foi (?:originalmente )?(?:publicad|produzid|escrit|republicad)[oa]|apareceu|é uma republicação)|publicad[oa] (?:originalmente|primeiro) (?:em|no|na|por)|o post .{3,160} (?:apareceu primeiro|foi publicado primeiro) em) .{2,200}',
      remove: [
        'Este artigo foi publicado originalmente na Gazeta do Porto.',
        'O post Sete sopas apareceu primeiro em Casa e Cozinha.'
      ],
      keep: ['Este texto foi o presente de uma avó.']
    },
    {
      id: 'compartilhar',
      category: 'social',
      why: 'Buttons to share, to save or to print a page.',
      match: `(?:compartilh(?:ar|e)|partilh(?:ar|e|a)|compartilhamentos?|tweetar|tuitar|curtir|curtir isso:?|curta|salvar|guardar|imprimir|copiar (?:link|url)|link copiado!?|enviar(?: por e-?mail)?|seguir|siga-nos|siga|carregando\\.\\.\\.|(?:compartilh(?:ar|e)|partilh(?:ar|e)|recomendar|tweetar|enviar|publicar|salvar|siga-nos|siga|curta|clique para (?:compartilhar|imprimir|enviar))(?: (?:isso|este|esta|esse|essa|o|a|um))?(?: (?:link|artigo|notícia|matéria|post|página|conteúdo|texto|amigo))?(?: (?:no|na|nas|em|pelo|por|via|com|do|da))?(?: (?:${networks}|x|redes sociais|seus amigos|amigos|outros))?(?: \\(abre em nova janela\\).{0,14})?)\\s?[!:.]?`,
      remove: ['Compartilhar:', 'Recomendar no Facebook', 'Compartilhe esta notícia no WhatsApp', 'Imprimir'],
      keep: ['Compartilhar o pão une.', 'Salvar a mata é preciso.']
    },
    {
      id: 'siga',
      category: 'social',
      why: 'Asks readers to follow the publisher.',
      match: `\\W{0,3}(?:(?:você pode|não deixe de|e|também|aproveite e|não se esqueça de) )?(?:siga|seguir|siga-nos|sigam|acompanhe|acompanhar|curta|curtir|inscreva-se|participe|entre (?:no|em|para o) (?:nosso|canal|grupo)|junte-se|fique por dentro)\\b[^.?!]{0,120}\\b(?:no|na|nas|em|pelo|pelas|ao|do)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|google notícias|redes sociais|threads|no x\\b).{0,220}`,
      remove: ['Siga a Gazeta no Instagram e no Facebook', 'Inscreva-se no canal da Gazeta no YouTube'],
      keep: [
        'Entre os recados deixados no Instagram havia um poema.',
        'Siga a trilha até a ponte.',
        'Acompanhe o voo da garça.'
      ]
    },
    {
      id: 'boletim',
      category: 'subscribe',
      why: 'Asks readers to take a newsletter or a channel.',
      match:
        '\\W{0,3}(?:(?:quer|para|clique aqui (?:e|para)|não perca[^,]{0,60},) [^,?]{0,60}[,?]? ?)?(?:(?:assine|receba|subscreva|registe-se|registre-se|entre (?:no|em|para o) (?:nosso|canal|grupo)|participe d[oa] (?:nosso|canal|grupo))\\b[^?]{0,120}(?:newsletters?|boletim|boletins|lista de e-?mails?|e-?mail|notificações|alertas|canal|grupo|whatsapp|telegram|podcast|aplicativo|\\bapp\\b|aplicação|app store|google play)|(?:inscreva-se|cadastre-se)\\b[^?]{0,60}(?:newsletters?|boletim|boletins|notificações|alertas|nosso canal|canal d[oae])|(?:baixe|instale|descarregue) (?:agora |já |grátis |gratuitamente |aqui )?(?:o |a )?(?:nosso|nossa) (?:novo |nova )?(?:aplicativo|app|aplicação)).{0,240}',
      remove: [
        'Assine nossa newsletter e receba as notícias do dia.',
        'Receba o boletim da Gazeta no seu e-mail',
        'Entre no nosso grupo de WhatsApp'
      ],
      keep: [
        'Entre os presos está o líder do grupo.',
        'Inscreva-se no curso pelo e-mail da escola.',
        'Receba bem quem chega.',
        'Assine o recado e cole na porta.'
      ]
    },
    {
      id: 'assinante',
      category: 'subscribe',
      why: 'Labels and buttons of forms and offers, and what stops readers who have not paid.',
      match:
        '(?:assine(?: (?:já|agora|aqui|por .{2,50}|a .{2,40}))?|assinar|inscreva-se(?: (?:já|agora|aqui|grátis))?|cadastre-se(?: .{2,60})?|newsletters?|(?:fazer|faça) (?:o )?login(?: .{2,60})?|entrar|minha conta|sair|já (?:é|sou) (?:assinante|cadastrado|inscrito).{0,60}|ainda não é assinante.{0,80}|(?:conteúdo|exclusivo|matéria|artigo)(?: é)? (?:exclusiv[oa] )?(?:só )?para assinantes.{0,80}|para continuar (?:lendo|a ler).{2,120}|(?:você|já) (?:atingiu|leu|tem)[^.]{0,40}(?:limite|matérias|artigos)[^.]{0,60}|seja (?:assinante|membro|apoiador|sócio).{0,100}|desbloqueie .{2,100}|(?:apoie|apoia|ajude|contribua com|doe para) (?:o |a |nosso |nossa )?(?:jornalismo|jornal|nosso trabalho|trabalho|gazeta|independente|site)\\b.{0,200}|(?:faça|fazer) uma doação.{0,100}|(?:seu |o seu )?(?:e-?mail|nome|comentário|site|telefone) ?\\*|obrigad[oa] por (?:se inscrever|assinar|ler).{0,60})[ .!:»]{0,3}|este (?:conteúdo|texto|artigo) é (?:exclusivo|restrito|reservado) (?:para|a|aos) (?:nossos )?assinantes.{0,80}|assine (?:e|para|agora e) .{2,80}|(?:ative|ativar|receba|receber|permitir) (?:as )?notificações(?: d[eoa] .{2,40})?',
      remove: [
        'Este conteúdo é exclusivo para assinantes',
        'Ative as notificações',
        'Assine já',
        'Conteúdo exclusivo para assinantes',
        'Já é assinante? Faça login',
        'Apoie o jornalismo independente.'
      ],
      keep: [
        'Este conteúdo é exclusivo daquela época, disse o museu.',
        'Assinar o papel foi fácil.',
        'Entrar custa pouco.'
      ]
    },
    {
      id: 'publicidade',
      category: 'ad',
      why: 'The label of an advertisement, or of what interrupts the text.',
      match:
        '[-–—~*=_|[({<\\s]{0,8}(?:publicidade|propaganda|anúncios?|conteúdo patrocinado|patrocinad[oa](?: por .{2,40})?|publieditorial|informe publicitário|(?:a |o |esta )?(?:matéria|notícia|texto|artigo|reportagem|conteúdo) continua (?:abaixo|depois|após|a seguir)(?: .{2,40})?|continua (?:após|depois|abaixo) .{2,40}|(?:continua|continue lendo) após (?:a )?publicidade|role para (?:baixo|continuar).{0,30}|após a publicidade|pular (?:anúncio|publicidade)|fechar anúncio)[-–—~*=_|\\])}>:.!\\s]{0,8}',
      remove: ['PUBLICIDADE', 'Continua após a publicidade', 'A matéria continua abaixo'],
      keep: ['Publicidade cara não vende peixe.']
    },
    {
      id: 'player',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match:
        '(?:(?:seu|este|o seu) (?:navegador|dispositivo) não (?:suporta|é compatível).{0,100}|(?:este )?(?:vídeo|conteúdo|áudio) (?:não está|indisponível|não pode ser).{0,80}|(?:ver|veja|assista|assistir|ouça|ouvir|confira|reproduzir)(?: (?:a|o|ao|este|esta|à|no|mais|aqui))? ?(?:vídeo|galeria|galeria de fotos|fotos|áudio|podcast|(?:essa|esta) (?:foto|publicação) no instagram|matéria|reportagem|artigo|entrevista|íntegra)s?(?: (?:aqui|completa|completo|abaixo|na íntegra))?|(?:uma |um )?(?:publicação|post) (?:compartilhad[oa]|partilhad[oa]) por .{2,120}|galeria(?: de (?:fotos|imagens))?|fotogaleria|(?:vídeo|áudio)s?|ampliar (?:foto|imagem)|clique na imagem.{0,60}|carregando(?: (?:vídeo|comentários))?\\.*|foto \\d+ de \\d+|legenda da foto,? ?|crédito,? ?.{2,60}|legenda do vídeo,? .{2,100}|(?:ative|habilite|é necessário)[^.]{0,40}javascript.{0,80}|(?:fim do|pule|pular) .{0,60}(?:twitter post|instagram post|youtube post|que mais recomendado|recomendados|e continue lendo|matérias recomendadas).{0,40})[.!:]?|(?:ouça|ouvir|escutar) (?:a |o |este |esta )?(?:notícia|matéria|conteúdo|artigo|texto)(?: na íntegra)?',
      remove: [
        'Ouça este conteúdo',
        'Assista ao vídeo',
        'Ver esta publicação no Instagram',
        'Galeria de fotos',
        'Uma publicação compartilhada por Ana Ruiz (@anaruiz)'
      ],
      keep: ['Ouça o vento, dizia a avó.', 'Ver o mar basta.', 'Ouça o vento.']
    },
    {
      id: 'comentarios',
      category: 'comment',
      why: 'The form and the buttons of a discussion below the text.',
      match:
        '(?:(?:deixe|deixar|escreva|escrever|faça|fazer|adicione|adicionar|publique|envie|enviar|poste) (?:um |o |seu |sua |uma )?(?:comentário|resposta|opinião)s?(?: .{2,60})?|cancelar (?:a )?resposta|(?:ver |mostrar |ler |carregar |ocultar |todos os )?(?:\\d{1,5} |mais )?comentários?(?: \\(?\\d{1,5}\\)?| encerrados| desativados.{0,60}| sobre [“"«].{2,80}| estão encerrados.{0,20})?|(?:sem|nenhum|não há) comentários?.{0,20}|seja o primeiro a .{2,40}|o (?:seu )?(?:endereço de )?e-?mail não será publicado.{0,100}|(?:os )?campos (?:obrigatórios|marcados).{0,60}|salvar meus dados neste navegador.{0,100}|(?:avise-me|notifique-me|notificar-me) .{2,100}|este site utiliza o akismet.{0,140}|(?:você precisa|é preciso|é necessário)[^.]{0,30}(?:logado|login|sessão|cadastr).{0,80}|responder|os comentários (?:são|não)[^.]{0,60}(?:responsabilidade|representam|refletem).{0,160}|(?:e você|o que você achou?|qual (?:é )?a sua opinião|gostou d)[^?]{0,60}\\? ?(?:deixe|comente|conte|escreva|compartilhe|participe|opine)\\b.{0,140}|gostou (?:d[eo]ss?[ea]|dest[ea]|d[ao]|da nossa) (?:artigo|matéria|notícia|texto|dicas?|receita|post|conteúdo)\\?.{0,140}|(?:encontrou|viu|achou) (?:um|algum) erro[^?]{0,40}\\?.{0,140}|(?:reportar|informar|comunicar) (?:um )?erro.{0,40}|(?:este|esta) (?:artigo|página|conteúdo|informação) (?:foi útil|te ajudou).{0,40})[ .!:»→]{0,3}',
      remove: [
        'Deixe um comentário',
        '3 comentários',
        'O seu endereço de e-mail não será publicado.',
        'Encontrou um erro? Avise.'
      ],
      keep: [
        'E você, o que lembra da enchente?',
        'Responder é fácil.',
        'Sem comentários saiu o prefeito, e a porta bateu.'
      ]
    },
    {
      id: 'marcadores',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed.',
      match:
        '(?:(?:tags?|etiquetas?|marcadores|marcador|tópicos?|assuntos?|temas?|categorias?|palavras-chave|mais sobre|publicado em|arquivado em|editorias?)\\s?[:|]\\s?[^.!?;]{2,300}|tags|etiquetas|marcadores|categorias|tópicos relacionados|assuntos relacionados)',
      remove: ['Tags: porto, balsa, ilhas', 'Categorias: Cultura'],
      keep: ['Etiquetas de papel cobriam os frascos.']
    },
    {
      id: 'direitos',
      category: 'legal',
      why: 'Claims of copyright and terms of use.',
      match:
        '(?:[^.!?]{0,60}(?:©|\\(c\\)|copyright|@|(?:19|20)\\d\\d).{0,60}|[^.!?]{0,40})(?:todos os direitos reservados|direitos (?:autorais )?reservados|(?:é )?proibid[ao] a reprodução(?= ?(?:[.,;)]|total|parcial|integral|sem |por qualquer|d(?:est|[oa]s? (?:conteúdo|texto|material|matéria|imagens)|e (?:conteúdo|texto)))|$)|reprodução (?:total ou parcial )?(?:é )?(?:proibida|autorizada)|é permitida a reprodução|este material não pode ser publicado).{0,260}|.{0,60}copyright (?:©|\\(c\\)|19|20).{0,200}',
      remove: [
        '© 2021 Gazeta do Porto. Todos os direitos reservados.',
        'É proibida a reprodução deste conteúdo.'
      ],
      keep: ['É proibida a reprodução de garças em casa.', 'Os direitos de pesca são de nove vilas.']
    },
    {
      id: 'opinioes',
      category: 'legal',
      why: 'The publisher’s denial that it shares the author’s opinions.',
      match:
        '\\W{0,3}(?:as |os )?(?:opiniões|artigos|textos|pontos de vista|informações)(?: e opiniões)? (?:express[oa]s?|emitid[oa]s?|contid[oa]s?|assinad[oa]s?|publicad[oa]s?|veiculad[oa]s?)\\b.{0,120}(?:responsabilidade (?:exclusiva |integral |única |total )?d[oae]|não (?:refletem|representam|traduzem|necessariamente)|exclusivamente (?:a |d[oa]s? )(?:autor|respectiv|opinião)).{0,260}',
      remove: ['As opiniões expressas neste texto são de responsabilidade da autora.'],
      keep: [
        'As opiniões mudam de casa em casa.',
        'As informações publicadas na véspera foram negadas pelas autoridades.'
      ]
    },
    {
      id: 'cookies',
      category: 'legal',
      why: 'Notices of cookies, and the links of a legal footer.',
      match:
        '(?:(?:este (?:site|portal|website)|usamos|utilizamos|nosso site|nós usamos)[^.]{0,80}cookies.{0,400}|(?:ao|se) (?:(?:continuar|prosseguir) (?:navegando|a navegar|usando|a usar|a utilizar|com a navegação|n[eo]st?e? ?(?:site|portal))|navegar|clicar|se cadastrar|enviar (?:este|o|seu))[^.]{0,120}(?:concorda|aceita|cookies|termos|privacidade|consent).{0,300}|(?:aceitar|rejeitar|recusar|gerenciar|configurar)(?: todos?| os)?(?: os)?(?: cookies)?|política de (?:privacidade|cookies)|termos (?:e condições|de uso|de serviço)(?: .{2,30})?|aviso legal|quem somos|fale conosco|contat[oe]s?|contato|sobre nós|anuncie(?: conosco| aqui)?|expediente|mapa do site|trabalhe conosco|perguntas frequentes|ficha técnica|estatuto editorial|mais em outros s[íi]tios .{2,40}|(?:política de privacidade|termos de uso|fale conosco|quem somos) ?[|•·-] ?.{2,200})[.!]?',
      remove: [
        'Este site utiliza cookies para melhorar a sua experiência.',
        'Política de Privacidade',
        'Termos de uso | Fale conosco'
      ],
      keep: [
        'Ao continuar a greve, o patrão não aceita os termos.',
        'Aceitar a perda foi duro.',
        'Contatos se perderam.'
      ]
    },
    {
      id: 'navegacao',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        '[<←‹«\\s]{0,4}(?:(?:pular|ir|saltar) para (?:o )?(?:conteúdo|menu|rodapé|conteúdo principal)|(?:voltar|ir) (?:ao|para o) (?:topo|início|menu)|voltar|(?:abrir|fechar|mostrar|ocultar)(?: o)? (?:menu|busca|navegação)|menu(?: principal)?|buscar|pesquisar(?: por)?:?|busca|início|página inicial|(?:próxim[oa]|anterior|seguinte)(?: (?:página|post|artigo|notícia|matéria))?|(?:página|post|artigo|notícia|matéria)s? (?:seguinte|anterior|anteriores)|anterior ?[|/-]? ?próxim[oa]|página \\d+ de \\d+|navegação de posts?|índice(?: de conteúdo)?|neste artigo|carregar mais|ver mais|mostrar mais|fechar|você está (?:aqui|em):?.{0,80})[ :>→›»]*',
      remove: ['Pular para o conteúdo', 'Voltar ao topo', 'Próxima página »', 'Menu principal'],
      keep: ['Voltar atrás não dava.', 'Fechar o porto sai caro.']
    },
    ...creditRules,
    ...linkRules,
    ...promptRules,
    ...interfaceRules,
    ...labelRules
  ]
}

export default pack
