import type {Rule} from '../../matching/rule.ts'

/** Requests to subscribe, to pay and to install an application, and the forms and walls that go with them. */
export const subscriptionRules: readonly Rule[] = [
  {
    id: 'rundbrief',
    category: 'subscribe',
    why: 'Asks readers to take a newsletter, an application or a channel.',
    match:
      '\\W{0,3}(?:(?:möchten sie|sie möchten|wollen sie|du willst|keine news mehr verpassen|nichts verpassen|hier|jetzt|bekomme immer) [^,?!]{0,60}[,?!:]? ?)?(?:abonnieren|abonniere|melden|melde|erhalten|erhalte|bestellen|bestelle|bekommen|bekomme|registrieren|registriere|laden|lade|holen|hol|tragen|trage|unser|unseren|den|kostenlosen?|verpassen|verpasse|informiere?)\\b[^?]{0,120}(?:newsletters?|rundbrief|per e-?mail|e-?mail-adresse|posteingang|postfach|push-?(?:nachrichten|mitteilungen|benachrichtigung)|whatsapp-?(?:kanal|channel|gruppe)|telegram-?(?:kanal|gruppe)|\\bapp (?:herunter|kostenlos|laden)|app store|google play|via email|via e-mail|podcast).{0,240}',
    at: 'edge',
    remove: [
      'Abonnieren Sie unseren Newsletter!',
      'Melden Sie sich hier für den Newsletter an.',
      'Laden Sie unsere App kostenlos im App Store.'
    ],
    keep: ['Erhalten blieb nur der Turm.', 'Melde dich bald.']
  },
  {
    id: 'anmelden',
    category: 'subscribe',
    why: 'Labels of forms and offers, and what stops readers who have not paid.',
    match:
      '(?:(?:jetzt |kostenlos |hier )?(?:abonnieren|anmelden|registrieren|einloggen|abo (?:abschließen|bestellen|testen|sichern)|testen)|newsletter(?: (?:abonnieren|anmeldung|bestellen|abbestellen))?|abonnement|abo|abo-shop|e-paper|epaper|login|log-in|abmelden|mein konto|angemeldet bleiben|passwort(?: vergessen\\??)?|benutzername|konto erstellen|sie (?:haben|sind) (?:bereits|schon|noch kein)[^?]{2,60}\\?.{0,100}|(?:bereits|schon|noch kein[e]?) (?:abonnent(?:in)?|abo|registriert|kunde|konto|mitglied)\\??.{0,80}|(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:nur )?(?:für|exklusiv)[^.]{0,40}(?:abonnenten|mitglieder|registrierte).{0,100}|(?:exklusiv|nur) für (?:abonnenten|mitglieder|registrierte).{0,60}|(?:um|zum) (?:weiterzulesen|weiterlesen)[^.]{0,120}(?:abo|registr|anmeld|testen).{0,80}|jederzeit (?:kündbar|kündigen).{0,60}|(?:unterstützen|unterstütze|spenden|spende|fördern|helfen) (?:sie |du )?(?:uns|unseren?|unabhängigen|den|für|jetzt|die|mit)[^.!?]{0,80}(?:journalis|spende|arbeit|redaktion|mitglied|abo|paypal|steady).{0,240}|(?:jetzt )?spenden|(?:ihre |deine )?(?:e-?mail(?:-adresse)?|name|vorname|nachname|kommentar|nachricht|website|telefon|betreff) ?(?:\\*|\\(erforderlich\\)|\\(required\\)|\\(adresse .{2,40}\\))|e-mail-adresse)[ .!:»?]{0,3}|jetzt (?:kostenlos )?(?:newsletter abonnieren|registrieren|weiterlesen(?: mit .{2,30})?)|(?:melden sie sich|melde dich) (?:jetzt |hier |kostenlos )?(?:für|zu) (?:unseren?|unserem|den|dem) .{0,30}newsletter.{0,60}|der (?:tägliche|wöchentliche|kostenlose) newsletter (?:mit|aus|für) .{2,80}|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung) (?:akzeptieren|stimmen|erklären|bestätigen).{2,160}|(?:laden sie|lade) (?:jetzt |hier |dir )?(?:sich )?(?:unsere|die) .{0,30}app (?:herunter|runter).{0,60}|ihre meinung (?:ist gefragt|zählt).{0,40}',
    remove: [
      'Jetzt Newsletter abonnieren',
      'Melden Sie sich für unseren Newsletter an',
      'Laden Sie unsere App herunter',
      'Jetzt anmelden',
      'Bereits Abonnent? Hier anmelden',
      'Passwort vergessen?',
      'E-Mail *'
    ],
    keep: [
      'Mit der Anmeldung beim Standesamt begann der Ärger.',
      'Anmelden muss sich niemand.',
      'Spenden kamen aus neun Dörfern.'
    ]
  }
]
