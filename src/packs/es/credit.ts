import type {Rule} from '../../matching/rule.ts'
import {labels, personName} from '../patterns.ts'
import {agency, date, fullName, month, weekday} from './words.ts'

const r = String.raw

const anyDate = `(?:${date}|${weekday},? \\d{1,2} (?:de )?${month},? (?:de )?(?:19|20)\\d\\d|\\d{1,2}[ /-]${month}[, /-]{1,2}(?:19|20)\\d\\d|${month} \\d{1,2},? (?:de |del )?(?:19|20)\\d\\d)`
const time = r`\d{1,2} ?[:.h] ?\d\d(?::\d\d)? ?(?:h|hs|hrs|horas|[ap]\. ?m\.|[ap]m)?\.?(?: ?\(?(?:est|cet|cest|gmt|utc|hora [\p{L} ]{3,20})\)?)?`

/** More bylines, dates, sign-offs of agencies and owners of pictures, as editing systems print them or behind sentences and captions. */
export const creditRules: readonly Rule[] = [
  {
    id: 'fecha-y-hora',
    category: 'credit',
    why: 'When the page was published, to the minute, in a line of its own.',
    at: 'edge',
    match: r`[/|·•–-]{0,2} ?${anyDate}[ ,|/@·•–-]{0,4}(?:a las? )?${time}(?: ?(?:[|/·•,–-] ?)?(?:act(?:ualizad[oa]|\.)?|última actualización|modificado|publicado)(?: (?:el|a las))?:? ?.{4,50})?`,
    remove: [
      '10 feb 2026 06:00',
      '/ 5 de diciembre de 2024 / 11:30',
      '08 Jul, 2025 07:48 p. m.',
      'Mayo 3, 2021 - 10:15 am'
    ],
    keep: ['5 de diciembre de 2024, 11:30 en el muelle dos']
  },
  {
    id: 'fecha-corta',
    category: 'credit',
    why: 'The date of publication as themes of blogs print it above or below the text.',
    at: 'edge',
    match: r`(?:\d{1,2}[ /-]${month}[, /-]{1,3}(?:19|20)\d\d|${month} \d{1,2},? (?:19|20)\d\d|${weekday},? \d{1,2} (?:de )?${month},? (?:de )?(?:19|20)\d\d|\d{1,2} ${month} (?:19|20)\d\d)(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
    remove: ['25 Noviembre 2024', 'Mayo 3, 2021', '3/may/2021', 'lun, 3 de mayo de 2021'],
    keep: ['3 mayo 2021 fue el día del puente.']
  },
  {
    id: 'solo-fecha',
    category: 'credit',
    why: 'The date of publication in digits and nothing else, above the text.',
    at: 'head',
    match: r`[•|/-]? ?(?:${weekday},? \d{1,2}/\d{1,2}/\d\d|(?:${weekday},? )?\d{1,2}(?:/\d{1,2}/(?:19|20)\d\d|\.\d{1,2}\.(?:19|20)\d\d|-\d{1,2}-(?:19|20)\d\d))(?: ?[|•-] ?[\p{L} ]{3,30})?`,
    remove: ['lunes 3/5/21', '20/08/2024', '02.02.2008', '20-08-2024 | Cultura'],
    keep: ['lunes 3/5/21 cayó el puente.', '20/08/2024 fue el día de la riada.']
  },
  {
    id: 'nombre-y-fecha',
    category: 'credit',
    why: 'The author’s name in the line above the date of publication.',
    caseSensitive: true,
    at: 'head',
    match: r`[/|·•–-]{0,2} ?(?:Publicad[oa](?: el)?:? ?|Actualizad[oa](?: el)?:? ?)?\d{1,2}(?: de | |/|-)(?:[Ee]ne|[Ff]eb|[Mm]ar|[Aa]br|[Mm]ay|[Jj]un|[Jj]ul|[Aa]go|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ic)\p{L}{0,8}\.?,?(?: del? | |/|-)(?:19|20)\d\d(?: ?[|•·,/–-] ?[^!?]{2,40}| \d{1,2}[:.h]\d\d[^!?]{0,30})?`,
    then: {lines: -1, match: r`(?:[Pp]or:? |POR:? )?${fullName}`},
    remove: ['Ana Ruiz Marea\n/ 5 de diciembre de 2024 / 11:30', 'Rita Alba\n3 mayo 2021'],
    keep: ['3 de mayo se llama la calle del puerto.']
  },
  {
    id: 'cargo',
    category: 'credit',
    why: 'What the author is to the paper, below the name.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Redactora?|REDACTORA?|Periodista|PERIODISTA|Corresponsal|CORRESPONSAL|Enviad[oa] especial|ENVIAD[OA] ESPECIAL|Locutora?|Reporter[oa]|Columnista|Colaboradora?|Editora?|Jefa? de (?:[Ss]ección|[Rr]edacción)|Subdirectora?)(?: (?:de|en|del|para)? ?(?:la |el )?\p{Lu}[\p{L}\d .&-]{1,40})?`,
    then: {lines: -1, match: fullName},
    remove: ['Ana Ruiz Marea\nRedactora de Cultura', 'Locutora Radio Puerto', 'Corresponsal en Lima'],
    keep: ['Periodista de la costa y de la noche', 'Editora y madre, vive en la isla.']
  },
  {
    id: 'firma-con-cargo',
    category: 'credit',
    why: 'Name and post, or name and agency, above or below the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Pp]or:? |POR:? )?(?:${fullName}|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){1,3}) ?(?:[,|•·/–—-]|\|) ?(?:(?:[Cc]orresponsal|[Ee]nviad[oa] [Ee]special|[Rr]edactora?|[Pp]eriodista|[Rr]eporter[oa]|CORRESPONSAL)(?: (?:en|de|del) [^.!?]{2,40})?|${agency}|[Rr]edacción(?: [\p{L} ]{2,30})?)|(?:[Pp]or:? |POR:? )?${fullName} ?\((?:${agency}|AP|EP)\)`,
    remove: [
      'Ana Ruiz Marea, corresponsal en Lima',
      'Ana Ruiz | EFE',
      'Por Rita Alba (AFP)',
      'Rita Alba / Agencias'
    ],
    keep: ['Ana Ruiz, periodista y marinera, vive aquí.', 'Ana Ruiz / la mujer del faro']
  },
  {
    id: 'firma-de-redaccion',
    category: 'credit',
    why: 'The newsroom, or whoever posted the page, as a content system prints it.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:(?:[Pp]or|POR|By|Por:|POR:|Autor:|Fuente:) (?:(?:la |el |LA )?(?:[Rr]edacción|REDACCIÓN|[Aa]gencias?|AGENCIAS?|[Ee]quipo de [Rr]edacción|EFE|AFP|Europa Press)(?: \p{Lu}[\p{L}\d. ]{2,40})?|admin|Admin|Administrador)|(?:Publicado por|Escrito por|Subido por|Enviado por|Posted by):? [a-z\d_.-]{3,25})(?: ?(?:el|en|a las|[|/·•–-]) [^!?]{4,60})?|(?:Publicado|Enviado|Escrito|Posteado) por:? ${personName}(?:,? (?:el|en|a las|[|/·•–-]) [^!?]{4,60})?|(?:Escrito|Publicado|Posteado) en \p{Lu}[^.!?:]{2,50}`,
    remove: [
      'Por la Redacción',
      'Publicado por Ana Ruiz en 10:30',
      'Por: Redacción Deportes',
      'Escrito en Tutoriales',
      'Enviado por admin el Lun, 03/05/2021 - 17:30'
    ],
    keep: ['Por admin se entiende quien lleva la casa.', 'Escrito en la arena, duró una tarde.']
  },
  {
    id: 'agencia-al-final',
    category: 'credit',
    why: 'The agency that sent the report signs off behind the last sentence, some with the initials of its desk.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»…)] ?)[(\[–—-]{0,2} ?(?:(?:DE|De|Por|Con información de|Con datos de|Fuente:?|Agencia) )?(?:${agency}|AP|EP)(?: ?[/,y&-] ?(?:${agency}|AP|EP|Redacción)| [a-z]{2,5}[a-z/]{0,18}| ?\([a-z]{2,5}[a-z,/ ]{0,20}\))?[)\]]?\.?$`,
    remove: [
      'Volvieron al puerto esa tarde. ⟦EFE⟧',
      'Volvieron al puerto. ⟦(Europa Press)⟧',
      '“Volvimos”, dijo el patrón.⟦DE AFP⟧',
      'Volvieron al puerto. ⟦EFE ycc/gbf⟧'
    ],
    keep: ['Trabajó siempre en EFE', 'Lo contó a la agencia EFE.']
  },
  {
    id: 'con-informacion-de',
    category: 'credit',
    why: 'The agency or paper whose report was used, behind the last sentence or below it.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»…] ?)La entrada [^.!?]{3,160} (?:aparece|apareció|se publicó) primero en [^.!?]{2,80}\.?$|(?:^|(?<=[.!?”"»…)] ?))[*(\[–—-]{0,2} ?(?:Con información de|CON INFORMACIÓN DE|Con datos de|Con informaci[oó]n de la agencia|Vía|vía|VÍA|Tomado de|Información de|Texto de|Publicado originalmente en) ?:? ?(?:la |el |las )?(?:agencias?|${personName})(?: [–-] [^.!?]{2,40})?[)\]]?\.?$`,
    remove: [
      'Volvieron tarde. ⟦La entrada Vuelve el ferry aparece primero en Gaceta del Puerto.⟧',
      '⟦Con información de Gaceta del Puerto⟧',
      'Volvieron tarde. ⟦(Con información de AFP)⟧',
      '⟦vía Gaceta del Puerto – Resultados de búsqueda⟧'
    ],
    keep: ['Con información de sobra, nadie quiso hablar.', 'Llegó la carta, vía Madrid']
  },
  {
    id: 'iniciales',
    category: 'credit',
    why: 'Initials of reporter and editor close an article.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?”"»…] ?))(?:\((?!y/|km/|m/s|mg/|dan/|and/|he/|ya/)[a-z]{2,4}(?:/[a-z]{2,4}){1,3}\)|\([A-Z]{2,4}(?:/[A-Z]{2,4}){1,2}\)|(?:JL|EFE|EP|AFP)[/ ][A-Z]{2,3}(?:/[A-Z]{2,3})?|\[[a-z]{2,3}\])$`,
    remove: ['Volvieron al puerto. ⟦(arm/jlm)⟧', '⟦(RA/JM)⟧'],
    keep: ['El viento sopló a noventa (km/h)', 'Se pide carné (y/o)']
  },
  {
    id: 'foto-al-final',
    category: 'credit',
    why: 'The owner of a picture, behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.”"»)!?] ?[/|–—-]? ?)[(\[]?(?:Fotos?|FOTOS?|Fotografías?|Imagen|IMAGEN|Créditos?|Crédito de (?:la )?(?:foto|imagen)|Ilustración|Foto de archivo|Foto cortesía)(?: de| por)? ?[:/|©] ?@?${personName}(?: ?[/|©(,-] ?[^.!?:]{1,60})?[)\]]?\.?$`,
    remove: ['El puente en mayo. ⟦Foto: Ana Ruiz/Archivo⟧', 'La garza espera ⟦FOTO: EFE⟧'],
    keep: ['La muestra se llama Foto: diez miradas al valle.']
  },
  {
    id: 'agencia-tras-pie',
    category: 'credit',
    why: 'The owner of a picture behind a stroke or in brackets closes a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[\p{L}\d] |[.”"»)] ?)(?:[/|] ?|[–—-] (?=\p{Lu}[^ ]{0,20}$))(?:${agency}|AP|ARCHIVO|Archivo|CORTESÍA|Cortesía|RRSS|Redes sociales|Especial|ESPECIAL)(?:/[^.!?/]{2,40})?|(?<=[.!?”"»…] ?)\((?:Oficina|Unidad|Dirección|Departamento|Gabinete|Gerencia|Área) de (?:Comunicación|Comunicaciones|Prensa)[^()]{0,60}\)|(?<=[.”"»…] ?)[(\[]${agency}[)\]]|(?<=[\p{L}\d.”"»] ?)[(\[](?:Getty Images|Shutterstock|SHUTTERSTOCK|iStock|Freepik|Pixabay|${agency} ?[/-]|Archivo|ARCHIVO|Cortesía|CORTESÍA|RRSS|Captura de (?:pantalla|video|vídeo)|Redes sociales|Especial|ESPECIAL)(?:[/,-] ?[^()/]{2,40})?[)\]])\.?$`,
    remove: [
      'Volvieron al puerto. ⟦(Gabinete de Prensa del Puerto)⟧',
      'El puente en mayo. ⟦/ EFE⟧',
      'La alcaldesa en la feria. ⟦(AFP)⟧',
      'La lonja al alba ⟦(Shutterstock)⟧',
      'La lonja al alba, vista desde el muelle viejo. ⟦| Europa Press⟧'
    ],
    keep: [
      'La contrató el puerto (Gabinete de Prensa del Puerto)',
      'Lo contó la agencia francesa (AFP)',
      'Habló con la agencia AFP.',
      'El caso salió de los cajones (archivo)'
    ]
  },
  {
    id: 'foto-de-quien',
    category: 'credit',
    why: 'Where a picture is from, without a colon, or that it only illustrates.',
    match: r`[(\[]?(?:(?:foto|fotos|fotografía|imagen|imágenes|vídeo|video|captura)(?: (?:de|por))? ?:? ?(?:archivo(?: del? [\p{L} ]{2,30})?|referencial|ilustrativa|de referencia|cortesía(?: .{2,40})?|de stock|efe|afp|reuters|ap|europa press|getty(?: images)?|especial|redes sociales|internet|captura(?: de (?:pantalla|video|vídeo|tv|youtube|x|redes))?)(?: ?/ ?.{2,40})?|captura de (?:pantalla|video|vídeo|imagen)(?: de .{2,30})?|(?:foto|imagen|ilustración) (?:creada|generada|hecha|realizada|elaborada) (?:con|por|mediante) (?:ia|inteligencia artificial|chatgpt|dall-e|midjourney|gemini).{0,30}|(?:imagen|foto) (?:meramente )?(?:referencial|ilustrativa)|imagen de referencia|créditos?:? (?:a quien corresponda?|de la imagen|fotográficos?))[)\].]{0,2}`,
    remove: [
      'Foto EFE',
      'Imagen referencial',
      'Captura de pantalla',
      'Imagen generada con inteligencia artificial',
      'Foto: archivo / Puerto'
    ],
    keep: ['Foto de archivo y acta', 'Captura de pulpo prohibida']
  },
  {
    id: 'quien-escribe',
    category: 'credit',
    why: 'What is said of the author at the very end: profession, degree, paper.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:\W{0,3}(?:\()?@?${personName}\)?,? (?:es|\(@[\w.]{2,20}\) es) (?:un |una )?(?:periodista|redactora?|columnista|corresponsal|editora?|reporter[oa]|analista|escritora?|politólog[oa]|abogad[oa]|economista|historiadora?|sociólog[oa]|profesora?|catedrátic[oa]|investigadora?|directora?|diputad[oa]|doctora?)\b(?:,| de| en| y| especiali| por| del|\.).{0,300}|(?:Periodista|Redactora?|Graduad[oa] en (?:Periodismo|Comunicación)|Licenciad[oa] en (?:Periodismo|Comunicación|Ciencias)|Comunicadora?(?: social)?|Escritora? y (?:periodista|columnista)|Abogad[oa] y (?:periodista|columnista))(?:,| de| en| y| por| con| especiali|\.)(?!.{0,200} (?:nació|murió|fue|era|falleció)[ ,.]).{10,300})`,
    remove: [
      'Ana Ruiz es periodista y autora de Mareas.',
      'Licenciada en Periodismo por la Universidad del Puerto, con diez años de oficio.'
    ],
    keep: [
      'Ana Ruiz es una de las nueve fareras.',
      'Periodista y marinera, Rita Alba nació en la isla en 1950.'
    ]
  },
  {
    id: 'tiempo-de-lectura',
    category: 'credit',
    why: 'How long the text takes to read or to hear, or when it was brought up to date.',
    match: r`(?:(?:tiempo (?:estimado )?de lectura|lectura|duración de lectura)(?: estimad[oa])? ?[:|]? ?(?:de )?(?:aprox(?:\.|imadamente)? )?\d{1,3}(?: ?[-–] ?\d{1,2})? ?(?:[’'′]|min(?:utos?)?\.?|minutos? aprox\.?)|\d{1,3} ?[’'′] ?(?:de )?lectura|lectura (?:de )?\d{1,3} ?[’'′]|(?:se lee en|lectura en|lee en) \d{1,3} min(?:utos?)?\.?|(?:.{3,30} ?\| ?)?actualizado (?:a|a las|hace) \d{1,2}[:.]\d\d.{0,12}|(?:publicad[oa]|actualizad[oa]|act\.|publicación|actualización|fecha de publicación|última actualización|última modificación|escrito por|publicado por|redactado por|publicad[oa] el|actualizad[oa] el|creado el|por) ?:)`,
    remove: [
      'Tiempo de lectura: 2’',
      'Fecha de publicación:',
      'Actualizado a 17:48 PM',
      'Lectura: 3 minutos'
    ],
    keep: ['Lectura de 3 poemas', 'Fecha:']
  },
  {
    id: 'rotulo-de-firma',
    category: 'credit',
    why: 'A label above the text whose name or date stands in the next line.',
    caseSensitive: true,
    at: 'head',
    match: labels(
      'publicado',
      'publicado el',
      'publicado por',
      'escrito por',
      'actualizado',
      'actualizado el',
      'redactado por',
      'fecha de publicación',
      'última actualización'
    ),
    then: {lines: 1, match: 'el|on|en|por|a las|hace .{3,20}'},
    remove: ['Publicado\nel', 'Publicado', 'Escrito por'],
    keep: ['Publicado y leído']
  }
]
