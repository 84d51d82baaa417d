import type {Rule} from '../../matching/rule.ts'

/** Copyright, disclaimers, cookies, and the links of a legal footer. */
export const legalRules: readonly Rule[] = [
  {
    id: 'rechte',
    category: 'legal',
    why: 'Claims of copyright and terms of use.',
    match:
      '.{0,120}(?:alle rechte vorbehalten|(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|wiedergabe)[^.]{0,80}(?:nur mit|untersagt|verboten|nicht gestattet|genehmigung|einwilligung)|urheberrechtlich geschützt|copyright (?:©|\\(c\\)|19|20)|haftungsausschluss ?:).{0,260}',
    at: 'edge',
    remove: ['© 2021 Hafenbote. Alle Rechte vorbehalten.', 'Nachdruck nur mit Genehmigung.'],
    keep: ['Die Rechte am Fang haben neun Dörfer.']
  },
  {
    id: 'meinungen',
    category: 'legal',
    why: 'The publisher’s denial that it shares the author’s opinions.',
    match:
      '\\W{0,3}(?:hinweis: ?)?(?:die )?(?:hier |in .{2,60} )?(?:geäußerten?|vertretenen?|namentlich gekennzeichnete|gastbeiträge|meinungen|ansichten)\\b.{0,140}(?:nicht (?:notwendigerweise|zwingend|unbedingt|die meinung)|allein|entspr|geben nicht|spiegeln|verantwort).{0,260}',
    at: 'edge',
    remove: ['Die hier geäußerten Meinungen sind allein die der Autorin.'],
    keep: ['Meinungen wechseln von Haus zu Haus.']
  },
  {
    id: 'kekse',
    category: 'legal',
    why: 'Notices of cookies, and the links of a legal footer.',
    match:
      '(?:(?:diese|unsere|die) (?:website|webseite|seite|internetseite)[^.]{0,60}(?:verwendet|nutzt|benutzt|setzt)[^.]{0,60}cookies.{0,400}|(?:wir|um)[^.]{0,80}(?:verwenden|nutzen|setzen|benutzen)?[^.]{0,40}cookies?.{0,400}|(?:durch|mit|wenn sie|indem sie|mit der)[^.]{0,100}(?:nutzung|nutzen|besuch|klick|anmeldung|weitersurfen|absenden)[^.]{0,80}(?:cookies|datenschutz|agb|nutzungsbedingungen|einverstanden).{0,300}|(?:alle(?: cookies)? |cookies )?(?:akzeptieren|ablehnen)(?: und (?:weiter|schließen))?|(?:nur )?(?:notwendige|essenzielle) cookies.{0,40}|(?:cookie|datenschutz|privatsphäre)-?(?:einstellungen|richtlinien?|hinweise?|erklärung|bestimmungen|manager)|einstellungen (?:speichern|ändern|verwalten)|datenschutz|impressum|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|barrierefreiheit|widerruf|karriere|jobs|presse|hilfe|sitemap|anbieterkennzeichnung|nutzungsbasierte .{2,30}|(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|über uns|home|startseite) ?[|•·–-] ?.{2,200})[.!]?',
    at: 'edge',
    remove: ['Diese Website verwendet Cookies.', 'Datenschutzerklärung', 'Impressum | Kontakt | AGB'],
    keep: ['Akzeptieren wollte sie das nie.', 'Kontakt gab es kaum.']
  }
]
