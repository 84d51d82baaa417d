import type {Rule} from '../../matching/rule.ts'

/** Menus, pagination and links for screen readers. */
export const navigationRules: readonly Rule[] = [
  {
    id: 'bedienung',
    category: 'nav',
    why: 'Menus, pagination and links for screen readers.',
    match:
      '[<←‹«↑\\s]{0,4}(?:(?:direkt )?(?:zum|zur) (?:inhalt|hauptinhalt|navigation|hauptnavigation|menü|suche|seitenanfang|startseite|übersicht|fußzeile)(?: springen| wechseln)?|springe direkt zu:?|(?:zurück|nach) (?:nach )?(?:oben|zur übersicht|zur startseite|zum seitenanfang|zum anfang|zum inhaltsverzeichnis)|zurück|(?:menü|navigation|suche) (?:öffnen|schließen|einblenden|ausblenden|umschalten)|menü|hauptmenü|suche(?: nach:?)?|suchen|startseite|(?:nächste[rs]?|vorherige[rs]?|ältere|neuere|vorige[rs]?) (?:seite|artikel|beitrag|beiträge|eintrag)|weiter|vorherige[rs]?|nächste[rs]?|seite \\d+ (?:von|/) \\d+|beitrags-?navigation|inhaltsverzeichnis|inhalt|in diesem artikel|mehr (?:laden|anzeigen)|alle anzeigen|schließen|abbrechen|absenden|senden|sie (?:befinden sich|sind) hier:?.{0,80}|mobile version|seite drucken)[ :>→›»↑]*',
    at: 'edge',
    remove: ['Zum Inhalt springen', 'Nach oben', 'Nächste Seite »', 'Menü'],
    keep: ['Weiter ging es nicht.', 'Suchen wird sie niemand.']
  }
]
