import type {Rule} from '../../matching/rule.ts'

/** Labels before and above links to other articles, and links to the rest of a teaser. */
export const readAlsoRules: readonly Rule[] = [
  {
    id: 'lee-tambien',
    category: 'related',
    why: 'Links to other articles between the paragraphs, each behind such a label.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:lea|lee|leé|leer|ver|vea|ve|mira|mirá|mire|escucha|escuche|le puede|te puede|le podría|te podría|quizás? te)(?: también| además| más| interesar| interese| aquí| ahora| antes| la nota completa| la nota)|también (?:lea|lee|te puede interesar|le puede interesar|puedes leer|puede leer)|además(?: lea| lee)|(?:artículo|nota|noticia|contenido|tema|información|lectura|vídeo|video)s? (?:relacionad[oa]s?|recomendad[oa]s?)|relacionad[oa]s?|recomendad[oa]s?|recomendamos(?: leer)?|más (?:información|noticias|sobre el tema)|no te pierdas|no se pierda|sigue leyendo|siga leyendo|en contexto|para leer más|lectura recomendada|le recomendamos(?: leer)?|te recomendamos(?: leer)?|puede(?:s)? leer(?: también)?|puede interesarle|lo más leído)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}|[*>•►»\\[(\\s]{0,4}(?:podría interesarte|podría interesarle|en vídeo|en video)\\s*[:|] ?.{6,240}',
    remove: [
      'Podría interesarte: La lonja abre sus puertas',
      'Lea también: Vuelve el ferry a las islas del norte',
      'Te puede interesar | Cinco paseos para un domingo',
      'Más información: La última farera habla'
    ],
    keep: [
      'Podría interesarle el puesto, dijo el alcalde.',
      'Además de pan había queso.',
      'Quiso leer más, y leyó etiquetas.'
    ]
  },
  {
    id: 'relacionados',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:artículos?|notas?|noticias?|contenidos?|temas?|entradas?|lecturas?|vídeos?|videos?|historias?|enlaces?)(?: de interés)? (?:relacionad[oa]s?|recomendad[oa]s?|similares|destacad[oa]s|más leíd[oa]s)|relacionad[oa]s?|recomendad[oa]s?|te recomendamos|le recomendamos|recomendamos|(?:te|le) (?:puede|podría|pueden|podrían)(?: también)? interesar|también (?:te|le) puede interesar|quizás? te interese|lee también|lea también|leer también|lo más (?:leído|visto|comentado|compartido|popular)|las? más (?:leídas?|vistas?)|últimas (?:noticias|entradas|publicaciones)|noticias destacadas|más (?:noticias|artículos|historias|contenidos|sobre este tema|de este autor|leídas|información sobre .{2,60})|no te (?:lo )?pierdas|otras noticias|sigue leyendo|de interés|archivado en)\\s?[:.…»→]?|podría interesar(?:te|le)|en esta nota|más en \\p{L}[\\p{L} ]{2,30}|sobre (?:la firma|el autor|la autora|los autores)',
    then: {lines: 4, match: 'headline'},
    remove: ['Podría interesarle', 'Noticias relacionadas', 'Te puede interesar:', 'Lo más leído'],
    keep: [
      'Más en Cádiz que en Huelva, según la lonja.',
      'Lo más leído en aquel café era el cielo.',
      'Recomendado por su médico, bebía agua tibia.'
    ]
  },
  {
    id: 'seguir-leyendo',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      '[\\[(]?(?:(?:seguir|sigue|siga|continuar|continúa|continúe) leyendo|leer (?:más|la nota completa|el artículo completo|la noticia completa|nota completa|todo|entrada completa)|lee(?:r)? el (?:artículo|texto) (?:completo|original)|ver (?:más|todo|todas|todos|todas las noticias|más noticias|nota completa|galería|fotos|original)|saber más|más información|(?:haz|haga|hacé) clic (?:aquí|acá|en (?:este|el siguiente) (?:enlace|link)).{0,80}|(?:pincha|pinche|pulsa|pulse|clic|click) aquí.{0,100})[ .:…»›→>\\])]{0,5}',
    remove: ['Seguir leyendo', 'Leer más »', '[Leer la nota completa]'],
    keep: ['Leer más despacio ayuda, dice la maestra.']
  }
]
