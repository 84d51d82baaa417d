import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, labels, personName, pictureOwner} from '../patterns.ts'
import {date, month} from './words.ts'

/** Bylines, dates, owners of pictures and sources, each behind its usual label or in a line of its own. */
export const bylineRules: readonly Rule[] = [
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
    match: `[*\\W]{0,4}(?:(?:Reportagem|Edição|Editado|Redação|Produção|Tradução|Fotografia|Vídeo|Imagens|Arte|Ilustração|Supervisão|Revisão|Colaboração|Colaborou|Colaboraram|Sob supervisão|Com informações|Com colaboração)(?: adicional)?(?: por| de| da| do|:|: de)?) ?${personName}(?:[;,./(](?! ?(?:os?|as?|uma?|que|el[ae]s?) \\p{Ll}).{2,160})?|\\*? ?(?:(?:[Ee]stagiári[oa]|[Cc]om) )?(?:[Ss]ob (?:a )?supervisão|(?:[Cc]om )(?:informações d[aeo]s? (?=\\p{Lu}|agências|site|jornal|portal)|Agência|agências)) ?(?![^.!?]{2,60}, (?:os?|as?|uma?|que|el[ae]s?) \\p{Ll})[^.!?]{2,80}\\.?`,
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
      'Com informações da Polícia, o grupo partiu.',
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
  }
]
