import type {Vocabulary} from './vocabulary.ts'

/** Italian. */
export const vocabulary: Vocabulary = {
  language: 'it',
  link: "(Leggi/Leggete/Guarda/Vedi/Ascolta) (anche/pure/ancora) | (Leggi/Scopri) (di più/tutto/anche l'articolo/l'articolo completo) | (Potrebbe/Ti potrebbe/Potrebbero/Ti potrebbero) (interessarti/interessarti anche/interessare/interessare anche) | Per approfondire | Approfondisci | Approfondimento | (Articolo/Articoli/Notizia/Notizie/Contenuti) (correlato/correlati/correlata/correlate/collegati) | Sullo stesso (argomento/tema) | Da non perdere | Non perderti | Vedi anche | Continua a leggere | Ti consigliamo | Consigliato | Da leggere | Per saperne di più | Ecco di più | Ti può interessare",
  heading:
    '(Articoli/Notizie/Contenuti/Video/Post/Argomenti) (correlati/correlate/più letti/più lette/più visti/recenti/simili/popolari/consigliati/consigliate/collegati/in evidenza) | (I/Le) più (letti/lette/visti/visualizzati/commentati) | Più (letti/lette) | (Ultime/Altre) (notizie/news) | Ultimi articoli | Altri articoli | In evidenza | Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbe interessare | Consigliati per te | In primo piano | Dello stesso autore | Leggi anche | Dal web | Tendenze | Primo piano',
  picture:
    "(Foto/Fotografia/Fotografie/Immagine/Immagini/Illustrazione/Infografica/Copertina) (/di/da/d'archivio) | (Credits/Credit/Crediti/Credito) (/foto/immagine/fotografici/photo) | Fonte (foto/immagine/video) | Fotografo | Ph | Screenshot",
  credit:
    'A cura di | Autore | Autrice | Testo | Testi | Fonte | Fonti | Redazione | Redattore | Redattrice | Scritto da | Pubblicato da | Articolo di | Servizio di | Traduzione | Traduzione di | Video | Montaggio | Inviato | Postato da | Intervista di | Via',
  byline:
    'Di | di | DI | A cura di | a cura di | Scritto da | Articolo di | Dal nostro inviato | Servizio di | Pubblicato da | Con la collaborazione di | Ha collaborato | Traduzione di | Tradotto da',
  role: 'giornalista | redattore | redattrice | corrispondente | inviato | inviata | direttore responsabile | caporedattore | editorialista | collaboratore | collaboratrice | Giornalista | Redazione',
  stamp:
    '(Pubblicato/Pubblicata/Aggiornato/Aggiornata/Modificato/Creato/Inserito/Ultimo aggiornamento/Ultima modifica/Data di pubblicazione/Data/Pubblicazione/Aggiornamento) (/il/alle/in data)',
  month: '(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\\p{L}{0,7}\\.?',
  weekday: '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)\\.?',
  verb: '(Segui/Seguici/Seguite/Seguiteci/Segua) | (Iscriviti/Iscrivetevi/Abbonati/Registrati) (/a/alla/al) | (Unisciti/Entra/Partecipa) (/a/al/alla/nel) | (Scarica/Scaricate/Installa) | (Condividi/Condividete) | (Ricevi/Resta aggiornato/Rimani aggiornato/Ricevete) | (Sostieni/Dona/Metti/Lascia/Clicca/Visita/Attiva/Commenta/Scrivi/Scrivici/Aggiungi/Diventa)',
  own: '(nostro/nostra/nostri/nostre) (canale/canali/newsletter/pagina/app/community/gruppo/profilo/profili/account/social/sito/podcast/lavoro/redazione/canale Telegram/canale WhatsApp/canale YouTube/pagina Facebook) | (il/la/al/alla/sul/sulla/nel/sui/i/le/ai/alle) (nostro/nostra/nostri/nostre) (canale/canali/newsletter/pagina/app/community/gruppo/profilo/profili/account/social/sito/canale Telegram/canale WhatsApp/canale YouTube/pagina Facebook) | ci su … | la newsletter | (mi piace/Mi piace) | un commento | questo articolo | con i tuoi amici | le notifiche | la tua opinione ',
  button:
    "Condividi(/ questo articolo/ l'articolo/ articolo/ via email) | Condividere | Stampa | Commenti | Commenta | Lascia un commento | Scrivi un commento | Aggiungi un commento | Annulla risposta | Vedi i commenti | Leggi i commenti | Abbonati | Iscriviti | Accedi | Registrati | Invia | Invia per email | Copia (link/il link) | Link copiato | Mi piace | Salva | Segui | Seguici | Leggi tutto | Leggi di più | Continua a leggere | Continua | Scopri di più | Mostra altro | Carica altri | Altro | Vai al contenuto | Menu | Cerca | Home | Torna su | Torna indietro | Avanti | Indietro | Precedente | Successivo | Articolo precedente | Articolo successivo | Prossimo articolo | Segnala (un errore/errore/abuso) | Ascolta (l'articolo/questo articolo) | Tweet | Contatti | Chi siamo | Chiudi | Ingrandisci | Scarica l'app | Salva articolo | Regala articolo | Regala questo articolo | Ascolta | Leggi più tardi | Fai una donazione | Commenta per primo | Ascolta ora | Condividi su | Segnalaci una notizia | Segnala una notizia | Vai alla home | Torna alla home | Guarda il video qui sotto",
  shareOn: '(Condividi/Condividilo) (su/via/tramite) | (Seguici/Segui) su | Invia (su/con) | Pubblica su',
  ad: "Pubblicità | PUBBLICITÀ | Annuncio | Annunci | Contenuto sponsorizzato | Sponsorizzato | Continua a leggere dopo la pubblicità | L'articolo continua dopo la pubblicità | Inserzione | Messaggio pubblicitario | Articolo sponsorizzato | Informazione pubblicitaria | La tua pubblicità qui | Spazio pubblicitario",
  tags: 'Tag | Tags | Etichette | Argomenti | Parole chiave | Temi | Categorie | Categoria | Archiviato in | Pubblicato in | Argomenti trattati | Più informazioni su | Più informazioni su | Sezione',
  legal:
    '(Tutti i diritti riservati/Tutti i diritti sono riservati) | (Riproduzione riservata/RIPRODUZIONE RISERVATA/Riproduzione vietata) | (È/) vietata la riproduzione | (Questo sito/Utilizziamo/Usiamo) (utilizza/usa/) (i /)(cookie/cookies) | (Privacy policy/Cookie policy/Informativa sulla privacy) | Le opinioni espresse | testata giornalistica registrata | Testata registrata | non si assume (alcuna/nessuna) responsabilità',
  inText: {
    ad: 'Pubblicità | Annuncio pubblicitario | Contenuto sponsorizzato',
    more: "Leggi (tutto/di più) | Leggi (l'articolo completo/l'intero articolo) | Continua (a leggere/la lettura) | Scopri di più | Per saperne di più",
    also: '(Leggi/Leggete/Guarda/Vedi) anche | Leggi pure | Ti potrebbe interessare(/ anche) | Potrebbe interessarti(/ anche) | Da non perdere | Per approfondire',
    photo: 'Foto | Photo | Ph',
    watch: 'Guarda (il video/le foto/la gallery/la fotogallery/la foto) | Vai alla gallery',
    listen: "Ascolta (l'articolo/questo articolo/la notizia)",
    newsroom: 'La redazione | ANSA | Redazione(/ web/ online)',
    asked: 'Intervista (di/a cura di) | Testo e foto di',
    dayIn: 'il | del | dal | al | di | dì',
    keep: {
      ad: 'Chiuse il negozio. Pubblicità non ne fece mai.',
      more: 'Riprese il libro. Leggi tutto, disse.'
    }
  },
  papers: 'ANSA|Ansa|Agenzia|Gazzetta|Giornale|Corriere|Tribuna',
  appeals: {
    want: '(?:vuoi|volete|desideri|ti piacerebbe|cerchi|sei (?:già|un|una)|non sei|hai|non vuoi|ti interessa)',
    about: 'notizi|ricev|inform|aggiorna|leggere|abbonat|perder|sapere|novità|newsletter',
    order:
      "iscriviti|iscrivetevi|clicca qui|scarica l['’]app|seguici|unisciti|abbonati|registrati|scrivici|contattaci|attiva le",
    act: 'scarica|scaricate|installa|attiva|unisciti|segui|seguici|iscriviti|entra|accedi',
    click: "(?:clicca|cliccate|cliccare|cliccando) (?:qui|su questo link|sul link|sull[’']immagine)",
    to: 'per (?:vedere|leggere|scaricare|ascoltare|scoprire|accedere|consultare|ricevere|iscriver(?:ti|si)|saperne|maggiori informazioni|ulteriori informazioni|info|seguire|seguirci|partecipare|rimanere|restare|essere|abbonarti|continuare|approfondire)',
    offer:
      "(?:l['’]|nostra )(?:app|applicazione)[^.!?]{0,40}(?:notizi|giornale|informa|annunci)|(?:il |al |nel |nostro )(?:canale|gruppo)[^.!?]{0,60}(?:whatsapp|telegram|youtube|facebook)|le (?:notifiche) (?:di|per|e)",
    error:
      "(?:se )?(?:(?:hai|avete) (?:trovato|notato|riscontrato|visto|correzioni|suggerimenti)(?: un| una| degli)?|trovi un|noti un|(?:c[’']è|vedi) un) ?(?:errore|errori|refuso|inesattezza|imprecisione|, suggerimenti|o suggerimenti|o commenti)",
    write: 'scriv|segnal|contatt|avvis|invia|comunic|faccelo',
    address: '(?:il tuo indirizzo (?:e-?mail|mail|di posta)|la tua e-?mail)',
    used: '(?:sarà|saranno|è|sono|non sarà|non saranno|verrà|verranno|non verrà|non verranno) (?:utilizzat|usat|trattat|condivis|pubblicat)',
    daily:
      '(?:ogni|tutti i|tutte le) (?:mattin[ae]|giorn[oi]|settiman[ae]|ser[ae]|lunedì|venerdì|sabato|domenic[ah]e?)',
    inbox: 'nella tua (?:casella|mail|e-?mail|posta|inbox)|(?:via|per) e-?mail',
    like: 'mi piace',
    loading: 'caricamento',
    followUs: 'seguici|segueci',
    liked: 'ti è piaciut[oa]|ti piace',
    tell: 'condivid|segu|comment|lascia|sosten|sostien|iscriv|abbon',
    subscribe: 'abbonati',
    deal: 'accedi|offerta|solo|a soli',
    period: 'mese|anno|settimana',
    access: 'accedi a tutti i contenuti',
    samples: {
      question: [
        'Vuoi ricevere le notizie del porto? Iscriviti gratis',
        'Vuoi del pane? Siediti, disse la nonna.'
      ],
      click: ['Per leggere la lettera intera, clicca qui.', 'Clicca su «File» e poi su «Salva».'],
      offer: [
        "Scarica l'app della Gazzetta e leggi senza annunci",
        "Scarica l'apparecchio dal carro ed entra."
      ],
      error: [
        'Hai trovato un errore nella notizia? Segnalacelo',
        'Se hai trovato un errore nel conto, ricomincia.'
      ],
      address: [
        'Il tuo indirizzo email sarà usato per inviarti la newsletter.',
        'Il tuo indirizzo non è noto qui.'
      ],
      daily: [
        "Le notizie dell'isola, ogni mattina, nella tua casella",
        'Ogni mattina arriva il pane in paese.'
      ],
      account: ['Seguici su @gazzetta', 'Seguici, disse @marea.'],
      liked: ['Ti è piaciuto? Condividilo', 'Ti piace? Mangia ancora, disse la nonna.'],
      price: ['Accedi a tutti i contenuti del sito', 'Accedi a tutti i quartieri dal ponte.']
    }
  },
  siteLinks: {
    follow: 'segui|seguite|aggiungi|trovi',
    news: '(?:leggi|scopri|trovi|segui|guarda|resta aggiornato|rimani aggiornato|resta sempre aggiornato) (?:qui |anche |su )?(?:altre|tutte le|le altre|le ultime|sulle|su tutte le) ?(?:ultime )?(?:notizie|news|novità)',
    title: '(?:tutte le|altre|ultime) notizie (?:di|su|sul|della?|dal|in|da|dalla)',
    neighbour:
      '(?:Articolo|Post|Notizia) (?:precedente|successiv[oa])|(?:Prossim[oa]|Precedente) (?:articolo|post|notizia)',
    section: 'leggi (?:anche|altro) su',
    others: '(?:altre|ultime) notizie (?:di|da|su|dal|dalla) \\p{L}[\\p{L} ]{2,25}|gli ultimi articoli',
    samples: {
      follow: 'Segui La Gazzetta su Google News',
      news: 'Leggi tutte le notizie di cronaca',
      neighbour: 'Articolo precedente',
      section: 'Leggi altro su Cronaca',
      keep: [
        'Segui tua sorella, e leggi più libri che notizie.',
        'Leggi altro su di lui, disse la nonna: è meglio.'
      ]
    }
  },
  notices: {
    player:
      'contenuto (?:incorporato|esterno)|video (?:in riproduzione|consigliato|correlato)|video ?: ?\\d{1,2} ?min(?: \\d{1,2})?|(?:immagine|foto) \\d{1,3} (?:di|/) \\d{1,3}|ascolta ?\\(\\d{1,2} ?min\\p{L}{0,4}\\)',
    must: 'devi|è necessario|per favore',
    allow: '(?:attiv|abilit)(?:a|are)|accetta',
    shown: 'video|contenut|javascript|pagina|visualizza',
    developing: '(?:notizia|articolo) in aggiornamento',
    skip: 'salta',
    goOn: 'e continua a leggere',
    end: 'fine di|fine del',
    box: 'contenuto|pubblicazione',
    printed:
      "(?:questo articolo|articolo|questo testo) (?:è stato pubblicato|è uscito|pubblicato) (?:originariamente |originalmente )?(?:nell['’]|sull['’]|su|in|nel|sul) ?(?:edizione|numero|magazine|versione)",
    text: 'quest[oa] (?:articolo|testo|contenuto|traduzione|notizia)',
    machine: "intelligenza artificiale|\\bia\\b|l['’]ai\\b",
    checked: 'controll|revis|verific|supervis',
    contains: 'contiene|contengono|contenere|comportare?|potremmo',
    affiliate: '(?:links?|collegamenti)(?: di)? (?:affiliati|affiliazione)',
    samples: {
      player: ['Immagine 2 di 9', 'Video correlato al delitto sparito.'],
      permission: [
        'Attiva i cookie per visualizzare il video',
        'Devi attivare il freno per vedere lo schermo.'
      ],
      developing: ['Articolo in aggiornamento', 'Notizia in aggiornamento continuo: apre il mercato.'],
      skip: ['Salta Facebook e continua a leggere', 'Fine della storia'],
      printed: [
        "Articolo pubblicato nell'edizione dell'8 maggio",
        "Pubblicato nell'edizione di maggio, il racconto piacque."
      ],
      machine: [
        "Questo articolo è stato scritto con l'intelligenza artificiale e controllato dalla redazione.",
        "Questo articolo parla dell'intelligenza artificiale e dei suoi padroni."
      ],
      affiliate: ['Il nostro sito contiene link di affiliazione', 'La catena contiene anelli di ferro.']
    }
  },
  author: {by: 'Di', written: 'Articolo di | Scritto da | A cura di | Articolo a cura di'},
  continues:
    "(L'articolo/Il testo/La notizia) (continua/prosegue) (dopo/sotto) (la pubblicità/il video/la foto/l'annuncio/questa pubblicità) | (Continua a leggere/Continua/Prosegue) (dopo/sotto) (la pubblicità/il video)",
  samples: {
    headlines: ['Il traghetto torna verso le isole', 'La scuola riceve un autobus nuovo'],
    sentence: 'I vicini piantarono tigli accanto al mulino.',
    name: 'Anna Riva',
    date: '4 maggio 2020, 10:15',
    keep: {
      link: 'Leggi anche piano, disse la nonna.',
      heading: 'Altre notizie portò il postino.',
      picture: 'Foto dopo foto si riempì il libro.',
      credit: 'Fonte: sgorga dalla roccia; si beve. Poi si cammina.',
      byline: 'Di sera pioveva sul molo.',
      role: 'Anna Riva, medico del paese',
      stamp: 'Pubblicato nel 2021, il rapporto cita nove paesi.',
      prompt: 'Segui il sentiero della nostra valle fino al ponte.',
      button: 'Condividi il pane, diceva.',
      ad: 'Pubblicità e stampa vivono insieme.',
      tags: 'Etichette false ce ne furono.',
      legal: 'I diritti dei vicini furono difesi.'
    }
  }
}
