import type {Rule} from '../../matching/rule.ts'

/** Comments and corrections, and the subjects under which an article is filed. */
export const discussionRules: readonly Rule[] = [
  {
    id: 'kommentare',
    category: 'comment',
    why: 'The form and the buttons of a discussion, and requests for corrections.',
    match:
      '(?:(?:schreiben?|hinterlassen?|verfassen?) (?:sie |du )?(?:einen |eine |den |ihren |deinen )?(?:ersten )?(?:kommentar|antwort|beitrag)(?: .{2,60})?|(?:einen? |eigenen )?(?:kommentar|antwort)e? (?:schreiben|verfassen|hinterlassen|abgeben|abschicken|abbrechen|hinzufügen|absenden|posten)|antworten?(?: abbrechen| ?löschen)?|antworten auf .{2,40}|(?:alle |zu den |\\d{1,5} |keine |ein |weitere |neueste )?kommentare?(?: \\(?\\d{1,5}\\)?| (?:lesen|anzeigen|geschlossen|deaktiviert|laden|ausblenden|einblenden)| zu .{2,80}| sind (?:geschlossen|deaktiviert).{0,20})?|(?:es (?:gibt|sind|wurden) )?(?:bisher |bislang |derzeit )?(?:noch )?keine (?:leser)?kommentare(?: (?:vorhanden|verfügbar|abgegeben|zu diesem (?:artikel|beitrag|text)).{0,20})?|(?:noch )?keine kommentare.{0,40}|(?:deine|ihre|eure) e-?mail-?adresse wird nicht veröffentlicht.{0,120}|erforderliche felder sind.{0,60}|(?:meinen|meine) namen?, .{0,40}(?:in diesem browser|speichern).{0,100}|(?:benachrichtig|informier)\\p{L}{0,6} (?:mich|sie mich) (?:über|bei|wenn|per|via).{2,100}|benachrichtigung bei .{2,80}|(?:diese website|diese seite) verwendet akismet.{0,200}|du kommentierst mit .{2,120}|trage deine daten unten ein.{0,100}|verbinde mit %s|(?:sie müssen|du musst|zum kommentieren|um zu kommentieren|bitte)[^.]{0,50}(?:angemeldet|einloggen|anmelden|eingeloggt|registriert).{0,100}|(?:diskutieren|diskutiere|reden) (?:sie |du )?mit.{0,60}|was (?:meinen sie|meinst du|denkst du|halten sie davon|sagt ihr)[^?:]{0,40}\\?.{0,60}|(?:fehler|tippfehler) (?:gefunden|entdeckt|melden)\\??.{0,120}|(?:war|hat ihnen|hat dir|fanden sie|wie gefällt) (?:dieser|der|dieser|ihnen|diese)[^?]{2,40}(?:artikel|beitrag|seite|hilfreich|gefallen)[^?]{0,30}\\?.{0,80}|(?:wie hilfreich|bewerten? sie|bewertung abgeben|jetzt bewerten).{0,80}|(?:schicken|schreiben) sie uns (?:ihre|einen|eine|per|an) .{2,120}|leserbrief schreiben.{0,40}|netiquette|trackback(?:s|-url)?.{0,40}|pingbacks?.{0,60})[ .!:»→?]{0,3}',
    remove: [
      'Schreibe einen Kommentar',
      '3 Kommentare',
      'Deine E-Mail-Adresse wird nicht veröffentlicht.',
      'Fehler gefunden? Schreiben Sie uns.',
      'Antworten',
      'AntwortenLöschen',
      'Es gibt noch keine Kommentare.'
    ],
    keep: [
      'Es gibt keine Kommentare der Behörden.',
      'Antworten gab es viele, Fragen kaum.',
      'Keine Kommentatorin widersprach.'
    ]
  },
  {
    id: 'schlagworte',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      '(?:(?:tags?|schlagw(?:orte|örter|ort)|stichw(?:orte|örter|ort)|themen|kategorien?|rubrik|abgelegt unter|veröffentlicht (?:in|unter)|mehr zu|verschlagwortet mit|in diesem artikel|keywords|themengebiete)(?: (?:in|unter|mit))?\\s?[:|]\\s?[^.!?;]{2,300}|(?:abgelegt|veröffentlicht|verschlagwortet|eingeordnet) (?:in|unter|mit) [^.!?;\\d]{2,80}|schlagworte|schlagwörter|kategorien|tags)',
    at: 'edge',
    remove: ['Schlagworte: Hafen, Fähre, Inseln', 'Kategorie: Kultur', 'Abgelegt unter Garten'],
    keep: ['Schlagworte helfen nicht.']
  }
]
