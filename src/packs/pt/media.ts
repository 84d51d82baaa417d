import type {Rule} from '../../matching/rule.ts'

/** Labels of advertisements, and what players, galleries and embeds leave behind. */
export const mediaRules: readonly Rule[] = [
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
  }
]
