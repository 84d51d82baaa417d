import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

const r = String.raw

const sharing =
  '(?:condividi|condividere|stampa|stampare|invia|salva|twitta|tweet|pdf|copia link|e-?mail|commenta|mi piace|ascolta|share|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|google news|flipboard|messenger)'
const another = `(?:[ |·•/,]{1,3}(?:${sharing}|x|tw|fb))`

/** Asks of the reader: to share, to follow, to subscribe, to write a comment. */
export const promptRules: readonly Rule[] = [
  {
    id: 'fila-di-pulsanti',
    category: 'social',
    why: 'The buttons to share, to print and to comment, in one line.',
    match: `[•*-]? ?${sharing}${another}${another}?${another}?${another}?${another}?${another}?:?`,
    remove: ['E-mail Condividi', 'Facebook Twitter WhatsApp', 'Condividi | Stampa | Invia'],
    keep: ['Condividere, inviare e tacere', 'Facebook e Twitter tacquero.']
  },
  {
    id: 'etichetta-social',
    category: 'social',
    why: 'The label of a row of buttons; the names of the networks stand below it.',
    match: r`[•*-]? ?\[?(?:(?:seguici|segui|seguiteci|trovaci|condividi(?:lo)?|condividere)(?: (?:quest[oa] (?:articolo|post|notizia|pagina)|l[’']articolo|la notizia|il post|ora|con|su|sui|via|tramite|social|anche su|i nostri (?:social|canali)|sui (?:nostri )?(?:social|canali social)|sui social network))?|i nostri social|(?:connettiti|resta in contatto) con noi|(?:i )?canali social|social(?: network)?|segui \p{L}{3,20}|ti è piaciuto\? condividi(?:lo)?|(?:indirizzo|link|url) copiato!?|copia (?:l[’']indirizzo|il link|link|url)|aggiungi (?:.{2,30} )?(?:tra i|ai) preferiti(?: su google)?|(?:stampa|invia|condividi|salva|commenta) (?:questo articolo|questa (?:pagina|notizia)|l[’']articolo|la notizia|la pagina)(?: .{2,30})?|invia l[’']indirizzo di questa pagina.{0,30}|invia (?:per e-?mail|ad un amico|a un amico|via e-?mail|per posta)|consiglia)\]?(?:\(https?://[^\s()]{4,200}\))?\s?[:!]?`,
    then: {
      lines: 9,
      match: `[•*-]? ?(?:condividi (?:su|via) )?(?:${networks}|x|rss|copia (?:il )?link|stampa|invia|altro)`
    },
    remove: [
      'Resta in contatto con noi',
      'Seguici su',
      'Condividi:\n• Facebook\n• X',
      'Indirizzo copiato',
      '• Stampa questo articolo',
      '[Aggiungi tra i preferiti su Google](https://faro.example/?q=porto)'
    ],
    keep: ['I social e la scuola, in fiera', 'Segui il sentiero.']
  },
  {
    id: 'contatore',
    category: 'social',
    why: 'How often the page was shared, seen or liked.',
    match: r`\d[\d.,]{0,8} ?(?:k |mila )?(?:condivisioni|visite|visualizzazioni|letture|mi piace|likes?|shares?|views|riproduzioni|nuov[oi] post)|(?:visite|visualizzazioni|letture|condivisioni|hits|post views|letto|visto) ?: ?\d[\d.,]{0,8}(?: volte)?|(?:visto|letto|visitato) \d[\d.,]{0,8} volte`,
    remove: ['128 condivisioni', 'Visite: 1.024', 'Letto 340 volte', '1 nuovo post'],
    keep: ['128 voti raccolse la lista.']
  },
  {
    id: 'seguici-anche',
    category: 'social',
    why: 'Asks readers to follow the publisher or to choose it as a source.',
    match: r`\W{0,3}(?:(?:ora |anche |da oggi )?(?:puoi|potete) (?:seguirci|trovarci|iscriverti|ricevere le nostre)\b[^.?!]{0,80}|(?:per|vuoi|se vuoi|resta|rimani|restare|rimanere) (?:(?:restare |rimanere |essere )?(?:sempre )?(?:aggiornat|informat|conness)|ricevere (?:le (?:nostre |ultime )?(?:notizie|news)|gli aggiornamenti|aggiornamenti))\p{L}{0,2}\b[^.?!]{0,80}[?,:!.]? ?(?:segui|seguici|iscriviti|unisciti|entra nel|abbonati|scarica la nostra|clicca|attiva|metti)\b[^.?!]{3,120}|(?:fai parte|entra|unisciti) (?:del|nel|al|della|nella|alla) (?:nostr[oa] (?:canale|community|gruppo)(?: (?:di|su) [^.?!]{2,80})?|(?:canale|community|gruppo) (?:[^.?!]{2,40} )?(?:su|di)? ?(?:whatsapp|telegram)[^.?!]{0,60})|(?:aggiungi|scegli|imposta|inserisci|seleziona|metti) .{2,40} (?:come|tra|fra|tra le|nelle) (?:le )?(?:tue )?font[ei] (?:preferit|di fiducia|attendibil|di notizie)\p{L}{0,3}(?: (?:su|di) google)?[^.?!]{0,40}|(?:segui|seguici|seguire|leggi|scegli)(?: .{2,30})? su google (?:news|notizie|discover)[^.?!]{0,60}|clicca (?:qui|sul link)?,? ?(?:e|per) (?:segui|entra|entrare|iscriv|ricev|unir|seguire|attiva)\p{L}{0,6}\b[^.?!]{0,140}|(?:ricevi|ricevere) (?:le|tutte le|gratis|gratuitamente|le nostre|ogni)\b[^.?!]{3,80}(?:whatsapp|telegram|cellulare|e-?mail|casella)[^.?!]{0,60}|.{2,40} è (?:anche )?su (?:whatsapp|telegram|google news)[.!] ?(?:clicca|iscriv|segui|entra|unisc)[^?]{3,160}|resta aggiornat[oa](?: (?:con|su) [^.?!]{3,80})?|non perderti (?:le (?:ultime )?(?:notizie|novità)|nessuna (?:notizia|novità)|gli aggiornamenti)[^.?!]{0,80})[.!:]?`,
    remove: [
      'Aggiungi La Gazzetta come fonte preferita su Google',
      'Clicca qui per iscriverti al canale della Gazzetta',
      'Vuoi ricevere le notizie del porto? Iscriviti al nostro canale.',
      'Ricevi le ultime notizie su WhatsApp'
    ],
    keep: [
      'Potete trovarci ogni lunedì, disse la pescivendola; il resto della settimana peschiamo al largo, e chi vuole aspetti la barca fino al sabato.',
      'Entra nel gruppo la giovane patronessa.',
      'Per ricevere il contributo, clicca sul modulo del Comune.'
    ]
  },
  {
    id: 'abbonati-per-leggere',
    category: 'subscribe',
    why: 'Stops readers who have not paid, or the words of a form.',
    match: r`[*_]{0,2}(?:(?:abbonati|iscriviti|registrati)(?: ora| gratis| subito)? (?:per|e) (?:leggere|leggi|continuare|continua|accedere|accedi|avere accesso|sbloccare|ricevere).{2,100}|iscriviti alla newsletter.{0,80}|ti restano? \d{1,2} articoli.{0,60}|hai (?:raggiunto|esaurito|letto)[^.]{0,40}(?:limite|articoli).{0,80}|(?:questo|il) contenuto è (?:riservato|disponibile|esclusivo)[^.]{0,30}(?:abbonati|iscritti|registrati|soci).{0,100}|(?:articolo|contenuto|solo|esclusiv[oae]) (?:solo |esclusivo |riservato )?(?:per|ai|agli) (?:gli )?(?:abbonati|iscritti|soci|utenti registrati)|contenut[oi] (?:premium|esclusiv[oi]|sponsorizzat[oi]|a pagamento)|(?:effettua|fai) (?:il )?(?:login|accesso)(?: .{2,60})?|(?:hai (?:già )?|sei già |già )(?:un account|abbonat[oa]|registrat[oa]|iscritt[oa])\?.{0,60}|(?:hai dimenticato|password dimenticata|dimenticato)(?: la)?(?: tua)? ?(?:password)?\?|crea (?:un )?account|accesso (?:illimitato|abbonati)|vedi (?:le offerte|gli abbonamenti)|disdici quando vuoi|prova gratis.{0,40}|grazie per (?:esserti iscritt[oa]|l[’']iscrizione|la registrazione|il tuo supporto).{0,60}|(?:inserisci|scrivi|digita) (?:la tua|il tuo|un|la) (?:e-?mail|nome|indirizzo|indirizzo e-?mail|mail).{0,50}|(?:indirizzo )?e-?mail ?(?:\*|:|\(obbligatorio\)|\(richiesto\))|(?:nome|cognome|telefono|e-?mail) ?(?:\(obbligatorio\)|\(richiesto\)|\*)|(?:la tua|la vostra) (?:e-?mail|mail)|e-?mail(?=\*)|(?:ho letto e )?(?:accetto|acconsento|prendi visione|presa visione|prendo visione|autorizzo|dichiaro di aver letto)[^.]{0,40}(?:privacy|informativa|trattamento|termini|condizioni|consenso).{0,200}|preferenze|(?:le )?esclusive per gli abbonati|leggi senza pubblicità|sostienici)[ .!:»…*_]{0,3}`,
    remove: [
      'Abbonati per leggere l’articolo completo',
      'ISCRIVITI ALLA NEWSLETTER',
      'Contenuto esclusivo',
      'Hai già un account? Accedi',
      '*email*',
      'Prendi visione dell’Informativa Privacy e seleziona la casella di consenso.',
      'Esclusive per gli abbonati'
    ],
    keep: ['Abbonarsi costa poco, disse il postino.', 'Accetto, disse, la sfida.']
  },
  {
    id: 'posta-un-commento',
    category: 'comment',
    why: 'The form and the buttons of a discussion, as blog software words them.',
    match: r`(?:(?:posta|pubblica|invia|inserisci|aggiungi|scrivi) (?:un )?(?:nuovo )?commento|rispondi ?elimina(?:risposte)?|elimina|commenta(?: (?:questo|l[’']|la|questa) ?(?:articolo|notizia|post))?|commenti (?:di facebook|recenti|dei lettori)|facebook commenti|(?:vedi|mostra|nascondi|leggi|carica) (?:i |altri |tutti i )?commenti(?: \(?\d{1,5}\)?)?|(?:accedi|effettua il login|registrati)(?: o registrati)? per (?:commentare|inviare commenti|lasciare .{2,30}|partecipare)|(?:segnala|vedi) (?:commento|abuso|risposte|un abuso)|\p{L}[\p{L}\d_. -]{1,30} ha (?:detto|scritto|commentato)(?:\.\.\.|…)|(?:un commento|\d{1,4} (?:commento|commenti|risposte|opinioni))(?: (?:su|a) [“"«].{2,120})?|il tuo commento(?: .{2,40})?|lascia (?:una |un |il tuo )(?:risposta|commento)(?:annulla .{2,30})?|annulla risposta|i commenti (?:sono (?:chiusi|moderati|disattivati|responsabilità)|pubblicati (?:qui|su quest) [^.]{0,40}(?:responsabilità|non)).{0,200}|(?:scrivi|lascia|lasciaci|dicci) (?:qui )?(?:la|il) (?:tuo|tua) (?:commento|opinione|parere)(?: (?:qui|qui sotto|nei commenti).{0,60})?|partecipa alla (?:conversazione|discussione)|(?:regole|norme) (?:della community|dei commenti)|non ci sono ancora commenti.{0,40}|caratteri rimanenti.{0,20}|fatecelo sapere (?:nei commenti|con un commento|sui social).{0,60}|facebook notice for eu! you need to login.{0,60}|(?:questo|il) forum è chiuso\..{0,200})[ .!:»→]{0,3}`,
    remove: [
      'Posta un commento',
      'RispondiElimina',
      'Anonimo ha detto...',
      'Vedi i commenti',
      'Accedi per commentare'
    ],
    keep: [
      '5 risposte per i dubbi più comuni',
      'I commenti sono quasi tutti di vicini.',
      'Elimina il fango e spera.',
      'Il vecchio ha detto… poco.'
    ]
  },
  {
    id: 'valutazione',
    category: 'comment',
    why: 'Stars, votes and polls on the page itself.',
    match: r`(?:(?:valutazione|punteggio|media|voto)(?: media| dei lettori| medio)? ?:? ?\d(?:[.,]\d{1,2})?(?: ?(?:/|su|di) ?(?:5|10)).{0,40}|(?:clicca (?:su una stella |sulle stelle )?per (?:votare|valutare)[^.]{0,40}|\(?(?:totale )?voti ?: ?\d{1,6}.{0,40}|(?:valuta|vota|giudica) (?:la qualità di )?(?:quest[oa]|l[’']|il|la) ?(?:articolo|notizia|post|contenuto|ricetta|pagina)|(?:quest[oa]|l[’'])? ?(?:articolo|contenuto|pagina|informazione)(?: ti)? è stat[oa] (?:utile|d[’']aiuto)\??.{0,60}|la tua opinione è importante(?: per noi)?|quanto (?:è stato utile|sono chiare|ti è piaciuto)[^?]{3,60}\?|partecipa al (?:nostro )?sondaggio.{0,60}|vedi (?:i )?risultati|vota(?: ora)?|grazie per (?:aver votato|il tuo voto|la tua opinione|il feedback)!?|nessun voto.{0,40}|segnala (?:un )?(?:errore|problema|refuso)(?: .{2,40})?))[ .!]{0,2}`,
    remove: [
      'Valutazione: 4,5 su 5',
      'Valuta la qualità di questo articolo',
      'La tua opinione è importante per noi!',
      'Clicca sulle stelle per votare'
    ],
    keep: ['Votare costa.', 'Media: 4 barche']
  },
  {
    id: 'manda-una-segnalazione',
    category: 'comment',
    why: 'Asks readers for tips, pictures and corrections.',
    at: 'tail',
    match: r`\W{0,3}(?:per (?:scriverci|contattarci|contattare la redazione|scrivere alla redazione|segnalarci|inviarci|collaborare con noi)\b[^.?!]{0,60} (?:contattaci|scrivi|scrivici|scriveteci|clicca qui|invia una|mandaci)\b[^?!]{0,80}|(?:(?:hai|avete|vuoi|conosci|sei)[^?]{3,80}\? ?)(?:scrivici|scriveteci|inviaci|mandaci|raccontaci|segnalacelo|contattaci|chiamaci)\b[^?]{2,140}|(?:se (?:hai|avete|vuoi|conosci|desideri|trovi|noti)[^.,]{3,80}(?:,| ))(?:scrivici|scriveteci|inviaci|mandaci|contattaci|segnalacelo|puoi (?:scriverci|inviarci|contattarci))[^?]{2,160}|(?:inviaci|mandaci) (?:le tue|la tua|il tuo|i tuoi|una|un) (?:segnalazion|notizi|foto|video|informazion|stori|suggeriment|messaggi)\p{L}{0,3}[^?]{0,120})`,
    remove: [
      'Per scriverci e parlare con la redazione contattaci',
      'Hai una segnalazione? Scrivici su WhatsApp alla Gazzetta.',
      'Inviaci le tue foto e i video al 333 0000000'
    ],
    keep: [
      'Per scriverci usò carta azzurra.',
      'Conosci l’uomo della foto? Chiama la polizia.',
      'Hai freddo? Parla poco e cammina.',
      'Se hai pane, dividi.'
    ]
  },
  {
    id: 'pubblicita-in-mezzo',
    category: 'ad',
    why: 'Words that lead over an advertisement or a picture, to the rest of the text.',
    match: r`[([«-]{0,2} ?(?:(?:l[’']articolo |la notizia |il testo |il post )?(?:continua|prosegue|segue)(?: (?:a leggere|la lettura))? (?:dopo|sotto) (?:la|il|l[’']|le|i) ?(?:foto|video|pubblicità|banner|immagine|annuncio|spot|gallery|post|tweet|sponsor|box).{0,40}|messaggio pubblicitario.{0,30}|annuncio pubblicitario|(?:contenuto|articolo|post) (?:pubblicitario|sponsorizzato|in collaborazione con .{2,40})|advertising|spazio pubblicitario|(?:le )?(?:inserzioni|offerte) (?:del giorno|amazon.{0,20})|(?:in qualità di affiliat[oi] amazon|i link (?:presenti|contenuti) in questo articolo|questo articolo contiene link (?:di affiliazione|affiliati)|acquistando (?:da|tramite|attraverso) (?:questi|i nostri|uno di questi) link).{3,240}|prezz[oi] (?:aggiornat[oi]|rilevat[oi]) (?:al|alle|il).{3,60})[)\]».]{0,3}`,
    remove: [
      'Continua a leggere dopo la foto',
      '(L’articolo prosegue sotto il video)',
      'Questo articolo contiene link di affiliazione: il sito riceve una commissione.'
    ],
    keep: ['Prosegue sotto il ponte la fila delle barche.', 'Continua dopo la pioggia']
  }
]
