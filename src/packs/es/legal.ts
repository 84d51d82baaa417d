import type {Rule} from '../../matching/rule.ts'

/** Copyright, disclaimers, cookies, and the links of a legal footer. */
export const legalRules: readonly Rule[] = [
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
  }
]
