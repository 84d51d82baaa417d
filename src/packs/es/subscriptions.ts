import type {Rule} from '../../matching/rule.ts'

/** Requests to subscribe, to pay and to install an application, and the forms and walls that go with them. */
export const subscriptionRules: readonly Rule[] = [
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
  }
]
