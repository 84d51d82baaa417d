import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, labels, personName, pictureOwner} from '../patterns.ts'
import {date, month} from './words.ts'

/** Bylines, dates, owners of pictures and sources, each behind its usual label or in a line of its own. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'firma',
    category: 'credit',
    why: 'The line that names the author, above the text.',
    caseSensitive: true,
    match: `(?:(?:Por|POR|Escrito por|Redactado por|Publicado por|Texto|Textos|TEXTO|Texto de|Autor|Autora|AUTOR|Redacción|Redactora?|Entrevista de|Reportaje de|Una crónica de)(?: ?: ?| ))(?!El |La |Los |Las |Un |Una |Lo |Su |Fin |Otra |Todo )${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?`,
    at: 'head',
    remove: ['Por Ana Ruiz', 'Por María del Valle, corresponsal', 'Texto: Juan Marea'],
    keep: ['Por la mañana llovía.', 'Por El Valle pasa un río manso.']
  },
  {
    id: 'redaccion',
    category: 'credit',
    why: 'The newsroom or the agency in place of an author.',
    match:
      '[-–—(\\[/ ]{0,3}(?:(?:fuente|con información de|agencias?|por)s?:? )?(?:redacción(?: (?:digital|web|central|deportes|internacional|\\p{L}+))?|agencias?|efe|europa press|afp|reuters|ap|ansa|télam|notimex|xinhua|prensa latina|rt|dpa|servimedia|colpisa|cuartoscuro|getty images|shutterstock|ep|la redacción|staff|enviad[oa] especial|corresponsal)(?: ?[/|,-] ?(?:efe|afp|reuters|ap|agencias|europa press|redacción|\\p{L}{3,14}))?[ )\\]/.]{0,3}|\\| ?(?:efe|afp|reuters|agencias|europa press)|(?:imagen|foto|fotografía|fotos|imágenes) de archivo\\.?|redacción (?:el |la |los |de )?\\p{L}[\\p{L} ]{2,24}',
    remove: ['Cuartoscuro', 'Foto de archivo', '| EFE', 'Redacción', 'EFE / Agencias', '(Europa Press)'],
    keep: [
      'Foto de archivo y acta: así se cerró el caso',
      'Redacción y ortografía cuentan por igual.',
      'Agencias de viaje cerraron.'
    ]
  },
  {
    id: 'edicion',
    category: 'credit',
    why: 'Agencies and newsrooms name below a text who had a share in it.',
    caseSensitive: true,
    match: `\\W{0,3}(?:(?:Reporte|Reportaje|Información|Edición|Editado|Editora?|Redacción|Escrito|Producción|Traducción|Traducido|Fotografía|Vídeo|Video|Cámara|Ilustración|Infografía|Diseño|Con información|Con la colaboración)(?: adicional)?(?: por| de|:|: de)) ${personName}(?:[;,./] ?.{2,200})?`,
    at: 'tail',
    remove: [
      'Edición: Juan Marea',
      '(Reporte de Ana Ruiz; editado por Juan Marea)',
      'Con información de Ana Ruiz.'
    ],
    keep: ['Edición de lujo era aquella, y nadie la compró.']
  },
  {
    id: 'fecha-rotulada',
    category: 'credit',
    why: 'When the page was published or changed, with a label.',
    match: `[(\\[*•]?(?:(?:primera|última|fecha de|hora de) )?(?:(?:written|posted|published)(?: by(?: [^.!?]{2,30})?)?(?: on)?|publicado|publicada|publicación|actualizado|actualizada|actualización|creado|modificado|modificación|escrito|fecha|act\\.|actualizado a las)(?: (?:el|en|a las|hace|por última vez|por .{2,40} el))?(?: ?[:|])? ?(?:el )?(?:(?:${date}|${digitDate}|\\d{1,2} ${month} (?:19|20)\\d\\d|${month} \\d{1,2},? (?:19|20)\\d\\d|\\d{1,3} \\p{L}{3,8}|hoy|ayer)${clock})(?: ?[|•·,/–-] ?.{2,60})?[)\\]*.]?`,
    remove: [
      'Written by on 9 de mayo de 2021',
      'Publicado el 3 de mayo de 2021',
      'Actualizado: 03/05/2021 17:30',
      'Última actualización: 3 de mayo de 2021, 17:30 h'
    ],
    keep: ['Publicado en 2021, el informe nombra nueve pueblos.']
  },
  {
    id: 'fecha',
    category: 'credit',
    why: 'The date of publication in a line of its own, above the text.',
    match: `(?:[\\p{L} ]{2,30}[,|·-] ?)?${date}${clock}(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
    at: 'head',
    remove: ['3 de mayo de 2021', 'Lunes, 3 de mayo de 2021, 17:30'],
    keep: ['El 3 de mayo de 2021 cayó el puente viejo.']
  },
  {
    id: 'hace',
    category: 'credit',
    why: 'The age of the page, or how long the text takes to read.',
    match:
      '(?:hace (?:\\d{1,3}|un|una) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)|(?:tiempo (?:estimado )?de lectura:? ?)?\\d{1,3} min(?:utos?)?(?:\\.|,)? (?:de )?lectura|tiempo (?:estimado )?de lectura:? ?\\d{1,3} ?(?:min(?:utos?)?)?\\.?|lectura(?: de)?:? \\d{1,3} min(?:utos?)?\\.?)',
    remove: ['Hace 3 horas', '5 minutos de lectura', 'Tiempo de lectura: 4 min'],
    keep: ['Hace tres años se vendió el molino.']
  },
  {
    id: 'credito-de-foto',
    category: 'credit',
    why: 'Who took or owns a picture; the picture is not in the text.',
    caseSensitive: true,
    match: `[(\\[*|©]{0,2} ?${labels('crédito', 'créditos', 'crédito de la foto', 'crédito de la imagen', 'créditos de la imagen', 'foto', 'fotos', 'fotografía', 'fotografías', 'fotógrafo', 'fotógrafa', 'imagen', 'imágenes', 'ilustración', 'infografía', 'vídeo', 'video', 'foto de portada', 'foto de archivo', 'imagen de portada')}(?: (?:de|cortesía(?: de)?|por|tomada de))? ?[:/©|] ?${pictureOwner}[)\\].]{0,2}`,
    remove: ['Foto: Ana Ruiz', 'Crédito de la foto: Juan Marea / Archivo', 'Imagen: Archivo del Puerto'],
    keep: ['Foto a foto, el álbum cuenta cómo se anegó el valle.']
  },
  {
    id: 'credito-entre-parentesis',
    category: 'credit',
    why: 'The owner of a picture in brackets, behind its caption.',
    scope: 'span',
    match:
      '[(\\[] ?(?:(?:foto|fotos|fotografía|imagen|crédito|créditos|ilustración|archivo)(?: (?:de|por|cortesía(?: de)?))? ?[:/©] ?[^()\\[\\]]{2,80}|foto de archivo|(?:foto|imagen) (?:de|cortesía de) [^()\\[\\]]{2,40}/[^()\\[\\]]{2,40}|cortesía(?: de [^()\\[\\]]{2,40})?) ?[)\\]]',
    remove: [
      'El puente en mayo. ⟦(Foto: Ana Ruiz)⟧',
      'La alcaldesa en la feria ⟦[Foto: Juan Marea/Archivo]⟧'
    ],
    keep: ['Guardaba una caja (foto o película) por año.']
  },
  {
    id: 'fuente',
    category: 'credit',
    why: 'Where the text was taken from.',
    match:
      '(?:[-–—*(\\[] ?)?(?:fuentes?|vía|tomado de|con información de|publicado originalmente en|nota original|artículo original)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
    remove: ['Fuente: Gaceta del Puerto', 'Fuente: https://gaceta.example/ferry'],
    keep: ['Fuente: manaba agua de la roca; bebimos. Luego seguimos.']
  },
  {
    id: 'publicado-originalmente',
    category: 'credit',
    why: 'Where the text was published before.',
    match:
      '\\W{0,3}(?:(?:este|el presente|una versión de este) (?:artículo|texto|reportaje|contenido|post|trabajo)(?: [^.]{2,60})? (?:se publicó|fue publicado|apareció|ha sido publicado|está publicado|es una republicación|fue republicado)|publicado (?:originalmente|por primera vez) en|la entrada .{3,160} (?:se publicó primero|apareció primero|aparece primero) en) .{2,200}|\\W{0,3}est[ae] (?:nota|noticia|columna|entrevista|información) (?:se publicó|fue publicada|apareció|ha sido publicada) .{2,200}',
    remove: [
      'Esta nota fue publicada originalmente en La Gaceta del Puerto',
      'Este artículo fue publicado originalmente en la Gaceta del Puerto.',
      'La entrada Siete sopas se publicó primero en Cocina y Casa.'
    ],
    keep: ['Este texto fue el regalo de una abuela.']
  },
  {
    id: 'biografia',
    category: 'credit',
    why: 'What is said of the author at the end.',
    caseSensitive: true,
    match: `\\W{0,3}${personName} (?:es|fue|escribe|trabaja|dirige|colabora)\\b.{0,120}(?:periodista|escritora?|redactora?|columnista|corresponsal|colaboradora?|editora?|profesora?|catedrátic[oa]|director[a]? de|autora? de|abogad[oa]|politólog[oa]|economista|historiadora?|sociólog[oa]|investigadora?)\\b.{0,220}`,
    at: 'tail',
    from: 'aggressive',
    remove: ['Ana Ruiz es periodista y autora de Mareas.'],
    keep: ['El río es autora de nada.']
  }
]
