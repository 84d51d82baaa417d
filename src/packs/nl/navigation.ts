import type {Rule} from '../../matching/rule.ts'

/** Menus, pagination and links for screen readers. */
export const navigationRules: readonly Rule[] = [
  {
    id: 'bediening',
    category: 'nav',
    why: 'Menus, pagination and links for screen readers.',
    match:
      '[<←‹«↑\\s]{0,4}(?:(?:ga|spring|direct|overslaan|sla over|doorgaan) (?:direct )?(?:naar|en ga naar) (?:de |het )?(?:inhoud|hoofdinhoud|menu|navigatie|zoeken|footer|content)|(?:terug )?naar (?:boven|de homepage|het overzicht|home|overzicht|de startpagina)|terug|(?:menu|navigatie|zoekbalk) (?:openen|sluiten|tonen|verbergen)|(?:open|sluit|toon|verberg) (?:menu|navigatie|zoeken)|hoofdmenu|zoek(?:en)?(?: naar)?:?|startpagina|(?:volgende?|vorige?) (?:pagina|artikel|bericht|verhaal)|volgende|vorige|vorige ?[|/-]? ?volgende|pagina \\d+ van \\d+|berichtnavigatie|inhoudsopgave|in dit artikel|(?:meer|laad meer|toon meer) ?(?:laden|tonen)?|sluiten|annuleren|verzenden|versturen|je bent hier:?.{0,80}|u bevindt zich hier:?.{0,80})[ :>→›»↑]*',
    remove: ['Ga naar de inhoud', 'Terug naar boven', 'Volgende pagina »', 'Inhoudsopgave'],
    keep: ['Terug kon niet meer.', 'Vorige winter vroor het.']
  }
]
