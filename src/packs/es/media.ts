import type {Rule} from '../../matching/rule.ts'

/** Labels of advertisements, and what players, galleries and embeds leave behind. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'publicidad',
    category: 'ad',
    why: 'The label of an advertisement, or of what interrupts the text.',
    match:
      '[-–—~*=_|[({<\\s]{0,8}(?:publicidad|anuncios?|contenido patrocinado|patrocinad[oa](?: por .{2,40})?|contenido de marca|branded content|publirreportaje|(?:el |la |este )?(?:artículo|nota|noticia|texto|contenido|historia) (?:continúa|sigue) (?:abajo|después|debajo|tras|más abajo)(?: .{2,40})?|(?:continúa|sigue|continuar) (?:leyendo )?(?:después|abajo|debajo|tras) .{2,40}|después de la publicidad|desliza para .{2,30}|cerrar (?:publicidad|anuncio)|saltar (?:publicidad|anuncio))[-–—~*=_|\\])}>:.!\\s]{0,8}|publicidad ?[-–|] ?(?:sigue|siga|continúa|continúe) (?:leyendo|debajo|abajo|después).{0,30}',
    remove: [
      'Publicidad - Sigue leyendo debajo',
      'PUBLICIDAD',
      '- Publicidad -',
      'La nota continúa después de la publicidad'
    ],
    keep: ['Publicidad - sigue siendo el gasto mayor, dijo la socia.', 'Publicidad y prensa viven juntas.']
  },
  {
    id: 'afiliados',
    category: 'legal',
    why: 'A site tells that it is paid for what its readers buy, or how long a price holds.',
    match:
      '.{0,200}(?:(?:recib|obten|gan|percib|llev)\\p{L}+ (?:una |alguna )?(?:pequeña )?comisi(?:ón|ones)|enlaces? de afiliad[oa]s?|precios? (?:de compra |incluidos )[^.]{0,60}actualizados?|precios? [^.]{0,60}(?:sujetos? a (?:cambios|disponibilidad)|pueden? sufrir variaciones)|si eres usuario de amazon prime).{0,330}',
    at: 'tail',
    remove: [
      'Al comprar por estos enlaces recibimos una pequeña comisión.',
      '*Los precios incluidos están actualizados a 3 de mayo.'
    ],
    keep: ['La comisión de vecinos se reunió en el molino.', 'El tiempo de cocción puede variar.']
  },
  {
    id: 'reproductor',
    category: 'media',
    why: 'What players, galleries and embeds leave behind.',
    match:
      '(?:(?:tu|su|este) (?:navegador|dispositivo) no (?:soporta|admite|es compatible).{0,100}|(?:este )?(?:vídeo|video|contenido|audio) no (?:está )?(?:disponible|se puede reproducir).{0,60}|(?:ver|mira|mire|mirá|vea|escucha|escuchar|reproducir)(?: (?:el|este|la|en|más|aquí))? ?(?:vídeo|video|galería|galería de fotos|fotogalería|audio|podcast|publicación en instagram|esta publicación en instagram|artículo|nota|más fotos)s?(?: (?:aquí|completo|completa|abajo))?|(?:una )?publicación (?:compartida|de) (?:de|por) .{2,120}|fotogalería|galería(?: de (?:fotos|imágenes))?|(?:vídeo|video|audio)s?|(?:haz|haga) clic (?:en|sobre) la imagen.{0,60}|ampliar (?:foto|imagen)|ver (?:foto|fotos|imagen)|cargando(?: (?:vídeo|video|comentarios))?\\.*|foto \\d+ de \\d+|\\d+ de \\d+ fotos|pie de foto,?|fuente de la imagen,? ?.{0,60}|título del vídeo,? .{2,100}|necesitas javascript.{0,80}|(?:para ver este|activa|habilita)[^.]{0,40}javascript.{0,80}|final de (?:twitter|instagram|facebook|las? recomendaciones|quizás también te interese|más leídas|youtube).{0,60}|saltar .{0,40}(?:y continuar leyendo|contenido).{0,40})[.!:]?|escuchar(?: (?:esta|la) (?:noticia|nota|artículo)| (?:este|el) artículo)?',
    remove: [
      'Ver video',
      'Ver esta publicación en Instagram',
      'Fotogalería',
      'Fuente de la imagen, Getty Images'
    ],
    keep: ['Ver para creer.', 'Video mata radio, cantaban.']
  }
]
