import type {Rule} from '../../matching/rule.ts'

/** Comments and corrections, and the subjects under which an article is filed. */
export const discussionRules: readonly Rule[] = [
  {
    id: 'commenti',
    category: 'comment',
    why: 'The form and the buttons of a discussion, and requests for corrections.',
    match:
      "(?:(?:lascia|scrivi|aggiungi|pubblica|invia|inserisci|posta) (?:un |il tuo |una |il primo )?(?:commento|risposta|recensione)(?: .{2,60})?|annulla (?:la )?risposta|(?:vedi |mostra |leggi |carica |tutti i |visualizza )?(?:i |\\d{1,5} )?comment[oi](?: \\(?\\d{1,5}\\)?| chiusi| disabilitati.{0,60}| su [“«].{2,80}| sono chiusi.{0,20})?|(?:nessun|non ci sono) comment[oi].{0,40}|ancora nessun commento|usa questo spazio (?:solo|soltanto|per) .{2,80}|massimo \\d{2,4} caratteri.{0,20}|sii il primo a .{2,40}|il tuo indirizzo (?:e-?mail|email) non sarà pubblicato.{0,100}|i campi (?:obbligatori|richiesti).{0,60}|salva il mio nome.{0,160}|(?:avvertimi|notificami|avvisami) .{2,100}|(?:questo sito|il sito) utilizza akismet.{0,160}|(?:devi|è necessario|bisogna)[^.]{0,40}(?:loggat|connesso|accedere|effettuare|registrat|commentare).{0,80}|rispondi|i commenti sono (?:chiusi|moderati|disabilitati).{0,80}|(?:e voi,? )?(?:cosa|che) ne pensate\\?.{0,80}|(?:hai trovato|segnala|segnalaci) (?:un )?(?:errore|refuso).{0,120}|ti è (?:piaciuto|stato utile) (?:questo|il(?: nostro)?|l[’']) ?(?:articolo|post|contenuto|video|pezzo)\\?.{0,80}|(?:l[’']|questo )articolo (?:ti )?è stato utile.{0,40})[ .!:»→?]{0,3}",
    remove: [
      'Ancora nessun commento',
      'Lascia un commento',
      '3 commenti',
      'Il tuo indirizzo email non sarà pubblicato.',
      'Segnala un errore'
    ],
    keep: ['Che ne pensi?', 'Rispondi piano, disse.', 'Nessun rumore, poi il vento.']
  },
  {
    id: 'etichette',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      '(?:(?:tags?|etichett[ae]|parole chiave|argomenti|argomento|temi|categori[ae]|rubrica|sezione|archiviato in|pubblicato in|altro su|in questo articolo)\\s?[:|]\\s?[^.!?;]{2,300}|(?:archiviato|pubblicato) in:? [^.!?;\\d]{2,60}|tags?|argomenti trattati|argomenti correlati|categorie)',
    remove: ['Tag: porto, traghetto, isole', 'Argomenti: Cultura', 'Categorie'],
    keep: ['Etichette di carta coprivano i vasi.']
  }
]
