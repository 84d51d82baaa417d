import type {Rule} from '../../matching/rule.ts'

/** Requests to subscribe, to pay and to install an application, and the forms and walls that go with them. */
export const subscriptionRules: readonly Rule[] = [
  {
    id: 'nieuwsbrief',
    category: 'subscribe',
    why: 'Asks readers to take a newsletter, an application or a channel.',
    match:
      '\\W{0,3}(?:(?:wil je|wilt u|op de hoogte|niets missen\\?|elke .{2,20}) [^?!]{0,60}[?!,]? ?)?(?:schrijf je|schrijf u|meld je|meld u|abonneer|ontvang|inschrijven|aanmelden|download(?! the )|krijg|mis niets|volg)\\b[^?]{0,120}(?:nieuwsbrief|nieuwsbrieven|newsletter|inbox|mailbox|per e?-?mail|pushberichten|whatsapp-?kanaal|whatsapp|\\bapp\\b|app store|google play|podcast|alerts).{0,240}',
    remove: [
      'Schrijf je in voor onze nieuwsbrief.',
      'Ontvang elke ochtend de nieuwsbrief in je inbox',
      'Download onze app'
    ],
    keep: ['Ontvang hen goed, zij komen van ver.']
  },
  {
    id: 'abonnee',
    category: 'subscribe',
    why: 'Labels of forms and offers, and what stops readers who have not paid.',
    match:
      '(?:abonneren|abonneer(?: je| nu| nu al)?(?: .{2,40})?|abonnementen|word (?:abonnee|lid|donateur|vriend)(?: .{2,60})?|inloggen|log in|aanmelden|inschrijven|uitloggen|registreren|mijn account|nieuwsbrief|nieuwsbrieven|wachtwoord(?: vergeten\\??)?|(?:al|reeds|ben je al|bent u al|heb je al|heeft u al|nog geen) (?:een )?(?:abonnee|lid|account|abonnement)\\??.{0,80}|(?:dit|deze) (?:artikel|inhoud|verhaal) is (?:alleen|exclusief|enkel)[^.]{0,30}(?:abonnees|leden).{0,100}|(?:alleen|exclusief|enkel) voor (?:abonnees|leden).{0,40}|(?:om )?verder (?:te )?lezen\\?.{0,120}|(?:steun|doneer|word|help)[^.!?]{0,80}(?:journalistiek|donatie|onafhankelijk|ons werk|redactie|vriend van).{0,240}|doneer(?: nu)?|steun ons|(?:je |uw )?(?:e-?mail(?:adres)?|naam|voornaam|achternaam|reactie|website|bericht|telefoon) ?\\*)[ .!:»?]{0,3}|schrijf je in|gratis verder lezen.{0,40}|maak (?:een|je) (?:gratis )?account aan.{0,60}',
    remove: [
      'Maak een gratis account aan',
      'Word abonnee',
      'Exclusief voor abonnees',
      'Al abonnee? Log in',
      'Steun onafhankelijke journalistiek!'
    ],
    keep: [
      'Schrijf je in bij de gemeente, zei ze.',
      'Inloggen hoefde niemand.',
      'Steun zocht zij bij de muur.'
    ]
  }
]
