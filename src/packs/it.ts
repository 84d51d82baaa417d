import {creditRules} from './it/credit.ts'
import {interfaceRules} from './it/interface.ts'
import {labelRules} from './it/labels.ts'
import {linkRules} from './it/links.ts'
import {promptRules} from './it/prompts.ts'
import {date, month} from './it/words.ts'
import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'
import type {Pack} from './rule.ts'

/** Italian: newspapers, magazines and blogs. */
const pack: Pack = {
  language: 'it',
  rules: [
    {
      id: 'leggi-anche',
      category: 'related',
      why: 'Links to other articles between the paragraphs, each behind such a label.',
      match:
        "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:leggi|leggere|guarda|vedi|ascolta|scopri|sfoglia|leggete)(?: (?:anche|pure|qui|di più|tutto|l[’']articolo|l[’']intervista|la notizia|il video|le notizie|altro))|(?:articol[oi]|notizi[ae]|contenut[oi]|lettur[ae]|approfondiment[oi]) (?:correlat[oaie]|consigliat[oaie]|collegat[oaie])|correlat[oi]|per approfondire|potrebbe (?:interessarti|interessarvi|anche interessarti)(?: anche)?|ti potrebbe(?: anche)? interessare|potrebbe interessare anche|da non perdere|da leggere|approfondisci|approfondimento|per saperne di più|sullo stesso (?:tema|argomento)|continua a leggere)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}|[*>•►»\\[(\\s]{0,4}(?:leggi|guarda) anche ?[-–=]> ?.{6,200}",
      remove: [
        'LEGGI ANCHE -> Il porto riapre i moli',
        'Leggi anche: Torna il traghetto per le isole',
        'LEGGI ANCHE > Cinque passeggiate per la domenica',
        'Per approfondire: parla l’ultima guardiana'
      ],
      keep: ['Leggere anche le note, diceva, e poi rileggerle.', 'Approfondimento e calma mancano ai molti.']
    },
    {
      id: 'leggi-anche-senza-segno',
      category: 'related',
      why: 'The same label as some sites print it, with no sign behind it.',
      caseSensitive: true,
      match:
        '(?:LEGGI ANCHE|Leggi anche|GUARDA ANCHE|Guarda anche|LEGGI QUI|Ti potrebbe interessare) [\\p{Lu}«“"‘\'\\d].{8,200}[^.]',
      remove: ['LEGGI ANCHE Torna il traghetto per le isole del nord', 'Leggi anche «Non ce ne andremo»'],
      keep: ['Leggi anche le clausole piccole, consiglia.']
    },
    {
      id: 'correlati',
      category: 'related',
      why: 'The label above a list of other articles; their headlines follow.',
      match:
        "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:articoli|notizie|contenuti|video|post|letture|approfondimenti|temi)(?: di)? (?:correlat[ie]|consigliat[ie]|simili|collegat[ie]|recenti|suggerit[ie]|in evidenza|più lett[ie])|correlati|leggi anche|guarda anche|vedi anche|leggi pure|(?:i |le |gli )?(?:articoli )?più (?:lett[ie]|vist[ie]|commentat[ie]|condivis[ie]|popolari)|potrebbe(?:ro)?(?: anche)? (?:interessarti|interessarvi|piacerti)(?: anche)?|ti potrebbe(?:ro)?(?: anche)? interessare|ti consigliamo(?: anche)?|consigliati(?: per te)?|ultime (?:notizie|news|dal .{2,30})|ultim[ei] (?:articoli|post)|altre (?:notizie|news)|altri articoli(?: di .{2,40})?|da non perdere|in evidenza|in primo piano|sullo stesso (?:tema|argomento)|per approfondire|tutte le notizie di .{2,40}|dello stesso autore|notizie del giorno|di tendenza)\\s?[:.…»→]?|ti potrebbe(?:ro)? interessare anche|potrebbe(?:ro)? interessarti anche|ultim[’']ora|argomenti",
      then: {lines: 4, match: 'headline'},
      remove: [
        'Ti potrebbe interessare anche',
        'Ultim’ora',
        'Articoli correlati',
        'Leggi anche:',
        'Potrebbe interessarti',
        'Le più lette'
      ],
      keep: [
        'Argomenti di poco conto',
        'In primo piano si vede la barca, e dietro il molo.',
        'Ultime volontà'
      ]
    },
    {
      id: 'continua-a-leggere',
      category: 'related',
      why: 'A teaser that has been cut off ends with a link to the rest.',
      match:
        "[\\[(]?(?:continua(?: a leggere| la lettura)?(?: su .{2,60}| »)?|prosegui la lettura|leggi (?:tutto|di più|altro|articolo (?:completo|intero|originale)|l[’']articolo(?: completo| originale)?|la notizia|ancora)|(?:vedi|mostra|carica|visualizza) (?:tutt[ioe]|altro|altri|di più|altre notizie)|scopri di più|clicca qui(?: .{2,100})?|guarda (?:tutte le foto|la gallery|la fotogallery))[ .:…»›→>\\])]{0,5}",
      remove: ['Leggi articolo completo', 'Continua a leggere', 'Leggi tutto »', 'Clicca qui per le foto'],
      keep: ['Continua a piovere, disse.', 'Leggi altro prima di parlare, disse il nonno.']
    },
    {
      id: 'firma',
      category: 'credit',
      why: 'The line that names the author, above the text.',
      caseSensitive: true,
      match: `(?:(?:Di|di|DI|A cura di|a cura di|Articolo di|Scritto da|Pubblicato da|Testo di|Redatto da|Autore|Autrice|dal nostro (?:inviato|corrispondente))(?: ?: ?| ))(?!Un |Una |Il |La |Lo |Tutto |Questo )(?=\\p{Lu}[^ ]{1,24} (?:d[aeio]\\p{L}{0,3} )?\\p{Lu})${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?`,
      at: 'head',
      remove: ['di Anna Ruiz', 'A cura di Marco della Riva', 'Scritto da: Maria Laguna'],
      keep: ['Di mattina pioveva.', 'Di La Spezia ricordava il molo.', 'Di Riva vince la regata']
    },
    {
      id: 'redazione',
      category: 'credit',
      why: 'The newsroom or the agency in place of an author.',
      match:
        '[-–—(\\[/ ]{0,3}(?:(?:fonte|di|a cura della|con|da) ?:? )?(?:(?:la )?redazione(?: (?:online|web|di .{2,30}|\\p{L}{3,14}))?|ansa|adnkronos|agi|askanews|lapresse|italpress|reuters|afp|radiocor|agenzie?|dire|nova|efe)(?: ?[/|,-] ?(?:ansa|adnkronos|agenzie|afp|reuters|ap|\\p{L}{3,12}))?[ )\\]/.]{0,3}',
      remove: ['Redazione', 'di Redazione Web', '(ANSA)', 'Adnkronos / Agenzie'],
      keep: ['La redazione chiude alle nove.']
    },
    {
      id: 'data-con-etichetta',
      category: 'credit',
      why: 'When the page was published or changed, with a label.',
      match: `[(\\[*•]?(?:(?:prima|data(?: di)?|articolo) )?(?:(?:written|posted|published)(?: by(?: [^.!?]{2,30})?)?(?: on)?|pubblicat[oa]|pubblicazione|aggiornat[oa]|aggiornamento|ultim[oa] (?:aggiornamento|modifica)|modificat[oa]|postato|scritto|creato|inserit[oa])(?: (?:il|alle|in data|da .{2,40} il|da .{2,40} in data))?(?: ?[:|])? ?(?:il )?(?:(?:${date}|${digitDate}|\\d{1,2} ${month}|\\d{1,3} \\p{L}{3,10} fa|oggi|ieri)(?: -)?${clock})(?: ?[|•·,/–-] ?.{2,80})?[)\\]*.]?`,
      remove: [
        'Posted on 9 maggio 2021',
        'Pubblicato il 3 maggio 2021 alle 17:30',
        'Ultimo aggiornamento: 03/05/2021 17:30',
        'Aggiornato 2 ore fa'
      ],
      keep: ['Pubblicato nel 2021, il rapporto nomina nove paesi.']
    },
    {
      id: 'data',
      category: 'credit',
      why: 'The date of publication in a line of its own, above the text.',
      match: `${date}(?: alle| -)?${clock}(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
      at: 'head',
      remove: ['3 maggio 2021', 'Lunedì 3 maggio 2021, 17:30'],
      keep: ['Il 3 maggio 2021 cadde il vecchio ponte.']
    },
    {
      id: 'tempo',
      category: 'credit',
      why: 'The age of the page, or how long the text takes to read.',
      match:
        "(?:(?:\\d{1,3}|un[’']?|una?) ?(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|(?:tempo (?:stimato )?di lettura|lettura) ?:? ?(?:circa )?\\d{1,3} ?(?:min(?:ut[oi])?)?\\.?|(?:lettura )?\\d{1,3} min(?:ut[oi])?\\.? (?:di )?lettura|\\d{1,3} minuti di lettura)",
      remove: ['3 ore fa', 'Tempo di lettura: 4 minuti', '5 minuti di lettura'],
      keep: ['Tre anni fa il mulino fu venduto.']
    },
    {
      id: 'credito-foto',
      category: 'credit',
      why: 'Who took or owns a picture; the picture is not in the text.',
      caseSensitive: true,
      match: `[(\\[*|©]{0,2} ?${labels('credito', 'crediti', 'crediti foto', 'crediti immagine', 'credits', 'foto', 'fotografia', 'fotografie', 'immagine', 'immagini', 'illustrazione', 'infografica', 'disegno', 'foto di repertorio', 'foto di copertina', 'foto di archivio', 'immagine di copertina', 'immagine di repertorio')}(?: (?:di|da|a cura di|per gentile concessione di))? ?[:/©|] ?${pictureOwner}[)\\].]{0,2}|[(\\[]?(?:Foto|FOTO) (?:Ansa|ANSA|LaPresse|Epa|EPA|Afp|AFP|Reuters|Getty|Imagoeconomica|IPA)(?:[ /][^.!?:]{1,30})?[)\\]]?|Foto (?:di|da) ${personName}(?: (?:da|su) (?:Pixabay|Pexels|Unsplash))?|Fonte (?:foto|immagine) ?: ?[^.!?]{2,50}|(?:Immagine|Foto|Immagini) (?:di repertorio|d[’']archivio)`,
      remove: [
        'Foto Ansa',
        'Foto di Rita Alba',
        'Foto di repertorio',
        'Fonte foto: Ansa',
        'Foto: Anna Ruiz',
        'Crediti foto: Marco Riva / Archivio',
        'Immagine di copertina: Archivio del Porto'
      ],
      keep: ['Foto di Rita Alba al mercato, che ride.', 'Foto dopo foto, l’album racconta la piena.']
    },
    {
      id: 'credito-tra-parentesi',
      category: 'credit',
      why: 'The owner of a picture in brackets, behind its caption.',
      scope: 'span',
      match:
        "[(\\[] ?(?:(?:foto|fotografia|immagine|crediti?|illustrazione|archivio)(?: (?:di|da|d[’']archivio))? ?[:/©] ?[^()\\[\\]]{2,80}|foto d(?:i repertorio|[’']archivio|i archivio)|(?:foto|immagine) di [^()\\[\\]]{2,40}/[^()\\[\\]]{2,40}|(?:foto|per gentile concessione di) (?:ansa|lapresse|epa|reuters|afp|getty|imagoeconomica)[^()\\[\\]]{0,40}) ?[)\\]]|[(\\[](?:ansa|lapresse|epa|afp|reuters)/[^()\\[\\]]{2,40}[)\\]]",
      remove: [
        'Il molo in marzo ⟦(ANSA/Rita Alba)⟧',
        'Il ponte a maggio. ⟦(Foto: Anna Ruiz)⟧',
        'La sindaca alla fiera ⟦(foto Ansa)⟧'
      ],
      keep: ['Teneva una scatola (foto o film) per anno.']
    },
    {
      id: 'fonte',
      category: 'credit',
      why: 'Where the text was taken from.',
      match:
        '(?:[-–—*(\\[] ?)?(?:font[ei]|via|tratto da|fonte originale|articolo originale)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
      remove: ['Fonte: Gazzetta del Porto', 'Fonte: https://gazzetta.example/traghetto'],
      keep: ['Fonte: esce dalla roccia; ci si beve. Poi si riparte.']
    },
    {
      id: 'pubblicato-altrove',
      category: 'credit',
      why: 'Where the text was published before.',
      match:
        "\\W{0,3}(?:(?:quest[oa’']|il presente) ?(?:articolo|testo|post|contenuto|intervista|pezzo|notizia|reportage)(?: [^.]{2,60})? (?:è (?:stat[oa] )?(?:originariamente |inizialmente |già )?(?:pubblicat[oa]|apparso|uscito|tradott[oa]|tratt[oa])|è apparso|è uscito)|l[’']articolo (?:.{3,160} )?(?:sembra essere il primo su|proviene da|è tratto da)|(?:originariamente|già) pubblicato su) .{2,200}",
      remove: [
        'L’articolo proviene da Cucina e Casa.',
        'Questo articolo è stato originariamente pubblicato sulla Gazzetta del Porto.',
        'L’articolo Sette zuppe proviene da Cucina e Casa.'
      ],
      keep: ['Questo testo fu il dono di una zia.']
    },
    {
      id: 'condividi',
      category: 'social',
      why: 'Buttons to share, to save or to print a page.',
      match: `(?:condivid(?:i|ere|ete)|condivisioni|twitta|tweet|stampa|salva|copia (?:il )?link|link copiato!?|invia(?: (?:per|via|tramite) e-?mail)?|mi piace(?: .{0,4})?|segui|seguici|caricamento(?: in corso)?\\.*…?|(?:condivid(?:i|ere|ete)|invia|pubblica|twitta|seguici|segui|consiglia|clicca per (?:condividere|inviare|stampare)|fai clic (?:qui )?per (?:condividere|stampare|inviare))(?: (?:quest[oa]|l[’']|il|la|lo|un))?(?: ?(?:articolo|post|notizia|pagina|contenuto|link|amico|video))?(?: (?:su|via|con|tramite|sui|per|a))?(?: (?:${networks}|x|social(?: network| media)?|i tuoi amici|un amico))?(?: \\(si apre in una nuova finestra\\).{0,14})?)\\s?[!:.]?`,
      remove: ['Condividi', 'Condividi su Facebook', 'Condividi questo articolo', 'Seguici sui social'],
      keep: ['Condividere il pane unisce.', 'Stampa e potere']
    },
    {
      id: 'seguici',
      category: 'social',
      why: 'Asks readers to follow the publisher.',
      match: `\\W{0,3}(?:(?:puoi|non dimenticare di|e|per restare aggiornat[oi][^,]{0,40},?|per non perdere[^,]{0,60},) )?(?:segui|seguire|seguici|seguiteci|seguite|iscriviti|metti mi piace|clicca mi piace|unisciti|trovaci|resta connesso|diventa fan)\\b[^.?!]{0,120}\\b(?:su|sul|sulla|sui|sulle|al|alla)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|social|threads|su x\\b).{0,220}`,
      remove: ['Segui la Gazzetta su Facebook e Instagram', 'Unisciti al nostro canale Telegram'],
      keep: ['Segui la riva fino al ponte.', 'Segui il consiglio della nonna.']
    },
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
    },
    {
      id: 'pubblicita',
      category: 'ad',
      why: 'The label of an advertisement, or of what interrupts the text.',
      match:
        "[-–—~*=_|[({<\\s]{0,8}(?:pubblicità|annunci|annuncio|contenuto sponsorizzato|sponsorizzat[oi](?: da .{2,40})?|pubbliredazionale|messaggio promozionale|informazione pubblicitaria|(?:l[’']articolo|la notizia|il testo) (?:continua|prosegue) (?:dopo|sotto|più sotto|a leggere dopo|a leggere sotto)(?: .{2,40})?|(?:continua|prosegue) (?:dopo|sotto) (?:la )?pubblicità|(?:continua|scorri) (?:a leggere|per continuare|sotto).{0,30}|dopo la pubblicità|salta (?:la )?pubblicità|chiudi (?:la )?pubblicità)[-–—~*=_|\\])}>:.!\\s]{0,8}",
      remove: ['PUBBLICITÀ', 'L’articolo continua dopo la pubblicità', 'Contenuto sponsorizzato'],
      keep: ['Pubblicità e stampa vivono insieme.']
    },
    {
      id: 'lettore',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match:
        "(?:il (?:tuo|vostro) browser non (?:supporta|è).{0,120}|(?:questo |il )?video non (?:è|può).{0,80}|(?:guarda|vedi|ascolta|visualizza|leggi|sfoglia)(?: (?:il|la|le|i|questo|l[’']|un))? ?(?:video|gallery|galleria|fotogallery|foto|podcast|audio|puntata|servizio|intervista|post su instagram|speciale|diretta)(?: (?:qui|completo|completa|integrale|sotto|in streaming))?|visualizza (?:questo )?(?:post|foto) su instagram|(?:un )?post condiviso da .{2,120}|(?:foto)?gallery|galleria (?:fotografica|di immagini|immagini)|fotogalleria|guarda le foto|video|ingrandisci(?: (?:l[’']immagine|la foto))?|clicca sull[’']immagine.{0,60}|caricamento .{2,40}|foto \\d+ di \\d+|(?:abilita|attiva)[^.]{0,30}javascript.{0,80}|riproduci|schermo intero)[.!:]?|ascolta (?:questo |l[’'])articolo(?: ora)?",
      remove: [
        'Ascolta l’articolo',
        'Guarda il video',
        'Visualizza questo post su Instagram',
        'Fotogallery',
        'Un post condiviso da Anna Ruiz (@annaruiz)'
      ],
      keep: ['Guarda il mare e basta.', 'Video e parole non bastano.']
    },
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
    },
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
    },
    {
      id: 'navigazione',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        "[<←‹«\\s]{0,4}(?:(?:vai|salta|passa|torna) (?:al|alla|all[’'])? ?(?:contenuto|menu|menù|navigazione|homepage|home|inizio|ricerca|piè di pagina|contenuto principale|elenco|lista)(?: principale)?|torna (?:su|indietro|in alto)|(?:apri|chiudi|mostra|nascondi)(?: il| la)? ?(?:menu|menù|ricerca|navigazione)|men[uù](?: principale)?|cerca(?: nel sito)?:?|(?:pagina|articolo|post|notizia)s? (?:successiv[oa]|precedente)|successiv[oa]|precedente|precedente ?[|/-]? ?(?:successiv[oa]|prossim[oa])|prossim[oa] (?:articolo|pagina|post)|pagina \\d+ di \\d+|navigazione articoli|indice(?: dei contenuti)?|sommario|in questo articolo|carica (?:altro|altri|altre notizie)|mostra (?:altro|di più)|chiudi|ti trovi (?:in|qui):?.{0,80})[ :>→›»]*",
      remove: ['Vai al contenuto', 'Torna su', 'Pagina successiva »', 'Menu'],
      keep: ['Chiudi la porta.', 'Indice di fame']
    },
    ...creditRules,
    ...linkRules,
    ...promptRules,
    ...interfaceRules,
    ...labelRules
  ]
}

export default pack
