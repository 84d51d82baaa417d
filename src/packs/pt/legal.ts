import type {Rule} from '../../matching/rule.ts'

/** Copyright, disclaimers, cookies, and the links of a legal footer. */
export const legalRules: readonly Rule[] = [
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
  }
]
