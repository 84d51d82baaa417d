import type {Rule} from '../../matching/rule.ts'

/** Comments and corrections, and the subjects under which an article is filed. */
export const discussionRules: readonly Rule[] = [
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
  }
]
