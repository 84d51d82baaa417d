import type {Rule} from '../../matching/rule.ts'

/** Labels of advertisements, and what players, galleries and embeds leave behind. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'anzeige',
    category: 'ad',
    why: 'The label of an advertisement, or of what interrupts the text.',
    match:
      '[-–—~*=_|[({<\\s]{0,8}(?:anzeigen?|werbung|advertorial|gesponsert(?: von .{2,40})?|gesponserter (?:inhalt|beitrag)|bezahlter inhalt|promotion|nach der (?:anzeige|werbung) (?:weiterlesen|geht es weiter)|(?:artikel|text|beitrag|dieser artikel) (?:wird|geht)[^.]{0,20} (?:nach|unter|unten)[^.]{2,40}(?: fortgesetzt| weiter)?|weiterlesen nach der (?:anzeige|werbung)|(?:weiter|lesen sie weiter) (?:nach|unter) .{2,30}|bitte scrollen .{2,40}|zum weiterlesen (?:scrollen|nach unten)|anzeige (?:schließen|überspringen))[-–—~*=_|\\])}>:.!\\s]{0,8}',
    remove: ['ANZEIGE', '- Werbung -', 'Artikel wird nach der Anzeige fortgesetzt'],
    keep: ['Werbung und Presse leben zusammen.']
  },
  {
    id: 'werbelinks',
    category: 'legal',
    why: 'A site tells that it is paid for what its readers buy.',
    match:
      '.{0,200}(?:affiliate-?links?|provisions-?links?|amazon-partner|(?:erhalten|bekommen|erhalte|bekomme) (?:wir|ich)[^.]{0,60}provision|wir[^.]{0,60}provision|als partner verdien|mit (?:\\*|einem stern|sternchen)[^.]{0,40} (?:links|gekennzeichnet)).{0,300}',
    at: 'edge',
    remove: ['Dieser Beitrag enthält Affiliate-Links.', 'Bei einem Kauf erhalten wir eine kleine Provision.'],
    keep: ['Der Makler nahm neun Prozent und schwieg.']
  },
  {
    id: 'abspieler',
    category: 'media',
    why: 'What players, galleries and embeds leave behind.',
    match:
      '(?:(?:ihr|dein) browser (?:unterstützt|kann|ist).{0,120}|(?:dieses |das )?video (?:ist|kann) (?:nicht|leider).{0,80}|(?:video|bilder|galerie|podcast|audio|fotos|fotostrecke|bilderstrecke|beitrag|artikel)(?:galerie|strecke)? ?(?:ansehen|anschauen|abspielen|anhören|starten|öffnen|anzeigen|laden|entsperren)?|(?:zur|zum) (?:bildergalerie|fotostrecke|video|galerie|großansicht)|(?:sehen|schauen|hören) sie (?:hier|im|das)[^.]{0,20}(?:video|podcast|interview).{0,60}|(?:sieh dir )?(?:diesen|dieser) beitrag (?:auf|bei) instagram(?: an)?|(?:ein )?beitrag geteilt von .{2,120}|bildergalerie|fotostrecke|bilderstrecke|(?:zum )?vergrößern(?: (?:bitte )?(?:anklicken|klicken))?|bild vergrößern|(?:bild|foto) \\d+ von \\d+|auf das bild klicken.{0,60}|(?:an dieser stelle|hier) (?:finden|findest|steht|befindet|sehen)[^.]{0,40}(?:extern|redaktionell)[^.]{0,40}(?:inhalt).{0,300}|(?:externe[nr]?|empfohlener redaktioneller) inhalt(?:e)?(?: (?:anzeigen|laden|von .{2,40}))?|(?:ich bin|sie sind|mit dem (?:laden|klick)|mit klick)[^.]{0,80}(?:externe inhalte|akzeptieren sie|personenbezogene daten|datenschutzerklärung).{0,300}|(?:bitte )?(?:aktivieren sie|aktiviere) javascript.{0,80}|instagram-beiträge immer entsperren|facebook-beiträge immer entsperren|youtube immer entsperren|beitrag laden|video laden|untertitel|wird geladen)[.!:]?|vorlesen',
    remove: [
      'Video abspielen',
      'Bildergalerie',
      'Zum Vergrößern bitte anklicken',
      'Ein Beitrag geteilt von Anna Ruiz (@annaruiz)'
    ],
    keep: ['Bilder sagen wenig.', 'Video und Wort genügen nicht.']
  },
  {
    id: 'detailansicht',
    category: 'nav',
    why: 'The button that enlarges a picture, before what the picture shows.',
    scope: 'span',
    caseSensitive: true,
    match: '(?:^|(?<=[.!?”“"»)] ?))Detailansicht öffnen(?= ?\\p{Lu}| ?$)',
    remove: ['Der Hafen bleibt zu. ⟦Detailansicht öffnen⟧ Die Kähne liegen fest.', '⟦Detailansicht öffnen⟧'],
    keep: ['Wer die Detailansicht öffnen will, klickt.']
  }
]
