import type {Rule} from '../../matching/rule.ts'

/** Copyright, disclaimers, cookies, and the links of a legal footer. */
export const legalRules: readonly Rule[] = [
  {
    id: 'diritti',
    category: 'legal',
    why: 'Claims of copyright and terms of use.',
    match:
      '(?:[^.!?]{0,60}(?:©|\\(c\\)|copyright|@|(?:19|20)\\d\\d).{0,60}|[^.!?]{0,40})(?:tutti i diritti (?:sono )?riservati|riproduzione vietata|(?:è )?vietata la riproduzione(?= ?(?:[.,;)]|totale|parziale|anche|non |senza |dei (?:testi|contenuti|materiali)|di (?:testi|contenuti|quest))|$)).{0,260}|(?:[^.!?]{0,60}(?:©|\\(c\\)|copyright|@|(?:19|20)\\d\\d).{0,60}|\\W{0,3})riproduzione riservata(?: ?[.,;:©@|–(/-].{0,260})?|.{0,120}(?:copyright (?:©|\\(c\\)|19|20)|partita iva(?: e (?:codice fiscale|c\\.f\\.))?:? ?(?:n\\.? ?)?(?:it ?)?\\d{8,11}|p\\. ?iva(?: e c\\.f\\.)?:? ?(?:n\\.? ?)?(?:it ?)?\\d{8,11}|registrazione (?:presso il |al )?tribunale di .{2,30} n|(?:testata|quotidiano) (?:giornalistic[ao] )?(?:online )?registrat[ao] (?:presso|al|con|n)).{0,260}',
    remove: ['© RIPRODUZIONE RISERVATA', '© 2021 Gazzetta del Porto. Tutti i diritti riservati.'],
    keep: [
      'I diritti di pesca sono di nove paesi.',
      'Chi apre la partita IVA paga meno tasse per cinque anni.'
    ]
  },
  {
    id: 'cookie',
    category: 'legal',
    why: 'Notices of cookies, and the links of a legal footer.',
    match:
      "(?:(?:questo sito(?: web)?|il (?:nostro )?sito|noi|usiamo|utilizziamo|il portale)[^.]{0,60}(?:utilizza|usa|cookie)[^.]{0,60}cookie.{0,400}|(?:utilizziamo|usiamo)[^.]{0,60}cookie.{0,400}|(?:(?:continuando|proseguendo|se continui) (?:a (?:navigare|usare|utilizzare|leggere)|la navigazione|nella navigazione|con la navigazione)|cliccando|chiudendo (?:questo|il) banner|iscrivendoti|inviando (?:questo|il|la)|registrandoti|navigando)[^.]{0,140}(?:accett|cookie|condizioni|privacy|consen).{0,300}|(?:accetta|rifiuta|gestisci|personalizza)(?: tutti| tutto| i)?(?: i)?(?: cookie| preferenze)?(?: e continua| e chiudi)?|(?:informativa|politica|cookie|privacy)(?: (?:sulla|sui|estesa|completa))?(?: privacy| cookie| policy)?(?: policy)?|privacy policy|note legali|condizioni (?:d[’']uso|generali|di utilizzo)(?: .{2,30})?|termini (?:e condizioni|di servizio|d[’']uso)|chi siamo|contatti|contattaci|la redazione|lavora con noi|mappa del sito|pubblicità su .{2,40}|gerenza|codice etico|dichiarazione di accessibilità|(?:privacy|note legali|chi siamo|contatti) ?[|•·–-] ?.{2,200})[.!]?",
    remove: [
      'Questo sito utilizza cookie tecnici e di terze parti.',
      'Note legali',
      'Accetta tutti',
      'Chi siamo | Contatti'
    ],
    keep: ['Accettare la sconfitta fu duro.', 'Contatti umani mancavano.']
  }
]
