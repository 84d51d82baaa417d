import type {Rule} from '../../matching/rule.ts'

/** Requests to subscribe, to pay and to install an application, and the forms and walls that go with them. */
export const subscriptionRules: readonly Rule[] = [
  {
    id: 'notiziario',
    category: 'subscribe',
    why: 'Asks readers to take a newsletter, an application or a channel.',
    match:
      "\\W{0,3}(?:(?:per|vuoi|clicca qui per|se vuoi) [^,?]{0,60}[,?]? ?)?(?:(?:iscriviti|iscrivetevi|abbonati|ricevi|registrati|ricevere (?:le notizie|aggiornamenti|la newsletter|le ultime)|entra nel (?:nostro )?(?:canale|gruppo)|unisciti)\\b[^?]{0,140}(?:newsletters?|mailing list|e-?mail|posta elettronica|notifiche|canale|gruppo|whatsapp|telegram|\\bapp\\b|applicazione|app store|google play|podcast)|(?:scarica|scaricate|installa) (?:gratis |gratuitamente |subito |ora )?(?:la nostra|gratis l[’']|gratuitamente l[’'])(?: nuova)? ?(?:app|applicazione)\\b).{0,240}|ricevi (?:ogni (?:giorno|mattina|settimana)|gratis|le (?:ultime )?notizie)[^.?!]{2,100}[.!]?",
    remove: [
      'Ricevi ogni giorno le notizie più importanti',
      'Iscriviti alla nostra newsletter per non perdere nulla.',
      'Ricevi ogni mattina la newsletter',
      'Scarica la nostra app'
    ],
    keep: [
      'Per ricevere il contributo occorre inviare una e-mail al Comune.',
      'Ricevi bene chi arriva.',
      'Scarica la barca prima dell’alba.'
    ]
  },
  {
    id: 'abbonati',
    category: 'subscribe',
    why: 'Labels of offers, and what stops readers who have not paid.',
    match:
      "(?:abbonati(?: (?:ora|subito|qui|a .{2,50}|per .{2,60}))?|abbonamenti|iscriviti(?: (?:ora|subito|qui|gratis|gratuitamente|alla .{2,30}|al (?:canale|blog|sito|feed).{0,30}|per .{2,40}))?|newsletters?|(?:accedi|registrati)(?: (?:ora|subito|qui|gratis|o (?:accedi|registrati|abbonati)|con .{2,20}|per .{2,40}|al tuo account))?|esci|il mio account|(?:sei già|già|hai già) (?:abbonat[oa]|registrat[oa]|iscritt[oa]|un account|un abbonamento).{0,80}|non sei (?:ancora )?(?:abbonat[oa]|registrat[oa]|iscritt[oa]).{0,80}|(?:articolo|contenuto)(?: è)? (?:riservato|esclusivo|per)[^.]{0,20} abbonati.{0,120}|(?:contenuto |articolo )?riservat[oi] agli abbonati|per continuare (?:a leggere|la lettura).{2,120}|(?:sostieni|sostienici|sostenere (?:il nostro|la nostra|questo)|supporta|supportaci|fai una donazione|dona ora|aiutaci)[^.!?]{0,80}(?:giornal|informazione|donazione|indipendent|lavoro|redazione|sito|gazzetta|paypal|patreon).{0,200}|(?:la tua |il tuo |indirizzo )?(?:e-?mail|nome|cognome|commento|sito web) ?\\*)[ .!:»?]{0,3}|(?:questo|l[’']) ?(?:articolo|contenuto) è (?:riservato|disponibile solo) (?:agli|per gli|ai) (?:abbonati|utenti)\\b.{0,60}|(?:attiva|ricevi|consenti) le (?:nostre )?notifiche(?: .{2,40})?",
    remove: [
      'Questo articolo è riservato agli abbonati',
      'Attiva le notifiche',
      'Abbonati ora',
      'Contenuto riservato agli abbonati',
      'Sei già abbonata? Accedi',
      'Sostieni l’informazione indipendente!'
    ],
    keep: [
      'Sostenere il lavoro delle reti spetta ai nove paesi.',
      'Attiva le difese del corpo.',
      'Esci piano, se dormono.',
      'Iscriviti al corso entro maggio.'
    ]
  }
]
