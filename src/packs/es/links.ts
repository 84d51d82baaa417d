import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const section = r`(?:noticias?|internacional(?:es)?|nacional(?:es)?|locales|mundo|el mundo|política|economía|negocios|finanzas|mercados|empresas|deportes?|fútbol|cultura|sociedad|opinión|editorial|columnas?|columnistas?|análisis|entrevistas?|reportajes?|crónicas?|investigación|actualidad|ciencia|tecnología|salud|educación|medio ?ambiente|espectáculos?|entretenimiento|farándula|famosos|televisión|música|cine|libros|estilo de vida|viajes|turismo|gastronomía|recetas|moda|belleza|motor|policiales|sucesos|judicial|seguridad|tribunales|provinciales?|regional(?:es)?|regiones|estados|américa latina|latinoamérica|europa|estados unidos|ee\.? ?uu\.?|tendencias|virales?|últimas noticias|última hora|portada|destacad[oa]s?|comunicados?|notas? de prensa|sala de prensa|blogs?|especiales|multimedia|videos|vídeos|tribuna|tutoriales|sin categoría|general|exclusiv[oa])`

/** Links to other articles, and the sections and subjects under which this one is filed. */
export const linkRules: readonly Rule[] = [
  {
    id: 'seccion',
    category: 'taxonomy',
    why: 'The section of the paper, above the headline.',
    at: 'head',
    match: r`[•#*-]? ?${section}(?: ?[|/>»•·] ?\p{L}[\p{L} |/>»•·–-]{2,60})?`,
    remove: ['Internacional', 'Análisis', 'Deportes / Fútbol'],
    keep: ['Cultura – entrada libre', 'Noticias del faro', 'Internacional fue su fama.']
  },
  {
    id: 'migas',
    category: 'taxonomy',
    why: 'The path of sections that leads to the article.',
    match: r`archivos? (?:de|por) (?:la )?(?:etiqueta|categoría|autor|mes|tag)s? ?: ?[^.!?]{2,60}|(?:entradas|artículos|noticias) (?:etiquetad|clasificad|archivad)[oa]s (?:como|con|en)(?: la etiqueta)? ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|resultados de (?:la )?búsqueda (?:para|por|de) ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|(?:(?:estás?|se encuentra|usted está|te encuentras) (?:en|aquí) ?:? ?)?(?:inicio|portada|home|página principal) ?(?:[>»›/|→]|::) ?[^.!?]{2,160}`,
    remove: [
      'Archivo de la etiqueta: puerto',
      'Resultados de la búsqueda para: faro',
      'Inicio > Noticias > Puerto',
      'Estás en: Inicio » Cultura'
    ],
    keep: [
      'Noticias clasificadas como falsas',
      'Archivo de la casa: cartas y postales',
      'Inicio, nudo y desenlace faltaban.'
    ]
  },
  {
    id: 'mire',
    category: 'related',
    why: 'One word and a colon before the headline of another article.',
    caseSensitive: true,
    match: r`[*>•▪►→»\[(-]{0,3} ?(?:(?:Mira|MIRA|Mirá|Mire|Lea|LEA|Lee|LEE|Leé|Leer|Vea|VEA|Vé|Ver|VER|Lea más|Lee más|LEE MÁS|LEA MÁS|Mira aquí|Ver más|VER MÁS|Vea más|Conoce más|Conozca más|Relacionada?|RELACIONAD[OA]|Nota relacionada|Te sugerimos|Le sugerimos|Sugerimos|Entérate|ENTÉRATE|Interesante|Además|ADEMÁS|Te puede servir|Le puede servir|Continúa leyendo|Más detalles|En otras noticias|En otra noticia|Te invitamos a leer|Le invitamos a leer|Lo último|De interés|Puedes ver|PUEDES VER|Recuerda leer|Lo que se sabe|Foto y video|Galería|FOTOGALERÍA|Nota completa|LECTURA RECOMENDADA|Revisa también|Revise también|Revisa aquí|También revisa|También puedes ver|También lee|Mira además|Mirá también|Enterate|No dejes de leer|También en [A-ZÁ-Ú][\p{L} ]{2,20}) ?(?::|\||>+|»|→|[–—-](?= ))|LEE TAMBIÉN|LEA TAMBIÉN|TE PUEDE INTERESAR|TE RECOMENDAMOS|MIRA TAMBIÉN|VEA TAMBIÉN|LEER TAMBIÉN|VER TAMBIÉN|MIRÁ TAMBIÉN|LEÉ TAMBIÉN|Lee también|Lea también|Te puede interesar|Le puede interesar|Mira también|Vea también|Mirá también|Leé también) ?[\p{Lu}¿“"‘'«¡\d#].{14,170}[^.:;,\s]`,
    remove: [
      'Mira: La lonja abre sus puertas tras la riada',
      'Lea: El faro, más que historia y postales',
      'LEE TAMBIÉN Vuelve el ferry a las islas del norte'
    ],
    keep: [
      'Mira: La vida es dura y corta, dijo.',
      'Además: La harina, tamizada, y la sal.',
      'Ver El barco de noche es lo suyo.'
    ]
  },
  {
    id: 'lea-entre-parentesis',
    category: 'related',
    why: 'A link to another article, in brackets in the middle of the text.',
    scope: 'span',
    match: r`[(\[](?:leer|lea|lee|ver|vea|más) (?:más|aquí|nota completa|información) ?:? ?https?://[^()\s]{5,200}[)\]]\.?|[(\[](?:haz |haga |hacé )?cli(?:c|ck) (?:aquí|en|sobre)\b[^()\[\]]{0,40} para (?:ver|leer|acceder a|ampliar|saber|escuchar) (?:la |el |las |los )?(?:receta|nota|noticia|v[ií]deo|foto|imagen|galería|artículo|más|entrevista|texto)[^()\[\]]{0,40}[)\]]|[(\[] ?(?:(?:lea|lee|leer|leé|vea|ver|mira|mirá|te puede interesar|le puede interesar|puede leer|puedes leer|te recomendamos|le recomendamos|en contexto|le sugerimos|te sugerimos|no te pierdas|lea más|ver más|más información)(?: también| además| más| aquí| acá)?|también (?:lea|lee|te puede interesar)|además(?: lea)?) ?: ?[^()\[\]]{8,180}[)\]]\.?`,
    remove: [
      'Volvieron al puerto. ⟦(Leer más https://gaceta.example/ferry)⟧',
      '⟦(clic en la imagen para ver la receta)⟧',
      'Volvieron al puerto. ⟦(Lea también: Vuelve el ferry a las islas)⟧ Nadie los esperaba.',
      '⟦[Te puede interesar: La última farera habla]⟧'
    ],
    keep: [
      'Abra el menú (clic en el botón para ver las opciones).',
      'El libro (véase el tomo dos) trata del mar.',
      'Compró harina (además: sal).'
    ]
  },
  {
    id: 'lea-tras-parrafo',
    category: 'related',
    why: 'A label and the headline of another article, glued to the end of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?”"»)…] ?)(?:L[eE][aAeEé] (?:también|TAMBIÉN|además|ADEMÁS|más|MÁS)|Te puede interesar|TE PUEDE INTERESAR|Le puede interesar|LE PUEDE INTERESAR|Leer también|Leer más|Más información|También lee|También te puede interesar|Puede leer|Puedes leer|Te recomendamos|TE RECOMENDAMOS|No te pierdas|Sigue leyendo|Mira también|MIRA TAMBIÉN|Mirá también|Vea también|VEA TAMBIÉN|Ver también|Nota relacionada|Noticia relacionada|Lectura recomendada) ?[:|»>–-]{1,3} ?[\p{Lu}¿“"‘'«¡\d][^.!?]{10,170}[?!]?$`,
    remove: ['Volvieron al puerto esa tarde. ⟦Lee también: Vuelve el ferry a las islas del norte⟧'],
    keep: ['Habló poco. Más información: Al llegar contó lo que vio. Luego calló.']
  },
  {
    id: 'mas-en',
    category: 'related',
    why: 'The label above links to a section or a subject; their headlines follow.',
    match: r`(?:más (?:en|de|sobre|noticias de|información (?:en|de|sobre)|contenido de) (?!\d)[^.!?:]{2,40}|otras noticias de [^.!?:]{2,30}|lo más (?:leído|visto|nuevo) (?:en|de) [^.!?:]{2,30}|(?:más )?noticias (?:sobre|de|en) [^.!?:]{2,30}) ?:`,
    then: {lines: 5, match: 'headline'},
    remove: [
      'Más en DT:',
      'Más noticias de Cultura:',
      'Más en El Puerto:\nLa lonja abre sus puertas tras la riada'
    ],
    keep: ['Más de 30 barcos:', 'Más en Cádiz que en Huelva: así se reparte.']
  },
  {
    id: 'mas-vistas',
    category: 'related',
    why: 'Labels of boxes with other articles, beside or below the text.',
    at: 'edge',
    match: r`(?:(?:las |los )?más (?:vist|leíd|comentad|compartid|recient|popular|valorad)[oae]?s?|recientes|populares|lo último|lo más (?:nuevo|reciente)|te puede gustar|también te (?:puede|podría) gustar|(?:quizás|tal vez|a lo mejor) (?:también )?te (?:guste|interese|pueda interesar)|artículos (?:anteriores|similares|sugeridos)|historias (?:relacionadas|destacadas|web)|más del autor|related articlesmore from author|artículos relacionadosmás del autor|artículos relacionados ?más del autor|noticias (?:al momento|del día|de hoy|similares)|en (?:esta )?portada|especiales|lo más destacado|recomendados para (?:ti|usted|vos)|(?:te|le) recomendamos leer|lecturas? sugeridas?|seguir leyendo en .{2,40}|lo que debes saber|tendencias|temas del día|otras entradas|otros artículos|otros posts|más entradas|te sugerimos|entradas (?:recientes|populares|similares))\s?[:.…»→]?`,
    remove: ['Más vistas', 'Recientes', 'También te puede gustar', 'ARTÍCULOS RELACIONADOSMÁS DEL AUTOR'],
    keep: ['Recientes eran las huellas.']
  },
  {
    id: 'texto-completo',
    category: 'related',
    why: 'A link to the full text, to the original or to a document.',
    match: r`[(\[]?(?:(?:texto|artículo|nota|noticia|entrevista|informe|comunicado|documento|reportaje|versión|columna|lectura) (?:complet[oa]|original|íntegr[oa])(?: en pdf)? ?:? ?(?:aquí|aqui|acá|en (?:este|el siguiente) (?:enlace|link)|en https?://\S{4,200}|https?://\S{4,200})|(?:lea|lee|leer|leé|ver|vea|consulta|consulte|descarga|descargar|accede a|acceder a|puede(?:s)? (?:leer|ver|consultar|descargar))(?: aquí| acá)? (?:el|la|los|las) (?:texto|artículo|nota|noticia|entrevista|informe|comunicado|documento|reportaje|publicación|original|versión)s?(?: (?:complet[oa]|original|íntegr[oa])s?)?(?: en (?:pdf|su sitio original))?(?: (?:aquí|aqui|acá|en este (?:enlace|link)|en el siguiente (?:enlace|link)|haciendo clic aquí))?|ver (?:más )?(?:aquí|acá)|más información (?:aquí|acá|en este enlace)|lea más aquí|(?:haz|haga|hacé) (?:clic|click) (?:aquí|acá)(?: para .{3,80})?|ir a la (?:nota|noticia|fuente)|fuente original|ver (?:noticia|nota|artículo|entrada|publicación|fuente|en pdf|pdf)(?: (?:original|complet[oa]))?|descargar (?:pdf|artículo|en pdf)|continuar leyendo.{0,60}|leer (?:entrada|artículo|noticia) completa)[)\].»→>]{0,3}`,
    remove: ['Texto completo AQUÍ', 'Ver más aquí', 'Descargar PDF'],
    keep: [
      'Lea el comunicado completo:',
      'Ver el original de la carta emociona.',
      'Leer la nota en voz alta ayuda.'
    ]
  },
  {
    id: 'leer-en',
    category: 'related',
    why: 'A link to the article in the paper that it was first printed in.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:Lea|Lee|Leer|Ver|Vea|Puede leer|Puedes leer|Sigue leyendo|Seguir leyendo)(?: aquí)?(?: (?:el|la) (?:artículo|nota|noticia|entrevista|texto|reportaje|columna)(?: original| complet[oa])?)? en (?:el |la )?["“«']?\p{Lu}[^.!?]{2,50}["”»'.]{0,2}`,
    remove: ['Lea el artículo completo en La Gaceta del Puerto', 'Seguir leyendo en “El Faro”'],
    keep: ['Leer en Madrid es caro. Escribir en la isla, no.']
  },
  {
    id: 'anterior-siguiente',
    category: 'related',
    why: 'Links to the posts before and after, with their headlines, some glued to the label.',
    caseSensitive: true,
    match: r`[<←‹«]{0,2} ?(?:(?:Artículo|Noticia|Entrada|Nota|Post|Publicación|ARTÍCULO|NOTICIA|ENTRADA|NOTA)s? ?(?:anterior|siguiente|Anterior|Siguiente|ANTERIOR|SIGUIENTE)|(?:Anterior|Siguiente|Próximo|Próxima) (?:artículo|noticia|entrada|nota|publicación)|Navegación de entradas?)(?: ?[:»›>→] ?|(?=[\p{Lu}¿“"‘«¡\d]))[^.:]{5,170}`,
    at: 'tail',
    remove: ['Artículo anteriorLa lonja abre sus puertas', 'Siguiente noticia: Vuelve el ferry'],
    keep: ['Nota anterior al pie.']
  },
  {
    id: 'temas',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed, or their label.',
    match: r`(?:temas?|tags?|etiquetas?|categorías?|keywords|secciones|palabras clave|más temas|temas (?:de este artículo|tratados|relacionados|del día)|archivado en|en esta noticia|tópicos|etiquetado(?: (?:con|como|en))?) ?:?|(?:etiquetad[oa]|archivad[oa]|clasificad[oa]) (?:como|en|bajo|con) ?:? ?[^.!?:]{2,200}|(?:categorías?|etiquetas?|tags?|temas?) ?[:|] ?[^!?]{2,300}`,
    at: 'edge',
    remove: ['Temas', 'Etiquetado con puerto, ferry, islas', 'Categorías: Cultura, EE. UU., Puerto'],
    keep: ['Tema aparte es el faro.', 'Archivado en 1950, el plano se perdió.']
  }
]
