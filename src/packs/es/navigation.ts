import type {Rule} from '../../matching/rule.ts'

/** Menus, pagination and links for screen readers. */
export const navigationRules: readonly Rule[] = [
  {
    id: 'navegacion',
    category: 'nav',
    why: 'Menus, pagination and links for screen readers.',
    match:
      '[<←‹«\\s]{0,4}(?:(?:saltar|ir|ir directamente|pasar) al (?:contenido|menú|pie)(?: principal)?|(?:volver|ir) (?:arriba|al inicio|al principio|atrás|a la portada)|(?:abrir|cerrar|mostrar|ocultar)(?: el)? (?:menú|buscador|navegación)|menú(?: principal)?|buscar(?: por)?:?|inicio|portada|(?:página|entrada|artículo|noticia|nota|publicación)s? (?:siguiente|anterior|anteriores|siguientes)|(?:siguiente|anterior|próxima) ?(?:página|entrada|artículo|noticia|nota|publicación)?|anterior ?[|/-]? ?siguiente|página \\d+ de \\d+|navegación de entradas|tabla de contenidos?|índice de contenidos?|en este artículo|cargar más|ver más|mostrar más|cerrar|última hora|estás en:?.{0,80})[ :>→›»]*',
    remove: ['Saltar al contenido', 'Volver arriba', 'Página siguiente »', 'Menú'],
    keep: ['Anterior era mejor, dijo.', 'Cerrar el puerto sale caro.']
  }
]
