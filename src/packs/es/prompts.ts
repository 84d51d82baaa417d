import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

const r = String.raw

const sharing =
  '(?:compartir|comparte|imprimir|correo|correo electrónico|enviar|guardar|tuitear|tweet|pdf|copiar enlace|copiar link|e-?mail|comentar|me gusta|escuchar|share|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|google news|flipboard|messenger)'
const another = `(?:[ |·•/,]{1,3}(?:${sharing}|x|tw|fb))`

/** Asks of the reader: to share, to follow, to subscribe, to write a comment. */
export const promptRules: readonly Rule[] = [
  {
    id: 'fila-de-botones',
    category: 'social',
    why: 'The buttons to share, to print and to comment, in one line.',
    match: `[•*-]? ?${sharing}${another}${another}?${another}?${another}?${another}?${another}?:?`,
    remove: ['E-mail Compartir', 'Facebook Twitter WhatsApp', 'Compartir | Imprimir | Enviar'],
    keep: ['Compartir, enviar y callar', 'Facebook y Twitter callaron.']
  },
  {
    id: 'rotulo-de-redes',
    category: 'social',
    why: 'The label of a row of buttons; the names of the networks stand below it.',
    match: r`(?:(?:s[ií]guenos|s[ií]ganos|seguinos|encu[eé]ntranos|búscanos|visítanos|compártenos|comp[aá]rt(?:e|elo|ir|a|ilo)|compartir|difunde|difúndelo)(?: (?:esto|esta (?:nota|noticia|entrada|publicación|historia)|este (?:artículo|contenido|post)|la (?:nota|noticia)|el artículo))?(?: (?:en|con|por|vía|a través de)(?: (?:las |tus |nuestras |mis )?(?:redes(?: sociales)?|amigos))?)?|nuestras redes(?: sociales)?|redes sociales|estamos en(?: redes)?|con[eé]ct(?:ate|a|ese|ense) con nosotros|share on|opciones (?:para|de) compartir|comparte esto|me gusta esto)\s?:?`,
    then: {
      lines: 9,
      match: `[•*-]? ?(?:compartir en )?(?:${networks}|x|rss|telegrama?|correo|copiar (?:enlace|link)|imprimir|enviar|más)`
    },
    remove: [
      'Conéctate con nosotros',
      'Síguenos en',
      'Síguenos en\nGoogle News\nFlipboard',
      'Comparte esto:\n• Facebook\n• X'
    ],
    keep: [
      'Conéctate con nosotros, dijo la voz, y nadie oyó.',
      'Redes sociales y escuela, en la feria',
      'Estamos en casa.'
    ]
  },
  {
    id: 'contador',
    category: 'social',
    why: 'How often the page was shared, seen or liked.',
    match: r`\d[\d.,]{0,8} ?(?:k |mil )?(?:veces )?(?:compartid[oa]s?|compartidos|visitas|vistas|visualizaciones|lecturas|me gusta|likes|shares|views|reproducciones)|(?:visitas|vistas|visualizaciones|compartido|lecturas|veces leído|hits|post views) ?: ?\d[\d.,]{0,8}|(?:visto|leído) \d[\d.,]{0,8} veces`,
    remove: ['128 compartidos', 'Visitas: 1.024', 'Leído 340 veces'],
    keep: ['128 votos sumó la lista.']
  },
  {
    id: 'siguenos-sin-acento',
    category: 'social',
    why: 'Asks readers to follow the publisher, spelled without accents or with other verbs.',
    match: r`\W{0,3}(?:(?:ahora |también |ya )?(?:puedes|puede|podés) (?:seguirnos|encontrarnos|unirte|suscribirte|recibir nuestr\p{L}{1,4}|leernos|escucharnos)\b[^.?!]{0,60}|siguenos\b[^.?!]{0,80}|siganos\b[^.?!]{0,80}|suscribete\b[^.?!]{0,80}|(?:si quieres|para) (?:estar|mantenerte|mantenerse) (?:informad|actualizad|al (?:día|tanto))\p{L}{0,2}\b[^.?!]{0,80}(?:s[ií]gue|suscr[ií]b|[uú]nete|descarga|canal)\p{L}{0,5}[^.?!]{0,80}|(?:forma parte de|sé parte de|únete a) nuestr[oa] (?:canal|comunidad|grupo)\b[^.?!]{0,100}|(?:añade|añadir|agrega|agregar|elige|elegir|haz|pon|marca|configura|prioriza|incluye) (?:a )?.{2,40} (?:como|entre|a|en) (?:tu|tus|una?|mi|mis)? ?(?:medios?|fuentes?) (?:preferid[oa]s?|favorit[oa]s?|de (?:confianza|noticias))(?: (?:en|de) google)?[^.?!]{0,40}|(?:seguir|sigue|síguenos|léenos|lee .{2,30}|ver .{2,30}) en google (?:news|noticias|discover)|(?:haz|haga) clic (?:aquí )?(?:para|y) (?:unirte|unirse|seguir|recibir|suscribirte|únete|síguenos)[^.?!]{0,120}|entra (?:aquí|a nuestro)[^.?!]{0,40}(?:canal|grupo) de whatsapp[^.?!]{0,60}|¿quieres (?:recibir|estar|seguir|enterarte)[^?]{3,90}\? ?(?:suscr|únete|s[ií]gue|descarga|regístr|entra|haz clic|apúnt)[^.?!]{3,120}|(?:recibe|reciba|recibí|entérate de) (?:las|todas las|nuestras|los|lo|todo) [^.?!]{3,60}(?:whatsapp|telegram|celular|móvil|correo|bandeja|e-?mail)[^.?!]{0,60})[.!:]?`,
    remove: [
      'Siguenos en nuestras redes',
      'Añade La Gaceta como fuente preferida en Google',
      '¿Quieres recibir las noticias del puerto? Suscríbete a nuestra lista.',
      'Recibe las últimas noticias en tu WhatsApp'
    ],
    keep: [
      'Puedes encontrarnos cada lunes, dijo la pescadera; el resto de la semana faenamos mar adentro.',
      '¿Quieres seguir el río? Camina.'
    ]
  },
  {
    id: 'suscribete-para-leer',
    category: 'subscribe',
    why: 'Stops readers who have not paid, or counts what they may still read.',
    match: r`(?:suscr[ií]b(?:ete|ase|ite|irse) (?:para|y) (?:leer|seguir|acceder|continuar|disfrutar|ver|recibir|desbloquear).{2,100}|(?:suscr[ií]bete|hazte socio|regístrate gratis|suscripción digital)(?: (?:a|por|desde) .{2,60})?|te quedan? \d{1,2} (?:artículos?|noticias?|notas?).{0,60}|has (?:alcanzado|llegado|leído|superado)[^.]{0,40}(?:límite|artículos gratuitos|tus artículos).{0,80}|(?:(?:este|el) contenido|est[ea] (?:funcionalidad|noticia|nota|artículo|sección|vídeo|video|publicación|página)) (?:es|está) (?:exclusiv[oa]|disponible|reservad[oa]|solo|sólo)[^.]{0,30}(?:suscriptores|socios|registrados|suscritos).{0,100}|(?:artículo|noticia|contenido|nota|solo|sólo|exclusivo|exclusiva)(?: exclusiv[oa])? (?:solo |sólo |exclusiv[oa] )?para (?:suscriptores|socios|usuarios registrados|abonados)|contenido (?:premium|exclusivo|patrocinado|de pago)|regístrate (?:gratis |ahora )?(?:y|para) (?:sigue|seguir|continúa|continuar|lee|leer|acceder).{0,80}|(?:inicia|inicie|iniciá) sesión(?: o (?:regístrate|suscríbete|crea una cuenta))?(?: (?:para|y) .{2,60})?|¿(?:ya )?(?:tienes|tiene|tenés) (?:una )?(?:cuenta|suscripción)\?.{0,60}|¿olvidaste tu contraseña\?|olvidé mi contraseña|crear (?:una )?cuenta|artículo para suscriptores|acceso (?:ilimitado|suscriptores)|ver (?:planes|ofertas|suscripciones)(?: de suscripción)?|cancela cuando quieras|prueba gratis.{0,40}|hazte (?:soci[oa]|suscriptor[a]?|miembro|premium)|quiero (?:suscribirme|ser soci[oa]|donar|recibirlo|recibirla)|apúntate(?: gratis| ya| aquí)?|suscripción cancelada|gracias por (?:suscribirte|tu suscripción|registrarte|tu donación).{0,60}|(?:introduce|ingresa|escribe|ingrese|introduzca) (?:tu|su) (?:e-?mail|correo|nombre|dirección de correo).{0,50}|(?:dirección de )?correo electrónico ?(?:\*|:|\(obligatorio\))|(?:nombre|apellidos?|teléfono|e-?mail) ?(?:\(obligatorio\)|\(requerido\)|\*))[ .!:»…*]{0,3}`,
    remove: [
      'Esta funcionalidad es exclusiva para suscriptores.',
      'Suscribete para leer la noticia completa:',
      'Te quedan 3 artículos gratis',
      'Contenido exclusivo',
      '¿Ya tienes cuenta? Entra aquí',
      'Introduce tu correo electrónico'
    ],
    keep: [
      'Esta sección es la de los socios.',
      'Suscribirse cuesta poco, dijo el cartero.',
      'Apúntate, dijo, a la regata.'
    ]
  },
  {
    id: 'publicar-un-comentario',
    category: 'comment',
    why: 'The form and the buttons of a discussion, as blog software words them.',
    match: r`(?:publicar (?:un )?comentario(?: en la entrada)?|responder ?eliminar|eliminar|responder|añadir (?:un |nuevo )?comentario|agregar (?:un |nuevo )?comentario|comentar(?: (?:esta|la|este) (?:noticia|nota|artículo|entrada))?|comentarios (?:de facebook|recientes|de los lectores)|facebook comentarios|(?:ver|mostrar|ocultar|leer|cargar|todos) (?:los |más |todos los )?comentarios(?: \(?\d{1,5}\)?)?|(?:inicie|inicia) sesión(?: o regístrese| o regístrate)? para (?:comentar|enviar comentarios|dejar .{2,30}|participar)|(?:reportar|denunciar|ver) (?:comentario|abuso|respuestas?)|(?:\p{L}[\p{L}\d_. -]{1,30}) dijo(?:\.\.\.|…)|(?:un comentario|\d{1,4} (?:comentarios?|respuestas?|opiniones))(?: (?:en|sobre|a) [“"«].{2,120})?|tu comentario(?: .{2,40})?|dej(?:a|ar|e|á) (?:una |un |tu )(?:respuesta|comentario)(?:cancelar .{2,30})?|cancelar respuesta|los comentarios (?:están (?:cerrados|desactivados|moderados|sujetos)|son (?:responsabilidad|moderados|de exclusiva)|publicados (?:aquí|en est[ae]) [^.]{0,40}(?:responsabilidad|no)).{0,200}|esta es la opinión de los internautas.{0,80}|(?:escribe|escriba|déjanos|déjenos|deja) (?:aquí )?(?:tu|su|un|tus|sus) (?:comentarios?|opinión|opiniones)(?: (?:aquí|abajo|en la caja|en los comentarios|al final).{0,60})?|únete a la conversación|participa en la conversación|normas (?:de uso|de la comunidad|de comentarios)|aún no hay comentarios.{0,40}|todavía no hay comentarios.{0,40}|máximo de caracteres.{0,40}|caracteres restantes.{0,20}|acepto (?:la|las|los) (?:política|términos|condiciones|normas).{0,80})[ .!:»→]{0,3}`,
    remove: [
      'Publicar un comentario',
      'ResponderEliminar',
      'Anónimo dijo...',
      'Añadir nuevo comentario',
      'Inicie sesión para enviar comentarios'
    ],
    keep: [
      '5 respuestas a las dudas más frecuentes',
      'Los comentarios son, casi todos, de vecinos.',
      'Eliminar el barro costó un mes.',
      'El viejo dijo… poco.'
    ]
  },
  {
    id: 'valoracion',
    category: 'comment',
    why: 'Stars, votes and polls on the page itself.',
    match: r`(?:(?:valoración|puntuación|promedio|calificación)(?: media| de los lectores| promedio)? ?:? ?\d(?:[.,]\d{1,2})?(?: ?(?:/|de|sobre) ?(?:5|10)).{0,40}|(?:¡?haz clic (?:en una estrella )?para (?:puntuar|valorar)[^.]{0,40}|\(?votos ?: ?\d{1,6}.{0,40}|(?:valora|vota|califica|puntúa) (?:este|esta|el|la) (?:artículo|noticia|nota|entrada|post|contenido|receta|página)|¿(?:te ha sido|te fue|te resultó|fue|ha sido|es) útil (?:este|esta|la) (?:artículo|información|página|contenido|nota)\?.{0,60}|(?:participa en|responde) (?:nuestra|la|esta) encuesta.{0,60}|ver resultados|votar|¡?gracias por (?:votar|tu (?:voto|opinión|valoración|comentario))!?|sin votos|no hay votos.{0,40}))[ .!]{0,2}`,
    remove: [
      'Valoración: 4,5 de 5',
      '¿Te ha sido útil este artículo?',
      '¡Haz clic para puntuar esta entrada!',
      'Ver resultados'
    ],
    keep: ['Votar cuesta.', 'Promedio: 4 barcos']
  },
  {
    id: 'envianos-tu-denuncia',
    category: 'comment',
    why: 'Asks readers for tips, pictures and corrections.',
    at: 'tail',
    match: r`\W{0,3}(?:¿(?:tienes?|tenés|sabes) (?:algo que (?:aportar|contarnos|denunciar|añadir)|información (?:que|para) (?:compartir|aportar)|una historia (?:que|para) contarnos)[^?]{0,60}\?:?|(?:¿(?:tienes?|tenés|viste|conoces|quieres)[^?]{3,80}\? ?)(?:escríbe|envía|mánda|cuénta|contácta|lláma|escríba|envíe|comunícate con )(?:nos|nuestr[oa])\p{L}{0,2}\b[^?]{2,140}|(?:si (?:tienes?|tenés|conoces?|viste|deseas?|quieres?|has detectado|encuentras)[^.,]{3,80}(?:,| ))(?:escríbenos|escríbanos|envíanos|envíenos|mándanos|contáctanos|puedes (?:escribirnos|enviarnos|contactarnos))[^?]{2,160}|(?:envíanos|envíenos|mándanos) (?:tus?|sus?|la|el|un) (?:denuncias?|noticias?|fotos?|videos?|información|historias?|mensaje|sugerencias|comentarios)[^?]{0,120})`,
    remove: [
      '¿Tienes algo que aportar?',
      '¿Tienes una denuncia? Escríbenos al WhatsApp de la Gaceta.',
      'Envíanos tus fotos y videos al 600 000 000'
    ],
    keep: [
      '¿Tienes algo que perder?',
      '¿Conoces al hombre de la foto? Comunícate con la policía.',
      '¿Tienes frío? Escribe poco y camina.',
      'Si tienes pan, reparte.'
    ]
  },
  {
    id: 'promocion-de-plataforma',
    category: 'ad',
    why: 'A broadcaster’s advertisement for its own service, or a sponsor, between the paragraphs.',
    match: r`(?:pero )?antes de (?:que sigas|seguir|continuar)(?: leyendo)?,? te invitamos a.{0,200}|.{0,60}(?:entretenimiento sin límites|totalmente gratis y en español).{0,200}|(?:mira|disfruta|encuentra|ve|descarga)[^.]{0,40}(?:\bvix\b|\bvix premium\b)[^.]{0,120}\.?`,
    remove: ['Pero antes de que sigas, te invitamos a', 'Mira las mejores series gratis en ViX.'],
    keep: ['Antes de seguir, el patrón miró el cielo.']
  }
]
