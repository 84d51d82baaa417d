import {creditRules} from './es/credit.ts'
import {interfaceRules} from './es/interface.ts'
import {labelRules} from './es/labels.ts'
import {linkRules} from './es/links.ts'
import {promptRules} from './es/prompts.ts'
import {date, month} from './es/words.ts'
import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'
import type {Pack} from './rule.ts'

/** Spanish: newspapers, magazines and blogs of Spain and the Americas. */
const pack: Pack = {
  language: 'es',
  rules: [
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
    },
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
    },
    {
      id: 'compartir',
      category: 'social',
      why: 'Buttons to share or to save a page.',
      match: `(?:compartir|comparte|compártelo|comparta|compártenos|tuitear|twittear|guardar|imprimir|enviar por (?:correo|e-?mail|whatsapp)|me gusta|me gusta esto:?|cargando\\.\\.\\.|copiar (?:enlace|link|url)|enlace copiado|enviar|síguenos|seguir|seguinos|síganos|(?:compartir|comparte|compártelo|publicar|enviar|tuitear|guardar|síguenos|síganos|seguinos|recomendar|haz clic para compartir|haga clic para compartir)(?: (?:esto|esta|este|el|la|un|tu))?(?: (?:artículo|noticia|nota|entrada|página|contenido|amigo|opinión))?(?: (?:en|por|con|vía|tus|a))?(?: (?:${networks}|x|redes sociales|las redes sociales|redes|amigos|tus amigos|un amigo))?(?: \\(se abre en una ventana nueva\\).{0,12})?|compartir:? ${networks})\\s?[:!.]?`,
      remove: ['Compartir', 'Compartir en Facebook', 'Comparte esta noticia', 'Síguenos en redes sociales'],
      keep: ['Compartir el pan une.', 'Comparte casa con su prima.']
    },
    {
      id: 'sigue',
      category: 'social',
      why: 'Asks readers to follow the publisher.',
      match: `\\W{0,3}(?:(?:puedes?|podés|no olvides|no te olvides de|y|también puedes?|recuerda) )?(?:sigue (?:a|nuestr[oa]s?|todas?|todo|toda la|las? (?:noticias|últimas?|información|actualidad)|el canal|los perfiles)\\b|seguir|siga|síguenos|síganos|síguelo|seguinos|suscríbete|únete|súmate|encuéntranos|búscanos|conecta|danos)\\b[^.?!]{0,120}\\b(?:en|a través de|al|a nuestr[oa])\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|google noticias|redes sociales|(?:en|y|,) x\\b|threads).{0,220}|(?:sigue|seguí|siga|únete a|visita) (?:nuestro|el) canal (?:de (?:whatsapp|telegram|youtube|.{2,30} en (?:whatsapp|telegram|youtube)))(?: .{2,80})?[.!]?`,
      remove: [
        'Sigue nuestro canal de WhatsApp',
        'Puedes seguir a la Gaceta en Facebook y X, o apuntarte a nuestra lista.',
        'Síguenos en Instagram y Telegram'
      ],
      keep: [
        'Sigue el canal de riego hasta la compuerta.',
        'Sigue la fiesta en la plaza.',
        'Sigue la polémica en las redes sociales',
        'Sigue el pleito en los tribunales, según se lee en la prensa.'
      ]
    },
    {
      id: 'boletin',
      category: 'subscribe',
      why: 'Asks readers to take a newsletter.',
      match:
        '\\W{0,3}(?:(?:puedes?|para recibir[^,]{0,60},|si quieres[^,]{0,60},|no olvides|haz clic aquí para) )?(?:suscríbete|suscríbase|suscribite|suscribirte|suscribirse|apúntate|apúntese|regístrate|regístrese|inscríbete|(?:recibe|reciba|recibí|recibir) (?:nuestr|gratis|noticias (?:a través de|por|en|con) (?:nuestro|tu)|en tu|en su|cada|todas|todos|a diario|por correo nuestr|las? (?:últimas?|mejore?s?|noticias|novedades|principales|newsletters?)|los? (?:últimos|mejores|principales|titulares|boletin)|el (?:boletín|resumen|mejor))\\p{L}{0,4})\\b[^?]{0,120}(?:newsletters?|boletín|boletines|lista de correo|correo|e-?mail|bandeja|alertas|notificaciones|podcast|canal)\\b.{0,240}',
      remove: [
        'Recibe noticias por nuestro boletín',
        'Suscríbase aquí a nuestra newsletter',
        'Apúntate al boletín y recibe las claves del día.',
        'Recibe nuestro boletín en tu correo'
      ],
      keep: [
        'Recibe amenazas por correo desde enero.',
        'Recibe cartas de todo el valle.',
        'Sigue sin noticias de su hermano.'
      ]
    },
    {
      id: 'suscripcion-rotulo',
      category: 'subscribe',
      why: 'Labels and buttons of forms and offers.',
      match:
        '¡?(?:suscr(?:[íi]be|ibi)te(?: (?:aquí|ahora|ya|gratis|a .{2,50}|por .{2,50}|para .{2,80}))?|suscríbase(?: .{2,60})?|suscribirse|suscribirme|suscripci(?:ón|ones)|newsletters?|boletines|reg[íi]strate(?: gratis| aquí| para .{2,80})?|registrarse|iniciar sesión|inici[aá] sesión(?: para .{2,80})?|ingresar|mi cuenta|cerrar sesión|(?:ya )?(?:eres|soy) suscriptor.{0,60}|¿(?:ya |todavía no |aún no |no )?(?:eres|tienes|sos|tenés|est[áa]s)(?: ya| una| nuestro)? (?:suscri\\p{L}{3,10}|cuenta|soci[oa]|registrad[oa]|usuari[oa] registrad[oa])\\?.{0,140}|hazte (?:premium|socio|soci[oa]|suscriptor|miembro).{0,120}|(?:aprovech[aáe]|disfrut[aáe])(?: de)? (?:esta oferta|(?:todos )?nuestros contenidos).{0,120}|accede a todo el contenido.{0,100}|contenido (?:exclusivo )?(?:para|solo para) suscriptores.{0,60}|(?:este|el) (?:artículo|contenido)(?: completo)? (?:es|está) (?:exclusivo|disponible|reservado)[^.]{0,30}suscriptores.{0,100}|para (?:seguir|continuar) leyendo.{2,120}|si quieres seguir leyendo.{2,120}|tu suscripción se está usando.{0,160}|lee sin límites|gracias por (?:leer|suscribirte|registrarte).{0,80}|gracias[.!]{0,2} (?:desde ahora|a partir de ahora|pronto|en breve) recibirás? .{0,30}(?:correo|e-?mail|boletín|newsletter|mensaje).{0,100}|(?:tu |su )?(?:correo electrónico|nombre|e-?mail|comentario|apellidos?|sitio web|web) ?\\*)[ .!:»]{0,3}|si (?:ya )?eres suscriptor.{2,60}|(?:activa|activar|recibe|recibir|permitir) (?:las |nuestras )?notificaciones(?: de .{2,40})?',
      remove: [
        'Registrate gratis',
        'Suscribite por $900 ¿Ya estás suscripto? Ingresá',
        'Disfrutá de nuestros contenidos',
        '¡Gracias! Pronto recibirás un correo con las noticias.',
        'Si eres suscriptor, inicia sesión',
        'Activa las notificaciones',
        'Suscríbete ahora',
        'Hazte Premium desde 1 € al mes',
        '¿Todavía no eres suscriptora? Entra aquí.',
        'Iniciar sesión'
      ],
      keep: [
        '¿Estás suscrito al pesimismo? Yo no.',
        'Activa las defensas, dice el prospecto.',
        '¿Tienes manías a la hora de pescar? ¿Cuáles?',
        'Suscripciones hubo pocas.',
        'Ingresar cuesta.'
      ]
    },
    {
      id: 'apoya',
      category: 'subscribe',
      why: 'Asks readers for money.',
      match:
        '\\W{0,3}(?:apoya|apoye|apoyá|apóyanos|haz|haga|hacé|dona|done|ayúdanos|ayúdenos|colabora|únete|sumate)\\b[^.?!]{0,100}(?:periodismo|donación|donativo|tu aporte|(?:prensa|medios?|información) independientes?|nuestro trabajo|nuestra (?:labor|tarea|redacción)|patreon|paypal|membresía)\\b.{0,220}|(?:si quieres|para) apoyar (?:nuestro trabajo|nuestro periodismo|el periodismo).{2,120}',
      remove: [
        'Si quieres apoyar nuestro trabajo, hazte socio',
        'Apoya el periodismo independiente con tu aporte.',
        'Haz una donación hoy'
      ],
      keep: ['Apoya la lista del candidato independiente.', 'Apoya la escalera contra el muro.']
    },
    {
      id: 'descarga-app',
      category: 'subscribe',
      why: 'Offers an application or a channel.',
      match:
        '\\W{0,3}(?:¿[^?]{2,80}\\? )?(?:(?:descarga|descargue|descárgate|descargá|instala|baja|bájate) (?:gratis |ya |ahora |aquí )?(?:nuestra|la|tu)(?: nueva)? (?:app|aplicación)\\b(?: (?:de|para|gratis|gratuita|móvil|oficial)\\b[^.?!]{0,60})?[.!]?|(?:únete a|unite a|súmate a|sumate a|suscríbete a|entra en|accede a)\\b[^.?!]{0,60}\\b(?:nuestra app|app store|google play|canal|whatsapp|telegram|nuestra comunidad)\\b.{0,160})',
      remove: [
        'Descarga nuestra aplicación para Android',
        '¿Aún no escuchas Radio Puerto? Descarga la aplicación.',
        'Únete a nuestro canal de WhatsApp'
      ],
      keep: ['Descarga la barca antes del alba.', 'Descarga de lodos en el canal de riego']
    },
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
      from: 'balanced',
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
    },
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
    },
    {
      id: 'derechos',
      category: 'legal',
      why: 'Claims of copyright and terms of use.',
      match:
        '(?:[^.!?]{0,60}(?:©|\\(c\\)|copyright|@|(?:19|20)\\d\\d).{0,60}|[^.!?]{0,40})(?:todos los derechos reservados|reservados todos los derechos|derechos reservados|(?:queda )?prohibid[ao] (?:la|su) reproducción(?= ?(?:[.,;)]|total|parcial|sin |por cualquier|de (?:est|l[oa]s? (?:contenido|texto|material|imágenes)))|$)|se permite la reproducción).{0,260}|.{0,60}copyright (?:©|\\(c\\)|19|20).{0,200}',
      remove: [
        '© 2021 Gaceta del Puerto. Todos los derechos reservados.',
        'Prohibida su reproducción total o parcial.'
      ],
      keep: [
        'Prohibida la reproducción de garzas, el parque cerró.',
        'Los derechos de pesca están en manos de nueve pueblos.'
      ]
    },
    {
      id: 'opiniones',
      category: 'legal',
      why: 'The publisher’s denial that it shares the author’s opinions.',
      match:
        '\\W{0,3}(?:nota: )?(?:las |los )?(?:opiniones|puntos de vista|contenidos|ideas|declaraciones)(?: y opiniones)? (?:expresad[oa]s|vertid[oa]s|publicad[oa]s|contenid[oa]s)\\b.{0,120}(?:responsabilidad|no (?:reflejan|representan|necesariamente)|exclusiv|de sus? autor(?:es|as?)?\\b).{0,260}',
      remove: ['Las opiniones expresadas aquí son responsabilidad de su autora.'],
      keep: [
        'Las opiniones varían de casa en casa.',
        'Las declaraciones publicadas el lunes fueron negadas por las autoridades.'
      ]
    },
    {
      id: 'cookies',
      category: 'legal',
      why: 'Notices of cookies, and the links of a legal footer.',
      match:
        '(?:(?:este sitio(?: web)?|esta (?:web|página)|usamos|utilizamos|nuestr[oa] (?:web|sitio))[^.]{0,80}cookies.{0,400}|(?:al|si) (?:(?:continúas?|continuar|seguir|sigues) (?:navegando|usando|utilizando|leyendo|con la navegación|en (?:este|nuestro|el) (?:sitio|portal))|navegar|hacer clic|registrarte|suscribirte|enviar (?:este|el|tu))[^.]{0,120}(?:acepta|cookies|términos|privacidad|consient).{0,300}|(?:aceptar|rechazar|configurar|gestionar)(?: todas?| las)?(?: cookies)?|política de (?:privacidad|cookies|protección de datos)|aviso (?:legal|de privacidad)|condiciones (?:de uso|generales|de servicio)|términos (?:y condiciones|de uso|del? servicio)(?: .{2,30})?|quiénes somos|contacto|contáctanos|contáctenos|acerca de|sobre nosotros|publicidad|mapa (?:web|del sitio)|trabaja con nosotros|hemeroteca|preguntas frecuentes|código ético|he leído y acepto .{2,160}|(?:política de privacidad|aviso legal|contacto|términos) ?[|•·-] ?.{2,200})[.!]?',
      remove: [
        'Este sitio web utiliza cookies propias y de terceros.',
        'Política de privacidad',
        'Aviso legal | Contacto'
      ],
      keep: [
        'Al continuar la huelga, el patrón no acepta los términos.',
        'Aceptar la derrota fue duro.',
        'Contacto no hubo.'
      ]
    },
    {
      id: 'navegacion',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        '[<←‹«\\s]{0,4}(?:(?:saltar|ir|ir directamente|pasar) al (?:contenido|menú|pie)(?: principal)?|(?:volver|ir) (?:arriba|al inicio|al principio|atrás|a la portada)|(?:abrir|cerrar|mostrar|ocultar)(?: el)? (?:menú|buscador|navegación)|menú(?: principal)?|buscar(?: por)?:?|inicio|portada|(?:página|entrada|artículo|noticia|nota|publicación)s? (?:siguiente|anterior|anteriores|siguientes)|(?:siguiente|anterior|próxima) ?(?:página|entrada|artículo|noticia|nota|publicación)?|anterior ?[|/-]? ?siguiente|página \\d+ de \\d+|navegación de entradas|tabla de contenidos?|índice de contenidos?|en este artículo|cargar más|ver más|mostrar más|cerrar|última hora|estás en:?.{0,80})[ :>→›»]*',
      remove: ['Saltar al contenido', 'Volver arriba', 'Página siguiente »', 'Menú'],
      keep: ['Anterior era mejor, dijo.', 'Cerrar el puerto sale caro.']
    },
    ...creditRules,
    ...linkRules,
    ...promptRules,
    ...interfaceRules,
    ...labelRules
  ]
}

export default pack
