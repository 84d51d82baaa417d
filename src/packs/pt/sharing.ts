import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

/** Buttons to share a page, and requests to follow its publisher. */
export const sharingRules: readonly Rule[] = [
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
  }
]
