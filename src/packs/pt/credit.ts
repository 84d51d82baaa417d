import type {Rule} from '../../matching/rule.ts'
import {labels, personName} from '../patterns.ts'
import {agency, date, fullName, month, pictureSource, weekday} from './words.ts'

const r = String.raw

const anyDate = `(?:${date}|${weekday},? \\d{1,2} (?:de )?${month},? (?:de )?(?:19|20)\\d\\d|\\d{1,2}[ ./-]${month}[., /-]{1,2}(?:19|20)\\d\\d|${month} \\d{1,2},? (?:de )?(?:19|20)\\d\\d)`
const time = r`\d{1,2} ?(?:[:.h]|h:) ?\d{0,2}(?::\d\d)? ?(?:h|hs|hrs|horas|min)?\.?(?: ?\(?(?:brt|brst|gmt|utc|horário de brasília)\)?)?`

/** More bylines, dates, sign-offs of agencies and owners of pictures, as editing systems print them or behind sentences and captions. */
export const creditRules: readonly Rule[] = [
  {
    id: 'data-e-hora',
    category: 'credit',
    why: 'When the page was published, to the minute, in a line of its own.',
    at: 'edge',
    match: r`[/|·•–-]{0,2} ?${anyDate}[ ,|/@·•–-]{0,4}(?:às? )?${time}(?: ?(?:[|/·•,–-] ?)?(?:atualizad[oa]|última atualização|modificado|publicado)(?: (?:em|às|há))?:? ?.{4,50})?`,
    remove: [
      '10 fev 2026 06:00',
      '5 de dezembro de 2024 às 11h30',
      'Maio 3, 2021 - 10:15',
      '3.mai.2021 - 10h15 | Atualizado em 4.mai.2021'
    ],
    keep: ['5 de dezembro de 2024, 11h30 no cais dois']
  },
  {
    id: 'data-curta',
    category: 'credit',
    why: 'The date of publication as themes of blogs print it above or below the text.',
    at: 'edge',
    match: r`(?:\d{1,2}[ /.-]${month}[., /-]{1,3}(?:19|20)\d\d|${month} \d{1,2},? (?:19|20)\d\d|${weekday},? \d{1,2} (?:de )?${month},? (?:de )?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d edição.{0,30})(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
    remove: ['25 Novembro 2024', 'Maio 3, 2021', '3/mai/2021', 'seg, 3 de maio de 2021'],
    keep: ['3 maio 2021 foi o dia da ponte.']
  },
  {
    id: 'data-em-digitos',
    category: 'credit',
    why: 'The date of publication in digits, with or without the hour, in a line of its own.',
    at: 'edge',
    match: r`[•*-]? ?(?:(?:publicad[oa]|postad[oa]|atualizad[oa]|criad[oa]|editad[oa]|modificad[oa]|por .{3,40})(?: em| dia| no dia)?:? ?)(?:\d{1,2}/\d{1,2}/(?:20)?\d\d|\d{1,2}[.-]\d{1,2}[.-]20\d\d)(?: ?[,|–-]?(?: às?)? ?${time})?(?: ?[|•·,/–-]? ?(?:atualizad|modificad|última atualização|por )[^!?]{0,60})?|\d{1,2}/\d{1,2}/20\d\d ?[,|–-]?(?: às?)? \d{1,2}(?::|h)\d\d(?:min)?(?: ?[|•·,/–-]? ?(?:atualizad|modificad|última atualização|por )[^!?]{0,60})`,
    remove: [
      'Publicado em 04/06/2024 às 12:21',
      'Publicado em 01/10/2025',
      '• Atualizado em 01/10/2025',
      '03/05/2021 17h30 - Atualizado em 04/05/2021 às 10h'
    ],
    keep: ['Publicado em 04/06/2024 na serra, o livro esgotou.']
  },
  {
    id: 'so-data',
    category: 'credit',
    why: 'The date of publication in digits and nothing else, above the text.',
    at: 'head',
    match: r`[•|/-]? ?(?:${weekday},? )?\d{1,2}(?:/\d{1,2}/(?:19|20)\d\d|\.\d{1,2}\.(?:19|20)\d\d|-\d{1,2}-(?:19|20)\d\d)(?: ?[|•-] ?[\p{L} ]{3,30})?`,
    remove: ['20/08/2024', '02.02.2008', '20/08/2024 | Cultura'],
    keep: ['20/08/2024 foi o dia da cheia.']
  },
  {
    id: 'nome-e-data',
    category: 'credit',
    why: 'The author’s name in the line above the date of publication.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:[/|·•–-]{0,2} ?(?:[Pp]ublicad[oa](?: em)?:? ?|[Aa]tualizad[oa](?: em)?:? ?)?\d{1,2}(?: de | |/|-|\.)(?:[Jj]an|[Ff]ev|[Mm]ar|[Aa]br|[Mm]ai|[Jj]un|[Jj]ul|[Aa]go|[Ss]et|[Oo]ut|[Nn]ov|[Dd]ez)\p{L}{0,7}\.?,?(?: de | |/|-|\.)(?:19|20)\d\d(?: ?[|•·,/–-] ?[^!?]{2,40}| (?:às )?\d{1,2}[:.h]\d{0,2}[^!?]{0,30})?|Publicad[oa](?: em)?:?(?: \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[^.!?]{0,40})?)`,
    then: {lines: -1, match: r`(?:[Pp]or:? |POR:? )?${fullName}`},
    remove: [
      'Ana Ruiz Maré\n5 de dezembro de 2024 11h30',
      'Rita Alves\n3 maio 2021',
      'Rita Alves\nPublicado'
    ],
    keep: ['Publicado em 1881, o romance mudou a ilha.', '3 de maio se chama a rua do porto.']
  },
  {
    id: 'cargo',
    category: 'credit',
    why: 'What the author is to the paper, below the name.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Redatora?|REDATORA?|Repórter|REPÓRTER|Jornalista|JORNALISTA|Correspondente|Enviad[oa] especial|Colunista|COLUNISTA|Editora?|Estagiári[oa]|Colaboradora?|Editora?-chefe|Diretora? de (?:[Rr]edação|[Jj]ornalismo)|Subeditora?)(?: (?:de|em|do|da|no|na)? ?\p{Lu}[\p{L}\d .&-]{1,40})?`,
    then: {lines: -1, match: fullName},
    remove: ['Ana Ruiz Maré\nRepórter de Cultura', 'Colunista', 'Correspondente em Lisboa'],
    keep: ['Jornalista da serra e da noite', 'Editora e mãe, vive na ilha.']
  },
  {
    id: 'assinatura-com-cargo',
    category: 'credit',
    why: 'Name and post, or name and agency, above or below the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Pp]or:? |POR:? )?(?:${fullName}|\p{Lu}\p{L}{1,20} [dD][aeo]s? \p{Lu}\p{L}{1,20}) ?(?:[,|•·/–—-]|\|) ?(?:(?:[Cc]orrespondente|[Ee]nviad[oa] [Ee]special|[Rr]edatora?|[Jj]ornalista|[Rr]epórter|[Cc]olunista|[Ee]stagiári[oa])(?: (?:em|de|do|da|no|na) [^.!?]{2,40})?|[Dd][aeo] ${agency}|${agency}|(?:[Dd]a )?[Rr]edação(?: [\p{L} ]{2,30})?|(?:[Dd]a )?[Aa]ssessoria(?: de (?:[Ii]mprensa|[Cc]omunicação))?(?: .{2,40})?|(?:SECOM|Secom|ASCOM|Ascom)(?:[ /-].{2,40})?)|(?:[Pp]or:? |POR:? )?${fullName} ?\((?:${agency}|estagiári[oa]|(?:Agência|Portal|Ascom|ASCOM|Assessoria|Secom|Comunicação|Redação)[^()]{0,50}|\p{Lu}\p{L}{2,14}\/\p{Lu}[\p{L}/]{2,24})\)|Uma? (?:opinião|crónica|crônica|coluna|reportagem|entrevista) de ${personName}|[A-ZÀ-Ú ]{4,30} ?[–-] ?Uma? (?:opinião|crónica|crônica) de ${personName}`,
    remove: [
      'Ana Ruiz Maré, correspondente em Lisboa',
      'Ana Ruiz | Agência Brasil',
      'Rita Alves / Assessoria de Imprensa',
      'Rita Alves, da Agência Brasil',
      'Rita Alves (Portal do Porto)',
      'Rita Alves (Icamar/Porto)',
      'JOGO DO MAR - Uma opinião de Rita Alves'
    ],
    keep: ['Ana Ruiz, jornalista e marinheira, vive aqui.', 'Ana Ruiz / a mulher do farol']
  },
  {
    id: 'nomes-com-virgula',
    category: 'credit',
    why: 'The authors of a report in a line that ends with a comma, as some sites print their bylines.',
    caseSensitive: true,
    at: 'head',
    match: r`${fullName}, (?:${fullName}, ?)?|${fullName}, ${fullName},?|Por ${fullName}, ${fullName}`,
    remove: ['Ana Ruiz Maré, Rita Alves,', 'Rita Alves, Hugo Lagoa,'],
    keep: ['Ana Ruiz, de nove anos, e o pai']
  },
  {
    id: 'assinatura-da-redacao',
    category: 'credit',
    why: 'The newsroom, or whoever posted the page, as a content system prints it.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Pp]or|POR|By|Por:|POR:|Autor:|por:|Fonte:?|FONTE:?|Fonte\/Autor:|Texto:|Créditos?:) ?(?:(?:da |a |DA )?(?:[Rr]edação|REDAÇÃO|[Aa]ssessoria de (?:[Ii]mprensa|[Cc]omunicação)|Ascom|ASCOM|Secom|SECOM|Comunicação Social|Equipe de [Rr]eportagem|${agency})(?:[ /-] ?\p{Lu}[\p{L}\d./ -]{1,50})?|admin|Admin|Administrador)(?: ?(?:em|às|[|/·•–-]) [^!?]{4,60})?|(?:Publicado por|Escrito por|Postado por|Enviado por|Inserido por|Posted by):? (?:${personName}|[a-z\d_.-]{3,25})(?:,? ?(?:em|às|no dia|[|/·•–-]) [^!?]{4,60})?|(?:Postado|Publicado|Arquivado) em \p{Lu}[^.!?:,]{2,50}|Fonte ?\/? ?(?=\p{Lu}\p{L}{0,12}\d)[^.!? ]{2,20}|Fonte(?=\p{Lu})[^.!?:]{2,50}`,
    remove: [
      'Por Redação',
      'Postado por Ana Ruiz às 10:30',
      'Por: Assessoria de Imprensa',
      'Publicado em Tutoriais',
      'FonteG1',
      'FonteGazeta do Porto',
      'Fonte: Secom/Porto do Sul'
    ],
    keep: [
      'Por redação entende-se o jornal.',
      'Publicado em papel, durou uma tarde.',
      'Fontes do porto negam.'
    ]
  },
  {
    id: 'agencia-no-fim',
    category: 'credit',
    why: 'The agency that sent the report signs off behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»…] ?)O post [^.!?]{3,160} apareceu primeiro em [^.!?]{2,80}\.?$|(?<=[.!?”"»…] ?)(?:Reportagem|Texto|Imagens|Edição)(?: de|:) ${fullName}\.?$|(?<=[.!?”"»…)] ?)[(\[*–—-]{0,2} ?(?:(?:Com informações d[aeo]s?|Com a?s?|Com|Da|Do|Fonte:?|Por|Via) )?(?:${agency}|Agências|Midiamax|UOL|Folha|O Globo)(?: ?[/,e&-] ?(?:${agency}|Fim|Redação|com agências))?[)\]]?\.?$|(?<=[.!?”"»…)] ?)(?:Lusa\/[Ff]im|LUSA\/[Ff]im|[A-Z]{2,5} ?\/\/ ?[A-Z]{2,5}\.?|[A-Z]{2,5}(?: \([A-Z]{2,5}\))? \/\/ [A-Z]{2,5}\.? ?Lusa\/[Ff]im)$`,
    remove: [
      'Voltaram tarde. ⟦O post A última faroleira apareceu primeiro em Gazeta do Porto.⟧',
      'Voltaram ao porto. ⟦Reportagem de Ana Ruiz⟧',
      'Voltaram ao porto nessa tarde. ⟦Lusa⟧',
      'Voltaram ao porto. ⟦(Com informações da Agência Brasil)⟧',
      'Voltaram ao porto. ⟦Lusa/Fim⟧',
      'Voltaram ao porto. ⟦(Agência Brasil)⟧'
    ],
    keep: ['Assinou a Reportagem de Ana Ruiz', 'Trabalhou sempre na Lusa', 'Contou à Agência Lusa.']
  },
  {
    id: 'sigla-no-fim',
    category: 'credit',
    why: 'Initials of journalist and editor close a report of the agency.',
    at: 'last',
    caseSensitive: true,
    match: r`[(\[]?[A-Z]{2,5}(?: \([A-Z]{2,5}(?:\/[A-Z]{2,5})?\))? ?\/\/ ?[A-Z]{2,5}[)\].]{0,2}|Lusa\/[Ff]im|LUSA\/[Ff]im|Lusa\.?|[(\[](?!e/|km/|m/s|mg/|dan/|and/|he/|ya/)[a-z]{2,4}/[a-z]{2,4}[)\]]`,
    remove: ['JYD // PDF', 'Lusa/Fim', '(rm/ab)'],
    keep: ['A / B']
  },
  {
    id: 'com-informacoes-de',
    category: 'credit',
    why: 'The agency or paper whose report was used, behind the last sentence or below it.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?”"»…)] ?))[*(\[–—-]{0,2} ?(?:Com informações|COM INFORMAÇÕES|com informações|Com informação|As informações são|Informações são|As informações são oriundas|Com dados|Com reportagem|Com agências|\*Com) (?:d[aeo]s? |d’)?(?:site |jornal |portal |agências?(?: internacionais| de notícias)?|assessoria(?: de imprensa)?(?: d[aeo]s? )?|${agency})?(?: ?[:e] ?)?(?:d[aeo]s? )?(?:\p{Lu}[^.!?:;,]{1,60}(?:, \p{Lu}[^.!?:;,]{1,40})?)?[)\]]?\.?$`,
    remove: [
      '⟦As informações são do Faro Online⟧',
      '⟦Com informações da Gazeta do Porto⟧',
      'Voltaram tarde. ⟦(Com informações do g1)⟧',
      'Voltaram tarde. ⟦As informações são do jornal O Porto.⟧',
      '⟦Com informações de agências⟧'
    ],
    keep: [
      'Com dados do Porto, o estudo aponta alta.',
      'Com informações de sobra, ninguém quis falar.',
      'As informações são do domínio de todos e não valem nada.'
    ]
  },
  {
    id: 'foto-no-fim',
    category: 'credit',
    why: 'The owner of a picture, behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.”"»)!?] ?[/|–—-]? ?)[(\[]?(?:Fotos?|FOTOS?|Fotografias?|Imagem|Imagens|IMAGEM|Créditos?|Crédito da (?:foto|imagem)|Ilustração|Arte|Foto de arquivo)(?: de| por)? ?[:/|©] ?@?${personName}(?: ?[/|©(,-] ?[^.!?:]{1,60})?[)\]]?\.?$`,
    remove: ['A ponte em maio. ⟦Foto: Ana Ruiz/Acervo⟧', 'A garça espera ⟦FOTO: Lusa⟧'],
    keep: ['A mostra se chama Foto: dez olhares sobre o vale.']
  },
  {
    id: 'divulgacao-no-fim',
    category: 'credit',
    why: 'The owner of a picture behind a stroke, a dash or in brackets closes a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[\p{Ll}.”"»)])(?:Reprodução|Divulgação)(?: ?/ ?[^.!?/]{2,40})?|(?<=[.!?”"»…] ?)\((?:Gerência|Assessoria|Secretaria|Diretoria|Departamento|Coordenação|Coordenadoria|Núcleo) de (?:Imprensa|Comunicação)[^()]{0,60}\)|(?<=[\p{L}\d.”"»)] ?)(?:[/|] ?|[–—-] )(?:(?:Foto: ?)?(?:${pictureSource}(?: ?[/|] ?[^.!?/]{2,40})?|(?<!- |– |— )${agency}(?: ?\/ ?[^.!?/]{2,40})?|\p{Lu}[^.!?/()]{2,40}\/(?:${pictureSource}|${agency}))|(?<=\/ ?)${agency})|(?<=[\p{L}\d.”"»] ?)[(\[](?:${pictureSource}|Getty Images|Shutterstock|iStock|Freepik|Pixabay|Folhapress|Agência Brasil|${agency} ?[/-]|[Ff]oto [Ii]lustrativa|[Ii]magem [Ii]lustrativa|Foto d[aeo] [^()]{2,40}|Foto [A-Z][^()]{2,40})(?: ?[/|,–-] ?[^()]{2,50})?[)\]]|(?<=[\p{L}\d”"»] ?)[(\[]\p{Lu}[^()/]{2,40} ?\/ ?(?:${pictureSource}|${agency})[)\]])\.?$`,
    remove: [
      'O barco no porto⟦Reprodução/PM⟧',
      'Voltaram ao porto. ⟦(Assessoria de Imprensa da Lota)⟧',
      'O texto circula na rede ⟦- Reprodução/WhatsApp⟧',
      'Aplicativos no celular ⟦(Ilustrativa, Freepik)⟧',
      'A prefeita na feira ⟦(Divulgação)⟧',
      'A prefeita na feira ⟦| Agência Brasil⟧'
    ],
    keep: [
      'Trabalha no porto (Assessoria de Imprensa da Lota)',
      'Falou com a Agência Lusa.',
      'A lei trata de autoria e reprodução',
      'Foram anos de pesquisa – divulgação'
    ]
  },
  {
    id: 'foto-de-quem',
    category: 'credit',
    why: 'Where a picture is from, without a colon, or that it only illustrates.',
    match: r`[(\[]?(?:(?:fotos?|fotografia|imagem|imagens|vídeo|arte|print)(?: (?:de|por))? ?:? ?(?:arquivo(?: (?:pessoal|d[aeo]s? [\p{L} ]{2,30}))?|ilustrativa|meramente ilustrativa|divulgação|reprodução|cedida|internet|redes sociais|whatsapp|lusa|afp|reuters|direitos reservados|cortesia|istock(?: photos?)?|freepik|pixabay|shutterstock|ia|enviad[ao] por leitor)(?: ?[/|–-] ?.{2,50})?|(?:foto|imagem|ilustração) (?:criada|gerada|feita|produzida) (?:com|por|pela|via) (?:ia|inteligência artificial|chatgpt|dall-e|midjourney|gemini).{0,30}|(?:imagem|foto) (?:meramente )?ilustrativa|(?:reprodução|divulgação|arquivo pessoal)(?: ?[/|–-] ?.{2,40})?|captura de (?:tela|ecrã)(?: d[aeo] .{2,30})?|dr|d\.r\.|direitos reservados|(?:fonte|crédito) (?:da imagem|da foto|foto|imagem) ?:? ?[^.!?]{2,50})[)\].]{0,2}`,
    remove: [
      'Foto divulgação',
      'Imagem ilustrativa',
      'Divulgação/Polícia do Porto',
      'Imagem gerada por inteligência artificial',
      'Captura de tela'
    ],
    keep: ['Reprodução de aves exige calma.', 'Captura de polvo proibida']
  },
  {
    id: 'quem-escreve',
    category: 'credit',
    why: 'What is said of the author at the very end: profession, degree, paper.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:\W{0,3}@?${personName} é (?:um |uma )?(?:jornalista|repórter|redatora?|colunista|correspondente|editora?|analista|escritora?|advogad[oa]|economista|historiadora?|sociólog[oa]|cientista polític[oa]|professora?|pesquisadora?|diretora?|deputad[oa]|doutora?|mestre|psicólog[oa]|médic[oa])(?:,| d[aeo]s?| em| e| pela| pelo| com| n[ao]| formad| graduad| especiali|\.)[^"“”]{0,300}|(?:Jornalista|Repórter|Redatora?|Formad[oa] em (?:[Jj]ornalismo|[Cc]omunicação)|Graduad[oa] em (?:[Jj]ornalismo|[Cc]omunicação)|Estudante de [Jj]ornalismo|Bacharel em (?:[Jj]ornalismo|[Cc]omunicação))(?:,| d[aeo]s?| em| e| pela| pelo| com| na| no| formad| graduad| especiali|\.)(?!.{0,200} (?:nasceu|morreu|foi|era|faleceu)[ ,.])[^"“”]{10,300})`,
    remove: [
      'Ana Ruiz é jornalista e autora de Marés.',
      'Jornalista formada pela Universidade do Porto, com dez anos de redação.'
    ],
    keep: [
      'Ana Ruiz é uma das nove faroleiras.',
      'Jornalista e marinheira, Rita Alves nasceu na ilha em 1950.'
    ]
  },
  {
    id: 'tempo-de-leitura',
    category: 'credit',
    why: 'How long the text takes to read or to hear, or a label whose date or name has been lost.',
    match: r`(?:(?:tempo (?:estimado |médio )?de leitura|leitura|tempo)(?: estimad[oa])? ?[:|]? ?(?:de )?(?:aprox(?:\.|imadamente)? )?\d{1,3}(?: ?[-–] ?\d{1,2})? ?(?:[’'′]|min(?:utos?)?\.?)(?: de leitura)?|\d{1,3} ?[’'′] ?(?:de )?leitura|(?:leia em|lê-se em) \d{1,3} min(?:utos?)?\.?|(?:publicado|atualizado|postado|criado|escrito|redigido|publicação|atualização|última atualização|última modificação|data de publicação|publicado em|atualizado em|publicado por|escrito por|por) ?:)`,
    remove: ['Tempo de leitura: 2’', 'Data de publicação:', 'Leitura: 3 minutos'],
    keep: ['Leitura de 3 poemas', 'Data:']
  },
  {
    id: 'rotulo-de-assinatura',
    category: 'credit',
    why: 'A label above the text whose name or date stands in the next line.',
    caseSensitive: true,
    at: 'head',
    match: labels(
      'publicado',
      'publicado em',
      'publicado por',
      'escrito por',
      'atualizado',
      'atualizado em',
      'postado em',
      'postado por',
      'data de publicação',
      'última atualização',
      'publicada em'
    ),
    then: {lines: 1, match: 'on|em|por|às|há .{3,20}'},
    remove: ['Publicado em', 'Escrito por', 'Publicado\non'],
    keep: ['Publicado e lido']
  },
  {
    id: 'agencia-entre-parenteses',
    category: 'credit',
    why: 'An agency names who reported, wrote and edited, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”»] ?)\((?:Por|Reportagem|Edição|Texto|Tradução)[^()]{4,200}(?:[Rr]eportagem|[Ee]dição|[Tt]radução|[Tt]exto)[^()]{3,100}\)\.?$`,
    remove: ['Eles voltaram. ⟦(Por Ana Ruiz; reportagem adicional de João Marés; edição de Rui Melo)⟧'],
    keep: ['Eles voltaram (por causa da edição nova).']
  }
]
