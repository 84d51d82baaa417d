import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Menus, players and controls; what blog software and public sites print around a text; notices of the law. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'blogger',
    category: 'nav',
    why: 'What Blogger prints around a post.',
    match: r`(?:entradas? (?:más recientes?|antiguas?|siguientes?|anterior(?:es)?)|página principal|suscribirse a ?:? ?(?:enviar comentarios|entradas|comentarios de la entrada) ?\(atom\)|enviar (?:esto )?por correo electrónico|escribe un blog|ver versión (?:para móviles|web)|compartir (?:con|en) (?:twitter|facebook|pinterest|x)|vistas (?:de (?:la )?página|a la página) (?:en total|totales|la semana pasada|del? último mes)|archivo del blog|datos personales|ver (?:todo )?mi perfil(?: completo)?|con la tecnología de blogger\.?|tema .{3,30}\. imágenes del tema de .{3,40}|imágenes del tema de .{3,40}|denunciar (?:uso inadecuado|abuso)|seguidores|buscar (?:en )?este blog|enlaces a esta entrada|no hay (?:comentarios|enlaces) ?:?|crear un enlace|reacciones ?:|mi lista de blogs|acerca de mí|publicado por .{2,40} en \d{1,2}:\d\d(?: ?[ap]\. ?m\.)?.{0,20})[ .]{0,2}`,
    remove: [
      'Entrada más reciente',
      'Suscribirse a: Enviar comentarios (Atom)',
      'Con la tecnología de Blogger.',
      'Publicado por Ana Ruiz en 10:30'
    ],
    keep: ['Seguidores del equipo', 'Página principal del diario']
  },
  {
    id: 'en-directo',
    category: 'media',
    why: 'What players and channels print where the text has nothing.',
    match: r`(?:(?:tv|radio|señal|televisión) en (?:vivo|directo)|en vivo(?: ahora)?|elige tu (?:canal|ciudad|edición|región|país)|est[áa]s (?:viendo|escuchando|leyendo) ?:?|escuchando ?:?|suena ahora ?:?|al aire ?:?|reproducir (?:audio|video|vídeo)|pausar|silenciar|activar sonido|pantalla completa|subtítulos|velocidad de reproducción|duración ?:? ?\d{1,2}:\d\d|(?:escucha|escuchar|oír|oye|escuchá|leer|lee)(?: (?:este|el|la|esta))? (?:artículo|nota|noticia|audio|texto)(?: (?:en audio|completo|completa|\d{1,2}:?\d{0,2} ?min\.?))?|(?:audio|resumen|voz|contenido|texto)(?: (?:automático|del artículo|de la noticia))? generad[oa] (?:con|por|mediante) (?:ia|inteligencia artificial).{0,60}|resumen (?:con|por|de) ia|(?:mira|ve|vea|mire|mirá|ver|escucha|escuche|escuchá|revive|reviví) (?:aquí |acá |también )?(?:el|la|los|las|este|esta|un|más) (?:video|vídeo|videos|vídeos|galería|imágenes|fotos|fotogalería|transmisión|entrevista|conversación|podcast|episodio|reportaje|programa|tráiler|trailer)(?: (?:aquí|acá|completo|completa|completos|a continuación|abajo|en vivo|de la entrevista|del programa|en youtube))?|videos? relacionados?|(?:ver|mostrar|abrir) (?:en )?(?:galería|pantalla completa|imágenes|infografía|mapa|tuit|publicación)(?: en .{2,20})?|(?:toca|pulsa|pincha|haz clic|clic) (?:en (?:la|las) (?:foto|imagen|imágenes)|para (?:ampliar|agrandar|ver|escuchar|reproducir))[^.!?]{0,50}|(?:imagen|foto|diapositiva|slide) \d{1,3} (?:de|/) \d{1,3}|¡?no te pierdas (?:el|este) (?:video|vídeo)[^.!?]{0,60}|el (?:video|vídeo) (?:se está cargando|comenzará|comienza).{0,40}|ver (?:este|el) (?:post|tuit|tweet|contenido) en .{2,20}|contenido no disponible.{0,80}|síguenos en vivo|est[ea] (?:directo|minuto a minuto|cobertura|transmisión|live)(?: en vivo)? (?:se )?(?:ha )?(?:terminado|finalizado|concluido|terminó|finalizó|concluyó)|ordenar (?:entradas|comentarios|por más (?:recientes|antiguos)))[.!:]?`,
    remove: [
      'Escucha acá esta entrevista:',
      'Este directo ha finalizado',
      'Ordenar comentarios',
      'TV en vivo',
      'Estás viendo:',
      'Elige tu canal',
      'Escuchar este artículo',
      'Imagen 2 de 9',
      'Audio generado con IA'
    ],
    keep: [
      'Escucha la conversación de los remeros.',
      'Esta cobertura terminó con tres años de sequía.',
      'En vivo sonaba mejor.',
      'Mira el mar y las fotos de la riada.'
    ]
  },
  {
    id: 'tiempo',
    category: 'nav',
    why: 'The weather, in a corner of the page.',
    match: r`(?:próximos \d días|(?:temperatura|máx|mín|max|min)\.? ?:? ?-?\d{1,2} ?[°º] ?c?|-?\d{1,2} ?(?:°c|ºc)(?: ?(?:mín|máx|min|max)\.?)?(?: ?[/|-] ?-?\d{1,2} ?(?:°c|ºc))?|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) ?-?\d{1,2} ?[°º] ?c? ?[/|-]? ?-?\d{1,2} ?[°º].{0,20}|weather-icon)`,
    at: 'edge',
    remove: ['23°C Min', '23 °C', 'Próximos 5 días', 'Sábado 16º25º'],
    keep: ['23 °C marcaba el muelle.']
  },
  {
    id: 'accesibilidad',
    category: 'nav',
    at: 'edge',
    why: 'Controls of type, contrast and language, for printing and for screen readers.',
    match: r`(?:(?:abrir|cerrar|iniciar) (?:el )?chat|¡?hola\P{L}{1,6}(?:gracias por (?:visitar|contactar|escribir)|bienvenid[oa]s? a)\b[^.?]{0,60}[,.!]?|¿?en qu[eé] (?:(?:te|le|les|os|los) )?podemos ayudar(?:te|le|les|los|os)?\?|[•*-]? ?(?:predeterminado|por defecto|default) helvetica segoe georgia times|(?:aumentar|disminuir|reducir|agrandar|achicar|restablecer|ampliar|cambiar)(?: el)? ?(?:tamaño|letra|texto|fuente|tipografía|contraste|zoom)?(?: (?:de|del|la)? ?(?:letra|fuente|texto|página))?|tamaño (?:de|del) (?:letra|texto|fuente)|alto contraste|escala de grises|modo (?:oscuro|claro|nocturno|lectura)|a\+ ?/? ?a-|(?:versión|vista) (?:para )?(?:imprimir|impresión|de impresión|imprimible)|imprimir (?:esta )?(?:página|noticia|nota|artículo|entrada)|descargar (?:noticia|imagen|audio)|seleccionar idioma|traducir(?: página)?|powered by google translate|idioma ?:?|enlaces? de (?:interés|accesibilidad)|herramientas de accesibilidad|abrir barra de herramientas|pasar al contenido principal|ir al (?:contenido|inicio)|ruta de navegación|navegación (?:principal|secundaria)|pie de página|compartir noticia|volver(?: (?:a|al|atrás|arriba))?(?: (?:noticias|listado|inicio|la portada|índice|blog|las noticias))?|subir|regresar(?: al (?:inicio|listado))?|siguiente|ir a (?:la )?(?:portada|página principal)|ver (?:todas las noticias|más noticias|archivo|archivos|histórico)|más (?:resultados|opciones)|desplegar menú|iniciar|buscar en (?:el sitio|esta web|.{2,20}\.(?:com|es|org))|carrito|mi cuenta|aceptar|cancelar|enviar|entendido|no,? gracias|sí,? acepto|confirmar)[ .:»>]{0,2}`,
    remove: [
      'Abrir chat',
      'Hola 👋 gracias por visitar la Gaceta,',
      '¿En qué podemos ayudarte?',
      'Aumentar tamaño de letra',
      'Versión para imprimir',
      'Pasar al contenido principal',
      'Volver al listado'
    ],
    keep: [
      'Hola, gracias por visitar el faro. Pasen sin ruido.',
      'Ampliar el muelle cuesta.',
      'Volver a casa'
    ]
  },
  {
    id: 'aviso-de-navegador',
    category: 'nav',
    why: 'Notices to readers whose browser is old or blocks scripts or advertisements.',
    match: r`(?:(?:por favor,? )?(?:habilita|habilite|activa|active|desactiva|desactive)(?: el)? (?:javascript|bloqueador|adblock|ad-block|tu bloqueador).{0,120}|(?:hemos detectado|detectamos|parece) que (?:usas|tienes|utilizas|está usando|estás usando)[^.]{0,30}(?:bloqueador|adblock).{0,200}|(?:este|esta|el) (?:sitio|página|navegador|dirección)[^.]{0,60}(?:requiere|necesita|está protegid[oa] contra)[^.]{0,20}(?:javascript|robots de spam|spambots).{0,120}|(?:página|noticia|nota) no encontrada|error 404.{0,60}|su navegador (?:está|no).{0,100})`,
    remove: [
      'Por favor, habilita JavaScript para ver los comentarios.',
      'Detectamos que tienes un bloqueador de anuncios activo.'
    ],
    keep: ['Activa la bomba antes del alba.']
  },
  {
    id: 'derechos-al-final',
    category: 'legal',
    why: 'The claim of copyright, glued to the end of the last paragraph.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»)…] ?)(?:(?:©|\([Cc]\)|Copyright) ?[^.!?]{2,60}\. ?)?(?:[Tt]odos los derechos reservados|TODOS LOS DERECHOS RESERVADOS|[Pp]rohibida su reproducción(?: total o parcial)?)[^.!?]{0,60}\.?$`,
    remove: [
      'Volvieron al puerto esa tarde, cuando ya nadie los esperaba en la lonja. ⟦© 2021 Gaceta del Puerto. Todos los derechos reservados.⟧'
    ],
    keep: ['Pidió a los nueve pueblos del valle alto que le devolvieran todos los derechos reservados']
  },
  {
    id: 'licencia',
    category: 'legal',
    why: 'Under which licence the page stands, and who runs the site.',
    match: r`\W{0,3}(?:(?:est[ae]|el|la|los|todos los) (?:obra|artículo|contenidos?|texto|blog|publicación|sitio|web|información)s?[^.]{0,60}(?:bajo|con) (?:una |la |licencia )?(?:licencia )?(?:de )?(?:creative commons|cc[ -]by)\b.{0,200}|licencia (?:de )?creative commons.{0,160}|creative commons (?:reconocimiento|atribución|by).{0,100}|se adhiere a los criterios de.{0,60}|the trust project.{0,40}|conforme a los criterios de.{0,60}the trust project.{0,20}|(?:diseño web|desarrollo web|diseño y desarrollo|sitio (?:diseñado|desarrollado))(?: (?:por|de)|:) [^.!?]{2,40}|(?:política|normas|código) (?:de )?(?:privacidad|editorial|cookies|ético|éticas?|publicidad|correcciones|comentarios)|términos legales|(?:depósito legal|issn|registro (?:nacional de la )?propiedad intelectual|propiedad intelectual n)\b.{2,80}|directora? (?:responsable|editorial) ?: ?[^.!?]{3,60}|(?:nota|artículo|texto) (?:publicad[oa]|reproducid[oa]) (?:con (?:permiso|autorización)|bajo licencia) .{2,100}|(?:esta|la) información ha sido (?:elaborada|traducida|publicada)[^.]{2,80}(?:ia|inteligencia artificial|agencia)\b.{0,100})\.?`,
    remove: [
      'Este artículo se publica bajo una licencia Creative Commons.',
      'Política editorial',
      'ISSN 0000-0000',
      'Se adhiere a los criterios de The Trust Project'
    ],
    keep: ['Esta obra bajo la lluvia fue dura.', 'Desarrollo de la pesca', 'Director: Juan Marea']
  }
]
