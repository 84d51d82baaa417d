import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

/** Buttons to share a page, and requests to follow its publisher. */
export const sharingRules: readonly Rule[] = [
  {
    id: 'compartir',
    category: 'social',
    why: 'Buttons to share or to save a page.',
    match: `(?:compartir|comparte|compártelo|comparta|compártenos|tuitear|twittear|guardar|imprimir|enviar por (?:correo|e-?mail|whatsapp)|me gusta|me gusta esto:?|cargando\\.\\.\\.|copiar (?:enlace|link|url)|enlace copiado|enviar|síguenos|seguir|seguinos|síganos|(?:compartir|comparte|compártelo|publicar|enviar|tuitear|guardar|síguenos|síganos|seguinos|recomendar|haz clic para compartir|haga clic para compartir)(?: (?:esto|esta|este|el|la|un|tu))?(?: (?:artículo|noticia|nota|entrada|página|contenido|amigo|opinión))?(?: (?:en|por|con|vía|tus|a))?(?: (?:${networks}|x|redes sociales|las redes sociales|redes|amigos|tus amigos|un amigo))?(?: \\(se abre en una ventana nueva\\).{0,12})?|compartir:? ${networks})\\s?[:!.]?`,
    remove: ['Compartir', 'Compartir en Facebook', 'Comparte esta noticia', 'Síguenos en redes sociales'],
    keep: ['Compartir el pan une.', 'Comparte casa con su prima.']
  },
  {
    id: 'sigue',
    category: 'social',
    why: 'Asks readers to follow the publisher.',
    match: `\\W{0,3}(?:(?:puedes?|podés|no olvides|no te olvides de|y|también puedes?|recuerda) )?(?:sigue (?:a|nuestr[oa]s?|todas?|todo|toda la|las? (?:noticias|últimas?|información|actualidad)|el canal|los perfiles)\\b|seguir|siga|síguenos|síganos|síguelo|seguinos|suscríbete|únete|súmate|encuéntranos|búscanos|conecta|danos)\\b[^.?!]{0,120}\\b(?:en|a través de|al|a nuestr[oa])\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|google noticias|redes sociales|(?:en|y|,) x\\b|threads).{0,220}|(?:sigue|seguí|siga|únete a|visita) (?:nuestro|el) canal (?:de (?:whatsapp|telegram|youtube|.{2,30} en (?:whatsapp|telegram|youtube)))(?: .{2,80})?[.!]?`,
    remove: [
      'Sigue nuestro canal de WhatsApp',
      'Puedes seguir a la Gaceta en Facebook y X, o apuntarte a nuestra lista.',
      'Síguenos en Instagram y Telegram'
    ],
    keep: [
      'Sigue el canal de riego hasta la compuerta.',
      'Sigue la fiesta en la plaza.',
      'Sigue la polémica en las redes sociales',
      'Sigue el pleito en los tribunales, según se lee en la prensa.'
    ]
  }
]
