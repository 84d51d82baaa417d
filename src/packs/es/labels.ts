import type {Rule} from '../../matching/rule.ts'
import {fullName} from './words.ts'

const r = String.raw

/** Further labels that newspapers, broadcasters and agencies print above and below their articles. */
export const labelRules: readonly Rule[] = [
  {
    id: 'firma-con-lugar',
    category: 'credit',
    why: 'Name and place, or two papers of a group, above the text.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:${fullName}|[A-ZÁÉÍÓÚÑ]{2,15} [A-ZÁÉÍÓÚÑ]{2,15}(?: [A-ZÁÉÍÓÚÑ]{2,15})?) ?[|/] ?(?:\p{Lu}\p{L}{2,14}(?: \p{L}{2,12})?|[A-ZÁÉÍÓÚÑ]{3,15})|\p{Lu}[\p{L} ]{2,25} ?/ ?GDA|BBC (?:News )?Mundo|(?:Author|Role|Reporting from|Título del autor), .{2,80}`,
    remove: ['Ana Ruiz | Lima', 'ANA RUIZ / MADRID', 'El Faro / GDA', 'Role, Corresponsal'],
    keep: ['Ana Ruiz | La mujer del faro']
  },
  {
    id: 'obra-de',
    category: 'credit',
    why: 'Who took the pictures, wrote or edited, without a colon or after one.',
    caseSensitive: true,
    match: r`(?:Fotos?|Fotografías?|Vídeo|Video|Ilustración|Ilustraciones|Textos?|Texto y fotos) (?:de|por):? ${fullName}(?: ?[(/|,] ?[^.!?]{2,40})?|(?:Editado|Redactado|Revisado|Traducido) por:? ${fullName}|(?:Fotos?|FOTO|Fotografía|Imagen) (?:de archivo|DE ARCHIVO)(?: \p{Lu}[\p{L}.]{1,20}){1,2}\.?|Cortesía|CORTESÍA`,
    remove: [
      'Foto de archivo Gaceta.',
      'Foto de Ana Ruiz',
      'Editado por: Ana Ruiz',
      'Texto y fotos de Ana Ruiz',
      'Cortesía'
    ],
    keep: [
      'Foto de archivo Palacio Viejo de Lima',
      'Foto de Ana Ruiz en el faro, que ríe.',
      'Cortesía de puerto'
    ]
  },
  {
    id: 'hora-de-actualizacion',
    category: 'credit',
    why: 'When the page was changed, or its age.',
    match: r`(?:actualizado|act\.|publicado|creado)(?: (?:a las|a|el))?:? (?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}[ ,|-]{0,3})?\d{1,2}[:.]\d\d ?h?s?\.?|(?:\d{1,2}|un|una) (?:años?|mes(?:es)?|semanas?|días?|horas?|minutos?) atrás`,
    remove: ['Act. a las 18:00h', 'Actualizado a 12-05-2024 18:00', '3 años atrás'],
    keep: ['3 años atrás se vendió el molino.']
  },
  {
    id: 'mas-de-seccion',
    category: 'related',
    why: 'The label above more articles of a section or of the author.',
    at: 'tail',
    match: r`(?:más (?:contenidos?|notas|noticias|artículos) (?:de|en) (?:esta(?: misma)? (?:sección|categoría)|este autor)|(?:también )?en (?:esta|la) misma (?:sección|categoría)|en otras? (?:categorías?|secciones)|más (?:de|en|noticias de) (?:política|economía|deportes|internacional|mundo|cultura|sociedad|opinión|salud|tecnología|educación|nacional|colombia|méxico|argentina|chile|perú|españa|este autor|esta sección)|las noticias más (?:leídas|vistas|comentadas)|ver más (?:artículos|noticias|notas|contenidos?)(?: de [^.!?]{2,40})?|ver (?:perfil|biografía|más de [^.!?]{2,40})|ir a (?:los )?comentarios|tags relacionados|normas|(?:\+|más) ?info|(?:todas|otras) las (?:notas|noticias) (?:de|sobre) [^.!?]{2,40})\s?:?`,
    then: {lines: 4, match: 'headline'},
    remove: [
      'Más contenido de esta sección',
      'Más de Política',
      'Ver más artículos de Ana Ruiz',
      '+ INFO',
      'Ir a comentarios'
    ],
    keep: ['En otras categorías ganó el club del valle.', 'Más de política que de pesca', 'Normas de pesca']
  },
  {
    id: 'flechas',
    category: 'related',
    why: 'The headline of another article behind two arrows, between the paragraphs.',
    caseSensitive: true,
    match: r`(?:>>>?|»»»?) ?[\p{Lu}¿“"‘'«¡].{14,160}[^.:;,»]`,
    remove: ['>> La lonja abre sus puertas tras la riada', '»» Vuelve el ferry a las islas del norte'],
    keep: ['En respuesta >> a su carta le digo que no']
  },
  {
    id: 'llamamientos',
    category: 'subscribe',
    why: 'A paper asks for subscriptions, or tells how to get its news.',
    match: r`(?:(?:suscr[ií]bete|regístrate)(?: (?:gratis|ahora|aquí|hoy))? (?:para|y) (?:recibe|recibir|accede|acceder|disfruta|no te pierdas).{2,100}|para (?:comentar|participar|opinar)[^.]{0,20}(?:debes?|es necesario|tienes que|necesitas|hay que) (?:registr|iniciar|estar|acced|ser (?:suscriptor|soci|usuari)|suscrib)[^.]{2,60}|(?:este|el) (?:artículo|contenido)(?: completo)? es (?:solo|sólo|exclusivo|exclusivamente) para (?:suscriptores|socios|abonados).{0,80}|(?:nuestro periodismo es|si te gusta nuestro trabajo)[^?]{0,160}(?:apóyanos|suscripciones|hazte soci|donación|suscríbete|apoyos).{0,120}|(?:y )?recuerda que puedes recibir notificaciones.{0,220}|si (?:quieres|quiere|deseas|desea) (?:recibir|estar al|leer más|ver más|enterarte|saber más)[^.?!]{2,100},? (?:suscr[ií]b|regístr|únete|haz clic|sigue |síguenos|descarga|entra|ingresa)[^.?!]{2,100}|tu opinión (?:nos importa|es importante)[^.?!]{0,40}|correo electrónico|(?:da|dale|haz) (?:clic|click|like) (?:aquí |acá )?(?:para|y) (?:suscr|seguir|recibir|unir)[^.?!]{2,80})[.!:]{0,2}`,
    remove: [
      'Regístrate y accede a la revista',
      'Para comentar es necesario registrarse',
      'Nuestro periodismo es independiente. Si te gusta nuestro trabajo, apóyanos.',
      'Si quieres recibir más noticias en tu celular, suscríbete aquí',
      'Tu opinión nos importa'
    ],
    keep: [
      'Para participar hay que ser del pueblo y llevar red.',
      'Si quieres saber más, pregunta en la lonja.'
    ]
  },
  {
    id: 'nombre-sobre-botones',
    category: 'social',
    why: 'The author’s name in the line above the button to share.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Compartir|COMPARTIR|Comparte|Guardar|Comparte esta noticia|Compartir en|Compártelo) ?:?`,
    then: {lines: -1, match: r`(?:[Pp]or|POR:? )?${fullName}(?: ?\([^()]{2,50}\))?\*?`, category: 'credit'},
    remove: ['Ana Ruiz Marea\nCompartir:', 'Compartir:'],
    keep: ['Compartir es bueno']
  },
  {
    id: 'por-y-barra',
    category: 'credit',
    why: 'The line in which a theme of WordPress tells author, date and section.',
    at: 'edge',
    match: r`por (?:[^|.!?]{2,40} )?\| (?:\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,10}\.?,? (?:19|20)\d\d)(?: ?\| [^.!?]{2,80})?`,
    remove: ['por Ana Ruiz | May 3, 2021 | Cultura | 0 Comentarios'],
    keep: ['por la noche | y por el día']
  },
  {
    id: 'ruego-tras-parrafo',
    category: 'related',
    why: 'A link to the rest, a source, or a request to follow or to subscribe, glued to the end of the last paragraphs.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»)…] ?)(?:[(\[]?(?:Leer [Mm]ás|LEER MÁS|Seguir leyendo|Sigue leyendo|Continuar leyendo|Leer (?:la )?nota completa|Ver más)|[(\[]?(?:Fuente|FUENTE|Fuentes) ?: ?(?:\p{Lu}|https?:)[^!?;]{2,60}|(?:Síguenos|Síganos|Seguinos|Siguenos) (?:también )?en (?:nuestras? |las? )?(?:redes|página|Facebook|Twitter|Instagram|Google|X |X$|WhatsApp|Telegram|TikTok|YouTube)[^.!?]{0,80}|(?:Suscríbete|Suscríbase|Suscribite|Suscribete) (?:aquí |gratis )?(?:a |para recibir )(?:nuestr[oa]|la|el) (?:newsletter|boletín|canal|lista)[^.!?]{0,80}|(?:Compartir|Comparte) (?:esto |esta nota |esta noticia )?en (?:Facebook|Twitter|WhatsApp|X$|redes)[^.!?]{0,40})[.…»›>)\]]{0,3}$`,
    remove: [
      'Volvieron al puerto esa tarde. ⟦Leer más⟧',
      'Volvieron al puerto esa tarde. ⟦Fuente: Gaceta del Puerto⟧',
      'Volvieron al puerto esa tarde. ⟦Síguenos en Facebook y Twitter.⟧',
      'Volvieron al puerto esa tarde. ⟦Suscríbete a nuestro boletín.⟧'
    ],
    keep: ['Quería una cosa. Leer más libros que su hermano', 'Bebimos. Fuente: manaba agua.']
  },
  {
    id: 'nombre-guion-fecha',
    category: 'credit',
    why: 'Name and date in one line, the office that issued the text, or a label and the name behind it.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Pp]or:? |POR )?(?:${fullName}|Redacción|REDACCIÓN) ?[|•·–-] ?(?:(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}(?: de)? \p{L}{3,10}\.?,?(?: de)? (?:19|20)\d\d|\p{L}{3,10} \d{1,2}, (?:19|20)\d\d)(?: ?[,|-]? ?\d{1,2}[:.]\d\d)?)|(?:Oficina|Unidad|Dirección|Departamento|Gabinete|Área|Subdirección|Secretaría) (?:General )?de (?:Comunicación|Prensa)(?: (?:Social|e Imagen|Institucional))?|(?:Texto y fotos?|Texto e imágenes|Textos|Fotos y texto|Reporter[oa]|Periodista|Redactora?|Corresponsal|Traductora?) ?: ?${fullName}|(?:Acerca de|Sobre) ${fullName}|Por:? ${fullName} ?@[\w.]{3,25}|(?:COMUNICADO|Comunicado|NOTA|Nota|BOLETÍN|Boletín) (?:DE PRENSA|de prensa|de Prensa|OFICIAL|oficial|INFORMATIVO|informativo)(?: (?:N[°º.o]{0,2} ?)?\d{1,5}(?:[/-]\d{2,4})?)?`,
    remove: [
      'Ana Ruiz - 12/05/2024',
      'Unidad de Comunicación Social',
      'Texto y fotos: Ana Ruiz',
      'Boletín de prensa N° 123',
      'Acerca de Ana Ruiz'
    ],
    keep: ['Ana Ruiz - la farera - 1950', 'Boletín de prensa del puerto, leído en voz alta.']
  },
  {
    id: 'botones-de-blog',
    category: 'nav',
    why: 'Labels and buttons of blogs, recipe sites and press rooms.',
    at: 'edge',
    match: r`(?:recetas (?:relacionadas|similares)|imprimir(?: la)? receta|(?:si (?:te|os|les) (?:ha gustado|gustó|gusta)|comparte si te)[^.?!]{0,60}(?:comp[aá]rt|like|suscr[ií]b|s[ií]gu|coment|ha gustado)\p{L}{0,8}[^.?!]{0,80}|(?:puedes seguirme|s[ií]gueme|seguime|encuéntrame) en (?:mi |mis )?(?:facebook|instagram|twitter|x\b|pinterest|tiktok|youtube|redes)[^.?!]{0,80}|únete a (?:otros )?[\d.,]{1,9} (?:seguidores|suscriptores)(?: más)?|recib(?:e|ir) nuevas entradas por (?:correo|email)[^.?!]{0,30}|todas las (?:noticias|notas|entradas|recetas)|ver todas las (?:entradas|noticias|recetas)(?: de [^.?!]{2,40})?|artículo patrocinado|todos los campos son obligatorios.{0,20}|tu (?:nombre|mensaje|e-?mail)|(?:notificarme|avisarme)[^.?!]{2,60}comentarios?[^.?!]{0,40}|tiempo de lectura aprox\.?:? \d{1,2} min(?:utos)?|\[total ?: ?\d{1,6}.{0,30}\]|cargando…|descargar (?:nota|comunicado)(?: de prensa)?|contactos? (?:de|para) (?:la )?(?:prensa|medios) ?:?)[.!]?`,
    remove: [
      'Recetas relacionadas',
      'Si te ha gustado esta receta, compártela en tus redes',
      'Sígueme en Instagram',
      'Únete a 1.234 seguidores',
      'Ver todas las entradas de Ana Ruiz'
    ],
    keep: ['Si te gusta el mar, ven.', 'Todas las noticias eran malas.']
  }
]
