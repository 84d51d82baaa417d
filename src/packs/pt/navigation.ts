import type {Rule} from '../../matching/rule.ts'

/** Menus, pagination and links for screen readers. */
export const navigationRules: readonly Rule[] = [
  {
    id: 'navegacao',
    category: 'nav',
    why: 'Menus, pagination and links for screen readers.',
    match:
      '[<←‹«\\s]{0,4}(?:(?:pular|ir|saltar) para (?:o )?(?:conteúdo|menu|rodapé|conteúdo principal)|(?:voltar|ir) (?:ao|para o) (?:topo|início|menu)|voltar|(?:abrir|fechar|mostrar|ocultar)(?: o)? (?:menu|busca|navegação)|menu(?: principal)?|buscar|pesquisar(?: por)?:?|busca|início|página inicial|(?:próxim[oa]|anterior|seguinte)(?: (?:página|post|artigo|notícia|matéria))?|(?:página|post|artigo|notícia|matéria)s? (?:seguinte|anterior|anteriores)|anterior ?[|/-]? ?próxim[oa]|página \\d+ de \\d+|navegação de posts?|índice(?: de conteúdo)?|neste artigo|carregar mais|ver mais|mostrar mais|fechar|você está (?:aqui|em):?.{0,80})[ :>→›»]*',
    remove: ['Pular para o conteúdo', 'Voltar ao topo', 'Próxima página »', 'Menu principal'],
    keep: ['Voltar atrás não dava.', 'Fechar o porto sai caro.']
  }
]
