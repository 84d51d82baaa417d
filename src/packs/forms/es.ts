import type {Vocabulary} from './vocabulary.ts'

/** Spanish. */
export const vocabulary: Vocabulary = {
  language: 'es',
  link: '(Lea/Lee/Leer/Vea/Ve/Ver/Mira/Mire/Escucha) (también/además) | (Lea/Lee/Leer) más | (También lea/También lee/También te puede interesar/También le puede interesar/También puedes leer/También puede leer) | (Te/Le/Os/Les) (puede/podría/recomendamos/podrían) (interesar/leer) | (Te/Le) (podría/puede) interesar (también/leer) | (Puedes/Puede) leer (también/además) | No te pierdas | No se pierda | (Nota relacionada/Noticia relacionada/Artículo relacionado/Noticias relacionadas/Notas relacionadas/Artículos relacionados/Contenido relacionado/Información relacionada) | (Más información/Más detalles/Para saber más/Para leer más) | Sigue leyendo | Seguir leyendo | Te sugerimos | Te recomendamos(/ leer) | Le recomendamos(/ leer) | Recomendado | Más sobre (el tema/este tema) | Entérate | De interés | Sepa más | Conoce más | Ver más | Mirá también | Leé también | (Además puedes/Además puede) leer | (Puedes/Puede) (leer/ver)',
  heading:
    '(Noticias/Notas/Artículos/Temas/Contenidos/Entradas/Enlaces/Videos/Vídeos/Historias) (relacionadas/relacionados/recomendadas/recomendados/destacadas/destacados/más leídas/más leídos/más vistas/más vistos/populares/recientes/similares) | Lo (más leído/más visto/último/más reciente/más comentado/más popular) | (Las/Los) más (leídas/leídos/vistas/vistos) | Más (noticias/leídas/leídos/vistas/contenido/historias/artículos) | Últimas noticias | Otras noticias | Te puede gustar | Últimas entradas | En portada | Tendencias | Relacionados | Relacionadas | Relacionado | Recomendados | También te puede gustar',
  picture:
    '(Foto/Fotos/Fotografía/Fotografías/Imagen/Imágenes/Ilustración/Infografía) | Crédito(/s) (de la foto/de foto/de imagen/fotográfico/foto/imagen) | (Créditos/Crédito) | Fuente de (la imagen/imagen) | Pie de foto | Captura de pantalla',
  credit:
    'Autor(/a/es) | Redacción | Redactor(/a) | Texto | Textos | Fuente(/s) | Edición | Editor(/a) | Editado por | Escrito por | Publicado por | Con información de | Información de | Traducción | Traducido por | Vídeo | Video | Reportero | Corresponsal | Agencia | Tomado de | Vía',
  byline:
    'Por | POR | Escrito por | Publicado por | Redactado por | Con información de | Editado por | Con la colaboración de | Traducción de | Traducido por',
  role: 'periodista | redactor | redactora | corresponsal | editor | editora | enviado especial | enviada especial | columnista | reportero | reportera | Redactor | Redactora | Corresponsal | Enviado especial | Periodista',
  stamp:
    '(Publicado/Publicada/Actualizado/Actualizada/Modificado/Creado/Subido) (/el/a las/en) | (Fecha/Fecha de publicación/Fecha de actualización/Última actualización/Última modificación/Publicación/Actualización/Primera publicación)',
  month: '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)\\p{L}{0,8}\\.?',
  weekday:
    '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|lun|mar|mié|jue|vie|sáb|dom)\\.?',
  verb: '(Síguenos/Siguenos/Síganos/Seguinos/Seguínos/Sigue/Siga/Seguí/Sigan) | (Suscríbete/Suscribite/Suscríbase/Suscribirse/Suscríbanse) | (Únete/Unite/Únase/Sumate/Súmate/Entra) (/a) | (Descarga/Descargue/Descargá/Bájate) | (Comparte/Comparta/Compartí) | (Regístrate/Registrate/Regístrese/Inscríbete) | (Recibe/Reciba/Recibí) | (Apoya/Apoye/Haz/Dale/Activa/Déjanos/Deja/Deje/Visita/Visite/Escríbenos/Haga)',
  own: '(nuestro/nuestra/nuestros/nuestras) (canal/canales/newsletter/boletín/boletines/página/app/aplicación/comunidad/grupo/redes/redes sociales/cuenta/cuentas/perfil/WhatsApp/Telegram/fanpage/lista/sitio web/trabajo/periodismo/contenido/podcast) | (a nuestro/a nuestra/a nuestros/en nuestro/en nuestra/en nuestras) (canal/canales/newsletter/boletín/boletines/página/comunidad/grupo/redes sociales/redes/cuenta) | al (canal/boletín/newsletter) de | el (boletín/newsletter) | tu (comentario/correo/email/bandeja/inbox/celular/móvil) | esta (noticia/nota/nota con) | este (artículo/contenido) | las notificaciones | nos en … | a nuestras notificaciones | con tus amigos | (nuestra/a nuestra) (revista/edición impresa/edición digital)',
  button:
    'Compartir(/ esta noticia/ este artículo/ nota/ noticia/ esta nota) | Comparte(/ esta noticia/ este artículo/ esto/ esta nota) | Imprimir | Comentarios | Comentar | Comenta | Deja (tu/un) comentario | Dejar (un/) comentario | Deja una respuesta | Cancelar (la/) respuesta | Ver comentarios | Suscríbete | Suscribirse | Suscríbase | Enviar | Enviar por (correo/email) | Copiar (enlace/link/URL) | Enlace copiado | Me gusta | Guardar | Seguir | Síguenos | Seguir leyendo | Leer más | Ver más | Leer nota completa | Cargar más | Mostrar más | Ir al contenido | Saltar al contenido | Menú | Buscar | Inicio | Volver arriba | Siguiente | Anterior | Artículo anterior | Artículo siguiente | Siguiente artículo | Siguiente noticia | Noticia anterior | Reportar (un/) error | Iniciar sesión | Regístrate | Twittear | Tuitear | Escuchar | Pinear | Regala este artículo | Añádenos en Google | Escuchar (noticia/artículo/nota) | Escucha (la noticia/el artículo/esta noticia/este artículo/esta nota) | Continúa leyendo(/ esta historia) | Guardar artículo | Leer después | Leer más tarde | Guardar en favoritos | Mostrar más información | Compartir en | Vuelve arriba | Ver en (Twitter/Instagram/X) | Temas del artículo',
  shareOn:
    '(Compartir/Comparte/Compártelo/Compartilo) (en/por/vía) | Síguenos en | Enviar por | Publicar en | Recomendar en | Compartir',
  ad: 'Publicidad | Anuncio | Anuncios | Contenido patrocinado | Patrocinado | Publicidad - sigue leyendo debajo | La noticia continúa después de la publicidad | Continúa después de la publicidad | PUBLIRREPORTAJE | Contenido promocionado | Espacio publicitario | Anuncio publicitario | Publicidad - seguir leyendo | Publicidad seguir leyendo | Ofrecido por | Presentado por',
  tags: 'Etiquetas | Tags | Temas | Palabras clave | Etiquetado (en/como/con/) | Archivado en | Categorías | Categoría | Más sobre | Temas relacionados | Sección | Temas del artículo',
  legal:
    'Todos los derechos reservados | Prohibida (la/su) reproducción | (Queda/Está) prohibida la reproducción | Derechos reservados | Aviso legal | (Este sitio web/Este sitio/Utilizamos/Usamos) (utiliza/usa/) cookies | Política de (privacidad/cookies) | Términos y condiciones | Las opiniones (expresadas/vertidas) | no se hace responsable (de/por) | Reproducción (autorizada/permitida) | (es/son) (responsabilidad/responsabilidad exclusiva/de exclusiva responsabilidad/de responsabilidad exclusiva/exclusiva responsabilidad) de (su autor/sus autores/quien escribe/quienes las emiten/quien lo firma/su autora)',
  inText: {
    ad: 'Publicidad | Anuncio | Contenido patrocinado',
    more: 'Leer más | Ver más | Seguir leyendo | Sigue leyendo | Continúa leyendo | Lee más | Lee aquí | Lee la nota completa',
    also: '(Lee/Lea/Leé/Mira/Mirá/Vea/Ve) también | Lea además | (Te/Le) puede interesar | También te puede interesar | Puedes (ver/leer) | (Te/Le) recomendamos | No te pierdas',
    photo: 'Foto | Fotos | Imagen',
    watch: '(Mira/Vea/Mirá) el (video/vídeo) | Ver (video/vídeo) | Ver (galería/fotos) | Mira las fotos',
    listen: 'Escuchar (artículo/noticia/nota) | Escucha (el artículo/la noticia/esta noticia/este artículo)',
    newsroom: '(EFE/Agencia EFE/Agencias) | (Redacción/De la Redacción/Redacción Web/Redacción Digital)',
    asked: 'Entrevista (de/realizada por) | Texto y fotos de',
    dayIn: 'el | día | del | al | de',
    keep: {
      ad: 'Cerró la tienda. Publicidad nunca hizo.',
      more: 'Ella volvió al libro. Leer más la cansaba.'
    }
  },
  papers: 'Agencias?|Correo|Diario|Gaceta|Tribuna|Noticias|Europa Press',
  appeals: {
    want: '¿ ?(?:quier[eo]s?|quieres|quiere|querés|te gustaría|deseas?|buscas?|te interesa|no te quieres perder|aún no|todavía no|ya)',
    about: 'notic|inform|novedad|recib|enter|actualid|leer|perder|saber|contenid|suscri|whatsapp',
    order:
      'suscr[ií]b|únete a|unite a|s[uú]mate a|haz cli(?:c|ck) (?:aquí|en)|s[ií]guenos|regístrate|apúntate a|escr[ií]benos|activa las|descarga (?:la|nuestra) app',
    act: 'descarg(?:a|á|ue)|baj[aá]|instal[aáe]|activ[aáe]|únete|unite|sumate|sigue|seguí|siga|suscríbete|entra|accede',
    click:
      '(?:haz|haga|hacé|da|dale|de) (?:clic|click|un clic)(?: (?:aquí|acá|en este (?:enlace|link)))?|(?:pincha|pinche|pulsa|pulse|ingresa|ingrese|clic|click|entra) (?:aquí|acá|en este (?:enlace|link)|en el siguiente (?:enlace|link))',
    to: 'para (?:ver|leer|descargar|escuchar|conocer|acceder|consultar|más información|mayor información|suscribirte|recibir|unirte|saber|revisar|seguir)',
    offer:
      '(?:la|nuestra) (?:app|aplicación)[^.!?]{0,40}(?:notici|diario|periódico|informa|anuncios)|(?:el|al|nuestro) (?:canal|grupo)[^.!?]{0,60}(?:whatsapp|telegram|youtube)|las (?:notificaciones|alertas) (?:de|y|para)',
    error:
      '(?:si )?(?:(?:has |ha )?(?:encontra\\p{L}{2,6}|encuentra\\p{L}{0,2}|detecta\\p{L}{1,6}|halla\\p{L}{2,6}|viste|ves|ve|nota\\p{L}{1,4}|crees|cree)|hay)(?: que hay)? (?:algún|un|una|alguna) (?:error|errata|fallo|imprecisión|inexactitud)',
    write: 'escr[ií]b|avís|repórt|reportar|cont[aá]ct|comun[ií]c|inf[oó]rm|env[ií]|háznoslo|hacénos|notif',
    address: 'tu (?:dirección de )?(?:correo(?: electrónico)?|e-?mail)',
    used: '(?:será|serán|es|son|no será|no se) (?:utilizad|usad|tratad|compartid|publicad|comparti|publica|utiliza|trata)',
    daily:
      '(?:cada|todas las|todos los) (?:mañanas?|días?|semanas?|tardes?|noches?|lunes|viernes|domingos?|sábados?)',
    inbox: 'en tu (?:correo|email|bandeja|buzón|móvil|celular|whatsapp|inbox)',
    like: 'me gusta',
    loading: 'cargando',
    followUs: 's[ií]guenos|síganos|seguinos|síguelo|sígueme',
    liked: 'te (?:ha gustado|gustó|gusta|ha parecido útil)|le gustó',
    tell: 'comp[aá]rt|coment|deja|d[eé]janos|s[ií]gu|suscr',
    subscribe: 'suscríbete|suscribite',
    deal: 'accede|oferta|por (?:solo|sólo)|sólo|solo',
    period: 'mes|año|semana',
    access: 'accede a (?:todos los contenidos|todo el contenido)',
    samples: {
      question: [
        '¿Quieres recibir las noticias del puerto? Suscríbete gratis',
        '¿Quieres pan? Entra y siéntate, dijo la abuela.'
      ],
      click: ['Para leer la carta completa, haz clic aquí.', 'Haz clic en «Archivo» y luego en «Guardar».'],
      offer: ['Descarga la app de La Gaceta y lee sin anuncios', 'Descarga la leña del carro y entra.'],
      error: [
        'Si encuentras un error en la noticia, escríbenos a faro@gaceta.example',
        'Si encuentras un error en la cuenta, empieza otra vez.'
      ],
      address: ['Tu correo será utilizado para enviarte la newsletter.', 'Su correo será leído por nadie.'],
      daily: ['La actualidad de la isla, cada mañana, en tu correo', 'Cada mañana llega pan al pueblo.'],
      account: ['Síguenos en @gaceta', 'Síguenos, le dijo @marea.'],
      liked: ['¿Te ha gustado? Compártelo', '¿Te gusta? Come más, dijo la abuela.'],
      price: ['Suscríbete por 1 € al mes', 'Accede a todos los barrios el agua.']
    }
  },
  siteLinks: {
    follow:
      'sigue a|siga a|seguí a|sigue toda la (?:información|actualidad) de|sigue las noticias de|añade a|agrega a|encuentra a',
    news: '(?:lee|lea|leé|leer|consulta|consulte|encuentra|conoce|mira|ver|sigue|puedes (?:consultar|leer|ver)|puede (?:consultar|leer|ver)) (?:aquí |también )?(?:más|otras|todas las|toda la|las últimas) (?:noticias|actualidad|notas|historias|información de última hora)',
    title: 'toda la (?:información|actualidad) (?:de|sobre)|todas las noticias (?:de|sobre|en)',
    neighbour:
      '(?:Artículo|Entrada|Noticia|Nota|Publicación) (?:anterior|siguiente)|(?:Siguiente|Anterior) (?:artículo|entrada|noticia|nota)',
    section: '(?:ver|leer|lee|lea|leé) más (?:en|de|sobre)',
    others:
      'los lectores también (?:leen|leyeron)|otros (?:usuarios|lectores) también (?:leen|leyeron|vieron)',
    samples: {
      follow: 'Sigue a La Gaceta en Google Discover',
      news: 'Lee más noticias de Deportes aquí.',
      neighbour: 'Artículo anterior',
      section: 'Ver más en Deportes',
      keep: [
        'Sigue a su hermana en la lista, y lee más noticias que libros.',
        'Ver más en Cádiz, y menos en Huelva: es lo suyo.'
      ]
    }
  },
  notices: {
    player:
      'contenido (?:externo|incrustado)|v[ií]deo (?:relacionado|recomendado)|v[ií]deo ?: ?\\d{1,2} ?min(?: \\d{1,2})?|(?:imagen|foto) \\d{1,3} (?:de|/) \\d{1,3}|escuchar ?\\(\\d{1,2} ?min\\p{L}{0,4}\\)',
    must: 'debes?|es necesario|necesitas?|por favor',
    allow: '(?:activ|habilit)(?:a|ar)|acepta',
    shown: 'v[ií]deo|contenid|javascript|página|visualiza',
    developing: 'noticia en (?:desarrollo|construcción|proceso)|en actualización',
    skip: 'saltar',
    goOn: 'y continuar leyendo',
    end: 'fin de|final de',
    box: 'recomendamos|publicación|contenido',
    printed:
      '(?:este (?:artículo|texto)|esta (?:nota|noticia|columna)|artículo|texto) (?:apareció|fue publicad[oa]|se publicó|ha sido publicad[oa]|publicad[oa]) (?:originalmente |originariamente )?en (?:la |el )?(?:edición|versión|número)',
    text: 'est[ea] (?:artículo|texto|nota|noticia|contenido|traducción)',
    machine: 'inteligencia artificial|\\bia\\b',
    checked: 'revis|edit|supervis|verific',
    contains: 'contiene|contienen|contener|podemos|puede',
    affiliate: '(?:enlaces?|links?)(?: de)? (?:afiliad[oa]s?|afiliación)',
    samples: {
      player: ['Imagen 2 de 9', 'Vídeo relacionado con el crimen desapareció.'],
      permission: [
        'Debes activar JavaScript para ver el video.',
        'Debes activar el freno para ver la pantalla.'
      ],
      developing: ['Noticia en desarrollo...', 'Noticia en desarrollo rural: abre la lonja.'],
      skip: ['Saltar Recomendamos y continuar leyendo', 'Fin de la historia'],
      printed: [
        'Este artículo apareció en la edición impresa del 8 de mayo.',
        'Publicado en la edición de mayo, el cuento gustó.'
      ],
      machine: [
        'Esta nota fue elaborada con ayuda de inteligencia artificial y revisada por un editor.',
        'Este artículo trata de la inteligencia artificial y de sus dueños.'
      ],
      affiliate: ['Esta página contiene enlaces de afiliados.', 'La cadena contiene enlaces de hierro.']
    }
  },
  author: {
    by: 'Por',
    written: 'Artículo de | Escrito por | Redactado por | Texto de | Nota de',
    role: 'periodista'
  },
  continues:
    '(El artículo/La nota/La noticia/El texto/Este artículo/La información) (continúa/sigue) (debajo/abajo/más abajo/después/tras/luego) (/de la publicidad/del video/del vídeo/de este anuncio/del anuncio/la publicidad/el anuncio/de la imagen/de la galería) | (Continúa/Sigue) (leyendo/la nota/la noticia/el artículo) (debajo/después/tras) (de la publicidad/del anuncio/del video/del vídeo/la publicidad/el anuncio)',
  samples: {
    headlines: ['El transbordador vuelve a las islas', 'La escuela recibe un autobús nuevo'],
    sentence: 'Los vecinos plantaron tilos junto al molino.',
    name: 'Ana Ruiz',
    date: '4 de mayo de 2020, 10:15',
    keep: {
      link: 'Leer también cansa los ojos, dijo la abuela.',
      heading: 'Últimas noticias trajo el cartero.',
      picture: 'Foto tras foto, el álbum se llenó.',
      credit: 'Fuente: brota de la roca; se bebe. Luego se anda.',
      byline: 'Por la mañana llovía.',
      role: 'Ana Ruiz, médica del pueblo',
      stamp: 'Publicado en 2021, el informe nombra nueve pueblos.',
      prompt: 'Sigue el sendero de nuestro valle hasta el puente.',
      button: 'Compartir pan es compartir vida.',
      ad: 'Publicidad y prensa viven juntas.',
      tags: 'Etiquetas falsas había muchas.',
      legal: 'Los derechos de los vecinos los defendió una jueza.'
    }
  }
}
