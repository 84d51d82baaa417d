import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Menus, players and controls; what blog software and public sites print around a text; notices of the law. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'blogger',
    category: 'nav',
    why: 'What Blogger prints around a post.',
    match: r`(?:post (?:più recent[ei]|più vecchi[o]?)|home page|iscriviti a ?:? ?(?:commenti sul post|post|commenti) ?\(atom\)|invia tramite e-?mail|postalo sul blog|visualizza versione (?:per cellulari|web|mobile)|condividi su (?:x|twitter|facebook|pinterest)|visualizzazioni (?:totali|della pagina|ultimo mese)|archivio (?:del )?blog|informazioni personali|(?:visualizza|vedi) il mio profilo(?: completo)?|(?:powered by|basato su) blogger\.?|tema .{3,30}\. immagini dei temi di .{3,40}|immagini dei temi di .{3,40}|segnala (?:una violazione|abuso)|lettori fissi|cerca nel blog|link a questo post|nessun commento ?:?|crea un link|reazioni ?:|elenco blog personale|chi sono|pubblicato da .{2,40} alle(?: ore)? \d{1,2}[:.]\d\d.{0,20})[ .]{0,2}`,
    remove: [
      'Post più recente',
      'Iscriviti a: Commenti sul post (Atom)',
      'Visualizza il mio profilo completo',
      'Pubblicato da Anna Ruiz alle 10:30'
    ],
    keep: ['Lettori fissi non ne aveva.', 'Chi sono i nove guardiani']
  },
  {
    id: 'in-diretta',
    category: 'media',
    why: 'What players and channels print where the text has nothing.',
    match: r`[•*-]? ?(?:questa diretta (?:è (?:terminata|finita|conclusa)|si è conclusa)|ordina (?:per più recenti|i commenti|commenti)|(?:tv|radio|segui la)? ?(?:in )?diretta(?: tv| streaming| live)?|scegli (?:il tuo|la tua|il|la) (?:canale|città|edizione|regione)|ora in onda ?:?|stai (?:ascoltando|guardando|leggendo) ?:?|in onda ?:?|riproduci(?: (?:audio|video))?|pausa|silenzia|attiva (?:l[’'])?audio|schermo intero|sottotitoli|durata ?:? ?\d{1,2}:\d\d|ascolta(?: (?:questo|l[’']|la|il) ?(?:articolo|notizia|audio|testo|podcast))?(?: \d{1,2}:?\d{0,2} ?min\.?)?|(?:audio|riassunto|voce|contenuto|testo)(?: (?:automatico|dell[’']articolo))? generat[oa] (?:con|da|dall[’'])(?: ?l[’'])? ?(?:ia|ai|intelligenza artificiale).{0,60}|riassunto (?:con|ia|ai)|(?:guarda|vedi|ascolta|sfoglia)(?: qui| anche| sotto)? (?:il|la|le|lo|i|questo|altri) (?:video|gallery|galleria|foto|fotogallery|immagini|diretta|intervista|programma|trailer|servizio|podcast|puntata|clip)(?: (?:qui|completo|completa|integrale|sotto|dell[’']intervista|in diretta|su youtube))?|video correlati|(?:apri|mostra|chiudi) (?:la )?(?:galleria|gallery|immagine|infografica|mappa)|(?:tocca|clicca) (?:sull[’']immagine|sulla foto|sulle foto|per (?:ingrandire|vedere|ascoltare))[^.!?]{0,50}|(?:immagine|foto|slide|scheda) \d{1,3} (?:di|/|su) \d{1,3}|vedi (?:questo|il) (?:post|tweet|contenuto) su .{2,20}|contenuto non disponibile.{0,80})[.!:]?`,
    at: 'edge',
    remove: [
      'Questa diretta è terminata',
      'In diretta',
      'Scegli la tua città',
      '• Ascolta',
      'Foto 2 di 9',
      'Audio generato con IA'
    ],
    keep: [
      'La diretta è terminata tra gli applausi.',
      'La diretta è terminata',
      'In diretta suonava meglio.',
      'Guarda il mare e le foto della piena.'
    ]
  },
  {
    id: 'meteo',
    category: 'nav',
    why: 'The weather, in a corner of the page.',
    match: r`(?:previsioni meteo|meteo|(?:temperatura|max|min)\.? ?:? ?-?\d{1,2} ?[°º] ?c?|-?\d{1,2} ?(?:°c|ºc)(?: ?(?:max|min)\.?)?(?: ?[/|-] ?-?\d{1,2} ?(?:°c|ºc))?)`,
    at: 'edge',
    remove: ['23°C Min', '23 °C', 'Meteo'],
    keep: ['23 °C segnava il molo.']
  },
  {
    id: 'accessibilita',
    category: 'nav',
    why: 'Controls of type, contrast and language, for printing and for screen readers.',
    match: r`[•*(-]? ?(?:(?:apri|chiudi|avvia) (?:la )?chat|ciao\P{L}{1,6}(?:grazie per (?:aver )?(?:visita|contatta|scritto)|benvenut[oai] (?:su|nel|in))\b[^.?]{0,60}[,.!]?|come possiamo aiutar(?:ti|vi|la)\?|(?:predefinito|default) helvetica segoe georgia times|(?:aumenta|diminuisci|riduci|ingrandisci|ripristina|cambia)(?: la| il)? (?:dimensione|dimensioni|carattere|testo|caratteri|contrasto|zoom)(?: (?:del|dei|di)? ?(?:testo|caratteri|carattere))?|dimensione (?:del )?(?:testo|carattere)|alto contrasto|scala di grigi|modalità (?:scura|chiara|notte|lettura)|dark mode|light mode|on|off|a\+ ?/? ?a-|versione (?:per la stampa|stampabile)|stampa(?: (?:la |questa )?(?:pagina|notizia|articolo))?|(?:scarica|ascolta) (?:la )?(?:notizia|immagine|audio)|(?:seleziona|scegli|cambia) (?:la )?lingua|traduci(?: la pagina)?|powered by google translate|lingua ?:?|strumenti di accessibilità|apri (?:la )?barra degli strumenti|(?:vai|salta|passa) (?:al|ai|alla|all[’']) ?(?:contenut[oi]|menu|inizio|pagina|navigazione)(?: principal[ei])?|percorso di navigazione|navigazione (?:principale|secondaria|articoli)|piè di pagina|briciole di pane|indietro|avanti|archivio|home|torna (?:alle|alla|al|su|indietro|all[’']) ?(?:notizie|elenco|inizio|home|indice|blog|pagina precedente)?|successivo|vai alla (?:home|homepage|prima pagina)|vedi (?:tutte le notizie|tutte|tutti|archivio|tutto)|(?:altri|più) (?:risultati|opzioni)|carrello|il mio account|accetta|annulla|invia|ho capito|no,? grazie|conferma|rifiuta|caricamento.{0,15}|amministrazione trasparente|albo pretorio(?: online)?|seguici su|note legali|privacy(?: e cookie)?|dichiarazione di accessibilità|questa pagina ti è stata utile\?.{0,40}|about)\)?[ .:»>]{0,2}`,
    at: 'edge',
    remove: [
      'Apri la chat',
      'Come possiamo aiutarti?',
      'Riduci la dimensione del testo',
      'Versione stampabile',
      'Vai ai contenuti',
      '• Indietro',
      '(ON)',
      'Dark mode'
    ],
    keep: ['Come possiamo aiutarci?', 'Ingrandisci il molo e spendi.', 'Torna a casa']
  },
  {
    id: 'avviso-browser',
    category: 'nav',
    why: 'Notices to readers whose browser is old or blocks scripts or advertisements.',
    match: r`(?:(?:per favore,? )?(?:abilita|attiva|disattiva|disabilita)(?: il| il tuo| l[’'])? ?(?:javascript|adblock|ad-block|ad blocker|blocco (?:degli annunci|pubblicità)).{0,120}|(?:abbiamo (?:rilevato|notato)|sembra|rilevato) che (?:stai|usi|utilizzi|hai)[^.]{0,30}(?:adblock|ad blocker|ad-block|blocco).{0,200}|(?:questo|l[’']|il) ?(?:sito|pagina|browser|indirizzo e-?mail)[^.]{0,60}(?:richiede|è protetto da|necessita)[^.]{0,20}(?:javascript|spambots|spam).{0,120}|(?:pagina|notizia|articolo) non trovat[oa]|errore 404.{0,60}|\[an error occurred while processing this directive\])`,
    remove: [
      'Per favore, abilita JavaScript per vedere i commenti.',
      'Abbiamo rilevato che stai usando un ad blocker.'
    ],
    keep: ['Attiva la pompa prima dell’alba.']
  },
  {
    id: 'riproduzione-riservata',
    category: 'legal',
    why: 'The claim of copyright, glued to the end of a text or in the midst of one that lost its line ends.',
    scope: 'span',
    match: r`(?<=^|[.!?”"»)…\d] ?)(?:[©@(]{1,2} ?(?:copyright [\p{L}\d .-]{2,30}[-–] ?)?riproduzione (?:riservata|vietata)\)?|riproduzione riservata ?©?(?=$|\.$))\.?`,
    remove: [
      'Tornarono al porto. ⟦© RIPRODUZIONE RISERVATA⟧',
      'Tornarono al porto quella sera. ⟦(Riproduzione riservata)⟧'
    ],
    keep: ['La riproduzione riservata ai vivai dura un mese.']
  },
  {
    id: 'licenza',
    category: 'legal',
    why: 'Under which licence the page stands, and who runs the site.',
    match: r`\W{0,3}(?:(?:quest[oa’']|il|l[’']|i|la|tutti i) ?(?:opera|articolo|contenut[oi]|testo|blog|sito|pubblicazione|informazioni)[^.]{0,60}(?:sotto|con|secondo i termini)[^.]{0,30}(?:creative commons|licenza cc|cc[ -]by)\b.{0,200}|licenza creative commons.{0,160}|(?:sito (?:web )?(?:realizzato|sviluppato)|web design|realizzazione sito|powered|sviluppo e design)(?: e gestito)?(?: da| by| di|:) [^.!?]{2,40}|(?:politica|norme|codice) (?:di |della |dei )?(?:privacy|editoriale|cookie|etico|correzioni|commenti)|(?:cookie|privacy) policy|termini (?:legali|e condizioni)|(?:issn|iscrizione al roc|iscrizione roc|reg\. trib\.|registrazione tribunale|autorizzazione (?:del )?tribunale)\b.{2,120}|(?:direttore|direttrice) (?:responsabile|editoriale) ?: ?[^.!?]{3,60}|(?:questo|il) (?:blog|sito) non (?:rappresenta|è) una testata giornalistica.{0,300}|(?:le )?(?:opinioni|idee|informazioni) (?:espresse|contenute|pubblicate) (?:in|su|nel|dagli|dai) [^.]{2,60}(?:non (?:rappresentano|riflettono|necessariamente)|sono (?:esclusivamente )?(?:di responsabilità|quelle dell[’']autore|personali)).{0,200}|(?:le )?(?:immagini|foto) (?:presenti|pubblicate|utilizzate)[^.]{2,80}(?:(?:prese|tratte|prelevate|reperite) da(?:l web| internet)|di pubblico dominio|rispettivi proprietari).{0,260}|[\p{L} ’'.]{2,40} (?:s\.?r\.?l\.?s?|s\.?p\.?a\.?)\b[^!?]{2,120}(?:p\. ?iva|p\.i\.|partita iva|c\.f\.)[^!?]{0,120})\.?`,
    remove: [
      'Questo articolo è pubblicato con licenza Creative Commons.',
      'Cookie policy',
      'ISSN 0000-0000',
      'Questo blog non rappresenta una testata giornalistica in quanto aggiornato senza periodicità.',
      'Faro Srl - Via del Porto 1 - P. IVA 00000000000'
    ],
    keep: [
      'Quest’opera con la pioggia fu dura.',
      'Realizzazione di un molo nuovo',
      'Le foto pubblicate sul web mostrano la piena.'
    ]
  }
]
