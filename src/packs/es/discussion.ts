import type {Rule} from '../../matching/rule.ts'

/** Comments and corrections, and the subjects under which an article is filed. */
export const discussionRules: readonly Rule[] = [
  {
    id: 'comentarios',
    category: 'comment',
    why: 'The form and the buttons of a discussion below the text.',
    match:
      '(?:(?:deja|dejar|deje|escribe|escribir|añade|añadir|agregar|publicar|enviar|haz) (?:un |tu |su |una )?(?:comentario|respuesta|opinión)s?(?: .{2,60})?|cancelar (?:la )?respuesta|(?:ver |mostrar |leer |cargar |ocultar |todos los )?(?:\\d{1,5} |más )?comentarios?(?: \\(?\\d{1,5}\\)?| cerrados| desactivados.{0,60}| sobre [“"«].{2,80}| están cerrados.{0,20})?|¡?sin comentarios(?: aún| todavía)?|no hay comentarios.{0,40}|¡?s[eé] (?:el primero|la primera) en .{2,60}|\\d{1,4} comentario\\(s\\)|us[ae] este espacio (?:solo|sólo|solamente|únicamente|para) .{2,80}|máximo (?:de )?\\d{2,4} caracteres.{0,20}|(?:tu|su) (?:dirección de )?(?:correo|e-?mail)(?: electrónico)? no será publicad[oa].{0,100}|los campos (?:obligatorios|necesarios|requeridos).{0,60}|guarda(?:r)? mi nombre.{0,160}|recibir (?:un (?:e-?mail|correo)|nuevas entradas|por correo).{0,80}|este sitio (?:usa|utiliza) akismet.{0,140}|(?:debes|tienes que|necesitas) (?:estar registrado|iniciar sesión|conectarte|acceder).{0,80}|normas (?:de participación|para comentar|de la comunidad)|(?:únete a la|participa en la) conversación|responder|¿?(?:y tú,? ¿?)?qué (?:opinas|te parece|piensas)[^?]{0,60}\\? ?¡?(?:déja\\p{L}{2,6}|escríbe\\p{L}{2,4}|cuénta\\p{L}{2,4}|coment\\p{L}{1,8}|participa|opina)\\b.{0,100})[ .!:»→]{0,3}',
    remove: [
      '¡Sin comentarios aún!',
      'Se el primero en comentar este artículo.',
      '0 comentario(s)',
      'Deja un comentario',
      '3 comentarios',
      'Sé el primero en comentar',
      'Tu dirección de correo electrónico no será publicada.'
    ],
    keep: [
      'Usa este espacio el club de ajedrez.',
      'Sin comentarios se fue el alcalde.',
      'Responder cuesta.',
      'Comentarios hubo de sobra.',
      'Comentarios sobre el fallo del juez',
      '¿Y tú, qué piensas de la muerte?'
    ]
  },
  {
    id: 'avisa-de-errores',
    category: 'comment',
    why: 'Asks whether the page was of use, or for errors and stories.',
    match:
      '(?:¿(?:(?:has encontrado|encontraste|ha encontrado|viste|detectaste|encontró) (?:un|algún)|hay (?:un|algún)) error(?:es)?(?: en (?:esta|este|la|el) (?:noticia|nota|artículo|contenido|página|texto))?\\?.{0,140}|¿(?:te|le) (?:ha |resultó |fue |pareció )?(?:sido |resultado |parecido )?(?:útil|gustó|gustado|sirvió|interesante) (?:este|esta|el|la|nuestro|lo que) (?:artículo|nota|noticia|contenido|información|post|entrada|receta|leíste|lees|página|texto|leído)[^?]{0,30}\\?.{0,140}|reportar (?:un )?error|informar de un error|valora(?:r)? (?:este|esta) .{2,40}|(?:envíanos|envíenos|mándanos|escríbenos|cuéntanos) [^.]{2,100}(?:@|correo|whatsapp).{0,100})[.!]?',
    remove: ['¿Has encontrado un error? Escríbenos.', '¿Te ha gustado este artículo?', 'Reportar un error'],
    keep: [
      '¿Hay una falta mayor que callar? preguntó.',
      '¿Le gustó la película?',
      '¿Hay algún error que lamente?'
    ]
  },
  {
    id: 'etiquetas',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      '(?:(?:etiquetas?|etiquetad[oa]|tags?|temas?|categorías?|archivado en|archivado bajo|palabras clave|más sobre|en este artículo|keywords|publicado en)(?: (?:en|como|con))?\\s?[:|]\\s?[^.!?;]{2,300}|etiquetas|categorías|temas relacionados|más temas|archivado en:?)',
    remove: ['Etiquetas: puerto, ferry, islas', 'Archivado en: Cultura'],
    keep: ['Etiquetas de papel cubrían los frascos.']
  }
]
