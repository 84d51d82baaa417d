import type {Rule} from '../../matching/rule.ts'

/** Menus, pagination and links for screen readers. */
export const navigationRules: readonly Rule[] = [
  {
    id: 'navigation',
    category: 'nav',
    why: 'Menus, pagination and links for screen readers.',
    match:
      "[<←‹«\\s]{0,4}(?:(?:aller|passer|accéder|retour) (?:directement )?(?:au|à la|à l[’']) ?(?:contenu|menu|navigation|accueil|recherche|pied de page|haut de page|contenu principal|liste|une)|(?:bouton )?(?:retour(?:ner)? |revenir |remonter )?(?:vers le |au )?(?:haut de (?:la )?page|en haut(?: de (?:la )?page)?)|(?:ouvrir|fermer|afficher|masquer)(?: le| la)? ?(?:menu|recherche|navigation)|menu(?: principal)?|rechercher(?: :|:)?|accueil|page d[’']accueil|(?:page|article|billet)s? (?:suivante?|précédente?)s?|suivante?|précédente?|précédente? ?[|/-]? ?suivante?|page \\d+ (?:sur|/) \\d+|navigation (?:de l[’']article|des articles)|sommaire|table des matières|dans cet article|charger plus|(?:voir|afficher) plus|fermer|vous êtes ici ?:?.{0,80}|fil d[’']ariane|vous lisez ?:.{0,160})[ :>→›»]*",
    remove: [
      'Bouton retour en haut de la page',
      'Vous lisez : Le port rouvre',
      'Aller au contenu',
      'Retour en haut',
      'Page suivante »',
      'Menu'
    ],
    keep: [
      'Vous lisez trop.',
      'Remonter en haut du phare prit une heure.',
      'Fermer le port coûte cher.',
      'Suivant la rive, il trouva le bac.'
    ]
  }
]
